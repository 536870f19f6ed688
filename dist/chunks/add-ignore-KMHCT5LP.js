import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  DEFAULT_CONFIG_FILE,
  readTextFileIfAny
} from "./chunk-ZTQVZXCG.js";
import {
  isDay,
  parseConfigFile
} from "./chunk-EBWV5AIG.js";
import "./chunk-EF5DXJ26.js";
import {
  require_dist
} from "./chunk-F5WGI73H.js";
import {
  UserError,
  VEX_JUSTIFICATIONS,
  codeOf,
  messageOf
} from "./chunk-BS2Q6EBE.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/config/add-ignore.ts
import { randomUUID } from "node:crypto";
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

// src/config/insert-ignore.ts
var import_yaml = __toESM(require_dist(), 1);
function insertIgnore(text, path, fields) {
  const before = parseConfigFile(text, path).ignores;
  for (const candidate of [withLines(text, fields), withLibrary(text, fields)]) {
    const added = candidate === void 0 ? void 0 : newEntry(before, candidate, path);
    if (candidate !== void 0 && added && says(added, fields))
      return { text: candidate, line: added.line, entry: entryLines(fields, "  ").join("\n") };
  }
  throw new Error(`${path}: no entry could be added to it`);
}
function withLines(text, fields) {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const { contents } = (0, import_yaml.parseDocument)(text);
  if (contents !== null && (!(0, import_yaml.isMap)(contents) || contents.flow === true)) return void 0;
  const list = contents?.get("ignore");
  if (list === void 0) {
    const indent = contents === null ? "" : indentAt(text, contents.range?.[0] ?? 0);
    const gap = contents === null ? "" : newline;
    const lines2 = [`${indent}ignore:`, ...entryLines(fields, `${indent}  `)];
    return `${endedBy(text, newline)}${gap}${lines2.join(newline)}${newline}`;
  }
  const last = (0, import_yaml.isSeq)(list) && list.flow !== true ? list.items.at(-1) : void 0;
  if (!(0, import_yaml.isSeq)(list) || !(0, import_yaml.isMap)(last) || last.flow === true) return void 0;
  const end = last.range?.[1] ?? 0;
  const brk = text.charAt(end - 1) === "\n" ? end : text.indexOf("\n", end) + 1;
  const at = brk === 0 ? text.length : brk;
  const lines = entryLines(fields, indentAt(text, list.range?.[0] ?? 0)).join(newline);
  return `${endedBy(text.slice(0, at), newline)}${lines}${newline}${text.slice(at)}`;
}
function withLibrary(text, fields) {
  const document = (0, import_yaml.parseDocument)(text);
  const entry = new import_yaml.YAMLMap(document.schema);
  for (const [key, value] of fields) entry.set(key, value);
  const list = document.get("ignore", true);
  if ((0, import_yaml.isSeq)(list)) {
    list.flow = false;
    list.add(entry);
  } else document.set("ignore", document.createNode([entry]));
  const written = document.toString({ lineWidth: 0 });
  return text.includes("\r\n") ? written.replace(/\r?\n/g, "\r\n") : written;
}
function newEntry(before, text, path) {
  const after = parsed(text, path);
  const bare = ({ line: _line, ...rest }) => JSON.stringify(rest);
  const same = after.length === before.length + 1 && before.every((old, at) => after[at] && bare(old) === bare(after[at]));
  return same ? after.at(-1) : void 0;
}
function parsed(text, path) {
  try {
    return parseConfigFile(text, path).ignores;
  } catch {
    return [];
  }
}
function says({ untilFixed, ...entry }, fields) {
  const found = { ...entry, "until-fixed": untilFixed };
  return fields.every(([key, value]) => found[key] === value);
}
function entryLines(fields, indent) {
  return fields.map(
    ([key, value], at) => `${indent}${at === 0 ? "- " : "  "}${key}: ${value === true ? "true" : scalar(value)}`
  );
}
function scalar(value) {
  const written = (0, import_yaml.stringify)(value, { lineWidth: 0 }).trimEnd();
  return (0, import_yaml.isScalar)((0, import_yaml.parseDocument)(written).contents) && !written.includes("\n") ? written : JSON.stringify(value);
}
function indentAt(text, offset) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ ]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
function endedBy(text, newline) {
  return text === "" || text.endsWith("\n") ? text : text + newline;
}

// src/config/add-ignore.ts
function addIgnore(order, workspace, today) {
  const fields = fieldsOf(order, today);
  const path = order.configFile ?? DEFAULT_CONFIG_FILE;
  const text = readTextFileIfAny(workspace, path, { option: "config-file" }) ?? "";
  const wanted = Object.fromEntries(fields);
  const same = parseConfigFile(text, path).ignores.find((entry2) => isSameScope(entry2, wanted));
  if (same)
    throw new UserError(
      `${path}:${same.line}: ${same.id} is ignored there already, with the same scope; change that entry`
    );
  const { text: written, line, entry } = insertIgnore(text, path, fields);
  replaceFile(resolve(workspace, path), path, written);
  const ends = fields.some(([key]) => key === "expires" || key === "until-fixed");
  return { path, line, entry, ends };
}
function fieldsOf({ ids, options }, today) {
  const [id, ...others] = ids;
  if (id === void 0 || others.length > 0)
    throw new UserError("ignore takes one id: lambda-scan ignore CVE-2024-3651 --reason 'why it may stay'");
  if (!/^[\w.:@/+-]{1,200}$/.test(id))
    throw new UserError(`'${id.slice(0, 60)}' is no id; give one as the report has it, such as CVE-2024-3651`);
  const value = (name) => options[name] && oneLine(options[name]);
  const reason = value("reason");
  if (reason === void 0)
    throw new UserError(`ignore needs a reason: lambda-scan ignore ${id} --reason 'why it may stay'`);
  const purl = value("purl");
  if (purl !== void 0 && !purl.startsWith("pkg:"))
    throw new UserError(`--purl is '${purl.slice(0, 60)}'; give a package URL such as pkg:npm/lodash`);
  const expires = value("expires");
  if (expires !== void 0 && (!isDay(expires) || expires <= today))
    throw new UserError(
      `--expires is '${expires.slice(0, 60)}'; give a day after ${today}, such as ${inDays(today, 90)}`
    );
  const justification = value("justification");
  if (justification !== void 0 && !VEX_JUSTIFICATIONS.some((known) => known === justification))
    throw new UserError(
      `--justification is '${justification.slice(0, 60)}'; use one of ${VEX_JUSTIFICATIONS.join(", ")}`
    );
  const fields = [
    ["id", id],
    ["reason", reason],
    ["purl", purl],
    ["function", value("function")],
    ["path", value("path")],
    ["expires", expires],
    ["until-fixed", options["until-fixed"]?.value === "true" ? true : void 0],
    ["owner", value("owner")],
    ["status", justification === void 0 ? void 0 : "not_affected"],
    ["justification", justification]
  ];
  return fields.flatMap(([key, each]) => each === void 0 ? [] : [[key, each]]);
}
function oneLine({ value, where }) {
  const text = value.trim();
  if (text === "") throw new UserError(`${where} is empty`);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || !text.isWellFormed())
    throw new UserError(`${where} must be one line of plain text`);
  if (text.length > 2e3) throw new UserError(`${where} is longer than 2,000 characters`);
  return text;
}
function isSameScope(entry, wanted) {
  return entry.id.toLowerCase() === String(wanted["id"]).toLowerCase() && entry.purl === wanted["purl"] && entry.function === wanted["function"] && entry.path === wanted["path"];
}
function inDays(day, days) {
  return new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
}
function replaceFile(absolute, shown, text) {
  const known = statSync(absolute, { throwIfNoEntry: false });
  const place = known ? realpathSync(absolute) : absolute;
  const beside = `${place}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, text, { flag: "wx", ...known ? { mode: known.mode } : {} });
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    const why = codeOf(error) === "ENOENT" ? "its folder does not exist" : messageOf(error);
    throw new UserError(`config-file '${shown}' cannot be written: ${why}`);
  }
}
export {
  addIgnore,
  inDays
};
