import type { Component, Evidence } from '../../model/index.js'
import type { Sighting } from '../cataloger.js'

interface Entry extends Omit<Component, 'evidence'> {
  /** By place, since a package is at one place once, whoever saw it. */
  readonly evidence: Map<string, Evidence>
}

/** Merges what catalogers saw, in any order, into components. */
export class Inventory {
  readonly #entries = new Map<string, Entry>()

  add({ purl, name, version, ecosystem }: Sighting, evidence: Evidence): void {
    const entry = this.#entries.get(purl) ?? { purl, name, version, ecosystem, evidence: new Map() }
    this.#entries.set(purl, entry)
    const place = `${evidence.artifact}\0${evidence.path}`
    if (!entry.evidence.has(place)) entry.evidence.set(place, evidence)
  }

  /** Sorted by purl; the evidence of each by artifact and path. */
  components(): readonly Component[] {
    return [...this.#entries.values()]
      .map((entry) => ({ ...entry, evidence: sortedValues(entry.evidence) }))
      .sort((a, b) => (a.purl < b.purl ? -1 : 1))
  }
}

function sortedValues<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
