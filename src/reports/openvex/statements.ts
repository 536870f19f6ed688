import {
  artifactProduct,
  functionProduct,
  VEX_JUSTIFICATIONS,
  type Decision,
  type MalwareFinding,
  type Report,
  type VexJustification,
  type VexStatement,
  type VulnerabilityFinding
} from '../../model/index.js'
import { safeUrl } from '../escape/index.js'
import { compareText } from '../shape/words.js'
import type { OpenVexProduct, OpenVexStatement } from './document.js'

type PackageFinding = VulnerabilityFinding | MalwareFinding

/** One statement for all packages of which the same is said, sorted. Settings and archives are no business of VEX. */
export function statementsOf({ decisions, artifacts }: Report): readonly OpenVexStatement[] {
  const digests = new Map(artifacts.map(({ id, digest }) => [id, digest]))
  const groups = new Map<string, { said: Said; places: Map<string, Place> }>()
  for (const decision of decisions) {
    const { finding, outcome } = decision
    if (outcome !== 'ignored' || !('purl' in finding)) continue
    const said = { vulnerability: vulnerability(finding), ...wordsFor(decision) }
    const key = JSON.stringify(said)
    const group = groups.get(key) ?? { said, places: new Map<string, Place>() }
    groups.set(key, group)
    const place = placeOf(finding, digests)
    const known = group.places.get(place.name) ?? { ...place, purls: new Set<string>() }
    group.places.set(place.name, known)
    known.purls.add(finding.purl)
  }
  return [...groups]
    .sort(
      ([a, { said: one }], [b, { said: other }]) =>
        compareText(one.vulnerability.name, other.vulnerability.name) || compareText(a, b)
    )
    .map(
      ([
        ,
        {
          said: { vulnerability: what, ...words },
          places
        }
      ]) => ({
        vulnerability: what,
        products: [...places.values()].sort((a, b) => compareText(a.name, b.name)).map(product),
        ...words
      })
    )
}

type Said = Omit<OpenVexStatement, 'products'>

interface Place {
  readonly name: string
  readonly sha256?: string
  readonly purls: Set<string>
}

function vulnerability({ id, aliases, sources }: PackageFinding): OpenVexStatement['vulnerability'] {
  const url = sources.map((source) => safeUrl(source.url)).find((each) => each !== undefined)
  const others = new Set([...aliases, ...sources.map((source) => source.id)])
  others.delete(id)
  return {
    ...(url === undefined ? {} : { '@id': url }),
    name: id.toWellFormed(),
    ...(others.size === 0 ? {} : { aliases: [...others].sort(compareText) })
  }
}

/** Who ignores something accepts it, unless the entry or VEX says that it does no harm. */
function wordsFor({ statement, because = '' }: Decision): Omit<Said, 'vulnerability'> {
  const said = because.toWellFormed() || 'No reason is given'
  const status = statement?.status ?? 'affected'
  switch (status) {
    case 'affected':
      return { status, action_statement: said }
    case 'fixed':
    case 'under_investigation':
      return { status, status_notes: said }
    case 'not_affected': {
      const justification = statement && justificationOf(statement)
      return justification === undefined
        ? { status, impact_statement: said }
        : { status, status_notes: said, justification }
    }
  }
}

/** CycloneDX's words that mean exactly what one of OpenVEX does; the others stay in the text. */
const SAME: Readonly<Record<string, VexJustification>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path'
}

function justificationOf({ justification = '' }: VexStatement): VexJustification | undefined {
  const own = VEX_JUSTIFICATIONS.find((known) => known === justification)
  return own ?? (Object.hasOwn(SAME, justification) ? SAME[justification] : undefined)
}

/**
 * The function where it is known, else the artifact. A function's statement does not name the artifact by its digest:
 * a layer has one too, and others run it in other ways.
 */
function placeOf(
  { artifact, function: unit }: PackageFinding,
  digests: ReadonlyMap<string, string>
): Omit<Place, 'purls'> {
  if (unit !== undefined) return { name: functionProduct(unit) }
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digests.get(artifact) ?? '')?.[1]
  return { name: artifactProduct(artifact), ...(sha256 === undefined ? {} : { sha256 }) }
}

function product({ name, sha256, purls }: Place): OpenVexProduct {
  return {
    '@id': name,
    identifiers: { purl: name },
    ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }),
    subcomponents: [...purls].sort(compareText).map((purl) => ({ '@id': purl, identifiers: { purl } }))
  }
}
