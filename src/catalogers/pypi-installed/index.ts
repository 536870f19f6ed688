import { purl } from '../../model/index.js'
import type { FileTree } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { isTestData } from '../metadata/test-data.js'
import { readHead, readText } from '../metadata/text.js'
import { vcsUrl } from './direct-url.js'
import { parseHeaders } from './headers.js'
import type { CoreMetadata } from './headers.js'
import { hostOf, parsePins } from './vendored.js'

/**
 * Python distributions by the metadata that installers leave: `.dist-info` folders, `.egg-info` folders and
 * files, eggs, and copies that one distribution carries inside another.
 *
 * Decisions:
 * - A wheel that lies in an artifact is not installed, but its code is there and runs once the wheel is on
 *   `sys.path`; so what is inside it is reported as `bundled`, not passed over and not called `declared`.
 * - What was installed from version control, a folder or a file keeps its PyPI name, because forks and
 *   wheels built in advance are mostly that package; it is looked up like any other, and the purl of a
 *   checkout says where it came from. A false alarm can be ignored by name, a missed fork cannot be seen.
 * - A `.dist-info` folder whose METADATA was deleted to save space still says who it is by its own name.
 */
export const pypiInstalled: Cataloger = {
  id: 'pypi-installed',
  how: 'installed',

  wants(path) {
    const tail = path.slice(-LONGEST_ENDING).toLowerCase()
    return ENDINGS.some((ending) => tail.endsWith(ending))
  },

  catalog(path, tree, archive) {
    if (isTestData(path, tree)) return []
    if (path.endsWith('.txt')) return readVendorList(path, tree)
    if (!speaksForFolder(path, tree)) return []
    const found = identify(path, tree)
    if (!found) return []
    const host = hostOf(path)
    if (host !== undefined) return [{ ...found, how: 'bundled', bundledIn: host }]
    return [/\.whl$/i.test(archive) ? { ...found, how: 'bundled' } : found]
  }
}

/** Files of a `.dist-info` folder, the best first: the first that exists speaks for the folder. */
const DIST_INFO = ['METADATA', 'RECORD', 'WHEEL', 'INSTALLER'] as const

const ENDINGS = [
  ...DIST_INFO.map((file) => `.dist-info/${file.toLowerCase()}`),
  '.egg-info/metadata',
  'egg-info/pkg-info',
  '.egg-info',
  '/_vendor/vendor.txt',
  '/_vendor/vendored.txt',
  '/vendored/vendor.txt'
]
const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length))

/** Descriptions can be long, but the two headers stand above them. */
const HEAD_BYTES = 1024 * 1024

function speaksForFolder(path: string, tree: FileTree): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  if (!folder.toLowerCase().endsWith('.dist-info/')) return true
  const first = DIST_INFO.find((file) => tree.has(folder + file))
  return first === undefined || path === folder + first
}

function identify(path: string, tree: FileTree): Sighting | undefined {
  const stated = /(?:metadata|pkg-info|\.egg-info)$/i.test(path)
    ? parseHeaders(readHead(tree, path, HEAD_BYTES))
    : {}
  const { name, version } = { ...fromFolderName(path), ...stated }
  if (name === undefined || version === undefined)
    throw new Error('does not say which distribution it describes')
  // The interpreter's own metadata, as distributions install it; PyPI has no such package.
  if (name === 'Python') return undefined
  if (name === 'UNKNOWN') throw new Error('was built without a name, so the distribution is unknown')
  if (!isProjectName(name))
    throw new Error('has a name that PyPI does not allow, so the distribution is unknown')
  if (!isVersion(version))
    throw new Error('has a version that PyPI does not allow, so the distribution is unknown')
  return sighting(name, version, path, vcsUrl(tree, path.slice(0, path.lastIndexOf('/'))))
}

function sighting(name: string, version: string, path: string, origin?: string): Sighting {
  const normalized = normalize(name)
  return {
    purl: purl('pypi', undefined, normalized, version, origin === undefined ? {} : { vcs_url: origin }),
    name: normalized,
    version,
    ecosystem: 'PyPI',
    path
  }
}

/** `attrs-23.1.0.dist-info`, `PyYAML-5.4-py3.8.egg-info`, `six-1.16.0-py3.8.egg/EGG-INFO`. */
function fromFolderName(path: string): CoreMetadata {
  const folder = path.split('/').findLast((part) => /\.(?:dist-info|egg-info|egg)$/i.test(part)) ?? ''
  const [, name, version] =
    /^([^-]+)-([^-]+?)(?:-py\d[\w.]*)?\.(?:dist-info|egg-info|egg)$/i.exec(folder) ?? []
  return name !== undefined && version !== undefined ? { name, version } : {}
}

/** The names under which PyPI, and so OSV, knows distributions. Source: PEP 503, "Normalized Names". */
function normalize(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** Source: the packaging specification "Names and normalization"; PyPI cuts none longer than this. */
function isProjectName(name: string): boolean {
  return name.length <= 214 && /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(name)
}

/** Wider than PEP 440, since older versions on PyPI do not follow it. */
function isVersion(version: string): boolean {
  return version.length <= 128 && /^[\w.!+-]+$/.test(version)
}

function readVendorList(path: string, tree: FileTree): readonly (Sighting | Gap)[] {
  const host = hostOf(path)
  const seen: (Sighting | Gap)[] = []
  const unpinned: string[] = []
  for (const { name, version } of parsePins(readText(tree, path, HEAD_BYTES))) {
    if (version === undefined || !isVersion(version)) unpinned.push(normalize(name))
    else
      seen.push({
        ...sighting(name, version, path),
        how: 'bundled',
        ...(host === undefined ? {} : { bundledIn: host })
      })
  }
  const folder = path.slice(0, path.lastIndexOf('/'))
  if (unpinned.length === 0 || unpinned.every((name) => namesBeside(tree).has(`${folder}/${name}`)))
    return seen
  return [...seen, { path, gap: 'names copied packages without saying which version', incomplete: true }]
}

/** A hostile tree may hold thousands of lists: its paths are gone through once for all of them. */
const besideByTree = new WeakMap<FileTree, ReadonlySet<string>>()

/** The distributions that have a `.dist-info` folder: the folder they lie in, and their normalised name. */
function namesBeside(tree: FileTree): ReadonlySet<string> {
  const known = besideByTree.get(tree)
  if (known) return known
  const names = new Set<string>()
  for (const path of tree.paths) {
    const [, folder, name] = /^(.*)\/([^/-]+)-[^/]*\.dist-info\/METADATA$/.exec(path) ?? []
    if (folder !== undefined && name !== undefined) names.add(`${folder}/${normalize(name)}`)
  }
  besideByTree.set(tree, names)
  return names
}
