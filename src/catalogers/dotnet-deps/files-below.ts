import type { FileTree } from '../../model/index.js'
import { baseName } from './deps-json.js'

/** Base names, in lower case, of all files in a folder and below it. @param folder ends in `/`, or is '' */
export function filesBelow(folder: string, tree: FileTree): ReadonlySet<string> {
  const paths = SORTED.get(tree) ?? [...tree.paths].sort()
  SORTED.set(tree, paths)
  const names = new Set<string>()
  for (let at = firstFrom(paths, folder); at < paths.length; at += 1) {
    const path = paths[at] ?? ''
    if (!path.startsWith(folder)) break
    names.add(baseName(path))
  }
  return names
}

/** Sorted once for each tree, so that many folders do not mean as many passes over all paths. */
const SORTED = new WeakMap<FileTree, readonly string[]>()

function firstFrom(paths: readonly string[], folder: string): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((paths[middle] ?? '') < folder) low = middle + 1
    else high = middle
  }
  return low
}
