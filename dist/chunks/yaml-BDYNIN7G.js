import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UnreadableTemplate,
  mapNode,
  textOf
} from "./chunk-5YILOGSD.js";
import {
  require_dist
} from "./chunk-F5WGI73H.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/targets/discover/template/yaml.ts
var import_yaml = __toESM(require_dist(), 1);

// src/targets/discover/template/short-tags.ts
var FUNCTIONS = /* @__PURE__ */ new Set([
  "And",
  "Base64",
  "Cidr",
  "Contains",
  "EachMemberEquals",
  "EachMemberIn",
  "Equals",
  "FindInMap",
  "ForEach",
  "GetAtt",
  "GetAZs",
  "If",
  "ImportValue",
  "Join",
  "Length",
  "Not",
  "Or",
  "RefAll",
  "Select",
  "Split",
  "Sub",
  "ToJsonString",
  "Transform",
  "ValueOf",
  "ValueOfAll"
]);
function longForm(tag, value) {
  const name = tag.slice(1);
  if (name === "Ref" || name === "Condition") return wrap(name, value);
  if (!FUNCTIONS.has(name)) return void 0;
  return wrap(`Fn::${name}`, name === "GetAtt" ? attributeOf(value) : value);
}
function wrap(key, value) {
  return mapNode(/* @__PURE__ */ new Map([[key, value]]), value.line);
}
function attributeOf(value) {
  const [, id, attribute] = /^([^.]+)\.(.+)$/s.exec(textOf(value) ?? "") ?? [];
  if (id === void 0 || attribute === void 0) return value;
  return {
    kind: "list",
    items: [id, attribute].map((part) => ({ kind: "scalar", value: part, line: value.line })),
    line: value.line
  };
}

// src/targets/discover/template/yaml.ts
var MAX_NODES = 5e5;
var MAX_DEPTH = 200;
function parseYaml(text) {
  const lines = new import_yaml.LineCounter();
  const document = parse(text, lines);
  const error = document.errors[0];
  if (error) {
    throw new UnreadableTemplate(`is not valid YAML (${error.code})`, lines.linePos(error.pos[0]).line);
  }
  const reader = new Reader(lines);
  const root = reader.read(document.contents, 0);
  return { root, problems: () => reader.problems };
}
function parse(text, lines) {
  try {
    return (0, import_yaml.parseDocument)(text, {
      lineCounter: lines,
      prettyErrors: false,
      // Both are told of as problems, and are no reason to read nothing.
      uniqueKeys: false,
      stringKeys: false
    });
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableTemplate("is nested too deeply");
    throw new UnreadableTemplate("is not valid YAML");
  }
}
var Reader = class {
  constructor(lines) {
    this.lines = lines;
  }
  lines;
  problems = [];
  anchors = /* @__PURE__ */ new Map();
  /** Values that the tree has once aliases are followed. */
  count = 0;
  /** @param key the key of a property, whose line counts */
  read(node, depth, key) {
    const at = this.lineOf(key ?? node);
    const line = () => at;
    this.grow(1, at);
    if (depth > MAX_DEPTH) throw new UnreadableTemplate(`is nested more than ${MAX_DEPTH} levels deep`, at);
    if ((0, import_yaml.isAlias)(node)) return this.follow(node, at);
    const anchor = (0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) ? node.anchor : void 0;
    const before = this.count;
    if (anchor !== void 0) this.anchors.set(anchor, { size: 0 });
    const plain = this.plain(node, depth, line);
    const read = tagOf(node) === void 0 ? plain : this.tagged(tagOf(node) ?? "", plain, at);
    if (anchor !== void 0) this.anchors.set(anchor, { node: read, size: this.count - before + 1 });
    return read;
  }
  plain(node, depth, line) {
    if ((0, import_yaml.isMap)(node)) return this.map(node, depth, line);
    if ((0, import_yaml.isSeq)(node)) return this.list(node, depth, line);
    if ((0, import_yaml.isScalar)(node)) return { kind: "scalar", value: scalarOf(node), line };
    return { kind: "scalar", value: null, line };
  }
  list(node, depth, line) {
    return { kind: "list", items: node.items.map((item) => this.read(item, depth + 1)), line };
  }
  map(node, depth, line) {
    const entries = /* @__PURE__ */ new Map();
    const merged = [];
    for (const { key, value } of node.items) {
      const at = this.lineOf(key);
      const name = (0, import_yaml.isScalar)(key) ? keyText(key) : void 0;
      if (!(0, import_yaml.isScalar)(key) || name === void 0) {
        this.problem("has a key that is no text, which is passed over", at);
        continue;
      }
      const read = this.read(value, depth + 1, key);
      if (name === "<<") {
        merged.push(...read.kind === "list" ? read.items : [read]);
        continue;
      }
      if (entries.has(name)) this.problem(`has the key '${name}' twice; the last one is taken`, at);
      entries.set(name, read);
    }
    for (const each of merged) {
      if (each.kind !== "map") continue;
      for (const [name, value] of each.entries) if (!entries.has(name)) entries.set(name, value);
    }
    return mapNode(entries, line);
  }
  follow(alias, at) {
    const anchored = this.anchors.get(alias.source);
    if (anchored?.node) {
      this.grow(anchored.size, at);
      const { node } = anchored;
      return { ...node, line: () => at };
    }
    this.problem(
      anchored ? `leads in a circle at the alias '*${alias.source}'` : `has no anchor '&${alias.source}'`,
      at
    );
    return { kind: "tagged", tag: `*${alias.source}`, line: () => at };
  }
  tagged(tag, plain, at) {
    const long = longForm(tag, plain);
    if (long) return long;
    this.problem(`has the tag '${tag}', which CloudFormation does not know`, at);
    return { kind: "tagged", tag, line: plain.line };
  }
  grow(by, at) {
    this.count += by;
    if (this.count > MAX_NODES) {
      throw new UnreadableTemplate(`unfolds into more than ${MAX_NODES} values`, at);
    }
  }
  problem(message, line) {
    this.problems.push({ message, ...line === void 0 ? {} : { line } });
  }
  lineOf(node) {
    if (!(0, import_yaml.isScalar)(node) && !(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node) && !(0, import_yaml.isAlias)(node)) return void 0;
    return node.range ? this.lines.linePos(node.range[0]).line : void 0;
  }
};
function tagOf(node) {
  const tag = (0, import_yaml.isScalar)(node) || (0, import_yaml.isMap)(node) || (0, import_yaml.isSeq)(node) ? node.tag : void 0;
  return tag?.startsWith("!") && tag !== "!" ? tag : void 0;
}
function keyText(key) {
  return typeof key.value === "object" && key.value !== null ? void 0 : key.source ?? String(key.value);
}
function scalarOf({ value, source }) {
  if (typeof value === "number" && source !== void 0 && String(value) !== source) return source;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === void 0 ? null : source ?? null;
}
export {
  parseYaml
};
