import { compareFindings, compareSeverity, type Report } from '../../model/index.js'
import type { Row, Rows } from './findings.js'
import { functionsOf } from './fold.js'
import { compareText } from './words.js'

/** What a step asks a person to do. */
export type Action = 'upgrade' | 'remove' | 'no-fix' | 'rebuild' | 'move' | 'configure' | 'revoke'

/** One thing to do, and the findings that call for it. Every string in it is untrusted. */
export interface Step {
  readonly action: Action
  /** The package; for `rebuild` the artifact, for `move` the runtime, for `configure` a word. */
  readonly name: string
  /** The version that is there; empty where it is about no package. */
  readonly from: string
  /** With `upgrade`: the version to go to; with `move`: the runtime, where one is known. */
  readonly to?: string
  /** All findings of the step, at least one: what blocks, then the rest, each worst first. */
  readonly rows: readonly [Row, ...Row[]]
  /** How many of them block. */
  readonly blocking: number
  /** How many go away by it. */
  readonly clears: number
  /** The ids of findings of the package that stay, since no fix is known for them. */
  readonly stay: readonly string[]
  /** Where it is to be done: artifacts; for `configure` functions. */
  readonly artifacts: readonly string[]
  /** With `upgrade`, when the package is only there as a copy inside other packages: those. */
  readonly carriers: readonly string[]
}

/** What to do about all findings that are not ignored: what blocks first, then the worst. */
export function planSteps(report: Report, rows: Rows): readonly Step[] {
  const blocking = new Set(rows.blocking)
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of [...rows.blocking, ...rows.below]) {
    const group = groups.get(stepKey(row))
    if (group) group.push(row)
    else groups.set(stepKey(row), [row])
  }
  const fixes = new Map(report.fixes.map((fix) => [fix.purl, fix]))
  return Array.from(groups.values(), (group) => {
    const [{ finding }] = group
    if (finding.kind === 'runtime') {
      return step(group, blocking, finding.successors[0], group.length)
    }
    const fix = 'purl' in finding ? fixes.get(finding.purl) : undefined
    return step(group, blocking, fix?.to, fix?.clears ?? 0)
  }).sort(compareSteps)
}

/** The same for all findings that one step is for: the package, the runtime, the archive, or the rule. */
export function stepKey({ finding }: Row): string {
  if (finding.kind === 'runtime') return JSON.stringify(['runtime', finding.runtime])
  if (finding.kind === 'posture') return JSON.stringify(['posture', finding.id])
  if (finding.kind === 'secret') return JSON.stringify(['secret', finding.artifact])
  return JSON.stringify(
    finding.kind === 'archive' ? ['archive', finding.artifact] : ['package', finding.purl]
  )
}

function step(
  rows: [Row, ...Row[]],
  blocking: ReadonlySet<Row>,
  to: string | undefined,
  clears: number
): Step {
  const [first] = rows
  const urgent = rows.filter((row) => blocking.has(row))
  const action = actionFor(rows, urgent, to)
  const upgrade = action === 'upgrade' && to !== undefined
  return {
    action,
    name: action === 'rebuild' || action === 'revoke' ? first.finding.artifact : first.name,
    from: first.version,
    ...(to !== undefined && (upgrade || action === 'move') ? { to } : {}),
    rows,
    blocking: urgent.length,
    clears: upgrade ? Math.min(clears, rows.length) : action === 'no-fix' ? 0 : rows.length,
    stay: upgrade || action === 'no-fix' ? rows.filter(isUnfixed).map(({ finding }) => finding.id) : [],
    artifacts: action === 'configure' ? functionsOf(rows) : artifactsOf(rows),
    carriers: upgrade ? carriersOf(rows) : []
  }
}

function actionFor(rows: readonly [Row, ...Row[]], urgent: readonly Row[], to: string | undefined): Action {
  if (rows[0].finding.kind === 'archive') return 'rebuild'
  if (rows[0].finding.kind === 'runtime') return 'move'
  if (rows[0].finding.kind === 'posture') return 'configure'
  if (rows[0].finding.kind === 'secret') return 'revoke'
  if (rows.some(({ finding }) => finding.kind === 'malware')) return 'remove'
  // An upgrade that leaves all that blocks is no way out.
  if (urgent.length > 0 && urgent.every(isUnfixed)) return 'no-fix'
  return to === undefined ? 'no-fix' : 'upgrade'
}

function artifactsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(({ finding }) => finding.artifact))].sort(compareText)
}

function isUnfixed({ fixedIn }: Row): boolean {
  return fixedIn === undefined
}

/** Nobody can bump a copy that another package brings; the other package is what to update. */
function carriersOf(rows: readonly Row[]): readonly string[] {
  const evidence = rows.flatMap((row) => row.evidence)
  const carriers = evidence.flatMap(({ bundledIn }) => (bundledIn === undefined ? [] : [bundledIn]))
  return carriers.length === evidence.length ? [...new Set(carriers)].sort(compareText) : []
}

function compareSteps(a: Step, b: Step): number {
  return (
    Number(b.blocking > 0) - Number(a.blocking > 0) ||
    Number(b.action === 'remove') - Number(a.action === 'remove') ||
    compareSeverity(a.rows[0].finding.severity, b.rows[0].finding.severity) ||
    b.blocking - a.blocking ||
    b.clears - a.clears ||
    compareFindings(a.rows[0].finding, b.rows[0].finding)
  )
}
