import { valueOf, type ArtifactId, type Finding, type FunctionUnit, type Location } from '../model/index.js'

/**
 * Puts the findings on a line that a person can change. An artifact is what a build wrote, and is seldom part of the
 * repository; a function takes it on a line that is.
 */
export function locate(findings: readonly Finding[], functions: readonly FunctionUnit[]): readonly Finding[] {
  const takenAt = placesOf(functions)
  return findings.map((finding) => {
    const { artifact, location } = finding
    if (location.path !== artifact) return finding
    const better = takenAt.get(artifact)
    return better === undefined ? finding : { ...finding, location: better }
  })
}

/** Where an artifact is taken first, in the order of the functions. */
function placesOf(functions: readonly FunctionUnit[]): ReadonlyMap<ArtifactId, Location> {
  const places = new Map<ArtifactId, Location>()
  const note = (artifact: ArtifactId | undefined, at: Location | undefined): void => {
    if (artifact !== undefined && at !== undefined && !places.has(artifact)) places.set(artifact, at)
  }
  for (const { code, declaredAt } of functions) note(code, declaredAt)
  for (const { layers, settings, declaredAt } of functions) {
    for (const { artifact, at } of (settings && valueOf(settings.layers)) ?? []) note(artifact, at)
    for (const layer of layers) note(layer, declaredAt)
  }
  return places
}
