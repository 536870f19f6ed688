import {
  isClearing,
  isRecord,
  member,
  memberItems,
  memberText,
  UserError,
  type Json,
  type VexClaim,
  type VexProduct,
  type VexStatus
} from '../../model/index.js'
import type { ReadVex } from './read-vex.js'
import { Remarks } from './remarks.js'

/** What CycloneDX's words for an analysis mean in those of VEX. */
const STATUSES: Readonly<Record<string, VexStatus>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected'
}

const VERSIONS = ['1.4', '1.5', '1.6']

/**
 * `vulnerabilities` with an `analysis`; those without one only repeat what is known. What they affect is named by the
 * reference of a component of the same document, by a BOM-Link, or by a package URL.
 * Source: CycloneDX/specification, `schema/bom-1.6.schema.json`; cyclonedx.org, "BOM-Link".
 * @throws UserError for the first thing that the schema does not allow
 */
export function readCycloneDx(path: string, root: Json): ReadVex {
  const fail = (place: string, message: string): never => {
    throw new UserError(`vex '${path}': ${place} ${message}`)
  }
  const version = memberText(root, 'specVersion') ?? ''
  if (!VERSIONS.includes(version))
    return fail("'specVersion'", `is '${version.slice(0, 20)}'; use one of ${VERSIONS.join(', ')}`)
  const vulnerabilities = root['vulnerabilities']
  if (!Array.isArray(vulnerabilities))
    return fail("'vulnerabilities'", 'must be a list; name a CycloneDX document that has VEX in it')
  const components = componentsByRef(root)
  const issued = Date.parse(memberText(root['metadata'], 'timestamp') ?? '')
  const remarks = new Remarks()
  const claims = vulnerabilities.flatMap((entry: unknown, index): VexClaim | readonly [] => {
    const place = `vulnerability ${index + 1}`
    if (!isRecord(entry)) return fail(place, 'must be an object')
    const analysis = entry['analysis']
    if (analysis === undefined) return []
    const id = memberText(entry, 'id')
    if (!id) return fail(place, "has an 'analysis' and needs an 'id'")
    const state = memberText(analysis, 'state')
    if (state === undefined) {
      remarks.add('because the analysis has no state', id)
      return []
    }
    const status = Object.hasOwn(STATUSES, state) ? STATUSES[state] : undefined
    if (status === undefined)
      return fail(place, `has no state of CycloneDX; use one of ${Object.keys(STATUSES).join(', ')}`)
    const affects = memberItems(entry, 'affects')
    if (affects.length === 0) remarks.add('because nothing is named that is affected', id)
    const products = affects.flatMap((affected): VexProduct | readonly [] => {
      const found = affectedProduct(affected, components)
      const versions = versionsMeant(affected, isClearing({ status }))
      if (found === undefined) remarks.add('because what is affected is not in the document', id)
      else if (versions?.length === 0) remarks.add('because no version is called unaffected', id)
      else return versions === undefined ? found : { ...found, versions }
      return []
    })
    if (products.length === 0) return []
    const justification = memberText(analysis, 'justification')
    const detail = memberText(analysis, 'detail') ?? ''
    const time = ['lastUpdated', 'firstIssued'].map((key) => Date.parse(memberText(analysis, key) ?? ''))
    return {
      ids: [id, ...memberItems(entry, 'references').flatMap((other) => memberText(other, 'id') ?? [])],
      products,
      status,
      ...(justification === undefined ? {} : { justification }),
      ...(detail === '' ? {} : { detail }),
      file: path,
      time: [...time, issued, 0].find((each) => !Number.isNaN(each)) ?? 0
    }
  })
  return { document: { file: path, voice: path, claims }, notices: remarks.notices(path) }
}

/** Components of a document by their references, those inside others among them. */
function componentsByRef(root: Json): ReadonlyMap<string, VexProduct> {
  const found = new Map<string, VexProduct>()
  const open = [member(root['metadata'], 'component'), ...memberItems(root, 'components')]
  // Not by recursion: who writes the document says how deep they lie.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const ref = memberText(next, 'bom-ref')
    const names = [memberText(next, 'purl'), ref].filter((name) => name !== undefined)
    const digests = memberItems(next, 'hashes')
      .filter((hash) => memberText(hash, 'alg') === 'SHA-256')
      .flatMap((hash) => memberText(hash, 'content') ?? [])
    const product = {
      names,
      digests: digests.map((digest) => `sha256:${digest.toLowerCase()}`),
      subcomponents: []
    }
    if (ref !== undefined) found.set(ref, product)
    for (const inner of memberItems(next, 'components')) open.push(inner)
  }
  return found
}

/** Undefined where the reference leads nowhere. */
function affectedProduct(
  affected: unknown,
  components: ReadonlyMap<string, VexProduct>
): VexProduct | undefined {
  const written = memberText(affected, 'ref')
  if (written === undefined) return undefined
  const ref = withoutBomLink(written)
  return (
    components.get(ref) ?? (isOwnName(ref) ? { names: [ref], digests: [], subcomponents: [] } : undefined)
  )
}

/**
 * The versions that a statement holds for; undefined for all. Where versions are listed, the list says itself which are
 * sound, whatever the analysis says of the whole. Ranges are not evaluated, so that none clears anything.
 */
function versionsMeant(affected: unknown, clears: boolean): readonly string[] | undefined {
  const listed = memberItems(affected, 'versions')
  if (listed.length === 0) return undefined
  const meant = listed.filter((each) => clears === (memberText(each, 'status') === 'unaffected'))
  const exact = meant.flatMap((each) => memberText(each, 'version') ?? [])
  return clears || exact.length === meant.length ? exact : undefined
}

/** Names that say what they are in any document: package URLs, and the references of our own. */
function isOwnName(ref: string): boolean {
  return /^(pkg|function|artifact):/.test(ref)
}

/** `urn:cdx:<serial number>/<version>#<reference>` leads to a component of another document. */
function withoutBomLink(ref: string): string {
  const [, inner] = /^urn:cdx:[0-9a-f-]{36}\/\d+#(.+)$/is.exec(ref) ?? []
  if (inner === undefined) return ref
  try {
    return decodeURIComponent(inner)
  } catch {
    return inner
  }
}
