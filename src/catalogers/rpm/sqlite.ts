import { fieldsOf, Malformed } from '../executable/fields.js'
import type { Fields } from '../executable/fields.js'

/** The pages of a database, by their numbers, which begin with 1. */
export interface Pages {
  /** Of all pages together, at least. Bytes. */
  readonly bytes: number
  /** Of every page. Bytes. */
  readonly size: number
  /** Left unused at the end of every page. Bytes. */
  readonly reserved: number
  /** @throws Malformed where there is no such page */
  page(number: number): Buffer
}

/**
 * The first binary value of each row of a table, in the order of the rows. No query is run: this walks the
 * table's tree of pages, each of which is visited at most once.
 * Source: sqlite.org, "Database File Format".
 * @throws Malformed when there is no such table, or a page is not what it should be; what came before stands
 */
export function* binaryColumn(pages: Pages, table: string): Generator<Buffer> {
  const walk = new Walk(pages)
  const root = rootOf(walk, table)
  for (const payload of walk.rows(root)) {
    const blob = valuesIn(payload).find(({ type }) => type >= 12 && type % 2 === 0)
    if (blob) yield blob.bytes
  }
}

/** The table of all tables is the one on the first page: type, name, table, root page, SQL. */
function rootOf(walk: Walk, table: string): number {
  for (const payload of walk.rows(1)) {
    const [type, name, , root] = valuesIn(payload)
    if (type?.bytes.toString() !== 'table' || name?.bytes.toString() !== table || !root) continue
    if (root.bytes.length > 0 && root.bytes.length <= 6) return root.bytes.readUIntBE(0, root.bytes.length)
  }
  throw new Malformed('has no such table')
}

const TABLE_INTERIOR = 5
const TABLE_LEAF = 13

/** Trees of more than four billion pages are lower. */
const DEEPEST = 20

class Walk {
  readonly #pages: Pages
  readonly #usable: number
  readonly #visited = new Set<number>()
  #read = 0

  constructor(pages: Pages) {
    this.#pages = pages
    this.#usable = pages.size - pages.reserved
  }

  *rows(number: number, depth = 0): Generator<Buffer> {
    if (depth > DEEPEST) throw new Malformed('is a tree that is too deep')
    const page = this.#visit(number)
    const fields = fieldsOf(page, false, 4)
    // The first page begins with the header of the file.
    const head = number === 1 ? 100 : 0
    const type = fields.u8(head)
    if (type !== TABLE_LEAF && type !== TABLE_INTERIOR) throw new Malformed('is no page of a table')
    const cells = head + (type === TABLE_LEAF ? 8 : 12)
    const count = fields.u16(head + 3)
    for (let index = 0; index < count; index += 1) {
      const cell = fields.u16(cells + 2 * index)
      if (type === TABLE_LEAF) yield this.#payload(page, fields, cell)
      else yield* this.rows(fields.u32(cell), depth + 1)
    }
    if (type === TABLE_INTERIOR) yield* this.rows(fields.u32(head + 8), depth + 1)
  }

  /** What does not fit on the page goes on in a chain of others. */
  #payload(page: Buffer, fields: Fields, cell: number): Buffer {
    const length = variable(page, cell)
    const start = variable(page, length.end).end
    const local = localBytes(length.value, this.#usable)
    // Rows cannot overlap, so that together they are never longer than the file.
    this.#read += length.value
    if (this.#read > this.#pages.bytes) throw new Malformed('has rows that overlap')
    if (start + local > page.length) throw new Malformed('ends too early')
    const parts = [page.subarray(start, start + local)]
    let missing = length.value - local
    let next = missing > 0 ? fields.u32(start + local) : 0
    while (missing > 0) {
      const more = this.#visit(next)
      const part = more.subarray(4, 4 + Math.min(missing, this.#usable - 4))
      parts.push(part)
      missing -= part.length
      next = more.readUInt32BE(0)
    }
    const [only] = parts
    return parts.length === 1 && only ? only : Buffer.concat(parts)
  }

  #visit(number: number): Buffer {
    if (this.#visited.has(number)) throw new Malformed('uses a page twice')
    this.#visited.add(number)
    return this.#pages.page(number)
  }
}

/** How much of a row's content lies on the row's own page. */
function localBytes(length: number, usable: number): number {
  const most = usable - 35
  if (length <= most) return length
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const local = least + ((length - least) % (usable - 4))
  return local <= most ? local : least
}

interface Value {
  readonly type: number
  readonly bytes: Buffer
}

/** Lengths of the fixed types, by their numbers: NULL, integers, a float, and the constants 0 and 1. */
const FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function valuesIn(payload: Buffer): readonly Value[] {
  const head = variable(payload, 0)
  const values: Value[] = []
  let at = head.value
  let next = head.end
  while (next < head.value) {
    const { value: type, end } = variable(payload, next)
    const length = FIXED[type] ?? Math.floor((type - 12) / 2)
    if (length < 0 || at + length > payload.length) throw new Malformed('ends too early')
    values.push({ type, bytes: payload.subarray(at, at + length) })
    at += length
    next = end
  }
  return values
}

/** A number of one to nine bytes, seven bits in each of the first eight. Sizes here never need the ninth. */
function variable(bytes: Buffer, start: number): { value: number; end: number } {
  let value = 0
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes[at]
    if (byte === undefined) throw new Malformed('ends too early')
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return { value, end: at + 1 }
  }
  return { value: Number.MAX_SAFE_INTEGER, end: start + 9 }
}
