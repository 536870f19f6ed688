/** Identifies an artifact in a report: its path as the user sees it, with `/` on every platform. */
export type ArtifactId = string

/** Where in the user's repository a person would make the change. */
export interface Location {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly line?: number
}
