import type { ArtifactId, Extension, FunctionUnit } from '../model/index.js'

/**
 * Says of each function which programs Lambda starts beside it. Where two of its artifacts have one of the same
 * name, that of the later layer is started.
 * @param programsOf the names of an artifact's extensions
 */
export function withExtensions(
  functions: readonly FunctionUnit[],
  programsOf: (artifact: ArtifactId) => readonly string[]
): readonly FunctionUnit[] {
  return functions.map((unit) => {
    const started = new Map<string, ArtifactId>()
    for (const artifact of [unit.code, ...unit.layers])
      for (const name of programsOf(artifact)) started.set(name, artifact)
    const extensions = Array.from(started, ([name, artifact]): Extension => ({ name, artifact }))
    return extensions.length === 0 ? unit : { ...unit, extensions: extensions.sort(byName) }
  })
}

function byName(a: Extension, b: Extension): number {
  return a.name < b.name ? -1 : 1
}
