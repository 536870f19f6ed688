import type { Component, Notice } from '../model/index.js'

/** Names that a notice spells out; the rest is counted. */
const NAMED = 5

/**
 * Collects what could not be assessed and folds it: one incomplete notice for each reason, with the
 * packages that it concerns, since a service that is down would otherwise say so ten thousand times.
 */
export class Gaps {
  readonly #packages = new Map<string, { subject: string; reason: string; packages: Set<string> }>()

  /** @param subject what failed: a source, an ecosystem */
  add(subject: string, reason: string, components: readonly Component[]): void {
    const key = `${subject}\n${reason}`
    const gap = this.#packages.get(key) ?? { subject, reason, packages: new Set() }
    this.#packages.set(key, gap)
    for (const component of components) gap.packages.add(labelOf(component))
  }

  /** Sorted by subject and reason. */
  notices(): readonly Notice[] {
    return [...this.#packages]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { subject, reason, packages }]) => ({
        stage: 'advise',
        subject,
        message: `${count(packages.size)} not assessed: ${reason} (${list([...packages].sort())})`,
        incomplete: true
      }))
  }
}

/** A component as a person knows it. Untrusted text. */
export function labelOf(component: Component): string {
  return `${component.name}@${component.version}`
}

/** The first few items, and how many more there are. */
export function list(items: readonly string[]): string {
  const named = items.slice(0, NAMED).join(', ')
  return items.length > NAMED ? `${named} and ${items.length - NAMED} more` : named
}

function count(packages: number): string {
  return packages === 1 ? '1 package was' : `${packages} packages were`
}
