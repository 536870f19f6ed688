import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileTree } from '../model/index.js'
import { Budget, DEFAULT_LIMITS } from './budget.js'
import type { Limits } from './budget.js'
import { diskFile } from './directory-tree.js'
import { DiskTree } from './disk-tree.js'
import { ProblemLog } from './problems.js'

/**
 * A tree of exactly one file on disk, under its own name: for an archive that is itself something to look
 * at, such as a jar. Its `open` reads the archive where it lies.
 * @throws Error when it cannot be found, or is no regular file
 */
export function openFileTree(path: string, limits: Limits = DEFAULT_LIMITS): FileTree {
  const file = diskFile(realpathSync(path))
  if (!file) throw new Error('it is not a regular file')
  // The file stands for itself, not for an archive around it: what is opened from it is the outermost one.
  const scope = { budget: new Budget(limits, -1), log: new ProblemLog() }
  return new DiskTree(new Map([[basename(path), file]]), scope)
}
