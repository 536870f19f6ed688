import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  ABSENT,
  set,
  unknown
} from "./chunk-BS2Q6EBE.js";

// src/targets/discover/settings/json-value.ts
var DEEPEST = 64;
function jsonValue(json, at = nowhere, depth = 0) {
  if (depth > DEEPEST) return { kind: "unknown", by: "too deeply nested", at };
  if (json === null || ["string", "number", "boolean"].includes(typeof json)) return scalar(json, at);
  if (Array.isArray(json))
    return { kind: "list", items: json.map((item) => jsonValue(item, at, depth + 1)), at };
  if (typeof json !== "object") return { kind: "unknown", by: "a value of another kind", at };
  const entries = Object.entries(json).map(([name, item]) => [name, jsonValue(item, at, depth + 1)]);
  return { kind: "mapping", entries: new Map(entries), at };
}
function scalar(json, at) {
  if (typeof json === "string") {
    return json.includes("${") ? { kind: "pattern", text: json, references: [], at } : { kind: "scalar", value: json, at };
  }
  return { kind: "scalar", value: typeof json === "number" || typeof json === "boolean" ? json : null, at };
}
function nowhere() {
  return void 0;
}

// src/targets/discover/settings/reading.ts
var AFTER_APPLY = "after apply";
var LONGEST_NAME = 2048;
var OTHER_KIND = "a value of another kind";
function property(value, ...path) {
  let current = present(value);
  for (const name of path) {
    if (current === void 0 || current.kind === "unknown") return current;
    current = current.kind === "mapping" ? present(current.entries.get(name)) : otherKind(current);
  }
  return current;
}
function present(value) {
  return value?.kind === "scalar" && value.value === null ? void 0 : value;
}
function otherKind(value) {
  return { kind: "unknown", by: OTHER_KIND, at: () => value.at() };
}
function itemsOf(value) {
  const given = present(value);
  if (given === void 0) return [];
  return given.kind === "list" ? given.items.flatMap((item) => present(item) ?? []) : [given];
}
function entriesOf(value) {
  return value?.kind === "mapping" ? value.entries : EMPTY;
}
var EMPTY = /* @__PURE__ */ new Map();
function mapping(entries) {
  const known = /* @__PURE__ */ new Map();
  for (const [name, value] of entries) if (value) known.set(name, value);
  return { kind: "mapping", entries: known, at: () => void 0 };
}
function text(value) {
  return read(value, (scalar2) => scalar2 === null ? void 0 : String(scalar2));
}
function partText(value) {
  const known = value === void 0 ? void 0 : shown(value);
  return known === void 0 ? text(value) : set(known, value?.at());
}
function shown(value) {
  if (value.kind === "reference") {
    return value.attribute === void 0 ? `\${${value.id}}` : `\${${value.id}.${value.attribute}}`;
  }
  if (value.kind === "pattern") return value.text;
  if (value.kind === "unknown") return PSEUDO.test(value.by) ? `\${${value.by}}` : void 0;
  return value.kind === "scalar" && value.value !== null ? String(value.value) : void 0;
}
function idOf(value) {
  return value.kind === "reference" ? value.id : shown(value);
}
var PSEUDO = /^AWS::(AccountId|Region|Partition|StackName)$/;
function number(value) {
  return read(value, (scalar2) => {
    const figure = typeof scalar2 === "string" && /^-?\d+(\.\d+)?$/.test(scalar2) ? Number(scalar2) : scalar2;
    return typeof figure === "number" && Number.isFinite(figure) ? figure : void 0;
  });
}
function boolean(value) {
  return read(value, (scalar2) => {
    if (typeof scalar2 === "boolean") return scalar2;
    return scalar2 === "true" ? true : scalar2 === "false" ? false : void 0;
  });
}
function oneOf(value, words) {
  return read(value, (scalar2) => words.find((word) => word === scalar2));
}
function partTexts(value) {
  if (value?.kind === "unknown") return cannotTell(value);
  const items = itemsOf(value);
  const found = items.map((item) => shown(item) ?? "${...}");
  const opaque = items.find((item) => shown(item) === void 0);
  return opaque && found.every((each) => each === "${...}") ? cannotTell(opaque) : listed(found, value?.at());
}
function listed(items, at) {
  return items.length === 0 ? ABSENT : set(items, at);
}
function cannotTell(value) {
  if (value.kind === "reference") return computed(`a reference to ${value.id}`, value.at());
  if (value.kind === "pattern") return computed("a text that is known in part", value.at());
  if (value.kind !== "unknown") return computed(OTHER_KIND, value.at());
  return value.by === AFTER_APPLY ? unknown({ kind: "after-apply" }, value.at()) : computed(value.by, value.at());
}
function computed(by, at) {
  return unknown({ kind: "computed", by }, at);
}
function placed(value) {
  const at = value?.at();
  return at === void 0 ? {} : { at };
}
function read(value, take) {
  const given = present(value);
  if (given === void 0) return ABSENT;
  const taken = given.kind === "scalar" ? take(given.value) : void 0;
  return taken === void 0 ? cannotTell(given) : set(taken, given.at());
}

// src/targets/discover/settings/policy-document.ts
function statementsOf(document) {
  if (document === void 0) return ABSENT;
  const opened = openDocument(document);
  if (opened.kind !== "mapping") return cannotTell(opened);
  const all = property(opened, "Statement");
  if (all?.kind === "unknown") return cannotTell(all);
  return listed(itemsOf(all).map(statementOf), document.at());
}
function grantsOf(document) {
  if (document === void 0) return ABSENT;
  const opened = openDocument(document);
  if (opened.kind !== "mapping") return cannotTell(opened);
  const all = property(opened, "Statement");
  if (all?.kind === "unknown") return cannotTell(all);
  return listed(itemsOf(all).flatMap(grantsOfStatement), document.at());
}
function allowsEverything(document) {
  if (document === void 0) return ABSENT;
  const opened = openDocument(document);
  const all = opened.kind === "mapping" ? property(opened, "Statement") : opened;
  if (all?.kind === "unknown") return cannotTell(all);
  const statements = itemsOf(all);
  if (statements.some(isOpen)) return set(true, document.at());
  const opaque = statements.find(({ kind }) => kind !== "mapping");
  return opaque ? cannotTell(opaque) : set(false, document.at());
}
function isOpen(statement) {
  const { effect, actions, notActions, resources, notResources, conditions } = statementOf(statement);
  if (effect === "Deny" || notActions || notResources || conditions.length > 0) return false;
  if (statement.kind !== "mapping" || !holdsAll(actions) || !holdsAll(resources)) return false;
  return principalsOf(statement).some((each) => each.state === "set" && each.value === "*");
}
function holdsAll(list) {
  return list.state === "set" && list.value.includes("*");
}
function openDocument(document) {
  const written = document.kind === "scalar" || document.kind === "pattern" ? shown(document) : void 0;
  if (written === void 0) return document;
  const at = () => document.at();
  try {
    return jsonValue(JSON.parse(written.startsWith("%") ? decodeURIComponent(written) : written), at);
  } catch {
    return { kind: "unknown", by: "a policy that is not JSON", at };
  }
}
function statementOf(value) {
  if (value.kind !== "mapping") {
    const opaque = cannotTell(value);
    const rest = { notActions: false, notResources: false, conditions: [], ...placed(value) };
    return { effect: "Allow", actions: opaque, resources: opaque, ...rest };
  }
  const conditions = conditionsOf(property(value, "Condition"));
  const passedTo = conditions.get("iam:passedtoservice")?.flatMap((each) => shown(each) ?? []);
  const notActions = property(value, "Action") === void 0 && value.entries.has("NotAction");
  const notResources = property(value, "Resource") === void 0 && value.entries.has("NotResource");
  return {
    effect: isDeny(value) ? "Deny" : "Allow",
    actions: partTexts(property(value, notActions ? "NotAction" : "Action")),
    notActions,
    resources: partTexts(property(value, notResources ? "NotResource" : "Resource")),
    notResources,
    conditions: [...conditions.keys()].sort(),
    ...passedTo?.length ? { passedTo } : {},
    ...placed(value)
  };
}
function isDeny(statement) {
  const effect = property(statement, "Effect");
  return effect?.kind === "scalar" && effect.value === "Deny";
}
function conditionsOf(condition) {
  const keys = /* @__PURE__ */ new Map();
  if (condition === void 0) return keys;
  if (condition.kind !== "mapping") return keys.set("${...}", [condition]);
  for (const operator of condition.entries.values()) {
    if (operator.kind !== "mapping") keys.set("${...}", [operator]);
    for (const [name, value] of entriesOf(operator)) {
      const key = name.toLowerCase();
      keys.set(key, [...keys.get(key) ?? [], ...itemsOf(value)]);
    }
  }
  return keys;
}
var OWN_PLACE = /* @__PURE__ */ new Set([
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:principalorgid",
  "lambda:functionurlauthtype"
]);
function grantsOfStatement(value) {
  if (isDeny(value)) return [];
  const statement = statementOf(value);
  const conditions = conditionsOf(property(value, "Condition"));
  const first = (key) => partText(conditions.get(key)?.[0]);
  const allBut = statement.notActions ? ["*"] : ["${...}"];
  return principalsOf(value).map((principal) => ({
    principal,
    actions: statement.actions.state === "set" && !statement.notActions ? statement.actions.value : allBut,
    sourceArn: first("aws:sourcearn"),
    sourceAccount: first("aws:sourceaccount"),
    organisation: first("aws:principalorgid"),
    urlAuthentication: first("lambda:functionurlauthtype"),
    conditions: statement.conditions.filter((key) => !OWN_PLACE.has(key)),
    ...placed(value)
  }));
}
function principalsOf(statement) {
  if (statement.kind !== "mapping") return [cannotTell(statement)];
  if (property(statement, "NotPrincipal")) return [set("*", statement.at())];
  const principal = property(statement, "Principal");
  if (principal === void 0) return [computed("a statement without principal", statement.at())];
  if (principal.kind !== "mapping") return itemsOf(principal).map((each) => partText(each));
  return [...principal.entries.values()].flatMap((each) => itemsOf(each)).map((each) => partText(each));
}

// src/targets/discover/settings/message-target.ts
var KINDS = {
  "AWS::SQS::Queue": "sqs",
  "AWS::SNS::Topic": "sns",
  "AWS::Events::EventBus": "events",
  "AWS::S3::Bucket": "s3",
  "AWS::Lambda::Function": "lambda",
  "AWS::Serverless::Function": "lambda"
};
var BY_WORD = {
  SQS: "sqs",
  SNS: "sns",
  EventBridge: "events",
  S3Bucket: "s3",
  Lambda: "lambda"
};
var POLICIES = [
  { of: "AWS::SQS::Queue", type: "AWS::SQS::QueuePolicy", list: "Queues" },
  { of: "AWS::SNS::Topic", type: "AWS::SNS::TopicPolicy", list: "Topics" }
];
function openMessageTargets(lookup) {
  const policies = policiesByOwner(lookup);
  const made = /* @__PURE__ */ new Map();
  return (value, type) => {
    if (value === void 0) return ABSENT;
    const owner = lookup.resource(value, ...Object.keys(KINDS));
    const text2 = idOf(value);
    if (owner === void 0) {
      if (value.kind === "unknown" || text2 === void 0) return cannotTell(value);
      return set({ ...elsewhere(value, text2, type), ...placed(value) }, value.at());
    }
    let target = made.get(owner.id);
    if (target === void 0) made.set(owner.id, target = ofSource(owner, policies.get(owner.id) ?? []));
    return set({ ...target, ...placed(value) }, value.at());
  };
}
function policiesByOwner(lookup) {
  const found = /* @__PURE__ */ new Map();
  for (const { of, type, list } of POLICIES) {
    for (const policy of lookup.ofType(type)) {
      const grants = grantsOf(property(policy.properties, "PolicyDocument"));
      for (const owner of ownersOf(lookup, policy, list, of)) {
        found.set(owner.id, [...found.get(owner.id) ?? [], grants]);
      }
    }
  }
  return found;
}
function ownersOf(lookup, { properties }, list, type) {
  const named = property(properties, list);
  const items = named?.kind === "list" ? named.items : named ? [named] : [];
  return items.flatMap((item) => lookup.resource(item, type) ?? []);
}
function ofSource(owner, policies) {
  const own = grantsOf(property(owner.properties, "Policy"));
  return {
    id: owner.id,
    kind: KINDS[owner.type] ?? "other",
    encrypted: encryption(owner),
    grants: joined([own, ...policies])
  };
}
function joined(policies) {
  const grants = policies.flatMap((each) => each.state === "set" ? each.value : []);
  return grants.length > 0 ? set(grants) : policies.find((each) => each.state === "unknown") ?? ABSENT;
}
function encryption({ type, properties }) {
  const key = property(properties, "KmsMasterKeyId");
  if (key?.kind === "unknown") return cannotTell(key);
  if (key !== void 0 && shown(key) !== "") return set(true, key.at());
  return type === "AWS::SQS::Queue" ? boolean(property(properties, "SqsManagedSseEnabled")) : ABSENT;
}
function elsewhere(value, text2, type) {
  const word = type?.kind === "scalar" ? BY_WORD[String(type.value)] : void 0;
  const service = /^arn:[^:]*:([a-z0-9]+):/.exec(text2)?.[1];
  const unseen = { state: "unknown", why: { kind: "not-in-source" }, ...placed(value) };
  return { id: text2, kind: word ?? kindOfService(service), encrypted: unseen, grants: unseen };
}
function kindOfService(service) {
  const known = ["sqs", "sns", "events", "s3", "lambda"];
  return known.find((each) => each === service) ?? "other";
}

// src/targets/discover/settings/triggers/service.ts
var SERVICES = {
  apigateway: { service: "apigateway", invocation: "synchronous" },
  elasticloadbalancing: { service: "alb", invocation: "synchronous" },
  "cognito-idp": { service: "cognito", invocation: "synchronous" },
  "alexa-appkit": { service: "alexa", invocation: "synchronous" },
  "alexa-connectedhome": { service: "alexa", invocation: "synchronous" },
  s3: { service: "s3", invocation: "asynchronous" },
  sns: { service: "sns", invocation: "asynchronous" },
  events: { service: "events", invocation: "asynchronous" },
  scheduler: { service: "schedule", invocation: "asynchronous" },
  logs: { service: "logs", invocation: "asynchronous" },
  config: { service: "config", invocation: "asynchronous" },
  iot: { service: "iot", invocation: "asynchronous" },
  ses: { service: "ses", invocation: "asynchronous" },
  codecommit: { service: "codecommit", invocation: "asynchronous" },
  codepipeline: { service: "codepipeline", invocation: "asynchronous" },
  cloudformation: { service: "cloudformation", invocation: "asynchronous" }
};
function serviceOf(principal) {
  const name = /^([a-z0-9-]+)(\.[a-z0-9${}:-]+)*\.amazon(aws)?\.com(\.cn)?$/i.exec(principal)?.[1];
  if (name === void 0) return void 0;
  const known = Object.hasOwn(SERVICES, name) ? SERVICES[name] : void 0;
  return known ?? { service: name, invocation: "synchronous" };
}

export {
  AFTER_APPLY,
  LONGEST_NAME,
  property,
  itemsOf,
  entriesOf,
  mapping,
  text,
  partText,
  shown,
  idOf,
  number,
  boolean,
  oneOf,
  partTexts,
  listed,
  cannotTell,
  computed,
  placed,
  statementsOf,
  grantsOf,
  allowsEverything,
  openMessageTargets,
  joined,
  serviceOf
};
