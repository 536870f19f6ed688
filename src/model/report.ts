import type { Artifact, FunctionUnit } from './artifact.js'
import type { Comparison } from './comparison.js'
import type { Component } from './component.js'
import type { Decision } from './finding.js'
import type { Fix } from './fix.js'
import type { Notice } from './notice.js'
import type { Unknowable } from './setting.js'

/**
 * `pass`: everything was assessed and nothing blocks. `fail`: something blocks. `incomplete`: nothing
 * that was seen blocks, but not everything could be seen, and the policy says that this matters.
 */
export type Status = 'pass' | 'fail' | 'incomplete'

/** Exit code of the command and of the Action: 0 pass, 1 fail, 2 incomplete (also usage errors and bugs). */
export const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 } as const satisfies Record<Status, number>

/** An ignore entry that did nothing in this scan, and why. */
export interface StaleIgnore {
  readonly id: string
  /** `fix-known`: it was to hold until a fix is known, and one is. */
  readonly why: 'unused' | 'expired' | 'fix-known'
  readonly reason: string
  /** Where it is not in our own configuration file. */
  readonly file?: string
  readonly line: number
}

/** An artifact without its bytes, as reports show it. */
export interface ArtifactSummary extends Omit<Artifact, 'files'> {
  /** Number of files in it. */
  readonly files: number
  /** Bytes of these, uncompressed, by the listing; left out where it is not known. */
  readonly unpacked?: number
  /**
   * Names of the programs in it that Lambda starts beside each function that has it, sorted; left out where
   * there are none. Untrusted text.
   */
  readonly extensions?: readonly string[]
}

/**
 * What became of the rules about configuration beside their findings. What could not be evaluated, and what
 * only a person can check, never counts as passed.
 */
export interface PostureSummary {
  /** The rules that were asked for, sorted by id. */
  readonly rules: readonly RuleSummary[]
  readonly notEvaluated: readonly NotEvaluated[]
  /** Functions of which nothing says how they are configured, sorted. */
  readonly unconfigured: readonly string[]
  /** What no machine can check. */
  readonly manual: readonly ManualCheck[]
}

/** One rule, and for how many functions it was evaluated in full. */
export interface RuleSummary {
  readonly id: string
  readonly title: string
  readonly evaluated: number
  /** In how many of these it found something. */
  readonly found: number
}

/** A rule that could not be evaluated for some functions. */
export interface NotEvaluated {
  readonly rule: string
  /** `computed`, `after-apply`, `denied`, `not-in-source` or `failed`. */
  readonly why: Unknowable['kind']
  /** The permission that was missing, or what failed. Untrusted text. */
  readonly detail?: string
  /** Names, sorted. */
  readonly functions: readonly string[]
}

/** Something for a person to look at, with the rows of the threat model that it belongs to. */
export interface ManualCheck {
  readonly rows: readonly string[]
  readonly question: string
}

/** Everything that a reporter needs; a plain value, sorted, without time or environment in it. */
export interface Report {
  readonly status: Status
  readonly artifacts: readonly ArtifactSummary[]
  readonly functions: readonly FunctionUnit[]
  readonly components: readonly Component[]
  readonly decisions: readonly Decision[]
  /** The fix plan: what blocks first, then what clears most. */
  readonly fixes: readonly Fix[]
  readonly staleIgnores: readonly StaleIgnore[]
  readonly notices: readonly Notice[]
  /** Left out where the rules were switched off. */
  readonly posture?: PostureSummary
  /** Left out where there is no earlier report. */
  readonly comparison?: Comparison
  /** Which part of a sweep it is of: `2/16`. */
  readonly shard?: string
  /** Whether incomplete notices were allowed to decide the status. */
  readonly policy: ReportPolicy
}

/** The part of the policy that a reader needs to understand the verdict. */
export interface ReportPolicy {
  readonly failOnSeverity: string
  /** What is known to be exploited blocks whatever its severity; left out where it does not. */
  readonly failOnKev?: true
  readonly onlyFixed: boolean
  readonly warnOnly: boolean
  readonly failOnIncomplete: boolean
  /** Ids of the advisory sources that were asked: `osv`, `trivy`. */
  readonly sources?: readonly string[]
}
