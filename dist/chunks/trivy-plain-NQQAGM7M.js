import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  dayOf
} from "./chunk-WHKP5MLE.js";
import {
  UserError
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/config/ignore-files/trivy-plain.ts
function readTrivyPlain(path, text) {
  const ignores = [];
  let comment = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line.startsWith("#")) comment.push(line.replace(/^#+\s*/, ""));
    else if (line === "") comment = [];
    else {
      const [words = "", behind] = line.split(/\s#/, 2);
      const [id = "", ...rest] = words.trim().split(/\s+/);
      const until = rest.find((word) => word.startsWith("exp:"))?.slice("exp:".length);
      const expires = until === void 0 ? void 0 : dayOf(until);
      if (until !== void 0 && expires === void 0)
        throw new UserError(`${path}:${index + 1}: '${until.slice(0, 40)}' is no day; write exp:2027-01-31`);
      const said = [...comment, ...behind === void 0 ? [] : [behind.trim()]].join(" ");
      ignores.push({
        id,
        reason: said || `listed in ${path}`,
        ...expires === void 0 ? {} : { expires },
        file: path,
        line: index + 1
      });
      comment = [];
    }
  }
  return { ignores, notices: [] };
}
export {
  readTrivyPlain
};
