import type { FileTree } from '../../model/index.js'
import { pythonFiles } from './python-files.js'

/**
 * Whether a native file came with a package that other catalogers name: an addon of an npm package, an
 * extension of a Python distribution or a gem, a library in a jar, a program of the operating system. What is
 * inside such a file may still be listed, but that it could not be is no gap in the list of packages.
 * @param archive the path of the archive that `tree` is, inside the artifact; '' for the artifact itself
 */
export function isOwned(path: string, tree: FileTree, archive: string): boolean {
  if (/\.(?:jar|war|ear|whl|egg)$/i.test(archive)) return true
  return (
    isInNodePackage(path, tree) ||
    isInGem(path, tree) ||
    isOfOperatingSystem(path, tree) ||
    pythonFiles(tree).has(path)
  )
}

function isInNodePackage(path: string, tree: FileTree): boolean {
  const folders = path.split('/').slice(0, -1)
  const start = folders.lastIndexOf('node_modules') + 1
  if (start === 0) return false
  const end = start + (folders[start]?.startsWith('@') ? 2 : 1)
  return end <= folders.length && tree.has([...folders.slice(0, end), 'package.json'].join('/'))
}

/** `gems/<name>-<version>/...` and what was compiled for it, `extensions/<platform>/<abi>/<name>-<version>/...`. */
function isInGem(path: string, tree: FileTree): boolean {
  const [, home = '', gem] = /^(.*\/|)(?:gems|extensions\/[^/]+\/[^/]+)\/([^/]+)\/.*$/.exec(path) ?? []
  return gem !== undefined && tree.has(`${home}specifications/${gem}.gemspec`)
}

/** Of images: the folders that a distribution's packages are installed to. */
function isOfOperatingSystem(path: string, tree: FileTree): boolean {
  if (!/^(?:usr|bin|sbin|lib|lib64)\//.test(path) || path.startsWith('usr/local/')) return false
  return PACKAGE_DATABASES.some((database) => tree.has(database))
}

/** Debian, Alpine, and the three of rpm. */
const PACKAGE_DATABASES = [
  'var/lib/dpkg/status',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  'var/lib/rpm/Packages',
  'var/lib/rpm/rpmdb.sqlite',
  'usr/lib/sysimage/rpm/rpmdb.sqlite',
  'usr/lib/sysimage/rpm/Packages.db'
]
