import { checkEnd, DEFLATED, isImplausible, STORED } from './entry-content.js'
import { dataOffset } from './local-header.js'
import { seekableInflate } from './seekable-inflate.js'
import type { SeekableInflate } from './seekable-inflate.js'
import type { Source } from './source.js'
import type { EntryLocation } from './zip-entry.js'
import { EntryError } from './zip-errors.js'

/**
 * Makes the function that reads pieces of entries of one source. The last entry is remembered with the states
 * of its decompression, since several pieces of one file are read in a row.
 * @throws EntryError from the function, when the piece cannot be had, or the content is shorter than declared
 */
export function entryRangeReader(
  source: Source
): (entry: EntryLocation, offset: number, length: number) => Buffer {
  let latest: { readonly localOffset: number; readonly content: SeekableInflate } | undefined

  const contentOf = (entry: EntryLocation): SeekableInflate => {
    const { method, localOffset, compressedSize } = entry
    if (latest?.localOffset === localOffset) return latest.content
    const data = dataOffset(source, localOffset)
    checkEnd(source, data, entry)
    const input = (at: number, count: number) => source.readAt(data + at, count)
    const content = method === STORED ? { read: input } : seekableInflate(input, compressedSize)
    latest = { localOffset, content }
    return content
  }

  return (entry, offset, length) => {
    const { method, size } = entry
    const start = Math.min(Math.max(0, offset), size)
    const wanted = Math.min(Math.max(0, length), size - start)
    if (isImplausible(entry) || (method !== STORED && method !== DEFLATED)) {
      throw new EntryError('unreadable-entry', 'is compressed in a way that cannot be followed')
    }
    const bytes = contentOf(entry).read(start, wanted)
    if (bytes.length < wanted) {
      const given = start + bytes.length
      throw new EntryError('size-mismatch', `gives ${given} bytes, but declares ${size}`)
    }
    return bytes
  }
}
