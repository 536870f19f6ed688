import { UnreadableEntry, type FileTree, type TreeProblem } from '../../model/index.js'
import { fail, failure } from '../read-failure.js'
import { sliceSource } from '../source.js'
import { NestedArchives, type Scope } from '../zip-tree.js'
import { fileAt, type FileNode, type FolderNode } from './nodes.js'

/** The files of an image, and which layer each is from. */
export interface ImageTree extends FileTree {
  /** Digest of the layer that holds a file's content. @throws UnreadableEntry for an unknown path */
  layerOf(path: string): string
}

/**
 * The merged view of an image as a tree of files.
 *
 * A program is listed under one name only: busybox alone has three hundred, and it is not there as often. Every
 * name can be read. Links to folders are not entered, since their files have their own names.
 * @param onClose called once
 */
export function imageTree(root: FolderNode, scope: Scope, onClose: () => void): ImageTree {
  return new OverlayTree(root, scope, onClose)
}

const ELF = 0x7f454c46

class OverlayTree implements ImageTree {
  readonly paths: readonly string[]
  readonly #root: FolderNode
  readonly #scope: Scope
  readonly #nested: NestedArchives
  readonly #onClose: () => void
  #closed = false

  constructor(root: FolderNode, scope: Scope, onClose: () => void) {
    this.#onClose = onClose
    this.#root = root
    this.#scope = scope
    this.#nested = new NestedArchives(scope)
    this.paths = listFiles(root)
    scope.budget.payForEntries(this.paths.length)
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined
  }

  size(path: string): number {
    return this.#file(path).size
  }

  read(path: string, max = Infinity): Uint8Array {
    return this.#readAt(path, 0, max)
  }

  readRange(path: string, offset: number, length: number): Uint8Array {
    return this.#readAt(path, Math.max(0, offset), length)
  }

  open(path: string): FileTree {
    const file = this.#readable(path)
    return this.#nested.open(path, () => sliceSource(file.source, file.offset, file.size))
  }

  layerOf(path: string): string {
    return this.#file(path).digest
  }

  problems(): readonly TreeProblem[] {
    return this.#scope.log.list()
  }

  close(): void {
    this.#nested.close()
    if (!this.#closed) this.#onClose()
    this.#closed = true
  }

  #readAt(path: string, offset: number, length: number): Uint8Array {
    const { budget, log } = this.#scope
    const file = this.#readable(path)
    const start = Math.min(offset, file.size)
    const wanted = Math.min(file.size - start, Math.max(0, length))
    if (wanted > budget.limits.entryBytes) throw fail(log, path, 'entry-too-large', `${wanted} bytes`)
    try {
      return file.source.readAt(file.offset + start, wanted)
    } catch (error) {
      throw failure(log, path, error)
    }
  }

  #readable(path: string): FileNode {
    const file = this.#file(path)
    if (file.refusal !== undefined) throw fail(this.#scope.log, path, file.refusal)
    return file
  }

  #file(path: string): FileNode {
    const file = this.#find(path)
    if (!file) throw new UnreadableEntry(path, 'is not in the image')
    return file
  }

  #find(path: string): FileNode | undefined {
    if (this.#closed) throw new Error('the tree was closed')
    const found = path === '' ? undefined : fileAt(this.#root, path.split('/'))
    return found?.kind === 'file' ? found : undefined
  }
}

/** Sorted. */
function listFiles(root: FolderNode): readonly string[] {
  const files: { readonly path: string; readonly node: FileNode; readonly isLink: boolean }[] = []
  const folders: { readonly path: string; readonly folder: FolderNode }[] = [{ path: '', folder: root }]
  for (let next = folders.pop(); next; next = folders.pop()) {
    for (const [name, node] of next.folder.children) {
      const path = next.path === '' ? name : `${next.path}/${name}`
      if (node.kind === 'folder') folders.push({ path, folder: node })
      else if (node.kind === 'file') files.push({ path, node, isLink: false })
      else {
        const end = fileAt(root, path.split('/'))
        if (end?.kind === 'file') files.push({ path, node: end, isLink: true })
      }
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return withoutSecondNames(files)
}

interface Named {
  readonly path: string
  readonly node: FileNode
  readonly isLink: boolean
}

/** Files have their names; of several names for one program only the first that is no link stays. */
function withoutSecondNames(files: readonly Named[]): readonly string[] {
  const names = new Map<string, Named[]>()
  for (const file of files) {
    const key = `${file.node.digest} ${file.node.offset}`
    const same = names.get(key)
    if (same) same.push(file)
    else names.set(key, [file])
  }
  const dropped = new Set<Named>()
  for (const same of names.values()) {
    const [first] = same
    if (!first || same.length === 1 || !isProgram(first.node)) continue
    const kept = same.find(({ isLink }) => !isLink) ?? first
    for (const file of same) if (file !== kept) dropped.add(file)
  }
  return files.filter((file) => !dropped.has(file)).map(({ path }) => path)
}

function isProgram({ source, offset, size, refusal }: FileNode): boolean {
  return refusal === undefined && size >= 4 && source.readAt(offset, 4).readUInt32BE(0) === ELF
}
