import { eachFeature } from './features.js'

/** A package whose code is at hand. */
export interface PrintedPackage {
  readonly name: string
  readonly version: string
}

/** What the features of a bundle say about a package. */
export interface PrintMatch<T extends PrintedPackage> {
  readonly name: string
  /** Those versions of it that have features of their own in the bundle; the only one where there is one. */
  readonly versions: readonly T[]
}

const AMBIGUOUS = -1
/** Versions of one package that are told apart; more are taken for one. */
const MAX_VERSIONS = 1000
const MAX_FEATURES = 1_000_000

/** Features of many packages, each with the one package that has it. */
export class PrintIndex<T extends PrintedPackage> {
  /** Feature to `package * MAX_VERSIONS + version`, with version 0 where several versions have it. */
  readonly #owners = new Map<number, number>()
  readonly #names: { readonly name: string; readonly versions: T[]; features: number }[] = []
  readonly #byName = new Map<string, number>()

  /** @param files the package's scripts */
  add(entry: T, files: Iterable<Uint8Array>): void {
    const { id, version } = this.#register(entry)
    const own = id * MAX_VERSIONS + version
    for (const bytes of files) {
      eachFeature(bytes, (hash) => {
        const owner = this.#owners.get(hash)
        if (owner === undefined) {
          if (this.#owners.size < MAX_FEATURES) this.#owners.set(hash, own)
        } else if (owner !== own && owner !== AMBIGUOUS) {
          this.#owners.set(hash, Math.floor(owner / MAX_VERSIONS) === id ? id * MAX_VERSIONS : AMBIGUOUS)
        }
      })
    }
  }

  /** To be called once, after the last `add`. */
  finish(): void {
    for (const owner of this.#owners.values()) {
      const name = this.#names[Math.floor(owner / MAX_VERSIONS)]
      if (owner !== AMBIGUOUS && name) name.features += 1
    }
  }

  /** Packages of which a script has enough. */
  match(bytes: Uint8Array): readonly PrintMatch<T>[] {
    const seen = new Set<number>()
    const tallies = new Map<number, Tally>()
    eachFeature(bytes, (hash, weight) => {
      const owner = this.#owners.get(hash)
      if (owner === undefined || owner === AMBIGUOUS || seen.has(hash)) return
      seen.add(hash)
      const id = Math.floor(owner / MAX_VERSIONS)
      count(tallies, id * MAX_VERSIONS, weight)
      if (owner % MAX_VERSIONS > 0) count(tallies, owner, weight)
    })
    return this.#names.flatMap(({ name, versions, features }, id): PrintMatch<T>[] => {
      if (!isEnough(tallies.get(id * MAX_VERSIONS), features)) return []
      const [only] = versions
      if (versions.length === 1 && only) return [{ name, versions: [only] }]
      const told = versions.filter((_, index) =>
        isEnough(tallies.get(id * MAX_VERSIONS + index + 1), features)
      )
      return [{ name, versions: told }]
    })
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

/** A package with more features than this is not believed to be there for a single one of the usual kind. */
const MANY_FEATURES = 60

/**
 * Whether that is more than chance. Held against the source maps of the bundles in `bench/accuracy`: it
 * confirms four packages in five, and none that is not there.
 */
function isEnough(tally: Tally | undefined, features: number): boolean {
  if (!tally) return false
  const { hits, weight } = tally
  if (weight >= 3) return hits > 1 || features <= MANY_FEATURES || weight >= 5
  return weight === 2 && hits * 2 >= features
}
