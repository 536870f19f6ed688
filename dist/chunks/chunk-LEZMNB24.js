import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  isRecord
} from "./chunk-BS2Q6EBE.js";

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

export {
  text,
  number,
  flag,
  part,
  parts,
  texts,
  pairs
};
