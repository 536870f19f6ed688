import type { Contents, Decision, Finding, VexStatement, VexStatus } from '../model/index.js'
import type { BomVulnerability } from './bom.js'
import { order } from './structure.js'

/** What CycloneDX calls the words of VEX. */
const STATES = {
  not_affected: 'not_affected',
  affected: 'exploitable',
  fixed: 'resolved',
  under_investigation: 'in_triage'
} as const satisfies Record<VexStatus, string>

/** Its words that mean exactly what OpenVEX's do; the others stay in the text. */
const JUSTIFICATIONS: Readonly<Record<string, string>> = {
  component_not_present: 'code_not_present',
  vulnerable_code_not_present: 'code_not_present',
  vulnerable_code_not_in_execute_path: 'code_not_reachable',
  inline_mitigations_already_exist: 'protected_by_mitigating_control'
}

/** What CycloneDX itself has. Source: CycloneDX/specification, `schema/bom-1.6.schema.json`. */
const OWN = [
  'code_not_present',
  'code_not_reachable',
  'requires_configuration',
  'requires_dependency',
  'requires_environment',
  'protected_by_compiler',
  'protected_at_runtime',
  'protected_at_perimeter',
  'protected_by_mitigating_control'
]

type PackageFinding = Extract<Finding, { readonly purl: string }>

type Judged = Decision & { readonly finding: PackageFinding }

/**
 * The vulnerabilities that were ignored, with why; none where nobody judged. A package stands once for all who have it:
 * what is ignored wherever the package is found is said of the package, and what is ignored in one function or artifact
 * alone is said of that, where it holds for all that is in there.
 */
export function ignoredVulnerabilities(
  contents: Contents & { readonly decisions?: readonly Decision[] }
): readonly BomVulnerability[] {
  const functions = new Set(contents.functions.map(({ name }) => name))
  const artifacts = new Set(contents.artifacts.map(({ id }) => id))
  // The contents may be those of one function, and the decisions those of all.
  const judged = (contents.decisions ?? [])
    .filter(isJudged)
    .filter(({ finding: { artifact, function: unit } }) =>
      unit === undefined ? artifacts.has(artifact) : functions.has(unit)
    )
  const byPackage = grouped(judged, ({ finding }) => [finding.id, finding.purl])
  const byPlace = grouped(judged, ({ finding }) => [finding.id, placeRef(finding)])
  const said = new Map<string, { entry: Entry; refs: Set<string> }>()
  for (const group of byPackage.values()) {
    const everywhere = sameEverywhere(group)
    for (const decision of group) {
      const { finding } = decision
      const place = placeRef(finding)
      const alone = byPlace.get(keyOf([finding.id, place])) ?? []
      const ref = everywhere ? finding.purl : sameEverywhere(alone) ? place : undefined
      if (ref === undefined) continue
      const entry = entryOf(decision)
      const key = JSON.stringify(entry)
      const known = said.get(key) ?? { entry, refs: new Set<string>() }
      said.set(key, known)
      known.refs.add(ref)
    }
  }
  return [...said]
    .sort(([a], [b]) => order(a, b))
    .map(([, { entry, refs }]) => ({
      ...entry,
      affects: [...refs].sort(order).map((ref) => ({ ref }))
    }))
}

type Entry = Omit<BomVulnerability, 'affects'>

function entryOf({ finding, statement, because = '' }: Judged): Entry {
  const { id, severity, sources, aliases } = finding
  const [first] = sources
  const others = aliases.filter((alias) => alias !== id)
  return {
    id,
    ...(first === undefined ? {} : { source: { name: first.engine, url: first.url } }),
    ...(others.length === 0 ? {} : { references: others.map((other) => ({ id: other, source: {} })) }),
    ratings: [{ severity }],
    analysis: analysisOf(statement, because, finding.fixedIn.length > 0)
  }
}

/** Who ignores something accepts it, unless the entry or VEX says that it does no harm. */
function analysisOf(
  statement: VexStatement | undefined,
  because: string,
  fixed: boolean
): NonNullable<BomVulnerability['analysis']> {
  const status = statement?.status ?? 'affected'
  const detail = because === '' ? {} : { detail: because }
  if (status === 'affected')
    return { state: STATES.affected, response: [fixed ? 'will_not_fix' : 'can_not_fix'], ...detail }
  const written = statement?.justification ?? ''
  const same = Object.hasOwn(JUSTIFICATIONS, written) ? JUSTIFICATIONS[written] : undefined
  const justification = status === 'not_affected' ? (same ?? OWN.find((own) => own === written)) : undefined
  return { state: STATES[status], ...(justification === undefined ? {} : { justification }), ...detail }
}

function isJudged(decision: Decision): decision is Judged {
  return 'purl' in decision.finding
}

function sameEverywhere(group: readonly Judged[]): boolean {
  const said = group.map((each) => (each.outcome === 'ignored' ? JSON.stringify(wordsOf(each)) : ''))
  return said.every((words) => words !== '' && words === said[0])
}

function wordsOf({ statement, because }: Judged): unknown {
  return [statement?.status, statement?.justification, because]
}

function placeRef({ function: unit, artifact }: PackageFinding): string {
  return unit === undefined ? artifactRef(artifact) : functionRef(unit)
}

function functionRef(name: string): string {
  return `function:${name}`
}

function artifactRef(id: string): string {
  return `artifact:${id}`
}

function grouped(
  all: readonly Judged[],
  key: (each: Judged) => readonly string[]
): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>()
  for (const each of all) {
    const text = keyOf(key(each))
    const group = groups.get(text)
    if (group) group.push(each)
    else groups.set(text, [each])
  }
  return groups
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts)
}
