import type { Decision, Finding } from './finding.js'
import { compareSeverity } from './severity.js'
import { compareText } from './words.js'

/** What the policy made of a finding, the most pressing first: the order of every report. */
export const OUTCOMES = [
  'blocks',
  'below-threshold',
  'in-baseline',
  'ignored'
] as const satisfies readonly Decision['outcome'][]

/** The order of every report: what blocks stands first, and within that what is most urgent. */
export function compareDecisions(a: Decision, b: Decision): number {
  return OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || compareFindings(a.finding, b.finding)
}

/** The most urgent first; what is equally urgent stands in the order of its names, which is the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareUrgency(a, b) ||
    compareText(subjectOf(a), subjectOf(b)) ||
    compareText(a.id, b.id) ||
    compareText(a.artifact, b.artifact) ||
    compareText(a.function ?? '', b.function ?? '') ||
    compareText(a.location.path, b.location.path) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}

/**
 * Negative where `a` is more urgent: malware, then what is known to be exploited, the severity, who can reach it, how
 * likely it is to be exploited, and whether anything can be done about it. Says nothing of names; 0 where none of that
 * tells two findings apart.
 */
export function compareUrgency(a: Finding, b: Finding): number {
  return (
    Number(b.kind === 'malware') - Number(a.kind === 'malware') ||
    Number(isExploited(b)) - Number(isExploited(a)) ||
    compareSeverity(a.severity, b.severity) ||
    Number(isReachable(b)) - Number(isReachable(a)) ||
    exposureOf(b).length - exposureOf(a).length ||
    likelihoodOf(b) - likelihoodOf(a) ||
    Number(isFixable(b)) - Number(isFixable(a))
  )
}

/** Whether it is in the catalogue of what is known to be exploited. */
export function isExploited(finding: Finding): boolean {
  return 'kev' in finding
}

/** Whether the internet reaches a function that has it, without authentication. */
export function isReachable(finding: Finding): boolean {
  return 'reachable' in finding
}

/** What makes it more urgent in the functions that have it. Untrusted text. */
export function exposureOf(finding: Finding): readonly string[] {
  return 'exposure' in finding ? finding.exposure : []
}

function likelihoodOf(finding: Finding): number {
  return 'epss' in finding ? finding.epss.score : 0
}

/** Only of packages it is known that there is nothing to go to. */
function isFixable(finding: Finding): boolean {
  return !('fixedIn' in finding) || finding.fixedIn.length > 0
}

function subjectOf(finding: Finding): string {
  switch (finding.kind) {
    case 'runtime':
      return finding.runtime
    case 'archive':
    case 'secret':
      return finding.artifact
    case 'posture':
      return finding.id
    case 'vulnerability':
    case 'malware':
      return finding.purl
  }
}
