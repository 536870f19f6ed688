import type { FileTree } from '../../model/index.js'
import type { Cataloger, Sighting } from '../cataloger.js'
import { cleanVersion, isPackageName, npmSighting } from '../metadata/npm-name.js'
import { readText } from '../metadata/text.js'
import { parseManifest } from './manifest.js'
import { packageRoot } from './package-root.js'

/**
 * npm packages as package managers unpack them: npm, pnpm and Yarn folders, nested copies, and the zips
 * in a Yarn cache, whose members are `node_modules/<name>/...` as well.
 *
 * The name in `package.json` counts, not the folder: under an alias the folder is called otherwise. A
 * `package.json` without a name or a version is no package from a registry and is passed over.
 */
export const npmInstalled: Cataloger = {
  id: 'npm-installed',
  how: 'installed',

  wants(path) {
    return path.endsWith('/package.json') && packageRoot(path) !== undefined
  },

  catalog(path, tree) {
    const host = packageRoot(path)?.host
    const found = identify(path, tree)
    if (!found) return []
    return [host === undefined ? found : { ...found, how: 'bundled', bundledIn: host }]
  }
}

/** Manifests with tens of thousands of `exports` stay well below this. */
const MAX_BYTES = 16 * 1024 * 1024

function identify(path: string, tree: FileTree): Sighting | undefined {
  const manifest = parseManifest(readText(tree, path, MAX_BYTES))
  if (!manifest) throw new Error('is not a JSON object, so the package is unknown')
  const { name, version } = manifest
  if (name === undefined || name === '' || version === undefined || version === '') return undefined
  if (typeof name !== 'string' || !isPackageName(name)) {
    throw new Error('has a name that npm does not allow, so the package is unknown')
  }
  if (typeof version !== 'string' || !isPrintable(version)) {
    throw new Error('has a version that npm does not allow, so the package is unknown')
  }
  return npmSighting(name, cleanVersion(version), path)
}

function isPrintable(version: string): boolean {
  return version.length <= 256 && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(version)
}
