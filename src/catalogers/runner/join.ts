import type { Component, Evidence, Origin, Outcome } from '../../model/index.js'
import { joinOutcomes } from '../../model/index.js'

/**
 * Makes one inventory of several, whose artifacts are not the same: a package that is in two of them is one
 * component.
 * @returns components sorted by purl, the evidence of each by artifact and path, its origins by path
 */
export function joinInventories(inventories: readonly Outcome<Component>[]): Outcome<Component> {
  const { items, notices } = joinOutcomes(inventories)
  const joined = new Map<string, Component>()
  for (const component of items) {
    const before = joined.get(component.purl)
    const evidence = before ? [...before.evidence, ...component.evidence] : component.evidence
    const origins = joinOrigins(before?.origins, component.origins)
    joined.set(component.purl, { ...component, evidence, ...(origins === undefined ? {} : { origins }) })
  }
  return {
    items: [...joined.values()]
      .map((component) => ({ ...component, evidence: [...component.evidence].sort(byPlace) }))
      .sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    notices
  }
}

/** Each once; the parts of a sweep read the same workspace. */
function joinOrigins(
  some: readonly Origin[] | undefined,
  more: readonly Origin[] | undefined
): readonly Origin[] | undefined {
  if (some === undefined || more === undefined) return some ?? more
  const joined = new Map([...some, ...more].map((origin) => [JSON.stringify(origin), origin]))
  return [...joined.values()].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
}

function byPlace(a: Evidence, b: Evidence): number {
  const [left, right] = [`${a.artifact}\0${a.path}`, `${b.artifact}\0${b.path}`]
  return left < right ? -1 : Number(left > right)
}
