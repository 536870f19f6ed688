/** A package that is to be moved to a version. Its name and the version were held against their patterns. */
export interface Move {
  readonly name: string
  /** The versions that are there, lowest first. Untrusted text. */
  readonly from: readonly string[]
  readonly to: string
  /** The folders of the projects that ask for it themselves, '' beside the lock file; none where nobody does. */
  readonly importers: readonly string[]
  /** Lock files or manifests. Untrusted text. */
  readonly manifests: readonly string[]
  /** The ranges in which others ask for it; undefined where they are not known. Untrusted text. */
  readonly ranges: readonly string[] | undefined
}
