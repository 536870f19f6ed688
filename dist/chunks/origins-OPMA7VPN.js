import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  projectLocks,
  require_semver
} from "./chunk-J3QUAHUX.js";
import "./chunk-2DFQP2WH.js";
import "./chunk-KTFYKI4N.js";
import "./chunk-2WGCM6MN.js";
import {
  parse
} from "./chunk-M4PN6TQX.js";
import {
  ecosystemName,
  isRecord,
  member,
  memberItems,
  memberText
} from "./chunk-BS2Q6EBE.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/origins/finder.ts
var MOST_VIA = 5;
var MOST_RANGES = 50;
var MOST_ABOVE = 1e5;
var OriginFinder = class {
  constructor(file) {
    this.file = file;
    for (const [index, { name }] of file.packages.entries()) {
      const key = file.canonical(name);
      const same = this.#byName.get(key);
      if (same) same.push(index);
      else this.#byName.set(key, [index]);
    }
  }
  file;
  #byName = /* @__PURE__ */ new Map();
  /** For each package those that need it; made when it is first asked for. */
  #above;
  /** What the file says of a component; undefined where it does not name it in this version. */
  find({ name, version }) {
    const { path, manager, packages, ranges } = this.file;
    const matching = (this.#byName.get(this.file.canonical(name)) ?? []).filter((index) => {
      const named = packages[index]?.version;
      return named === void 0 || plain(named) === plain(version);
    });
    if (matching.length === 0) return void 0;
    const direct2 = unique(matching.flatMap((index) => packages[index]?.direct ?? []));
    const via = direct2.length > 0 ? [] : this.#directAbove(matching);
    const asked = ranges && direct2.length === 0 ? unique(ranges(name, version)) : void 0;
    return {
      path,
      manager,
      direct: direct2,
      via,
      // Half of the ranges would say that all are content.
      ...asked === void 0 || asked.length > MOST_RANGES ? {} : { ranges: asked }
    };
  }
  /** Goes from a package up to those that need it, level by level; cycles and diamonds are gone through once. */
  #directAbove(start) {
    const { packages } = this.file;
    const seen = new Set(start);
    const found = [];
    let level = [...start];
    while (level.length > 0 && found.length < MOST_VIA && seen.size < MOST_ABOVE) {
      const next = new Set(level.flatMap((index) => this.#needing(index)).filter((index) => !seen.has(index)));
      level = [...next];
      for (const index of level) seen.add(index);
      const asked = level.flatMap((index) => packages[index] ?? []).filter(({ direct: direct2 }) => direct2.length > 0);
      found.push(...asked.map(dependencyOf).sort(byName));
    }
    return found.slice(0, MOST_VIA);
  }
  #needing(index) {
    this.#above ??= reversed(this.file.packages);
    return this.#above[index] ?? [];
  }
};
function reversed(packages) {
  const above = packages.map(() => []);
  for (const [index, { requires }] of packages.entries()) {
    for (const needed of requires) above[needed]?.push(index);
  }
  return above;
}
function plain(version) {
  return version.replace(/^v(?=\d)/, "");
}
function dependencyOf({ name, version }) {
  return { name, ...version === void 0 ? {} : { version } };
}
function byName(a, b) {
  const [left, right] = [`${a.name}\0${a.version ?? ""}`, `${b.name}\0${b.version ?? ""}`];
  return left < right ? -1 : Number(left > right);
}
function unique(texts) {
  return [...new Set(texts)].sort();
}

// src/origins/graph.ts
function linked(packages, canonical) {
  const positions = /* @__PURE__ */ new Map();
  for (const [index, { name }] of packages.entries()) {
    const same = positions.get(canonical(name));
    if (same) same.push(index);
    else positions.set(canonical(name), [index]);
  }
  return packages.map(({ needs, ...rest }) => ({
    ...rest,
    requires: needs.flatMap((name) => positions.get(canonical(name)) ?? [])
  }));
}

// src/origins/named.ts
function asWritten(name) {
  return name;
}

// src/origins/text.ts
function filesNamed(project, pattern) {
  return project.files.filter(({ path }) => pattern.test(baseName(path)));
}
function fileBeside(project, path, name) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return project.files.find((file) => file.path === `${folder}${name}`);
}
function textOf(file) {
  return new TextDecoder().decode(file.read());
}
function jsonOf(file) {
  return JSON.parse(textOf(file));
}
function attempt(action) {
  try {
    return action();
  } catch {
    return void 0;
  }
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/origins/readers/cargo.ts
function readCargo(project) {
  return filesNamed(project, /^Cargo\.lock$/).map((file) => {
    const entries = memberItems(
      attempt(() => parse(textOf(file))),
      "package"
    );
    const own = entries.filter((entry) => memberText(entry, "source") === void 0);
    const asked = new Set(own.flatMap(needsOf));
    const packages = entries.flatMap((entry) => {
      const name = memberText(entry, "name");
      const version = memberText(entry, "version");
      if (name === void 0 || version === void 0 || own.includes(entry)) return [];
      const direct2 = asked.has(name) || asked.has(`${name} ${version}`);
      return [{ name, version, needs: needsOf(entry).map(nameIn), direct: direct2 ? [""] : [] }];
    });
    return { path: file.path, manager: "cargo", packages: linked(packages, asWritten), canonical: asWritten };
  });
}
function needsOf(entry) {
  return memberItems(entry, "dependencies").flatMap(
    (each) => typeof each === "string" ? each.split(" ").slice(0, 2).join(" ") : []
  );
}
function nameIn(need) {
  return need.split(" ", 1)[0] ?? "";
}

// src/origins/readers/composer.ts
function readComposer(project) {
  return filesNamed(project, /^composer\.lock$/).map((file) => {
    const lock = attempt(() => jsonOf(file));
    const manifest = fileBeside(project, file.path, "composer.json");
    const asked = manifest && attempt(() => jsonOf(manifest));
    const direct2 = new Set(
      ["require", "require-dev"].flatMap((kind) => keysOf(member(asked, kind))).map(lower)
    );
    const entries = [...memberItems(lock, "packages"), ...memberItems(lock, "packages-dev")];
    const packages = entries.flatMap((entry) => {
      const name = memberText(entry, "name");
      const version = memberText(entry, "version");
      if (name === void 0 || version === void 0) return [];
      const needs = keysOf(member(entry, "require"));
      return [{ name, version, needs, direct: direct2.has(lower(name)) ? [""] : [] }];
    });
    return { path: file.path, manager: "composer", packages: linked(packages, lower), canonical: lower };
  });
}
function lower(name) {
  return name.toLowerCase();
}
function keysOf(table) {
  return isRecord(table) ? Object.keys(table) : [];
}

// src/origins/readers/bundler.ts
function readGemfiles(project) {
  return filesNamed(project, /^(?:Gemfile|gems)\.(?:lock|locked)$/).flatMap((file) => {
    const text = attempt(() => textOf(file));
    if (text === void 0) return [];
    const { gems, direct: direct2 } = parseGemfileLock(text);
    const packages = gems.map((gem) => ({ ...gem, direct: direct2.has(gem.name) ? [""] : [] }));
    return [
      { path: file.path, manager: "bundler", packages: linked(packages, asWritten), canonical: asWritten }
    ];
  });
}
function parseGemfileLock(text) {
  const gems = [];
  const direct2 = /* @__PURE__ */ new Set();
  let section = "";
  for (const line of text.split("\n")) {
    if (/^[A-Z]/.test(line)) section = line.trim();
    const [, gem, version] = /^ {4}([\w.-]+) \(([\w.-]+)\)\s*$/.exec(line) ?? [];
    const [, need] = /^ {6}([\w.-]+)/.exec(line) ?? [];
    const [, asked] = /^ {2}([\w.-]+)/.exec(line) ?? [];
    if (section === "DEPENDENCIES" && asked !== void 0) direct2.add(asked);
    else if (gem !== void 0 && version !== void 0)
      gems.push({
        name: gem,
        version: version.replace(/-(?:x86|x64|arm|aarch|java|universal).*$/, ""),
        needs: []
      });
    else if (need !== void 0) gems.at(-1)?.needs.push(need);
  }
  return { gems, direct: direct2 };
}

// src/origins/readers/go.ts
function readGoModules(project) {
  return filesNamed(project, /^go\.mod$/).flatMap((file) => {
    const text = attempt(() => textOf(file));
    if (text === void 0) return [];
    const modules = text.split("\n").flatMap((line) => {
      const [, name, version] = /^\s*(?:require\s+)?([a-z0-9][\w.~/-]*)\s+(v\d[\w.+-]*)\s*(?:\/\/.*)?$/i.exec(line) ?? [];
      if (name === void 0 || version === void 0) return [];
      return [{ name, version, requires: [], direct: /\/\/\s*indirect/.test(line) ? [] : [""] }];
    });
    const packages = [...modules, { name: "stdlib", requires: [], direct: [""] }];
    return [{ path: file.path, manager: "go", packages, canonical: asWritten }];
  });
}

// src/origins/readers/java.ts
function readMaven(project) {
  return filesNamed(project, /^pom\.xml$/).map((file) => {
    const text = attempt(() => textOf(file)) ?? "";
    const blocks = text.replace(/<!--[^]*?-->/g, "").matchAll(/<dependency>([^]{1,4000}?)<\/dependency>/g);
    const packages = [...blocks].flatMap(([, block = ""]) => {
      const [group, artifact, version] = ["groupId", "artifactId", "version"].map(
        (tag) => new RegExp(`<${tag}>\\s*([^<]{1,200}?)\\s*</${tag}>`).exec(block)?.[1]
      );
      return group === void 0 || artifact === void 0 ? [] : [direct(`${group}:${artifact}`, version)];
    });
    return { path: file.path, manager: "maven", packages, canonical: asWritten };
  });
}
function readGradle(project) {
  return filesNamed(project, /^build\.gradle(?:\.kts)?$/).map((file) => {
    const text = attempt(() => textOf(file)) ?? "";
    const named = text.matchAll(/(['"])([\w.-]+:[\w.-]+)(?::([^'":\s]{1,200}))?\1/g);
    const packages = [...named].map(([, , name = "", version]) => direct(name, version));
    return { path: file.path, manager: "gradle", packages, canonical: asWritten };
  });
}
function direct(name, version) {
  const fixed = version !== void 0 && /^\d[\w.-]*$/.test(version) ? { version } : {};
  return { name, ...fixed, requires: [], direct: [""] };
}

// src/origins/readers/javascript.ts
var import_semver = __toESM(require_semver(), 1);
function readJavaScript(project) {
  const files = new Map(project.files.map((file) => [file.path, file]));
  const manifests = [...files.values()].filter(({ path }) => baseName(path) === "package.json");
  return projectLocks(project).locks.flatMap((known) => {
    const file = files.get(known.lock.path);
    const text = file && attempt(() => textOf(file));
    const manager = text === void 0 ? void 0 : managerOf(known.lock.path, text);
    if (text === void 0 || manager === void 0) return [];
    const ranges = rangesIn(manager, text);
    return [
      {
        path: known.lock.path,
        manager,
        packages: packagesOf(known, manifests),
        canonical: asWritten,
        ...ranges === void 0 ? {} : { ranges }
      }
    ];
  });
}
function managerOf(path, text) {
  switch (baseName(path)) {
    case "package-lock.json":
    case "npm-shrinkwrap.json":
      return "npm";
    case "pnpm-lock.yaml":
      return "pnpm";
    case "bun.lock":
      return "bun";
    case "yarn.lock":
      return /^__metadata:/m.test(text) ? "yarn" : "yarn-classic";
    default:
      return void 0;
  }
}
function packagesOf({ lock, folder, byFolder }, manifests) {
  const direct2 = lock.packages.map(() => /* @__PURE__ */ new Set());
  for (const importer of lock.importers) {
    for (const index of importer.requires) direct2[index]?.add(importer.folder);
  }
  const known = new Set(lock.importers.map((importer) => importer.folder));
  const indexes = new Map(lock.packages.map((each, index) => [each, index]));
  for (const [below, name, range] of developmentIn(manifests, folder, known)) {
    for (const each of byFolder.get(name) ?? []) {
      if ((0, import_semver.satisfies)(each.version, range)) direct2[indexes.get(each) ?? -1]?.add(below);
    }
  }
  return lock.packages.map(({ name, version, requires }, index) => ({
    name,
    version,
    requires,
    direct: [...direct2[index] ?? []]
  }));
}
function developmentIn(manifests, base, folders) {
  return manifests.flatMap((file) => {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf("/")));
    if (base !== "" && folder !== base && !folder.startsWith(`${base}/`)) return [];
    const below = base === "" ? folder : folder.slice(base.length + 1);
    if (!folders.has(below)) return [];
    const development = attempt(() => member(JSON.parse(textOf(file)), "devDependencies"));
    return Object.entries(isRecord(development) ? development : {}).flatMap(
      ([name, range]) => typeof range === "string" && (0, import_semver.validRange)(range) !== null ? [[below, name, range]] : []
    );
  });
}
function rangesIn(manager, text) {
  if (manager === "npm") return attempt(() => npmRanges(JSON.parse(text)));
  if (manager === "yarn" || manager === "yarn-classic") return yarnRanges(text);
  return void 0;
}
function npmRanges(lock) {
  const ranges = /* @__PURE__ */ new Map();
  const pending = [member(lock, "packages") ?? member(lock, "dependencies")];
  for (const entries of pending) {
    for (const entry of Object.values(isRecord(entries) ? entries : {})) {
      for (const kind of ["dependencies", "optionalDependencies", "peerDependencies", "requires"]) {
        const asked = member(entry, kind);
        for (const [name, range] of Object.entries(isRecord(asked) ? asked : {})) {
          if (typeof range === "string") ranges.set(name, (ranges.get(name) ?? /* @__PURE__ */ new Set()).add(range));
          else if (kind === "dependencies") pending.push({ [name]: range });
        }
      }
    }
  }
  return (name, version) => [...ranges.get(name) ?? []].filter((range) => (0, import_semver.satisfies)(version, range));
}
function yarnRanges(text) {
  const ranges = /* @__PURE__ */ new Map();
  let specs = [];
  for (const line of text.split("\n")) {
    if (/^["\w@].*:\s*$/.test(line)) specs = line.trim().replace(/:$/, "").replaceAll('"', "").split(", ");
    const version = /^ {2}version:? "?([^"\s]+)"?\s*$/.exec(line)?.[1];
    if (version === void 0) continue;
    for (const spec of specs) {
      const at = spec.indexOf("@", 1);
      const key = `${spec.slice(0, at)}@${version}`;
      const range = spec.slice(at + 1).replace(/^npm:/, "");
      ranges.set(key, [...ranges.get(key) ?? [], range]);
    }
  }
  return (name, version) => ranges.get(`${name}@${version}`) ?? [];
}

// src/origins/readers/nuget.ts
function readNuget(project) {
  return [
    ...filesNamed(project, /^packages\.lock\.json$/).map(
      (file) => naming(file.path, lockedIn(attempt(() => jsonOf(file))))
    ),
    ...filesNamed(project, /\.(?:cs|fs|vb)proj$/).map(
      (file) => naming(file.path, referencedIn(attempt(() => textOf(file)) ?? ""))
    )
  ];
}
function naming(path, packages) {
  return { path, manager: "dotnet", packages: linked(packages, lower2), canonical: lower2 };
}
function lockedIn(lock) {
  const frameworks = member(lock, "dependencies");
  return valuesOf(frameworks).flatMap(
    (framework) => keysOf2(framework).flatMap((name) => {
      const entry = member(framework, name);
      const version = memberText(entry, "resolved");
      if (version === void 0) return [];
      const direct2 = memberText(entry, "type") === "Direct" ? [""] : [];
      return [{ name, version, needs: keysOf2(member(entry, "dependencies")), direct: direct2 }];
    })
  );
}
function referencedIn(text) {
  return [...text.matchAll(/<PackageReference\s([^>]{1,500})>/g)].flatMap(([, attributes = ""]) => {
    const name = /\bInclude="([\w.-]+)"/.exec(attributes)?.[1];
    const version = /\bVersion="(\d[\w.+-]*)"/.exec(attributes)?.[1];
    if (name === void 0) return [];
    return [{ name, ...version === void 0 ? {} : { version }, needs: [], direct: [""] }];
  });
}
function lower2(name) {
  return name.toLowerCase();
}
function keysOf2(table) {
  return isRecord(table) ? Object.keys(table) : [];
}
function valuesOf(table) {
  return isRecord(table) ? Object.values(table) : [];
}

// src/origins/readers/python-name.ts
function normalName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function requirementName(requirement) {
  return /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
}

// src/origins/readers/pipenv.ts
function readPipenv(project) {
  return filesNamed(project, /^Pipfile\.lock$/).map((file) => {
    const lock = attempt(() => jsonOf(file));
    const manifest = fileBeside(project, file.path, "Pipfile");
    const asked = manifest && attempt(() => parse(textOf(manifest)));
    const names = ["packages", "dev-packages"].flatMap((kind) => keysOf3(member(asked, kind)));
    const direct2 = new Set(names.map(normalName));
    const packages = ["default", "develop"].flatMap((kind) => {
      const section = member(lock, kind);
      return keysOf3(section).flatMap((name) => {
        const version = memberText(member(section, name), "version")?.replace(/^==/, "");
        if (version === void 0) return [];
        return [{ name, version, requires: [], direct: direct2.has(normalName(name)) ? [""] : [] }];
      });
    });
    return { path: file.path, manager: "pipenv", packages, canonical: normalName };
  });
}
function keysOf3(table) {
  return isRecord(table) ? Object.keys(table) : [];
}

// src/origins/readers/poetry.ts
function readPoetry(project) {
  return filesNamed(project, /^poetry\.lock$/).flatMap((file) => {
    const lock = attempt(() => parse(textOf(file)));
    const manifest = fileBeside(project, file.path, "pyproject.toml");
    const direct2 = manifest ? directIn(attempt(() => parse(textOf(manifest)))) : /* @__PURE__ */ new Set();
    const packages = memberItems(lock, "package").flatMap((each) => {
      const name = memberText(each, "name");
      const version = memberText(each, "version");
      if (name === void 0 || version === void 0) return [];
      const needs = keysOf4(member(each, "dependencies"));
      return [{ name, version, needs, direct: direct2.has(normalName(name)) ? [""] : [] }];
    });
    return [
      { path: file.path, manager: "poetry", packages: linked(packages, normalName), canonical: normalName }
    ];
  });
}
function directIn(manifest) {
  const poetry = member(member(manifest, "tool"), "poetry");
  const groups = member(poetry, "group");
  const tables = [
    member(poetry, "dependencies"),
    member(poetry, "dev-dependencies"),
    ...keysOf4(groups).map((name) => member(member(groups, name), "dependencies"))
  ];
  const required = memberItems(member(manifest, "project"), "dependencies");
  const names = [
    ...tables.flatMap(keysOf4),
    ...required.flatMap((each) => typeof each === "string" ? requirementName(each) ?? [] : [])
  ];
  return new Set(names.map(normalName));
}
function keysOf4(table) {
  return isRecord(table) ? Object.keys(table) : [];
}

// src/origins/readers/requirements.ts
function readRequirements(project) {
  return filesNamed(project, /^requirements[\w.-]*\.txt$/i).flatMap((file) => {
    const text = attempt(() => textOf(file));
    if (text === void 0) return [];
    const manager = managerOf2(text);
    const packages = manager === "pip" ? plainPackages(text) : compiledPackages(text);
    return [{ path: file.path, manager, packages: linked(packages, normalName), canonical: normalName }];
  });
}
function managerOf2(text) {
  const [, tool] = /^#.*autogenerated by (pip-compile|uv)\b/m.exec(text.slice(0, 2e3)) ?? [];
  if (tool === void 0) return "pip";
  return tool === "uv" ? "uv-compile" : "pip-compile";
}
function plainPackages(text) {
  return text.split("\n").flatMap((line) => {
    const found = packageIn(line);
    return found ? [{ ...found, needs: [], direct: [""] }] : [];
  });
}
function packageIn(line) {
  if (/^\s*[-#]/.test(line) || /^\s*[\w.-]+(?:\/|:\/\/)/.test(line)) return void 0;
  const name = requirementName(line);
  if (name === void 0) return void 0;
  const version = /^[^#;]*?===?\s*([\w.!+-]+)\s*(?:[;#\\]|$)/.exec(line)?.[1];
  return { name, ...version === void 0 ? {} : { version } };
}
function compiledPackages(text) {
  const listed = [];
  const byName2 = /* @__PURE__ */ new Map();
  const needed = [];
  for (const line of text.split("\n")) {
    const last = listed.at(-1);
    const [, comment] = /^\s+#(?:\s+via)?\s+(.+?)\s*$/.exec(line) ?? [];
    if (comment !== void 0 && last) {
      if (/^-[rc] |\(|\//.test(comment)) last.direct = [""];
      else
        needed.push(...comment.split(/,\s*/).map((name) => [normalName(name), last.name]));
      continue;
    }
    const found = packageIn(line);
    if (!found) continue;
    const entry = { ...found, needs: [], direct: [] };
    listed.push(entry);
    byName2.set(normalName(found.name), entry);
  }
  for (const [needing, name] of needed) byName2.get(needing)?.needs.push(name);
  return listed;
}

// src/origins/readers/uv.ts
function readUv(project) {
  return filesNamed(project, /^uv\.lock$/).map((file) => {
    const entries = memberItems(
      attempt(() => parse(textOf(file))),
      "package"
    );
    const direct2 = directIn2(entries);
    const packages = entries.flatMap((entry) => {
      const name = memberText(entry, "name");
      const version = memberText(entry, "version");
      if (name === void 0 || version === void 0 || folderOf(entry) !== void 0) return [];
      return [{ name, version, needs: needsOf2(entry), direct: [...direct2.get(normalName(name)) ?? []] }];
    });
    return { path: file.path, manager: "uv", packages: linked(packages, normalName), canonical: normalName };
  });
}
function directIn2(entries) {
  const direct2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const folder = folderOf(entry);
    if (folder === void 0) continue;
    for (const name of needsOf2(entry).map(normalName)) {
      direct2.set(name, (direct2.get(name) ?? /* @__PURE__ */ new Set()).add(folder === "." ? "" : folder));
    }
  }
  return direct2;
}
function folderOf(entry) {
  const source = member(entry, "source");
  return memberText(source, "editable") ?? memberText(source, "virtual");
}
function needsOf2(entry) {
  const more = ["optional-dependencies", "dev-dependencies"].flatMap((kind) => {
    const groups = member(entry, kind);
    return isRecord(groups) ? Object.keys(groups).flatMap((group) => memberItems(groups, group)) : [];
  });
  return [...memberItems(entry, "dependencies"), ...more].flatMap((each) => memberText(each, "name") ?? []);
}

// src/origins/readers.ts
var READERS = {
  npm: [readJavaScript],
  PyPI: [readPoetry, readUv, readPipenv, readRequirements],
  Maven: [readMaven, readGradle],
  Go: [readGoModules],
  "crates.io": [readCargo],
  NuGet: [readNuget],
  RubyGems: [readGemfiles],
  Packagist: [readComposer]
};
function readersFor(ecosystem) {
  return READERS[ecosystem] ?? [];
}

// src/origins/place.ts
function placeWhereNamed(findings, components, project) {
  const named = new Map(components.flatMap((each) => each.origins ? [[each.purl, each]] : []));
  const lines = new LineFinder(project);
  return findings.map((finding) => {
    const component = "purl" in finding ? named.get(finding.purl) : void 0;
    const origin = component && originOf(component.origins ?? [], finding);
    return component && origin ? { ...finding, location: lines.find(component, origin) } : finding;
  });
}
function originOf(origins, { artifact, function: unit }) {
  const [only, ...others] = origins;
  if (others.length === 0) return only;
  const names = new Set([unit, baseName(artifact).replace(/\.\w+$/, "")].map((name) => name?.toLowerCase()));
  const fitting = origins.filter(({ path }) => names.has(path.split("/").at(-2)?.toLowerCase()));
  const around = origins.filter(({ path }) => artifact.startsWith(folderOf2(path)));
  const candidates = fitting.length > 0 ? fitting : around;
  const nearest = Math.max(...candidates.map(({ path }) => folderOf2(path).length));
  const [found, ...more] = candidates.filter(({ path }) => folderOf2(path).length === nearest);
  return more.length === 0 ? found : void 0;
}
var MANIFESTS = {
  "package-lock.json": "package.json",
  "npm-shrinkwrap.json": "package.json",
  "yarn.lock": "package.json",
  "pnpm-lock.yaml": "package.json",
  "bun.lock": "package.json",
  "poetry.lock": "pyproject.toml",
  "uv.lock": "pyproject.toml",
  "Pipfile.lock": "Pipfile",
  "composer.lock": "composer.json"
};
var LineFinder = class {
  #files;
  #lines = /* @__PURE__ */ new Map();
  constructor(project) {
    this.#files = new Map(project.files.map((file) => [file.path, file]));
  }
  /** The line of the manifest, or else of the lock file; the lock file as such where no line names it. */
  find({ name }, { path, direct: direct2, via }) {
    const [below = ""] = direct2;
    const beside = MANIFESTS[baseName(path)];
    const manifest = beside && `${folderOf2(path)}${below === "" ? "" : `${below}/`}${beside}`;
    const inManifest = manifest === void 0 ? void 0 : this.#lineOf(manifest, via[0]?.name ?? name);
    if (manifest !== void 0 && inManifest !== void 0) return { path: manifest, line: inManifest };
    const line = this.#lineOf(path, name);
    return { path, ...line === void 0 ? {} : { line } };
  }
  #lineOf(path, name) {
    let lines = this.#lines.get(path);
    if (!lines) {
      const file = this.#files.get(path);
      lines = linesByName((file && attempt(() => textOf(file))) ?? "", path.endsWith(".json"));
      this.#lines.set(path, lines);
    }
    return lines.get(spelling(name.slice(name.indexOf(":") + 1)));
  }
};
function linesByName(text, json) {
  const found = /* @__PURE__ */ new Map();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.length > LONGEST || /^\s*(#|\/\/)/.test(line)) continue;
    const names = json ? Array.from(line.matchAll(/"([^"\\]+)"\s*:/g), ([, key = ""]) => key.replace(/^node_modules\//, "")) : Array.from(line.replace(/\s#.*/, "").matchAll(/@?[A-Za-z_][\w./-]*/g), ([word]) => word);
    for (const name of names.map(spelling)) {
      if (!found.has(name)) found.set(name, index + 1);
    }
  }
  return found;
}
var LONGEST = 2e3;
function spelling(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function folderOf2(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/origins/index.ts
function traceOrigins(components, purls, project) {
  const wanted = components.filter(({ purl }) => purls.has(purl));
  const ecosystems = new Set(wanted.flatMap(({ ecosystem }) => ecosystemName(ecosystem) ?? []));
  const found = /* @__PURE__ */ new Map();
  for (const ecosystem of ecosystems) {
    const these = wanted.filter((component) => ecosystemName(component.ecosystem) === ecosystem);
    const locks = readersFor(ecosystem).flatMap((read) => attempt(() => read(project)) ?? []);
    for (const lock of locks) {
      const finder = new OriginFinder(lock);
      for (const component of these) {
        const origin = finder.find(component);
        if (origin) found.set(component.purl, [...found.get(component.purl) ?? [], origin]);
      }
    }
  }
  return components.map((component) => {
    const origins = found.get(component.purl);
    return origins ? { ...component, origins: origins.sort(byPath) } : component;
  });
}
function byPath(a, b) {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
export {
  placeWhereNamed,
  traceOrigins
};
