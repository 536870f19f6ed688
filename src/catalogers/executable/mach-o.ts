import type { Bytes } from './bytes.js'
import type { Executable, Region } from './executable.js'
import { fieldsOf, Malformed, textAt } from './fields.js'
import { FAT, isMachO } from './magic.js'

/**
 * Reads the segments and sections of a macOS program or library; of one for several processors, those of
 * the first. Source: Apple, `mach-o/loader.h` and `mach-o/fat.h`.
 * @throws Malformed when its load commands cannot be followed
 */
export function parseMachO(file: Bytes): Executable {
  const bytes = firstPart(file)
  const head = bytes.at(0, 32)
  if (head.length < 32) throw new Malformed('ends too early')
  const magic = head.readUInt32BE(0)
  if (!isMachO(magic)) throw new Malformed('has a first part that is no program')
  const littleEndian = magic >>> 24 !== 0xfe
  const wordSize = (magic & 0xff) === 0xcf || magic >>> 24 === 0xcf ? 8 : 4
  const headerSize = wordSize === 8 ? 32 : 28
  const header = fieldsOf(head, littleEndian, wordSize)
  const commands = bytes.at(headerSize, Math.min(header.u32(20), LARGEST_COMMANDS))

  const sections: Region[] = []
  const segments: Region[] = []
  const all = fieldsOf(commands, littleEndian, wordSize)
  for (let at = 0, left = header.u32(16); left > 0 && at + 8 <= commands.length; left -= 1) {
    const size = all.u32(at + 4)
    if (size < 8) throw new Malformed('has a load command without a size')
    if (all.u32(at) === (wordSize === 8 ? LC_SEGMENT_64 : LC_SEGMENT)) {
      const command = commands.subarray(at, at + size)
      segments.push(readSegment(command, littleEndian, wordSize))
      readSections(command, littleEndian, wordSize, sections)
    }
    at += size
  }
  return { format: 'mach-o', bytes, littleEndian, wordSize, sections, segments, managed: false }
}

const LC_SEGMENT = 0x1
const LC_SEGMENT_64 = 0x19
const LARGEST_COMMANDS = 4 * 1024 * 1024
const PROT_WRITE = 2
const PROT_EXECUTE = 4
const ZEROFILL = new Set([0x1, 0xc, 0x12])
const PURE_INSTRUCTIONS = 0x80000000

function firstPart(file: Bytes): Bytes {
  const head = file.at(0, 28)
  if (head.length < 28 || head.readUInt32BE(0) !== FAT) return file
  const start = head.readUInt32BE(16)
  const size = Math.max(0, Math.min(head.readUInt32BE(20), file.size - start))
  return {
    size,
    at: (offset, length) =>
      offset >= 0 ? file.at(start + offset, Math.min(length, size - offset)) : file.at(0, 0)
  }
}

function readSegment(command: Buffer, littleEndian: boolean, word: 4 | 8): Region {
  const fields = fieldsOf(command, littleEndian, word)
  const protection = fields.u32(24 + 4 * word + 4)
  return {
    name: textAt(command, 8, 16),
    address: fields.word(24),
    offset: fields.word(24 + 2 * word),
    size: fields.word(24 + 3 * word),
    writable: (protection & PROT_WRITE) !== 0,
    executable: (protection & PROT_EXECUTE) !== 0
  }
}

function readSections(command: Buffer, littleEndian: boolean, word: 4 | 8, sections: Region[]): void {
  const fields = fieldsOf(command, littleEndian, word)
  const protection = fields.u32(24 + 4 * word + 4)
  const entry = word === 8 ? 80 : 68
  const first = 24 + 4 * word + 16
  for (let left = fields.u32(first - 8), at = first; left > 0 && at + entry <= command.length; left -= 1) {
    const flags = fields.u32(at + 32 + 2 * word + 16)
    sections.push({
      name: textAt(command, at, 16),
      address: fields.word(at + 32),
      size: ZEROFILL.has(flags & 0xff) ? 0 : fields.word(at + 32 + word),
      offset: fields.u32(at + 32 + 2 * word),
      writable: (protection & PROT_WRITE) !== 0,
      executable: (flags & PURE_INSTRUCTIONS) !== 0
    })
    at += entry
  }
}
