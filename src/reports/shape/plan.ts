import {
  compareFindings,
  compareSeverity,
  isExploited,
  type Fix,
  type FixOwner,
  type Remedy
} from '../../model/index.js'
import type { Row, Rows } from './findings.js'
import { functionsOf } from './fold.js'
import { compareText, count, digits, listed } from './words.js'

/** What a step asks a person to do. */
export type Action = 'upgrade' | 'remove' | 'no-fix' | 'rebuild' | 'move' | 'configure' | 'revoke'

/** One thing to do, and the findings that call for it. Every string in it is untrusted. */
export interface Step {
  readonly action: Action
  /** The package; for `rebuild` the artifact, for `move` the runtime, for `configure` a word. */
  readonly name: string
  /** The versions that are there, `1.2.5, 1.2.6`; empty where it is about no package. */
  readonly from: string
  /** With `upgrade`: the version to go to; with `move`: the runtime, where one is known. */
  readonly to?: string
  /** With `upgrade`: a later major line that clears more. */
  readonly beyond?: Fix['beyond']
  /** With `upgrade`: whether it is a major step itself. */
  readonly major: boolean
  /** All findings of the step, at least one: what blocks, then the rest, each worst first. */
  readonly rows: readonly [Row, ...Row[]]
  /** How many of them block. */
  readonly blocking: number
  /** How many go away by it. */
  readonly clears: number
  /** The ids of findings of the package that stay, each once. */
  readonly stay: readonly string[]
  /** Where it is to be done: artifacts; for `configure` functions. */
  readonly artifacts: readonly string[]
  /** The functions that it is about, sorted. */
  readonly functions: readonly string[]
  /** With `upgrade`, when the package is only there as a copy inside other packages: those. */
  readonly carriers: readonly string[]
  /** Of a package: whose step it is. */
  readonly owner?: FixOwner
  /** How it is done, where that is known. */
  readonly remedy?: Remedy
}

/** What to do about all findings that are not ignored: what blocks first, then the worst. */
export function planSteps(rows: Rows): readonly Step[] {
  const blocking = new Set(rows.blocking)
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of [...rows.blocking, ...rows.below]) {
    const group = groups.get(stepKey(row))
    if (group) group.push(row)
    else groups.set(stepKey(row), [row])
  }
  return Array.from(groups.values(), (group) => step(group, blocking)).sort(compareSteps)
}

/** What the steps come to, half a sentence in our own words: `4 changes clear all that blocks`. '' for no steps. */
export function planSummary(steps: readonly Step[]): string {
  const useful = steps.filter(({ action, clears }) => action !== 'no-fix' && clears > 0)
  const blocking = steps.reduce((sum, step) => sum + step.blocking, 0)
  const cleared = useful.reduce((sum, step) => sum + clearedOf(step), 0)
  if (useful.length === 0) return ''
  const what =
    cleared === blocking
      ? 'all that blocks'
      : `${digits(cleared)} of ${count(blocking, 'finding')} that block`
  return `${count(useful.length, 'change')} ${useful.length === 1 ? 'clears' : 'clear'} ${what}`
}

/** How many of the findings that block; these stand first. */
function clearedOf({ rows, blocking, stay }: Step): number {
  return rows.slice(0, blocking).filter(({ finding }) => !stay.includes(finding.id)).length
}

/** The same for all findings that one step is for: the package of one owner, the runtime, the archive, or the rule. */
export function stepKey({ finding, fix }: Row): string {
  if (finding.kind === 'runtime') return JSON.stringify(['runtime', finding.runtime])
  if (finding.kind === 'posture') return JSON.stringify(['posture', finding.id])
  if (finding.kind === 'secret') return JSON.stringify(['secret', finding.artifact])
  if (finding.kind === 'archive') return JSON.stringify(['archive', finding.artifact])
  // No two entries of the plan have a component in the same artifact in common.
  return JSON.stringify(fix ? ['fix', fix.purls[0], fix.artifacts[0]] : ['package', finding.purl])
}

function step(rows: [Row, ...Row[]], blocking: ReadonlySet<Row>): Step {
  const [{ finding, name, version, fix }] = rows
  const urgent = rows.filter((row) => blocking.has(row))
  const to = finding.kind === 'runtime' ? finding.successors[0] : fix?.to
  const stays = new Set(fix?.stays)
  const action = actionFor(rows, urgent, to, stays)
  const upgrade = action === 'upgrade'
  const known = fix === undefined ? rows : rows.filter((row) => stays.has(row.finding.id))
  const staying = upgrade || action === 'no-fix' ? known : []
  const artifacts = artifactsOf(rows)
  return {
    action,
    name: action === 'rebuild' || action === 'revoke' ? finding.artifact : name,
    from: fix ? listed(fix.from, 3) : version,
    ...(to !== undefined && (upgrade || action === 'move') ? { to } : {}),
    ...(upgrade && fix?.beyond !== undefined ? { beyond: fix.beyond } : {}),
    major: upgrade && fix?.major === true,
    rows,
    blocking: urgent.length,
    clears: action === 'no-fix' ? 0 : rows.length - staying.length,
    stay: [...new Set(staying.map((row) => row.finding.id))],
    artifacts: action === 'configure' ? functionsOf(rows) : artifacts,
    functions: [...new Set([...functionsOf(rows), ...(fix?.functions ?? [])])].sort(compareText),
    carriers: upgrade ? carriersOf(rows) : [],
    ...(fix === undefined ? {} : { owner: fix.owner }),
    ...(upgrade && fix?.remedy !== undefined ? { remedy: fix.remedy } : {})
  }
}

function actionFor(
  rows: readonly [Row, ...Row[]],
  urgent: readonly Row[],
  to: string | undefined,
  stays: ReadonlySet<string>
): Action {
  if (rows[0].finding.kind === 'archive') return 'rebuild'
  if (rows[0].finding.kind === 'runtime') return 'move'
  if (rows[0].finding.kind === 'posture') return 'configure'
  if (rows[0].finding.kind === 'secret') return 'revoke'
  if (rows.some(({ finding }) => finding.kind === 'malware')) return 'remove'
  // An upgrade that leaves all that blocks is no way out.
  if (urgent.length > 0 && urgent.every(({ finding }) => stays.has(finding.id))) return 'no-fix'
  return to === undefined ? 'no-fix' : 'upgrade'
}

function artifactsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(({ finding }) => finding.artifact))].sort(compareText)
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
    Number(isExploited(b.rows[0].finding)) - Number(isExploited(a.rows[0].finding)) ||
    compareSeverity(a.rows[0].finding.severity, b.rows[0].finding.severity) ||
    b.blocking - a.blocking ||
    b.clears - a.clears ||
    compareFindings(a.rows[0].finding, b.rows[0].finding)
  )
}
