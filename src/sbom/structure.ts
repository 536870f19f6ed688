import {
  ownerOf,
  type ArtifactSummary,
  type Component,
  type Contents,
  type FunctionUnit,
  type ImageLayer,
  type OsRelease
} from '../model/index.js'

/** What is made of what, once for every format. All lists are sorted, but for a function's artifacts. */
export interface Structure {
  readonly functions: readonly FunctionNode[]
  /** What several functions have, or none. */
  readonly shared: readonly ArtifactNode[]
  readonly packages: readonly PackageNode[]
  /**
   * The operating system of the images, where all have the same. Readers take a document to be about one system: of
   * several, they would hold the packages of all against the advisories of one.
   */
  readonly system?: OsRelease
  /** What could not be seen, in a sentence each. */
  readonly unseen: readonly string[]
}

export interface FunctionNode {
  readonly unit: FunctionUnit
  /** Its name, or its name and a number where an earlier one has the same. */
  readonly key: string
  /** Its code, then its layers in their order. */
  readonly artifacts: readonly ArtifactNode[]
  /** Those of its artifacts that no other function has. */
  readonly own: readonly ArtifactNode[]
  /** Code and layers that were not at hand. */
  readonly missing: readonly string[]
}

export interface ArtifactNode {
  readonly artifact: ArtifactSummary
  readonly owner: string
  /** SHA-256 of the file, in hex; left out for a folder, whose digest is one of its listing. */
  readonly sha256?: string
  /** Purls of the packages that are in it, but not in one of its `layers`. */
  readonly packages: readonly string[]
  /** The layers that an image is made of, the lowest first; empty for everything else. */
  readonly layers: readonly ImageLayerNode[]
}

export interface ImageLayerNode {
  /** `sha256:<hex>`. */
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly packages: readonly string[]
}

export interface PackageNode {
  readonly component: Component
  /** Purls of the packages that it carries inside itself. */
  readonly carries: readonly string[]
}

/** Takes contents apart into functions, their artifacts, and the packages in these. */
export function structureOf({ functions, artifacts, components, notices }: Contents): Structure {
  const inside = packagesByPlace(artifacts, components)
  const nodes = new Map(artifacts.map((artifact) => [artifact.id, artifactNode(artifact, inside)]))
  const users = new Map<string, number>()
  for (const { code, layers } of functions)
    for (const id of new Set([code, ...layers])) users.set(id, (users.get(id) ?? 0) + 1)
  const carried = carriedPackages(components)
  const system = onlySystem(artifacts)
  return {
    ...(system === undefined ? {} : { system }),
    functions: withKeys(functions).map(({ unit, key }) => functionNode(unit, key, nodes, users)),
    shared: [...nodes.values()]
      .filter(({ artifact }) => users.get(artifact.id) !== 1)
      .sort((a, b) => order(a.artifact.id, b.artifact.id)),
    packages: components
      .map((component) => ({ component, carries: [...(carried.get(component.purl) ?? [])].sort(order) }))
      .sort((a, b) => order(a.component.purl, b.component.purl)),
    unseen: notices
      .filter(({ incomplete }) => incomplete)
      .map(({ subject, message }) => [subject, message].filter((text) => text !== '').join(': '))
  }
}

/** Each artifact once. */
export function artifactsOf({ functions, shared }: Structure): readonly ArtifactNode[] {
  return [...functions.flatMap(({ own }) => own), ...shared]
}

/** Whose each artifact is. */
export function ownersOf(structure: Structure): ReadonlyMap<string, string> {
  return new Map(artifactsOf(structure).map(({ artifact, owner }) => [artifact.id, owner]))
}

/** Compares by code units, the same in every locale. */
export function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function onlySystem(artifacts: readonly ArtifactSummary[]): OsRelease | undefined {
  const systems = new Map(
    artifacts.flatMap(({ image }) => (image?.os ? [[systemName(image.os), image.os]] : []))
  )
  return systems.size === 1 ? [...systems.values()][0] : undefined
}

/** `debian 12`. */
export function systemName({ id, version }: OsRelease): string {
  return version === undefined ? id : `${id} ${version}`
}

function functionNode(
  unit: FunctionUnit,
  key: string,
  nodes: ReadonlyMap<string, ArtifactNode>,
  users: ReadonlyMap<string, number>
): FunctionNode {
  const ids = [...new Set([unit.code, ...unit.layers])]
  const artifacts = ids.flatMap((id) => nodes.get(id) ?? [])
  return {
    unit,
    key,
    artifacts,
    own: artifacts.filter(({ artifact }) => users.get(artifact.id) === 1),
    missing: ids.filter((id) => !nodes.has(id))
  }
}

function withKeys(functions: readonly FunctionUnit[]): readonly { unit: FunctionUnit; key: string }[] {
  const taken = new Set<string>()
  return [...functions]
    .sort((a, b) => order(`${a.name}\0${a.code}`, `${b.name}\0${b.code}`))
    .map((unit) => {
      let key = unit.name
      for (let number = 2; taken.has(key); number += 1) key = `${unit.name} (${number})`
      taken.add(key)
      return { unit, key }
    })
}

function artifactNode(
  artifact: ArtifactSummary,
  inside: ReadonlyMap<string, ReadonlySet<string>>
): ArtifactNode {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(artifact.digest)?.[1]
  const packages = (layer: string): readonly string[] =>
    [...(inside.get(placeOf(artifact.id, layer)) ?? [])].sort(order)
  return {
    artifact,
    owner: ownerOf(artifact),
    ...(sha256 === undefined ? {} : { sha256 }),
    packages: packages(''),
    layers: Array.from(layersOf(artifact).values(), (layer) => ({
      ...layer,
      packages: packages(layer.digest)
    }))
  }
}

/** Each layer once: an image may have the same one, an empty one above all, several times. */
function layersOf({ image }: ArtifactSummary): ReadonlyMap<string, ImageLayer> {
  return new Map((image?.layers ?? []).map((layer) => [layer.digest, layer]))
}

/** Packages by artifact and layer; '' where there is no layer, or none that the image itself names. */
function packagesByPlace(
  artifacts: readonly ArtifactSummary[],
  components: readonly Component[]
): ReadonlyMap<string, ReadonlySet<string>> {
  const layers = new Map(artifacts.map((artifact) => [artifact.id, layersOf(artifact)]))
  const found = new Map<string, Set<string>>()
  for (const { purl, evidence } of components)
    for (const { artifact, layer } of evidence) {
      const named = layer !== undefined && layers.get(artifact)?.has(layer)
      addTo(found, placeOf(artifact, named ? layer : ''), purl)
    }
  return found
}

function placeOf(artifact: string, layer: string): string {
  return `${artifact}\0${layer}`
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

/** What is inside another package that is listed too: a package of its own ecosystem before one of another. */
function carriedPackages(components: readonly Component[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Component[]>()
  for (const component of components) {
    const key = `${component.name}@${component.version}`
    const same = byName.get(key)
    if (same) same.push(component)
    else byName.set(key, [component])
  }
  const carried = new Map<string, Set<string>>()
  for (const { purl, ecosystem, evidence } of components)
    for (const { bundledIn, artifact } of evidence) {
      const carriers = (bundledIn === undefined ? [] : (byName.get(bundledIn) ?? [])).filter((each) =>
        each.evidence.some((seen) => seen.artifact === artifact)
      )
      const carrier = carriers.find((each) => each.ecosystem === ecosystem) ?? carriers[0]
      if (carrier && carrier.purl !== purl) addTo(carried, carrier.purl, purl)
    }
  return carried
}
