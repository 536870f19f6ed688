/** A section of an executable and what is in it. */
export interface Piece {
  readonly name: string
  readonly content: Uint8Array
  readonly writable?: boolean
  readonly executable?: boolean
}

export interface ElfOptions {
  readonly wordSize?: 4 | 8
  readonly bigEndian?: boolean
  /** 1 object file, 2 program, 3 library. */
  readonly type?: number
  /** Without it, only the segments are left, as after `sstrip`. */
  readonly sectionTable?: boolean
}

/** Where the first piece of an executable lies in memory; those that follow, each at the next 16th address. */
export const FIRST_ADDRESS = 0x400000

/** The address of each piece, for contents that point to each other. */
export function addressesOf(sizes: readonly number[]): readonly number[] {
  let next = FIRST_ADDRESS
  return sizes.map((size) => {
    const address = next
    next += align(size)
    return address
  })
}

/**
 * Writes an ELF file: header, one segment for each piece, the pieces, the names, the section table.
 * Source of the layout: System V ABI; elf(5).
 */
export function writeElf(pieces: readonly Piece[], options: ElfOptions = {}): Buffer {
  const { wordSize = 8, bigEndian = false, type = 2, sectionTable = true } = options
  const addresses = addressesOf(pieces.map(({ content }) => content.length))
  const headers = (wordSize === 8 ? 64 : 52) + pieces.length * (wordSize === 8 ? 56 : 32)
  const first = align(headers)
  const offsets = addresses.map((address) => first + address - FIRST_ADDRESS)

  const names = nameTable(['.shstrtab', ...pieces.map(({ name }) => name)])
  const namesAt = first + pieces.reduce((sum, { content }) => sum + align(content.length), 0)
  const tableAt = align(namesAt + names.bytes.length)
  const out = new Writer(wordSize, bigEndian)

  out.bytes([0x7f, 0x45, 0x4c, 0x46, wordSize === 8 ? 2 : 1, bigEndian ? 2 : 1, 1], 16)
  out.u16(type, wordSize === 8 ? 62 : 3)
  out.u32(1)
  out.words(FIRST_ADDRESS, wordSize === 8 ? 64 : 52, sectionTable ? tableAt : 0)
  out.u32(0)
  out.u16(wordSize === 8 ? 64 : 52, wordSize === 8 ? 56 : 32, pieces.length)
  out.u16(
    wordSize === 8 ? 64 : 40,
    sectionTable ? pieces.length + 2 : 0,
    sectionTable ? pieces.length + 1 : 0
  )
  for (const [index, { content, writable, executable }] of pieces.entries()) {
    const flags = 4 + (writable ? 2 : 0) + (executable ? 1 : 0)
    const [offset = 0, address = 0] = [offsets[index], addresses[index]]
    out.u32(1)
    if (wordSize === 8) out.u32(flags)
    out.words(offset, address, address, content.length, content.length)
    if (wordSize === 4) out.u32(flags)
    out.words(16)
  }
  for (const [index, { content }] of pieces.entries()) {
    out.padTo(offsets[index] ?? 0)
    out.bytes(content)
  }
  out.padTo(namesAt)
  out.bytes(names.bytes)
  if (!sectionTable) return out.done()

  out.padTo(tableAt)
  const section = (
    name: number,
    kind: number,
    flags: number,
    address: number,
    offset: number,
    size: number
  ) => {
    out.u32(name, kind)
    out.words(flags, address, offset, size)
    out.u32(0, 0)
    out.words(1, 0)
  }
  section(0, 0, 0, 0, 0, 0)
  for (const [index, { content, name, writable, executable }] of pieces.entries()) {
    const flags = 2 + (writable ? 1 : 0) + (executable ? 4 : 0)
    section(names.at(name), 1, flags, addresses[index] ?? 0, offsets[index] ?? 0, content.length)
  }
  section(names.at('.shstrtab'), 3, 0, 0, namesAt, names.bytes.length)
  return out.done()
}

/**
 * Writes a Windows executable. Names of more than eight characters go to a string table, as MinGW does it.
 * Source of the layout: Microsoft, "PE Format".
 */
export function writePe(pieces: readonly Piece[], { managed = false } = {}): Buffer {
  const addresses = addressesOf(pieces.map(({ content }) => content.length))
  const optionalSize = 240
  const first = align(64 + 24 + optionalSize + pieces.length * 40)
  const end = first + pieces.reduce((sum, { content }) => sum + align(content.length), 0)
  const names = nameTable(pieces.map(({ name }) => name).filter((name) => name.length > 8))
  const out = new Writer(8, false)
  out.bytes([0x4d, 0x5a], 60)
  out.u32(64)
  out.bytes([0x50, 0x45, 0, 0])
  out.u16(0x8664, pieces.length)
  out.u32(0, end, 0)
  out.u16(optionalSize, 0x22)
  const optional = out.length
  out.u16(0x20b)
  out.padTo(optional + 24)
  out.words(FIRST_ADDRESS - 0x1000)
  out.padTo(optional + 112 + 14 * 8)
  out.u32(managed ? 0x2000 : 0, managed ? 72 : 0)
  out.padTo(optional + optionalSize)
  for (const [index, { name, content, writable, executable }] of pieces.entries()) {
    const offset = (addresses[index] ?? 0) - FIRST_ADDRESS
    out.bytes(Buffer.from(name.length > 8 ? `/${names.at(name) + 4}` : name), 8)
    out.u32(content.length, 0x1000 + offset, align(content.length), first + offset, 0, 0, 0)
    out.u32(0x40000040 + (writable ? 0x80000000 : 0) + (executable ? 0x20000000 : 0))
  }
  for (const [index, { content }] of pieces.entries()) {
    out.padTo(first + (addresses[index] ?? 0) - FIRST_ADDRESS)
    out.bytes(content)
  }
  out.padTo(end)
  out.u32(names.bytes.length + 4)
  out.bytes(names.bytes)
  return out.done()
}

/**
 * Writes a 64-bit macOS program with one segment, `__DATA`.
 * Source of the layout: Apple, `mach-o/loader.h`.
 */
export function writeMachO(pieces: readonly Piece[]): Buffer {
  const addresses = addressesOf(pieces.map(({ content }) => content.length))
  const commandSize = 72 + pieces.length * 80
  const first = align(32 + commandSize)
  const size = pieces.reduce((sum, { content }) => sum + align(content.length), 0)
  const out = new Writer(8, false)
  out.u32(0xfeedfacf, 0x01000007, 3, 2, 1, commandSize, 0, 0)
  out.u32(0x19, commandSize)
  out.bytes(Buffer.from('__DATA'), 16)
  out.words(FIRST_ADDRESS, size, first, size)
  out.u32(3, 3, pieces.length, 0)
  for (const [index, { name, content, executable }] of pieces.entries()) {
    const address = addresses[index] ?? 0
    out.bytes(Buffer.from(name), 16)
    out.bytes(Buffer.from('__DATA'), 16)
    out.words(address, content.length)
    out.u32(first + address - FIRST_ADDRESS, 4, 0, 0, executable ? 0x80000400 : 0, 0, 0, 0)
  }
  for (const [index, { content }] of pieces.entries()) {
    out.padTo(first + (addresses[index] ?? 0) - FIRST_ADDRESS)
    out.bytes(content)
  }
  out.padTo(first + size)
  return out.done()
}

/** Puts a macOS program into a file for several processors, as its first part. */
export function writeUniversal(program: Uint8Array): Buffer {
  const out = new Writer(8, true)
  out.u32(0xcafebabe, 2)
  out.u32(0x01000007, 3, 64, program.length, 4)
  out.u32(0x0100000c, 0, 64 + align(program.length), 0, 4)
  out.padTo(64)
  out.bytes(program)
  out.padTo(64 + align(program.length))
  return out.done()
}

/** Collects numbers and bytes in the byte order of the file. */
export class Writer {
  readonly #parts: Buffer[] = []
  length = 0

  constructor(
    readonly wordSize: 4 | 8,
    readonly bigEndian: boolean
  ) {}

  bytes(bytes: Uint8Array | readonly number[], size = bytes.length): void {
    const part = Buffer.alloc(size)
    part.set(bytes)
    this.#push(part)
  }

  u16(...values: readonly number[]): void {
    for (const value of values) this.#number(value, 2)
  }

  u32(...values: readonly number[]): void {
    for (const value of values) this.#number(value, 4)
  }

  words(...values: readonly number[]): void {
    for (const value of values) this.#number(value, this.wordSize)
  }

  padTo(offset: number): void {
    this.#push(Buffer.alloc(offset - this.length))
  }

  done(): Buffer {
    return Buffer.concat(this.#parts)
  }

  #number(value: number, size: 2 | 4 | 8): void {
    const part = Buffer.alloc(8)
    if (this.bigEndian) part.writeBigUInt64BE(BigInt(value))
    else part.writeBigUInt64LE(BigInt(value))
    this.#push(this.bigEndian ? part.subarray(8 - size) : part.subarray(0, size))
  }

  #push(part: Buffer): void {
    this.#parts.push(part)
    this.length += part.length
  }
}

function nameTable(names: readonly string[]): { bytes: Buffer; at(name: string): number } {
  const offsets = new Map<string, number>()
  let text = '\0'
  for (const name of names) {
    offsets.set(name, text.length)
    text += `${name}\0`
  }
  return { bytes: Buffer.from(text, 'latin1'), at: (name) => offsets.get(name) ?? 0 }
}

function align(size: number): number {
  return Math.ceil(size / 16) * 16
}
