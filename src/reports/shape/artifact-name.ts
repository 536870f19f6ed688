import type { ArtifactId, FunctionUnit } from '../../model/index.js'

/** The functions that an artifact is for. */
export interface Users {
  readonly as: 'code' | 'layer'
  /** Sorted, at least one. */
  readonly names: readonly string[]
}

/** A digest in the name of a file: 32 hex digits and more, which nobody knows by heart. Those of images are not meant. */
const DIGEST = /(?<!sha256:)(?<![0-9a-f])([0-9a-f]{8})[0-9a-f]{24,}/gi

/** An artifact's name as people read it: `cdk.out/asset.4dfed5ab…`. */
export function shownArtifact(id: ArtifactId): string {
  return id.replace(DIGEST, '$1…')
}

/** Whether the functions say more about an artifact than its name. */
export function isNamedByDigest(id: ArtifactId): boolean {
  return shownArtifact(id) !== id
}

/** Tells what the artifacts are for whose own names say nothing. */
export function usersIn(functions: readonly FunctionUnit[]): (id: ArtifactId) => Users | undefined {
  const users = new Map<ArtifactId, { as: Users['as']; names: Set<string> }>()
  const add = (id: ArtifactId, as: Users['as'], name: string): void => {
    if (!isNamedByDigest(id)) return
    const known = users.get(id) ?? { as, names: new Set<string>() }
    users.set(id, known)
    known.names.add(name)
  }
  for (const { name, code, layers } of functions) {
    add(code, 'code', name)
    for (const layer of layers) add(layer, 'layer', name)
  }
  return (id) => {
    const found = users.get(id)
    return found && { as: found.as, names: [...found.names].sort() }
  }
}
