import type { ArtifactId, Component, Evidence, FunctionUnit } from '../model/index.js'

/** Where Lambda puts the code and the layers of a function. Source: AWS Lambda developer guide, read 2026-11. */
const CODE = '/var/task/'
const LAYERS = '/opt/'

/** One copy of a package, where the running function has it. */
export interface Placement {
  readonly component: Component
  readonly evidence: Evidence
  /** Absolute path of the evidence in the running function, `!/` behind a nested archive. */
  readonly path: string
  /** 0 for the code or the image; for layers 1 and up, in the order in which they are laid over each other. */
  readonly level: number
}

/** All copies of all packages that a function has, by the order of components and evidence. */
export function placementsOf(unit: FunctionUnit, components: readonly Component[]): readonly Placement[] {
  const levels = new Map<ArtifactId, number>([[unit.code, 0]])
  // An image is the whole system.
  const code = unit.packageType === 'image' ? '/' : CODE
  unit.layers.forEach((layer, index) => levels.set(layer, index + 1))
  return components.flatMap((component) =>
    component.evidence.flatMap((evidence) => {
      const level = levels.get(evidence.artifact)
      if (level === undefined) return []
      return [{ component, evidence, level, path: (level === 0 ? code : LAYERS) + evidence.path }]
    })
  )
}
