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
  readonly #names = new Set<string>()
  readonly #sure = new Set<string>()
  readonly #files = new Map<string, Set<string>>()

  add(found: NamedPackage): void {
    const key = `${found.name}@${found.version}`
    const known = this.#all.get(key)
    const better = known && ORDER.indexOf(known.confidence) <= ORDER.indexOf(found.confidence) ? known : found
    this.#names.add(found.name)
    if (found.confidence !== 'declared') this.#sure.add(found.name)
    this.#all.set(key, better)
    if (!found.files) return
    const files = this.#files.get(key) ?? new Set()
    this.#files.set(key, files)
    for (const file of found.files) files.add(file)
  }

  has(name: string, version?: string): boolean {
    if (version !== undefined) return this.#all.has(`${name}@${version}`)
    return this.#names.has(name)
  }

  /** Whether more than a lock file names a package. */
  isSure(name: string): boolean {
    return this.#sure.has(name)
  }

  names(): ReadonlySet<string> {
    return this.#names
  }

  list(): readonly NamedPackage[] {
    return [...this.#all].map(([key, found]) => {
      const files = this.#files.get(key)
      return files ? { ...found, files: [...files].sort() } : found
    })
  }
}

const ORDER: readonly Confidence[] = ['exact', 'confirmed', 'partial', 'declared']
