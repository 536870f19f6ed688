import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/targets/discover/template/node.ts
var UnreadableTemplate = class extends Error {
  constructor(reason, line) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }
  reason;
  line;
  name = "UnreadableTemplate";
};
function entryOf(node, key) {
  return node?.kind === "map" ? node.entries.get(key) : void 0;
}
function textOf(node) {
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : void 0;
}
function mapNode(entries, line) {
  return { kind: "map", entries, line };
}

export {
  UnreadableTemplate,
  entryOf,
  textOf,
  mapNode
};
