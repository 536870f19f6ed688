import type { Bytes } from './bytes.js'
import type { Executable, Region } from './executable.js'
import { fieldsOf, Malformed, textAt } from './fields.js'

/**
 * Reads the section table of a Windows executable or a .NET assembly; its sections are also its segments.
 * Source: Microsoft, "PE Format".
 * @throws Malformed when there is no such table
 */
export function parsePe(bytes: Bytes): Executable {
  const start = fieldsOf(bytes.at(0, 64), true, 4).u32(60)
  const coff = fieldsOf(bytes.at(start, COFF_HEADER), true, 4)
  if (coff.u32(0) !== SIGNATURE) throw new Malformed('has no PE header')
  const optionalSize = coff.u16(20)
  const optional = fieldsOf(bytes.at(start + COFF_HEADER, optionalSize), true, 4)
  const wordSize = optional.u16(0) === PE32_PLUS ? 8 : 4
  const imageBase = wordSize === 8 ? optional.u64(24) : optional.u32(28)

  const longNames = longNameTable(bytes, coff.u32(12), coff.u32(16))
  const table = bytes.at(start + COFF_HEADER + optionalSize, coff.u16(6) * SECTION_HEADER)
  const sections: Region[] = []
  for (let at = 0; at + SECTION_HEADER <= table.length; at += SECTION_HEADER) {
    sections.push(readSection(table.subarray(at, at + SECTION_HEADER), imageBase, longNames))
  }
  return {
    format: 'pe',
    bytes,
    littleEndian: true,
    wordSize,
    sections,
    segments: sections,
    managed: hasDotNetHeader(bytes.at(start + COFF_HEADER, optionalSize), wordSize)
  }
}

const SIGNATURE = 0x4550
/** With the signature in front of it. */
const COFF_HEADER = 24
const SECTION_HEADER = 40
const SYMBOL = 18
const PE32_PLUS = 0x20b
const MEM_EXECUTE = 0x20000000
const MEM_WRITE = 0x80000000
const LONGEST_NAME = 64
const LARGEST_NAME_TABLE = 4 * 1024 * 1024

function readSection(header: Buffer, imageBase: number, longNames: Buffer): Region {
  const fields = fieldsOf(header, true, 4)
  const name = textAt(header, 0, 8)
  const inMemory = fields.u32(8)
  const inFile = fields.u32(16)
  const flags = fields.u32(36)
  return {
    // A name of more than eight characters stands in the string table: `/4`.
    name: /^\/\d+$/.test(name) ? textAt(longNames, Number(name.slice(1)), LONGEST_NAME) : name,
    // The file's copy is padded to whole sectors.
    size: inMemory === 0 ? inFile : Math.min(inFile, inMemory),
    address: imageBase + fields.u32(12),
    offset: fields.u32(20),
    writable: (flags & MEM_WRITE) !== 0,
    executable: (flags & MEM_EXECUTE) !== 0
  }
}

/** The string table lies behind the symbol table, which programs from MinGW and Go have. */
function longNameTable(bytes: Bytes, symbolsAt: number, symbols: number): Buffer {
  if (symbolsAt === 0) return bytes.at(0, 0)
  return bytes.at(symbolsAt + symbols * SYMBOL, LARGEST_NAME_TABLE)
}

/** Data directory 14 points to the header that .NET's runtime reads. */
function hasDotNetHeader(optional: Buffer, wordSize: 4 | 8): boolean {
  const at = (wordSize === 8 ? 112 : 96) + 14 * 8
  return optional.length >= at + 8 && optional.readUInt32LE(at) !== 0
}
