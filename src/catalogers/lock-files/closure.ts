import type { LockFile } from './lock-file.js'

/**
 * What production needs, directly and indirectly.
 * @param folders the importers to start from
 * @param without names that are left out together with what only they need
 * @returns positions in `packages`
 */
export function closureOf(
  lock: LockFile,
  folders: ReadonlySet<string>,
  without: ReadonlySet<string> = new Set()
): ReadonlySet<number> {
  const isWanted = (index: number) => !lock.packages[index]?.folders.some((folder) => without.has(folder))
  const roots = lock.importers.filter(({ folder }) => folders.has(folder)).flatMap(({ requires }) => requires)
  const found = new Set(roots.filter(isWanted))
  for (const index of found) {
    for (const next of lock.packages[index]?.requires ?? []) if (isWanted(next)) found.add(next)
  }
  return found
}
