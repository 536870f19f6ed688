import type { EndRecord } from './end-record.js'
import { extraField, nameOf } from './entry-name.js'
import type { Source } from './source.js'
import { NotAnArchive } from './zip-errors.js'

/** One record of the central directory. Nothing in it is to be believed. */
export interface ZipEntry {
  /** Decoded; as written otherwise: it may be absolute, or climb. */
  readonly name: string
  /** The identity: one character for each byte of the name. */
  readonly rawName: string
  /** Another name that some readers would use, from an extra field. */
  readonly otherName: string | undefined
  /** General purpose flags. */
  readonly flags: number
  /** 0 stored, 8 deflated; others cannot be read. */
  readonly method: number
  readonly crc32: number
  /** In bytes. */
  readonly compressedSize: number
  /** In bytes, uncompressed, as declared. */
  readonly size: number
  /** Of the local header, from the start of the source (a prefix is accounted for). */
  readonly localOffset: number
  /** Unix mode with its type bits; 0 where the writer's system has none. */
  readonly mode: number
  readonly isDirectory: boolean
  readonly isLink: boolean
}

/** What must be known of an entry to read it without the directory. */
export type EntryLocation = Pick<ZipEntry, 'localOffset' | 'compressedSize' | 'size' | 'method' | 'crc32'>

/** How much an entry takes, packed and unpacked, and how it is packed. */
export type Extent = Pick<EntryLocation, 'compressedSize' | 'size' | 'method'>

const RECORD_LENGTH = 46
const MAX_RECORD = RECORD_LENGTH + 3 * 0xffff
const WINDOW = 256 * 1024
const NOTHING = Buffer.alloc(0)
const UNIX = 3
const MACOS = 19

/**
 * Reads the central directory entry by entry.
 * @throws NotAnArchive when the directory breaks off
 */
export function* readDirectory(source: Source, end: EndRecord): Generator<ZipEntry, void, undefined> {
  const cursor = new DirectoryCursor(source, end)
  while (cursor.next()) {
    const rawName = cursor.rawName()
    const { name, otherName } = nameOf(rawName, cursor.extra())
    const { flags, method, crc32, compressedSize, size, localOffset, mode } = cursor
    const type = typeOf(name, mode, size)
    yield {
      ...{ name, rawName, otherName, flags, method, crc32, compressedSize, size, localOffset, mode },
      isDirectory: type === 'folder',
      isLink: type === 'link'
    }
  }
}

export const ENTRY_TYPES = ['file', 'folder', 'link'] as const

export type EntryType = (typeof ENTRY_TYPES)[number]

/** What an entry is. A name that ends in a separator is a folder for every reader, whatever the mode says. */
export function typeOf(name: string, mode: number, size: number): EntryType {
  const last = name.charCodeAt(name.length - 1)
  if (last === 0x2f || last === 0x5c) return 'folder'
  const type = mode & 0o170000
  if (type === 0o040000 && size === 0) return 'folder'
  return type === 0o120000 ? 'link' : 'file'
}

/**
 * Walks over the records of a central directory, which is read by file offset in pieces of 256 KiB: a directory
 * with a million records costs no more memory than a small one. The fields are those of the current
 * record; no object is made for it.
 */
export class DirectoryCursor {
  flags = 0
  method = 0
  crc32 = 0
  compressedSize = 0
  size = 0
  localOffset = 0
  mode = 0
  /** Whether there are extra fields at all. */
  hasExtra = false

  readonly #source: Source
  readonly #bias: number
  readonly #end: number
  readonly #memory: Buffer
  #window: Buffer = NOTHING
  #view: DataView = new DataView(new ArrayBuffer(0))
  #windowOffset: number
  #next: number
  #nameStart = 0
  #nameEnd = 0
  #extraEnd = 0

  constructor(source: Source, end: EndRecord) {
    this.#source = source
    this.#bias = end.bias
    this.#end = end.directoryOffset + end.directorySize
    this.#memory = Buffer.allocUnsafeSlow(Math.min(WINDOW, end.directorySize))
    this.#windowOffset = end.directoryOffset
    this.#next = end.directoryOffset
  }

  /** Goes to the next record; false behind the last one. @throws NotAnArchive when it is damaged */
  next(): boolean {
    if (this.#next >= this.#end) return false
    const windowEnd = this.#windowOffset + this.#window.length
    if (this.#next + MAX_RECORD > windowEnd && windowEnd < this.#end) this.#fill()
    const view = this.#view
    const at = this.#next - this.#windowOffset
    const signature = at + 4 <= view.byteLength ? view.getUint32(at, true) : 0
    // The directory's own signature (APPNOTE.TXT 4.3.13) may follow the last record.
    if (signature === 0x05054b50) return false
    if (signature !== 0x02014b50 || at + RECORD_LENGTH > view.byteLength) throw brokenOff()

    this.#nameStart = at + RECORD_LENGTH
    this.#nameEnd = this.#nameStart + view.getUint16(at + 28, true)
    this.#extraEnd = this.#nameEnd + view.getUint16(at + 30, true)
    const recordEnd = this.#extraEnd + view.getUint16(at + 32, true)
    if (recordEnd > view.byteLength) throw brokenOff()
    this.#next = this.#windowOffset + recordEnd

    const system = view.getUint8(at + 5)
    this.mode = system === UNIX || system === MACOS ? view.getUint16(at + 40, true) : 0
    this.flags = view.getUint16(at + 8, true)
    this.method = view.getUint16(at + 10, true)
    this.crc32 = view.getUint32(at + 16, true)
    this.compressedSize = view.getUint32(at + 20, true)
    this.size = view.getUint32(at + 24, true)
    this.hasExtra = this.#extraEnd > this.#nameEnd
    this.#locate(view.getUint32(at + 42, true))
    return true
  }

  /** One character for each byte. */
  rawName(): string {
    return this.#window.toString('latin1', this.#nameStart, this.#nameEnd)
  }

  /** The extra fields; valid until the next record. */
  extra(): Buffer {
    return this.hasExtra ? this.#window.subarray(this.#nameEnd, this.#extraEnd) : NOTHING
  }

  #fill(): void {
    this.#windowOffset = this.#next
    this.#window = this.#source.readAt(this.#next, Math.min(WINDOW, this.#end - this.#next), this.#memory)
    this.#view = new DataView(this.#window.buffer, this.#window.byteOffset, this.#window.length)
  }

  #locate(offset: number): void {
    if (this.compressedSize === 0xffffffff || this.size === 0xffffffff || offset === 0xffffffff) {
      // The zip64 field holds only those values that did not fit, in this order (APPNOTE.TXT 4.5.3).
      const next = wideNumbers(this.extra())
      if (this.size === 0xffffffff) this.size = next() ?? this.size
      if (this.compressedSize === 0xffffffff) this.compressedSize = next() ?? this.compressedSize
      if (offset === 0xffffffff) {
        this.localOffset = (next() ?? offset) + this.#bias
        return
      }
    }
    this.localOffset = offset + this.#bias
  }
}

/** The 64-bit numbers of a zip64 extra field, one by one. Above 2^53 they are inexact, and useless anyway. */
export function wideNumbers(extra: Buffer): () => number | undefined {
  const field = extraField(extra, 0x0001) ?? NOTHING
  let at = 0
  return () => {
    if (at + 8 > field.length) return undefined
    const value = field.readUInt32LE(at) + field.readUInt32LE(at + 4) * 2 ** 32
    at += 8
    return value
  }
}

function brokenOff(): NotAnArchive {
  return new NotAnArchive('its directory breaks off: damaged or cut off')
}
