import { mayNameOtherwise, nameOf } from './entry-name.js'
import type { EntryTable } from './entry-table.js'
import { wideNumbers } from './extra-field.js'
import type { Source } from './source.js'
import { EntryError } from './zip-errors.js'

export const LOCAL_HEADER_LENGTH = 30
export const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')
/** Of a local header with its name and extra field. */
export const MAX_LOCAL_HEADER = LOCAL_HEADER_LENGTH + 2 * 0xffff

/** Flag bit 3: sizes and checksum follow the data, and may be zero in the local header. */
export const STREAMED = 0x0008
/** Flag bits 0, 6 and 13: traditional, strong, and central directory encryption. */
export const ENCRYPTED = 0x2041

/** The length of the local header at `at`, name and extra field included; undefined when there is none. */
export function localHeaderLength(bytes: DataView, at: number): number | undefined {
  if (at + LOCAL_HEADER_LENGTH > bytes.byteLength || bytes.getUint32(at, true) !== 0x04034b50)
    return undefined
  return LOCAL_HEADER_LENGTH + bytes.getUint16(at + 26, true) + bytes.getUint16(at + 28, true)
}

/** A piece of the archive, for two kinds of access. */
export interface Window {
  readonly bytes: Uint8Array
  readonly view: DataView
}

/**
 * Says in which respect a local header contradicts the directory; undefined when it does not. Streaming
 * readers believe the local header, so that a difference lets them see another file than we do.
 * @param index the number of the entry in the table
 */
export function headerDifference(
  { bytes: characters, view: bytes }: Window,
  at: number,
  table: EntryTable,
  index: number
): string | undefined {
  const flags = bytes.getUint16(at + 6, true)
  const centralFlags = table.flags[index] ?? 0
  if (((flags ^ centralFlags) & 1) !== 0) return 'encryption'
  if (bytes.getUint16(at + 8, true) !== table.method[index]) return 'method'
  // With directory encryption the local header is masked on purpose; the entry is unreadable anyway.
  if ((centralFlags & ENCRYPTED) !== 0) return undefined

  const rawName = table.rawNames[index] ?? ''
  const nameEnd = at + LOCAL_HEADER_LENGTH + bytes.getUint16(at + 26, true)
  if (!isText(characters, at + LOCAL_HEADER_LENGTH, nameEnd, rawName)) return 'name'
  const extraEnd = nameEnd + bytes.getUint16(at + 28, true)
  const crc32 = bytes.getUint32(at + 14, true)
  let compressedSize = bytes.getUint32(at + 18, true)
  let size = bytes.getUint32(at + 22, true)
  const extra = () => Buffer.from(bytes.buffer, bytes.byteOffset + nameEnd, extraEnd - nameEnd)
  if (mayNameOtherwise(characters, nameEnd, extraEnd) && nameOf(rawName, extra()).otherName !== undefined) {
    return 'name'
  }
  if (compressedSize === 0xffffffff || size === 0xffffffff) {
    const next = wideNumbers(extra())
    if (size === 0xffffffff) size = next() ?? size
    if (compressedSize === 0xffffffff) compressedSize = next() ?? compressedSize
  }

  const streamed = ((flags | centralFlags) & STREAMED) !== 0
  if (crc32 !== table.crc32[index] && !(streamed && crc32 === 0)) return 'checksum'
  if (compressedSize !== table.compressedSize[index] && !(streamed && compressedSize === 0)) return 'size'
  if (size !== table.size[index] && !(streamed && size === 0)) return 'size'
  return undefined
}

/** Compares without making a string: this runs for every entry of every archive. */
function isText(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false
  }
  return true
}

/**
 * Where an entry's data begins.
 * @throws EntryError when there is no local header at that offset
 */
export function dataOffset(source: Source, localOffset: number): number {
  const inside = localOffset >= 0 && localOffset + LOCAL_HEADER_LENGTH <= source.size
  const header = inside ? source.readAt(localOffset, LOCAL_HEADER_LENGTH) : undefined
  const length = header && localHeaderLength(viewOf(header), 0)
  if (length === undefined) throw new EntryError('unreadable-entry', 'is not where the directory says')
  return localOffset + length
}

/** The same bytes, with typed access that costs less than Buffer's. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
