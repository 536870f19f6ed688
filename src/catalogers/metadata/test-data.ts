import type { FileTree } from '../../model/index.js'

/**
 * True for what lies among the tests of an installed package: setuptools carries fake distributions to test
 * itself with, archive libraries carry broken archives. Nothing loads code from there.
 *
 * A folder called `test` counts only inside a package, since deployments have stages of that name.
 */
export function isTestData(path: string, tree: FileTree): boolean {
  if (!/(?:^|\/)_{0,2}tests?_{0,2}\//.test(path)) return false
  const folders = path.split('/').slice(0, -1)
  return folders.some((folder, depth) => TEST_FOLDERS.has(folder) && isPackage(folders.slice(0, depth), tree))
}

const TEST_FOLDERS = new Set(['test', 'tests', '__tests__'])

/** A package of npm, or a folder below one; or a package of Python. */
function isPackage(folders: readonly string[], tree: FileTree): boolean {
  const root = folders.lastIndexOf('node_modules')
  if (root >= 0) return folders.length > root + (folders[root + 1]?.startsWith('@') ? 2 : 1)
  return folders.length > 0 && tree.has(`${folders.join('/')}/__init__.py`)
}
