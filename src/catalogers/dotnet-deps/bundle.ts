import type { Bytes } from '../executable/bytes.js'
import type { Executable } from '../executable/executable.js'
import { piecesOf, withoutOverlaps } from '../executable/executable.js'
import { fieldsOf, Malformed } from '../executable/fields.js'
import type { Fields } from '../executable/fields.js'

/** A .NET application in a single file. */
export interface Bundle {
  /** Names of the files in it, with folders. Untrusted text. */
  readonly files: readonly string[]
  /** The application's `.deps.json`; undefined when it has none. */
  readonly depsJson?: Buffer
}

/**
 * Finds the mark that .NET's launcher carries, single file or not.
 * Source: dotnet/runtime, `src/native/corehost/apphost/bundle_marker.cpp`.
 * @returns where the list of bundled files begins; 0 for a launcher without; undefined for any other program
 */
export function bundleOffset(executable: Executable): number | undefined {
  const regions = executable.sections.length > 0 ? executable.sections : executable.segments
  const data = regions.filter(({ writable, executable: code }) => writable && !code)
  for (const region of withoutOverlaps(data)) {
    for (const { content } of piecesOf(executable, region, SIGNATURE.length + 8)) {
      const at = content.indexOf(SIGNATURE, 8)
      if (at >= 0) return fieldsOf(content, true, 8).u64(at - 8)
    }
  }
  return undefined
}

/** SHA-256 of `.net core bundle` with a line feed. */
const SIGNATURE = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex')

/**
 * Reads the list of bundled files. It changed twice: .NET Core 3 (version 1), .NET 5 (2), .NET 6 and later (6).
 * Source: dotnet/runtime, `src/native/corehost/bundle/header.h` and `file_entry.h`.
 * @param offset from `bundleOffset`
 * @throws Malformed when the list cannot be followed
 */
export function readBundle(bytes: Bytes, offset: number): Bundle {
  const piece = bytes.at(offset, LONGEST_LIST)
  const fields = fieldsOf(piece, true, 8)
  const version = fields.u32(0)
  const count = fields.u32(8)
  if (version === 0 || count > MOST_FILES) throw new Malformed('has an odd list of files')
  const id = textBehindLength(piece, fields, 12)
  const described = version >= 2 ? { offset: fields.u64(id.end), size: fields.u64(id.end + 8) } : undefined

  const files: string[] = []
  let found = described
  let at = id.end + (version >= 2 ? 40 : 0)
  for (let left = count; left > 0; left -= 1) {
    const place = { offset: fields.u64(at), size: fields.u64(at + 8) }
    at += version >= 6 ? 24 : 16
    if (fields.u8(at) === TYPE_DEPS_JSON) found ??= place
    const name = textBehindLength(piece, fields, at + 1)
    files.push(name.text)
    at = name.end
  }
  if (!found || found.offset === 0) return { files }
  if (found.size > LARGEST_DEPS_JSON) throw new Malformed('has a list of packages that is too long')
  const depsJson = bytes.at(found.offset, found.size)
  if (depsJson.length < found.size) throw new Malformed('ends too early')
  return { files, depsJson }
}

const TYPE_DEPS_JSON = 3
const MOST_FILES = 50_000
const LONGEST_LIST = 16 * 1024 * 1024
export const LARGEST_DEPS_JSON = 16 * 1024 * 1024

function textBehindLength(piece: Buffer, fields: Fields, start: number): { text: string; end: number } {
  let length = fields.u8(start)
  let at = start + 1
  if (length > 127) {
    length = (length % 128) + fields.u8(at) * 128
    at += 1
  }
  if (at + length > piece.length) throw new Malformed('ends too early')
  return { text: piece.toString('utf8', at, at + length), end: at + length }
}
