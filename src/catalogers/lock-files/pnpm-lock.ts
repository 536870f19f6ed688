import { LockBuilder } from './builder.js'
import { mapsIn, parseIndented, textOf, textsBelow, type IndentedMap } from './indented.js'
import { UnknownLockFile, type Importer, type LockFileParser } from './lock-file.js'

/**
 * `pnpm-lock.yaml` in versions 5, 6 and 9.
 * Source: pnpm/spec, `lockfile/`, and the files that pnpm 7, 8 and 10 write, read 2026-11-22.
 */
export const parsePnpmLock: LockFileParser = (text) => {
  const lock = parseIndented(text)
  const version = Number.parseFloat(textOf(lock, 'lockfileVersion') ?? '')
  if (!Number.isFinite(version)) throw new UnknownLockFile('has no lockfileVersion')
  const ids = new Ids(version < 6 ? splitOld : splitNew)
  // In version 9 the packages' own dependencies stand apart, once for each set of peers.
  const entries = [...mapsIn(lock.get('packages')), ...mapsIn(lock.get('snapshots'))]
  for (const [key, entry] of entries) ids.add(key, entry)
  for (const [key, entry] of entries) {
    for (const [folder, to] of dependenciesOf(entry))
      ids.builder.require(ids.get(key), ids.resolve(folder, to))
  }
  const workspaces = mapsIn(lock.get('importers'))
  const importers = (workspaces.length > 0 ? workspaces : [['.', lock] as const]).map(
    ([folder, entry]): Importer => ({
      folder: folder === '.' ? '' : folder,
      requires: dependenciesOf(entry).flatMap(([name, to]) => ids.resolve(name, to) ?? [])
    })
  )
  return { packages: ids.builder.packages(), importers, recordsPlaces: false }
}

/** A package that a key or a dependency points to; undefined where it names neither (a tarball, a repository). */
interface Split {
  readonly name: string
  readonly version: string
}

/** The keys of packages, which are also what dependencies point to. */
class Ids {
  readonly builder = new LockBuilder()
  readonly #indexes = new Map<string, number>()

  constructor(readonly split: (key: string) => Split | undefined) {}

  get(key: string): number | undefined {
    return this.#indexes.get(this.#plain(key))
  }

  /** @param to a version with peers behind it, or another package's key under an alias */
  resolve(folder: string, to: string): number | undefined {
    if (/^(?:link|file|workspace):/.test(to)) return undefined
    const own = this.get(`${folder}@${to}`) ?? this.get(`/${folder}/${to}`)
    if (own !== undefined) return own
    const index = this.get(to)
    const aliased = index === undefined ? undefined : this.split(to)
    return aliased ? this.builder.add(aliased.name, aliased.version, folder) : index
  }

  add(key: string, entry: IndentedMap): void {
    const plain = this.#plain(key)
    if (this.#indexes.has(plain)) return
    const split = this.split(key)
    const name = textOf(entry, 'name') ?? split?.name
    const version = textOf(entry, 'version') ?? split?.version
    const index = name === undefined || version === undefined ? undefined : this.builder.add(name, version)
    if (index !== undefined) this.#indexes.set(plain, index)
  }

  #plain(key: string): string {
    const split = this.split(key)
    return split ? `${split.name}@${split.version}` : key
  }
}

/** `/@scope/name@1.2.3(peer@1.0.0)`, since version 9 without the slash. */
function splitNew(key: string): Split | undefined {
  const match = /^\/?((?:@[^/@]+\/)?[^/@]+)@([^(]+)/.exec(key)
  return match ? { name: match[1] ?? '', version: match[2] ?? '' } : undefined
}

/** `/@scope/name/1.2.3_peer@1.0.0` */
function splitOld(key: string): Split | undefined {
  const match = /^\/((?:@[^/]+\/)?[^/]+)\/([^/_]+)/.exec(key)
  return match ? { name: match[1] ?? '', version: match[2] ?? '' } : undefined
}

function dependenciesOf(entry: IndentedMap): readonly (readonly [string, string])[] {
  return ['dependencies', 'optionalDependencies'].flatMap((kind) => {
    const below = entry.get(kind)
    const detailed = mapsIn(below).flatMap(([name, detail]) => {
      const version = textOf(detail, 'version')
      return version === undefined ? [] : [[name, version] as const]
    })
    return [...textsBelow(below), ...detailed]
  })
}
