import { ecosystemName, type Component, type Origin, type Project } from '../model/index.js'
import { OriginFinder } from './finder.js'
import { readersFor } from './readers.js'
import { attempt } from './text.js'

export { placeWhereNamed } from './place.js'

/**
 * Finds the files of the workspace, lock files and manifests, that name components: what a person changes to move
 * them. Nothing but advice follows from it, so that a file that cannot be read is passed over.
 * @param purls of the components that somebody wants to move; files of other ecosystems are not read
 * @returns all components, those with an origin completed
 */
export function traceOrigins(
  components: readonly Component[],
  purls: ReadonlySet<string>,
  project: Project
): readonly Component[] {
  const wanted = components.filter(({ purl }) => purls.has(purl))
  const ecosystems = new Set(wanted.flatMap(({ ecosystem }) => ecosystemName(ecosystem) ?? []))
  const found = new Map<string, Origin[]>()
  for (const ecosystem of ecosystems) {
    const these = wanted.filter((component) => ecosystemName(component.ecosystem) === ecosystem)
    const locks = readersFor(ecosystem).flatMap((read) => attempt(() => read(project)) ?? [])
    for (const lock of locks) {
      const finder = new OriginFinder(lock)
      for (const component of these) {
        const origin = finder.find(component)
        if (origin) found.set(component.purl, [...(found.get(component.purl) ?? []), origin])
      }
    }
  }
  return components.map((component) => {
    const origins = found.get(component.purl)
    return origins ? { ...component, origins: origins.sort(byPath) } : component
  })
}

function byPath(a: Origin, b: Origin): number {
  return a.path < b.path ? -1 : Number(a.path > b.path)
}
