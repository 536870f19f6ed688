import type { FindingKind } from './finding.js'
import type { Severity } from './severity.js'

/** What an earlier report says of a finding. All text is untrusted. */
export interface KnownFinding {
  readonly fingerprint: string
  readonly kind: FindingKind
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly artifact: string
  readonly function?: string
}

/** How findings compare with those of an earlier report. Ignored ones do not count. */
export interface Comparison {
  /** The earlier report, as the user named it. Untrusted text. */
  readonly baseline: string
  /** Number of findings that it does not have. */
  readonly fresh: number
  /** Number of findings that it has too. */
  readonly unchanged: number
  /** What it has and what is not there any more, worst first. */
  readonly fixed: readonly KnownFinding[]
}

/** How two reports differ, each list worst first. */
export interface Difference {
  readonly fresh: readonly KnownFinding[]
  readonly fixed: readonly KnownFinding[]
  /** Number of findings that both have. */
  readonly unchanged: number
}
