import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  OPTIONS
} from "./chunk-EF5DXJ26.js";
import {
  UserError,
  codeOf,
  messageOf,
  parseSeverity
} from "./chunk-BS2Q6EBE.js";

// src/config/text-file.ts
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
var MAX_CONFIG_BYTES = 1 << 20;
function readTextFile(workspace, path, reading) {
  const text = readTextFileIfAny(workspace, path, reading);
  if (text === void 0) throw new UserError(`${reading.option} '${path}' does not exist`);
  return text;
}
function readTextFileIfAny(workspace, path, { option, max = MAX_CONFIG_BYTES }) {
  const absolute = resolve(workspace, path);
  try {
    const facts = statSync(absolute);
    if (!facts.isFile()) throw new UserError(`${option} '${path}' is no file`);
    if (facts.size > max)
      throw new UserError(`${option} '${path}' is larger than ${max >> 20} MiB; name the file that is meant`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (codeOf(error) === "ENOENT") return void 0;
    if (codeOf(error) === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new UserError(`${option} '${path}' is not UTF-8 text`);
    throw new UserError(`${option} '${path}' cannot be read: ${messageOf(error)}`);
  }
}

// src/config/feeds.ts
function readFeed({ value, where }) {
  const word = value.trim();
  if (/^(on|true)$/i.test(word)) return "publisher";
  if (/^(off|false)$/i.test(word)) return void 0;
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(word)) return { path: word };
  const url = URL.canParse(word) ? new URL(word) : void 0;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UserError(`${where} is no http or https address; give one, a file, on, or off`);
  return { url: url.href };
}
function readExploitation(epss, kev, failOnKev) {
  const scores = isSaid(epss) ? readFeed(epss) : void 0;
  const unsaid = failOnKev ? "publisher" : void 0;
  const catalogue = isSaid(kev) ? readFeed(kev) : unsaid;
  if (failOnKev && isSaid(kev) && catalogue === void 0)
    throw new UserError(`${kev.where} is off, but fail-on-kev needs it; leave one of them out`);
  return {
    ...scores === void 0 ? {} : { epss: scores },
    ...catalogue === void 0 ? {} : { kev: catalogue },
    failOnKev
  };
}
function isSaid(given) {
  return given !== void 0 && given.value.trim() !== "";
}

// src/config/sarif-category.ts
function readCategory({ value, where }) {
  const category = value.trim().replace(/\/+$/, "");
  const shown = category.slice(0, 60);
  if (category === "" || category.length > 200 || /[^\x20-\x7e]/.test(category))
    throw new UserError(`${where} is '${shown}'; give up to 200 characters of plain text`);
  if (/[0-9a-f]{40}/i.test(category))
    throw new UserError(
      `${where} is '${shown}'; a commit or digest changes from run to run, and old alerts would never close`
    );
  return category;
}

// src/config/trivy.ts
import { isAbsolute } from "node:path";
var SCANNERS = ["osv", "trivy", "secret"];
function readScanners({ value, where }) {
  const words = value.split(/[\s,]+/).filter((word) => word !== "").map((word) => word.toLowerCase());
  if (words.length === 1 && words[0] === "auto") return void 0;
  const unknown = words.find((word) => !SCANNERS.some((scanner) => scanner === word));
  if (unknown !== void 0 || words.length === 0)
    throw new UserError(
      `${where} is '${(unknown ?? "").slice(0, 60)}'; use auto, or a list of ${SCANNERS.join(", ")}`
    );
  return SCANNERS.filter((scanner) => words.includes(scanner));
}
function readVersion({ value, where }) {
  const [, version] = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4})$/.exec(value.trim()) ?? [];
  if (version === void 0)
    throw new UserError(`${where} is '${value.trim().slice(0, 60)}'; give one release, such as 0.74.0`);
  return version;
}
function readSha256({ value, where }) {
  const digest = value.trim().toLowerCase().replace(/^sha256:/, "");
  if (!/^[0-9a-f]{64}$/.test(digest))
    throw new UserError(`${where} must be a SHA-256, which has 64 hex digits`);
  return digest;
}
function readProgram({ value, where }) {
  const path = value.trim();
  if (!isAbsolute(path) && !/[\\/]/.test(path))
    throw new UserError(
      `${where} is '${path.slice(0, 60)}'; give the path of the program, such as ./${path.slice(0, 60)}`
    );
  return path;
}

// src/config/request.ts
function buildRequest(layers, file) {
  const given = (name) => layers.map((layer) => layer[name]).find((value) => value !== void 0);
  const text = (name) => given(name)?.value.trim() || defaultOf(name);
  const flag = (name) => readFlag(given(name) ?? { value: defaultOf(name) ?? "false", where: name });
  const read = (name, reader) => {
    const value = text(name);
    return value === void 0 ? void 0 : reader({ value, where: given(name)?.where ?? name });
  };
  const choice = (name) => readChoice(optionNamed(name), given(name));
  return {
    paths: readList(given("path")?.value ?? ""),
    layers: readList(given("layer")?.value ?? ""),
    images: [...new Set(readList(given("images")?.value ?? ""))],
    imagePlatform: text("image-platform") ?? "",
    functions: readList(given("functions")?.value ?? ""),
    functionTags: readList(given("function-tags")?.value ?? ""),
    regions: readList(given("regions")?.value ?? ""),
    fetchDeclared: flag("fetch-declared"),
    mode: choice("mode"),
    ...optional("shards", read("shards", readCount)),
    ...optional("shard", read("shard", readShard)),
    ours: readGlobs(given("ours") ?? { value: "", where: "ours" }),
    ...optional("runtime", text("runtime")),
    runtimeWarningDays: readCount(
      given("runtime-warning-days") ?? {
        value: defaultOf("runtime-warning-days") ?? "",
        where: "runtime-warning-days"
      }
    ),
    failOnSeverity: parseSeverity(choice("fail-on-severity")) ?? "high",
    ...optional("baseline", text("baseline")),
    ...optional("baselinePath", text("baseline-path")),
    failOn: choice("fail-on"),
    onlyFixed: flag("only-fixed"),
    warnOnly: flag("warn-only"),
    failOnIncomplete: flag("fail-on-incomplete"),
    ...optional("osvExport", text("osv-export")),
    osvApiUrl: readUrl(
      given("osv-api-url") ?? { value: defaultOf("osv-api-url") ?? "", where: "osv-api-url" }
    ),
    exploitation: readExploitation(given("epss"), given("kev"), flag("fail-on-kev")),
    ...optional("scanners", read("scanners", readScanners)),
    trivy: {
      ...optional("path", read("trivy-path", readProgram)),
      version: read("trivy-version", readVersion) ?? "",
      ...optional("sha256", read("trivy-sha256", readSha256)),
      ...optional("mirror", read("trivy-mirror", readUrl)),
      ...optional("cacheDir", text("trivy-cache-dir")),
      dbRepositories: readList(given("trivy-db-repository")?.value ?? ""),
      skipDbUpdate: flag("trivy-skip-db-update")
    },
    ...optional("cacheDir", text("cache-dir")),
    cache: flag("cache"),
    maxEntries: readCount(
      given("max-entries") ?? { value: defaultOf("max-entries") ?? "", where: "max-entries" }
    ),
    outputDir: text("output-dir") ?? ".",
    sbom: choice("sbom"),
    dependencySnapshot: flag("dependency-snapshot"),
    commentSummaryInPr: choice("comment-summary-in-pr"),
    ...optional("commentKey", text("comment-key")),
    checkRun: flag("check-run"),
    uploadSarif: flag("upload-sarif"),
    ...optional("sarifCategory", read("sarif-category", readCategory)),
    ...optional("githubToken", text("github-token")),
    format: choice("format"),
    ...optional("output", text("output")),
    showSuppressed: flag("show-suppressed"),
    ...optional("vexAuthor", text("vex-author")),
    reproducible: flag("reproducible"),
    posture: {
      words: splitWords(given("posture")) ?? file.posture?.words ?? [],
      severities: file.posture?.severities ?? [],
      allowedAccounts: readAccounts(given("allowed-accounts")),
      layerPublishers: file.posture?.layerPublishers ?? /* @__PURE__ */ new Map()
    },
    ignoreFiles: readList(given("ignore-files")?.value ?? ""),
    ignores: file.ignores,
    vexFiles: readList(given("vex")?.value ?? ""),
    vex: [],
    notices: [],
    ...optional("configFile", file.path)
  };
}
function optionNamed(name) {
  const all = OPTIONS;
  const option = all.find((candidate) => candidate.name === name);
  if (!option) throw new Error(`no option ${name}`);
  return option;
}
function defaultOf(name) {
  return optionNamed(name).default;
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function readList(value) {
  return value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
function readGlobs({ value, where }) {
  const globs = readList(value);
  const empty = globs.find((glob) => !/[\p{L}\d]/u.test(glob));
  if (empty !== void 0)
    throw new UserError(
      `${where} has '${excerpt(empty)}', which fits everything; write at least a part of a name`
    );
  return globs;
}
function splitWords(given) {
  const words = (given?.value ?? "").split(/[\s,]+/).filter((word) => word !== "");
  return given && words.length > 0 ? words.map((value) => ({ value, where: given.where })) : void 0;
}
function readAccounts(given) {
  const words = splitWords(given) ?? [];
  const wrong = words.find(({ value }) => !/^(\d{12}|o-[a-z0-9]{10,32})$/.test(value));
  if (wrong) {
    throw new UserError(
      `${wrong.where} has '${excerpt(wrong.value)}'; give accounts of twelve digits (quoted in YAML) and organisations such as o-a1b2c3d4e5`
    );
  }
  return words.map(({ value }) => value);
}
function readFlag({ value, where }) {
  const word = value.trim();
  if (/^(true|True|TRUE)$/.test(word)) return true;
  if (/^(false|False|FALSE)$/.test(word)) return false;
  throw new UserError(`${where} is '${excerpt(word)}'; write true or false`);
}
function readChoice(option, given) {
  const word = given?.value.trim().toLowerCase() ?? "";
  if (word === "") return option.default ?? "";
  const meant = option.synonyms?.[word] ?? word;
  if (option.choices?.includes(meant)) return meant;
  throw new UserError(
    `${given?.where ?? option.name} is '${excerpt(word)}'; use one of ${option.choices?.join(", ") ?? ""}`
  );
}
function readUrl({ value, where }) {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new UserError(`${where} is '${excerpt(value)}'; give an http or https URL without query`);
  }
  return url.href.replace(/\/+$/, "");
}
function readShard({ value, where }) {
  const [, index, total] = /^(\d{1,3})\/(\d{1,3})$/.exec(value.trim()) ?? [];
  if (index !== void 0 && total !== void 0 && Number(index) >= 1 && Number(index) <= Number(total))
    return `${Number(index)}/${Number(total)}`;
  throw new UserError(`${where} is '${excerpt(value)}'; take it from the matrix of the plan, such as 2/16`);
}
function readCount({ value, where }) {
  const count = /^[1-9]\d{0,8}$/.test(value.trim()) ? Number(value.trim()) : void 0;
  if (count === void 0)
    throw new UserError(`${where} is '${excerpt(value)}'; give a whole number above zero`);
  return count;
}
function excerpt(text) {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

// src/config/load.ts
var DEFAULT_CONFIG_FILE = ".lambda-scan.yml";
async function loadRequest(given, workspace) {
  if (isComment(given)) return buildRequest([given], { ignores: [] });
  const named = given["config-file"]?.value.trim() || void 0;
  const path = named ?? DEFAULT_CONFIG_FILE;
  const read = named === void 0 ? readTextFileIfAny : readTextFile;
  const text = read(workspace, path, { option: "config-file" });
  if (text === void 0) return await withFiles(buildRequest([given], { ignores: [] }), workspace);
  const { parseConfigFile } = await import("./file-ZEVC7B4R.js");
  const file = parseConfigFile(text, path);
  return await withFiles(buildRequest([given, file.values], { ...file, path }), workspace);
}
function isComment({ mode }) {
  return mode?.value.trim().toLowerCase() === "comment";
}
async function withFiles(request, workspace) {
  return await withVex(await withIgnoreFiles(request, workspace), workspace);
}
async function withVex(request, workspace) {
  if (request.vexFiles.length === 0) return request;
  const { MAX_VEX_BYTES, readVex } = await import("./vex-4QOGCS4M.js");
  const read = [...new Set(request.vexFiles)].map(
    (path) => readVex(path, readTextFile(workspace, path, { option: "vex", max: MAX_VEX_BYTES }))
  );
  return {
    ...request,
    vex: read.map(({ document }) => document),
    notices: [...request.notices, ...read.flatMap(({ notices }) => notices)]
  };
}
async function withIgnoreFiles(request, workspace) {
  if (request.ignoreFiles.length === 0) return request;
  const { readIgnoreFile } = await import("./ignore-files-QKF5UZPV.js");
  const files = await Promise.all(
    request.ignoreFiles.map(
      (path) => readIgnoreFile(path, readTextFile(workspace, path, { option: "ignore-files" }))
    )
  );
  return {
    ...request,
    ignores: [...request.ignores, ...files.flatMap(({ ignores }) => ignores)],
    notices: [...request.notices, ...files.flatMap(({ notices }) => notices)]
  };
}

export {
  readTextFileIfAny,
  DEFAULT_CONFIG_FILE,
  loadRequest
};
