/**
 * Limits for one artifact and everything nested in it. One object is shared by a tree and all trees
 * opened from it; what goes beyond a limit is refused by `Budget` and reported by the reader.
 */
export interface Limits {
  /** Entries of one archive. The folders that their names imply are counted apart, up to as many again. */
  readonly entries: number
  /** Entries over all nested archives, in multiples of `entries`. */
  readonly nestedFactor: number
  /** Bytes that may be inflated over all nested archives. */
  readonly bytes: number
  /** Bytes that one read may give. */
  readonly entryBytes: number
  /** Inflated to compressed size of one entry, applied above `ratioFloor` bytes. */
  readonly ratio: number
  readonly ratioFloor: number
  /** Archives in archives. */
  readonly depth: number
}

/**
 * Far above what Lambda takes (250 MiB unpacked, and that in one level), far below what harms a runner. A Java
 * function of 280 jars has 100,000 classes in them; one archive at a time is in memory, so that all together may
 * have more entries than one.
 */
export const DEFAULT_LIMITS: Limits = {
  entries: 80_000,
  nestedFactor: 10,
  bytes: 1024 ** 3,
  entryBytes: 256 * 1024 ** 2,
  ratio: 200,
  ratioFloor: 10_000_000,
  depth: 8
}

/** Lambda's limit for a function and its layers, unpacked. Source: AWS Lambda quotas, read 2026-11-22. */
export const LAMBDA_UNZIPPED_BYTES = 262_144_000

/**
 * What one archive, and everything in it, has used of the limits. Content is paid for once: reading a file
 * or opening a nested archive again is free, so that the outcome does not depend on how many ask.
 */
export class Budget {
  readonly #totals: { entries: number; bytes: number }
  readonly #paid = new Map<string, number>()
  readonly #nested = new Map<string, Budget>()
  #entries = 0

  constructor(
    readonly limits: Limits,
    readonly depth = 0,
    totals = { entries: 0, bytes: 0 }
  ) {
    this.#totals = totals
  }

  /** The budget of an archive inside this one: the same totals, one level deeper. */
  nested(path: string): Budget {
    const budget = this.#nested.get(path) ?? new Budget(this.limits, this.depth + 1, this.#totals)
    this.#nested.set(path, budget)
    return budget
  }

  /** How many entries of this archive may be listed, those included that it has paid for before. */
  get entryAllowance(): number {
    return Math.min(this.limits.entries, this.#leftOverAll)
  }

  /** Which limit is met first, in the words of the log. */
  get entryLimit(): 'too-many-entries' | 'all-too-many-entries' {
    return this.#leftOverAll < this.limits.entries ? 'all-too-many-entries' : 'too-many-entries'
  }

  get #leftOverAll(): number {
    return this.limits.entries * this.limits.nestedFactor - this.#totals.entries + this.#entries
  }

  /** To be called once the archive's entries have been listed, each time. */
  payForEntries(count: number): void {
    this.#totals.entries += Math.max(0, count - this.#entries)
    this.#entries = Math.max(count, this.#entries)
  }

  /** Asks to inflate the first `bytes` bytes of one file of this archive. */
  spend(path: string, bytes: number): boolean {
    const paid = this.#paid.get(path) ?? 0
    if (bytes <= paid) return true
    if (this.#totals.bytes + bytes - paid > this.limits.bytes) return false
    this.#totals.bytes += bytes - paid
    this.#paid.set(path, bytes)
    return true
  }
}
