import { crc32 } from 'node:zlib'
import { checkEnd, DEFLATED, isImplausible, STORED } from './entry-content.js'
import { dataOffset } from './local-header.js'
import { seekableInflate } from './seekable-inflate.js'
import type { SeekableInflate } from './seekable-inflate.js'
import type { Source } from './source.js'
import type { EntryLocation } from './zip-entry.js'
import { EntryError } from './zip-errors.js'

/**
 * Makes the function that reads pieces of entries of one source. The first piece of an entry costs the way
 * through all of it, by which size and checksum are verified; then the entry is remembered, with the states of
 * its decompression, since several pieces of one file are read in a row.
 * @throws EntryError from the function, when the content cannot be had or is not what was declared
 */
export function entryRangeReader(
  source: Source
): (entry: EntryLocation, offset: number, length: number) => Buffer {
  let latest: { readonly localOffset: number; readonly content: Content } | undefined

  const contentOf = (entry: EntryLocation): Content => {
    const { method, localOffset, compressedSize } = entry
    if (latest?.localOffset === localOffset) return latest.content
    const data = dataOffset(source, localOffset)
    checkEnd(source, data, entry)
    const input = (at: number, count: number) => source.readAt(data + at, count)
    const content =
      method === STORED ? storedContent(input, compressedSize) : seekableInflate(input, compressedSize)
    verify(content, entry)
    latest = { localOffset, content }
    return content
  }

  return (entry, offset, length) => {
    const { method, size } = entry
    if (isImplausible(entry) || (method !== STORED && method !== DEFLATED)) {
      throw new EntryError('unreadable-entry', 'is compressed in a way that cannot be followed')
    }
    const start = Math.min(Math.max(0, offset), size)
    return contentOf(entry).read(start, Math.min(Math.max(0, length), size - start))
  }
}

type Content = SeekableInflate

const PIECE = 1024 * 1024

function storedContent(input: (offset: number, length: number) => Buffer, size: number): Content {
  return {
    read: input,
    scan(each) {
      for (let at = 0; at < size; at += PIECE) each(input(at, Math.min(PIECE, size - at)))
      return size
    }
  }
}

function verify(content: Content, { size, compressedSize, crc32: declared }: EntryLocation): void {
  let given = 0
  let sum = 0
  const used = content.scan((piece) => {
    given += piece.length
    if (given > size)
      throw new EntryError('size-mismatch', `gives more than the ${size} bytes that it declares`)
    sum = crc32(piece, sum)
  })
  if (given < size) throw new EntryError('size-mismatch', `gives ${given} bytes, but declares ${size}`)
  if (used < compressedSize) {
    const rest = compressedSize - used
    throw new EntryError('hidden-data', `has ${rest} bytes behind the end of its compressed data`)
  }
  if (sum !== declared) throw new EntryError('checksum-mismatch', 'does not match its checksum')
}
