import data from './lifecycle.json' with { type: 'json' }

/** What AWS announced about one runtime. Days are `YYYY-MM-DD`; null where none is scheduled or known. */
export interface RuntimeRow {
  /** Lambda's identifier, as it stands in a function's `Runtime`: `nodejs22.x`. */
  readonly id: string
  readonly os: string
  /** From this day on AWS does not promise patches or support. */
  readonly deprecated: string | null
  /** From this day on functions with this runtime cannot be created. Often postponed. */
  readonly createBlocked: string | null
  /** From this day on such functions cannot be changed. Often postponed; they can always be invoked. */
  readonly updateBlocked: string | null
  /** Runtimes to move to, the smallest step first; empty for the newest of its family. */
  readonly successors: readonly string[]
}

export interface LifecycleTable {
  /** The page that the dates come from. */
  readonly source: string
  /** Day on which the table was true. */
  readonly asOf: string
  readonly runtimes: readonly RuntimeRow[]
}

/**
 * The lifecycle of Lambda's managed runtimes. The dates are those of AWS's page of runtimes, which
 * `scripts/refresh-runtimes.mjs` reads again; the successors are our own choice: the same language on a
 * newer system first, then the newest of the family.
 */
export const LIFECYCLE: LifecycleTable = data
