import type { FileTree } from '../../model/index.js'
import { readText } from '../metadata/text.js'
import { LARGEST_DEPS_JSON } from './bundle.js'
import { baseName, parseDepsJson } from './deps-json.js'

/**
 * Whether a file is part of a .NET application: a `*.deps.json` in its folder, or in one above, names it.
 * Those are read once for each tree.
 */
export function belongsToApplication(path: string, tree: FileTree): boolean {
  const applications = KNOWN.get(tree) ?? listApplications(tree)
  KNOWN.set(tree, applications)
  const name = baseName(path)
  for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
    if (applications.get(path.slice(0, end + 1))?.has(name)) return true
    if (end <= 0) return false
  }
}

/** Base names in lower case of the files that belong to the applications in a folder. */
type Applications = ReadonlyMap<string, ReadonlySet<string>>

const KNOWN = new WeakMap<FileTree, Applications>()

function listApplications(tree: FileTree): Applications {
  const applications = new Map<string, Set<string>>()
  for (const path of tree.paths) {
    if (!path.endsWith('.deps.json')) continue
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const files = applications.get(folder) ?? new Set()
    applications.set(folder, files)
    for (const name of filesNamedIn(path, tree)) files.add(name)
  }
  return applications
}

function filesNamedIn(path: string, tree: FileTree): readonly string[] {
  try {
    const libraries = parseDepsJson(readText(tree, path, LARGEST_DEPS_JSON))
    return libraries.flatMap(({ code, translations }) => [...code, ...translations]).map(baseName)
  } catch {
    // Whoever catalogs that file says what is wrong with it; here it only names nothing.
    return []
  }
}
