import { crc32 } from 'node:zlib'
import { decodeCp437 } from './cp437.js'
import { extraField } from './extra-field.js'

/** What an entry is called, and what else some readers would call it. */
export interface EntryName {
  readonly name: string
  /** A second name in the entry's extra field that is not merely the first one in another encoding. */
  readonly otherName: string | undefined
}

const NOT_ASCII = /[\x80-\xff]/
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes a name strictly as UTF-8, else as code page 437, whatever the flag says: a wrong flag is
 * common, and bytes that are valid UTF-8 by accident are not.
 * @param raw one character for each byte
 */
export function decodeName(raw: string): string {
  if (!NOT_ASCII.test(raw)) return raw
  try {
    return utf8.decode(Buffer.from(raw, 'latin1'))
  } catch {
    return decodeCp437(raw)
  }
}

/**
 * The name, with regard to a Unicode Path extra field (0x7075, APPNOTE.TXT 4.6.9). Writers put it beside
 * a name in an unknown code page. As readers disagree on whether to obey it, a field that changes more
 * than the encoding is reported, not followed.
 */
export function nameOf(raw: string, extra: Buffer): EntryName {
  const name = decodeName(raw)
  const unicode = unicodePath(raw, extra)
  if (unicode === undefined || unicode === name) return { name, otherName: undefined }
  if (isSamePath(raw, unicode)) return { name: unicode, otherName: undefined }
  return { name, otherName: unicode }
}

/**
 * Whether the extra fields from `start` to `end` may hold a Unicode Path (its id is there). Without a slice of the
 * bytes: this runs twice for every entry, and slices were a tenth of the time that opening a large archive took.
 */
export function mayNameOtherwise(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 1 < end; at += 1) {
    if (bytes[at] === 0x75 && bytes[at + 1] === 0x70) return true
  }
  return false
}

function unicodePath(raw: string, extra: Buffer): string | undefined {
  const field = extraField(extra, 0x7075)
  if (!field || field.length < 5 || field[0] !== 1) return undefined
  // The checksum of the plain name tells a field that was left behind when the entry was renamed.
  if (field.readUInt32LE(1) !== crc32(Buffer.from(raw, 'latin1'))) return undefined
  try {
    return utf8.decode(field.subarray(5))
  } catch {
    return undefined
  }
}

/** Segment by segment: the same, or both not ASCII (or escaped by Info-ZIP, which writes `#U00e9`). */
function isSamePath(raw: string, unicode: string): boolean {
  const rawSegments = raw.split('/')
  const segments = unicode.split('/')
  if (rawSegments.length !== segments.length) return false
  return segments.every((segment, index) => {
    const rawSegment = rawSegments[index] ?? ''
    if (segment === rawSegment) return true
    // eslint-disable-next-line no-control-regex
    return /[^\x00-\x7f]/.test(segment) && (NOT_ASCII.test(rawSegment) || /#[UL]|\?/.test(rawSegment))
  })
}
