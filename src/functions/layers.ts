import type {
  ArtifactId,
  Component,
  Evidence,
  FunctionUnit,
  Notice,
  Outcome,
  Shadow
} from '../model/index.js'
import { placementsOf, type Placement } from './mount.js'
import { shadowsIn } from './resolve.js'

/**
 * Says of each copy of a package in which functions another copy is loaded in its place, of layers over code and
 * of the places in an image.
 * @param pathsOf the files of an artifact; asked for layers only
 * @returns the components with `shadowedBy` on their evidence, and a remark for each package of which two
 * layers' files lie mixed
 */
export function applyLayers(
  functions: readonly FunctionUnit[],
  components: readonly Component[],
  pathsOf: (artifact: ArtifactId) => readonly string[]
): Outcome<Component> {
  const shadows = new Map<Evidence, Shadow[]>()
  const notices: Notice[] = []
  for (const unit of functions) {
    if (!hasSeveralPlaces(unit)) continue
    for (const [{ evidence }, by] of shadowsIn(unit, components)) {
      const shadow = { function: unit.name, artifact: by.evidence.artifact, path: by.evidence.path }
      shadows.set(evidence, [...(shadows.get(evidence) ?? []), shadow])
    }
    notices.push(...mixtures(unit, components, pathsOf))
  }
  const items = components.map((component) => ({
    ...component,
    evidence: component.evidence.map((evidence) => {
      const shadowedBy = shadows.get(evidence)
      return shadowedBy ? { ...evidence, shadowedBy } : evidence
    })
  }))
  return { items, notices }
}

/** An image that is built on none of AWS's runtimes looks for packages wherever it was told to. */
function hasSeveralPlaces({ layers, packageType, runtime }: FunctionUnit): boolean {
  return layers.length > 0 || (packageType === 'image' && runtime !== undefined)
}

/** A later layer replaces files, not folders: what only the earlier one has stays behind. */
function mixtures(
  unit: FunctionUnit,
  components: readonly Component[],
  pathsOf: (artifact: ArtifactId) => readonly string[]
): readonly Notice[] {
  const folders = new Map<string, Placement>()
  const notices: Notice[] = []
  for (const placement of placementsOf(unit, components)) {
    const folder = /^\/opt\/(.*\/node_modules\/(?:@[^/]+\/)?[^/]+\/)package\.json$/.exec(placement.path)?.[1]
    if (placement.level === 0 || folder === undefined) continue
    const other = folders.get(folder)
    folders.set(folder, placement)
    if (!other || other.component.purl === placement.component.purl) continue
    const [under, over] = other.level < placement.level ? [other, placement] : [placement, other]
    const replaced = new Set(pathsOf(over.evidence.artifact))
    const left = pathsOf(under.evidence.artifact).filter(
      (path) => path.startsWith(folder) && !replaced.has(path)
    )
    if (left.length === 0) continue
    notices.push({
      stage: 'compose',
      subject: unit.name,
      message: `${over.component.name} ${over.component.version} of ${over.evidence.artifact} is laid over version ${under.component.version} of ${under.evidence.artifact}, of which ${left.length} ${left.length === 1 ? 'file stays' : 'files stay'}: a mixture of both is loaded`,
      incomplete: false
    })
  }
  return notices
}
