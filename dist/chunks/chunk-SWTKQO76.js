import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  orderingOf
} from "./chunk-53DXJHTF.js";
import {
  ecosystemName
} from "./chunk-NU52E265.js";

// src/advisories/package-name.ts
function canonicalName(ecosystem, name) {
  switch (ecosystem) {
    case "PyPI":
      return lower(name.replace(/[-_.]+/g, "-"));
    case "NuGet":
    case "Packagist":
      return lower(name);
    default:
      return name;
  }
}
function lower(text) {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/advisories/ranges.ts
function isVersionRange(range) {
  return range.type === "SEMVER" || range.type === "ECOSYSTEM";
}
function affectedAt(range, version, ordering) {
  if (!isVersionRange(range) || !beforeLimits(range, version, ordering)) return false;
  let affected = false;
  for (const { at, kinds } of steps(range, ordering)) {
    const order = compareTo(at, version, ordering);
    if (order < 0) break;
    const begins = kinds.has("introduced");
    if (order === 0 && kinds.has("last_affected")) return affected || begins;
    const ends = kinds.has("fixed") || kinds.has("last_affected");
    if (begins !== ends) affected = begins;
  }
  return affected;
}
function nextFix(range, version, ordering) {
  if (!isVersionRange(range)) return void 0;
  for (const { at, kinds } of steps(range, ordering)) {
    const order = compareTo(at, version, ordering);
    if (order === 0 && kinds.has("last_affected")) return void 0;
    if (order >= 0 || kinds.has("introduced")) continue;
    return kinds.has("fixed") ? at : void 0;
  }
  return void 0;
}
function steps(range, ordering) {
  const events = range.events.filter((event) => event.kind !== "limit").sort((a, b) => compareEvents(a.version, b.version, ordering));
  const found = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last && compareEvents(last.at, event.version, ordering) === 0) last.kinds.add(event.kind);
    else found.push({ at: event.version, kinds: /* @__PURE__ */ new Set([event.kind]) });
  }
  return found;
}
function beforeLimits(range, version, ordering) {
  const limits = range.events.filter((event) => event.kind === "limit");
  if (limits.length === 0) return true;
  return limits.some(({ version: limit }) => limit === "*" || ordering.compare(version, limit) < 0);
}
function compareEvents(a, b, ordering) {
  if (a === "0" || b === "0") return a === b ? 0 : a === "0" ? -1 : 1;
  return ordering.compare(a, b);
}
function compareTo(event, version, ordering) {
  if (event === "0") return version === "0" ? 0 : 1;
  return ordering.compare(version, event);
}

// src/advisories/affects.ts
function affects(record, component) {
  if (record.withdrawn) return { kind: "unaffected", because: "withdrawn" };
  const entries = entriesOf(record, component);
  if (entries.length === 0) return { kind: "unaffected", because: "other-package" };
  const ordering = orderingOf(component.ecosystem);
  const version = versionOf(component);
  const hits = entries.filter((entry) => contains(entry, version, ordering));
  if (hits.length > 0) {
    return {
      kind: "affected",
      fixedIn: ordering ? fixesOf(version, entries, hits, ordering) : [],
      severity: hits.flatMap((entry) => entry.severity)
    };
  }
  const evaluated = entries.every((entry) => isEvaluable(entry, ordering));
  return evaluated ? { kind: "unaffected", because: "out-of-range" } : { kind: "undecidable" };
}
function versionOf(component) {
  return ecosystemName(component.ecosystem) === "Go" ? component.version.replace(/^v/, "") : component.version;
}
function entriesOf(record, component) {
  const ecosystem = ecosystemName(component.ecosystem);
  if (!ecosystem) return [];
  const name = canonicalName(ecosystem, component.name);
  return record.affected.filter(
    (entry) => canonicalName(ecosystem, entry.name) === name && ecosystemName(entry.ecosystem) === ecosystem && isSameRelease(entry.ecosystem, component.ecosystem)
  );
}
function isSameRelease(record, component) {
  if (record === component || !component.includes(":")) return true;
  return record.startsWith("Ubuntu:") && record.replace(":Pro", "").replace(/:LTS$/, "") === component;
}
function contains(entry, version, ordering) {
  if (entry.versions.includes(version)) return true;
  if (!ordering) return false;
  return entry.ranges.some((range) => affectedAt(range, version, ordering)) || entry.versions.some((listed) => ordering.compare(listed, version) === 0);
}
function isEvaluable(entry, ordering) {
  if (entry.versions.length === 0 && entry.ranges.length === 0) return true;
  return ordering !== void 0 && (entry.versions.length > 0 || entry.ranges.some(isVersionRange));
}
function fixesOf(version, entries, hits, ordering) {
  const seen = /* @__PURE__ */ new Set();
  const fixes = [];
  const follow = [version];
  for (const at of follow) {
    const inRange = entries.flatMap((entry) => entry.ranges).filter((range) => affectedAt(range, at, ordering));
    const ranges = inRange.length === 0 && at === version ? hits.flatMap((entry) => entry.ranges) : inRange;
    for (const range of ranges) {
      const fix = nextFix(range, at, ordering);
      if (fix === void 0 || seen.has(fix)) continue;
      seen.add(fix);
      if (entries.some((entry) => contains(entry, fix, ordering))) follow.push(fix);
      else fixes.push(fix);
    }
  }
  return fixes.sort((a, b) => ordering.compare(a, b));
}

// src/advisories/assessable.ts
function hasAdvisories({ ecosystem }) {
  return ecosystemName(ecosystem) !== void 0;
}
var LONGEST = 512;
function questionsFor(components, gaps) {
  const questions = /* @__PURE__ */ new Map();
  for (const component of components) {
    const group = ecosystemName(component.ecosystem);
    if (!group) continue;
    const version = versionOf(component);
    const problem = problemOf(component.name, "name") ?? problemOf(version, "version");
    if (problem) {
      gaps.add(group, problem, [component]);
      continue;
    }
    const key = JSON.stringify([component.ecosystem, component.name, version]);
    const question = questions.get(key);
    if (question) question.components.push(component);
    else {
      const { ecosystem, name } = component;
      questions.set(key, { group, ecosystem, name, version, components: [component] });
    }
  }
  return [...questions].sort(([a], [b]) => a < b ? -1 : 1).map(([, question]) => question);
}
function problemOf(text, what) {
  if (text.trim() === "") return `the package has no ${what}`;
  if (text.length > LONGEST) return `the package's ${what} is longer than ${LONGEST} characters`;
  if (!text.isWellFormed()) return `the package's ${what} is not valid Unicode`;
  return void 0;
}

// src/advisories/osv-record.ts
var EVENT_KINDS = ["introduced", "fixed", "last_affected", "limit"];
var TITLE_LENGTH = 200;
function parseOsvRecord(text) {
  try {
    return readOsvRecord(JSON.parse(text));
  } catch {
    return void 0;
  }
}
function readOsvRecord(value) {
  const record = objectOf(value);
  const id = textOf(record.id);
  if (id === "") return void 0;
  const databaseSeverity = textOf(objectOf(record.database_specific).severity);
  return {
    id,
    modified: textOf(record.modified),
    withdrawn: textOf(record.withdrawn) !== "",
    title: titleOf(record) || id,
    aliases: textsOf(record.aliases),
    upstream: textsOf(record.upstream),
    affected: listOf(record.affected).flatMap(readAffected),
    severity: listOf(record.severity).flatMap(readSeverity),
    ...databaseSeverity === "" ? {} : { databaseSeverity }
  };
}
function readAffected(value) {
  const affected = objectOf(value);
  const target = objectOf(affected.package);
  const ecosystem = textOf(target.ecosystem);
  const name = textOf(target.name);
  if (ecosystem === "" || name === "") return [];
  return [
    {
      ecosystem,
      name,
      versions: textsOf(affected.versions),
      ranges: listOf(affected.ranges).map(readRange),
      severity: listOf(affected.severity).flatMap(readSeverity)
    }
  ];
}
function readRange(value) {
  const range = objectOf(value);
  return { type: textOf(range.type), events: listOf(range.events).flatMap(readEvents) };
}
function readEvents(value) {
  const event = objectOf(value);
  return EVENT_KINDS.flatMap((kind) => {
    const value2 = event[kind];
    const version = typeof value2 === "number" ? String(value2) : textOf(value2);
    return version === "" ? [] : [{ kind, version }];
  });
}
function readSeverity(value) {
  const severity = objectOf(value);
  const type = textOf(severity.type);
  const score = textOf(severity.score);
  return type === "" || score === "" ? [] : [{ type, score }];
}
function titleOf(record) {
  for (const text of [textOf(record.summary), textOf(record.details)]) {
    const line = text.slice(0, 10 * TITLE_LENGTH).trim().split(/[\r\n]/, 1)[0]?.replace(/\s+/g, " ") ?? "";
    if (line.length > TITLE_LENGTH)
      return `${line.slice(0, TITLE_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…`;
    if (line !== "") return line;
  }
  return "";
}
function objectOf(value) {
  return isObject(value) ? value : {};
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
function textsOf(value) {
  return listOf(value).filter((item) => typeof item === "string" && item !== "");
}

// src/advisories/pool.ts
async function pooled(items, width, work) {
  const results = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

export {
  canonicalName,
  affects,
  hasAdvisories,
  questionsFor,
  parseOsvRecord,
  readOsvRecord,
  pooled
};
