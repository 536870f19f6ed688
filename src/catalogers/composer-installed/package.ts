/** A package as Composer lists it. Untrusted text. */
export interface InstalledPackage {
  /** `vendor/name`; '' where it is not said. */
  readonly name: string
  /** As its author wrote it, `v1.2.3`; '' where it is not said. */
  readonly version: string
}
