/** One package in one version, as a lock file fixes it. */
export interface LockedPackage {
  /** The name in the registry, also under an alias. */
  readonly name: string
  readonly version: string
  /** The names of the folders that it is installed in: its own, and any alias. */
  readonly folders: readonly string[]
  /** Install paths relative to the lock file's folder, where the format records them: `node_modules/a/node_modules/b`. */
  readonly places: readonly string[]
  /** Positions in `packages` of what it depends on, as far as known. */
  readonly requires: readonly number[]
}

/** A project or workspace whose dependencies a lock file fixes. */
export interface Importer {
  /** Relative to the lock file's folder; '' for that folder itself. */
  readonly folder: string
  /** Positions in `packages` of its production dependencies. */
  readonly requires: readonly number[]
}

/** What a package manager's lock file says, whichever wrote it. */
export interface LockFile {
  /** Where it lies, relative to the workspace or the artifact. */
  readonly path: string
  readonly packages: readonly LockedPackage[]
  /** Empty where nothing tells what the project itself asks for. */
  readonly importers: readonly Importer[]
  /** Whether every package has its install paths. */
  readonly recordsPlaces: boolean
}

/** The `package.json` of a project or workspace, as far as dependencies go. */
export interface ProjectManifest {
  /** Relative to the lock file's folder; '' for that folder itself. */
  readonly folder: string
  readonly name?: string
  /** What production needs: name to range. */
  readonly dependencies: ReadonlyMap<string, string>
}

/** What a lock file's text means; `manifests` are those of the projects that share it. */
export type LockFileParser = (text: string, manifests: readonly ProjectManifest[]) => Omit<LockFile, 'path'>

/** A lock file that is not what its name says. */
export class UnknownLockFile extends Error {
  override readonly name = 'UnknownLockFile'
}
