import type { Bytes } from '../executable/bytes.js'
import type { Executable, Region } from '../executable/executable.js'
import { memoryAt, piecesOf } from '../executable/executable.js'
import { fieldsOf, Malformed } from '../executable/fields.js'

/** What Go's linker records in a program. Both are untrusted text. */
export interface BuildInfo {
  /** `go1.22.5`, with whatever a distributor has put behind it. */
  readonly goVersion: string
  /** Lines of tab-separated words (`mod`, `dep`, `=>`, `build`); '' for a program that was built without modules. */
  readonly modules: string
}

/**
 * Finds Go's build information: where the linker puts it, or, where the section table is gone, at the start
 * of what is mapped writable. Stripping a program does not remove it.
 * Source: Go's `debug/buildinfo` (Go 1.13 to 1.26).
 * @throws Malformed when it is there and cannot be followed
 */
export function findBuildInfo(executable: Executable): BuildInfo | undefined {
  const section = executable.sections.find(({ name }) => SECTIONS.includes(name))
  const region = section ?? executable.segments.find(({ writable, executable: code }) => writable && !code)
  if (!region) return undefined
  for (const offset of candidates(executable, region)) {
    try {
      return readBuildInfo(executable, offset)
    } catch (error) {
      // Programs that look for build information themselves have the magic number among their data.
      if (section || !(error instanceof Malformed)) throw error
    }
  }
  return undefined
}

const SECTIONS = ['.go.buildinfo', '__go_buildinfo']
const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1')
const ALIGNMENT = 16
const HEADER = 32
const IS_BIG_ENDIAN = 1
const IS_INLINE = 2

/** Far more than the largest programs have: some 300 bytes for each of a few thousand modules. */
const LONGEST = 16 * 1024 * 1024
const LONGEST_VERSION = 256

/** Where in the file aligned magic numbers lie. */
function* candidates(executable: Executable, region: Region): Generator<number> {
  for (const { start, content } of piecesOf(executable, region, MAGIC.length)) {
    for (let at = content.indexOf(MAGIC); at >= 0; at = content.indexOf(MAGIC, at + 1)) {
      if ((start + at) % ALIGNMENT === 0) yield region.offset + start + at
    }
  }
}

function readBuildInfo(executable: Executable, offset: number): BuildInfo {
  const header = executable.bytes.at(offset, HEADER)
  const flags = header[15] ?? 0
  const [goVersion, framed] =
    flags & IS_INLINE
      ? inlineTexts(executable.bytes, offset + HEADER)
      : pointedTexts(executable, header, (flags & IS_BIG_ENDIAN) === 0)
  return { goVersion, modules: unframe(framed).toString('utf8') }
}

/** Since Go 1.18 the two texts follow the header, each behind its length. */
function inlineTexts(bytes: Bytes, offset: number): readonly [string, Buffer] {
  const version = textBehindLength(bytes, offset, LONGEST_VERSION)
  const goVersion = goVersionIn(version.text)
  return [goVersion, textBehindLength(bytes, version.end, LONGEST).text]
}

function textBehindLength(bytes: Bytes, offset: number, longest: number): { text: Buffer; end: number } {
  const prefix = bytes.at(offset, 5)
  let length = 0
  let at = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = prefix[at]
    if (byte === undefined) throw new Malformed('ends too early')
    length += (byte % 128) * scale
    at += 1
    if (byte < 128) break
  }
  const text = length > longest ? Buffer.alloc(0) : bytes.at(offset + at, length)
  if (text.length < length) throw new Malformed('ends too early')
  return { text, end: offset + at + length }
}

/** Before, the header had the addresses of two Go strings: each the address of its text, and its length. */
function pointedTexts(
  executable: Executable,
  header: Buffer,
  littleEndian: boolean
): readonly [string, Buffer] {
  const wordSize = header[14] === 4 ? 4 : 8
  const textAt = (address: number) => {
    const string = memoryAt(executable, address, 2 * wordSize)
    // An empty string lies where memory starts out as zeros, which is not in the file.
    if (string.length < 2 * wordSize) return string.subarray(0, 0)
    const [start, length] = wordsOf(string, littleEndian, wordSize)
    if (length > LONGEST) throw new Malformed('ends too early')
    const text = memoryAt(executable, start, length)
    if (text.length < length) throw new Malformed('ends too early')
    return text
  }
  const [versionAt, modulesAt] = wordsOf(header.subarray(16), littleEndian, wordSize)
  return [goVersionIn(textAt(versionAt)), textAt(modulesAt)]
}

function goVersionIn(text: Buffer): string {
  const version = text.length > LONGEST_VERSION ? '' : text.toString('utf8')
  if (!/^(?:go|devel|unknown)/.test(version)) throw new Malformed('names no Go version')
  return version
}

function wordsOf(piece: Buffer, littleEndian: boolean, wordSize: 4 | 8): readonly [number, number] {
  const fields = fieldsOf(piece, littleEndian, wordSize)
  return [fields.word(0), fields.word(wordSize)]
}

/** The list of modules stands between two marks of 16 bytes each. */
function unframe(framed: Buffer): Buffer {
  const isFramed = framed.length >= 33 && framed[framed.length - 17] === 0x0a
  return isFramed ? framed.subarray(16, framed.length - 16) : framed.subarray(0, 0)
}
