import type {
  AdvisorySourceRef,
  ArtifactSummary,
  Component,
  Decision,
  Evidence,
  Finding,
  Fix,
  FunctionUnit,
  Location,
  Report,
  RuntimeEnd
} from '../model/index.js'
import { UNSEEN } from './escape/index.js'
import type { Reporter } from './reporter.js'
import { compareFindings } from './shape/findings.js'
import { compareText } from './shape/words.js'

/** Grows when a reader of the former shape would break. */
export const SCHEMA_VERSION = '1'

/** Everything, for programs: `schemas/report.schema.json` describes it. */
export const json: Reporter = {
  id: 'json',
  render: (report, options = {}) =>
    `${JSON.stringify(document(report, options.generatedAt), null, 2).replace(UNSEEN, unicodeEscape)}\n`
}

/** Keys are written in the order in which they stand here; lists are sorted, or stand as the stage sorted them. */
function document(report: Report, generatedAt: string | undefined): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    ...(generatedAt === undefined ? {} : { generatedAt }),
    status: report.status,
    policy: {
      failOnSeverity: report.policy.failOnSeverity,
      onlyFixed: report.policy.onlyFixed,
      warnOnly: report.policy.warnOnly,
      failOnIncomplete: report.policy.failOnIncomplete
    },
    artifacts: sorted(report.artifacts, ({ id }) => id).map(artifact),
    functions: sorted(report.functions, ({ name }) => name).map(functionUnit),
    components: sorted(report.components, ({ purl }) => purl).map(component),
    findings: [...report.decisions].sort((a, b) => compareFindings(a.finding, b.finding)).map(finding),
    fixes: report.fixes.map(fix),
    staleIgnores: report.staleIgnores.map(({ id, why, reason, line }) => ({ id, why, reason, line })),
    notices: report.notices.map(({ stage, subject, message, incomplete }) => ({
      stage,
      subject,
      message,
      incomplete
    }))
  }
}

function artifact({ id, kind, digest, size, files }: ArtifactSummary): object {
  return { id, kind, digest, size, files }
}

function functionUnit({ name, runtime, code, layers, declaredAt }: FunctionUnit): object {
  return {
    name,
    ...(runtime === undefined ? {} : { runtime }),
    code,
    layers,
    ...(declaredAt === undefined ? {} : { declaredAt: location(declaredAt) })
  }
}

function component({ purl, name, version, ecosystem, evidence }: Component): object {
  return { purl, name, version, ecosystem, evidence: sorted(evidence, evidenceKey).map(seen) }
}

function evidenceKey({ artifact, path, how, cataloger }: Evidence): string {
  return JSON.stringify([artifact, path, how, cataloger])
}

function seen({ artifact, path, how, cataloger, bundledIn, confidence, shadowedBy }: Evidence): object {
  return {
    artifact,
    path,
    how,
    cataloger,
    ...(bundledIn === undefined ? {} : { bundledIn }),
    confidence: confidence ?? 'exact',
    ...(shadowedBy === undefined
      ? {}
      : {
          shadowedBy: shadowedBy.map((by) => ({
            function: by.function,
            artifact: by.artifact,
            path: by.path
          }))
        })
  }
}

function finding({ finding, outcome, because }: Decision): object {
  return {
    id: finding.id,
    kind: finding.kind,
    severity: finding.severity,
    title: finding.title,
    aliases: finding.aliases,
    ...particulars(finding),
    artifact: finding.artifact,
    ...(finding.function === undefined ? {} : { function: finding.function }),
    location: location(finding.location),
    outcome,
    ...(because === undefined ? {} : { because }),
    sources: finding.sources.map(source),
    fingerprint: finding.fingerprint
  }
}

/** What only findings of this kind have. */
function particulars(finding: Finding): object {
  if (finding.kind === 'archive') return { problem: finding.problem }
  if (finding.kind === 'runtime') {
    return { runtime: finding.runtime, successors: finding.successors, end: runtimeEnd(finding.end) }
  }
  return {
    purl: finding.purl,
    fixedIn: finding.fixedIn,
    ...(finding.shadowed === undefined ? {} : { shadowed: finding.shadowed })
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

function fix({ purl, name, from, to, clears, artifacts }: Fix): object {
  return { purl, name, from, ...(to === undefined ? {} : { to }), clears, artifacts }
}

function location({ path, line }: Location): object {
  return { path, ...(line === undefined ? {} : { line }) }
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item)
}

/** Some of what JSON allows in a string must not reach a terminal or a job's log; escaped it means the same. */
function unicodeEscape(char: string): string {
  // Newlines are ours: those inside strings were escaped when they were written.
  if (char === '\n') return char
  let escaped = ''
  for (let at = 0; at < char.length; at += 1) {
    escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`
  }
  return escaped
}
