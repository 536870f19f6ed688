import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_dist
} from "./chunk-F5WGI73H.js";
import {
  dayOf
} from "./chunk-WHKP5MLE.js";
import {
  UserError
} from "./chunk-BS2Q6EBE.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/config/ignore-files/trivy-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function readTrivyYaml(path, text) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
  const [syntax] = document.errors;
  const fail = (offset, message) => {
    const { line, col } = lines.linePos(offset);
    throw new UserError(`${path}:${line}:${col}: ${message}`);
  };
  if (syntax) return fail(syntax.pos[0], `not valid YAML: ${syntax.message.split("\n", 1)[0] ?? ""}`);
  const { contents } = document;
  if (contents === null) return { ignores: [], notices: [] };
  if (!(0, import_yaml.isMap)(contents)) return fail(0, "must be a list of names with entries below them");
  const entries = contents.get("vulnerabilities");
  if (entries === void 0 || entries === null) return { ignores: [], notices: [] };
  if (!(0, import_yaml.isSeq)(entries)) return fail(0, "'vulnerabilities' must be a list");
  const ignores = [];
  const notices = [];
  for (const entry of entries.items) {
    if (!(0, import_yaml.isMap)(entry)) return fail(0, "an entry of 'vulnerabilities' must begin with '- id: ...'");
    const offset = entry.range?.[0] ?? 0;
    const textOf = (key) => {
      const node = entry.get(key, true);
      return (0, import_yaml.isScalar)(node) ? (node.source ?? String(node.value)).trim() : void 0;
    };
    const listOf = (key) => {
      const node = entry.get(key);
      return (0, import_yaml.isSeq)(node) ? node.items.flatMap((item) => (0, import_yaml.isScalar)(item) ? [String(item.value)] : []) : [];
    };
    const id = textOf("id");
    if (!id) return fail(offset, "an entry of 'vulnerabilities' needs an 'id'");
    if (listOf("paths").length > 0) {
      const message = `its entry for ${id} is for paths inside of what trivy scans, and is not applied`;
      notices.push({ stage: "config", subject: path, message, incomplete: false });
      continue;
    }
    const until = textOf("expired_at");
    const expires = until === void 0 ? void 0 : dayOf(until);
    if (until !== void 0 && expires === void 0)
      return fail(offset, `'expired_at' of ${id} is no day; write 2027-01-31`);
    const base = {
      id,
      reason: textOf("statement") ?? `listed in ${path}`,
      ...expires === void 0 ? {} : { expires },
      file: path,
      line: lines.linePos(offset).line
    };
    const purls = listOf("purls");
    ignores.push(...purls.length === 0 ? [base] : purls.map((purl) => ({ ...base, purl })));
  }
  return { ignores, notices };
}
export {
  readTrivyYaml
};
