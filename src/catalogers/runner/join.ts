import type { Component, Evidence, Outcome } from '../../model/index.js'
import { joinOutcomes } from '../../model/index.js'

/**
 * Makes one inventory of several, whose artifacts are not the same: a package that is in two of them is one
 * component.
 * @returns components sorted by purl, the evidence of each by artifact and path
 */
export function joinInventories(inventories: readonly Outcome<Component>[]): Outcome<Component> {
  const { items, notices } = joinOutcomes(inventories)
  const joined = new Map<string, Component>()
  for (const component of items) {
    const before = joined.get(component.purl)
    const evidence = before ? [...before.evidence, ...component.evidence] : component.evidence
    joined.set(component.purl, { ...component, evidence })
  }
  return {
    items: [...joined.values()]
      .map((component) => ({ ...component, evidence: [...component.evidence].sort(byPlace) }))
      .sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    notices
  }
}

function byPlace(a: Evidence, b: Evidence): number {
  const [left, right] = [`${a.artifact}\0${a.path}`, `${b.artifact}\0${b.path}`]
  return left < right ? -1 : Number(left > right)
}
