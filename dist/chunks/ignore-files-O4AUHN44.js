import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError
} from "./chunk-S3SB7OT2.js";
import "./chunk-EINJ6TTO.js";

// src/config/ignore-files/index.ts
async function readIgnoreFile(path, text) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (/\.toml$/i.test(name)) return (await import("./osv-scanner-ICTJ7QHS.js")).readOsvScanner(path, text);
  if (/trivyignore\.ya?ml$/i.test(name)) return (await import("./trivy-yaml-5FSYMFPP.js")).readTrivyYaml(path, text);
  if (/trivyignore$/i.test(name)) return (await import("./trivy-plain-UOGGUKWY.js")).readTrivyPlain(path, text);
  throw new UserError(
    `ignore-files: '${path}' is of no kind that is known; name a .trivyignore, a .trivyignore.yaml or an osv-scanner.toml`
  );
}
export {
  readIgnoreFile
};
