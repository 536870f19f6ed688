import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/model/ecosystem.ts
var ECOSYSTEMS = [
  "npm",
  "PyPI",
  "Maven",
  "Go",
  "crates.io",
  "NuGet",
  "RubyGems",
  "Packagist",
  "Debian",
  "Ubuntu",
  "Alpine",
  "Wolfi",
  "Chainguard",
  "Red Hat",
  "AlmaLinux",
  "Rocky Linux",
  "SUSE",
  "openSUSE"
];
function ecosystemName(ecosystem) {
  const name = ecosystem.split(":", 1)[0];
  return ECOSYSTEMS.find((known) => known === name);
}

// src/model/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
function messageOf(error) {
  const text = hasMessage(error) ? error.message : String(error);
  return text.replace(/\s+/g, " ").trim();
}
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function hasMessage(error) {
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}

// src/model/finding.ts
var FINDING_KINDS = [
  "vulnerability",
  "malware",
  "archive",
  "runtime",
  "posture",
  "secret"
];
function fingerprint(kind, id, owner, subject) {
  return [kind, id, owner, subject].map((part) => encodeURIComponent(part.toWellFormed())).join(":");
}

// src/model/image.ts
var MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];

// src/model/project.ts
var NO_PROJECT = { files: [], installs: [], list: () => [], open: () => void 0 };

// src/model/report.ts
var EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };

// src/model/setting.ts
var ABSENT = { state: "absent" };
var NOT_IN_SOURCE = { state: "unknown", why: { kind: "not-in-source" } };
function set(value, at) {
  return { state: "set", value, ...at === void 0 ? {} : { at } };
}
function unknown(why, at) {
  return { state: "unknown", why, ...at === void 0 ? {} : { at } };
}
function valueOf(setting) {
  return setting.state === "set" ? setting.value : void 0;
}
var Redacted = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** For the eyes of a rule only. */
  reveal() {
    return this.#text;
  }
  toString() {
    return "(hidden)";
  }
  toJSON() {
    return "(hidden)";
  }
};

// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "info", "unknown"];
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function reaches(severity, threshold) {
  return compareSeverity(severity, threshold) <= 0;
}
function parseSeverity(word) {
  const lower = word.trim().toLowerCase();
  if (lower === "moderate") return "medium";
  return SEVERITIES.find((severity) => severity === lower);
}
function countBySeverity(items) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
  for (const { severity } of items) counts[severity] += 1;
  return counts;
}

// src/model/artifact.ts
var ARCHIVE_PROBLEMS = [
  "unsafe-path",
  "duplicate-entry",
  "name-clash",
  "header-mismatch",
  "overlapping-entries",
  "hidden-data",
  "size-mismatch",
  "checksum-mismatch",
  "unreadable-entry",
  "escaping-link",
  "budget-exceeded"
];
var UnreadableEntry = class extends Error {
  constructor(path, reason) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
  path;
  reason;
  name = "UnreadableEntry";
};

// src/model/aws.ts
var AWS_OPERATIONS = {
  ListFunctions: { service: "lambda", action: "lambda:ListFunctions", tier: "code" },
  GetFunction: { service: "lambda", action: "lambda:GetFunction", tier: "code" },
  ListAliases: { service: "lambda", action: "lambda:ListAliases", tier: "code" },
  ListTags: { service: "lambda", action: "lambda:ListTags", tier: "code" },
  GetLayerVersionByArn: { service: "lambda", action: "lambda:GetLayerVersion", tier: "code" },
  GetPolicy: { service: "lambda", action: "lambda:GetPolicy", tier: "posture" },
  ListFunctionUrlConfigs: { service: "lambda", action: "lambda:ListFunctionUrlConfigs", tier: "posture" },
  GetFunctionEventInvokeConfig: {
    service: "lambda",
    action: "lambda:GetFunctionEventInvokeConfig",
    tier: "posture"
  },
  GetFunctionCodeSigningConfig: {
    service: "lambda",
    action: "lambda:GetFunctionCodeSigningConfig",
    tier: "posture"
  },
  GetCodeSigningConfig: { service: "lambda", action: "lambda:GetCodeSigningConfig", tier: "posture" },
  GetRuntimeManagementConfig: {
    service: "lambda",
    action: "lambda:GetRuntimeManagementConfig",
    tier: "posture"
  },
  GetFunctionRecursionConfig: {
    service: "lambda",
    action: "lambda:GetFunctionRecursionConfig",
    tier: "posture"
  },
  ListProvisionedConcurrencyConfigs: {
    service: "lambda",
    action: "lambda:ListProvisionedConcurrencyConfigs",
    tier: "posture"
  },
  ListEventSourceMappings: { service: "lambda", action: "lambda:ListEventSourceMappings", tier: "posture" },
  GetRole: { service: "iam", action: "iam:GetRole", tier: "posture" },
  ListAttachedRolePolicies: { service: "iam", action: "iam:ListAttachedRolePolicies", tier: "posture" },
  ListRolePolicies: { service: "iam", action: "iam:ListRolePolicies", tier: "posture" },
  GetRolePolicy: { service: "iam", action: "iam:GetRolePolicy", tier: "posture" },
  GetManagedPolicy: { service: "iam", action: "iam:GetPolicy", tier: "posture" },
  GetManagedPolicyVersion: { service: "iam", action: "iam:GetPolicyVersion", tier: "posture" }
};
var AwsError = class extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
  kind;
  name = "AwsError";
};

// src/model/json.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, name) {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
function memberText(value, name) {
  const found = member(value, name);
  return typeof found === "string" ? found : void 0;
}
function memberItems(value, name) {
  const found = member(value, name);
  return Array.isArray(found) ? found : [];
}

// src/model/notice.ts
function joinOutcomes(outcomes) {
  return {
    items: outcomes.flatMap((outcome) => outcome.items),
    notices: outcomes.flatMap((outcome) => outcome.notices)
  };
}

// src/model/owner.ts
function ownerOf({ kind, id }) {
  switch (kind) {
    case "layer": {
      const account = /^arn:[a-z-]+:lambda:[a-z0-9-]+:(\d{12}):layer:/.exec(id)?.[1];
      return account === void 0 ? "your layer" : `layer of account ${account}`;
    }
    case "zip":
    case "directory":
    case "image":
      return "your code";
  }
}

// src/model/purl.ts
function purl(type, namespace, name, version, qualifiers = {}) {
  const path = [...namespace ? namespace.split("/") : [], name].map(encode).join("/");
  const query = Object.entries(qualifiers).filter(([, value]) => value !== "").sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}=${encode(value)}`).join("&");
  return `pkg:${type}/${path}@${encode(version)}${query ? `?${query}` : ""}`;
}
function encode(part) {
  return encodeURIComponent(part.toWellFormed()).replace(/%3A/g, ":").replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

export {
  ARCHIVE_PROBLEMS,
  UnreadableEntry,
  AWS_OPERATIONS,
  AwsError,
  ECOSYSTEMS,
  ecosystemName,
  UserError,
  messageOf,
  codeOf,
  FINDING_KINDS,
  fingerprint,
  MANIFEST_TYPES,
  isRecord,
  member,
  memberText,
  memberItems,
  joinOutcomes,
  ownerOf,
  NO_PROJECT,
  purl,
  EXIT_CODES,
  ABSENT,
  NOT_IN_SOURCE,
  set,
  unknown,
  valueOf,
  Redacted,
  SEVERITIES,
  compareSeverity,
  reaches,
  parseSeverity,
  countBySeverity
};
