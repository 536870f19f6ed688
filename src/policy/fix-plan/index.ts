import { orderingOf } from '../../advisories/versions/index.js'
import { compareText, type Component, type Decision, type Fix, type Report } from '../../model/index.js'
import { majorOf } from './major.js'
import { joinOwners, originsOf, ownerKey, ownerOfCopy, type Owned } from './owner.js'
import { remedyFor } from './remedy.js'
import { runtimeFixes } from './runtimes.js'
import { chooseTarget, type Demand } from './target.js'
import { unique } from './words.js'

/** What the plan is made of. All of it is in a report, so that a merged report has its plan worked out anew. */
export type PlanInput = Pick<Report, 'decisions' | 'components' | 'artifacts' | 'functions'>

/**
 * What to do about the findings that nobody ignored: one entry for each package of one owner, over all functions and
 * over all its versions of one major line. What blocks comes first, then what clears most.
 */
export function fixesFor(input: PlanInput): readonly Fix[] {
  const having = functionsByArtifact(input)
  const planned = [...groupsOf(input).map(packageFix), ...runtimeFixes(input.decisions)]
  return planned
    .sort(
      (a, b) =>
        Number(b.blocks) - Number(a.blocks) ||
        b.fix.clears - a.fix.clears ||
        compareText(a.fix.name, b.fix.name) ||
        compareText(keyOf(a), keyOf(b))
    )
    .map(({ fix }) => ({
      ...fix,
      functions: unique([...fix.functions, ...fix.artifacts.flatMap((id) => having.get(id) ?? [])])
    }))
}

/** One package of one owner, in versions of one major line, with its findings. */
interface Entry extends Owned {
  readonly component: Component
  readonly decision: Decision
  readonly fixedIn: readonly string[]
  readonly stillIn: readonly string[]
}

type Group = readonly [Entry, ...Entry[]]

function groupsOf({ decisions, components, artifacts }: PlanInput): readonly Group[] {
  const byPurl = new Map(components.map((component) => [component.purl, component]))
  const summaries = new Map(artifacts.map((artifact) => [artifact.id, artifact]))
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const decision of decisions) {
    const { finding, outcome } = decision
    if (outcome === 'ignored' || !('purl' in finding)) continue
    const component = byPurl.get(finding.purl)
    if (!component) continue
    const owned = ownerOfCopy(component, finding.artifact, summaries.get(finding.artifact))
    const entry = {
      ...owned,
      component,
      decision,
      fixedIn: finding.fixedIn,
      stillIn: finding.stillIn ?? []
    }
    const { ecosystem, name, version } = component
    const key = JSON.stringify([ecosystem, name, majorOf(version, ecosystem), ownerKey(owned)])
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

function packageFix(group: Group): { readonly fix: Fix; readonly blocks: boolean } {
  const [first, ...others] = group
  const { ecosystem, name } = first.component
  const ordering = orderingOf(ecosystem)
  const components = [...new Map(group.map(({ component }) => [component.purl, component])).values()].sort(
    (a, b) => ordering?.compare(a.version, b.version) || compareText(a.purl, b.purl)
  )
  const demands = demandsOf(group)
  const chosen = ordering && chooseTarget(demands, ordering, ecosystem)
  const owner = joinOwners([first.owner, ...others.map((entry) => entry.owner)])
  const from = [...new Set(components.map(({ version }) => version))]
  const remedy =
    chosen && remedyFor({ ecosystem, name, from, to: chosen.to, owner, origins: originsOf(group) })
  const fix: Fix = {
    name,
    ecosystem,
    purls: components.map(({ purl }) => purl),
    from,
    ...(chosen === undefined ? {} : { to: chosen.to }),
    clears: chosen?.clears ?? 0,
    findings: group.length,
    stays: chosen?.stays ?? unique(demands.map(({ id }) => id)),
    ...(chosen?.beyond === undefined ? {} : { beyond: chosen.beyond }),
    ...(chosen?.major === undefined ? {} : { major: chosen.major }),
    owner,
    ...(remedy === undefined ? {} : { remedy }),
    artifacts: unique(group.map(({ decision }) => decision.finding.artifact)),
    functions: unique(group.flatMap(({ decision }) => decision.finding.function ?? []))
  }
  return { fix, blocks: group.some(({ decision }) => decision.outcome === 'blocks') }
}

/** The same finding of several artifacts asks once, however many there are. */
function demandsOf(group: Group): readonly Demand[] {
  const demands = new Map<string, Demand>()
  for (const { component, decision, fixedIn, stillIn } of group) {
    // Advisories write Go's versions without the `v`.
    const from = component.ecosystem === 'Go' ? component.version.replace(/^v/, '') : component.version
    const { id } = decision.finding
    const blocks = decision.outcome === 'blocks'
    const key = JSON.stringify([id, from, fixedIn, blocks])
    const times = (demands.get(key)?.times ?? 0) + 1
    demands.set(key, { id, from, fixedIn, stillIn, blocks, times })
  }
  return [...demands.values()]
}

/** The functions that have an artifact, as code or as a layer. */
function functionsByArtifact({
  functions
}: Pick<PlanInput, 'functions'>): ReadonlyMap<string, readonly string[]> {
  const having = new Map<string, string[]>()
  for (const { name, code, layers } of functions) {
    for (const id of [code, ...layers]) {
      const names = having.get(id)
      if (names) names.push(name)
      else having.set(id, [name])
    }
  }
  return having
}

function keyOf({ fix }: { readonly fix: Fix }): string {
  return JSON.stringify([fix.ecosystem, fix.from, fix.owner])
}
