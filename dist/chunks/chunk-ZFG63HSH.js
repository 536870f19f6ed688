import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UNSEEN,
  commandData,
  commandProperty,
  cut,
  cutMiddle,
  markdownCode,
  markdownLink,
  markdownText,
  safeUrl,
  terminalText,
  visible
} from "./chunk-645PZYJ5.js";
import {
  SEVERITIES,
  compareSeverity,
  countBySeverity,
  ownerOf,
  parseSeverity,
  reaches
} from "./chunk-NU52E265.js";

// src/reports/shape/words.ts
function count(n, noun, plural = `${noun}s`) {
  return `${digits(n)} ${n === 1 ? noun : plural}`;
}
function digits(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
function listed(items, max) {
  const shown2 = items.length > max ? items.slice(0, max) : items.slice(0, -1);
  const last = items.length > max ? `${digits(items.length - max)} more` : items.at(-1);
  return [...shown2.length > 0 ? [shown2.join(", ")] : [], ...last === void 0 ? [] : [last]].join(
    " and "
  );
}
function breakdown(findings2) {
  const malware = findings2.filter((finding2) => finding2.kind === "malware");
  const counts = countBySeverity(findings2.filter((finding2) => finding2.kind !== "malware"));
  return [
    ...malware.length > 0 ? [count(new Set(malware.map(({ purl }) => purl)).size, "malicious package")] : [],
    ...SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${digits(counts[severity])} ${severity}`
    )
  ].join(", ");
}
function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/reports/shape/advice.ts
function advice(step2, show, prose) {
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
      return prose(remedyOf(step2));
    case "move":
      return `move to ${step2.to === void 0 ? "a supported runtime" : show(step2.to)}`;
  }
}
function remedyOf({ rows: [{ finding: finding2 }] }) {
  return finding2.kind === "posture" ? finding2.remedy : "";
}
function upgrade({ to = "", carriers, stay }, show) {
  const rest = stay.length > 0 ? ` (for ${listed(stay.map(show), 2)} no fix is known)` : "";
  if (carriers.length === 0) return `upgrade to ${show(to)}${rest}`;
  const inside = listed(carriers.map(show), 2);
  return `update ${inside}, which carries it, until it holds ${show(to)}${rest}`;
}

// src/reports/shape/fold.ts
function foldRows(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, row3] of rows.entries()) {
    const { kind, id, severity } = row3.finding;
    const key = kind === "posture" ? JSON.stringify([id, severity, row3.because]) : String(index);
    const group2 = groups.get(key);
    if (group2) group2.push(row3);
    else groups.set(key, [row3]);
  }
  return Array.from(groups.values(), (group2) => ({ ...group2[0], functions: functionsOf(group2), rows: group2 }));
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
  const trial = report.policy.warnOnly && report.status !== "fail";
  const rows = { blocking: [], below: [], known: [], ignored: [] };
  for (const decision of [...report.decisions].sort((a, b) => compareFindings(a.finding, b.finding))) {
    rows[groupOf(decision, report.policy, trial)].push(describe(decision, components, evidence));
  }
  return rows;
}
function compareFindings(a, b) {
  return Number(b.kind === "malware") - Number(a.kind === "malware") || compareSeverity(a.severity, b.severity) || exposure(b).length - exposure(a).length || compareText(subject(a), subject(b)) || compareText(a.id, b.id) || compareText(a.artifact, b.artifact) || compareText(a.function ?? "", b.function ?? "") || compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || compareText(a.fingerprint, b.fingerprint);
}
function exposure(finding2) {
  return "exposure" in finding2 ? finding2.exposure : [];
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
function wouldBlock(finding2, { failOnSeverity, onlyFixed }) {
  const threshold = parseSeverity(failOnSeverity);
  if (threshold === void 0 || !reaches(finding2.severity, threshold)) return false;
  return !onlyFixed || finding2.kind !== "vulnerability" || finding2.fixedIn.length > 0;
}
function describe({ finding: finding2, because }, components, evidence) {
  const reason = because === void 0 ? {} : { because };
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
  return {
    finding: finding2,
    ...reason,
    name,
    version,
    ...fixedIn === void 0 ? {} : { fixedIn },
    evidence: evidence.get(place(finding2.purl, finding2.artifact)) ?? []
  };
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
function place(purl, artifact2) {
  return JSON.stringify([purl, artifact2]);
}
function subject(finding2) {
  switch (finding2.kind) {
    case "runtime":
      return finding2.runtime;
    case "archive":
    case "secret":
      return finding2.artifact;
    case "posture":
      return finding2.id;
    case "vulnerability":
    case "malware":
      return finding2.purl;
  }
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
  for (const { message, subject: subject2 } of notices) {
    const subjects = groups.get(message);
    if (subjects) subjects.add(subject2);
    else groups.set(message, /* @__PURE__ */ new Set([subject2]));
  }
  return Array.from(groups, ([message, subjects]) => ({ message, subjects: [...subjects] }));
}

// src/reports/shape/plan.ts
function planSteps(report, rows) {
  const blocking = new Set(rows.blocking);
  const groups = /* @__PURE__ */ new Map();
  for (const row3 of [...rows.blocking, ...rows.below]) {
    const group2 = groups.get(stepKey(row3));
    if (group2) group2.push(row3);
    else groups.set(stepKey(row3), [row3]);
  }
  const fixes = new Map(report.fixes.map((fix2) => [fix2.purl, fix2]));
  return Array.from(groups.values(), (group2) => {
    const [{ finding: finding2 }] = group2;
    if (finding2.kind === "runtime") {
      return step(group2, blocking, finding2.successors[0], group2.length);
    }
    const fix2 = "purl" in finding2 ? fixes.get(finding2.purl) : void 0;
    return step(group2, blocking, fix2?.to, fix2?.clears ?? 0);
  }).sort(compareSteps);
}
function stepKey({ finding: finding2 }) {
  if (finding2.kind === "runtime") return JSON.stringify(["runtime", finding2.runtime]);
  if (finding2.kind === "posture") return JSON.stringify(["posture", finding2.id]);
  if (finding2.kind === "secret") return JSON.stringify(["secret", finding2.artifact]);
  return JSON.stringify(
    finding2.kind === "archive" ? ["archive", finding2.artifact] : ["package", finding2.purl]
  );
}
function step(rows, blocking, to, clears) {
  const [first] = rows;
  const urgent = rows.filter((row3) => blocking.has(row3));
  const action = actionFor(rows, urgent, to);
  const upgrade2 = action === "upgrade" && to !== void 0;
  return {
    action,
    name: action === "rebuild" || action === "revoke" ? first.finding.artifact : first.name,
    from: first.version,
    ...to !== void 0 && (upgrade2 || action === "move") ? { to } : {},
    rows,
    blocking: urgent.length,
    clears: upgrade2 ? Math.min(clears, rows.length) : action === "no-fix" ? 0 : rows.length,
    stay: upgrade2 || action === "no-fix" ? rows.filter(isUnfixed).map(({ finding: finding2 }) => finding2.id) : [],
    artifacts: action === "configure" ? functionsOf(rows) : artifactsOf(rows),
    carriers: upgrade2 ? carriersOf(rows) : []
  };
}
function actionFor(rows, urgent, to) {
  if (rows[0].finding.kind === "archive") return "rebuild";
  if (rows[0].finding.kind === "runtime") return "move";
  if (rows[0].finding.kind === "posture") return "configure";
  if (rows[0].finding.kind === "secret") return "revoke";
  if (rows.some(({ finding: finding2 }) => finding2.kind === "malware")) return "remove";
  if (urgent.length > 0 && urgent.every(isUnfixed)) return "no-fix";
  return to === void 0 ? "no-fix" : "upgrade";
}
function artifactsOf(rows) {
  return [...new Set(rows.map(({ finding: finding2 }) => finding2.artifact))].sort(compareText);
}
function isUnfixed({ fixedIn }) {
  return fixedIn === void 0;
}
function carriersOf(rows) {
  const evidence = rows.flatMap((row3) => row3.evidence);
  const carriers = evidence.flatMap(({ bundledIn }) => bundledIn === void 0 ? [] : [bundledIn]);
  return carriers.length === evidence.length ? [...new Set(carriers)].sort(compareText) : [];
}
function compareSteps(a, b) {
  return Number(b.blocking > 0) - Number(a.blocking > 0) || Number(b.action === "remove") - Number(a.action === "remove") || compareSeverity(a.rows[0].finding.severity, b.rows[0].finding.severity) || b.blocking - a.blocking || b.clears - a.clears || compareFindings(a.rows[0].finding, b.rows[0].finding);
}

// src/reports/annotations.ts
var ANNOTATIONS_PER_KIND = 10;
var annotations = {
  id: "annotations",
  render(report, options = {}) {
    const all = [...findingAnnotations(report), ...noticeAnnotations(report)];
    const where3 = options.detailsUrl === void 0 ? "the job summary" : visible(options.detailsUrl);
    return KINDS.flatMap(
      (kind) => limited(
        all.filter((annotation) => annotation.kind === kind),
        kind,
        where3
      )
    ).map((annotation) => `${command(annotation)}
`).join("");
  }
};
var KINDS = ["error", "warning", "notice"];
var LISTED = 5;
function findingAnnotations(report) {
  const rows = findingRows(report);
  const steps = new Map(planSteps(report, rows).map((step2) => [stepKey(step2.rows[0]), step2]));
  const blocking = new Set(rows.blocking);
  const groups = /* @__PURE__ */ new Map();
  for (const row3 of [...rows.blocking, ...rows.below.filter((below) => !isAdvice(below))]) {
    const { path, line: line2 } = row3.finding.location;
    const key = JSON.stringify([path, line2, stepKey(row3)]);
    const group2 = groups.get(key);
    if (group2) group2.push(row3);
    else groups.set(key, [row3]);
  }
  return Array.from(groups.values(), (group2) => {
    const kind = kindOf(group2[0], blocking.has(group2[0]), report);
    return describe2(group2, kind, steps.get(stepKey(group2[0])));
  });
}
function kindOf({ finding: finding2 }, blocks, { status }) {
  if (blocks) return status === "fail" ? "error" : "warning";
  return ["critical", "high", "medium"].includes(finding2.severity) ? "warning" : "notice";
}
function describe2(rows, kind, step2) {
  const [first] = rows;
  const { kind: findingKind, location, artifact: artifact2 } = first.finding;
  const place2 = findingKind === "posture" ? listed(functionsOf(rows), LISTED) : artifact2;
  const subject2 = ["archive", "posture", "secret"].includes(findingKind) ? place2 : label(first);
  const lines = rows.slice(0, LISTED).map(({ finding: finding2 }) => `${finding2.severity} ${shown(finding2.id, 60)} ${shown(finding2.title, 200)}`);
  const rest = rows.length > LISTED ? [`and ${count(rows.length - LISTED, "more finding", "more findings")}`] : [];
  const todo = step2 === void 0 ? "" : `: ${advice(
    step2,
    (name) => shown(name, 100),
    (text) => shown(text, 300)
  )}`;
  return {
    kind,
    title: `${shown(subject2, 100)}: ${breakdown(rows.map(({ finding: finding2 }) => finding2))}`,
    message: [`In ${shown(place2, 200)}${todo}`, ...lines, ...rest].join("\n"),
    path: location.path,
    ...location.line === void 0 ? {} : { line: location.line }
  };
}
function noticeAnnotations(report) {
  const kind = report.status === "incomplete" ? "error" : "warning";
  return noticeGroups(report).gaps.map((group2) => ({
    kind,
    title: "Could not be checked",
    message: noticeText(group2)
  }));
}
function noticeText({ subjects, message }) {
  const names2 = subjects.filter((subject2) => subject2 !== "").map((subject2) => shown(subject2, 100));
  return `${names2.length > 0 ? `${listed(names2, 5)}: ` : ""}${shown(message, 500)}`;
}
function limited(all, kind, where3) {
  if (all.length <= ANNOTATIONS_PER_KIND) return all;
  const hidden = all.length - ANNOTATIONS_PER_KIND + 1;
  const title = `${digits(hidden)} more`;
  const message = `${count(hidden, `more ${kind}`)} are not shown here; all of them are in ${where3}`;
  return [...all.slice(0, ANNOTATIONS_PER_KIND - 1), { kind, title, message }];
}
function command({ kind, title, message, path, line: line2 }) {
  const properties = [
    ...path === void 0 || path === "" ? [] : [`file=${commandProperty(shown(path, 400))}`],
    ...line2 === void 0 ? [] : [`line=${line2}`],
    `title=${commandProperty(title)}`
  ];
  return `::${kind} ${properties.join(",")}::${commandData(message)}`;
}
function shown(text, max) {
  return visible(cut(text.trim(), max));
}

// src/sbom/build.ts
import { createHash } from "node:crypto";

// src/sbom/identity.ts
var CONFIDENCE = {
  exact: 1,
  confirmed: 0.9,
  declared: 0.6,
  partial: 0.3
};
function techniqueOf({ how, cataloger, path }) {
  switch (how) {
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

// src/sbom/package-name.ts
function groupAndName(ecosystem, full) {
  const separator = SEPARATORS[ecosystem];
  const at = separator === void 0 ? -1 : full.indexOf(separator);
  return at <= 0 ? { name: full } : { group: full.slice(0, at), name: full.slice(at + 1) };
}
var SEPARATORS = { npm: "/", Maven: ":", Packagist: "/" };

// src/sbom/packages.ts
function packageComponent(component2, owner) {
  const { purl, name, version, ecosystem, own } = component2;
  return {
    type: "library",
    "bom-ref": purl,
    ...groupAndName(ecosystem, name),
    version,
    purl,
    properties: [
      { name: "lambda-scan:ecosystem", value: ecosystem },
      ...own === true ? [{ name: "lambda-scan:own", value: "true" }] : []
    ],
    evidence: evidenceOf(component2, owner)
  };
}
function evidenceOf({ purl, evidence }, owner) {
  const seen2 = [...evidence].sort(byPlace);
  const methods = /* @__PURE__ */ new Map();
  for (const each of seen2) {
    const technique = techniqueOf(each);
    const confidence = CONFIDENCE[each.confidence ?? "exact"];
    const key = `${technique}\0${each.cataloger}`;
    const best = methods.get(key);
    if (!best || best.confidence < confidence)
      methods.set(key, { technique, confidence, value: each.cataloger });
  }
  return {
    identity: [
      {
        field: "purl",
        confidence: Math.max(...Array.from(methods.values(), ({ confidence }) => confidence)),
        concludedValue: purl,
        methods: [...methods.values()]
      }
    ],
    occurrences: seen2.map((each) => occurrence(each, owner(each.artifact)))
  };
}
function occurrence(seen2, owner) {
  const { artifact: artifact2, path, how, confidence = "exact", bundledIn, ownedBy, shadowedBy = [] } = seen2;
  const context = [
    how,
    confidence,
    owner,
    ...bundledIn === void 0 ? [] : [`inside ${bundledIn}`],
    ...ownedBy === void 0 ? [] : [`of the distribution's package ${ownedBy}`],
    ...shadowedBy.map((by) => `not loaded by ${by.function}, which loads ${by.artifact}!/${by.path}`)
  ];
  return { location: `${artifact2}!/${path}`, additionalContext: context.join("; ") };
}
function byPlace(a, b) {
  const [left, right] = [a, b].map(
    ({ artifact: artifact2, path, how, cataloger }) => [artifact2, path, how, cataloger].join("\0")
  );
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

// src/sbom/build.ts
function buildBom(contents, { timestamp, version } = {}) {
  const { artifacts, functions, components, notices } = contents;
  const owners = new Map(artifacts.map((artifact2) => [artifact2.id, ownerOf(artifact2)]));
  const unseen = notices.filter(({ incomplete: incomplete2 }) => incomplete2);
  const body = {
    components: sorted([
      ...functions.map(functionComponent),
      ...artifacts.map(artifactComponent),
      ...components.map(
        (component2) => packageComponent(component2, (artifact2) => owners.get(artifact2) ?? "unknown owner")
      )
    ]),
    dependencies: dependencies(contents),
    ...unseen.length === 0 ? {} : { compositions: [incomplete(artifacts)] }
  };
  const remarks = unseen.map(
    ({ subject: subject2, message }) => property("not-seen", [subject2, message].filter((text) => text !== "").join(": "))
  );
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialNumber(JSON.stringify([body, remarks])),
    version: 1,
    metadata: {
      ...timestamp === void 0 ? {} : { timestamp },
      tools: { components: [tool(version)] },
      ...remarks.length === 0 ? {} : { properties: remarks }
    },
    ...body
  };
}
function tool(version) {
  const name = "lambda-supply-chain-scan";
  return { type: "application", name, ...version === void 0 ? {} : { version } };
}
function functionComponent({ name, runtime, extensions = [] }) {
  const properties = [
    ...runtime === void 0 ? [] : [property("runtime", runtime)],
    ...extensions.map(
      (extension) => property("extension", `${extension.artifact}!/extensions/${extension.name}`)
    )
  ];
  return {
    type: "application",
    "bom-ref": functionRef(name),
    name,
    ...properties.length === 0 ? {} : { properties }
  };
}
function artifactComponent(artifact2) {
  const { id, kind, digest, extensions = [] } = artifact2;
  const content = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  return {
    type: kind === "image" ? "container" : "file",
    "bom-ref": artifactRef(id),
    name: id,
    ...content === void 0 ? {} : { hashes: [{ alg: "SHA-256", content }] },
    properties: [
      property("artifact-kind", kind),
      property("owner", ownerOf(artifact2)),
      ...extensions.map((name) => property("extension", name))
    ]
  };
}
function dependencies({ artifacts, functions, components }) {
  const inside = new Map(artifacts.map(({ id }) => [id, /* @__PURE__ */ new Set()]));
  for (const { purl, evidence } of components)
    for (const { artifact: artifact2 } of evidence) inside.get(artifact2)?.add(purl);
  const made = [
    ...functions.map(({ name, code, layers }) => ({
      ref: functionRef(name),
      dependsOn: [.../* @__PURE__ */ new Set([code, ...layers])].filter((id) => inside.has(id)).map(artifactRef)
    })),
    ...Array.from(inside, ([id, purls]) => ({ ref: artifactRef(id), dependsOn: [...purls].sort() }))
  ];
  return made.sort((a, b) => a.ref < b.ref ? -1 : 1);
}
function incomplete(artifacts) {
  return { aggregate: "incomplete", assemblies: artifacts.map(({ id }) => artifactRef(id)).sort() };
}
function property(name, value) {
  return { name: `lambda-scan:${name}`, value };
}
function functionRef(name) {
  return `function:${name}`;
}
function artifactRef(id) {
  return `artifact:${id}`;
}
function sorted(components) {
  return [...components].sort((a, b) => (a["bom-ref"] ?? "") < (b["bom-ref"] ?? "") ? -1 : 1);
}
function serialNumber(content) {
  const hex = createHash("sha256").update(content).digest("hex");
  const variant = "89ab"[parseInt(hex.charAt(16), 16) % 4] ?? "8";
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join("-")}`;
}

// src/reports/shape/contents.ts
function contentsDocument(contents) {
  const owner = ownersIn(contents);
  return {
    artifacts: sorted2(contents.artifacts, ({ id }) => id).map(artifact),
    functions: sorted2(contents.functions, ({ name }) => name).map(functionUnit),
    components: sorted2(contents.components, ({ purl }) => purl).map((each) => component(each, owner)),
    notices: contents.notices.map(notice)
  };
}
function ownersIn({ artifacts }) {
  const owners = new Map(artifacts.map((each) => [each.id, ownerOf(each)]));
  return (id) => owners.get(id);
}
function locationDocument({ path, line: line2 }) {
  return { path, ...line2 === void 0 ? {} : { line: line2 } };
}
function jsonText(document3) {
  return `${JSON.stringify(document3, null, 2).replace(UNSEEN, unicodeEscape)}
`;
}
function artifact(summary) {
  const { id, kind, digest, size, files, extensions, image } = summary;
  const beside = extensions === void 0 ? {} : { extensions };
  const facts = image === void 0 ? {} : { image: imageDocument(image) };
  return { id, kind, owner: ownerOf(summary), digest, size, files, ...beside, ...facts };
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
  const { name, runtime, packageType, code, layers, extensions = [], declaredAt } = unit;
  return {
    name,
    ...runtime === void 0 ? {} : { runtime },
    ...packageType === void 0 ? {} : { packageType },
    code,
    layers,
    extensions: extensions.map((each) => ({ name: each.name, artifact: each.artifact })),
    ...declaredAt === void 0 ? {} : { declaredAt: locationDocument(declaredAt) }
  };
}
function component({ purl, name, version, ecosystem, own, evidence }, owner) {
  const places = sorted2(evidence, evidenceKey).map((each) => seen(each, owner(each.artifact)));
  return { purl, name, version, ecosystem, ...own === void 0 ? {} : { own }, evidence: places };
}
function evidenceKey({ artifact: artifact2, path, how, cataloger }) {
  return JSON.stringify([artifact2, path, how, cataloger]);
}
function seen(evidence, owner) {
  const { artifact: artifact2, path, layer, how, cataloger, bundledIn, ownedBy, confidence, files, shadowedBy } = evidence;
  return {
    artifact: artifact2,
    ...owner === void 0 ? {} : { owner },
    path,
    ...layer === void 0 ? {} : { layer },
    how,
    cataloger,
    ...bundledIn === void 0 ? {} : { bundledIn },
    ...ownedBy === void 0 ? {} : { ownedBy },
    confidence: confidence ?? "exact",
    ...files === void 0 ? {} : { files: filesDocument(files) },
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
function notice({ stage, subject: subject2, message, incomplete: incomplete2 }) {
  return { stage, subject: subject2, message, incomplete: incomplete2 };
}
function sorted2(items, key) {
  return items.map((item) => ({ item, key: key(item) })).sort((a, b) => compareText(a.key, b.key)).map(({ item }) => item);
}
function unicodeEscape(char) {
  if (char === "\n") return char;
  let escaped = "";
  for (let at = 0; at < char.length; at += 1) {
    escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

// src/reports/cyclonedx.ts
var cyclonedx = {
  id: "cyclonedx",
  render(contents, { generatedAt, version } = {}) {
    return jsonText(
      buildBom(contents, {
        ...generatedAt === void 0 ? {} : { timestamp: generatedAt },
        ...version === void 0 ? {} : { version }
      })
    );
  }
};

// src/reports/shape/verdict.ts
var ADVICE = {
  incomplete: "Remove the causes listed below, or accept such gaps with fail-on-incomplete: false.",
  nothingScanned: "Look at the path input: it names the archives and folders to read.",
  nothingRecognised: "If packages should be there, they may be melted into a bundle or lie in a layer that was not given."
};
function verdict(report, rows) {
  const blocking = rows.blocking.map(({ finding: finding2 }) => finding2);
  const gaps = report.notices.filter(({ incomplete: incomplete2 }) => incomplete2).length;
  const unseen = (gaps > 0 ? `; ${count(gaps, "thing")} could not be checked` : "") + differences(report);
  const share = shareOf(blocking.length, blocking.length + rows.below.length);
  const details = blocking.length > 0 ? `: ${breakdown(blocking)}` : "";
  if (report.status === "fail") {
    const verb = blocking.length === 1 ? "blocks" : "block";
    return { mark: "fail", word: "FAIL", sentence: `${share} ${verb}${details}${unseen}` };
  }
  if (report.status === "incomplete") {
    const what = gaps > 0 ? count(gaps, "thing") : "something";
    const sentence2 = `${what} could not be checked, so this is not a pass; nothing that was seen blocks${differences(report)}`;
    return { mark: "incomplete", word: "INCOMPLETE", sentence: sentence2, advice: ADVICE.incomplete };
  }
  if (blocking.length > 0) {
    const sentence2 = `${share} would block, but warn-only is on${details}${unseen}`;
    return { mark: "warn", word: "WARN", sentence: sentence2 };
  }
  if (report.artifacts.length === 0) {
    const sentence2 = `there was no artifact, so this says nothing about your functions${unseen}`;
    return { mark: "nothing", word: "NOTHING SCANNED", sentence: sentence2, advice: ADVICE.nothingScanned };
  }
  if (report.components.length === 0) {
    const sentence2 = `no third-party package was recognised in ${count(report.artifacts.length, "artifact")}${unseen}`;
    return { mark: "nothing", word: "NOTHING RECOGNISED", sentence: sentence2, advice: ADVICE.nothingRecognised };
  }
  if (gaps > 0) {
    const sentence2 = `nothing that was seen blocks, but ${count(gaps, "thing")} could not be checked${differences(report)}`;
    return { mark: "gaps", word: "PASS WITH GAPS", sentence: sentence2 };
  }
  return { mark: "pass", word: "PASS", sentence: cleanSentence(report, rows) + differences(report) };
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
  const { fresh, fixed, unchanged } = comparison2;
  return `; since the baseline ${digits(fresh)} new, ${digits(fixed.length)} fixed, ${digits(unchanged)} unchanged`;
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

// src/reports/shape/links.ts
var DOCS_BASE = "https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan/blob/main/docs";
function ruleDocs(id) {
  return `${DOCS_BASE}/rules/${encodeURIComponent(id)}.md`;
}
function findingDocs(kind) {
  return `${DOCS_BASE}/findings/${kind}.md`;
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
function findingsSection(rows, says, style) {
  if (rows.length === 0) return [];
  const title = `${count(rows.length, "finding")} ${says}`;
  const folded = foldRows(rows);
  const worst = breakdown(rows.map(({ finding: finding2 }) => finding2));
  const open = style.folded ? `<details><summary><b>${title}</b>: ${worst}</summary>

` : `## ${title}: ${worst}

`;
  return [
    {
      before: `${open}| Severity | Package | Finding | Fixed in | Where |
| :-- | :-- | :-- | :-- | :-- |
`,
      rows: folded.slice(0, style.limit).map((row3) => findingRow(row3, style.detailed)),
      total: folded.length,
      after: style.folded ? "\n</details>\n\n" : "\n",
      more: (hidden) => `
_${digits(hidden)} more in ${style.elsewhere}._
`,
      brief: `**${title}** (${worst}): all in ${style.elsewhere}.

`
    }
  ];
}
function adviceSection(rows, elsewhere) {
  if (rows.length === 0) return [];
  const text = `_${count(rows.length, "finding")} of severity info: see ${elsewhere}._

`;
  return [{ before: "", rows: [], total: 0, after: "", more: () => "", brief: text }];
}
function findingLink({ finding: finding2 }) {
  const url = finding2.kind === "posture" ? ruleDocs(finding2.id) : finding2.sources[0]?.url;
  return url === void 0 ? markdownCode(finding2.id, 60) : markdownLink(finding2.id, url, 60);
}
function findingRow(row3, detailed) {
  const { finding: finding2, because, fixedIn } = row3;
  const reason = because === void 0 ? "" : ` _(${markdownText(because)})_`;
  const urgent = exposure(finding2).map((why) => `<br>More urgent: ${markdownText(why, 120)}`);
  const remedy = finding2.kind === "posture" ? `<br>${markdownText(finding2.remedy, 300)}` : "";
  const also = detailed && finding2.aliases.length > 0 ? `<br>also ${aliases(finding2.aliases)}` : "";
  const cells2 = [
    `${SEVERITY_MARKS[finding2.severity]} ${finding2.severity}`,
    markdownCode(label(row3), 80),
    `${findingLink(row3)} ${markdownText(finding2.title, 120)}${reason}${remedy}${urgent.join("")}${also}`,
    fixedIn === void 0 ? "–" : markdownCode(fixedIn, 40),
    where(row3, detailed)
  ];
  return `| ${cells2.join(" | ")} |`;
}
function aliases(ids) {
  return listed(
    ids.map((id) => markdownText(id, 60)),
    4
  );
}
function where({ finding: finding2, evidence, functions }, detailed) {
  const { artifact: artifact2, location } = finding2;
  const place2 = location.line === void 0 ? location.path : `${location.path}:${location.line}`;
  if (finding2.kind === "posture") {
    const names2 = functions.map((name) => markdownCode(name, 80));
    const many = functions.length > 1 ? `${digits(functions.length)} functions: ` : "function ";
    return `${many}${listed(names2, FUNCTIONS)}<br>${functions.length > 1 ? "first at " : ""}${markdownCode(place2)}`;
  }
  return [
    markdownCode(artifact2, 80),
    ...finding2.function === void 0 ? [] : [`function ${markdownCode(finding2.function, 80)}`],
    ...detailed && evidence.length > 0 ? [paths(evidence.map(({ path }) => path))] : [],
    ...detailed && location.path !== artifact2 ? [`from ${markdownCode(place2)}`] : []
  ].join("<br>");
}
function paths(all) {
  return listed(
    all.map((path) => markdownCode(path)),
    2
  );
}

// src/reports/sections/fixed.ts
function fixedSection(comparison2, { elsewhere, limit }) {
  if (!comparison2 || comparison2.fixed.length === 0) return [];
  const { fixed } = comparison2;
  const title = `${count(fixed.length, "finding")} of the baseline ${fixed.length === 1 ? "is" : "are"} gone`;
  return [
    {
      before: `<details><summary><b>${title}</b></summary>

| Severity | Finding | Where |
| :-- | :-- | :-- |
`,
      rows: fixed.slice(0, limit).map(row),
      total: fixed.length,
      after: "\n</details>\n\n",
      more: (hidden) => `
_${digits(hidden)} more in ${elsewhere}._
`,
      brief: `**${title}**: all in ${elsewhere}.

`
    }
  ];
}
function row({ severity, id, title, artifact: artifact2, function: runs }) {
  const where3 = runs === void 0 ? "" : `<br>function ${markdownCode(runs, 80)}`;
  return `| ${SEVERITY_MARKS[severity]} ${severity} | ${markdownCode(id, 60)} ${markdownText(title, 120)} | ${markdownCode(artifact2, 80)}${where3} |`;
}

// src/reports/sections/fit.ts
function fit(head, sections, foot, budget) {
  const reserved = [head, foot, ...sections.map(({ brief }) => brief)];
  let left = budget - reserved.reduce((sum, text) => sum + bytes(text), 0);
  const parts = sections.map((section2) => {
    const part = fill(section2, left + bytes(section2.brief));
    left -= bytes(part) - bytes(section2.brief);
    return part;
  });
  return [head, ...parts, foot].join("");
}
function fill(section2, budget) {
  const { before, rows, total, after, more, brief } = section2;
  const frame = bytes(before) + bytes(after) + bytes(more(total));
  let used = frame;
  let shown2 = 0;
  for (const row3 of rows) {
    used += bytes(row3) + 1;
    if (used > budget) break;
    shown2 += 1;
  }
  if (shown2 === 0) return brief;
  const hidden = total - shown2;
  const lines = rows.slice(0, shown2).map((row3) => `${row3}
`);
  return [before, ...lines, hidden > 0 ? more(hidden) : "", after].join("");
}
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/reports/shape/counts.ts
function totals(report, show) {
  const findings2 = report.decisions.filter(({ outcome }) => outcome !== "ignored").map(({ finding: finding2 }) => finding2);
  const ignored = report.decisions.length - findings2.length;
  const ecosystems = byEcosystem(report).map(([name, n]) => `${digits(n)} ${show(name)}`);
  const functions = report.functions.length;
  return [
    count(report.artifacts.length, "artifact"),
    ...functions > 0 ? [count(functions, "function")] : [],
    count(report.components.length, "package") + (ecosystems.length > 0 ? ` (${listed(ecosystems, 8)})` : ""),
    count(findings2.length, "finding") + (findings2.length > 0 ? ` (${breakdown(findings2)})` : ""),
    `${digits(ignored)} ignored`,
    ...report.policy.sources === void 0 ? [] : [
      `judged by ${listed(
        report.policy.sources.map((source2) => show(named(source2))),
        4
      )}`
    ],
    `fails on ${show(report.policy.failOnSeverity)} or worse${report.policy.onlyFixed ? " if a fix is known" : ""}`
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

// src/reports/sections/frame.ts
function headline(verdict2, level) {
  const { mark, word, sentence: sentence2, advice: advice2 } = verdict2;
  const title = `${level} ${VERDICT_MARKS[mark]} ${word} – ${sentence2}

`;
  return advice2 === void 0 ? title : `${title}${advice2}

`;
}
function footer(report, detailsUrl) {
  const url = detailsUrl === void 0 ? void 0 : safeUrl(detailsUrl);
  const links = [...url === void 0 ? [] : [`[full report](${url})`], ...help(report)];
  const line2 = [...totals(report, (name) => markdownText(name, 60)), ...links].join(" · ");
  return `<sub>Lambda supply chain scan: ${line2}</sub>
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
  const packages = packagesByArtifact(report);
  const rows = [...report.artifacts].sort((a, b) => compareText(a.id, b.id)).map(
    (artifact2) => row2([
      markdownCode(artifact2.id),
      artifact2.kind,
      ownerOf(artifact2),
      kibibytes(artifact2.size),
      digits(artifact2.files),
      digits(packages.get(artifact2.id) ?? 0),
      markdownCode(artifact2.digest.slice(0, 19))
    ])
  );
  const header = ["Artifact", "Kind", "Whose", "Size", "Files", "Packages", "Digest"];
  return tableSection(count(rows.length, "artifact"), header, rows, elsewhere);
}
function functionsSection(report, elsewhere) {
  const extended = report.functions.some(({ extensions = [] }) => extensions.length > 0);
  const rows = [...report.functions].sort((a, b) => compareText(a.name, b.name)).map(
    ({ name, runtime, code, layers, extensions = [] }) => row2([
      markdownCode(name),
      runtime === void 0 ? NONE : markdownCode(runtime, 60),
      markdownCode(code),
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
function packagesByArtifact(report) {
  const counts = /* @__PURE__ */ new Map();
  for (const { evidence } of report.components) {
    for (const artifact2 of new Set(evidence.map((seen2) => seen2.artifact))) {
      counts.set(artifact2, (counts.get(artifact2) ?? 0) + 1);
    }
  }
  return counts;
}
function row2(cells2) {
  return `| ${cells2.join(" | ")} |`;
}
function kibibytes(bytes2) {
  return `${digits(Math.ceil(bytes2 / 1024))} KiB`;
}

// src/reports/shape/stale.ts
var STALE = {
  expired: "has expired",
  unused: "matches no finding",
  "fix-known": "was to hold until a fix is known, and one is"
};

// src/reports/sections/notices.ts
function noticesSection(title, groups, style) {
  return listSection(title, groups, noticeRow, style);
}
function staleIgnoresSection(entries, style) {
  const verb = entries.length === 1 ? "does nothing" : "do nothing";
  return listSection(
    `${count(entries.length, "ignore entry", "ignore entries")} ${verb}`,
    entries,
    staleRow,
    style
  );
}
function listSection(title, items, row3, style) {
  if (items.length === 0) return [];
  return [
    {
      before: style.folded ? `<details><summary>${title}</summary>

` : `**${title}**

`,
      rows: items.slice(0, style.limit).map(row3),
      total: items.length,
      after: style.folded ? "\n</details>\n\n" : "\n",
      more: (hidden) => `- _${digits(hidden)} more in ${style.elsewhere}_
`,
      brief: `**${title}**: see ${style.elsewhere}.

`
    }
  ];
}
function noticeRow({ message, subjects }) {
  const names2 = subjects.filter((subject2) => subject2 !== "").map((subject2) => markdownCode(subject2, 120));
  const where3 = names2.length > 0 ? `${listed(names2, 5)}: ` : "";
  return `- ${where3}${markdownText(message, 300)}`;
}
function staleRow({ id, why, reason, file, line: line2 }) {
  const what = STALE[why];
  return `- ${markdownCode(id, 60)} (${file === void 0 ? "" : `${markdownCode(file, 80)}, `}line ${line2}) ${what}; its reason was: ${markdownText(reason)}`;
}

// src/reports/sections/plan.ts
function planSection(steps, heading, elsewhere, limit) {
  if (steps.length === 0) return [];
  return [
    {
      before: `${heading}

| Package | What to do | Because of | Where |
| :-- | :-- | :-- | :-- |
`,
      rows: steps.slice(0, limit).map(planRow),
      total: steps.length,
      after: "\n",
      more: (hidden) => `
_${digits(hidden)} more to do in ${elsewhere}._
`,
      brief: `${heading}

See ${elsewhere}.

`
    }
  ];
}
function planRow(step2) {
  const [worst, ...others] = step2.rows;
  const { severity, title } = worst.finding;
  const rest = others.length > 0 ? ` _and ${digits(others.length)} more_` : "";
  const name = step2.from === "" ? step2.name : `${step2.name} ${step2.from}`;
  const cells2 = [
    markdownCode(name, 80),
    sentence(
      advice(
        step2,
        (text) => markdownCode(text, 60),
        (text) => markdownText(text, 300)
      )
    ),
    `${SEVERITY_MARKS[severity]} ${severity} ${findingLink(worst)} ${markdownText(title, 100)}${rest}`,
    listed(
      step2.artifacts.map((artifact2) => markdownCode(artifact2, 80)),
      3
    )
  ];
  return `| ${cells2.join(" | ")} |`;
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
function postureLine({ posture: posture2, functions }, elsewhere) {
  if (posture2 === void 0 || posture2.unconfigured.length === functions.length) return [];
  const manual = count(posture2.manual.length, "check");
  return [
    {
      before: "",
      rows: [],
      total: 0,
      after: "",
      more: () => "",
      brief: `_What only a person can judge of the configuration (${manual}): see ${elsewhere}._

`
    }
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
  const reason = detail === void 0 ? WHY[why] : `${WHY[why]} ${markdownText(detail, 200)}`;
  return `- ${markdownCode(rule, 60)}: not evaluated for ${count(functions.length, "function")}: ${reason}`;
}
var WHY = {
  computed: "the value is computed on deployment",
  "after-apply": "the value is known only after the plan was applied",
  denied: "permission is missing:",
  "not-in-source": "what was read does not say it",
  failed: "it could not be asked:"
};
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
  const style = { detailed: true, folded: false, elsewhere };
  const folded = { ...style, folded: true };
  const plan = planSection(planSteps(report, rows), "## What to do", elsewhere);
  const unseen = noticesSection("Could not be checked", gaps, style);
  return fit(
    headline(said, "#"),
    [
      ...rows.blocking.length > 0 ? [...plan, ...unseen] : [...unseen, ...plan],
      ...findingsSection(rows.blocking, says.blocking, style),
      ...findingsSection(rows.below, says.below, style),
      ...findingsSection(rows.known, says.known, folded),
      ...fixedSection(report.comparison, { elsewhere }),
      ...findingsSection(rows.ignored, says.ignored, folded),
      ...staleIgnoresSection(report.staleIgnores, style),
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
var GAP = "  ";
function alignColumns(rows, columns, width, paint) {
  const all = columns.map((column, at) => ({ ...column, at, widest: widestCell(rows, column, at) }));
  const tries = [all, all.filter(({ optional }) => optional !== true), all.slice(0, -1)];
  const chosen = tries.find((some) => leastWidth(some) <= width) ?? all.slice(0, -1);
  const widths = fitWidths(chosen, width);
  return [columns.map(({ title }) => title), ...rows].map(
    (cells2, index) => chosen.map(({ at, keep, title }, number) => {
      const most2 = widths[number] ?? 0;
      const cell = shorten(cells2[at] ?? "", most2, keep);
      const padding = number === chosen.length - 1 ? 0 : Math.max(0, most2 - columnsOf(cell));
      return paint(cell + " ".repeat(padding), index - 1, title);
    }).join(GAP)
  );
}
function widestCell(rows, { title, max }, at) {
  let widest = title.length;
  for (const cells2 of rows) widest = Math.max(widest, columnsOf(cells2[at] ?? ""));
  return Math.min(max, widest);
}
function leastWidth(columns) {
  const gaps = GAP.length * (columns.length - 1);
  return columns.reduce((sum, { min, widest }) => sum + Math.min(min, widest), gaps);
}
function fitWidths(columns, width) {
  const gaps = GAP.length * (columns.length - 1);
  let over = columns.reduce((sum, { widest }) => sum + widest, gaps) - width;
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
  let short = shrink(text, max);
  while (columnsOf(short) > most2 && max > 1) short = shrink(text, max -= 1);
  return short;
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
function section(title, lines) {
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
    const names2 = subjects.filter((subject2) => subject2 !== "").map((subject2) => terminalText(subject2));
    const where3 = names2.length > 0 ? `${listed(names2, 10)}: ` : "";
    return wrap(`${where3}${terminalText(message, 500)}`, width - 2, "    ");
  });
}

// src/reports/difference/index.ts
var differenceTable = {
  id: "table",
  render({ fresh, fixed, unchanged }, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const lines = (findings2) => findings2.flatMap((finding2) => wrap(line(finding2), width - 2, "    "));
    return joinBlocks([
      [`${count(fresh.length, "finding")} new, ${digits(fixed.length)} gone, ${digits(unchanged)} unchanged`],
      section(paint("New", "bold"), lines(fresh)),
      section(paint("Gone", "bold"), lines(fixed))
    ]);
  }
};
var differenceJson = {
  id: "json",
  render: ({ fresh, fixed, unchanged }) => jsonText({ new: fresh.map(knownFinding), fixed: fixed.map(knownFinding), unchanged })
};
function knownFinding({
  fingerprint,
  kind,
  id,
  severity,
  title,
  artifact: artifact2,
  function: runs
}) {
  return {
    fingerprint,
    kind,
    id,
    severity,
    title,
    artifact: artifact2,
    ...runs === void 0 ? {} : { function: runs }
  };
}
function line({ severity, id, title, artifact: artifact2, function: runs }) {
  const where3 = runs === void 0 ? terminalText(artifact2) : `${terminalText(runs)}, ${terminalText(artifact2)}`;
  return `${severity} ${terminalText(id)} ${terminalText(title)} (${where3})`;
}

// src/reports/json.ts
var SCHEMA_VERSION = "1";
var json = {
  id: "json",
  render: (report, options = {}) => jsonText(document(report, options.generatedAt))
};
function document(report, generatedAt) {
  const { artifacts, functions, components, notices } = contentsDocument(report);
  const owner = ownersIn(report);
  return {
    schemaVersion: SCHEMA_VERSION,
    ...generatedAt === void 0 ? {} : { generatedAt },
    status: report.status,
    ...report.shard === void 0 ? {} : { shard: report.shard },
    policy: {
      failOnSeverity: report.policy.failOnSeverity,
      onlyFixed: report.policy.onlyFixed,
      warnOnly: report.policy.warnOnly,
      failOnIncomplete: report.policy.failOnIncomplete,
      ...report.policy.sources === void 0 ? {} : { sources: report.policy.sources }
    },
    artifacts,
    functions,
    components,
    findings: [...report.decisions].sort((a, b) => compareFindings(a.finding, b.finding)).map((decision) => finding(decision, owner(decision.finding.artifact))),
    fixes: report.fixes.map(fix),
    staleIgnores: report.staleIgnores.map(staleIgnore),
    ...report.comparison === void 0 ? {} : { comparison: comparison(report.comparison) },
    ...report.posture === void 0 ? {} : { posture: posture(report.posture) },
    notices
  };
}
function staleIgnore({ id, why, reason, file, line: line2 }) {
  return { id, why, reason, ...file === void 0 ? {} : { file }, line: line2 };
}
function comparison({ baseline, fresh, unchanged, fixed }) {
  return {
    baseline,
    new: fresh,
    unchanged,
    fixed: fixed.map(knownFinding)
  };
}
function finding({ finding: finding2, outcome, because }, owner) {
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
    ...because === void 0 ? {} : { because },
    sources: finding2.sources.map(source),
    fingerprint: finding2.fingerprint
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
    ...finding2.shadowed === void 0 ? {} : { shadowed: finding2.shadowed },
    ...finding2.onlyBy === void 0 ? {} : { onlyBy: finding2.onlyBy },
    ...finding2.exposure === void 0 ? {} : { exposure: finding2.exposure }
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
function fix({ purl, name, from, to, clears, artifacts }) {
  return { purl, name, from, ...to === void 0 ? {} : { to }, clears, artifacts };
}

// src/reports/markdown.ts
var markdown = {
  id: "markdown",
  render: (report, options = {}) => fullReport(report, options, Infinity)
};

// src/reports/pull-request.ts
var COMMENT_MARKER = "<!-- lambda-supply-chain-scan -->";
var COMMENT_BUDGET = 6e4;
var PLAN_ROWS = 10;
var pullRequest = {
  id: "pull-request",
  render(report, options = {}) {
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const says = verbs(rows, said);
    const { gaps, notes } = noticeGroups(report);
    const elsewhere = pointer(options.detailsUrl, "the job summary");
    const urgent = planSteps(report, rows).filter(({ blocking }) => blocking > 0);
    const told = rows.blocking.length === urgent.length && urgent.length <= PLAN_ROWS;
    const below = rows.below.filter((row3) => !isAdvice(row3));
    const folded = { detailed: false, folded: true, elsewhere };
    const key = options.commentKey;
    const owner = key === void 0 ? "" : `Reported by ${markdownCode(key, 100)}.

`;
    return fit(
      `${commentMarker(key)}
${headline(said, "###")}${owner}`,
      [
        ...planSection(urgent, "**What to do**", elsewhere, PLAN_ROWS),
        ...noticesSection("Could not be checked", gaps, { ...folded, folded: false, limit: 5 }),
        ...findingsSection(told ? [] : rows.blocking, says.blocking, { ...folded, limit: 100 }),
        ...findingsSection(below, says.below, { ...folded, limit: 30 }),
        ...findingsSection(rows.known, says.known, { ...folded, limit: 20 }),
        ...fixedSection(report.comparison, { elsewhere, limit: 20 }),
        ...adviceSection(rows.below.filter(isAdvice), elsewhere),
        ...postureLine(report, elsewhere),
        ...noticesSection("Worth knowing", notes, { ...folded, limit: 20 }),
        ...staleIgnoresSection(report.staleIgnores, { ...folded, limit: 20 })
      ],
      footer(report, options.detailsUrl),
      COMMENT_BUDGET
    );
  }
};
function commentMarker(key) {
  if (key === void 0) return COMMENT_MARKER;
  const safe = encodeURIComponent(key.toWellFormed()).replaceAll("-", "%2D").replaceAll("!", "%21");
  return `<!-- lambda-supply-chain-scan: ${safe.slice(0, 400)} -->`;
}

// src/reports/sarif.ts
import { createHash as createHash2 } from "node:crypto";

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
function ruleOf(rows, steps, keyOf) {
  const [first] = rows;
  const { finding: finding2 } = first;
  const severity = rows.map((row3) => row3.finding.severity).sort(compareSeverity)[0] ?? finding2.severity;
  const title = plain(finding2.title) || plain(finding2.id);
  const uri = helpUri(finding2);
  const todo = [...new Set(rows.map((row3) => todoOf(row3, steps.get(keyOf(row3)))))].filter(
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
  return step2 === void 0 ? "" : sentence(advice(step2, raw, raw));
}
var raw = (text) => text;
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
function placesOf({ evidence }) {
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
  render: (report, options = {}) => jsonText(document2(report, options))
};
function document2(report, { version, commentKey }) {
  const rows = findingRows(report);
  const all = [...rows.blocking, ...rows.below, ...rows.known];
  const steps = new Map(planSteps(report, rows).map((step2) => [stepKey(step2.rows[0]), step2]));
  const shown2 = withinLimits(all, steps);
  const byId = /* @__PURE__ */ new Map();
  for (const row3 of shown2) {
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
        ...commentKey === void 0 ? {} : { automationDetails: { id: `lambda-supply-chain-scan/${plain(commentKey)}/` } },
        columnKind: "utf16CodeUnits",
        invocations: [invocation(report, all.length - shown2.length)],
        results: shown2.map((row3) => resultOf(row3, indexes.get(row3.finding.id) ?? 0, steps.get(stepKey(row3))))
      }
    ]
  };
}
function withinLimits(rows, steps) {
  let bytes2 = 0;
  const within = rows.slice(0, MAX_RESULTS).findIndex((row3) => {
    bytes2 += Buffer.byteLength(JSON.stringify(resultOf(row3, 0, steps.get(stepKey(row3)))));
    return bytes2 > MAX_RESULT_BYTES;
  });
  return rows.slice(0, within === -1 ? MAX_RESULTS : within);
}
function resultOf(row3, ruleIndex, step2) {
  const { finding: finding2 } = row3;
  return {
    ruleId: plain(finding2.id),
    ruleIndex,
    level: levelOf(finding2.severity),
    message: { text: messageOf(row3, step2) },
    locations: [locationOf(row3)],
    partialFingerprints: {
      // The one that GitHub looks at; without it, the line's text would be the identity.
      primaryLocationLineHash: `${createHash2("sha256").update(finding2.fingerprint).digest("hex").slice(0, 32)}:1`,
      "lambdaSupplyChainScan/v1": finding2.fingerprint
    }
  };
}
function messageOf(row3, step2) {
  const { finding: finding2 } = row3;
  const subject2 = label(row3);
  const place2 = finding2.function === void 0 ? finding2.artifact : `${finding2.function} (${finding2.artifact})`;
  const inside = placesOf(row3);
  const lines = [
    `${subject2} in ${place2}${inside === "" ? "" : `, at ${inside}`}: ${finding2.title}`,
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
  const notices = report.notices.slice(0, MAX_NOTIFICATIONS).map(({ subject: subject2, message, incomplete: incomplete2 }) => ({
    level: incomplete2 ? "error" : "note",
    message: { text: withoutLinks(plain([subject2, message].filter((text) => text !== "").join(": "))) }
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

// src/reports/terminal/plan.ts
function planLines(steps, width) {
  return steps.flatMap((step2) => wrap(planLine(step2), width - 2, "    "));
}
function planLine(step2) {
  const { action, from, to = "", rows, clears, stay, carriers } = step2;
  const name = terminalText(step2.name);
  const found = count(
    action === "upgrade" ? clears : action === "no-fix" ? stay.length : rows.length,
    "finding"
  );
  const where3 = listed(
    step2.artifacts.map((artifact2) => terminalText(artifact2)),
    3
  );
  switch (action) {
    case "upgrade": {
      const rest = stay.length > 0 ? `; for ${names(stay)} no fix is known` : "";
      const inside = carriers.length > 0 ? `; it is a copy inside ${names(carriers)}: update that` : "";
      return `${name} ${terminalText(from)} -> ${terminalText(to)} clears ${found} in ${where3}${inside}${rest}`;
    }
    case "remove":
      return `${name} ${terminalText(from)} is malicious: remove it from ${where3}`;
    case "no-fix":
      return `${name} ${terminalText(from)} has no known fix for ${found} in ${where3}: replace it, or ignore it with a reason`;
    case "rebuild":
      return `${name} is built in an irregular way (${found}): find out what did that, and rebuild it with a plain zip tool`;
    case "revoke":
      return `${name} holds credentials (${found}): make them invalid, then take them out of it`;
    case "configure":
      return `${terminalText(rows[0].finding.id)} (${found}) in ${where3}: ${terminalText(remedyOf(step2), 300)}`;
    case "move":
      return `${name} (${found}): move to ${terminalText(to || "a supported runtime")} in ${where3}. ${terminalText(rows[0].finding.title)}`;
  }
}
function names(untrusted) {
  return listed(
    untrusted.map((name) => terminalText(name)),
    2
  );
}

// src/reports/table.ts
var table = {
  id: "table",
  render(report, options = {}) {
    const width = usableWidth(options.width);
    const paint = painter(options.color === true);
    const rows = findingRows(report);
    const said = verdict(report, rows);
    const says = verbs(rows, said);
    const { gaps, notes } = noticeGroups(report);
    const urgent = planSteps(report, rows).filter(({ blocking }) => blocking > 0);
    const shown2 = { paint, width };
    const blocks = [
      verdictLines(said, shown2),
      section(paint("What to do", "bold"), planLines(urgent, width)),
      findings(rows.blocking, says.blocking, { ...shown2, limit: rows.blocking.length, advice: [] }),
      findings(rows.below, says.below, { ...shown2, limit: MOST_BELOW, advice: rows.below.filter(isAdvice) }),
      findings(rows.known, says.known, { ...shown2, limit: MOST_KNOWN, advice: rows.known.filter(isAdvice) }),
      section(paint("Gone since the baseline", "bold"), most(fixedLines(report, width), MOST_KNOWN)),
      section(paint("Could not be checked", "bold"), noticeLines(gaps, width)),
      section(paint("Worth knowing", "bold"), most(noticeLines(notes, width), MOST_NOTES)),
      section(paint("Ignore entries that do nothing", "bold"), staleLines(report, width)),
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
var COLUMNS = [
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
function findings(rows, says, { paint, width, limit, advice: advice2 }) {
  const folded = foldRows(rows.filter((row3) => !advice2.includes(row3)));
  const shown2 = folded.slice(0, limit);
  const rest = [...folded.slice(limit).flatMap((row3) => row3.rows), ...advice2];
  const lines = alignColumns(shown2.map(cells), COLUMNS, width - 2, (cell, row3, title2) => {
    if (row3 < 0) return paint(cell, "dim");
    const severity = shown2[row3]?.finding.severity;
    return title2 === "Severity" && severity !== void 0 ? paint(cell, SEVERITY_COLORS[severity]) : cell;
  });
  const more = `... and ${digits(rest.length)} more (${breakdown(rest.map(({ finding: finding2 }) => finding2))}), all in the JSON report`;
  const title = paint(`${count(rows.length, "finding")} ${says}`, "bold");
  return rows.length === 0 ? [] : section(title, [...lines, ...rest.length > 0 ? [more] : []]);
}
function cells(row3) {
  const { finding: finding2, because, fixedIn, functions } = row3;
  const todo = finding2.kind === "posture" ? `. ${terminalText(finding2.remedy, 300)}` : "";
  const urgent = exposure(finding2).length > 0 ? "Exposed: " : "";
  const runs = finding2.function === void 0 ? "" : ` (${terminalText(finding2.function)})`;
  const reason = because === void 0 ? "" : ` (${terminalText(because)})`;
  return [
    finding2.severity,
    terminalText(label(row3)),
    terminalText(finding2.id),
    fixedIn === void 0 ? "-" : terminalText(fixedIn),
    finding2.kind === "posture" ? functionNames(functions) : cutMiddle(terminalText(finding2.artifact), 28) + runs,
    urgent + terminalText(finding2.title) + reason + todo
  ];
}
function functionNames(names2) {
  return listed(
    names2.map((name) => cutMiddle(terminalText(name), 28)),
    2
  );
}
function fixedLines({ comparison: comparison2 }, width) {
  return (comparison2?.fixed ?? []).flatMap(
    ({ severity, id, title, artifact: artifact2 }) => wrap(
      `${severity} ${terminalText(id)} ${terminalText(title)} (${terminalText(artifact2)})`,
      width - 2,
      "    "
    )
  );
}
function staleLines({ staleIgnores }, width) {
  return staleIgnores.flatMap(({ id, why, reason, file, line: line2 }) => {
    const what = STALE[why];
    return wrap(
      `${file === void 0 ? "" : `${terminalText(file)} `}line ${line2}: ${terminalText(id)} ${what} (${terminalText(reason)})`,
      width - 2,
      "    "
    );
  });
}
function docsLines(rows) {
  const kinds = [...new Set(rows.map(({ finding: finding2 }) => finding2.kind))];
  return kinds.map((kind) => `Help on ${kind} findings: ${findingDocs(kind)}`);
}

// src/reports/inventory/json.ts
var SCHEMA_VERSION2 = "1";
var inventoryJson = {
  id: "json",
  render(inventory, { generatedAt } = {}) {
    const { artifacts, functions, components, notices } = contentsDocument(inventory);
    return jsonText({
      schemaVersion: SCHEMA_VERSION2,
      ...generatedAt === void 0 ? {} : { generatedAt },
      complete: inventory.notices.every(({ incomplete: incomplete2 }) => !incomplete2),
      artifacts,
      functions,
      components,
      irregularities: [...inventory.archiveFindings].sort(compareFindings).map(irregularity),
      notices
    });
  }
};
function irregularity({ artifact: artifact2, problem, severity, title }) {
  return { artifact: artifact2, problem, severity, title };
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
      ([ecosystem, number]) => section(
        bold(`${terminalText(ecosystem)}: ${count(number, "package")}`),
        alignColumns(
          rowsOf(inventory, ecosystem),
          COLUMNS2,
          width - 2,
          (cell, row3) => row3 < 0 ? paint(cell, "dim") : cell
        )
      )
    );
    return joinBlocks([
      [paint(word, whole ? "green" : "yellow") + first.slice(word.length), ...rest],
      section(bold("Functions"), functionLines(inventory, width)),
      section(bold("Layers of no function"), layerLines(inventory, width)),
      ...packages,
      section(bold("Irregular archives"), irregularLines(inventory, width)),
      section(bold("Could not be seen"), noticeLines(gaps, width)),
      section(bold("Worth knowing"), most(noticeLines(notes, width), MOST))
    ]);
  }
};
var MOST = 20;
var COLUMNS2 = [
  { title: "Package", max: 44, min: 20, keep: "ends" },
  { title: "Version", max: 20, min: 8, keep: "start" },
  { title: "Seen as", max: 30, min: 9, keep: "start" },
  { title: "Whose", max: 12, min: 10, keep: "start", optional: true },
  { title: "Where", max: 160, min: 20, keep: "ends" }
];
function headline2({ components, artifacts, notices }, whole) {
  const what = `${count(components.length, "package")} in ${count(artifacts.length, "artifact")}`;
  const gaps = notices.filter(({ incomplete: incomplete2 }) => incomplete2).length;
  if (!whole) return `INCOMPLETE  ${what}; ${count(gaps, "thing")} could not be seen`;
  return `INVENTORY  ${what}`;
}
function rowsOf({ components, artifacts }, ecosystem) {
  const owner = ownersIn({ artifacts });
  return components.filter((component2) => component2.ecosystem === ecosystem).flatMap((component2) => copiesByArtifact(component2).map((copies) => ({ component: component2, copies }))).sort(
    (a, b) => compareText(a.component.name, b.component.name) || compareText(a.component.version, b.component.version) || compareText(a.copies[0].artifact, b.copies[0].artifact)
  ).map(({ component: component2, copies }) => [
    terminalText(component2.name),
    terminalText(component2.version),
    seenAs(copies) + (component2.own === true ? ", your own" : ""),
    owner(copies[0].artifact) ?? "-",
    where2(copies)
  ]);
}
function copiesByArtifact({ evidence }) {
  const groups = /* @__PURE__ */ new Map();
  for (const copy of [...evidence].sort((a, b) => compareText(a.path, b.path))) {
    const group2 = groups.get(copy.artifact);
    if (group2) group2.push(copy);
    else groups.set(copy.artifact, [copy]);
  }
  return [...groups.values()];
}
function seenAs(copies) {
  const hows = [...new Set(copies.map(({ how }) => how))];
  const doubts = new Set(
    copies.flatMap(
      ({ how, confidence = "exact" }) => confidence === "exact" || confidence === how ? [] : [confidence]
    )
  );
  const owned = copies.every(({ ownedBy }) => ownedBy !== void 0) ? ["of the distribution"] : [];
  const shadowed = copies.every(({ shadowedBy = [] }) => shadowedBy.length > 0) ? ["shadowed"] : [];
  return [...hows, ...doubts, ...owned, ...shadowed].join(", ");
}
function where2([first, ...others]) {
  const more = others.length === 0 ? "" : ` (+${digits(others.length)})`;
  return `${terminalText(`${first.artifact}!/${first.path}`)}${more}`;
}
function functionLines(inventory, width) {
  return [...inventory.functions].sort((a, b) => compareText(a.name, b.name)).flatMap((unit) => {
    const loads = most(loadLines(unit, inventory.components), MOST);
    return [functionLine(unit), ...extensionLines(unit), ...loads].flatMap(
      (line2, index) => wrap(line2, width - 4, "      ").map((text) => index === 0 ? text : `  ${text}`)
    );
  });
}
function functionLine({ name, runtime, code, layers }) {
  const parts = [code, ...layers].map((id) => terminalText(id)).join(" + ");
  return `${terminalText(name)}${runtime === void 0 ? "" : ` (${terminalText(runtime, 60)})`}: ${parts}`;
}
function extensionLines({ extensions = [] }) {
  if (extensions.length === 0) return [];
  const names2 = extensions.map(({ name, artifact: artifact2 }) => `${terminalText(name)} (${terminalText(artifact2)})`);
  return [`starts beside it: ${listed(names2, 10)}`];
}
function layerLines({ artifacts, functions }, width) {
  const used = new Set(functions.flatMap(({ layers }) => layers));
  return artifacts.filter(({ id, kind }) => kind === "layer" && !used.has(id)).sort((a, b) => compareText(a.id, b.id)).flatMap(({ id, extensions = [] }) => {
    const names2 = extensions.map((name) => terminalText(name));
    const starts = names2.length === 0 ? "" : `: starts beside each function that has it: ${listed(names2, 10)}`;
    return wrap(terminalText(id) + starts, width - 2, "    ");
  });
}
function loadLines({ name }, components) {
  const lines = components.flatMap(
    (component2) => component2.evidence.flatMap(
      ({ artifact: artifact2, shadowedBy = [] }) => shadowedBy.filter((by) => by.function === name).map((by) => {
        const loaded = versionAt(components, component2, by.artifact, by.path);
        const package_ = terminalText(component2.name);
        return `loads ${package_} ${loaded} of ${terminalText(by.artifact)}, not ${terminalText(component2.version)} of ${terminalText(artifact2)}`;
      })
    )
  );
  return [...new Set(lines)].sort(compareText);
}
function versionAt(components, { name, ecosystem }, artifact2, path) {
  const found = components.find(
    (other) => other.name === name && other.ecosystem === ecosystem && other.evidence.some((seen2) => seen2.artifact === artifact2 && seen2.path === path)
  );
  return found === void 0 ? "the copy" : terminalText(found.version);
}
function irregularLines({ archiveFindings }, width) {
  const lines = [...archiveFindings].sort(compareFindings).flatMap(
    ({ severity, artifact: artifact2, title }) => wrap(`${severity}: ${terminalText(artifact2)}: ${terminalText(title)}`, width - 2, "    ")
  );
  return most(lines, MOST);
}

// src/reports/index.ts
var REPORTERS = [
  table,
  markdown,
  json,
  cyclonedx,
  sarif,
  pullRequest,
  jobSummary,
  annotations
];

export {
  annotations,
  cyclonedx,
  jobSummary,
  differenceTable,
  differenceJson,
  json,
  markdown,
  COMMENT_MARKER,
  pullRequest,
  commentMarker,
  sarif,
  table,
  inventoryJson,
  inventoryTable,
  REPORTERS
};
