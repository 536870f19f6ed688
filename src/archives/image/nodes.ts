import type { ProblemKind } from '../problems.js'
import type { Source } from '../source.js'

interface Placing {
  /** Number of the layer that put it there. */
  readonly layer: number
}

export interface FolderNode extends Placing {
  readonly kind: 'folder'
  readonly children: Map<string, Node>
}

export interface FileNode extends Placing {
  readonly kind: 'file'
  /** Of the layer that has its content. */
  readonly source: Source
  readonly digest: string
  readonly offset: number
  readonly size: number
  /** Why its content cannot be read. */
  readonly refusal?: ProblemKind
}

export interface LinkNode extends Placing {
  readonly kind: 'link'
  readonly target: string
}

export type Node = FolderNode | FileNode | LinkNode

/** Linux follows no more links than this in one path. */
const MAX_LINKS = 40

/** Steps for one path, which Linux would not let be as long. */
const MAX_STEPS = 4096

/** Linux refuses longer targets. */
export const MAX_TARGET_BYTES = 4096

/**
 * The file or folder at a path, as a program in the image would find it: links are followed, absolute ones
 * from the image's root, and `..` never leads above that.
 * @returns undefined where there is nothing, or links lead round in circles
 */
export function fileAt(root: FolderNode, segments: readonly string[]): FolderNode | FileNode | undefined {
  const ahead = [...segments].reverse()
  const walked: FolderNode[] = [root]
  let links = 0
  let steps = 0
  for (let segment = ahead.pop(); segment !== undefined; segment = ahead.pop()) {
    steps += 1
    if (steps > MAX_STEPS) return undefined
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (walked.length > 1) walked.pop()
      continue
    }
    const node = walked.at(-1)?.children.get(segment)
    if (node === undefined) return undefined
    if (node.kind === 'folder') {
      walked.push(node)
    } else if (node.kind === 'file') {
      return ahead.length === 0 ? node : undefined
    } else {
      links += 1
      if (links > MAX_LINKS) return undefined
      if (node.target.startsWith('/')) walked.length = 1
      ahead.push(...node.target.split('/').reverse())
    }
  }
  return walked.at(-1)
}
