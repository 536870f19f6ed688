import type { FileTree } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { withoutRepeatedGaps } from '../metadata/gaps.js'
import { distributionGaps } from './gaps.js'
import { distributionAt } from './os-release.js'
import type { Distribution } from './os-release.js'
import { ownedFiles } from './owned-files.js'
import type { InstalledFile } from './owned-files.js'

/** What is particular to the lists of one package manager. */
export interface PackageList {
  readonly id: string
  /** As `systemRoot`; undefined for a path that is none of these lists. */
  rootOf(path: string): string | undefined
  /** Throws as `Cataloger.catalog`. */
  packagesIn(path: string, tree: FileTree, distribution: Distribution | undefined): Iterable<Sighting | Gap>
  /** The files of all packages. Throws as `Cataloger.catalog`. */
  filesIn(path: string, tree: FileTree, distribution: Distribution | undefined): Iterable<InstalledFile>
}

/** The cataloger of a package manager's lists: what they say, and what is amiss with the system around them. */
export function systemCataloger(list: PackageList): Cataloger {
  return {
    id: list.id,
    how: 'installed',

    wants(path) {
      return list.rootOf(path) !== undefined
    },

    catalog(path, tree) {
      const root = list.rootOf(path)
      if (root === undefined) return undefined
      const distribution = distributionAt(root, tree)
      const found = [...list.packagesIn(path, tree, distribution)]
      if (found.length === 0) return []
      return withoutRepeatedGaps([...found, ...distributionGaps(path, distribution)])
    },

    *owns(path, tree) {
      const root = list.rootOf(path)
      if (root !== undefined)
        yield* ownedFiles(root, tree, list.filesIn(path, tree, distributionAt(root, tree)))
    }
  }
}
