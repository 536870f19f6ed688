import type { ArtifactId, Extension, FunctionUnit } from '../model/index.js'

/**
 * Says of each function which programs Lambda starts beside it: every file in `/opt/extensions`, which only
 * layers fill. Where two layers have one of the same name, the later layer's is started.
 * Source: AWS Lambda developer guide, "Using the Lambda Extensions API to create extensions", read 2026-11.
 * @param pathsOf the files of a layer
 */
export function withExtensions(
  functions: readonly FunctionUnit[],
  pathsOf: (layer: ArtifactId) => readonly string[]
): readonly FunctionUnit[] {
  return functions.map((unit) => {
    const extensions = extensionsOf(unit, pathsOf)
    return extensions.length === 0 ? unit : { ...unit, extensions }
  })
}

function extensionsOf(
  unit: FunctionUnit,
  pathsOf: (layer: ArtifactId) => readonly string[]
): readonly Extension[] {
  const started = new Map<string, ArtifactId>()
  for (const artifact of unit.layers) {
    for (const path of pathsOf(artifact)) {
      const name = /^extensions\/([^/]+)$/.exec(path)?.[1]
      if (name !== undefined) started.set(name, artifact)
    }
  }
  return Array.from(started, ([name, artifact]) => ({ name, artifact })).sort((a, b) =>
    a.name < b.name ? -1 : 1
  )
}
