import type { Bytes } from './bytes.js'
import type { Format } from './magic.js'

/** A piece of an executable file that holds something: code, constants, a table, a note. */
export interface Region {
  /** As the format writes it (`.rodata`, `__const`); '' for what has no name. Untrusted text. */
  readonly name: string
  /** Where it lies in the file. Untrusted, as are all numbers here. */
  readonly offset: number
  /** Bytes in the file: 0 for what exists only in memory. */
  readonly size: number
  /** Where it lies in memory. */
  readonly address: number
  readonly writable: boolean
  readonly executable: boolean
}

/** What is worth knowing of a native program or library. Nothing in it was checked against anything else. */
export interface Executable {
  readonly format: Format
  readonly bytes: Bytes
  readonly littleEndian: boolean
  readonly wordSize: 4 | 8
  /** Named pieces. The output of some linkers and packers has none. */
  readonly sections: readonly Region[]
  /** What the system maps into memory, in the order of the file's table. */
  readonly segments: readonly Region[]
  /** Code for .NET's runtime in a native wrapping. */
  readonly managed: boolean
}

export function sectionNamed(executable: Executable, name: string): Region | undefined {
  return executable.sections.find((section) => section.name === name)
}

/** The content of a section or a segment, at most `max` bytes of it. */
export function contentOf(executable: Executable, region: Region, max = Infinity): Buffer {
  return executable.bytes.at(region.offset, Math.min(region.size, max))
}

/** A piece of a region. */
export interface Piece {
  /** Where it begins in the region. */
  readonly start: number
  readonly content: Buffer
}

const PIECE = 4 * 1024 * 1024

/**
 * The content of a region in pieces, for what is searched and may be as large as the file.
 * @param overlap bytes that two pieces have in common: what is searched for must not be longer
 */
export function* piecesOf(executable: Executable, region: Region, overlap: number): Generator<Piece> {
  for (let start = 0; start < region.size; start += PIECE) {
    const content = executable.bytes.at(region.offset + start, Math.min(PIECE + overlap, region.size - start))
    if (content.length === 0) return
    yield { start, content }
  }
}

/** What the program would see at an address: at most `length` bytes, fewer where the mapped piece ends. */
export function memoryAt(executable: Executable, address: number, length: number): Buffer {
  const { segments, bytes } = executable
  const holder = segments.find(
    (segment) => address >= segment.address && address < segment.address + segment.size
  )
  if (!holder) return bytes.at(0, 0)
  const start = address - holder.address
  return bytes.at(holder.offset + start, Math.min(length, holder.size - start))
}

/**
 * The same pieces of the file without what an earlier one covers already. Headers may say that ten thousand
 * sections are the whole file each; searching them must not take ten thousand times as long.
 */
export function withoutOverlaps(regions: readonly Region[]): readonly Region[] {
  let end = 0
  return [...regions]
    .sort((a, b) => a.offset - b.offset)
    .flatMap((region) => {
      const start = Math.max(region.offset, end)
      const size = region.offset + region.size - start
      if (!(size > 0)) return []
      end = start + size
      return [{ ...region, offset: start, size, address: region.address + start - region.offset }]
    })
}
