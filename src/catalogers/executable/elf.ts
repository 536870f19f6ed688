import type { Bytes } from './bytes.js'
import type { Executable, Region } from './executable.js'
import { fieldsOf, Malformed, textAt } from './fields.js'
import type { Fields } from './fields.js'

/**
 * Reads the section and program tables of an ELF file. Entries that lie beyond the end of the file are
 * left out, as are tables that are not there at all (stripped ones).
 * Source: System V ABI, "Object Files"; elf(5).
 * @throws Malformed when the header itself cannot be followed
 */
export function parseElf(bytes: Bytes): Executable {
  const head = bytes.at(0, 64)
  const wordSize = head[4] === 1 ? 4 : 8
  const littleEndian = head[5] !== 2
  const layout = LAYOUTS[wordSize]
  const header = fieldsOf(head, littleEndian, wordSize)
  const table = (at: number, count: number, entry: number, smallest: number) => {
    if (count > 0 && entry < smallest) throw new Malformed('has table entries that are too small')
    const piece = bytes.at(header.word(at), count * entry)
    return {
      fields: fieldsOf(piece, littleEndian, wordSize),
      count: Math.floor(piece.length / Math.max(1, entry))
    }
  }

  const sectionEntry = header.u16(layout.sectionEntry)
  const sections = table(
    layout.sectionTable,
    header.u16(layout.sectionCount),
    sectionEntry,
    layout.sectionSize
  )
  const programEntry = header.u16(layout.programEntry)
  const programs = table(
    layout.programTable,
    header.u16(layout.programCount),
    programEntry,
    layout.programSize
  )
  const read = (index: number) => readSection(sections.fields, index * sectionEntry, wordSize)

  const namesAt = header.u16(layout.nameTable)
  const names = namesAt < sections.count ? read(namesAt) : undefined
  const nameTable = bytes.at(names?.offset ?? 0, Math.min(names?.size ?? 0, LARGEST_NAME_TABLE))
  return {
    format: 'elf',
    bytes,
    littleEndian,
    wordSize,
    sections: indices(sections.count)
      .map(read)
      .filter(({ type }) => type !== SHT_NULL)
      .map(({ nameAt, ...section }) => ({ ...section, name: textAt(nameTable, nameAt, LONGEST_NAME) })),
    segments: indices(programs.count)
      .filter((index) => programs.fields.u32(index * programEntry) === PT_LOAD)
      .map((index) => readSegment(programs.fields, index * programEntry, wordSize)),
    managed: false
  }
}

const SHT_NULL = 0
const SHT_NOBITS = 8
const PT_LOAD = 1
const SHF_WRITE = 1
const SHF_EXECINSTR = 4
const PF_X = 1
const PF_W = 2
const LONGEST_NAME = 64
const LARGEST_NAME_TABLE = 4 * 1024 * 1024

/** Offsets in the file header, and the sizes of table entries, by word size. */
const LAYOUTS = {
  4: {
    programTable: 28,
    sectionTable: 32,
    programEntry: 42,
    programCount: 44,
    sectionEntry: 46,
    sectionCount: 48,
    nameTable: 50,
    programSize: 32,
    sectionSize: 40
  },
  8: {
    programTable: 32,
    sectionTable: 40,
    programEntry: 54,
    programCount: 56,
    sectionEntry: 58,
    sectionCount: 60,
    nameTable: 62,
    programSize: 56,
    sectionSize: 64
  }
} as const

function readSection(
  fields: Fields,
  at: number,
  word: 4 | 8
): Omit<Region, 'name'> & { nameAt: number; type: number } {
  const type = fields.u32(at + 4)
  const flags = fields.word(at + 8)
  return {
    nameAt: fields.u32(at),
    type,
    address: fields.word(at + 8 + word),
    offset: fields.word(at + 8 + 2 * word),
    size: type === SHT_NOBITS ? 0 : fields.word(at + 8 + 3 * word),
    // Flags of processors and systems may lie above 2^31, where the operator would lose them.
    writable: ((flags % 8) & SHF_WRITE) !== 0,
    executable: ((flags % 8) & SHF_EXECINSTR) !== 0
  }
}

function readSegment(fields: Fields, at: number, word: 4 | 8): Region {
  const flags = fields.u32(at + (word === 8 ? 4 : 24))
  const start = at + (word === 8 ? 8 : 4)
  return {
    name: '',
    offset: fields.word(start),
    address: fields.word(start + word),
    size: fields.word(start + 3 * word),
    writable: (flags & PF_W) !== 0,
    executable: (flags & PF_X) !== 0
  }
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
