import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  AwsError,
  isRecord
} from "./chunk-NU52E265.js";

// src/targets/account/answer.ts
function text(answer, name) {
  const value = answer?.[name];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function number(answer, name) {
  const value = answer?.[name];
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function flag(answer, name) {
  const value = answer?.[name];
  return typeof value === "boolean" ? value : void 0;
}
function part(answer, name) {
  const value = answer?.[name];
  return isRecord(value) ? value : void 0;
}
function parts(answer, name) {
  const value = answer?.[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function texts(answer, name) {
  const value = answer?.[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function pairs(answer, name) {
  return Object.entries(part(answer, name) ?? {}).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []).sort(([a], [b]) => a < b ? -1 : 1);
}

// src/targets/account/pages.ts
var MOST_PAGES = 2e4;
async function* pagesOf(aws, operation, region, input, list) {
  let marker;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await aws.ask(operation, region, { ...input, ...marker ? { Marker: marker } : {} });
    yield parts(answer, list);
    const next = text(answer, "NextMarker") ?? (answer["IsTruncated"] === true ? text(answer, "Marker") : void 0);
    if (next === void 0) return;
    if (next === marker) throw new AwsError("failed", "the list goes round in a circle");
    marker = next;
  }
  throw new AwsError("failed", `the list has more than ${MOST_PAGES} pages`);
}
async function listOf(aws, operation, region, input, list) {
  const all = [];
  for await (const page of pagesOf(aws, operation, region, input, list)) all.push(...page);
  return all;
}

export {
  text,
  number,
  flag,
  part,
  parts,
  texts,
  pairs,
  pagesOf,
  listOf
};
