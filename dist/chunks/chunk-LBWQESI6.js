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

// src/model/report.ts
var EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };

// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "unknown"];
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
  const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
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

// src/model/finding.ts
function fingerprint(kind, id, owner, subject) {
  return [kind, id, owner, subject].map((part) => encodeURIComponent(part)).join(":");
}

// src/model/notice.ts
function joinOutcomes(outcomes) {
  return {
    items: outcomes.flatMap((outcome) => outcome.items),
    notices: outcomes.flatMap((outcome) => outcome.notices)
  };
}

// src/model/owner.ts
function ownerOf({ kind }) {
  switch (kind) {
    case "layer":
      return "your layer";
    case "zip":
    case "directory":
    case "image":
      return "your code";
  }
}

// src/model/project.ts
var NO_PROJECT = { files: [], installs: [], list: () => [], open: () => void 0 };

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
  ECOSYSTEMS,
  ecosystemName,
  UserError,
  messageOf,
  codeOf,
  fingerprint,
  joinOutcomes,
  ownerOf,
  NO_PROJECT,
  purl,
  EXIT_CODES,
  SEVERITIES,
  compareSeverity,
  reaches,
  parseSeverity,
  countBySeverity
};
