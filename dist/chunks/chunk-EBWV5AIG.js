import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  findOption,
  nearest,
  optionsOf
} from "./chunk-EF5DXJ26.js";
import {
  require_dist
} from "./chunk-F5WGI73H.js";
import {
  UserError,
  VEX_JUSTIFICATIONS,
  parseSeverity
} from "./chunk-BS2Q6EBE.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/config/file.ts
var import_yaml = __toESM(require_dist(), 1);
var POSTURE_KEYS = ["rules", "severities", "layer-publishers"];
var IGNORE_KEYS = [
  "id",
  "reason",
  "purl",
  "function",
  "path",
  "expires",
  "until-fixed",
  "owner",
  "status",
  "justification"
];
function parseConfigFile(text, path) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const fail = (node, message) => {
    throw new UserError(`${place(node?.range?.[0] ?? 0)}: ${message}`);
  };
  const syntax = document.errors[0];
  if (syntax)
    throw new UserError(`${place(syntax.pos[0])}: not valid YAML: ${syntax.message.split("\n", 1)[0] ?? ""}`);
  if (document.contents === null) return { values: {}, ignores: [] };
  return new Reader(document, place, fail, lines).read();
}
var Reader = class {
  constructor(document, place, fail, lines) {
    this.document = document;
    this.place = place;
    this.fail = fail;
    this.lines = lines;
  }
  document;
  place;
  fail;
  lines;
  read() {
    const values = {};
    let ignores = [];
    let posture;
    for (const [key, value, name] of this.pairs(this.document.contents, "the file")) {
      if (name === "ignore") {
        ignores = this.ignores(value);
        continue;
      }
      if (name === "posture") {
        posture = this.posture(value);
        continue;
      }
      const option = findOption("file", name);
      if (!option) {
        const known = ["ignore", ...optionsOf("file").map((candidate) => candidate.name)];
        return this.fail(key, unknownKey(name, known));
      }
      values[option.name] = {
        value: this.optionText(name, value, option.kind === "list"),
        where: `${this.place(value?.range?.[0] ?? key.range?.[0] ?? 0)}: '${name}'`
      };
    }
    return { values, ignores, ...posture === void 0 ? {} : { posture } };
  }
  ignores(list) {
    if (list === null || (0, import_yaml.isScalar)(list) && list.value === null) return [];
    if (!(0, import_yaml.isSeq)(list)) return this.fail(list, "'ignore' must be a list; begin each entry with '- id: ...'");
    return list.items.map((item) => this.ignore(item));
  }
  ignore(entry) {
    const fields = /* @__PURE__ */ new Map();
    for (const [key, value, name] of this.pairs(entry, "an entry of ignore")) {
      if (!IGNORE_KEYS.includes(name))
        return this.fail(key, unknownKey(name, IGNORE_KEYS));
      const text = this.scalarText(name, value);
      if (text === "") return this.fail(value ?? key, `'${name}' is empty`);
      if (name === "expires" && !isDay(text))
        return this.fail(value, `'expires' is '${text}'; write a day as 2026-12-31`);
      if (name === "purl" && !text.startsWith("pkg:")) {
        return this.fail(value, `'purl' is '${text}'; write a package URL such as pkg:npm/lodash`);
      }
      if (name === "until-fixed" && text !== "true")
        return this.fail(value, `'until-fixed' is '${text}'; write true, or leave it out`);
      if (name === "status" && text !== "not_affected")
        return this.fail(value, `'status' is '${text}'; write not_affected, or leave it out`);
      if (name === "justification" && !isJustification(text))
        return this.fail(value, `'justification' is '${text}'; use one of ${VEX_JUSTIFICATIONS.join(", ")}`);
      fields.set(name, text);
    }
    const id = fields.get("id");
    const reason = fields.get("reason");
    if (id === void 0) return this.fail(entry, "an entry of ignore needs an 'id'");
    if (reason === void 0) return this.fail(entry, `the entry for ${id} needs a 'reason'`);
    if (fields.has("justification") && !fields.has("status"))
      return this.fail(entry, `the entry for ${id} has a 'justification' and needs 'status: not_affected'`);
    const untilFixed = fields.delete("until-fixed") ? { untilFixed: true } : {};
    const { line } = this.lines.linePos(entry.range?.[0] ?? 0);
    return { ...Object.fromEntries(fields), ...untilFixed, id, reason, line };
  }
  /** Words alone, as for the option, or a mapping that says more. */
  posture(value) {
    const section = { severities: [], layerPublishers: /* @__PURE__ */ new Map() };
    if (!(0, import_yaml.isMap)(value)) return { ...section, words: this.words("posture", value) };
    let words;
    for (const [key, inner, name] of this.pairs(value, "posture")) {
      if (name === "rules") words = this.words(name, inner);
      else if (name === "severities") section.severities.push(...this.severities(inner));
      else if (name === "layer-publishers") this.publishers(inner, section.layerPublishers);
      else this.fail(key, unknownKey(name, POSTURE_KEYS));
    }
    return { ...section, ...words === void 0 ? {} : { words } };
  }
  words(name, value) {
    const nodes = (0, import_yaml.isSeq)(value) ? value.items.map((item) => item) : [value];
    return nodes.flatMap((node) => {
      const where = `${this.place(node?.range?.[0] ?? 0)}: '${name}'`;
      const words = this.scalarText(name, node).split(/[\s,]+/);
      return words.filter((word) => word !== "").map((word) => ({ value: word, where }));
    });
  }
  severities(value) {
    return [...this.pairs(value, "severities")].map(([key, inner, rule]) => {
      const word = this.scalarText(rule, inner);
      const severity = parseSeverity(word);
      if (severity === void 0 || severity === "unknown") {
        return this.fail(inner ?? key, `'${rule}' is '${word}'; use one of critical, high, medium, low, info`);
      }
      return { rule, severity, where: this.place(key.range?.[0] ?? 0) };
    });
  }
  publishers(value, found) {
    for (const [key, inner, account] of this.pairs(value, "layer-publishers")) {
      const digits = (0, import_yaml.isScalar)(key) ? key.source ?? account : account;
      if (!/^\d{12}$/.test(digits)) this.fail(key, `'${digits}' is no account; write twelve digits`);
      found.set(digits, this.scalarText(account, inner));
    }
  }
  *pairs(node, what) {
    if (!(0, import_yaml.isMap)(node)) return this.fail(node, `${what} must be a list of 'name: value' lines`);
    for (const { key, value } of node.items) {
      if (!(0, import_yaml.isScalar)(key)) return this.fail(key, `a name in ${what} must be plain text`);
      yield [key, value, String(key.value)];
    }
    return void 0;
  }
  optionText(name, value, list) {
    if (list && (0, import_yaml.isSeq)(value)) return value.items.map((item) => this.scalarText(name, item)).join("\n");
    return this.scalarText(name, value);
  }
  scalarText(name, value) {
    if (!(0, import_yaml.isScalar)(value)) return this.fail(value, `'${name}' must be a single value`);
    return (value.source ?? "").trim();
  }
};
function unknownKey(name, known) {
  const guess = nearest(name, known);
  return `unknown key '${name.slice(0, 60)}'; ${guess ? `did you mean '${guess}'?` : `use one of ${known.join(", ")}`}`;
}
function isJustification(text) {
  return VEX_JUSTIFICATIONS.some((known) => known === text);
}
function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toJSON()?.startsWith(text) === true;
}

export {
  parseConfigFile,
  isDay
};
