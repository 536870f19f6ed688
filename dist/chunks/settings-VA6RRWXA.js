import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  pagesOf
} from "./chunk-QYDB7UR2.js";
import {
  flag,
  number,
  pairs,
  part,
  parts,
  text,
  texts
} from "./chunk-LEZMNB24.js";
import {
  grantsOf,
  joined,
  serviceOf,
  statementsOf
} from "./chunk-2KI4JKRH.js";
import {
  parseFunctionArn
} from "./chunk-GTWSQITJ.js";
import {
  ABSENT,
  AWS_OPERATIONS,
  AwsError,
  NOT_IN_SOURCE,
  Redacted,
  UserError,
  set,
  unknown
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/targets/account/settings/asking.ts
function asking(aws, region) {
  return {
    async ask(operation, input, read, missing) {
      try {
        return await read(await aws.ask(operation, region, input));
      } catch (error) {
        return untold(operation, error, missing);
      }
    },
    async list(operation, input, name, read, missing) {
      try {
        const items = [];
        for await (const page of pagesOf(aws, operation, region, input, name)) items.push(...page);
        return read(items);
      } catch (error) {
        return untold(operation, error, missing);
      }
    }
  };
}
function untold(operation, error, missing) {
  if (!(error instanceof AwsError)) throw error;
  const { action } = AWS_OPERATIONS[operation];
  switch (error.kind) {
    case "missing":
      return missing;
    case "denied":
      return unknown({ kind: "denied", permission: action });
    case "credentials":
      throw new UserError(`the AWS credentials do not hold until the end: ${error.message}`);
    case "expired":
    case "failed":
      return unknown({ kind: "failed", message: `${action} failed: ${error.message}` });
  }
}

// src/targets/account/settings/configuration.ts
function fromConfiguration({ configuration, ...deployed }) {
  return {
    account: set(deployed.account),
    region: set(deployed.region),
    packageType: set(deployed.packageType),
    runtime: given(deployed.runtime),
    handler: given(text(configuration, "Handler")),
    architecture: given(deployed.architecture),
    timeoutSeconds: given(number(configuration, "Timeout")),
    ephemeralStorageMb: given(number(part(configuration, "EphemeralStorage"), "Size")),
    description: redacted(text(configuration, "Description")),
    variables: variablesOf(part(configuration, "Environment")),
    variablesKey: given(text(configuration, "KMSKeyArn")),
    layers: listed(deployed.layers.map((arn) => ({ arn, artifact: arn }))),
    tracing: oneOf(text(part(configuration, "TracingConfig"), "Mode"), ["Active", "PassThrough"]),
    logging: loggingOf(part(configuration, "LoggingConfig")),
    deadLetterTarget: targetOf(text(part(configuration, "DeadLetterConfig"), "TargetArn")),
    fileSystems: listed(
      parts(configuration, "FileSystemConfigs").map((each) => ({
        id: text(each, "Arn") ?? "${...}",
        ownRoot: NOT_IN_SOURCE,
        fixedUser: NOT_IN_SOURCE,
        encrypted: NOT_IN_SOURCE
      }))
    ),
    network: networkOf(part(configuration, "VpcConfig")),
    customRuntime: given(text(part(configuration, "RuntimeConfig"), "RuntimeArn")),
    deployedCode: given(deployed.codeSha256)
  };
}
function given(value) {
  return value === void 0 ? ABSENT : set(value);
}
function listed(items) {
  return items.length === 0 ? ABSENT : set(items);
}
function oneOf(value, words) {
  if (value === void 0) return ABSENT;
  const known = words.find((word) => word === value);
  return known === void 0 ? unknown({ kind: "failed", message: `Lambda says '${value.slice(0, 60)}', which is not known here` }) : set(known);
}
function redacted(value) {
  return value === void 0 ? ABSENT : set(new Redacted(value));
}
function variablesOf(environment) {
  const error = part(environment, "Error");
  if (error) {
    const code = text(error, "ErrorCode") ?? "no reason given";
    return unknown({ kind: "failed", message: `Lambda could not decrypt the variables (${code})` });
  }
  return listed(
    pairs(environment, "Variables").map(([name, value]) => ({
      name,
      from: "literal",
      value: new Redacted(value)
    }))
  );
}
function loggingOf(logging) {
  if (!logging) return ABSENT;
  return set({
    format: oneOf(text(logging, "LogFormat"), ["Text", "JSON"]),
    level: given(text(logging, "ApplicationLogLevel")),
    group: NOT_IN_SOURCE
  });
}
function networkOf(vpc) {
  const subnets = texts(vpc, "SubnetIds");
  return subnets.length === 0 ? ABSENT : set({ subnets, endpoints: NOT_IN_SOURCE });
}
var TARGETS = ["sqs", "sns", "events", "s3", "lambda"];
function targetOf(arn) {
  if (arn === void 0) return ABSENT;
  const service = /^arn:[^:]*:([a-z0-9-]+):/.exec(arn)?.[1];
  const kind = TARGETS.find((each) => each === service) ?? "other";
  return set({ id: arn, kind, encrypted: NOT_IN_SOURCE, grants: NOT_IN_SOURCE });
}
function imageOf(uri) {
  if (uri === void 0) return ABSENT;
  const [, account, repository] = /^(\d{12})\.dkr\.ecr\.[^/]+\/([^:@]+)/.exec(uri) ?? [];
  if (account === void 0 || repository === void 0) return set({ uri, repository: NOT_IN_SOURCE });
  return set({
    uri,
    repository: set({
      id: `${account}/${repository}`,
      account: set(account),
      scanOnPush: NOT_IN_SOURCE,
      tagsImmutable: NOT_IN_SOURCE,
      grants: NOT_IN_SOURCE
    })
  });
}

// src/targets/account/settings/role.ts
function openRoles() {
  const roles = /* @__PURE__ */ new Map();
  const managed = /* @__PURE__ */ new Map();
  return (arn, asking2) => {
    const known = roles.get(arn) ?? roleOf(arn, asking2, managed);
    roles.set(arn, known);
    return known;
  };
}
async function roleOf(arn, asking2, managed) {
  const RoleName = arn.slice(arn.lastIndexOf("/") + 1);
  const gone = ABSENT;
  const [boundary, attached, inline] = await Promise.all([
    asking2.ask(
      "GetRole",
      { RoleName },
      (answer) => given(text(part(part(answer, "Role"), "PermissionsBoundary"), "PermissionsBoundaryArn")),
      gone
    ),
    asking2.list(
      "ListAttachedRolePolicies",
      { RoleName },
      "AttachedPolicies",
      (items) => set(items.flatMap((item) => text(item, "PolicyArn") ?? [])),
      gone
    ),
    inlineNames(RoleName, asking2)
  ]);
  const untold2 = [attached, inline].find((each) => each.state === "unknown");
  if (untold2?.state === "unknown") return { id: arn, boundary, policies: untold2 };
  const policies = await Promise.all([
    ...valuesOf(attached).map((policy) => managedPolicy(policy, asking2, managed)),
    ...valuesOf(inline).map((name) => inlinePolicy(RoleName, name, asking2))
  ]);
  return { id: arn, boundary, policies: policies.length === 0 ? ABSENT : set(policies) };
}
async function inlineNames(RoleName, asking2) {
  const names = [];
  let marker;
  do {
    const input = { RoleName, ...marker === void 0 ? {} : { Marker: marker } };
    let next;
    const page = await asking2.ask(
      "ListRolePolicies",
      input,
      (answer) => {
        next = answer["IsTruncated"] === true ? text(answer, "Marker") : void 0;
        return set(texts(answer, "PolicyNames"));
      },
      ABSENT
    );
    if (page.state !== "set") return page;
    names.push(...page.value);
    if (next === marker) break;
    marker = next;
  } while (marker !== void 0);
  return set(names);
}
function valuesOf(list) {
  return list.state === "set" ? list.value : [];
}
async function inlinePolicy(RoleName, PolicyName, asking2) {
  const statements = await asking2.ask(
    "GetRolePolicy",
    { RoleName, PolicyName },
    (answer) => documentOf(text(answer, "PolicyDocument")),
    ABSENT
  );
  return { name: PolicyName, kind: "inline", statements };
}
async function managedPolicy(arn, asking2, managed) {
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  if (/^arn:[^:]*:iam::aws:policy\//.test(arn))
    return { name, kind: "aws-managed", statements: NOT_IN_SOURCE };
  const statements = managed.get(arn) ?? documentOfManaged(arn, asking2);
  managed.set(arn, statements);
  return { name: arn, kind: "customer-managed", statements: await statements };
}
async function documentOfManaged(PolicyArn, asking2) {
  return await asking2.ask(
    "GetManagedPolicy",
    { PolicyArn },
    async (answer) => await asking2.ask(
      "GetManagedPolicyVersion",
      { PolicyArn, VersionId: text(part(answer, "Policy"), "DefaultVersionId") ?? "v1" },
      (version) => documentOf(text(part(version, "PolicyVersion"), "Document")),
      ABSENT
    ),
    ABSENT
  );
}
function documentOf(document) {
  return document === void 0 ? ABSENT : statementsOf({ kind: "scalar", value: document, at: () => void 0 });
}

// src/targets/account/settings/triggers.ts
function mappingsByFunction(items) {
  const found = /* @__PURE__ */ new Map();
  for (const item of items) {
    const arn = parseFunctionArn(text(item, "FunctionArn") ?? "")?.plain;
    if (arn !== void 0) found.set(arn, [...found.get(arn) ?? [], item]);
  }
  return set(found);
}
function triggersOf(arn, mappings, grants) {
  if (mappings.state === "unknown") return mappings;
  if (grants.state === "unknown") return grants;
  const polled = (mappings.state === "set" ? mappings.value.get(arn) ?? [] : []).map(polledTrigger);
  const invoked = grants.state === "set" ? grants.value.flatMap(grantedTrigger) : [];
  const triggers = joined2([...polled, ...invoked]);
  return triggers.length === 0 ? ABSENT : set(triggers);
}
function joined2(triggers) {
  const found = /* @__PURE__ */ new Map();
  for (const trigger of triggers) {
    const key = `${trigger.service} ${trigger.id}`;
    const before = found.get(key);
    const routes = [.../* @__PURE__ */ new Set([...before?.routes ?? [], ...trigger.routes ?? []])].sort();
    found.set(key, { ...trigger, ...routes.length === 0 ? {} : { routes } });
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, trigger]) => trigger);
}
function grantedTrigger({ principal, sourceArn }) {
  const service = principal.state === "set" ? serviceOf(principal.value) : void 0;
  if (!service) return [];
  const source = sourceArn.state === "set" ? sourceArn.value : void 0;
  const [, api, method, path] = /:execute-api:[^:]*:\d*:([^/]+)\/[^/]*\/([^/]+)\/?(.*)$/.exec(source ?? "") ?? [];
  if (api !== void 0)
    return [{ ...service, id: api, ...unseen, routes: [`${method ?? "*"} /${path ?? ""}`] }];
  return [
    {
      ...service,
      id: source ?? service.service,
      .../^(alb|apigateway)$/.test(service.service) ? unseen : {}
    }
  ];
}
var unseen = { authentication: NOT_IN_SOURCE, reach: NOT_IN_SOURCE };
var POLLED = {
  sqs: "sqs",
  kinesis: "kinesis",
  dynamodb: "dynamodb",
  kafka: "kafka",
  mq: "mq",
  rds: "documentdb"
};
function polledTrigger(mapping) {
  const source = text(mapping, "EventSourceArn");
  const name = /^arn:[^:]*:([a-z0-9-]+):/.exec(source ?? "")?.[1] ?? "";
  return {
    service: part(mapping, "SelfManagedEventSource") ? "kafka" : (Object.hasOwn(POLLED, name) ? POLLED[name] : void 0) ?? "other",
    id: source ?? text(mapping, "UUID") ?? "${...}",
    invocation: "poll",
    mapping: mappingOf(mapping)
  };
}
function mappingOf(mapping) {
  const state = text(mapping, "State");
  const arn = parseFunctionArn(text(mapping, "FunctionArn") ?? "");
  return {
    enabled: state === void 0 ? NOT_IN_SOURCE : set(!/^Disabl/.test(state)),
    maximumConcurrency: given(number(part(mapping, "ScalingConfig"), "MaximumConcurrency")),
    maximumRetries: given(number(mapping, "MaximumRetryAttempts")),
    maximumAgeSeconds: given(number(mapping, "MaximumRecordAgeInSeconds")),
    bisects: given(flag(mapping, "BisectBatchOnFunctionError")),
    onFailure: targetOf(text(part(part(mapping, "DestinationConfig"), "OnFailure"), "Destination")),
    sourceRedrive: NOT_IN_SOURCE,
    sourceVisibilitySeconds: NOT_IN_SOURCE,
    qualified: arn ? set(arn.qualifier !== void 0) : NOT_IN_SOURCE
  };
}

// src/targets/account/settings/index.ts
function openSettings(aws) {
  const roles = openRoles();
  const mappings = /* @__PURE__ */ new Map();
  const signing = /* @__PURE__ */ new Map();
  return {
    async read(found) {
      const { region } = found.function;
      const ask = asking(aws, region);
      const regional = mappings.get(region) ?? ask.list("ListEventSourceMappings", {}, "EventSourceMappings", mappingsByFunction, ABSENT);
      mappings.set(region, regional);
      return await settingsOf(found, { ask, roles, mappings: await regional, signing });
    }
  };
}
async function settingsOf(found, around) {
  const { ask } = around;
  const { arn, qualifier, role } = found.function;
  const plain = qualifier === void 0 ? arn : arn.slice(0, -qualifier.length - 1);
  const whole = { FunctionName: plain };
  const version = { ...whole, ...qualifier === void 0 ? {} : { Qualifier: qualifier } };
  const [
    more,
    grants,
    urls,
    asyncOnFailure,
    codeSigning,
    runtimeUpdates,
    recursiveLoop,
    provisioned,
    itsRole
  ] = await Promise.all([
    ask.ask("GetFunction", version, (answer) => set(answer), ABSENT),
    allGrants(found, whole, ask),
    ask.list(
      "ListFunctionUrlConfigs",
      whole,
      "FunctionUrlConfigs",
      (items) => listed(items.map(urlOf)),
      ABSENT
    ),
    ask.ask(
      "GetFunctionEventInvokeConfig",
      version,
      (answer) => targetOf(text(part(part(answer, "DestinationConfig"), "OnFailure"), "Destination")),
      ABSENT
    ),
    codeSigningOf(whole, around),
    ask.ask(
      "GetRuntimeManagementConfig",
      version,
      (answer) => oneOf(text(answer, "UpdateRuntimeOn"), ["Auto", "FunctionUpdate", "Manual"]),
      ABSENT
    ),
    ask.ask(
      "GetFunctionRecursionConfig",
      whole,
      (answer) => oneOf(text(answer, "RecursiveLoop"), ["Terminate", "Allow"]),
      ABSENT
    ),
    ask.list(
      "ListProvisionedConcurrencyConfigs",
      whole,
      "ProvisionedConcurrencyConfigs",
      (items) => {
        const each = items.flatMap((item) => number(item, "RequestedProvisionedConcurrentExecutions") ?? []);
        return each.length === 0 ? ABSENT : set(each.reduce((sum, one) => sum + one, 0));
      },
      ABSENT
    ),
    role === void 0 ? void 0 : around.roles(role, ask)
  ]);
  const code = more.state === "set" ? part(more.value, "Code") : void 0;
  return {
    source: "account",
    ...fromConfiguration(found.function),
    tags: follows(
      more,
      (answer) => (
        // Tags can be withheld though the function is not.
        part(answer, "TagsError") ? unknown({ kind: "denied", permission: "lambda:ListTags" }) : listed(pairs(answer, "Tags").map(([name, value]) => ({ name, value: new Redacted(value) })))
      )
    ),
    reservedConcurrency: follows(
      more,
      (answer) => given(number(part(answer, "Concurrency"), "ReservedConcurrentExecutions"))
    ),
    image: found.function.packageType === "Image" ? follows(more, () => imageOf(text(code, "ImageUri"))) : ABSENT,
    role: itsRole === void 0 ? ABSENT : set(itsRole),
    codeSigning,
    provisionedConcurrency: provisioned,
    asyncOnFailure,
    triggers: triggersOf(plain, around.mappings, grants),
    urls,
    grants,
    aliases: aliasesOf(found),
    runtimeUpdates,
    recursiveLoop,
    alarms: NOT_IN_SOURCE,
    usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE }
  };
}
function aliasesOf({ function: deployed, aliases }) {
  if (deployed.qualifier !== void 0) return NOT_IN_SOURCE;
  if (aliases === void 0) return unknown({ kind: "denied", permission: "lambda:ListAliases" });
  return listed(aliases.map(({ name, version }) => ({ name, version: set(version) })));
}
function follows(answer, read) {
  return answer.state === "set" ? read(answer.value) : answer;
}
async function allGrants({ function: deployed, aliases = [] }, whole, ask) {
  const qualifiers = deployed.qualifier === void 0 ? [void 0, ...aliases.map(({ name }) => name)] : [deployed.qualifier];
  const policies = await Promise.all(
    qualifiers.map(
      (qualifier) => ask.ask(
        "GetPolicy",
        { ...whole, ...qualifier === void 0 ? {} : { Qualifier: qualifier } },
        (answer) => {
          const document = text(answer, "Policy");
          const grants = grantsOf(
            document === void 0 ? void 0 : { kind: "scalar", value: document, at: () => void 0 }
          );
          if (grants.state !== "set" || qualifier === void 0) return grants;
          return set(grants.value.map((grant) => ({ ...grant, qualifier })));
        },
        ABSENT
      )
    )
  );
  return policies.find(({ state }) => state === "unknown") ?? joined(policies);
}
function urlOf(url) {
  const origins = texts(part(url, "Cors"), "AllowOrigins");
  return {
    authentication: oneOf(text(url, "AuthType"), ["NONE", "AWS_IAM"]),
    origins: listed(origins)
  };
}
async function codeSigningOf(whole, { ask, signing }) {
  return await ask.ask(
    "GetFunctionCodeSigningConfig",
    whole,
    async (answer) => {
      const arn = text(answer, "CodeSigningConfigArn");
      if (arn === void 0) return ABSENT;
      const known = signing.get(arn) ?? ask.ask(
        "GetCodeSigningConfig",
        { CodeSigningConfigArn: arn },
        (config) => {
          const policies = part(part(config, "CodeSigningConfig"), "CodeSigningPolicies");
          return set({
            untrusted: oneOf(text(policies, "UntrustedArtifactOnDeployment"), ["Warn", "Enforce"])
          });
        },
        ABSENT
      );
      signing.set(arn, known);
      return await known;
    },
    ABSENT
  );
}
export {
  openSettings
};
