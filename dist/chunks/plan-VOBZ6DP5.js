import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  Troubles,
  findFunctions
} from "./chunk-6SUO4SIM.js";
import "./chunk-MYDPIQUP.js";
import "./chunk-QYDB7UR2.js";
import {
  number,
  parts,
  text
} from "./chunk-LEZMNB24.js";
import "./chunk-GTWSQITJ.js";
import {
  UserError
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/targets/account/plan.ts
var MOST_SHARDS = 256;
var SHARD_BYTES = 1024 ** 3;
var SHARD_FUNCTIONS = 500;
var IMAGE_BYTES = 200 * 1024 ** 2;
var FUNCTION_BYTES = 256 * 1024;
var MOST_TEXT = 1e5;
var MOST_MATRIX = 9e5;
async function planAccount(request, { aws, progress }, wanted) {
  const troubles = new Troubles();
  const found = await findFunctions(request, aws, progress, troubles);
  const shards = shareOut(
    found.map(({ function: latest, versions }) => [latest, ...versions]),
    wanted
  );
  if (JSON.stringify(shards).length > MOST_MATRIX)
    throw new UserError(
      "functions are more than one matrix can name; plan some of the Regions, or of the names, at a time"
    );
  return { shards, notices: troubles.notices() };
}
function shareOut(functions, wanted) {
  const bundles = bundled(functions);
  const bytes = bundles.reduce((sum, bundle) => sum + bundle.bytes, 0);
  const length = bundles.reduce((sum, bundle) => sum + textOf(bundle.functions), 0);
  const asked = Math.max(
    wanted ?? Math.max(bytes / SHARD_BYTES, functions.length / SHARD_FUNCTIONS),
    2 * length / MOST_TEXT
  );
  const count = Math.max(1, Math.min(Math.ceil(asked), bundles.length, MOST_SHARDS));
  const loads = Array.from({ length: count }, () => ({
    functions: [],
    layers: /* @__PURE__ */ new Set(),
    bytes: 0,
    text: 0
  }));
  for (const bundle of bundles) {
    const best = loads.reduce((a, b) => costIn(b, bundle) < costIn(a, bundle) ? b : a);
    best.bytes += bundle.bytes + missingIn(best, bundle);
    best.text += textOf(bundle.functions);
    best.functions.push(...bundle.functions);
    for (const layer of bundle.layers.keys()) best.layers.add(layer);
  }
  const used = loads.filter((load) => load.functions.length > 0);
  return used.map((load, index) => ({
    shard: `${index + 1}/${used.length}`,
    functions: load.functions.sort().join("\n")
  }));
}
function costIn(load, bundle) {
  if (load.text + textOf(bundle.functions) > MOST_TEXT) return Infinity;
  return load.bytes + bundle.bytes + 2 * missingIn(load, bundle);
}
function missingIn({ layers: known }, { layers }) {
  return [...layers].reduce((sum, [arn, size]) => sum + (known.has(arn) ? 0 : size), 0);
}
function textOf(functions) {
  return functions.reduce((sum, arn) => sum + arn.length + 1, 0);
}
function bundled(functions) {
  const byCode = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const family of functions) {
    const codes = family.map(({ codeSha256, arn }) => codeSha256 ?? arn);
    const joined = new Set(codes.flatMap((code) => byCode.get(code) ?? []));
    const group = [...joined, family];
    for (const code of codes) {
      const before = byCode.get(code);
      if (before) groups.delete(before);
    }
    groups.add(group);
    for (const each of group.flat()) byCode.set(each.codeSha256 ?? each.arn, group);
  }
  return [...groups].flatMap((group) => cut(group)).map(bundleOf).sort((a, b) => b.bytes - a.bytes || ((a.functions[0] ?? "") < (b.functions[0] ?? "") ? -1 : 1));
}
function cut(group) {
  const most = Math.max(1, Math.floor(SHARD_FUNCTIONS / 2));
  const sorted = [...group].sort((a, b) => (a[0]?.arn ?? "") < (b[0]?.arn ?? "") ? -1 : 1);
  return Array.from(
    { length: Math.ceil(sorted.length / most) },
    (_, index) => sorted.slice(index * most, (index + 1) * most)
  );
}
function bundleOf(group) {
  const all = group.flat();
  const code = new Map(
    all.map((each) => [
      each.codeSha256 ?? each.arn,
      each.packageType === "Image" ? IMAGE_BYTES : each.codeSize ?? 0
    ])
  );
  const layers = all.flatMap(
    ({ configuration }) => parts(configuration, "Layers").flatMap((layer) => {
      const arn = text(layer, "Arn");
      return arn === void 0 ? [] : [[arn, number(layer, "CodeSize") ?? 0]];
    })
  );
  const bytes = [...code.values()].reduce((sum, size) => sum + size, 0);
  return {
    functions: group.flatMap(([latest]) => latest?.arn ?? []),
    bytes: bytes + group.length * FUNCTION_BYTES,
    layers: new Map(layers)
  };
}
export {
  MOST_SHARDS,
  planAccount,
  shareOut
};
