import type { FileTree } from '../../model/index.js'
import { readText } from '../metadata/text.js'
import { readMetafile, type Metafile } from './metafile.js'
import { parseBundledLicenses, parseLicenseFile, type LegalName } from './script/legal.js'

const MAX_METAFILE = 64 * 1024 * 1024
const MAX_LICENSES = 16 * 1024 * 1024

/** The names under which plugins write the licences of what they melted into a bundle. */
const LICENSES = ['licenses.txt', '3rdpartylicenses.txt', 'dependencies.txt', 'THIRD-PARTY-LICENSES.txt']

/**
 * The metafile of a bundle, if it was deployed with it: CDK writes `index.meta.json` beside `index.js`.
 * @throws Error when there is one that cannot be read
 */
export function findMetafile(tree: FileTree, bundle: string): Metafile | undefined {
  const folder = folderOf(bundle)
  const stem = bundle.replace(/\.[cm]?js$/, '')
  const beside = ['meta.json', 'metafile.json', 'esbuild-meta.json'].map((name) => folder + name)
  const above = folder === '' ? [] : ['meta.json', 'metafile.json', 'index.meta.json']
  for (const path of [
    `${stem}.meta.json`,
    `${bundle}.meta.json`,
    `${stem}-metafile.json`,
    ...beside,
    ...above
  ]) {
    const found = tree.has(path) ? readMetafile(readText(tree, path, MAX_METAFILE), bundle) : undefined
    if (found) return found
  }
  return undefined
}

/** Packages that the licence files beside a bundle name. */
export function findLegalNames(tree: FileTree, bundle: string): readonly LegalName[] {
  const folder = folderOf(bundle)
  const legal = `${bundle}.LEGAL.txt`
  const names = tree.has(legal) ? [...parseBundledLicenses(readText(tree, legal, MAX_LICENSES))] : []
  for (const path of [`${bundle}.LICENSE.txt`, ...LICENSES.map((name) => folder + name)]) {
    if (tree.has(path)) names.push(...parseLicenseFile(readText(tree, path, MAX_LICENSES)))
  }
  return names
}

/** `a/b/` for `a/b/c.js`; '' at the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
