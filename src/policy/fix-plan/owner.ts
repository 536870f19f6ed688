import { publisherOf } from '../../functions/index.js'
import {
  compareText,
  isOfLanguage,
  ownerOf,
  type ArtifactSummary,
  type Component,
  type DirectDependency,
  type Evidence,
  type FixOwner,
  type ImageFacts,
  type Origin
} from '../../model/index.js'
import { unique } from './words.js'

/** Whose step it is, and the files of the workspace that say so. */
export interface Owned {
  readonly owner: FixOwner
  readonly origins: readonly Origin[]
}

/** Folders that Lambda's own images bring: nothing of a user's lies there. */
const RUNTIME_FOLDERS = /^(?:\/)?var\/(?:runtime|lang)\//

/** Direct dependencies that are named. */
const MOST_VIA = 5

/** Whose step it is to change the copies of a component in one artifact. */
export function ownerOfCopy(component: Component, id: string, artifact: ArtifactSummary | undefined): Owned {
  if (artifact?.kind === 'layer' && ownerOf(artifact) !== 'your layer') {
    const publisher = publisherOf(id)
    return owned({ kind: 'layer', layers: [id], ...(publisher === undefined ? {} : { publisher }) })
  }
  const copies = component.evidence.filter((seen) => seen.artifact === id)
  if (artifact?.image && isOfBase(component, copies, lowestOf(artifact.image))) {
    const { base } = artifact.image
    return owned({ kind: 'image', ...(base === undefined ? {} : { base }) })
  }
  // A copy inside another package moves with that package alone, whatever a lock file says of its name.
  const carried = copies.length > 0 && copies.every(({ bundledIn }) => bundledIn !== undefined)
  const origins = carried ? [] : leading(component.origins ?? [])
  const [first] = origins
  if (!first) return owned({ kind: 'unknown' })
  const manifests = unique(origins.map(({ path }) => path))
  const via = isDirect(first) ? [] : joinVia(origins.map((origin) => origin.via))
  return { owner: { kind: 'project', manager: first.manager, manifests, via }, origins }
}

/** The same for all copies that one step changes. */
export function ownerKey({ owner, origins: [first] }: Owned): string {
  switch (owner.kind) {
    case 'project':
      return JSON.stringify([owner.kind, owner.manager, first !== undefined && isDirect(first)])
    case 'layer':
      return JSON.stringify([
        owner.kind,
        owner.publisher ?? owner.layers.map((arn) => arn.split(':').slice(4, 7))
      ])
    case 'image':
      return JSON.stringify([owner.kind, owner.base])
    case 'runtime':
    case 'unknown':
      return owner.kind
  }
}

/** The owner of a whole step; all of them have the same key. */
export function joinOwners([first, ...others]: readonly [FixOwner, ...FixOwner[]]): FixOwner {
  const all = [first, ...others]
  switch (first.kind) {
    case 'project': {
      const projects = all.flatMap((each) => (each.kind === 'project' ? [each] : []))
      const manifests = unique(projects.flatMap((each) => each.manifests))
      return { ...first, manifests, via: joinVia(projects.map(({ via }) => via)) }
    }
    case 'layer':
      return { ...first, layers: unique(all.flatMap((each) => (each.kind === 'layer' ? each.layers : []))) }
    case 'image':
    case 'runtime':
    case 'unknown':
      return first
  }
}

/** The files that a step's owner was taken from, each once. */
export function originsOf(group: readonly Owned[]): readonly Origin[] {
  const origins = new Map(
    group.flatMap((each) => each.origins).map((origin) => [JSON.stringify(origin), origin])
  )
  return [...origins].sort(([a], [b]) => compareText(a, b)).map(([, origin]) => origin)
}

export function isDirect({ direct }: Origin): boolean {
  return direct.length > 0
}

function owned(owner: FixOwner): Owned {
  return { owner, origins: [] }
}

/** Who asks for a package directly can move it at once; the rest of its files follow from that. */
function leading(origins: readonly Origin[]): readonly Origin[] {
  const first = origins.find(isDirect) ?? origins[0]
  return origins.filter((origin) => origin.manager === first?.manager && isDirect(origin) === isDirect(first))
}

/** What is built upon nothing has no base. */
function lowestOf({ layers }: ImageFacts): string | undefined {
  return layers.length > 1 ? layers[0]?.digest : undefined
}

function isOfBase(component: Component, copies: readonly Evidence[], lowest: string | undefined): boolean {
  if (!isOfLanguage(component.ecosystem)) return true
  return (
    copies.length > 0 &&
    copies.every(({ path, layer }) => RUNTIME_FOLDERS.test(path) || (layer !== undefined && layer === lowest))
  )
}

/** Each name once, the nearest first. */
function joinVia(lists: readonly (readonly DirectDependency[])[]): readonly DirectDependency[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const ranks = Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list[rank] ?? []).sort((a, b) => compareText(keyOf(a), keyOf(b)))
  )
  const found = new Map(ranks.flat().map((each) => [keyOf(each), each]))
  return [...found.values()].slice(0, MOST_VIA)
}

function keyOf({ name, version }: DirectDependency): string {
  return `${name} ${version ?? ''}`
}
