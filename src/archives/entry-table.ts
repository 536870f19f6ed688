import { ENTRY_TYPES, typeOf } from './central-directory.js'
import type { DirectoryCursor, EntryType, Extent, ZipEntry } from './central-directory.js'
import { nameOf } from './entry-name.js'
import type { EntryName } from './entry-name.js'
import { isPlainName } from './entry-path.js'

/**
 * The records of one directory, in columns: tens of thousands of objects would cost more time in the garbage
 * collector than everything else that is done with them. Numbers of entries are positions in the columns.
 */
export class EntryTable {
  count = 0
  /** One character for each byte. */
  readonly rawNames: string[] = []
  readonly flags: Uint16Array
  readonly method: Uint16Array
  readonly mode: Uint16Array
  readonly crc32: Uint32Array
  readonly size: Float64Array
  readonly compressedSize: Float64Array
  readonly localOffset: Float64Array
  hasLinks = false
  /** Positions in ENTRY_TYPES. */
  readonly #types: Uint8Array
  /** Only of entries that need more than their raw name: few archives have any. */
  readonly #names = new Map<number, EntryName>()

  /** @param capacity how many entries `add` takes */
  constructor(capacity: number) {
    this.flags = new Uint16Array(capacity)
    this.method = new Uint16Array(capacity)
    this.mode = new Uint16Array(capacity)
    this.crc32 = new Uint32Array(capacity)
    this.size = new Float64Array(capacity)
    this.compressedSize = new Float64Array(capacity)
    this.localOffset = new Float64Array(capacity)
    this.#types = new Uint8Array(capacity)
  }

  /** Adds the cursor's record; gives the length of its name in bytes. */
  add(cursor: DirectoryCursor): number {
    const at = this.count
    const rawName = cursor.rawName()
    this.rawNames.push(rawName)
    this.flags[at] = cursor.flags
    this.method[at] = cursor.method
    this.mode[at] = cursor.mode
    this.crc32[at] = cursor.crc32
    this.size[at] = cursor.size
    this.compressedSize[at] = cursor.compressedSize
    this.localOffset[at] = cursor.localOffset
    let name = rawName
    if (!isPlainName(rawName) || (cursor.hasExtra && cursor.extra().includes(UNICODE_PATH))) {
      const names = nameOf(rawName, cursor.extra())
      this.#names.set(at, names)
      name = names.name
    }
    const type = typeOf(name, cursor.mode, cursor.size)
    this.#types[at] = ENTRY_TYPES.indexOf(type)
    this.hasLinks ||= type === 'link'
    this.count += 1
    return rawName.length
  }

  /** Whether the raw name is a clean path already, for every reader. */
  isPlain(at: number): boolean {
    return this.#names.size === 0 || !this.#names.has(at)
  }

  name(at: number): EntryName {
    return this.#names.get(at) ?? { name: this.rawNames[at] ?? '', otherName: undefined }
  }

  type(at: number): EntryType {
    return ENTRY_TYPES[this.#types[at] ?? 0] ?? 'file'
  }

  extent(at: number): Extent {
    return {
      method: this.method[at] ?? 0,
      size: this.size[at] ?? 0,
      compressedSize: this.compressedSize[at] ?? 0
    }
  }

  /** One entry as an object. */
  entry(at: number): ZipEntry {
    const type = this.type(at)
    const { name, otherName } = this.name(at)
    return {
      name,
      otherName,
      rawName: this.rawNames[at] ?? '',
      flags: this.flags[at] ?? 0,
      method: this.method[at] ?? 0,
      crc32: this.crc32[at] ?? 0,
      compressedSize: this.compressedSize[at] ?? 0,
      size: this.size[at] ?? 0,
      localOffset: this.localOffset[at] ?? 0,
      mode: this.mode[at] ?? 0,
      isDirectory: type === 'folder',
      isLink: type === 'link'
    }
  }
}

/** The id of the Unicode Path extra field, as it is written. */
const UNICODE_PATH = Buffer.from([0x75, 0x70])
