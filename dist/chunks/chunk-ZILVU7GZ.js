import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_semver
} from "./chunk-J3QUAHUX.js";
import {
  orderingOf
} from "./chunk-GBQTIL6D.js";
import {
  require_picomatch
} from "./chunk-2DFQP2WH.js";
import {
  NotAnArchive,
  openZipBytes
} from "./chunk-2WGCM6MN.js";
import {
  FINDING_KINDS,
  PACKAGE_MANAGERS,
  SEVERITIES,
  UserError,
  VEX_STATUSES,
  artifactProduct,
  codeOf,
  compareDecisions,
  compareSeverity,
  compareText,
  count,
  ecosystemName,
  functionProduct,
  isClearing,
  isExploited,
  isLocalImage,
  isOfLanguage,
  isRecord,
  member,
  messageOf,
  ofLastingSubject,
  ofOwner,
  ownerOf,
  parseSeverity,
  reaches,
  valueOf,
  vexText,
  vexWords,
  withoutDigest,
  withoutDigests
} from "./chunk-BS2Q6EBE.js";
import {
  __toESM
} from "./chunk-EINJ6TTO.js";

// src/policy/baseline.ts
var SCHEMA_VERSION = "1";
var LONGEST = 2e3;
function readBaseline(text, path) {
  const report = parse(text);
  const version = member(report, "schemaVersion");
  if (!isRecord(report) || typeof version !== "string" || !Array.isArray(report["findings"]))
    throw new Error("is no JSON report of this program");
  if (version !== SCHEMA_VERSION)
    throw new Error(
      `is a report of schema version ${version.slice(0, 20)}, and only ${SCHEMA_VERSION} is understood`
    );
  const status = STATUSES.find((known2) => known2 === report["status"]);
  if (!status) throw new Error("is a report without a status");
  const findings = /* @__PURE__ */ new Map();
  for (const entry of report["findings"]) {
    const known2 = isRecord(entry) ? knownFinding(entry) : void 0;
    if (!known2) throw new Error("has a finding that is no finding: it was changed by hand");
    if (member(entry, "outcome") !== "ignored") findings.set(known2.fingerprint, known2);
  }
  return { path, status, findings };
}
function baselineOf(findings, path, status) {
  const known2 = findings.map(({ fingerprint, kind, id, severity, title, artifact, function: unit }) => ({
    ...{ fingerprint, kind, id, severity, title, artifact },
    ...unit === void 0 ? {} : { function: unit }
  }));
  return { path, status, findings: new Map(known2.map((finding) => [finding.fingerprint, finding])) };
}
function compareWith({ path, findings }, decisions) {
  const open2 = decisions.filter(({ outcome }) => outcome !== "ignored");
  const here = new Set(decisions.map(({ finding }) => finding.fingerprint));
  const unchanged = open2.filter(({ finding }) => findings.has(finding.fingerprint)).length;
  return {
    baseline: path,
    fresh: open2.length - unchanged,
    unchanged,
    fixed: [...findings.values()].filter(({ fingerprint }) => !here.has(fingerprint)).sort(worstFirst)
  };
}
function difference(older, newer) {
  const only = (one, other) => [...one.findings.values()].filter(({ fingerprint }) => !other.findings.has(fingerprint)).sort(worstFirst);
  const fresh = only(newer, older);
  return { fresh, fixed: only(older, newer), unchanged: newer.findings.size - fresh.length };
}
function worstFirst(a, b) {
  return Number(b.kind === "malware") - Number(a.kind === "malware") || compareSeverity(a.severity, b.severity) || (a.fingerprint < b.fingerprint ? -1 : 1);
}
var STATUSES = ["pass", "fail", "incomplete"];
function knownFinding(entry) {
  const kind = FINDING_KINDS.find((known2) => known2 === entry["kind"]);
  const severity = SEVERITIES.find((known2) => known2 === entry["severity"]);
  const [fingerprint, id, title, artifact] = ["fingerprint", "id", "title", "artifact"].map(
    (key) => textIn(entry[key])
  );
  if (!kind || !severity || !fingerprint || !id || title === void 0 || artifact === void 0)
    return void 0;
  const runs = textIn(entry["function"]);
  return {
    fingerprint,
    kind,
    id,
    severity,
    title,
    artifact,
    ...runs === void 0 ? {} : { function: runs }
  };
}
function textIn(value) {
  return typeof value === "string" ? value.slice(0, LONGEST) : void 0;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/policy/fix-plan/major.ts
function majorOf(version, ecosystem) {
  return isOfLanguage(ecosystem) ? numbersOf(version)[0] ?? "" : "";
}
function numbersOf(version) {
  const [, release = ""] = /^(?:\d+!)?v?(\d+(?:\.\d+)*)/i.exec(version) ?? [];
  return release === "" ? [] : release.split(".").map((part) => part.replace(/^0+(?=\d)/, ""));
}

// src/functions/mount.ts
var CODE = "/var/task/";
var LAYERS = "/opt/";
function placementsOf(unit, components) {
  const levels = /* @__PURE__ */ new Map([[unit.code, 0]]);
  const code = unit.packageType === "image" ? "/" : CODE;
  unit.layers.forEach((layer, index) => levels.set(layer, index + 1));
  return components.flatMap(
    (component) => component.evidence.flatMap((evidence) => {
      const level = levels.get(evidence.artifact);
      if (level === void 0) return [];
      return [{ component, evidence, level, path: (level === 0 ? code : LAYERS) + evidence.path }];
    })
  );
}

// src/functions/search.ts
var SEARCHES = [
  { ecosystem: "npm", wins: "first", slot: nodeSlot },
  { ecosystem: "PyPI", wins: "first-for-all", slot: pythonSlot },
  { ecosystem: "Maven", wins: "first-for-all", slot: javaSlot },
  { ecosystem: "RubyGems", wins: "highest", slot: rubySlot }
];
var NODE = /^(\/var\/task|\/opt\/nodejs(?:\/node(\d+))?|\/var\/runtime)\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/;
var PYTHON = /^(\/var\/task|\/opt\/python(?:\/lib\/python(3\.\d+)\/site-packages)?|\/var\/runtime|\/var\/lang\/lib\/python3\.\d+\/site-packages)\/[^/]+\.(?:dist|egg)-info(?:\/|$)/;
var JAVA = /^(\/var\/task|\/opt\/java)\/lib\/([^/]+\.jar)(?:$|!\/)(.*)$/;
var RUBY = /^(\/var\/task\/vendor\/bundle\/ruby|\/opt\/ruby\/gems)\/(\d+\.\d+)[\d.]*\/specifications\/[^/]+\.gemspec$/;
function nodeSlot({ path }, runtime) {
  const [, base, version, name, rest] = NODE.exec(path) ?? [];
  if (base === void 0 || name === void 0 || name.startsWith(".")) return void 0;
  const certain = isAsked(version, /^nodejs(\d+)\.x$/.exec(runtime ?? "")?.[1]);
  if (certain === void 0) return void 0;
  const rank = rankOf(base, ["/var/task", "/opt/nodejs/", "/opt/nodejs", "/var/runtime"]);
  return { root: `${base}/node_modules/`, rank, name, inside: rest !== "package.json", order: "", certain };
}
function pythonSlot({ component: { name }, path }, runtime) {
  const [, base, version] = PYTHON.exec(path) ?? [];
  if (base === void 0) return void 0;
  const certain = isAsked(version, /^python(3\.\d+)$/.exec(runtime ?? "")?.[1]);
  if (certain === void 0) return void 0;
  const rank = rankOf(base, ["/var/task", "/opt/python/", "/opt/python", "/var/runtime", "/var/lang/"]);
  return { root: `${base}/`, rank, name, inside: false, order: "", certain };
}
function javaSlot({ component: { name }, path }) {
  const [, base, jar, rest] = JAVA.exec(path) ?? [];
  if (base === void 0 || jar === void 0 || rest?.includes(".jar")) return void 0;
  const rank = base === "/var/task" ? 0 : 1;
  return { root: `${base}/lib/`, rank, name, inside: false, order: jar, certain: true };
}
function rubySlot({ component: { name }, path }, runtime) {
  const [, base, version] = RUBY.exec(path) ?? [];
  if (base === void 0) return void 0;
  const certain = isAsked(version, /^ruby(\d+\.\d+)$/.exec(runtime ?? "")?.[1]);
  if (certain === void 0) return void 0;
  return { root: `${base}/`, rank: base.startsWith("/opt") ? 1 : 0, name, inside: false, order: "", certain };
}
function rankOf(base, order) {
  return order.findIndex((place) => place.endsWith("/") ? base.startsWith(place) : base === place);
}
function isAsked(folder, runtime) {
  if (folder === void 0 || folder === runtime) return true;
  return runtime === void 0 ? false : void 0;
}

// src/functions/resolve.ts
function shadowsIn(unit, components) {
  const shadows = /* @__PURE__ */ new Map();
  const placements = placementsOf(unit, components);
  for (const search of SEARCHES) {
    const candidates = placements.flatMap((placement) => {
      if (placement.component.ecosystem !== search.ecosystem) return [];
      const slot = search.slot(placement, unit.runtime);
      return slot ? [{ placement, slot }] : [];
    });
    for (const [shadowed, by] of resolve(candidates, search)) shadows.set(shadowed, by);
  }
  return shadows;
}
function resolve(candidates, search) {
  const winners = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    if (candidate.slot.inside || !candidate.slot.certain) continue;
    const best = winners.get(candidate.slot.name);
    if (!best || beats(candidate, best, search)) winners.set(candidate.slot.name, candidate);
  }
  const losers = candidates.filter((candidate) => !standsWith(candidate, winners.get(candidate.slot.name)));
  const shared = search.wins === "first" ? rootsInUse(candidates, losers) : /* @__PURE__ */ new Set();
  const shadows = /* @__PURE__ */ new Map();
  for (const loser of losers) {
    const { placement, slot } = loser;
    const winner = winners.get(slot.name);
    if (!winner) continue;
    if (!slot.certain && beats(loser, winner, search)) continue;
    const sameRoot = slot.root === winner.slot.root;
    if (!sameRoot && shared.has(slot.root)) continue;
    if (sameRoot && slot.inside) continue;
    shadows.set(placement, winner.placement);
  }
  return shadows;
}
function beats(a, b, search) {
  if (search.wins === "highest") {
    const order = orderingOf(search.ecosystem)?.compare(a.placement.component.version, b.placement.component.version) ?? 0;
    if (order !== 0) return order > 0;
  }
  if (a.slot.rank !== b.slot.rank) return a.slot.rank < b.slot.rank;
  if (a.slot.order !== b.slot.order) return a.slot.order < b.slot.order;
  return a.placement.level > b.placement.level;
}
function standsWith({ placement, slot }, winner) {
  return slot.root === winner?.slot.root && slot.order === winner.slot.order && placement.level === winner.placement.level;
}
function rootsInUse(candidates, losers) {
  const lost = new Set(losers);
  return new Set(candidates.filter((candidate) => !lost.has(candidate)).map(({ slot }) => slot.root));
}

// src/functions/layers.ts
function applyLayers(functions, components, pathsOf) {
  const shadows = /* @__PURE__ */ new Map();
  const notices = [];
  for (const unit of functions) {
    if (!hasSeveralPlaces(unit)) continue;
    for (const [{ evidence }, by] of shadowsIn(unit, components)) {
      const shadow = { function: unit.name, artifact: by.evidence.artifact, path: by.evidence.path };
      shadows.set(evidence, [...shadows.get(evidence) ?? [], shadow]);
    }
    notices.push(...mixtures(unit, components, pathsOf));
  }
  const items = components.map((component) => ({
    ...component,
    evidence: component.evidence.map((evidence) => {
      const shadowedBy = shadows.get(evidence);
      return shadowedBy ? { ...evidence, shadowedBy } : evidence;
    })
  }));
  return { items, notices };
}
function hasSeveralPlaces({ layers, packageType, runtime }) {
  return layers.length > 0 || packageType === "image" && runtime !== void 0;
}
function mixtures(unit, components, pathsOf) {
  const folders = /* @__PURE__ */ new Map();
  const notices = [];
  for (const placement of placementsOf(unit, components)) {
    const folder = /^\/opt\/(.*\/node_modules\/(?:@[^/]+\/)?[^/]+\/)package\.json$/.exec(placement.path)?.[1];
    if (placement.level === 0 || folder === void 0) continue;
    const other = folders.get(folder);
    folders.set(folder, placement);
    if (!other || other.component.purl === placement.component.purl) continue;
    const [under, over] = other.level < placement.level ? [other, placement] : [placement, other];
    const replaced = new Set(pathsOf(over.evidence.artifact));
    const left = pathsOf(under.evidence.artifact).filter(
      (path) => path.startsWith(folder) && !replaced.has(path)
    );
    if (left.length === 0) continue;
    notices.push({
      stage: "compose",
      subject: unit.name,
      message: `${over.component.name} ${over.component.version} of ${over.evidence.artifact} is laid over version ${under.component.version} of ${under.evidence.artifact}, of which ${left.length} ${left.length === 1 ? "file stays" : "files stay"}: a mixture of both is loaded`,
      incomplete: false
    });
  }
  return notices;
}

// src/functions/compose.ts
function composeFunctions(artifacts, runtime, layers, declared = []) {
  const used = new Set(declared.flatMap(({ code: code2, layers: own }) => [code2, ...own]));
  const code = artifacts.filter(({ id, kind }) => kind !== "layer" && !used.has(id));
  const shorts = countBy([...declared.map(({ name }) => name), ...code.map(({ id }) => shortName(id))]);
  const lastings = countBy(code.map(({ id }) => lastingName(id)));
  const nameOf2 = (id) => {
    const [short, lasting2] = [shortName(id), lastingName(id)];
    if (lasting2 !== short && !shorts.has(lasting2) && lastings.get(lasting2) === 1) return lasting2;
    return shorts.get(short) === 1 ? short : withoutEnding(id);
  };
  const plain = code.map(({ id }) => ({
    name: nameOf2(id),
    ...runtime === void 0 ? {} : { runtime },
    code: id,
    layers
  }));
  return [...withLayers(declared, layers).map((unit) => withRuntime(unit, runtime)), ...plain];
}
function withRuntime(unit, runtime) {
  if (unit.runtime !== void 0 || runtime === void 0) return unit;
  return valueOf(unit.settings.packageType) === "Image" ? unit : { ...unit, runtime };
}
function withLayers(declared, layers) {
  if (layers.length === 0) return declared;
  const named = new Set(declared.flatMap((unit) => unit.layers));
  const standIns = /* @__PURE__ */ new Map();
  for (const arn of named) {
    const layer = layers.find((each) => each !== arn && shortName(each) === layerName(arn));
    if (layer !== void 0 && !layers.includes(arn)) standIns.set(arn, layer);
  }
  const spoken = /* @__PURE__ */ new Set([...named, ...standIns.values()]);
  const others2 = layers.filter((layer) => !spoken.has(layer));
  return declared.map((unit) => ({
    ...unit,
    layers: [...unit.layers.map((layer) => standIns.get(layer) ?? layer), ...others2]
  }));
}
function layerName(arn) {
  return /^arn:[^:]*:lambda:[^:]*:[^:]*:layer:([^:]+)/.exec(arn)?.[1];
}
function shortName(id) {
  const path = withoutEnding(id);
  return path.slice(path.lastIndexOf("/") + 1) || path;
}
function lastingName(id) {
  const [name = "", folder] = withoutEnding(id).split("/").reverse();
  return withoutDigest(name) || withoutDigest(folder ?? "") || name;
}
function withoutEnding(id) {
  return id.replace(/\.(zip|jar|war|ear)$/i, "");
}
function countBy(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// src/functions/locate.ts
function locate(findings, functions) {
  const takenAt = placesOf(functions);
  return findings.map((finding) => {
    const { artifact, location } = finding;
    if (location.path !== artifact) return finding;
    const better = takenAt.get(artifact);
    return better === void 0 ? finding : { ...finding, location: better };
  });
}
function placesOf(functions) {
  const places = /* @__PURE__ */ new Map();
  const note2 = (artifact, at) => {
    if (artifact !== void 0 && at !== void 0 && !places.has(artifact)) places.set(artifact, at);
  };
  for (const { code, declaredAt } of functions) note2(code, declaredAt);
  for (const { layers, settings, declaredAt } of functions) {
    for (const { artifact, at } of (settings && valueOf(settings.layers)) ?? []) note2(artifact, at);
    for (const layer of layers) note2(layer, declaredAt);
  }
  return places;
}

// src/functions/shadowed.ts
function markShadowed(findings, components, functions) {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  return findings.map((finding) => {
    if (finding.kind !== "vulnerability") return finding;
    const users = functions.filter(({ code, layers }) => code === finding.artifact || layers.includes(finding.artifact)).map(({ name }) => name);
    const copies = byPurl.get(finding.purl)?.evidence.filter(({ artifact }) => artifact === finding.artifact) ?? [];
    const shadowed = users.length > 0 && copies.length > 0 && copies.every(
      ({ shadowedBy = [] }) => users.every((user) => shadowedBy.some((by) => by.function === user))
    );
    return shadowed ? { ...finding, shadowed } : finding;
  });
}

// src/functions/layer-publishers.ts
var CDK = "aws/aws-cdk, packages/aws-cdk-lib/region-info/build-tools/fact-tables.ts";
var READ = "2026-11-22";
var LAYER_PUBLISHERS = [
  {
    name: "AWS Powertools",
    accounts: ["017000801446"],
    source: "aws-powertools/powertools-lambda-python, docs/index.md",
    read: READ
  },
  {
    name: "AWS Powertools",
    accounts: ["094274105915"],
    source: "https://docs.aws.amazon.com/powertools/typescript/latest/getting-started/lambda-layers",
    read: READ
  },
  {
    name: "AWS Lambda Insights",
    accounts: [
      "012438385374",
      "033019950311",
      "194566237122",
      "285320876703",
      "339249233099",
      "352183217350",
      "439286490199",
      "488211338238",
      "519774774795",
      "580247275435",
      "732604637566",
      "891564319516"
    ],
    source: `${CDK}, CLOUDWATCH_LAMBDA_INSIGHTS_ARNS`,
    read: READ
  },
  {
    name: "AWS Parameters and Secrets",
    accounts: [
      "015030872274",
      "044395824272",
      "070087711984",
      "127562683043",
      "129776340158",
      "133256977650",
      "133490724326",
      "176022468876",
      "177933569100",
      "187925254637",
      "200266452380",
      "287114880934",
      "287310001119",
      "317013901791",
      "325218067255",
      "345057560386",
      "427196147048",
      "490737872127",
      "524103009944",
      "576959938190",
      "590474943231",
      "665172237481",
      "738900069198",
      "768336418462",
      "772501565639",
      "780235371811",
      "832021897121",
      "858974508948",
      "933737806257",
      "997803712105"
    ],
    source: `${CDK}, PARAMS_AND_SECRETS_LAMBDA_LAYER_ARNS`,
    read: READ
  },
  {
    name: "AWS Distro for OpenTelemetry",
    accounts: ["901920570463"],
    source: "https://aws-otel.github.io/docs/getting-started/lambda/lambda-python/",
    read: READ
  },
  {
    name: "Datadog",
    accounts: ["002406178527", "464622532012"],
    source: "DataDog/documentation, content/en/serverless (the first for AWS GovCloud)",
    read: READ
  },
  {
    name: "New Relic",
    accounts: ["451483290750"],
    source: "newrelic/serverless-newrelic-lambda-layers, README.md, layerArn",
    read: READ
  },
  {
    name: "Sentry",
    accounts: ["943013980633"],
    source: "getsentry/sentry-release-registry, aws-lambda-layers/node/11.6.0.json, account_number",
    read: READ
  }
];

// src/functions/publishers.ts
function publisherOf(layerArn) {
  const [, account] = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:(\d{12}):layer:[\w-]+(?::\d+)?$/.exec(layerArn) ?? [];
  return LAYER_PUBLISHERS.find(({ accounts }) => account !== void 0 && accounts.includes(account))?.name;
}

// src/functions/extensions.ts
function withExtensions(functions, programsOf) {
  return functions.map((unit) => {
    const started = /* @__PURE__ */ new Map();
    for (const artifact of [unit.code, ...unit.layers])
      for (const name of programsOf(artifact)) started.set(name, artifact);
    const extensions = Array.from(started, ([name, artifact]) => ({ name, artifact }));
    return extensions.length === 0 ? unit : { ...unit, extensions: extensions.sort(byName) };
  });
}
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

// src/functions/identity.ts
function settleIdentity(findings, artifacts, functions, names = /* @__PURE__ */ new Map()) {
  const owners = ownersOf(artifacts, functions, names);
  return settleSubjects(
    findings.map((finding) => {
      const owner = owners.get(finding.artifact);
      if (owner === void 0 || owner === finding.artifact) return finding;
      return { ...finding, fingerprint: ofOwner(finding.fingerprint, finding.artifact, owner) };
    })
  );
}
function settleSubjects(findings) {
  const speaksOfFile = ({ kind }) => kind === "secret" || kind === "archive";
  const uses = /* @__PURE__ */ new Map();
  for (const { fingerprint } of findings.filter(speaksOfFile)) {
    const lasting2 = ofLastingSubject(fingerprint);
    uses.set(lasting2, (uses.get(lasting2) ?? 0) + 1);
  }
  return findings.map((finding) => {
    if (!speaksOfFile(finding)) return finding;
    const lasting2 = ofLastingSubject(finding.fingerprint);
    return uses.get(lasting2) === 1 ? { ...finding, fingerprint: lasting2 } : finding;
  });
}
function ownersOf(artifacts, functions, names) {
  const owners = /* @__PURE__ */ new Map();
  for (const { name, code } of functions) {
    const known2 = owners.get(code);
    if (known2 === void 0 || name < known2) owners.set(code, name);
  }
  const others2 = artifacts.filter(({ id }) => !owners.has(id));
  const candidates = others2.map((artifact) => ({ artifact, names: candidatesOf(artifact, names) }));
  const uses = /* @__PURE__ */ new Map();
  for (const name of candidates.flatMap((each) => each.names)) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { artifact, names: own } of candidates) {
    owners.set(artifact.id, own.find((name) => uses.get(name) === 1) ?? artifact.id);
  }
  return owners;
}
function candidatesOf(artifact, names) {
  const name = names.get(artifact.id);
  return [...name === void 0 ? [] : [`layer ${name}`], lasting(artifact)];
}
function lasting({ id, kind }) {
  if (id.startsWith("arn:")) return id.replace(/(:layer:[^:]+):\d+$/, "$1");
  if (kind === "image" && !isLocalImage(id)) {
    return id.replace(/@[^@/]+$/, "").replace(/:[^:/]+$/, "");
  }
  return withoutDigests(id);
}

// src/functions/images.ts
var ARCHITECTURES = /* @__PURE__ */ new Map([
  ["amd64", "x86_64"],
  ["arm64", "arm64"]
]);
function composeImages(artifacts, functions) {
  const used = new Set(functions.map(({ code }) => code));
  const images = artifacts.filter(({ id, image }) => image !== void 0 && !used.has(id));
  const uses = new Map(functions.map(({ name }) => [name, 1]));
  for (const { id } of images) uses.set(shortName2(id), (uses.get(shortName2(id)) ?? 0) + 1);
  return images.map(({ id, image }) => {
    const architecture = ARCHITECTURES.get(image?.platform.split("/")[1] ?? "");
    return {
      name: uses.get(shortName2(id)) === 1 ? shortName2(id) : id,
      ...image?.runtime === void 0 ? {} : { runtime: image.runtime },
      ...architecture === void 0 ? {} : { architecture },
      packageType: "image",
      code: id,
      layers: []
    };
  });
}
function shortName2(id) {
  const place = id.replace(/^(?:oci|docker-archive):/, "").replace(/@.*$/, "");
  const last = place.slice(place.lastIndexOf("/") + 1);
  return last.replace(/:[^:]*$/, "").replace(/\.(?:tar|tgz|tar\.(?:gz|zst))$/, "") || id;
}

// src/functions/missing-layers.ts
var UNASKED = "scan with AWS credentials that allow lambda:GetLayerVersion, or name it in 'layer' as a file of the same name";
var NAMED = 3;
function missingLayers(functions, artifacts, reasons = /* @__PURE__ */ new Map()) {
  const read = new Set(artifacts.map(({ id }) => id));
  const users = /* @__PURE__ */ new Map();
  for (const { name, layers } of functions) {
    for (const layer of layers) {
      if (layer.startsWith("arn:") && !read.has(layer)) users.set(layer, [...users.get(layer) ?? [], name]);
    }
  }
  return Array.from(users, ([arn, names]) => {
    const publisher = publisherOf(arn.replace(/\$\{[^}]*\}/g, "any"));
    const whose = publisher === void 0 ? "" : ` by ${publisher}`;
    return {
      stage: "compose",
      subject: arn,
      message: `is a layer${whose} of ${listed(names)}, and is not at hand: what it brings was not seen; ${reasons.get(arn) ?? UNASKED}`,
      incomplete: true
    };
  });
}
function listed(names) {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

// src/functions/template-images.ts
var ECR = /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.[a-z0-9.-]+\/[a-z0-9][a-z0-9._/-]*(?::[\w.-]{1,128})?(?:@sha256:[0-9a-f]{64})?$/;
function declaredImages(functions, given) {
  const uris = functions.flatMap((unit) => uriOf(unit) ?? []).filter((uri) => ECR.test(uri));
  return [...new Set(uris)].filter((uri) => imageFor(uri, given) === void 0).sort();
}
function withImages(functions, artifacts) {
  const read = new Map(artifacts.flatMap(({ id, image }) => image === void 0 ? [] : [[id, image]]));
  return functions.map((unit) => {
    const uri = uriOf(unit);
    const id = uri === void 0 ? void 0 : imageFor(uri, [...read.keys()]);
    if (id === void 0) return unit;
    const runtime = read.get(id)?.runtime ?? unit.runtime;
    return { ...unit, code: id, packageType: "image", ...runtime === void 0 ? {} : { runtime } };
  });
}
function uriOf({ settings }) {
  return valueOf(settings.image)?.uri;
}
function imageFor(uri, images) {
  const found = images.filter((id) => isSame(uri, id));
  return found.length === 1 ? found[0] : found.find((id) => nameIn(id) === uri);
}
function isSame(uri, id) {
  const name = nameIn(id);
  if (name === void 0) return false;
  const hash = /[0-9a-f]{64}/.exec(uri.replace(/@.*$/, ""))?.[0];
  if (hash !== void 0 && name.includes(hash)) return true;
  const [wanted, given] = [partsOf(uri.replace(/\$\{[^}]*\}/g, OPEN)), partsOf(name)];
  if (!/[a-z0-9]/.test(wanted.repository.split("/").at(-1) ?? "")) return false;
  if (!fits(wanted.repository, given.repository)) return false;
  if (wanted.digest !== void 0) return wanted.digest === given.digest;
  return wanted.tag === void 0 || given.tag === void 0 || fits(wanted.tag, given.tag);
}
function nameIn(id) {
  const [, rest] = /^(?:oci|docker-archive):(.+)$/.exec(id) ?? [];
  if (rest === void 0) return id.replace(/^docker:\/\//, "");
  return /^.+?:(.+)$/.exec(rest)?.[1];
}
var OPEN = "*";
function partsOf(name) {
  const at = name.indexOf("@");
  const [named, digest] = at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : digest === void 0 ? "latest" : void 0;
  return {
    repository: hasTag ? named.slice(0, colon) : named,
    ...tag === void 0 ? {} : { tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function fits(wanted, given) {
  const [parts, others2] = [wanted.split("/"), given.split("/")];
  return parts.length === others2.length && parts.every((part, index) => fitsPart(part, others2[index] ?? ""));
}
function fitsPart(wanted, given) {
  const [first = "", ...rest] = wanted.split(OPEN);
  const last = rest.pop();
  if (last === void 0) return wanted === given;
  if (!given.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = given.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return given.length - last.length >= at && given.endsWith(last);
}

// src/functions/provided.ts
function providedArtifacts(functions) {
  const provided = /* @__PURE__ */ new Map();
  for (const { code, layers, providedBy } of functions) {
    for (const id of providedBy === void 0 ? [] : [code, ...layers]) provided.set(id, providedBy ?? "");
  }
  for (const { code, layers, providedBy } of functions) {
    for (const id of providedBy === void 0 ? [code, ...layers] : []) provided.delete(id);
  }
  return provided;
}
function excuseProvided(notices, provided) {
  return notices.map((notice) => {
    const artifact = notice.subject.split("!/", 1)[0] ?? "";
    const tool = notice.stage === "catalog" && notice.incomplete ? provided.get(artifact) : void 0;
    if (tool === void 0) return notice;
    return { ...notice, message: `${notice.message} (put there by ${tool} itself)`, incomplete: false };
  });
}

// src/policy/fix-plan/words.ts
function unique(texts) {
  return [...new Set(texts)].sort(compareText);
}

// src/policy/fix-plan/owner.ts
var RUNTIME_FOLDERS = /^(?:\/)?var\/(?:runtime|lang)\//;
var MOST_VIA = 5;
function ownerOfCopy(component, id, artifact) {
  if (artifact?.kind === "layer" && ownerOf(artifact) !== "your layer") {
    const publisher = publisherOf(id);
    return owned({ kind: "layer", layers: [id], ...publisher === void 0 ? {} : { publisher } });
  }
  const copies = component.evidence.filter((seen) => seen.artifact === id);
  if (artifact?.image && isOfBase(component, copies, lowestOf(artifact.image))) {
    const { base } = artifact.image;
    return owned({ kind: "image", ...base === void 0 ? {} : { base } });
  }
  const carried = copies.length > 0 && copies.every(({ bundledIn }) => bundledIn !== void 0);
  const origins = carried ? [] : leading(component.origins ?? []);
  const [first] = origins;
  if (!first) return owned({ kind: "unknown" });
  const manifests = unique(origins.map(({ path }) => path));
  const via = isDirect(first) ? [] : joinVia(origins.map((origin) => origin.via));
  return { owner: { kind: "project", manager: first.manager, manifests, via }, origins };
}
function ownerKey({ owner, origins: [first] }) {
  switch (owner.kind) {
    case "project":
      return JSON.stringify([owner.kind, owner.manager, first !== void 0 && isDirect(first)]);
    case "layer":
      return JSON.stringify([
        owner.kind,
        owner.publisher ?? owner.layers.map((arn) => arn.split(":").slice(4, 7))
      ]);
    case "image":
      return JSON.stringify([owner.kind, owner.base]);
    case "runtime":
    case "unknown":
      return owner.kind;
  }
}
function joinOwners([first, ...others2]) {
  const all = [first, ...others2];
  switch (first.kind) {
    case "project": {
      const projects = all.flatMap((each) => each.kind === "project" ? [each] : []);
      const manifests = unique(projects.flatMap((each) => each.manifests));
      return { ...first, manifests, via: joinVia(projects.map(({ via }) => via)) };
    }
    case "layer":
      return { ...first, layers: unique(all.flatMap((each) => each.kind === "layer" ? each.layers : [])) };
    case "image":
    case "runtime":
    case "unknown":
      return first;
  }
}
function originsOf(group) {
  const origins = new Map(
    group.flatMap((each) => each.origins).map((origin) => [JSON.stringify(origin), origin])
  );
  return [...origins].sort(([a], [b]) => compareText(a, b)).map(([, origin]) => origin);
}
function isDirect({ direct }) {
  return direct.length > 0;
}
function owned(owner) {
  return { owner, origins: [] };
}
function leading(origins) {
  const first = origins.find(isDirect) ?? origins[0];
  return origins.filter((origin) => origin.manager === first?.manager && isDirect(origin) === isDirect(first));
}
function lowestOf({ layers }) {
  return layers.length > 1 ? layers[0]?.digest : void 0;
}
function isOfBase(component, copies, lowest) {
  if (!isOfLanguage(component.ecosystem)) return true;
  return copies.length > 0 && copies.every(({ path, layer }) => RUNTIME_FOLDERS.test(path) || layer !== void 0 && layer === lowest);
}
function joinVia(lists) {
  const longest = Math.max(0, ...lists.map((list2) => list2.length));
  const ranks = Array.from(
    { length: longest },
    (_, rank) => lists.flatMap((list2) => list2[rank] ?? []).sort((a, b) => compareText(keyOf(a), keyOf(b)))
  );
  const found = new Map(ranks.flat().map((each) => [keyOf(each), each]));
  return [...found.values()].slice(0, MOST_VIA);
}
function keyOf({ name, version }) {
  return `${name} ${version ?? ""}`;
}

// src/policy/fix-plan/managers/javascript.ts
var import_semver = __toESM(require_semver(), 1);

// src/policy/fix-plan/managers/words.ts
var NAMES = {
  npm: /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/i,
  PyPI: /^[a-z0-9][\w.-]*$/i,
  Maven: /^[a-z0-9_][\w.-]*:[a-z0-9_][\w.-]*$/i,
  Go: /^[a-z0-9][\w.~-]*(?:\/[\w.~-]+)*$/i,
  "crates.io": /^[a-z][\w-]*$/i,
  NuGet: /^[a-z0-9_][\w.-]*$/i,
  RubyGems: /^[a-z0-9_][\w.-]*$/i,
  Packagist: /^[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*$/i
};
var LONGEST2 = 200;
function isPackageName(name, ecosystem) {
  const known2 = ecosystemName(ecosystem);
  return name.length <= LONGEST2 && known2 !== void 0 && (NAMES[known2]?.test(name) ?? false);
}
function isVersion(version) {
  return version.length <= LONGEST2 && /^v?\d[\w.+-]*$/.test(version);
}
function isPlainPath(path) {
  return path.length <= LONGEST2 && /^\w[\w@./+-]*$/.test(path) && !path.split("/").includes("..");
}
function command(...words) {
  return { command: words.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`).join(" ") };
}

// src/policy/fix-plan/managers/javascript.ts
var javascript = {
  npm({ name, to, importers, ...move }) {
    if (importers.length === 0) {
      if (allows(move.ranges, to)) return command("npm", "update", name);
      const override = command("npm", "pkg", "set", `overrides[${name}]=${to}`);
      return { command: `${override.command} && npm update ${name}` };
    }
    return inWorkspaces(
      importers,
      (folder) => ["-w", folder],
      (flags) => {
        const root = flags.length > 0 && importers.includes("") ? ["--include-workspace-root"] : [];
        return command("npm", "install", `${name}@${to}`, ...flags, ...root);
      }
    );
  },
  yarn({ name, to, importers, ranges }) {
    if (importers.length > 0) return command("yarn", "up", `${name}@^${to}`);
    if (allows(ranges, to)) return command("yarn", "up", "-R", name);
    return { ...command("yarn", "install"), edit: resolution(name, to) };
  },
  "yarn-classic"({ name, to, importers }) {
    if (importers.length === 1 && importers[0] === "") return command("yarn", "upgrade", `${name}@^${to}`);
    if (importers.length === 0) return { ...command("yarn", "install"), edit: resolution(name, to) };
    return void 0;
  },
  pnpm({ name, to, importers }) {
    if (importers.length === 0) {
      const line = `"pnpm": { "overrides": { "${name}": "${to}" } }`;
      return { ...command("pnpm", "install"), edit: { file: "package.json", line } };
    }
    const everywhere = importers.some((folder) => folder !== "") ? ["-r"] : [];
    return command("pnpm", ...everywhere, "update", `${name}@${to}`);
  },
  bun({ name, to, importers }) {
    if (importers.length === 0) {
      const line = `"overrides": { "${name}": "${to}" }`;
      return { ...command("bun", "install"), edit: { file: "package.json", line } };
    }
    return importers.every((folder) => folder === "") ? command("bun", "add", `${name}@${to}`) : void 0;
  }
};
function resolution(name, to) {
  return { file: "package.json", line: `"resolutions": { "${name}": "${to}" }` };
}
function allows(ranges, version) {
  return ranges !== void 0 && ranges.length > 0 && ranges.every((range) => range.length < 200 && (0, import_semver.satisfies)(version, range));
}
function inWorkspaces(folders, flag, write) {
  const below = folders.filter((folder) => folder !== "");
  return below.every(isPlainPath) ? write(below.flatMap(flag)) : void 0;
}

// src/policy/fix-plan/managers/others.ts
var others = {
  maven: ({ name, to }) => command(
    ...["mvn", "versions:use-dep-version", `-Dincludes=${name}`, `-DdepVersion=${to}`],
    "-DforceVersion=true"
  ),
  gradle: ({ name, to, manifests: [manifest = ""] }) => ({
    edit: { file: manifest.slice(manifest.lastIndexOf("/") + 1), line: `${name}:${to}` }
  }),
  go({ name, to }) {
    const version = to.replace(/^v/, "");
    const what = name === "stdlib" ? `toolchain@go${version}` : `${name}@v${version}`;
    return { command: `${command("go", "get", what).command} && go mod tidy` };
  },
  cargo({ name, from, to, importers }) {
    const [only] = from;
    if (from.every((version) => isCompatible(version, to))) {
      const which = from.length === 1 && /^\d[\w.+-]*$/.test(only ?? "") ? `${name}@${only}` : name;
      return command("cargo", "update", "-p", which, "--precise", to);
    }
    return importers.length > 0 ? command("cargo", "add", `${name}@${to}`) : void 0;
  },
  bundler: ({ name }) => command("bundle", "update", name, "--conservative"),
  composer: ({ name, to, importers }) => importers.length > 0 ? command("composer", "require", `${name}:^${to.replace(/^v/, "")}`) : command("composer", "update", name, "--with-all-dependencies"),
  dotnet: ({ name, to }) => command("dotnet", "add", "package", name, "--version", to)
};
function isCompatible(from, to) {
  const old = numbersOf(from);
  const firstCounting = old.findIndex((number) => number !== "0");
  const until = firstCounting < 0 ? old.length : firstCounting + 1;
  const next = numbersOf(to);
  return old.slice(0, until).every((number, index) => number === next[index]);
}

// src/policy/fix-plan/managers/python.ts
var python = {
  pip({ name, to, manifests }) {
    const files = new Set(manifests.map(baseName));
    const [file] = files;
    return file === void 0 || files.size > 1 ? void 0 : { edit: { file, line: `${name}==${to}` } };
  },
  "pip-compile": (move) => fromSource(move, (source) => ["pip-compile", "--upgrade-package", `${move.name}==${move.to}`, source]),
  "uv-compile": (move) => fromSource(move, (source, file) => [
    ...["uv", "pip", "compile", "--upgrade-package", `${move.name}==${move.to}`],
    ...[source, "-o", file]
  ]),
  poetry: ({ name, to, importers }) => importers.length > 0 ? command("poetry", "add", `${name}@^${to}`) : command("poetry", "update", name),
  uv: ({ name, to, importers }) => importers.length > 0 ? command("uv", "add", `${name}>=${to}`) : command("uv", "lock", "--upgrade-package", `${name}==${to}`),
  pipenv: ({ name, to, importers }) => command("pipenv", importers.length > 0 ? "install" : "upgrade", `${name}==${to}`)
};
function fromSource({ manifests }, words) {
  const [file, ...rest] = new Set(manifests.map(baseName));
  if (file === void 0 || rest.length > 0 || !isPlainPath(file)) return void 0;
  return command(...words(file.replace(/\.txt$/, ".in"), file));
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/policy/fix-plan/remedy.ts
function remedyFor({ owner, origins, ...task }) {
  if (owner.kind !== "project") return void 0;
  if (!isPackageName(task.name, task.ecosystem) || !isVersion(task.to)) return void 0;
  const importers = [...new Set(origins.flatMap(({ direct }) => direct))].sort();
  const apart = owner.manifests.length > 1 && importers.some((folder) => folder !== "");
  const move = { ...task, importers, manifests: owner.manifests, ranges: rangesOf(origins) };
  return apart ? void 0 : MANAGERS[owner.manager](move);
}
function rangesOf(origins) {
  if (origins.some(({ ranges }) => ranges === void 0)) return void 0;
  return origins.flatMap(({ ranges = [] }) => ranges);
}
var MANAGERS = {
  ...javascript,
  ...python,
  ...others
};

// src/policy/fix-plan/runtimes.ts
function runtimeFixes(decisions) {
  const groups = /* @__PURE__ */ new Map();
  for (const { finding, outcome } of decisions) {
    if (finding.kind !== "runtime" || outcome === "ignored") continue;
    const found = { finding, blocks: outcome === "blocks" };
    const group = groups.get(finding.runtime);
    if (group) group.push(found);
    else groups.set(finding.runtime, [found]);
  }
  return Array.from(groups, ([runtime, group]) => {
    const [to] = group[0].finding.successors;
    const findings = group.map(({ finding }) => finding);
    const fix = {
      name: runtime,
      ecosystem: "",
      purls: [],
      from: [],
      ...to === void 0 ? {} : { to },
      clears: to === void 0 ? 0 : group.length,
      findings: group.length,
      stays: to === void 0 ? unique(findings.map(({ id }) => id)) : [],
      owner: { kind: "runtime" },
      artifacts: unique(findings.map(({ artifact }) => artifact)),
      functions: unique(findings.map((finding) => finding.function))
    };
    return { fix, blocks: group.some(({ blocks }) => blocks) };
  });
}

// src/policy/fix-plan/target.ts
function chooseTarget(demands, ordering, ecosystem) {
  const highest = demands.reduce(
    (best2, { from }) => ordering.compare(from, best2) > 0 ? from : best2,
    demands[0]?.from ?? ""
  );
  const named = demands.flatMap(({ from, fixedIn }) => [from, ...fixedIn]);
  const candidates = [...new Set(named)].filter((version) => ordering.compare(version, highest) >= 0).sort((a, b) => ordering.compare(a, b) || (a < b ? -1 : 1)).map((version) => scoreOf(version, demands, ordering)).filter((score) => score.clears > 0);
  const best = most(candidates);
  if (!best) return void 0;
  const line = majorOf(highest, ecosystem);
  const near = most(candidates.filter(({ version }) => majorOf(version, ecosystem) === line));
  const chosen = near && (near.blocking > 0 || best.blocking === 0) ? near : best;
  const cleared = new Set(chosen.cleared);
  return {
    to: chosen.version,
    clears: chosen.clears,
    stays: unique(demands.filter((demand) => !cleared.has(demand)).map(({ id }) => id)),
    ...best.clears > chosen.clears ? { beyond: { to: best.version, clears: best.clears } } : {},
    ...chosen === near ? {} : { major: true }
  };
}
function scoreOf(version, demands, ordering) {
  const affected = new Set(demands.filter(({ from }) => from === version).map(({ id }) => id));
  const cleared = demands.filter((demand) => !affected.has(demand.id) && clears(version, demand, ordering));
  const blocking = cleared.filter(({ blocks }) => blocks);
  return { version, cleared, clears: timesOf(cleared), blocking: timesOf(blocking) };
}
function timesOf(demands) {
  return demands.reduce((sum, { times }) => sum + times, 0);
}
function most(candidates) {
  return candidates.reduce((best, each) => {
    const more = best ? each.blocking - best.blocking || each.clears - best.clears : 1;
    return more > 0 ? each : best;
  }, void 0);
}
function clears(version, { fixedIn, stillIn }, ordering) {
  if (fixedIn.length === 0 || stillIn.includes(version)) return false;
  const depths = fixedIn.map((fix) => sharedNumbers(fix, version));
  const deepest = Math.max(...depths);
  return fixedIn.every((fix, index) => depths[index] !== deepest || ordering.compare(version, fix) >= 0);
}
function sharedNumbers(a, b) {
  const others2 = numbersOf(b);
  const different = numbersOf(a).findIndex((number, index) => number !== others2[index]);
  return different < 0 ? numbersOf(a).length : different;
}

// src/policy/fix-plan/index.ts
function fixesFor(input) {
  const having = functionsByArtifact(input);
  const planned = [...groupsOf(input).map(packageFix), ...runtimeFixes(input.decisions)];
  return planned.sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || b.fix.clears - a.fix.clears || compareText(a.fix.name, b.fix.name) || compareText(keyOf2(a), keyOf2(b))
  ).map(({ fix }) => ({
    ...fix,
    functions: unique([...fix.functions, ...fix.artifacts.flatMap((id) => having.get(id) ?? [])])
  }));
}
function groupsOf({ decisions, components, artifacts }) {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  const summaries = new Map(artifacts.map((artifact) => [artifact.id, artifact]));
  const groups = /* @__PURE__ */ new Map();
  for (const decision2 of decisions) {
    const { finding, outcome } = decision2;
    if (outcome === "ignored" || !("purl" in finding)) continue;
    const component = byPurl.get(finding.purl);
    if (!component) continue;
    const owned2 = ownerOfCopy(component, finding.artifact, summaries.get(finding.artifact));
    const entry = {
      ...owned2,
      component,
      decision: decision2,
      fixedIn: finding.fixedIn,
      stillIn: finding.stillIn ?? []
    };
    const { ecosystem, name, version } = component;
    const key = JSON.stringify([ecosystem, name, majorOf(version, ecosystem), ownerKey(owned2)]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}
function packageFix(group) {
  const [first, ...others2] = group;
  const { ecosystem, name } = first.component;
  const ordering = orderingOf(ecosystem);
  const components = [...new Map(group.map(({ component }) => [component.purl, component])).values()].sort(
    (a, b) => ordering?.compare(a.version, b.version) || compareText(a.purl, b.purl)
  );
  const demands = demandsOf(group);
  const chosen = ordering && chooseTarget(demands, ordering, ecosystem);
  const owner = joinOwners([first.owner, ...others2.map((entry) => entry.owner)]);
  const from = [...new Set(components.map(({ version }) => version))];
  const remedy = chosen && remedyFor({ ecosystem, name, from, to: chosen.to, owner, origins: originsOf(group) });
  const fix = {
    name,
    ecosystem,
    purls: components.map(({ purl }) => purl),
    from,
    ...chosen === void 0 ? {} : { to: chosen.to },
    clears: chosen?.clears ?? 0,
    findings: group.length,
    stays: chosen?.stays ?? unique(demands.map(({ id }) => id)),
    ...chosen?.beyond === void 0 ? {} : { beyond: chosen.beyond },
    ...chosen?.major === void 0 ? {} : { major: chosen.major },
    owner,
    ...remedy === void 0 ? {} : { remedy },
    artifacts: unique(group.map(({ decision: decision2 }) => decision2.finding.artifact)),
    functions: unique(group.flatMap(({ decision: decision2 }) => decision2.finding.function ?? []))
  };
  return { fix, blocks: group.some(({ decision: decision2 }) => decision2.outcome === "blocks") };
}
function demandsOf(group) {
  const demands = /* @__PURE__ */ new Map();
  for (const { component, decision: decision2, fixedIn, stillIn } of group) {
    const from = component.ecosystem === "Go" ? component.version.replace(/^v/, "") : component.version;
    const { id } = decision2.finding;
    const blocks = decision2.outcome === "blocks";
    const key = JSON.stringify([id, from, fixedIn, blocks]);
    const times = (demands.get(key)?.times ?? 0) + 1;
    demands.set(key, { id, from, fixedIn, stillIn, blocks, times });
  }
  return [...demands.values()];
}
function functionsByArtifact({
  functions
}) {
  const having = /* @__PURE__ */ new Map();
  for (const { name, code, layers } of functions) {
    for (const id of [code, ...layers]) {
      const names = having.get(id);
      if (names) names.push(name);
      else having.set(id, [name]);
    }
  }
  return having;
}
function keyOf2({ fix }) {
  return JSON.stringify([fix.ecosystem, fix.from, fix.owner]);
}

// src/policy/ignores.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/policy/same-purl.ts
var NARROWING = ["arch", "classifier", "distro", "epoch", "os", "platform"];
var known = /* @__PURE__ */ new Map();
var REMEMBERED = 5e4;
function isMeantPackage(wanted, purl) {
  const [want, have] = [purlParts(wanted), purlParts(purl)];
  return want !== void 0 && have !== void 0 && isMeant(want, have);
}
function isMeant(want, have) {
  return want.type === have.type && want.path === have.path && (want.version === void 0 || want.version === have.version) && Array.from(want.qualifiers).every(([key, value]) => {
    const known2 = have.qualifiers.get(key);
    return known2 === void 0 ? !NARROWING.includes(key) : known2 === value;
  });
}
function purlParts(purl) {
  if (known.has(purl)) return known.get(purl);
  if (known.size >= REMEMBERED) known.clear();
  const found = takeApart(purl);
  known.set(purl, found);
  return found;
}
function takeApart(purl) {
  const [, kind, rest] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/(.+)$/is.exec(purl) ?? [];
  if (kind === void 0 || rest === void 0) return void 0;
  const type = kind.toLowerCase();
  const [plain = ""] = rest.split("#", 1);
  const [place = "", query = ""] = plain.split("?", 2);
  const at = place.lastIndexOf("@");
  const hasVersion = at > 0 && at > place.lastIndexOf("/");
  const version = hasVersion ? decoded(place.slice(at + 1)) : "";
  return {
    type,
    path: nameOf(type, decoded(hasVersion ? place.slice(0, at) : place).replace(/^\/+|\/+$/g, "")),
    ...version === "" ? {} : { version },
    qualifiers: new Map(
      query.split("&").filter((pair) => /=./.test(pair)).map((pair) => {
        const [key = "", value = ""] = pair.split("=", 2);
        return [key.toLowerCase(), decoded(value)];
      })
    )
  };
}
function nameOf(type, path) {
  if (type === "pypi") return path.toLowerCase().replaceAll(/[-_.]+/g, "-");
  return ["golang", "nuget", "composer", "npm", "github"].includes(type) ? path.toLowerCase() : path;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/policy/ignores.ts
function ignoreApplies(entry, finding) {
  return namesIt(entry.id, finding) && (entry.purl === void 0 || "purl" in finding && isMeantPackage(entry.purl, finding.purl)) && (entry.function === void 0 || finding.function !== void 0 && fits2(entry.function, finding.function)) && (entry.path === void 0 || fits2(entry.path, finding.artifact));
}
function isOvertaken(entry, finding) {
  return entry.untilFixed === true && "fixedIn" in finding && finding.fixedIn.length > 0;
}
function isExpired(entry, today) {
  return entry.expires !== void 0 && entry.expires < today;
}
var SOON_DAYS = 14;
function endsSoon({ expires }, today) {
  if (expires === void 0) return false;
  const left = (Date.parse(expires) - Date.parse(today)) / 864e5;
  return left >= 0 && left <= SOON_DAYS;
}
function lastToEnd(valid) {
  const ends = valid.map(({ expires }) => expires);
  const last = ends.reduce(
    (a, b) => a === void 0 || b === void 0 ? void 0 : a > b ? a : b,
    ends[0]
  );
  return last === void 0 ? [] : valid.filter(({ expires }) => expires === last).slice(0, 1);
}
function twofold(used) {
  const first = /* @__PURE__ */ new Map();
  return used.filter(({ file }) => file === void 0).sort((a, b) => a.line - b.line).flatMap((entry) => {
    const { id, purl, function: unit, path, reason, line } = entry;
    const scope = JSON.stringify([id.toLowerCase(), purl, unit, path]);
    const known2 = first.get(scope);
    if (!known2) first.set(scope, entry);
    if (!known2 || known2.reason === reason) return [];
    const message = `is ignored for different reasons on lines ${known2.line} and ${line} of the configuration file: keep the one that is true`;
    return [{ stage: "judge", subject: id, message, incomplete: false }];
  });
}
function reminder({ id, expires = "", owner, reason }) {
  const who = owner === void 0 ? "" : `; ${owner} answers for it`;
  const message = `its ignore entry ends after ${expires}, and then it counts again${who} (${reason})`;
  return { stage: "judge", subject: id, message, incomplete: false };
}
function namesIt(id, finding) {
  const wanted = id.toLowerCase();
  return [finding.id, ...finding.aliases, ...finding.sources.map((source) => source.id)].some(
    (known2) => known2.toLowerCase() === wanted
  );
}
function fits2(glob, text) {
  return glob === text || import_picomatch.default.isMatch(text, glob, { dot: true });
}

// src/policy/vex-index.ts
function idsOf({ id, aliases, sources }) {
  return [
    ...new Set([id, ...aliases, ...sources.map((source) => source.id)].map((each) => each.toLowerCase()))
  ];
}
var VexIndex = class {
  /** @param digests of the artifacts, by their ids */
  constructor(documents, digests) {
    this.digests = digests;
    for (const document of documents) for (const claim of document.claims) this.add({ claim, document });
  }
  digests;
  byId = /* @__PURE__ */ new Map();
  byKey = /* @__PURE__ */ new Map();
  places = /* @__PURE__ */ new Map();
  /** The claims about a finding. */
  about(finding) {
    if (this.byId.size === 0) return [];
    const ids = idsOf(finding);
    const entries = ids.flatMap((id) => this.byId.get(id) ?? []);
    if (entries.length === 0) return [];
    const have = purlParts(finding.purl);
    const keys = [
      ...have === void 0 ? [] : [{ key: keyOf3(have), have, isPackage: true }],
      ...this.placesOf(finding)
    ];
    const found = /* @__PURE__ */ new Set();
    for (const place of keys) {
      const all = this.byKey.get(place.key) ?? [];
      const targets = all.length <= entries.length ? all.filter(({ entry }) => ids.some((id) => entry.ids.has(id))) : [...new Set(entries)].flatMap((entry) => entry.targets.get(place.key) ?? []);
      for (const target of targets) if (fits3(target, place, have)) found.add(target.entry);
    }
    return [...found];
  }
  add({ claim, document }) {
    const ids = new Set(claim.ids.map((id) => id.toLowerCase()));
    const entry = { claim, document, ids, targets: /* @__PURE__ */ new Map() };
    for (const id of ids) push(this.byId, id, entry);
    for (const product of claim.products) {
      const inner = product.subcomponents.length === 0 ? void 0 : packagesOf(product.subcomponents);
      for (const { key, want } of keysOf(product)) {
        const target = {
          entry,
          ...want === void 0 ? {} : { want },
          ...inner === void 0 ? {} : { inner },
          ...product.versions === void 0 ? {} : { versions: product.versions }
        };
        push(this.byKey, key, target);
        push(entry.targets, key, target);
      }
    }
  }
  /** Where it is: the function and the artifact, by every name and by the digest. */
  placesOf({ artifact, function: unit }) {
    const name = JSON.stringify([artifact, unit]);
    const known2 = this.places.get(name);
    if (known2) return known2;
    const digest = this.digests.get(artifact);
    const places = [
      ...unit === void 0 ? [] : [{ key: `function:${unit}` }, ...purlKey(functionProduct(unit))],
      { key: `artifact:${artifact}` },
      ...purlKey(artifactProduct(artifact)),
      ...digest === void 0 ? [] : [{ key: `digest ${digest}` }]
    ];
    this.places.set(name, places);
    return places;
  }
};
function fits3({ want, versions, inner }, place, purl) {
  if (want !== void 0 && place.have !== void 0 && !isMeant(want, place.have)) return false;
  if (place.isPackage === true)
    return inner === void 0 && (versions === void 0 || versions.includes(purl?.version ?? ""));
  if (inner === void 0) return versions === void 0;
  return purl !== void 0 && (inner.get(keyOf3(purl)) ?? []).some((each) => isMeant(each, purl));
}
function keysOf({ names, digests }) {
  return [
    ...names.map((name) => {
      const want = purlParts(name);
      if (want === void 0) return { key: name };
      const isImage = ["oci", "docker"].includes(want.type);
      return isImage ? { key: `digest ${want.version ?? ""}` } : { key: keyOf3(want), want };
    }),
    ...digests.map((digest) => ({ key: `digest ${digest}` }))
  ];
}
function packagesOf(subjects) {
  const found = /* @__PURE__ */ new Map();
  for (const name of subjects.flatMap(({ names }) => names)) {
    const want = purlParts(name);
    if (want) push(found, keyOf3(want), want);
  }
  return found;
}
function purlKey(purl) {
  const have = purlParts(purl);
  return have === void 0 ? [] : [{ key: keyOf3(have), have }];
}
function keyOf3({ type, path }) {
  return `pkg ${type}/${path}`;
}
function push(lists, key, item) {
  const list2 = lists.get(key);
  if (list2) list2.push(item);
  else lists.set(key, [item]);
}

// src/policy/vex.ts
var VexShelf = class {
  /** @param digests of the artifacts, by their ids */
  constructor(documents, digests) {
    this.documents = documents;
    this.index = new VexIndex(documents, digests);
  }
  documents;
  index;
  fitting = /* @__PURE__ */ new Set();
  said = [];
  /**
   * What holds for a finding. The last word of each voice counts; where voices contradict each other, or one of them
   * itself, the one that hides nothing, and a notice says so.
   */
  statementFor(finding) {
    if (!("purl" in finding)) return void 0;
    const last = lastWords(this.entriesFor(finding)).sort(byWeight);
    const [first] = last;
    const contrary = last.find(({ claim }) => isClearing(claim));
    if (first && contrary && !isClearing(first.claim)) {
      const message = `${contrary.document.file} says ${vexWords(contrary.claim)}, ${first.document.file} says ${vexWords(first.claim)}: it is not hidden`;
      this.said.push({ stage: "judge", subject: finding.id, message, incomplete: false });
    }
    return first && statementOf(first.claim);
  }
  /**
   * What the documents came to: contradictions, and documents that are about something else.
   * @param whole false for a part of a sweep: what fits nothing there may fit in another
   */
  notices(whole) {
    const idle = this.documents.filter(
      (document) => whole && document.claims.length > 0 && !this.fitting.has(document)
    );
    return [
      ...this.said,
      ...idle.map(({ file, claims }) => {
        const all = claims.length === 1 ? "one VEX statement is" : `${count(claims.length, "VEX statement")} are`;
        const message = `its ${all} about no finding of this scan`;
        return { stage: "judge", subject: file, message, incomplete: false };
      })
    ];
  }
  entriesFor(finding) {
    const meant = this.index.about(finding).filter(({ claim }) => mayClear(claim, finding));
    for (const { document } of meant) this.fitting.add(document);
    return meant;
  }
};
function mayClear({ ids, status }, finding) {
  return finding.kind !== "malware" || status !== "fixed" && idsOf(finding).includes(ids[0].toLowerCase());
}
function lastWords(entries) {
  const last = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { voice } = entry.document;
    const known2 = last.get(voice);
    const time = known2?.[0]?.claim.time ?? -Infinity;
    if (known2 && entry.claim.time === time) known2.push(entry);
    else if (entry.claim.time > time) last.set(voice, [entry]);
  }
  return [...last.values()].flat();
}
var WEIGHT = [
  "affected",
  "under_investigation",
  "not_affected",
  "fixed"
];
function byWeight(a, b) {
  return WEIGHT.indexOf(a.claim.status) - WEIGHT.indexOf(b.claim.status) || compare(a.document.file, b.document.file) || compare(JSON.stringify(statementOf(a.claim)), JSON.stringify(statementOf(b.claim)));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function statementOf({ status, justification, detail, file }) {
  return {
    status,
    ...justification === void 0 ? {} : { justification },
    ...detail === void 0 ? {} : { detail },
    ...file === void 0 ? {} : { file }
  };
}

// src/policy/judge.ts
function judge(findings, policy) {
  const used = /* @__PURE__ */ new Set();
  const overtaken = /* @__PURE__ */ new Set();
  const ending = /* @__PURE__ */ new Set();
  const disputed = [];
  const vex = new VexShelf(
    policy.vex ?? [],
    new Map(policy.artifacts?.map(({ id, digest }) => [id, digest]))
  );
  const decisions = findings.map((finding) => {
    const meant = policy.ignores.filter(
      (entry) => !isExpired(entry, policy.today) && ignoreApplies(entry, finding)
    );
    const valid = meant.filter((entry) => !isOvertaken(entry, finding));
    for (const entry of valid) used.add(entry);
    for (const entry of meant) if (!valid.includes(entry)) overtaken.add(entry);
    const statement = vex.statementFor(finding);
    const ignore = valid.find(({ status }) => status !== void 0) ?? valid[0];
    for (const entry of lastToEnd(valid)) ending.add(entry);
    if (ignore && statement) disputed.push(...dispute(finding, ignore, statement));
    return decide(finding, ignore, statement, policy);
  });
  const staleIgnores = policy.ignores.filter((entry) => !used.has(entry)).map((entry) => {
    const over = overtaken.has(entry) ? "fix-known" : "unused";
    const why = isExpired(entry, policy.today) ? "expired" : over;
    const file = entry.file === void 0 ? {} : { file: entry.file };
    return { id: entry.id, why, reason: entry.reason, ...file, line: entry.line };
  });
  const reminders = [...ending].filter((entry) => endsSoon(entry, policy.today)).map(reminder);
  const notices = [
    ...reminders,
    ...twofold([...used]),
    ...disputed,
    ...vex.notices(policy.shard === void 0)
  ];
  return { decisions: decisions.sort(compareDecisions), staleIgnores, notices };
}
function statusOf(decisions, notices, policy) {
  if (decisions.some((decision2) => decision2.outcome === "blocks")) return "fail";
  const incomplete = notices.some((notice) => notice.incomplete);
  return incomplete && policy.failOnIncomplete && !policy.warnOnly ? "incomplete" : "pass";
}
function decide(finding, ignore, vex, policy) {
  const statement = (ignore && ownStatement(ignore)) ?? vex;
  const kept = statement === void 0 ? {} : { statement };
  if (ignore) return { finding, outcome: "ignored", because: ignore.reason, ...kept };
  if (!vex) return weigh(finding, policy);
  if (isClearing(vex)) return { finding, outcome: "ignored", because: vexText(vex), ...kept };
  const decision2 = weigh(finding, policy);
  const because = decision2.because === void 0 ? vexText(vex) : `${decision2.because}; ${vexText(vex)}`;
  return { ...decision2, because, ...kept };
}
function ownStatement({ status, justification, reason, file }) {
  if (status === void 0) return void 0;
  const why = justification === void 0 ? {} : { justification };
  return { status, ...why, detail: reason, ...file === void 0 ? {} : { file } };
}
function dispute(finding, { status, line }, vex) {
  if (status === void 0 || vex.status !== "affected") return [];
  const message = `the ignore entry on line ${line} says not affected, ${vex.file ?? ""} says ${vexWords(vex)}: it stays ignored`;
  return [{ stage: "judge", subject: finding.id, message, incomplete: false }];
}
function weigh(finding, policy) {
  if (finding.kind === "malware") return { finding, outcome: "blocks", because: "malicious package" };
  if (policy.known?.has(finding.fingerprint)) return { finding, outcome: "in-baseline" };
  const exploited = policy.failOnKev === true && isExploited(finding);
  const reached = reaches(finding.severity, policy.failOnSeverity);
  if (!reached && !exploited) return { finding, outcome: "below-threshold" };
  if (finding.kind === "vulnerability" && finding.shadowed) {
    return { finding, outcome: "below-threshold", because: "another copy is loaded in its place" };
  }
  if (policy.onlyFixed && finding.kind === "vulnerability" && finding.fixedIn.length === 0) {
    return { finding, outcome: "below-threshold", because: "only-fixed is set and no fixed version is known" };
  }
  if (policy.warnOnly) return { finding, outcome: "below-threshold", because: "warn-only is set" };
  return { finding, outcome: "blocks", ...reached ? {} : { because: "fail-on-kev is set" } };
}

// src/policy/shard-report.ts
var SCHEMA_VERSION2 = "1";
var STATUSES2 = ["pass", "fail", "incomplete"];
var OUTCOMES = ["blocks", "below-threshold", "in-baseline", "ignored"];
function readShardReport(text) {
  const document = parse2(text);
  if (document?.["schemaVersion"] !== SCHEMA_VERSION2) throw new Error("is no JSON report of this program");
  const status = STATUSES2.find((known2) => known2 === document["status"]);
  const policy = record(document["policy"]);
  if (!status || !isPolicy(policy)) throw new Error("is a report without a status or a policy");
  const shard = document["shard"];
  const posture = postureOf(document["posture"]);
  const report = {
    status,
    policy,
    artifacts: list(document, "artifacts", hasTexts("id", "kind", "digest")).map(
      withoutOwner
    ),
    functions: list(document, "functions", isFunction),
    components: list(document, "components", isComponent).map(asInside),
    decisions: list(document, "findings", isDocumentFinding).map(decision),
    fixes: [],
    staleIgnores: list(
      document,
      "staleIgnores",
      hasTexts("id", "why", "reason")
    ),
    notices: list(document, "notices", hasTexts("stage", "subject", "message")),
    ...posture === void 0 ? {} : { posture }
  };
  return { report, ...typeof shard === "string" ? { shard } : {} };
}
function comparisonOf(document) {
  const comparison = record(member(document, "comparison"));
  if (!comparison) return void 0;
  const { baseline, new: fresh, unchanged } = comparison;
  if (typeof baseline !== "string" || typeof fresh !== "number" || typeof unchanged !== "number")
    throw new Error("has a comparison that is none: it was changed by hand");
  const isKnown2 = hasTexts("fingerprint", "kind", "id", "severity", "title", "artifact");
  return { baseline, fresh, unchanged, fixed: list(comparison, "fixed", isKnown2) };
}
function parse2(text) {
  try {
    return record(JSON.parse(text));
  } catch {
    throw new Error("is not JSON");
  }
}
function record(value) {
  return isRecord(value) ? value : void 0;
}
function list(document, name, is) {
  const value = document[name];
  if (!Array.isArray(value) || !value.every(is))
    throw new Error(`has ${name} that are none: it was changed by hand`);
  return value;
}
function hasTexts(...names) {
  return (value) => isRecord(value) && names.every((name) => typeof value[name] === "string");
}
function isPolicy(value) {
  const flags = ["onlyFixed", "warnOnly", "failOnIncomplete"];
  return value !== void 0 && typeof value["failOnSeverity"] === "string" && flags.every((name) => typeof value[name] === "boolean") && (value["failOnKev"] === void 0 || value["failOnKev"] === true) && (value["sources"] === void 0 || areTexts(value["sources"]));
}
function isFunction(value) {
  return hasTexts("name", "code")(value) && isRecord(value) && areTexts(value["layers"]);
}
function isComponent(value) {
  if (!hasTexts("purl", "name", "version", "ecosystem")(value) || !isRecord(value)) return false;
  const { evidence, origins } = value;
  if (origins !== void 0 && !(Array.isArray(origins) && origins.every(isOrigin))) return false;
  return Array.isArray(evidence) && evidence.every(hasTexts("artifact", "path", "how", "cataloger"));
}
function isOrigin(value) {
  if (!hasTexts("path", "manager")(value) || !isRecord(value)) return false;
  const { manager, direct, via, ranges } = value;
  return PACKAGE_MANAGERS.some((known2) => known2 === manager) && areTexts(direct) && Array.isArray(via) && via.every(
    (each) => hasTexts("name")(each) && ["string", "undefined"].includes(typeof member(each, "version"))
  ) && (ranges === void 0 || areTexts(ranges));
}
function areTexts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isDocumentFinding(value) {
  if (!hasTexts("id", "kind", "severity", "title", "artifact", "outcome", "fingerprint")(value)) return false;
  if (!isRecord(value) || !isRecord(value["location"]) || !areTexts(value["aliases"])) return false;
  const kind = FINDING_KINDS.find((known2) => known2 === value["kind"]);
  const isPackage = kind === "vulnerability" || kind === "malware";
  return kind !== void 0 && parseSeverity(String(value["severity"])) !== void 0 && OUTCOMES.includes(String(value["outcome"])) && Array.isArray(value["sources"]) && (value["statement"] === void 0 || isStatement(value["statement"])) && (!isPackage || isOfPackage(value) && isUrgency(value)) && (kind !== "runtime" || areTexts(value["successors"]) && isRecord(value["end"])) && (kind !== "secret" || isRecord(value["place"]));
}
function isUrgency({ exposure, reachable, epss, kev }) {
  const { score, percentile, asOf } = record(epss) ?? {};
  const { added, due, ransomware } = record(kev) ?? {};
  return (exposure === void 0 || areTexts(exposure)) && (reachable === void 0 || reachable === true) && (epss === void 0 || isShare(score) && isShare(percentile) && isDay(asOf)) && (kev === void 0 || isDay(added) && (due === void 0 || isDay(due)) && [void 0, true].some((is) => is === ransomware));
}
function isShare(value) {
  return typeof value === "number" && value >= 0 && value <= 1;
}
function isDay(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
function isOfPackage({ purl, fixedIn, stillIn }) {
  return typeof purl === "string" && areTexts(fixedIn) && (stillIn === void 0 || areTexts(stillIn));
}
function decision(document) {
  const { outcome, because, statement, ...finding } = withoutOwner(document);
  return {
    finding,
    outcome,
    ...because === void 0 ? {} : { because },
    ...statement === void 0 ? {} : { statement }
  };
}
function isStatement(value) {
  const texts = ["justification", "detail", "file"].map((name) => member(value, name));
  return VEX_STATUSES.some((known2) => known2 === member(value, "status")) && texts.every((text) => text === void 0 || typeof text === "string");
}
function withoutOwner(value) {
  const copy = { ...value };
  delete copy.owner;
  return copy;
}
function asInside(component) {
  const evidence = component.evidence.map((seen) => {
    const { confidence, size, ...place } = withoutOwner(seen);
    const rest = Number.isSafeInteger(size) && size !== void 0 && size >= 0 ? { ...place, size } : place;
    return confidence === void 0 || confidence === "exact" ? rest : { ...rest, confidence };
  });
  return { ...component, evidence };
}
var REASONS = ["computed", "after-apply", "denied", "not-in-source", "failed"];
function postureOf(value) {
  if (value === void 0) return void 0;
  if (!isPosture(value)) throw new Error("has a posture that is none: it was changed by hand");
  return value;
}
function isPosture(value) {
  if (!isRecord(value)) return false;
  const { rules, notEvaluated, unconfigured, manual } = value;
  return Array.isArray(rules) && rules.every(hasTexts("id", "title")) && rules.every((rule) => isCount(member(rule, "evaluated")) && isCount(member(rule, "found"))) && Array.isArray(notEvaluated) && notEvaluated.every(hasTexts("rule", "why")) && notEvaluated.every(isNotEvaluated) && areTexts(unconfigured) && Array.isArray(manual) && manual.every(hasTexts("question")) && manual.every((check) => areTexts(member(check, "rows")));
}
function isNotEvaluated(value) {
  const detail = member(value, "detail");
  return REASONS.some((known2) => known2 === member(value, "why")) && (detail === void 0 || typeof detail === "string") && areTexts(member(value, "functions"));
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

// src/policy/join-posture.ts
function joinPosture(summaries) {
  const [first] = summaries;
  if (!first) return void 0;
  const rules = /* @__PURE__ */ new Map();
  for (const rule of summaries.flatMap((each) => each.rules)) {
    const before = rules.get(rule.id);
    rules.set(rule.id, {
      id: rule.id,
      title: rule.title,
      evaluated: rule.evaluated + (before?.evaluated ?? 0),
      found: rule.found + (before?.found ?? 0)
    });
  }
  const gaps = /* @__PURE__ */ new Map();
  for (const gap of summaries.flatMap((each) => each.notEvaluated)) {
    const key = JSON.stringify([gap.rule, gap.why, gap.detail ?? ""]);
    const functions = [.../* @__PURE__ */ new Set([...gaps.get(key)?.functions ?? [], ...gap.functions])].sort();
    gaps.set(key, { ...gap, functions });
  }
  return {
    rules: sorted(rules),
    notEvaluated: sorted(gaps),
    unconfigured: [...new Set(summaries.flatMap((each) => each.unconfigured))].sort(),
    manual: first.manual.map(({ rows, question }) => ({ rows, question }))
  };
}
function sorted(map) {
  return [...map].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}

// src/policy/foreign-report.ts
var KNOWN_HOSTS = ["osv.dev", "avd.aquasec.com", "docs.aws.amazon.com"];
async function readForeignReport(text) {
  const { schemaProblem } = await import("./report-schema-MUHSIDF7.js");
  const document = parse3(text);
  const problem = schemaProblem(document);
  if (problem !== void 0) throw new Error(`does not follow the schema of reports: ${problem}`);
  const { report } = readShardReport(text);
  const { decisions, notices, policy } = report;
  if (statusOf(decisions, notices, policy) !== report.status)
    throw new Error(
      `says '${report.status}', which does not follow from its findings: it was changed by hand`
    );
  const comparison = comparisonOf(document);
  return {
    ...report,
    decisions: decisions.map(withKnownLinks),
    fixes: fixesFor(report),
    ...comparison === void 0 ? {} : { comparison }
  };
}
function withKnownLinks(decision2) {
  const sources = decision2.finding.sources.map(
    (source) => isKnown(source.url) ? source : { ...source, url: "" }
  );
  return { ...decision2, finding: { ...decision2.finding, sources } };
}
function isKnown(url) {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === "https:" && KNOWN_HOSTS.includes(host);
}
function parse3(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("is not JSON");
  }
}

// src/baselines/report-file.ts
import { readFileSync, statSync } from "node:fs";
import { resolve as resolve2 } from "node:path";
var MAX_REPORT = 512 * 1024 * 1024;
function readReportFile(path, workspace) {
  try {
    const absolute = resolve2(workspace, path);
    if (statSync(absolute).size > MAX_REPORT) throw new Error("is too large for a report");
    return readBaseline(readFileSync(absolute, "utf8"), path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new Error("does not exist");
    throw new Error(codeOf(error) === "" ? messageOf(error) : `cannot be read (${codeOf(error)})`);
  }
}

// src/baselines/compare-reports.ts
function compareReports(paths, workspace) {
  const [older, newer, ...others2] = paths;
  if (older === void 0 || newer === void 0 || others2.length > 0)
    throw new UserError("diff takes two JSON reports: lambda-scan diff OLD NEW");
  return difference(readNamed(older, workspace), readNamed(newer, workspace));
}
function readNamed(path, workspace) {
  try {
    return readReportFile(path, workspace);
  } catch (error) {
    throw new UserError(`'${path}' ${messageOf(error)}; name a report that scan wrote with --format json`);
  }
}

// src/baselines/artifact.ts
var REPORT = "report.json";
var MAX_ENTRIES = 1e4;
function reportIn({ content, of }, name) {
  return readBaseline(Buffer.from(contentOf(content)).toString("utf8"), `artifact:${name} (${of})`);
}
function contentOf(content) {
  if (content[0] !== 80 || content[1] !== 75) return content;
  const zip = open(content);
  try {
    return readFrom(zip);
  } finally {
    zip.close();
  }
}
function open(content) {
  try {
    return openZipBytes(content);
  } catch (error) {
    throw error instanceof NotAnArchive ? new Error("is no whole zip") : error;
  }
}
function readFrom(zip) {
  const below = [];
  let seen = 0;
  for (const entry of zip.entries()) {
    if ((seen += 1) > MAX_ENTRIES) throw new Error("has more files than any report");
    if (entry.isDirectory) continue;
    if (entry.name === REPORT) return contentIn(zip, entry);
    if (entry.name.endsWith(`/${REPORT}`)) below.push(entry);
  }
  const [only, ...others2] = below;
  if (!only) throw new Error(`holds no ${REPORT}`);
  if (others2.length > 0) throw new Error(`holds more than one ${REPORT}; upload one report under this name`);
  return contentIn(zip, only);
}
function contentIn(zip, entry) {
  if (entry.size > MAX_REPORT) throw new Error("is too large for a report");
  return zip.read(entry, MAX_REPORT);
}

// src/baselines/open.ts
var ARTIFACT = /^artifact:/;
var NAME = /^[^":<>|*?\r\n\\/]{1,256}$/;
async function openBaseline({ baseline }, workspace, world) {
  if (baseline === void 0) return { notices: [] };
  const fetchReport = ARTIFACT.test(baseline) ? artifactOf(baseline, world) : void 0;
  try {
    const found = await fetchReport?.() ?? readReportFile(baseline, workspace);
    return { found, notices: remarksOn(found) };
  } catch (error) {
    return { notices: [withoutBaseline(baseline, messageOf(error))] };
  }
}
function remarksOn({ path, status }, gap) {
  if (status !== "incomplete") return [];
  const example = gap === void 0 ? "" : ` (${gap.subject}: ${gap.message})`;
  return [note(path, `could not see everything${example}: what it missed counts as new`)];
}
function withoutBaseline(subject, why) {
  return note(subject, `${why}. As nothing can be called new without a baseline, every finding counts`);
}
function artifactOf(baseline, { baseArtifact }) {
  const name = baseline.replace(ARTIFACT, "").trim();
  if (!NAME.test(name))
    throw new UserError(
      `baseline '${baseline.slice(0, 80)}' names no artifact; write artifact: and the name that it was uploaded under`
    );
  if (!baseArtifact)
    throw new UserError(
      `baseline '${baseline.slice(0, 80)}' is fetched by the Action only; give the command the file of a report`
    );
  return async () => reportIn(await baseArtifact(name), name);
}
function note(subject, message) {
  return { stage: "judge", subject, message, incomplete: false };
}

export {
  baselineOf,
  compareWith,
  applyLayers,
  composeFunctions,
  locate,
  markShadowed,
  publisherOf,
  withExtensions,
  settleIdentity,
  composeImages,
  missingLayers,
  declaredImages,
  withImages,
  providedArtifacts,
  excuseProvided,
  fixesFor,
  judge,
  statusOf,
  readShardReport,
  readForeignReport,
  joinPosture,
  compareReports,
  openBaseline,
  remarksOn,
  withoutBaseline
};
