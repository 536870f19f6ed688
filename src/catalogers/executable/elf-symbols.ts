import type { Executable } from './executable.js'
import { contentOf, sectionNamed } from './executable.js'
import { fieldsOf, textAt } from './fields.js'

/**
 * The addresses of those symbols that an ELF file defines, from both of its symbol tables.
 * Source: System V ABI, "Symbol Table".
 */
export function symbolAddresses(
  executable: Executable,
  names: readonly string[]
): ReadonlyMap<string, number> {
  const addresses = new Map<string, number>()
  for (const [table, texts] of TABLES) {
    const symbols = sectionNamed(executable, table)
    const strings = sectionNamed(executable, texts)
    if (!symbols || !strings) continue
    readTable(
      executable,
      contentOf(executable, symbols, LARGEST_TABLE),
      contentOf(executable, strings, LARGEST_TABLE),
      names,
      addresses
    )
  }
  return addresses
}

const LARGEST_TABLE = 16 * 1024 * 1024

const TABLES = [
  ['.dynsym', '.dynstr'],
  ['.symtab', '.strtab']
] as const

function readTable(
  { littleEndian, wordSize }: Executable,
  table: Buffer,
  strings: Buffer,
  names: readonly string[],
  addresses: Map<string, number>
): void {
  const fields = fieldsOf(table, littleEndian, wordSize)
  const entry = wordSize === 8 ? 24 : 16
  const longest = Math.max(...names.map((name) => name.length)) + 1
  for (let at = 0; at + entry <= table.length; at += entry) {
    const address = fields.word(at + (wordSize === 8 ? 8 : 4))
    if (address === 0) continue
    const name = textAt(strings, fields.u32(at), longest)
    if (names.includes(name) && !addresses.has(name)) addresses.set(name, address)
  }
}
