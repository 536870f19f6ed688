import type { Row } from './findings.js'
import { compareText } from './words.js'

/** A row that may stand for several: what one rule says of many functions is said once. */
export interface FoldedRow extends Row {
  /** The functions that it is about, sorted. */
  readonly functions: readonly string[]
  /** The rows that it stands for, itself among them. */
  readonly rows: readonly Row[]
}

/** Puts findings of one rule and severity together, where the first of them stands. */
export function foldRows(rows: readonly Row[]): readonly FoldedRow[] {
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const [index, row] of rows.entries()) {
    const { kind, id, severity } = row.finding
    const key = kind === 'posture' ? JSON.stringify([id, severity, row.because]) : String(index)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return Array.from(groups.values(), (group) => ({ ...group[0], functions: functionsOf(group), rows: group }))
}

/** The functions that findings are about, each once. */
export function functionsOf(rows: readonly Row[]): readonly string[] {
  const names = rows.flatMap(({ finding }) => (finding.function === undefined ? [] : [finding.function]))
  return [...new Set(names)].sort(compareText)
}

/** Advice that most readers of a short report do without. */
export function isAdvice({ finding }: Row): boolean {
  return finding.kind === 'posture' && finding.severity === 'info'
}
