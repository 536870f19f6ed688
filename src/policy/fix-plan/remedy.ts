import type { FixOwner, Origin, PackageManager, Remedy } from '../../model/index.js'
import { javascript } from './managers/javascript.js'
import { others } from './managers/others.js'
import { python } from './managers/python.js'
import { isPackageName, isVersion } from './managers/words.js'
import type { Move } from './managers/move.js'

/** What has to be moved where, by whose files. */
export interface Task {
  readonly ecosystem: string
  readonly name: string
  readonly from: readonly string[]
  readonly to: string
  readonly owner: FixOwner
  readonly origins: readonly Origin[]
}

/**
 * How a step is done with the package manager of the project; undefined where it is nobody's command: for layers,
 * images, and for names and versions that the package manager itself would refuse.
 */
export function remedyFor({ owner, origins, ...task }: Task): Remedy | undefined {
  if (owner.kind !== 'project') return undefined
  if (!isPackageName(task.name, task.ecosystem) || !isVersion(task.to)) return undefined
  const importers = [...new Set(origins.flatMap(({ direct }) => direct))].sort()
  // Folders of one repository mean nothing beside the lock file of another.
  const apart = owner.manifests.length > 1 && importers.some((folder) => folder !== '')
  const move: Move = { ...task, importers, manifests: owner.manifests, ranges: rangesOf(origins) }
  return apart ? undefined : MANAGERS[owner.manager](move)
}

/** The ranges of all files; undefined where one of them does not tell. */
function rangesOf(origins: readonly Origin[]): readonly string[] | undefined {
  if (origins.some(({ ranges }) => ranges === undefined)) return undefined
  return origins.flatMap(({ ranges = [] }) => ranges)
}

const MANAGERS: Readonly<Record<PackageManager, (move: Move) => Remedy | undefined>> = {
  ...javascript,
  ...python,
  ...others
}
