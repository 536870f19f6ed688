import type { Component, Finding, FunctionUnit } from '../model/index.js'

/**
 * Marks the findings about copies that no function loads: wherever the artifact is used, each of its copies of
 * the component stands back behind another one.
 */
export function markShadowed(
  findings: readonly Finding[],
  components: readonly Component[],
  functions: readonly FunctionUnit[]
): readonly Finding[] {
  const byPurl = new Map(components.map((component) => [component.purl, component]))
  return findings.map((finding) => {
    if (finding.kind !== 'vulnerability') return finding
    const users = functions
      .filter(({ code, layers }) => code === finding.artifact || layers.includes(finding.artifact))
      .map(({ name }) => name)
    const copies =
      byPurl.get(finding.purl)?.evidence.filter(({ artifact }) => artifact === finding.artifact) ?? []
    const shadowed =
      users.length > 0 &&
      copies.length > 0 &&
      copies.every(({ shadowedBy = [] }) =>
        users.every((user) => shadowedBy.some((by) => by.function === user))
      )
    return shadowed ? { ...finding, shadowed } : finding
  })
}
