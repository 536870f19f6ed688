import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  orderingOf
} from "./chunk-GBQTIL6D.js";
import {
  ecosystemName
} from "./chunk-BS2Q6EBE.js";

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
      severity: hits.flatMap((entry) => entry.severity),
      entries
    };
  }
  const evaluated = entries.every((entry) => isEvaluable(entry, ordering));
  return evaluated ? { kind: "unaffected", because: "out-of-range" } : { kind: "undecidable" };
}
function isAffected(entries, version, ordering) {
  return entries.some((entry) => contains(entry, version, ordering));
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

export {
  canonicalName,
  affects,
  isAffected,
  versionOf
};
