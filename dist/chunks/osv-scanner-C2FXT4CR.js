import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  TomlError,
  parse
} from "./chunk-M4PN6TQX.js";
import {
  dayOf
} from "./chunk-WHKP5MLE.js";
import {
  UserError
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/config/ignore-files/osv-scanner.ts
function readOsvScanner(path, text) {
  const table = parsed(path, text);
  const notices = [];
  if ("PackageOverrides" in table) {
    const message = "'PackageOverrides' are not applied: they are about packages, for which there is 'ours'";
    notices.push({ stage: "config", subject: path, message, incomplete: false });
  }
  const entries = table["IgnoredVulns"] ?? [];
  if (!Array.isArray(entries))
    throw new UserError(`${path}: 'IgnoredVulns' must be a list; begin each entry with [[IgnoredVulns]]`);
  const lines = headings(text);
  const ignores = entries.map((entry, index) => {
    const fields = typeof entry === "object" && !Array.isArray(entry) ? entry : {};
    const { id, reason, ignoreUntil } = fields;
    const line = lines[index] ?? 1;
    if (typeof id !== "string" || id === "")
      throw new UserError(`${path}:${line}: an entry of IgnoredVulns needs an 'id'`);
    const expires = ignoreUntil === void 0 ? void 0 : dayOf(untilText(ignoreUntil));
    if (ignoreUntil !== void 0 && expires === void 0)
      throw new UserError(`${path}:${line}: 'ignoreUntil' of ${id} is no day; write 2027-01-31`);
    return {
      id,
      reason: typeof reason === "string" && reason !== "" ? reason : `listed in ${path}`,
      ...expires === void 0 ? {} : { expires },
      file: path,
      line
    };
  });
  return { ignores, notices };
}
function parsed(path, text) {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new UserError(
      `${path}:${error.line}:${error.column}: not valid TOML: ${error.message.split("\n", 1)[0] ?? ""}`
    );
  }
}
function untilText(value) {
  return value instanceof Date ? value.toISOString() : String(value);
}
function headings(text) {
  return text.split(/\r?\n/).flatMap((line, index) => /^\s*\[\[\s*IgnoredVulns\s*\]\]/.test(line) ? [index + 1] : []);
}
export {
  readOsvScanner
};
