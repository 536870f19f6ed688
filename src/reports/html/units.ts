import { compareSeverity, SEVERITIES, type Report, type Severity } from '../../model/index.js'
import type { Row, Rows } from '../shape/findings.js'
import { compareText } from '../shape/words.js'
import type { Content } from './weights.js'

/** What runs as one: a function with its layers, or an artifact that no function is known to run. Untrusted text. */
export interface Unit {
  /** Its number on the page. */
  readonly index: number
  readonly name: string
  readonly kind: 'function' | 'artifact'
  readonly runtime?: string
  /** The code, then the layers. */
  readonly parts: readonly string[]
  /** Numbers of its findings that are not ignored, by severity. */
  readonly findings: ReadonlyMap<Severity, number>
}

/** The units, those with the worst findings first, then the largest. */
export function unitsOf(report: Report, rows: Rows, contents: ReadonlyMap<string, Content>): readonly Unit[] {
  const used = new Set(report.functions.flatMap(({ code, layers }) => [code, ...layers]))
  const open = [...rows.blocking, ...rows.below, ...rows.known]
  const [byFunction, byArtifact] = [tally(open, 'function'), tally(open, 'artifact')]
  const units = [
    ...report.functions.map(({ name, runtime, code, layers }) => ({
      name,
      kind: 'function' as const,
      ...(runtime === undefined ? {} : { runtime }),
      parts: [code, ...layers],
      findings: sum([
        byFunction.get(name),
        ...[...new Set([code, ...layers])].map((id) => byArtifact.get(id))
      ])
    })),
    ...report.artifacts
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        name: id,
        kind: 'artifact' as const,
        parts: [id],
        findings: sum([byArtifact.get(id)])
      }))
  ]
  const sizes = new Map(units.map((unit) => [unit, sizeOf(unit.parts, contents)]))
  return units
    .sort(
      (a, b) =>
        byFindings(a.findings, b.findings) ||
        (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) ||
        compareText(a.name, b.name) ||
        compareText(a.parts.join('\0'), b.parts.join('\0'))
    )
    .map((unit, index) => ({ index, ...unit }))
}

/** Bytes of all parts as far as they are known. */
export function sizeOf(parts: readonly string[], contents: ReadonlyMap<string, Content>): number {
  return parts.reduce((total, id) => total + (contents.get(id)?.unpacked ?? 0), 0)
}

/** The artifacts in the order of their numbers on the page. */
export function artifactsOf(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.flatMap(({ parts }) => parts))]
}

type Counts = Map<Severity, number>

/** What names a function counts for that one; the rest for every function that has the artifact. */
function tally(rows: readonly Row[], by: 'function' | 'artifact'): ReadonlyMap<string, Counts> {
  const tallies = new Map<string, Counts>()
  for (const { finding } of rows) {
    if ((finding.function !== undefined) !== (by === 'function')) continue
    const key = finding.function ?? finding.artifact
    const counts = tallies.get(key) ?? new Map<Severity, number>()
    tallies.set(key, counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1))
  }
  return tallies
}

function sum(all: readonly (Counts | undefined)[]): ReadonlyMap<Severity, number> {
  const total: Counts = new Map()
  for (const counts of all)
    for (const [severity, n] of counts ?? []) total.set(severity, (total.get(severity) ?? 0) + n)
  return new Map([...total].sort(([a], [b]) => compareSeverity(a, b)))
}

function byFindings(a: ReadonlyMap<Severity, number>, b: ReadonlyMap<Severity, number>): number {
  for (const severity of SEVERITIES) {
    const difference = (b.get(severity) ?? 0) - (a.get(severity) ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
