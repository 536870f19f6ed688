import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

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

// src/model/ecosystem.ts
var LANGUAGES = ["npm", "PyPI", "Maven", "Go", "crates.io", "NuGet", "RubyGems", "Packagist"];
var ECOSYSTEMS = [
  ...LANGUAGES,
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
function isOfLanguage(ecosystem) {
  const name = ecosystemName(ecosystem);
  return LANGUAGES.some((language) => language === name);
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

// src/model/digest-in-name.ts
var UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
var DIGEST = /^(?=.*\d)[0-9a-f]{8,128}$/i;
function withoutDigests(path) {
  return path.split("/").map((part) => {
    const [, stem = part, ending = ""] = /^(.+?)(\.(?:zip|jar|war|ear|tar))?$/i.exec(part) ?? [];
    return `${withoutDigest(stem) || "*"}${ending}`;
  }).join("/");
}
function withoutDigest(name) {
  if (name === "") return "";
  const parts = name.replace(UUID, "00000000").split(/([._-])/);
  const kept = [];
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? "";
    if (DIGEST.test(part)) continue;
    if (kept.length > 0) kept.push(parts[at - 1] ?? "");
    kept.push(part);
  }
  return kept.join("");
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
function ofLastingSubject(print) {
  const parts = print.split(":");
  const subject = decodeURIComponent(parts[3] ?? "");
  return parts.with(3, encodeURIComponent(withoutDigests(subject))).join(":");
}
function ofOwner(print, before, owner) {
  const parts = print.split(":");
  const [from, to] = [before, owner].map((part) => encodeURIComponent(part.toWellFormed()));
  return parts[2] === from && to !== void 0 ? parts.with(2, to).join(":") : print;
}

// src/model/image.ts
var MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
function isLocalImage(image) {
  return /^(?:oci|docker-archive):/.test(image);
}

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
function arrangeNotices(notices) {
  const said = /* @__PURE__ */ new Map();
  for (const notice of [...notices].sort(byPlace)) {
    const key = `${notice.subject}\0${notice.message}`;
    if (!said.has(key) || notice.incomplete) said.set(key, notice);
  }
  return [...said.values()];
}
function byPlace(a, b) {
  const left = `${a.stage}\0${a.subject}\0${a.message}`;
  const right = `${b.stage}\0${b.subject}\0${b.message}`;
  if (left !== right) return left < right ? -1 : 1;
  return Number(b.incomplete) - Number(a.incomplete);
}

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

// src/model/purl.ts
function purl(type, namespace, name, version, qualifiers = {}) {
  const path = [...namespace ? namespace.split("/") : [], name].map(encode).join("/");
  const query = Object.entries(qualifiers).filter(([, value]) => value !== "").sort(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => `${key}=${encode(value)}`).join("&");
  return `pkg:${type}/${path}@${encode(version)}${query ? `?${query}` : ""}`;
}
function encode(part) {
  return encodeURIComponent(part.toWellFormed()).replace(/%3A/g, ":").replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/model/vex.ts
var VEX_STATUSES = ["not_affected", "affected", "fixed", "under_investigation"];
var VEX_JUSTIFICATIONS = [
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist"
];
function isClearing({ status }) {
  return status === "not_affected" || status === "fixed";
}
function vexWords({ status }) {
  return status.replaceAll("_", " ");
}
function vexText(statement) {
  const { status, justification, detail, file } = statement;
  const bare = status === "not_affected" && justification === void 0 && detail === void 0;
  const why = justification === void 0 ? bare ? ", without a justification" : "" : `, ${justification}`;
  const more = detail === void 0 ? "" : `: ${detail}`;
  return `VEX: ${vexWords(statement)}${why}${more}${file === void 0 ? "" : ` (${file})`}`;
}
function functionProduct(name) {
  return product("aws-lambda", name);
}
function artifactProduct(id) {
  return product("aws-lambda-artifact", id);
}
function product(namespace, name) {
  const segments = [namespace, ...name.split("/")].filter((segment) => segment !== "");
  return purl("generic", segments.slice(0, -1).join("/"), segments.at(-1) ?? "", "").replace(/@$/, "");
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

// src/model/fix.ts
var PACKAGE_MANAGERS = [
  "npm",
  "yarn",
  "yarn-classic",
  "pnpm",
  "bun",
  "pip",
  "pip-compile",
  "uv-compile",
  "poetry",
  "uv",
  "pipenv",
  "maven",
  "gradle",
  "go",
  "cargo",
  "bundler",
  "composer",
  "dotnet"
];

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

// src/model/words.ts
function count(n, noun, plural = `${noun}s`) {
  return `${digits(n)} ${n === 1 ? noun : plural}`;
}
function digits(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/model/priority.ts
var OUTCOMES = [
  "blocks",
  "below-threshold",
  "in-baseline",
  "ignored"
];
function compareDecisions(a, b) {
  return OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || compareFindings(a.finding, b.finding);
}
function compareFindings(a, b) {
  return compareUrgency(a, b) || compareText(subjectOf(a), subjectOf(b)) || compareText(a.id, b.id) || compareText(a.artifact, b.artifact) || compareText(a.function ?? "", b.function ?? "") || compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || compareText(a.fingerprint, b.fingerprint);
}
function compareUrgency(a, b) {
  return Number(b.kind === "malware") - Number(a.kind === "malware") || Number(isExploited(b)) - Number(isExploited(a)) || compareSeverity(a.severity, b.severity) || Number(isReachable(b)) - Number(isReachable(a)) || exposureOf(b).length - exposureOf(a).length || likelihoodOf(b) - likelihoodOf(a) || Number(isFixable(b)) - Number(isFixable(a));
}
function isExploited(finding) {
  return "kev" in finding;
}
function isReachable(finding) {
  return "reachable" in finding;
}
function exposureOf(finding) {
  return "exposure" in finding ? finding.exposure : [];
}
function likelihoodOf(finding) {
  return "epss" in finding ? finding.epss.score : 0;
}
function isFixable(finding) {
  return !("fixedIn" in finding) || finding.fixedIn.length > 0;
}
function subjectOf(finding) {
  switch (finding.kind) {
    case "runtime":
      return finding.runtime;
    case "archive":
    case "secret":
      return finding.artifact;
    case "posture":
      return finding.id;
    case "vulnerability":
    case "malware":
      return finding.purl;
  }
}

// src/model/project.ts
var NO_PROJECT = { files: [], installs: [], list: () => [], open: () => void 0 };

export {
  ARCHIVE_PROBLEMS,
  UnreadableEntry,
  AWS_OPERATIONS,
  AwsError,
  withoutDigests,
  withoutDigest,
  ECOSYSTEMS,
  ecosystemName,
  isOfLanguage,
  UserError,
  messageOf,
  codeOf,
  FINDING_KINDS,
  fingerprint,
  ofLastingSubject,
  ofOwner,
  PACKAGE_MANAGERS,
  MANIFEST_TYPES,
  isLocalImage,
  isRecord,
  member,
  memberText,
  memberItems,
  joinOutcomes,
  arrangeNotices,
  ownerOf,
  SEVERITIES,
  compareSeverity,
  reaches,
  parseSeverity,
  countBySeverity,
  count,
  digits,
  compareText,
  compareDecisions,
  compareFindings,
  isExploited,
  isReachable,
  exposureOf,
  NO_PROJECT,
  purl,
  EXIT_CODES,
  ABSENT,
  NOT_IN_SOURCE,
  set,
  unknown,
  valueOf,
  Redacted,
  VEX_STATUSES,
  VEX_JUSTIFICATIONS,
  isClearing,
  vexWords,
  vexText,
  functionProduct,
  artifactProduct
};
