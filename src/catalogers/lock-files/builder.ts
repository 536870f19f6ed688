import { cleanVersion, isPackageName } from '../metadata/npm-name.js'
import type { LockedPackage } from './lock-file.js'

interface Draft {
  readonly name: string
  readonly version: string
  readonly folders: Set<string>
  readonly places: Set<string>
  readonly requires: Set<number>
}

/** Far above what the largest repositories have. */
const MAX_PACKAGES = 200_000

/** Collects packages, each name in each version once, however often the lock file lists it. */
export class LockBuilder {
  readonly #drafts: Draft[] = []
  readonly #known = new Map<string, number>()

  /**
   * @param folder the name of the folder that it is installed in
   * @returns the position of the package; undefined for one that no registry would have
   */
  add(name: string, version: string, folder = name, place?: string): number | undefined {
    const clean = cleanVersion(version)
    if (!isPackageName(name) || !/^[\x21-\x7e]{1,256}$/.test(clean)) return undefined
    const key = `${name}@${clean}`
    let index = this.#known.get(key)
    if (index === undefined) {
      if (this.#drafts.length >= MAX_PACKAGES) return undefined
      index = this.#drafts.length
      this.#known.set(key, index)
      this.#drafts.push({ name, version: clean, folders: new Set(), places: new Set(), requires: new Set() })
    }
    const draft = this.#drafts[index]
    draft?.folders.add(folder)
    if (place !== undefined) draft?.places.add(place)
    return index
  }

  require(from: number | undefined, to: number | undefined): void {
    if (from !== undefined && to !== undefined) this.#drafts[from]?.requires.add(to)
  }

  packages(): readonly LockedPackage[] {
    return this.#drafts.map(({ name, version, folders, places, requires }) => ({
      name,
      version,
      folders: [...folders],
      places: [...places],
      requires: [...requires]
    }))
  }
}
