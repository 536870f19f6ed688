import type { Component, DirectDependency, Origin } from '../model/index.js'
import type { NamedPackage, NamingFile } from './named.js'

/** Direct dependencies and ranges that are named. */
const MOST_VIA = 5
const MOST_RANGES = 50
/** Far more packages than the graph of one lock file has above any of them. */
const MOST_ABOVE = 100_000

/** Looks components up in one file. */
export class OriginFinder {
  readonly #byName = new Map<string, number[]>()
  /** For each package those that need it; made when it is first asked for. */
  #above: readonly (readonly number[])[] | undefined

  constructor(private readonly file: NamingFile) {
    for (const [index, { name }] of file.packages.entries()) {
      const key = file.canonical(name)
      const same = this.#byName.get(key)
      if (same) same.push(index)
      else this.#byName.set(key, [index])
    }
  }

  /** What the file says of a component; undefined where it does not name it in this version. */
  find({ name, version }: Component): Origin | undefined {
    const { path, manager, packages, ranges } = this.file
    const matching = (this.#byName.get(this.file.canonical(name)) ?? []).filter((index) => {
      const named = packages[index]?.version
      return named === undefined || plain(named) === plain(version)
    })
    if (matching.length === 0) return undefined
    const direct = unique(matching.flatMap((index) => packages[index]?.direct ?? []))
    const via = direct.length > 0 ? [] : this.#directAbove(matching)
    const asked = ranges && direct.length === 0 ? unique(ranges(name, version)) : undefined
    return {
      path,
      manager,
      direct,
      via,
      // Half of the ranges would say that all are content.
      ...(asked === undefined || asked.length > MOST_RANGES ? {} : { ranges: asked })
    }
  }

  /** Goes from a package up to those that need it, level by level; cycles and diamonds are gone through once. */
  #directAbove(start: readonly number[]): readonly DirectDependency[] {
    const { packages } = this.file
    const seen = new Set(start)
    const found: DirectDependency[] = []
    let level = [...start]
    while (level.length > 0 && found.length < MOST_VIA && seen.size < MOST_ABOVE) {
      const next = new Set(level.flatMap((index) => this.#needing(index)).filter((index) => !seen.has(index)))
      level = [...next]
      for (const index of level) seen.add(index)
      const asked = level.flatMap((index) => packages[index] ?? []).filter(({ direct }) => direct.length > 0)
      found.push(...asked.map(dependencyOf).sort(byName))
    }
    return found.slice(0, MOST_VIA)
  }

  #needing(index: number): readonly number[] {
    this.#above ??= reversed(this.file.packages)
    return this.#above[index] ?? []
  }
}

function reversed(packages: readonly NamedPackage[]): readonly (readonly number[])[] {
  const above: number[][] = packages.map(() => [])
  for (const [index, { requires }] of packages.entries()) {
    for (const needed of requires) above[needed]?.push(index)
  }
  return above
}

/** Composer and Go write a `v` before some versions. */
function plain(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

function dependencyOf({ name, version }: NamedPackage): DirectDependency {
  return { name, ...(version === undefined ? {} : { version }) }
}

function byName(a: DirectDependency, b: DirectDependency): number {
  const [left, right] = [`${a.name}\0${a.version ?? ''}`, `${b.name}\0${b.version ?? ''}`]
  return left < right ? -1 : Number(left > right)
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
