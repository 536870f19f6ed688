import { lstatSync, opendirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { FileTree } from '../model/index.js'
import { codeOf, messageOf } from '../model/index.js'
import { Budget, DEFAULT_LIMITS } from './budget.js'
import type { Limits } from './budget.js'
import { DiskTree } from './disk-tree.js'
import type { DiskFile } from './disk-tree.js'
import { ProblemLog } from './problems.js'
import type { Scope } from './zip-tree.js'

/**
 * Opens a folder on disk as a tree of all its files, `.git` and its like included: what is deployed is not
 * ours to guess. Links to files inside the folder are files of the tree; folders are entered under their own
 * path only, so that links between them make no loops; links out of the folder are not followed.
 *
 * `problems` covers the archives that were opened from the tree as well, as with `openZipTree`.
 * @throws Error when the folder itself cannot be read or is none
 */
export function openDirectoryTree(path: string, limits: Limits = DEFAULT_LIMITS): FileTree {
  const root = realpathSync(path)
  if (!statSync(root).isDirectory()) throw new Error('it is not a folder')
  const scope: Scope = { budget: new Budget(limits), log: new ProblemLog() }
  return new DiskTree(walk(root, scope), scope)
}

/** Identifies a file on disk for a `DiskTree`. */
export function diskFile(realPath: string): DiskFile | undefined {
  const stat = lstatSync(realPath)
  if (!stat.isFile()) return undefined
  return { realPath, size: stat.size, device: stat.dev, inode: stat.ino }
}

function walk(root: string, { budget, log }: Scope): Map<string, DiskFile> {
  const files = new Map<string, DiskFile>()
  const folders = ['']
  const allowed = budget.entryAllowance
  let listed = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const complete = listFolder(join(root, folder), (name) => {
      const path = folder === '' ? name : `${folder}/${name}`
      if (listed === allowed) {
        log.add('too-many-entries', '', `${listed} were looked at`)
        return false
      }
      listed += 1
      try {
        visit(root, path, files, folders, log)
      } catch (error) {
        const detail = name.includes('\ufffd') ? 'its name is not UTF-8' : codeOf(error) || messageOf(error)
        log.add('damaged', path, detail)
      }
      return true
    })
    if (complete === 'stopped') break
    if (complete !== 'done') log.add('damaged', folder, complete)
  }
  budget.payForEntries(listed)
  return files
}

/** Gives the names in a folder one by one: it may hold more than should be in memory. */
function listFolder(path: string, each: (name: string) => boolean): string {
  try {
    const folder = opendirSync(path, { bufferSize: 256 })
    try {
      for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
        if (!each(entry.name)) return 'stopped'
      }
      return 'done'
    } finally {
      folder.closeSync()
    }
  } catch (error) {
    return codeOf(error) || messageOf(error)
  }
}

function visit(
  root: string,
  path: string,
  files: Map<string, DiskFile>,
  folders: string[],
  log: ProblemLog
): void {
  const absolute = join(root, path)
  const stat = lstatSync(absolute)
  if (stat.isFile()) {
    files.set(path, { realPath: absolute, size: stat.size, device: stat.dev, inode: stat.ino })
  } else if (stat.isDirectory()) {
    folders.push(path)
  } else if (stat.isSymbolicLink()) {
    const file = followLink(root, path, log)
    if (file) files.set(path, file)
  } else {
    log.add('special-file', path)
  }
}

function followLink(root: string, path: string, log: ProblemLog): DiskFile | undefined {
  const absolute = join(root, path)
  let target: string
  try {
    target = realpathSync(absolute)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ELOOP') log.add('link-loop', path)
    else if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error
    // A link to nothing holds nothing, wherever that is; but outside of the folder it may be there next time.
    else if (!isInside(root, resolve(dirname(absolute), readlinkSync(absolute))))
      log.add('link-out-of-folder', path)
    return undefined
  }
  if (isInside(root, target)) return diskFile(target)
  log.add('link-out-of-folder', path)
  return undefined
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
