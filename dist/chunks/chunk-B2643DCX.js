import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  isAffected
} from "./chunk-CSOTCOE3.js";
import {
  Gaps,
  isMalwareId,
  rateGroup
} from "./chunk-K35CZG6E.js";
import {
  applyLayers,
  baselineOf,
  compareWith,
  composeFunctions,
  composeImages,
  declaredImages,
  excuseProvided,
  fixesFor,
  judge,
  locate,
  markShadowed,
  missingLayers,
  openBaseline,
  providedArtifacts,
  publisherOf,
  remarksOn,
  settleIdentity,
  statusOf,
  withExtensions,
  withImages,
  withoutBaseline
} from "./chunk-ZILVU7GZ.js";
import {
  OwnPackages,
  catalog,
  joinInventories,
  withSizes
} from "./chunk-J3QUAHUX.js";
import {
  orderingOf
} from "./chunk-GBQTIL6D.js";
import {
  isLayerArn
} from "./chunk-GTWSQITJ.js";
import {
  extensionsIn,
  looksLikeLayer
} from "./chunk-SSYCZEDM.js";
import {
  openDirectoryTree,
  openFileTree
} from "./chunk-KTFYKI4N.js";
import {
  DEFAULT_LIMITS,
  openZipTree
} from "./chunk-2WGCM6MN.js";
import {
  NOT_IN_SOURCE,
  NO_PROJECT,
  UserError,
  arrangeNotices,
  codeOf,
  compareSeverity,
  count,
  fingerprint,
  isLocalImage,
  isRecord,
  joinOutcomes,
  messageOf,
  parseSeverity,
  reaches,
  valueOf
} from "./chunk-BS2Q6EBE.js";

// src/scan.ts
import { resolve as resolve7 } from "node:path";

// src/base.ts
import { realpathSync as realpathSync2, statSync as statSync4 } from "node:fs";
import { isAbsolute as isAbsolute2, join as join2, normalize, relative as relative3, resolve as resolve4, sep as sep4 } from "node:path";

// src/advisories/merge.ts
function findingsOf(matches, components, functions = [], answered = []) {
  const matchesOf = groupBy(matches, ({ purl }) => purl);
  const fixesOf = fixesByPackage(matchesOf, components);
  const functionOf = ownersOf(functions);
  const findings = components.flatMap((component) => {
    const engines = answered.filter((source) => source.covers(component)).map(({ id }) => id);
    const merged = groupByAlias(matchesOf.get(component.purl) ?? []).map(
      (group) => merge(group, component, engines, fixesOf.get(packageOf(component)) ?? [])
    );
    return merged.flatMap(
      (finding2) => artifactsOf(component, finding2.kind).map(
        (artifact) => place(finding2, component, artifact, functionOf.get(artifact))
      )
    );
  });
  return findings.sort(
    (a, b) => compare(a.artifact, b.artifact) || compare(a.purl, b.purl) || compare(a.id, b.id)
  );
}
function fixesByPackage(matchesOf, components) {
  const fixes = /* @__PURE__ */ new Map();
  for (const component of components) {
    const named2 = (matchesOf.get(component.purl) ?? []).flatMap(({ fixedIn }) => fixedIn);
    if (named2.length === 0) continue;
    const key = packageOf(component);
    fixes.set(key, /* @__PURE__ */ new Set([...fixes.get(key) ?? [], ...named2]));
  }
  return new Map([...fixes].map(([key, versions]) => [key, [...versions].sort()]));
}
function packageOf({ ecosystem, name }) {
  return JSON.stringify([ecosystem, name]);
}
function artifactsOf({ evidence }, kind) {
  const counted = kind === "malware" ? evidence : evidence.filter(({ ownedBy }) => ownedBy === void 0);
  return [...new Set(counted.map(({ artifact }) => artifact))];
}
function place(statement, component, artifact, functionName) {
  return {
    ...statement,
    artifact,
    ...functionName === void 0 ? {} : { function: functionName },
    location: { path: artifact },
    fingerprint: fingerprint(statement.kind, statement.id, functionName ?? artifact, component.name)
  };
}
function merge(group, component, engines, others) {
  const ids = [...new Set(group.flatMap(({ id: id2, aliases }) => [id2, ...aliases]))].sort(compareIds);
  const malicious = ids.find(isMalwareId);
  const kind = group.some(({ malware }) => malware) ? "malware" : "vulnerability";
  const id = (kind === "malware" ? malicious : void 0) ?? ids[0] ?? "";
  const sources = sourcesOf(group);
  const rating = rateGroup(sources.map(({ severity, severityFrom }) => ({ severity, from: severityFrom })));
  const ordering = orderingOf(component.ecosystem);
  const fixes = [...new Set(group.flatMap(({ fixedIn }) => fixedIn))].sort(
    (a, b) => ordering?.compare(a, b) || compare(a, b)
  );
  const stillIn = ordering ? affectedAmong(others, fixes, group, ordering) : [];
  const onlyBy = kind === "malware" ? void 0 : loneEngine(sources, engines);
  return {
    kind,
    id,
    // An alias may say that it is malware where the record that says so was not listed for this version.
    severity: kind === "malware" ? "critical" : rating.severity,
    title: titleOf(group),
    aliases: ids.filter((other) => other !== id).sort(),
    sources,
    purl: component.purl,
    fixedIn: fixes,
    ...stillIn.length === 0 ? {} : { stillIn },
    ...onlyBy === void 0 ? {} : { onlyBy }
  };
}
function affectedAmong(versions, [lowest], group, ordering) {
  if (lowest === void 0) return [];
  return versions.filter(
    (version) => ordering.compare(version, lowest) >= 0 && group.some(({ entries = [] }) => isAffected(entries, version, ordering))
  );
}
function loneEngine(sources, engines) {
  const [engine, ...others] = new Set(sources.map((source) => source.engine));
  if (engine === void 0 || others.length > 0) return void 0;
  return engines.some((other) => other !== engine) ? engine : void 0;
}
function sourcesOf(group) {
  const sources = /* @__PURE__ */ new Map();
  for (const { source } of group) sources.set(`${source.engine} ${source.id}`, source);
  return [...sources].sort(([a], [b]) => compare(a, b)).map(([, source]) => source);
}
function titleOf(group) {
  const order = ({ id }) => {
    if (isMalwareId(id)) return 0;
    if (id.startsWith("GHSA-")) return 1;
    return id.startsWith("CVE-") ? 3 : 2;
  };
  return [...group].sort((a, b) => order(a) - order(b) || compareIds(a.id, b.id))[0]?.title ?? "";
}
function groupByAlias(matches) {
  const parents = /* @__PURE__ */ new Map();
  const parentOf = (id) => parents.get(id) ?? id;
  const rootOf = (id) => {
    let at = id;
    while (parentOf(at) !== at) {
      const above = parentOf(parentOf(at));
      parents.set(at, above);
      at = above;
    }
    return at;
  };
  for (const { id, aliases } of matches) {
    for (const alias of aliases) parents.set(rootOf(alias), rootOf(id));
  }
  return [...groupBy(matches, ({ id }) => rootOf(id)).values()];
}
function ownersOf(functions) {
  const owners = groupBy(functions, ({ code }) => code);
  return new Map(
    [...owners].flatMap(
      ([artifact, units]) => units.length === 1 && units[0] ? [[artifact, units[0].name]] : []
    )
  );
}
var PRECEDENCE = ["CVE-", "GHSA-", "PYSEC-", "GO-", "RUSTSEC-"];
function compareIds(a, b) {
  return rankOf(a) - rankOf(b) || compare(sortableId(a), sortableId(b)) || compare(a, b);
}
function rankOf(id) {
  const rank = PRECEDENCE.findIndex((prefix) => id.startsWith(prefix));
  return rank < 0 ? PRECEDENCE.length : rank;
}
function sortableId(id) {
  return id.replace(/\d+$/, (digits) => digits.padStart(12, "0"));
}
function groupBy(items2, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items2) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/advisories/index.ts
async function advise(components, sources, world) {
  const outcomes = [uncovered(components, sources)];
  const answered = [];
  for (const source of sources) {
    const covered = components.filter((component) => source.covers(component));
    const outcome = await ask(source, covered, world);
    outcomes.push(outcome);
    if (outcome.notices.every(({ incomplete: incomplete2 }) => !incomplete2)) answered.push(source);
  }
  return { ...joinOutcomes(outcomes), answered };
}
async function ask(source, components, world) {
  try {
    return await source.lookup(components, world);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return incomplete(source.id, `the source failed: ${messageOf(error)}`);
  }
}
function uncovered(components, sources) {
  if (components.length === 0) return { items: [], notices: [] };
  if (sources.length === 0) return incomplete("advisories", "no advisory source was asked");
  const gaps = new Gaps();
  const asked = sources.map(({ id }) => NAMES[id] ?? id).join(" and ");
  for (const component of components) {
    if (sources.some((source) => source.covers(component))) continue;
    const ecosystem = component.ecosystem.split(":", 1)[0] || "unknown";
    const has = sources.length === 1 ? "has" : "have";
    gaps.add(ecosystem, `${asked} ${has} no advisories for the ecosystem '${ecosystem}'`, [component]);
  }
  return { items: [], notices: gaps.notices() };
}
var NAMES = { osv: "OSV" };
function incomplete(subject, message) {
  return { items: [], notices: [{ stage: "advise", subject, message, incomplete: true }] };
}

// src/inventory.ts
import { existsSync } from "node:fs";
import { resolve as resolve3, sep as sep3 } from "node:path";

// src/targets/problems.ts
function reportProblems(artifact) {
  const findings = [];
  const notices = [];
  for (const problem2 of artifact.files.problems()) {
    if (problem2.severity !== void 0) findings.push(finding(artifact.id, problem2, problem2.severity));
    if (problem2.severity === void 0 || problem2.incomplete) notices.push(notice(artifact.id, problem2));
  }
  return { findings, notices };
}
function finding(artifact, problem2, severity) {
  const id = `archive-${problem2.code}`;
  return {
    kind: "archive",
    id,
    problem: problem2.code,
    severity,
    title: problem2.path === "" ? problem2.message : `${problem2.path}: ${problem2.message}`,
    aliases: [],
    artifact,
    location: { path: artifact },
    sources: [],
    fingerprint: fingerprint("archive", id, artifact, subjectOf(problem2))
  };
}
function subjectOf({ kind, path }) {
  return path === "" ? kind : `${kind} ${path}`;
}
function notice(artifact, problem2) {
  const subject = problem2.path === "" ? artifact : `${artifact}!/${problem2.path}`;
  return { stage: "open", subject, message: problem2.message, incomplete: problem2.incomplete };
}

// src/targets/each.ts
var TargetReader = class {
  constructor(sources, limits, progress) {
    this.sources = sources;
    this.limits = limits;
    this.progress = progress;
  }
  sources;
  limits;
  progress;
  summaries = [];
  findings = [];
  notices = [];
  layerPaths = /* @__PURE__ */ new Map();
  /** To be consumed once. */
  async *artifacts() {
    for (const [index, source] of this.sources.entries()) {
      this.progress.step(index, this.sources.length);
      await new Promise(setImmediate);
      const artifact = await this.open(source);
      if (!artifact) continue;
      try {
        yield artifact;
        this.close(artifact);
      } finally {
        artifact.files.close();
        source.release?.();
      }
    }
  }
  /** Complete once `artifacts` has been consumed. */
  opened() {
    const { summaries, findings, notices, layerPaths } = this;
    return { summaries, findings, notices, layerPaths };
  }
  async open(source) {
    try {
      return await source.open(this.limits);
    } catch (error) {
      this.notices.push({ stage: "open", subject: source.id, message: messageOf(error), incomplete: true });
      return void 0;
    }
  }
  close({ files, ...artifact }) {
    const { findings, notices } = reportProblems({ id: artifact.id, files });
    this.findings.push(...findings);
    this.notices.push(...notices);
    if (artifact.kind === "layer") this.layerPaths.set(artifact.id, files.paths);
    const extensions = extensionsIn(artifact.kind, files.paths);
    this.summaries.push({
      ...artifact,
      files: files.paths.length,
      unpacked: files.paths.reduce((sum, path) => sum + files.size(path), 0),
      ...extensions.length === 0 ? {} : { extensions }
    });
  }
};

// src/targets/find.ts
import { statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
var ARCHIVE = /\.(zip|jar|war|ear)$/i;
var TEMPLATE = /\.(ya?ml|json|template)$/i;
var NOTHING = { functions: [], targets: [], notices: [] };
var MAGIC = /[*?[\]{}()!]/;
var SKIPPED = ["**/node_modules/**", "**/.git/**"];
async function findTargets({ paths, layers, elsewhere: elsewhere2 = false, except }, workspace) {
  const notices = [];
  const asLayers = [];
  const layerIds = /* @__PURE__ */ new Set();
  const taken = layers.filter((pattern) => pattern.startsWith("!"));
  for (const layer of layers.filter((pattern) => !pattern.startsWith("!"))) {
    const found2 = isLayerArn(layer) ? [] : await findAll("layer", [layer, ...taken], { workspace, except }, notices);
    asLayers.push(...found2);
    for (const id of isLayerArn(layer) ? [layer] : found2.map((target2) => target2.id)) layerIds.add(id);
  }
  const { found, rest } = await findDeclared(paths, workspace, elsewhere2, except);
  if (paths.length + layers.length === 0 && !elsewhere2) refuseNothing(found);
  const asCode = await findAll("path", rest, { workspace, except }, notices);
  const all = /* @__PURE__ */ new Map();
  for (const target2 of [...asCode, ...found.targets, ...asLayers]) {
    const known2 = all.get(target2.absolute);
    all.set(target2.absolute, known2?.layer ? known2 : target2);
  }
  const named2 = /* @__PURE__ */ new Set([
    ...[...paths, ...layers].map((pattern) => resolve(workspace, pattern)),
    ...found.targets.map(({ absolute }) => absolute)
  ]);
  return {
    items: withoutNested([...all.values()].sort(byId), named2),
    layers: [...layerIds],
    functions: found.functions,
    notices: [...notices, ...found.notices]
  };
}
async function findDeclared(paths, workspace, elsewhere2, except) {
  if (paths.length === 0 && elsewhere2) return { found: NOTHING, rest: [] };
  const candidates = paths.filter((path) => mayBeDeclared(resolve(workspace, path)));
  if (paths.length > 0 && candidates.length === 0) return { found: NOTHING, rest: paths };
  const { discover, discoverAt, joinDiscoveries } = await import("./discover-UIK3UH3I.js");
  if (paths.length === 0) return { found: await discover(workspace, except), rest: [] };
  const all = [];
  const taken = /* @__PURE__ */ new Set();
  for (const path of candidates) {
    const absolute = resolve(workspace, path);
    const found = await discoverAt(absolute, workspace);
    if (found) {
      all.push({ scope: idOf(absolute, workspace), found });
      taken.add(path);
    } else if (TEMPLATE.test(path)) {
      throw new UserError(`path '${path}' tells of no function; name a template, a plan, or what is deployed`);
    }
  }
  return { found: joinDiscoveries(all), rest: paths.filter((path) => !taken.has(path)) };
}
function mayBeDeclared(absolute) {
  const stats = stat(absolute);
  if (stats === void 0 || stats instanceof Error) return false;
  return stats.isDirectory() || TEMPLATE.test(absolute);
}
function refuseNothing({ functions, targets, notices }) {
  if (functions.length + targets.length > 0 || notices.some(({ incomplete: incomplete2 }) => incomplete2)) return;
  throw new UserError(
    "'path' is empty, and there is no cdk.out, .aws-sam/build, .serverless, Terraform plan, template with functions, or zip in dist; build before the scan, or name in 'path' what to scan"
  );
}
async function findAll(option, patterns, searched, notices) {
  const ignore = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const found = /* @__PURE__ */ new Map();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) continue;
    const targets = await findOne(option, pattern, ignore, searched, notices);
    for (const target2 of [...targets].sort(byId)) {
      if (!found.has(target2.absolute)) found.set(target2.absolute, target2);
    }
  }
  return [...found.values()];
}
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
async function findOne(option, pattern, ignore, { workspace, except }, notices) {
  const literal = stat(resolve(workspace, pattern));
  if (literal instanceof Error) {
    notices.push({ stage: "open", subject: pattern, message: literal.message, incomplete: true });
    return [];
  }
  if (literal) return [target(resolve(workspace, pattern), literal, workspace, option)];
  if (!MAGIC.test(pattern)) {
    throw new UserError(
      `${option} '${pattern}' does not exist; build the artifact before the scan, or correct the path`
    );
  }
  const skipped = SKIPPED.filter((glob2) => !pattern.includes(glob2.split("/")[1] ?? glob2));
  const { glob } = await import("./dist-YRHQJITB.js");
  const matches = await glob(pattern.replaceAll("\\", "/"), {
    cwd: workspace,
    absolute: true,
    dot: true,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...ignore, ...skipped]
  });
  const targets = [];
  for (const match of matches) {
    const path = resolve(match);
    if (except !== void 0 && isWithin(except, path)) continue;
    const stats = stat(path);
    if (stats instanceof Error) {
      notices.push({
        stage: "open",
        subject: idOf(path, workspace),
        message: stats.message,
        incomplete: true
      });
    } else if (stats?.isDirectory() || stats?.isFile() && ARCHIVE.test(path)) {
      targets.push(target(path, stats, workspace, option));
    }
  }
  if (targets.length === 0 && notices.length === 0) {
    throw new UserError(
      `${option} '${pattern}' matches no zip, jar or folder; build before the scan, or correct the glob`
    );
  }
  return targets;
}
function stat(path) {
  try {
    return statSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error))) return void 0;
    return new Error(`cannot be read: ${messageOf(error)}`);
  }
}
function target(absolute, stats, workspace, option) {
  const id = idOf(absolute, workspace);
  return { id, absolute, directory: stats.isDirectory(), layer: option === "layer" };
}
function idOf(absolute, workspace) {
  const inside = relative(workspace, absolute);
  const path = inside === "" ? "." : inside.startsWith("..") || isAbsolute(inside) ? absolute : inside;
  return path.split(sep).join("/");
}
function isWithin(folder, path) {
  const inside = relative(folder, path);
  return inside === "" || !(inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside));
}
function withoutNested(targets, named2) {
  const folders = new Set(targets.filter((each) => each.directory).map((each) => each.absolute));
  return targets.filter(
    (each) => named2.has(each.absolute) || !ancestors(each.absolute).some((path) => folders.has(path))
  );
}
function ancestors(path) {
  const parts = path.split(sep);
  return parts.slice(1, -1).map((_, index) => parts.slice(0, index + 2).join(sep));
}

// src/targets/project.ts
import { readdirSync, readFileSync, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname, join, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
var WANTED = /* @__PURE__ */ new Set([
  "package.json",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "pyproject.toml",
  "poetry.lock",
  "uv.lock",
  "Pipfile",
  "Pipfile.lock",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "go.mod",
  "Cargo.lock",
  "Gemfile.lock",
  "gems.locked",
  "composer.json",
  "composer.lock",
  "packages.lock.json"
]);
var WANTED_LIKE = /^requirements[\w.-]*\.txt$|\.(?:cs|fs|vb)proj$/i;
var SKIPPED2 = /* @__PURE__ */ new Set(["node_modules", "cdk.out", "dist", "build", "coverage", "out", "vendor", "target"]);
var MAX_DEPTH = 6;
var MAX_FOLDERS = 5e3;
var MAX_FILES = 2e3;
var MAX_ABOVE = 6;
var MAX_BYTES = 64 * 1024 * 1024;
function openProject(workspace, artifacts, except) {
  const root = realpathSync(workspace);
  let found;
  const search = () => found ??= searchAll(root, artifacts, except);
  return {
    get files() {
      return [...search().files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
    },
    get installs() {
      return [...search().installs].sort();
    },
    list: (folder) => isInstalled(folder) ? namesIn(join(root, folder)) : [],
    open: (path) => isInstalled(path) ? openInstalled(join(root, path)) : void 0
  };
}
function searchAll(root, artifacts, except) {
  const folders = new Set(except === void 0 ? [] : [realpathSync(except)]);
  const found = { files: /* @__PURE__ */ new Map(), installs: /* @__PURE__ */ new Set(), folders };
  searchBelow(root, root, 0, found);
  for (const artifact of artifacts) {
    for (const folder of foldersAbove(root, artifact)) visit(root, folder, found);
  }
  return found;
}
function searchBelow(root, folder, depth, found) {
  const below2 = visit(root, folder, found);
  if (depth >= MAX_DEPTH) return;
  for (const name of below2) searchBelow(root, join(folder, name), depth + 1, found);
}
function visit(root, folder, found) {
  if (found.folders.has(folder) || found.folders.size >= MAX_FOLDERS) return [];
  found.folders.add(folder);
  const below2 = [];
  for (const entry of entriesIn(folder)) {
    const path = pathOf(root, join(folder, entry.name));
    if (entry.isFile() && isWanted(entry.name) && found.files.size < MAX_FILES) {
      found.files.set(path, projectFile(path, join(folder, entry.name)));
    }
    if (!entry.isDirectory()) continue;
    if (entry.name === "node_modules") found.installs.add(pathOf(root, folder));
    else if (!entry.name.startsWith(".") && !SKIPPED2.has(entry.name)) below2.push(entry.name);
  }
  return below2;
}
function isWanted(name) {
  return WANTED.has(name) || WANTED_LIKE.test(name);
}
function entriesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}
function foldersAbove(root, artifact) {
  const folders = [];
  let folder = dirname(resolve2(artifact));
  while (folder !== root && folder !== dirname(folder)) {
    if (!folder.split(sep2).includes("node_modules")) folders.push(folder);
    folder = dirname(folder);
  }
  return folder === root ? folders : folders.slice(0, MAX_ABOVE);
}
function projectFile(path, absolute) {
  return {
    path,
    read() {
      if (statSync2(absolute).size > MAX_BYTES) throw new Error(`is larger than ${MAX_BYTES / 1024 ** 2} MiB`);
      return readFileSync(absolute);
    }
  };
}
function isInstalled(path) {
  const segments = path.split("/");
  if (segments.some((segment) => ["", ".", ".."].includes(segment)) || /[\\\0:]/.test(path)) return false;
  return segments.includes("node_modules") || segments.includes(".yarn");
}
function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
function openInstalled(absolute) {
  try {
    const real = realpathSync(absolute);
    if (!real.includes(`${sep2}node_modules${sep2}`) && !real.endsWith(".zip")) return void 0;
    return real.endsWith(".zip") ? openZipTree(real) : openDirectoryTree(real);
  } catch {
    return void 0;
  }
}
function pathOf(root, absolute) {
  return relative2(root, absolute).split(sep2).join("/");
}

// src/targets/open.ts
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync as statSync3 } from "node:fs";
var CHUNK_BYTES = 1 << 20;
function openTarget(target2, limits) {
  if (target2.directory) return openDirectory(target2, limits);
  const files = isJavaArchive(target2.id) ? openFileTree(target2.absolute, limits) : openZipTree(target2.absolute, limits);
  return {
    id: target2.id,
    kind: target2.layer || looksLikeLayer(files.paths) ? "layer" : "zip",
    digest: `sha256:${hashFile(target2.absolute)}`,
    size: statSync3(target2.absolute).size,
    files
  };
}
function openDirectory(target2, limits) {
  const files = openDirectoryTree(target2.absolute, limits);
  return {
    id: target2.id,
    kind: target2.layer || looksLikeLayer(files.paths) ? "layer" : "directory",
    digest: `listing-sha256:${hashListing(files)}`,
    size: files.paths.reduce((sum, path) => sum + files.size(path), 0),
    files
  };
}
function isJavaArchive(path) {
  return /\.(jar|war|ear)$/i.test(path);
}
function hashFile(path) {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
function hashListing(files) {
  const hash = createHash("sha256");
  for (const path of [...files.paths].sort()) hash.update(`${path}\0${files.size(path)}
`);
  return hash.digest("hex");
}

// src/targets/source.ts
function onDisk(target2) {
  return { id: target2.id, open: (limits) => openTarget(target2, limits) };
}

// src/inventory.ts
async function takeInventory(request, workspace, world, look = () => void 0) {
  const account = await readDeployed(request, world);
  const limits = { ...DEFAULT_LIMITS, entries: request.maxEntries };
  const named2 = [.../* @__PURE__ */ new Set([...request.images, ...account?.images ?? []])];
  const elsewhere2 = account !== void 0 || named2.length > 0;
  const targets = await findTargets({ ...request, elsewhere: elsewhere2, ...exceptFor(request, workspace) }, workspace);
  const declared = await readDeclared(
    targets,
    request,
    [...named2, ...(account?.sources ?? []).map(({ id }) => id)],
    world
  );
  const images = await nameImages(
    { ...request, images: [...named2, ...declared.images] },
    workspace,
    limits,
    world
  );
  const fetched = [...account?.sources ?? [], ...declared.layers];
  const sources = [...targets.items.map(onDisk), ...fetched, ...images?.sources ?? []];
  world.progress.stage(`Reading ${count(sources.length, "artifact")}`);
  const reader = new TargetReader(sources, limits, world.progress);
  const project = openProject(
    workspace,
    targets.items.map(({ absolute }) => absolute),
    exceptFor(request, workspace).except
  );
  const own = new OwnPackages(request.ours);
  const inventories = [];
  const deployed = new Set(fetched.map(({ id }) => id));
  const provided = providedArtifacts(targets.functions);
  try {
    for await (const artifact of reader.artifacts()) {
      const foreign = [deployed, provided].some((ids) => ids.has(artifact.id)) || artifact.image !== void 0;
      const listed = catalog([artifact], foreign ? NO_PROJECT : project, own);
      const inside = { ...listed, items: withSizes(listed.items, artifact.files) };
      inventories.push(images?.locate(inside, artifact) ?? inside);
      look(artifact);
    }
  } finally {
    await images?.close();
  }
  const found = joinInventories(inventories);
  const opened = reader.opened();
  const pathsOf = (layer) => opened.layerPaths.get(layer) ?? [];
  const built = opened.summaries.filter(({ id, image }) => !deployed.has(id) && image === void 0);
  const inImages = withImages(targets.functions, opened.summaries);
  const composition = composeFunctions(built, request.runtime, targets.layers, inImages);
  const compared = account?.compare(composition, built) ?? { functions: composition, notices: [] };
  const programs = new Map(opened.summaries.map(({ id, extensions = [] }) => [id, extensions]));
  const units = [...compared.functions, ...composeImages(opened.summaries, compared.functions)];
  const functions = withExtensions(units, (artifact) => programs.get(artifact) ?? []);
  const components = own.mark(found.items);
  const composed = applyLayers(functions, components, pathsOf);
  world.progress.end();
  return {
    artifacts: opened.summaries,
    functions,
    components: composed.items,
    archiveFindings: opened.findings,
    project,
    layerNames: new Map(targets.items.flatMap(({ id, name }) => name === void 0 ? [] : [[id, name]])),
    notices: arrangeNotices([
      ...toldOfTargets(targets, inImages, declared.images, opened),
      ...account?.notices() ?? [],
      ...images?.notices() ?? [],
      ...compared.notices,
      ...missingLayers(functions, opened.summaries, declared.reasons),
      ...excuseProvided(found.notices, provided),
      ...own.notices(components),
      ...composed.notices
    ])
  };
}
function exceptFor({ baselinePath }, workspace) {
  const folder = baselinePath === void 0 ? workspace : resolve3(workspace, baselinePath);
  const inside = folder.startsWith(workspace.endsWith(sep3) ? workspace : workspace + sep3);
  return inside && existsSync(folder) ? { except: folder } : {};
}
async function readDeclared({ functions, layers }, request, known2, { aws, registries }) {
  if (!request.fetchDeclared || aws?.hasCredentials !== true)
    return { layers: [], reasons: /* @__PURE__ */ new Map(), images: [] };
  const units = composeFunctions([], void 0, layers, functions);
  const arns = new Set(units.flatMap((unit) => unit.layers).filter(isLayerArn));
  for (const arn of [...request.layers, ...known2]) arns.delete(arn);
  const images = registries === void 0 ? [] : declaredImages(functions, known2);
  if (arns.size === 0) return { layers: [], reasons: /* @__PURE__ */ new Map(), images };
  const { declaredLayers } = await import("./declared-layers-GGMAFWAB.js");
  const { sources, reasons } = declaredLayers([...arns], aws);
  return { layers: sources, reasons, images };
}
function toldOfTargets({ functions, notices }, inImages, asked, opened) {
  const read = new Set(opened.summaries.map(({ id }) => id));
  const failed = opened.notices.filter(({ subject }) => asked.includes(subject) && !read.has(subject));
  const reasons = new Map(failed.map(({ subject, message }) => [subject, message]));
  const instead = /* @__PURE__ */ new Map();
  for (const [index, { code, settings, unseen }] of functions.entries()) {
    const reason = reasons.get(valueOf(settings.image)?.uri ?? "");
    if (unseen === void 0) continue;
    if (inImages[index]?.code !== code) instead.set(unseen, []);
    else if (reason !== void 0)
      instead.set(unseen, [{ ...unseen, message: `${unseen.message}; ECR was asked for it: ${reason}` }]);
  }
  return [
    ...notices.flatMap((notice3) => instead.get(notice3) ?? [notice3]),
    ...opened.notices.filter((notice3) => !failed.includes(notice3))
  ];
}
async function readDeployed({ functions, functionTags, regions, layers, posture, shard }, { progress, aws }) {
  const arns = layers.filter(isLayerArn);
  if (functions.length === 0 && arns.length === 0) return void 0;
  if (!aws) throw new UserError("what is deployed is read by scan only; take functions and ARNs away");
  const { readAccount } = await import("./account-C7AUYGZF.js");
  const settings = posture.words.every(({ value }) => value.toLowerCase() !== "off");
  const asked = {
    functions,
    functionTags,
    regions,
    layers: arns,
    settings,
    regionInNames: shard !== void 0
  };
  return await readAccount(asked, { aws, progress });
}
async function nameImages(request, workspace, limits, { registries = noRegistry }) {
  if (request.images.length === 0) return void 0;
  const { openImages } = await import("./images-M5FJPKQU.js");
  return openImages(request, workspace, registries, limits);
}
function noRegistry() {
  throw new Error("there is no way to a registry from here");
}

// src/posture/answers.ts
function problem(place2, { message, remedy, severity, subject }) {
  return {
    kind: "problem",
    message,
    remedy,
    ...severity === void 0 ? {} : { severity },
    ...place2?.at === void 0 ? {} : { at: place2.at },
    ...subject === void 0 ? {} : { subject }
  };
}
function given(setting, then, absent = () => []) {
  switch (setting.state) {
    case "set":
      return then(setting.value);
    case "absent":
      return absent();
    case "unknown":
      return [{ kind: "gap", why: setting.why }];
  }
}
function placeOf(setting) {
  return setting.state === "set" && setting.at ? { at: setting.at } : void 0;
}
function gapOf(setting) {
  return setting.state === "unknown" ? [{ kind: "gap", why: setting.why }] : [];
}
function items(setting) {
  return setting.state === "set" ? setting.value : [];
}
function isPartial(text) {
  return text.includes("${");
}

// src/posture/data/wide-policies.json
var wide_policies_default = {
  source: "AWS managed policy reference (docs.aws.amazon.com/aws-managed-policy) and AWS service authorization reference; chosen by hand, names that end in FullAccess are recognised without being listed",
  asOf: "2026-11-22",
  policies: [
    { name: "AdministratorAccess", severity: "high", what: "every action on every resource" },
    { name: "AdministratorAccess-Amplify", severity: "high", what: "nearly everything" },
    { name: "AdministratorAccess-AWSElasticBeanstalk", severity: "high", what: "nearly everything" },
    { name: "PowerUserAccess", severity: "high", what: "everything but the management of users" },
    { name: "IAMFullAccess", severity: "high", what: "the management of all users and roles" },
    { name: "SystemAdministrator", severity: "high", what: "the management of most services" },
    { name: "DatabaseAdministrator", severity: "medium", what: "the management of all databases" },
    { name: "DataScientist", severity: "medium", what: "the management of all analytics" },
    { name: "NetworkAdministrator", severity: "medium", what: "the management of all networks" },
    { name: "AWSLambda_FullAccess", severity: "medium", what: "every action on every function" },
    { name: "AWSLambdaExecute", severity: "medium", what: "reading and writing every S3 object" },
    { name: "AWSLambdaInvocation-DynamoDB", severity: "low", what: "invoking every function" },
    { name: "AWSLambdaRole", severity: "low", what: "invoking every function" }
  ],
  needStar: [
    "xray:*",
    "logs:createloggroup",
    "logs:createlogstream",
    "logs:createlog*",
    "logs:putlogevents",
    "cloudwatch:putmetricdata",
    "ec2:*networkinterface",
    "ec2:*networkinterfaces",
    "ec2:*networkinterface*",
    "ec2:createnetworkinterface",
    "ec2:deletenetworkinterface",
    "ec2:detachnetworkinterface",
    "ec2:assignprivateipaddresses",
    "ec2:unassignprivateipaddresses",
    "ssmmessages:*",
    "ec2messages:*",
    "comprehend:batchdetect*",
    "kms:generaterandom",
    "polly:synthesizespeech",
    "rekognition:detect*",
    "textract:*"
  ]
};

// src/posture/wildcards.ts
function wildcardsOf(role) {
  if (role.policies.state !== "set") return { found: [], gaps: gapOf(role.policies) };
  const bounded = role.boundary.state === "set";
  const found = role.policies.value.flatMap((policy) => wildcardsIn(policy, role, bounded));
  const gaps = role.policies.value.flatMap((policy) => gapsIn(policy));
  return { found, gaps };
}
function worstWildcard(role) {
  return wildcardsOf(role).found.map(({ severity }) => severity).sort(compareSeverity)[0];
}
function wildcardsIn(policy, role, bounded) {
  if (policy.kind === "aws-managed") return managedWildcard(policy, role, bounded);
  if (policy.statements.state !== "set") return [];
  return policy.statements.value.flatMap((statement) => {
    const wide = wideIn(statement);
    if (wide === void 0) return [];
    const at = statement.at ?? policy.at ?? role.at;
    const reduced = bounded || statement.conditions.length > 0;
    const severity = reduced ? lower(wide.severity) : wide.severity;
    return [{ ...wide, severity, policy, ...at === void 0 ? {} : { at } }];
  });
}
function managedWildcard(policy, role, bounded) {
  const name = policy.name.slice(policy.name.lastIndexOf("/") + 1);
  const listed = wide_policies_default.policies.find((each) => each.name === name);
  const severity = (listed && parseSeverity(listed.severity)) ?? fullAccess(name);
  if (severity === void 0) return [];
  const at = policy.at ?? role.at;
  const rated = bounded ? lower(severity) : severity;
  const what = listed?.what ?? "everything within a service";
  return [{ severity: rated, what, policy, actions: [], ...at === void 0 ? {} : { at } }];
}
function fullAccess(name) {
  return name.endsWith("FullAccess") ? "medium" : void 0;
}
function gapsIn({ kind, statements }) {
  if (kind === "aws-managed" || kind === "sam-template") return [];
  if (statements.state !== "set") return gapOf(statements);
  return statements.value.filter(({ effect }) => effect === "Allow").flatMap(({ actions, resources }) => [...gapOf(actions), ...gapOf(resources)]);
}
function wideIn(statement) {
  if (statement.effect === "Deny") return void 0;
  const everywhere = isEverywhere(statement);
  if (statement.notActions) {
    return { severity: everywhere ? "high" : "medium", what: "all but some actions (NotAction)", actions: [] };
  }
  const actions = known(statement.actions);
  const all = actions.filter((action) => action === "*" || action === "*:*");
  if (all.length > 0) {
    const severity2 = everywhere ? "high" : "medium";
    return {
      severity: severity2,
      what: `every action on ${everywhere ? "every resource" : "some resources"}`,
      actions: all
    };
  }
  const services = actions.filter((action) => /^[\w-]+:\*$/.test(action) && !needsStar(action));
  const worth = everywhere ? services : services.filter((action) => action !== "logs:*");
  if (worth.length > 0) {
    const severity2 = everywhere ? severityEverywhere(worth) : "low";
    return {
      severity: severity2,
      what: `${some(worth)} on ${everywhere ? "every resource" : "some resources"}`,
      actions: worth
    };
  }
  const writes = everywhere ? actions.filter((action) => isWrite(action) && !needsStar(action)) : [];
  if (writes.length === 0) return void 0;
  const severity = writes.some(givesRights) ? "medium" : "low";
  return { severity, what: `${some(writes)} on every resource`, actions: writes };
}
function severityEverywhere(services) {
  if (services.includes("iam:*")) return "high";
  return services.some((action) => action !== "logs:*") ? "medium" : "low";
}
function givesRights(action) {
  return /^(iam:(PassRole|Put|Attach|Create|Update|Add|Set)|sts:AssumeRole)/i.test(action);
}
function isEverywhere({ resources, notResources }) {
  return notResources || known(resources).includes("*");
}
function isWrite(action) {
  if (action.toLowerCase() === "secretsmanager:getsecretvalue") return true;
  const verb = action.slice(action.indexOf(":") + 1);
  return !/^(Get|List|Describe|BatchGet|BatchCheck|Head|Query|Scan|Search|Lookup|View|Read|Check|Select|Filter|Test|Validate|Simulate|Estimate|Discover|Detect|Translate|Analyze)/i.test(
    verb
  );
}
function needsStar(action) {
  const small = action.toLowerCase();
  return wide_policies_default.needStar.some(
    (each) => each.endsWith("*") ? small.startsWith(each.slice(0, -1)) : small === each
  );
}
function lower(severity) {
  return severity === "high" ? "medium" : "low";
}
function known(setting) {
  return setting.state === "set" ? setting.value : [];
}
function some(actions) {
  const shown2 = actions.slice(0, 3).join(", ");
  return actions.length > 3 ? `${shown2} and ${actions.length - 3} more` : shown2;
}

// src/posture/rules/admin-rights.ts
var adminRights = {
  id: "admin-rights",
  rows: ["R1"],
  tier: "B",
  severity: "medium",
  title: "The function can change functions or hand on roles",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_109, CKV_AWS_110, CKV_AWS_286",
    "Trivy AWS-0342",
    "Prowler iam_*_allows_privilege_escalation",
    "LambdaGuard PrivilegeEscalation"
  ],
  check: ({ settings }) => given(settings.role, (role) => {
    const problems = items(role.policies).flatMap((policy) => items(policy.statements).map((statement) => ({ policy, statement }))).flatMap(({ policy, statement }) => {
      const what = changes(statement);
      if (what === void 0) return [];
      return [
        problem(statement.at ? statement : policy, {
          message: `The policy ${policy.name} lets the function ${what}`,
          remedy: "Take the right away, or bind it to the functions and roles that are meant",
          subject: `${policy.name} ${what}`
        })
      ];
    });
    return [...problems, ...wildcardsOf(role).gaps];
  })
};
var WRITES = /^lambda:(\*|update\*|update|create\*|add\*|put\*|updatefunctioncode|updatefunctionconfiguration|createfunction|addpermission|addlayerversionpermission|createeventsourcemapping|updateeventsourcemapping|deletefunction|publishlayerversion|removepermission)$/;
function changes(statement) {
  if (statement.effect === "Deny" || statement.notActions) return void 0;
  const actions = items(statement.actions).map((action) => action.toLowerCase());
  const everywhere = items(statement.resources).includes("*");
  if (actions.some((action) => action === "*" || action === "iam:*" || action === "iam:passrole")) {
    const bound = statement.passedTo !== void 0 && statement.passedTo.length > 0;
    if (everywhere && !bound) return "hand on every role to every service";
  }
  return actions.some((action) => action === "*" || WRITES.test(action)) && everywhere ? "change every function" : void 0;
}

// src/posture/rules/console-created.ts
var consoleCreated = {
  id: "console-created",
  rows: ["D9"],
  tier: "B",
  severity: "low",
  title: "The function was made by hand",
  sources: ["account"],
  equivalents: ["PureSec created_by_console (2019)"],
  check: ({ settings }) => {
    const { createdBy } = settings.usage;
    if (createdBy.state === "set" && createdBy.value === "console") {
      return [
        problem(void 0, {
          message: "Somebody made the function in the console",
          remedy: "Declare it in code, and deploy it by the pipeline"
        })
      ];
    }
    if (createdBy.state === "set" || items(settings.tags).some(({ name }) => OWNERS.test(name))) return [];
    if (settings.tags.state === "unknown") return [{ kind: "gap", why: settings.tags.why }];
    return [
      problem(void 0, {
        message: "No tag says that the function is declared in code",
        remedy: "Declare it in code, or tag it with what deploys it",
        severity: "info"
      })
    ];
  }
};
var OWNERS = /^(aws:cloudformation:|lambda:createdby|terraform|managed-?by|iac|pulumi|serverless)/i;

// src/posture/arns.ts
function withoutPlaceholders(text) {
  return text.replace(/\$\{[^}]*\}/g, "-");
}
function accountIn(text) {
  return /^(?:arn:[\w-]*:[\w-]+:[\w-]*:)?(\d{12})(?::|$)/.exec(withoutPlaceholders(text))?.[1];
}
function namesOwnAccount(text) {
  return text.includes("${AWS::AccountId}");
}
function layerParts(arn) {
  const [prefix, , service2, , account = "", kind, name = "", version] = withoutPlaceholders(arn).split(":");
  if (prefix !== "arn" || service2 !== "lambda" || kind !== "layer") return void 0;
  return { account, name, ...version === void 0 ? {} : { version } };
}

// src/posture/rules/cross-account-access.ts
var crossAccountAccess = {
  id: "cross-account-access",
  rows: ["D6"],
  tier: "A",
  severity: "critical",
  title: "Somebody who is not known may call the function",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_301, CKV_AWS_364",
    "Trivy AWS-0067",
    "cfn-nag F13, F45, W24",
    "AWS Guard rules LAMBDA_NO_WILDCARD_PRINCIPALS, LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED",
    "Security Hub Lambda.1",
    "Prowler awslambda_function_not_publicly_accessible"
  ],
  check: ({ settings }, context) => [
    ...given(settings.grants, (grants) => grants.flatMap((grant) => answer(grant, settings, context))),
    ...given(
      settings.layers,
      (layers) => layers.flatMap(
        ({ grants }) => grants?.state === "set" ? grants.value.flatMap((grant) => layerAnswer(grant, settings, context)) : []
      )
    )
  ]
};
function answer(grant, settings, context) {
  const { principal } = grant;
  if (principal.state !== "set") return gapOf(principal);
  if (grant.urlAuthentication.state === "set" || grant.conditions.includes("lambda:invokedviafunctionurl")) {
    return [];
  }
  const who = principal.value;
  if (who === "*") return everybody(grant, context);
  if (/^[\w.${}:-]+\.amazon(aws)?\.com(\.cn)?$/.test(who)) return service(who, grant);
  const account = accountIn(who);
  if (account !== void 0) return outsider(account, grant, settings, context);
  return isPartial(who) && !namesOwnAccount(who) ? [{ kind: "gap", why: { kind: "computed", by: who } }] : [];
}
function everybody(grant, context) {
  const { organisation, sourceArn, sourceAccount } = grant;
  if (organisation.state === "unknown") return gapOf(organisation);
  if (organisation.state === "set") return ofOrganisation(organisation.value, grant, context);
  const narrowed = sourceArn.state !== "absent" || sourceAccount.state !== "absent" || grant.conditions.length > 0;
  return [
    problem(grant, {
      message: narrowed ? "Everybody may call the function under a condition" : "Everybody in every AWS account may call the function",
      remedy: "Name the accounts or services that call it, or the organisation",
      subject: "*",
      ...narrowed ? { severity: "medium" } : {}
    })
  ];
}
function ofOrganisation(organisation, grant, context) {
  if (isPartial(organisation) || context.isAllowed(organisation)) return [];
  return [
    problem(grant, {
      message: `All accounts of the organisation ${organisation} may call the function`,
      remedy: "List the organisation in allowed-accounts where that is meant",
      subject: organisation,
      severity: "low"
    })
  ];
}
function service(who, grant) {
  const { sourceArn, sourceAccount } = grant;
  if (sourceAccount.state !== "absent" || grant.conditions.length > 0) return [];
  const arn = valueOf(sourceArn);
  const bucket = arn !== void 0 && /^arn:[\w-]*:s3:::/.test(withoutPlaceholders(arn));
  if (sourceArn.state !== "absent" && !bucket) return [];
  return [
    problem(grant, {
      message: bucket ? `${who} may call the function for a bucket whose owner is not named` : `${who} may call the function on behalf of everybody`,
      remedy: bucket ? "Add SourceAccount beside SourceArn" : "Add SourceArn, or SourceAccount",
      subject: who,
      severity: "medium"
    })
  ];
}
function outsider(account, grant, settings, context) {
  const standing = context.standing(account, settings);
  if (standing === "own" || standing === "allowed") return [];
  return [
    problem(grant, {
      message: standing === "foreign" ? `Account ${account} may call the function` : `Account ${account} may call the function, and nothing says whose it is`,
      remedy: "Take the permission away, or list the account in allowed-accounts",
      subject: account,
      severity: standing === "foreign" ? "high" : "medium"
    })
  ];
}
function layerAnswer(grant, settings, context) {
  const { principal, organisation } = grant;
  if (principal.state !== "set") return gapOf(principal);
  if (organisation.state === "set") return ofOrganisation(organisation.value, grant, context);
  if (principal.value === "*") {
    return [
      problem(grant, {
        message: "Everybody in every AWS account may download a layer of the function",
        remedy: "Name the accounts that use the layer, or the organisation",
        subject: "layer *",
        severity: "medium"
      })
    ];
  }
  const account = accountIn(principal.value);
  if (account === void 0 || ["own", "allowed"].includes(context.standing(account, settings))) return [];
  return [
    problem(grant, {
      message: `Account ${account} may download a layer of the function`,
      remedy: "Take the permission away, or list the account in allowed-accounts",
      subject: `layer ${account}`,
      severity: "low"
    })
  ];
}

// src/posture/rules/database-password.ts
var databasePassword = {
  id: "database-password",
  rows: ["R6"],
  tier: "B",
  severity: "low",
  title: "A database is reached without proxy and with a password",
  sources: ["template", "plan", "account"],
  equivalents: ["Trivy AWS-0176"],
  check: (subject, context) => given(subject.settings.variables, (variables) => {
    const direct = variables.find(({ value }) => {
      const text = value?.reveal() ?? "";
      return /\.rds\.amazonaws\.com/.test(text) && !/\.proxy-[\w-]+\./.test(text);
    });
    if (direct === void 0 || mayConnect(subject)) return [];
    const driver = context.componentsOf(subject.unit).find(({ name }) => DRIVERS.includes(name));
    return [
      problem(direct, {
        message: `The variable ${direct.name} names a database instance${driver ? `, which ${driver.name} connects to` : ""}: no proxy, and no right to sign in by IAM`,
        remedy: "Connect through RDS Proxy, and sign in by IAM (rds-db:connect)",
        subject: direct.name
      })
    ];
  })
};
var DRIVERS = [
  "pg",
  "mysql",
  "mysql2",
  "postgres",
  "psycopg2",
  "psycopg2-binary",
  "psycopg",
  "pymysql",
  "asyncpg"
];
function mayConnect({ settings: { role } }) {
  return role.state === "set" && items(role.value.policies).flatMap(({ statements }) => items(statements)).some(
    ({ effect, actions }) => effect === "Allow" && items(actions).some((action) => /^rds-db:(connect|\*)$/i.test(action))
  );
}

// src/posture/rules/deployed-differs.ts
var deployedDiffers = {
  id: "deployed-differs",
  rows: ["S4"],
  tier: "A",
  severity: "medium",
  title: "What is deployed is not what was scanned",
  sources: ["account"],
  equivalents: [],
  check: ({ unit, settings }, context) => given(settings.deployedCode, (deployed) => {
    const digest = context.artifact(unit.code)?.digest;
    const hex = digest !== void 0 && /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    if (!hex) return [];
    const local = Buffer.from(hex, "hex").toString("base64");
    return local === deployed ? [] : [
      problem(void 0, {
        message: "The code that is deployed is not the archive that was scanned",
        remedy: "Find out who deployed what, and deploy what the pipeline built"
      })
    ];
  })
};

// src/posture/rules/ecr-scan-off.ts
var ecrScanOff = {
  id: "ecr-scan-off",
  rows: ["R10"],
  tier: "A",
  severity: "low",
  title: "Images are not scanned when they are pushed",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_163",
    "Trivy AWS-0030",
    "Prowler ecr_repositories_scan_images_on_push_enabled, ecr_registry_scan_images_on_push_enabled"
  ],
  check: ({ settings }) => given(
    settings.image,
    (image) => given(image.repository, (repository) => {
      const off = [
        problem(repository.at ? repository : image, {
          message: `Images in ${repository.id} are not scanned when they are pushed`,
          remedy: "Set ScanOnPush, or switch on enhanced scanning for the registry, which counts more",
          subject: repository.id
        })
      ];
      return given(
        repository.scanOnPush,
        (scans) => scans ? [] : off,
        () => off
      );
    })
  )
};

// src/posture/rules/external-extension.ts
var externalExtension = {
  id: "external-extension",
  rows: ["R9"],
  tier: "A",
  severity: "info",
  title: "A program of a layer runs beside the function",
  sources: ["artifact"],
  equivalents: [],
  check: ({ unit }, context) => (unit.extensions ?? []).filter(({ artifact }) => context.publisherOf(artifact) === void 0).map(
    ({ name, artifact }) => problem(void 0, {
      message: `The program ${name} of the layer ${artifact} runs in every invocation, with the rights of the function`,
      remedy: "Make sure that you know it, and ignore it with that reason",
      subject: name
    })
  )
};

// src/posture/rules/foreign-layer.ts
var foreignLayer = {
  id: "foreign-layer",
  rows: ["R9", "D6", "S3"],
  tier: "A",
  severity: "medium",
  title: "A layer is from an account that nobody knows",
  sources: ["template", "plan", "account"],
  equivalents: ["Prowler awslambda_function_using_cross_account_layers"],
  check: (subject, context) => given(subject.settings.layers, (layers) => layers.flatMap((layer) => answer2(layer, subject, context)))
};
function answer2(layer, { settings }, context) {
  const { arn = "" } = layer;
  const parts = layerParts(arn);
  if (parts === void 0 || context.publisherOf(arn) !== void 0 || namesOwnAccount(arn)) return [];
  const { account, name } = parts;
  if (!/^\d{12}$/.test(account)) return [{ kind: "gap", why: { kind: "computed", by: "the account" } }];
  const standing = context.standing(account, settings);
  if (standing === "own" || standing === "allowed") return [];
  return [
    problem(layer, {
      message: standing === "foreign" ? `The layer ${name} is from account ${account}, which is no known publisher's` : `The layer ${name} is from account ${account}, and nothing says whose that is`,
      remedy: "List the account in allowed-accounts or layer-publishers where it is known, or copy the layer",
      subject: `${account} ${name}`
    })
  ];
}

// src/posture/rules/foreign-runtime.ts
var foreignRuntime = {
  id: "foreign-runtime",
  rows: ["D6", "S7"],
  tier: "A",
  severity: "high",
  title: "The runtime is managed by another account",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }, context) => given(settings.customRuntime, (arn) => {
    const account = accountIn(arn);
    if (account === void 0) return [];
    const standing = context.standing(account, settings);
    if (standing === "own" || standing === "allowed") return [];
    return [
      problem(placeOf(settings.customRuntime), {
        message: `The runtime is managed by account ${account}, which can change it`,
        remedy: "List the account in allowed-accounts where it is known, or use a runtime of your own",
        subject: account,
        ...standing === "unclear" ? { severity: "medium" } : {}
      })
    ];
  })
};

// src/posture/rules/insecure-dlq.ts
var insecureDlq = {
  id: "insecure-dlq",
  rows: ["R16"],
  tier: "A",
  severity: "high",
  title: "Events that failed lie where others can read them",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_26, CKV_AWS_27, CKV_AWS_168",
    "Trivy AWS-0095, AWS-0096, AWS-0097, AWS-0135, AWS-0136",
    "Prowler sqs_queues_server_side_encryption_enabled, sqs_queues_not_publicly_accessible"
  ],
  check: ({ settings }) => {
    const mappings = items(settings.triggers).flatMap(({ mapping }) => mapping ? [mapping.onFailure] : []);
    return [settings.deadLetterTarget, settings.asyncOnFailure, ...mappings].flatMap(answer3);
  }
};
function answer3(setting) {
  if (setting.state !== "set") return gapOf(setting);
  const target2 = setting.value;
  const open2 = items(target2.grants).filter(isForEverybody);
  return [
    // Silence is no proof: queues encrypt by themselves unless somebody switches it off.
    ...valueOf(target2.encrypted) === false ? [
      problem(target2, {
        message: `The encryption of ${target2.id}, where failed events go, is switched off`,
        remedy: "Leave SqsManagedSseEnabled out, or set KmsMasterKeyId",
        severity: "medium",
        subject: `encryption ${target2.id}`
      })
    ] : [],
    ...open2.slice(0, 1).map(
      (grant) => problem(grant.at ? grant : target2, {
        message: `Everybody may use ${target2.id}, where failed events go`,
        remedy: "Name the principals in its policy",
        subject: `policy ${target2.id}`
      })
    ),
    ...gapOf(target2.encrypted),
    ...gapOf(target2.grants)
  ];
}
function isForEverybody({ principal, sourceArn, sourceAccount, organisation, conditions }) {
  return valueOf(principal) === "*" && conditions.length === 0 && [sourceArn, sourceAccount, organisation].every(({ state }) => state === "absent");
}

// src/posture/rules/leftover-files.ts
var leftoverFiles = {
  id: "leftover-files",
  rows: ["R22"],
  tier: "B",
  severity: "info",
  title: "Much room for files that later invocations see",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }) => given(
    settings.ephemeralStorageMb,
    (megabytes) => megabytes > DEFAULT_MB ? [
      problem(placeOf(settings.ephemeralStorageMb), {
        message: `The function has ${megabytes} MB for files, which stay for later invocations of the same instance`,
        remedy: "Make sure that the code removes what it writes, when it fails too"
      })
    ] : []
  )
};
var DEFAULT_MB = 512;

// src/posture/rules/log-retention.ts
var logRetention = {
  id: "log-retention",
  rows: ["R23"],
  tier: "A",
  severity: "info",
  title: "Logs are kept for ever",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_66, CKV_AWS_338",
    "Prowler cloudwatch_log_group_retention_policy_specific_days_enabled"
  ],
  check: ({ settings }) => {
    const forever = [
      problem(void 0, {
        message: "Logs are kept for ever",
        remedy: "Declare the log group with RetentionInDays"
      })
    ];
    const absent = () => forever;
    return given(
      settings.logging,
      ({ group }) => given(group, ({ retentionDays }) => given(retentionDays, () => [], absent), absent),
      absent
    );
  }
};

// src/posture/rules/long-timeout.ts
var longTimeout = {
  id: "long-timeout",
  rows: ["R21"],
  tier: "B",
  severity: "low",
  title: "The timeout is much longer than the function needs, or than its callers wait",
  sources: ["template", "plan", "account"],
  equivalents: ["cfn-lint (visibility timeout of SQS)"],
  check: (subject) => given(subject.settings.timeoutSeconds, (timeout) => [
    ...queues(subject, timeout),
    ...measured(subject, timeout)
  ])
};
var API_WAITS = 29;
var SHORT = 10;
function queues({ settings }, timeout) {
  const triggers = items(settings.triggers);
  const api = triggers.find(({ service: service2 }) => /^apigateway/.test(service2));
  const place2 = placeOf(settings.timeoutSeconds);
  const late = triggers.filter(({ mapping }) => {
    const visible = mapping && valueOf(mapping.sourceVisibilitySeconds);
    return visible !== void 0 && visible < timeout;
  });
  return [
    ...api && timeout > 300 ? [
      problem(place2, {
        message: `The timeout is ${timeout} seconds, while API Gateway waits for ${API_WAITS}`,
        remedy: "Shorten it to what callers wait for",
        subject: "api"
      })
    ] : [],
    ...late.map(
      (trigger) => problem(trigger, {
        message: `Messages of ${trigger.id} come back before the timeout of ${timeout} seconds is over`,
        remedy: "Make the visibility timeout of the queue six times that of the function",
        subject: trigger.id
      })
    )
  ];
}
function measured({ settings }, timeout) {
  if (settings.source !== "account") return [];
  return given(settings.usage.p95Milliseconds, (p95) => {
    const seconds = p95 / 1e3;
    if (timeout > SHORT && (timeout > 3 * seconds || timeout === 900)) {
      const message2 = `The timeout is ${timeout} seconds, while 95 of 100 runs end within ${seconds.toFixed(1)}`;
      return [problem(void 0, { message: message2, remedy: "Shorten it, with room for slow days", subject: "long" })];
    }
    if (seconds <= timeout * 0.9) return [];
    const message = `5 of 100 runs take more than ${seconds.toFixed(1)} seconds, close to the timeout of ${timeout}`;
    return [
      problem(void 0, { message, remedy: "Lengthen it, or make the function faster", subject: "short" })
    ];
  });
}

// src/posture/rules/many-routes.ts
var manyRoutes = {
  id: "many-routes",
  rows: ["R2"],
  tier: "B",
  severity: "info",
  title: "One function answers many routes",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }) => given(settings.triggers, (triggers) => {
    const routes = triggers.flatMap((trigger) => trigger.routes ?? []);
    const all = routes.find((route) => /\{proxy\+\}|\$default|^ANY\b/.test(route));
    if (all === void 0 && routes.length <= MOST) return [];
    return [
      problem(
        triggers.find((trigger) => (trigger.routes ?? []).length > 0),
        {
          message: all === void 0 ? `The function answers ${routes.length} routes with the rights that any of them needs` : "The function answers every route, with the rights that any of them needs",
          remedy: "Split it where the routes need different rights; a single function by design is fine"
        }
      )
    ];
  })
};
var MOST = 10;

// src/posture/rules/many-triggers.ts
var manyTriggers = {
  id: "many-triggers",
  rows: ["D5"],
  tier: "A",
  severity: "info",
  title: "Several kinds of sources call the function",
  sources: ["template", "plan", "account"],
  equivalents: ["PureSec multiple_triggers"],
  check: ({ settings }) => given(settings.triggers, (triggers) => {
    const distinct2 = new Set(triggers.map(({ service: service2, id }) => `${service2} ${id}`));
    const services = new Set(triggers.map(({ service: service2 }) => service2));
    const url = items(settings.urls).length > 0;
    const count2 = distinct2.size + (url ? 1 : 0);
    if (count2 < 2) return gapOf(settings.urls);
    const names = [...services].sort().concat(url ? ["function URL"] : []);
    return [
      problem(void 0, {
        message: `${count2} sources call the function (${names.join(", ")}), so that it needs the rights and the checks for all of them`,
        remedy: "Give each source a function of its own where their events have nothing in common"
      })
    ];
  })
};

// src/posture/rules/mutable-image-tag.ts
var mutableImageTag = {
  id: "mutable-image-tag",
  rows: ["R10", "S2"],
  tier: "A",
  severity: "medium",
  title: "The image is named by a tag that can be moved",
  sources: ["template", "plan", "account"],
  equivalents: ["Trivy AWS-0031", "Checkov CKV_AWS_51", "Prowler ecr_repositories_tag_immutability"],
  check: ({ settings }) => given(settings.image, (image) => {
    const { uri, repository } = image;
    if (/@sha256:[0-9a-f]{64}$/.test(uri)) return [];
    const tag = /:([^:/@]+)$/.exec(uri)?.[1];
    if (tag !== void 0 && /(^|[-_])[0-9a-f]{12,64}([-_]|$)/.test(tag)) return [];
    if (isPartial(tag ?? uri))
      return [{ kind: "gap", why: { kind: "computed", by: "the tag of the image" } }];
    if (repository.state === "set" && repository.value.tagsImmutable.state === "set" && repository.value.tagsImmutable.value) {
      return [];
    }
    return [
      problem(image, {
        message: `The image is named by ${tag === void 0 ? "no tag, which means latest" : `the tag ${tag}, which can be moved`}`,
        remedy: "Name it by its digest, or make the tags of the repository immutable"
      })
    ];
  })
};

// src/posture/telemetry.ts
var VENDORS = /otel|opentelemetry|adot|datadog|new-?relic|dynatrace|lumigo|sentry|elastic-apm|honeycomb|instana|thundra|epsagon/i;
function hasVendorTelemetry(unit, settings, context) {
  return items(settings.layers).some(({ arn, id }) => VENDORS.test(arn ?? id ?? "")) || unit.layers.some((layer) => VENDORS.test(layer)) || (unit.extensions ?? []).some(({ name }) => VENDORS.test(name)) || VENDORS.test(valueOf(settings.handler) ?? "") || context.componentsOf(unit).some(
    ({ name }) => /^(dd-trace|datadog-lambda|newrelic)(-js)?$|opentelemetry-sdk|@opentelemetry\/sdk/.test(name)
  );
}

// src/posture/rules/no-alarms.ts
var noAlarms = {
  id: "no-alarms",
  rows: ["R23"],
  tier: "A",
  severity: "info",
  title: "No alarm tells of errors",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ unit, settings }, context) => {
    if (hasVendorTelemetry(unit, settings, context)) return [];
    const none = [
      problem(void 0, {
        message: "No alarm tells of errors, throttles or long runs",
        remedy: "Add an alarm on Errors, Throttles or Duration"
      })
    ];
    return given(
      settings.alarms,
      (alarms) => alarms.some(({ metric }) => WATCHED.includes(metric)) ? [] : none,
      () => none
    );
  }
};
var WATCHED = ["Errors", "Throttles", "Duration", "DeadLetterErrors", "DestinationDeliveryFailures"];

// src/posture/rules/no-code-signing.ts
var noCodeSigning = {
  id: "no-code-signing",
  rows: ["S1"],
  tier: "A",
  severity: "low",
  title: "Code that nobody signed can be deployed",
  sources: ["template", "plan", "account"],
  equivalents: ["Checkov CKV_AWS_272"],
  check: ({ settings }) => {
    if (valueOf(settings.packageType) === "Image") return [];
    return given(
      settings.codeSigning,
      ({ untrusted }) => {
        const warns = [
          problem(placeOf(untrusted) ?? placeOf(settings.codeSigning), {
            message: "Code with a wrong signature is deployed with no more than a warning",
            remedy: "Set UntrustedArtifactOnDeployment to Enforce"
          })
        ];
        return given(
          untrusted,
          (action) => action === "Warn" ? warns : [],
          () => warns
        );
      },
      () => [
        problem(void 0, {
          message: "Code that nobody signed can be deployed",
          remedy: "Sign what is deployed, and set CodeSigningConfigArn",
          severity: "info"
        })
      ]
    );
  }
};

// src/posture/secrets.ts
var FORMATS = [
  { what: "an AWS access key id", pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { what: "a private key", pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  {
    what: "a GitHub token",
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b|\bgithub_pat_[A-Za-z0-9_]{60,255}\b/
  },
  { what: "a GitLab token", pattern: /\bglpat-[\w-]{20,}/ },
  { what: "a Slack token", pattern: /\bxox[abeprs]-[A-Za-z0-9-]{20,}|\bxapp-\d-[A-Za-z0-9-]{20,}/ },
  {
    what: "the address of a Slack webhook",
    pattern: /hooks\.slack\.com\/(?:services|workflows)\/T[A-Za-z0-9]+\/[A-Za-z0-9]+\/[A-Za-z0-9]{16,}/
  },
  { what: "a Stripe key", pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
  { what: "a Google API key", pattern: /\bAIza[\w-]{35}(?![\w-])/ },
  { what: "a SendGrid key", pattern: /\bSG\.[\w-]{20,24}\.[\w-]{39,50}/ },
  { what: "an npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { what: "a PyPI token", pattern: /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/ },
  { what: "an Anthropic key", pattern: /\bsk-ant-[\w-]{24,}/ },
  { what: "an OpenAI key", pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{40,}/ },
  { what: "a Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{34,}\b/ },
  { what: "a DigitalOcean token", pattern: /\bdo[por]_v1_[0-9a-f]{64}\b/ },
  { what: "a Shopify token", pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { what: "a Databricks token", pattern: /\bdapi[0-9a-f]{32}\b/ },
  { what: "a Mailgun key", pattern: /\bkey-[0-9a-f]{32}\b/ },
  { what: "the key of an Azure storage account", pattern: /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/ }
];
var TRACES = /(?:AK|AS)IA|PRIVATE KEY|_pat_|gh[pousr]_|glpat-|xox|xapp-|hooks\.slack|k_live_|AIza|SG\.|npm_|pypi-|sk-|hf_|do[por]_v1_|shp(?:at|ca|pa|ss)_|dapi|key-|AccountKey=|:\/\//;
var LONGEST = 16384;
function knownSecret(text) {
  const start = text.slice(0, LONGEST);
  if (!TRACES.test(start) || start.includes("EXAMPLE")) return void 0;
  const found = FORMATS.find(({ pattern }) => pattern.test(start));
  return found?.what ?? (hasPassword(start) ? "an address with a password in it" : void 0);
}
function isSensitiveName(name) {
  return kindOfName(name) !== void 0;
}
function likelySecret(name, text) {
  const value = text.slice(0, LONGEST).trim();
  const kind = kindOfName(name);
  if (kind === void 0 || isHarmless(value)) return void 0;
  if (kind === "password") return { what: "a password", severity: "high" };
  if (value.length < 16 || /\s/.test(value) || entropy(value) < 3.3) return void 0;
  const mixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  return mixed ? { what: `a ${kind}`, severity: "medium" } : void 0;
}
function kindOfName(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9]+/g, "_");
  if (/(^|_)(pass|password|passwd|pwd|passphrase)$/.test(words)) return "password";
  if (/(^|_)(token|pat)$/.test(words)) return "token";
  if (/(^|_)((api|access|private|signing|encryption|master|auth|shared|account|secret|license)_?key|apikey)$/.test(
    words
  )) {
    return "key";
  }
  return /(^|_)(secret|credentials?|auth)$/.test(words) || /(client|app|consumer|webhook)_secret$/.test(words) ? "secret" : void 0;
}
function isHarmless(value) {
  return value.length < 4 || /^\$\{[^}]*\}$/.test(value) || /\{\{resolve:/.test(value) || /^arn:/.test(value) || /^(https?|s3|ssm|file):\/\/[^@]*$/.test(value) || /^[/.~]/.test(value) || // What the key management service encrypted begins so in Base64.
  /^A[QR][EI]C/.test(value) || /^(true|false|yes|no|none|null|undefined|enabled|disabled|\d{1,6})$/i.test(value) || /^[\w.-]+\.(json|ya?ml|pem|txt|env|key)$/i.test(value) || isPlaceholder(value);
}
function isPlaceholder(value) {
  return /^<.*>$|^\[.*\]$|^\{.*\}$|^%.*%$/.test(value) || /^(.)\1*$/.test(value) || /change[-_ ]?me|replace[-_ ]?(me|this|with)|placeholder|example|dummy|redacted|to[-_ ]?be[-_ ]?(set|defined)|^todo|^fixme|^your[-_ ]|^my[-_]?(secret|password|token|key)$|^(test|secret|password|token)$/i.test(
    value
  );
}
function hasPassword(text) {
  const password = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:([^\s/@]{3,200})@/i.exec(text)?.[1];
  return password !== void 0 && !isPartialPassword(password);
}
function isPartialPassword(password) {
  return password.includes("${") || /\{\{/.test(password) || /^\*+$/.test(password) || isPlaceholder(password);
}
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  const total = text.length;
  return [...counts.values()].reduce((sum, n) => sum - n / total * Math.log2(n / total), 0);
}

// src/posture/rules/no-customer-key.ts
var noCustomerKey = {
  id: "no-customer-key",
  rows: ["R18"],
  tier: "A",
  severity: "low",
  title: "Whoever may read the configuration may read the variables",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_173",
    "Prowler awslambda_function_env_vars_not_encrypted_with_cmk",
    "CloudSploit envVarsClientSideEncryption"
  ],
  check: ({ settings }) => given(settings.variables, (variables) => {
    if (variables.length === 0 || settings.variablesKey.state === "set") return [];
    if (settings.variablesKey.state === "unknown") return gapOf(settings.variablesKey);
    const sensitive = variables.find(({ name, from }) => from !== "reference" && isSensitiveName(name));
    return [
      problem(sensitive, {
        message: sensitive ? `Variables such as ${sensitive.name} are encrypted with a key that everybody may use who may read the configuration` : "Variables are encrypted with the key of AWS, not with one of your own",
        remedy: "Set KmsKeyArn to a key of your own, and let only the function use it",
        ...sensitive ? {} : { severity: "info" }
      })
    ];
  })
};

// src/posture/rules/no-dlq.ts
var noDlq = {
  id: "no-dlq",
  rows: ["D2"],
  tier: "A",
  severity: "info",
  title: "Events that fail are lost",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_116",
    "AWS Config lambda-dlq-check",
    "AWS Guard rules LAMBDA_DLQ_CHECK",
    "Prowler awslambda_function_no_dead_letter_queue"
  ],
  check: ({ settings }) => given(settings.triggers, (triggers) => {
    const asynchronous = triggers.find(({ invocation }) => invocation === "asynchronous");
    if (asynchronous === void 0) return [];
    const { deadLetterTarget, asyncOnFailure } = settings;
    if (deadLetterTarget.state === "set" || asyncOnFailure.state === "set") return [];
    const gaps = [...gapOf(deadLetterTarget), ...gapOf(asyncOnFailure)];
    if (gaps.length > 0) return gaps;
    return [
      problem(void 0, {
        message: `Events from ${asynchronous.service} that fail are lost after two more tries`,
        remedy: "Set a dead letter queue, or a destination for failures"
      })
    ];
  })
};

// src/posture/rules/no-input-validation.ts
var noInputValidation = {
  id: "no-input-validation",
  rows: ["R7"],
  tier: "B",
  severity: "info",
  title: "No library that checks events was seen",
  sources: ["artifact"],
  equivalents: [],
  check: ({ unit }, context) => {
    const components = context.componentsOf(unit);
    if (components.some(({ name }) => VALIDATORS.test(name))) return [];
    return [
      problem(void 0, {
        message: "No library that checks the form of events was seen; a bundle may hide one",
        remedy: "Check events against a schema, in the handler or at the API"
      })
    ];
  }
};
var VALIDATORS = /^(pydantic|aws-lambda-powertools|marshmallow|jsonschema|cerberus|fastjsonschema|zod|joi|@hapi\/joi|ajv|yup|valibot|superstruct|io-ts|class-validator|@sinclair\/typebox|@aws-lambda-powertools\/(parser|validation)|@middy\/validator|software\.amazon\.lambda:powertools-validation|org\.hibernate\.validator:hibernate-validator|dry-validation|json-schema|json_schemer)$/;

// src/posture/rules/no-log-rights.ts
var noLogRights = {
  id: "no-log-rights",
  rows: ["R23"],
  tier: "A",
  severity: "low",
  title: "The function cannot write its logs",
  sources: ["template", "plan", "account"],
  equivalents: ["cfn-nag W58", "LambdaGuard", "AWS samples LAMBDA_ROLE_ALLOWED_ON_LOGGING"],
  check: ({ settings }) => given(settings.role, answer4)
};
var WITH_LOGS = /^(AWSLambda\w*ExecutionRole(Policy)?|AWSLambdaExecute|AWSLambdaInvocation-DynamoDB|AdministratorAccess|PowerUserAccess|CloudWatchFullAccess(V2)?|CloudWatchLogsFullAccess|CloudWatchAgentServerPolicy|CloudWatchLambdaInsightsExecutionRolePolicy|CloudWatchLambdaApplicationSignalsExecutionRolePolicy|AWSLambda_FullAccess)$/;
function answer4(role) {
  if (role.policies.state !== "set") {
    if (role.policies.state === "unknown") return gapOf(role.policies);
    return [silent(role)];
  }
  const policies = role.policies.value;
  if (policies.some(allowsLogs)) return [];
  const gaps = policies.flatMap(gapsOf);
  return gaps.length > 0 ? gaps : [silent(role)];
}
function silent(role) {
  return problem(role, {
    message: "The role does not let the function write its logs",
    remedy: "Attach AWSLambdaBasicExecutionRole, or allow logs:CreateLogStream and logs:PutLogEvents"
  });
}
function allowsLogs({ kind, name, statements }) {
  const known2 = kind === "aws-managed" && WITH_LOGS.test(name.slice(name.lastIndexOf("/") + 1));
  return known2 || items(statements).some(isForLogs);
}
function isForLogs({ effect, notActions, actions }) {
  if (effect === "Deny") return false;
  return notActions || items(actions).some((action) => fits(action.toLowerCase(), "logs:putlogevents"));
}
function fits(pattern, action) {
  const star = pattern.indexOf("*");
  return star < 0 ? pattern === action : action.startsWith(pattern.slice(0, star));
}
function gapsOf({ kind, statements }) {
  if (kind === "sam-template") return [];
  if (kind === "aws-managed" && statements.state === "unknown") return gapOf(statements);
  return statements.state === "set" ? statements.value.flatMap(({ actions }) => gapOf(actions)) : gapOf(statements);
}

// src/posture/entrance.ts
function entranceOf(settings) {
  if (items(settings.urls).some((url) => isOpenUrl(url) && mayCallUrl(settings) !== false)) return "url";
  return items(settings.triggers).some(isOpenApi) ? "api" : void 0;
}
function isOpenUrl(url) {
  return valueOf(url.authentication) === "NONE";
}
function mayCallUrl({ grants }) {
  if (grants.state === "unknown") return void 0;
  if (grants.state === "absent") return false;
  const open2 = grants.value.filter(
    (grant) => grant.principal.state !== "set" || grant.principal.value === "*"
  );
  if (open2.some((grant) => grant.principal.state === "set" && opensUrl(grant))) return true;
  return open2.some((grant) => grant.principal.state === "unknown") ? void 0 : false;
}
function opensUrl({ actions, urlAuthentication }) {
  return actions.some((action) => ["lambda:invokefunctionurl", "lambda:*", "*"].includes(action.toLowerCase())) && valueOf(urlAuthentication) !== "AWS_IAM";
}
function isOpenApi({ authentication, reach, routes }) {
  if (authentication === void 0 || valueOf(authentication) !== "none") return false;
  if (reach?.state === "set" && reach.value !== "internet") return false;
  return !isPreflight(routes);
}
function isPreflight(routes) {
  return routes !== void 0 && routes.length > 0 && routes.every((route) => /^OPTIONS\b/i.test(route));
}

// src/posture/rules/no-reserved-concurrency.ts
var noReservedConcurrency = {
  id: "no-reserved-concurrency",
  rows: ["R4"],
  tier: "A",
  severity: "info",
  title: "Callers from outside can use up the capacity of all functions",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_115",
    "AWS Config lambda-concurrency-check",
    "cfn-nag W92",
    "AWS Guard rules LAMBDA_CONCURRENCY_CHECK"
  ],
  check: (subject) => given(
    subject.settings.reservedConcurrency,
    (reserved) => reserved === 0 ? [
      problem(placeOf(subject.settings.reservedConcurrency), {
        message: "The function is switched off: its reserved concurrency is 0",
        remedy: "Delete the function where that is meant, else raise the number"
      })
    ] : [],
    () => needsCapacity(subject) ? [
      problem(void 0, {
        message: "Callers from outside can use up the capacity of all functions of the account",
        remedy: "Set reserved concurrency, which keeps a share for the function and caps it"
      })
    ] : []
  )
};
function needsCapacity({ settings }) {
  return items(settings.urls).some(isOpenUrl) || items(settings.triggers).some(isOpenApi) || items(settings.tags).some(({ name, value }) => name === "lambda-critical" && value.reveal() === "true");
}

// src/posture/rules/no-tracing.ts
var noTracing = {
  id: "no-tracing",
  rows: ["R24"],
  tier: "A",
  severity: "low",
  title: "Active tracing is off",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Security Hub Lambda.7",
    "AWS Config lambda-function-xray-enabled",
    "Trivy AWS-0066",
    "Checkov CKV_AWS_50 (takes PassThrough for active)"
  ],
  check: ({ unit, settings }, context) => {
    if (hasVendorTelemetry(unit, settings, context)) return [];
    if (items(settings.triggers).some(({ service: service2 }) => UNTRACED.test(service2))) return [];
    const off = [
      problem(placeOf(settings.tracing), {
        message: "Active tracing is off",
        remedy: "Set Tracing to Active, and allow xray:PutTraceSegments"
      })
    ];
    return given(
      settings.tracing,
      (mode) => mode === "Active" ? [] : off,
      () => off
    );
  }
};
var UNTRACED = /^(msk|kafka|self-?managed-?kafka|mq|amazonmq|documentdb)/i;

// src/posture/rules/open-api.ts
var openApi = {
  id: "open-api",
  rows: ["R19"],
  tier: "A",
  severity: "low",
  title: "An API or load balancer passes on callers without asking who they are",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_59, CKV_AWS_309",
    "Trivy AWS-0004",
    "Prowler apigateway_restapi_authorizers_enabled, apigatewayv2_api_authorizers_enabled"
  ],
  check: ({ settings }) => given(
    settings.triggers,
    (triggers) => triggers.flatMap((trigger) => {
      const { authentication, service: service2, id, routes } = trigger;
      if (authentication === void 0 || isPreflight(routes)) return [];
      return given(
        authentication,
        () => isOpenApi(trigger) ? [
          problem(trigger, {
            message: `Callers of ${service2} are not authenticated at the edge; the handler may do it`,
            remedy: "Add an authorizer, or ask for signed requests",
            subject: `${service2} ${id}`
          })
        ] : []
      );
    })
  )
};

// src/posture/rules/open-file-system.ts
var openFileSystem = {
  id: "open-file-system",
  rows: ["R12"],
  tier: "A",
  severity: "medium",
  title: "A mounted file system gives more than one folder to one user",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_42, CKV_AWS_329, CKV_AWS_330",
    "Trivy AWS-0037",
    "Prowler efs_access_point_enforce_root_directory, efs_access_point_enforce_user_identity"
  ],
  check: ({ settings }) => given(settings.fileSystems, (mounts) => [
    ...mounts.flatMap(answer5),
    ...mounts.length === 0 || settings.role.state !== "set" ? [] : rootAccess(settings.role.value)
  ])
};
function answer5(mount) {
  const weak = [
    ...isOff(mount.ownRoot) ? ["all of it is mounted"] : [],
    ...isOff(mount.fixedUser) ? ["any user may be taken"] : [],
    ...isOff(mount.encrypted) ? ["it is not encrypted"] : []
  ];
  const gaps = [...gapOf(mount.ownRoot), ...gapOf(mount.fixedUser), ...gapOf(mount.encrypted)];
  if (weak.length === 0) return gaps;
  return [
    problem(mount, {
      message: `Of the mounted file system ${mount.id}: ${weak.join(", ")}`,
      remedy: "Mount an access point with a root directory and a user of its own, on an encrypted file system",
      subject: mount.id
    }),
    ...gaps
  ];
}
function isOff(setting) {
  return setting.state === "absent" || setting.state === "set" && !setting.value;
}
function rootAccess({ policies }) {
  return items(policies).flatMap(({ statements }) => items(statements)).filter(
    ({ effect, notActions, actions }) => effect === "Allow" && !notActions && items(actions).includes("elasticfilesystem:ClientRootAccess")
  ).map(
    (statement) => problem(statement, {
      message: "The role may act as root on a mounted file system",
      remedy: "Allow ClientMount and ClientWrite only",
      subject: "ClientRootAccess"
    })
  );
}

// src/posture/rules/open-repository.ts
var openRepository = {
  id: "open-repository",
  rows: ["R11", "D6"],
  tier: "A",
  severity: "high",
  title: "Others may use the repository of the image",
  sources: ["template", "plan", "account"],
  equivalents: ["Checkov CKV_AWS_32", "Trivy AWS-0032", "Prowler ecr_repositories_not_publicly_accessible"],
  check: ({ settings }, context) => given(
    settings.image,
    (image) => given(
      image.repository,
      (repository) => given(
        repository.grants,
        (grants) => grants.flatMap((grant) => {
          const who = valueOf(grant.principal) ?? "";
          const place2 = grant.at ? grant : repository.at ? repository : image;
          if (who === "*" && grant.organisation.state === "absent" && grant.conditions.length === 0) {
            const message = `Everybody may use the repository ${repository.id}`;
            return [
              problem(place2, { message, remedy: "Name the accounts that pull from it", subject: "*" })
            ];
          }
          if (who === "lambda.amazonaws.com") {
            const bound = grant.sourceArn.state !== "absent" || grant.sourceAccount.state !== "absent";
            const message = `Lambda may pull from ${repository.id} on behalf of everybody`;
            return bound ? [] : [
              problem(place2, {
                message,
                remedy: "Add aws:SourceAccount or aws:SourceArn",
                severity: "low",
                subject: who
              })
            ];
          }
          const account = accountIn(who);
          if (account === void 0 || context.standing(account, settings) !== "foreign") return [];
          return [
            problem(place2, {
              message: `Account ${account} may use the repository ${repository.id}`,
              remedy: "Take the permission away, or list the account in allowed-accounts",
              severity: "medium",
              subject: account
            })
          ];
        })
      )
    )
  )
};

// src/posture/rules/open-vpc-endpoint.ts
var openVpcEndpoint = {
  id: "open-vpc-endpoint",
  rows: ["R20"],
  tier: "A",
  severity: "low",
  title: "An endpoint of the network lets everything through",
  sources: ["template", "plan", "account"],
  equivalents: ["Prowler vpc_endpoint_connections_trust_boundaries"],
  check: ({ settings }) => given(
    settings.network,
    ({ endpoints }) => given(
      endpoints,
      (all) => all.flatMap((endpoint) => {
        const open2 = [
          problem(endpoint, {
            message: `The endpoint ${endpoint.id} for ${endpoint.service} lets everybody do everything`,
            remedy: "Give it a policy with the resources and accounts that are meant",
            subject: endpoint.id
          })
        ];
        return given(
          endpoint.open,
          (isOpen) => isOpen ? open2 : [],
          () => open2
        );
      })
    )
  )
};

// src/posture/rules/pinned-runtime.ts
var pinnedRuntime = {
  id: "pinned-runtime",
  rows: ["S5"],
  tier: "A",
  severity: "medium",
  title: "The runtime gets no patches",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }) => given(
    settings.runtimeUpdates,
    (mode) => mode === "Manual" ? [
      problem(placeOf(settings.runtimeUpdates), {
        message: "The runtime stays at one version and gets no patches",
        remedy: "Set UpdateRuntimeOn to Auto, or to FunctionUpdate"
      })
    ] : []
  )
};

// src/posture/rules/preload-hook.ts
var preloadHook = {
  id: "preload-hook",
  rows: ["S6"],
  tier: "A",
  severity: "low",
  title: "A variable makes other code run before the handler",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }) => given(settings.variables, (variables) => variables.flatMap(answer6))
};
var HOOKS = {
  AWS_LAMBDA_EXEC_WRAPPER: /^(?!\/opt\/(otel-|datadog_wrapper|newrelic|bootstrap$))/,
  LD_PRELOAD: void 0,
  LD_AUDIT: void 0,
  NODE_OPTIONS: /(^|\s)(-r|--require|--import|--loader|--experimental-loader)\b/,
  PYTHONSTARTUP: void 0,
  PYTHONPATH: /(^|:)(?!\/(opt|var\/task|var\/lang|var\/runtime)\b)[^:]/,
  JAVA_TOOL_OPTIONS: /-(javaagent|agentlib|agentpath|Xbootclasspath)/,
  RUBYOPT: /(^|\s)-r/,
  DOTNET_STARTUP_HOOKS: void 0
};
function answer6(variable) {
  const { name, value } = variable;
  if (!(name in HOOKS)) return [];
  const pattern = HOOKS[name];
  if (value !== void 0 && pattern !== void 0 && !pattern.test(value.reveal())) return [];
  return [
    problem(variable, {
      message: `The variable ${name} makes other code run before the handler`,
      remedy: "Make sure that you know the code, and ignore it with that reason; else take the variable away",
      subject: name
    })
  ];
}

// src/posture/rules/public-url.ts
var publicUrl = {
  id: "public-url",
  rows: ["R19", "D3"],
  tier: "A",
  severity: "high",
  title: "The function URL asks nobody who they are",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_258",
    "Prowler awslambda_function_url_public",
    "Security Hub Lambda.1",
    "AWS Config lambda-function-public-access-prohibited"
  ],
  check: ({ settings }) => given(
    settings.urls,
    (urls) => urls.flatMap(
      (url) => given(url.authentication, (authentication) => {
        if (authentication !== "NONE") return [];
        const closed = mayCallUrl(settings) === false;
        return [
          problem(url, {
            message: closed ? "The function URL asks nobody who they are; only a missing permission keeps the world out" : "Everybody may call the function URL without authentication; the handler may ask for it",
            remedy: "Set AuthType to AWS_IAM, or ignore it with the reason why the whole world may call",
            // Without a policy that lets everybody in, such a URL answers 403.
            ...closed ? { severity: "info" } : {}
          })
        ];
      })
    )
  )
};

// src/posture/rules/secret-in-variables.ts
var secretInVariables = {
  id: "secret-in-variables",
  rows: ["R13"],
  tier: "A",
  severity: "high",
  title: "A secret stands in an environment variable, the description or a tag",
  sources: ["template", "plan", "account"],
  equivalents: ["Checkov CKV_AWS_45", "Prowler awslambda_function_no_secrets_in_variables"],
  check: ({ settings }) => [
    ...given(settings.variables, (variables) => variables.flatMap(variableAnswer)),
    ...elsewhere(
      "the description",
      knownSecret(valueOf(settings.description)?.reveal() ?? ""),
      settings.description
    ),
    ...given(
      settings.tags,
      (tags) => tags.flatMap(
        ({ name, value }) => elsewhere(`the tag ${name}`, knownSecret(value.reveal()), settings.tags)
      )
    )
  ]
};
var REMEDY = "Keep it in Secrets Manager or Parameter Store, give the function its name, and change it: it is known now";
function variableAnswer(variable) {
  const { name, from, value } = variable;
  if (from === "unknown") {
    return isSensitiveName(name) ? [{ kind: "gap", why: { kind: "computed", by: name } }] : [];
  }
  if (from !== "literal" || value === void 0) return [];
  const text = value.reveal();
  const known2 = knownSecret(text);
  if (known2 !== void 0) return [told(variable, `The variable ${name} holds ${known2}`, name)];
  const likely = likelySecret(name, text);
  if (likely === void 0) return [];
  const message = `The variable ${name} holds what looks like ${likely.what}`;
  return [{ ...told(variable, message, name), severity: likely.severity }];
}
function elsewhere(where, known2, place2) {
  return known2 === void 0 ? [] : [told(place2, `${where.replace(/^t/, "T")} holds ${known2}`, where)];
}
function told(place2, message, subject) {
  return problem(place2.at && { at: place2.at }, { message, remedy: REMEDY, subject });
}

// src/posture/rules/shared-role.ts
var sharedRole = {
  id: "shared-role",
  rows: ["R2", "D8"],
  tier: "A",
  severity: "low",
  title: "Functions share a role",
  sources: ["template", "plan", "account"],
  equivalents: ["PureSec shared_role"],
  check: ({ unit, settings }, context) => given(settings.role, (role) => {
    const others = context.sharing(unit);
    if (others.length === 0 || unit.providedBy !== void 0) return [];
    const count2 = `${others.length} other function${others.length === 1 ? "" : "s"}`;
    return [
      // Where the function names the role, as far as that is known.
      problem(placeOf(settings.role) ?? role, {
        message: `The role is shared with ${count2}: ${others.slice(0, 3).join(", ")}${others.length > 3 ? ", ..." : ""}`,
        remedy: "Give each function a role of its own with the rights that it needs"
      })
    ];
  })
};

// src/posture/rules/unbounded-event-source.ts
var unboundedEventSource = {
  id: "unbounded-event-source",
  rows: ["R5"],
  tier: "B",
  severity: "low",
  title: "A source of events is tried again without end",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }) => [
    ...given(
      settings.triggers,
      (triggers) => triggers.flatMap((trigger) => trigger.mapping ? answer7(trigger, trigger.mapping) : [])
    ),
    ...given(
      settings.recursiveLoop,
      (loop) => loop === "Allow" ? [
        problem(placeOf(settings.recursiveLoop), {
          message: "The function may call itself in a circle without being stopped",
          remedy: "Set RecursiveLoop to Terminate",
          subject: "loop"
        })
      ] : []
    )
  ]
};
function answer7(trigger, mapping) {
  if (trigger.service === "sqs") {
    if (valueOf(mapping.sourceRedrive) === true) return [];
    if (mapping.sourceRedrive.state === "unknown") return gapOf(mapping.sourceRedrive);
    return [told2(trigger, `Messages of the queue ${trigger.id} that fail come back until they are too old`)];
  }
  const retries = mapping.maximumRetries;
  const age = mapping.maximumAgeSeconds;
  const bounded = [retries, age].some((limit) => limit.state === "set" && limit.value >= 0);
  if (!/^(kinesis|dynamodb)/.test(trigger.service) || bounded || mapping.onFailure.state === "set") return [];
  const gaps = [...gapOf(retries), ...gapOf(age), ...gapOf(mapping.onFailure)];
  if (gaps.length > 0) return gaps;
  return [told2(trigger, `A record of ${trigger.id} that fails stops its shard until it is too old`)];
}
function told2(trigger, message) {
  return problem(trigger, {
    message,
    remedy: "Limit the retries, and name a place for what failed",
    subject: `${trigger.service} ${trigger.id}`
  });
}

// src/posture/rules/unpinned-layer.ts
var unpinnedLayer = {
  id: "unpinned-layer",
  rows: ["S3"],
  tier: "A",
  severity: "low",
  title: "The version of a layer is chosen when it is deployed",
  sources: ["template", "plan"],
  equivalents: [],
  check: ({ settings }) => given(
    settings.layers,
    (layers) => layers.flatMap((layer) => {
      const parts = layerParts(layer.arn ?? "");
      if (parts === void 0 || /^\d+$/.test(parts.version ?? "")) return [];
      const { name } = parts;
      return [
        problem(layer, {
          message: `The version of the layer ${name} is chosen when it is deployed`,
          remedy: "Write its number, and raise it by a change that somebody reads",
          subject: name
        })
      ];
    })
  )
};

// src/posture/rules/unused-function.ts
var unusedFunction = {
  id: "unused-function",
  rows: ["R14", "D4"],
  tier: "B",
  severity: "low",
  title: "Nobody has called the function for 90 days",
  sources: ["account"],
  equivalents: ["Trusted Advisor"],
  check: (subject) => given(subject.settings.usage.invocations, (invocations) => {
    if (invocations > 0) return [];
    return [
      problem(void 0, {
        message: hasTrigger(subject) ? "Nobody has called the function for 90 days, though something is set up to" : "Nobody has called the function for 90 days, and nothing is seen that could",
        remedy: "Delete it, or ignore it with the reason why it waits (yearly jobs, recovery)",
        ...hasTrigger(subject) ? { severity: "info" } : {}
      })
    ];
  })
};
function hasTrigger({ settings: { triggers, urls, grants } }) {
  return [triggers, urls, grants].some((setting) => items(setting).length > 0);
}

// src/posture/rules/unversioned-trigger.ts
var unversionedTrigger = {
  id: "unversioned-trigger",
  rows: ["R15"],
  tier: "A",
  severity: "info",
  title: "Callers reach whatever was deployed last",
  sources: ["template", "plan", "account"],
  equivalents: ["AWS samples LAMBDA_CODE_IS_VERSIONED"],
  check: ({ settings }) => {
    const latest = items(settings.aliases).filter(
      ({ version }) => version.state === "set" && version.value === "$LATEST"
    );
    const moving = latest.map(
      (alias) => problem(alias, {
        message: `The alias ${alias.name} is whatever was deployed last`,
        remedy: "Let the alias point to a published version",
        subject: alias.name
      })
    );
    const called = items(settings.triggers).length > 0 || items(settings.urls).length > 0;
    if (!called) return [...moving, ...gapOf(settings.triggers)];
    return [
      ...moving,
      ...given(
        settings.aliases,
        () => [],
        () => [
          problem(void 0, {
            message: "Callers reach whatever was deployed last: there is no alias",
            remedy: "Publish versions, and let callers use an alias that can be moved back"
          })
        ]
      )
    ];
  }
};

// src/posture/rules/url-cors.ts
var urlCors = {
  id: "url-cors",
  rows: ["R19"],
  tier: "A",
  severity: "medium",
  title: "Every web site may read the answers of the function URL",
  sources: ["template", "plan", "account"],
  equivalents: ["Checkov CKV2_AWS_75", "Prowler awslambda_function_url_cors_policy"],
  check: ({ settings }) => given(
    settings.urls,
    (urls) => urls.flatMap(
      (url) => given(
        url.origins,
        (origins) => origins.includes("*") ? [
          problem(url, {
            message: "Every web site may read the answers of the function URL (AllowOrigins *)",
            remedy: "Name the origins of your own sites"
          })
        ] : []
      )
    )
  )
};

// src/posture/rules/verbose-logging.ts
var verboseLogging = {
  id: "verbose-logging",
  rows: ["R8"],
  tier: "A",
  severity: "low",
  title: "Whole events are written to the log",
  sources: ["template", "plan", "account"],
  equivalents: [],
  check: ({ settings }) => [
    ...given(
      settings.variables,
      (variables) => variables.filter(
        ({ name, value }) => EVENT_LOGGERS.includes(name) && /^(true|1|on|yes)$/i.test(value?.reveal() ?? "")
      ).map(
        (variable) => problem(variable, {
          message: `${variable.name} writes every event to the log, with all personal data in it`,
          remedy: "Take the variable away outside of development",
          subject: variable.name
        })
      )
    ),
    ...given(settings.logging, ({ level }) => {
      if (level.state !== "set" || !/^(DEBUG|TRACE)$/i.test(level.value)) return gapOf(level);
      return [
        problem(placeOf(level), {
          message: "The log level is that for development, at which libraries write what they send and get",
          remedy: "Set ApplicationLogLevel to INFO or WARN",
          subject: "level"
        })
      ];
    })
  ]
};
var EVENT_LOGGERS = ["POWERTOOLS_LOGGER_LOG_EVENT"];

// src/posture/rules/wildcard-iam.ts
var wildcardIam = {
  id: "wildcard-iam",
  rows: ["R3", "D1"],
  tier: "A",
  severity: "high",
  title: "The role allows far more than one job needs",
  sources: ["template", "plan", "account"],
  equivalents: [
    "Checkov CKV_AWS_62, CKV_AWS_63, CKV_AWS_107 to CKV_AWS_111, CKV_AWS_274, CKV_AWS_290, CKV_AWS_356",
    "Trivy AWS-0057",
    "Prowler iam_*_no_administrative_privileges",
    "PureSec wildcard_action"
  ],
  check: ({ settings }) => given(settings.role, (role) => {
    const { found, gaps } = wildcardsOf(role);
    const problems = found.map(
      ({ severity, what, policy, actions, at }) => problem(at && { at }, {
        message: `The policy ${policy.name} allows ${what}`,
        remedy: "Name the actions and resources that the function really uses",
        severity,
        subject: [policy.name, ...actions].join(" ")
      })
    );
    return [...problems, ...gaps];
  })
};

// src/posture/rules/index.ts
var RULES = [
  adminRights,
  consoleCreated,
  crossAccountAccess,
  databasePassword,
  deployedDiffers,
  ecrScanOff,
  externalExtension,
  foreignLayer,
  foreignRuntime,
  insecureDlq,
  leftoverFiles,
  logRetention,
  longTimeout,
  manyRoutes,
  manyTriggers,
  mutableImageTag,
  noAlarms,
  noCodeSigning,
  noCustomerKey,
  noDlq,
  noInputValidation,
  noLogRights,
  noReservedConcurrency,
  noTracing,
  openApi,
  openFileSystem,
  openRepository,
  openVpcEndpoint,
  pinnedRuntime,
  preloadHook,
  publicUrl,
  secretInVariables,
  sharedRole,
  unboundedEventSource,
  unpinnedLayer,
  unusedFunction,
  unversionedTrigger,
  urlCors,
  verboseLogging,
  wildcardIam
];

// src/posture/choose.ts
function choosePosture(request) {
  const words = request.words.map(({ value, where }) => ({ value: value.toLowerCase(), where }));
  for (const { rule, where } of request.severities) ruleNamed(rule, where);
  const signed = words.filter(({ value }) => /^[+-]/.test(value));
  for (const word of words) check(word);
  if (words.some(({ value }) => value === "off")) {
    const other = words.find(({ value }) => value !== "off");
    if (other) throw new UserError(`${other.where} is '${other.value}' beside 'off'; leave one of them out`);
    return void 0;
  }
  const all = words.some(({ value }) => value === "all");
  const chosen = new Set(RULES.filter((rule) => all || rule.tier === "A"));
  for (const { value, where } of signed) {
    const rule = ruleNamed(value.slice(1), where);
    if (value.startsWith("+")) chosen.add(rule);
    else chosen.delete(rule);
  }
  return {
    rules: [...chosen],
    severities: new Map(request.severities.map(({ rule, severity }) => [rule, severity])),
    trust: { accounts: request.allowedAccounts, publishers: request.layerPublishers }
  };
}
function check({ value, where }) {
  if (["on", "off", "all"].includes(value)) return;
  if (/^[+-]/.test(value)) {
    ruleNamed(value.slice(1), where);
    return;
  }
  const known2 = RULES.some(({ id }) => id === value);
  throw new UserError(
    known2 ? `${where} is '${value}' without a sign; write +${value} to add the rule, -${value} to take it away` : `${where} is '${value.slice(0, 60)}'; write on, off, all, or rules with a sign such as -no-tracing`
  );
}
function ruleNamed(id, where) {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const near = RULES.filter(
    (candidate) => candidate.id.split("-").some((word) => id.split("-").includes(word))
  );
  const guess = near.length > 0 ? near.map((each) => each.id).slice(0, 3).join(", ") : "the pages in docs/rules";
  throw new UserError(`${where}: there is no rule '${id.slice(0, 60)}'; see ${guess}`);
}

// src/posture/exposure.ts
function markExposed(findings, functions) {
  const reached = usersByArtifact(functions, isReached);
  const mighty = usersByArtifact(functions, hasWildcards);
  return findings.map((finding2) => {
    if (finding2.kind !== "vulnerability" && finding2.kind !== "malware") return finding2;
    const exposure = [
      ...sentence(
        reached.get(finding2.artifact),
        (names) => `the internet reaches ${names} without authentication`
      ),
      ...sentence(mighty.get(finding2.artifact), (names) => `the role of ${names} has wildcards`)
    ];
    if (exposure.length === 0) return finding2;
    return { ...finding2, exposure, ...reached.has(finding2.artifact) ? { reachable: true } : {} };
  });
}
function isReached({ settings }) {
  return settings !== void 0 && entranceOf(settings) !== void 0;
}
function hasWildcards({ settings }) {
  const role = settings && valueOf(settings.role);
  const worst = role && worstWildcard(role);
  return worst === "high" || worst === "medium";
}
function usersByArtifact(functions, isMeant) {
  const users = /* @__PURE__ */ new Map();
  for (const unit of functions.filter(isMeant)) {
    for (const artifact of /* @__PURE__ */ new Set([unit.code, ...unit.layers])) {
      users.set(artifact, [...users.get(artifact) ?? [], unit.name]);
    }
  }
  return users;
}
function sentence(names, say) {
  if (names === void 0) return [];
  const sorted = [...new Set(names)].sort();
  const rest = sorted.length > 3 ? ` and ${sorted.length - 3} more` : "";
  return [say(`${sorted.slice(0, 3).join(", ")}${rest}`)];
}

// src/posture/context.ts
function openContext({ functions, components, artifacts }, trust) {
  const byRole = functionsByRole(functions);
  const byArtifact = componentsByArtifact(components);
  const summaries = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
  const inventories = /* @__PURE__ */ new Map();
  return {
    standing(account, settings) {
      if (account === "${AWS::AccountId}") return "own";
      if (trust.accounts.includes(account)) return "allowed";
      const own = valueOf(settings.account);
      if (own === account) return "own";
      return own !== void 0 || trust.accounts.some((each) => /^\d/.test(each)) ? "foreign" : "unclear";
    },
    isAllowed: (organisation) => trust.accounts.includes(organisation),
    publisherOf(arn) {
      const layer = layerParts(arn);
      if (layer === void 0) return void 0;
      const known2 = publisherOf(`arn:aws:lambda:us-east-1:${layer.account}:layer:${layer.name}`);
      return known2 ?? trust.publishers.get(layer.account);
    },
    sharing(unit) {
      const role = roleKey(unit);
      const names = role === void 0 ? [] : byRole.get(role) ?? [];
      return names.filter((name) => name !== unit.name);
    },
    componentsOf(unit) {
      let found = inventories.get(unit);
      if (found === void 0) {
        const artifacts2 = [unit.code, ...unit.layers];
        found = [...new Set(artifacts2.flatMap((artifact) => byArtifact.get(artifact) ?? []))];
        inventories.set(unit, found);
      }
      return found;
    },
    artifact: (id) => summaries.get(id)
  };
}
function functionsByRole(functions) {
  const found = /* @__PURE__ */ new Map();
  for (const unit of functions) {
    const role = unit.providedBy === void 0 ? roleKey(unit) : void 0;
    if (role === void 0) continue;
    const names = found.get(role);
    if (names) names.push(unit.name);
    else found.set(role, [unit.name]);
  }
  for (const names of found.values()) names.sort();
  return found;
}
function roleKey({ settings, declaredAt }) {
  const role = settings && valueOf(settings.role);
  if (role === void 0 || /^\$\{[^}]*\}$/.test(role.id)) return void 0;
  return role.id.startsWith("arn:") ? role.id : `${role.at?.path ?? declaredAt?.path ?? ""}\0${role.id}`;
}
function componentsByArtifact(components) {
  const found = /* @__PURE__ */ new Map();
  for (const component of components) {
    for (const artifact of new Set(component.evidence.map((seen) => seen.artifact))) {
      const list = found.get(artifact);
      if (list) list.push(component);
      else found.set(artifact, [component]);
    }
  }
  return found;
}

// src/posture/manual.ts
var MANUAL_CHECKS = [
  {
    rows: ["R1"],
    question: "May only the delivery pipeline change functions and pass roles to them? Access Analyzer and service control policies answer it for the organisation"
  },
  { rows: ["R2"], question: "Does each function do one job, or is a larger one chosen on purpose?" },
  {
    rows: ["R3"],
    question: "Are rights that roles have but never use taken away? Access Analyzer lists unused access"
  },
  { rows: ["R4"], question: "Is capacity reserved for the functions that must not be crowded out?" },
  {
    rows: ["R5"],
    question: "Does something stop a source of events when what comes after the function is down?"
  },
  { rows: ["R7"], question: "Does each handler refuse events that do not have the expected form?" },
  { rows: ["R8"], question: "Do logs hold data about people, such as whole events that are printed?" },
  {
    rows: ["R15"],
    question: "Do principals of other accounts get the right to call an alias rather than the function as such?"
  },
  {
    rows: ["R20"],
    question: "Are calls that only come from a private network bound to its endpoint by aws:SourceVpce?"
  },
  {
    rows: ["R22"],
    question: "Is what the code writes to the ephemeral folder removed, and never shared between callers?"
  },
  {
    rows: ["D4"],
    question: "Is a function without a visible trigger called by code, a schedule or another service?"
  }
];

// src/posture/notices.ts
function gapNotices(all) {
  const permissions = /* @__PURE__ */ new Map();
  const notices = [];
  for (const each of all) {
    const { why, detail = "" } = each;
    if (why === "denied") permissions.set(detail, [...permissions.get(detail) ?? [], each]);
    if (why === "failed") notices.push(notice2(each, `not evaluated: ${detail}`, true));
    if (why === "computed") notices.push(notice2(each, "not evaluated: the value is computed on deployment"));
    if (why === "after-apply") {
      notices.push(notice2(each, "not evaluated: the value is known only after the plan was applied"));
    }
  }
  return [...notices, ...Array.from(permissions, ([permission, denied]) => deniedNotice(permission, denied))];
}
function notice2({ rule, functions }, message, incomplete2 = false) {
  return { stage: "inspect", subject: `${rule} (${countOf(functions)})`, message, incomplete: incomplete2 };
}
function deniedNotice(permission, denied) {
  const rules = denied.map(({ rule }) => rule);
  const functions = new Set(denied.flatMap((each) => each.functions));
  const shown2 = rules.length > 6 ? `${rules.slice(0, 6).join(", ")} and ${rules.length - 6} more` : rules.join(", ");
  return {
    stage: "inspect",
    subject: permission,
    message: `not granted, so that for ${countOf([...functions])} these rules were not evaluated: ${shown2}; grant it, or take the rules away with the option posture`,
    incomplete: true
  };
}
function countOf(functions) {
  return `${functions.length} function${functions.length === 1 ? "" : "s"}`;
}

// src/posture/unconfigured.ts
var UNCONFIGURED = {
  source: "template",
  account: NOT_IN_SOURCE,
  region: NOT_IN_SOURCE,
  packageType: NOT_IN_SOURCE,
  runtime: NOT_IN_SOURCE,
  handler: NOT_IN_SOURCE,
  architecture: NOT_IN_SOURCE,
  timeoutSeconds: NOT_IN_SOURCE,
  ephemeralStorageMb: NOT_IN_SOURCE,
  description: NOT_IN_SOURCE,
  tags: NOT_IN_SOURCE,
  variables: NOT_IN_SOURCE,
  variablesKey: NOT_IN_SOURCE,
  role: NOT_IN_SOURCE,
  layers: NOT_IN_SOURCE,
  image: NOT_IN_SOURCE,
  codeSigning: NOT_IN_SOURCE,
  tracing: NOT_IN_SOURCE,
  logging: NOT_IN_SOURCE,
  reservedConcurrency: NOT_IN_SOURCE,
  provisionedConcurrency: NOT_IN_SOURCE,
  deadLetterTarget: NOT_IN_SOURCE,
  asyncOnFailure: NOT_IN_SOURCE,
  triggers: NOT_IN_SOURCE,
  urls: NOT_IN_SOURCE,
  grants: NOT_IN_SOURCE,
  fileSystems: NOT_IN_SOURCE,
  network: NOT_IN_SOURCE,
  aliases: NOT_IN_SOURCE,
  runtimeUpdates: NOT_IN_SOURCE,
  customRuntime: NOT_IN_SOURCE,
  recursiveLoop: NOT_IN_SOURCE,
  alarms: NOT_IN_SOURCE,
  deployedCode: NOT_IN_SOURCE,
  usage: { invocations: NOT_IN_SOURCE, p95Milliseconds: NOT_IN_SOURCE, createdBy: NOT_IN_SOURCE }
};

// src/posture/inspect.ts
function inspectPosture(scanned, options) {
  const context = openContext(scanned, options.trust);
  const functions = [...scanned.functions].sort(byName);
  const results = [...options.rules].sort((a, b) => a.id < b.id ? -1 : 1).map((rule) => apply(rule, functions, context, options.severities.get(rule.id)));
  const notEvaluated = results.flatMap((result) => result.notEvaluated);
  return {
    items: results.flatMap(({ items: items2 }) => items2),
    notices: [...gapNotices(notEvaluated), ...results.flatMap(inVain)],
    summary: {
      rules: results.map(({ rule, evaluated, found }) => ({
        id: rule.id,
        title: rule.title,
        evaluated,
        found
      })),
      notEvaluated,
      unconfigured: functions.filter(({ settings }) => settings === void 0).map(({ name }) => name),
      manual: MANUAL_CHECKS
    }
  };
}
function apply(rule, functions, context, severity) {
  const items2 = [];
  const gaps = /* @__PURE__ */ new Map();
  let evaluated = 0;
  let found = 0;
  for (const unit of functions) {
    if (unit.settings === void 0 && !rule.sources.includes("artifact")) continue;
    const answers = speaksOf(rule, unit) ? answersOf(rule, unit, context) : [NOT_SAID];
    if (answers.length === 0) {
      evaluated += 1;
      continue;
    }
    const problems = distinct(answers.flatMap((answer8) => answer8.kind === "problem" ? [answer8] : []));
    const findings = problems.flatMap((problem2) => findingOf(rule, unit, problem2, severity));
    const missing = answers.flatMap((answer8) => answer8.kind === "gap" ? [answer8] : []);
    for (const gap of missing) note(gaps, rule.id, gap, unit.name);
    if (missing.length === 0) evaluated += 1;
    if (findings.length > 0) found += 1;
    items2.push(...findings);
  }
  return { rule, items: items2, evaluated, found, notEvaluated: [...gaps.values()].sort(byReason) };
}
function inVain({ rule, evaluated, found, notEvaluated }) {
  const silent2 = notEvaluated.some(({ why }) => why === "not-in-source");
  if (rule.tier === "A" || evaluated > 0 || found > 0 || !silent2) return [];
  const message = "asked for, but not evaluated: nothing that was read says it";
  return [{ stage: "inspect", subject: rule.id, message, incomplete: false }];
}
var NOT_SAID = { kind: "gap", why: { kind: "not-in-source" } };
function answersOf(rule, unit, context) {
  try {
    return rule.check({ unit, settings: unit.settings ?? UNCONFIGURED }, context);
  } catch (error) {
    const message = `the rule failed: ${messageOf(error).slice(0, 200)}`;
    return [{ kind: "gap", why: { kind: "failed", message } }];
  }
}
function speaksOf({ sources }, { settings }) {
  return sources.includes("artifact") || settings !== void 0 && sources.includes(settings.source);
}
function distinct(problems) {
  if (problems.length < 2) return problems;
  const seen = /* @__PURE__ */ new Map();
  const told3 = /* @__PURE__ */ new Set();
  return problems.flatMap((problem2) => {
    const { subject = "", message, at } = problem2;
    const whole = JSON.stringify([subject, message, at?.path, at?.line]);
    if (told3.has(whole)) return [];
    told3.add(whole);
    const before = seen.get(subject) ?? 0;
    seen.set(subject, before + 1);
    return [before === 0 ? problem2 : { ...problem2, subject: `${subject}#${before + 1}` }];
  });
}
function findingOf(rule, unit, problem2, wanted) {
  const rated = wanted ?? problem2.severity ?? rule.severity;
  const foreign = unit.providedBy !== void 0;
  if (foreign && !reaches(rated, "medium")) return [];
  return [
    {
      kind: "posture",
      id: rule.id,
      severity: foreign ? "info" : rated,
      title: foreign ? `${problem2.message} (a function that ${unit.providedBy} adds)` : problem2.message,
      remedy: problem2.remedy,
      aliases: [],
      artifact: unit.code,
      function: unit.name,
      location: placeOf2(problem2, unit),
      sources: [],
      fingerprint: fingerprint("posture", rule.id, unit.name, problem2.subject ?? "")
    }
  ];
}
function placeOf2({ at }, { declaredAt, code }) {
  return at ?? declaredAt ?? { path: code };
}
function note(gaps, rule, { why }, name) {
  const detail = why.kind === "denied" ? why.permission : why.kind === "failed" ? why.message : void 0;
  const key = `${why.kind}\0${detail ?? ""}`;
  const known2 = gaps.get(key);
  if (known2 === void 0) {
    gaps.set(key, { rule, why: why.kind, ...detail === void 0 ? {} : { detail }, functions: [name] });
  } else if (known2.functions.at(-1) !== name) {
    known2.functions.push(name);
  }
}
function byReason(a, b) {
  const left = `${a.why}\0${a.detail ?? ""}`;
  const right = `${b.why}\0${b.detail ?? ""}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// src/runtimes/days.ts
var DAY_MS = 864e5;
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

// src/runtimes/end.ts
function endOf({ createBlocked, updateBlocked }, deprecated, asOf) {
  return {
    deprecated,
    ...createBlocked === null ? {} : { createBlocked },
    ...updateBlocked === null ? {} : { updateBlocked },
    asOf
  };
}
function sentenceOf(end, isOver) {
  const blocks = [
    { what: "no creation", day: end.createBlocked },
    { what: "no updates", day: end.updateBlocked }
  ].flatMap(({ what, day }) => day === void 0 ? [] : [{ what, day }]);
  const facts = blocks.filter(({ day }) => day <= end.asOf).map(({ what, day }) => `, ${what} since ${day}`);
  const ahead = blocks.filter(({ day }) => day > end.asOf).map(({ what, day }) => `${what} from ${day}`);
  const support = isOver ? `Unsupported since ${end.deprecated}` : `Supported until ${end.deprecated}`;
  return `${support}${facts.join("")}${ahead.length > 0 ? `; AWS forecasts ${ahead.join(", ")}` : ""}`;
}

// src/runtimes/lifecycle.json
var lifecycle_default = {
  source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
  asOf: "2026-08-22",
  runtimes: [
    {
      id: "nodejs26.x",
      os: "Amazon Linux 2023",
      deprecated: null,
      createBlocked: null,
      updateBlocked: null,
      successors: []
    },
    {
      id: "nodejs24.x",
      os: "Amazon Linux 2023",
      deprecated: "2028-04-30",
      createBlocked: "2028-06-01",
      updateBlocked: "2028-07-01",
      successors: []
    },
    {
      id: "nodejs22.x",
      os: "Amazon Linux 2023",
      deprecated: "2027-04-30",
      createBlocked: "2027-06-01",
      updateBlocked: "2027-07-01",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs20.x",
      os: "Amazon Linux 2023",
      deprecated: "2026-04-30",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs18.x",
      os: "Amazon Linux 2",
      deprecated: "2025-09-01",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs16.x",
      os: "Amazon Linux 2",
      deprecated: "2024-06-12",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs14.x",
      os: "Amazon Linux 2",
      deprecated: "2023-12-04",
      createBlocked: "2024-01-09",
      updateBlocked: "2027-03-03",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs12.x",
      os: "Amazon Linux 2",
      deprecated: "2023-03-31",
      createBlocked: "2023-03-31",
      updateBlocked: "2023-04-30",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs10.x",
      os: "Amazon Linux 2",
      deprecated: "2021-07-30",
      createBlocked: "2021-07-30",
      updateBlocked: "2022-02-14",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs8.10",
      os: "Amazon Linux",
      deprecated: "2020-03-06",
      createBlocked: "2020-02-04",
      updateBlocked: "2020-03-06",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs6.10",
      os: "Amazon Linux",
      deprecated: "2019-08-12",
      createBlocked: "2019-07-12",
      updateBlocked: "2019-08-12",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs4.3-edge",
      os: "Amazon Linux",
      deprecated: "2020-03-05",
      createBlocked: "2019-03-31",
      updateBlocked: "2019-04-30",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs4.3",
      os: "Amazon Linux",
      deprecated: "2020-03-05",
      createBlocked: "2020-02-03",
      updateBlocked: "2020-03-05",
      successors: ["nodejs24.x"]
    },
    {
      id: "nodejs",
      os: "Amazon Linux",
      deprecated: "2016-08-30",
      createBlocked: "2016-09-30",
      updateBlocked: "2016-10-31",
      successors: ["nodejs24.x"]
    },
    {
      id: "python3.15",
      os: "Amazon Linux 2023",
      deprecated: null,
      createBlocked: null,
      updateBlocked: null,
      successors: []
    },
    {
      id: "python3.14",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: []
    },
    {
      id: "python3.13",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: ["python3.14"]
    },
    {
      id: "python3.12",
      os: "Amazon Linux 2023",
      deprecated: "2028-10-31",
      createBlocked: "2028-11-30",
      updateBlocked: "2029-01-10",
      successors: ["python3.14"]
    },
    {
      id: "python3.11",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["python3.14"]
    },
    {
      id: "python3.10",
      os: "Amazon Linux 2",
      deprecated: "2026-10-31",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.9",
      os: "Amazon Linux 2",
      deprecated: "2025-12-15",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.8",
      os: "Amazon Linux 2",
      deprecated: "2024-10-14",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.7",
      os: "Amazon Linux",
      deprecated: "2023-12-04",
      createBlocked: "2024-01-09",
      updateBlocked: "2027-03-03",
      successors: ["python3.14"]
    },
    {
      id: "python3.6",
      os: "Amazon Linux",
      deprecated: "2022-07-18",
      createBlocked: "2022-07-18",
      updateBlocked: "2022-08-29",
      successors: ["python3.14"]
    },
    {
      id: "python2.7",
      os: "Amazon Linux",
      deprecated: "2021-07-15",
      createBlocked: "2021-07-15",
      updateBlocked: "2022-05-30",
      successors: ["python3.14"]
    },
    {
      id: "java25",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: []
    },
    {
      id: "java21",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java17.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: null,
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java17",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["java17.al2023", "java25"]
    },
    {
      id: "java11.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: null,
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java11",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["java11.al2023", "java25"]
    },
    {
      id: "java8.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: null,
      updateBlocked: "2029-08-31",
      successors: ["java25"]
    },
    {
      id: "java8.al2",
      os: "Amazon Linux 2",
      deprecated: "2027-06-30",
      createBlocked: "2027-07-31",
      updateBlocked: "2027-08-31",
      successors: ["java8.al2023", "java25"]
    },
    {
      id: "java8",
      os: "Amazon Linux",
      deprecated: "2024-01-08",
      createBlocked: "2024-02-08",
      updateBlocked: "2027-03-03",
      successors: ["java8.al2023", "java25"]
    },
    {
      id: "dotnet10",
      os: "Amazon Linux 2023",
      deprecated: "2028-11-14",
      createBlocked: "2028-12-14",
      updateBlocked: "2029-01-15",
      successors: []
    },
    {
      id: "dotnet9",
      os: "Amazon Linux 2023",
      deprecated: "2026-11-10",
      createBlocked: null,
      updateBlocked: null,
      successors: ["dotnet10"]
    },
    {
      id: "dotnet8",
      os: "Amazon Linux 2023",
      deprecated: "2026-11-10",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["dotnet10"]
    },
    {
      id: "dotnet7",
      os: "Amazon Linux 2",
      deprecated: "2024-05-14",
      createBlocked: null,
      updateBlocked: null,
      successors: ["dotnet10"]
    },
    {
      id: "dotnet6",
      os: "Amazon Linux 2",
      deprecated: "2024-12-20",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["dotnet10"]
    },
    {
      id: "dotnet5.0",
      os: "Amazon Linux 2",
      deprecated: "2022-05-10",
      createBlocked: null,
      updateBlocked: null,
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore3.1",
      os: "Amazon Linux 2",
      deprecated: "2023-04-03",
      createBlocked: "2023-04-03",
      updateBlocked: "2023-05-03",
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore2.1",
      os: "Amazon Linux",
      deprecated: "2022-01-05",
      createBlocked: "2022-01-05",
      updateBlocked: "2022-04-13",
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore2.0",
      os: "Amazon Linux",
      deprecated: "2019-05-30",
      createBlocked: "2019-04-30",
      updateBlocked: "2019-05-30",
      successors: ["dotnet10"]
    },
    {
      id: "dotnetcore1.0",
      os: "Amazon Linux",
      deprecated: "2019-06-27",
      createBlocked: "2019-06-30",
      updateBlocked: "2019-07-30",
      successors: ["dotnet10"]
    },
    {
      id: "go1.x",
      os: "Amazon Linux",
      deprecated: "2024-01-08",
      createBlocked: "2024-02-08",
      updateBlocked: "2027-03-03",
      successors: ["provided.al2023"]
    },
    {
      id: "ruby4.0",
      os: "Amazon Linux 2023",
      deprecated: "2029-03-31",
      createBlocked: "2029-04-30",
      updateBlocked: "2029-05-31",
      successors: []
    },
    {
      id: "ruby3.4",
      os: "Amazon Linux 2023",
      deprecated: "2028-03-31",
      createBlocked: "2028-04-30",
      updateBlocked: "2028-05-31",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby3.3",
      os: "Amazon Linux 2023",
      deprecated: "2027-03-31",
      createBlocked: "2027-04-30",
      updateBlocked: "2027-05-31",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby3.2",
      os: "Amazon Linux 2",
      deprecated: "2026-03-31",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby2.7",
      os: "Amazon Linux 2",
      deprecated: "2023-12-07",
      createBlocked: "2024-01-09",
      updateBlocked: "2027-03-03",
      successors: ["ruby4.0"]
    },
    {
      id: "ruby2.5",
      os: "Amazon Linux",
      deprecated: "2021-07-30",
      createBlocked: "2021-07-30",
      updateBlocked: "2022-03-31",
      successors: ["ruby4.0"]
    },
    {
      id: "provided.al2023",
      os: "Amazon Linux 2023",
      deprecated: "2029-06-30",
      createBlocked: "2029-07-31",
      updateBlocked: "2029-08-31",
      successors: []
    },
    {
      id: "provided.al2",
      os: "Amazon Linux 2",
      deprecated: "2026-07-31",
      createBlocked: "2027-02-01",
      updateBlocked: "2027-03-03",
      successors: ["provided.al2023"]
    },
    {
      id: "provided",
      os: "Amazon Linux",
      deprecated: "2024-01-08",
      createBlocked: "2024-02-08",
      updateBlocked: "2027-03-03",
      successors: ["provided.al2023"]
    }
  ]
};

// src/runtimes/table.ts
var LIFECYCLE = lifecycle_default;

// src/runtimes/inspect.ts
var OLD_TABLE_DAYS = 90;
function inspectRuntimes(functions, today, { warningDays, table = LIFECYCLE }) {
  const rows = new Map(table.runtimes.map((row) => [row.id, row]));
  const items2 = [];
  const notices = [];
  for (const unit of functions) {
    if (unit.runtime === void 0) continue;
    const row = rows.get(unit.runtime);
    if (!row) {
      notices.push(unknown(unit, unit.runtime, table));
      continue;
    }
    const level = levelOf(row, today, warningDays);
    if (level) items2.push(findingOf2(unit, row, level, table));
  }
  const age = daysBetween(table.asOf, today);
  if (age > OLD_TABLE_DAYS && functions.some(({ runtime }) => runtime !== void 0)) {
    notices.push(
      note2(`the table of Lambda runtimes is ${age} days old (${table.asOf}): newer versions know more`)
    );
  }
  return { items: items2, notices };
}
function levelOf({ deprecated }, today, warningDays) {
  if (deprecated === null) return void 0;
  const left = daysBetween(today, deprecated);
  if (left <= 0) return { id: "runtime-deprecated", severity: "high", day: deprecated };
  if (left > warningDays) return void 0;
  return { id: "runtime-deprecated-soon", severity: "medium", day: deprecated };
}
function findingOf2({ name, code, declaredAt, runtimeAt }, row, { id, severity, day }, table) {
  const end = endOf(row, day, table.asOf);
  return {
    kind: "runtime",
    id,
    severity,
    title: sentenceOf(end, id === "runtime-deprecated"),
    aliases: [],
    runtime: row.id,
    successors: row.successors,
    end,
    artifact: code,
    function: name,
    location: runtimeAt ?? declaredAt ?? { path: code },
    sources: [
      {
        engine: "aws-runtimes",
        id: row.id,
        url: table.source,
        severity,
        severityFrom: `lifecycle of ${table.asOf}`
      }
    ],
    // Of the family, so that a step to another runtime that is deprecated too is no new finding.
    fingerprint: fingerprint("runtime", id, name, familyOf(row.id))
  };
}
function familyOf(runtime) {
  return /^[a-z]*/.exec(runtime)?.[0] ?? runtime;
}
function unknown({ name }, runtime, { asOf }) {
  const shown2 = runtime.length > 60 ? `${runtime.slice(0, 60)}...` : runtime;
  const message = runtime === "custom" ? "the runtime is managed by a customer, whose own dates were not asked" : `the runtime '${shown2}' is not in the table of ${asOf}, so whether AWS supports it is not known`;
  return { stage: "inspect", subject: name, message, incomplete: true };
}
function note2(message) {
  return { stage: "inspect", subject: "", message, incomplete: false };
}

// src/examine.ts
async function examine({ request, root, rules, sources, earlier }, world) {
  const hunt = await secretHunt(request, world);
  const inventory = await takeInventory(request, root, world, (artifact) => hunt?.take(artifact));
  const { artifacts, functions, components } = inventory;
  hunt?.takeVariables(functions);
  const secrets = await hunt?.finish();
  const known2 = new Set(earlier?.inventory.components.map(({ purl }) => purl));
  const foreign = components.filter(({ own, purl }) => own !== true && !known2.has(purl));
  world.progress.stage(`Asking what is known about ${count(foreign.length, "component")}`);
  const asked = await advise(foreign, sources, world);
  world.progress.end();
  const advice = { ...asked, items: [...earlier?.advice.items ?? [], ...asked.items] };
  const advised = findingsOf(advice.items, components, functions, advice.answered);
  const today = world.now().toISOString().slice(0, 10);
  const runtimes = inspectRuntimes(functions, today, { warningDays: request.runtimeWarningDays });
  const posture = rules && inspectPosture({ artifacts, functions, components }, rules);
  const packages = markExposed(markShadowed(advised, components, functions), functions);
  const found = locate(
    [
      ...packages,
      ...inventory.archiveFindings,
      ...runtimes.items,
      ...posture?.items ?? [],
      ...notToldTwice(secrets?.items ?? [], posture?.items ?? [])
    ],
    functions
  );
  const findings = settleIdentity(found, artifacts, functions, inventory.layerNames);
  const notices = [
    ...inventory.notices,
    ...advice.notices,
    ...runtimes.notices,
    ...posture?.notices ?? [],
    ...secrets?.notices ?? []
  ];
  return { inventory, advice, findings, ...posture === void 0 ? {} : { posture }, notices };
}
async function secretHunt({ scanners }, { trivy }) {
  if (!trivy || !scanners?.includes("secret")) return void 0;
  const { SecretHunt } = await import("./secrets-GZQ4EC2S.js");
  return new SecretHunt(trivy.searchSecrets());
}
function notToldTwice(secrets, posture) {
  const told3 = new Set(posture.map((finding2) => finding2.fingerprint));
  return secrets.filter(
    ({ function: unit = "", variable }) => variable === void 0 || !told3.has(fingerprint("posture", "secret-in-variables", unit, variable))
  );
}

// src/base.ts
function findBase(request, workspace) {
  const { baselinePath: shown2, baseline } = request;
  if (shown2 === void 0) return void 0;
  if (baseline !== void 0)
    throw new UserError("'baseline' and 'baseline-path' both say what to compare with; give one of them");
  const root = resolve4(workspace, shown2);
  if (isFolder(root) && realpathSync2(root) === realpathSync2(workspace))
    throw new UserError(`baseline-path '${shown2}' is what is scanned; name another checkout`);
  return { root, shown: shown2, request: { ...inBase(request, workspace), baselinePath: workspace } };
}
async function examineBase({ root, shown: shown2, request }, head, earlier, world) {
  if (!isFolder(root)) return { notices: [withoutBaseline(shown2, "is no folder")] };
  try {
    const base = await examine({ ...head, request, root, earlier }, ofBase(world));
    const gap = base.notices.find(({ incomplete: incomplete2 }) => incomplete2);
    const found = baselineOf(base.findings, shown2, gap ? "incomplete" : "pass");
    return { found, notices: [...remarksOn(found, gap), ...leftOut(head.request)] };
  } catch (error) {
    if (!(error instanceof UserError) && codeOf(error) === "") throw error;
    return { notices: [withoutBaseline(shown2, `could not be scanned (${messageOf(error)})`)] };
  }
}
function inBase(request, workspace) {
  const moved = (path) => below(path, workspace);
  return {
    ...request,
    paths: request.paths.map(moved),
    layers: request.layers.filter((layer) => !isArn(layer)).map(moved),
    images: request.images.filter(isLocalImage).map((image) => {
      const colon = image.indexOf(":") + 1;
      return image.slice(0, colon) + moved(image.slice(colon));
    }),
    functions: []
  };
}
function below(pattern, workspace) {
  const sign = pattern.startsWith("!") ? "!" : "";
  const path = pattern.slice(sign.length);
  const inside = isAbsolute2(path) ? relative3(workspace, path) : path;
  if (isAbsolute2(inside) || normalize(inside).split(sep4)[0] === "..")
    throw new UserError(
      `path '${path}' lies outside of the workspace, so that baseline-path has no such path`
    );
  return sign + (inside === "" ? "." : inside);
}
function isArn(layer) {
  return layer.startsWith("arn:");
}
function leftOut({ functions, layers, images }) {
  const elsewhere2 = [
    ...functions.length > 0 ? ["deployed functions"] : [],
    ...layers.some(isArn) ? ["layers by ARN"] : [],
    ...images.every(isLocalImage) ? [] : ["images of a registry"]
  ];
  if (elsewhere2.length === 0) return [];
  const message = `compares files; of ${elsewhere2.join(", ")} everything counts as new`;
  return [{ stage: "judge", subject: "baseline-path", message, incomplete: false }];
}
function isFolder(path) {
  try {
    return statSync4(join2(path, ".")).isDirectory();
  } catch {
    return false;
  }
}
function ofBase(world) {
  const { progress } = world;
  return { ...world, progress: { ...progress, stage: (title) => progress.stage(`${title}, of the base`) } };
}

// src/exploitation/day.ts
var DAY = 24 * 60 * 60 * 1e3;
function dayIn(value) {
  const day = typeof value === "string" ? /^\d{4}-\d{2}-\d{2}(?=$|T| )/.exec(value.trim())?.[0] : void 0;
  return day !== void 0 && !Number.isNaN(Date.parse(day)) ? day : void 0;
}
function daysBetween2(from, to) {
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY);
}

// src/exploitation/unpack.ts
import { createGunzip } from "node:zlib";
import { Readable, pipeline } from "node:stream";

// src/exploitation/limits.ts
var LIMITS = { packed: 32 * 1024 * 1024, unpacked: 64 * 1024 * 1024 };

// src/exploitation/unpack.ts
var PIECE = 64 * 1024;
async function* unpacked(content, limit = LIMITS.unpacked) {
  let size = 0;
  for await (const chunk of isGzip(content) ? gunzip(content) : pieces(content)) {
    size += chunk.byteLength;
    if (size > limit) throw new Error(`is larger than ${Math.floor(limit / 1024 / 1024)} MiB`);
    yield chunk;
  }
}
function isGzip(content) {
  return content[0] === 31 && content[1] === 139 && content[2] === 8;
}
function* pieces(content) {
  for (let at = 0; at < content.byteLength; at += PIECE) yield content.subarray(at, at + PIECE);
}
async function* gunzip(content) {
  const stream = pipeline(Readable.from([content]), createGunzip(), () => void 0);
  try {
    for await (const chunk of stream) yield chunk;
  } catch {
    throw new Error("is damaged: it cannot be unpacked");
  } finally {
    stream.destroy();
  }
}

// src/exploitation/epss.ts
var LONGEST_LINE = 1e3;
var NO_LIST = "is no list of EPSS scores";
async function readEpss(content, wanted) {
  const entries = /* @__PURE__ */ new Map();
  let asOf;
  let headed = false;
  let scored = 0;
  for await (const lines of linesOf(content)) {
    for (const line of lines) {
      if (line.startsWith("#")) {
        asOf ??= dayIn(/(?:^#|,)score_date:([^,]*)/.exec(line)?.[1]);
      } else if (!headed) {
        if (line !== "cve,epss,percentile") throw new Error(NO_LIST);
        headed = true;
      } else {
        const [cve, score, percentile] = rowOf(line);
        scored += 1;
        if (wanted.has(cve)) entries.set(cve, { score, percentile, asOf: asOf ?? "" });
      }
    }
  }
  if (scored === 0) throw new Error(NO_LIST);
  if (asOf === void 0) throw new Error("does not say of which day its scores are");
  return { asOf, entries };
}
function rowOf(line) {
  const [, cve, score, percentile] = /^(CVE-\d{4}-\d{4,19}),(\d(?:\.\d+)?(?:e-\d+)?),(\d(?:\.\d+)?(?:e-\d+)?)$/i.exec(line) ?? [];
  const numbers = [Number(score), Number(percentile)];
  if (cve === void 0 || !numbers.every((number) => number >= 0 && number <= 1))
    throw new Error(`has a line that is no score: ${JSON.stringify(line.slice(0, 60))}`);
  return [cve.toUpperCase(), ...numbers];
}
async function* linesOf(content) {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of unpacked(content)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) throw new Error(NO_LIST);
    yield lines;
  }
  if (rest !== "") yield [rest];
}

// src/exploitation/kev.ts
async function readKev(content, wanted) {
  const catalogue = parse(await textOf(content));
  const listed = isRecord(catalogue) ? catalogue["vulnerabilities"] : void 0;
  if (!isRecord(catalogue) || !Array.isArray(listed) || listed.length === 0)
    throw new Error("is no catalogue of known exploited vulnerabilities");
  const { count: count2, dateReleased } = catalogue;
  if (typeof count2 === "number" && count2 !== listed.length)
    throw new Error(`is not whole: it speaks of ${count2} vulnerabilities and names ${listed.length}`);
  const asOf = dayIn(dateReleased);
  if (asOf === void 0) throw new Error("does not say when it was released");
  const entries = /* @__PURE__ */ new Map();
  for (const entry of listed) {
    const [cve, kev] = entryOf(entry);
    if (wanted.has(cve)) entries.set(cve, kev);
  }
  return { asOf, entries };
}
function entryOf(entry) {
  const { cveID, dateAdded, dueDate, knownRansomwareCampaignUse } = isRecord(entry) ? entry : {};
  const added = dayIn(dateAdded);
  if (typeof cveID !== "string" || !/^CVE-\d{4}-\d{4,19}$/i.test(cveID) || added === void 0)
    throw new Error("has an entry that is none");
  const due = dayIn(dueDate);
  return [
    cveID.toUpperCase(),
    {
      added,
      ...due === void 0 ? {} : { due },
      ...knownRansomwareCampaignUse === "Known" ? { ransomware: true } : {}
    }
  ];
}
async function textOf(content) {
  const chunks = [];
  for await (const chunk of unpacked(content, MOST_TEXT)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
var MOST_TEXT = 32 * 1024 * 1024;
function parse(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return void 0;
  }
}

// src/exploitation/obtain.ts
import { open } from "node:fs/promises";
import { join as join4, resolve as resolve5 } from "node:path";

// src/exploitation/cache.ts
import { createHash as createHash2, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat as stat2, writeFile } from "node:fs/promises";
import { join as join3 } from "node:path";
var FeedCache = class {
  #folder;
  /** What the names of its files begin with; lists of different addresses are different lists. */
  #stem;
  constructor(folder, id, address) {
    this.#folder = folder;
    this.#stem = `${id}-${createHash2("sha256").update(address).digest("hex").slice(0, 12)}-`;
  }
  /** The newest that is there. */
  async newest() {
    const [name] = (await this.#names()).reverse();
    if (this.#folder === void 0 || name === void 0) return void 0;
    try {
      const path = join3(this.#folder, name);
      const { size } = await stat2(path);
      if (size > LIMITS.packed) return void 0;
      return { day: name.slice(this.#stem.length), content: await readFile(path) };
    } catch {
      return void 0;
    }
  }
  /** Keeps a list in the place of those of other days. */
  async keep({ day, content }) {
    if (this.#folder === void 0) return;
    const part = join3(this.#folder, `${randomUUID()}.part`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(part, content);
      await rename(part, join3(this.#folder, this.#stem + day));
      for (const name of await this.#names())
        if (name !== this.#stem + day) await rm(join3(this.#folder, name), { force: true });
    } catch {
      await rm(part, { force: true }).catch(() => void 0);
    }
  }
  /** Oldest first. */
  async #names() {
    if (this.#folder === void 0) return [];
    try {
      const names = await readdir(this.#folder);
      return names.filter((name) => name.startsWith(this.#stem) && /-\d{4}-\d{2}-\d{2}$/.test(name)).sort();
    } catch {
      return [];
    }
  }
};

// src/exploitation/obtain.ts
async function obtain(publisher, feed, read, decides, places) {
  const note3 = (message) => ({
    stage: "advise",
    subject: publisher.name,
    message,
    incomplete: decides
  });
  try {
    const { list, remark } = typeof feed !== "string" && "path" in feed ? { list: await readFrom(feed.path, read, places) } : await fetchFrom(publisher, addressesOf(publisher, feed), read, places);
    const days = daysBetween2(list.asOf, places.today);
    const old = days > publisher.maxAgeDays ? [note3(ageOf(list.asOf, days))] : [];
    const notices = [...remark === void 0 ? [] : [{ ...note3(remark), incomplete: false }], ...old];
    return { list, notices };
  } catch (error) {
    return { notices: [note3(`${messageOf(error)}: ${MISSING[publisher.id]}`)] };
  }
}
var MISSING = {
  epss: "no finding has a score",
  kev: "no finding is marked as known to be exploited"
};
function ageOf(asOf, days) {
  return `the list is of ${asOf}, ${days} days ago, and lacks what came since: give a newer one`;
}
function addressesOf(publisher, feed) {
  return feed === "publisher" ? publisher.addresses : [feed.url];
}
async function readFrom(path, read, { workspace }) {
  return await named(`'${path}'`, async () => await read(await contentOf(resolve5(workspace, path))));
}
async function contentOf(path) {
  const file = await open(path, "r").catch((error) => {
    throw new Error(codeOf(error) === "ENOENT" ? "does not exist" : `cannot be read (${codeOf(error)})`);
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error("is no file");
    if (stats.size > LIMITS.packed) throw new Error("is larger than any such list");
    return await file.readFile();
  } finally {
    await file.close();
  }
}
async function fetchFrom({ id, name }, addresses, read, { http, today, cacheDir }) {
  const folder = cacheDir === void 0 ? void 0 : join4(cacheDir, "exploitation");
  const cache = new FeedCache(folder, id, addresses[0] ?? "");
  const kept = await cache.newest();
  const fresh = kept?.day === today ? await readKept(kept, read) : void 0;
  if (fresh !== void 0) return { list: fresh };
  const failures = [];
  for (const address of addresses) {
    try {
      const content = await fetchOne(address, http);
      const list = await named(shown(address), async () => await read(content));
      await cache.keep({ day: today, content });
      return { list };
    } catch (error) {
      failures.push(messageOf(error));
    }
  }
  const why = failures.join("; ");
  const earlier = kept && await readKept(kept, read);
  if (kept === void 0 || earlier === void 0) throw new Error(why);
  return { list: earlier, remark: `${why}: the copy of ${kept.day} stands in for ${name}'s list of today` };
}
async function readKept({ content }, read) {
  try {
    return await read(content);
  } catch {
    return void 0;
  }
}
async function fetchOne(address, http) {
  const { protocol } = new URL(address);
  const { status, body } = await http(address, {
    maxBytes: LIMITS.unpacked,
    // Nobody on the way may put something in the place of a list that came by https so far.
    mayGoTo: (to) => to.protocol === "https:" || protocol === "http:"
  });
  if (status !== 200) throw new Error(`${shown(address)} answered ${status}`);
  return body;
}
function shown(address) {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
async function named(subject, act) {
  try {
    return await act();
  } catch (error) {
    throw new Error(`${subject} ${messageOf(error)}`);
  }
}

// src/exploitation/publishers.ts
var EPSS = {
  id: "epss",
  name: "EPSS",
  addresses: ["https://epss.empiricalsecurity.com/epss_scores-current.csv.gz"],
  maxAgeDays: 7
};
var KEV = {
  id: "kev",
  name: "KEV",
  addresses: [
    "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json",
    "https://raw.githubusercontent.com/cisagov/kev-data/develop/known_exploited_vulnerabilities.json"
  ],
  maxAgeDays: 30
};

// src/exploitation/index.ts
async function markExploited(findings, { epss, kev, failOnKev }, places) {
  const wanted = new Set(findings.flatMap(cvesOf));
  if (wanted.size === 0 || epss === void 0 && kev === void 0) return { items: findings, notices: [] };
  const [scores, catalogue] = await Promise.all([
    epss && obtain(EPSS, epss, async (content) => await readEpss(content, wanted), false, places),
    kev && obtain(KEV, kev, async (content) => await readKev(content, wanted), failOnKev, places)
  ]);
  return {
    items: findings.map((finding2) => marked(finding2, scores?.list?.entries, catalogue?.list?.entries)),
    notices: [...scores?.notices ?? [], ...catalogue?.notices ?? []]
  };
}
function marked(finding2, scores, catalogue) {
  if (finding2.kind !== "vulnerability" && finding2.kind !== "malware") return finding2;
  const cves = cvesOf(finding2);
  const [epss] = cves.flatMap((cve) => scores?.get(cve) ?? []).sort((a, b) => b.score - a.score);
  const [kev] = cves.flatMap((cve) => catalogue?.get(cve) ?? []).sort(firstAdded);
  return { ...finding2, ...epss === void 0 ? {} : { epss }, ...kev === void 0 ? {} : { kev } };
}
function firstAdded(a, b) {
  return a.added < b.added ? -1 : a.added > b.added ? 1 : 0;
}
function cvesOf(finding2) {
  if (finding2.kind !== "vulnerability" && finding2.kind !== "malware") return [];
  const ids = [finding2.id, ...finding2.aliases, ...finding2.sources.map((source) => source.id)];
  const cves = ids.map((id) => id.toUpperCase()).filter((id) => /^CVE-\d{4}-\d{4,19}$/.test(id));
  return [...new Set(cves)].sort();
}

// src/sources.ts
import { resolve as resolve6 } from "node:path";
async function advisorySources(request, workspace, { trivy }) {
  const sources = [];
  if (request.scanners?.includes("osv") !== false) sources.push(await osvSource(request, workspace));
  if (trivy && request.scanners?.includes("trivy") !== false) {
    const source = await import("./trivy-4HIGTBHU.js");
    sources.push(source.trivy(trivy));
  }
  return sources;
}
async function osvSource(request, workspace) {
  const cache = request.cacheDir === void 0 ? {} : { cacheDir: resolve6(workspace, request.cacheDir) };
  if (request.osvExport !== void 0) {
    const { osvExport } = await import("./osv-export-PUSYYLMB.js");
    return osvExport({ folder: resolve6(workspace, request.osvExport), ...cache });
  }
  const { osvApi } = await import("./osv-api-HH2NSELZ.js");
  return osvApi({ url: request.osvApiUrl, ...cache });
}

// src/scan.ts
async function scan(request, workspace, world) {
  const rules = choosePosture(request.posture);
  const base = findBase(request, workspace);
  const sources = await advisorySources(request, workspace, world);
  const named2 = await openBaseline(request, workspace, world);
  const examination = { request, root: workspace, rules, sources };
  const { inventory, posture, ...examined } = await examine(examination, world);
  const { components, findings } = await traced(inventory, examined.findings);
  const baseline = base ? await examineBase(base, examination, { inventory, ...examined }, world) : named2;
  const known2 = request.failOn === "new" ? new Set(baseline.found?.findings.keys()) : /* @__PURE__ */ new Set();
  const today = world.now().toISOString().slice(0, 10);
  const exploited = await markExploited(findings, request.exploitation, {
    http: world.http,
    today,
    workspace,
    ...request.cacheDir === void 0 ? {} : { cacheDir: resolve7(workspace, request.cacheDir) }
  });
  const { failOnKev } = request.exploitation;
  const policy = { ...request, failOnKev, today, known: known2, artifacts: inventory.artifacts };
  const { decisions, staleIgnores, ...judged } = judge(exploited.items, policy);
  const notices = arrangeNotices([
    ...examined.notices,
    ...exploited.notices,
    ...request.notices,
    ...baseline.notices,
    ...judged.notices
  ]);
  return {
    status: statusOf(decisions, notices, policy),
    artifacts: inventory.artifacts,
    functions: inventory.functions,
    components,
    decisions,
    fixes: fixesFor({ ...inventory, components, decisions }),
    staleIgnores,
    notices,
    ...posture === void 0 ? {} : { posture: posture.summary },
    ...request.shard === void 0 ? {} : { shard: request.shard },
    ...baseline.found === void 0 ? {} : { comparison: compareWith(baseline.found, decisions) },
    policy: {
      failOnSeverity: request.failOnSeverity,
      ...failOnKev ? { failOnKev } : {},
      onlyFixed: request.onlyFixed,
      warnOnly: request.warnOnly,
      failOnIncomplete: request.failOnIncomplete,
      sources: sources.map(({ id }) => id)
    }
  };
}
async function traced({ components, project }, findings) {
  const purls = new Set(findings.flatMap((finding2) => "purl" in finding2 ? finding2.purl : []));
  if (purls.size === 0) return { components, findings };
  const { placeWhereNamed, traceOrigins } = await import("./origins-OPMA7VPN.js");
  const known2 = traceOrigins(components, purls, project);
  return { components: known2, findings: placeWhereNamed(findings, known2, project) };
}

export {
  takeInventory,
  scan
};
