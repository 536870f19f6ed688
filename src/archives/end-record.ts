import { NotAnArchive } from './zip-errors.js'
import type { Source } from './source.js'

/** Where the central directory lies. Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16. */
export interface EndRecord {
  /** Entries as declared; modulo 65,536 unless `countIsExact` (old writers of large archives wrap around). */
  readonly count: number
  readonly countIsExact: boolean
  /** From the start of the source. */
  readonly directoryOffset: number
  readonly directorySize: number
  /** To be added to each offset in the directory: the length of a prefix that its writer did not know of. */
  readonly bias: number
  /** Where the end records begin; the directory ends here unless something lies between them. */
  readonly start: number
  /** Why another reader may find another directory in the same bytes. */
  readonly ambiguity: string | undefined
}

interface Fields {
  readonly count: number
  readonly size: number
  readonly offset: number
}

const END_LENGTH = 22
const LOCATOR_LENGTH = 20
const ZIP64_LENGTH = 56
const MAX_COMMENT = 0xffff
const END = Buffer.from('PK\x05\x06', 'latin1')
const DIRECTORY_ENTRY = 0x02014b50

/**
 * Finds the end-of-central-directory record, with its zip64 form, from the last 64 KiB of the source.
 * @throws NotAnArchive when there is none that makes sense
 */
export function findEndRecord(source: Source): EndRecord {
  if (source.size === 0) throw new NotAnArchive('the file is empty')
  const tailLength = Math.min(source.size, END_LENGTH + MAX_COMMENT)
  const tailOffset = source.size - tailLength
  const tail = source.readAt(tailOffset, tailLength)
  const position = findEnd(tail, startsLikeZip(source))
  const offset = tailOffset + position

  const disks = [tail.readUInt16LE(position + 4), tail.readUInt16LE(position + 6)]
  if (disks.some((disk) => disk !== 0 && disk !== 0xffff)) {
    throw new NotAnArchive('this is one part of a zip archive that was split into several files')
  }
  const plain: Fields = {
    count: tail.readUInt16LE(position + 10),
    size: tail.readUInt32LE(position + 12),
    offset: tail.readUInt32LE(position + 16)
  }
  const zip64 = findZip64(source, offset, plain)
  const fields = zip64?.fields ?? plain
  const start = zip64?.start ?? offset
  const place = placeDirectory(source, fields, start)
  return {
    count: fields.count,
    countIsExact: zip64 !== undefined,
    directorySize: fields.size,
    start,
    ...place,
    ambiguity: secondEnd(tail, position) ?? zip64?.ambiguity ?? place.ambiguity
  }
}

function startsLikeZip(source: Source): boolean {
  return source.size >= 4 && source.readAt(0, 4).readUInt32LE(0) === 0x04034b50
}

/** The last record whose comment ends where the source ends; zeros or white space may follow (padding). */
function findEnd(tail: Buffer, likeZip: boolean): number {
  const paddingStart = endOfContent(tail)
  let padded: number | undefined
  let found = false
  for (let at = tail.lastIndexOf(END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)) {
    if (at + END_LENGTH > tail.length) continue
    found = true
    const end = at + END_LENGTH + tail.readUInt16LE(at + 20)
    if (end === tail.length) return at
    if (end < tail.length && end >= paddingStart) padded ??= at
  }
  if (padded !== undefined) return padded
  if (found) throw new NotAnArchive('its end record does not fit the end of the file: damaged or cut off')
  if (likeZip) throw new NotAnArchive('it begins like a zip archive but has no end record: it was cut off')
  throw new NotAnArchive('it is not a zip archive')
}

function endOfContent(bytes: Buffer): number {
  return bytes.findLastIndex((byte) => byte !== 0 && byte !== 0x0a && byte !== 0x0d && byte !== 0x20) + 1
}

/** Readers differ in which of several end records they take; an honest archive has one. */
function secondEnd(tail: Buffer, chosen: number): string | undefined {
  if (tail.indexOf(END, chosen + 1) >= 0) return 'there is another end record in its comment'
  for (let at = chosen - 1; at >= 0; at -= 1) {
    at = tail.lastIndexOf(END, at)
    if (at < 0) return undefined
    if (at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) {
      return 'there are two end records that fit its end'
    }
  }
  return undefined
}

function findZip64(
  source: Source,
  endOffset: number,
  plain: Fields
): { fields: Fields; start: number; ambiguity: string | undefined } | undefined {
  const wanted = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff
  const required = plain.size === 0xffffffff || plain.offset === 0xffffffff
  const locatorOffset = endOffset - LOCATOR_LENGTH
  const locator = locatorOffset >= 0 ? source.readAt(locatorOffset, LOCATOR_LENGTH) : undefined
  if (locator?.readUInt32LE(0) !== 0x07064b50) {
    if (required) throw new NotAnArchive('its zip64 end record is missing: damaged or cut off')
    return undefined
  }

  // With a prefix that the writer did not know of, the record is found by its usual place instead.
  const candidates = [readUInt64(locator, 8), locatorOffset - ZIP64_LENGTH]
  for (const start of candidates) {
    if (!(start >= 0 && start + ZIP64_LENGTH <= locatorOffset)) continue
    const record = source.readAt(start, ZIP64_LENGTH)
    if (record.readUInt32LE(0) !== 0x06064b50) continue
    const fields = {
      count: readUInt64(record, 32),
      size: readUInt64(record, 40),
      offset: readUInt64(record, 48)
    }
    const agrees =
      (plain.count === 0xffff || plain.count === fields.count) &&
      (plain.size === 0xffffffff || plain.size === fields.size) &&
      (plain.offset === 0xffffffff || plain.offset === fields.offset)
    return { fields, start, ambiguity: agrees ? undefined : 'its two end records contradict each other' }
  }
  if (wanted) throw new NotAnArchive('its zip64 end record is missing: damaged or cut off')
  return undefined
}

/** The directory lies right before the end records; the declared offset then tells the length of a prefix. */
function placeDirectory(
  source: Source,
  { count, size, offset }: Fields,
  start: number
): Pick<EndRecord, 'directoryOffset' | 'bias' | 'ambiguity'> {
  const adjacent = start - size
  const bias = adjacent - offset
  if (count === 0 && size === 0 && bias >= 0) return { directoryOffset: start, bias, ambiguity: undefined }

  const declaredFits = isDirectory(source, offset, size, start)
  if (bias >= 0 && isDirectory(source, adjacent, size, start)) {
    const ambiguity = bias > 0 && declaredFits ? 'there are two directories' : undefined
    return { directoryOffset: adjacent, bias, ambiguity }
  }
  if (declaredFits) return { directoryOffset: offset, bias: 0, ambiguity: undefined }
  throw new NotAnArchive('its directory is not where its end record says: damaged or cut off')
}

function isDirectory(source: Source, offset: number, size: number, start: number): boolean {
  if (!(offset >= 0 && size >= 46 && offset + size <= start)) return false
  return source.readAt(offset, 4).readUInt32LE(0) === DIRECTORY_ENTRY
}

/** Above 2^53 the value is inexact, which does not matter: nothing lies there. */
function readUInt64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32
}
