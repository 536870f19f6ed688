import {
  compareSeverity,
  FINDING_KINDS,
  isRecord,
  member,
  SEVERITIES,
  type Comparison,
  type Decision,
  type Difference,
  type Finding,
  type Json,
  type KnownFinding,
  type Status
} from '../model/index.js'

/** What is known of an earlier scan. */
export interface Baseline {
  /** Where it is, as the user named it. */
  readonly path: string
  readonly status: Status
  /** Its findings by their fingerprints, without the ignored ones. */
  readonly findings: ReadonlyMap<string, KnownFinding>
}

/** The shape of JSON report that this program writes. */
const SCHEMA_VERSION = '1'

/** Of a text in it; longer ones are cut, for nobody wrote them. */
const LONGEST = 2000

/**
 * Reads an earlier JSON report. It may come from anywhere: nothing but the identity of its findings is taken from it.
 * @throws Error with half a sentence when it is no such report
 */
export function readBaseline(text: string, path: string): Baseline {
  const report = parse(text)
  const version = member(report, 'schemaVersion')
  if (!isRecord(report) || typeof version !== 'string' || !Array.isArray(report['findings']))
    throw new Error('is no JSON report of this program')
  if (version !== SCHEMA_VERSION)
    throw new Error(
      `is a report of schema version ${version.slice(0, 20)}, and only ${SCHEMA_VERSION} is understood`
    )
  const status = STATUSES.find((known) => known === report['status'])
  if (!status) throw new Error('is a report without a status')
  const findings = new Map<string, KnownFinding>()
  for (const entry of report['findings']) {
    const known = isRecord(entry) ? knownFinding(entry) : undefined
    if (!known) throw new Error('has a finding that is no finding: it was changed by hand')
    if (member(entry, 'outcome') !== 'ignored') findings.set(known.fingerprint, known)
  }
  return { path, status, findings }
}

/** What an examination of the base itself found, as if it had been read from a report. */
export function baselineOf(findings: readonly Finding[], path: string, status: Status): Baseline {
  const known = findings.map(({ fingerprint, kind, id, severity, title, artifact, function: unit }) => ({
    ...{ fingerprint, kind, id, severity, title, artifact },
    ...(unit === undefined ? {} : { function: unit })
  }))
  return { path, status, findings: new Map(known.map((finding) => [finding.fingerprint, finding])) }
}

/** Says what is new, what was there, and what is gone. */
export function compareWith({ path, findings }: Baseline, decisions: readonly Decision[]): Comparison {
  const open = decisions.filter(({ outcome }) => outcome !== 'ignored')
  const here = new Set(decisions.map(({ finding }) => finding.fingerprint))
  const unchanged = open.filter(({ finding }) => findings.has(finding.fingerprint)).length
  return {
    baseline: path,
    fresh: open.length - unchanged,
    unchanged,
    fixed: [...findings.values()].filter(({ fingerprint }) => !here.has(fingerprint)).sort(worstFirst)
  }
}

/** Ignored findings of either are left out. */
export function difference(older: Baseline, newer: Baseline): Difference {
  const only = (one: Baseline, other: Baseline) =>
    [...one.findings.values()].filter(({ fingerprint }) => !other.findings.has(fingerprint)).sort(worstFirst)
  const fresh = only(newer, older)
  return { fresh, fixed: only(older, newer), unchanged: newer.findings.size - fresh.length }
}

function worstFirst(a: KnownFinding, b: KnownFinding): number {
  return (
    Number(b.kind === 'malware') - Number(a.kind === 'malware') ||
    compareSeverity(a.severity, b.severity) ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  )
}

const STATUSES = ['pass', 'fail', 'incomplete'] as const satisfies readonly Status[]

function knownFinding(entry: Json): KnownFinding | undefined {
  const kind = FINDING_KINDS.find((known) => known === entry['kind'])
  const severity = SEVERITIES.find((known) => known === entry['severity'])
  const [fingerprint, id, title, artifact] = ['fingerprint', 'id', 'title', 'artifact'].map((key) =>
    textIn(entry[key])
  )
  if (!kind || !severity || !fingerprint || !id || title === undefined || artifact === undefined)
    return undefined
  const runs = textIn(entry['function'])
  return {
    fingerprint,
    kind,
    id,
    severity,
    title,
    artifact,
    ...(runs === undefined ? {} : { function: runs })
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, LONGEST) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
