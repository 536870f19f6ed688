import {
  compareDecisions,
  reaches,
  type Decision,
  type Finding,
  type Ignore,
  type Notice,
  type Severity,
  type StaleIgnore,
  type Status
} from '../model/index.js'
import { endsSoon, ignoreApplies, isExpired, isOvertaken, reminder } from './ignores.js'

/** What decides whether a finding blocks. */
export interface Policy {
  readonly failOnSeverity: Severity
  readonly onlyFixed: boolean
  readonly warnOnly: boolean
  readonly failOnIncomplete: boolean
  readonly ignores: readonly Ignore[]
  /** Fingerprints of findings that were there before and therefore do not block. */
  readonly known?: ReadonlySet<string>
  /** Today in UTC, `YYYY-MM-DD`; decides which ignores have expired. */
  readonly today: string
}

/** The policy's answer: one decision for each finding, worst first. */
export interface Judgement {
  readonly decisions: readonly Decision[]
  readonly staleIgnores: readonly StaleIgnore[]
  /** Entries in use that will end soon. */
  readonly notices: readonly Notice[]
}

/** Decides on every finding. Total: as many decisions come out as findings go in. */
export function judge(findings: readonly Finding[], policy: Policy): Judgement {
  const used = new Set<Ignore>()
  const overtaken = new Set<Ignore>()
  const decisions = findings.map((finding) => {
    const meant = policy.ignores.filter(
      (entry) => !isExpired(entry, policy.today) && ignoreApplies(entry, finding)
    )
    const valid = meant.filter((entry) => !isOvertaken(entry, finding))
    for (const entry of valid) used.add(entry)
    for (const entry of meant) if (!valid.includes(entry)) overtaken.add(entry)
    return decide(finding, valid[0], policy)
  })
  const staleIgnores = policy.ignores
    .filter((entry) => !used.has(entry))
    .map((entry): StaleIgnore => {
      const over = overtaken.has(entry) ? 'fix-known' : 'unused'
      const why = isExpired(entry, policy.today) ? 'expired' : over
      const file = entry.file === undefined ? {} : { file: entry.file }
      return { id: entry.id, why, reason: entry.reason, ...file, line: entry.line }
    })
  const notices = [...used].filter((entry) => endsSoon(entry, policy.today)).map(reminder)
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

function decide(finding: Finding, ignore: Ignore | undefined, policy: Policy): Decision {
  if (ignore) return { finding, outcome: 'ignored', because: ignore.reason }
  // Malware is not a matter of degree: no threshold, no trial mode and no habit lets it run.
  if (finding.kind === 'malware') return { finding, outcome: 'blocks', because: 'malicious package' }
  if (policy.known?.has(finding.fingerprint)) return { finding, outcome: 'in-baseline' }
  if (!reaches(finding.severity, policy.failOnSeverity)) return { finding, outcome: 'below-threshold' }
  if (finding.kind === 'vulnerability' && finding.shadowed) {
    return { finding, outcome: 'below-threshold', because: 'another copy is loaded in its place' }
  }
  if (policy.onlyFixed && finding.kind === 'vulnerability' && finding.fixedIn.length === 0) {
    return { finding, outcome: 'below-threshold', because: 'only-fixed is set and no fixed version is known' }
  }
  if (policy.warnOnly) return { finding, outcome: 'below-threshold', because: 'warn-only is set' }
  return { finding, outcome: 'blocks' }
}
