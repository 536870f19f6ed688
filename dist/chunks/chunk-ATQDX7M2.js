import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  versionOf
} from "./chunk-CSOTCOE3.js";
import {
  ecosystemName,
  isRecord
} from "./chunk-BS2Q6EBE.js";

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
  return isRecord(value) ? value : {};
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
  hasAdvisories,
  questionsFor,
  parseOsvRecord,
  readOsvRecord,
  pooled
};
