import type { Decision, Fix, RuntimeFinding } from '../../model/index.js'
import { unique } from './words.js'

/** One step for each runtime that is no longer supported, or soon will not be: to its successor. */
export function runtimeFixes(
  decisions: readonly Decision[]
): readonly { readonly fix: Fix; readonly blocks: boolean }[] {
  const groups = new Map<string, [Found, ...Found[]]>()
  for (const { finding, outcome } of decisions) {
    if (finding.kind !== 'runtime' || outcome === 'ignored') continue
    const found = { finding, blocks: outcome === 'blocks' }
    const group = groups.get(finding.runtime)
    if (group) group.push(found)
    else groups.set(finding.runtime, [found])
  }
  return Array.from(groups, ([runtime, group]) => {
    const [to] = group[0].finding.successors
    const findings = group.map(({ finding }) => finding)
    const fix: Fix = {
      name: runtime,
      ecosystem: '',
      purls: [],
      from: [],
      ...(to === undefined ? {} : { to }),
      clears: to === undefined ? 0 : group.length,
      findings: group.length,
      stays: to === undefined ? unique(findings.map(({ id }) => id)) : [],
      owner: { kind: 'runtime' },
      artifacts: unique(findings.map(({ artifact }) => artifact)),
      functions: unique(findings.map((finding) => finding.function))
    }
    return { fix, blocks: group.some(({ blocks }) => blocks) }
  })
}

interface Found {
  readonly finding: RuntimeFinding
  readonly blocks: boolean
}
