import { crc32, deflateRawSync } from 'node:zlib'

/** Fields that both headers of an entry have. */
interface HeaderFields {
  readonly name: string | Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc32: number
  readonly compressedSize: number
  readonly size: number
  readonly extra: Uint8Array
}

/** An entry as it is to be written, with any lie that one may want to tell. */
export interface WrittenEntry {
  /** A string is written as UTF-8, without the flag that says so. */
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  /** 0 (default) stores, 8 deflates, any other number is written over stored bytes. */
  readonly method?: number
  /** What is written in the place of the compressed data; sizes and checksum still follow `data`. */
  readonly compressed?: Uint8Array
  readonly flags?: number
  /** Unix mode with type bits; written only with a Unix `system`. */
  readonly mode?: number
  /** The writer's system: 3 Unix (default), 0 DOS. */
  readonly system?: number
  readonly extra?: Uint8Array
  /** Sizes and checksum go behind the data, in so many bytes, and are zero in the local header. */
  readonly descriptor?: 12 | 16 | 20 | 24
  /** All sizes and the offset go to zip64 fields. */
  readonly zip64?: boolean
  /** Bytes between the entry before and this one. */
  readonly gap?: Uint8Array
  readonly local?: Partial<HeaderFields>
  readonly central?: Partial<HeaderFields & { readonly offset: number }>
  /** Leaves the entry out of the directory. */
  readonly unlisted?: boolean
  /** Writes a directory record only, which points to the local header of this entry. */
  readonly sameDataAs?: number
}

export interface WrittenArchive {
  readonly prefix?: Uint8Array
  /** Whether offsets count the prefix in. */
  readonly adjusted?: boolean
  readonly comment?: Uint8Array
  /** Writes the zip64 end record and locator. */
  readonly zip64?: boolean
  readonly beforeDirectory?: Uint8Array
  readonly afterDirectory?: Uint8Array
  readonly end?: { readonly count?: number; readonly commentLength?: number; readonly offset?: number }
  readonly after?: Uint8Array
}

/**
 * Writes a zip archive byte by byte, for archives that no honest program writes.
 * Source: PKWARE APPNOTE.TXT 6.3.10, section 4.3.
 */
export function writeZip(entries: readonly WrittenEntry[], archive: WrittenArchive = {}): Buffer {
  const prefix = archive.prefix ?? Buffer.alloc(0)
  const base = archive.adjusted ? prefix.length : 0
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const offsets: number[] = []
  let position = base
  const write = (...bytes: readonly Uint8Array[]) => {
    for (const piece of bytes) {
      pieces.push(piece)
      position += piece.length
    }
  }

  for (const entry of entries) {
    const twin = entry.sameDataAs
    const content = contentOf(twin === undefined ? entry : { ...entries[twin], ...entry })
    if (entry.gap) write(entry.gap)
    offsets.push(twin === undefined ? position : (offsets[twin] ?? 0))
    if (twin === undefined) {
      write(localHeader(entry, content), content.compressed)
      if (entry.descriptor) write(descriptorOf(content, entry.descriptor))
    }
    if (!entry.unlisted) directory.push(centralRecord(entry, content, offsets.at(-1) ?? 0))
  }
  if (archive.beforeDirectory) write(archive.beforeDirectory)
  const start = position
  write(...directory)
  const size = position - start
  if (archive.afterDirectory) write(archive.afterDirectory)
  write(...endRecords(archive, directory.length, size, start, position))
  return Buffer.concat([prefix, ...pieces, archive.after ?? Buffer.alloc(0)])
}

/** `count` bytes, little-endian. */
export function number(value: number, count: 2 | 4 | 8): Buffer {
  const bytes = Buffer.alloc(count)
  if (count === 8) bytes.writeBigUInt64LE(BigInt(value))
  else bytes.writeUIntLE(value, 0, count)
  return bytes
}

/** An extra field with its header. */
export function extraField(id: number, content: Uint8Array): Buffer {
  return Buffer.concat([number(id, 2), number(content.length, 2), content])
}

/** The Unicode Path extra field (APPNOTE.TXT 4.6.9), for an entry that is called `rawName` otherwise. */
export function unicodePathField(rawName: string | Uint8Array, name: string): Buffer {
  return extraField(0x7075, Buffer.concat([Buffer.from([1]), number(crc32(rawName), 4), Buffer.from(name)]))
}

interface Content {
  readonly compressed: Uint8Array
  readonly size: number
  readonly crc32: number
}

function contentOf(entry: WrittenEntry): Content {
  const data = Buffer.from(entry.data ?? '')
  const compressed = entry.compressed ?? (entry.method === 8 ? deflateRawSync(data) : data)
  return { compressed, size: data.length, crc32: crc32(data) }
}

function fieldsOf(entry: WrittenEntry, content: Content): HeaderFields {
  return {
    name: entry.name,
    flags: (entry.flags ?? 0) | (entry.descriptor ? 8 : 0),
    method: entry.method ?? 0,
    crc32: content.crc32,
    compressedSize: content.compressed.length,
    size: content.size,
    extra: entry.extra ?? Buffer.alloc(0)
  }
}

function localHeader(entry: WrittenEntry, content: Content): Buffer {
  const streamed = entry.descriptor ? { crc32: 0, compressedSize: 0, size: 0 } : {}
  const fields = { ...fieldsOf(entry, content), ...streamed, ...entry.local }
  const wide = entry.zip64 ? [number(fields.size, 8), number(fields.compressedSize, 8)] : []
  return Buffer.concat([Buffer.from('PK\x03\x04'), ...headerFields(fields, wide)])
}

function centralRecord(entry: WrittenEntry, content: Content, offset: number): Buffer {
  const fields = { ...fieldsOf(entry, content), offset, ...entry.central }
  const wide = entry.zip64
    ? [fields.size, fields.compressedSize, fields.offset].map((each) => number(each, 8))
    : []
  const [head, tail] = headerFields(fields, wide)
  const mode = entry.mode ?? ((entry.system ?? 3) ? 0o100644 : 0)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(mode * 0x10000, 6)
  rest.writeUInt32LE(entry.zip64 ? 0xffffffff : fields.offset, 10)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, entry.system ?? 3]), head, rest, tail])
}

/** The part that both headers have, and the name with the extra fields. */
function headerFields(fields: HeaderFields, wide: readonly Uint8Array[]): [Buffer, Buffer] {
  const name = Buffer.from(fields.name)
  const extra =
    wide.length > 0 ? Buffer.concat([extraField(1, Buffer.concat(wide)), fields.extra]) : fields.extra
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0) // version needed
  head.writeUInt16LE(fields.flags, 2)
  head.writeUInt16LE(fields.method, 4)
  head.writeUInt16LE(0x21, 8) // 1980-01-01
  head.writeUInt32LE(fields.crc32, 10)
  head.writeUInt32LE(wide.length > 0 ? 0xffffffff : fields.compressedSize, 14)
  head.writeUInt32LE(wide.length > 0 ? 0xffffffff : fields.size, 18)
  head.writeUInt16LE(name.length, 22)
  head.writeUInt16LE(extra.length, 24)
  return [head, extra.length > 0 ? Buffer.concat([name, extra]) : name]
}

function descriptorOf(content: Content, length: number): Buffer {
  const signature = length === 16 || length === 24 ? [Buffer.from('PK\x07\x08')] : []
  const width = length >= 20 ? 8 : 4
  const sizes = [number(content.compressed.length, width), number(content.size, width)]
  return Buffer.concat([...signature, number(content.crc32, 4), ...sizes])
}

function endRecords(
  archive: WrittenArchive,
  entries: number,
  size: number,
  start: number,
  position: number
): Buffer[] {
  const count = archive.end?.count ?? entries
  const offset = archive.end?.offset ?? start
  const comment = Buffer.from(archive.comment ?? '')
  const wide = archive.zip64 ? wideEndRecords(count, size, offset, position) : []
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    number(0, 4), // disks
    number(archive.zip64 ? 0xffff : count % 0x10000, 2),
    number(archive.zip64 ? 0xffff : count % 0x10000, 2),
    number(archive.zip64 ? 0xffffffff : size, 4),
    number(archive.zip64 ? 0xffffffff : offset, 4),
    number(archive.end?.commentLength ?? comment.length, 2),
    comment
  ])
  return [...wide, end]
}

function wideEndRecords(count: number, size: number, offset: number, position: number): Buffer[] {
  const record = [
    number(44, 8),
    number(45, 2),
    number(45, 2),
    number(0, 8),
    number(count, 8),
    number(count, 8)
  ]
  return [
    Buffer.concat([Buffer.from('PK\x06\x06'), ...record, number(size, 8), number(offset, 8)]),
    Buffer.concat([Buffer.from('PK\x06\x07'), number(0, 4), number(position, 8), number(1, 4)])
  ]
}
