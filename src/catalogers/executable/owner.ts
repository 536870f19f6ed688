import type { FileTree } from '../../model/index.js'
import type { Surroundings } from '../cataloger.js'
import { pythonFiles } from './python-files.js'

/**
 * Whether a native file came with a package that other catalogers name: an addon of an npm package, an
 * extension of a Python distribution or a gem, a library in a jar, a program of the operating system. What is
 * inside such a file may still be listed, but that it could not be is no gap in the list of packages.
 * @param archive the path of the archive that `tree` is, inside the artifact; '' for the artifact itself
 * @param around knows what the packages of the system installed
 */
export function isOwned(
  path: string,
  tree: FileTree,
  archive: string,
  { system }: Partial<Pick<Surroundings, 'system'>> = {}
): boolean {
  if (/\.(?:jar|war|ear|whl|egg)$/i.test(archive)) return true
  return (
    isInNodePackage(path, tree) ||
    isInGem(path, tree) ||
    (archive === '' && system?.ownerOf(path) !== undefined) ||
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
