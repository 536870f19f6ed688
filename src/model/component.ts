import type { Origin } from './fix.js'
import type { ArtifactId } from './location.js'

/**
 * How a component was seen. `installed`: the package manager's own metadata; `bundled`: melted into
 * another file or vendored inside another package; `embedded`: recorded in a binary; `declared`: only
 * named by a lock file or manifest.
 */
export type How = 'installed' | 'bundled' | 'embedded' | 'declared'

/**
 * How sure the name and the version of a component are. `exact`: recorded by what built or installed it;
 * `confirmed`: derived, and held against a second source; `declared`: said of it, but the code itself may
 * differ (a patched copy, a version from a command line); `partial`: found by its traces, where others may
 * have left none.
 */
export type Confidence = 'exact' | 'confirmed' | 'declared' | 'partial'

/** The copy that one function loads in the place of another one. */
export interface Shadow {
  readonly function: string
  readonly artifact: ArtifactId
  readonly path: string
}

/** Which of a package's files are at a place, where the evidence tells them apart. */
export interface PackageFiles {
  /** Relative to the package, sorted; the first of them where there are very many. Untrusted text. */
  readonly listed: readonly string[]
  /** How many there are. */
  readonly count: number
  /** How many the whole package has, where that is known. */
  readonly of?: number
  /** Whether every file that is there is listed: then a file that is not listed is not there. */
  readonly complete: boolean
}

/** One place where a component was seen. */
export interface Evidence {
  readonly artifact: ArtifactId
  /** Inside the artifact; `!/` stands between a nested archive and what is in it. Untrusted text. */
  readonly path: string
  /** Digest of the layer that the file is from, where the artifact is an image. */
  readonly layer?: string
  readonly how: How
  /** Id of the cataloger. */
  readonly cataloger: string
  /** The package that carries this copy inside itself, as `name@version` or a bare name. */
  readonly bundledIn?: string
  /**
   * The package of a distribution that installed this copy: `python3-urllib3`. Its version says little, since
   * distributions mend older versions; the distribution's own advisories speak for it. Untrusted text.
   */
  readonly ownedBy?: string
  /** Left out where it is `exact`. */
  readonly confidence?: Confidence
  /** Which files of the package are there; left out where they were not told apart. */
  readonly files?: PackageFiles
  /**
   * Bytes, uncompressed, by the archive's listing: of the package's own folder without packages inside it, or else
   * of the one file that it is in, perhaps with others. Left out where its files cannot be told from their names.
   */
  readonly size?: number
  /** The functions that have this copy but load another one. */
  readonly shadowedBy?: readonly Shadow[]
}

/** A third-party package that is present in at least one artifact. */
export interface Component {
  /** Package URL, the identity of the component: `pkg:npm/%40scope/name@1.0.0`. */
  readonly purl: string
  /** In the form that OSV expects: `@scope/name`, `group:artifact`, normalised for PyPI. */
  readonly name: string
  readonly version: string
  /** OSV's ecosystem name, with the release for distributions: `npm`, `Debian:12`. */
  readonly ecosystem: string
  /** The user says that it is their own: no advisory source is asked about it. */
  readonly own?: true
  readonly evidence: readonly Evidence[]
  /** Files of the workspace that name it, sorted; looked for where it has a finding. Left out where there is none. */
  readonly origins?: readonly Origin[]
}
