import type { Artifact, FileTree } from '../../model/index.js'
import type { Cataloger, SystemFiles, SystemPackage } from '../cataloger.js'

/**
 * Says which files of an artifact the packages of its system installed. Only images and folders are
 * systems: Lambda starts nothing from a system that lies in a zip, so that one in there must not speak for
 * anything. The lists are read when somebody first asks.
 * @param catalogers those that have lists are asked
 */
export function systemFilesOf(
  { kind, files }: Pick<Artifact, 'kind' | 'files'>,
  catalogers: readonly Cataloger[]
): SystemFiles | undefined {
  if (kind !== 'image' && kind !== 'directory') return undefined
  let owners: ReadonlyMap<string, SystemPackage> | undefined
  return {
    ownerOf: (path) => {
      owners ??= listOwners(files, catalogers)
      return owners.get(path)
    }
  }
}

/** A file that several packages have is said to be of the first, by the order of the lists. */
function listOwners(tree: FileTree, catalogers: readonly Cataloger[]): ReadonlyMap<string, SystemPackage> {
  const owners = new Map<string, SystemPackage>()
  for (const cataloger of catalogers) {
    if (!cataloger.owns) continue
    for (const list of tree.paths.filter((path) => cataloger.wants(path)).sort()) {
      try {
        for (const { path, owner } of cataloger.owns(list, tree))
          if (!owners.has(path)) owners.set(path, owner)
      } catch {
        // Who lists its packages says what is wrong with it; files that nobody owns are judged for themselves.
      }
    }
  }
  return owners
}
