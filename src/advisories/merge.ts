import {
  fingerprint,
  type AdvisorySourceRef,
  type ArtifactId,
  type Component,
  type Finding,
  type FunctionUnit,
  type MalwareFinding,
  type VulnerabilityFinding
} from '../model/index.js'
import { isAffected } from './affects.js'
import { isMalwareId } from './match.js'
import { rateGroup } from './severity.js'
import type { AdvisorySource, Match } from './source.js'
import { orderingOf, type Ordering } from './versions/index.js'

/**
 * Merges what the sources said into findings: for each component, advisories that are the same thing by
 * their aliases become one, with all ids; and there is one finding for each artifact that holds the
 * component. Aliases only group: which versions are affected was decided by each record alone.
 *
 * The finding of an artifact that is the code of exactly one function belongs to that function.
 *
 * A copy that a distribution's package installed has no vulnerabilities of its own: the distribution mends it
 * without a new version, and its advisories speak for that package. Malware is malware, whoever installed it.
 * @param answered the sources that answered in full: where two of them cover a package and only one knows of a
 * vulnerability, the finding says so
 * @returns sorted by artifact, purl and id
 */
export function findingsOf(
  matches: readonly Match[],
  components: readonly Component[],
  functions: readonly FunctionUnit[] = [],
  answered: readonly Pick<AdvisorySource, 'id' | 'covers'>[] = []
): readonly Finding[] {
  const matchesOf = groupBy(matches, ({ purl }) => purl)
  const fixesOf = fixesByPackage(matchesOf, components)
  const functionOf = ownersOf(functions)
  const findings = components.flatMap((component) => {
    const engines = answered.filter((source) => source.covers(component)).map(({ id }) => id)
    const merged = groupByAlias(matchesOf.get(component.purl) ?? []).map((group) =>
      merge(group, component, engines, fixesOf.get(packageOf(component)) ?? [])
    )
    return merged.flatMap((finding) =>
      artifactsOf(component, finding.kind).map((artifact) =>
        place(finding, component, artifact, functionOf.get(artifact))
      )
    )
  })
  return findings.sort(
    (a, b) => compare(a.artifact, b.artifact) || compare(a.purl, b.purl) || compare(a.id, b.id)
  )
}

/** What is said of a component, wherever it lies. */
type Statement = Pick<
  VulnerabilityFinding | MalwareFinding,
  'kind' | 'id' | 'severity' | 'title' | 'aliases' | 'sources' | 'purl' | 'fixedIn' | 'stillIn' | 'onlyBy'
>

/** All versions of a package that some advisory names as its fix, each once. */
function fixesByPackage(
  matchesOf: ReadonlyMap<string, readonly Match[]>,
  components: readonly Component[]
): ReadonlyMap<string, readonly string[]> {
  const fixes = new Map<string, Set<string>>()
  for (const component of components) {
    const named = (matchesOf.get(component.purl) ?? []).flatMap(({ fixedIn }) => fixedIn)
    if (named.length === 0) continue
    const key = packageOf(component)
    fixes.set(key, new Set([...(fixes.get(key) ?? []), ...named]))
  }
  return new Map([...fixes].map(([key, versions]) => [key, [...versions].sort()]))
}

function packageOf({ ecosystem, name }: Component): string {
  return JSON.stringify([ecosystem, name])
}

function artifactsOf({ evidence }: Component, kind: Statement['kind']): readonly ArtifactId[] {
  const counted = kind === 'malware' ? evidence : evidence.filter(({ ownedBy }) => ownedBy === undefined)
  return [...new Set(counted.map(({ artifact }) => artifact))]
}

function place(
  statement: Statement,
  component: Component,
  artifact: ArtifactId,
  functionName: string | undefined
): VulnerabilityFinding | MalwareFinding {
  return {
    ...statement,
    artifact,
    ...(functionName === undefined ? {} : { function: functionName }),
    location: { path: artifact },
    fingerprint: fingerprint(statement.kind, statement.id, functionName ?? artifact, component.name)
  }
}

function merge(
  group: readonly Match[],
  component: Component,
  engines: readonly string[],
  others: readonly string[]
): Statement {
  const ids = [...new Set(group.flatMap(({ id, aliases }) => [id, ...aliases]))].sort(compareIds)
  const malicious = ids.find(isMalwareId)
  const kind = group.some(({ malware }) => malware) ? 'malware' : 'vulnerability'
  const id = (kind === 'malware' ? malicious : undefined) ?? ids[0] ?? ''
  const sources = sourcesOf(group)
  const rating = rateGroup(sources.map(({ severity, severityFrom }) => ({ severity, from: severityFrom })))
  const ordering = orderingOf(component.ecosystem)
  const fixes = [...new Set(group.flatMap(({ fixedIn }) => fixedIn))].sort(
    (a, b) => ordering?.compare(a, b) || compare(a, b)
  )
  const stillIn = ordering ? affectedAmong(others, fixes, group, ordering) : []
  // Of malware only OSV has a list, so that nobody else's silence means anything.
  const onlyBy = kind === 'malware' ? undefined : loneEngine(sources, engines)
  return {
    kind,
    id,
    // An alias may say that it is malware where the record that says so was not listed for this version.
    severity: kind === 'malware' ? 'critical' : rating.severity,
    title: titleOf(group),
    aliases: ids.filter((other) => other !== id).sort(),
    sources,
    purl: component.purl,
    fixedIn: fixes,
    ...(stillIn.length === 0 ? {} : { stillIn }),
    ...(onlyBy === undefined ? {} : { onlyBy })
  }
}

/**
 * Of all fixes of the package those that this advisory, or another one that is the same thing, calls affected: they are
 * on another branch, or the sources do not agree. Below the lowest fix that goes without saying.
 */
function affectedAmong(
  versions: readonly string[],
  [lowest]: readonly string[],
  group: readonly Match[],
  ordering: Ordering
): readonly string[] {
  if (lowest === undefined) return []
  return versions.filter(
    (version) =>
      ordering.compare(version, lowest) >= 0 &&
      group.some(({ entries = [] }) => isAffected(entries, version, ordering))
  )
}

/** The one engine that knows of it, where another one that could have known does not. */
function loneEngine(sources: readonly AdvisorySourceRef[], engines: readonly string[]): string | undefined {
  const [engine, ...others] = new Set(sources.map((source) => source.engine))
  if (engine === undefined || others.length > 0) return undefined
  return engines.some((other) => other !== engine) ? engine : undefined
}

/** Each record of each engine once, sorted. */
function sourcesOf(group: readonly Match[]): readonly AdvisorySourceRef[] {
  const sources = new Map<string, AdvisorySourceRef>()
  for (const { source } of group) sources.set(`${source.engine} ${source.id}`, source)
  return [...sources].sort(([a], [b]) => compare(a, b)).map(([, source]) => source)
}

/** Titles by GitHub's reviewers are written to be titles; a CVE's is often the whole description. */
function titleOf(group: readonly Match[]): string {
  const order = ({ id }: Match) => {
    if (isMalwareId(id)) return 0
    if (id.startsWith('GHSA-')) return 1
    return id.startsWith('CVE-') ? 3 : 2
  }
  return [...group].sort((a, b) => order(a) - order(b) || compareIds(a.id, b.id))[0]?.title ?? ''
}

/** Connects matches that share an id, over any number of steps (union-find). */
function groupByAlias(matches: readonly Match[]): readonly (readonly Match[])[] {
  const parents = new Map<string, string>()
  const parentOf = (id: string) => parents.get(id) ?? id
  const rootOf = (id: string): string => {
    let at = id
    // Each step shortens the way for the next one, so that long chains stay cheap.
    while (parentOf(at) !== at) {
      const above = parentOf(parentOf(at))
      parents.set(at, above)
      at = above
    }
    return at
  }
  for (const { id, aliases } of matches) {
    for (const alias of aliases) parents.set(rootOf(alias), rootOf(id))
  }
  return [...groupBy(matches, ({ id }) => rootOf(id)).values()]
}

function ownersOf(functions: readonly FunctionUnit[]): ReadonlyMap<ArtifactId, string> {
  const owners = groupBy(functions, ({ code }) => code)
  return new Map(
    [...owners].flatMap(([artifact, units]) =>
      units.length === 1 && units[0] ? [[artifact, units[0].name]] : []
    )
  )
}

const PRECEDENCE = ['CVE-', 'GHSA-', 'PYSEC-', 'GO-', 'RUSTSEC-']

/** The id that people know best first; of several CVEs the oldest, numbers taken as numbers. */
function compareIds(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compare(sortableId(a), sortableId(b)) || compare(a, b)
}

function rankOf(id: string): number {
  const rank = PRECEDENCE.findIndex((prefix) => id.startsWith(prefix))
  return rank < 0 ? PRECEDENCE.length : rank
}

/** `CVE-2026-4800` comes before `CVE-2026-12345`. */
function sortableId(id: string): string {
  return id.replace(/\d+$/, (digits) => digits.padStart(12, '0'))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
