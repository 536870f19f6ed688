import { UnreadableEntry } from '../../src/model/index.js'
import type { FileTree } from '../../src/model/index.js'

/** A tree of files that are in memory, for what is about content and not about reading. */
export function memoryTree(contents: Readonly<Record<string, Uint8Array>>): FileTree {
  const files = new Map(Object.entries(contents))
  const bytesOf = (path: string) => {
    const bytes = files.get(path)
    if (!bytes) throw new UnreadableEntry(path, 'is not there')
    return bytes
  }
  return {
    paths: [...files.keys()].sort(),
    has: (path) => files.has(path),
    size: (path) => bytesOf(path).length,
    read: (path, max) => bytesOf(path).subarray(0, max),
    readRange: (path, offset, length) => bytesOf(path).subarray(offset, offset + length),
    open: (path) => {
      throw new UnreadableEntry(path, 'is no archive')
    },
    problems: () => [],
    close: () => undefined
  }
}
