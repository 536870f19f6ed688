import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UnreadableEntry,
  UserError,
  fingerprint,
  isRecord,
  member,
  memberItems,
  memberText,
  messageOf,
  parseSeverity,
  valueOf
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/secrets/report.ts
function readSecrets(text) {
  const report = parse(text);
  if (!isRecord(report)) throw new Error("its report is not an object");
  if (member(report, "SchemaVersion") !== 2) throw new Error("its report has a schema that is not understood");
  return memberItems(report, "Results").flatMap((result) => {
    const path = memberText(result, "Target") ?? "";
    return memberItems(result, "Secrets").map((entry) => secret(entry, path));
  });
}
function secret(entry, path) {
  const rule = memberText(entry, "RuleID") ?? "";
  if (rule === "" || path === "") throw new Error("its report has a secret without rule or file");
  const line = member(entry, "StartLine");
  return {
    path,
    ...typeof line === "number" && Number.isSafeInteger(line) && line > 0 ? { line } : {},
    rule,
    title: memberText(entry, "Title") || rule,
    severity: memberText(entry, "Severity") ?? ""
  };
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("its report is not valid JSON");
  }
}

// src/secrets/unpack.ts
var MAX_FILE_BYTES = 10 * 1024 * 1024;
var MAX_BYTES = 4 * 1024 * 1024 * 1024;
var HEAD_BYTES = 4096;
function layOut(artifact, folder, search, so) {
  const { id, files } = artifact;
  const failures = [];
  for (const path of files.paths) {
    try {
      const size = files.size(path);
      if (size === 0 || size > MAX_FILE_BYTES || files.read(path, HEAD_BYTES).includes(0)) continue;
      if (so.bytes + size > MAX_BYTES) {
        return [gap(id, `only the first ${MAX_BYTES / 1024 ** 3} GiB were searched for secrets`)];
      }
      so.bytes += size;
      search.put(`${folder}/${path}`, files.read(path));
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) failures.push(`${path}: ${messageOf(error)}`);
    }
  }
  if (failures.length === 0) return [];
  const [first = ""] = failures;
  const rest = failures.length === 1 ? "" : ` and ${failures.length - 1} more`;
  return [gap(id, `was not searched for secrets as a whole: ${first}${rest}`)];
}
function gap(subject, message) {
  return { stage: "inspect", subject, message, incomplete: true };
}

// src/secrets/index.ts
var SecretHunt = class {
  constructor(search) {
    this.search = search;
  }
  search;
  folders = /* @__PURE__ */ new Map();
  environments = /* @__PURE__ */ new Map();
  notices = [];
  laidOut = { bytes: 0 };
  /** To be called while the artifact is open. */
  take(artifact) {
    const folder = `artifact-${this.folders.size + 1}`;
    this.folders.set(folder, artifact.id);
    this.notices.push(...layOut(artifact, folder, this.search, this.laidOut));
    const { variables = [], values = [] } = artifact.image ?? {};
    for (const [index, name] of variables.entries()) {
      this.takeVariable({ name, artifact: artifact.id, location: { path: artifact.id } }, values[index]);
    }
  }
  /** The variables that functions are set up with, as far as their values are known. */
  takeVariables(functions) {
    for (const { name: unit, code, settings, declaredAt } of functions) {
      const variables = settings === void 0 ? [] : valueOf(settings.variables) ?? [];
      for (const { name, value, at } of variables) {
        const location = at ?? declaredAt ?? { path: code };
        this.takeVariable({ name, artifact: code, function: unit, location }, value);
      }
    }
  }
  takeVariable(variable, value) {
    const content = Buffer.from(`${variable.name}=${value?.reveal() ?? ""}
`);
    if (value === void 0 || content.length > LONGEST_VARIABLE) return;
    const path = `environment/${this.environments.size + 1}.env`;
    this.search.put(path, content);
    this.environments.set(path, variable);
    this.laidOut.bytes += content.length;
  }
  /** Searches all that was taken, once, and removes it. @throws UserError when an option about trivy is wrong */
  async finish() {
    try {
      const seen = this.laidOut.bytes === 0 ? [] : readSecrets(await this.search.run());
      return { items: seen.map((secret2) => this.findingOf(secret2)), notices: this.notices };
    } catch (error) {
      if (error instanceof UserError) throw error;
      const message = `nothing was searched for secrets: trivy failed: ${messageOf(error)}`;
      return {
        items: [],
        notices: [...this.notices, { stage: "inspect", subject: "trivy", message, incomplete: true }]
      };
    } finally {
      this.search.close();
    }
  }
  findingOf({ path: target, line, rule, title, severity }) {
    const id = `secret-${rule.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
    const variable = this.environments.get(target);
    if (variable) return inVariable(variable, id, title, parseSeverity(severity) ?? "high");
    const slash = target.indexOf("/");
    const artifact = this.folders.get(target.slice(0, slash));
    if (artifact === void 0) throw new Error("its report speaks of a file that it was not given");
    const path = target.slice(slash + 1);
    const carrier = CARRIERS.exec(path);
    const where = line === void 0 ? path : `${path}, line ${line}`;
    return {
      kind: "secret",
      id,
      // A package that is published holds no secret of this user's: examples, tests, keys that are meant to be known.
      severity: carrier ? "info" : parseSeverity(severity) ?? "high",
      title: `${title} in ${where}${carrier ? " (a file of a published package: most often an example)" : ""}`,
      aliases: [],
      artifact,
      place: { path, ...line === void 0 ? {} : { line } },
      location: { path: artifact },
      sources: [],
      fingerprint: fingerprint("secret", id, artifact, path)
    };
  }
};
var LONGEST_VARIABLE = 1024 * 1024;
function inVariable(variable, id, title, severity) {
  const { name, artifact, location, function: unit } = variable;
  return {
    kind: "secret",
    id,
    severity,
    title: `${title} in the environment variable ${name}`,
    aliases: [],
    artifact,
    ...unit === void 0 ? {} : { function: unit },
    place: { path: `environment variable ${name}` },
    variable: name,
    location,
    sources: [],
    fingerprint: fingerprint("secret", id, unit ?? artifact, `environment variable ${name}`)
  };
}
var CARRIERS = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|[\w.-]+\.dist-info|botocore|boto3)\//;
export {
  SecretHunt
};
