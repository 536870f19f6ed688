/**
 * Limits for one artifact and everything nested in it. One object is shared by a tree and all trees
 * opened from it; spending beyond a limit is refused by `charge*` and reported by the reader.
 */
export interface Limits {
  /** Entries over all nested archives. */
  readonly entries: number
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
