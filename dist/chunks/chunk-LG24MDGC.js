import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  compareWith,
  fixesFor,
  joinPosture,
  openBaseline,
  readShardReport,
  statusOf
} from "./chunk-ZILVU7GZ.js";
import {
  joinInventories
} from "./chunk-J3QUAHUX.js";
import {
  UserError,
  messageOf
} from "./chunk-BS2Q6EBE.js";

// src/merge.ts
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
var MOST_BYTES = 512 * 1024 * 1024;
async function merge(request, workspace, world) {
  if (request.baselinePath !== void 0)
    throw new UserError(
      "'baseline-path' is for a scan; give 'mode: merge' the report of the base as 'baseline'"
    );
  const places = await findReports(request.paths, workspace);
  const parts = places.map((place) => readPart(place, workspace));
  const reports = parts.map(({ report }) => report);
  const [first] = reports;
  if (!first) throw new UserError("'path' names no report; name those that the parts wrote");
  const { policy } = first;
  if (reports.some((report) => !isSame(report.policy, policy)))
    throw new UserError("the reports were written under different policies; give all parts the same inputs");
  const { items: components } = joinInventories(
    reports.map((report) => ({ items: report.components, notices: [] }))
  );
  const decisions = unique(
    reports.flatMap((report) => report.decisions),
    ({ finding }) => [
      finding.fingerprint,
      finding.artifact,
      finding.function,
      "purl" in finding ? finding.purl : ""
    ]
  );
  const posture = joinPosture(reports.flatMap((report) => report.posture ?? []));
  const baseline = await openBaseline(request, workspace, world);
  const notices = [
    ...missingParts(parts),
    ...changedArtifacts(reports),
    ...baseline.notices,
    ...unique(
      reports.flatMap((report) => report.notices),
      (notice) => [notice.subject, notice.message]
    )
  ];
  const artifacts = unique(
    reports.flatMap((report) => report.artifacts),
    ({ id }) => [id]
  );
  const functions = unique(
    reports.flatMap((report) => report.functions),
    ({ name, code }) => [name, code]
  );
  return {
    status: statusOf(decisions, notices, policy),
    artifacts,
    functions,
    components: components.map((component) => ({
      ...component,
      evidence: unique(component.evidence, ({ artifact, path }) => [artifact, path])
    })),
    decisions,
    fixes: fixesFor({ decisions, components, artifacts, functions }),
    staleIgnores: staleEverywhere(reports),
    notices,
    ...posture === void 0 ? {} : { posture },
    ...baseline.found === void 0 ? {} : { comparison: compareWith(baseline.found, decisions) },
    policy
  };
}
async function findReports(paths, workspace) {
  const { glob } = await import("./dist-YRHQJITB.js");
  const found = await glob(
    paths.map((path) => path.replaceAll("\\", "/")),
    { cwd: workspace, dot: true, expandDirectories: false, followSymbolicLinks: false }
  );
  if (found.length === 0)
    throw new UserError(
      `path '${paths.join(" ")}' finds no report; with 'mode: merge' it names the JSON reports of the parts`
    );
  return [...found].sort();
}
function readPart(place, workspace) {
  try {
    const path = resolve(workspace, place);
    if (statSync(path).size > MOST_BYTES) throw new Error("is too large for a report");
    return readShardReport(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UserError(
      `report '${place}' ${messageOf(error)}; name the JSON reports of the parts, and nothing else`
    );
  }
}
function missingParts(parts) {
  const shards = new Set(parts.flatMap(({ shard }) => shard ?? []));
  const totals = new Set([...shards].map((shard) => shard.split("/")[1] ?? ""));
  if (totals.size > 1) throw new UserError("the reports are of more than one sweep; merge those of one plan");
  const total = Number([...totals][0] ?? 0);
  const missing = Array.from({ length: total }, (_, index) => `${index + 1}/${total}`).filter(
    (shard) => !shards.has(shard)
  );
  if (missing.length === 0) return [];
  const shown = missing.length > 8 ? `${missing.slice(0, 8).join(", ")} and ${missing.length - 8} more` : missing.join(", ");
  const message = `no report of ${shown}: the job broke off, or its report was not handed on`;
  return [{ stage: "open", subject: "sweep", message, incomplete: true }];
}
function changedArtifacts(reports) {
  const digests = /* @__PURE__ */ new Map();
  const changed = /* @__PURE__ */ new Set();
  for (const { id, digest } of reports.flatMap((report) => report.artifacts)) {
    if ((digests.get(id) ?? digest) !== digest) changed.add(id);
    digests.set(id, digest);
  }
  return [...changed].sort().map((subject) => ({
    stage: "open",
    subject,
    message: "changed between the parts of the sweep: what the first of them read is shown",
    incomplete: true
  }));
}
function staleEverywhere(reports) {
  const all = reports.flatMap((report) => report.staleIgnores);
  return unique(all, ({ id, line, why }) => [id, line, why]).filter(
    ({ id, line, why }) => reports.every(
      (report) => report.staleIgnores.some((each) => each.id === id && each.line === line && each.why === why)
    )
  );
}
function isSame(a, b) {
  return a.failOnSeverity === b.failOnSeverity && a.failOnKev === b.failOnKev && a.onlyFixed === b.onlyFixed && a.warnOnly === b.warnOnly && a.failOnIncomplete === b.failOnIncomplete && String(a.sources) === String(b.sources);
}
function unique(items, key) {
  const seen = /* @__PURE__ */ new Map();
  for (const item of items) {
    const text = JSON.stringify(key(item));
    if (!seen.has(text)) seen.set(text, item);
  }
  return [...seen.values()];
}

export {
  merge
};
