import type { FileTree } from '../../model/index.js'

/**
 * The bytes of one file by offset. What lies outside of the file is cut off, so that offsets and lengths
 * from a header can be asked for as they stand, whatever they claim.
 */
export interface Bytes {
  readonly size: number
  /** Shorter than `length`, or empty, where the file ends before. May be a view. */
  at(offset: number, length: number): Buffer
}

/**
 * Larger files are read piece by piece. That takes about four times as long, but what is read as a whole stays
 * in memory for some time after it was let go: a few programs of 40 MB in a row would take 250 MB.
 */
const LARGEST_HELD = 32 * 1024 * 1024

/** @throws UnreadableEntry as `FileTree.read` does; with large files, so may `at` */
export function bytesOf(tree: FileTree, path: string): Bytes {
  const size = tree.size(path)
  if (size <= LARGEST_HELD) return bytesIn(tree.read(path))
  return clipped(size, (offset, length) => tree.readRange(path, offset, length))
}

export function bytesIn(content: Uint8Array): Bytes {
  return clipped(content.length, (offset, length) => content.subarray(offset, offset + length))
}

function clipped(size: number, read: (offset: number, length: number) => Uint8Array): Bytes {
  return {
    size,
    at(offset, length) {
      // Numbers from a header: they may be anything, and the comparison is false for what is none.
      if (!(offset >= 0 && offset < size && length > 0)) return Buffer.alloc(0)
      const bytes = read(offset, Math.min(length, size - offset))
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
  }
}
