import { eachFeature, isSequence } from './features.js'

/** A package whose code is at hand. */
export interface PrintedPackage {
  readonly name: string
  readonly version: string
}

/** A script of a package. */
export interface PackageScript {
  /** Inside the package. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What is kept of a script of a package. */
export interface PrintedScript {
  readonly path: string
  /** The modules that it requires, as written: files of its own package and others. */
  readonly requires: ReadonlySet<string>
  /** Whether it may look different in production, so that what it loads depends on how it was built. */
  readonly dependsOnMode: boolean
}

/** What the features of a bundle say about a package. */
export interface PrintMatch<T extends PrintedPackage> {
  readonly name: string
  /** Those versions of it that have features of their own in the bundle; the only one where there is one. */
  readonly versions: readonly T[]
  /** Scripts of these versions that are recognised one by one. */
  readonly scripts: readonly { readonly entry: T; readonly script: PrintedScript }[]
}

const AMBIGUOUS = -1
/** Versions of one package that are told apart; more are taken for one. */
const MAX_VERSIONS = 1000
const MAX_FEATURES = 1_000_000
/** Modules that one script requires; generated lists of all modules may have more. */
const MAX_REQUIRES = 2000

interface IndexedScript extends PrintedScript {
  /** `package * MAX_VERSIONS + version` */
  readonly owner: number
  /** Features, each once; from `finish` on, only those that no other package has. */
  hashes: Float64Array
}

/** Features of many packages, each with the one package that has it. */
export class PrintIndex<T extends PrintedPackage> {
  /** Feature to `package * MAX_VERSIONS + version`, with version 0 where several versions have it. */
  readonly #owners = new Map<number, number>()
  readonly #names: { readonly name: string; readonly versions: T[]; features: number }[] = []
  readonly #byName = new Map<string, number>()
  #scripts: IndexedScript[] = []

  /** @returns what is kept of each script, by its path */
  add(entry: T, scripts: Iterable<PackageScript>): ReadonlyMap<string, PrintedScript> {
    const { id, version } = this.#register(entry)
    const owner = id * MAX_VERSIONS + version
    const added = new Map<string, PrintedScript>()
    for (const script of scripts) {
      const indexed = this.#index(owner, script)
      this.#scripts.push(indexed)
      added.set(script.path, indexed)
    }
    return added
  }

  /** To be called once, after the last `add`. */
  finish(): void {
    for (const [hash, owner] of this.#owners) {
      const name = this.#names[Math.floor(owner / MAX_VERSIONS)]
      if (owner === AMBIGUOUS) this.#owners.delete(hash)
      else if (name && !isSequence(hash)) name.features += 1
    }
    for (const script of this.#scripts) script.hashes = script.hashes.filter((hash) => this.#owners.has(hash))
  }

  /** Packages of which a script has enough. */
  match(bytes: Uint8Array): readonly PrintMatch<T>[] {
    const seen = new Set<number>()
    const tallies = new Map<number, Tally>()
    eachFeature(bytes, {
      feature: (hash, weight) => {
        const owner = this.#owners.get(hash)
        if (owner === undefined || seen.has(hash)) return
        seen.add(hash)
        if (weight === 0) return
        count(tallies, Math.floor(owner / MAX_VERSIONS) * MAX_VERSIONS, weight)
        if (owner % MAX_VERSIONS > 0) count(tallies, owner, weight)
      }
    })
    const recognised = this.#recognise(seen)
    return this.#names.flatMap(({ name, versions, features }, id): PrintMatch<T>[] => {
      const found = recognised.get(id) ?? []
      if (found.length === 0 && !isEnough(tallies.get(id * MAX_VERSIONS), features)) return []
      const told = versions.filter((_, index) => {
        const owner = id * MAX_VERSIONS + index + 1
        return (
          versions.length === 1 ||
          isEnough(tallies.get(owner), features) ||
          found.some((each) => each.owner === owner && each.isOfOneVersion)
        )
      })
      const scripts = found.flatMap(({ owner, script }) => {
        const entry = versions[(owner % MAX_VERSIONS) - 1]
        return entry && told.includes(entry) ? [{ entry, script }] : []
      })
      return [{ name, versions: told, scripts }]
    })
  }

  #index(owner: number, { path, bytes }: PackageScript): IndexedScript {
    const id = Math.floor(owner / MAX_VERSIONS)
    const hashes = new Set<number>()
    const requires = new Set<string>()
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    eachFeature(bytes, {
      feature: (hash) => {
        if (hashes.has(hash)) return
        const known = this.#owners.get(hash)
        if (known === undefined && this.#owners.size >= MAX_FEATURES) return
        hashes.add(hash)
        if (known === undefined) this.#owners.set(hash, owner)
        else if (known !== owner && known !== AMBIGUOUS) {
          this.#owners.set(hash, Math.floor(known / MAX_VERSIONS) === id ? id * MAX_VERSIONS : AMBIGUOUS)
        }
      },
      module: (start, end, how) => {
        if (how === 'require' && requires.size < MAX_REQUIRES) requires.add(text.toString('utf8', start, end))
      }
    })
    return {
      owner,
      path,
      hashes: Float64Array.from(hashes),
      requires,
      dependsOnMode: text.includes('NODE_ENV')
    }
  }

  /** Scripts of which most features are there, by package. */
  #recognise(seen: ReadonlySet<number>): ReadonlyMap<number, readonly Recognised[]> {
    const found = new Map<number, Recognised[]>()
    for (const script of this.#scripts) {
      let hits = 0
      let ofVersion = 0
      for (const hash of script.hashes) {
        if (!seen.has(hash)) continue
        hits += 1
        if (this.#owners.get(hash) === script.owner) ofVersion += 1
      }
      if (hits < LEAST_HITS || hits < script.hashes.length * LEAST_SHARE) continue
      const id = Math.floor(script.owner / MAX_VERSIONS)
      const same = found.get(id) ?? []
      found.set(id, same)
      same.push({ owner: script.owner, script, isOfOneVersion: ofVersion >= LEAST_HITS })
    }
    return found
  }

  #register(entry: T): { id: number; version: number } {
    let id = this.#byName.get(entry.name)
    if (id === undefined) {
      id = this.#names.length
      this.#byName.set(entry.name, id)
      this.#names.push({ name: entry.name, versions: [], features: 0 })
    }
    const versions = this.#names[id]?.versions ?? []
    const known = versions.findIndex(({ version }) => version === entry.version)
    if (known < 0 && versions.length < MAX_VERSIONS - 2) versions.push(entry)
    return { id, version: known < 0 ? versions.length : known + 1 }
  }
}

interface Recognised {
  readonly owner: number
  readonly script: PrintedScript
  /** Whether it has features there that no other version of the package has. */
  readonly isOfOneVersion: boolean
}

interface Tally {
  hits: number
  weight: number
}

function count(tallies: Map<number, Tally>, key: number, weight: number): void {
  const tally = tallies.get(key) ?? { hits: 0, weight: 0 }
  tallies.set(key, tally)
  tally.hits += 1
  tally.weight += weight
}

/**
 * A script is recognised by this many features, sequences included, and by this share of all that it has. Held against
 * the builds in `bench/accuracy`, each also with the packages of the other application: none was found in foreign code.
 */
const LEAST_HITS = 4
const LEAST_SHARE = 0.4

/**
 * Single features are more than chance when there are two, when they are a quarter of all that a package has, and when
 * they weigh as a sentence.
 */
const LEAST_SINGLE = 2
const LEAST_WEIGHT = 5
const LEAST_PART = 0.25

function isEnough(tally: Tally | undefined, features: number): boolean {
  if (!tally || tally.hits < LEAST_SINGLE || tally.weight < LEAST_WEIGHT) return false
  return tally.hits >= features * LEAST_PART
}
