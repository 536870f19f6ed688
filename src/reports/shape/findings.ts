import { compareDecisions, isExploited, parseSeverity, reaches } from '../../model/index.js'
import type { Component, Decision, Evidence, Finding, Fix, Report, ReportPolicy } from '../../model/index.js'
import { usersIn, type Users } from './artifact-name.js'

/** A finding as people read it; every string in it is untrusted. */
export interface Row {
  readonly finding: Finding
  readonly because?: string
  /** The package, the runtime, or the words `archive`, `secret` and `configuration`. */
  readonly name: string
  /** Empty where it is no package. */
  readonly version: string
  /** The first version that fixes it; for a runtime, the one to move to. */
  readonly fixedIn?: string
  /** Where the package lies inside the artifact. */
  readonly evidence: readonly Evidence[]
  /** The entry of the fix plan that is about it, where it is of a package. */
  readonly fix?: Fix
  /** What its artifact is for, where the artifact's name does not say it. */
  readonly users?: Users
}

/** All findings of a report by what the policy made of them, each list worst first. */
export interface Rows {
  /** What blocks; when only warnings are wanted, also what would block otherwise. */
  readonly blocking: readonly Row[]
  readonly below: readonly Row[]
  /** What was there before and therefore does not block. */
  readonly known: readonly Row[]
  readonly ignored: readonly Row[]
}

export function findingRows(report: Report): Rows {
  const components = new Map(report.components.map((component) => [component.purl, component]))
  const evidence = evidenceByPlace(report.components)
  const fixes = fixesByPlace(report.fixes)
  const usersOf = usersIn(report.functions)
  // Malware blocks in a trial run too; then the rest, which does not, must not be mixed with it.
  const trial = report.policy.warnOnly && report.status !== 'fail'
  const rows: Record<keyof Rows, Row[]> = { blocking: [], below: [], known: [], ignored: [] }
  for (const decision of [...report.decisions].sort(compareDecisions)) {
    const users = usersOf(decision.finding.artifact)
    const row = describe(decision, components, evidence, fixes)
    rows[groupOf(decision, report.policy, trial)].push(users ? { ...row, users } : row)
  }
  return rows
}

/** `lodash 4.17.15`, or the bare word for what is no package. */
export function label(row: Pick<Row, 'name' | 'version'>): string {
  return row.version === '' ? row.name : `${row.name} ${row.version}`
}

function groupOf({ outcome, finding }: Decision, policy: ReportPolicy, trial: boolean): keyof Rows {
  if (outcome === 'ignored') return 'ignored'
  if (outcome === 'in-baseline') return 'known'
  if (outcome === 'blocks') return 'blocking'
  return trial && wouldBlock(finding, policy) ? 'blocking' : 'below'
}

function wouldBlock(finding: Finding, policy: ReportPolicy): boolean {
  const { failOnSeverity, failOnKev, onlyFixed } = policy
  const threshold = parseSeverity(failOnSeverity)
  const reached = threshold !== undefined && reaches(finding.severity, threshold)
  if (!reached && !(failOnKev && isExploited(finding))) return false
  return !onlyFixed || finding.kind !== 'vulnerability' || finding.fixedIn.length > 0
}

function describe(
  { finding, because }: Decision,
  components: ReadonlyMap<string, Component>,
  evidence: ReadonlyMap<string, readonly Evidence[]>,
  fixes: ReadonlyMap<string, Fix>
): Row {
  const reason = because === undefined ? {} : { because }
  if (finding.kind === 'archive') return { finding, ...reason, name: 'archive', version: '', evidence: [] }
  if (finding.kind === 'runtime') {
    const [next] = finding.successors
    const move = next === undefined ? {} : { fixedIn: next }
    return { finding, ...reason, name: finding.runtime, version: '', ...move, evidence: [] }
  }
  if (finding.kind === 'posture') {
    return { finding, ...reason, name: 'configuration', version: '', evidence: [] }
  }
  if (finding.kind === 'secret') return { finding, ...reason, name: 'secret', version: '', evidence: [] }
  const { name, version } = components.get(finding.purl) ?? { name: finding.purl, version: '' }
  const [fixedIn] = finding.fixedIn
  const fix = fixes.get(place(finding.purl, finding.artifact))
  return {
    finding,
    ...reason,
    name,
    version,
    ...(fixedIn === undefined ? {} : { fixedIn }),
    evidence: evidence.get(place(finding.purl, finding.artifact)) ?? [],
    ...(fix === undefined ? {} : { fix })
  }
}

/** Each component of each artifact is in one entry of the plan. */
function fixesByPlace(fixes: readonly Fix[]): ReadonlyMap<string, Fix> {
  const places = new Map<string, Fix>()
  for (const fix of fixes) {
    for (const purl of fix.purls) {
      for (const artifact of fix.artifacts) places.set(place(purl, artifact), fix)
    }
  }
  return places
}

/** Looked up once for all, since one package may lie in thousands of artifacts. */
function evidenceByPlace(components: readonly Component[]): Map<string, Evidence[]> {
  const places = new Map<string, Evidence[]>()
  for (const { purl, evidence } of components) {
    for (const seen of evidence) {
      const key = place(purl, seen.artifact)
      const known = places.get(key)
      if (known) known.push(seen)
      else places.set(key, [seen])
    }
  }
  return places
}

function place(purl: string, artifact: string): string {
  // A purl holds no line break.
  return `${purl}\n${artifact}`
}
