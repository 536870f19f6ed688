import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  AFTER_APPLY,
  LONGEST_NAME,
  allowsEverything,
  boolean,
  cannotTell,
  computed,
  entriesOf,
  grantsOf,
  idOf,
  itemsOf,
  joined,
  listed,
  mapping,
  number,
  oneOf,
  openMessageTargets,
  partText,
  partTexts,
  placed,
  property,
  serviceOf,
  shown,
  statementsOf,
  text
} from "./chunk-2KI4JKRH.js";
import {
  UnreadableTemplate,
  entryOf,
  mapNode,
  textOf
} from "./chunk-5YILOGSD.js";
import {
  looksLikeLayer
} from "./chunk-SSYCZEDM.js";
import "./chunk-KTFYKI4N.js";
import {
  DEFAULT_LIMITS,
  openZipTree
} from "./chunk-2WGCM6MN.js";
import {
  ABSENT,
  NOT_IN_SOURCE,
  Redacted,
  codeOf,
  isRecord,
  member,
  memberItems,
  memberText,
  messageOf,
  set,
  valueOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/targets/discover/index.ts
import { basename as basename3, dirname as dirname10, join as join15 } from "node:path";
import { statSync as statSync5 } from "node:fs";

// src/targets/discover/archives/index.ts
import { join } from "node:path";

// src/targets/discover/entries.ts
import { readdirSync } from "node:fs";
function entriesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}

// src/targets/discover/files.ts
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
var WorkspaceFiles = class {
  /** @param also folders that the user named, wherever they are */
  constructor(workspace, also = []) {
    this.workspace = workspace;
    this.roots = [workspace, ...also].map(real);
  }
  workspace;
  roots;
  /** As the user sees it: relative to the workspace where it lies inside, with `/`. */
  shown(absolute) {
    const inside = relative(this.workspace, absolute);
    const path = inside === "" ? "." : inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
    return path.split(sep).join("/");
  }
  /** @param from absolute folder that a relative path starts from */
  locate(from, path, layer2) {
    if (path.includes("\0")) return { kind: "not", why: "is no path" };
    const absolute = resolve(from, path);
    try {
      const target = realpathSync(absolute);
      if (!this.roots.some((root) => isInside(root, target))) {
        return { kind: "not", why: "leads out of the workspace, and is not read" };
      }
      const stats = statSync(target);
      if (!stats.isDirectory() && !stats.isFile()) return { kind: "not", why: "is neither file nor folder" };
      const directory = stats.isDirectory();
      return { kind: "there", target: { id: this.shown(absolute), absolute, directory, layer: layer2 } };
    } catch (error) {
      const missing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error));
      const outside = !this.roots.some((root) => isInside(root, absolute)) && !isInside(this.workspace, absolute);
      if (outside) return { kind: "not", why: "leads out of the workspace, and is not read" };
      return { kind: "not", why: missing ? "is not there" : `cannot be read: ${messageOf(error)}` };
    }
  }
};
function isInside(root, path) {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

// src/targets/discover/found.ts
var Found = class {
  targets = /* @__PURE__ */ new Map();
  functions = [];
  notices = [];
  /** What is a layer for one function is a layer for all. @returns its id */
  addTarget(target) {
    const known2 = this.targets.get(target.id);
    if (!known2 || target.layer && !known2.layer) this.targets.set(target.id, target);
    return target.id;
  }
  /** @param scope what tells functions of one name apart: a stack, a template */
  addFunction(scope, unit) {
    this.functions.push({ scope, unit });
  }
  /** @param at a place, or what it concerns */
  tell(at, message, incomplete) {
    const subject = typeof at === "string" ? at : at.line === void 0 ? at.path : `${at.path}:${at.line}`;
    const notice = { stage: "open", subject, message, incomplete };
    this.notices.push(notice);
    return notice;
  }
  addNotices(notices) {
    this.notices.push(...notices);
  }
  discovery() {
    return {
      functions: withUniqueNames(this.functions),
      targets: [...this.targets.values()].sort((a, b) => a.id < b.id ? -1 : 1),
      notices: this.notices
    };
  }
};
function joinDiscoveries(all) {
  const joined2 = new Found();
  for (const { scope, found } of all) {
    for (const target of found.targets) joined2.addTarget(target);
    for (const unit of found.functions) joined2.addFunction(scope, unit);
    joined2.addNotices(found.notices);
  }
  return joined2.discovery();
}
function withUniqueNames(functions) {
  const uses = countBy(functions.map(({ unit }) => unit.name));
  const scoped = functions.map(
    ({ scope, unit }) => uses.get(unit.name) === 1 || scope === "" ? unit : { ...unit, name: `${scope}/${unit.name}` }
  );
  const taken = /* @__PURE__ */ new Set();
  return scoped.map((unit) => {
    let name = unit.name;
    for (let copy = 2; taken.has(name); copy += 1) name = `${unit.name} (${copy})`;
    taken.add(name);
    return name === unit.name ? unit : { ...unit, name };
  });
}
function countBy(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// src/targets/discover/archives/index.ts
var FOLDERS = [".build", "build", "dist", "package"];
var MAX_ARCHIVES = 500;
var HANDLER = /^(?:[^/]+\.(?:m?js|cjs|py|rb|dll|class)|bootstrap|main)$/;
var archives = {
  id: "archives",
  markers: (folder, names) => names.filter((name) => FOLDERS.includes(name)).map((name) => join(folder, name)),
  discover(workspace, marker) {
    const found = new Found();
    const files = new WorkspaceFiles(workspace);
    const zips = entriesIn(marker).filter((entry3) => entry3.isFile() && /\.zip$/i.test(entry3.name));
    for (const { name } of zips.slice(0, MAX_ARCHIVES)) {
      const located = files.locate(marker, name, false);
      if (located.kind === "there" && looksDeployed(located.target.absolute)) found.addTarget(located.target);
    }
    if (zips.length > MAX_ARCHIVES) {
      found.tell(
        files.shown(marker),
        `holds more than ${MAX_ARCHIVES} zips, of which the rest is not read`,
        true
      );
    }
    const discovery = found.discovery();
    return Promise.resolve(discovery.targets.length + discovery.notices.length > 0 ? discovery : void 0);
  }
};
function looksDeployed(absolute) {
  try {
    const tree = openZipTree(absolute, DEFAULT_LIMITS);
    try {
      return tree.paths.some((path) => HANDLER.test(path)) || looksLikeLayer(tree.paths);
    } finally {
      tree.close();
    }
  } catch {
    return true;
  }
}

// src/targets/discover/cdk/index.ts
import { join as join6 } from "node:path";

// src/targets/discover/stacks/functions.ts
import { dirname as dirname3, join as join4, resolve as resolve4 } from "node:path";

// src/targets/discover/settings/links.ts
function linkFunctions(lookup, namings) {
  const links = /* @__PURE__ */ new Map();
  let uncertain;
  for (const { target, item } of namings) {
    const named2 = lookup.functionOf(target);
    if (named2 === "maybe") uncertain ??= target;
    else if (named2) push(links, named2, item);
  }
  const of = (id) => links.get(id) ?? [];
  return {
    of,
    setting(id, make) {
      const made = of(id).map(make);
      if (made.length > 0) return set(made);
      return uncertain ? cannotTell(uncertain) : ABSENT;
    }
  };
}
function linkResources(lookup, property2, ...types) {
  return linkFunctions(
    lookup,
    lookup.ofType(...types).map((item) => ({ target: property2(item), item }))
  );
}
function push(links, { id, qualifier }, item) {
  const link = { item, ...qualifier === void 0 ? {} : { qualifier } };
  const list2 = links.get(id);
  if (list2) list2.push(link);
  else links.set(id, [link]);
}

// src/targets/discover/settings/alarms.ts
function openAlarms(lookup) {
  const named2 = [];
  const general = [];
  for (const { properties } of lookup.ofType("AWS::CloudWatch::Alarm")) {
    for (const metric of metricsOf(properties)) {
      const namespace = property(metric, "Namespace");
      const name = property(metric, "MetricName");
      if (namespace === void 0 || shown(namespace) !== "AWS/Lambda" || name === void 0) continue;
      const item = { metric: shown(name) ?? "${...}" };
      const dimensions2 = property(metric, "Dimensions");
      const target = functionDimension(dimensions2);
      if (target) named2.push({ target, item });
      else if (itemsOf(dimensions2).length === 0) general.push(item);
    }
  }
  return { named: linkFunctions(lookup, named2), general };
}
function metricsOf(properties) {
  const parts = itemsOf(property(properties, "Metrics"));
  return [properties, ...parts.flatMap((part) => property(part, "MetricStat", "Metric") ?? [])];
}
function functionDimension(dimensions2) {
  if (dimensions2?.kind === "unknown") return dimensions2;
  for (const each of itemsOf(dimensions2)) {
    const name = property(each, "Name");
    if (name && shown(name) === "FunctionName") return property(each, "Value");
  }
  return void 0;
}
function alarmsOf(fn2, { named: named2, general }) {
  const own = named2.setting(fn2.id, ({ item }) => item);
  if (general.length === 0) return own;
  return set([...own.state === "set" ? own.value : [], ...general]);
}

// src/targets/discover/settings/aliases.ts
var functionName = ({ properties }) => property(properties, "FunctionName");
function aliasLinks(lookup) {
  return linkResources(lookup, functionName, "AWS::Lambda::Alias");
}
function versionLinks(lookup) {
  return linkResources(lookup, functionName, "AWS::Lambda::Alias", "AWS::Lambda::Version");
}
function aliasesOf(fn2, links) {
  const apart = links.setting(fn2.id, ({ item }) => {
    const version = property(item.properties, "FunctionVersion");
    const name = property(item.properties, "Name");
    return { name: (name && shown(name)) ?? item.id, version: partText(version), ...placed(version ?? item) };
  });
  const published = fn2.type === "AWS::Serverless::Function" ? property(fn2.properties, "AutoPublishAlias") : void 0;
  if (published === void 0) return apart;
  const own = {
    name: shown(published) ?? "${...}",
    version: set(`\${${fn2.id}.Version}`),
    ...placed(published)
  };
  return set([own, ...apart.state === "set" ? apart.value : []], published.at());
}
function provisionedConcurrencyOf(fn2, links) {
  const path = ["ProvisionedConcurrencyConfig", "ProvisionedConcurrentExecutions"];
  const holders = [fn2, ...links.of(fn2.id).map(({ item }) => item)];
  const found = holders.map((each) => number(property(each.properties, ...path)));
  return found.find(({ state }) => state === "set") ?? found.find(({ state }) => state === "unknown") ?? ABSENT;
}

// src/targets/discover/settings/async-failure.ts
function invokeConfigLinks(lookup) {
  return linkResources(
    lookup,
    ({ properties }) => property(properties, "FunctionName"),
    "AWS::Lambda::EventInvokeConfig"
  );
}
function asyncOnFailureOf(fn2, links, targets) {
  const sam2 = fn2.type === "AWS::Serverless::Function" ? property(fn2.properties, "EventInvokeConfig") : void 0;
  if (sam2) return samDestination(fn2, property(sam2, "DestinationConfig", "OnFailure"), targets);
  const configs = links.setting(
    fn2.id,
    ({ item }) => targets(property(item.properties, "DestinationConfig", "OnFailure", "Destination"))
  );
  if (configs.state !== "set") return configs;
  return configs.value.find(({ state }) => state === "set") ?? configs.value.find(({ state }) => state === "unknown") ?? ABSENT;
}
function samDestination(fn2, onFailure, targets) {
  const type = property(onFailure, "Type");
  const destination = property(onFailure, "Destination");
  const word = type && shown(type);
  if (destination || word !== "SQS" && word !== "SNS") return targets(destination ?? onFailure, type);
  const made = word === "SQS" ? { kind: "sqs", name: "Queue" } : { kind: "sns", name: "Topic" };
  const id = `${fn2.id}EventInvokeConfigOnFailure${made.name}`;
  return set({ id, kind: made.kind, encrypted: ABSENT, grants: ABSENT, ...placed(type) }, type?.at());
}

// src/targets/discover/settings/grants.ts
function permissionLinks(lookup) {
  return linkResources(
    lookup,
    ({ properties }) => property(properties, "FunctionName"),
    "AWS::Lambda::Permission"
  );
}
function grantsTo(fn2, permissions) {
  const written = permissions.setting(fn2.id, grantOf);
  const implied = fn2.type === "AWS::Serverless::Function" ? impliedBySam(fn2) : [];
  if (implied.length === 0) return written;
  return listed([...written.state === "set" ? written.value : [], ...implied]);
}
function grantOf({ item, qualifier }) {
  const { properties } = item;
  const named2 = text(property(properties, "Qualifier"));
  const version = named2.state === "set" ? named2.value : qualifier;
  const throughUrl = property(properties, "InvokedViaFunctionUrl");
  const token = property(properties, "EventSourceToken");
  const place = property(properties, "Principal")?.at() ?? item.at();
  return {
    principal: partText(property(properties, "Principal")),
    actions: actionsOf(partTexts(property(properties, "Action"))),
    sourceArn: partText(property(properties, "SourceArn")),
    sourceAccount: partText(property(properties, "SourceAccount")),
    organisation: partText(property(properties, "PrincipalOrgID")),
    urlAuthentication: partText(property(properties, "FunctionUrlAuthType")),
    conditions: [
      ...token ? ["lambda:eventsourcetoken"] : [],
      ...throughUrl ? ["lambda:invokedviafunctionurl"] : []
    ],
    ...version === void 0 || version === "$LATEST" ? {} : { qualifier: version },
    ...place === void 0 ? {} : { at: place }
  };
}
function actionsOf(actions2) {
  return actions2.state === "set" ? actions2.value : ["${...}"];
}
function impliedBySam({ properties }) {
  const alias = property(properties, "AutoPublishAlias");
  const qualifier = alias === void 0 ? {} : { qualifier: shown(alias) ?? "${...}" };
  const found = [];
  const authType = property(properties, "FunctionUrlConfig", "AuthType");
  if (authType?.kind === "scalar" && authType.value === "NONE") {
    const place = { ...qualifier, ...placed(authType) };
    found.push({ ...everybody("*", "lambda:InvokeFunctionUrl"), urlAuthentication: set("NONE"), ...place });
    const call = everybody("*", "lambda:InvokeFunction");
    found.push({ ...call, conditions: ["lambda:invokedviafunctionurl"], ...place });
  }
  for (const event of entriesOf(property(properties, "Events")).values()) {
    const type = property(event, "Type");
    if (type?.kind !== "scalar" || type.value !== "AlexaSkill") continue;
    const token = itemsOf(property(event, "Properties", "SkillId")).length > 0;
    const grant = everybody("alexa-appkit.amazon.com", "lambda:InvokeFunction");
    found.push({
      ...grant,
      conditions: token ? ["lambda:eventsourcetoken"] : [],
      ...qualifier,
      ...placed(type)
    });
  }
  return found;
}
function everybody(principal, action) {
  return {
    principal: set(principal),
    actions: [action],
    sourceArn: ABSENT,
    sourceAccount: ABSENT,
    organisation: ABSENT,
    urlAuthentication: ABSENT,
    conditions: []
  };
}

// src/targets/discover/settings/image.ts
import { posix } from "node:path";
var ACCOUNT = /^(\d{12})\.dkr\.ecr/;
function openRepositories(lookup, context) {
  const policies = repositoryPolicies(lookup);
  const made = /* @__PURE__ */ new Map();
  return (image) => {
    const own = lookup.resource(image, "AWS::ECR::Repository");
    if (own) {
      let repository = made.get(own.id);
      if (repository === void 0)
        made.set(own.id, repository = ofSource(own, policies.get(own.id) ?? [], context));
      return set(repository);
    }
    const uri = image && shown(image);
    return uri === void 0 ? NOT_IN_SOURCE : set(elsewhere(uri));
  };
}
function repositoryPolicies(lookup) {
  const found = /* @__PURE__ */ new Map();
  for (const policy of lookup.ofType("Plan::RepositoryPolicy")) {
    const repository = lookup.resource(property(policy.properties, "Repository"), "AWS::ECR::Repository");
    if (repository) found.set(repository.id, [policy, ...found.get(repository.id) ?? []]);
  }
  return found;
}
function ofSource(repository, beside, { account }) {
  const { id, properties } = repository;
  const policies = [repository, ...beside].map(
    (each) => grantsOf(property(each.properties, "RepositoryPolicyText"))
  );
  const mutability = property(properties, "ImageTagMutability");
  const named2 = oneOf(mutability, [
    "MUTABLE",
    "IMMUTABLE",
    "MUTABLE_WITH_EXCLUSION",
    "IMMUTABLE_WITH_EXCLUSION"
  ]);
  return {
    id,
    account: account === void 0 ? NOT_IN_SOURCE : set(account),
    scanOnPush: boolean(property(properties, "ImageScanningConfiguration", "ScanOnPush")),
    tagsImmutable: named2.state === "set" ? set(named2.value === "IMMUTABLE", mutability?.at()) : named2,
    grants: joined(policies),
    ...placed(repository)
  };
}
function elsewhere(uri) {
  const account = ACCOUNT.exec(uri)?.[1];
  return {
    id: uri.length > LONGEST_NAME ? uri : uri.replace(/@.*$/, "").replace(/:[^:/]*$/, ""),
    account: account === void 0 ? NOT_IN_SOURCE : set(account),
    scanOnPush: NOT_IN_SOURCE,
    tagsImmutable: NOT_IN_SOURCE,
    grants: NOT_IN_SOURCE
  };
}
function imageOf(fn2, source, repositories) {
  const code = property(fn2.properties, "Code");
  const inCode = code?.kind === "scalar" ? void 0 : property(code, "ImageUri");
  const image = property(fn2.properties, "ImageUri") ?? inCode;
  const dockerfile = dockerfileOf(fn2, source);
  if (image === void 0 && dockerfile === void 0) return ABSENT;
  const uri = image && shown(image);
  if (image && uri === void 0 && dockerfile === void 0) return cannotTell(image);
  return set(
    {
      uri: uri ?? "${...}",
      repository: repositories(image),
      ...dockerfile === void 0 ? {} : { dockerfile },
      ...placed(image ?? fn2)
    },
    image?.at()
  );
}
function dockerfileOf({ metadata }, source) {
  const text2 = (...path2) => {
    const value = property(metadata, ...path2);
    return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
  };
  const sam2 = text2("DockerContext");
  const folder = sam2 ?? (text2("aws:asset:property") === "Code.ImageUri" ? text2("aws:asset:path") : void 0);
  if (folder === void 0 || posix.isAbsolute(folder)) return void 0;
  const name = (sam2 === void 0 ? text2("aws:asset:dockerfile-path") : text2("Dockerfile")) ?? "Dockerfile";
  const path = posix.join(posix.dirname(source.path), folder, name);
  return path.startsWith("..") ? void 0 : path;
}

// src/targets/discover/settings/layers.ts
var TYPES = ["AWS::Lambda::LayerVersion", "AWS::Serverless::LayerVersion"];
function layerGrants(lookup) {
  const found = /* @__PURE__ */ new Map();
  for (const permission of lookup.ofType("AWS::Lambda::LayerVersionPermission")) {
    const layer2 = lookup.resource(property(permission.properties, "LayerVersionArn"), ...TYPES);
    if (layer2 === void 0) continue;
    const grant = grantOf2(permission);
    found.set(layer2.id, joined([found.get(layer2.id) ?? ABSENT, listed([grant])]));
  }
  return found;
}
function grantOf2(permission) {
  const { properties } = permission;
  const principal = property(properties, "Principal");
  const action = property(properties, "Action");
  return {
    principal: partText(principal),
    actions: [(action && shown(action)) ?? "${...}"],
    sourceArn: ABSENT,
    sourceAccount: ABSENT,
    organisation: partText(property(properties, "OrganizationId")),
    urlAuthentication: ABSENT,
    conditions: [],
    ...placed(principal ?? permission)
  };
}
function layersOf(fn2, lookup, grants) {
  const named2 = property(fn2.properties, "Layers");
  if (named2 === void 0) return ABSENT;
  if (named2.kind !== "list") return cannotTell(named2);
  return listed(
    itemsOf(named2).map((item) => layer(item, lookup, grants)),
    named2.at()
  );
}
function layer(item, lookup, grants) {
  const own = lookup.resource(item, ...TYPES);
  if (own) return { id: own.id, grants: grants.get(own.id) ?? ABSENT, ...placed(item) };
  if (item.kind === "reference") return { id: item.id, ...placed(item) };
  const arn = shown(item);
  return { ...arn === void 0 ? {} : { arn }, ...placed(item) };
}

// src/targets/discover/settings/logging.ts
var PREFIX = "/aws/lambda/";
function logGroupLinks(lookup) {
  return linkFunctions(
    lookup,
    lookup.ofType("AWS::Logs::LogGroup", "Custom::LogRetention").map((item) => ({ target: functionNamed(property(item.properties, "LogGroupName")), item }))
  );
}
function functionNamed(name) {
  const known2 = name && name.kind !== "reference" ? shown(name) : void 0;
  if (name === void 0 || !known2?.startsWith(PREFIX)) return void 0;
  const at = () => name.at();
  const text2 = known2.slice(PREFIX.length);
  if (name.kind === "pattern") return { kind: "pattern", text: text2, references: name.references, at };
  return { kind: "scalar", value: text2, at };
}
function loggingOf(fn2, lookup, groups) {
  const config = property(fn2.properties, "LoggingConfig");
  const logging = {
    format: oneOf(property(config, "LogFormat"), ["Text", "JSON"]),
    level: text(property(config, "ApplicationLogLevel")),
    group: groupOf(fn2, property(config, "LogGroup"), lookup, groups)
  };
  if (config?.kind === "unknown") return cannotTell(config);
  const silent = config === void 0 && logging.group.state === "absent";
  return silent ? ABSENT : set(logging, config?.at());
}
function groupOf(fn2, named2, lookup, groups) {
  const own = lookup.resource(named2, "AWS::Logs::LogGroup");
  if (own) return set(logGroup(own), own.at());
  if (named2) return shown(named2) === void 0 ? cannotTell(named2) : NOT_IN_SOURCE;
  const found = groups.setting(fn2.id, ({ item }) => item);
  if (found.state !== "set") return found;
  const [first] = found.value;
  return first ? set(logGroup(first), first.at()) : ABSENT;
}
function logGroup({ properties }) {
  return {
    retentionDays: number(property(properties, "RetentionInDays")),
    key: partText(property(properties, "KmsKeyId"))
  };
}

// src/targets/discover/settings/lookup.ts
var FUNCTIONS = ["AWS::Lambda::Function", "AWS::Serverless::Function"];
var NAMES = {
  "AWS::Lambda::Function": "FunctionName",
  "AWS::Serverless::Function": "FunctionName",
  "AWS::Lambda::LayerVersion": "LayerName",
  "AWS::SQS::Queue": "QueueName",
  "AWS::SNS::Topic": "TopicName",
  "AWS::S3::Bucket": "BucketName",
  "AWS::IAM::Role": "RoleName",
  "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
  "AWS::Logs::LogGroup": "LogGroupName",
  "AWS::ECR::Repository": "RepositoryName",
  "AWS::DynamoDB::Table": "TableName"
};
var KNOWN = ["Arn", "Id"];
var FROM_ELSEWHERE = /ImportValue|parameter|AWS::SSM|resolve:/i;
var FARTHEST = 8;
function openLookup(source) {
  const types = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  for (const resource2 of source.resources.values()) {
    add(types, resource2.type, resource2);
    for (const name of namesOf(resource2)) add(names, name, resource2);
  }
  const partlyNamed = nameless(types);
  function resource(value, ...wanted) {
    if (value === void 0) return void 0;
    return candidates(value, source, names).find(({ type }) => wanted.length === 0 || wanted.includes(type));
  }
  function functionOf2(value, steps = 0) {
    if (value === void 0 || steps > FARTHEST) return void 0;
    if (value.kind === "unknown") return FROM_ELSEWHERE.test(value.by) ? void 0 : "maybe";
    const direct = resource(value, ...FUNCTIONS);
    if (direct) return { id: direct.id, ...qualifierOf(value, direct) };
    const alias = resource(value, "AWS::Lambda::Alias", "AWS::Lambda::Version");
    if (alias) {
      const behind2 = functionOf2(property(alias.properties, "FunctionName"), steps + 1);
      if (behind2 === void 0 || behind2 === "maybe") return behind2;
      return { id: behind2.id, qualifier: nameOfAlias(alias) };
    }
    return partlyNamed && isText(value) ? "maybe" : void 0;
  }
  return {
    ofType: (...wanted) => wanted.flatMap((type) => types.get(type) ?? []),
    resource,
    functionOf: (value) => functionOf2(value)
  };
}
function add(map, key, resource) {
  const list2 = map.get(key);
  if (list2) list2.push(resource);
  else map.set(key, [resource]);
}
function namesOf({ type, properties }) {
  if (type.startsWith("Plan::")) return [];
  const own = Object.hasOwn(NAMES, type) ? NAMES[type] : void 0;
  return [...KNOWN, ...own === void 0 ? [] : [own]].flatMap((each) => {
    const value = property(properties, each);
    const name = value && value.kind !== "reference" ? shown(value) : void 0;
    return name === void 0 || name === "" || /^\$\{[^}]*\}$/.test(name) ? [] : [name];
  });
}
function nameless(types) {
  return FUNCTIONS.flatMap((type) => types.get(type) ?? []).some(({ properties }) => {
    const name = property(properties, "FunctionName");
    return name !== void 0 && name.kind !== "scalar" && !(name.kind === "unknown" && name.by === "after apply");
  });
}
function candidates(value, source, names) {
  if (value.kind === "reference") return behind(value.id, source);
  if (value.kind === "pattern") {
    const named2 = value.references.flatMap((id) => behind(id, source));
    if (named2.length > 0) return named2;
  }
  const text2 = shown(value);
  return text2 === void 0 ? [] : nameParts(text2).flatMap((part) => names.get(part) ?? []);
}
function behind(id, source) {
  const found = source.resources.get(id) ?? source.resources.get(id.slice(0, Math.max(0, id.indexOf("."))));
  return found ? [found] : [];
}
function nameParts(text2) {
  if (!text2.includes(":") || text2.length > LONGEST_NAME) return [text2];
  const called = /:function:([^:/]+)/.exec(text2)?.[1];
  const qualified = /^([^:]+):[^:]+$/.exec(text2)?.[1];
  const resource = text2.slice(text2.lastIndexOf(":") + 1);
  const inner = /arn:[^/]*:function:[^/]+/.exec(text2.slice(1))?.[0];
  return [
    text2,
    ...inner ? [inner] : [],
    ...called ? [called] : [],
    ...qualified ? [qualified] : [],
    resource,
    resource.slice(resource.lastIndexOf("/") + 1)
  ];
}
function qualifierOf(value, { id, properties }) {
  if (value.kind === "reference") {
    const made = /(?:^|\.)(Alias|Version)$/.exec(value.attribute ?? value.id)?.[1];
    const alias = made === "Alias" ? property(properties, "AutoPublishAlias") : void 0;
    return made === void 0 ? {} : { qualifier: (alias && shown(alias)) ?? "${...}" };
  }
  const text2 = (shown(value) ?? "").slice(0, LONGEST_NAME);
  const named2 = `\${${id}}`;
  const placeholder = text2.includes(`\${${id}.Arn}`) ? `\${${id}.Arn}` : named2;
  const after = text2.includes(placeholder) ? text2.slice(text2.indexOf(placeholder) + placeholder.length) : /:function:[^:/]+(:[^/]+)/.exec(text2)?.[1] ?? /^[^:]+(:[^:]+)$/.exec(text2)?.[1] ?? "";
  const qualifier = /^:([^/:]+)/.exec(after)?.[1];
  return qualifier === void 0 || qualifier === "$LATEST" ? {} : { qualifier };
}
function nameOfAlias({ id, type, properties }) {
  const name = type === "AWS::Lambda::Alias" ? property(properties, "Name") : void 0;
  return (name && shown(name)) ?? id;
}
function isText(value) {
  return value.kind === "scalar" || value.kind === "pattern" && value.references.length === 0;
}

// src/targets/discover/settings/network.ts
function openEndpoints(lookup) {
  const found = /* @__PURE__ */ new Map();
  const all = lookup.ofType("AWS::EC2::VPCEndpoint");
  for (const resource of all) {
    const key = keyOf(property(resource.properties, "VpcId"), lookup);
    if (key !== void 0) found.set(key, [...found.get(key) ?? [], endpoint(resource)]);
  }
  return { of: (network) => found.get(network) ?? [], any: all.length > 0 };
}
function keyOf(vpc, lookup) {
  return lookup.resource(vpc, "AWS::EC2::VPC")?.id ?? (vpc && shown(vpc));
}
function endpoint(resource) {
  const service = property(resource.properties, "ServiceName");
  const policy = property(resource.properties, "PolicyDocument");
  return {
    id: resource.id,
    service: (service && shown(service)) ?? "${...}",
    open: allowsEverything(policy),
    ...placed(policy ?? resource)
  };
}
function networkOf(fn2, lookup, endpoints) {
  const config = property(fn2.properties, "VpcConfig");
  if (config === void 0) return ABSENT;
  const named2 = property(config, "SubnetIds");
  if (named2 === void 0) return ABSENT;
  if (named2.kind === "unknown") return cannotTell(named2);
  const items = itemsOf(named2);
  if (items.length === 0) return ABSENT;
  const subnets = items.map(
    (item) => lookup.resource(item, "AWS::EC2::Subnet")?.id ?? shown(item) ?? "${...}"
  );
  return set({ subnets, endpoints: endpointsOf(items, lookup, endpoints) }, config.at());
}
function endpointsOf(subnets, lookup, endpoints) {
  const networks = subnets.map((item) => {
    const subnet = lookup.resource(item, "AWS::EC2::Subnet");
    return subnet && keyOf(property(subnet.properties, "VpcId"), lookup);
  });
  const known2 = networks.find((network) => network !== void 0);
  if (known2 !== void 0) return listed(endpoints.of(known2));
  return endpoints.any ? NOT_IN_SOURCE : ABSENT;
}

// src/targets/discover/settings/policies.ts
function inlinePolicies(list2) {
  return eachOf(list2, (policy) => {
    const name = property(policy, "PolicyName");
    const statements = policy.kind === "mapping" ? statementsOf(property(policy, "PolicyDocument")) : cannotTell(policy);
    return { name: (name && shown(name)) ?? "inline", kind: "inline", statements, ...placed(policy) };
  });
}
function managedPolicies(list2, lookup) {
  return eachOf(list2, (arn) => managedPolicy(arn, lookup));
}
function eachOf(list2, read2) {
  if (list2?.kind === "unknown") return [opaquePolicy(list2)];
  return itemsOf(list2).map(read2);
}
function opaquePolicy(value) {
  return { name: "${...}", kind: "customer-managed", statements: cannotTell(value), ...placed(value) };
}
function managedPolicy(arn, lookup) {
  const own = lookup.resource(arn, "AWS::IAM::ManagedPolicy");
  if (own) return { ...customerPolicy(own), ...placed(arn) };
  const text2 = shown(arn);
  if (text2 === void 0) return opaquePolicy(arn);
  const aws = /:iam::aws:policy\/(.+)$/.exec(text2)?.[1] ?? (/^[\w+=,.@/-]+$/.test(text2) ? text2 : void 0);
  if (aws === void 0) {
    return { name: text2, kind: "customer-managed", statements: NOT_IN_SOURCE, ...placed(arn) };
  }
  const name = aws.slice(aws.lastIndexOf("/") + 1);
  return { name, kind: "aws-managed", statements: NOT_IN_SOURCE, ...placed(arn) };
}
function customerPolicy({ id, properties }) {
  const name = property(properties, "ManagedPolicyName");
  const statements = statementsOf(property(properties, "PolicyDocument"));
  return { name: (name && shown(name)) ?? id, kind: "customer-managed", statements };
}
function policiesBeside(lookup) {
  const found = /* @__PURE__ */ new Map();
  const add3 = (resource, policy) => {
    for (const role of rolesNamed(resource, lookup)) {
      const list2 = found.get(role.id);
      if (list2) list2.push(policy);
      else found.set(role.id, [policy]);
    }
  };
  for (const resource of lookup.ofType("AWS::IAM::Policy", "AWS::IAM::RolePolicy")) {
    const name = property(resource.properties, "PolicyName");
    const statements = statementsOf(property(resource.properties, "PolicyDocument"));
    add3(resource, {
      name: (name && shown(name)) ?? resource.id,
      kind: "inline",
      statements,
      ...placed(resource)
    });
  }
  for (const resource of lookup.ofType("AWS::IAM::ManagedPolicy")) {
    add3(resource, { ...customerPolicy(resource), ...placed(resource) });
  }
  for (const attachment of lookup.ofType("Plan::PolicyAttachment")) {
    const arn = property(attachment.properties, "PolicyArn");
    if (arn) add3(attachment, managedPolicy(arn, lookup));
  }
  return found;
}
function rolesNamed({ properties }, lookup) {
  const named2 = property(properties, "Roles") ?? property(properties, "RoleName");
  return itemsOf(named2).flatMap((each) => {
    const role = lookup.resource(each, "AWS::IAM::Role");
    if (role) return role;
    if (each.kind !== "reference" || !each.id.endsWith("Role")) return [];
    const fn2 = { kind: "reference", id: each.id.slice(0, -"Role".length), at: () => each.at() };
    return lookup.resource(fn2, "AWS::Serverless::Function") ?? [];
  });
}

// src/targets/discover/settings/sam-role.ts
var BY_EVENT = {
  Kinesis: "AWSLambdaKinesisExecutionRole",
  DynamoDB: "AWSLambdaDynamoDBExecutionRole",
  SQS: "AWSLambdaSQSQueueExecutionRole",
  MSK: "AWSLambdaMSKExecutionRole"
};
function samRole(fn2, lookup, beside) {
  const listedHere = property(fn2.properties, "Policies");
  const policies = [
    ...eachOf(listedHere, (policy) => samPolicy(policy, lookup)),
    ...beside,
    ...connectorsOf(property(fn2.properties, "Connectors")),
    ...impliedNames(fn2).map(impliedPolicy)
  ];
  return set({
    id: `${fn2.id}Role`,
    policies: set(policies),
    boundary: partText(property(fn2.properties, "PermissionsBoundary")),
    ...placed(listedHere ?? fn2)
  });
}
function samPolicy(policy, lookup) {
  if (policy.kind !== "mapping") return managedPolicy(policy, lookup);
  if (policy.entries.has("Statement")) {
    return { name: "inline", kind: "inline", statements: statementsOf(policy), ...placed(policy) };
  }
  const [template2] = policy.entries.keys();
  if (template2 === void 0) return opaquePolicy(policy);
  return { name: template2, kind: "sam-template", statements: NOT_IN_SOURCE, ...placed(policy) };
}
function impliedNames({ properties }) {
  const names = /* @__PURE__ */ new Set(["AWSLambdaBasicExecutionRole"]);
  if (property(properties, "Tracing")) names.add("AWSXrayWriteOnlyAccess");
  if (property(properties, "VpcConfig")) names.add("AWSLambdaVPCAccessExecutionRole");
  for (const event of entriesOf(property(properties, "Events")).values()) {
    const type = property(event, "Type");
    const name = type?.kind === "scalar" ? BY_EVENT[String(type.value)] : void 0;
    if (name) names.add(name);
  }
  return [...names];
}
function impliedPolicy(name) {
  return { name, kind: "aws-managed", statements: NOT_IN_SOURCE };
}
function connectorsOf(connectors) {
  return [...entriesOf(connectors).values()].map(
    (each) => connector(property(each, "Properties", "Permissions"), each)
  );
}
function connectorsBySource(lookup) {
  const found = /* @__PURE__ */ new Map();
  for (const resource of lookup.ofType("AWS::Serverless::Connector")) {
    const id = property(resource.properties, "Source", "Id");
    const from = id && shown(id);
    if (from === void 0) continue;
    const policy = connector(property(resource.properties, "Permissions"), resource);
    found.set(from, [...found.get(from) ?? [], policy]);
  }
  return found;
}
function connector(permissions, whole) {
  const items = permissions?.kind === "list" ? permissions.items : permissions ? [permissions] : [];
  const words = items.map((each) => shown(each) ?? "${...}");
  return {
    name: `Connector ${words.join(", ")}`,
    kind: "sam-template",
    statements: NOT_IN_SOURCE,
    ...placed(whole)
  };
}

// src/targets/discover/settings/role.ts
function openRoles(lookup) {
  const beside = policiesBeside(lookup);
  const connectors = connectorsBySource(lookup);
  const made = /* @__PURE__ */ new Map();
  return (fn2) => {
    const named2 = property(fn2.properties, "Role");
    if (named2 === void 0 && fn2.type === "AWS::Serverless::Function") {
      return samRole(fn2, lookup, [...beside.get(fn2.id) ?? [], ...connectors.get(fn2.id) ?? []]);
    }
    if (named2 === void 0) return computed("a missing role", fn2.at());
    const own = lookup.resource(named2, "AWS::IAM::Role");
    if (own) {
      let role = made.get(own.id);
      if (role === void 0) made.set(own.id, role = roleOf(own, lookup, beside.get(own.id) ?? []));
      return set(role, named2.at());
    }
    const text2 = idOf(named2);
    if (text2 === void 0) return cannotTell(named2);
    return set({ id: text2, policies: NOT_IN_SOURCE, boundary: NOT_IN_SOURCE, ...placed(named2) }, named2.at());
  };
}
function roleOf(role, lookup, beside) {
  const { properties } = role;
  return {
    id: role.id,
    policies: listed([
      ...inlinePolicies(property(properties, "Policies")),
      ...managedPolicies(property(properties, "ManagedPolicyArns"), lookup),
      ...beside
    ]),
    boundary: partText(property(properties, "PermissionsBoundary")),
    ...placed(role)
  };
}

// src/targets/discover/settings/triggers/entry.ts
var NO_AUTHENTICATION = set("none");
function joinEntries(entries) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry3 of entries) {
    const key = `${entry3.service}
${entry3.id}`;
    const group = groups.get(key);
    if (group) group.push(entry3);
    else groups.set(key, [entry3]);
  }
  return [...groups.values()].map(join2);
}
function join2(group) {
  const [first] = group;
  if (first === void 0) throw new Error("a trigger without entry");
  const weakest = weakestOf(group);
  const routes = [...new Set(group.flatMap((entry3) => entry3.routes ?? []))].sort();
  const at = (weakest ?? first).at;
  const { service, id, invocation } = first;
  const mapping3 = group.find((entry3) => entry3.mapping)?.mapping;
  const reach2 = group.find((entry3) => entry3.reach)?.reach;
  return {
    service,
    id,
    invocation,
    ...weakest?.authentication ? { authentication: weakest.authentication } : {},
    ...reach2 ? { reach: reach2 } : {},
    ...routes.length > 0 ? { routes } : {},
    ...mapping3 ? { mapping: mapping3 } : {},
    ...at ? { at } : {}
  };
}
function weakestOf(group) {
  const asked = group.filter((entry3) => entry3.authentication);
  const real2 = asked.filter((entry3) => !entry3.preflight);
  const [first] = [...real2.length > 0 ? real2 : asked].sort((a, b) => strength(a) - strength(b));
  return first;
}
function strength({ authentication: authentication2 }) {
  if (authentication2?.state === "set") return STRENGTH[authentication2.value];
  return authentication2?.state === "unknown" ? 1 : 0;
}
var STRENGTH = {
  none: 0,
  "api-key": 2,
  authorizer: 3,
  iam: 3,
  oidc: 3
};

// src/targets/discover/settings/triggers/api.ts
var LONGEST = 50;
var REST_APIS = ["AWS::ApiGateway::RestApi", "AWS::Serverless::Api"];
function restEntries(lookup) {
  const methods = lookup.ofType("AWS::ApiGateway::Method").map((method) => ({
    target: property(method.properties, "Integration", "Uri"),
    item: methodEntry(method, lookup)
  }));
  const authorizers = lookup.ofType("AWS::ApiGateway::Authorizer").map(({ properties }) => ({
    target: property(properties, "AuthorizerUri"),
    item: {
      service: "apigateway",
      id: apiId(property(properties, "RestApiId"), lookup),
      invocation: "synchronous"
    }
  }));
  return [...methods, ...authorizers];
}
function methodEntry(method, lookup) {
  const { properties } = method;
  const api = property(properties, "RestApiId");
  const verb = property(properties, "HttpMethod");
  const word = (verb && shown(verb)) ?? "${...}";
  const type = property(properties, "AuthorizationType");
  return {
    service: "apigateway",
    id: apiId(api, lookup),
    invocation: "synchronous",
    authentication: methodAuthentication(type, property(properties, "ApiKeyRequired")),
    reach: reachOf(lookup.resource(api, ...REST_APIS)),
    routes: [`${word} ${pathOf(property(properties, "ResourceId"), lookup)}`],
    preflight: word === "OPTIONS",
    ...placed(type ?? method)
  };
}
function methodAuthentication(type, key) {
  const word = type && shown(type);
  if (type && type.kind !== "scalar") return cannotTell(type);
  if (word === "AWS_IAM") return set("iam", type?.at());
  if (word === "CUSTOM" || word === "COGNITO_USER_POOLS") return set("authorizer", type?.at());
  if (word !== void 0 && word !== "NONE") return type ? cannotTell(type) : NO_AUTHENTICATION;
  return withKey(key, set("none", type?.at()));
}
function withKey(key, otherwise) {
  if (key === void 0 || otherwise.state !== "set" || otherwise.value !== "none") return otherwise;
  const word = shown(key);
  if (word === "true") return set("api-key", key.at());
  return word === "false" ? otherwise : cannotTell(key);
}
function apiId(api, lookup) {
  return lookup.resource(api)?.id ?? (api && idOf(api)) ?? "${...}";
}
function reachOf(api) {
  if (api === void 0) return NOT_IN_SOURCE;
  const configuration = property(api.properties, "EndpointConfiguration");
  const types = property(configuration, "Types") ?? property(configuration, "Type") ?? configuration;
  if (configuration && types === void 0) return cannotTell(configuration);
  if (itemsOf(types).some((each) => shown(each) === "PRIVATE")) return set("network", types?.at());
  const policy = property(api.properties, "Policy") ?? property(api.properties, "Auth", "ResourcePolicy");
  if (policy) return set("policy", policy.at());
  const opaque = itemsOf(types).find((each) => each.kind !== "scalar");
  return opaque ? cannotTell(opaque) : set("internet");
}
function pathOf(resourceId, lookup) {
  const parts = [];
  let current = lookup.resource(resourceId, "AWS::ApiGateway::Resource");
  if (resourceId && current === void 0 && lookup.resource(resourceId) === void 0) return "/${...}";
  while (current && parts.length < LONGEST) {
    const part = property(current.properties, "PathPart");
    parts.unshift((part && shown(part)) ?? "${...}");
    current = lookup.resource(property(current.properties, "ParentId"), "AWS::ApiGateway::Resource");
  }
  return `/${parts.join("/")}`;
}
function httpEntries(lookup) {
  const routes = lookup.ofType("AWS::ApiGatewayV2::Route").map((route) => {
    const integration = lookup.resource(
      property(route.properties, "Target"),
      "AWS::ApiGatewayV2::Integration"
    );
    return {
      target: integration ? property(integration.properties, "IntegrationUri") : void 0,
      item: routeEntry(route, lookup)
    };
  });
  const quick = lookup.ofType("AWS::ApiGatewayV2::Api").map((api) => ({
    target: property(api.properties, "Target"),
    item: quickEntry(api)
  }));
  const authorizers = lookup.ofType("AWS::ApiGatewayV2::Authorizer").map(({ properties }) => ({
    target: property(properties, "AuthorizerUri"),
    item: {
      service: "apigatewayv2",
      id: apiId(property(properties, "ApiId"), lookup),
      invocation: "synchronous"
    }
  }));
  return [...routes, ...quick, ...authorizers];
}
function routeEntry(route, lookup) {
  const { properties } = route;
  const api = lookup.resource(property(properties, "ApiId"), "AWS::ApiGatewayV2::Api");
  const key = property(properties, "RouteKey");
  const word = (key && shown(key)) ?? "${...}";
  const type = property(properties, "AuthorizationType");
  const asked = word === "$connect" || !isWebSocket(api);
  return {
    service: "apigatewayv2",
    id: apiId(property(properties, "ApiId"), lookup),
    invocation: "synchronous",
    ...asked ? { authentication: routeAuthentication(type, property(properties, "ApiKeyRequired")) } : {},
    reach: api ? set("internet") : NOT_IN_SOURCE,
    routes: [word],
    preflight: word.startsWith("OPTIONS "),
    ...placed(type ?? route)
  };
}
function routeAuthentication(type, key) {
  const word = type && shown(type);
  if (type && type.kind !== "scalar") return cannotTell(type);
  if (word === "AWS_IAM") return set("iam", type?.at());
  if (word === "JWT" || word === "CUSTOM") return set("authorizer", type?.at());
  if (type && word !== "NONE") return cannotTell(type);
  return withKey(key, set("none", type?.at()));
}
function isWebSocket(api) {
  const protocol = property(api?.properties, "ProtocolType");
  return protocol !== void 0 && shown(protocol) === "WEBSOCKET";
}
function quickEntry(api) {
  const target = property(api.properties, "Target");
  return {
    service: "apigatewayv2",
    id: api.id,
    invocation: "synchronous",
    authentication: NO_AUTHENTICATION,
    reach: set("internet"),
    routes: ["$default"],
    ...placed(target ?? api)
  };
}

// src/targets/discover/settings/triggers/load-balancer.ts
var GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";
var LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
function loadBalancerEntries(lookup) {
  const rules = forwards(lookup);
  const inside = lookup.ofType(GROUP).flatMap(
    (group) => itemsOf(property(group.properties, "Targets")).map((target) => ({
      group,
      target: property(target, "Id")
    }))
  );
  const beside = lookup.ofType("Plan::TargetAttachment").flatMap(({ properties }) => {
    const group = lookup.resource(property(properties, "TargetGroupArn"), GROUP);
    return group ? [{ group, target: property(properties, "Id") }] : [];
  });
  return [...inside, ...beside].flatMap(
    ({ group, target }) => (rules.get(group.id) ?? [unseen(group)]).map((item) => ({ target, item }))
  );
}
function unseen(group) {
  const { id } = group;
  return {
    service: "alb",
    id,
    invocation: "synchronous",
    authentication: NOT_IN_SOURCE,
    reach: NOT_IN_SOURCE,
    ...placed(group)
  };
}
function forwards(lookup) {
  const found = /* @__PURE__ */ new Map();
  const ways = [
    ...lookup.ofType(LISTENER).map((rule) => ({ rule, listener: rule, actions: property(rule.properties, "DefaultActions") })),
    ...lookup.ofType("AWS::ElasticLoadBalancingV2::ListenerRule").map((rule) => ({
      rule,
      listener: lookup.resource(property(rule.properties, "ListenerArn"), LISTENER),
      actions: property(rule.properties, "Actions")
    }))
  ];
  for (const { rule, listener, actions: actions2 } of ways) {
    const authentication2 = authenticationOf(actions2);
    const reach2 = reachOf2(listener, lookup);
    for (const group of groupsOf(actions2, lookup)) {
      const entry3 = {
        service: "alb",
        id: group.id,
        invocation: "synchronous",
        authentication: authentication2,
        reach: reach2,
        ...placed(actions2 ?? rule)
      };
      found.set(group.id, [...found.get(group.id) ?? [], entry3]);
    }
  }
  return found;
}
function groupsOf(actions2, lookup) {
  return itemsOf(actions2).flatMap((action) => {
    const groups = itemsOf(property(action, "ForwardConfig", "TargetGroups")).map(
      (each) => property(each, "TargetGroupArn")
    );
    const named2 = [property(action, "TargetGroupArn"), ...groups].flatMap(
      (arn) => lookup.resource(arn, GROUP) ?? []
    );
    return [...new Map(named2.map((each) => [each.id, each])).values()];
  });
}
function authenticationOf(actions2) {
  if (actions2?.kind === "unknown") return cannotTell(actions2);
  const types = itemsOf(actions2).map((action) => property(action, "Type"));
  for (const type of types) {
    const word = type && shown(type);
    if (word === "authenticate-oidc" || word === "authenticate-cognito") return set("oidc", type?.at());
    if (word === "jwt-validation") return set("authorizer", type?.at());
  }
  const opaque = types.find((type) => type?.kind === "unknown");
  return opaque ? cannotTell(opaque) : set("none", actions2?.at());
}
function reachOf2(listener, lookup) {
  const arn = property(listener?.properties, "LoadBalancerArn");
  const balancer2 = lookup.resource(arn, "AWS::ElasticLoadBalancingV2::LoadBalancer");
  if (balancer2 === void 0) return NOT_IN_SOURCE;
  const scheme = property(balancer2.properties, "Scheme");
  if (scheme && scheme.kind !== "scalar") return cannotTell(scheme);
  return set(scheme && shown(scheme) === "internal" ? "network" : "internet", scheme?.at());
}

// src/targets/discover/settings/triggers/mapping.ts
var SERVICES = {
  "AWS::SQS::Queue": "sqs",
  "AWS::Kinesis::Stream": "kinesis",
  "AWS::Kinesis::StreamConsumer": "kinesis",
  "AWS::DynamoDB::Table": "dynamodb",
  "AWS::DynamoDB::GlobalTable": "dynamodb",
  "AWS::Serverless::SimpleTable": "dynamodb",
  "AWS::MSK::Cluster": "kafka",
  "AWS::MSK::ServerlessCluster": "kafka",
  "AWS::AmazonMQ::Broker": "mq",
  "AWS::DocDB::DBCluster": "documentdb",
  "arn:sqs": "sqs",
  "arn:kinesis": "kinesis",
  "arn:dynamodb": "dynamodb",
  "arn:kafka": "kafka",
  "arn:mq": "mq",
  "arn:rds": "documentdb"
};
function mappingEntry(properties, source, whole, qualified, lookup, targets, service) {
  const own = lookup.resource(source, ...Object.keys(SERVICES));
  const text2 = source && shown(source);
  const arn = /^arn:[^:]*:([a-z]+):/.exec(text2 ?? "")?.[1];
  const onFailure = property(properties, "DestinationConfig", "OnFailure");
  const mapping3 = {
    enabled: boolean(property(properties, "Enabled")),
    maximumConcurrency: number(property(properties, "ScalingConfig", "MaximumConcurrency")),
    maximumRetries: number(property(properties, "MaximumRetryAttempts")),
    maximumAgeSeconds: number(property(properties, "MaximumRecordAgeInSeconds")),
    bisects: boolean(property(properties, "BisectBatchOnFunctionError")),
    onFailure: targets(property(onFailure, "Destination"), property(onFailure, "Type")),
    ...queueSettings(own, source),
    qualified
  };
  return {
    service: service ?? SERVICES[own?.type ?? ""] ?? SERVICES[`arn:${arn ?? ""}`] ?? (source ? "other" : "kafka"),
    id: own?.id ?? text2 ?? "${...}",
    invocation: "poll",
    mapping: mapping3,
    ...placed(source ?? whole)
  };
}
function queueSettings(own, source) {
  if (own === void 0) {
    const unseen3 = source?.kind === "unknown" ? cannotTell(source) : NOT_IN_SOURCE;
    return { sourceRedrive: unseen3, sourceVisibilitySeconds: unseen3 };
  }
  if (own.type !== "AWS::SQS::Queue") return { sourceRedrive: ABSENT, sourceVisibilitySeconds: ABSENT };
  const redrive = property(own.properties, "RedrivePolicy");
  return {
    sourceRedrive: redrive?.kind === "unknown" ? cannotTell(redrive) : set(redrive !== void 0, (redrive ?? own).at()),
    sourceVisibilitySeconds: number(property(own.properties, "VisibilityTimeout"))
  };
}

// src/targets/discover/settings/triggers/notifications.ts
function notificationEntries(lookup) {
  return [
    ...bucketEntries(lookup),
    ...topicEntries(lookup),
    ...ruleEntries(lookup),
    ...scheduleEntries(lookup),
    ...logEntries(lookup)
  ];
}
function bucketEntries(lookup) {
  const direct = lookup.ofType("AWS::S3::Bucket").flatMap(
    (bucket) => itemsOf(property(bucket.properties, "NotificationConfiguration", "LambdaConfigurations")).map((each) => {
      const target = property(each, "Function");
      return { target, item: asynchronous("s3", bucket.id, target ?? bucket) };
    })
  );
  const custom = lookup.ofType("Custom::S3BucketNotifications").flatMap((resource) => {
    const bucket = property(resource.properties, "BucketName");
    const configurations = property(
      resource.properties,
      "NotificationConfiguration",
      "LambdaFunctionConfigurations"
    );
    return itemsOf(configurations).map((each) => {
      const target = property(each, "LambdaFunctionArn");
      return { target, item: asynchronous("s3", apiId(bucket, lookup), target ?? resource) };
    });
  });
  return [...direct, ...custom];
}
function topicEntries(lookup) {
  const subscriptions = lookup.ofType("AWS::SNS::Subscription").map((resource) => ({
    subscription: resource.properties,
    topic: apiId(property(resource.properties, "TopicArn"), lookup),
    whole: resource
  }));
  const inside = lookup.ofType("AWS::SNS::Topic").flatMap(
    (topic) => itemsOf(property(topic.properties, "Subscription")).map((subscription) => ({
      subscription,
      topic: topic.id,
      whole: topic
    }))
  );
  return [...subscriptions, ...inside].flatMap(({ subscription, topic, whole }) => {
    const protocol = property(subscription, "Protocol");
    if (protocol?.kind === "scalar" && protocol.value !== "lambda") return [];
    const target = property(subscription, "Endpoint");
    return [{ target, item: asynchronous("sns", topic, target ?? whole) }];
  });
}
function ruleEntries(lookup) {
  return lookup.ofType("AWS::Events::Rule").flatMap((rule) => {
    const clock2 = property(rule.properties, "ScheduleExpression") && !property(rule.properties, "EventPattern");
    return itemsOf(property(rule.properties, "Targets")).map((each) => ({
      target: property(each, "Arn"),
      item: asynchronous(clock2 ? "schedule" : "events", ruleId(rule), property(each, "Arn") ?? rule)
    }));
  });
}
function ruleId({ id, properties }) {
  const of = property(properties, "Plan::Rule");
  return of?.kind === "reference" ? of.id : (of && shown(of)) ?? id;
}
function scheduleEntries(lookup) {
  return lookup.ofType("AWS::Scheduler::Schedule").map((schedule) => {
    const target = property(schedule.properties, "Target", "Arn");
    return {
      target: ofFunction(target, lookup),
      item: asynchronous("schedule", schedule.id, target ?? schedule)
    };
  });
}
function logEntries(lookup) {
  return lookup.ofType("AWS::Logs::SubscriptionFilter").map((filter) => {
    const target = property(filter.properties, "DestinationArn");
    const group = apiId(property(filter.properties, "LogGroupName"), lookup);
    return { target: ofFunction(target, lookup), item: asynchronous("logs", group, target ?? filter) };
  });
}
function ofFunction(target, lookup) {
  return lookup.resource(target, ...FUNCTIONS, "AWS::Lambda::Alias", "AWS::Lambda::Version") ? target : void 0;
}
function asynchronous(service, id, whole) {
  return { service, id, invocation: "asynchronous", ...placed(whole) };
}

// src/targets/discover/settings/triggers/open-api.ts
var BODIES = [
  { type: "AWS::ApiGateway::RestApi", body: "Body", service: "apigateway" },
  { type: "AWS::Serverless::Api", body: "DefinitionBody", service: "apigateway" },
  { type: "AWS::ApiGatewayV2::Api", body: "Body", service: "apigatewayv2" },
  { type: "AWS::Serverless::HttpApi", body: "DefinitionBody", service: "apigatewayv2" }
];
function openApiEntries(lookup) {
  return BODIES.flatMap(
    ({ type, body, service }) => lookup.ofType(type).flatMap((api) => {
      const document = property(api.properties, body);
      return operationsOf(document).map(({ route, operation }) => ({
        target: property(operation, "x-amazon-apigateway-integration", "uri"),
        item: entry(api, service, document, route, operation)
      }));
    })
  );
}
function securityOf(document, path, method) {
  const methods = entriesOf(property(document, "paths", path));
  const any = methods.get("x-amazon-apigateway-any-method");
  const operation = methods.get(method.toLowerCase()) ?? any;
  return operation && authentication(document, operation);
}
function operationsOf(document) {
  return [...entriesOf(property(document, "paths"))].flatMap(
    ([path, methods]) => [...entriesOf(methods)].map(([method, operation]) => ({
      route: `${method === "x-amazon-apigateway-any-method" ? "ANY" : method.toUpperCase()} ${path}`,
      operation
    }))
  );
}
function entry(api, service, document, route, operation) {
  const security = property(operation, "security") ?? operation;
  return {
    service,
    id: api.id,
    invocation: "synchronous",
    authentication: authentication(document, operation),
    reach: service === "apigateway" ? reachOf(api) : set("internet"),
    routes: [route],
    preflight: route.startsWith("OPTIONS "),
    ...placed(security)
  };
}
function authentication(document, operation) {
  const auth = property(operation, "x-amazon-apigateway-auth", "type");
  if (auth && shown(auth) === "AWS_IAM") return set("iam", auth.at());
  const security = property(operation, "security") ?? property(document, "security");
  if (security?.kind === "unknown") return cannotTell(security);
  const requirements = itemsOf(security);
  if (requirements.length === 0) return set("none", security?.at());
  const asked = requirements.map((requirement) => strongest(document, requirement));
  return asked.find((each) => each.state === "set" && each.value === "none") ?? asked[0] ?? set("none");
}
function strongest(document, requirement) {
  const schemes = [...entriesOf(requirement).keys()].map((name) => schemeOf(document, name));
  const proven = schemes.find((each) => each.state === "set" && each.value !== "api-key");
  return proven ?? schemes[0] ?? (requirement.kind === "mapping" ? set("none", requirement.at()) : cannotTell(requirement));
}
function schemeOf(document, name) {
  const scheme = property(document, "components", "securitySchemes", name) ?? property(document, "securityDefinitions", name);
  if (scheme === void 0 && name === "NONE") return set("none");
  if (scheme?.kind !== "mapping")
    return name === "api_key" ? set("api-key") : computed(`the security scheme ${name}`);
  const authType = property(scheme, "x-amazon-apigateway-authtype");
  if (authType && shown(authType) === "awsSigv4") return set("iam", scheme.at());
  if (authType ?? property(scheme, "x-amazon-apigateway-authorizer")) return set("authorizer", scheme.at());
  const type = property(scheme, "type");
  return set(type && shown(type) === "apiKey" ? "api-key" : "authorizer", scheme.at());
}

// src/targets/discover/settings/triggers/permitted.ts
function permittedEntries(permissions, known2, lookup) {
  const entries = [];
  for (const { item } of permissions) {
    const entry3 = permittedEntry(item, lookup);
    if (entry3 === void 0 || isKnown(entry3, [...known2, ...entries])) continue;
    entries.push(entry3);
  }
  return entries;
}
function permittedEntry(permission, lookup) {
  const { properties } = permission;
  const principal = property(properties, "Principal");
  const action = property(properties, "Action");
  if (principal === void 0 || action && shown(action) === "lambda:InvokeFunctionUrl") return void 0;
  const found = serviceOf(shown(principal) ?? "");
  if (found === void 0) return void 0;
  const from = property(properties, "SourceArn");
  const source = lookup.resource(from);
  const api = found.service === "apigateway";
  return {
    ...found,
    service: api && source && isHttpApi(source) ? "apigatewayv2" : clock(found.service, source),
    id: source?.id ?? idOf2(from),
    ...api || found.service === "alb" ? { authentication: NOT_IN_SOURCE, reach: NOT_IN_SOURCE } : {},
    ...placed(principal)
  };
}
function isHttpApi({ type }) {
  return !REST_APIS.some((rest) => rest === type);
}
function clock(service, source) {
  const scheduled = service === "events" && property(source?.properties, "ScheduleExpression");
  return scheduled ? "schedule" : service;
}
function idOf2(arn) {
  const text2 = arn && shown(arn);
  if (text2 === void 0) return "*";
  return text2.length > LONGEST_NAME ? text2 : text2.replace(/(:execute-api:[^:]*:[^:]*:[^/]+)\/.*$/, "$1");
}
function isKnown(entry3, known2) {
  const family = (service) => service.replace("apigatewayv2", "apigateway").replace("schedule", "events");
  const same = known2.filter(({ service }) => family(service) === family(entry3.service));
  return same.some(({ id }) => id === entry3.id) || same.length > 0 && /[:*]/.test(entry3.id);
}

// src/targets/discover/settings/triggers/sam-events.ts
var POLLED = {
  SQS: { source: "Queue", service: "sqs" },
  Kinesis: { source: "Stream", service: "kinesis" },
  DynamoDB: { source: "Stream", service: "dynamodb" },
  MSK: { source: "Stream", service: "kafka" },
  SelfManagedKafka: { source: "KafkaBootstrapServers", service: "kafka" },
  MQ: { source: "Broker", service: "mq" },
  DocumentDB: { source: "Cluster", service: "documentdb" }
};
var SENT = {
  S3: { source: "Bucket", service: "s3" },
  SNS: { source: "Topic", service: "sns" },
  CloudWatchLogs: { source: "LogGroupName", service: "logs" },
  Schedule: { service: "schedule" },
  ScheduleV2: { service: "schedule" },
  CloudWatchEvent: { service: "events" },
  EventBridgeRule: { service: "events" },
  IoTRule: { service: "iot" }
};
function samEntries(fn2, lookup, targets) {
  const events = property(fn2.properties, "Events");
  if (events?.kind === "unknown")
    return [{ service: "other", id: "Events", invocation: "synchronous", ...placed(events) }];
  return [...entriesOf(events)].map(([name, event]) => {
    const type = property(event, "Type");
    return entry2(fn2, name, type?.kind === "scalar" ? String(type.value) : "", event, lookup, targets);
  });
}
function entry2(fn2, name, type, event, lookup, targets) {
  const properties = property(event, "Properties");
  const polled = Object.hasOwn(POLLED, type) ? POLLED[type] : void 0;
  if (polled) {
    const named2 = property(properties, polled.source);
    const qualified = set(property(fn2.properties, "AutoPublishAlias") !== void 0);
    const source = named2?.kind === "list" ? named2.items[0] : named2;
    return mappingEntry(properties, source, event, qualified, lookup, targets, polled.service);
  }
  const sent = Object.hasOwn(SENT, type) ? SENT[type] : void 0;
  if (sent) {
    const source = sent.source === void 0 ? void 0 : property(properties, sent.source);
    const viaQueue = type === "SNS" && property(properties, "SqsSubscription");
    if (viaQueue && shown(viaQueue) !== "false")
      return throughQueue(fn2, name, viaQueue, event, lookup, targets);
    return asynchronous(sent.service, source ? apiId(source, lookup) : `${fn2.id}${name}`, source ?? event);
  }
  if (type === "Api") return apiEntry(properties, event, lookup);
  if (type === "HttpApi") return httpApiEntry(properties, event, lookup);
  if (type === "Cognito") {
    const pool = property(properties, "UserPool");
    return {
      service: "cognito",
      id: apiId(pool, lookup),
      invocation: "synchronous",
      ...placed(pool ?? event)
    };
  }
  const service = type === "AlexaSkill" ? "alexa" : "other";
  return { service, id: `${fn2.id}${name}`, invocation: "synchronous", ...placed(event) };
}
function throughQueue(fn2, name, queue, event, lookup, targets) {
  const qualified = set(property(fn2.properties, "AutoPublishAlias") !== void 0);
  const arn = property(queue.kind === "mapping" ? queue : void 0, "QueueArn");
  const made = mappingEntry(void 0, arn, event, qualified, lookup, targets, "sqs");
  if (arn || made.mapping === void 0) return made;
  const mapping3 = { ...made.mapping, sourceRedrive: set(false), sourceVisibilitySeconds: ABSENT };
  return { ...made, id: `${fn2.id}${name}Queue`, mapping: mapping3 };
}
function apiEntry(properties, event, lookup) {
  const named2 = property(properties, "RestApiId");
  const api = named2 ? lookup.resource(named2) : lookup.resource(reference("ServerlessRestApi", event));
  const path = wordOf(property(properties, "Path")) ?? "${...}";
  const method = (wordOf(property(properties, "Method")) ?? "${...}").toUpperCase();
  const auth = property(properties, "Auth");
  return {
    service: "apigateway",
    id: named2 ? apiId(named2, lookup) : "ServerlessRestApi",
    invocation: "synchronous",
    authentication: authenticationOf2(auth, api, named2, "DefinitionBody", path, method),
    reach: reach(api, named2),
    routes: [`${method} ${path}`],
    preflight: method === "OPTIONS",
    ...placed(auth ?? event)
  };
}
function httpApiEntry(properties, event, lookup) {
  const named2 = property(properties, "ApiId");
  const api = named2 ? lookup.resource(named2) : lookup.resource(reference("ServerlessHttpApi", event));
  const path = wordOf(property(properties, "Path"));
  const method = (wordOf(property(properties, "Method")) ?? "any").toUpperCase();
  const auth = property(properties, "Auth");
  return {
    service: "apigatewayv2",
    id: named2 ? apiId(named2, lookup) : "ServerlessHttpApi",
    invocation: "synchronous",
    authentication: authenticationOf2(auth, api, named2, "DefinitionBody", path ?? "$default", method),
    reach: named2 && api === void 0 ? NOT_IN_SOURCE : set("internet"),
    routes: [
      path === void 0 ? "$default" : `${method === "X-AMAZON-APIGATEWAY-ANY-METHOD" ? "ANY" : method} ${path}`
    ],
    preflight: method === "OPTIONS",
    ...placed(auth ?? event)
  };
}
function authenticationOf2(auth, api, named2, body, path, method) {
  if (auth?.kind === "unknown") return cannotTell(auth);
  const own = property(auth, "Authorizer");
  const byDefault = property(api?.properties, "Auth", "DefaultAuthorizer");
  const authorizer = own ?? byDefault;
  if (authorizer) {
    const word = shown(authorizer);
    if (word === void 0) return cannotTell(authorizer);
    if (word === "AWS_IAM") return set("iam", authorizer.at());
    if (word !== "NONE") return set("authorizer", authorizer.at());
  }
  const open2 = authorizer ? set("none", authorizer.at()) : NO_AUTHENTICATION;
  const key = property(auth, "ApiKeyRequired") ?? property(api?.properties, "Auth", "ApiKeyRequired");
  const withKeys = withKey(key, open2);
  if (own || withKeys !== open2) return withKeys;
  if (named2 && api === void 0) return NOT_IN_SOURCE;
  if (property(api?.properties, "DefinitionUri") ?? property(api?.properties, "BodyS3Location"))
    return NOT_IN_SOURCE;
  const document = property(api?.properties, body) ?? property(api?.properties, "Body");
  if (document?.kind === "unknown") return cannotTell(document);
  return securityOf(document, path, method) ?? open2;
}
function reach(api, named2) {
  return named2 === void 0 && api === void 0 ? set("internet") : reachOf(api);
}
function reference(id, event) {
  return { kind: "reference", id, at: () => event.at() };
}
function wordOf(value) {
  return value && itemsOf(value).length === 1 ? shown(value) : void 0;
}

// src/targets/discover/settings/triggers/index.ts
function triggerLinks(lookup, targets) {
  return linkFunctions(lookup, [
    ...restEntries(lookup),
    ...httpEntries(lookup),
    ...openApiEntries(lookup),
    ...loadBalancerEntries(lookup),
    ...notificationEntries(lookup),
    ...mappingEntries(lookup, targets)
  ]);
}
function mappingEntries(lookup, targets) {
  return lookup.ofType("AWS::Lambda::EventSourceMapping").map((mapping3) => {
    const target = property(mapping3.properties, "FunctionName");
    const named2 = lookup.functionOf(target);
    const known2 = named2 !== void 0 && named2 !== "maybe";
    const qualified = known2 ? set(named2.qualifier !== void 0) : unclear(target);
    const source = property(mapping3.properties, "EventSourceArn");
    return { target, item: mappingEntry(mapping3.properties, source, mapping3, qualified, lookup, targets) };
  });
}
function unclear(target) {
  return target ? cannotTell(target) : ABSENT;
}
function triggersOf(fn2, lookup, links, permissions, targets) {
  const named2 = links.setting(fn2.id, ({ item }) => item);
  const seen = [
    ...fn2.type === "AWS::Serverless::Function" ? samEntries(fn2, lookup, targets) : [],
    ...named2.state === "set" ? named2.value : []
  ];
  const all = joinEntries([...seen, ...permittedEntries(permissions.of(fn2.id), seen, lookup)]);
  if (all.length > 0) return set(all);
  const permitted = permissions.setting(fn2.id, ({ item }) => item.id);
  return [named2, permitted].find((each) => each.state === "unknown") ?? ABSENT;
}

// src/targets/discover/settings/urls.ts
function urlLinks(lookup) {
  return linkResources(
    lookup,
    ({ properties }) => property(properties, "TargetFunctionArn"),
    "AWS::Lambda::Url"
  );
}
function urlsOf(fn2, links) {
  const apart = links.setting(fn2.id, ({ item }) => url(item.properties, item));
  const own = fn2.type === "AWS::Serverless::Function" ? property(fn2.properties, "FunctionUrlConfig") : void 0;
  if (own === void 0) return apart;
  return set([url(own, own), ...apart.state === "set" ? apart.value : []], own.at());
}
function url(properties, whole) {
  const authType = property(properties, "AuthType");
  return {
    authentication: oneOf(authType, ["NONE", "AWS_IAM"]),
    origins: partTexts(property(properties, "Cors", "AllowOrigins")),
    ...placed(authType ?? whole)
  };
}

// src/targets/discover/settings/around.ts
var known = /* @__PURE__ */ new WeakMap();
function aroundFunctions(source, context) {
  let around = known.get(source);
  if (around === void 0) known.set(source, around = open(source, context));
  return around;
}
function open(source, context) {
  const lookup = openLookup(source);
  const targets = openMessageTargets(lookup);
  return {
    lookup,
    targets,
    roles: openRoles(lookup),
    repositories: openRepositories(lookup, context),
    layerGrants: layerGrants(lookup),
    permissions: permissionLinks(lookup),
    urls: urlLinks(lookup),
    aliases: aliasLinks(lookup),
    versions: versionLinks(lookup),
    invokeConfigs: invokeConfigLinks(lookup),
    logGroups: logGroupLinks(lookup),
    parts: linkResources(
      lookup,
      ({ properties }) => property(properties, "FunctionName"),
      "Plan::FunctionPart"
    ),
    triggers: triggerLinks(lookup, targets),
    alarms: openAlarms(lookup),
    endpoints: openEndpoints(lookup)
  };
}

// src/targets/discover/settings/code-signing.ts
function codeSigningOf(fn2, lookup) {
  const named2 = property(fn2.properties, "CodeSigningConfigArn");
  if (named2 === void 0) return ABSENT;
  const own = lookup.resource(named2, "AWS::Lambda::CodeSigningConfig");
  if (own === void 0) {
    return shown(named2) === void 0 ? cannotTell(named2) : set({ untrusted: NOT_IN_SOURCE }, named2.at());
  }
  const policy = property(own.properties, "CodeSigningPolicies", "UntrustedArtifactOnDeployment");
  return set({ untrusted: oneOf(policy, ["Warn", "Enforce"]) }, named2.at());
}

// src/targets/discover/settings/file-systems.ts
function fileSystemsOf(fn2, lookup) {
  const configs = property(fn2.properties, "FileSystemConfigs");
  if (configs === void 0) return ABSENT;
  if (configs.kind !== "list") return cannotTell(configs);
  return listed(
    itemsOf(configs).map((config) => fileSystem(property(config, "Arn") ?? config, lookup)),
    configs.at()
  );
}
function fileSystem(arn, lookup) {
  const point = lookup.resource(arn, "AWS::EFS::AccessPoint");
  if (point === void 0) {
    const unseen3 = shown(arn) === void 0 ? cannotTell(arn) : NOT_IN_SOURCE;
    return {
      id: shown(arn) ?? "${...}",
      ownRoot: unseen3,
      fixedUser: unseen3,
      encrypted: unseen3,
      ...placed(arn)
    };
  }
  const user = property(point.properties, "PosixUser");
  return {
    id: point.id,
    ownRoot: ownRoot(property(point.properties, "RootDirectory", "Path")),
    fixedUser: user?.kind === "unknown" ? cannotTell(user) : set(user !== void 0, (user ?? point).at()),
    encrypted: encrypted(property(point.properties, "FileSystemId"), lookup),
    ...placed(point)
  };
}
function ownRoot(path) {
  if (path === void 0) return set(false);
  const text2 = shown(path);
  if (text2 === void 0 || /^\/*\$\{/.test(text2)) return cannotTell(path);
  return set(/^\/+[^/]/.test(text2), path.at());
}
function encrypted(id, lookup) {
  const own = lookup.resource(id, "AWS::EFS::FileSystem");
  return own ? boolean(property(own.properties, "Encrypted")) : NOT_IN_SOURCE;
}

// src/targets/discover/settings/variables.ts
var SECRET = /\{\{resolve:(secretsmanager|ssm-secure):/;
var FEWEST_KNOWN = 8;
function variables(value) {
  if (value === void 0) return ABSENT;
  if (value.kind !== "mapping") return cannotTell(value);
  const found = [...entriesOf(value)].map(([name, each]) => ({
    name,
    ...origin(each),
    ...placed(each)
  }));
  return listed(found.sort(byName), value.at());
}
function origin(value) {
  if (value.kind === "reference") return { from: "reference" };
  if (value.kind === "unknown") return { from: "unknown" };
  const text2 = shown(value);
  if (text2 === void 0) return { from: "unknown" };
  if (SECRET.test(text2)) return { from: "secret" };
  if (value.kind === "pattern" && text2.replace(/\$\{[^}]*\}/g, "").length < FEWEST_KNOWN) {
    return { from: value.references.length > 0 ? "reference" : "unknown" };
  }
  return { from: "literal", value: new Redacted(text2) };
}
function tags(value) {
  if (value === void 0) return ABSENT;
  if (value.kind === "mapping") {
    return listed([...value.entries].map(([name, each]) => tag(name, each)).sort(byName), value.at());
  }
  if (value.kind !== "list") return cannotTell(value);
  const found = [];
  for (const item of itemsOf(value)) {
    const key = property(item, "Key");
    const name = key && shown(key);
    if (name === void 0) return cannotTell(item);
    found.push(tag(name, property(item, "Value")));
  }
  return listed(found.sort(byName), value.at());
}
function tag(name, value) {
  return { name, value: new Redacted(value === void 0 ? "" : shown(value) ?? "${...}") };
}
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

// src/targets/discover/settings/function.ts
function functionSettings(resource, source, context, kind) {
  const around = aroundFunctions(source, context);
  const fn2 = withParts(resource, around);
  const of = (...path) => property(fn2.properties, ...path);
  return {
    source: kind,
    account: /^\d{12}$/.test(context.account ?? "") ? given(context.account) : NOT_IN_SOURCE,
    region: given(context.region),
    packageType: packageType(fn2),
    runtime: text(of("Runtime")),
    handler: text(of("Handler")),
    architecture: architecture(fn2),
    timeoutSeconds: number(of("Timeout")),
    ephemeralStorageMb: number(of("EphemeralStorage", "Size")),
    description: hidden(partText(of("Description"))),
    tags: tags(of("Tags")),
    variables: variables(of("Environment", "Variables")),
    variablesKey: partText(of("KmsKeyArn")),
    tracing: oneOf(isSam(fn2) ? of("Tracing") : of("TracingConfig", "Mode"), ["Active", "PassThrough"]),
    reservedConcurrency: number(of("ReservedConcurrentExecutions")),
    runtimeUpdates: oneOf(of("RuntimeManagementConfig", "UpdateRuntimeOn"), [
      "Auto",
      "FunctionUpdate",
      "Manual"
    ]),
    customRuntime: partText(of("RuntimeConfig", "RuntimeArn")),
    recursiveLoop: oneOf(of("RecursiveLoop"), ["Terminate", "Allow"]),
    deployedCode: of("CodeSha256") ? text(of("CodeSha256")) : NOT_IN_SOURCE,
    ...surroundings(fn2, source, around),
    usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE }
  };
}
function surroundings(fn2, source, around) {
  const { lookup, targets, permissions } = around;
  const deadLetters = property(fn2.properties, isSam(fn2) ? "DeadLetterQueue" : "DeadLetterConfig");
  return {
    role: around.roles(fn2),
    layers: layersOf(fn2, lookup, around.layerGrants),
    image: imageOf(fn2, source, around.repositories),
    codeSigning: codeSigningOf(fn2, lookup),
    logging: loggingOf(fn2, lookup, around.logGroups),
    provisionedConcurrency: provisionedConcurrencyOf(fn2, around.versions),
    deadLetterTarget: targets(property(deadLetters, "TargetArn"), property(deadLetters, "Type")),
    asyncOnFailure: asyncOnFailureOf(fn2, around.invokeConfigs, targets),
    triggers: triggersOf(fn2, lookup, around.triggers, permissions, targets),
    urls: urlsOf(fn2, around.urls),
    grants: grantsTo(fn2, permissions),
    fileSystems: fileSystemsOf(fn2, lookup),
    network: networkOf(fn2, lookup, around.endpoints),
    aliases: aliasesOf(fn2, around.aliases),
    alarms: alarmsOf(fn2, around.alarms)
  };
}
function isSam({ type }) {
  return type === "AWS::Serverless::Function";
}
function withParts(fn2, { parts }) {
  const links = parts.of(fn2.id);
  if (links.length === 0) return fn2;
  const entries = new Map(fn2.properties.entries);
  for (const { item } of links) {
    for (const [name, value] of item.properties.entries) if (name !== "FunctionName") entries.set(name, value);
  }
  const properties = { kind: "mapping", entries, at: () => fn2.properties.at() };
  const { id, type, metadata } = fn2;
  return { id, type, properties, ...metadata ? { metadata } : {}, at: () => fn2.at() };
}
function given(value) {
  return value === void 0 ? NOT_IN_SOURCE : set(value);
}
function hidden(setting) {
  return setting.state === "set" ? { ...setting, value: new Redacted(setting.value) } : setting;
}
function architecture({ properties }) {
  const list2 = property(properties, "Architectures");
  return list2?.kind === "unknown" ? cannotTell(list2) : text(itemsOf(list2)[0]);
}
function packageType({ properties }) {
  const named2 = oneOf(property(properties, "PackageType"), ["Zip", "Image"]);
  if (named2.state !== "absent") return named2;
  const code = property(properties, "Code");
  const inCode = code?.kind === "scalar" ? void 0 : property(code, "ImageUri");
  return property(properties, "ImageUri") ?? inCode ? set("Image") : ABSENT;
}

// src/targets/discover/settings/index.ts
function cloudFormationSettings(resource, source, context) {
  return functionSettings(resource, source, context, "template");
}

// src/targets/discover/template/read.ts
import { readFileSync, statSync as statSync2 } from "node:fs";

// src/targets/discover/template/json-scan.ts
var QUOTE = 34;
var BACKSLASH = 92;
var OPEN_LIST = 91;
var CLOSE_LIST = 93;
var OPEN_MAP = 123;
var CLOSE_MAP = 125;
var COMMA = 44;
var COLON = 58;
function scanChildren(text2, offset) {
  const children = /* @__PURE__ */ new Map();
  const duplicates = [];
  let at = skipSpace(text2, offset);
  const list2 = text2.charCodeAt(at) === OPEN_LIST;
  if (!list2 && text2.charCodeAt(at) !== OPEN_MAP) return { children, duplicates };
  at = skipSpace(text2, at + 1);
  for (let index = 0; at < text2.length; index += 1) {
    const code = text2.charCodeAt(at);
    if (code === CLOSE_LIST || code === CLOSE_MAP) break;
    const start = at;
    let key = index;
    if (!list2) {
      const end = endOfString(text2, at);
      key = String(JSON.parse(text2.slice(at, end)));
      at = skipSpace(text2, skipSpace(text2, end) + (text2.charCodeAt(skipSpace(text2, end)) === COLON ? 1 : 0));
      if (children.has(key)) duplicates.push({ key, at: start });
    }
    children.set(key, { at: start, value: at });
    at = skipSpace(text2, endOfValue(text2, at));
    if (text2.charCodeAt(at) === COMMA) at = skipSpace(text2, at + 1);
  }
  return { children, duplicates };
}
function skipSpace(text2, offset) {
  let at = offset;
  while (at < text2.length && text2.charCodeAt(at) <= 32) at += 1;
  return at;
}
function endOfString(text2, at) {
  let end = text2.indexOf('"', at + 1);
  while (end !== -1 && isEscaped(text2, end)) end = text2.indexOf('"', end + 1);
  return end === -1 ? text2.length : end + 1;
}
function isEscaped(text2, at) {
  let backslashes = 0;
  while (text2.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
function endOfValue(text2, offset) {
  let at = offset;
  let depth = 0;
  while (at < text2.length) {
    const code = text2.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text2, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === OPEN_LIST || code === OPEN_MAP) depth += 1;
    else if (code === CLOSE_LIST || code === CLOSE_MAP) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (code === COMMA && depth === 0) return at;
    at += 1;
  }
  return at;
}

// src/targets/discover/template/json-error.ts
var TOKEN = /[ \t\r\n]*(?:([{}[\],:])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
var SPACE = " 	\r\n";
var MAX_DEPTH = 1e5;
function errorOffsetOf(text2) {
  const open2 = [];
  let expected = "value";
  let at = 0;
  while (open2.length < MAX_DEPTH) {
    const start = behindSpace(text2, at);
    const token = tokenAt(text2, start);
    const next = token && follow(token.kind, expected, open2);
    if (!token || !next) return start;
    expected = next;
    at = token.end;
  }
  return at;
}
function behindSpace(text2, offset) {
  let at = offset;
  while (at < text2.length && SPACE.includes(text2.charAt(at))) at += 1;
  return at;
}
function tokenAt(text2, start) {
  if (text2.charAt(start) === '"') {
    const end = endOfString(text2, start);
    return isText2(text2.slice(start, end)) ? { kind: "text", end } : void 0;
  }
  TOKEN.lastIndex = start;
  const [whole, mark] = TOKEN.exec(text2) ?? [];
  return whole === void 0 ? void 0 : { kind: mark ?? "plain", end: TOKEN.lastIndex };
}
function isText2(token) {
  try {
    return typeof JSON.parse(token) === "string";
  } catch {
    return false;
  }
}
function follow(kind, expected, open2) {
  const inMap = open2.at(-1) === "{";
  switch (kind) {
    case "{":
    case "[":
      if (!expected.startsWith("value")) return void 0;
      open2.push(kind);
      return kind === "{" ? "key or end" : "value or end";
    case "}":
    case "]":
      if (expected !== "next" && !expected.endsWith("or end") || inMap !== (kind === "}")) return void 0;
      return open2.pop() === void 0 ? void 0 : "next";
    case ",":
      return expected === "next" && open2.length > 0 ? inMap ? "key" : "value" : void 0;
    case ":":
      return expected === "colon" ? "value" : void 0;
    default:
      if (expected.startsWith("key")) return kind === "text" ? "colon" : void 0;
      return expected.startsWith("value") ? "next" : void 0;
  }
}

// src/targets/discover/template/json.ts
function parseJson(text2) {
  const problems = [];
  const document = new JsonText(text2, problems);
  const data = parse(text2, document);
  return { root: nodeOf(data, new Place(document)), problems: () => problems };
}
function parse(text2, document) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new UnreadableTemplate("is not valid JSON", document.lineAt(errorOffsetOf(text2)));
  }
}
var JsonText = class {
  constructor(text2, problems) {
    this.text = text2;
    this.problems = problems;
  }
  text;
  problems;
  ends;
  lineAt(offset) {
    const ends = this.ends ??= lineEnds(this.text);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((ends[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
  childrenAt(offset) {
    const { children, duplicates } = scanChildren(this.text, offset);
    for (const { key, at } of duplicates) {
      this.problems.push({
        message: `has the key '${key}' twice; the last one is taken`,
        line: this.lineAt(at)
      });
    }
    return children;
  }
};
function lineEnds(text2) {
  const ends = [];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) ends.push(at);
  return Uint32Array.from(ends);
}
var Place = class _Place {
  constructor(document, above) {
    this.document = document;
    this.above = above;
  }
  document;
  above;
  found;
  below(key) {
    return new _Place(this.document, { place: this, key });
  }
  line() {
    if (!this.above) return 1;
    const child = this.above.place.children().get(this.above.key);
    return child && this.document.lineAt(child.at);
  }
  children() {
    return this.found ??= this.document.childrenAt(this.value());
  }
  value() {
    if (!this.above) return 0;
    return this.above.place.children().get(this.above.key)?.value ?? 0;
  }
};
function nodeOf(data, place) {
  const line = () => place.line();
  if (Array.isArray(data)) {
    const all = data;
    let items;
    return {
      kind: "list",
      get items() {
        return items ??= all.map((item, index) => nodeOf(item, place.below(index)));
      },
      line
    };
  }
  if (typeof data === "object" && data !== null) {
    let entries;
    return {
      kind: "map",
      get entries() {
        return entries ??= new Map(
          Object.entries(data).map(([key, value]) => [
            key,
            nodeOf(value, place.below(key))
          ])
        );
      },
      line
    };
  }
  if (typeof data === "string" || typeof data === "number" || typeof data === "boolean") {
    return { kind: "scalar", value: data, line };
  }
  return { kind: "scalar", value: null, line };
}

// src/targets/discover/template/read.ts
var MAX_JSON = 64 * 1024 ** 2;
var MAX_YAML = 8 * 1024 ** 2;
async function readTemplate(absolute) {
  const text2 = readText(absolute, MAX_JSON);
  if (/^\s*\{/.test(text2.slice(0, 1e3))) {
    try {
      return parseJson(text2);
    } catch (error) {
      if (absolute.endsWith(".json") || text2.length > MAX_YAML) throw error;
    }
  }
  if (text2.length > MAX_YAML) throw new UnreadableTemplate(tooLarge(MAX_YAML));
  const { parseYaml } = await import("./yaml-BDYNIN7G.js");
  return parseYaml(text2);
}
function readText(absolute, maxBytes) {
  let bytes;
  try {
    const stats = statSync2(absolute);
    if (!stats.isFile()) throw new UnreadableTemplate("is no file");
    if (stats.size > maxBytes) throw new UnreadableTemplate(tooLarge(maxBytes));
    bytes = readFileSync(absolute);
  } catch (error) {
    if (error instanceof UnreadableTemplate) throw error;
    throw new UnreadableTemplate(`cannot be read: ${messageOf(error)}`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableTemplate("is not UTF-8 text");
  }
}
function tooLarge(maxBytes) {
  return `is larger than ${maxBytes / 1024 ** 2} MiB`;
}

// src/targets/discover/stacks/code.ts
function contentOf({ properties }) {
  const get = (name) => properties.entries.get(name);
  if (get("InlineCode")) return { kind: "inline" };
  const image = get("ImageUri") ?? below(get("Code"), "ImageUri");
  if (image) return { kind: "image", uri: partOf(image) ?? "" };
  const packageType2 = get("PackageType");
  if (packageType2?.kind === "scalar" && packageType2.value === "Image") return { kind: "image", uri: "" };
  const content = get("CodeUri") ?? get("Code") ?? get("ContentUri") ?? get("Content");
  if (!content) return { kind: "unknown", by: "nothing in the template" };
  if (content.kind === "mapping") return ofMapping(content);
  const text2 = partOf(content);
  if (text2 === void 0)
    return { kind: "unknown", by: content.kind === "unknown" ? content.by : "the template" };
  const [, key] = /^s3:\/\/[^/]+\/(.*)$/s.exec(text2) ?? [];
  if (key !== void 0) return { kind: "bucket", key };
  return content.kind === "scalar" ? { kind: "local", path: text2 } : { kind: "unknown", by: text2 };
}
function ofMapping(content) {
  if (content.entries.has("ZipFile")) return { kind: "inline" };
  const key = content.entries.get("S3Key") ?? content.entries.get("Key");
  if (!key) return { kind: "unknown", by: "nothing in the template" };
  return { kind: "bucket", key: partOf(key) ?? "" };
}
function partOf(value) {
  if (value?.kind === "scalar" && value.value !== null) return String(value.value);
  return value?.kind === "pattern" ? value.text : void 0;
}
function scalarOf(value) {
  return value?.kind === "scalar" && value.value !== null ? String(value.value) : void 0;
}
function below(value, ...keys) {
  let at = value;
  for (const key of keys) at = at?.kind === "mapping" ? at.entries.get(key) : void 0;
  return at;
}

// src/targets/discover/stacks/dockerfile.ts
function baseImageOf(dockerfile, { target, given: given2 }) {
  const names = /* @__PURE__ */ new Map();
  const stages = /* @__PURE__ */ new Map();
  let last;
  let index = 0;
  for (const { text: text2, line } of instructionsOf(dockerfile)) {
    const [, name, fallback] = /^\s*ARG\s+([A-Za-z_]\w*)(?:=(\S*))?/i.exec(text2) ?? [];
    if (name !== void 0 && index === 0) names.set(name, given2.get(name) ?? unquoted(fallback ?? ""));
    const [, image, stage] = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(text2) ?? [];
    if (image === void 0) continue;
    const written = filledIn(unquoted(image), names);
    const base2 = stages.get(written.toLowerCase()) ?? { image: written, line };
    stages.set(String(index), base2);
    if (stage !== void 0) stages.set(stage.toLowerCase(), base2);
    index += 1;
    last = base2;
  }
  const base = target === void 0 ? last : stages.get(target.toLowerCase());
  return base === void 0 || base.image.includes("$") ? void 0 : base;
}
function instructionsOf(dockerfile) {
  const instructions = [];
  let open2;
  for (const [index, written] of dockerfile.split(/\r?\n/).entries()) {
    const [, part] = /^(.*)\\\s*$/.exec(written) ?? [];
    const text2 = `${open2?.text ?? ""}${part ?? written} `;
    const instruction = { text: text2, line: open2?.line ?? index + 1 };
    if (part === void 0) instructions.push(instruction);
    open2 = part === void 0 ? void 0 : instruction;
  }
  return open2 ? [...instructions, open2] : instructions;
}
function unquoted(text2) {
  return text2.replace(/^(["'])(.*)\1$/, "$2");
}
function filledIn(text2, names) {
  return text2.replace(
    /\$(?:\{([A-Za-z_]\w*)(?::-([^}]*))?\}|([A-Za-z_]\w*))/g,
    (whole, braced, fallback, plain2) => names.get(braced ?? plain2 ?? "") || (fallback ?? whole)
  );
}
var FAMILIES = [
  [/^nodejs:(\d+)(?:$|[.-])/, (version) => `nodejs${version}.x`],
  [/^python:(\d+\.\d+)(?:$|[.-])/, (version) => `python${version}`],
  [/^java:(\d+)(?:$|[.-])/, (version) => `java${version}`],
  [/^ruby:(\d+\.\d+)(?:$|[.-])/, (version) => `ruby${version}`],
  [/^dotnet:(\d+)(?:$|[.-])/, (version) => `dotnet${version}`],
  [/^provided:(al2023|al2)(?:$|[.-])/, (version) => `provided.${version}`],
  [/^go:1(?:$|[.-])/, () => "go1.x"]
];
function runtimeOfImage(image) {
  const [, name] = /^(?:public\.ecr\.aws\/lambda|[^/]+\.dkr\.ecr\.[^/]+\/(?:ecr-public|awslambda)\/lambda)\/([a-z]+:[\w.-]+)/.exec(
    image
  ) ?? [];
  const hub = /^(?:docker\.io\/)?amazon\/aws-lambda-([a-z]+:[\w.-]+)/.exec(image)?.[1];
  const tagged = name ?? hub;
  if (tagged === void 0) return void 0;
  if (/^java:8\.al2/.test(tagged)) return "java8.al2";
  for (const [pattern, runtime] of FAMILIES) {
    const version = pattern.exec(tagged);
    if (version) return runtime(version[1] ?? "");
  }
  return void 0;
}

// src/targets/discover/stacks/layers.ts
import { dirname, resolve as resolve2 } from "node:path";
var LayerFinder = class {
  constructor(stacks, layout, files, found) {
    this.stacks = stacks;
    this.layout = layout;
    this.files = files;
    this.found = found;
  }
  stacks;
  layout;
  files;
  found;
  byResource = /* @__PURE__ */ new Map();
  /** @returns ids of targets, or ARNs, in the order in which they are laid over each other */
  layersOf(owner, template2) {
    const layers = owner.properties.entries.get("Layers");
    if (layers === void 0) return [];
    if (layers.kind !== "list") {
      this.found.tell(
        layers.at() ?? template2.path,
        `the layers of '${owner.id}' cannot be told${because(layers)}, so what they bring was not seen`,
        true
      );
      return [];
    }
    return layers.items.flatMap((value) => this.layer(value, owner, template2) ?? []);
  }
  layer(value, owner, template2) {
    if (value.kind === "reference") {
      const resource = this.resourceOf(value.id, template2);
      if (resource) return this.target(resource.layer, resource.template);
    }
    const text2 = value.kind === "pattern" ? value.text : scalarOf(value);
    if (text2?.startsWith("arn:")) return text2;
    this.found.tell(
      value.at() ?? template2.path,
      `a layer of '${owner.id}' cannot be told${because(value)}, so what it brings was not seen`,
      true
    );
    return void 0;
  }
  resourceOf(id, template2) {
    const [path, own] = id.includes("#") ? id.split("#", 2) : [template2.path, id];
    const stack = this.stacks.find((each) => each.template.path === path);
    const layer2 = stack?.template.resources.get(own ?? "");
    return stack && layer2 && isLayer(layer2) ? { layer: layer2, template: stack.template } : void 0;
  }
  target(layer2, template2) {
    const known2 = this.byResource.get(layer2);
    if (known2 !== void 0) return known2;
    const id = this.locate(layer2, template2);
    this.byResource.set(layer2, id);
    return id;
  }
  locate(layer2, template2) {
    const missing = `${template2.path}#${layer2.id}`;
    const content = contentOf(layer2);
    const at = layer2.at() ?? template2.path;
    const path = content.kind === "local" ? content.path : content.kind === "bucket" ? this.layout.uploaded(content.key, layer2, template2) : { why: `cannot be told (${content.kind === "unknown" ? content.by : content.kind})` };
    if (typeof path !== "string") {
      this.found.tell(
        at,
        `the content of the layer '${layer2.id}' ${path.why}, so what it brings was not seen`,
        true
      );
      return missing;
    }
    const from = dirname(template2.absolute);
    const located = this.files.locate(from, path, true);
    if (located.kind === "there") return this.found.addTarget({ ...located.target, name: layer2.id });
    this.found.tell(
      at,
      `the content of the layer '${layer2.id}' (${this.files.shown(resolve2(from, path))}) ${located.why}`,
      true
    );
    return missing;
  }
};
function isLayer({ type }) {
  return type === "AWS::Lambda::LayerVersion" || type === "AWS::Serverless::LayerVersion";
}
function because(value) {
  return value.kind === "unknown" ? ` (${value.by})` : "";
}

// src/targets/discover/stacks/stacks.ts
import { dirname as dirname2, resolve as resolve3 } from "node:path";

// src/targets/discover/template/deployment.ts
function pseudoParameter(name, { account, region, stackName }) {
  switch (name) {
    case "AWS::AccountId":
      return account;
    case "AWS::Region":
      return region;
    case "AWS::StackName":
      return stackName;
    case "AWS::Partition":
      return region === void 0 ? void 0 : partitionOf(region);
    case "AWS::URLSuffix":
      return region === void 0 ? void 0 : region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    default:
      return void 0;
  }
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

// src/targets/discover/template/concat.ts
var MAX_TEXT = 64 * 1024;
function concat(pieces, by, at) {
  let text2 = "";
  let known2 = true;
  const references = /* @__PURE__ */ new Set();
  for (const { value, name } of pieces) {
    switch (value.kind) {
      case "scalar":
        text2 += String(value.value ?? "");
        break;
      case "pattern":
        known2 = false;
        text2 += value.text;
        for (const id of value.references) references.add(id);
        break;
      case "reference":
        known2 = false;
        text2 += `\${${value.id}${value.attribute === void 0 ? "" : `.${value.attribute}`}}`;
        references.add(value.id);
        break;
      case "unknown":
        known2 = false;
        text2 += `\${${name}}`;
        break;
      default:
        return { kind: "unknown", by, at };
    }
    if (text2.length > MAX_TEXT) return { kind: "unknown", by: "a text of more than 64 KiB", at };
  }
  return known2 ? { kind: "scalar", value: text2, at } : { kind: "pattern", text: text2, references: [...references], at };
}

// src/targets/discover/template/substitute.ts
var VARIABLE = /\$\{(!?)([^{}$]*)\}/g;
function substitute(argument, evaluator, at, depth) {
  const [template2, names] = argument.kind === "list" ? argument.items : [argument];
  const text2 = textOf(template2);
  if (text2 === void 0) return { kind: "unknown", by: "Fn::Sub", at };
  const pieces = [];
  const values = /* @__PURE__ */ new Map();
  const valueOf2 = (name) => {
    const value = values.get(name) ?? named(name, names, evaluator, at, depth);
    values.set(name, value);
    return value;
  };
  let end = 0;
  for (const match of text2.matchAll(VARIABLE)) {
    const [whole, literal, name = ""] = match;
    pieces.push(plain(text2.slice(end, match.index), at));
    pieces.push(literal ? plain(`\${${name}}`, at) : { value: valueOf2(name.trim()), name });
    end = match.index + whole.length;
  }
  pieces.push(plain(text2.slice(end), at));
  return concat(pieces, "Fn::Sub", at);
}
function plain(value, at) {
  return { value: { kind: "scalar", value, at }, name: "" };
}
function named(name, names, evaluator, at, depth) {
  const own = entryOf(names, name);
  const nothing = { kind: "scalar", value: "", at };
  if (own) return evaluator.value(own, depth) ?? nothing;
  const dot = name.indexOf(".");
  if (dot === -1) return evaluator.reference(name, at) ?? nothing;
  const id = name.slice(0, dot);
  if (!evaluator.hasResource(id)) return { kind: "unknown", by: "Fn::Sub", at };
  return { kind: "reference", id, attribute: name.slice(dot + 1), at };
}

// src/targets/discover/template/intrinsics.ts
var FUNCTIONS2 = /* @__PURE__ */ new Map([
  ["Ref", ref],
  ["Fn::GetAtt", getAtt],
  ["Fn::Sub", substitute],
  ["Fn::Join", join3],
  ["Fn::If", choose],
  ["Fn::FindInMap", findInMap],
  ["Fn::Select", select],
  ["Fn::Split", split],
  ["Fn::ImportValue", importValue]
]);
function intrinsicOf(node) {
  if (node.entries.size !== 1) return void 0;
  const [[name, argument] = []] = node.entries;
  if (name === void 0 || argument === void 0) return void 0;
  const evaluate = FUNCTIONS2.get(name);
  if (evaluate) return { evaluate, argument };
  if (name.startsWith("Fn::")) return { evaluate: (_, __, at) => unknown(name, at), argument };
  return void 0;
}
function unknown(by, at) {
  return { kind: "unknown", by, at };
}
function ref(argument, evaluator, at) {
  const name = textOf(argument);
  return name === void 0 ? unknown("Ref", at) : evaluator.reference(name, at);
}
function getAtt(argument, evaluator, at, depth) {
  const [id, attribute] = argument.kind === "list" ? argument.items : splitAttribute(argument);
  const name = textOf(id);
  const value = attribute && evaluator.value(attribute, depth);
  if (name === void 0 || value?.kind !== "scalar" || !evaluator.hasResource(name)) {
    return unknown("Fn::GetAtt", at);
  }
  return { kind: "reference", id: name, attribute: String(value.value), at };
}
function splitAttribute(node) {
  const [, id, attribute] = /^([^.]+)\.(.+)$/s.exec(textOf(node) ?? "") ?? [];
  return [id, attribute].flatMap(
    (value) => value === void 0 ? [] : [{ kind: "scalar", value, line: () => node.line() }]
  );
}
function join3(argument, evaluator, at, depth) {
  const [first, list2] = argument.kind === "list" ? argument.items : [];
  const between = first && evaluator.value(first, depth);
  if (!list2 || between?.kind !== "scalar") return unknown("Fn::Join", at);
  const separator = { value: between, name: "" };
  const pieces = list2.kind === "list" ? piecesOf(list2.items, evaluator, depth) : listed2(list2, evaluator, depth);
  if (!pieces) return unknown("Fn::Join", at);
  return concat(
    pieces.flatMap((piece, index) => index === 0 ? [piece] : [separator, piece]),
    "Fn::Join",
    at
  );
}
function piecesOf(nodes, evaluator, depth) {
  return nodes.flatMap((node) => {
    const value = evaluator.value(node, depth);
    return value ? [{ value, name: nameOf(node) }] : [];
  });
}
function listed2(node, evaluator, depth) {
  const value = evaluator.value(node, depth);
  return value?.kind === "list" ? value.items.map((item) => ({ value: item, name: nameOf(node) })) : void 0;
}
function nameOf(node) {
  if (node.kind !== "map") return node.kind;
  const referred = textOf(entryOf(node, "Ref"));
  return referred ?? node.entries.keys().next().value ?? "";
}
function choose(argument, evaluator, at, depth) {
  const [name, yes, no] = argument.kind === "list" ? argument.items : [];
  const holds = evaluator.condition(textOf(name) ?? "");
  if (holds === void 0 || !yes || !no) return unknown("Fn::If", at);
  return evaluator.value(holds ? yes : no, depth);
}
function findInMap(argument, evaluator, at, depth) {
  const [map, top, second, options] = argument.kind === "list" ? argument.items : [];
  const keys = [map, top, second].map((node2) => node2 && evaluator.value(node2, depth));
  let node = entryOf(evaluator.root, "Mappings");
  for (const key of keys) {
    if (key?.kind !== "scalar") return unknown("Fn::FindInMap", at);
    node = entryOf(node, String(key.value));
  }
  if (node) return isPlain(node) ? evaluator.value(node, depth) : unknown("Fn::FindInMap", at);
  const fallback = entryOf(options, "DefaultValue");
  return fallback ? evaluator.value(fallback, depth) : unknown("Fn::FindInMap", at);
}
function isPlain(node) {
  return node.kind === "scalar" || node.kind === "list" && node.items.every(({ kind }) => kind === "scalar");
}
function select(argument, evaluator, at, depth) {
  const [index, list2] = argument.kind === "list" ? argument.items : [];
  const position = index && evaluator.value(index, depth);
  const values = list2 && evaluator.value(list2, depth);
  if (position?.kind !== "scalar" || values?.kind !== "list") return unknown("Fn::Select", at);
  return values.items[Number(position.value)] ?? unknown("Fn::Select", at);
}
function split(argument, evaluator, at, depth) {
  const [by, text2] = (argument.kind === "list" ? argument.items : []).map(
    (node) => evaluator.value(node, depth)
  );
  if (by?.kind !== "scalar" || text2?.kind !== "scalar" || by.value === "") return unknown("Fn::Split", at);
  const parts = String(text2.value).split(String(by.value));
  return { kind: "list", items: parts.map((value) => ({ kind: "scalar", value, at })), at };
}
function importValue(argument, evaluator, at, depth) {
  const name = evaluator.value(argument, depth);
  const exported = name?.kind === "scalar" ? evaluator.deployment.exported?.(String(name.value)) : void 0;
  return exported ? { ...exported, at } : unknown("Fn::ImportValue", at);
}

// src/targets/discover/template/conditions.ts
var MAX_DEPTH2 = 200;
function decide(node, evaluator, depth) {
  if (depth > MAX_DEPTH2) return void 0;
  if (node.kind === "scalar") return typeof node.value === "boolean" ? node.value : void 0;
  if (node.kind !== "map" || node.entries.size !== 1) return void 0;
  const named2 = textOf(entryOf(node, "Condition"));
  if (named2 !== void 0) return evaluator.condition(named2);
  const below2 = (list2) => list2?.kind === "list" ? list2.items.map((item) => decide(item, evaluator, depth + 1)) : [void 0];
  const and = entryOf(node, "Fn::And");
  if (and) return every(below2(and));
  const or = entryOf(node, "Fn::Or");
  if (or) return negate(every(below2(or).map(negate)));
  const not = entryOf(node, "Fn::Not");
  if (not) return negate(below2(not)[0]);
  const equals = entryOf(node, "Fn::Equals");
  return equals?.kind === "list" ? areEqual(equals.items, evaluator, depth) : void 0;
}
function areEqual(items, evaluator, depth) {
  const [left, right] = items.map((item) => evaluator.value(item, depth + 1));
  if (left?.kind !== "scalar" || right?.kind !== "scalar") return void 0;
  return String(left.value) === String(right.value);
}
function every(all) {
  if (all.includes(false)) return false;
  return all.includes(void 0) ? void 0 : true;
}
function negate(holds) {
  return holds === void 0 ? void 0 : !holds;
}

// src/targets/discover/template/globals.ts
var FUNCTION = /* @__PURE__ */ new Set([
  "Architectures",
  "AssumeRolePolicyDocument",
  "CapacityProviderConfig",
  "CodeSigningConfigArn",
  "CodeUri",
  "DeadLetterQueue",
  "DeploymentPreference",
  "Description",
  "DurableConfig",
  "Environment",
  "EphemeralStorage",
  "EventInvokeConfig",
  "FileSystemConfigs",
  "FunctionScalingConfig",
  "FunctionUrlConfig",
  "Handler",
  "KmsKeyArn",
  "Layers",
  "LoggingConfig",
  "MemorySize",
  "PermissionsBoundary",
  "PropagateTags",
  "ProvisionedConcurrencyConfig",
  "PublishToLatestPublished",
  "RecursiveLoop",
  "ReservedConcurrentExecutions",
  "RolePath",
  "Runtime",
  "RuntimeManagementConfig",
  "SnapStart",
  "SourceKMSKeyArn",
  "Tags",
  "TenancyConfig",
  "Timeout",
  "Tracing",
  "VersionDeletionPolicy",
  "VpcConfig"
]);
var SECTIONS = /* @__PURE__ */ new Map([
  ["AWS::Serverless::Function", "Function"],
  ["AWS::Serverless::Api", "Api"],
  ["AWS::Serverless::HttpApi", "HttpApi"],
  ["AWS::Serverless::SimpleTable", "SimpleTable"],
  ["AWS::Serverless::StateMachine", "StateMachine"],
  ["AWS::Serverless::LayerVersion", "LayerVersion"]
]);
function withGlobals(root, type, properties) {
  const section = entryOf(entryOf(root, "Globals"), SECTIONS.get(type) ?? "");
  if (section?.kind !== "map") return properties;
  const accepted = new Map(
    [...section.entries].filter(([name]) => type !== "AWS::Serverless::Function" || isAccepted(name))
  );
  const merged = merge(
    mapNode(accepted, () => section.line()),
    properties
  );
  return merged.kind === "map" ? merged : properties;
}
function isAccepted(name) {
  return FUNCTION.has(name) || name.startsWith("AutoPublishAlias");
}
function merge(global, own) {
  if (global.kind === "list" && own.kind === "list") {
    return { kind: "list", items: [...global.items, ...own.items], line: () => own.line() };
  }
  if (global.kind !== "map" || own.kind !== "map" || isFunction(global) || isFunction(own)) return own;
  const entries = new Map(global.entries);
  for (const [key, value] of own.entries) {
    const under = entries.get(key);
    entries.set(key, under ? merge(under, value) : value);
  }
  return mapNode(entries, () => own.line());
}
function isFunction({ entries }) {
  const [name = ""] = entries.keys();
  return entries.size === 1 && (name === "Ref" || name === "Condition" || name.startsWith("Fn::"));
}
function hasTransform(root, name) {
  return transformsOf(root).includes(name);
}
function transformsOf(root) {
  const transform = entryOf(root, "Transform");
  const all = transform?.kind === "list" ? transform.items : transform ? [transform] : [];
  return all.map((each) => textOf(each) ?? textOf(entryOf(each, "Name")) ?? "");
}

// src/targets/discover/template/evaluate.ts
var MADE_BY_SAM = /^(.+?)(?:Role|\.Alias|\.Version)$/s;
var MAX_DEPTH3 = 200;
var Evaluator = class {
  constructor(root, path, deployment) {
    this.root = root;
    this.path = path;
    this.deployment = deployment;
  }
  root;
  path;
  deployment;
  conditions = /* @__PURE__ */ new Map();
  value(node, depth = 0) {
    const at = () => this.at(node);
    if (depth > MAX_DEPTH3) return { kind: "unknown", by: `more than ${MAX_DEPTH3} levels of nesting`, at };
    switch (node.kind) {
      case "scalar":
        return { kind: "scalar", value: node.value, at };
      case "tagged":
        return { kind: "unknown", by: node.tag, at };
      case "list":
        return lazyList(() => node.items.flatMap((item) => this.value(item, depth + 1) ?? []), at);
      case "map": {
        const intrinsic = intrinsicOf(node);
        if (intrinsic) return intrinsic.evaluate(intrinsic.argument, this, at, depth + 1);
        return lazyMapping(() => {
          const entries = /* @__PURE__ */ new Map();
          for (const [key, child] of node.entries) {
            const value = this.value(child, depth + 1);
            if (value) entries.set(key, value);
          }
          return entries;
        }, at);
      }
    }
  }
  condition(name) {
    if (this.conditions.has(name)) return this.conditions.get(name);
    this.conditions.set(name, void 0);
    const node = entryOf(entryOf(this.root, "Conditions"), name);
    const holds = node && decide(node, this, 0);
    this.conditions.set(name, holds);
    return holds;
  }
  reference(name, at) {
    if (name === "AWS::NoValue") return void 0;
    if (name.startsWith("AWS::")) {
      const value = pseudoParameter(name, this.deployment);
      return value === void 0 ? { kind: "unknown", by: name, at } : { kind: "scalar", value, at };
    }
    const parameter = entryOf(entryOf(this.root, "Parameters"), name);
    if (parameter) return this.parameter(name, parameter, at);
    if (this.hasResource(name)) return { kind: "reference", id: name, at };
    return { kind: "unknown", by: `a reference to '${name}', which the template does not have`, at };
  }
  /** Also what SAM makes of a function (`OrdersRole`, `Orders.Alias`), and its own APIs. */
  hasResource(id) {
    const resources = entryOf(this.root, "Resources");
    if (entryOf(resources, id) !== void 0) return true;
    const [, owner] = MADE_BY_SAM.exec(id) ?? [];
    const type = owner === void 0 ? void 0 : textOf(entryOf(entryOf(resources, owner), "Type"));
    const isApi = id === "ServerlessRestApi" || id === "ServerlessHttpApi";
    return type === "AWS::Serverless::Function" || isApi && hasTransform(this.root, "AWS::Serverless-2016-10-31");
  }
  parameter(name, node, at) {
    const type = textOf(entryOf(node, "Type")) ?? "String";
    const given2 = this.deployment.parameters?.get(name);
    if (given2?.kind === "scalar") return typed(String(given2.value ?? ""), type, at);
    if (given2) return { ...given2, at };
    const unknown2 = { kind: "unknown", by: `the parameter '${name}', which has no default`, at };
    const fallback = entryOf(node, "Default");
    if (fallback?.kind !== "scalar" || fallback.value === null) return unknown2;
    if (type.startsWith("AWS::SSM::Parameter::")) {
      return { kind: "unknown", by: `the parameter '${name}', which is read from the parameter store`, at };
    }
    return typed(fallback.value, type, at);
  }
  at(node) {
    const line = node.line();
    return { path: this.path, ...line === void 0 ? {} : { line } };
  }
};
function typed(value, type, at) {
  if (type !== "CommaDelimitedList" && !type.startsWith("List<")) return { kind: "scalar", value, at };
  const items = String(value).split(",").map((item) => ({ kind: "scalar", value: item.trim(), at }));
  return { kind: "list", items, at };
}
function lazyList(make, at) {
  let items;
  return {
    kind: "list",
    get items() {
      return items ??= make();
    },
    at
  };
}
function lazyMapping(make, at) {
  let entries;
  return {
    kind: "mapping",
    get entries() {
      return entries ??= make();
    },
    at
  };
}

// src/targets/discover/template/for-each.ts
var MAX_COPIES = 5e3;
var MAX_DEPTH4 = 100;
function expandLoops(map, evaluation, depth = 0) {
  if (![...map.entries.keys()].some((key) => key.startsWith("Fn::ForEach::"))) return map;
  const entries = /* @__PURE__ */ new Map();
  for (const [key, node] of map.entries) {
    const copies = key.startsWith("Fn::ForEach::") ? loopOf(node, evaluation, depth) : void 0;
    if (!copies) entries.set(key, node);
    else for (const [name, copy] of copies) if (entries.size < MAX_COPIES) entries.set(name, copy);
  }
  return mapNode(entries, () => map.line());
}
function loopOf(node, evaluation, depth) {
  const [identifier, collection, body] = node.kind === "list" ? node.items : [];
  const name = textOf(identifier);
  if (name === void 0 || !collection || body?.kind !== "map" || depth > MAX_DEPTH4) return void 0;
  const values = evaluation.value(collection, 0);
  if (values?.kind !== "list") return void 0;
  const copies = /* @__PURE__ */ new Map();
  for (const value of values.items) {
    if (value.kind !== "scalar" || copies.size >= MAX_COPIES) return void 0;
    const copy = replace(body, name, String(value.value ?? ""), 0);
    const expanded = copy.kind === "map" ? expandLoops(copy, evaluation, depth + 1) : void 0;
    for (const [key, each] of expanded?.entries ?? []) copies.set(key, each);
  }
  return copies;
}
function replace(node, name, value, depth) {
  const line = () => node.line();
  if (depth > MAX_DEPTH4) return node;
  switch (node.kind) {
    case "scalar":
      return typeof node.value === "string" ? { kind: "scalar", value: replaceText(node.value, name, value), line } : node;
    case "list":
      return { kind: "list", items: node.items.map((item) => replace(item, name, value, depth + 1)), line };
    case "map": {
      if (node.entries.size === 1 && textOf(node.entries.get("Ref")) === name) {
        return { kind: "scalar", value, line };
      }
      const entries = Array.from(
        node.entries,
        ([key, child]) => [replaceText(key, name, value), replace(child, name, value, depth + 1)]
      );
      return mapNode(new Map(entries), line);
    }
    case "tagged":
      return node;
  }
}
function replaceText(text2, name, value) {
  return text2.replaceAll(`\${${name}}`, () => value).replaceAll(`&{${name}}`, () => value.replace(/[^A-Za-z0-9]/g, ""));
}

// src/targets/discover/template/source.ts
var SAM = "AWS::Serverless-2016-10-31";
var KNOWN_TRANSFORMS = /* @__PURE__ */ new Set([SAM, "AWS::LanguageExtensions", "AWS::CodeDeployBlueGreen"]);
var IMPLICIT = [
  ["ServerlessRestApi", "AWS::Serverless::Api"],
  ["ServerlessHttpApi", "AWS::Serverless::HttpApi"]
];
var EMPTY = { kind: "mapping", entries: /* @__PURE__ */ new Map(), at: () => void 0 };
function templateOf(parsed, file, deployment) {
  const { root } = parsed;
  const evaluator = new Evaluator(root, file.path, deployment);
  const at = (node) => () => {
    const line = node.line();
    return { path: file.path, ...line === void 0 ? {} : { line } };
  };
  const section = entryOf(root, "Resources");
  const written = section?.kind === "map" ? expandLoops(section, evaluator) : void 0;
  const resources = /* @__PURE__ */ new Map();
  const problems = [];
  for (const [id, node] of written?.entries ?? []) {
    const type = textOf(entryOf(node, "Type"));
    if (type !== void 0) resources.set(id, resourceOf2(id, type, node, at(node)));
    else if (id.startsWith("Fn::")) problems.push(unseen2(file.path, node, `what ${id} adds is not seen`));
  }
  const sam2 = hasTransform(root, SAM);
  for (const [id, type] of sam2 ? IMPLICIT : []) {
    const node = mapNode(/* @__PURE__ */ new Map(), () => void 0);
    if (!resources.has(id)) resources.set(id, resourceOf2(id, type, node, at(node)));
  }
  for (const name of transformsOf(root)) {
    if (KNOWN_TRANSFORMS.has(name)) continue;
    problems.push(unseen2(file.path, root, `what the transform '${name}' adds or changes is not seen`));
  }
  function resourceOf2(id, type, node, where) {
    let properties;
    const metadata = entryOf(node, "Metadata");
    return {
      id,
      type,
      get properties() {
        return properties ??= mapping3(withGlobals(root, type, mapOf(entryOf(node, "Properties"), node)));
      },
      ...metadata === void 0 ? {} : {
        get metadata() {
          return mapping3(metadata);
        }
      },
      at: where
    };
  }
  function mapping3(node) {
    const value = evaluator.value(node);
    return value?.kind === "mapping" ? value : EMPTY;
  }
  return {
    ...file,
    deployment,
    sam: sam2,
    resources,
    exports: () => exportsOf(root, evaluator),
    notices: () => [...problems, ...parsed.problems().map((problem) => noticeOf(file.path, problem))]
  };
}
function mapOf(node, owner) {
  return node?.kind === "map" ? node : mapNode(/* @__PURE__ */ new Map(), () => owner.line());
}
function exportsOf(root, evaluator) {
  const exported = /* @__PURE__ */ new Map();
  const outputs = entryOf(root, "Outputs");
  for (const output of outputs?.kind === "map" ? outputs.entries.values() : []) {
    const name = entryOf(entryOf(output, "Export"), "Name");
    const value = entryOf(output, "Value");
    const key = name && evaluator.value(name);
    const made = value && evaluator.value(value);
    if (key?.kind === "scalar" && made) exported.set(String(key.value), made);
  }
  return exported;
}
function unseen2(path, node, message) {
  return noticeOf(path, { message, line: node.line() });
}
function noticeOf(path, { message, line }) {
  return { stage: "open", subject: line === void 0 ? path : `${path}:${line}`, message, incomplete: true };
}

// src/targets/discover/stacks/stacks.ts
var MAX_TEMPLATES = 2e3;
var StackReader = class {
  constructor(files, layout, found) {
    this.files = files;
    this.layout = layout;
    this.found = found;
  }
  files;
  layout;
  found;
  stacks = [];
  /** By absolute path: a template may be nested in several places. */
  parsed = /* @__PURE__ */ new Map();
  cut = false;
  exported;
  exporting = false;
  /**
   * @param written absolute path of the template that a person wrote, where this one was made of it
   * @returns whether the template could be read
   */
  async read(absolute, scope, deployment, written, above = []) {
    const path = this.files.shown(absolute);
    if (above.includes(absolute)) {
      this.found.tell(path, "is nested in itself, and read once", true);
      return false;
    }
    if (this.stacks.length >= MAX_TEMPLATES) {
      if (!this.cut)
        this.found.tell(path, `is one of more than ${MAX_TEMPLATES} stacks; the rest is not read`, true);
      this.cut = true;
      return false;
    }
    try {
      const whole = { ...deployment, exported: (name) => this.exports().get(name) };
      const template2 = templateOf(await this.parse(absolute), { path, absolute }, whole);
      const origin2 = written === void 0 ? void 0 : await this.readWritten(written, whole);
      const stack = { template: template2, scope, ...origin2 === void 0 ? {} : { written: origin2 } };
      this.stacks.push(stack);
      for (const resource of template2.resources.values()) {
        if (isNested(resource) && applicationOf(resource) === void 0)
          await this.readNested(resource, stack, [...above, absolute]);
      }
      return true;
    } catch (error) {
      const line = error instanceof UnreadableTemplate ? error.line : void 0;
      const message = error instanceof UnreadableTemplate ? error.reason : `cannot be read: ${messageOf(error)}`;
      this.found.tell({ path, ...line === void 0 ? {} : { line } }, message, true);
      return false;
    }
  }
  parse(absolute) {
    const parsed = this.parsed.get(absolute) ?? readTemplate(absolute);
    this.parsed.set(absolute, parsed);
    return parsed;
  }
  /** Only for places: what cannot be read is left out, as the build says the same. */
  async readWritten(absolute, deployment) {
    const located = this.files.locate(dirname2(absolute), absolute, false);
    if (located.kind === "not" || located.target.directory) return void 0;
    try {
      const file = { path: this.files.shown(absolute), absolute };
      return templateOf(await readTemplate(absolute), file, deployment);
    } catch {
      return void 0;
    }
  }
  async readNested(resource, { template: template2, scope, written }, above) {
    const location = locationOf(resource);
    const at = location?.at() ?? resource.at() ?? template2.path;
    const text2 = partOf(location);
    if (text2 === void 0) {
      this.found.tell(
        at,
        `where the nested stack '${resource.id}' is cannot be told, so its functions are not seen`,
        true
      );
      return;
    }
    const remote = /^https?:|^s3:|\$\{/.test(text2) || location?.kind === "pattern";
    const path = remote ? this.layout.uploaded(text2, resource, template2) : text2;
    if (typeof path !== "string") {
      this.found.tell(
        at,
        `the nested stack '${resource.id}' ${path.why}, so its functions are not seen`,
        true
      );
      return;
    }
    const located = this.files.locate(dirname2(template2.absolute), path, false);
    if (located.kind === "not") {
      const named2 = this.files.shown(resolve3(dirname2(template2.absolute), path));
      this.found.tell(at, `the template of the nested stack '${resource.id}' (${named2}) ${located.why}`, true);
      return;
    }
    const { account, region } = template2.deployment;
    await this.read(
      located.target.absolute,
      `${scope}/${resource.id}`,
      {
        ...account === void 0 ? {} : { account },
        ...region === void 0 ? {} : { region },
        parameters: parametersOf(resource, template2)
      },
      writtenBelow(resource.id, written),
      above
    );
  }
  /** What all stacks export. What one of them imports itself to export it again is not followed. */
  exports() {
    if (this.exported) return this.exported;
    if (this.exporting) return /* @__PURE__ */ new Map();
    this.exporting = true;
    const all = /* @__PURE__ */ new Map();
    for (const { template: template2 } of this.stacks) {
      for (const [name, value] of template2.exports()) all.set(name, abroad(value, template2));
    }
    this.exporting = false;
    return this.exported = all;
  }
};
function locationOf({ properties }) {
  return properties.entries.get("TemplateURL") ?? properties.entries.get("Location");
}
function writtenBelow(id, written) {
  const resource = written?.resources.get(id);
  const path = resource && scalarOf(locationOf(resource));
  return written && path !== void 0 ? resolve3(dirname2(written.absolute), path) : void 0;
}
function isNested({ type }) {
  return type === "AWS::CloudFormation::Stack" || type === "AWS::Serverless::Application";
}
function parametersOf({ properties }, template2) {
  const given2 = properties.entries.get("Parameters");
  const entries = given2?.kind === "mapping" ? [...given2.entries] : [];
  return new Map(entries.map(([name, value]) => [name, abroad(value, template2)]));
}
function abroad(value, { path }) {
  if (value.kind === "reference" && !value.id.includes("#")) return { ...value, id: `${path}#${value.id}` };
  return value;
}
function applicationOf(resource) {
  return scalarOf(below(resource.properties, "Location", "ApplicationId"));
}

// src/targets/discover/stacks/functions.ts
var MAX_DOCKERFILE = 1024 * 1024;
function addFunctions(stacks, layout, files, found) {
  const layers = new LayerFinder(stacks, layout, files, found);
  for (const stack of stacks) {
    const { template: template2 } = stack;
    for (const resource of template2.resources.values()) {
      const application = applicationOf(resource);
      if (application !== void 0) {
        found.tell(
          resource.at() ?? template2.path,
          `'${resource.id}' is an application of the repository of AWS (${application}), whose functions are not seen`,
          true
        );
      }
      if (isFunction2(resource)) addFunction(resource, stack, { layers, layout, files, found });
    }
    found.addNotices(template2.notices());
  }
}
function isFunction2({ type }) {
  return type === "AWS::Lambda::Function" || type === "AWS::Serverless::Function";
}
function addFunction(resource, { template: template2, scope, written }, tools) {
  const { layers, layout, found } = tools;
  const origin2 = written?.resources.get(resource.id);
  const place = layout.writtenAt?.(resource);
  const get = (name) => resource.properties.entries.get(name);
  const content = contentOf(resource);
  const image = content.kind === "image" ? imageOf2(content.uri, resource, template2, tools) : void 0;
  const runtime = scalarOf(get("Runtime")) ?? image?.runtime ?? layout.runtime?.(resource, template2);
  const runtimeAt = place?.runtimeAt ?? (origin2?.properties.entries.get("Runtime") ?? get("Runtime"))?.at() ?? image?.at;
  const architectures = get("Architectures");
  const architecture2 = architectures?.kind === "list" ? scalarOf(architectures.items[0]) : void 0;
  const declaredAt = place?.declaredAt ?? (origin2 ?? resource).at();
  const providedBy = layout.providedBy?.(resource);
  const { account, region } = template2.deployment;
  found.addFunction(scope, {
    name: scalarOf(get("FunctionName")) ?? resource.id,
    code: image?.code ?? codeOf2(content, resource, template2, tools),
    layers: layers.layersOf(resource, template2),
    ...runtime === void 0 ? {} : { runtime },
    ...runtime === void 0 || runtimeAt === void 0 ? {} : { runtimeAt },
    ...architecture2 === void 0 ? {} : { architecture: architecture2 },
    ...declaredAt === void 0 ? {} : { declaredAt },
    ...providedBy === void 0 ? {} : { providedBy },
    ...image === void 0 ? {} : { unseen: image.unseen },
    settings: cloudFormationSettings(origin2 ?? resource, (origin2 && written) ?? template2, {
      ...account === void 0 ? {} : { account },
      ...region === void 0 ? {} : { region }
    })
  });
}
function codeOf2(content, resource, template2, tools) {
  const { layout, files, found } = tools;
  const missing = `${template2.path}#${resource.id}`;
  const at = (resource.properties.entries.get("CodeUri") ?? resource.properties.entries.get("Code"))?.at() ?? resource.at() ?? template2.path;
  if (content.kind === "inline") {
    if (layout.providedBy?.(resource) === void 0) {
      found.tell(
        at,
        `the code of '${resource.id}' stands in the template itself, and brings no packages`,
        false
      );
    }
    return missing;
  }
  const path = content.kind === "local" ? content.path : content.kind === "bucket" ? layout.uploaded(content.key, resource, template2) : { why: `cannot be told (${content.kind === "unknown" ? content.by : "an image"})` };
  if (typeof path !== "string") {
    found.tell(at, `the code of '${resource.id}' ${path.why}, so what it brings was not seen`, true);
    return missing;
  }
  const from = dirname3(template2.absolute);
  const located = files.locate(from, path, false);
  if (located.kind === "there") return found.addTarget(located.target);
  const remedy = located.why === "is not there" ? "; build before the scan" : "";
  found.tell(
    at,
    `the code of '${resource.id}' (${files.shown(resolve4(from, path))}) ${located.why}${remedy}`,
    true
  );
  return missing;
}
function imageOf2(uri, resource, template2, tools) {
  const { layout, files, found } = tools;
  const code = `${template2.path}#${resource.id}`;
  const at = resource.at() ?? template2.path;
  const build = layout.docker(uri, resource, template2);
  const dockerfile = build && readDockerfile(build, files);
  const shown2 = dockerfile === void 0 ? "" : `, built by ${dockerfile.path}${on(dockerfile.base)}`;
  const unseen3 = found.tell(
    at,
    `'${resource.id}' runs from a container image${shown2}, whose content was not seen; name the image in 'images' to scan it`,
    true
  );
  const runtime = dockerfile?.base === void 0 ? void 0 : runtimeOfImage(dockerfile.base);
  if (!dockerfile || runtime === void 0) return { code, unseen: unseen3 };
  return { code, unseen: unseen3, runtime, at: { path: dockerfile.path, line: dockerfile.line } };
}
function on(base) {
  return base === void 0 ? "" : ` on ${base}`;
}
function readDockerfile({ context, file, target, arguments: given2 }, files) {
  const located = files.locate(context, file, false);
  if (located.kind === "not" || located.target.directory) return void 0;
  try {
    const text2 = readText(join4(context, file), MAX_DOCKERFILE);
    const base = baseImageOf(text2, { ...target === void 0 ? {} : { target }, given: given2 });
    return {
      path: located.target.id,
      ...base === void 0 ? {} : { base: base.image },
      line: base?.line ?? 1
    };
  } catch {
    return void 0;
  }
}

// src/targets/discover/cdk/assets.ts
import { dirname as dirname4, join as join5 } from "node:path";

// src/targets/discover/cdk/manifest.ts
var MAX_BYTES = 64 * 1024 ** 2;
function readFields(absolute) {
  const text2 = readText(absolute, MAX_BYTES);
  let data;
  try {
    data = JSON.parse(text2);
  } catch {
    throw new UnreadableTemplate("is not valid JSON");
  }
  if (!isRecord(data)) throw new UnreadableTemplate("holds no JSON object");
  return data;
}
function fieldsIn(fields, name) {
  const value = fields[name];
  return isRecord(value) ? value : {};
}
function textIn(fields, name) {
  const value = fields[name];
  return typeof value === "string" ? value : void 0;
}

// src/targets/discover/cdk/provided.ts
var SINGLETONS = [
  "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a",
  "AWS679f53fac002430cb0da5b7982bd2287",
  "AWSb4cf1abd4e4f4bc699441af7ccd9ec37",
  "BucketNotificationsHandler050a0587b7544547bf325f094a3db834",
  "CustomCDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C",
  "SingletonLambda8693BB64968944B69AAFB0CC9EB8757C",
  "SingletonLambda224e77f9a32e4b4dac32983477abba16",
  "CrossRegionAwsSdk8a0c93f3dbef4b71ac137aaf2048ce7e"
];
var CUSTOM_RESOURCES = [
  "AWSCDKOpenIdConnectProvider",
  "CrossAccountZoneDelegation",
  "CrossRegionExportReader",
  "CrossRegionExportWriter",
  "CrossRegionStringParameterReader",
  "DeleteExistingRecordSet",
  "ECRAutoDeleteImages",
  "GluePartitionIndex",
  "S3AutoDeleteObjects",
  "SyntheticsAutoDeleteUnderlyingResources",
  "VpcRestrictDefaultSG"
];
var FRAMEWORK = /framework(onEvent|isComplete|onTimeout)[0-9A-F]{8}$/;
var PATHS = [
  "/@aws-cdk--aws-eks.",
  "/framework-onEvent/",
  "/framework-isComplete/",
  "/framework-onTimeout/"
];
function isProvidedByCdk({ id, properties, metadata }) {
  if (SINGLETONS.some((start) => id.startsWith(start))) return true;
  const custom = /^Custom(\w+)CustomResourceProviderHandler[0-9A-F]{8}$/.exec(id)?.[1];
  if (custom !== void 0 && CUSTOM_RESOURCES.includes(custom)) return true;
  if (/^AWSCDKTriggerCustomResourceProviderCustomResourceProviderHandler[0-9A-F]{8}$/.test(id)) return true;
  const handler = scalarOf(properties.entries.get("Handler"));
  if (FRAMEWORK.test(id) && handler?.startsWith("framework.")) return true;
  const path = scalarOf(metadata?.entries.get("aws:cdk:path")) ?? "";
  return PATHS.some((part) => path.includes(part));
}

// src/targets/discover/cdk/assets.ts
var Published = class {
  files = /* @__PURE__ */ new Map();
  images = /* @__PURE__ */ new Map();
};
var Assets = class {
  /** By the absolute folder of the list: stages may list the same content in files of their own. */
  folders = /* @__PURE__ */ new Map();
  /**
   * Adds what `<Stack>.assets.json` lists. The paths in it start from its own folder.
   * @throws UnreadableTemplate
   */
  add(absolute) {
    const folder = dirname4(absolute);
    const manifest = readFields(absolute);
    const published = this.folders.get(folder) ?? new Published();
    this.folders.set(folder, published);
    for (const [id, asset] of Object.entries(fieldsIn(manifest, "files"))) {
      if (!isRecord(asset)) continue;
      const source = fieldsIn(asset, "source");
      const path = textIn(source, "path");
      const file = { path: join5(folder, path ?? ""), made: path === void 0 };
      for (const key of namesOf2(id, asset, "objectKey")) published.files.set(key, file);
    }
    for (const [id, asset] of Object.entries(fieldsIn(manifest, "dockerImages"))) {
      if (!isRecord(asset)) continue;
      const source = fieldsIn(asset, "source");
      const directory = textIn(source, "directory");
      if (directory === void 0) continue;
      const target = textIn(source, "dockerBuildTarget");
      const build = {
        context: join5(folder, directory),
        file: textIn(source, "dockerFile") ?? "Dockerfile",
        ...target === void 0 ? {} : { target },
        arguments: new Map(
          Object.entries(fieldsIn(source, "dockerBuildArgs")).map(([name, value]) => [name, String(value)])
        )
      };
      for (const key of namesOf2(id, asset, "imageTag")) published.images.set(key, build);
    }
  }
  /** Where a key in a bucket comes from: by the key as it was published, or by the hash in it. */
  file(key, folder) {
    return this.find(
      folder,
      ({ files }) => files.get(key) ?? files.get(lastPart(key)) ?? files.get(hashIn(key) ?? "")
    );
  }
  image(uri, folder) {
    const tag2 = uri.slice(uri.lastIndexOf(":") + 1);
    return this.find(folder, ({ images }) => images.get(tag2) ?? images.get(hashIn(uri) ?? ""));
  }
  /** The template's own folder knows best. */
  find(folder, look) {
    const own = this.folders.get(folder);
    const found = own && look(own);
    if (found) return found;
    for (const published of this.folders.values()) {
      const other = look(published);
      if (other) return other;
    }
    return void 0;
  }
};
function namesOf2(id, asset, field) {
  const names = Object.values(fieldsIn(asset, "destinations")).flatMap(
    (destination) => isRecord(destination) ? textIn(destination, field) ?? [] : []
  );
  return [id, ...names];
}
function lastPart(key) {
  return key.slice(key.lastIndexOf("/") + 1);
}
function hashIn(text2) {
  return /(?:^|[^0-9a-f])([0-9a-f]{64})(?:[^0-9a-f]|$)/.exec(text2.replace(/AssetParameters/g, "/"))?.[1];
}
function cdkLayout(assets) {
  return {
    uploaded(key, resource, template2) {
      const asset = assets.file(key, dirname4(template2.absolute));
      if (asset?.made) return { why: "is made by a command when it is deployed" };
      return asset?.path ?? hinted(resource) ?? elsewhere2(key);
    },
    docker: (uri, _, template2) => assets.image(uri, dirname4(template2.absolute)),
    providedBy: (resource) => isProvidedByCdk(resource) ? "CDK" : void 0
  };
}
function hinted({ metadata, properties }) {
  const property2 = scalarOf(metadata?.entries.get("aws:asset:property"));
  if (property2 === void 0 || !properties.entries.has(property2.split(".")[0] ?? "")) return void 0;
  return scalarOf(metadata?.entries.get("aws:asset:path"));
}
function elsewhere2(key) {
  return { why: `is in a bucket only (${key === "" ? "key not known" : key})` };
}

// src/targets/discover/cdk/index.ts
var MAX_DEPTH5 = 8;
var cdk = {
  id: "cdk",
  markers: (folder, names) => names.includes("manifest.json") && names.includes("cdk.out") ? [folder] : [],
  async discover(workspace, marker) {
    const found = new Found();
    const files = new WorkspaceFiles(workspace, [marker]);
    const assembly = new Assembly(files, found);
    if (!assembly.read(marker)) return void 0;
    const layout = cdkLayout(assembly.assets);
    const reader = new StackReader(files, layout, found);
    for (const { file, name, account, region } of assembly.stacks) {
      await reader.read(file, name, {
        stackName: name,
        ...account === void 0 ? {} : { account },
        ...region === void 0 ? {} : { region }
      });
    }
    addFunctions(reader.stacks, layout, files, found);
    return found.discovery();
  }
};
var Assembly = class {
  constructor(files, found) {
    this.files = files;
    this.found = found;
  }
  files;
  found;
  stacks = [];
  assets = new Assets();
  /** @returns whether there is one */
  read(folder, depth = 0) {
    const path = join6(folder, "manifest.json");
    const located = this.files.locate(folder, "manifest.json", false);
    if (located.kind === "not") {
      if (depth > 0) this.found.tell(this.files.shown(path), located.why, true);
      return false;
    }
    this.attempt(path, () => {
      const artifacts = fieldsIn(readFields(path), "artifacts");
      for (const [id, artifact] of Object.entries(artifacts)) {
        if (isRecord(artifact)) this.add(id, artifact, folder, depth);
      }
    });
    return true;
  }
  add(id, artifact, folder, depth) {
    const properties = fieldsIn(artifact, "properties");
    const type = textIn(artifact, "type");
    if (type === "aws:cloudformation:stack") {
      const file = this.inside(folder, textIn(properties, "templateFile"), id);
      const name = textIn(artifact, "displayName") ?? textIn(properties, "stackName") ?? id;
      if (file === void 0) return;
      this.stacks.push({ file, name, ...environmentOf(textIn(artifact, "environment") ?? "") });
    } else if (type === "cdk:asset-manifest") {
      const file = this.inside(folder, textIn(properties, "file"), id);
      if (file !== void 0) this.attempt(file, () => this.assets.add(file));
    } else if (type === "cdk:cloud-assembly") {
      const stage = this.inside(folder, textIn(properties, "directoryName"), id);
      if (stage === void 0) return;
      if (depth < MAX_DEPTH5) this.read(stage, depth + 1);
      else this.found.tell(this.files.shown(stage), "is one stage too many, and is not read", true);
    }
  }
  /** @returns absolute path of what a manifest names, if it is there and may be read */
  inside(folder, path, id) {
    const manifest = this.files.shown(join6(folder, "manifest.json"));
    if (path === void 0) {
      this.found.tell(manifest, `does not say where '${id}' is`, true);
      return void 0;
    }
    const located = this.files.locate(folder, path, false);
    if (located.kind === "there") return located.target.absolute;
    this.found.tell(manifest, `names '${path}', which ${located.why}`, true);
    return void 0;
  }
  attempt(path, read2) {
    try {
      read2();
    } catch (error) {
      this.found.tell(this.files.shown(path), messageOf(error), true);
    }
  }
};
function environmentOf(text2) {
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(text2) ?? [];
  return {
    ...account !== void 0 && /^\d{12}$/.test(account) ? { account } : {},
    ...region !== void 0 && region !== "unknown-region" ? { region } : {}
  };
}

// src/targets/discover/plain/index.ts
import { dirname as dirname6, join as join8 } from "node:path";

// src/targets/discover/sam/layout.ts
import { dirname as dirname5, join as join7, resolve as resolve5 } from "node:path";
function localLayout(more = {}) {
  return {
    uploaded: (key) => ({ why: `is in a bucket only (${key === "" ? "key not known" : key})` }),
    docker: (_, resource, template2) => dockerBuild(resource, more.source ?? dirname5(template2.absolute)),
    ...more.runtime ? { runtime: more.runtime } : {}
  };
}
function dockerBuild({ metadata }, folder) {
  const text2 = (name) => scalarOf(metadata?.entries.get(name));
  const context = text2("DockerContext");
  if (context === void 0) return void 0;
  const target = text2("DockerBuildTarget");
  const given2 = below(metadata, "DockerBuildArgs");
  return {
    context: resolve5(join7(folder, context)),
    file: text2("Dockerfile") ?? "Dockerfile",
    ...target === void 0 ? {} : { target },
    arguments: new Map(
      given2?.kind === "mapping" ? [...given2.entries].map(([name, value]) => [name, scalarOf(value) ?? ""]) : []
    )
  };
}

// src/targets/discover/sam/toml.ts
function parseToml(text2) {
  const root = /* @__PURE__ */ new Map();
  let table = root;
  const reader = new Reader(text2);
  while (!reader.done()) {
    reader.skipBlank();
    const header = /^\[{1,2}([^\]\n]+)\]{1,2}/.exec(reader.rest());
    if (header) {
      reader.skip(header[0].length);
      table = tableAt(root, keyOf2(header[1] ?? ""));
    } else {
      const assignment = /^([A-Za-z0-9_."' -]+?)\s*=[ \t]*/.exec(reader.rest());
      if (assignment) {
        reader.skip(assignment[0].length);
        const value = reader.value();
        const key = keyOf2(assignment[1] ?? "");
        const name = key.pop();
        if (name !== void 0 && value !== void 0) tableAt(table, key).set(name, value);
      }
    }
    reader.skipLine();
  }
  return root;
}
function keyOf2(text2) {
  return Array.from(
    text2.matchAll(/"([^"]*)"|'([^']*)'|([^."'\s]+)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? ""
  );
}
function tableAt(root, key) {
  let table = root;
  for (const name of key) {
    const below2 = table.get(name);
    const next = below2 instanceof Map ? below2 : /* @__PURE__ */ new Map();
    if (below2 !== next) table.set(name, next);
    table = next;
  }
  return table;
}
var MAX_VALUE = 64 * 1024;
var Reader = class {
  constructor(text2) {
    this.text = text2;
  }
  text;
  at = 0;
  done() {
    return this.at >= this.text.length;
  }
  rest() {
    return this.text.slice(this.at, this.at + MAX_VALUE);
  }
  skip(length) {
    this.at += length;
  }
  skipBlank() {
    const blank = /(?:\s|#[^\n]*)*/y;
    blank.lastIndex = this.at;
    blank.test(this.text);
    this.at = Math.max(this.at, blank.lastIndex);
  }
  skipLine() {
    const end = this.text.indexOf("\n", this.at);
    this.at = end === -1 ? this.text.length : end + 1;
  }
  value() {
    if (this.text[this.at] === "[") return this.list();
    return this.scalar();
  }
  list() {
    const items = [];
    this.skip(1);
    for (; ; ) {
      this.skipBlank();
      if (this.done()) return void 0;
      if (this.text[this.at] === "]") break;
      if (this.text[this.at] === ",") {
        this.skip(1);
        continue;
      }
      const item = this.scalar();
      if (item === void 0) return void 0;
      items.push(item);
    }
    this.skip(1);
    return items;
  }
  scalar() {
    const rest = this.rest();
    const match = /^"""\n?([\s\S]*?)"""/.exec(rest) ?? /^'''\n?([\s\S]*?)'''/.exec(rest) ?? /^"((?:[^"\\\n]|\\.)*)"/.exec(rest) ?? /^'([^'\n]*)'/.exec(rest) ?? /^([A-Za-z0-9_.:+-]+)/.exec(rest);
    if (!match) return void 0;
    this.skip(match[0].length);
    const text2 = match[1] ?? "";
    return match[0].startsWith('"') ? unescaped(text2) : text2;
  }
};
function unescaped(text2) {
  const plain2 = { n: "\n", t: "	", r: "\r" };
  return text2.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code, letter) => code === void 0 ? plain2[letter ?? ""] ?? letter ?? "" : String.fromCharCode(parseInt(code, 16))
  );
}

// src/targets/discover/sam/samconfig.ts
var MAX_BYTES2 = 1024 * 1024;
function readSamConfig(folder, files, found) {
  const located = files.locate(folder, "samconfig.toml", false);
  if (located.kind === "not") return void 0;
  try {
    const environment = tableIn(parseToml(readText(located.target.absolute, MAX_BYTES2)), "default");
    const section = (command) => tableIn(tableIn(environment, command), "parameters");
    const first = (name, ...commands) => [...commands, "global"].map((command) => section(command).get(name)).find((value) => value !== void 0);
    const buildDir = first("build_dir", "build");
    const templateFile = first("template_file", "build") ?? first("template", "build");
    const overrides = first("parameter_overrides", "deploy", "build");
    return {
      ...typeof buildDir === "string" ? { buildDir } : {},
      ...typeof templateFile === "string" ? { templateFile } : {},
      parameters: parseOverrides(overrides)
    };
  } catch (error) {
    found.tell(located.target.id, `${messageOf(error)}; parameters keep their defaults`, false);
    return void 0;
  }
}
function parametersFor(folder, files, found) {
  return asValues(readSamConfig(folder, files, found)?.parameters ?? /* @__PURE__ */ new Map());
}
function asValues(parameters) {
  return new Map(
    Array.from(parameters, ([name, value]) => [
      name,
      { kind: "scalar", value, at: () => void 0 }
    ])
  );
}
function tableIn(table, name) {
  const below2 = table.get(name);
  return below2 instanceof Map ? below2 : /* @__PURE__ */ new Map();
}
function parseOverrides(overrides) {
  const text2 = typeof overrides === "string" ? overrides : Array.isArray(overrides) ? overrides.join(" ") : "";
  const given2 = /* @__PURE__ */ new Map();
  const value = `("(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s"']*)`;
  for (const [, name, written] of text2.matchAll(
    new RegExp(`ParameterKey=([A-Za-z0-9]+),ParameterValue=${value}`, "g")
  )) {
    given2.set(name ?? "", bare(written ?? ""));
  }
  if (given2.size > 0) return given2;
  for (const [, name, written] of text2.matchAll(new RegExp(`([A-Za-z0-9]+)=${value}`, "g"))) {
    given2.set(name ?? "", bare(written ?? ""));
  }
  return given2;
}
function bare(text2) {
  if (text2.startsWith('"')) return text2.slice(1, -1).replace(/\\(.)/g, "$1");
  return text2.startsWith("'") ? text2.slice(1, -1) : text2;
}

// src/targets/discover/plain/index.ts
var NAMES2 = ["template.yaml", "template.yml", "template.json"];
var template = {
  id: "template",
  markers: (folder, names) => names.filter((name) => NAMES2.includes(name)).map((name) => join8(folder, name)),
  async discover(workspace, marker) {
    const found = new Found();
    const files = new WorkspaceFiles(workspace, [dirname6(marker)]);
    const layout = localLayout();
    const reader = new StackReader(files, layout, found);
    await reader.read(marker, "", { parameters: parametersFor(dirname6(marker), files, found) });
    const all = reader.stacks.flatMap(({ template: { resources } }) => [...resources.values()]);
    if (reader.stacks.length > 0 && !all.some(isFunction2)) return void 0;
    addFunctions(reader.stacks, layout, files, found);
    const discovery = found.discovery();
    const sources = discovery.targets.filter(({ directory }) => directory);
    if (sources.length > 0) {
      const names = sources.map(({ id }) => id).join(", ");
      found.tell(
        files.shown(marker),
        `names folders of source (${names}): what a build installs into them is only seen once it was built`,
        false
      );
    }
    return found.discovery();
  }
};

// src/targets/discover/sam/index.ts
import { basename, dirname as dirname7, join as join10, resolve as resolve6 } from "node:path";

// src/targets/discover/sam/build-toml.ts
import { join as join9 } from "node:path";
var MAX_BYTES3 = 16 * 1024 * 1024;
function readBuiltRuntimes(folder) {
  const runtimes = /* @__PURE__ */ new Map();
  try {
    const definitions = parseToml(readText(join9(folder, "build.toml"), MAX_BYTES3)).get(
      "function_build_definitions"
    );
    for (const definition of definitions instanceof Map ? definitions.values() : []) {
      if (!(definition instanceof Map)) continue;
      const runtime = definition.get("runtime");
      const functions = definition.get("functions");
      if (typeof runtime !== "string" || !Array.isArray(functions)) continue;
      for (const path of functions) if (typeof path === "string") runtimes.set(path, runtime);
    }
  } catch {
  }
  return runtimes;
}

// src/targets/discover/sam/index.ts
var NAMES3 = ["template.yaml", "template.yml", "template.json"];
var sam = {
  id: "sam",
  markers: (folder, names) => [
    ...names.includes(".aws-sam") ? [join10(folder, ".aws-sam", "build")] : [],
    ...names.includes("samconfig.toml") ? configuredIn(folder) : []
  ],
  async discover(workspace, marker) {
    const names = entriesIn(marker).map(({ name: name2 }) => name2);
    const name = NAMES3.find((each) => names.includes(each));
    if (name === void 0) return void 0;
    const found = new Found();
    const files = new WorkspaceFiles(workspace, [marker]);
    const project = projectOf(marker, workspace);
    const config = readSamConfig(project, files, found);
    const built = readBuiltRuntimes(dirname7(marker));
    const written = templateIn(project, config?.templateFile);
    const layout = localLayout({
      source: written === void 0 ? project : dirname7(written),
      runtime: (resource, template2) => {
        const stack = template2.absolute === join10(marker, name) ? "" : nestedPath(marker, template2.absolute);
        return built.get(stack + resource.id);
      }
    });
    const reader = new StackReader(files, layout, found);
    await reader.read(
      join10(marker, name),
      "",
      { parameters: asValues(config?.parameters ?? /* @__PURE__ */ new Map()) },
      written
    );
    addFunctions(reader.stacks, layout, files, found);
    return found.discovery();
  }
};
function configuredIn(folder) {
  const config = readSamConfig(folder, new WorkspaceFiles(folder), new Found());
  return config?.buildDir === void 0 ? [] : [resolve6(folder, config.buildDir)];
}
function projectOf(marker, workspace) {
  if (basename(dirname7(marker)) === ".aws-sam") return dirname7(dirname7(marker));
  let folder = dirname7(marker);
  while (folder !== workspace && folder !== dirname7(folder)) {
    if (entriesIn(folder).some(({ name }) => name === "samconfig.toml")) return folder;
    folder = dirname7(folder);
  }
  return folder === workspace ? workspace : dirname7(marker);
}
function templateIn(project, configured) {
  const names = entriesIn(project).map(({ name: name2 }) => name2);
  const name = configured ?? NAMES3.find((each) => names.includes(each));
  return name === void 0 ? void 0 : resolve6(project, name);
}
function nestedPath(build, template2) {
  return `${dirname7(template2).slice(build.length + 1).replaceAll("\\", "/")}/`;
}

// src/targets/discover/search.ts
import { join as join11 } from "node:path";
var MAX_DEPTH6 = 6;
var MAX_FOLDERS = 5e3;
var SKIPPED = /* @__PURE__ */ new Set([
  "node_modules",
  "vendor",
  "site-packages",
  "venv",
  "__pycache__",
  "bower_components"
]);
function searchMarkers(root, discoverers, except) {
  const markers = [];
  let level = [root];
  let seen = 0;
  for (let depth = 0; depth <= MAX_DEPTH6 && level.length > 0; depth += 1) {
    const next = [];
    for (const folder of level) {
      if (seen >= MAX_FOLDERS) return { markers, cut: true };
      seen += 1;
      const entries = entriesIn(folder).filter(({ name }) => join11(folder, name) !== except);
      const names = entries.map(({ name }) => name);
      let inside = true;
      for (const discoverer of discoverers) {
        for (const path of discoverer.markers(folder, names)) {
          const itself = path === folder;
          if (itself) inside = false;
          markers.push({ discoverer, path, service: itself && folder !== root ? join11(folder, "..") : folder });
        }
        if (!inside) break;
      }
      if (!inside) continue;
      for (const entry3 of entries) {
        if (entry3.isDirectory() && !entry3.name.startsWith(".") && !SKIPPED.has(entry3.name)) {
          next.push(join11(folder, entry3.name));
        }
      }
    }
    level = next;
  }
  return { markers, cut: false };
}

// src/targets/discover/serverless/index.ts
import { basename as basename2, join as join12 } from "node:path";

// src/targets/discover/serverless/written.ts
import { dirname as dirname8 } from "node:path";
var NAMES4 = ["serverless.yml", "serverless.yaml", "serverless.json"];
async function readWrittenPlaces(marker, files) {
  const places = /* @__PURE__ */ new Map();
  for (const name of NAMES4) {
    const located = files.locate(dirname8(marker), name, false);
    if (located.kind === "not" || located.target.directory) continue;
    const root = await readRoot(located.target.absolute);
    const functions = entryOf(root, "functions");
    const common = entryOf(entryOf(root, "provider"), "runtime");
    const at = (node) => node && placeOf(node, located.target.id);
    for (const [key, node] of functions?.kind === "map" ? functions.entries : []) {
      const declaredAt = at(node);
      const runtimeAt = at(entryOf(node, "runtime") ?? common);
      places.set(logicalIdOf(key), {
        ...declaredAt === void 0 ? {} : { declaredAt },
        ...runtimeAt === void 0 ? {} : { runtimeAt }
      });
    }
  }
  return places;
}
async function readRoot(absolute) {
  try {
    return (await readTemplate(absolute)).root;
  } catch {
    return void 0;
  }
}
function placeOf(node, path) {
  const line = node.line();
  return { path, ...line === void 0 ? {} : { line } };
}
function logicalIdOf(name) {
  const plain2 = name.replaceAll("-", "Dash").replaceAll("_", "Underscore");
  return `${plain2.charAt(0).toUpperCase()}${plain2.slice(1)}LambdaFunction`;
}

// src/targets/discover/serverless/index.ts
var TEMPLATE = "cloudformation-template-update-stack.json";
var serverless = {
  id: "serverless",
  markers: (folder, names) => [
    ...names.includes(".serverless") ? [join12(folder, ".serverless")] : [],
    ...names.includes(TEMPLATE) ? [folder] : []
  ],
  async discover(workspace, marker) {
    if (!entriesIn(marker).some(({ name }) => name === TEMPLATE)) return void 0;
    const found = new Found();
    const files = new WorkspaceFiles(workspace, [marker]);
    const places = await readWrittenPlaces(marker, files);
    const layout = { ...LAYOUT, writtenAt: ({ id }) => places.get(id) };
    const reader = new StackReader(files, layout, found);
    await reader.read(join12(marker, TEMPLATE), "", {});
    addFunctions(reader.stacks, layout, files, found);
    return found.discovery();
  }
};
var LAYOUT = {
  uploaded: (key) => {
    const name = basename2(key);
    return ["", ".", ".."].includes(name) || name.includes("${") ? { why: "is in a bucket only (key not known)" } : name;
  },
  docker: () => void 0
};

// src/targets/discover/terraform/index.ts
import { readFileSync as readFileSync3, statSync as statSync4 } from "node:fs";
import { dirname as dirname9, join as join14, relative as relative3, sep as sep3 } from "node:path";

// src/targets/discover/terraform/code.ts
var BUILD = "run `terraform plan` and the build in the same checkout before the scan, or name the zip in 'path'";
function openCodeFinder(plan, references, roots, files) {
  const objects = plan.resources.filter(
    ({ type }) => type === "aws_s3_object" || type === "aws_s3_bucket_object"
  );
  const byKey = new Map(objects.map((each) => [objectKey(each.values, "bucket", "key"), each]));
  const archives2 = /* @__PURE__ */ new Map();
  for (const each of plan.resources) {
    const output = each.type === "archive_file" ? memberText(each.values, "output_path") : void 0;
    if (output !== void 0) archives2.set(tidy(output), each);
  }
  function of(resource) {
    const layer2 = resource.type === "aws_lambda_layer_version";
    const image = memberText(resource.values, "image_uri");
    const isImage = image !== void 0 || memberText(resource.values, "package_type") === "Image";
    if (isImage)
      return {
        missing: `its code is the container image ${image ?? "of a name that is known after apply"}; name the image in 'images' to scan it`
      };
    const filename = memberText(resource.values, "filename");
    if (filename !== void 0 && filename !== "") return fromFile(filename, layer2);
    const named2 = referenced(resource, "filename").find(({ type }) => type === "archive_file");
    if (named2) return fromArchive(named2, layer2);
    const object2 = objectOf(resource);
    if (object2) return fromObject(object2, layer2);
    if (memberText(resource.values, "s3_key") !== void 0 || referenced(resource, "s3_key").length > 0) {
      return {
        missing: `its code lies in S3, and the plan has no aws_s3_object that says from where; name the zip in 'path'`
      };
    }
    if (member(resource.unknown, "filename") === true)
      return { missing: `its filename is only known after apply; ${BUILD}` };
    return { missing: `the plan names no code for it; name the zip in 'path'` };
  }
  function objectOf(resource) {
    const named2 = [...referenced(resource, "s3_key"), ...referenced(resource, "s3_object_version")];
    const known2 = byKey.get(objectKey(resource.values, "s3_bucket", "s3_key"));
    return named2.find((each) => objects.includes(each)) ?? (memberText(resource.values, "s3_key") === void 0 ? void 0 : known2);
  }
  function fromObject(object2, layer2) {
    const source = memberText(object2.values, "source");
    if (source !== void 0) return fromFile(source, layer2);
    const archive = referenced(object2, "source").find(({ type }) => type === "archive_file");
    return archive ? fromArchive(archive, layer2) : { missing: `${object2.address} has no source that is a file; name the zip in 'path'` };
  }
  function fromArchive(archive, layer2) {
    const output = memberText(archive.values, "output_path");
    return output === void 0 ? fromFolder(archive, layer2) ?? { missing: `${archive.address} is only read at apply; ${BUILD}` } : fromFile(output, layer2);
  }
  function fromFile(path, layer2) {
    const found = locate(path, layer2);
    if (typeof found !== "string") return { target: found };
    const archive = archives2.get(tidy(path));
    const folder = archive && fromFolder(archive, layer2);
    if (folder && "target" in folder) {
      return { ...folder, remark: `'${path}' is not there; the folder that it is made from is scanned` };
    }
    return { missing: `${found}; ${BUILD}` };
  }
  function fromFolder(archive, layer2) {
    const folder = memberText(archive.values, "source_dir");
    const found = folder === void 0 ? void 0 : locate(folder, layer2);
    return typeof found === "object" && found.directory ? { target: found } : void 0;
  }
  function locate(path, layer2) {
    const located = roots.map((root) => files.locate(root, path, layer2));
    for (const each of located) if (each.kind === "there") return each.target;
    const [first] = located;
    return `'${path}' ${first?.kind === "not" ? first.why : "is not there"}`;
  }
  function referenced(resource, attribute) {
    const expression = member(references.expressions(resource), attribute);
    return references.targets(expression, resource).map((target) => target.resource);
  }
  return { of };
}
function objectKey(values, bucket, key) {
  return `${memberText(values, bucket) ?? ""}
${memberText(values, key) ?? ""}`;
}
function tidy(path) {
  return path.replace(/^(\.\/)+/, "");
}

// src/targets/discover/terraform/context.ts
function accountOf(plan) {
  const callers = plan.resources.filter(({ data, type }) => data && type === "aws_caller_identity");
  const accounts = callers.flatMap(({ values }) => memberText(values, "account_id") ?? []);
  const [only, ...others] = new Set(accounts);
  return others.length === 0 ? only : void 0;
}
function contextOf(fn2, plan, expressions, account) {
  const arn = memberText(fn2.values, "arn")?.split(":");
  const own = /^\d{12}$/.test(arn?.[4] ?? "") ? arn?.[4] : account;
  const region = arn?.[3] ?? memberText(fn2.values, "region") ?? regionOf(plan, expressions.get(fn2.module, fn2.type, fn2.name));
  return {
    ...own === void 0 ? {} : { account: own },
    ...region === void 0 || region === "" ? {} : { region }
  };
}
function regionOf(plan, provider) {
  const region = member(member(member(plan.providers, provider ?? "aws"), "expressions"), "region");
  const constant = memberText(region, "constant_value");
  if (constant !== void 0) return constant;
  const [only, ...others] = memberItems(region, "references");
  if (typeof only !== "string" || others.length > 0 || !only.startsWith("var.")) return void 0;
  return memberText(member(plan.variables, only.slice("var.".length)), "value");
}
function openProviderKeys(plan) {
  const keys = /* @__PURE__ */ new Map();
  const open2 = [
    { configuration: plan.configuration, path: "" }
  ];
  for (let next = open2.pop(); next; next = open2.pop()) {
    const { configuration, path } = next;
    for (const each of memberItems(configuration, "resources")) {
      const key = memberText(each, "provider_config_key");
      if (key !== void 0)
        keys.set(`${path}|${memberText(each, "type") ?? ""}.${memberText(each, "name") ?? ""}`, key);
    }
    const calls = member(configuration, "module_calls");
    for (const [name, call] of Object.entries(isRecord(calls) ? calls : {})) {
      if (path.length < 2e3) open2.push({ configuration: member(call, "module"), path: `${path}/${name}` });
    }
  }
  return {
    get(module, type, name) {
      const path = [...module.matchAll(/(?:^|\.)module\.([\w-]+)/g)].map(([, call = ""]) => `/${call}`).join("");
      return keys.get(`${path}|${type}.${name}`);
    }
  };
}

// src/targets/discover/terraform/places.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2, realpathSync as realpathSync2, statSync as statSync3 } from "node:fs";
import { join as join13, relative as relative2, resolve as resolve7, sep as sep2 } from "node:path";

// src/targets/discover/terraform/hcl.ts
var MAX_DEPTH7 = 8;
var STATEMENT = /([A-Za-z_][\w-]*)(?:[ \t]*(=)(?![=>])|((?:[ \t]*"(?:[^"\\\n]|\\.)*"|[ \t]+[A-Za-z_][\w-]*)*)[ \t]*\{)/y;
function scanHcl(text2) {
  const blocks = [];
  const open2 = [];
  const path = [];
  let line = 1;
  let at = 0;
  let fresh = true;
  while (at < text2.length) {
    const passed = passOver(text2, at);
    if (passed > at) {
      line += newlines(text2, at, passed);
      at = passed;
      continue;
    }
    const character = text2[at] ?? "";
    if (character === "\n") {
      line++;
      fresh = true;
    } else if (character === "}") {
      const ended = open2.length === 1 && path.length === 1 ? open2.pop() : void 0;
      if (ended) blocks.push(ended);
      path.pop();
      fresh = true;
    } else if (fresh && /[A-Za-z_]/.test(character)) {
      const statement = statementAt(text2, at);
      if (statement) {
        const { name, words, isBlock, end } = statement;
        const [current] = open2;
        if (current && path.length <= MAX_DEPTH7)
          note(current.lines, [...path.slice(1), nameOf2(name, words)], line);
        if (isBlock) {
          if (path.length === 0) open2.push({ words: [name, ...words], line, lines: /* @__PURE__ */ new Map() });
          path.push(nameOf2(name, words));
          at = end;
          continue;
        }
        const after = expressionEnd(text2, end);
        line += newlines(text2, at, after);
        at = after;
        continue;
      }
      fresh = false;
    } else if (!/\s/.test(character)) {
      fresh = false;
    }
    at++;
  }
  return blocks;
}
function nameOf2(name, words) {
  return name === "dynamic" && words[0] !== void 0 ? words[0] : name === "content" ? "" : name;
}
function note(lines, path, line) {
  const key = path.filter((part) => part !== "").join(".");
  if (key !== "" && !lines.has(key)) lines.set(key, line);
}
function statementAt(text2, at) {
  STATEMENT.lastIndex = at;
  const [whole, name, equals, labels = ""] = STATEMENT.exec(text2) ?? [];
  if (whole === void 0 || name === void 0) return void 0;
  const words = [...labels.matchAll(/"((?:[^"\\\n]|\\.)*)"|([A-Za-z_][\w-]*)/g)].map(
    ([, inQuotes, bare2]) => inQuotes ?? bare2 ?? ""
  );
  return { name, words, isBlock: equals === void 0, end: at + whole.length };
}
function expressionEnd(text2, from) {
  let depth = 0;
  let at = from;
  while (at < text2.length) {
    const passed = passOver(text2, at);
    if (passed > at) {
      at = passed;
      continue;
    }
    const character = text2[at] ?? "";
    if (character === "\n" && depth === 0) return at;
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) {
      if (depth === 0) return at;
      depth--;
    }
    at++;
  }
  return at;
}
function passOver(text2, at) {
  const character = text2[at];
  if (character === "#" || character === "/" && text2[at + 1] === "/") return endOfLine(text2, at);
  if (character === "/" && text2[at + 1] === "*") return endOf(text2, "*/", at + 2);
  if (character === '"') return endOfText(text2, at + 1);
  if (character === "<" && text2[at + 1] === "<") return endOfHeredoc(text2, at);
  return at;
}
function endOfLine(text2, at) {
  const end = text2.indexOf("\n", at);
  return end === -1 ? text2.length : end;
}
function endOf(text2, mark, from) {
  const end = text2.indexOf(mark, from);
  return end === -1 ? text2.length : end + mark.length;
}
function endOfText(text2, from) {
  const open2 = ["text"];
  let at = from;
  while (at < text2.length && open2.length > 0) {
    const character = text2[at];
    const inside = open2.at(-1);
    if (inside === "text") {
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") open2.pop();
      else if ((character === "$" || character === "%") && text2[at + 1] === "{") {
        if (text2[at - 1] === character) at++;
        else {
          open2.push("template");
          at++;
        }
      }
    } else if (character === '"') open2.push("text");
    else if (character === "{") open2.push("template");
    else if (character === "}") open2.pop();
    at++;
  }
  return at;
}
function endOfHeredoc(text2, at) {
  const [start, word] = /^<<-?([A-Za-z_][\w-]*)[ \t\r]*\n/.exec(text2.slice(at, at + 200)) ?? [];
  if (start === void 0 || word === void 0) return at;
  let from = at + start.length;
  while (from < text2.length) {
    const end = endOfLine(text2, from);
    if (text2.slice(from, end).trim() === word) return end;
    from = end + 1;
  }
  return text2.length;
}
function newlines(text2, from, to) {
  let count = 0;
  for (let at = text2.indexOf("\n", from); at !== -1 && at < to; at = text2.indexOf("\n", at + 1)) count++;
  return count;
}

// src/targets/discover/terraform/places.ts
var MAX_FILES = 500;
var MAX_BYTES4 = 4 * 1024 ** 2;
function openPlaces(plan, root, workspace) {
  const folders = /* @__PURE__ */ new Map();
  function blocksOf(folder) {
    let blocks = folders.get(folder);
    if (blocks === void 0) folders.set(folder, blocks = readFolder(folder, workspace));
    return blocks;
  }
  function find(resource) {
    let folder = root;
    let configuration = plan.configuration;
    for (const call of callsOf(resource.module)) {
      const made = member(member(configuration, "module_calls"), call);
      const source = memberText(made, "source");
      if (source === void 0 || !/^\.\.?(\/|$)/.test(source)) return blocksOf(folder).get(`module ${call}`);
      folder = resolve7(folder, source);
      configuration = member(made, "module");
    }
    const kind = resource.data ? "data" : "resource";
    return blocksOf(folder).get(`${kind} ${resource.type} ${resource.name}`);
  }
  return {
    of(resource, path) {
      const found = find(resource);
      return found && { path: found.path, line: lineOf(found.block, path) };
    }
  };
}
function lineOf(block, path) {
  for (let length = path.length; length > 0; length--) {
    const line = block.lines.get(path.slice(0, length).join("."));
    if (line !== void 0) return line;
  }
  return block.line;
}
function callsOf(address) {
  return [...address.matchAll(/(?:^|\.)module\.([\w-]+)(?:\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?/g)].map(
    ([, name = ""]) => name
  );
}
function readFolder(folder, workspace) {
  const blocks = /* @__PURE__ */ new Map();
  try {
    if (!isWithin(realpathSync2(folder), realpathSync2(workspace))) return blocks;
    const names = readdirSync2(folder).filter((name) => name.endsWith(".tf"));
    for (const name of names.sort().slice(0, MAX_FILES)) {
      const file = join13(folder, name);
      const stats = statSync3(file);
      if (!stats.isFile() || stats.size > MAX_BYTES4 || !isWithin(realpathSync2(file), realpathSync2(workspace)))
        continue;
      const path = relative2(workspace, file).split(sep2).join("/");
      for (const block of scanHcl(readFileSync2(file, "utf8"))) {
        const key = block.words.join(" ");
        if (!blocks.has(key)) blocks.set(key, { path, block });
      }
    }
  } catch {
    return blocks;
  }
  return blocks;
}
function isWithin(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep2) ? folder : folder + sep2);
}

// src/targets/discover/terraform/plan.ts
var MAX_DEPTH8 = 64;
function readPlan(json) {
  const version = memberText(json, "format_version");
  const planned = member(member(json, "planned_values"), "root_module");
  const state = member(member(json, "values"), "root_module");
  const root = planned ?? state;
  if (!isRecord(json) || root === void 0 && !("planned_values" in json)) return void 0;
  if (version === void 0) return "has no format_version; write it with `terraform show -json`";
  if (!/^1\./.test(version)) {
    return `has the format version ${JSON.stringify(version).slice(0, 20)}, but only 1.x is understood; write it with Terraform 1.1 or later, or OpenTofu`;
  }
  const changes = changesOf(json);
  const prior = member(member(member(json, "prior_state"), "values"), "root_module");
  const resources = collect(root, changes);
  const known2 = new Set(resources.map(({ address }) => address));
  const read2 = collect(prior, /* @__PURE__ */ new Map()).filter(({ data, address }) => data && !known2.has(address));
  const configuration = member(json, "configuration");
  return {
    kind: planned === void 0 && state !== void 0 ? "state" : "plan",
    resources: [...resources, ...read2],
    configuration: member(configuration, "root_module"),
    providers: member(configuration, "provider_config"),
    variables: member(json, "variables")
  };
}
function changesOf(json) {
  const changes = /* @__PURE__ */ new Map();
  for (const each of memberItems(json, "resource_changes")) {
    const address = memberText(each, "address");
    if (address === void 0 || member(each, "deposed") !== void 0) continue;
    const change = member(each, "change");
    const actions2 = memberItems(change, "actions");
    const deleted = actions2.length === 1 && (actions2[0] === "delete" || actions2[0] === "forget");
    changes.set(address, { deleted, unknown: member(change, "after_unknown") });
  }
  return changes;
}
function collect(root, changes) {
  const found = [];
  const open2 = [{ module: root, depth: 0 }];
  for (let next = open2.pop(); next; next = open2.pop()) {
    const { module, depth } = next;
    for (const each of memberItems(module, "resources")) {
      const resource = resourceOf(each, memberText(module, "address") ?? "", changes);
      if (resource) found.push(resource);
    }
    if (depth >= MAX_DEPTH8) continue;
    for (const child of memberItems(module, "child_modules")) open2.push({ module: child, depth: depth + 1 });
  }
  return found.sort((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0);
}
function resourceOf(each, module, changes) {
  const address = memberText(each, "address");
  const type = memberText(each, "type");
  const name = memberText(each, "name");
  if (address === void 0 || type === void 0 || name === void 0) return void 0;
  const change = changes.get(address);
  if (change?.deleted) return void 0;
  const index = member(each, "index");
  const values = member(each, "values");
  return {
    address,
    module,
    data: memberText(each, "mode") === "data",
    type,
    name,
    ...typeof index === "string" || typeof index === "number" ? { index } : {},
    values: isRecord(values) ? values : {},
    unknown: change?.unknown
  };
}

// src/targets/discover/terraform/references.ts
var FARTHEST2 = 24;
var MOST = 500;
var LONGEST2 = 2e3;
var REFERENCE = /^(data\.)?([\w-]+)\.([\w-]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?(?:\.(.+))?$/s;
function openReferences(plan) {
  const modules = openModules(plan);
  const byName2 = /* @__PURE__ */ new Map();
  for (const resource of plan.resources) {
    const key = nameOf3(resource.module, resource.data, resource.type, resource.name);
    const list2 = byName2.get(key);
    if (list2) list2.push(resource);
    else byName2.set(key, [resource]);
  }
  const configured = /* @__PURE__ */ new Map();
  let followed = 0;
  function expressions(resource) {
    const configuration = modules.get(resource.module)?.configuration;
    if (configuration === void 0) return void 0;
    let known2 = configured.get(configuration);
    if (known2 === void 0) configured.set(configuration, known2 = expressionsOf(configuration));
    return known2.get(nameOf3("", resource.data, resource.type, resource.name));
  }
  function resolve8(reference2, module, key, steps) {
    const [, data, first = "", second = "", text2, figure, attribute] = REFERENCE.exec(reference2) ?? [];
    if (first === "" || steps > FARTHEST2 || ++followed > MOST) return [];
    const named2 = text2 ?? figure;
    if (first === "var") return throughVariable(second, module, steps);
    if (first === "module") return throughOutput(module, second, named2 ?? key, attribute, steps);
    const candidates2 = byName2.get(nameOf3(module.address, data !== void 0, first, second)) ?? [];
    const same = candidates2.filter(({ index }) => String(index) === String(named2 ?? key));
    const picked = same.length > 0 ? same : named2 === void 0 || candidates2.length === 1 ? candidates2 : [];
    return picked.map((resource) => ({ resource, ...attribute === void 0 ? {} : { attribute } }));
  }
  function throughVariable(name, { parent }, steps) {
    if (parent === void 0) return [];
    const call = member(member(parent.module.configuration, "module_calls"), parent.call);
    return resolveAll(member(member(call, "expressions"), name), parent.module, parent.key, steps + 1);
  }
  function throughOutput(module, name, key, attribute, steps) {
    const address = `${module.address === "" ? "" : `${module.address}.`}module.${name}`;
    const inside = modules.get(address) ?? modules.get(`${address}[${key === void 0 ? "" : quoted(key)}]`);
    if (inside === void 0 || attribute === void 0) return [];
    const output = member(member(inside.configuration, "outputs"), /^[\w-]+/.exec(attribute)?.[0] ?? "");
    return resolveAll(member(output, "expression"), inside, void 0, steps + 1);
  }
  function resolveAll(expression, module, key, steps) {
    const found = /* @__PURE__ */ new Map();
    for (const reference2 of longestFirst(expression)) {
      for (const target of resolve8(reference2, module, key, steps)) {
        if (!found.has(target.resource.address)) found.set(target.resource.address, target);
      }
    }
    return [...found.values()];
  }
  return {
    expressions,
    targets(expression, owner) {
      const module = modules.get(owner.module);
      followed = 0;
      return module ? resolveAll(expression, module, owner.index, 0) : [];
    }
  };
}
function nameOf3(module, data, type, name) {
  return `${module}|${data ? "data." : ""}${type}.${name}`;
}
function quoted(key) {
  return typeof key === "number" || /^\d+$/.test(key) ? String(key) : JSON.stringify(key);
}
function longestFirst(expression) {
  const all = memberItems(expression, "references").flatMap(
    (each) => typeof each === "string" && each.length <= LONGEST2 ? each : []
  );
  return all.filter((each, index) => {
    const before = all[index - 1];
    return !(before?.startsWith(each) && /^[.[]/.test(before.slice(each.length)));
  });
}
function openModules(plan) {
  const modules = /* @__PURE__ */ new Map([["", { address: "", configuration: plan.configuration }]]);
  const addresses = [...new Set(plan.resources.map(({ module }) => module))].sort(
    (a, b) => a.length - b.length
  );
  for (const address of addresses) add2(modules, address);
  return modules;
}
var LAST = /^(?:(.*)\.)?module\.([\w-]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?$/s;
function add2(modules, address) {
  const known2 = modules.get(address);
  if (known2) return known2;
  const [, before = "", call, text2, figure] = address.length > LONGEST2 ? [] : LAST.exec(address) ?? [];
  if (call === void 0) return void 0;
  const parent = add2(modules, before);
  if (parent === void 0) return void 0;
  const key = text2 ?? figure;
  const configuration = member(member(member(parent.configuration, "module_calls"), call), "module");
  const from = { module: parent, call, ...key === void 0 ? {} : { key } };
  const module = { address, configuration, parent: from };
  modules.set(address, module);
  return module;
}
function expressionsOf(configuration) {
  const found = /* @__PURE__ */ new Map();
  for (const each of memberItems(configuration, "resources")) {
    const type = member(each, "type");
    const name = member(each, "name");
    if (typeof type !== "string" || typeof name !== "string") continue;
    const expressions = member(each, "expressions");
    found.set(
      nameOf3("", member(each, "mode") === "data", type, name),
      isRecord(expressions) ? expressions : {}
    );
  }
  return found;
}

// src/targets/discover/terraform/awscc.ts
var OWN = /* @__PURE__ */ new Set(["id", "snap_start_response"]);
function awsccFunction(block, resource) {
  const unknown2 = typeof resource.unknown === "object" && resource.unknown !== null ? Object.keys(resource.unknown) : [];
  const names = /* @__PURE__ */ new Set([...Object.keys(resource.values), ...unknown2]);
  const entries = [...names].filter((name) => !OWN.has(name)).map((name) => {
    const value = name === "role" ? block.link(name) : block.get(name);
    return [pascal(name), value && renamed(value, name)];
  });
  return { ...mapping(entries), at: () => block.at() };
}
function renamed(value, name) {
  if (name === "variables") return value;
  const at = () => value.at();
  if (value.kind === "list")
    return { kind: "list", items: value.items.map((item) => renamed(item, name)), at };
  if (value.kind !== "mapping") return value;
  const entries = [...value.entries].map(([key, each]) => [pascal(key), renamed(each, key)]);
  return { ...mapping(entries), at };
}
function pascal(name) {
  const words = name.split("_").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return words.join("");
}

// src/targets/discover/terraform/shapes/shape.ts
function object(properties) {
  const made = mapping(Object.entries(properties));
  return made.entries.size === 0 ? void 0 : made;
}
function nested(block, read2) {
  if (block === void 0) return void 0;
  return { ...mapping(Object.entries(read2(block))), at: () => block.at() };
}
function list(items, at = () => void 0) {
  const known2 = items.flatMap((item) => item ?? []);
  return known2.length === 0 ? void 0 : { kind: "list", items: known2, at };
}
function scalar(value, at = () => void 0) {
  return { kind: "scalar", value, at };
}
function filled(value) {
  return value?.kind === "scalar" && value.value === "" ? void 0 : value;
}
function filledList(value) {
  return value?.kind === "list" && value.items.length === 0 ? void 0 : value;
}

// src/targets/discover/terraform/documents.ts
function documentOf(block) {
  const statements = block.blocks("statement").map(
    (statement) => object({
      Effect: filled(statement.get("effect")),
      Action: filledList(statement.get("actions")),
      NotAction: filledList(statement.get("not_actions")),
      Resource: filledList(statement.get("resources")),
      NotResource: filledList(statement.get("not_resources")),
      Principal: principals(statement.blocks("principals")),
      NotPrincipal: principals(statement.blocks("not_principals")),
      Condition: conditions(statement.blocks("condition"))
    })
  );
  const merged = ["source_policy_documents", "override_policy_documents"].flatMap(
    (name) => {
      const others = filledList(block.get(name));
      return others ? [{ kind: "unknown", by: "a policy that is merged in", at: () => others.at() }] : [];
    }
  );
  const items = [...statements.flatMap((each) => each ?? []), ...merged];
  return mapping([["Statement", { kind: "list", items, at: () => block.at() }]]);
}
function principals(blocks) {
  return object(
    Object.fromEntries(
      blocks.map((each, index) => {
        const type = each.get("type");
        const named2 = type?.kind === "scalar" ? String(type.value) : "";
        return [`${named2 === "*" ? "AWS" : named2}${index === 0 ? "" : ` ${index}`}`, each.get("identifiers")];
      })
    )
  );
}
function conditions(blocks) {
  return object(
    Object.fromEntries(
      blocks.map((each, index) => {
        const variable = each.get("variable");
        const name = variable?.kind === "scalar" ? String(variable.value) : "${...}";
        return [`${index}`, object({ [name]: each.get("values") })];
      })
    )
  );
}

// src/targets/discover/terraform/open-block.ts
var MAX_DEPTH9 = 40;
function openBlock(resource, { references, places }) {
  return part(resource.values, resource.unknown, references.expressions(resource), []);
  function part(values, unknown2, expressions, path) {
    const at = (name) => () => places.of(resource, name === void 0 ? path : [...path, name]);
    const configured = expressions !== void 0;
    function read2(name) {
      return {
        value: member(values, name) ?? void 0,
        unknown: unknown2 === true || member(unknown2, name),
        expression: member(expressions, name)
      };
    }
    function isDefault({ value, expression }) {
      return value === void 0 && configured && expression === void 0 && unknown2 !== true;
    }
    return {
      get(name) {
        const reading = read2(name);
        if (isDefault(reading)) return void 0;
        return valueOf2(reading, at(name), 0);
      },
      link(name) {
        const reading = read2(name);
        const [only, ...others] = references.targets(reading.expression, resource);
        if (only && others.length === 0 && !only.resource.data) return referenceTo(only, at(name));
        return isDefault(reading) ? void 0 : valueOf2(reading, at(name), 0);
      },
      document(name) {
        const reading = read2(name);
        if (isDefault(reading)) return void 0;
        if (reading.unknown !== true) return valueOf2(reading, at(name), 0);
        const [only, ...others] = references.targets(reading.expression, resource);
        const made = only?.resource.data && only.resource.type === "aws_iam_policy_document" && others.length === 0;
        const around = { references, places };
        return made ? documentOf(openBlock(only.resource, around)) : { kind: "unknown", by: AFTER_APPLY, at: at(name) };
      },
      blocks(name) {
        const reading = read2(name);
        const inner = [...path, name];
        if (reading.value === void 0) {
          return reading.unknown === true && !isDefault(reading) ? [part({}, true, void 0, inner)] : [];
        }
        if (!Array.isArray(reading.value))
          return [part(reading.value, reading.unknown, reading.expression, inner)];
        return reading.value.map(
          (each, index) => part(each, itemAt(reading.unknown, index), itemAt(reading.expression, index), inner)
        );
      },
      block(name) {
        return this.blocks(name)[0];
      },
      at: at()
    };
  }
  function valueOf2(reading, at, depth) {
    const { value, unknown: unknown2, expression } = reading;
    if (unknown2 === true) return unknownOf(references.targets(expression, resource), at);
    if (depth > MAX_DEPTH9) return { kind: "unknown", by: "too deeply nested", at };
    if (Array.isArray(value) || Array.isArray(unknown2)) return listOf(reading, at, depth);
    if (isRecord(value) || isRecord(unknown2)) return mapOf2(reading, at, depth);
    return isPlain2(value) ? { kind: "scalar", value, at } : void 0;
  }
  function listOf({ value, unknown: unknown2, expression }, at, depth) {
    const values = Array.isArray(value) ? value : [];
    const length = Math.max(values.length, Array.isArray(unknown2) ? unknown2.length : 0);
    const indexes = Array.from({ length }, (_, index) => index);
    const open2 = indexes.filter((index) => itemAt(unknown2, index) === true);
    const targets = Array.isArray(expression) ? [] : references.targets(expression, resource);
    const matched = open2.length === targets.length;
    const items = indexes.flatMap((index) => {
      const target = matched ? targets[open2.indexOf(index)] : void 0;
      if (itemAt(unknown2, index) === true && !Array.isArray(expression)) {
        return [target ? referenceTo(target, at) : { kind: "unknown", by: AFTER_APPLY, at }];
      }
      const item = {
        value: values[index],
        unknown: itemAt(unknown2, index),
        expression: itemAt(expression, index)
      };
      return [valueOf2(item, at, depth + 1) ?? []].flat();
    });
    return { kind: "list", items, at };
  }
  function mapOf2({ value, unknown: unknown2, expression }, at, depth) {
    const names = /* @__PURE__ */ new Set([
      ...Object.keys(isRecord(value) ? value : {}),
      ...Object.keys(isRecord(unknown2) ? unknown2 : {})
    ]);
    const open2 = [...names].filter((name) => member(unknown2, name) === true);
    const entries = [...names].map((name) => {
      const lone = open2.length === 1 && open2[0] === name && "references" in (isRecord(expression) ? expression : {});
      const inner = lone ? expression : member(expression, name);
      return [
        name,
        valueOf2(
          { value: member(value, name), unknown: member(unknown2, name), expression: inner },
          at,
          depth + 1
        )
      ];
    });
    return { ...mapping(entries), at };
  }
}
function itemAt(list2, index) {
  return Array.isArray(list2) ? list2[index] : list2 === true ? true : void 0;
}
function isPlain2(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function unknownOf(targets, at) {
  const [only, ...others] = targets;
  if (only && others.length === 0) return referenceTo(only, at);
  if (targets.length === 0) return { kind: "unknown", by: AFTER_APPLY, at };
  const references = targets.map(({ resource }) => resource.address);
  return { kind: "pattern", text: references.map((each) => `\${${each}}`).join(""), references, at };
}
function referenceTo({ resource, attribute }, at) {
  return { kind: "reference", id: resource.address, ...attribute === void 0 ? {} : { attribute }, at };
}

// src/targets/discover/terraform/shapes/entry.ts
var ENTRY = {
  aws_api_gateway_rest_api: (block) => ({
    type: "AWS::ApiGateway::RestApi",
    properties: {
      Arn: block.get("execution_arn"),
      Id: block.get("id"),
      Body: filled(block.get("body")),
      Policy: filled(block.document("policy")),
      EndpointConfiguration: nested(block.block("endpoint_configuration"), (each) => ({
        Types: each.get("types")
      }))
    }
  }),
  aws_api_gateway_rest_api_policy: (block) => ({
    type: "Plan::ApiPart",
    properties: { Api: block.link("rest_api_id"), Policy: block.document("policy") }
  }),
  aws_api_gateway_resource: (block) => ({
    type: "AWS::ApiGateway::Resource",
    properties: {
      Id: block.get("id"),
      RestApiId: block.link("rest_api_id"),
      ParentId: block.link("parent_id"),
      PathPart: block.get("path_part")
    }
  }),
  aws_api_gateway_method: (block) => ({
    type: "AWS::ApiGateway::Method",
    properties: {
      RestApiId: block.link("rest_api_id"),
      ResourceId: block.link("resource_id"),
      HttpMethod: block.get("http_method"),
      AuthorizationType: block.get("authorization"),
      ApiKeyRequired: block.get("api_key_required")
    }
  }),
  aws_api_gateway_integration: (block) => ({
    type: "Plan::Integration",
    properties: {
      RestApiId: block.link("rest_api_id"),
      ResourceId: block.link("resource_id"),
      HttpMethod: block.get("http_method"),
      Method: block.link("http_method"),
      Uri: block.link("uri")
    }
  }),
  aws_api_gateway_authorizer: (block) => ({
    type: "AWS::ApiGateway::Authorizer",
    properties: { RestApiId: block.link("rest_api_id"), AuthorizerUri: filled(block.link("authorizer_uri")) }
  }),
  aws_apigatewayv2_api: (block) => ({
    type: "AWS::ApiGatewayV2::Api",
    properties: {
      Arn: block.get("execution_arn"),
      Id: block.get("id"),
      ProtocolType: block.get("protocol_type"),
      Target: filled(block.link("target")),
      Body: filled(block.get("body"))
    }
  }),
  aws_apigatewayv2_route: (block) => ({
    type: "AWS::ApiGatewayV2::Route",
    properties: {
      ApiId: block.link("api_id"),
      RouteKey: block.get("route_key"),
      AuthorizationType: block.get("authorization_type"),
      ApiKeyRequired: block.get("api_key_required"),
      Target: block.link("target")
    }
  }),
  aws_apigatewayv2_integration: (block) => ({
    type: "AWS::ApiGatewayV2::Integration",
    properties: {
      Id: block.get("id"),
      ApiId: block.link("api_id"),
      IntegrationUri: block.link("integration_uri")
    }
  }),
  aws_apigatewayv2_authorizer: (block) => ({
    type: "AWS::ApiGatewayV2::Authorizer",
    properties: { ApiId: block.link("api_id"), AuthorizerUri: filled(block.link("authorizer_uri")) }
  }),
  ...both("target_group", (block) => ({
    type: "AWS::ElasticLoadBalancingV2::TargetGroup",
    properties: { Arn: block.get("arn") }
  })),
  ...both("target_group_attachment", (block) => ({
    type: "Plan::TargetAttachment",
    properties: { TargetGroupArn: block.link("target_group_arn"), Id: block.link("target_id") }
  })),
  ...both("listener", (block) => ({
    type: "AWS::ElasticLoadBalancingV2::Listener",
    properties: {
      Arn: block.get("arn"),
      LoadBalancerArn: block.link("load_balancer_arn"),
      DefaultActions: actions(block, "default_action")
    }
  })),
  ...both("listener_rule", (block) => ({
    type: "AWS::ElasticLoadBalancingV2::ListenerRule",
    properties: { ListenerArn: block.link("listener_arn"), Actions: actions(block, "action") }
  })),
  aws_lb: balancer,
  aws_alb: balancer
};
function both(name, translate2) {
  return { [`aws_lb_${name}`]: translate2, [`aws_alb_${name}`]: translate2 };
}
function balancer(block) {
  const internal = block.get("internal");
  const word = internal?.kind === "scalar" ? internal.value === true ? "internal" : "internet-facing" : void 0;
  const at = () => internal?.at();
  const scheme = word === void 0 ? internal : { kind: "scalar", value: word, at };
  return {
    type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    properties: { Arn: block.get("arn"), Scheme: scheme }
  };
}
function actions(block, name) {
  return list(
    block.blocks(name).map(
      (action) => nested(action, (each) => ({
        Type: each.get("type"),
        TargetGroupArn: filled(each.link("target_group_arn")),
        ForwardConfig: object({
          TargetGroups: list(
            (each.block("forward")?.blocks("target_group") ?? []).map(
              (group) => object({ TargetGroupArn: group.link("arn") })
            )
          )
        })
      }))
    ),
    () => block.at()
  );
}

// src/targets/discover/terraform/shapes/iam.ts
var IAM = {
  aws_iam_role: (block) => ({
    type: "AWS::IAM::Role",
    properties: {
      Arn: block.get("arn"),
      RoleName: block.get("name"),
      PermissionsBoundary: filled(block.get("permissions_boundary")),
      ManagedPolicyArns: block.get("managed_policy_arns"),
      Policies: list(
        block.blocks("inline_policy").map(
          (policy) => (
            // The provider writes one without name and document where there is none.
            object({
              PolicyName: filled(policy.get("name")),
              PolicyDocument: filled(policy.document("policy"))
            })
          )
        )
      )
    }
  }),
  aws_iam_role_policy: (block) => ({
    type: "AWS::IAM::Policy",
    properties: {
      PolicyName: block.get("name"),
      PolicyDocument: block.document("policy"),
      Roles: list([block.link("role")])
    }
  }),
  aws_iam_policy: (block) => ({
    type: "AWS::IAM::ManagedPolicy",
    properties: {
      Arn: block.get("arn"),
      ManagedPolicyName: block.get("name"),
      PolicyDocument: block.document("policy")
    }
  }),
  aws_iam_role_policy_attachment: (block) => ({
    type: "Plan::PolicyAttachment",
    properties: { Roles: list([block.link("role")]), PolicyArn: block.link("policy_arn") }
  }),
  aws_iam_policy_attachment: (block) => ({
    type: "Plan::PolicyAttachment",
    properties: { Roles: block.get("roles"), PolicyArn: block.link("policy_arn") }
  })
};

// src/targets/discover/terraform/shapes/lambda.ts
var LAMBDA = {
  aws_lambda_function: fn,
  aws_lambda_layer_version: (block) => ({
    type: "AWS::Lambda::LayerVersion",
    properties: { Arn: block.get("arn"), LayerName: block.get("layer_name") }
  }),
  aws_lambda_layer_version_permission: (block) => ({
    type: "AWS::Lambda::LayerVersionPermission",
    properties: {
      LayerVersionArn: block.link("layer_name"),
      Principal: block.get("principal"),
      Action: block.get("action"),
      OrganizationId: filled(block.get("organization_id"))
    }
  }),
  aws_lambda_permission: (block) => ({
    type: "AWS::Lambda::Permission",
    properties: {
      FunctionName: block.link("function_name"),
      Qualifier: filled(block.get("qualifier")),
      Action: block.get("action"),
      Principal: block.get("principal"),
      SourceArn: block.link("source_arn"),
      SourceAccount: filled(block.get("source_account")),
      PrincipalOrgID: filled(block.get("principal_org_id")),
      FunctionUrlAuthType: filled(block.get("function_url_auth_type")),
      EventSourceToken: filled(block.get("event_source_token")),
      InvokedViaFunctionUrl: block.get("invoked_via_function_url")
    }
  }),
  aws_lambda_function_url: (block) => ({
    type: "AWS::Lambda::Url",
    properties: {
      TargetFunctionArn: block.link("function_name"),
      Qualifier: filled(block.get("qualifier")),
      AuthType: block.get("authorization_type"),
      Cors: nested(block.block("cors"), (cors) => ({ AllowOrigins: filledList(cors.get("allow_origins")) }))
    }
  }),
  aws_lambda_alias: (block) => ({
    type: "AWS::Lambda::Alias",
    properties: {
      Arn: block.get("arn"),
      Name: block.get("name"),
      FunctionName: block.link("function_name"),
      FunctionVersion: block.get("function_version")
    }
  }),
  aws_lambda_event_source_mapping: mapping2,
  aws_lambda_function_event_invoke_config: (block) => ({
    type: "AWS::Lambda::EventInvokeConfig",
    properties: {
      FunctionName: block.link("function_name"),
      DestinationConfig: destinations(block, "destination")
    }
  }),
  aws_lambda_provisioned_concurrency_config: (block) => ({
    type: "AWS::Lambda::Version",
    properties: {
      FunctionName: block.link("function_name"),
      ProvisionedConcurrencyConfig: object({
        ProvisionedConcurrentExecutions: block.get("provisioned_concurrent_executions")
      })
    }
  }),
  aws_lambda_runtime_management_config: (block) => ({
    type: "Plan::FunctionPart",
    properties: {
      FunctionName: block.link("function_name"),
      RuntimeManagementConfig: object({ UpdateRuntimeOn: block.get("update_runtime_on") })
    }
  }),
  aws_lambda_function_recursion_config: (block) => ({
    type: "Plan::FunctionPart",
    properties: { FunctionName: block.link("function_name"), RecursiveLoop: block.get("recursive_loop") }
  }),
  aws_lambda_code_signing_config: (block) => ({
    type: "AWS::Lambda::CodeSigningConfig",
    properties: {
      Arn: block.get("arn"),
      CodeSigningPolicies: nested(block.block("policies"), (policies) => ({
        UntrustedArtifactOnDeployment: policies.get("untrusted_artifact_on_deployment")
      }))
    }
  })
};
function fn(block) {
  return {
    type: "AWS::Lambda::Function",
    properties: {
      Arn: block.get("arn"),
      FunctionName: block.get("function_name"),
      PackageType: block.get("package_type"),
      Runtime: filled(block.get("runtime")),
      Handler: filled(block.get("handler")),
      Architectures: filledList(block.get("architectures")),
      Timeout: block.get("timeout"),
      Description: filled(block.get("description")),
      Tags: filledMap(block.get("tags")),
      KmsKeyArn: filled(block.get("kms_key_arn")),
      Role: block.link("role"),
      Layers: filledList(block.get("layers")),
      Code: object({ ImageUri: filled(block.get("image_uri")) }),
      CodeSha256: block.get("code_sha256"),
      CodeSigningConfigArn: filled(block.link("code_signing_config_arn")),
      ReservedConcurrentExecutions: unlessUnset(block.get("reserved_concurrent_executions")),
      Environment: nested(block.block("environment"), (each) => ({ Variables: each.get("variables") })),
      EphemeralStorage: nested(block.block("ephemeral_storage"), (each) => ({ Size: each.get("size") })),
      TracingConfig: nested(block.block("tracing_config"), (each) => ({ Mode: each.get("mode") })),
      DeadLetterConfig: nested(block.block("dead_letter_config"), (each) => ({
        TargetArn: filled(each.link("target_arn"))
      })),
      VpcConfig: nested(block.block("vpc_config"), (each) => ({
        SubnetIds: filledList(each.get("subnet_ids"))
      })),
      LoggingConfig: nested(block.block("logging_config"), (each) => ({
        LogFormat: each.get("log_format"),
        ApplicationLogLevel: filled(each.get("application_log_level")),
        LogGroup: ownGroup(each)
      })),
      FileSystemConfigs: list(
        block.blocks("file_system_config").map((each) => object({ Arn: each.link("arn") }))
      )
    }
  };
}
function unlessUnset(value) {
  return value?.kind === "scalar" && value.value === -1 ? void 0 : value;
}
function filledMap(value) {
  return value?.kind === "mapping" && value.entries.size === 0 ? void 0 : value;
}
function ownGroup(block) {
  const group = filled(block.link("log_group"));
  const made = group?.kind === "scalar" && String(group.value).startsWith("/aws/lambda/");
  return made ? void 0 : group;
}
function mapping2(block) {
  const selfManaged = block.block("self_managed_event_source");
  return {
    type: "AWS::Lambda::EventSourceMapping",
    properties: {
      FunctionName: block.link("function_name"),
      EventSourceArn: selfManaged ? void 0 : filled(block.link("event_source_arn")),
      Enabled: block.get("enabled"),
      MaximumRetryAttempts: block.get("maximum_retry_attempts"),
      MaximumRecordAgeInSeconds: block.get("maximum_record_age_in_seconds"),
      BisectBatchOnFunctionError: block.get("bisect_batch_on_function_error"),
      ScalingConfig: nested(block.block("scaling_config"), (each) => ({
        MaximumConcurrency: each.get("maximum_concurrency")
      })),
      DestinationConfig: destinations(block, "destination_arn")
    }
  };
}
function destinations(block, attribute) {
  const onFailure = block.block("destination_config")?.block("on_failure");
  return object({ OnFailure: nested(onFailure, (each) => ({ Destination: filled(each.link(attribute)) })) });
}

// src/targets/discover/terraform/shapes/messages.ts
var MESSAGES = {
  aws_sqs_queue: (block) => ({
    type: "AWS::SQS::Queue",
    properties: {
      Arn: block.get("arn"),
      QueueName: block.get("name"),
      KmsMasterKeyId: filled(block.get("kms_master_key_id")),
      SqsManagedSseEnabled: block.get("sqs_managed_sse_enabled"),
      RedrivePolicy: filled(block.get("redrive_policy")),
      VisibilityTimeout: block.get("visibility_timeout_seconds"),
      Policy: filled(block.document("policy"))
    }
  }),
  aws_sqs_queue_redrive_policy: (block) => ({
    type: "Plan::QueuePart",
    properties: { Queue: block.link("queue_url"), RedrivePolicy: filled(block.get("redrive_policy")) }
  }),
  aws_sqs_queue_policy: (block) => ({
    type: "AWS::SQS::QueuePolicy",
    properties: { Queues: list([block.link("queue_url")]), PolicyDocument: block.document("policy") }
  }),
  aws_sns_topic: (block) => ({
    type: "AWS::SNS::Topic",
    properties: {
      Arn: block.get("arn"),
      TopicName: block.get("name"),
      KmsMasterKeyId: filled(block.get("kms_master_key_id")),
      Policy: filled(block.document("policy"))
    }
  }),
  aws_sns_topic_policy: (block) => ({
    type: "AWS::SNS::TopicPolicy",
    properties: { Topics: list([block.link("arn")]), PolicyDocument: block.document("policy") }
  }),
  aws_sns_topic_subscription: (block) => ({
    type: "AWS::SNS::Subscription",
    properties: {
      TopicArn: block.link("topic_arn"),
      Protocol: block.get("protocol"),
      Endpoint: block.link("endpoint")
    }
  }),
  aws_s3_bucket: (block) => ({
    type: "AWS::S3::Bucket",
    properties: { Arn: block.get("arn"), BucketName: block.get("bucket") }
  }),
  aws_s3_bucket_notification: (block) => ({
    type: "Custom::S3BucketNotifications",
    properties: {
      BucketName: block.link("bucket"),
      NotificationConfiguration: object({
        LambdaFunctionConfigurations: list(
          block.blocks("lambda_function").map((each) => nested(each, () => ({ LambdaFunctionArn: each.link("lambda_function_arn") })))
        )
      })
    }
  }),
  aws_cloudwatch_event_rule: (block) => ({
    type: "AWS::Events::Rule",
    properties: {
      Arn: block.get("arn"),
      Id: block.get("name"),
      ScheduleExpression: filled(block.get("schedule_expression")),
      EventPattern: filled(block.get("event_pattern"))
    }
  }),
  aws_cloudwatch_event_target: (block) => ({
    type: "Plan::RuleTarget",
    properties: { Rule: block.link("rule"), Arn: block.link("arn") }
  }),
  aws_cloudwatch_event_bus: (block) => ({
    type: "AWS::Events::EventBus",
    properties: { Arn: block.get("arn"), Id: block.get("name") }
  }),
  aws_scheduler_schedule: (block) => ({
    type: "AWS::Scheduler::Schedule",
    properties: { Target: nested(block.block("target"), (each) => ({ Arn: each.link("arn") })) }
  }),
  aws_cloudwatch_log_group: (block) => ({
    type: "AWS::Logs::LogGroup",
    properties: {
      Arn: block.get("arn"),
      LogGroupName: logGroupName(block),
      // The provider writes 0 where entries are kept for ever.
      RetentionInDays: unlessZero(block),
      KmsKeyId: filled(block.get("kms_key_id"))
    }
  }),
  aws_cloudwatch_log_subscription_filter: (block) => ({
    type: "AWS::Logs::SubscriptionFilter",
    properties: { LogGroupName: block.link("log_group_name"), DestinationArn: block.link("destination_arn") }
  }),
  aws_cloudwatch_metric_alarm: alarm,
  aws_kinesis_stream: (block) => ({
    type: "AWS::Kinesis::Stream",
    properties: { Arn: block.get("arn"), Id: block.get("name") }
  }),
  aws_dynamodb_table: (block) => ({
    type: "AWS::DynamoDB::Table",
    properties: { Arn: block.get("stream_arn"), TableName: block.get("name") }
  }),
  aws_msk_cluster: (block) => ({ type: "AWS::MSK::Cluster", properties: { Arn: block.get("arn") } }),
  aws_mq_broker: (block) => ({ type: "AWS::AmazonMQ::Broker", properties: { Arn: block.get("arn") } }),
  aws_docdb_cluster: (block) => ({ type: "AWS::DocDB::DBCluster", properties: { Arn: block.get("arn") } })
};
function logGroupName(block) {
  const name = block.get("name");
  if (name?.kind !== "reference") return name;
  return {
    kind: "pattern",
    text: `/aws/lambda/\${${name.id}}`,
    references: [name.id],
    at: () => name.at()
  };
}
function unlessZero(block) {
  const days = block.get("retention_in_days");
  return days?.kind === "scalar" && days.value === 0 ? void 0 : days;
}
function alarm(block) {
  return {
    type: "AWS::CloudWatch::Alarm",
    properties: {
      Namespace: filled(block.get("namespace")),
      MetricName: filled(block.get("metric_name")),
      Dimensions: dimensions(block),
      Metrics: list(
        block.blocks("metric_query").map((query) => {
          const metric = query.block("metric");
          return object({
            MetricStat: object({
              Metric: nested(metric, (each) => ({
                Namespace: each.get("namespace"),
                MetricName: each.get("metric_name"),
                Dimensions: dimensions(each)
              }))
            })
          });
        })
      )
    }
  };
}
function dimensions(block) {
  const map = block.get("dimensions");
  if (map === void 0 || map.kind === "unknown") return map;
  if (map.kind !== "mapping") return list([object({ Name: scalar("FunctionName"), Value: map })]);
  return list([...map.entries].map(([name, value]) => object({ Name: scalar(name), Value: value })));
}

// src/targets/discover/terraform/shapes/surroundings.ts
var SURROUNDINGS = {
  aws_efs_file_system: (block) => ({
    type: "AWS::EFS::FileSystem",
    properties: { Arn: block.get("arn"), Id: block.get("id"), Encrypted: block.get("encrypted") }
  }),
  aws_efs_access_point: (block) => ({
    type: "AWS::EFS::AccessPoint",
    properties: {
      Arn: block.get("arn"),
      FileSystemId: block.link("file_system_id"),
      RootDirectory: nested(block.block("root_directory"), (each) => ({ Path: filled(each.get("path")) })),
      PosixUser: nested(block.block("posix_user"), (each) => ({ Uid: each.get("uid") }))
    }
  }),
  aws_vpc: (block) => ({ type: "AWS::EC2::VPC", properties: { Arn: block.get("arn"), Id: block.get("id") } }),
  aws_subnet: (block) => ({
    type: "AWS::EC2::Subnet",
    properties: { Arn: block.get("arn"), Id: block.get("id"), VpcId: block.link("vpc_id") }
  }),
  aws_vpc_endpoint: (block) => ({
    type: "AWS::EC2::VPCEndpoint",
    properties: {
      VpcId: block.link("vpc_id"),
      ServiceName: block.get("service_name"),
      PolicyDocument: filled(block.document("policy"))
    }
  }),
  aws_ecr_repository: (block) => ({
    type: "AWS::ECR::Repository",
    properties: {
      Arn: block.get("arn"),
      RepositoryName: block.get("name"),
      Id: filled(block.get("repository_url")),
      ImageTagMutability: block.get("image_tag_mutability"),
      ImageScanningConfiguration: nested(block.block("image_scanning_configuration"), (each) => ({
        ScanOnPush: each.get("scan_on_push")
      }))
    }
  }),
  aws_ecr_repository_policy: (block) => ({
    type: "Plan::RepositoryPolicy",
    properties: { Repository: block.link("repository"), RepositoryPolicyText: block.document("policy") }
  })
};

// src/targets/discover/terraform/shapes/index.ts
var SHAPES = new Map(
  Object.entries({ ...LAMBDA, ...IAM, ...MESSAGES, ...ENTRY, ...SURROUNDINGS })
);

// src/targets/discover/terraform/source.ts
function sourceOfPlan(plan, path, around) {
  const resources = /* @__PURE__ */ new Map();
  for (const resource of plan.resources) {
    const made = resource.data ? void 0 : translate(resource, plan, around);
    if (made) resources.set(resource.address, made);
  }
  joinParts(resources);
  return { path, resources };
}
function translate(resource, plan, around) {
  const block = openBlock(resource, around);
  const at = () => block.at();
  if (resource.type === "awscc_lambda_function") {
    return {
      id: resource.address,
      type: "AWS::Lambda::Function",
      properties: awsccFunction(block, resource),
      at
    };
  }
  const shape = SHAPES.get(resource.type)?.(block);
  if (shape === void 0) return void 0;
  const entries = Object.entries(shape.properties);
  const known2 = plan.kind === "state" ? entries : entries.filter(([name]) => name !== "CodeSha256");
  return { id: resource.address, type: shape.type, properties: { ...mapping(known2), at }, at };
}
function joinParts(resources) {
  const all = [...resources.values()];
  const methods = new Map(all.filter(isMethod).map((each) => [keyOf3(each), each.id]));
  const texts = textsOf(all);
  const behind2 = (part, name) => {
    const value = property(part.properties, name);
    const text2 = value?.kind === "scalar" ? texts.get(String(value.value)) : void 0;
    return resources.get(value?.kind === "reference" ? value.id : text2 ?? "");
  };
  for (const part of all) {
    switch (part.type) {
      case "Plan::QueuePart":
        extend(resources, behind2(part, "Queue"), [
          ["RedrivePolicy", property(part.properties, "RedrivePolicy")]
        ]);
        break;
      case "Plan::ApiPart":
        extend(resources, behind2(part, "Api"), [["Policy", property(part.properties, "Policy")]]);
        break;
      case "Plan::RuleTarget":
        resources.set(part.id, ruleOf(part, behind2(part, "Rule")));
        break;
      case "Plan::Integration": {
        const named2 = behind2(part, "Method");
        const method = named2 && isMethod(named2) ? named2 : resources.get(methods.get(keyOf3(part)) ?? "");
        const integration = mapping([["Uri", property(part.properties, "Uri")]]);
        if (method) extend(resources, method, [["Integration", integration]]);
        else resources.set(part.id, methodOf(part, integration));
        break;
      }
      default:
    }
  }
}
function isMethod({ type }) {
  return type === "AWS::ApiGateway::Method";
}
function keyOf3({ properties }) {
  return ["RestApiId", "ResourceId", "HttpMethod"].map((name) => {
    const value = property(properties, name);
    return (value && idOf(value)) ?? "";
  }).join("\n");
}
function textsOf(resources) {
  const texts = /* @__PURE__ */ new Map();
  for (const { id, type, properties } of resources) {
    if (type.startsWith("Plan::")) continue;
    for (const name of ["Id", "Arn"]) {
      const value = property(properties, name);
      if (value?.kind === "scalar") texts.set(String(value.value), id);
    }
  }
  return texts;
}
function ruleOf(part, rule) {
  const target = mapping([["Arn", property(part.properties, "Arn")]]);
  const at = () => part.at();
  const properties = mapping([
    ["ScheduleExpression", property(rule?.properties, "ScheduleExpression")],
    ["EventPattern", property(rule?.properties, "EventPattern")],
    ["Plan::Rule", rule ? { kind: "reference", id: rule.id, at } : property(part.properties, "Rule")],
    ["Targets", { kind: "list", items: [target], at }]
  ]);
  return { id: part.id, type: "AWS::Events::Rule", properties, at };
}
function methodOf(part, integration) {
  const at = () => part.at();
  const authorization = { kind: "unknown", by: "a method that is not in the plan", at };
  const entries = [
    ...part.properties.entries,
    ["AuthorizationType", authorization],
    ["Integration", integration]
  ];
  return { id: part.id, type: "AWS::ApiGateway::Method", properties: mapping(entries), at };
}
function extend(resources, owner, entries) {
  if (owner === void 0) return;
  const at = () => owner.at();
  const current = resources.get(owner.id) ?? owner;
  const properties = { ...mapping([...current.properties.entries, ...entries]), at };
  resources.set(owner.id, { id: owner.id, type: owner.type, properties, at });
}

// src/targets/discover/terraform/index.ts
var MAX_BYTES5 = 128 * 1024 ** 2;
var MARKER = /^(?:plan|tfplan|tfstate|.+\.tfplan|.+\.tfstate)\.json$/i;
var FUNCTIONS3 = /* @__PURE__ */ new Set(["aws_lambda_function", "awscc_lambda_function"]);
var LAYER = "aws_lambda_layer_version";
var terraform = {
  id: "terraform",
  markers: (folder, names) => names.filter((name) => MARKER.test(name)).map((name) => join14(folder, name)),
  discover: (workspace, marker) => Promise.resolve(discover(workspace, marker))
};
function discover(workspace, marker) {
  const path = relative3(workspace, marker).split(sep3).join("/");
  const json = readJson(marker);
  if (json === void 0) return void 0;
  if (typeof json === "string") return refused(path, json);
  const plan = readPlan(json.value);
  if (plan === void 0 || typeof plan === "string")
    return plan === void 0 ? void 0 : refused(path, plan);
  return read(plan, path, workspace, dirname9(marker));
}
function readJson(marker) {
  try {
    const { size } = statSync4(marker);
    if (size > MAX_BYTES5) return `is larger than ${MAX_BYTES5 / 1024 ** 2} MiB`;
    const text2 = decode(readFileSync3(marker));
    if (!/"(planned_values|terraform_version)"/.test(text2) && !/tf(plan|state)\.json$/i.test(marker))
      return void 0;
    try {
      return { value: JSON.parse(text2) };
    } catch {
      return "is not JSON; write it with `terraform show -json`";
    }
  } catch (error) {
    return `cannot be read: ${messageOf(error)}`;
  }
}
function decode(bytes) {
  const wide = bytes[0] === 255 && bytes[1] === 254;
  return bytes.toString(wide ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
}
function refused(path, message) {
  return {
    functions: [],
    targets: [],
    notices: [{ stage: "open", subject: path, message, incomplete: true }]
  };
}
function read(plan, path, workspace, root) {
  const files = new WorkspaceFiles(workspace);
  const references = openReferences(plan);
  const places = openPlaces(plan, root, workspace);
  const source = sourceOfPlan(plan, path, { references, places });
  const finder = openCodeFinder(plan, references, [.../* @__PURE__ */ new Set([root, workspace])], files);
  const keys = openProviderKeys(plan);
  const account = accountOf(plan);
  const found = new Found();
  const artifacts = openArtifacts(path, finder, found);
  const layers = /* @__PURE__ */ new Map();
  for (const resource of plan.resources) {
    if (!resource.data && resource.type === LAYER) layers.set(resource.address, artifacts(resource).id);
  }
  for (const resource of plan.resources) {
    const declared = source.resources.get(resource.address);
    if (resource.data || !FUNCTIONS3.has(resource.type) || declared === void 0) continue;
    const context = contextOf(resource, plan, keys, account);
    const settings = withLayers(functionSettings(declared, source, context, "plan"), layers);
    const layerIds = layersOf2(resource, settings, found);
    const code = artifacts(resource);
    const { unseen: unseen3 } = code;
    found.addFunction(resource.module, {
      ...functionOf(resource, declared, settings, code.id, layerIds),
      ...unseen3 === void 0 || settings.image.state !== "set" ? {} : { unseen: unseen3 }
    });
  }
  return found.discovery();
}
function openArtifacts(path, finder, found) {
  return (resource) => {
    const code = finder.of(resource);
    if ("missing" in code) {
      const id = `${path}#${resource.address}`;
      return { id, unseen: found.tell(id, code.missing, true) };
    }
    if (code.remark !== void 0) found.tell(resource.address, code.remark, false);
    return { id: found.addTarget(code.target) };
  };
}
function functionOf({ address, values }, declared, settings, code, layers) {
  const declaredAt = declared.at();
  const runtime = valueOf(settings.runtime);
  const runtimeAt = settings.runtime.state === "absent" ? void 0 : settings.runtime.at;
  const architecture2 = valueOf(settings.architecture);
  return {
    // The name in the account where it is known.
    name: memberText(values, "function_name") ?? address,
    code,
    layers,
    ...runtime === void 0 ? {} : { runtime },
    ...runtimeAt === void 0 ? {} : { runtimeAt },
    ...architecture2 === void 0 ? {} : { architecture: architecture2 },
    ...declaredAt === void 0 ? {} : { declaredAt },
    settings
  };
}
function layersOf2({ address }, { layers }, found) {
  const opaque = (index) => {
    const id = `${address}.layers${index}`;
    const message = "which layer this is, is only known after apply; name its zip with `layers`";
    found.tell(id, message, true);
    return id;
  };
  if (layers.state === "unknown") return [opaque("")];
  if (layers.state === "absent") return [];
  return layers.value.map(
    ({ artifact, arn }, index) => artifact ?? (arn?.startsWith("arn:") ? arn : opaque(`[${index}]`))
  );
}
function withLayers(settings, ids) {
  const { layers } = settings;
  if (layers.state !== "set") return settings;
  const value = layers.value.map((layer2) => {
    const artifact = layer2.id === void 0 ? void 0 : ids.get(layer2.id);
    return artifact === void 0 ? layer2 : { ...layer2, artifact };
  });
  return { ...settings, layers: { ...layers, value } };
}

// src/targets/discover/index.ts
var DISCOVERERS = [cdk, sam, serverless, terraform, template, archives];
async function discover2(workspace, except) {
  const { markers, cut } = searchMarkers(workspace, DISCOVERERS, except);
  const files = new WorkspaceFiles(workspace);
  const used = [];
  const notices = [];
  const built = markers.filter(({ discoverer }) => discoverer !== template && discoverer !== archives);
  for (const marker of [
    ...byRank(built),
    ...byRank(markers.filter((each) => each.discoverer === template))
  ]) {
    const better = used.find((each) => each.marker.service === marker.service && outranks(each, marker));
    if (better) {
      if (!isSource(better.marker, marker)) notices.push(unused(marker, better.marker, files));
      continue;
    }
    if (used.some(({ found: found2 }) => isDeclaredIn(files.shown(marker.path), found2))) continue;
    const found = await marker.discoverer.discover(workspace, marker.path);
    if (found === void 0) continue;
    if (found.functions.length > 0) used.push({ marker, found: withoutBuilt(found, marker, used) });
    else notices.push(...found.notices);
  }
  const zips = markers.filter(({ discoverer }) => discoverer === archives);
  if (used.length === 0) {
    for (const marker of zips) {
      const found = await archives.discover(workspace, marker.path);
      if (found) used.push({ marker, found });
    }
  }
  if (cut) notices.push(tooMany());
  const scoped = used.map(({ marker, found }) => ({ scope: scopeOf(files.shown(marker.service)), found }));
  const joined2 = joinDiscoveries(scoped);
  return { ...joined2, notices: [...joined2.notices, ...notices] };
}
async function discoverAt(path, workspace) {
  for (const discoverer of DISCOVERERS) {
    if (discoverer === archives) continue;
    const marker = markerAt(path, discoverer);
    const found = marker === void 0 ? void 0 : await discoverer.discover(workspace, marker);
    if (found) return found;
  }
  return void 0;
}
function markerAt(path, discoverer) {
  if (discoverer === terraform && /\.json$/i.test(path)) return isFile(path) ? path : void 0;
  if (discoverer === template)
    return /\.(ya?ml|json|template)$/i.test(path) && isFile(path) ? path : void 0;
  const own = entriesIn(path).map(({ name }) => name);
  const candidates2 = [
    ...discoverer.markers(path, own).filter((marker) => marker === path),
    ...discoverer.markers(dirname10(path), [basename3(path)]),
    ...discoverer.markers(dirname10(dirname10(path)), [basename3(dirname10(path))])
  ];
  return candidates2.find((marker) => marker === path || dirname10(marker) === path);
}
function isFile(path) {
  try {
    return statSync5(path).isFile();
  } catch {
    return false;
  }
}
function byRank(markers) {
  return [...markers].sort((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ discoverer }) {
  return DISCOVERERS.indexOf(discoverer);
}
function outranks({ marker }, other) {
  return rankOf(marker) < rankOf(other);
}
function isSource(better, marker) {
  return better.discoverer === sam && marker.discoverer === template;
}
function isDeclaredIn(path, { functions }) {
  return functions.some(({ declaredAt }) => declaredAt?.path === path);
}
function withoutBuilt(found, marker, used) {
  if (marker.discoverer !== template) return found;
  const names = new Set(
    used.filter((each) => each.marker.discoverer === sam && isAbove(each.marker.service, marker.service)).flatMap((each) => each.found.functions.map(({ name }) => name))
  );
  if (!found.functions.some(({ name }) => names.has(name))) return found;
  const functions = found.functions.filter(({ name }) => !names.has(name));
  const needed = new Set(functions.flatMap(({ code, layers }) => [code, ...layers]));
  const targets = found.targets.filter(({ id }) => needed.has(id));
  return { functions, targets, notices: functions.length === 0 ? [] : found.notices };
}
function isAbove(folder, other) {
  return other === folder || other.startsWith(join15(folder, "/"));
}
function scopeOf(shown2) {
  return shown2 === "." ? "" : shown2;
}
function unused(marker, better, files) {
  return {
    stage: "open",
    subject: files.shown(marker.path),
    message: `was not looked at, because ${files.shown(better.path)} beside it was; name it in 'path' to scan it`,
    incomplete: false
  };
}
function tooMany() {
  const message = "has more folders than are searched; name in path what is to be scanned";
  return { stage: "open", subject: ".", message, incomplete: true };
}
export {
  discover2 as discover,
  discoverAt,
  joinDiscoveries
};
