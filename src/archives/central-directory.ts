import type { EndRecord } from './end-record.js'
import { mayNameOtherwise, nameOf } from './entry-name.js'
import { isPlainName } from './entry-path.js'
import { EntryTable, FILE, FOLDER, LINK, SPECIAL_NAME } from './entry-table.js'
import { wideNumbers } from './extra-field.js'
import type { Source } from './source.js'
import type { ZipEntry } from './zip-entry.js'
import { NotAnArchive } from './zip-errors.js'

const RECORD_LENGTH = 46
/** Longer than the longest record, which has three fields of 64 KiB. */
const WINDOW = 256 * 1024
const UNIX = 3
const MACOS = 19

/**
 * Reads the central directory entry by entry.
 * @throws NotAnArchive when the directory breaks off
 */
export function* readDirectory(source: Source, end: EndRecord): Generator<ZipEntry, void, undefined> {
  const reader = new DirectoryReader(source, end)
  const table = new EntryTable(Math.ceil(Math.min(WINDOW, end.directorySize) / RECORD_LENGTH))
  while (!reader.isDone) {
    reader.read(table)
    for (let at = 0; at < table.count; at += 1) yield table.entry(at)
    table.clear()
  }
}

/**
 * Reads a central directory by file offset in pieces of up to 256 KiB: a directory with a million records needs no
 * more memory than a small one.
 */
export class DirectoryReader {
  /** Whether all records have been read. */
  isDone = false
  private readonly memory: Buffer
  private readonly bias: number
  private readonly end: number
  private next: number

  constructor(
    private readonly source: Source,
    end: EndRecord
  ) {
    this.memory = Buffer.allocUnsafeSlow(Math.min(WINDOW, end.directorySize))
    this.bias = end.bias
    this.end = end.directoryOffset + end.directorySize
    this.next = end.directoryOffset
    this.isDone = this.next >= this.end
  }

  /**
   * Adds the records of the next piece to the table, as far as it has room.
   * @throws NotAnArchive when the directory breaks off
   */
  read(table: EntryTable): void {
    const length = Math.min(WINDOW, this.end - this.next)
    const window = this.source.readAt(this.next, length, this.memory)
    const view = new DataView(window.buffer, window.byteOffset, length)
    const { kinds, flags, method, mode, crc32, size, compressedSize, localOffset, rawNames, capacity } = table
    // Names as slices of one long string: less to allocate, and next to nothing for the garbage collector to move.
    const text = window.toString('latin1')
    let { count } = table
    let at = 0

    while (count < capacity && at + RECORD_LENGTH <= length && view.getUint32(at, true) === 0x02014b50) {
      const nameStart = at + RECORD_LENGTH
      const nameEnd = nameStart + view.getUint16(at + 28, true)
      const extraEnd = nameEnd + view.getUint16(at + 30, true)
      const recordEnd = extraEnd + view.getUint16(at + 32, true)
      if (recordEnd > length) break

      const system = view.getUint8(at + 5)
      const entryMode = system === UNIX || system === MACOS ? view.getUint16(at + 40, true) : 0
      const entrySize = view.getUint32(at + 24, true)
      const entryCompressed = view.getUint32(at + 20, true)
      const entryOffset = view.getUint32(at + 42, true)
      flags[count] = view.getUint16(at + 8, true)
      method[count] = view.getUint16(at + 10, true)
      mode[count] = entryMode
      crc32[count] = view.getUint32(at + 16, true)
      size[count] = entrySize
      compressedSize[count] = entryCompressed
      localOffset[count] = entryOffset + this.bias

      const rawName = text.slice(nameStart, nameEnd)
      rawNames.push(rawName)
      table.nameBytes += rawName.length
      let kind = kindOf(rawName, entryMode, entrySize)
      const isWide = entrySize === WIDE || entryCompressed === WIDE || entryOffset === WIDE
      if (isWide) this.widen(table, count, window.subarray(nameEnd, extraEnd))
      if (mayNameOtherwise(window, nameEnd, extraEnd) || !isPlainName(rawName)) {
        kind = this.special(table, count, window.subarray(nameEnd, extraEnd))
      }
      kinds[count] = kind
      table.hasLinks ||= (kind & LINK) !== 0
      count += 1
      at = recordEnd
    }

    table.count = count
    this.next += at
    if (count === capacity && this.next < this.end) return
    this.endPiece(view, at, length)
  }

  /** Decides why no further record could be read: the piece ended, or the directory, or it is damaged. */
  private endPiece(view: DataView, at: number, length: number): void {
    const isLast = this.next - at + length >= this.end
    const signature = at + 4 <= length ? view.getUint32(at, true) : 0
    // The directory's own signature (APPNOTE.TXT 4.3.13) may follow the last record.
    if (this.next >= this.end || signature === 0x05054b50) this.isDone = true
    else if (isLast || at === 0) throw new NotAnArchive('its directory breaks off: damaged or cut off')
  }

  /** Takes the values that did not fit from the zip64 field, which holds them in this order (4.5.3). */
  private widen(table: EntryTable, at: number, extra: Buffer): void {
    const next = wideNumbers(extra)
    if (table.size[at] === WIDE) table.size[at] = next() ?? WIDE
    if (table.compressedSize[at] === WIDE) table.compressedSize[at] = next() ?? WIDE
    if (table.localOffset[at] === WIDE + this.bias) table.localOffset[at] = (next() ?? WIDE) + this.bias
  }

  private special(table: EntryTable, at: number, extra: Buffer): number {
    const names = nameOf(table.rawNames[at] ?? '', extra)
    table.specialNames.set(at, names)
    return kindOf(names.name, table.mode[at] ?? 0, table.size[at] ?? 0) | SPECIAL_NAME
  }
}

/** What stands in a 32-bit field whose value is in the zip64 field. */
const WIDE = 0xffffffff

/** A name that ends in a separator is a folder for every reader, whatever the mode says. */
function kindOf(name: string, mode: number, size: number): number {
  const last = name.charCodeAt(name.length - 1)
  if (last === 0x2f || last === 0x5c) return FOLDER
  const type = mode & 0o170000
  if (type === 0o040000 && size === 0) return FOLDER
  return type === 0o120000 ? LINK : FILE
}
