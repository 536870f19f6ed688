import { orderingOf, type Ordering } from '../advisories/versions/index.js'
import type { Component, Decision, Fix } from '../model/index.js'

/**
 * What to do about the findings, one entry for each component that has any which nobody ignored: what
 * blocks first, then what clears most.
 *
 * The version to go to is the highest of the findings' own lowest fixes, so that one step clears them all.
 */
export function fixesFor(decisions: readonly Decision[], components: readonly Component[]): readonly Fix[] {
  const groups = new Map<string, Decision[]>()
  for (const decision of decisions) {
    if (decision.outcome === 'ignored' || !('purl' in decision.finding)) continue
    const group = groups.get(decision.finding.purl)
    if (group) group.push(decision)
    else groups.set(decision.finding.purl, [decision])
  }
  return components
    .flatMap((component) => {
      const group = groups.get(component.purl)
      return group
        ? [{ fix: fixFor(component, group), blocks: group.some(({ outcome }) => outcome === 'blocks') }]
        : []
    })
    .sort(
      (a, b) =>
        Number(b.blocks) - Number(a.blocks) ||
        b.fix.clears - a.fix.clears ||
        compareText(a.fix.purl, b.fix.purl)
    )
    .map(({ fix }) => fix)
}

function fixFor(component: Component, decisions: readonly Decision[]): Fix {
  const ordering = orderingOf(component.ecosystem)
  const lowest = decisions.flatMap(({ finding }) => ('fixedIn' in finding ? finding.fixedIn.slice(0, 1) : []))
  const to = lowest.length === 0 ? undefined : highest(lowest, ordering)
  return {
    purl: component.purl,
    name: component.name,
    from: component.version,
    ...(to === undefined ? {} : { to }),
    clears: lowest.length,
    artifacts: [...new Set(decisions.map(({ finding }) => finding.artifact))].sort()
  }
}

function highest(versions: readonly string[], ordering: Ordering | undefined): string | undefined {
  return versions.reduce((best, version) => ((ordering?.compare(version, best) ?? 0) > 0 ? version : best))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
