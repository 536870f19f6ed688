import type { VexJustification } from './vex.js'

/** One entry of the ignore list: a decision that a person made and signed with a reason. */
export interface Ignore {
  /** Any id of the finding: the CVE, a GHSA, a MAL, a rule's id. */
  readonly id: string
  readonly reason: string
  /** Only for this package: a purl with or without version. */
  readonly purl?: string
  /** Only for functions whose name fits this glob. */
  readonly function?: string
  /** Only for artifacts whose path fits this glob. */
  readonly path?: string
  /** Last day on which the entry holds, `YYYY-MM-DD`, UTC. */
  readonly expires?: string
  /** Holds only while no fix is known. */
  readonly untilFixed?: true
  /** Who answers for it. Untrusted text. */
  readonly owner?: string
  /** The person says that it is no weakness here, and not only that it may stay. */
  readonly status?: 'not_affected'
  /** Why it is none; only with a status. */
  readonly justification?: VexJustification
  /** The file that it is from, where that is another tool's; left out for our own. */
  readonly file?: string
  /** Line of the entry in its file. */
  readonly line: number
}
