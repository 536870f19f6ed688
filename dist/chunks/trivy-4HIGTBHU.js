import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  Gaps,
  byPurlAndId,
  urlOf
} from "./chunk-K35CZG6E.js";
import {
  UserError,
  isRecord,
  member,
  memberItems,
  memberText,
  messageOf,
  parseSeverity,
  purl
} from "./chunk-BS2Q6EBE.js";
import "./chunk-EINJ6TTO.js";

// src/advisories/trivy/package-type.ts
function purlParts(purl2) {
  const [, type = "", path = "", version = "", query = ""] = /^pkg:([a-z]+)\/([^@?#]+)@([^?#]*)(?:\?([^#]*))?$/.exec(purl2) ?? [];
  if (type === "") return void 0;
  const segments = path.split("/").map(decodeURIComponent);
  const pairs = query === "" ? [] : query.split("&").map((pair) => pair.split("=", 2));
  return {
    type,
    namespace: segments.slice(0, -1).join("/"),
    name: segments.at(-1) ?? "",
    version: decodeURIComponent(version),
    qualifiers: new Map(pairs.map(([key = "", value = ""]) => [key, decodeURIComponent(value)]))
  };
}
function operatingSystemOf({ type, namespace, qualifiers }) {
  const family = SYSTEM_TYPES.has(type) ? FAMILIES.get(namespace) : void 0;
  if (family === void 0) return void 0;
  const distro = qualifiers.get("distro") ?? "";
  const release = distro.startsWith(`${namespace}-`) ? distro.slice(namespace.length + 1) : "";
  if (release === "" && !ROLLING.has(family)) return void 0;
  return { family, release: release || "rolling" };
}
function isCovered(component) {
  const parts = purlParts(component.purl);
  if (!parts) return false;
  return SYSTEM_TYPES.has(parts.type) ? operatingSystemOf(parts) !== void 0 : LANGUAGE_TYPES.has(parts.type);
}
var SYSTEM_TYPES = /* @__PURE__ */ new Set(["apk", "deb", "rpm"]);
var LANGUAGE_TYPES = /* @__PURE__ */ new Set(["npm", "pypi", "maven", "golang", "cargo", "gem", "nuget", "composer"]);
var ROLLING = /* @__PURE__ */ new Set(["wolfi", "chainguard"]);
var FAMILIES = /* @__PURE__ */ new Map([
  ["almalinux", "alma"],
  ["alpine", "alpine"],
  ["amzn", "amazon"],
  ["azurelinux", "azurelinux"],
  ["centos", "centos"],
  ["chainguard", "chainguard"],
  ["debian", "debian"],
  ["mariner", "cbl-mariner"],
  ["ol", "oracle"],
  ["opensuse-leap", "opensuse-leap"],
  ["opensuse-tumbleweed", "opensuse-tumbleweed"],
  ["photon", "photon"],
  ["rhel", "redhat"],
  ["rocky", "rocky"],
  ["sles", "sles"],
  ["ubuntu", "ubuntu"],
  ["wolfi", "wolfi"]
]);

// src/advisories/trivy/bom.ts
function questionsFor(components) {
  const systems = /* @__PURE__ */ new Map();
  const languages = [];
  for (const component of components) {
    const parts = purlParts(component.purl);
    const system = parts && operatingSystemOf(parts);
    if (!parts || !system) {
      languages.push(component);
      continue;
    }
    const key = `${parts.type} ${system.family} ${system.release}`;
    const group = systems.get(key) ?? { system, components: [] };
    systems.set(key, group);
    group.components.push(component);
  }
  const groups = [...systems].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group);
  const [first, ...others] = groups;
  if (!first) return languages.length === 0 ? [] : [question(void 0, languages)];
  return [
    question(first.system, [...first.components, ...languages]),
    ...others.map((group) => question(group.system, group.components))
  ];
}
function question(system, components) {
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    components: [
      ...system ? [{ type: "operating-system", "bom-ref": "system", name: system.family, version: system.release }] : [],
      ...components.map(packageOf)
    ]
  };
  return { bom: JSON.stringify(bom), components };
}
function packageOf(component) {
  const parts = purlParts(component.purl);
  const base = { type: "library", "bom-ref": component.purl };
  if (!parts || !operatingSystemOf(parts)) {
    return { ...base, name: component.name, version: component.version, purl: component.purl };
  }
  const { type, name, version, qualifiers } = parts;
  const kept = Object.fromEntries(["arch", "epoch"].map((key) => [key, qualifiers.get(key) ?? ""]));
  return { ...base, name, version, purl: purl(type, void 0, name, version, kept), ...sourceOf(parts) };
}
function sourceOf({ qualifiers, version, type }) {
  const upstream = qualifiers.get("upstream") ?? "";
  if (upstream === "" || type === "rpm") return {};
  const [name = "", source = version] = upstream.split("@", 2);
  const [, epoch = "0", upstreamVersion = source, , release = ""] = /^(?:(\d+):)?(.*?)(-([^-]*))?$/.exec(source) ?? [];
  const property = (key, value) => ({ name: `aquasecurity:trivy:${key}`, value });
  return {
    properties: [
      property("SrcName", name),
      property("SrcEpoch", epoch),
      property("SrcVersion", type === "deb" ? upstreamVersion : source),
      ...type === "deb" && release !== "" ? [property("SrcRelease", release)] : []
    ]
  };
}

// src/advisories/trivy/report.ts
function readReport(text) {
  const report = parse(text);
  if (!isRecord(report)) throw new Error("its report is not an object");
  const schema = member(report, "SchemaVersion");
  if (schema !== 2) {
    const version = typeof schema === "number" ? schema : "none";
    throw new Error(`its report has schema version ${version}, and only 2 is understood`);
  }
  const vulnerabilities = memberItems(report, "Results").flatMap(
    (result) => memberItems(result, "Vulnerabilities").map(vulnerability)
  );
  const system = member(member(report, "Metadata"), "OS");
  const endOfLife2 = member(system, "EOSL") === true ? `${textOf(system, "Family")} ${textOf(system, "Name")}`.trim() : void 0;
  return { vulnerabilities, ...endOfLife2 === void 0 ? {} : { endOfLife: endOfLife2 } };
}
function vulnerability(entry) {
  const id = textOf(entry, "VulnerabilityID");
  if (id === "") throw new Error("its report has a vulnerability without an id");
  return {
    ref: textOf(member(entry, "PkgIdentifier"), "BOMRef"),
    id,
    vendorIds: memberItems(entry, "VendorIDs").flatMap(
      (each) => typeof each === "string" && each !== "" ? [each] : []
    ),
    title: textOf(entry, "Title") || firstLine(textOf(entry, "Description")),
    url: textOf(entry, "PrimaryURL"),
    severity: textOf(entry, "Severity"),
    severitySource: textOf(entry, "SeveritySource"),
    fixedIn: textOf(entry, "FixedVersion").split(",").map((version) => version.trim()).filter((version) => version !== "")
  };
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("its report is not valid JSON");
  }
}
function firstLine(text) {
  return text.trimStart().split("\n", 1)[0]?.trim() ?? "";
}
function textOf(value, name) {
  return memberText(value, name) ?? "";
}

// src/advisories/trivy/index.ts
function trivy(program) {
  return {
    id: "trivy",
    covers: isCovered,
    async lookup(components) {
      const gaps = new Gaps();
      const items = [];
      const notices = [];
      try {
        for (const question2 of questionsFor(components)) {
          const answer = await answerTo(question2, program, gaps);
          items.push(...answer.items);
          notices.push(...answer.notices);
        }
      } finally {
        program.close();
      }
      return { items: items.sort(byPurlAndId), notices: [...gaps.notices(), ...notices] };
    }
  };
}
async function answerTo(question2, program, gaps) {
  try {
    const report = readReport(await program.assess(question2.bom));
    const notices = report.endOfLife === void 0 ? [] : [endOfLife(report.endOfLife)];
    return { items: matchesOf(report, question2, gaps), notices };
  } catch (error) {
    if (error instanceof UserError) throw error;
    gaps.add("trivy", `trivy failed: ${messageOf(error)}`, question2.components);
    return { items: [], notices: [] };
  }
}
function matchesOf({ vulnerabilities }, { components }, gaps) {
  const asked = new Map(components.map((component) => [component.purl, component]));
  return vulnerabilities.flatMap((entry) => {
    const component = asked.get(entry.ref);
    if (component) return [matchOf(entry, component)];
    gaps.add("trivy", "its report speaks of packages that it was not asked about", components);
    return [];
  });
}
function matchOf(entry, component) {
  return {
    purl: component.purl,
    id: entry.id,
    // A distribution's advisory bundles several vulnerabilities: it is no other name of one of them.
    aliases: entry.vendorIds.filter((id) => /^(?:GHSA|CVE|GO|PYSEC|RUSTSEC)-/.test(id) && id !== entry.id),
    title: entry.title || entry.id,
    malware: false,
    fixedIn: entry.fixedIn,
    source: {
      engine: "trivy",
      id: entry.id,
      url: /^https:\/\//.test(entry.url) ? entry.url : urlOf(entry.id),
      severity: parseSeverity(entry.severity) ?? "unknown",
      severityFrom: entry.severitySource === "" ? "trivy" : `trivy: ${entry.severitySource}`
    }
  };
}
function endOfLife(system) {
  const message = "its distribution no longer supports this release: what was found later is not in its advisories";
  return { stage: "advise", subject: system, message, incomplete: false };
}
export {
  trivy
};
