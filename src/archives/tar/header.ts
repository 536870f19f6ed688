/** What goes through a tar archive: blocks of this many bytes. */
export const BLOCK = 512

/** An archive that cannot be read on from where it is. The message goes on after the archive's name. */
export class TarError extends Error {
  override readonly name = 'TarError'
}

/** One header block, before what earlier blocks say about it. Names have one character for each byte. */
export interface TarHeader {
  readonly name: string
  readonly linkName: string
  /** Bytes as declared. */
  readonly size: number
  /** One character; `\0` in archives from before 1988. */
  readonly type: string
  /** Only GNU's sparse files: whether blocks with more of their map follow. */
  readonly continues: boolean
}

/**
 * Reads a header block.
 * Sources: POSIX.1-2017 `pax`, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format"; the fields of
 * star as golang/go `src/archive/tar/format.go` has them, because container engines read layers with it.
 * @returns undefined for a block of zeros
 * @throws TarError when its checksum or a number in it is wrong
 */
export function readHeader(block: Buffer): TarHeader | undefined {
  if (!isChecksumRight(block)) {
    if (block.every((byte) => byte === 0)) return undefined
    throw new TarError('has a header with a wrong checksum')
  }
  const magic = block.toString('latin1', 257, 265)
  const name = text(block, 0, 100)
  const prefix = magic.startsWith('ustar\0') ? text(block, 345, isStar(block) ? 131 : 155) : ''
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: text(block, 157, 100),
    size: number(block, 124, 12),
    type: String.fromCharCode(block[156] ?? 0),
    continues: magic.startsWith('ustar ') && block[482] === 1
  }
}

function isStar(block: Buffer): boolean {
  return block.toString('latin1', 508, 512) === 'tar\0'
}

/** The sum of all bytes, with spaces for its own field; some programs took bytes for signed numbers. */
function isChecksumRight(block: Buffer): boolean {
  let unsigned = 8 * 32
  let signed = 8 * 32
  for (let at = 0; at < BLOCK; at += 1) {
    if (at >= 148 && at < 156) continue
    const byte = block[at] ?? 0
    unsigned += byte
    signed += byte > 127 ? byte - 256 : byte
  }
  const declared = octal(block.toString('latin1', 148, 156))
  return declared === unsigned || declared === signed
}

/** Up to the first NUL, one character for each byte. */
function text(block: Buffer, start: number, length: number): string {
  const end = block.subarray(start, start + length).indexOf(0)
  return block.toString('latin1', start, end < 0 ? start + length : start + end)
}

/** Octal digits, or with the highest bit set a big-endian number in base 256. */
function number(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0
  const value =
    first >= 0x80 ? base256(block.subarray(start, start + length)) : octal(text(block, start, length))
  if (value === undefined || value > Number.MAX_SAFE_INTEGER)
    throw new TarError('has a header with a wrong size')
  return value
}

function base256(field: Buffer): number | undefined {
  // The second highest bit is the sign; there is nothing with a negative size.
  if (field[0] === 0xff || ((field[0] ?? 0) & 0x40) !== 0) return undefined
  let value = (field[0] ?? 0) & 0x3f
  for (const byte of field.subarray(1)) value = value * 256 + byte
  return value
}

/** Empty is 0; undefined for anything that is no number. */
function octal(field: string): number | undefined {
  const digits = field.replace(/^[\0 ]+|[\0 ]+$/g, '')
  if (digits === '') return 0
  return /^[0-7]{1,17}$/.test(digits) ? parseInt(digits, 8) : undefined
}
