/** Something on disk that is to be scanned as one artifact. */
export interface Target {
  /** As the user sees it: relative to the workspace where it lies inside, with `/`. */
  readonly id: string
  readonly absolute: string
  readonly directory: boolean
  /** Named as a layer. */
  readonly layer: boolean
  /** What the template calls it that tells of it: the logical id of a layer. Untrusted text. */
  readonly name?: string
}
