import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { codeOf, messageOf } from '../../model/index.js'
import type { Target } from '../target.js'

/** What became of a path that a template names. */
export type Located =
  | { readonly kind: 'there'; readonly target: Target }
  /** Why it is not read, as the end of a sentence that begins with the path. */
  | { readonly kind: 'not'; readonly why: string }

/** The files below a workspace, and nothing else: a template must not lead the scan out of it. */
export class WorkspaceFiles {
  private readonly roots: readonly string[]

  /** @param also folders that the user named, wherever they are */
  constructor(
    private readonly workspace: string,
    also: readonly string[] = []
  ) {
    this.roots = [workspace, ...also].map(real)
  }

  /** As the user sees it: relative to the workspace where it lies inside, with `/`. */
  shown(absolute: string): string {
    const inside = relative(this.workspace, absolute)
    const path = inside === '' ? '.' : inside.startsWith('..') || isAbsolute(inside) ? absolute : inside
    return path.split(sep).join('/')
  }

  /** @param from absolute folder that a relative path starts from */
  locate(from: string, path: string, layer: boolean): Located {
    if (path.includes('\0')) return { kind: 'not', why: 'is no path' }
    const absolute = resolve(from, path)
    try {
      const target = realpathSync(absolute)
      if (!this.roots.some((root) => isInside(root, target))) {
        return { kind: 'not', why: 'leads out of the workspace, and is not read' }
      }
      const stats = statSync(target)
      if (!stats.isDirectory() && !stats.isFile()) return { kind: 'not', why: 'is neither file nor folder' }
      const directory = stats.isDirectory()
      return { kind: 'there', target: { id: this.shown(absolute), absolute, directory, layer } }
    } catch (error) {
      const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error))
      // What is not there may still be meant to lie outside.
      const outside =
        !this.roots.some((root) => isInside(root, absolute)) && !isInside(this.workspace, absolute)
      if (outside) return { kind: 'not', why: 'leads out of the workspace, and is not read' }
      return { kind: 'not', why: missing ? 'is not there' : `cannot be read: ${messageOf(error)}` }
    }
  }
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
