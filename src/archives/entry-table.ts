import type { EntryName } from './entry-name.js'
import type { Extent, ZipEntry } from './zip-entry.js'

/** What an entry is; a position in `EntryTable.kinds`. */
export const FILE = 0
export const FOLDER = 1
export const LINK = 2

/** Stands beside the kind where the raw name is not the name, or not a clean path: see `isPlainName`. */
export const SPECIAL_NAME = 4

/**
 * Records of a directory, in columns: tens of thousands of objects would cost more time in the garbage
 * collector than everything else that is done with them. Numbers of entries are positions in the columns.
 * `central-directory.ts` fills it.
 */
export class EntryTable {
  count = 0
  /** Of all raw names together. */
  nameBytes = 0
  hasLinks = false
  /** One character for each byte. */
  readonly rawNames: string[] = []
  /** `FILE`, `FOLDER` or `LINK`, with or without `SPECIAL_NAME`. */
  readonly kinds: Uint8Array
  readonly flags: Uint16Array
  readonly method: Uint16Array
  readonly mode: Uint16Array
  readonly crc32: Uint32Array
  readonly size: Float64Array
  readonly compressedSize: Float64Array
  readonly localOffset: Float64Array
  /** Of entries with a special name: few archives have any. */
  readonly specialNames = new Map<number, EntryName>()

  constructor(readonly capacity: number) {
    this.kinds = new Uint8Array(capacity)
    this.flags = new Uint16Array(capacity)
    this.method = new Uint16Array(capacity)
    this.mode = new Uint16Array(capacity)
    this.crc32 = new Uint32Array(capacity)
    this.size = new Float64Array(capacity)
    this.compressedSize = new Float64Array(capacity)
    this.localOffset = new Float64Array(capacity)
  }

  clear(): void {
    this.count = 0
    this.rawNames.length = 0
    this.specialNames.clear()
  }

  name(at: number): EntryName {
    return this.specialNames.get(at) ?? { name: this.rawNames[at] ?? '', otherName: undefined }
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
    const kind = (this.kinds[at] ?? 0) & ~SPECIAL_NAME
    const { name, otherName } = this.name(at)
    return {
      name,
      rawName: this.rawNames[at] ?? '',
      otherName,
      flags: this.flags[at] ?? 0,
      method: this.method[at] ?? 0,
      crc32: this.crc32[at] ?? 0,
      compressedSize: this.compressedSize[at] ?? 0,
      size: this.size[at] ?? 0,
      localOffset: this.localOffset[at] ?? 0,
      mode: this.mode[at] ?? 0,
      isDirectory: kind === FOLDER,
      isLink: kind === LINK
    }
  }
}
