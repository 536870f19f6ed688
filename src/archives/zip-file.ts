import { DEFAULT_LIMITS } from './budget.js'
import { readDirectory } from './central-directory.js'
import type { EndRecord } from './end-record.js'
import { findEndRecord } from './end-record.js'
import { entryReader } from './entry-content.js'
import { entryRangeReader } from './entry-range.js'
import { ENCRYPTED } from './local-header.js'
import type { Source } from './source.js'
import { bytesSource, fileSource } from './source.js'
import type { EntryLocation, ZipEntry } from './zip-entry.js'
import { EntryError } from './zip-errors.js'

/**
 * A zip archive as it is written: entries as the directory lists them, duplicates and hostile names
 * included. `FileTree` is the view to be trusted; this one is for archives of our own choosing, with
 * any number of entries. Nothing but the end record is held in memory.
 */
export interface ZipFile {
  readonly source: Source
  readonly end: EndRecord
  /**
   * Reads the directory from the file, once for each iteration, entry by entry.
   * @throws NotAnArchive while iterating, when the directory breaks off
   */
  entries(): Iterable<ZipEntry>
  /**
   * The content of an entry, at most `max` bytes of it. The whole content is verified by size and
   * checksum; the beginning of a longer one is not. Without `max` at most 256 MiB are read.
   * @throws EntryError when it is encrypted, too large, damaged, or not what it declares
   */
  read(entry: ZipEntry, max?: number): Uint8Array
  /** The same for an entry of which only the place was kept. */
  readEntryAt(place: EntryLocation, max?: number): Uint8Array
  /**
   * `length` bytes of an entry from `offset`, fewer where it ends, without holding more of it. All of it is
   * verified as with `read`, the first time.
   * @throws EntryError as `read` does
   */
  readRange(entry: ZipEntry, offset: number, length: number): Uint8Array
  /** Reads after it throw. */
  close(): void
}

/**
 * Opens a zip archive on disk.
 * @throws NotAnArchive when it is something else, or cut off; Error when it cannot be opened
 */
export function openZipFile(path: string): ZipFile {
  const source = fileSource(path)
  try {
    return openZip(source)
  } catch (error) {
    source.close()
    throw error
  }
}

/** Opens a zip archive in memory. @throws NotAnArchive */
export function openZipBytes(bytes: Uint8Array): ZipFile {
  return openZip(bytesSource(bytes))
}

/** Opens a zip archive in any source; closing the archive closes the source. @throws NotAnArchive */
export function openZip(source: Source): ZipFile {
  const end = findEndRecord(source)
  const readContent = entryReader(source)
  const readPiece = entryRangeReader(source)

  const readEntryAt = (place: EntryLocation, max?: number): Uint8Array => {
    if (max === undefined && place.size > DEFAULT_LIMITS.entryBytes) {
      throw new EntryError('unreadable-entry', `is larger than ${DEFAULT_LIMITS.entryBytes} bytes`)
    }
    return readContent(place, max)
  }
  return {
    source,
    end,
    entries: () => readDirectory(source, end),
    readEntryAt,
    read(entry, max) {
      if ((entry.flags & ENCRYPTED) !== 0) throw new EntryError('unreadable-entry', 'is encrypted')
      return readEntryAt(entry, max)
    },
    readRange(entry, offset, length) {
      if ((entry.flags & ENCRYPTED) !== 0) throw new EntryError('unreadable-entry', 'is encrypted')
      return readPiece(entry, offset, length)
    },
    close: () => source.close()
  }
}
