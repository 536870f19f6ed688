import { fieldsOf, Malformed } from '../executable/fields.js'
import type { Fields } from '../executable/fields.js'

const MAGIC = 0x00061561

export function isBerkeleyHash(file: Buffer): boolean {
  return file.length >= 512 && (file.readUInt32LE(12) === MAGIC || file.readUInt32BE(12) === MAGIC)
}

/**
 * The values of a Berkeley DB hash, as rpm used it up to 4.15 (Amazon Linux 2, RHEL 7 and 8): bucket by bucket,
 * each a chain of pages; values that are longer than a page, as nearly all are, lie in chains of their own. No
 * page is visited twice.
 * Source: rpm, `lib/backend/bdb_ro.c` (reading, by rpm's own authors); Berkeley DB 5.3, `dbinc/db_page.h`.
 * @returns values under keys other than 0, which is rpm's counter
 * @throws Malformed when a page is not what it should be; what came before stands
 */
export function* berkeleyValues(file: Buffer): Generator<Buffer> {
  const database = new HashDatabase(file)
  for (let bucket = 0; bucket <= database.lastBucket; bucket += 1) {
    yield* database.valuesIn(bucket)
  }
}

/** Offsets in every page. */
const NUMBER = 8
const NEXT = 16
const ENTRIES = 20
const LENGTH = 22
const TYPE = 25
const ITEMS = 26

const PAGE_HASH_UNSORTED = 2
const PAGE_OVERFLOW = 7
const PAGE_HASH = 13

const ITEM_INLINE = 1
const ITEM_ELSEWHERE = 3

class HashDatabase {
  readonly #file: Buffer
  readonly #littleEndian: boolean
  readonly #pageSize: number
  /** By the number of bits of a bucket's number: what is to be added to it to get its page. */
  readonly #spares: readonly number[]
  readonly #visited = new Set<number>()
  readonly lastBucket: number

  constructor(file: Buffer) {
    this.#file = file
    this.#littleEndian = file.readUInt32LE(12) === MAGIC
    const fields = fieldsOf(file, this.#littleEndian, 4)
    const version = fields.u32(16)
    this.#pageSize = fields.u32(20)
    this.lastBucket = fields.u32(72)
    this.#spares = Array.from({ length: 32 }, (_, index) => fields.u32(96 + 4 * index))
    const isPageSize =
      this.#pageSize >= 512 && this.#pageSize <= 65536 && (this.#pageSize & (this.#pageSize - 1)) === 0
    if (version < 8 || version > 10 || !isPageSize || fields.u8(24) !== 0) {
      throw new Malformed('has a header that cannot be read')
    }
    if (this.lastBucket * this.#pageSize > file.length) throw new Malformed('ends too early')
  }

  *valuesIn(bucket: number): Generator<Buffer> {
    const bits = 32 - Math.clz32(bucket)
    let number = bucket + (this.#spares[bits] ?? 0)
    while (number !== 0) {
      const { page, fields } = this.#visit(number)
      const type = fields.u8(TYPE)
      // Pages of a part of the table that was enlarged but not used yet were never written.
      if (type === 0 && fields.u32(NUMBER) === 0) return
      if (type !== PAGE_HASH && type !== PAGE_HASH_UNSORTED) throw new Malformed('is no page of a hash')
      const count = fields.u16(ENTRIES)
      for (let index = 0; index + 1 < count; index += 2) {
        const key = this.#item(page, fields, index)
        const value = this.#item(page, fields, index + 1)
        if (key.some((byte) => byte !== 0)) yield value
      }
      number = fields.u32(NEXT)
    }
  }

  /** Items fill the page from its end, in their order. */
  #item(page: Buffer, fields: Fields, index: number): Buffer {
    const start = fields.u16(ITEMS + 2 * index)
    const end = index === 0 ? page.length : fields.u16(ITEMS + 2 * (index - 1))
    if (start >= end || end > page.length) throw new Malformed('is a page whose items overlap')
    const kind = fields.u8(start)
    if (kind === ITEM_INLINE) return page.subarray(start + 1, end)
    if (kind !== ITEM_ELSEWHERE) throw new Malformed('holds an item of another kind')
    return this.#chain(fields.u32(start + 4), fields.u32(start + 8))
  }

  #chain(first: number, length: number): Buffer {
    if (length > this.#file.length) throw new Malformed('is longer than the file')
    const parts: Buffer[] = []
    let number = first
    for (let missing = length; missing > 0;) {
      const { page, fields } = this.#visit(number)
      const part = page.subarray(ITEMS, ITEMS + fields.u16(LENGTH))
      if (fields.u8(TYPE) !== PAGE_OVERFLOW || part.length === 0 || part.length > missing) {
        throw new Malformed('is no page of a long value')
      }
      parts.push(part)
      missing -= part.length
      number = fields.u32(NEXT)
    }
    return Buffer.concat(parts)
  }

  #visit(number: number): { page: Buffer; fields: Fields } {
    if (this.#visited.has(number)) throw new Malformed('uses a page twice')
    this.#visited.add(number)
    const page = this.#file.subarray(number * this.#pageSize, (number + 1) * this.#pageSize)
    if (page.length !== this.#pageSize) throw new Malformed('ends too early')
    return { page, fields: fieldsOf(page, this.#littleEndian, 4) }
  }
}
