import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/config/ignore-files/index.ts
async function readIgnoreFile(path, text) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  if (/\.toml$/i.test(name)) return (await import("./osv-scanner-C2FXT4CR.js")).readOsvScanner(path, text);
  if (/trivyignore\.ya?ml$/i.test(name)) return (await import("./trivy-yaml-CPVSWLGQ.js")).readTrivyYaml(path, text);
  if (/trivyignore$/i.test(name)) return (await import("./trivy-plain-NQQAGM7M.js")).readTrivyPlain(path, text);
  throw new UserError(
    `ignore-files: '${path}' is of no kind that is known; name a .trivyignore, a .trivyignore.yaml or an osv-scanner.toml`
  );
}
export {
  readIgnoreFile
};
