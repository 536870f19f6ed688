import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import type { FileTree, TreeProblem } from '../model/index.js'
import { UnreadableEntry } from '../model/index.js'
import { fail, failure } from './read-failure.js'
import type { Source } from './source.js'
import { fileSource } from './source.js'
import type { Scope } from './zip-tree.js'
import { NestedArchives } from './zip-tree.js'

/** A regular file as it was when it was listed. */
export interface DiskFile {
  /** Absolute, without links. */
  readonly realPath: string
  readonly size: number
  readonly device: number
  readonly inode: number
}

/**
 * Files on disk as a tree. A file is read only if it is still the very one that was listed: a link that was put
 * in the place of one of its folders since then does not lead anywhere else.
 * @param files by their paths in the tree
 */
export class DiskTree implements FileTree {
  readonly paths: readonly string[]
  readonly #files: ReadonlyMap<string, DiskFile>
  readonly #scope: Scope
  readonly #nested: NestedArchives
  /** Of all archives that were opened; only the latest has a descriptor, unless an earlier one is still read. */
  readonly #sources = new Set<Source>()
  #closed = false

  constructor(files: ReadonlyMap<string, DiskFile>, scope: Scope) {
    this.#files = files
    this.#scope = scope
    this.#nested = new NestedArchives(scope)
    this.paths = [...files.keys()].sort()
  }

  has(path: string): boolean {
    return this.#files.has(path)
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
    const file = this.#file(path)
    return this.#nested.open(path, () => {
      const source = openListed(file)
      this.#sources.add(source)
      return source
    })
  }

  problems(): readonly TreeProblem[] {
    return this.#scope.log.list()
  }

  close(): void {
    this.#nested.close()
    for (const source of this.#sources) source.close()
    this.#sources.clear()
    this.#closed = true
  }

  #readAt(path: string, offset: number, length: number): Buffer {
    const { budget, log } = this.#scope
    const file = this.#file(path)
    const start = Math.min(offset, file.size)
    const wanted = Math.min(file.size - start, Math.max(0, length))
    if (wanted > budget.limits.entryBytes) throw fail(log, path, 'entry-too-large', `${wanted} bytes`)
    let source: Source | undefined
    try {
      source = openListed(file)
      return source.readAt(start, wanted)
    } catch (error) {
      throw failure(log, path, error)
    } finally {
      source?.close()
    }
  }

  #file(path: string): DiskFile {
    if (this.#closed) throw new Error('the tree was closed')
    const file = this.#files.get(path)
    if (!file) throw new UnreadableEntry(path, 'is not in the folder')
    return file
  }
}

function openListed(file: DiskFile): Source {
  return fileSource(file.realPath, (path) => {
    // These flags do not exist on Windows, where the comparison below has to do.
    const descriptor = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    )
    const stat = fstatSync(descriptor)
    if (stat.ino === file.inode && stat.dev === file.device && stat.size === file.size) return descriptor
    closeSync(descriptor)
    throw new Error('it was changed after it was listed')
  })
}
