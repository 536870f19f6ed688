import type { Confidence, Project } from '../../../model/index.js'
import type { KnownLocks } from '../../lock-files/known-lock.js'

/** Where versions may be looked up. */
export interface Lookup {
  readonly locks: KnownLocks
  readonly project: Project
  /** Path of the artifact, relative to the workspace. */
  readonly artifact: string
}

/** A package of a bundle with the version that was found for it. */
export interface NamedPackage {
  readonly name: string
  readonly version: string
  readonly confidence: Confidence
  /** True where nothing but the lock file names it. */
  readonly declared?: boolean
  /** The package that brought it along in a bundle of its own. */
  readonly host?: string
  /** Which of its files are in the bundle, sorted; undefined where the evidence is not by file. */
  readonly files?: readonly string[]
  /** How many files the package has, where it is at hand. */
  readonly filesOfPackage?: number
}

/** What was found out about the packages of one bundle, and what was not. */
export interface Resolution {
  readonly named: readonly NamedPackage[]
  /** Packages that are there in a version that nothing tells. */
  readonly unversioned: readonly string[]
  /** Packages for which lock files allow several versions; all of them are named as declared. */
  readonly ambiguous: readonly string[]
  /** Packages whose code is not what is installed in the version of the lock file. */
  readonly different: readonly string[]
  /** Copies inside other packages, as `name in host`. */
  readonly vendored: readonly string[]
}

/** What is known so far; `nameRemainder` adds to it. */
export interface ResolutionState {
  readonly named: NamedPackages
  readonly unversioned: Set<string>
  readonly ambiguous: Set<string>
  readonly different: Set<string>
}

/** Collects packages by name and version; the surest statement about each stays. */
export class NamedPackages {
  readonly #all = new Map<string, NamedPackage>()

  add(found: NamedPackage): void {
    const key = `${found.name}@${found.version}`
    const known = this.#all.get(key)
    const better = known && ORDER.indexOf(known.confidence) <= ORDER.indexOf(found.confidence) ? known : found
    const files =
      known?.files || found.files
        ? [...new Set([...(known?.files ?? []), ...(found.files ?? [])])].sort()
        : undefined
    this.#all.set(key, { ...better, ...(files ? { files } : {}) })
  }

  has(name: string, version?: string): boolean {
    if (version !== undefined) return this.#all.has(`${name}@${version}`)
    return [...this.#all.values()].some((each) => each.name === name)
  }

  names(): ReadonlySet<string> {
    return new Set([...this.#all.values()].map(({ name }) => name))
  }

  list(): readonly NamedPackage[] {
    return [...this.#all.values()]
  }
}

const ORDER: readonly Confidence[] = ['exact', 'confirmed', 'partial', 'declared']
