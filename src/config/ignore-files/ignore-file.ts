import type { Ignore, Notice } from '../../model/index.js'

/** What a file of another tool says, in our own terms. */
export interface IgnoreFile {
  readonly ignores: readonly Ignore[]
  /** What is in it and cannot be said in our terms. */
  readonly notices: readonly Notice[]
}
