import type { FileTree } from '../model/index.js'
import type { Cataloger, Sighting } from './cataloger.js'
import { judgeUnnamed, mayBeBundle } from './js-bundle/candidates.js'
import { readScript } from './js-bundle/script/read.js'
import { closureOf } from './lock-files/closure.js'
import { deployedLocks } from './lock-files/known-lock.js'
import { isLockFile } from './lock-files/parse.js'
import { npmSighting } from './metadata/npm-name.js'

/**
 * Packages that a deployed lock file names, of an artifact in which nothing is installed: plain scripts whose
 * packages come from elsewhere, most likely a layer.
 *
 * Where packages are installed, those count and the lock file does not: it may be any project's. Where
 * there is a bundle, `js-bundle` reads the lock file together with it.
 */
export const lockFile: Cataloger = {
  id: 'lock-file',
  how: 'declared',

  wants(path) {
    return isLockFile(path) && !path.split('/').includes('node_modules')
  },

  catalog(path, tree) {
    if (hasInstalledPackages(tree) || !hasPlainScripts(tree)) return []
    const { locks, unreadable } = deployedLocks(tree, path)
    if (unreadable.includes(path)) throw new Error('is no lock file that can be read')
    const known = locks.find(({ lock }) => lock.path === path)
    if (!known) return []
    const { lock } = known
    const importers = new Set(lock.importers.map(({ folder }) => folder))
    const wanted = importers.size > 0 ? closureOf(lock, importers) : lock.packages.keys()
    return [...wanted].flatMap((index): Sighting[] => {
      const found = lock.packages[index]
      return found ? [{ ...npmSighting(found.name, found.version, path), confidence: 'declared' }] : []
    })
  }
}

function hasInstalledPackages(tree: FileTree): boolean {
  return tree.paths.some((path) => /(?:^|\/)(?:node_modules|\.yarn\/cache)\//.test(path))
}

/** Whether there are scripts, and none of them is a bundle. */
function hasPlainScripts(tree: FileTree): boolean {
  const scripts = tree.paths.filter(mayBeBundle)
  return scripts.length > 0 && !scripts.some((path) => isBundle(tree, path))
}

const MAX_SCRIPT = 128 * 1024 * 1024

function isBundle(tree: FileTree, path: string): boolean {
  // What is too large to be read is nothing that can be called plain.
  return tree.size(path) > MAX_SCRIPT || judgeUnnamed(readScript(tree.read(path))) === 'opaque'
}
