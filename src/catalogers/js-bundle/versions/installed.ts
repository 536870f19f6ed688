import type { FileTree, Project } from '../../../model/index.js'
import { cleanVersion, isPackageName } from '../../metadata/npm-name.js'
import { readText } from '../../metadata/text.js'
import { parseManifest } from '../../npm-installed/manifest.js'
import type { MeltedPackage } from '../bundle.js'

/** A package in the workspace's `node_modules`. */
export interface InstalledPackage {
  readonly name: string
  readonly version: string
}

const MAX_MANIFEST = 4 * 1024 * 1024

/** Calls `use` with an installed package and its files; undefined where none lies there. */
export function withInstalled<T>(
  project: Project,
  path: string,
  use: (found: InstalledPackage, tree: FileTree, folder: string) => T
): T | undefined {
  const tree = project.open(path)
  if (!tree) return undefined
  try {
    const folder = path.endsWith('.zip') ? zippedFolder(tree) : ''
    const found = tree.has(`${folder}package.json`) ? identify(tree, `${folder}package.json`) : undefined
    return found && use(found, tree, folder)
  } catch {
    // What the workspace cannot tell is asked of the other sources.
    return undefined
  } finally {
    tree.close()
  }
}

function identify(tree: FileTree, path: string): InstalledPackage | undefined {
  const { name, version } = parseManifest(readText(tree, path, MAX_MANIFEST)) ?? {}
  if (typeof name !== 'string' || typeof version !== 'string' || !isPackageName(name)) return undefined
  return { name, version: cleanVersion(version) }
}

/** Archives of Yarn hold `node_modules/<name>/`. */
function zippedFolder(tree: FileTree): string {
  const manifests = tree.paths.filter((path) =>
    /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path)
  )
  return (manifests[0] ?? '').replace(/package\.json$/, '')
}

/** Of each package, as many files are compared: one alone may be the same in every version. */
const MAX_COMPARED = 40
const MAX_COMPARED_BYTES = 8 * 1024 * 1024

/**
 * Whether the files that a source map shows are those that are installed: `same`, `different`, or undefined
 * where there is nothing to compare.
 */
export function compareSources(
  { sources }: MeltedPackage,
  tree: FileTree,
  folder: string
): 'same' | 'different' | undefined {
  let compared = 0
  let bytes = 0
  for (const { file, source } of sources) {
    // JSON is printed anew by some bundlers.
    if (file.endsWith('.json') || !tree.has(folder + file)) continue
    if (compared >= MAX_COMPARED || bytes > MAX_COMPARED_BYTES) break
    const content = source.content()
    if (content === undefined || content === '') continue
    bytes += content.length
    compared += 1
    if (normalised(content) !== normalised(readText(tree, folder + file, MAX_COMPARED_BYTES)))
      return 'different'
  }
  return compared > 0 ? 'same' : undefined
}

/** Line ends and a byte order mark may change on the way; nothing else may. */
function normalised(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/^\ufeff/, '')
    .trimEnd()
}
