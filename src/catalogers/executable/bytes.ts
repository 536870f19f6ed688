import type { FileTree } from '../../model/index.js'

/**
 * The bytes of one file by offset. What lies outside of the file is cut off, so that offsets and lengths
 * from a header can be asked for as they stand, whatever they claim.
 */
export interface Bytes {
  readonly size: number
  /** A view, not a copy; shorter than `length`, or empty, where the file ends before. */
  at(offset: number, length: number): Buffer
}

/** @throws UnreadableEntry as `FileTree.read` does */
export function bytesOf(tree: FileTree, path: string): Bytes {
  return bytesIn(tree.read(path))
}

export function bytesIn(content: Uint8Array): Bytes {
  const memory = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return {
    size: memory.length,
    at(offset, length) {
      if (!(offset >= 0) || !(length > 0)) return memory.subarray(0, 0)
      return memory.subarray(Math.min(offset, memory.length), Math.min(offset + length, memory.length))
    }
  }
}
