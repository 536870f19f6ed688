import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UNSEEN,
  commandData,
  commandProperty,
  cut,
  cutMiddle,
  htmlText,
  markdownCode,
  markdownLink,
  markdownText,
  mermaidLabel,
  safeUrl,
  terminalText,
  visible
} from "./chunk-OBOKCM3C.js";
import {
  FINDING_KINDS,
  SEVERITIES,
  VEX_JUSTIFICATIONS,
  artifactProduct,
  compareDecisions,
  compareFindings,
  compareSeverity,
  compareText,
  count,
  countBySeverity,
  digits,
  ecosystemName,
  exposureOf,
  functionProduct,
  isExploited,
  isReachable,
  ownerOf,
  parseSeverity,
  reaches
} from "./chunk-BS2Q6EBE.js";

// src/reports/shape/words.ts
function listed(items, max) {
  const shown2 = items.length > max ? items.slice(0, max) : items.slice(0, -1);
  const last = items.length > max ? `${digits(items.length - max)} more` : items.at(-1);
  return [...shown2.length > 0 ? [shown2.join(", ")] : [], ...last === void 0 ? [] : [last]].join(
    " and "
  );
}
function breakdown(findings3) {
  const malware = findings3.filter((finding2) => finding2.kind === "malware");
  const counts = countBySeverity(findings3.filter((finding2) => finding2.kind !== "malware"));
  return [
    ...malware.length > 0 ? [count(new Set(malware.map(({ purl }) => purl)).size, "malicious package")] : [],
    ...SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${digits(counts[severity])} ${severity}`
    ),
    ...exploitedAmong(findings3)
  ].join(", ");
}
function exploitedAmong(findings3) {
  const exploited2 = findings3.filter(isExploited).length;
  if (exploited2 === 0) return [];
  return [`${findings3.length === 1 ? "" : `${digits(exploited2)} of them `}known to be exploited`];
}
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/reports/shape/advice.ts
function advice(step2, show, prose2) {
  switch (step2.action) {
    case "upgrade":
      return upgrade(step2, show);
    case "remove":
      return "remove it: this package is malicious";
    case "no-fix":
      return "no fixed version is known: replace it, or ignore it with a reason";
    case "rebuild":
      return "find out what built it this way, and rebuild it with a plain zip tool";
    case "revoke":
      return "make the credential invalid, then take it out of the artifact";
    case "configure":
      return prose2(remedyOf(step2));
    case "move":
      return `move to ${step2.to === void 0 ? "a supported runtime" : show(step2.to)}`;
  }
}
function remedyOf({ rows: [{ finding: finding2 }] }) {
  return finding2.kind === "posture" ? finding2.remedy : "";
}
function upgrade({ to = "", carriers, stay, owner }, show) {
  const verb = stay.length === 1 ? "stays" : "stay";
  const rest = stay.length > 0 ? ` (${listed(stay.map(show), 2)} ${verb})` : "";
  if (owner?.kind === "layer") {
    const whose = owner.publisher === void 0 ? "" : ` by ${show(owner.publisher)}`;
    return `take a newer version of the layer${whose}, one that holds ${show(to)}${rest}`;
  }
  if (owner?.kind === "image") return `rebuild on a newer base image, one that holds ${show(to)}${rest}`;
  if (carriers.length === 0) return `upgrade to ${show(to)}${rest}`;
  const inside = listed(carriers.map(show), 2);
  return `update ${inside}, which carries it, until it holds ${show(to)}${rest}`;
}

// src/reports/shape/artifact-name.ts
var DIGEST = /(?<!sha256:)(?<![0-9a-f])([0-9a-f]{8})[0-9a-f]{24,}/gi;
function shownArtifact(id) {
  return id.replace(DIGEST, "$1…");
}
function isNamedByDigest(id) {
  return shownArtifact(id) !== id;
}
function usersIn(functions) {
  const users = /* @__PURE__ */ new Map();
  const add = (id, as, name) => {
    if (!isNamedByDigest(id)) return;
    const known = users.get(id) ?? { as, names: /* @__PURE__ */ new Set() };
    users.set(id, known);
    known.names.add(name);
  };
  for (const { name, code: code2, layers } of functions) {
    add(code2, "code", name);
    for (const layer of layers) add(layer, "layer", name);
  }
  return (id) => {
    const found = users.get(id);
    return found && { as: found.as, names: [...found.names].sort() };
  };
}

// src/reports/shape/fold.ts
function foldRows(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, row3] of rows.entries()) {
    const { kind, id, severity } = row3.finding;
    const key = kind === "posture" ? JSON.stringify([id, severity, row3.because]) : String(index);
    const group3 = groups.get(key);
    if (group3) group3.push(row3);
    else groups.set(key, [row3]);
  }
  return Array.from(groups.values(), (group3) => ({ ...group3[0], functions: functionsOf(group3), rows: group3 }));
}
function functionsOf(rows) {
  const names2 = rows.flatMap(({ finding: finding2 }) => finding2.function === void 0 ? [] : [finding2.function]);
  return [...new Set(names2)].sort(compareText);
}
function isAdvice({ finding: finding2 }) {
  return finding2.kind === "posture" && finding2.severity === "info";
}

// src/reports/shape/findings.ts
function findingRows(report) {
  const components = new Map(report.components.map((component2) => [component2.purl, component2]));
  const evidence = evidenceByPlace(report.components);
  const fixes = fixesByPlace(report.fixes);
  const usersOf2 = usersIn(report.functions);
  const trial = report.policy.warnOnly && report.status !== "fail";
  const rows = { blocking: [], below: [], known: [], ignored: [] };
  for (const decision of [...report.decisions].sort(compareDecisions)) {
    const users = usersOf2(decision.finding.artifact);
    const row3 = describe(decision, components, evidence, fixes);
    rows[groupOf(decision, report.policy, trial)].push(users ? { ...row3, users } : row3);
  }
  return rows;
}
function label(row3) {
  return row3.version === "" ? row3.name : `${row3.name} ${row3.version}`;
}
function groupOf({ outcome, finding: finding2 }, policy, trial) {
  if (outcome === "ignored") return "ignored";
  if (outcome === "in-baseline") return "known";
  if (outcome === "blocks") return "blocking";
  return trial && wouldBlock(finding2, policy) ? "blocking" : "below";
}
function wouldBlock(finding2, policy) {
  const { failOnSeverity, failOnKev, onlyFixed } = policy;
  const threshold = parseSeverity(failOnSeverity);
  const reached = threshold !== void 0 && reaches(finding2.severity, threshold);
  if (!reached && !(failOnKev && isExploited(finding2))) return false;
  return !onlyFixed || finding2.kind !== "vulnerability" || finding2.fixedIn.length > 0;
}
function describe({ finding: finding2, because: because2 }, components, evidence, fixes) {
  const reason = because2 === void 0 ? {} : { because: because2 };
  if (finding2.kind === "archive") return { finding: finding2, ...reason, name: "archive", version: "", evidence: [] };
  if (finding2.kind === "runtime") {
    const [next] = finding2.successors;
    const move = next === void 0 ? {} : { fixedIn: next };
    return { finding: finding2, ...reason, name: finding2.runtime, version: "", ...move, evidence: [] };
  }
  if (finding2.kind === "posture") {
    return { finding: finding2, ...reason, name: "configuration", version: "", evidence: [] };
  }
  if (finding2.kind === "secret") return { finding: finding2, ...reason, name: "secret", version: "", evidence: [] };
  const { name, version } = components.get(finding2.purl) ?? { name: finding2.purl, version: "" };
  const [fixedIn] = finding2.fixedIn;
  const fix = fixes.get(place(finding2.purl, finding2.artifact));
  return {
    finding: finding2,
    ...reason,
    name,
    version,
    ...fixedIn === void 0 ? {} : { fixedIn },
    evidence: evidence.get(place(finding2.purl, finding2.artifact)) ?? [],
    ...fix === void 0 ? {} : { fix }
  };
}
function fixesByPlace(fixes) {
  const places = /* @__PURE__ */ new Map();
  for (const fix of fixes) {
    for (const purl of fix.purls) {
      for (const artifact3 of fix.artifacts) places.set(place(purl, artifact3), fix);
    }
  }
  return places;
}
function evidenceByPlace(components) {
  const places = /* @__PURE__ */ new Map();
  for (const { purl, evidence } of components) {
    for (const seen2 of evidence) {
      const key = place(purl, seen2.artifact);
      const known = places.get(key);
      if (known) known.push(seen2);
      else places.set(key, [seen2]);
    }
  }
  return places;
}
function place(purl, artifact3) {
  return `${purl}
${artifact3}`;
}

// src/reports/shape/notices.ts
function noticeGroups(report) {
  return {
    gaps: group(report.notices.filter(({ incomplete: incomplete2 }) => incomplete2)),
    notes: group(report.notices.filter(({ incomplete: incomplete2 }) => !incomplete2))
  };
}
function group(notices) {
  const groups = /* @__PURE__ */ new Map();
  for (const { message, subject } of notices) {
    const subjects = groups.get(message);
    if (subjects) subjects.add(subject);
    else groups.set(message, /* @__PURE__ */ new Set([subject]));
  }
  return Array.from(groups, ([message, subjects]) => ({ message, subjects: [...subjects] }));
}

// src/reports/shape/plan.ts
function planSteps(rows) {
  const blocking = new Set(rows.blocking);
  const groups = /* @__PURE__ */ new Map();
  for (const row3 of [...rows.blocking, ...rows.below]) {
    const group3 = groups.get(stepKey(row3));
    if (group3) group3.push(row3);
    else groups.set(stepKey(row3), [row3]);
  }
  return Array.from(groups.values(), (group3) => step(group3, blocking)).sort(compareSteps);
}
function planSummary(steps) {
  const useful = steps.filter(({ action, clears }) => action !== "no-fix" && clears > 0);
  const blocking = steps.reduce((sum2, step2) => sum2 + step2.blocking, 0);
  const cleared = useful.reduce((sum2, step2) => sum2 + clearedOf(step2), 0);
  if (useful.length === 0) return "";
  const what2 = cleared === blocking ? "all that blocks" : `${digits(cleared)} of ${count(blocking, "finding")} that block`;
  return `${count(useful.length, "change")} ${useful.length === 1 ? "clears" : "clear"} ${what2}`;
}
function clearedOf({ rows, blocking, stay }) {
  return rows.slice(0, blocking).filter(({ finding: finding2 }) => !stay.includes(finding2.id)).length;
}
function stepKey({ finding: finding2, fix }) {
  if (finding2.kind === "runtime") return JSON.stringify(["runtime", finding2.runtime]);
  if (finding2.kind === "posture") return JSON.stringify(["posture", finding2.id]);
  if (finding2.kind === "secret") return JSON.stringify(["secret", finding2.artifact]);
  if (finding2.kind === "archive") return JSON.stringify(["archive", finding2.artifact]);
  return JSON.stringify(fix ? ["fix", fix.purls[0], fix.artifacts[0]] : ["package", finding2.purl]);
}
function step(rows, blocking) {
  const [{ finding: finding2, name, version, fix }] = rows;
  const urgent = rows.filter((row3) => blocking.has(row3));
  const to = finding2.kind === "runtime" ? finding2.successors[0] : fix?.to;
  const stays = new Set(fix?.stays);
  const action = actionFor(rows, urgent, to, stays);
  const upgrade2 = action === "upgrade";
  const known = fix === void 0 ? rows : rows.filter((row3) => stays.has(row3.finding.id));
  const staying2 = upgrade2 || action === "no-fix" ? known : [];
  const artifacts2 = artifactsOf(rows);
  return {
    action,
    name: action === "rebuild" || action === "revoke" ? finding2.artifact : name,
    from: fix ? listed(fix.from, 3) : version,
    ...to !== void 0 && (upgrade2 || action === "move") ? { to } : {},
    ...upgrade2 && fix?.beyond !== void 0 ? { beyond: fix.beyond } : {},
    major: upgrade2 && fix?.major === true,
    rows,
    blocking: urgent.length,
    clears: action === "no-fix" ? 0 : rows.length - staying2.length,
    stay: [...new Set(staying2.map((row3) => row3.finding.id))],
    artifacts: action === "configure" ? functionsOf(rows) : artifacts2,
    functions: [.../* @__PURE__ */ new Set([...functionsOf(rows), ...fix?.functions ?? []])].sort(compareText),
    carriers: upgrade2 ? carriersOf(rows) : [],
    ...fix === void 0 ? {} : { owner: fix.owner },
    ...upgrade2 && fix?.remedy !== void 0 ? { remedy: fix.remedy } : {}
  };
}
function actionFor(rows, urgent, to, stays) {
  if (rows[0].finding.kind === "archive") return "rebuild";
  if (rows[0].finding.kind === "runtime") return "move";
  if (rows[0].finding.kind === "posture") return "configure";
  if (rows[0].finding.kind === "secret") return "revoke";
  if (rows.some(({ finding: finding2 }) => finding2.kind === "malware")) return "remove";
  if (urgent.length > 0 && urgent.every(({ finding: finding2 }) => stays.has(finding2.id))) return "no-fix";
  return to === void 0 ? "no-fix" : "upgrade";
}
function artifactsOf(rows) {
  return [...new Set(rows.map(({ finding: finding2 }) => finding2.artifact))].sort(compareText);
}
function carriersOf(rows) {
  const evidence = rows.flatMap((row3) => row3.evidence);
  const carriers = evidence.flatMap(({ bundledIn }) => bundledIn === void 0 ? [] : [bundledIn]);
  return carriers.length === evidence.length ? [...new Set(carriers)].sort(compareText) : [];
}
function compareSteps(a, b) {
  return Number(b.blocking > 0) - Number(a.blocking > 0) || Number(b.action === "remove") - Number(a.action === "remove") || Number(isExploited(b.rows[0].finding)) - Number(isExploited(a.rows[0].finding)) || compareSeverity(a.rows[0].finding.severity, b.rows[0].finding.severity) || b.blocking - a.blocking || b.clears - a.clears || compareFindings(a.rows[0].finding, b.rows[0].finding);
}

// src/reports/shape/urgency.ts
var LIKELY = 0.1;
function urgencyWords(finding2) {
  return [...exploitWords(finding2), ...isReachable(finding2) ? ["reachable from the internet"] : []];
}
function exploitWords(finding2) {
  return [...isExploited(finding2) ? ["exploited (KEV)"] : [], ...likelihood(finding2)];
}
function urgencyReasons(finding2) {
  return [...exploited(finding2), ...likelihood(finding2), ...exposureOf(finding2)];
}
function exploited(finding2) {
  if (!("kev" in finding2)) return [];
  const { added, ransomware } = finding2.kev;
  return [`known to be exploited (KEV since ${added}${ransomware === true ? ", ransomware" : ""})`];
}
function likelihood(finding2) {
  if (!("epss" in finding2) || finding2.epss.score < LIKELY) return [];
  return [`EPSS ${Math.floor(finding2.epss.score * 100)} %`];
}

// src/reports/shape/annotations.ts
var ANNOTATION_KINDS = ["error", "warning", "notice"];
var LISTED = 5;
function annotationsOf(report) {
  return [...findingAnnotations(report), ...noticeAnnotations(report)];
}
function findingAnnotations(report) {
  const rows = findingRows(report);
  const steps = new Map(planSteps(rows).map((step2) => [stepKey(step2.rows[0]), step2]));
  const blocking = new Set(rows.blocking);
  const groups = /* @__PURE__ */ new Map();
  for (const row3 of [...rows.blocking, ...rows.below.filter((below) => !isAdvice(below))]) {
    const { path, line: line2 } = row3.finding.location;
    const key = JSON.stringify([path, line2, stepKey(row3)]);
    const group3 = groups.get(key);
    if (group3) group3.push(row3);
    else groups.set(key, [row3]);
  }
  return Array.from(groups.values(), (group3) => {
    const kind = kindOf(group3[0], blocking.has(group3[0]), report);
    return describe2(group3, kind, steps.get(stepKey(group3[0])));
  });
}
function kindOf({ finding: finding2 }, blocks, { status }) {
  if (blocks) return status === "fail" ? "error" : "warning";
  return ["critical", "high", "medium"].includes(finding2.severity) ? "warning" : "notice";
}
function describe2(rows, kind, step2) {
  const [first] = rows;
  const { kind: findingKind, location, artifact: artifact3 } = first.finding;
  const place2 = findingKind === "posture" ? listed(functionsOf(rows), LISTED) : shownArtifact(artifact3);
  const subject = ["archive", "posture", "secret"].includes(findingKind) ? place2 : label(first);
  const lines = rows.slice(0, LISTED).map(({ finding: finding2 }) => [
    `${finding2.severity} ${shown(finding2.id, 60)} ${shown(finding2.title, 200)}`,
    ...urgencyWords(finding2)
  ]).map((words) => words.join(", "));
  const rest = rows.length > LISTED ? [`and ${count(rows.length - LISTED, "more finding", "more findings")}`] : [];
  const todo = step2 === void 0 ? "" : `: ${advice(
    step2,
    (name) => shown(name, 100),
    (text) => shown(text, 300)
  )}`;
  return {
    kind,
    title: `${shown(subject, 100)}: ${breakdown(rows.map(({ finding: finding2 }) => finding2))}`,
    message: [`In ${shown(place2, 200)}${todo}`, ...lines, ...rest].join("\n"),
    path: location.path,
    ...location.line === void 0 ? {} : { line: location.line }
  };
}
function noticeAnnotations(report) {
  const kind = report.status === "incomplete" ? "error" : "warning";
  return noticeGroups(report).gaps.map((group3) => ({
    kind,
    title: "Could not be checked",
    message: noticeText(group3)
  }));
}
function noticeText({ subjects, message }) {
  const names2 = subjects.filter((subject) => subject !== "").map((subject) => shown(subject, 100));
  return `${names2.length > 0 ? `${listed(names2, 5)}: ` : ""}${shown(message, 500)}`;
}
function shown(text, max) {
  return visible(cut(text.trim(), max));
}

// src/reports/annotations.ts
var ANNOTATIONS_PER_KIND = 10;
var annotations = {
  id: "annotations",
  render(report, options = {}) {
    const all = annotationsOf(report);
    const where5 = options.detailsUrl === void 0 ? "the job summary" : visible(options.detailsUrl);
    return ANNOTATION_KINDS.flatMap(
      (kind) => limited(
        all.filter((annotation2) => annotation2.kind === kind),
        kind,
        where5
      )
    ).map((annotation2) => `${command(annotation2)}
`).join("");
  }
};
function limited(all, kind, where5) {
  if (all.length <= ANNOTATIONS_PER_KIND) return all;
  const hidden = all.length - ANNOTATIONS_PER_KIND + 1;
  const title = `${digits(hidden)} more`;
  const message = `${count(hidden, `more ${kind}`)} are not shown here; all of them are in ${where5}`;
  return [...all.slice(0, ANNOTATIONS_PER_KIND - 1), { kind, title, message }];
}
function command({ kind, title, message, path, line: line2 }) {
  const properties = [
    ...path === void 0 || path === "" ? [] : [`file=${commandProperty(visible(cut(path.trim(), 400)))}`],
    ...line2 === void 0 ? [] : [`line=${line2}`],
    `title=${commandProperty(title)}`
  ];
  return `::${kind} ${properties.join(",")}::${commandData(message)}`;
}

// src/sbom/digest.ts
import { createHash } from "node:crypto";
function shortDigest(text, length) {
  return createHash("sha256").update(text.toWellFormed()).digest("hex").slice(0, length);
}
function contentUuid(content) {
  const hex = shortDigest(content, 64);
  const variant = "89ab"[parseInt(hex.charAt(16), 16) % 4] ?? "8";
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...groups, hex.slice(20, 32)].join("-");
}

// src/sbom/package-name.ts
function groupAndName(ecosystem, full) {
  const separator = SEPARATORS[ecosystem];
  const at2 = separator === void 0 ? -1 : full.indexOf(separator);
  return at2 <= 0 ? { name: full } : { group: full.slice(0, at2), name: full.slice(at2 + 1) };
}
var SEPARATORS = { npm: "/", Maven: ":", Packagist: "/" };

// src/sbom/identity.ts
var CONFIDENCE = {
  exact: 1,
  confirmed: 0.9,
  declared: 0.6,
  partial: 0.3
};
function techniqueOf({ how: how2, cataloger, path }) {
  switch (how2) {
    case "embedded":
      return "binary-analysis";
    case "bundled":
      return cataloger === "js-bundle" ? "source-code-analysis" : metadataOrName(path);
    case "installed":
    case "declared":
      return metadataOrName(path);
  }
}
function metadataOrName(path) {
  return /\.(jar|war|ear)$/i.test(path) ? "filename" : "manifest-analysis";
}

// src/sbom/structure.ts
function structureOf({ functions, artifacts: artifacts2, components, notices }) {
  const inside = packagesByPlace(artifacts2, components);
  const nodes = new Map(artifacts2.map((artifact3) => [artifact3.id, artifactNode(artifact3, inside)]));
  const users = /* @__PURE__ */ new Map();
  for (const { code: code2, layers } of functions)
    for (const id of /* @__PURE__ */ new Set([code2, ...layers])) users.set(id, (users.get(id) ?? 0) + 1);
  const carried = carriedPackages(components);
  const system = onlySystem(artifacts2);
  return {
    ...system === void 0 ? {} : { system },
    functions: withKeys(functions).map(({ unit, key }) => functionNode(unit, key, nodes, users)),
    shared: [...nodes.values()].filter(({ artifact: artifact3 }) => users.get(artifact3.id) !== 1).sort((a, b) => order(a.artifact.id, b.artifact.id)),
    packages: components.map((component2) => ({ component: component2, carries: [...carried.get(component2.purl) ?? []].sort(order) })).sort((a, b) => order(a.component.purl, b.component.purl)),
    unseen: notices.filter(({ incomplete: incomplete2 }) => incomplete2).map(({ subject, message }) => [subject, message].filter((text) => text !== "").join(": "))
  };
}
function artifactsOf2({ functions, shared }) {
  return [...functions.flatMap(({ own }) => own), ...shared];
}
function ownersOf(structure) {
  return new Map(artifactsOf2(structure).map(({ artifact: artifact3, owner }) => [artifact3.id, owner]));
}
function order(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function onlySystem(artifacts2) {
  const systems = new Map(
    artifacts2.flatMap(({ image }) => image?.os ? [[systemName(image.os), image.os]] : [])
  );
  return systems.size === 1 ? [...systems.values()][0] : void 0;
}
function systemName({ id, version }) {
  return version === void 0 ? id : `${id} ${version}`;
}
function functionNode(unit, key, nodes, users) {
  const ids = [.../* @__PURE__ */ new Set([unit.code, ...unit.layers])];
  const artifacts2 = ids.flatMap((id) => nodes.get(id) ?? []);
  return {
    unit,
    key,
    artifacts: artifacts2,
    own: artifacts2.filter(({ artifact: artifact3 }) => users.get(artifact3.id) === 1),
    missing: ids.filter((id) => !nodes.has(id))
  };
}
function withKeys(functions) {
  const taken = /* @__PURE__ */ new Set();
  return [...functions].sort((a, b) => order(`${a.name}\0${a.code}`, `${b.name}\0${b.code}`)).map((unit) => {
    let key = unit.name;
    for (let number = 2; taken.has(key); number += 1) key = `${unit.name} (${number})`;
    taken.add(key);
    return { unit, key };
  });
}
function artifactNode(artifact3, inside) {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(artifact3.digest)?.[1];
  const packages = (layer) => [...inside.get(placeOf(artifact3.id, layer)) ?? []].sort(order);
  return {
    artifact: artifact3,
    owner: ownerOf(artifact3),
    ...sha256 === void 0 ? {} : { sha256 },
    packages: packages(""),
    layers: Array.from(layersOf(artifact3).values(), (layer) => ({
      ...layer,
      packages: packages(layer.digest)
    }))
  };
}
function layersOf({ image }) {
  return new Map((image?.layers ?? []).map((layer) => [layer.digest, layer]));
}
function packagesByPlace(artifacts2, components) {
  const layers = new Map(artifacts2.map((artifact3) => [artifact3.id, layersOf(artifact3)]));
  const found = /* @__PURE__ */ new Map();
  for (const { purl, evidence } of components)
    for (const { artifact: artifact3, layer } of evidence) {
      const named2 = layer !== void 0 && layers.get(artifact3)?.has(layer);
      addTo(found, placeOf(artifact3, named2 ? layer : ""), purl);
    }
  return found;
}
function placeOf(artifact3, layer) {
  return `${artifact3}\0${layer}`;
}
function addTo(sets, key, value) {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, /* @__PURE__ */ new Set([value]));
}
function carriedPackages(components) {
  const byName = /* @__PURE__ */ new Map();
  for (const component2 of components) {
    const key = `${component2.name}@${component2.version}`;
    const same = byName.get(key);
    if (same) same.push(component2);
    else byName.set(key, [component2]);
  }
  const carried = /* @__PURE__ */ new Map();
  for (const { purl, ecosystem, evidence } of components)
    for (const { bundledIn, artifact: artifact3 } of evidence) {
      const carriers = (bundledIn === void 0 ? [] : byName.get(bundledIn) ?? []).filter(
        (each) => each.evidence.some((seen2) => seen2.artifact === artifact3)
      );
      const carrier = carriers.find((each) => each.ecosystem === ecosystem) ?? carriers[0];
      if (carrier && carrier.purl !== purl) addTo(carried, carrier.purl, purl);
    }
  return carried;
}

// src/sbom/places.ts
function recognise({ evidence }, owner) {
  const seen2 = byPlace(evidence);
  const methods = methodsOf(seen2);
  return {
    places: seen2.map((each) => placeOf2(each, owner(each.artifact))),
    methods,
    confidence: methods.reduce((best, { confidence }) => Math.max(best, confidence), 0)
  };
}
function methodsOf(evidence) {
  const methods = /* @__PURE__ */ new Map();
  for (const seen2 of evidence) {
    const technique = techniqueOf(seen2);
    const confidence = CONFIDENCE[seen2.confidence ?? "exact"];
    const key = `${technique}\0${seen2.cataloger}`;
    const best = methods.get(key);
    if (!best || best.confidence < confidence)
      methods.set(key, { technique, confidence, value: seen2.cataloger });
  }
  return [...methods.values()];
}
function placeOf2(seen2, owner) {
  const { artifact: artifact3, path, layer, how: how2, confidence = "exact", bundledIn, ownedBy, shadowedBy = [] } = seen2;
  const context = [
    how2,
    confidence,
    owner,
    ...layer === void 0 ? [] : [`layer ${layer}`],
    ...bundledIn === void 0 ? [] : [`inside ${bundledIn}`],
    ...ownedBy === void 0 ? [] : [`of the distribution's package ${ownedBy}`],
    ...shadowedBy.map((by) => `not loaded by ${by.function}, which loads ${by.artifact}!/${by.path}`)
  ];
  return { location: `${artifact3}!/${path}`, context: context.join("; ") };
}
function byPlace(evidence) {
  if (evidence.length < 2) return evidence;
  return evidence.map((seen2) => ({ seen: seen2, key: [seen2.artifact, seen2.path, seen2.how, seen2.cataloger].join("\0") })).sort((a, b) => order(a.key, b.key)).map(({ seen: seen2 }) => seen2);
}

// src/sbom/packages.ts
function shortVersion(version) {
  return version.slice(0, 1024);
}
function packageComponent(component2, owner) {
  const { purl, name, version, ecosystem, own } = component2;
  return {
    type: "library",
    "bom-ref": purl,
    ...groupAndName(ecosystem, name),
    version: shortVersion(version),
    purl,
    properties: [
      { name: "lambda-scan:ecosystem", value: ecosystem },
      ...own === true ? [{ name: "lambda-scan:own", value: "true" }] : []
    ],
    evidence: evidenceOf(component2, owner)
  };
}
function evidenceOf(component2, owner) {
  const { places, methods, confidence } = recognise(component2, owner);
  return {
    identity: [{ field: "purl", confidence, concludedValue: component2.purl, methods }],
    occurrences: places.map(({ location, context }) => ({ location, additionalContext: context }))
  };
}

// src/sbom/build.ts
function buildBom(contents, options = {}) {
  const { timestamp, version, ofOneFunction = false, vulnerabilities } = options;
  const structure = structureOf(contents);
  const owners = ownersOf(structure);
  const functions = structure.functions.map(functionComponent);
  const body = {
    components: [
      ...ofOneFunction ? [] : functions,
      ...structure.shared.map(artifactComponent),
      ...structure.system === void 0 ? [] : [systemComponent(structure.system)],
      ...structure.packages.map(
        ({ component: component2 }) => packageComponent(component2, (artifact3) => owners.get(artifact3) ?? "unknown owner")
      )
    ],
    dependencies: dependencies(structure),
    ...structure.unseen.length === 0 ? {} : { compositions: [incomplete(structure)] },
    ...vulnerabilities === void 0 ? {} : { vulnerabilities }
  };
  const subject = ofOneFunction ? functions[0] : void 0;
  const about = {
    ...subject === void 0 ? {} : { component: subject },
    ...structure.unseen.length === 0 ? {} : { properties: structure.unseen.map((text) => property("not-seen", text)) }
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${contentUuid(JSON.stringify([body, about]))}`,
    version: 1,
    metadata: {
      ...timestamp === void 0 ? {} : { timestamp },
      tools: { components: [tool(version)] },
      ...about
    },
    ...body
  };
}
function tool(version) {
  const name = "lambda-supply-chain-scan";
  return { type: "application", name, ...version === void 0 ? {} : { version } };
}
function functionComponent({ unit, key, own, missing }) {
  const { name, runtime, architecture, extensions = [] } = unit;
  const properties = [
    ...runtime === void 0 ? [] : [property("runtime", runtime)],
    ...architecture === void 0 ? [] : [property("architecture", architecture)],
    ...extensions.map(
      (extension) => property("extension", `${extension.artifact}!/extensions/${extension.name}`)
    ),
    ...missing.map((id) => property("not-read", id))
  ];
  return {
    type: "application",
    "bom-ref": functionRef(key),
    name,
    ...properties.length === 0 ? {} : { properties },
    ...own.length === 0 ? {} : { components: own.map(artifactComponent) }
  };
}
function artifactComponent({ artifact: artifact3, owner, sha256, layers }) {
  const { id, kind, image, extensions = [] } = artifact3;
  return {
    type: kind === "image" ? "container" : "file",
    "bom-ref": artifactRef(id),
    name: id,
    ...sha256 === void 0 ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] },
    properties: [
      property("artifact-kind", kind),
      property("owner", owner),
      ...image === void 0 ? [] : [property("platform", image.platform)],
      ...image?.os === void 0 ? [] : [property("operating-system", systemName(image.os))],
      ...image?.base === void 0 ? [] : [property("base-image", image.base)],
      ...extensions.map((name) => property("extension", name))
    ],
    ...layers.length === 0 ? {} : { components: layers.map(({ digest }) => layerComponent(id, digest)) }
  };
}
function systemComponent(system) {
  const { id, version } = system;
  return {
    type: "operating-system",
    "bom-ref": systemRef(system),
    name: id,
    ...version === void 0 ? {} : { version: shortVersion(version) }
  };
}
function layerComponent(image, digest) {
  const content = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  return {
    type: "file",
    "bom-ref": layerRef(image, digest),
    name: digest,
    ...content === void 0 ? {} : { hashes: [{ alg: "SHA-256", content }] },
    properties: [property("artifact-kind", "image-layer")]
  };
}
function dependencies(structure) {
  const { functions, packages, system } = structure;
  const made = [
    ...functions.map((each) => ({
      ref: functionRef(each.key),
      dependsOn: each.artifacts.map(({ artifact: artifact3 }) => artifactRef(artifact3.id))
    })),
    ...artifactsOf2(structure).flatMap(({ artifact: { id, image }, layers, packages: purls }) => [
      {
        ref: artifactRef(id),
        dependsOn: [
          ...system && image?.os ? [systemRef(system)] : [],
          ...layers.map(({ digest }) => layerRef(id, digest)),
          ...purls
        ]
      },
      ...layers.map((layer) => ({ ref: layerRef(id, layer.digest), dependsOn: layer.packages }))
    ]),
    ...packages.filter(({ carries }) => carries.length > 0).map(({ component: component2, carries }) => ({ ref: component2.purl, dependsOn: carries }))
  ];
  return made.sort((a, b) => order(a.ref, b.ref));
}
function incomplete(structure) {
  const refs = [
    ...artifactsOf2(structure).map(({ artifact: artifact3 }) => artifactRef(artifact3.id)),
    ...structure.functions.filter(({ missing }) => missing.length > 0).map(({ key }) => functionRef(key))
  ];
  return { aggregate: "incomplete", assemblies: refs.sort(order) };
}
function property(name, value) {
  return { name: `lambda-scan:${name}`, value };
}
function functionRef(key) {
  return `function:${key}`;
}
function artifactRef(id) {
  return `artifact:${id}`;
}
function layerRef(image, digest) {
  return `artifact:${image}#${digest}`;
}
function systemRef(system) {
  return `operating-system:${systemName(system)}`;
}

// src/sbom/file-names.ts
var LONGEST = 100;
var RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
function fileNames(functions) {
  const plain2 = functions.map(({ name }) => plainName(name));
  const times = /* @__PURE__ */ new Map();
  for (const name of plain2) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  return functions.map(({ name, code: code2, layers }, index) => {
    const safe = plain2[index] ?? "";
    if (safe === name && times.get(safe.toLowerCase()) === 1 && !RESERVED.test(safe)) return safe;
    return `${safe.replace(RESERVED, "function-$1$2")}-${shortDigest(JSON.stringify([name, code2, layers]), 12)}`;
  });
}
function plainName(name) {
  const safe = name.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, LONGEST).replace(/^[.-]+|[.-]+$/g, "");
  return safe === "" ? "function" : safe;
}

// src/sbom/part.ts
function contentsOfFunction(contents, unit) {
  const ids = /* @__PURE__ */ new Set([unit.code, ...unit.layers]);
  const foreign = /* @__PURE__ */ new Set([
    ...contents.artifacts.map(({ id }) => id).filter((id) => !ids.has(id)),
    ...contents.functions.map(({ name }) => name).filter((name) => name !== unit.name)
  ]);
  return {
    artifacts: contents.artifacts.filter(({ id }) => ids.has(id)),
    functions: [unit],
    components: contents.components.flatMap((component2) => componentIn(component2, ids, unit.name)),
    notices: contents.notices.filter((notice2) => !isAboutOneOf(foreign, notice2))
  };
}
function componentIn(component2, ids, name) {
  if (!component2.evidence.some(({ artifact: artifact3 }) => ids.has(artifact3))) return [];
  const evidence = component2.evidence.filter(({ artifact: artifact3 }) => ids.has(artifact3)).map((seen2) => seen2.shadowedBy === void 0 ? seen2 : shadowedIn(seen2, name));
  return [{ ...component2, evidence }];
}
function shadowedIn({ shadowedBy = [], ...seen2 }, name) {
  const here = shadowedBy.filter((by) => by.function === name);
  return here.length === 0 ? seen2 : { ...seen2, shadowedBy: here };
}
function isAboutOneOf(foreign, { subject }) {
  const [artifact3 = ""] = subject.split("!/", 1);
  return foreign.has(subject) || foreign.has(artifact3);
}

// src/sbom/spdx/ids.ts
function functionId(key) {
  return spdxId("Function", key);
}
function artifactId(id) {
  return spdxId("Artifact", id);
}
function layerId(image, digest) {
  return spdxId("Layer", digest, `${image}\0${digest}`);
}
function systemId(system) {
  return spdxId("OperatingSystem", systemName(system));
}
function packageId(purl) {
  return spdxId("Package", purl.replace(/^pkg:/, ""), purl);
}
function spdxId(kind, shown2, identity = shown2) {
  const words = shown2.slice(0, 200).replace(/%[0-9A-F]{2}/g, "-").replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 80).replace(/^[.-]+|[.-]+$/g, "");
  return `SPDXRef-${[kind, ...words === "" ? [] : [words], shortDigest(identity, 16)].join("-")}`;
}

// src/sbom/spdx/packages.ts
var UNKNOWN = {
  downloadLocation: "NOASSERTION",
  filesAnalyzed: false,
  licenseConcluded: "NOASSERTION",
  licenseDeclared: "NOASSERTION",
  copyrightText: "NOASSERTION"
};
function functionPackage({ unit, key, missing }) {
  const remarks = [
    ...unit.runtime === void 0 ? [] : [`Runtime: ${unit.runtime}`],
    ...unit.architecture === void 0 ? [] : [`Architecture: ${unit.architecture}`],
    ...missing.map((id) => `Not read: ${id}`)
  ];
  return {
    SPDXID: functionId(key),
    name: unit.name,
    ...UNKNOWN,
    primaryPackagePurpose: "APPLICATION",
    ...remarks.length === 0 ? {} : { comment: remarks.join("\n") }
  };
}
function artifactPackage({ artifact: artifact3, owner, sha256 }) {
  const { id, kind, image } = artifact3;
  const purpose = { zip: "ARCHIVE", layer: "ARCHIVE", directory: "OTHER", image: "CONTAINER" };
  const remarks = [
    `Kind: ${kind}`,
    `Owner: ${owner}`,
    ...image === void 0 ? [] : [`Platform: ${image.platform}`],
    ...image?.os === void 0 ? [] : [`Operating system: ${systemName(image.os)}`],
    ...image?.base === void 0 ? [] : [`Base image: ${image.base}`]
  ];
  return {
    SPDXID: artifactId(id),
    name: id,
    ...sha256 === void 0 || kind === "image" ? {} : { packageFileName: id },
    ...UNKNOWN,
    primaryPackagePurpose: purpose[kind],
    ...checksums(sha256),
    comment: remarks.join("\n")
  };
}
function systemPackage(system) {
  const { id, version } = system;
  return {
    SPDXID: systemId(system),
    name: id,
    ...version === void 0 ? {} : { versionInfo: version },
    ...UNKNOWN,
    primaryPackagePurpose: "OPERATING-SYSTEM"
  };
}
function layerPackage(image, { digest }) {
  return {
    SPDXID: layerId(image, digest),
    name: digest,
    ...UNKNOWN,
    primaryPackagePurpose: "ARCHIVE",
    ...checksums(/^sha256:([0-9a-f]{64})$/.exec(digest)?.[1])
  };
}
function libraryPackage(id, component2, owner) {
  const { purl, name, version, own } = component2;
  const { places, methods, confidence: best } = recognise(component2, owner);
  const by = methods.map(({ technique, confidence, value }) => `${value} (${technique}, ${confidence})`);
  const remarks = [
    `Confidence: ${best}`,
    ...by.length === 0 ? [] : [`Recognised by: ${by.join(", ")}`],
    ...own === true ? ["The user's own package"] : []
  ];
  return {
    SPDXID: id,
    name,
    versionInfo: version,
    ...UNKNOWN,
    primaryPackagePurpose: "LIBRARY",
    externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }],
    sourceInfo: places.map(({ location, context }) => `${location} (${context})`).join("\n"),
    comment: remarks.join("\n")
  };
}
function checksums(sha256) {
  return sha256 === void 0 ? {} : { checksums: [{ algorithm: "SHA256", checksumValue: sha256 }] };
}

// src/sbom/spdx/relationships.ts
var DOCUMENT = "SPDXRef-DOCUMENT";
function relationships(structure, idOf) {
  const { functions, packages, system, unseen: unseen2 } = structure;
  const artifacts2 = artifactsOf2(structure);
  const used = new Set(functions.flatMap((each) => each.artifacts.map(({ artifact: artifact3 }) => artifact3.id)));
  const described = [
    ...functions.map(({ key }) => functionId(key)),
    ...artifacts2.filter(({ artifact: artifact3 }) => !used.has(artifact3.id)).map(({ artifact: artifact3 }) => artifactId(artifact3.id))
  ];
  return [
    // A document has to describe something; where nothing was scanned it makes no statement.
    ...relate(DOCUMENT, "DESCRIBES", described.length === 0 ? ["NOASSERTION"] : described),
    ...functions.flatMap((node) => functionRelationships(node, unseen2.length > 0)),
    ...artifacts2.flatMap((node) => artifactRelationships(node, unseen2.length > 0, idOf)),
    ...artifacts2.filter(({ artifact: artifact3 }) => artifact3.image?.os).flatMap(
      ({ artifact: artifact3 }) => relate(artifactId(artifact3.id), "CONTAINS", system ? [systemId(system)] : [])
    ),
    ...packages.flatMap(
      ({ component: { purl }, carries }) => relate(idOf(purl), "CONTAINS", carries.map(idOf))
    )
  ];
}
function functionRelationships({ unit, key, artifacts: artifacts2, missing }, gaps) {
  const from = functionId(key);
  const ids = artifacts2.map(({ artifact: artifact3 }) => artifact3.id);
  return [
    ...relate(from, "CONTAINS", ids.filter((id) => id === unit.code).map(artifactId)),
    ...relate(from, "DEPENDS_ON", ids.filter((id) => id !== unit.code).map(artifactId)),
    ...gaps && missing.length > 0 ? relate(from, "DEPENDS_ON", ["NOASSERTION"]) : []
  ];
}
function artifactRelationships({ artifact: { id }, layers, packages }, gaps, idOf) {
  return [
    ...relate(
      artifactId(id),
      "CONTAINS",
      layers.map(({ digest }) => layerId(id, digest))
    ),
    ...relate(artifactId(id), "CONTAINS", packages.map(idOf)),
    ...gaps ? relate(artifactId(id), "CONTAINS", ["NOASSERTION"]) : [],
    ...layers.flatMap((layer) => relate(layerId(id, layer.digest), "CONTAINS", layer.packages.map(idOf)))
  ];
}
function relate(from, relationshipType, to) {
  return to.map((relatedSpdxElement) => ({ spdxElementId: from, relationshipType, relatedSpdxElement }));
}

// src/sbom/spdx/build.ts
var NO_TIME = "1970-01-01T00:00:00Z";
function buildSpdx(contents, options = {}) {
  const { timestamp, version, ofOneFunction = false } = options;
  const structure = structureOf(contents);
  const owners = ownersOf(structure);
  const idOf = packageIds(structure);
  const body = {
    ...structure.unseen.length === 0 ? {} : { comment: ["Not everything could be seen:", ...structure.unseen].join("\n") },
    packages: [
      ...structure.functions.map(functionPackage),
      ...artifactsOf2(structure).flatMap((node) => [
        artifactPackage(node),
        ...node.layers.map((layer) => layerPackage(node.artifact.id, layer))
      ]),
      ...structure.system === void 0 ? [] : [systemPackage(structure.system)],
      ...structure.packages.map(
        ({ component: component2 }) => libraryPackage(idOf(component2.purl), component2, (artifact3) => owners.get(artifact3) ?? "unknown owner")
      )
    ],
    relationships: relationships(structure, idOf)
  };
  const name = (ofOneFunction ? structure.functions[0]?.unit.name : void 0) ?? "Lambda functions";
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name,
    documentNamespace: `https://spdx.org/spdxdocs/lambda-supply-chain-scan-${contentUuid(JSON.stringify([name, body]))}`,
    creationInfo: {
      created: timestamp?.replace(/\.\d+Z$/, "Z") ?? NO_TIME,
      creators: [`Tool: lambda-supply-chain-scan${version === void 0 ? "" : `-${version}`}`]
    },
    ...body
  };
}
function packageIds({ packages }) {
  const ids = new Map(packages.map(({ component: { purl } }) => [purl, packageId(purl)]));
  return (purl) => ids.get(purl) ?? packageId(purl);
}

// src/sbom/vulnerabilities.ts
var STATES = {
  not_affected: "not_affected",
  affected: "exploitable",
  fixed: "resolved",
  under_investigation: "in_triage"
};
var JUSTIFICATIONS = {
  component_not_present: "code_not_present",
  vulnerable_code_not_present: "code_not_present",
  vulnerable_code_not_in_execute_path: "code_not_reachable",
  inline_mitigations_already_exist: "protected_by_mitigating_control"
};
var OWN = [
  "code_not_present",
  "code_not_reachable",
  "requires_configuration",
  "requires_dependency",
  "requires_environment",
  "protected_by_compiler",
  "protected_at_runtime",
  "protected_at_perimeter",
  "protected_by_mitigating_control"
];
function ignoredVulnerabilities(contents) {
  const functions = new Set(contents.functions.map(({ name }) => name));
  const artifacts2 = new Set(contents.artifacts.map(({ id }) => id));
  const judged = (contents.decisions ?? []).filter(isJudged).filter(
    ({ finding: { artifact: artifact3, function: unit } }) => unit === void 0 ? artifacts2.has(artifact3) : functions.has(unit)
  );
  const byPackage = grouped(judged, ({ finding: finding2 }) => [finding2.id, finding2.purl]);
  const byPlace2 = grouped(judged, ({ finding: finding2 }) => [finding2.id, placeRef(finding2)]);
  const said = /* @__PURE__ */ new Map();
  for (const group3 of byPackage.values()) {
    const everywhere = sameEverywhere(group3);
    for (const decision of group3) {
      const { finding: finding2 } = decision;
      const place2 = placeRef(finding2);
      const alone = byPlace2.get(keyOf([finding2.id, place2])) ?? [];
      const ref = everywhere ? finding2.purl : sameEverywhere(alone) ? place2 : void 0;
      if (ref === void 0) continue;
      const entry = entryOf(decision);
      const key = JSON.stringify(entry);
      const known = said.get(key) ?? { entry, refs: /* @__PURE__ */ new Set() };
      said.set(key, known);
      known.refs.add(ref);
    }
  }
  return [...said].sort(([a], [b]) => order(a, b)).map(([, { entry, refs }]) => ({
    ...entry,
    affects: [...refs].sort(order).map((ref) => ({ ref }))
  }));
}
function entryOf({ finding: finding2, statement, because: because2 = "" }) {
  const { id, severity, sources, aliases: aliases2 } = finding2;
  const [first] = sources;
  const others2 = aliases2.filter((alias) => alias !== id);
  return {
    id,
    ...first === void 0 ? {} : { source: { name: first.engine, url: first.url } },
    ...others2.length === 0 ? {} : { references: others2.map((other) => ({ id: other, source: {} })) },
    ratings: [{ severity }],
    analysis: analysisOf(statement, because2, finding2.fixedIn.length > 0)
  };
}
function analysisOf(statement, because2, fixed2) {
  const status = statement?.status ?? "affected";
  const detail = because2 === "" ? {} : { detail: because2 };
  if (status === "affected")
    return { state: STATES.affected, response: [fixed2 ? "will_not_fix" : "can_not_fix"], ...detail };
  const written = statement?.justification ?? "";
  const same = Object.hasOwn(JUSTIFICATIONS, written) ? JUSTIFICATIONS[written] : void 0;
  const justification = status === "not_affected" ? same ?? OWN.find((own) => own === written) : void 0;
  return { state: STATES[status], ...justification === void 0 ? {} : { justification }, ...detail };
}
function isJudged(decision) {
  return "purl" in decision.finding;
}
function sameEverywhere(group3) {
  const said = group3.map((each) => each.outcome === "ignored" ? JSON.stringify(wordsOf(each)) : "");
  return said.every((words) => words !== "" && words === said[0]);
}
function wordsOf({ statement, because: because2 }) {
  return [statement?.status, statement?.justification, because2];
}
function placeRef({ function: unit, artifact: artifact3 }) {
  return unit === void 0 ? artifactRef2(artifact3) : functionRef2(unit);
}
function functionRef2(name) {
  return `function:${name}`;
}
function artifactRef2(id) {
  return `artifact:${id}`;
}
function grouped(all, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const text = keyOf(key(each));
    const group3 = groups.get(text);
    if (group3) group3.push(each);
    else groups.set(text, [each]);
  }
  return groups;
}
function keyOf(parts) {
  return JSON.stringify(parts);
}

// src/sbom/snapshot/build.ts
var DETECTOR = {
  name: "lambda-supply-chain-scan",
  url: "https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan"
};
function buildSnapshot(contents, options) {
  const { version, job, sha, ref, scanned } = options;
  const structure = structureOf(contents);
  const packages = packagesByArtifact(structure);
  const carries = new Map(structure.packages.map((each) => [each.component.purl, each.carries]));
  const manifests = [...artifactsOf2(structure)].sort((a, b) => order(a.artifact.id, b.artifact.id)).map((node) => manifest(node, structure, packages.get(node.artifact.id) ?? [], carries));
  return {
    version: 0,
    job,
    sha,
    ref,
    detector: { ...DETECTOR, version },
    scanned: scanned.replace(/\.\d+Z$/, "Z"),
    // A name may be `__proto__`.
    manifests: Object.fromEntries(manifests.map((each) => [each.name, each]))
  };
}
function manifest({ artifact: artifact3, owner }, structure, packages, carries) {
  const here = new Set(packages.map(({ purl }) => purl));
  const location = sourceOf(artifact3.id, structure);
  const resolved = packages.map(({ purl, carried }) => {
    const inside = (carries.get(purl) ?? []).filter((each) => here.has(each));
    return [
      purl,
      {
        package_url: purl,
        relationship: carried ? "indirect" : "direct",
        scope: "runtime",
        ...inside.length === 0 ? {} : { dependencies: inside }
      }
    ];
  });
  return {
    name: artifact3.id,
    ...location === void 0 ? {} : { file: { source_location: location } },
    metadata: { kind: artifact3.kind, owner },
    resolved: Object.fromEntries(resolved)
  };
}
function sourceOf(id, { functions }) {
  return functions.filter(({ unit }) => unit.code === id || unit.layers.includes(id)).flatMap(({ unit }) => unit.declaredAt?.path ?? []).sort(order)[0];
}
function packagesByArtifact({ packages }) {
  const found = /* @__PURE__ */ new Map();
  for (const { component: component2 } of packages) {
    if (component2.own === true) continue;
    for (const [artifact3, evidence] of byArtifact(component2)) {
      const seen2 = { purl: component2.purl, carried: isIndirect(component2, evidence) };
      const others2 = found.get(artifact3);
      if (others2) others2.push(seen2);
      else found.set(artifact3, [seen2]);
    }
  }
  return found;
}
function byArtifact({ evidence }) {
  const found = /* @__PURE__ */ new Map();
  for (const seen2 of evidence) {
    const others2 = found.get(seen2.artifact);
    if (others2) others2.push(seen2);
    else found.set(seen2.artifact, [seen2]);
  }
  return found;
}
function isIndirect({ origins = [] }, evidence) {
  return origins.length > 0 ? origins.every(({ direct }) => direct.length === 0) : evidence.every(({ bundledIn, path }) => bundledIn !== void 0 || isNested(path));
}
function isNested(path) {
  return path.split("node_modules/").length > 2;
}

// src/sbom/snapshot/types.ts
var KNOWN = /* @__PURE__ */ new Set([
  "cargo",
  "composer",
  "gem",
  "github",
  "githubactions",
  "golang",
  "hex",
  "maven",
  "npm",
  "nuget",
  "pub",
  "pypi",
  "swift"
]);
function withoutOtherTypes(snapshot) {
  const left2 = /* @__PURE__ */ new Set();
  const keeps = (purl) => {
    const type = /^pkg:([^/]*)\//.exec(purl)?.[1] ?? "";
    if (!KNOWN.has(type)) left2.add(type);
    return KNOWN.has(type);
  };
  const manifests = Object.entries(snapshot.manifests).map(([name, manifest2]) => {
    const resolved = Object.entries(manifest2.resolved).filter(([purl]) => keeps(purl)).map(([purl, { dependencies: dependencies2, ...rest }]) => {
      const inside = dependencies2?.filter(keeps) ?? [];
      return [purl, inside.length === 0 ? rest : { ...rest, dependencies: inside }];
    });
    return [name, { ...manifest2, resolved: Object.fromEntries(resolved) }];
  });
  return { snapshot: { ...snapshot, manifests: Object.fromEntries(manifests) }, left: [...left2].sort() };
}

// src/reports/shape/fix-document.ts
function fixDocument(each) {
  const { name, ecosystem, purls, from, to, clears, findings: findings3, stays, beyond, major, owner, remedy } = each;
  return {
    name,
    ...ecosystem === "" ? {} : { ecosystem },
    purls,
    from,
    ...to === void 0 ? {} : { to },
    ...major === void 0 ? {} : { major },
    clears,
    findings: findings3,
    stays,
    ...beyond === void 0 ? {} : { beyond: { to: beyond.to, clears: beyond.clears } },
    owner: fixOwner(owner),
    ...remedy === void 0 ? {} : { remedy: remedyDocument(remedy) },
    artifacts: each.artifacts,
    functions: each.functions
  };
}
function fixOwner(owner) {
  switch (owner.kind) {
    case "project": {
      const { kind, manager, manifests, via } = owner;
      return { kind, manager, manifests, via: via.map(dependency) };
    }
    case "layer": {
      const { kind, layers, publisher } = owner;
      return { kind, layers, ...publisher === void 0 ? {} : { publisher } };
    }
    case "image":
      return { kind: owner.kind, ...owner.base === void 0 ? {} : { base: owner.base } };
    case "runtime":
    case "unknown":
      return { kind: owner.kind };
  }
}
function remedyDocument({ command: command2, edit }) {
  return {
    ...command2 === void 0 ? {} : { command: command2 },
    ...edit === void 0 ? {} : { edit: { file: edit.file, line: edit.line } }
  };
}
function originDocument({ path, manager, direct, via, ranges }) {
  return {
    path,
    manager,
    direct,
    via: via.map(dependency),
    ...ranges === void 0 ? {} : { ranges }
  };
}
function dependency({ name, version }) {
  return { name, ...version === void 0 ? {} : { version } };
}

// src/reports/shape/contents.ts
function contentsDocument(contents) {
  const owner = ownersIn(contents);
  return {
    artifacts: sorted(contents.artifacts, ({ id }) => id).map(artifact),
    functions: sorted(contents.functions, ({ name }) => name).map(functionUnit),
    components: sorted(contents.components, ({ purl }) => purl).map((each) => component(each, owner)),
    notices: contents.notices.map(notice)
  };
}
function ownersIn({ artifacts: artifacts2 }) {
  const owners = new Map(artifacts2.map((each) => [each.id, ownerOf(each)]));
  return (id) => owners.get(id);
}
function locationDocument({ path, line: line2 }) {
  return { path, ...line2 === void 0 ? {} : { line: line2 } };
}
function jsonText(document4) {
  return `${JSON.stringify(document4, null, 2).replace(UNSEEN, unicodeEscape)}
`;
}
function artifact(summary) {
  const { id, kind, digest, size, files, unpacked, extensions, image } = summary;
  const beside = extensions === void 0 ? {} : { extensions };
  const bytes3 = unpacked === void 0 ? {} : { unpacked };
  const facts = image === void 0 ? {} : { image: imageDocument(image) };
  return { id, kind, owner: ownerOf(summary), digest, size, files, ...bytes3, ...beside, ...facts };
}
function imageDocument(image) {
  const { platform, layers, os, base, runtime, entrypoint, command: command2, variables } = image;
  return {
    platform,
    ...os === void 0 ? {} : { os: { id: os.id, ...os.version === void 0 ? {} : { version: os.version } } },
    ...base === void 0 ? {} : { base },
    ...runtime === void 0 ? {} : { runtime },
    entrypoint,
    command: command2,
    variables,
    layers: layers.map((layer) => ({ digest: layer.digest, size: layer.size }))
  };
}
function functionUnit(unit) {
  const { name, runtime, packageType, code: code2, layers, extensions = [], declaredAt } = unit;
  return {
    name,
    ...runtime === void 0 ? {} : { runtime },
    ...packageType === void 0 ? {} : { packageType },
    code: code2,
    layers,
    extensions: extensions.map((each) => ({ name: each.name, artifact: each.artifact })),
    ...declaredAt === void 0 ? {} : { declaredAt: locationDocument(declaredAt) }
  };
}
function component({ purl, name, version, ecosystem, own, evidence, origins }, owner) {
  const places = sorted(evidence, evidenceKey).map((each) => seen(each, owner(each.artifact)));
  return {
    purl,
    name,
    version,
    ecosystem,
    ...own === void 0 ? {} : { own },
    evidence: places,
    ...origins === void 0 ? {} : { origins: origins.map(originDocument) }
  };
}
function evidenceKey({ artifact: artifact3, path, how: how2, cataloger }) {
  return JSON.stringify([artifact3, path, how2, cataloger]);
}
function seen(evidence, owner) {
  const { artifact: artifact3, path, layer, how: how2, cataloger, bundledIn, ownedBy, confidence, files, size, shadowedBy } = evidence;
  return {
    artifact: artifact3,
    ...owner === void 0 ? {} : { owner },
    path,
    ...layer === void 0 ? {} : { layer },
    how: how2,
    cataloger,
    ...bundledIn === void 0 ? {} : { bundledIn },
    ...ownedBy === void 0 ? {} : { ownedBy },
    confidence: confidence ?? "exact",
    ...files === void 0 ? {} : { files: filesDocument(files) },
    ...size === void 0 ? {} : { size },
    ...shadowedBy === void 0 ? {} : {
      shadowedBy: shadowedBy.map((by) => ({
        function: by.function,
        artifact: by.artifact,
        path: by.path
      }))
    }
  };
}
function filesDocument({ listed: listed2, count: count2, of, complete }) {
  return { listed: listed2, count: count2, ...of === void 0 ? {} : { of }, complete };
}
function notice({ stage, subject, message, incomplete: incomplete2 }) {
  return { stage, subject, message, incomplete: incomplete2 };
}
function sorted(items, key) {
  return items.map((item) => ({ item, key: key(item) })).sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}
function unicodeEscape(char) {
  if (char === "\n") return char;
  let escaped = "";
  for (let at2 = 0; at2 < char.length; at2 += 1) {
    escaped += `\\u${char.charCodeAt(at2).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

// src/reports/cyclonedx.ts
var cyclonedx = {
  id: "cyclonedx",
  render(contents, { generatedAt, version, ofOneFunction } = {}) {
    const vulnerabilities = ignoredVulnerabilities(contents);
    return jsonText(
      buildBom(contents, {
        ...generatedAt === void 0 ? {} : { timestamp: generatedAt },
        ...version === void 0 ? {} : { version },
        ...ofOneFunction === void 0 ? {} : { ofOneFunction },
        ...vulnerabilities.length === 0 ? {} : { vulnerabilities }
      })
    );
  }
};

// src/reports/html/document.ts
import { createHash as createHash2 } from "node:crypto";

// src/reports/html/assets.json
var assets_default = {
  style: ':root{color-scheme:light dark;--text: #1f2328;--quiet: #59636e;--page: #ffffff;--panel: #f6f8fa;--line: #d1d9e0;--link: #0550ae;--focus: #0969da;--critical: #82071e;--high: #bc4c00;--medium: #7d4e00;--low: #0550ae;--info: #57606a;--fail: #cf222e;--warn: #9a6700;--pass: #1a7f37;--warn-panel: #fff8c5;--warn-line: #d4a72c;--npm: #ffd2cc;--pypi: #cfe4ff;--maven: #ffe0b8;--go: #bfeef0;--rust: #ecd9c6;--nuget: #e3d5ff;--ruby: #ffcfe4;--php: #d5d9ff;--system: #d4f0cd;--none: #e7ebef;--tile-text: #1f2328}@media(prefers-color-scheme:dark){:root{--text: #e6edf3;--quiet: #9da7b3;--page: #0d1117;--panel: #161b22;--line: #3d444d;--link: #79c0ff;--focus: #58a6ff;--critical: #b62324;--high: #a8460d;--medium: #845306;--low: #1158c7;--info: #59636e;--fail: #c93c37;--warn: #8a6100;--pass: #238636;--warn-panel: #2b2411;--warn-line: #7d5f10;--npm: #6b2b26;--pypi: #1e4a7a;--maven: #6d4610;--go: #12565a;--rust: #5b4327;--nuget: #47307e;--ruby: #6f2a4c;--php: #333a80;--system: #2a5a25;--none: #2d333b;--tile-text: #f0f6fc}}*{box-sizing:border-box}html{scroll-padding-top:1rem}body{margin:0 auto;max-width:80rem;padding:1.5rem;background:var(--page);color:var(--text);font:.9375rem/1.5 system-ui,-apple-system,Segoe UI,Noto Sans,Liberation Sans,sans-serif}a{color:var(--link)}[data-show]{text-decoration:none}:focus-visible{outline:2px solid var(--focus);outline-offset:2px}h1{margin:.25rem 0 .5rem;font-size:1.5rem;line-height:1.3}h2{margin:2.5rem 0 .5rem;font-size:1.25rem}h3{display:inline;margin:0;font-size:1rem}p{margin:.5rem 0}code{font:.8125rem/1.4 ui-monospace,SFMono-Regular,Liberation Mono,monospace;overflow-wrap:anywhere;unicode-bidi:isolate}pre{margin:.5rem 0;border-radius:.4rem;padding:.6rem .75rem;background:var(--panel);white-space:pre-wrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:var(--page);border:1px solid var(--line)}.product,.small,.cut,footer{color:var(--quiet);font-size:.8125rem}.small{display:block}.cut{font-style:italic}.urgent{font-weight:600}.small.urgent{color:var(--text)}.mark-word,.badge{border-radius:.3em;padding:.1em .5em;background:var(--info);color:#fff}.badge{display:inline-block;font-size:.75rem;font-weight:600;white-space:nowrap}.badge.critical{background:var(--critical)}.badge.high{background:var(--high)}.badge.medium{background:var(--medium)}.badge.low{background:var(--low)}.mark-word.fail{background:var(--fail)}.mark-word.pass{background:var(--pass)}.mark-word.incomplete,.mark-word.warn,.mark-word.gaps{background:var(--warn)}nav ul,.legend,.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0;padding:0;list-style:none}nav{border-top:1px solid var(--line);border-bottom:1px solid var(--line)}nav .n{border-radius:1em;padding:0 .5em;background:var(--panel);color:var(--text);font-size:.75rem}#gaps{margin-top:2rem;border:1px solid var(--warn-line);border-radius:.4rem;padding:0 1rem .5rem;background:var(--warn-panel)}#gaps h2{margin-top:1rem}li{margin:.25rem 0;overflow-wrap:anywhere}.scroll{position:relative;overflow-x:auto;margin:.5rem 0}table{width:100%;border-collapse:collapse}caption{padding:.25rem 0;color:var(--quiet);font-size:.8125rem;text-align:left}th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere;unicode-bidi:isolate}thead th{font-weight:600;white-space:nowrap}tbody th{min-width:9rem}td{min-width:6rem;overflow-wrap:break-word}td.number{min-width:0}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}thead button{border:0;padding:0;background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}thead button:after{content:" \\2195";color:var(--quiet)}[aria-sort=ascending] button:after{content:" \\2191"}[aria-sort=descending] button:after{content:" \\2193"}.plan td:nth-child(2){min-width:18rem}.findings{table-layout:fixed;min-width:56rem}.findings th:nth-child(1){width:6.5rem}.findings th:nth-child(2){width:35%}.findings th:nth-child(3){width:17%}.findings th:nth-child(5){width:9rem}.findings td:first-child{padding-left:.6rem}.findings [data-group=blocks] td:first-child{box-shadow:inset 3px 0 var(--fail)}.verdict.blocks{font-weight:600}#filter{display:flex;flex-wrap:wrap;align-items:end;gap:.75rem;margin:.75rem 0;border-radius:.4rem;padding:.75rem;background:var(--panel)}#filter[hidden]{display:none}.field{display:flex;flex-direction:column;gap:.15rem;max-width:100%}.field label{color:var(--quiet);font-size:.8125rem}.checks{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:.3rem 0}#filter input[type=search],#filter select,#filter>button{max-width:100%;border:1px solid var(--quiet);border-radius:.3rem;padding:.3rem .5rem;background:var(--page);color:var(--text);font:inherit}#filter input[type=search]{width:15rem}#filter ::placeholder{color:var(--quiet);opacity:1}#filter-count{flex-basis:100%;margin:0;font-size:.8125rem}summary{padding:.3rem 0;cursor:pointer}.unit{border-top:1px solid var(--line);padding:.4rem 0}.unit details{margin:.25rem 0}.treemap{display:block;width:100%;min-width:40rem;height:auto;font:12px ui-monospace,Liberation Mono,monospace}.frame{fill:var(--panel);stroke:var(--line)}.frame-label{fill:var(--quiet)}.tile-label{fill:var(--tile-text);pointer-events:none}.tile{fill:var(--none);stroke:var(--page)}.tile.npm{fill:var(--npm)}.tile.pypi{fill:var(--pypi)}.tile.maven{fill:var(--maven)}.tile.go{fill:var(--go)}.tile.rust{fill:var(--rust)}.tile.nuget{fill:var(--nuget)}.tile.ruby{fill:var(--ruby)}.tile.php{fill:var(--php)}.tile.system{fill:var(--system)}.mark{fill:var(--info)}.mark.critical{fill:var(--fail)}.mark.high{fill:var(--high)}.mark.medium{fill:var(--warn)}.mark.low{fill:var(--low)}.legend{color:var(--quiet);font-size:.8125rem}.legend li{display:flex;align-items:center;gap:.4rem}.legend svg{width:.9rem;height:.9rem}footer{margin-top:3rem;border-top:1px solid var(--line)}@media(max-width:45rem){body{padding:1rem}#filter input[type=search],.field{width:100%}.cards{min-width:0}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards,.cards tbody,.cards tr:not([hidden]),.cards tbody th,.cards td{display:block}.cards tr{padding:.5rem 0;border-bottom:1px solid var(--line)}.cards tbody th,.cards td,.cards td:nth-child(2),.cards td.number{min-width:0;border:0;padding:.15rem 0;text-align:left}.cards td:before{content:attr(data-label) ": ";color:var(--quiet);font-size:.8125rem}.cards td[data-label=Severity]:before,.cards td[data-label=Finding]:before,.cards td[data-label="What to do"]:before{content:none}}@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:9pt}nav,#filter,.skip{display:none}.scroll{overflow:visible}.findings{min-width:0}tr,.treemap{break-inside:avoid}thead button:after{content:""}.badge,.mark-word,.tile,.mark{print-color-adjust:exact}}',
  script: '"use strict";\n(() => {\n  // src/reports/html/browser/page.ts\n  start();\n  function start() {\n    openForPrint(), openByAddress();\n    let table = document.querySelector("#findings-table"), form = document.querySelector("#filter");\n    if (!table || !form) return;\n    let rows = Array.from(table.tBodies[0]?.rows ?? [], describe), refilter = () => filter(rows, form), waiting = 0;\n    form.addEventListener("input", () => {\n      window.clearTimeout(waiting), waiting = window.setTimeout(refilter, rows.length > 500 ? 120 : 0);\n    }), form.addEventListener("submit", (event) => event.preventDefault()), form.addEventListener("reset", () => window.setTimeout(refilter, 0)), sortable(table, rows), linksToFunctions(form, refilter), form.hidden = !1, refilter();\n  }\n  function describe(element, index) {\n    let { severity = "", kind = "", group = "", functions = "", artifact = "" } = element.dataset;\n    return { element, index, severity, kind, group, functions: functions.split(" ").filter(Boolean), artifact };\n  }\n  function filter(rows, form) {\n    let words = value("filter-text").toLowerCase().split(/\\s+/).filter(Boolean), [severity, kind, unit] = [value("filter-severity"), value("filter-kind"), value("filter-function")], artifacts = (form.querySelector("#filter-function")?.selectedOptions[0]?.dataset.artifacts ?? "").split(" "), [blocking, fresh] = [checked("filter-blocking"), checked("filter-new")], shown = 0;\n    for (let row of rows) {\n      let fits = (severity === "" || row.severity === severity) && (kind === "" || row.kind === kind) && (unit === "" || isIn(row, unit, artifacts)) && (!blocking || row.group === "blocks") && (!fresh || row.group !== "known") && words.every((word) => textOf(row).includes(word));\n      row.element.hidden === fits && (row.element.hidden = !fits), fits && (shown += 1);\n    }\n    let count = form.querySelector("#filter-count");\n    count && (count.textContent = `${shown} of ${rows.length} rows shown`);\n  }\n  function isIn(row, unit, artifacts) {\n    return row.functions.length > 0 ? row.functions.includes(unit) : artifacts.includes(row.artifact);\n  }\n  function textOf(row) {\n    return row.text ??= (row.element.textContent ?? "").toLowerCase(), row.text;\n  }\n  function sortable(table, rows) {\n    let headings = Array.from(table.tHead?.rows[0]?.cells ?? []);\n    for (let [column, heading] of headings.entries()) {\n      let button = document.createElement("button");\n      button.type = "button", button.textContent = heading.textContent, heading.replaceChildren(button), button.addEventListener("click", () => {\n        let descending = heading.getAttribute("aria-sort") === "ascending";\n        for (let other of headings) other.removeAttribute("aria-sort");\n        heading.setAttribute("aria-sort", descending ? "descending" : "ascending");\n        let sorted = sortedBy(rows, column, descending ? -1 : 1);\n        table.tBodies[0]?.append(...sorted.map(({ element }) => element));\n      });\n    }\n  }\n  function sortedBy(rows, column, direction) {\n    return rows.map((row) => ({\n      row,\n      key: column === 0 ? row.severity : row.element.cells[column]?.textContent ?? ""\n    })).sort((a, b) => direction * compare(a.key, b.key) || a.row.index - b.row.index).map(({ row }) => row);\n  }\n  function compare(a, b) {\n    return a < b ? -1 : a > b ? 1 : 0;\n  }\n  function linksToFunctions(form, refilter) {\n    document.addEventListener("click", ({ target }) => {\n      let link = target instanceof Element ? target.closest("a[data-show]") : null, select = form.querySelector("#filter-function");\n      !link || !select || (form.reset(), select.value = link.dataset.show ?? "", window.setTimeout(refilter, 0));\n    });\n  }\n  function openByAddress() {\n    let open = () => {\n      let target = document.getElementById(window.location.hash.slice(1));\n      target instanceof HTMLDetailsElement && (target.open = !0);\n    };\n    window.addEventListener("hashchange", open), open();\n  }\n  function openForPrint() {\n    window.addEventListener("beforeprint", () => {\n      for (let details of document.querySelectorAll("details")) details.open = !0;\n    });\n  }\n  function value(id) {\n    let field = document.getElementById(id);\n    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : "";\n  }\n  function checked(id) {\n    let field = document.getElementById(id);\n    return field instanceof HTMLInputElement && field.checked;\n  }\n})();'
};

// src/reports/html/element.ts
var LONGEST2 = 600;
var VOID = /* @__PURE__ */ new Set(["br", "input", "link", "meta"]);
var LINES = new Set(
  "body details div footer form g h2 h3 head header li main nav p script section style table tbody title tr ul".split(
    " "
  )
);
function el(tag, attributes, ...children) {
  let html2 = LINES.has(tag) ? `
<${tag}` : `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) html2 += attribute(name, value);
  html2 += ">";
  if (VOID.has(tag)) return { html: html2 };
  for (const child of children) html2 += write(child);
  return { html: `${html2}</${tag}>` };
}
function code(name, max = 200) {
  const text = htmlText(cutMiddle(name.trim() === "" ? name === "" ? "(empty)" : "(blank)" : name, max));
  return { html: `<code>${text.replaceAll("/", "/<wbr>")}</code>` };
}
function prose(text, max = 300) {
  return { html: htmlText(cut(text.trim(), max)) };
}
function link(url, ...children) {
  const target = url === void 0 ? void 0 : safeUrl(url);
  if (target === void 0) return fragment(...children);
  return el("a", { href: target, rel: "noopener noreferrer" }, ...children);
}
function fragment(...children) {
  let html2 = "";
  for (const child of children) html2 += write(child);
  return { html: html2 };
}
function joined(children, separator) {
  const between = write(separator);
  let html2 = "";
  for (const [index, child] of children.entries()) html2 += (index === 0 ? "" : between) + write(child);
  return { html: html2 };
}
var LINE_BREAK = { html: "\n" };
function some(children, max) {
  const rest = children.length - max;
  return fragment(joined(children.slice(0, max), ", "), rest > 0 ? ` and ${rest} more` : "");
}
function unseen(...children) {
  return el("span", { class: "unseen" }, ...children);
}
function raw(tag, content) {
  if (/<\/|<!--/.test(content)) throw new Error(`a ${tag} holds what ends it`);
  return { html: `
<${tag}>${content}</${tag}>` };
}
function attribute(name, value) {
  if (value === void 0) return "";
  return value === true ? ` ${name}` : ` ${name}="${htmlText(String(value))}"`;
}
function write(child) {
  if (child === void 0) return "";
  if (typeof child === "string") return htmlText(cut(child, LONGEST2));
  if (typeof child === "number") return htmlText(String(child));
  return isHtml(child) ? child.html : fragment(...child).html;
}
function isHtml(child) {
  return "html" in child;
}

// src/reports/html/document.ts
function page(title, ...body) {
  const { style: style2, script } = assets_default;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style2)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join("; ");
  const head2 = el(
    "head",
    {},
    el("meta", { charset: "utf-8" }),
    el("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    el("meta", { name: "color-scheme", content: "light dark" }),
    el("meta", { name: "referrer", content: "no-referrer" }),
    el("title", {}, title),
    raw("style", style2)
  );
  const html2 = el("html", { lang: "en" }, head2, el("body", {}, fragment(...body), raw("script", script)));
  return `<!doctype html>
${html2.html}
`;
}
function hashOf(content) {
  return `sha256-${createHash2("sha256").update(content, "utf8").digest("base64")}`;
}

// src/reports/shape/links.ts
var DOCS_BASE = "https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan/blob/main/docs";
function ruleDocs(id) {
  return `${DOCS_BASE}/rules/${encodeURIComponent(id.toWellFormed())}.md`;
}
function findingDocs(kind) {
  return `${DOCS_BASE}/findings/${kind}.md`;
}

// src/reports/html/frame.ts
function section(id, title, ...children) {
  const heading = `${id}-title`;
  return el("section", { id, "aria-labelledby": heading }, el("h2", { id: heading }, title), ...children);
}
function table({
  caption,
  unseenCaption,
  columns,
  rows,
  total = rows.length,
  numbers = [],
  cards
}) {
  const align = (index) => numbers.includes(index) ? "number" : void 0;
  return fragment(
    framed(
      caption,
      el(
        "table",
        { class: cards ? "cards plan" : void 0 },
        el("caption", { class: unseenCaption ? "unseen" : void 0 }, caption),
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            columns.map((name, index) => el("th", { scope: "col", class: align(index) }, name))
          )
        ),
        el(
          "tbody",
          {},
          rows.map(
            (cells2) => el(
              "tr",
              {},
              cells2.map(
                (cell, index) => index === 0 ? el("th", { scope: "row" }, cell) : el("td", { class: align(index), "data-label": columns[index] }, cell)
              )
            )
          )
        )
      )
    ),
    left(total - rows.length)
  );
}
function framed(label3, ...children) {
  return el(
    "div",
    { class: "scroll", role: "region", "aria-label": cut(label3, 200), tabindex: 0 },
    ...children
  );
}
function left(hidden) {
  return hidden > 0 ? el("p", { class: "cut" }, `${digits(hidden)} more are in the JSON report.`) : void 0;
}
function badge(severity) {
  return el("span", { class: `badge ${severity}` }, severity);
}
function list(items, max, attributes = {}) {
  return fragment(
    el(
      "ul",
      attributes,
      items.slice(0, max).map((item) => el("li", {}, item))
    ),
    left(items.length - max)
  );
}

// src/reports/html/units.ts
function unitsOf(report, rows, contents) {
  const used = new Set(report.functions.flatMap(({ code: code2, layers }) => [code2, ...layers]));
  const open2 = [...rows.blocking, ...rows.below, ...rows.known];
  const [byFunction, byArtifact2] = [tally(open2, "function"), tally(open2, "artifact")];
  const units = [
    ...report.functions.map(({ name, runtime, code: code2, layers }) => ({
      name,
      kind: "function",
      ...runtime === void 0 ? {} : { runtime },
      parts: [code2, ...layers],
      findings: sum([
        byFunction.get(name),
        ...[.../* @__PURE__ */ new Set([code2, ...layers])].map((id) => byArtifact2.get(id))
      ])
    })),
    ...report.artifacts.filter(({ id }) => !used.has(id)).map(({ id }) => ({
      name: id,
      kind: "artifact",
      parts: [id],
      findings: sum([byArtifact2.get(id)])
    }))
  ];
  const sizes = new Map(units.map((unit) => [unit, sizeOf(unit.parts, contents)]));
  return units.sort(
    (a, b) => byFindings(a.findings, b.findings) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compareText(a.name, b.name) || compareText(a.parts.join("\0"), b.parts.join("\0"))
  ).map((unit, index) => ({ index, ...unit }));
}
function sizeOf(parts, contents) {
  return parts.reduce((total, id) => total + (contents.get(id)?.unpacked ?? 0), 0);
}
function artifactsOf3(units) {
  return [...new Set(units.flatMap(({ parts }) => parts))];
}
function tally(rows, by) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { finding: finding2 } of rows) {
    if (finding2.function !== void 0 !== (by === "function")) continue;
    const key = finding2.function ?? finding2.artifact;
    const counts = tallies.get(key) ?? /* @__PURE__ */ new Map();
    tallies.set(key, counts.set(finding2.severity, (counts.get(finding2.severity) ?? 0) + 1));
  }
  return tallies;
}
function sum(all) {
  const total = /* @__PURE__ */ new Map();
  for (const counts of all)
    for (const [severity, n] of counts ?? []) total.set(severity, (total.get(severity) ?? 0) + n);
  return new Map([...total].sort(([a], [b]) => compareSeverity(a, b)));
}
function byFindings(a, b) {
  for (const severity of SEVERITIES) {
    const difference = (b.get(severity) ?? 0) - (a.get(severity) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/reports/html/words.ts
var KINDS = {
  vulnerability: "vulnerability",
  malware: "malicious package",
  archive: "archive",
  runtime: "runtime",
  posture: "configuration",
  secret: "secret"
};

// src/reports/html/sections/filter.ts
var MOST_FUNCTIONS = 2e3;
function filterForm(rows, units, tellsNew2) {
  const kinds = new Set(rows.map(({ finding: finding2 }) => finding2.kind));
  const severities = new Set(rows.map(({ finding: finding2 }) => finding2.severity));
  return el(
    "form",
    { id: "filter", hidden: true, role: "search", "aria-label": "Filter the findings" },
    field(
      "Search",
      "filter-text",
      (id) => el("input", {
        id,
        type: "search",
        autocomplete: "off",
        spellcheck: "false",
        placeholder: "CVE, package, path ..."
      })
    ),
    field(
      "Severity",
      "filter-severity",
      (id) => select(id, "All", [
        ...SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => [
          { value: SEVERITIES.indexOf(severity) },
          severity
        ])
      ])
    ),
    field(
      "Kind",
      "filter-kind",
      (id) => select(
        id,
        "All",
        FINDING_KINDS.filter((kind) => kinds.has(kind)).map((kind) => [{ value: kind }, KINDS[kind]])
      )
    ),
    field("Function", "filter-function", (id) => select(id, "All", functionOptions(units))),
    el(
      "span",
      { class: "checks" },
      checkbox("filter-blocking", "Only what blocks"),
      tellsNew2 ? checkbox("filter-new", "Only new") : void 0
    ),
    el("button", { type: "reset" }, "Clear"),
    el("p", { id: "filter-count", role: "status", "aria-live": "polite" })
  );
}
function functionOptions(units) {
  const numbers = new Map(artifactsOf3(units).map((id, index) => [id, index]));
  return units.filter(({ kind, findings: findings3 }) => kind === "function" && findings3.size > 0).slice(0, MOST_FUNCTIONS).sort((a, b) => compareText(a.name, b.name) || a.index - b.index).map(({ index, name, parts }) => [
    { value: index, "data-artifacts": parts.map((part) => numbers.get(part) ?? "").join(" ") },
    cutMiddle(name, 60)
  ]);
}
function field(label3, id, control) {
  return el("span", { class: "field" }, el("label", { for: id }, label3), control(id));
}
function select(id, all, options) {
  return el(
    "select",
    { id },
    el("option", { value: "" }, all),
    options.map(([attributes, text]) => el("option", attributes, text))
  );
}
function checkbox(id, label3) {
  return el("span", {}, el("input", { id, type: "checkbox" }), " ", el("label", { for: id }, label3));
}

// src/reports/html/sections/findings.ts
var MOST = 1e4;
var BUDGET = 12e6;
function findingsSection(rows, around) {
  const open2 = [...rows.blocking, ...rows.below, ...rows.known];
  if (open2.length === 0) return section("findings", "Findings", el("p", {}, "None."));
  const places = new Places(around.units);
  const groups = [
    ["blocks", foldRows(rows.blocking), around.says.blocking],
    ["below", foldRows(rows.below), around.says.below],
    ["known", foldRows(rows.known), around.says.known]
  ];
  const written = [];
  let left2 = BUDGET;
  let total = 0;
  for (const [group3, folded] of groups) {
    for (const row3 of folded) {
      total += 1;
      if (written.length >= MOST || left2 <= 0) continue;
      const one = findingRow(row3, group3, places);
      left2 -= Buffer.byteLength(one.html);
      written.push(one);
    }
  }
  const summary = groups.filter(([, folded]) => folded.length > 0).map(
    ([, folded, says]) => `${digits(folded.reduce((sum2, { rows: all }) => sum2 + all.length, 0))} ${says}`
  );
  return section(
    "findings",
    "Findings",
    el(
      "p",
      {},
      `${count(open2.length, "finding")} (${breakdown(open2.map(({ finding: finding2 }) => finding2))}): ${summary.join(", ")}.`
    ),
    written.length < total ? el(
      "p",
      { class: "cut" },
      `Only the worst ${digits(written.length)} of ${digits(total)} rows are shown; all are in the JSON report.`
    ) : void 0,
    filterForm(open2, around.units, around.tellsNew),
    findingsTable("Findings, the worst first", written, "findings-table")
  );
}
function findingsTable(caption, rows, id) {
  return framed(
    caption,
    el(
      "table",
      { id, class: "cards findings" },
      el("caption", { class: "unseen" }, caption),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          COLUMNS.map((name) => el("th", { scope: "col" }, name))
        )
      ),
      el("tbody", {}, rows)
    )
  );
}
var COLUMNS = ["Severity", "Finding", "Package", "Where", "Verdict"];
function ignoredTable(rows, units) {
  const places = new Places(units);
  const folded = foldRows(rows);
  const shown2 = folded.slice(0, MOST / 10).map((row3) => findingRow(row3, "ignored", places));
  const rest = folded.length - shown2.length;
  return fragment(
    findingsTable("Ignored findings, with the reason", shown2),
    rest > 0 ? el("p", { class: "cut" }, `${digits(rest)} more are in the JSON report.`) : void 0
  );
}
function findingLink({ finding: finding2 }) {
  const url = finding2.kind === "posture" ? ruleDocs(finding2.id) : finding2.sources[0]?.url ?? findingDocs(finding2.kind);
  return link(url, code(finding2.id, 80));
}
var VERDICTS = {
  blocks: "Blocks",
  below: "Does not block",
  known: "Was there before",
  ignored: "Ignored"
};
function findingRow(row3, group3, places) {
  const { finding: finding2, because: because2 } = row3;
  const functions = row3.functions.map((name) => places.indexOf(name)).filter((index) => index >= 0);
  return el(
    "tr",
    {
      "data-severity": SEVERITIES.indexOf(finding2.severity),
      "data-kind": finding2.kind,
      "data-group": group3,
      "data-functions": functions.length === 0 ? void 0 : functions.join(" "),
      "data-artifact": functions.length === 0 ? places.artifact(finding2.artifact) : void 0
    },
    el("td", { "data-label": "Severity" }, badge(finding2.severity)),
    el("td", { "data-label": "Finding" }, ...what(row3)),
    el("td", { "data-label": "Package" }, ...packageOf(row3)),
    el("td", { "data-label": "Where" }, where(row3, places)),
    el(
      "td",
      { "data-label": "Verdict" },
      el("span", { class: `verdict ${group3}` }, VERDICTS[group3]),
      because2 === void 0 ? void 0 : el("span", { class: "small" }, prose(because2))
    )
  );
}
function what(row3) {
  const { finding: finding2 } = row3;
  const also = finding2.aliases.map((id) => code(id, 60));
  return [
    fragment(findingLink(row3), " ", prose(finding2.title)),
    finding2.kind === "posture" ? el("span", { class: "small" }, prose(finding2.remedy, 400)) : void 0,
    ...urgencyReasons(finding2).map(
      (why) => el("span", { class: "small urgent" }, "More urgent: ", prose(why, 200))
    ),
    el(
      "span",
      { class: "small" },
      link(findingDocs(finding2.kind), KINDS[finding2.kind]),
      also.length > 0 ? fragment(", also ", some(also, 4)) : void 0
    )
  ];
}
function packageOf(row3) {
  const { finding: finding2, fixedIn } = row3;
  if (finding2.kind === "posture" || finding2.kind === "archive" || finding2.kind === "secret")
    return [fragment("–")];
  const fix = fixedIn === void 0 ? "no fix is known" : fragment(finding2.kind === "runtime" ? "move to " : "fixed in ", code(fixedIn, 60));
  return [code(label(row3), 100), finding2.kind === "malware" ? void 0 : el("span", { class: "small" }, fix)];
}
function where(row3, places) {
  const { finding: finding2, evidence } = row3;
  const { artifact: artifact3, location } = finding2;
  const named2 = row3.functions.length > 0 ? row3.functions : places.functionsOf(artifact3);
  const lines = [
    ...named2.length === 0 ? [] : [
      fragment(
        named2.length === 1 ? "function " : `${digits(named2.length)} functions: `,
        some(
          named2.slice(0, 1e3).map((name) => code(name, 80)),
          3
        )
      )
    ],
    ...named2.length === 1 && named2[0] === artifact3 ? [] : [fragment("in ", code(shownArtifact(artifact3), 120))],
    ...finding2.kind === "secret" ? [fragment("at ", code(at(finding2.place)))] : [],
    ...evidence.length === 0 ? [] : [
      fragment(
        "at ",
        some(
          evidence.map(({ path }) => code(path, 160)),
          2
        )
      )
    ],
    ...location.path === artifact3 ? [] : [fragment("from ", code(at(location)))]
  ];
  return joined(lines, el("br", {}));
}
function at({ path, line: line2 }) {
  return line2 === void 0 ? path : `${path}:${line2}`;
}
var Places = class {
  units;
  artifacts = /* @__PURE__ */ new Map();
  functions = /* @__PURE__ */ new Map();
  constructor(units) {
    const all = units.filter(({ kind }) => kind === "function");
    this.units = new Map(all.map(({ name, index }) => [name, index]));
    for (const { name, parts } of all) {
      for (const part of new Set(parts)) {
        const names2 = this.functions.get(part);
        if (names2) names2.push(name);
        else this.functions.set(part, [name]);
      }
    }
    for (const [index, part] of artifactsOf3(units).entries()) this.artifacts.set(part, index);
  }
  indexOf(name) {
    return this.units.get(name) ?? -1;
  }
  artifact(id) {
    return this.artifacts.get(id);
  }
  functionsOf(artifact3) {
    return this.functions.get(artifact3) ?? [];
  }
};

// src/reports/html/sections/head.ts
function head({ mark, word, sentence: why, advice: advice2 }, report) {
  const { comparison: comparison2 } = report;
  return el(
    "header",
    {},
    el("p", { class: "product" }, "Lambda supply chain scan"),
    el("h1", {}, el("span", { class: `mark-word ${mark}` }, word), " ", sentence(why)),
    advice2 === void 0 ? void 0 : el("p", {}, advice2),
    comparison2 === void 0 ? void 0 : el(
      "p",
      {},
      "Compared with ",
      code(comparison2.baseline, 160),
      ": ",
      fragment(
        el("strong", {}, `${digits(comparison2.fresh)} new`),
        `, ${digits(comparison2.fixed.length)} fixed, ${digits(comparison2.unchanged)} unchanged.`
      )
    )
  );
}
function navigation(parts) {
  return el(
    "nav",
    { "aria-label": "Parts of the report" },
    el(
      "ul",
      {},
      parts.map(
        ([id, title, n]) => el(
          "li",
          {},
          el("a", { href: `#${id}` }, title),
          n === void 0 ? void 0 : fragment(" ", el("span", { class: "n" }, digits(n)))
        )
      )
    )
  );
}

// src/reports/html/bytes.ts
function bytes(n) {
  const unit = UNITS.find(({ size }) => n >= size) ?? { size: 1, name: "B" };
  const value = n / unit.size;
  return `${unit.size > 1 && value < 10 ? value.toFixed(1) : String(Math.round(value))} ${unit.name}`;
}
var UNITS = [
  { size: 1e9, name: "GB" },
  { size: 1e6, name: "MB" },
  { size: 1e3, name: "kB" }
];

// src/reports/html/squarify.ts
function squarify(weights, place2) {
  const total = weights.reduce((sum2, weight) => sum2 + weight, 0);
  const scale = total > 0 ? place2.width * place2.height / total : 0;
  const rects = [];
  let free = place2;
  let start = 0;
  while (start < weights.length) {
    const end = rowEnd(weights, start, Math.min(free.width, free.height), scale);
    const row3 = weights.slice(start, end);
    const area = row3.reduce((sum2, weight) => sum2 + weight, 0) * scale;
    const [placed, rest] = lay(row3, area, free);
    rects.push(...placed);
    free = rest;
    start = end;
  }
  return rects;
}
function rowEnd(weights, start, side, scale) {
  let sum2 = weights[start] ?? 0;
  const largest = sum2;
  let best = worst(largest, largest, sum2, side, scale);
  let end = start + 1;
  for (; end < weights.length; end += 1) {
    const next = weights[end] ?? 0;
    const ratio = worst(largest, next, sum2 + next, side, scale);
    if (ratio > best) break;
    best = ratio;
    sum2 += next;
  }
  return end;
}
function worst(largest, smallest, sum2, side, scale) {
  const area = sum2 * scale;
  const square = side * side;
  return Math.max(square * largest * scale / (area * area), area * area / (square * smallest * scale));
}
function lay(row3, area, free) {
  const { x, y, width, height } = free;
  const sum2 = row3.reduce((total, weight) => total + weight, 0);
  const rects = [];
  if (width >= height) {
    const across2 = height > 0 ? Math.min(area / height, width) : 0;
    let at3 = y;
    for (const weight of row3) {
      const length = sum2 > 0 ? height * weight / sum2 : 0;
      rects.push({ x, y: at3, width: across2, height: length });
      at3 += length;
    }
    return [rects, { x: x + across2, y, width: width - across2, height }];
  }
  const across = width > 0 ? Math.min(area / width, height) : 0;
  let at2 = x;
  for (const weight of row3) {
    const length = sum2 > 0 ? width * weight / sum2 : 0;
    rects.push({ x: at2, y, width: length, height: across });
    at2 += length;
  }
  return [rects, { x, y: y + across, width, height: height - across }];
}

// src/reports/html/treemap.ts
var WIDTH = 960;
var HEIGHT = 320;
var HEADER = 20;
var GAP = 3;
var MOST2 = 80;
function treemap(title, slices) {
  const weighed = slices.map((slice) => ({ slice, tiles: tilesOf(slice.content) })).map(({ slice, tiles }) => ({ slice, tiles, weight: tiles.reduce((sum2, { size }) => sum2 + size, 0) })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  if (weighed.length === 0) return void 0;
  const places = squarify(
    weighed.map(({ weight }) => weight),
    { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  );
  return el(
    "svg",
    { class: "treemap", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": cut(title, 200) },
    weighed.map(
      ({ slice, tiles, weight }, index) => artifact2(slice.title, tiles, weight, places[index] ?? { x: 0, y: 0, width: 0, height: 0 })
    )
  );
}
function artifact2(title, tiles, weight, place2) {
  const inner = {
    x: place2.x + GAP,
    y: place2.y + HEADER,
    width: place2.width - 2 * GAP,
    height: place2.height - HEADER - GAP
  };
  const roomy = inner.width > 40 && inner.height > 20;
  const places = squarify(
    tiles.map(({ size }) => size),
    roomy ? inner : place2
  );
  return el(
    "g",
    {},
    roomy ? rect(place2, "frame") : void 0,
    roomy ? label2(`${title} (${bytes(weight)})`, place2, HEADER - 6, "frame-label") : void 0,
    tiles.map((each, index) => tile(each, places[index] ?? inner))
  );
}
function tile({ label: name, hint, style: style2, worst: worst2 }, place2) {
  const { x, y, width, height } = place2;
  const size = Math.min(12, width / 2, height / 2);
  return el(
    "g",
    {},
    el("title", {}, prose(hint, 300)),
    rect(place2, `tile ${style2}`),
    worst2 === void 0 || size < 3 ? void 0 : el("path", {
      class: `mark ${worst2}`,
      d: `M${fixed(x + width - size)} ${fixed(y)}h${fixed(size)}v${fixed(size)}z`
    }),
    width > 30 && height > 16 ? label2(name, place2, 14, "tile-label") : void 0
  );
}
function rect({ x, y, width, height }, style2) {
  return el("rect", {
    class: style2,
    x: fixed(x),
    y: fixed(y),
    width: fixed(Math.max(0, width)),
    height: fixed(Math.max(0, height))
  });
}
function label2(name, { x, y, width }, down, style2) {
  const letters = Math.floor((width - 8) / 7);
  if (letters < 3) return void 0;
  return el("text", { class: style2, x: fixed(x + 4), y: fixed(y + down) }, cut(name, letters));
}
function tilesOf({ boxes, unpacked = 0 }) {
  const sized = boxes.filter(({ size = 0 }) => size > 0);
  const shown2 = sized.slice(0, MOST2).map(boxTile);
  const rest = sized.slice(MOST2);
  const others2 = unpacked - sized.reduce((sum2, { size = 0 }) => sum2 + size, 0);
  return [
    ...shown2,
    ...rest.length === 0 ? [] : [restTile(rest)],
    ...others2 <= 0 ? [] : [
      { label: "other files", hint: `Files of no package: ${bytes(others2)}`, size: others2, style: "none" }
    ]
  ].sort((a, b) => b.size - a.size);
}
function boxTile({ label: name, packages, ecosystem, size = 0, worst: worst2 }) {
  const what2 = packages.length > 1 ? `${name}: ${count(packages.length, "package")}` : packages[0] ?? name;
  const finding2 = worst2 === void 0 ? "" : `, worst finding: ${worst2}`;
  return {
    label: name,
    hint: `${what2} (${ecosystem}), ${bytes(size)}${finding2}`,
    size,
    style: ecosystemStyle(ecosystem),
    ...worst2 === void 0 ? {} : { worst: worst2 }
  };
}
function restTile(rest) {
  const size = rest.reduce((sum2, box) => sum2 + (box.size ?? 0), 0);
  const label3 = count(rest.length, "smaller place");
  return { label: label3, hint: `${label3}: ${bytes(size)}`, size, style: "none" };
}
function ecosystemStyle(ecosystem) {
  const name = ecosystemName(ecosystem);
  return name === void 0 ? "none" : STYLES[name] ?? "system";
}
var STYLES = {
  npm: "npm",
  PyPI: "pypi",
  Maven: "maven",
  Go: "go",
  "crates.io": "rust",
  NuGet: "nuget",
  RubyGems: "ruby",
  Packagist: "php"
};
function fixed(n) {
  return String(Math.round(n * 10) / 10);
}

// src/reports/html/sections/inside.ts
var UNFOLDED = 25;
var MOST_ROWS = 2e3;
var MOST_PICTURES = 40;
var MOST_PLACES = 60;
function insideSection(report, units, contents) {
  if (units.length === 0) return void 0;
  const what2 = units.some(({ kind }) => kind === "function") ? "functions" : "artifacts";
  const drawn = units.slice(0, MOST_PICTURES);
  const rest = units.length - drawn.length;
  return section(
    "inside",
    "What is inside",
    overview(units, contents),
    legend(report, drawn, contents),
    rest > 0 ? el(
      "p",
      { class: "cut" },
      `Pictures are drawn of the ${digits(drawn.length)} ${what2} with the worst findings; of the other ${digits(rest)} the JSON report lists everything.`
    ) : void 0,
    drawn.map((unit, index) => picture(unit, contents, index === 0)),
    artifacts(report.artifacts, contents)
  );
}
function overview(units, contents) {
  const others2 = units.slice(UNFOLDED);
  return fragment(
    unitsTable("What runs, the worst first", units.slice(0, UNFOLDED), contents),
    others2.length === 0 ? void 0 : el(
      "details",
      {},
      el("summary", {}, `The other ${digits(others2.length)}`),
      unitsTable("The rest of what runs", others2, contents)
    )
  );
}
function unitsTable(caption, units, contents) {
  return table({
    caption,
    columns: ["Function", "Runtime", "Code and layers", "Unpacked", "Packages", "Findings"],
    rows: units.slice(0, MOST_ROWS).map((unit) => [
      unit.index < MOST_PICTURES ? el("a", { href: `#unit-${unit.index}` }, code(unit.name, 100)) : code(unit.name, 100),
      unit.runtime === void 0 ? "–" : code(unit.runtime, 60),
      some(
        unit.parts.map((part) => code(shownArtifact(part), 100)),
        3
      ),
      sizeText(sizeOf(unit.parts, contents)),
      digits(packagesOf(unit, contents)),
      findings(unit)
    ]),
    total: units.length,
    numbers: [3, 4]
  });
}
function findings({ kind, index, findings: counts }) {
  if (counts.size === 0) return fragment("none");
  const worst2 = joined(
    [...counts].map(([severity, n]) => fragment(`${digits(n)} `, badge(severity))),
    " "
  );
  return el("a", { href: "#findings", "data-show": kind === "function" ? index : void 0 }, worst2);
}
function picture(unit, contents, open2) {
  const parts = unit.parts.flatMap((id, index) => {
    const content = contents.get(id);
    return content ? [{ title: `${index === 0 ? "" : "layer "}${baseName(shownArtifact(id))}`, content }] : [];
  });
  const missing = unit.parts.filter((id) => !contents.has(id));
  const total = sizeOf(unit.parts, contents);
  const apart = parts.flatMap(({ content }) => content.boxes).filter(({ size }) => size === void 0).reduce((sum2, { packages }) => sum2 + packages.length, 0);
  const drawn = treemap(`What is inside ${unit.name} by size; the same is in the table below`, parts);
  return el(
    "details",
    { id: `unit-${unit.index}`, class: "unit", open: open2 ? true : void 0 },
    el(
      "summary",
      {},
      el("h3", {}, code(unit.name, 120)),
      ` ${[count(packagesOf(unit, contents), "package"), ...total > 0 ? [`${bytes(total)} unpacked`] : []].join(", ")}`
    ),
    missing.length === 0 ? void 0 : el(
      "p",
      {},
      "Not at hand, and so not in the picture: ",
      some(
        missing.map((id) => code(id, 120)),
        5
      )
    ),
    drawn === void 0 ? void 0 : framed(`What is inside ${cutMiddle(unit.name, 100)}, drawn by size`, drawn),
    drawn === void 0 || apart === 0 ? void 0 : el(
      "p",
      { class: "cut" },
      `Not drawn: ${count(apart, "package")} whose files cannot be told from others; the table has them.`
    ),
    el(
      "details",
      {},
      el("summary", {}, "The same as a table"),
      placesTable(
        unit,
        parts.map(({ content }) => content)
      )
    )
  );
}
function placesTable({ name }, parts) {
  const rows = parts.flatMap(({ artifact: artifact3, boxes }) => boxes.map((box) => ({ artifact: artifact3, box }))).sort((a, b) => (b.box.size ?? -1) - (a.box.size ?? -1) || compareText(a.box.path, b.box.path));
  return table({
    caption: `What is inside ${name}, the largest first`,
    columns: ["Package", "Ecosystem", "Size", "Artifact", "Worst finding"],
    rows: rows.slice(0, MOST_PLACES).map(({ artifact: artifact3, box }) => [
      packagesIn(box),
      box.ecosystem,
      sizeText(box.size ?? 0),
      code(artifact3, 100),
      box.worst === void 0 ? "none" : badge(box.worst)
    ]),
    total: rows.length,
    numbers: [2]
  });
}
function packagesIn({ packages, label: label3 }) {
  if (packages.length === 1) return code(packages[0] ?? label3, 100);
  return fragment(
    code(label3, 100),
    ` with ${count(packages.length, "package")}: `,
    some(
      packages.map((each) => code(each, 80)),
      3
    )
  );
}
function legend({ components }, drawn, contents) {
  if (!drawn.some((unit) => sizeOf(unit.parts, contents) > 0)) return void 0;
  const names2 = [...new Set(components.map(({ ecosystem }) => ecosystem))].sort(compareText);
  if (names2.length === 0) return void 0;
  const entries = [
    ...names2.map((name) => [ecosystemStyle(name), name]),
    ["none", "other files"]
  ];
  return fragment(
    el("p", {}, "Each package is as large as its files. A corner is coloured like the worst finding."),
    el(
      "ul",
      { class: "legend" },
      entries.slice(0, 30).map(([style2, name]) => el("li", {}, swatch(style2), name))
    )
  );
}
function swatch(style2) {
  return el(
    "svg",
    { viewBox: "0 0 12 12", "aria-hidden": "true" },
    el("rect", { class: `tile ${style2}`, width: 12, height: 12 })
  );
}
function artifacts(all, contents) {
  const sorted2 = [...all].sort((a, b) => compareText(a.id, b.id));
  return el(
    "details",
    {},
    el("summary", {}, `${count(all.length, "artifact")} with their digests`),
    table({
      caption: "Artifacts",
      columns: ["Artifact", "Kind", "Whose", "Size", "Unpacked", "Files", "Packages", "Digest"],
      rows: sorted2.slice(0, MOST_ROWS).map((each) => [
        code(each.id, 160),
        each.kind,
        ownerOf(each),
        sizeText(each.size),
        sizeText(each.unpacked ?? 0),
        digits(each.files),
        digits(contents.get(each.id)?.packages ?? 0),
        code(each.digest, 100)
      ]),
      total: sorted2.length,
      numbers: [3, 4, 5, 6]
    })
  );
}
function packagesOf({ parts }, contents) {
  return new Set(parts.flatMap((id) => contents.get(id)?.boxes.flatMap(({ packages }) => packages) ?? [])).size;
}
function sizeText(size) {
  return size > 0 ? bytes(size) : "–";
}
function baseName(id) {
  return id.slice(id.lastIndexOf("/") + 1) || id;
}

// src/reports/html/sections/layers.ts
var MOST_LAYERS = 500;
var MOST_COLUMNS = 20;
var MOST_GROUPS = 500;
function layersSection(report, contents) {
  const users = usersOf(report);
  if (users.size === 0) return void 0;
  const owners = new Map(report.artifacts.map((each) => [each.id, ownerOf(each)]));
  const layers = [...users].sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b));
  return section(
    "layers",
    "Layers and who shares them",
    table({
      caption: "Layers, the most shared first",
      columns: ["Layer", "Short", "Whose", "Unpacked", "Packages", "Functions"],
      rows: layers.slice(0, MOST_LAYERS).map(([id, functions], index) => {
        const content = contents.get(id);
        return [
          code(id, 160),
          short(index),
          owners.get(id) ?? "not at hand",
          content?.unpacked === void 0 ? "–" : bytes(content.unpacked),
          content === void 0 ? "–" : digits(content.packages),
          `${digits(functions.length)} of ${digits(report.functions.length)}`
        ];
      }),
      total: layers.length,
      numbers: [3, 4, 5]
    }),
    matrix(report, layers.map(([id]) => id).slice(0, MOST_COLUMNS))
  );
}
function matrix({ functions }, layers) {
  const groups = /* @__PURE__ */ new Map();
  for (const unit of functions) {
    const key = JSON.stringify([...unit.layers].sort(compareText));
    const group3 = groups.get(key);
    if (group3) group3.names.push(unit.name);
    else groups.set(key, { layers: unit.layers, names: [unit.name] });
  }
  const rows = [...groups.values()].map((group3) => ({ ...group3, names: [...group3.names].sort(compareText) })).sort((a, b) => b.names.length - a.names.length || compareText(a.names.join("\0"), b.names.join("\0")));
  return table({
    caption: "Which functions have which layers",
    columns: ["Functions", ...layers.map((_, index) => short(index))],
    rows: rows.slice(0, MOST_GROUPS).map(({ names: names2, layers: own }) => [
      names2.length === 1 ? code(names2[0] ?? "", 100) : el(
        "span",
        {},
        `${count(names2.length, "function")}: `,
        some(
          names2.map((name) => code(name, 80)),
          5
        )
      ),
      ...layers.map((layer) => own.includes(layer) ? yes() : unseen("no"))
    ]),
    total: rows.length
  });
}
function yes() {
  return el("span", { class: "yes" }, el("span", { "aria-hidden": "true" }, "●"), unseen("yes"));
}
function usersOf({ functions }) {
  const users = /* @__PURE__ */ new Map();
  for (const { name, layers } of functions) {
    for (const layer of new Set(layers)) {
      const names2 = users.get(layer);
      if (names2) names2.push(name);
      else users.set(layer, [name]);
    }
  }
  return users;
}
function short(index) {
  return `L${index + 1}`;
}

// src/reports/shape/stale.ts
var STALE = {
  expired: "has expired",
  unused: "matches no finding",
  "fix-known": "was to hold until a fix is known, and one is"
};

// src/reports/html/sections/notices.ts
var MOST3 = 500;
var NAMED = 5;
var UNFOLDED2 = 200;
function gapsSection(groups, decides) {
  if (groups.length === 0) return void 0;
  const n = groups.reduce((sum2, { subjects }) => sum2 + subjects.length, 0);
  return section(
    "gaps",
    "Could not be checked",
    el(
      "p",
      {},
      `${count(n, "thing")} could not be read or asked, so problems may be there that this report does not show.`,
      decides ? "" : " By the policy of this scan that does not decide the verdict."
    ),
    list(groups.map(group2), MOST3, { class: "gaps" })
  );
}
function notesSection(groups) {
  if (groups.length === 0) return void 0;
  return section("notes", "Worth knowing", list(groups.map(group2), MOST3));
}
function staleList(entries) {
  if (entries.length === 0) return void 0;
  const verb = entries.length === 1 ? "does nothing" : "do nothing";
  return fragment(
    el("h3", {}, `${count(entries.length, "ignore entry", "ignore entries")} ${verb}`),
    list(entries.map(stale), MOST3)
  );
}
function group2({ message, subjects }) {
  const names2 = subjects.filter((subject) => subject !== "").map((subject) => code(subject, 160));
  if (names2.length <= NAMED)
    return fragment(some(names2, NAMED), names2.length > 0 ? ": " : "", prose(message, 500));
  return fragment(
    some(names2, NAMED - 1),
    ": ",
    prose(message, 500),
    el("details", {}, el("summary", {}, `All ${digits(names2.length)}`), list(names2, UNFOLDED2))
  );
}
function stale({ id, why, reason, file, line: line2 }) {
  const place2 = file === void 0 ? `line ${line2}` : fragment(code(file, 100), `, line ${line2}`);
  return fragment(code(id, 80), " (", place2, `) ${STALE[why]}; its reason was: `, prose(reason, 300));
}

// src/reports/shape/commands.ts
var MOST_FOLDERS = 3;
var JOINED = /^(npm install|npm update|yarn up|yarn up -R|yarn upgrade|pnpm update|bun add|poetry add|poetry update|uv add|pipenv install) ([^\s-][^\s]*)$/;
function isRunnable({ owner, remedy }) {
  return owner?.kind === "project" && remedy?.command !== void 0 && remedy.edit === void 0 && owner.manifests.length <= MOST_FOLDERS && owner.manifests.every((path) => isPlainFolder(folderOf(path)));
}
function commandsOf(steps) {
  const packages = /* @__PURE__ */ new Map();
  for (const { owner, remedy } of steps.filter(isRunnable)) {
    if (owner?.kind !== "project") continue;
    const command2 = remedy?.command ?? "";
    const [, verb = command2, word] = JOINED.exec(command2) ?? [];
    for (const folder of new Set(owner.manifests.map(folderOf))) {
      const key = JSON.stringify([folder, verb]);
      const group3 = packages.get(key) ?? { folder, verb, words: [] };
      if (word !== void 0 && !group3.words.includes(word)) group3.words.push(word);
      packages.set(key, group3);
    }
  }
  return Array.from(packages.values(), ({ folder, verb, words }) => {
    const command2 = [verb, ...words].join(" ");
    return folder === "" ? command2 : `(cd ${folder} && ${command2})`;
  });
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isPlainFolder(folder) {
  return folder === "" || /^\w[\w./+-]{0,200}$/.test(folder) && !folder.split("/").includes("..");
}

// src/reports/shape/how.ts
function howTo(step2, show, withCommand = true) {
  return [...route(step2, show), ...doing(step2, show, withCommand), ...leaving(step2, show)];
}
function route({ owner, remedy }, show) {
  if (owner?.kind !== "project" || owner.via.length === 0) return [];
  const names2 = owner.via.map(
    ({ name, version }) => show(version === void 0 ? name : `${name} ${version}`)
  );
  const outside = /\boverrides\[/.test(remedy?.command ?? "") ? ", which asks for another version" : "";
  return [`brought by ${listed(names2, 2)}${outside}`];
}
function doing({ owner, remedy }, show, withCommand) {
  if (owner?.kind !== "project") return [];
  const { edit, command: command2 } = remedy ?? {};
  const folders = owner.manifests.map(folderOf);
  const below = folders.some((folder) => folder !== "");
  const where5 = below ? ` in ${listed(
    folders.map((folder) => show(folder || ".")),
    2
  )}` : "";
  if (edit !== void 0) {
    const then = command2 === void 0 ? "" : `, then run ${show(command2)}${where5}`;
    const files = folders.map((folder) => show(folder === "" ? edit.file : `${folder}/${edit.file}`));
    return [`write ${show(edit.line)} into ${listed(files, 2)}${then}`];
  }
  if (command2 === void 0) return [`named by ${listed(owner.manifests.map(show), 2)}`];
  return withCommand ? [`run ${show(command2)}${where5}`] : [];
}
function leaving({ beyond, major, rows }, show) {
  if (beyond === void 0) return major ? ["this is a major step"] : [];
  const all = beyond.clears >= rows.length ? `all ${digits(rows.length)}` : digits(beyond.clears);
  return [`${show(beyond.to)}, a major step, clears ${all}`];
}

// src/reports/html/sections/plan.ts
var MOST4 = 1e3;
function planSection(steps) {
  if (steps.length === 0) return void 0;
  const urgent = steps.filter(({ blocking }) => blocking > 0);
  const others2 = steps.filter(({ blocking }) => blocking === 0);
  if (urgent.length === 0 || others2.length === 0)
    return section(
      "plan",
      "What to do",
      planTable("What to do, the worst first", steps),
      commands(steps.slice(0, MOST4))
    );
  return section(
    "plan",
    "What to do",
    planTable("What to do about what blocks", urgent),
    commands(urgent.slice(0, MOST4)),
    el(
      "details",
      {},
      el("summary", {}, `${count(others2.length, "more step")} for what does not block`),
      planTable("What to do about what does not block", others2),
      commands(others2.slice(0, MOST4))
    )
  );
}
function planTable(caption, steps) {
  return table({
    caption,
    unseenCaption: true,
    cards: true,
    columns: ["Package", "What to do", "Because of", "Clears", "Where"],
    rows: steps.slice(0, MOST4).map(stepRow),
    total: steps.length,
    numbers: [3]
  });
}
function stepRow(step2) {
  const [worst2, ...others2] = step2.rows;
  const urgent = urgencyWords(worst2.finding);
  const rest = others2.length > 0 ? ` and ${digits(others2.length)} more` : "";
  return [
    step2.action === "configure" ? fragment("configuration") : code(step2.from === "" ? step2.name : `${step2.name} ${step2.from}`, 100),
    fragment(told(step2), ...how(step2)),
    fragment(
      badge(worst2.finding.severity),
      " ",
      findingLink(worst2),
      " ",
      prose(worst2.finding.title, 160),
      rest,
      urgent.length === 0 ? void 0 : small(sentence(urgent.join(", ")))
    ),
    fragment(digits(step2.clears)),
    some(
      step2.artifacts.map((artifact3) => code(shownArtifact(artifact3), 100)),
      3
    )
  ];
}
function small(...children) {
  return el("span", { class: "small" }, ...children);
}
function told(step2) {
  const text = withNames((show, words) => sentence(advice(step2, show, words)));
  return el("span", { class: step2.blocking > 0 ? "urgent" : void 0 }, text);
}
function how(step2) {
  const n = howTo(step2, (name) => name, !isRunnable(step2)).length;
  return Array.from(
    { length: n },
    (_, index) => small(withNames((show) => sentence(howTo(step2, show, !isRunnable(step2))[index] ?? "")))
  );
}
function commands(steps) {
  const lines = commandsOf(steps);
  if (lines.length === 0) return void 0;
  return fragment(
    el("p", {}, "What can be run for them:"),
    el(
      "pre",
      {},
      el(
        "code",
        {},
        joined(
          lines.map((line2) => prose(line2, Infinity)),
          LINE_BREAK
        )
      )
    )
  );
}
function withNames(write2) {
  const names2 = [];
  const place2 = (name) => `\0${names2.push(name) - 1}\0`;
  const text = write2(
    (name) => place2(code(name, 300)),
    (words) => place2(prose(words, 400))
  );
  return text.split("\0").map((piece, index) => index % 2 === 0 ? piece : names2[Number(piece)]);
}

// src/reports/shape/not-evaluated.ts
var WHY_NOT = {
  computed: "the value is computed on deployment",
  "after-apply": "the value is known only after the plan was applied",
  denied: "permission is missing:",
  "not-in-source": "what was read does not say it",
  failed: "it could not be asked:"
};

// src/reports/html/sections/posture.ts
var MOST5 = 500;
function postureSection({ posture: posture2, functions }) {
  if (posture2 === void 0 || functions.length === 0) return void 0;
  const { rules, notEvaluated, unconfigured, manual } = posture2;
  const evaluated = rules.filter((rule) => rule.evaluated > 0).length;
  return section(
    "posture",
    "Configuration",
    el(
      "p",
      {},
      `${digits(evaluated)} of ${count(rules.length, "rule")} could be evaluated. What could not be is not passed.`
    ),
    unconfigured.length === 0 ? void 0 : el(
      "p",
      {},
      "Nothing says how these are configured, so that no rule was evaluated: ",
      some(
        unconfigured.map((name) => code(name, 80)),
        10
      )
    ),
    table({
      caption: "Rules about configuration",
      columns: ["Rule", "What it finds", "Functions evaluated", "Functions with a finding"],
      rows: rules.slice(0, MOST5).map(({ id, title, evaluated: done, found }) => [
        link(ruleDocs(id), code(id, 80)),
        prose(title),
        digits(done),
        digits(found)
      ]),
      total: rules.length,
      numbers: [2, 3]
    }),
    notEvaluated.length === 0 ? void 0 : el(
      "details",
      {},
      el("summary", {}, `${count(notEvaluated.length, "reason")} why a rule was not evaluated`),
      list(notEvaluated.map(open), MOST5)
    ),
    manual.length === 0 ? void 0 : el(
      "details",
      {},
      el("summary", {}, `${count(manual.length, "check")} for a person`),
      list(
        manual.map(({ question, rows }) => fragment(prose(question, 400), ` (${rows.join(", ")})`)),
        MOST5
      )
    )
  );
}
function open({ rule, why, detail, functions }) {
  return fragment(
    code(rule, 60),
    ` for ${count(functions.length, "function")}: ${WHY_NOT[why]}`,
    detail === void 0 ? "" : fragment(" ", prose(detail, 200))
  );
}

// src/reports/shape/counts.ts
function totals(report, show) {
  const findings3 = report.decisions.filter(({ outcome }) => outcome !== "ignored").map(({ finding: finding2 }) => finding2);
  const ignored = report.decisions.length - findings3.length;
  const ecosystems = byEcosystem(report).map(([name, n]) => `${digits(n)} ${show(name)}`);
  const functions = report.functions.length;
  return [
    count(report.artifacts.length, "artifact"),
    ...functions > 0 ? [count(functions, "function")] : [],
    count(report.components.length, "package") + (ecosystems.length > 0 ? ` (${listed(ecosystems, 8)})` : ""),
    count(findings3.length, "finding") + (findings3.length > 0 ? ` (${breakdown(findings3)})` : ""),
    `${digits(ignored)} ignored`,
    ...report.policy.sources === void 0 ? [] : [
      `judged by ${listed(
        report.policy.sources.map((source2) => show(named(source2))),
        4
      )}`
    ],
    `fails on ${show(report.policy.failOnSeverity)} or worse${report.policy.failOnKev ? " and on what is known to be exploited" : ""}${report.policy.onlyFixed ? " if a fix is known" : ""}`
  ];
}
function named(source2) {
  return source2 === "osv" ? "OSV" : source2;
}
function byEcosystem(report) {
  const counts = /* @__PURE__ */ new Map();
  for (const { ecosystem } of report.components) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b));
}

// src/reports/html/sections/rest.ts
var MOST6 = 1e3;
function fixedSection(comparison2) {
  if (!comparison2 || comparison2.fixed.length === 0) return void 0;
  const { fixed: fixed2 } = comparison2;
  return section(
    "gone",
    "Gone since the baseline",
    table({
      unseenCaption: true,
      caption: `${count(fixed2.length, "finding")} of the baseline ${fixed2.length === 1 ? "is" : "are"} gone`,
      columns: ["Finding", "Severity", "What it is", "Where"],
      rows: fixed2.slice(0, MOST6).map(goneRow),
      total: fixed2.length
    })
  );
}
function ignoredSection({ staleIgnores }, ignored, units) {
  if (ignored.length === 0 && staleIgnores.length === 0) return void 0;
  return section(
    "ignored",
    "Ignored",
    ignored.length === 0 ? void 0 : ignoredTable(ignored, units),
    staleList(staleIgnores)
  );
}
function foot(report, { generatedAt, version, detailsUrl }) {
  const facts = [
    ...totals(report, (name) => cut(name, 60)),
    ...report.shard === void 0 ? [] : [`part ${report.shard} of a sweep`],
    ...report.policy.warnOnly ? ["warn-only is on"] : [],
    ...dataOf(report),
    `lambda-supply-chain-scan${version === void 0 ? "" : ` ${version}`}`,
    ...generatedAt === void 0 ? [] : [`written ${generatedAt}`]
  ];
  const url = detailsUrl === void 0 ? void 0 : safeUrl(detailsUrl);
  return el(
    "footer",
    {},
    el(
      "ul",
      { class: "facts" },
      facts.map((fact) => el("li", {}, fact))
    ),
    url === void 0 ? void 0 : el("p", {}, link(url, "The run that wrote this report"))
  );
}
function dataOf({ decisions }) {
  const lifecycles = decisions.flatMap(
    ({ finding: finding2 }) => finding2.kind === "runtime" ? [finding2.end.asOf] : []
  );
  const latest = lifecycles.sort().at(-1);
  return latest === void 0 ? [] : [`runtimes as AWS had them on ${latest}`];
}
function goneRow({ id, severity, title, artifact: artifact3, function: runs }) {
  return [
    code(id, 80),
    badge(severity),
    prose(title),
    runs === void 0 ? code(artifact3, 120) : el("span", {}, code(artifact3, 120), " of ", code(runs, 80))
  ];
}

// src/reports/html/weights.ts
function contentsOf(report) {
  const worst2 = worstByPlace(report);
  const groups = /* @__PURE__ */ new Map();
  for (const component2 of report.components) {
    for (const evidence of component2.evidence) {
      const places = groups.get(evidence.artifact) ?? /* @__PURE__ */ new Map();
      groups.set(evidence.artifact, places);
      const key = `${fileOf(evidence.path)}\0${evidence.size ?? ""}`;
      const group3 = places.get(key);
      const seen2 = { component: component2, evidence };
      if (group3) group3.push(seen2);
      else places.set(key, [seen2]);
    }
  }
  return new Map(
    report.artifacts.map(({ id, unpacked }) => {
      const boxes = [...groups.get(id)?.values() ?? []].flatMap((group3) => isOneFile(group3) ? [group3] : group3.map((seen2) => [seen2])).flatMap((group3) => boxOf(group3, worst2)).sort(bySize);
      const packages = new Set(boxes.flatMap((box) => box.packages)).size;
      return [id, { artifact: id, ...unpacked === void 0 ? {} : { unpacked }, boxes, packages }];
    })
  );
}
function isOneFile(group3) {
  return group3.length > 1 && group3.some(({ evidence: { how: how2, path } }) => how2 !== "installed" || path.includes("!/"));
}
function boxOf(group3, worst2) {
  const sorted2 = group3.length === 1 ? group3 : [...group3].sort(byPath);
  const [first] = sorted2;
  if (!first) return [];
  const { evidence, component: component2 } = first;
  const packages = [...new Set(sorted2.map(({ component: { name, version } }) => `${name} ${version}`.trim()))];
  const file = fileOf(evidence.path);
  const size = typeof evidence.size === "number" ? { size: evidence.size } : {};
  const severity = sorted2.flatMap((seen2) => worst2.get(placeKey(seen2.component.purl, seen2.evidence.artifact)) ?? []).sort(compareSeverity)[0];
  return [
    {
      label: packages.length === 1 ? component2.name : file.slice(file.lastIndexOf("/") + 1),
      packages,
      ecosystem: component2.ecosystem,
      ...size,
      path: evidence.path,
      ...severity === void 0 ? {} : { worst: severity }
    }
  ];
}
function byPath(a, b) {
  return compareText(a.evidence.path, b.evidence.path) || compareText(a.component.purl, b.component.purl);
}
function fileOf(path) {
  const nested = path.indexOf("!/");
  return nested < 0 ? path : path.slice(0, nested);
}
function worstByPlace({ decisions }) {
  const worst2 = /* @__PURE__ */ new Map();
  for (const { finding: finding2, outcome } of decisions) {
    if (outcome === "ignored" || !("purl" in finding2)) continue;
    const key = placeKey(finding2.purl, finding2.artifact);
    const known = worst2.get(key);
    if (known === void 0 || compareSeverity(finding2.severity, known) < 0) worst2.set(key, finding2.severity);
  }
  return worst2;
}
function placeKey(purl, artifact3) {
  return `${purl}\0${artifact3}`;
}
function bySize(a, b) {
  return (b.size ?? -1) - (a.size ?? -1) || compareText(a.label, b.label) || compareText(a.path, b.path);
}

// src/reports/shape/verdict.ts
var ADVICE = {
  incomplete: "Remove the causes listed below, or accept such gaps with fail-on-incomplete: false.",
  nothingScanned: "Look at the path input: it names the archives and folders to read.",
  nothingRecognised: "If packages should be there, they may be melted into a bundle or lie in a layer that was not given."
};
function verdict(report, rows) {
  const { sentence: sentence2, ...rest } = verdictOf(report, rows);
  const changes = differences(report);
  if (changes === "") return { ...rest, sentence: sentence2 };
  return { ...rest, sentence: `${sentence2}; since the baseline ${changes}`, apart: { sentence: sentence2, changes } };
}
function verdictOf(report, rows) {
  const blocking = rows.blocking.map(({ finding: finding2 }) => finding2);
  const gaps = report.notices.filter(({ incomplete: incomplete2 }) => incomplete2).length;
  const unseen2 = gaps > 0 ? `; ${count(gaps, "thing")} could not be checked` : "";
  const share = shareOf(blocking.length, blocking.length + rows.below.length);
  const details = blocking.length > 0 ? `: ${breakdown(blocking)}` : "";
  if (report.status === "fail") {
    const verb = blocking.length === 1 ? "blocks" : "block";
    return { mark: "fail", word: "FAIL", sentence: `${share} ${verb}${details}${unseen2}` };
  }
  if (report.status === "incomplete") {
    const what2 = gaps > 0 ? count(gaps, "thing") : "something";
    const sentence2 = `${what2} could not be checked, so this is not a pass; nothing that was seen blocks`;
    return { mark: "incomplete", word: "INCOMPLETE", sentence: sentence2, advice: ADVICE.incomplete };
  }
  if (blocking.length > 0) {
    const sentence2 = `${share} would block, but warn-only is on${details}${unseen2}`;
    return { mark: "warn", word: "WARN", sentence: sentence2 };
  }
  if (report.artifacts.length === 0) {
    const sentence2 = `there was no artifact, so this says nothing about your functions${unseen2}`;
    return { mark: "nothing", word: "NOTHING SCANNED", sentence: sentence2, advice: ADVICE.nothingScanned };
  }
  if (report.components.length === 0) {
    const sentence2 = `no third-party package was recognised in ${count(report.artifacts.length, "artifact")}${unseen2}`;
    return { mark: "nothing", word: "NOTHING RECOGNISED", sentence: sentence2, advice: ADVICE.nothingRecognised };
  }
  if (gaps > 0) {
    const sentence2 = `nothing that was seen blocks, but ${count(gaps, "thing")} could not be checked`;
    return { mark: "gaps", word: "PASS WITH GAPS", sentence: sentence2 };
  }
  return { mark: "pass", word: "PASS", sentence: cleanSentence(report, rows) };
}
function verbs(rows, { mark }) {
  const blocks = rows.blocking.length === 1 ? "blocks" : "block";
  return {
    blocking: mark === "warn" ? "would block" : blocks,
    below: rows.below.length === 1 ? "does not block" : "do not block",
    known: rows.known.length === 1 ? "was there before" : "were there before",
    ignored: rows.ignored.length === 1 ? "is ignored" : "are ignored"
  };
}
function differences({ comparison: comparison2 }) {
  if (!comparison2) return "";
  const { fresh, fixed: fixed2, unchanged } = comparison2;
  return `${digits(fresh)} new, ${digits(fixed2.length)} fixed, ${digits(unchanged)} unchanged`;
}
function cleanSentence(report, { below, known, ignored }) {
  if (below.length > 0) {
    const only = below.length === 1 ? "but it does not block" : "but none blocks";
    return `${count(below.length, "finding")}, ${only}: ${breakdown(below.map(({ finding: finding2 }) => finding2))}`;
  }
  if (known.length > 0) return "nothing new could block";
  if (ignored.length > 0)
    return `nothing is left that could block: ${count(ignored.length, "finding")} ignored`;
  const packages = count(report.components.length, "package");
  return `no known problem in ${packages} of ${count(report.artifacts.length, "artifact")}`;
}
function shareOf(part, total) {
  if (part === total) return part === 1 ? "1 finding" : `all ${count(part, "finding")}`;
  return `${digits(part)} of ${count(total, "finding")}`;
}

// src/reports/html.ts
var html = {
  id: "html",
  render(report, options = {}) {
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const steps = planSteps(rows);
    const { gaps, notes } = noticeGroups(report);
    const contents = contentsOf(report);
    const units = unitsOf(report, rows, contents);
    const plan = planSection(steps);
    const unseen2 = gapsSection(gaps, report.status !== "incomplete");
    const open2 = rows.blocking.length + rows.below.length + rows.known.length;
    const layers = new Set(report.functions.flatMap((unit) => unit.layers)).size;
    const parts = [
      ["plan", "What to do", steps.length, plan],
      ["gaps", "Could not be checked", report.notices.filter(({ incomplete: incomplete2 }) => incomplete2).length, unseen2],
      [
        "findings",
        "Findings",
        open2,
        findingsSection(rows, { units, says: verbs(rows, said), tellsNew: tellsNew(report, rows) })
      ],
      ["gone", "Gone", report.comparison?.fixed.length, fixedSection(report.comparison)],
      ["inside", "What is inside", void 0, insideSection(report, units, contents)],
      ["layers", "Layers", layers, layersSection(report, contents)],
      ["posture", "Configuration", void 0, postureSection(report)],
      ["ignored", "Ignored", rows.ignored.length, ignoredSection(report, rows.ignored, units)],
      ["notes", "Worth knowing", notes.length, notesSection(notes)]
    ];
    const present = parts.filter((part) => part[3] !== void 0);
    return page(
      `${said.word} – Lambda supply chain scan`,
      el("a", { class: "skip", href: "#findings" }, "To the findings"),
      head(said, report),
      navigation(present.map(([id, title, n]) => [id, title, n])),
      el("main", {}, ...inOrder(present, rows)),
      foot(report, options)
    );
  }
};
function inOrder(parts, rows) {
  const first = rows.blocking.length > 0 ? "plan" : "gaps";
  const sorted2 = [...parts].sort((a, b) => Number(b[0] === first) - Number(a[0] === first));
  return sorted2.map((part) => part[3]);
}
function tellsNew({ comparison: comparison2 }, { blocking, below, known }) {
  return comparison2 !== void 0 && known.length > 0 && comparison2.fresh === blocking.length + below.length;
}

// src/reports/sections/marks.ts
var SEVERITY_MARKS = {
  critical: "🔴",
  high: "🟠",
  medium: "🟡",
  low: "🔵",
  info: "ℹ️",
  unknown: "⚪"
};
var VERDICT_MARKS = {
  fail: "❌",
  incomplete: "⚠️",
  warn: "🟠",
  nothing: "⚪",
  gaps: "🟡",
  pass: "✅"
};

// src/reports/sections/findings.ts
var FUNCTIONS = 4;
function findingsSection2(rows, says, style2) {
  if (rows.length === 0) return [];
  const title = `${count(rows.length, "finding")} ${says}`;
  const folded = foldRows(rows);
  const worst2 = breakdown(rows.map(({ finding: finding2 }) => finding2));
  const open2 = style2.folded ? `<details><summary><b>${title}</b>: ${worst2}</summary>

` : `## ${title}: ${worst2}

`;
  return [
    {
      before: `${open2}| Severity | Package | Finding | Fixed in | Where |
| :-- | :-- | :-- | :-- | :-- |
`,
      rows: folded.slice(0, style2.limit).map((row3) => findingRow2(row3, style2)),
      total: folded.length,
      after: style2.folded ? "\n</details>\n\n" : "\n",
      more: (hidden) => `
_${digits(hidden)} more in ${style2.elsewhere}._
`,
      brief: `**${title}** (${worst2}): all in ${style2.elsewhere}.

`
    }
  ];
}
function findingLink2({ finding: finding2 }) {
  const url = finding2.kind === "posture" ? ruleDocs(finding2.id) : finding2.sources[0]?.url;
  return url === void 0 ? markdownCode(finding2.id, 60) : markdownLink(finding2.id, url, 60);
}
function findingRow2(row3, { detailed, places }) {
  const { finding: finding2, because: because2, fixedIn } = row3;
  const reason = because2 === void 0 ? "" : ` _(${markdownText(because2)})_`;
  const reasons = urgencyReasons(finding2).map((why) => markdownText(why, 120));
  const urgent = reasons.length === 0 ? "" : `<br>More urgent: ${reasons.join("; ")}`;
  const remedy = finding2.kind === "posture" ? `<br>${markdownText(finding2.remedy, 300)}` : "";
  const also = detailed && finding2.aliases.length > 0 ? `<br>also ${aliases(finding2.aliases)}` : "";
  const cells2 = [
    `${SEVERITY_MARKS[finding2.severity]} ${finding2.severity}`,
    markdownCode(label(row3), 80),
    `${findingLink2(row3)} ${markdownText(finding2.title, 120)}${reason}${remedy}${urgent}${also}`,
    fixedIn === void 0 ? "–" : markdownCode(fixedIn, 40),
    where2(row3, detailed, places)
  ];
  return `| ${cells2.join(" | ")} |`;
}
function aliases(ids) {
  return listed(
    ids.map((id) => markdownText(id, 60)),
    4
  );
}
function where2({ finding: finding2, evidence, functions, users }, detailed, places) {
  const { artifact: artifact3, location } = finding2;
  if (finding2.kind === "posture") {
    const names2 = functions.map((name) => markdownCode(name, 80));
    const many = functions.length > 1 ? `${digits(functions.length)} functions: ` : "function ";
    return `${many}${listed(names2, FUNCTIONS)}<br>${functions.length > 1 ? "first at " : ""}${places.at(location)}`;
  }
  const inRepository = location.path !== artifact3 && (detailed || location.line !== void 0);
  const unit = finding2.function === void 0 ? void 0 : `function ${markdownCode(finding2.function, 80)}`;
  return [
    // A name that is a digest says less than those who use it.
    ...users === void 0 ? [markdownCode(artifact3, 80)] : [],
    ...unit === void 0 ? [] : [unit],
    ...unit === void 0 && users !== void 0 ? [usersWords(users)] : [],
    ...users === void 0 ? [] : [markdownCode(shownArtifact(artifact3), 80)],
    ...detailed && evidence.length > 0 ? [paths(evidence.map(({ path }) => path))] : [],
    ...inRepository ? [`from ${places.at(location)}`] : []
  ].join("<br>");
}
function usersWords({ as, names: names2 }) {
  const shown2 = listed(
    names2.map((name) => markdownCode(name, 80)),
    FUNCTIONS
  );
  const many = names2.length > 1 ? "functions" : "function";
  return as === "layer" ? `layer of ${shown2}` : `${many} ${shown2}`;
}
function paths(all) {
  return listed(
    all.map((path) => markdownCode(path)),
    2
  );
}

// src/reports/sections/fixed.ts
function fixedSection2(comparison2, { elsewhere, limit }) {
  if (!comparison2 || comparison2.fixed.length === 0) return [];
  const { fixed: fixed2 } = comparison2;
  const title = `${count(fixed2.length, "finding")} of the baseline ${fixed2.length === 1 ? "is" : "are"} gone`;
  return [
    {
      before: `<details><summary><b>${title}</b></summary>

| Severity | Finding | Where |
| :-- | :-- | :-- |
`,
      rows: fixed2.slice(0, limit).map(row),
      total: fixed2.length,
      after: "\n</details>\n\n",
      more: (hidden) => `
_${digits(hidden)} more in ${elsewhere}._
`,
      brief: `**${title}**: all in ${elsewhere}.

`
    }
  ];
}
function row({ severity, id, title, artifact: artifact3, function: runs }) {
  const where5 = runs === void 0 ? "" : `<br>function ${markdownCode(runs, 80)}`;
  return `| ${SEVERITY_MARKS[severity]} ${severity} | ${markdownCode(id, 60)} ${markdownText(title, 120)} | ${markdownCode(shownArtifact(artifact3), 80)}${where5} |`;
}

// src/reports/sections/fit.ts
function fit(head2, sections, foot2, budget) {
  const reserved = [head2, foot2, ...sections.map(({ brief }) => brief)];
  let left2 = budget - reserved.reduce((sum2, text) => sum2 + bytes2(text), 0);
  const parts = sections.map((section3) => {
    const part = fill(section3, left2 + bytes2(section3.brief));
    left2 -= bytes2(part) - bytes2(section3.brief);
    return part;
  });
  return [head2, ...parts, foot2].join("");
}
function fill(section3, budget) {
  const { before, rows, total, after, more, brief } = section3;
  const frame = bytes2(before) + bytes2(after) + bytes2(more(total));
  let used = frame;
  let shown2 = 0;
  for (const row3 of rows) {
    used += bytes2(row3) + 1;
    if (used > budget) break;
    shown2 += 1;
  }
  if (shown2 === 0) return brief;
  const hidden = total - shown2;
  const lines = rows.slice(0, shown2).map((row3) => `${row3}
`);
  return [before, ...lines, hidden > 0 ? more(hidden) : "", after].join("");
}
function bytes2(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/reports/sections/frame.ts
function headline({ mark, word, sentence: sentence2, apart, advice: advice2 }, level) {
  const title = `${level} ${VERDICT_MARKS[mark]} ${word} – ${apart?.sentence ?? sentence2}

`;
  const changes = apart === void 0 ? "" : `**Since the baseline**: ${apart.changes}

`;
  return [title, changes, advice2 === void 0 ? "" : `${advice2}

`].join("");
}
function footer(report, detailsUrl, key) {
  const url = detailsUrl === void 0 ? void 0 : safeUrl(detailsUrl);
  const links = [...url === void 0 ? [] : [`[full report](${url})`], ...help(report)];
  const line2 = [...totals(report, (name) => markdownText(name, 60)), ...links].join(" · ");
  const whose = key === void 0 ? "" : ` by ${markdownText(key, 100)}`;
  return `<sub>Lambda supply chain scan${whose}: ${line2}</sub>
`;
}
function pointer(detailsUrl, otherwise) {
  const url = detailsUrl === void 0 ? void 0 : safeUrl(detailsUrl);
  return url === void 0 ? otherwise : `[the full report](${url})`;
}
function help(report) {
  const present = new Set(report.decisions.map(({ finding: finding2 }) => finding2.kind));
  const pages = KINDS2.filter((kind) => present.has(kind)).map((kind) => `[${kind}](${findingDocs(kind)})`);
  return pages.length > 0 ? [`help on ${listed(pages, KINDS2.length)} findings`] : [];
}
var KINDS2 = [
  "malware",
  "vulnerability",
  "runtime",
  "posture",
  "secret",
  "archive"
];

// src/reports/sections/inventory.ts
function artifactsSection(report, elsewhere) {
  const packages = packagesByArtifact2(report);
  const rows = [...report.artifacts].sort((a, b) => compareText(a.id, b.id)).map(
    (artifact3) => row2([
      markdownCode(artifact3.id),
      artifact3.kind,
      ownerOf(artifact3),
      kibibytes(artifact3.size),
      digits(artifact3.files),
      digits(packages.get(artifact3.id) ?? 0),
      markdownCode(artifact3.digest.slice(0, 19))
    ])
  );
  const header = ["Artifact", "Kind", "Whose", "Size", "Files", "Packages", "Digest"];
  return tableSection(count(rows.length, "artifact"), header, rows, elsewhere);
}
function functionsSection(report, elsewhere) {
  const extended = report.functions.some(({ extensions = [] }) => extensions.length > 0);
  const rows = [...report.functions].sort((a, b) => compareText(a.name, b.name)).map(
    ({ name, runtime, code: code2, layers, extensions = [] }) => row2([
      markdownCode(name),
      runtime === void 0 ? NONE : markdownCode(runtime, 60),
      markdownCode(code2),
      someOf(layers.map((layer) => markdownCode(layer))),
      ...extended ? [someOf(extensions.map((each) => `${markdownCode(each.name)} of ${markdownCode(each.artifact)}`))] : []
    ])
  );
  const header = ["Function", "Runtime", "Code", "Layers", ...extended ? ["Extensions"] : []];
  return tableSection(count(rows.length, "function"), header, rows, elsewhere);
}
var NONE = "–";
function someOf(items) {
  return items.length === 0 ? NONE : listed(items, 5);
}
function tableSection(title, header, rows, elsewhere) {
  if (rows.length === 0) return [];
  return [
    {
      before: `## ${title}

${row2(header)}
${row2(header.map(() => ":--"))}
`,
      rows,
      total: rows.length,
      after: "\n",
      more: (hidden) => `
_${digits(hidden)} more in ${elsewhere}._
`,
      brief: `**${title}**: see ${elsewhere}.

`
    }
  ];
}
function packagesByArtifact2(report) {
  const counts = /* @__PURE__ */ new Map();
  for (const { evidence } of report.components) {
    for (const artifact3 of new Set(evidence.map((seen2) => seen2.artifact))) {
      counts.set(artifact3, (counts.get(artifact3) ?? 0) + 1);
    }
  }
  return counts;
}
function row2(cells2) {
  return `| ${cells2.join(" | ")} |`;
}
function kibibytes(bytes3) {
  return `${digits(Math.ceil(bytes3 / 1024))} KiB`;
}

// src/reports/sections/notices.ts
function noticesSection(title, groups, style2) {
  return listSection(title, groups, noticeRow, style2);
}
function staleIgnoresSection(entries, style2) {
  const verb = entries.length === 1 ? "does nothing" : "do nothing";
  return listSection(
    `${count(entries.length, "ignore entry", "ignore entries")} ${verb}`,
    entries,
    staleRow,
    style2
  );
}
function listSection(title, items, row3, style2) {
  if (items.length === 0) return [];
  return [
    {
      before: style2.folded ? `<details><summary>${title}</summary>

` : `**${title}**

`,
      rows: items.slice(0, style2.limit).map(row3),
      total: items.length,
      after: style2.folded ? "\n</details>\n\n" : "\n",
      more: (hidden) => `- _${digits(hidden)} more in ${style2.elsewhere}_
`,
      brief: `**${title}**: see ${style2.elsewhere}.

`
    }
  ];
}
function noticeRow({ message, subjects }) {
  const names2 = subjects.filter((subject) => subject !== "").map((subject) => markdownCode(subject, 120));
  const where5 = names2.length > 0 ? `${listed(names2, 5)}: ` : "";
  return `- ${where5}${markdownText(message, 300)}`;
}
function staleRow({ id, why, reason, file, line: line2 }) {
  const what2 = STALE[why];
  return `- ${markdownCode(id, 60)} (${file === void 0 ? "" : `${markdownCode(file, 80)}, `}line ${line2}) ${what2}; its reason was: ${markdownText(reason)}`;
}

// src/reports/sections/places.ts
function placesOf({ functions }, sourceUrl) {
  const declared = new Map(functions.map(({ name, declaredAt }) => [name, declaredAt]));
  return {
    link: (shown2, location) => linked(shown2, location, sourceUrl),
    at: (location) => linked(markdownCode(placeText(location), 120), location, sourceUrl),
    unit: (name) => linked(markdownCode(name, 80), declared.get(name), sourceUrl)
  };
}
function placeText({ path, line: line2 }) {
  return line2 === void 0 ? path : `${path}:${line2}`;
}
function linked(shown2, location, base) {
  if (location?.line === void 0 || base === void 0) return shown2;
  const segments = location.path.split("/");
  if (segments.some((segment) => ["", ".", ".."].includes(segment))) return shown2;
  const path = segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  const url = safeUrl(`${base}/${path}#L${location.line}`);
  return url === void 0 ? shown2 : `[${shown2}](${url})`;
}

// src/reports/sections/plan.ts
function planSection2(steps, style2) {
  if (steps.length === 0) return [];
  const { heading, elsewhere, places, limit } = style2;
  const shown2 = steps.slice(0, limit);
  return [
    {
      before: `${heading}

| Change | Because of | Where |
| :-- | :-- | :-- |
`,
      rows: shown2.map((step2) => planRow(step2, places)),
      total: steps.length,
      after: "\n",
      more: (hidden) => `
_${digits(hidden)} more to do in ${elsewhere}._
`,
      brief: `${heading}

See ${elsewhere}.

`
    },
    ...commandSection(commandsOf(shown2))
  ];
}
function commandSection(commands2) {
  if (commands2.length === 0) return [];
  const block = ["```sh", ...commands2, "```", ""].join("\n");
  return [{ before: "", rows: [block], total: 1, after: "", more: () => "", brief: "" }];
}
function planRow(step2, places) {
  return `| ${[change(step2, places), because(step2), where3(step2, places)].join(" | ")} |`;
}
function change(step2, places) {
  const show = (text) => markdownCode(text, 120);
  const name = step2.from === "" ? step2.name : `${step2.name} ${step2.from}`;
  const linked2 = places.link(show(name), step2.rows[0].finding.location);
  const how2 = howTo(step2, show, !isRunnable(step2)).map(sentence);
  if (isPlainUpgrade(step2))
    return [`${linked2} → **${show(step2.to ?? "")}**${staying(step2)}`, ...how2].join("<br>");
  const told2 = advice(step2, show, (text) => markdownText(text, 300));
  return [linked2, `**${sentence(told2)}**`, ...how2].join("<br>");
}
function isPlainUpgrade({ action, carriers, owner }) {
  return action === "upgrade" && carriers.length === 0 && owner?.kind !== "layer" && owner?.kind !== "image";
}
function staying({ stay }) {
  if (stay.length === 0) return "";
  const ids = listed(
    stay.map((id) => markdownCode(id, 60)),
    2
  );
  return ` (${ids} ${stay.length === 1 ? "stays" : "stay"})`;
}
function because({ rows }) {
  const [worst2, ...others2] = rows;
  const { severity, title } = worst2.finding;
  const many = others2.length === 0 ? severity : `${breakdown(rows.map(({ finding: finding2 }) => finding2))}:`;
  const rest = others2.length === 0 ? "" : ` _and ${digits(others2.length)} more_`;
  const urgent = urgencyWords(worst2.finding);
  return [
    `${SEVERITY_MARKS[severity]} ${many} ${findingLink2(worst2)} ${markdownText(title, 100)}${rest}`,
    ...urgent.length === 0 ? [] : [sentence(urgent.join(", "))]
  ].join("<br>");
}
function where3({ functions, artifacts: artifacts2 }, places) {
  return functions.length > 0 ? listed(functions.map(places.unit), 3) : listed(
    artifacts2.map((artifact3) => markdownCode(shownArtifact(artifact3), 80)),
    3
  );
}

// src/reports/sections/posture.ts
function postureSections({ posture: posture2, functions }, elsewhere) {
  if (posture2 === void 0 || functions.length === 0) return [];
  const evaluated = posture2.rules.filter((rule) => rule.evaluated > 0);
  const title = `${count(evaluated.length, "rule")} about configuration evaluated`;
  return [
    ...listSection2(title, openRows(posture2), elsewhere),
    ...listSection2(
      `${count(posture2.manual.length, "check")} for a person (status: manual)`,
      posture2.manual.map(({ rows, question }) => `- [ ] ${question} (${rows.join(", ")})`),
      elsewhere
    )
  ];
}
function openRows({ notEvaluated, unconfigured }) {
  const names2 = unconfigured.map((name) => markdownCode(name, 80));
  return [
    ...names2.length === 0 ? [] : [`- Nothing says how ${listed(names2, 5)} is configured, so that no rule was evaluated`],
    ...notEvaluated.map(openRow)
  ];
}
function openRow({ rule, why, detail, functions }) {
  const reason = detail === void 0 ? WHY_NOT[why] : `${WHY_NOT[why]} ${markdownText(detail, 200)}`;
  return `- ${markdownCode(rule, 60)}: not evaluated for ${count(functions.length, "function")}: ${reason}`;
}
function listSection2(title, rows, elsewhere) {
  return [
    {
      before: `<details><summary>${title}</summary>

`,
      rows,
      total: rows.length,
      after: "\n</details>\n\n",
      more: (hidden) => `- _${digits(hidden)} more in ${elsewhere}_
`,
      brief: `**${title}**${rows.length === 0 ? "" : `: see ${elsewhere}`}.

`
    }
  ];
}

// src/reports/sections/full.ts
function fullReport(report, options, budget) {
  const rows = findingRows(report);
  const { gaps, notes } = noticeGroups(report);
  const said = verdict(report, rows);
  const says = verbs(rows, said);
  const elsewhere = "the JSON report";
  const places = placesOf(report, options.sourceUrl);
  const style2 = { places, detailed: true, folded: false, elsewhere };
  const folded = { ...style2, folded: true };
  const plan = planSection2(planSteps(rows), { heading: "## What to do", elsewhere, places });
  const unseen2 = noticesSection("⚠️ Could not be checked", gaps, style2);
  return fit(
    headline(said, "#"),
    [
      ...rows.blocking.length > 0 ? [...plan, ...unseen2] : [...unseen2, ...plan],
      ...findingsSection2(rows.blocking, says.blocking, style2),
      ...findingsSection2(rows.below, says.below, style2),
      ...findingsSection2(rows.known, says.known, folded),
      ...fixedSection2(report.comparison, { elsewhere }),
      ...findingsSection2(rows.ignored, says.ignored, folded),
      ...staleIgnoresSection(report.staleIgnores, style2),
      ...noticesSection("Worth knowing", notes, folded),
      ...postureSections(report, elsewhere),
      ...functionsSection(report, elsewhere),
      ...artifactsSection(report, elsewhere)
    ],
    footer(report, options.detailsUrl),
    budget
  );
}

// src/reports/job-summary.ts
var JOB_SUMMARY_BUDGET = 1e6;
var jobSummary = {
  id: "job-summary",
  render: (report, options = {}) => fullReport(report, options, JOB_SUMMARY_BUDGET)
};

// src/reports/terminal/color.ts
var CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
function painter(on) {
  return on ? (text, color) => `\x1B[${CODES[color]}m${text}\x1B[0m` : (text) => text;
}

// src/reports/terminal/columns.ts
var GAP2 = "  ";
function alignColumns(rows, columns, width, paint) {
  const all = columns.map((column, at2) => ({ ...column, at: at2, widest: widestCell(rows, column, at2) }));
  const tries = [all, all.filter(({ optional }) => optional !== true), all.slice(0, -1)];
  const chosen = tries.find((some2) => leastWidth(some2) <= width) ?? all.slice(0, -1);
  const widths = fitWidths(chosen, width);
  return [columns.map(({ title }) => title), ...rows].map(
    (cells2, index) => chosen.map(({ at: at2, keep, title }, number) => {
      const most2 = widths[number] ?? 0;
      const cell = shorten(cells2[at2] ?? "", most2, keep);
      const padding = number === chosen.length - 1 ? 0 : Math.max(0, most2 - columnsOf(cell));
      return paint(cell + " ".repeat(padding), index - 1, title);
    }).join(GAP2)
  );
}
function widestCell(rows, { title, max }, at2) {
  let widest = title.length;
  for (const cells2 of rows) widest = Math.max(widest, columnsOf(cells2[at2] ?? ""));
  return Math.min(max, widest);
}
function leastWidth(columns) {
  const gaps = GAP2.length * (columns.length - 1);
  return columns.reduce((sum2, { min, widest }) => sum2 + Math.min(min, widest), gaps);
}
function fitWidths(columns, width) {
  const gaps = GAP2.length * (columns.length - 1);
  let over = columns.reduce((sum2, { widest }) => sum2 + widest, gaps) - width;
  return [...columns].reverse().map(({ min, widest }) => {
    const narrower = over > 0 ? Math.max(Math.min(min, widest), widest - over) : widest;
    over -= widest - narrower;
    return narrower;
  }).reverse();
}
function shorten(text, most2, keep) {
  if (columnsOf(text) <= most2) return text;
  const shrink = keep === "start" ? cut : cutMiddle;
  let max = most2;
  let short2 = shrink(text, max);
  while (columnsOf(short2) > most2 && max > 1) short2 = shrink(text, max -= 1);
  return short2;
}
function columnsOf(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += new RegExp("^\\p{M}$", "u").test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}
var WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
function wrap(text, width, indent) {
  const lines = [];
  let line2 = "";
  for (const word of text.split(" ")) {
    const longer = line2 === "" ? word : `${line2} ${word}`;
    if (line2 === "" || columnsOf(longer) <= width) {
      line2 = longer;
    } else {
      lines.push(line2);
      line2 = indent + word;
    }
  }
  return [...lines, line2];
}

// src/reports/terminal/sections.ts
function section2(title, lines) {
  return lines.length === 0 ? [] : [title, ...lines.map((line2) => `  ${line2}`)];
}
function most(lines, max) {
  return lines.length <= max ? lines : [...lines.slice(0, max), `... and ${digits(lines.length - max)} more`];
}
function joinBlocks(blocks) {
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function usableWidth(width) {
  return Math.min(Math.max(width ?? 120, 60), 240);
}
function noticeLines(groups, width) {
  return groups.flatMap(({ message, subjects }) => {
    const names2 = subjects.filter((subject) => subject !== "").map((subject) => terminalText(subject));
    const where5 = names2.length > 0 ? `${listed(names2, 10)}: ` : "";
    return wrap(`${where5}${terminalText(message, 500)}`, width - 2, "    ");
  });
}

// src/reports/difference/index.ts
var differenceTable = {
  id: "table",
  render({ fresh, fixed: fixed2, unchanged }, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const lines = (findings3) => findings3.flatMap((finding2) => wrap(line(finding2), width - 2, "    "));
    return joinBlocks([
      [`${count(fresh.length, "finding")} new, ${digits(fixed2.length)} gone, ${digits(unchanged)} unchanged`],
      section2(paint("New", "bold"), lines(fresh)),
      section2(paint("Gone", "bold"), lines(fixed2))
    ]);
  }
};
var differenceJson = {
  id: "json",
  render: ({ fresh, fixed: fixed2, unchanged }) => jsonText({ new: fresh.map(knownFinding), fixed: fixed2.map(knownFinding), unchanged })
};
function knownFinding({
  fingerprint,
  kind,
  id,
  severity,
  title,
  artifact: artifact3,
  function: runs
}) {
  return {
    fingerprint,
    kind,
    id,
    severity,
    title,
    artifact: artifact3,
    ...runs === void 0 ? {} : { function: runs }
  };
}
function line({ severity, id, title, artifact: artifact3, function: runs }) {
  const where5 = runs === void 0 ? terminalText(artifact3) : `${terminalText(runs)}, ${terminalText(artifact3)}`;
  return `${severity} ${terminalText(id)} ${terminalText(title)} (${where5})`;
}

// src/reports/json.ts
var SCHEMA_VERSION = "1";
var json = {
  id: "json",
  render: (report, options = {}) => jsonText(document(report, options.generatedAt))
};
function document(report, generatedAt) {
  const { artifacts: artifacts2, functions, components, notices } = contentsDocument(report);
  const owner = ownersIn(report);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...generatedAt === void 0 ? {} : { generatedAt },
    status: report.status,
    ...report.shard === void 0 ? {} : { shard: report.shard },
    policy: {
      failOnSeverity: report.policy.failOnSeverity,
      ...report.policy.failOnKev === void 0 ? {} : { failOnKev: report.policy.failOnKev },
      onlyFixed: report.policy.onlyFixed,
      warnOnly: report.policy.warnOnly,
      failOnIncomplete: report.policy.failOnIncomplete,
      ...report.policy.sources === void 0 ? {} : { sources: report.policy.sources }
    },
    artifacts: artifacts2,
    functions,
    components,
    findings: [...report.decisions].sort(compareDecisions).map((decision) => finding(decision, owner(decision.finding.artifact))),
    fixes: report.fixes.map(fixDocument),
    staleIgnores: report.staleIgnores.map(staleIgnore),
    ...report.comparison === void 0 ? {} : { comparison: comparison(report.comparison) },
    ...report.posture === void 0 ? {} : { posture: posture(report.posture) },
    notices
  };
}
function staleIgnore({ id, why, reason, file, line: line2 }) {
  return { id, why, reason, ...file === void 0 ? {} : { file }, line: line2 };
}
function comparison({ baseline, fresh, unchanged, fixed: fixed2 }) {
  return {
    baseline,
    new: fresh,
    unchanged,
    fixed: fixed2.map(knownFinding)
  };
}
function finding({ finding: finding2, outcome, because: because2, statement }, owner) {
  return {
    id: finding2.id,
    kind: finding2.kind,
    severity: finding2.severity,
    title: finding2.title,
    aliases: finding2.aliases,
    ...particulars(finding2),
    artifact: finding2.artifact,
    ...owner === void 0 ? {} : { owner },
    ...finding2.function === void 0 ? {} : { function: finding2.function },
    location: locationDocument(finding2.location),
    outcome,
    ...because2 === void 0 ? {} : { because: because2 },
    ...statement === void 0 ? {} : { statement: vexStatement(statement) },
    sources: finding2.sources.map(source),
    fingerprint: finding2.fingerprint
  };
}
function vexStatement({ status, justification, detail, file }) {
  return {
    status,
    ...justification === void 0 ? {} : { justification },
    ...detail === void 0 ? {} : { detail },
    ...file === void 0 ? {} : { file }
  };
}
function particulars(finding2) {
  if (finding2.kind === "archive") return { problem: finding2.problem };
  if (finding2.kind === "secret") return { place: locationDocument(finding2.place) };
  if (finding2.kind === "posture") return { remedy: finding2.remedy };
  if (finding2.kind === "runtime") {
    return { runtime: finding2.runtime, successors: finding2.successors, end: runtimeEnd(finding2.end) };
  }
  return {
    purl: finding2.purl,
    fixedIn: finding2.fixedIn,
    ...finding2.stillIn === void 0 ? {} : { stillIn: finding2.stillIn },
    ...finding2.shadowed === void 0 ? {} : { shadowed: finding2.shadowed },
    ...finding2.onlyBy === void 0 ? {} : { onlyBy: finding2.onlyBy },
    ...finding2.exposure === void 0 ? {} : { exposure: finding2.exposure },
    ...finding2.reachable === void 0 ? {} : { reachable: finding2.reachable },
    ...finding2.epss === void 0 ? {} : { epss: epss(finding2.epss) },
    ...finding2.kev === void 0 ? {} : { kev: kev(finding2.kev) }
  };
}
function epss({ score, percentile, asOf }) {
  return { score, percentile, asOf };
}
function kev({ added, due, ransomware }) {
  return {
    added,
    ...due === void 0 ? {} : { due },
    ...ransomware === void 0 ? {} : { ransomware }
  };
}
function posture({ rules, notEvaluated, unconfigured, manual }) {
  return {
    rules: rules.map(({ id, title, evaluated, found }) => ({ id, title, evaluated, found })),
    notEvaluated: notEvaluated.map(({ rule, why, detail, functions }) => ({
      rule,
      why,
      ...detail === void 0 ? {} : { detail },
      functions
    })),
    unconfigured,
    manual: manual.map(({ rows, question }) => ({ status: "manual", rows, question }))
  };
}
function runtimeEnd({ deprecated, createBlocked, updateBlocked, asOf }) {
  return {
    deprecated,
    ...createBlocked === void 0 ? {} : { createBlocked },
    ...updateBlocked === void 0 ? {} : { updateBlocked },
    asOf
  };
}
function source({ engine, id, url, severity, severityFrom }) {
  return { engine, id, url, severity, severityFrom };
}

// src/reports/markdown.ts
var markdown = {
  id: "markdown",
  render: (report, options = {}) => fullReport(report, options, Infinity)
};

// src/reports/openvex.ts
import { createHash as createHash3 } from "node:crypto";

// src/reports/openvex/statements.ts
function statementsOf({ decisions, artifacts: artifacts2 }) {
  const digests = new Map(artifacts2.map(({ id, digest }) => [id, digest]));
  const groups = /* @__PURE__ */ new Map();
  for (const decision of decisions) {
    const { finding: finding2, outcome } = decision;
    if (outcome !== "ignored" || !("purl" in finding2)) continue;
    const said = { vulnerability: vulnerability(finding2), ...wordsFor(decision) };
    const key = JSON.stringify(said);
    const group3 = groups.get(key) ?? { said, places: /* @__PURE__ */ new Map() };
    groups.set(key, group3);
    const place2 = placeOf3(finding2, digests);
    const known = group3.places.get(place2.name) ?? { ...place2, purls: /* @__PURE__ */ new Set() };
    group3.places.set(place2.name, known);
    known.purls.add(finding2.purl);
  }
  return [...groups].sort(
    ([a, { said: one }], [b, { said: other }]) => compareText(one.vulnerability.name, other.vulnerability.name) || compareText(a, b)
  ).map(
    ([
      ,
      {
        said: { vulnerability: what2, ...words },
        places
      }
    ]) => ({
      vulnerability: what2,
      products: [...places.values()].sort((a, b) => compareText(a.name, b.name)).map(product),
      ...words
    })
  );
}
function vulnerability({ id, aliases: aliases2, sources }) {
  const url = sources.map((source2) => safeUrl(source2.url)).find((each) => each !== void 0);
  const others2 = /* @__PURE__ */ new Set([...aliases2, ...sources.map((source2) => source2.id)]);
  others2.delete(id);
  return {
    ...url === void 0 ? {} : { "@id": url },
    name: id.toWellFormed(),
    ...others2.size === 0 ? {} : { aliases: [...others2].sort(compareText) }
  };
}
function wordsFor({ statement, because: because2 = "" }) {
  const said = because2.toWellFormed() || "No reason is given";
  const status = statement?.status ?? "affected";
  switch (status) {
    case "affected":
      return { status, action_statement: said };
    case "fixed":
    case "under_investigation":
      return { status, status_notes: said };
    case "not_affected": {
      const justification = statement && justificationOf(statement);
      return justification === void 0 ? { status, impact_statement: said } : { status, status_notes: said, justification };
    }
  }
}
var SAME = {
  code_not_present: "vulnerable_code_not_present",
  code_not_reachable: "vulnerable_code_not_in_execute_path"
};
function justificationOf({ justification = "" }) {
  const own = VEX_JUSTIFICATIONS.find((known) => known === justification);
  return own ?? (Object.hasOwn(SAME, justification) ? SAME[justification] : void 0);
}
function placeOf3({ artifact: artifact3, function: unit }, digests) {
  if (unit !== void 0) return { name: functionProduct(unit) };
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digests.get(artifact3) ?? "")?.[1];
  return { name: artifactProduct(artifact3), ...sha256 === void 0 ? {} : { sha256 } };
}
function product({ name, sha256, purls }) {
  return {
    "@id": name,
    identifiers: { purl: name },
    ...sha256 === void 0 ? {} : { hashes: { "sha-256": sha256 } },
    subcomponents: [...purls].sort(compareText).map((purl) => ({ "@id": purl, identifiers: { purl } }))
  };
}

// src/reports/openvex.ts
var NO_TIME2 = "1970-01-01T00:00:00Z";
var openvex = {
  id: "openvex",
  render: (report, options = {}) => jsonText(document2(report, options))
};
function document2(report, {
  generatedAt = NO_TIME2,
  version,
  author = "Unknown Author"
}) {
  const statements = statementsOf(report);
  const content = createHash3("sha256").update(JSON.stringify([author, statements])).digest("hex");
  return {
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": `https://openvex.dev/docs/public/vex-${content}`,
    author: author.toWellFormed(),
    timestamp: generatedAt,
    version: 1,
    tooling: `lambda-supply-chain-scan${version === void 0 ? "" : ` ${version}`}`,
    statements
  };
}

// src/reports/sections/aside.ts
function asideSection({ posture: posture2, functions }, advice2, elsewhere) {
  const manual = posture2 !== void 0 && posture2.unconfigured.length < functions.length;
  const left2 = [
    ...advice2.length > 0 ? [`${count(advice2.length, "finding")} of severity info`] : [],
    ...manual ? [`${count(posture2.manual.length, "check")} of the configuration for a person`] : []
  ];
  if (left2.length === 0) return [];
  const brief = `_In ${elsewhere} as well: ${listed(left2, left2.length)}._

`;
  return [{ before: "", rows: [], total: 0, after: "", more: () => "", brief }];
}

// src/reports/sections/picture.ts
function pictureSection(picture2) {
  if (!picture2) return [];
  const lines = [
    "<details><summary>Which function gets what from where</summary>",
    "",
    "```mermaid",
    "flowchart LR",
    ...picture2.nodes.map((node) => `  ${node.id}${shape(node)}${style(node)}`),
    ...picture2.arrows.map(([from, to]) => `  ${from} --> ${to}`),
    ...STYLES2,
    "```",
    "",
    "</details>",
    ""
  ];
  return [{ before: "", rows: [lines.join("\n")], total: 1, after: "", more: () => "", brief: "" }];
}
function shape({ kind, name, findings: findings3 = 0 }) {
  const label3 = mermaidLabel(name);
  switch (kind) {
    case "function":
      return `(["${label3}"])`;
    case "layer":
      return `[["layer ${label3}"]]`;
    case "step":
      return `["${label3}<br/>${count(findings3, "finding")}"]`;
  }
}
function style({ severity }) {
  return severity === "critical" || severity === "high" ? `:::${severity}` : "";
}
var STYLES2 = [
  "  classDef critical stroke:#d1242f,stroke-width:3px",
  "  classDef high stroke:#bc4c00,stroke-width:2px"
];

// src/reports/shape/picture.ts
var MOST7 = 12;
var MOST_ARROWS = 60;
function pictureOf({ functions, artifacts: artifacts2 }, steps) {
  const packages = steps.filter(({ owner }) => owner !== void 0);
  const units = functions.filter((unit) => packages.some((step2) => artifactsFor(unit, step2).length > 0)).sort((a, b) => compareText(a.name, b.name));
  const shared = packages.some(
    (step2) => units.filter((unit) => artifactsFor(unit, step2).length > 0).length > 1
  );
  if (!shared || units.length > MOST7 || packages.length > MOST7) return void 0;
  const layerIds = new Set(artifacts2.filter(({ kind }) => kind === "layer").map(({ id }) => id));
  const layers = [...new Set(units.flatMap((unit) => packages.flatMap((step2) => artifactsFor(unit, step2))))].filter((id) => layerIds.has(id)).sort(compareText);
  const arrows = /* @__PURE__ */ new Map();
  const draw = (from, to) => arrows.set(`${from} ${to}`, [from, to]);
  for (const [index, unit] of units.entries()) {
    for (const [at2, step2] of packages.entries()) {
      for (const artifact3 of artifactsFor(unit, step2)) {
        const layer = layers.indexOf(artifact3);
        if (layer < 0) draw(`f${index + 1}`, `p${at2 + 1}`);
        else {
          draw(`f${index + 1}`, `l${layer + 1}`);
          draw(`l${layer + 1}`, `p${at2 + 1}`);
        }
      }
    }
  }
  if (arrows.size > MOST_ARROWS) return void 0;
  return {
    nodes: [
      ...units.map(({ name }, index) => ({ id: `f${index + 1}`, kind: "function", name })),
      ...layers.map((id, index) => ({ id: `l${index + 1}`, kind: "layer", name: layerName(id) })),
      ...packages.map(({ name, from, rows }, index) => ({
        id: `p${index + 1}`,
        kind: "step",
        name: from === "" ? name : `${name} ${from}`,
        findings: rows.length,
        severity: rows[0].finding.severity
      }))
    ],
    arrows: [...arrows.values()]
  };
}
function artifactsFor({ code: code2, layers }, { artifacts: artifacts2 }) {
  return [code2, ...layers].filter((id) => artifacts2.includes(id));
}
function layerName(id) {
  const arn = ownerOf({ kind: "layer", id }) !== "your layer";
  return arn ? id.split(":").slice(-2).join(":") : id.slice(id.lastIndexOf("/") + 1);
}

// src/reports/pull-request.ts
var COMMENT_MARKER = "<!-- lambda-supply-chain-scan -->";
var COMMENT_BUDGET = 6e4;
var CAUTION = "This report is from the pull request's own run, which its author can change.\n\n";
var PLAN_ROWS = 10;
var pullRequest = {
  id: "pull-request",
  render(report, options = {}) {
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const says = verbs(rows, said);
    const { gaps, notes } = noticeGroups(report);
    const elsewhere = pointer(options.detailsUrl, "the job summary");
    const urgent = planSteps(rows).filter(({ blocking }) => blocking > 0).map((step2) => options.selfReported === true ? withoutCommand(step2) : step2);
    const told2 = rows.blocking.length === urgent.length && urgent.length <= PLAN_ROWS;
    const below = rows.below.filter((row3) => !isAdvice(row3));
    const places = placesOf(report, options.sourceUrl);
    const folded = { places, detailed: false, folded: true, elsewhere };
    const key = options.commentKey;
    const caution = options.selfReported === true ? CAUTION : "";
    return fit(
      `${commentMarker(key)}
${headline(said, "###")}${caution}`,
      [
        ...planSection2(urgent, { heading: planHeading(urgent), elsewhere, places, limit: PLAN_ROWS }),
        ...noticesSection("⚠️ Could not be checked", gaps, { ...folded, folded: false, limit: 5 }),
        ...pictureSection(pictureOf(report, urgent)),
        ...findingsSection2(told2 ? [] : rows.blocking, says.blocking, { ...folded, limit: 100 }),
        ...findingsSection2(below, says.below, { ...folded, limit: 30 }),
        ...findingsSection2(rows.known, says.known, { ...folded, limit: 20 }),
        ...fixedSection2(report.comparison, { elsewhere, limit: 20 }),
        ...asideSection(report, rows.below.filter(isAdvice), elsewhere),
        ...noticesSection("Worth knowing", notes, { ...folded, limit: 20 }),
        ...staleIgnoresSection(report.staleIgnores, { ...folded, limit: 20 })
      ],
      footer(report, options.detailsUrl, key),
      COMMENT_BUDGET
    );
  }
};
function commentMarker(key) {
  if (key === void 0) return COMMENT_MARKER;
  const safe = encodeURIComponent(key.toWellFormed()).replaceAll("-", "%2D").replaceAll("!", "%21");
  return `<!-- lambda-supply-chain-scan: ${safe.slice(0, 400)} -->`;
}
function planHeading(steps) {
  const summary = planSummary(steps);
  return summary === "" ? "**What to do**" : `**What to do**: ${summary}`;
}
function withoutCommand(step2) {
  const { remedy, ...rest } = step2;
  return remedy === void 0 ? step2 : rest;
}

// src/reports/sarif.ts
import { createHash as createHash4 } from "node:crypto";

// src/reports/sarif/rules.ts
var SCORES = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5",
  info: "0.0",
  unknown: "0.0"
};
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
  unknown: "note"
};
function levelOf(severity) {
  return LEVELS[severity];
}
function ruleOf(rows, steps, keyOf2) {
  const [first] = rows;
  const { finding: finding2 } = first;
  const severity = rows.map((row3) => row3.finding.severity).sort(compareSeverity)[0] ?? finding2.severity;
  const title = plain(finding2.title) || plain(finding2.id);
  const uri = helpUri(finding2);
  const todo = [...new Set(rows.map((row3) => todoOf(row3, steps.get(keyOf2(row3)))))].filter(
    (line2) => line2 !== ""
  );
  return {
    id: plain(finding2.id),
    name: nameOf(finding2),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: {
      text: [title, ...todo.map((line2) => plain(line2)), uri].join("\n"),
      markdown: [
        `**${markdownText(title, 400)}**`,
        ...todo.map((line2) => `- ${markdownText(line2, 400)}`),
        `[More about it](${uri})`
      ].join("\n\n")
    },
    helpUri: uri,
    defaultConfiguration: { level: levelOf(severity) },
    properties: { "security-severity": SCORES[severity], tags: ["security", "aws-lambda", finding2.kind] }
  };
}
function todoOf(row3, step2) {
  const todo = todoFor(row3, step2);
  return row3.version === "" || todo === "" ? todo : `${label(row3)}: ${todo}`;
}
function todoFor({ finding: finding2 }, step2) {
  if (finding2.kind === "posture") return finding2.remedy;
  return step2 === void 0 ? "" : sentence(advice(step2, raw2, raw2));
}
var raw2 = (text) => text;
function plain(text) {
  return visible(text.trim()).slice(0, 1e3);
}
var NAMES = {
  vulnerability: "VulnerablePackage",
  malware: "MaliciousPackage",
  archive: "IrregularArchive",
  runtime: "UnsupportedRuntime",
  posture: "FunctionConfiguration",
  secret: "SecretInArtifact"
};
function nameOf({ kind }) {
  return NAMES[kind];
}
function helpUri({ kind, id, sources }) {
  if (kind === "posture") return ruleDocs(id);
  const [source2] = kind === "vulnerability" || kind === "malware" ? sources : [];
  return (source2 && safeUrl(source2.url)) ?? findingDocs(kind);
}
function placesOf2({ evidence }) {
  const paths2 = evidence.map(({ path }) => path).filter((path) => path !== "");
  return listed(paths2, 2);
}

// src/reports/sarif.ts
var MAX_RESULTS = 25e3;
var MAX_RESULT_BYTES = 6e7;
var MAX_NOTIFICATIONS = 1e3;
var PROJECT = "https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan";
var sarif = {
  id: "sarif",
  render: (report, options = {}) => jsonText(document3(report, options))
};
function document3(report, options) {
  const { version } = options;
  const rows = findingRows(report);
  const suppressed = new Set(options.suppressed === true ? rows.ignored : []);
  const all = [...rows.blocking, ...rows.below, ...rows.known, ...suppressed];
  const steps = new Map(planSteps(rows).map((step2) => [stepKey(step2.rows[0]), step2]));
  const shown2 = withinLimits(all.slice(0, options.most), steps);
  const byId = /* @__PURE__ */ new Map();
  for (const { row: row3 } of shown2) {
    const rows2 = byId.get(row3.finding.id);
    if (rows2) rows2.push(row3);
    else byId.set(row3.finding.id, [row3]);
  }
  const ids = [...byId.keys()].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lambda-supply-chain-scan",
            ...version === void 0 ? {} : { semanticVersion: version },
            informationUri: PROJECT,
            rules: ids.flatMap((id) => {
              const rows2 = byId.get(id);
              return rows2 ? [ruleOf(rows2, steps, stepKey)] : [];
            })
          }
        },
        // What is uploaded for one category replaces what was there; the slash makes all of it the category.
        ...automationDetails(options),
        columnKind: "utf16CodeUnits",
        invocations: [invocation(report, all.length - shown2.length)],
        results: shown2.map(({ row: row3, result }) => ({
          ...result,
          ruleIndex: indexes.get(row3.finding.id) ?? 0,
          ...suppressed.size === 0 ? {} : { suppressions: suppressed.has(row3) ? [suppressionOf(row3)] : [] }
        }))
      }
    ]
  };
}
function automationDetails({
  sarifCategory,
  commentKey
}) {
  const category = sarifCategory ?? (commentKey === void 0 ? void 0 : `lambda-supply-chain-scan/${commentKey}`);
  return category === void 0 ? {} : { automationDetails: { id: `${plain(category)}/` } };
}
function withinLimits(rows, steps) {
  const written = [];
  let bytes3 = 0;
  for (const row3 of rows.slice(0, MAX_RESULTS)) {
    const result = resultOf(row3, steps.get(stepKey(row3)));
    bytes3 += Buffer.byteLength(JSON.stringify(result));
    if (bytes3 > MAX_RESULT_BYTES) break;
    written.push({ row: row3, result });
  }
  return written;
}
function resultOf(row3, step2) {
  const { finding: finding2 } = row3;
  return {
    ruleId: plain(finding2.id),
    ruleIndex: 0,
    level: levelOf(finding2.severity),
    message: { text: messageOf(row3, step2) },
    locations: [locationOf(row3)],
    partialFingerprints: {
      // The one that GitHub looks at; without it, the line's text would be the identity.
      primaryLocationLineHash: `${createHash4("sha256").update(finding2.fingerprint).digest("hex").slice(0, 32)}:1`,
      "lambdaSupplyChainScan/v1": finding2.fingerprint
    },
    ...propertiesOf(finding2)
  };
}
function propertiesOf(finding2) {
  const epss2 = "epss" in finding2 ? { epss: finding2.epss } : {};
  const kev2 = "kev" in finding2 ? { kev: finding2.kev } : {};
  const properties = { ...epss2, ...kev2 };
  return Object.keys(properties).length === 0 ? {} : { properties };
}
function suppressionOf({ because: because2 = "" }) {
  return { kind: "external", status: "accepted", justification: plain(because2) };
}
function messageOf(row3, step2) {
  const { finding: finding2 } = row3;
  const subject = label(row3);
  const place2 = finding2.function === void 0 ? finding2.artifact : `${finding2.function} (${finding2.artifact})`;
  const inside = placesOf2(row3);
  const lines = [
    `${subject} in ${place2}${inside === "" ? "" : `, at ${inside}`}: ${finding2.title}`,
    sentence(urgencyWords(finding2).join(", ")),
    todoFor(row3, step2)
  ];
  return lines.filter((line2) => line2 !== "").map((line2) => withoutLinks(plain(line2))).join(". ");
}
function withoutLinks(text) {
  return text.replace(/[\\[\]]/g, "\\$&");
}
function locationOf({ finding: finding2 }) {
  const { path, line: line2 = 1 } = finding2.location;
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: "%SRCROOT%" },
      region: { startLine: line2 }
    },
    ...finding2.function === void 0 ? {} : { logicalLocations: [{ fullyQualifiedName: plain(finding2.function), kind: "module" }] }
  };
}
function relativeUri(path) {
  const segments = path.toWellFormed().replace(/^[A-Za-z]:/, "").split(/[\\/]/).filter((segment) => !["", ".", ".."].includes(segment));
  return segments.map(encodeURIComponent).join("/") || "unknown";
}
function invocation(report, cut2) {
  const notices = report.notices.slice(0, MAX_NOTIFICATIONS).map(({ subject, message, incomplete: incomplete2 }) => ({
    level: incomplete2 ? "error" : "note",
    message: { text: withoutLinks(plain([subject, message].filter((text) => text !== "").join(": "))) }
  }));
  const remark = `${count(cut2, "finding")} of lower severity are left out, because code scanning takes no more; the JSON report has all`;
  return {
    executionSuccessful: report.status !== "incomplete",
    toolExecutionNotifications: [
      ...cut2 === 0 ? [] : [{ level: "warning", message: { text: remark } }],
      ...notices
    ]
  };
}

// src/reports/spdx.ts
var spdx = {
  id: "spdx",
  render(contents, { generatedAt, version, ofOneFunction } = {}) {
    return jsonText(
      buildSpdx(contents, {
        ...generatedAt === void 0 ? {} : { timestamp: generatedAt },
        ...version === void 0 ? {} : { version },
        ...ofOneFunction === void 0 ? {} : { ofOneFunction }
      })
    );
  }
};

// src/reports/terminal/plan.ts
function planLines(steps, width) {
  return steps.flatMap((step2) => [
    ...wrap(planLine(step2), width - 2, "    "),
    ...howTo(step2, (text) => terminalText(text)).flatMap((line2) => wrap(line2, width - 6, "  ")).map((line2) => `    ${line2}`)
  ]);
}
function planLine(step2) {
  const { action, from, to = "", rows, clears, stay, carriers } = step2;
  const name = terminalText(step2.name);
  const found = count(
    action === "upgrade" ? clears : action === "no-fix" ? stay.length : rows.length,
    "finding"
  );
  const byUnits = step2.functions.length > 0 && step2.artifacts.some(isNamedByDigest);
  const where5 = listed(
    (byUnits ? step2.functions : step2.artifacts).map((name2) => terminalText(name2)),
    3
  );
  switch (action) {
    case "upgrade": {
      const rest = stay.length > 0 ? `; ${names(stay)} ${stay.length === 1 ? "stays" : "stay"}` : "";
      const inside = carriers.length > 0 ? `; it is a copy inside ${names(carriers)}: update that` : "";
      return `${name} ${terminalText(from)} -> ${terminalText(to)} clears ${found} in ${where5}${inside}${others(step2)}${rest}`;
    }
    case "remove":
      return `${name} ${terminalText(from)} is malicious: remove it from ${where5}`;
    case "no-fix":
      return `${name} ${terminalText(from)} has no known fix for ${found} in ${where5}: replace it, or ignore it with a reason`;
    case "rebuild":
      return `${name} is built in an irregular way (${found}): find out what did that, and rebuild it with a plain zip tool`;
    case "revoke":
      return `${name} holds credentials (${found}): make them invalid, then take them out of it`;
    case "configure":
      return `${terminalText(rows[0].finding.id)} (${found}) in ${where5}: ${terminalText(remedyOf(step2), 300)}`;
    case "move":
      return `${name} (${found}): move to ${terminalText(to || "a supported runtime")} in ${where5}. ${terminalText(rows[0].finding.title)}`;
  }
}
function others({ owner }) {
  if (owner?.kind === "layer")
    return `; ${owner.publisher === void 0 ? "who publishes the layer" : terminalText(owner.publisher)} has to release it`;
  return owner?.kind === "image" ? "; rebuild on a newer base image" : "";
}
function names(untrusted) {
  return listed(
    untrusted.map((name) => terminalText(name)),
    2
  );
}

// src/reports/table.ts
var table2 = {
  id: "table",
  render(report, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const says = verbs(rows, said);
    const { gaps, notes } = noticeGroups(report);
    const urgent = planSteps(rows).filter(({ blocking }) => blocking > 0);
    const shown2 = { paint, width };
    const blocks = [
      verdictLines(said, shown2),
      section2(paint("What to do", "bold"), planLines(urgent, width)),
      findings2(rows.blocking, says.blocking, { ...shown2, limit: rows.blocking.length, advice: [] }),
      findings2(rows.below, says.below, { ...shown2, limit: MOST_BELOW, advice: rows.below.filter(isAdvice) }),
      findings2(rows.known, says.known, { ...shown2, limit: MOST_KNOWN, advice: rows.known.filter(isAdvice) }),
      section2(paint("Gone since the baseline", "bold"), most(fixedLines(report, width), MOST_KNOWN)),
      section2(paint("Could not be checked", "bold"), noticeLines(gaps, width)),
      section2(paint("Worth knowing", "bold"), most(noticeLines(notes, width), MOST_NOTES)),
      section2(paint("Ignore entries that do nothing", "bold"), staleLines(report, width)),
      [...docsLines(rows.blocking), ...wrap(totals(report, terminalText).join(", "), width, "  ")]
    ];
    return joinBlocks(blocks);
  }
};
var MOST_BELOW = 20;
var MOST_NOTES = 20;
var MOST_KNOWN = 10;
var VERDICT_COLORS = {
  fail: "red",
  incomplete: "yellow",
  warn: "yellow",
  nothing: "yellow",
  gaps: "yellow",
  pass: "green"
};
var SEVERITY_COLORS = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "dim",
  unknown: "dim"
};
var COLUMNS2 = [
  { title: "Severity", max: 8, min: 8, keep: "start" },
  { title: "Package", max: 32, min: 24, keep: "ends" },
  { title: "Finding", max: 24, min: 14, keep: "start" },
  { title: "Fixed in", max: 16, min: 8, keep: "start", optional: true },
  { title: "Where", max: 40, min: 16, keep: "start" },
  { title: "What it is", max: 160, min: 28, keep: "start" }
];
function verdictLines({ mark, word, sentence: sentence2, advice: advice2 }, { paint, width }) {
  const [first = "", ...rest] = wrap(`${word}  ${sentence2}`, width, "  ");
  const colored = paint(word, VERDICT_COLORS[mark]) + first.slice(word.length);
  return [colored, ...rest, ...advice2 === void 0 ? [] : wrap(advice2, width, "  ")];
}
function findings2(rows, says, { paint, width, limit, advice: advice2 }) {
  const folded = foldRows(rows.filter((row3) => !advice2.includes(row3)));
  const shown2 = folded.slice(0, limit);
  const rest = [...folded.slice(limit).flatMap((row3) => row3.rows), ...advice2];
  const lines = alignColumns(shown2.map(cells), COLUMNS2, width - 2, (cell, row3, title2) => {
    if (row3 < 0) return paint(cell, "dim");
    const severity = shown2[row3]?.finding.severity;
    return title2 === "Severity" && severity !== void 0 ? paint(cell, SEVERITY_COLORS[severity]) : cell;
  });
  const more = `... and ${digits(rest.length)} more (${breakdown(rest.map(({ finding: finding2 }) => finding2))}), all in the JSON report`;
  const title = paint(`${count(rows.length, "finding")} ${says}`, "bold");
  return rows.length === 0 ? [] : section2(title, [...lines, ...rest.length > 0 ? [more] : []]);
}
function cells(row3) {
  const { finding: finding2, because: because2, fixedIn, functions } = row3;
  const todo = finding2.kind === "posture" ? `. ${terminalText(finding2.remedy, 300)}` : "";
  const [first] = [...exploitWords(finding2), ...exposureOf(finding2).length > 0 ? ["exposed"] : []];
  const urgent = first === void 0 ? "" : `${sentence(first)}: `;
  const runs = finding2.function === void 0 || row3.users !== void 0 ? "" : ` (${terminalText(finding2.function)})`;
  const reason = because2 === void 0 ? "" : ` (${terminalText(because2)})`;
  return [
    finding2.severity,
    terminalText(label(row3)),
    terminalText(finding2.id),
    fixedIn === void 0 ? "-" : terminalText(fixedIn),
    finding2.kind === "posture" ? functionNames(functions) : artifactCell(row3) + runs,
    urgent + terminalText(finding2.title) + reason + todo
  ];
}
function artifactCell({ finding: finding2, users }) {
  if (users === void 0) return cutMiddle(terminalText(finding2.artifact), 28);
  const names2 = functionNames(finding2.function === void 0 ? users.names : [finding2.function]);
  return users.as === "layer" ? `layer of ${names2}` : names2;
}
function functionNames(names2) {
  return listed(
    names2.map((name) => cutMiddle(terminalText(name), 28)),
    2
  );
}
function fixedLines({ comparison: comparison2 }, width) {
  return (comparison2?.fixed ?? []).flatMap(
    ({ severity, id, title, artifact: artifact3 }) => wrap(
      `${severity} ${terminalText(id)} ${terminalText(title)} (${terminalText(shownArtifact(artifact3))})`,
      width - 2,
      "    "
    )
  );
}
function staleLines({ staleIgnores }, width) {
  return staleIgnores.flatMap(({ id, why, reason, file, line: line2 }) => {
    const what2 = STALE[why];
    return wrap(
      `${file === void 0 ? "" : `${terminalText(file)} `}line ${line2}: ${terminalText(id)} ${what2} (${terminalText(reason)})`,
      width - 2,
      "    "
    );
  });
}
function docsLines(rows) {
  const kinds = [...new Set(rows.map(({ finding: finding2 }) => finding2.kind))];
  const accept = "To accept one: lambda-scan ignore ID --reason 'why it may stay'";
  return [
    ...kinds.map((kind) => `Help on ${kind} findings: ${findingDocs(kind)}`),
    ...kinds.length === 0 ? [] : [accept]
  ];
}

// src/reports/check-run/index.ts
var CHECK_SUMMARY_BUDGET = 6e4;
var MOST_CHECK_ANNOTATIONS = 500;
var LONGEST_TITLE = 255;
var NOWHERE = ".github";
var CONCLUSIONS = {
  fail: "failure",
  incomplete: "failure",
  warn: "neutral",
  nothing: "neutral",
  gaps: "neutral",
  pass: "success"
};
function checkRun(report, options = {}) {
  const { mark, word, sentence: sentence2 } = verdict(report, findingRows(report));
  const key = options.commentKey;
  return {
    name: `Lambda supply chain scan${key === void 0 ? "" : ` (${visible(cut(key, 100))})`}`,
    conclusion: CONCLUSIONS[mark],
    title: cut(`${word}: ${sentence2}`, LONGEST_TITLE),
    summary: fullReport(report, options, CHECK_SUMMARY_BUDGET),
    annotations: limited2(annotationsOf(report)).map(annotation)
  };
}
function limited2(all) {
  if (all.length <= MOST_CHECK_ANNOTATIONS) return all;
  const hidden = all.length - MOST_CHECK_ANNOTATIONS + 1;
  const message = `${count(hidden, "more annotation")} are not shown here; the JSON report has everything`;
  return [
    ...all.slice(0, MOST_CHECK_ANNOTATIONS - 1),
    { kind: "warning", title: count(hidden, "more annotation"), message }
  ];
}
function annotation({ kind, title, message, path, line: line2 = 1 }) {
  const shown2 = visible(cut((path ?? "").trim(), 400));
  return {
    path: shown2 === "" ? NOWHERE : shown2,
    start_line: line2,
    end_line: line2,
    annotation_level: kind === "error" ? "failure" : kind,
    title: cut(title, LONGEST_TITLE),
    message
  };
}

// src/reports/inventory/json.ts
var SCHEMA_VERSION2 = "1";
var inventoryJson = {
  id: "json",
  render(inventory, { generatedAt } = {}) {
    const { artifacts: artifacts2, functions, components, notices } = contentsDocument(inventory);
    return jsonText({
      schemaVersion: SCHEMA_VERSION2,
      ...generatedAt === void 0 ? {} : { generatedAt },
      complete: inventory.notices.every(({ incomplete: incomplete2 }) => !incomplete2),
      artifacts: artifacts2,
      functions,
      components,
      irregularities: [...inventory.archiveFindings].sort(compareFindings).map(irregularity),
      notices
    });
  }
};
function irregularity({ artifact: artifact3, problem, severity, title }) {
  return { artifact: artifact3, problem, severity, title };
}

// src/reports/inventory/table.ts
var inventoryTable = {
  id: "table",
  render(inventory, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const bold = (title) => paint(title, "bold");
    const { gaps, notes } = noticeGroups(inventory);
    const whole = gaps.length === 0;
    const [first = "", ...rest] = wrap(headline2(inventory, whole), width, "  ");
    const word = first.split("  ", 1)[0] ?? "";
    const packages = byEcosystem(inventory).map(
      ([ecosystem, number]) => section2(
        bold(`${terminalText(ecosystem)}: ${count(number, "package")}`),
        alignColumns(
          rowsOf(inventory, ecosystem),
          COLUMNS3,
          width - 2,
          (cell, row3) => row3 < 0 ? paint(cell, "dim") : cell
        )
      )
    );
    return joinBlocks([
      [paint(word, whole ? "green" : "yellow") + first.slice(word.length), ...rest],
      section2(bold("Functions"), functionLines(inventory, width)),
      section2(bold("Layers of no function"), layerLines(inventory, width)),
      ...packages,
      section2(bold("Irregular archives"), irregularLines(inventory, width)),
      section2(bold("Could not be seen"), noticeLines(gaps, width)),
      section2(bold("Worth knowing"), most(noticeLines(notes, width), MOST8))
    ]);
  }
};
var MOST8 = 20;
var COLUMNS3 = [
  { title: "Package", max: 44, min: 20, keep: "ends" },
  { title: "Version", max: 20, min: 8, keep: "start" },
  { title: "Seen as", max: 30, min: 9, keep: "start" },
  { title: "Whose", max: 12, min: 10, keep: "start", optional: true },
  { title: "Where", max: 160, min: 20, keep: "ends" }
];
function headline2({ components, artifacts: artifacts2, notices }, whole) {
  const what2 = `${count(components.length, "package")} in ${count(artifacts2.length, "artifact")}`;
  const gaps = notices.filter(({ incomplete: incomplete2 }) => incomplete2).length;
  if (!whole) return `INCOMPLETE  ${what2}; ${count(gaps, "thing")} could not be seen`;
  return `INVENTORY  ${what2}`;
}
function rowsOf({ components, artifacts: artifacts2 }, ecosystem) {
  const owner = ownersIn({ artifacts: artifacts2 });
  return components.filter((component2) => component2.ecosystem === ecosystem).flatMap((component2) => copiesByArtifact(component2).map((copies) => ({ component: component2, copies }))).sort(
    (a, b) => compareText(a.component.name, b.component.name) || compareText(a.component.version, b.component.version) || compareText(a.copies[0].artifact, b.copies[0].artifact)
  ).map(({ component: component2, copies }) => [
    terminalText(component2.name),
    terminalText(component2.version),
    seenAs(copies) + (component2.own === true ? ", your own" : ""),
    owner(copies[0].artifact) ?? "-",
    where4(copies)
  ]);
}
function copiesByArtifact({ evidence }) {
  const groups = /* @__PURE__ */ new Map();
  for (const copy of [...evidence].sort((a, b) => compareText(a.path, b.path))) {
    const group3 = groups.get(copy.artifact);
    if (group3) group3.push(copy);
    else groups.set(copy.artifact, [copy]);
  }
  return [...groups.values()];
}
function seenAs(copies) {
  const hows = [...new Set(copies.map(({ how: how2 }) => how2))];
  const doubts = new Set(
    copies.flatMap(
      ({ how: how2, confidence = "exact" }) => confidence === "exact" || confidence === how2 ? [] : [confidence]
    )
  );
  const owned = copies.every(({ ownedBy }) => ownedBy !== void 0) ? ["of the distribution"] : [];
  const shadowed = copies.every(({ shadowedBy = [] }) => shadowedBy.length > 0) ? ["shadowed"] : [];
  return [...hows, ...doubts, ...owned, ...shadowed].join(", ");
}
function where4([first, ...others2]) {
  const more = others2.length === 0 ? "" : ` (+${digits(others2.length)})`;
  return `${terminalText(`${first.artifact}!/${first.path}`)}${more}`;
}
function functionLines(inventory, width) {
  return [...inventory.functions].sort((a, b) => compareText(a.name, b.name)).flatMap((unit) => {
    const loads = most(loadLines(unit, inventory.components), MOST8);
    return [functionLine(unit), ...extensionLines(unit), ...loads].flatMap(
      (line2, index) => wrap(line2, width - 4, "      ").map((text) => index === 0 ? text : `  ${text}`)
    );
  });
}
function functionLine({ name, runtime, code: code2, layers }) {
  const parts = [code2, ...layers].map((id) => terminalText(id)).join(" + ");
  return `${terminalText(name)}${runtime === void 0 ? "" : ` (${terminalText(runtime, 60)})`}: ${parts}`;
}
function extensionLines({ extensions = [] }) {
  if (extensions.length === 0) return [];
  const names2 = extensions.map(({ name, artifact: artifact3 }) => `${terminalText(name)} (${terminalText(artifact3)})`);
  return [`starts beside it: ${listed(names2, 10)}`];
}
function layerLines({ artifacts: artifacts2, functions }, width) {
  const used = new Set(functions.flatMap(({ layers }) => layers));
  return artifacts2.filter(({ id, kind }) => kind === "layer" && !used.has(id)).sort((a, b) => compareText(a.id, b.id)).flatMap(({ id, extensions = [] }) => {
    const names2 = extensions.map((name) => terminalText(name));
    const starts = names2.length === 0 ? "" : `: starts beside each function that has it: ${listed(names2, 10)}`;
    return wrap(terminalText(id) + starts, width - 2, "    ");
  });
}
function loadLines({ name }, components) {
  const lines = components.flatMap(
    (component2) => component2.evidence.flatMap(
      ({ artifact: artifact3, shadowedBy = [] }) => shadowedBy.filter((by) => by.function === name).map((by) => {
        const loaded = versionAt(components, component2, by.artifact, by.path);
        const package_ = terminalText(component2.name);
        return `loads ${package_} ${loaded} of ${terminalText(by.artifact)}, not ${terminalText(component2.version)} of ${terminalText(artifact3)}`;
      })
    )
  );
  return [...new Set(lines)].sort(compareText);
}
function versionAt(components, { name, ecosystem }, artifact3, path) {
  const found = components.find(
    (other) => other.name === name && other.ecosystem === ecosystem && other.evidence.some((seen2) => seen2.artifact === artifact3 && seen2.path === path)
  );
  return found === void 0 ? "the copy" : terminalText(found.version);
}
function irregularLines({ archiveFindings }, width) {
  const lines = [...archiveFindings].sort(compareFindings).flatMap(
    ({ severity, artifact: artifact3, title }) => wrap(`${severity}: ${terminalText(artifact3)}: ${terminalText(title)}`, width - 2, "    ")
  );
  return most(lines, MOST8);
}

// src/reports/index.ts
var REPORTERS = [
  table2,
  markdown,
  html,
  json,
  cyclonedx,
  spdx,
  openvex,
  sarif,
  pullRequest,
  jobSummary,
  annotations
];

export {
  annotations,
  fileNames,
  contentsOfFunction,
  buildSnapshot,
  withoutOtherTypes,
  cyclonedx,
  html,
  jobSummary,
  differenceTable,
  differenceJson,
  json,
  markdown,
  openvex,
  COMMENT_MARKER,
  pullRequest,
  commentMarker,
  sarif,
  spdx,
  table2 as table,
  checkRun,
  inventoryJson,
  inventoryTable,
  REPORTERS
};
