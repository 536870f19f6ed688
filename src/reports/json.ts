import {
  compareDecisions,
  type AdvisorySourceRef,
  type Comparison,
  type Decision,
  type Epss,
  type Finding,
  type Kev,
  type PostureSummary,
  type Report,
  type RuntimeEnd,
  type StaleIgnore,
  type VexStatement
} from '../model/index.js'
import { knownFinding } from './difference/index.js'
import type { Reporter } from './reporter.js'
import { contentsDocument, jsonText, locationDocument, ownersIn } from './shape/contents.js'
import { fixDocument } from './shape/fix-document.js'

/** Grows when a reader of the former shape would break. */
export const SCHEMA_VERSION = '1'

/** Everything, for programs: `schemas/report.schema.json` describes it. */
export const json: Reporter = {
  id: 'json',
  render: (report, options = {}) => jsonText(document(report, options.generatedAt))
}

/** Keys are written in the order in which they stand here; lists are sorted, or stand as the stage sorted them. */
function document(report: Report, generatedAt: string | undefined): object {
  const { artifacts, functions, components, notices } = contentsDocument(report)
  const owner = ownersIn(report)
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(generatedAt === undefined ? {} : { generatedAt }),
    status: report.status,
    ...(report.shard === undefined ? {} : { shard: report.shard }),
    policy: {
      failOnSeverity: report.policy.failOnSeverity,
      ...(report.policy.failOnKev === undefined ? {} : { failOnKev: report.policy.failOnKev }),
      onlyFixed: report.policy.onlyFixed,
      warnOnly: report.policy.warnOnly,
      failOnIncomplete: report.policy.failOnIncomplete,
      ...(report.policy.sources === undefined ? {} : { sources: report.policy.sources })
    },
    artifacts,
    functions,
    components,
    findings: [...report.decisions]
      .sort(compareDecisions)
      .map((decision) => finding(decision, owner(decision.finding.artifact))),
    fixes: report.fixes.map(fixDocument),
    staleIgnores: report.staleIgnores.map(staleIgnore),
    ...(report.comparison === undefined ? {} : { comparison: comparison(report.comparison) }),
    ...(report.posture === undefined ? {} : { posture: posture(report.posture) }),
    notices
  }
}

function staleIgnore({ id, why, reason, file, line }: StaleIgnore): object {
  return { id, why, reason, ...(file === undefined ? {} : { file }), line }
}

function comparison({ baseline, fresh, unchanged, fixed }: Comparison): object {
  return {
    baseline,
    new: fresh,
    unchanged,
    fixed: fixed.map(knownFinding)
  }
}

function finding({ finding, outcome, because, statement }: Decision, owner: string | undefined): object {
  return {
    id: finding.id,
    kind: finding.kind,
    severity: finding.severity,
    title: finding.title,
    aliases: finding.aliases,
    ...particulars(finding),
    artifact: finding.artifact,
    ...(owner === undefined ? {} : { owner }),
    ...(finding.function === undefined ? {} : { function: finding.function }),
    location: locationDocument(finding.location),
    outcome,
    ...(because === undefined ? {} : { because }),
    ...(statement === undefined ? {} : { statement: vexStatement(statement) }),
    sources: finding.sources.map(source),
    fingerprint: finding.fingerprint
  }
}

function vexStatement({ status, justification, detail, file }: VexStatement): object {
  return {
    status,
    ...(justification === undefined ? {} : { justification }),
    ...(detail === undefined ? {} : { detail }),
    ...(file === undefined ? {} : { file })
  }
}

/** What only findings of this kind have. */
function particulars(finding: Finding): object {
  if (finding.kind === 'archive') return { problem: finding.problem }
  if (finding.kind === 'secret') return { place: locationDocument(finding.place) }
  if (finding.kind === 'posture') return { remedy: finding.remedy }
  if (finding.kind === 'runtime') {
    return { runtime: finding.runtime, successors: finding.successors, end: runtimeEnd(finding.end) }
  }
  return {
    purl: finding.purl,
    fixedIn: finding.fixedIn,
    ...(finding.stillIn === undefined ? {} : { stillIn: finding.stillIn }),
    ...(finding.shadowed === undefined ? {} : { shadowed: finding.shadowed }),
    ...(finding.onlyBy === undefined ? {} : { onlyBy: finding.onlyBy }),
    ...(finding.exposure === undefined ? {} : { exposure: finding.exposure }),
    ...(finding.reachable === undefined ? {} : { reachable: finding.reachable }),
    ...(finding.epss === undefined ? {} : { epss: epss(finding.epss) }),
    ...(finding.kev === undefined ? {} : { kev: kev(finding.kev) })
  }
}

function epss({ score, percentile, asOf }: Epss): object {
  return { score, percentile, asOf }
}

function kev({ added, due, ransomware }: Kev): object {
  return {
    added,
    ...(due === undefined ? {} : { due }),
    ...(ransomware === undefined ? {} : { ransomware })
  }
}

function posture({ rules, notEvaluated, unconfigured, manual }: PostureSummary): object {
  return {
    rules: rules.map(({ id, title, evaluated, found }) => ({ id, title, evaluated, found })),
    notEvaluated: notEvaluated.map(({ rule, why, detail, functions }) => ({
      rule,
      why,
      ...(detail === undefined ? {} : { detail }),
      functions
    })),
    unconfigured,
    manual: manual.map(({ rows, question }) => ({ status: 'manual', rows, question }))
  }
}

function runtimeEnd({ deprecated, createBlocked, updateBlocked, asOf }: RuntimeEnd): object {
  return {
    deprecated,
    ...(createBlocked === undefined ? {} : { createBlocked }),
    ...(updateBlocked === undefined ? {} : { updateBlocked }),
    asOf
  }
}

function source({ engine, id, url, severity, severityFrom }: AdvisorySourceRef): object {
  return { engine, id, url, severity, severityFrom }
}
