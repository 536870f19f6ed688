import { crc32 } from 'node:zlib'
import type { EntryLocation, Extent } from './zip-entry.js'
import { inflateStart, inflateWhole } from './inflate.js'
import { dataOffset, LOCAL_HEADER_LENGTH, localHeaderLength, viewOf } from './local-header.js'
import { seekableInflate } from './seekable-inflate.js'
import type { Source } from './source.js'
import { EntryError } from './zip-errors.js'

export const STORED = 0
export const DEFLATED = 8

/** More than any deflate stream that is not made to deceive; keeps the memory for input in bounds. */
export function isImplausible({ method, compressedSize, size }: Extent): boolean {
  if (method === STORED) return compressedSize !== size
  return compressedSize > size * 2 + 64 * 1024
}

/** Names and extra fields are rarely longer together; then the header and the data come in one read. */
const USUAL_NAME_AND_EXTRA = 256
const SCRATCH = 64 * 1024

/**
 * Above it the beginning of an entry is inflated piece by piece: zlib's synchronous calls take four times the memory of
 * what they give when they are to stop in the middle.
 */
const AT_ONCE = 8 * 1024 * 1024

/**
 * Makes the function that reads entries of one source. It gives the whole content, verified by size and
 * checksum, or the first `max` bytes of a longer one, not verified.
 * @throws EntryError from the function, when the content cannot be had or is not what was declared
 */
export function entryReader(source: Source): (entry: EntryLocation, max?: number) => Buffer {
  // Most entries are small: their compressed bytes need no memory of their own.
  let scratch: Buffer | undefined

  const readCompressed = (entry: EntryLocation): Buffer => {
    const { localOffset, compressedSize } = entry
    const guess = LOCAL_HEADER_LENGTH + USUAL_NAME_AND_EXTRA + compressedSize
    const length = Math.min(guess, source.size - localOffset)
    const small = length >= LOCAL_HEADER_LENGTH && length <= SCRATCH
    if (small) {
      scratch ??= Buffer.allocUnsafeSlow(SCRATCH)
      const bytes = source.readAt(localOffset, length, scratch)
      const start = localHeaderLength(viewOf(bytes), 0)
      if (start !== undefined && start + compressedSize <= length) {
        return bytes.subarray(start, start + compressedSize)
      }
    }
    return readData(source, entry, compressedSize)
  }

  return (entry, max = Infinity) => {
    const { method, size } = entry
    const wanted = Math.min(size, max)
    if (method !== STORED && method !== DEFLATED) {
      throw new EntryError('unreadable-entry', `is compressed with method ${method}, which is not supported`)
    }
    if (isImplausible(entry)) {
      const compressed = entry.compressedSize
      throw new EntryError('size-mismatch', `declares ${size} bytes, but takes ${compressed} in the archive`)
    }
    if (wanted < size) {
      if (method === STORED) return readData(source, entry, wanted)
      const start = dataOffset(source, entry.localOffset)
      checkEnd(source, start, entry)
      if (wanted > AT_ONCE) {
        const input = (offset: number, length: number): Buffer => source.readAt(start + offset, length)
        return seekableInflate(input, entry.compressedSize).read(0, wanted)
      }
      return inflateStart((length) => source.readAt(start, length), entry.compressedSize, wanted)
    }

    const content =
      method === STORED ? readData(source, entry, size) : inflateWhole(readCompressed(entry), size)
    if (crc32(content) !== entry.crc32) {
      throw new EntryError('checksum-mismatch', 'does not match its checksum')
    }
    return content
  }
}

function readData(source: Source, entry: EntryLocation, length: number): Buffer {
  const start = dataOffset(source, entry.localOffset)
  checkEnd(source, start, entry)
  return source.readAt(start, length)
}

/** @throws EntryError when the data of an entry are not all there */
export function checkEnd(source: Source, start: number, { compressedSize }: EntryLocation): void {
  if (start + compressedSize <= source.size) return
  throw new EntryError('unreadable-entry', 'goes on beyond the end of the archive')
}
