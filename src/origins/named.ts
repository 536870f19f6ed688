import type { PackageManager } from '../model/index.js'

/** A package that a file names. */
export interface NamedPackage {
  /** As the file writes it. */
  readonly name: string
  /** Left out where the file fixes none: it then means every version. */
  readonly version?: string
  /** Positions of what it needs, as far as the file tells. */
  readonly requires: readonly number[]
  /** The projects that ask for it themselves: folders relative to the file's own, '' for that one. */
  readonly direct: readonly string[]
}

/** What a lock file or a manifest names, whichever package manager wrote it. */
export interface NamingFile {
  /** Relative to the workspace. */
  readonly path: string
  readonly manager: PackageManager
  readonly packages: readonly NamedPackage[]
  /** The same text for all ways to write one name. */
  readonly canonical: (name: string) => string
  /** The ranges in which packages ask for it; left out where the file does not have them. */
  readonly ranges?: (name: string, version: string) => readonly string[]
}

/** For ecosystems in which a name is written in one way. */
export function asWritten(name: string): string {
  return name
}
