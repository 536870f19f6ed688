import { EntryError } from './zip-errors.js'

/**
 * A table that gives the symbol for the next bits of a deflate stream. The first `bits` bits select an entry:
 * `symbol << 8 | length of its code`; or, for codes longer than that, `offset << 8 | LONGER | bits that select
 * an entry from there on`. An entry of 0 belongs to no code.
 */
export interface CodeTable {
  readonly bits: number
  readonly entries: Int32Array
}

/** Marks an entry that points to further ones. */
export const LONGER = 0x80

const LONGEST_CODE = 15

/**
 * Builds the table for a set of codes, which deflate describes by nothing but their lengths.
 * Source: RFC 1951, section 3.2.2.
 * @param lengths by symbol, 0 for symbols that do not occur
 * @throws EntryError when the lengths describe no code
 */
export function codeTable(lengths: Uint8Array, bits: number): CodeTable {
  const counts = new Uint16Array(LONGEST_CODE + 1)
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1
  counts[0] = 0
  const next = firstCodes(counts)

  const size = 1 << bits
  const entries = new Int32Array(size + longEntries(lengths, bits, next))
  let free = size
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0
    if (length === 0) continue
    const code = next[length] ?? 0
    next[length] = code + 1
    const reversed = reverse(code, length)
    if (length <= bits) {
      for (let at = reversed; at < size; at += 1 << length) entries[at] = (symbol << 8) | length
      continue
    }
    const prefix = reversed & (size - 1)
    let pointer = entries[prefix] ?? 0
    if (pointer === 0) {
      pointer = (free << 8) | LONGER | (LONGEST_CODE - bits)
      entries[prefix] = pointer
      free += 1 << (LONGEST_CODE - bits)
    }
    const start = pointer >>> 8
    for (let at = reversed >>> bits; at < 1 << (LONGEST_CODE - bits); at += 1 << (length - bits)) {
      entries[start + at] = (symbol << 8) | length
    }
  }
  return { bits, entries }
}

/** The lowest code of each length. One code alone may be incomplete, as encoders write it for a single distance. */
function firstCodes(counts: Uint16Array): Uint16Array {
  const next = new Uint16Array(LONGEST_CODE + 2)
  let code = 0
  let left = 1
  let total = 0
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    const count = counts[length] ?? 0
    left = left * 2 - count
    if (left < 0) throw damaged('has codes that contradict each other')
    next[length] = code
    code = (code + count) << 1
    total += count
  }
  if (left > 0 && (total > 1 || (counts[1] ?? 0) !== total)) throw damaged('has codes that are missing')
  return next
}

/** Room for the codes that are longer than `bits`: as much for each of their beginnings. */
function longEntries(lengths: Uint8Array, bits: number, firsts: Uint16Array): number {
  const next = Uint16Array.from(firsts)
  const prefixes = new Set<number>()
  for (const length of lengths) {
    if (length === 0) continue
    const code = next[length] ?? 0
    next[length] = code + 1
    if (length > bits) prefixes.add(code >>> (length - bits))
  }
  return prefixes.size << (LONGEST_CODE - bits)
}

function reverse(code: number, length: number): number {
  let reversed = 0
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >>> bit) & 1) << (length - 1 - bit)
  return reversed
}

export function damaged(how: string): EntryError {
  return new EntryError('unreadable-entry', `is damaged (${how})`)
}
