import {
  artifactProduct,
  functionProduct,
  type ArtifactId,
  type MalwareFinding,
  type VexClaim,
  type VexDocument,
  type VexSubject,
  type VulnerabilityFinding
} from '../model/index.js'
import { isMeant, purlParts, type PurlParts } from './same-purl.js'

export type PackageFinding = VulnerabilityFinding | MalwareFinding

/** A claim, and where it stands. */
export interface Entry {
  readonly claim: VexClaim
  readonly document: VexDocument
}

/** All ids of a finding, in lower case. */
export function idsOf({ id, aliases, sources }: PackageFinding): readonly string[] {
  return [
    ...new Set([id, ...aliases, ...sources.map((source) => source.id)].map((each) => each.toLowerCase()))
  ]
}

/** Finds claims by vulnerability and by subject, from whichever side fewer come. */
export class VexIndex {
  private readonly byId = new Map<string, IndexedEntry[]>()
  private readonly byKey = new Map<string, Target[]>()
  private readonly places = new Map<string, readonly PlaceKey[]>()

  /** @param digests of the artifacts, by their ids */
  constructor(
    documents: readonly VexDocument[],
    private readonly digests: ReadonlyMap<ArtifactId, string>
  ) {
    for (const document of documents) for (const claim of document.claims) this.add({ claim, document })
  }

  /** The claims about a finding. */
  about(finding: PackageFinding): readonly Entry[] {
    if (this.byId.size === 0) return []
    const ids = idsOf(finding)
    const entries = ids.flatMap((id) => this.byId.get(id) ?? [])
    if (entries.length === 0) return []
    const have = purlParts(finding.purl)
    const keys = [
      ...(have === undefined ? [] : [{ key: keyOf(have), have, isPackage: true }]),
      ...this.placesOf(finding)
    ]
    const found = new Set<Entry>()
    for (const place of keys) {
      const all = this.byKey.get(place.key) ?? []
      const targets =
        all.length <= entries.length
          ? all.filter(({ entry }) => ids.some((id) => entry.ids.has(id)))
          : [...new Set(entries)].flatMap((entry) => entry.targets.get(place.key) ?? [])
      for (const target of targets) if (fits(target, place, have)) found.add(target.entry)
    }
    return [...found]
  }

  private add({ claim, document }: Entry): void {
    const ids = new Set(claim.ids.map((id) => id.toLowerCase()))
    const entry: IndexedEntry = { claim, document, ids, targets: new Map() }
    for (const id of ids) push(this.byId, id, entry)
    for (const product of claim.products) {
      const inner = product.subcomponents.length === 0 ? undefined : packagesOf(product.subcomponents)
      for (const { key, want } of keysOf(product)) {
        const target = {
          entry,
          ...(want === undefined ? {} : { want }),
          ...(inner === undefined ? {} : { inner }),
          ...(product.versions === undefined ? {} : { versions: product.versions })
        }
        push(this.byKey, key, target)
        push(entry.targets, key, target)
      }
    }
  }

  /** Where it is: the function and the artifact, by every name and by the digest. */
  private placesOf({ artifact, function: unit }: PackageFinding): readonly PlaceKey[] {
    const name = JSON.stringify([artifact, unit])
    const known = this.places.get(name)
    if (known) return known
    const digest = this.digests.get(artifact)
    const places = [
      ...(unit === undefined ? [] : [{ key: `function:${unit}` }, ...purlKey(functionProduct(unit))]),
      { key: `artifact:${artifact}` },
      ...purlKey(artifactProduct(artifact)),
      ...(digest === undefined ? [] : [{ key: `digest ${digest}` }])
    ]
    this.places.set(name, places)
    return places
  }
}

interface IndexedEntry extends Entry {
  readonly ids: ReadonlySet<string>
  readonly targets: Map<string, Target[]>
}

interface Target {
  readonly entry: IndexedEntry
  readonly want?: PurlParts
  readonly versions?: readonly string[]
  /** The packages inside that alone are meant, by their keys. */
  readonly inner?: ReadonlyMap<string, readonly PurlParts[]>
}

interface PlaceKey {
  readonly key: string
  readonly have?: PurlParts
  readonly isPackage?: boolean
}

/** @param purl the finding's package */
function fits({ want, versions, inner }: Target, place: PlaceKey, purl: PurlParts | undefined): boolean {
  if (want !== undefined && place.have !== undefined && !isMeant(want, place.have)) return false
  if (place.isPackage === true)
    return inner === undefined && (versions === undefined || versions.includes(purl?.version ?? ''))
  if (inner === undefined) return versions === undefined
  return purl !== undefined && (inner.get(keyOf(purl)) ?? []).some((each) => isMeant(each, purl))
}

function keysOf({ names, digests }: VexSubject): readonly { key: string; want?: PurlParts }[] {
  return [
    ...names.map((name) => {
      const want = purlParts(name)
      if (want === undefined) return { key: name }
      // An image is meant by its digest, whatever it is called.
      const isImage = ['oci', 'docker'].includes(want.type)
      return isImage ? { key: `digest ${want.version ?? ''}` } : { key: keyOf(want), want }
    }),
    ...digests.map((digest) => ({ key: `digest ${digest}` }))
  ]
}

function packagesOf(subjects: readonly VexSubject[]): ReadonlyMap<string, readonly PurlParts[]> {
  const found = new Map<string, PurlParts[]>()
  for (const name of subjects.flatMap(({ names }) => names)) {
    const want = purlParts(name)
    if (want) push(found, keyOf(want), want)
  }
  return found
}

function purlKey(purl: string): readonly PlaceKey[] {
  const have = purlParts(purl)
  return have === undefined ? [] : [{ key: keyOf(have), have }]
}

function keyOf({ type, path }: PurlParts): string {
  return `pkg ${type}/${path}`
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
