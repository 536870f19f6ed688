import { purl } from '../../model/index.js'
import type { Sighting } from '../cataloger.js'
import { baseName } from './deps-json.js'
import type { Library } from './deps-json.js'

/**
 * Turns the libraries of an application into packages, without the phantoms that such lists are full of: a
 * library is there when a file of it is. Where that cannot be told, because assemblies were merged or lie in
 * a store, it is there with the confidence `declared`.
 * @param isPresent asks for a file by its base name
 * @throws Error for a name or version that NuGet does not allow
 */
export function packagesOf(
  libraries: readonly Library[],
  path: string,
  isPresent: (baseName: string) => boolean
): readonly Sighting[] {
  const packages = libraries.filter(({ type, code }) => PACKAGES.has(type) && code.length > 0)
  const present = new Set(packages.filter(({ code }) => code.some((file) => isPresent(baseName(file)))))
  const isMerged = present.size === 0 || libraries.some(({ name }) => MERGERS.has(name.toLowerCase()))
  return packages.flatMap((library) => {
    const found = sighting(library, path)
    if (present.has(library)) return [found]
    if (library.isInStore) return [{ ...found, how: 'declared', confidence: 'declared' }]
    return isMerged ? [{ ...found, how: 'bundled', confidence: 'declared' }] : []
  })
}

/** Projects are the user's own code, and references are assemblies without a package. */
const PACKAGES = new Set(['package', 'runtimepack'])

/** Packages that melt assemblies into one, in lower case. */
const MERGERS = new Set([
  'ilrepack',
  'ilrepack.lib',
  'ilrepack.lib.msbuild',
  'ilrepack.lib.msbuild.task',
  'ilrepack.fullauto',
  'ilmerge',
  'costura.fody'
])

function sighting({ type, name, version }: Library, path: string): Sighting {
  const id = type === 'runtimepack' ? name.replace(/^runtimepack\./, '') : name
  if (!/^[\w.-]{1,100}$/.test(id) || !/^\d[\w.+-]{0,127}$/.test(version)) {
    throw new Error('names a package or version that NuGet does not allow')
  }
  return { purl: purl('nuget', undefined, id, version), name: id, version, ecosystem: 'NuGet', path }
}
