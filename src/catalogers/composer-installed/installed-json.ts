import { listIn, objectIn, parseJson, textIn } from '../metadata/json.js'
import type { InstalledPackage } from './package.js'

/**
 * Reads `installed.json`: a list of packages as Composer 1 wrote it, or `{ packages, dev, dev-package-names }`
 * as Composer 2 does. Where it says that packages for development were left out, those are dropped if they are
 * listed all the same.
 * @throws Error when it is neither
 */
export function packagesInJson(text: string): readonly InstalledPackage[] {
  const root = parseJson(text)
  const { packages, dev, 'dev-package-names': devNames } = objectIn(root)
  if (!Array.isArray(root) && !Array.isArray(packages)) throw new Error('lists no packages')
  const dropped = new Set(dev === false ? listIn(devNames) : [])
  return listIn(Array.isArray(root) ? root : packages)
    .map((entry) => objectIn(entry))
    .filter(({ name }) => !dropped.has(name))
    .map(({ name, version }) => ({ name: textIn(name) ?? '', version: textIn(version) ?? '' }))
}
