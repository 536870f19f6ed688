import {
  compareDecisions,
  isClearing,
  isExploited,
  reaches,
  vexText,
  vexWords,
  type ArtifactSummary,
  type Decision,
  type Finding,
  type Ignore,
  type Notice,
  type Severity,
  type StaleIgnore,
  type Status,
  type VexDocument,
  type VexStatement
} from '../model/index.js'
import { endsSoon, ignoreApplies, isExpired, isOvertaken, lastToEnd, reminder, twofold } from './ignores.js'
import { VexShelf } from './vex.js'

/** What decides whether a finding blocks. */
export interface Policy {
  readonly failOnSeverity: Severity
  /** Whether what is known to be exploited blocks whatever its severity. */
  readonly failOnKev?: boolean
  readonly onlyFixed: boolean
  readonly warnOnly: boolean
  readonly failOnIncomplete: boolean
  readonly ignores: readonly Ignore[]
  readonly vex?: readonly VexDocument[]
  /** What a VEX statement may name as its product. */
  readonly artifacts?: readonly Pick<ArtifactSummary, 'id' | 'digest'>[]
  /** Fingerprints of findings that were there before and therefore do not block. */
  readonly known?: ReadonlySet<string>
  /** Left out where it is the whole scan. */
  readonly shard?: string
  /** Today in UTC, `YYYY-MM-DD`; decides which ignores have expired. */
  readonly today: string
}

/** The policy's answer: one decision for each finding, worst first. */
export interface Judgement {
  readonly decisions: readonly Decision[]
  readonly staleIgnores: readonly StaleIgnore[]
  /** Entries in use that will end soon, and VEX that contradicts or fits nothing. */
  readonly notices: readonly Notice[]
}

/** Decides on every finding. Total: as many decisions come out as findings go in. */
export function judge(findings: readonly Finding[], policy: Policy): Judgement {
  const used = new Set<Ignore>()
  const overtaken = new Set<Ignore>()
  const ending = new Set<Ignore>()
  const disputed: Notice[] = []
  const vex = new VexShelf(
    policy.vex ?? [],
    new Map(policy.artifacts?.map(({ id, digest }) => [id, digest] as const))
  )
  const decisions = findings.map((finding) => {
    const meant = policy.ignores.filter(
      (entry) => !isExpired(entry, policy.today) && ignoreApplies(entry, finding)
    )
    const valid = meant.filter((entry) => !isOvertaken(entry, finding))
    for (const entry of valid) used.add(entry)
    for (const entry of meant) if (!valid.includes(entry)) overtaken.add(entry)
    const statement = vex.statementFor(finding)
    // What says more is no contradiction to what only accepts.
    const ignore = valid.find(({ status }) => status !== undefined) ?? valid[0]
    for (const entry of lastToEnd(valid)) ending.add(entry)
    if (ignore && statement) disputed.push(...dispute(finding, ignore, statement))
    return decide(finding, ignore, statement, policy)
  })
  const staleIgnores = policy.ignores
    .filter((entry) => !used.has(entry))
    .map((entry): StaleIgnore => {
      const over = overtaken.has(entry) ? 'fix-known' : 'unused'
      const why = isExpired(entry, policy.today) ? 'expired' : over
      const file = entry.file === undefined ? {} : { file: entry.file }
      return { id: entry.id, why, reason: entry.reason, ...file, line: entry.line }
    })
  const reminders = [...ending].filter((entry) => endsSoon(entry, policy.today)).map(reminder)
  const notices = [
    ...reminders,
    ...twofold([...used]),
    ...disputed,
    ...vex.notices(policy.shard === undefined)
  ]
  return { decisions: decisions.sort(compareDecisions), staleIgnores, notices }
}

/** The status of a whole scan. A finding that blocks outweighs what could not be seen. */
export function statusOf(
  decisions: readonly Decision[],
  notices: readonly Notice[],
  policy: Pick<Policy, 'failOnIncomplete' | 'warnOnly'>
): Status {
  if (decisions.some((decision) => decision.outcome === 'blocks')) return 'fail'
  const incomplete = notices.some((notice) => notice.incomplete)
  return incomplete && policy.failOnIncomplete && !policy.warnOnly ? 'incomplete' : 'pass'
}

/** A person's entry comes before what others say, and an open question does not undo either. */
function decide(
  finding: Finding,
  ignore: Ignore | undefined,
  vex: VexStatement | undefined,
  policy: Policy
): Decision {
  const statement = (ignore && ownStatement(ignore)) ?? vex
  const kept = statement === undefined ? {} : { statement }
  if (ignore) return { finding, outcome: 'ignored', because: ignore.reason, ...kept }
  if (!vex) return weigh(finding, policy)
  if (isClearing(vex)) return { finding, outcome: 'ignored', because: vexText(vex), ...kept }
  const decision = weigh(finding, policy)
  const because = decision.because === undefined ? vexText(vex) : `${decision.because}; ${vexText(vex)}`
  return { ...decision, because, ...kept }
}

function ownStatement({ status, justification, reason, file }: Ignore): VexStatement | undefined {
  if (status === undefined) return undefined
  const why = justification === undefined ? {} : { justification }
  return { status, ...why, detail: reason, ...(file === undefined ? {} : { file }) }
}

/** Two who say the opposite of one thing; that something may stay is no opposite of anything. */
function dispute(finding: Finding, { status, line }: Ignore, vex: VexStatement): readonly Notice[] {
  if (status === undefined || vex.status !== 'affected') return []
  const message = `the ignore entry on line ${line} says not affected, ${vex.file ?? ''} says ${vexWords(vex)}: it stays ignored`
  return [{ stage: 'judge', subject: finding.id, message, incomplete: false }]
}

function weigh(finding: Finding, policy: Policy): Decision {
  // Malware is not a matter of degree: no threshold, no trial mode and no habit lets it run.
  if (finding.kind === 'malware') return { finding, outcome: 'blocks', because: 'malicious package' }
  if (policy.known?.has(finding.fingerprint)) return { finding, outcome: 'in-baseline' }
  // It takes the place of the threshold, and of nothing else.
  const exploited = policy.failOnKev === true && isExploited(finding)
  const reached = reaches(finding.severity, policy.failOnSeverity)
  if (!reached && !exploited) return { finding, outcome: 'below-threshold' }
  if (finding.kind === 'vulnerability' && finding.shadowed) {
    return { finding, outcome: 'below-threshold', because: 'another copy is loaded in its place' }
  }
  if (policy.onlyFixed && finding.kind === 'vulnerability' && finding.fixedIn.length === 0) {
    return { finding, outcome: 'below-threshold', because: 'only-fixed is set and no fixed version is known' }
  }
  if (policy.warnOnly) return { finding, outcome: 'below-threshold', because: 'warn-only is set' }
  return { finding, outcome: 'blocks', ...(reached ? {} : { because: 'fail-on-kev is set' }) }
}
