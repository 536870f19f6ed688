import type { FileTree } from '../../model/index.js'

/**
 * Tells whether a file can be a zip archive at all. Packages carry files that only have an archive's name
 * (test data, placeholders, pages saved by a failed download); no program can load anything from those, so
 * they are no gap in what was seen. A program in front of the archive is allowed, as in executable jars.
 * @throws UnreadableEntry as `FileTree.read` does
 */
export function looksLikeZip(tree: FileTree, path: string): boolean {
  const head = tree.read(path, 4)
  if (MAGIC.some((magic) => startsWith(head, magic))) return true
  const bytes = tree.read(path)
  const tail = Buffer.from(bytes.subarray(-END_REACH))
  return tail.includes(END_RECORD)
}

/** An entry; an archive without entries; the first part of a split archive. */
const MAGIC = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'] as const
const END_RECORD = 'PK\u0005\u0006'

/** The end record and the longest comment behind it. */
const END_REACH = 22 + 0xffff

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((char, index) => bytes[index] === char.charCodeAt(0))
}
