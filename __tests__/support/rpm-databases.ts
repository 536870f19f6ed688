/** A package as rpm would record it; what is left out is not recorded. */
export interface RecordedPackage {
  readonly name: string
  readonly version?: string
  readonly release?: string
  readonly epoch?: number
  readonly arch?: string
  readonly vendor?: string
  readonly source?: string
  /** Full paths. */
  readonly files?: readonly string[]
}

const INT32 = 4
const STRING = 6
const STRING_ARRAY = 8

/** A header as rpm keeps it in its database: the tags in ascending order behind the mark of the signed region. */
export function writeHeader(recorded: RecordedPackage): Buffer {
  const { name, version, release, epoch, arch, vendor, source, files } = recorded
  const folders = [...new Set((files ?? []).map(folderOf))]
  const tags: [number, number, readonly (string | number)[] | undefined][] = [
    [1000, STRING, list(name)],
    [1001, STRING, list(version)],
    [1002, STRING, list(release)],
    [1003, INT32, list(epoch)],
    [1011, STRING, list(vendor)],
    [1022, STRING, list(arch)],
    [1044, STRING, list(source)],
    [1116, INT32, files?.map((file) => folders.indexOf(folderOf(file)))],
    [1117, STRING_ARRAY, files?.map((file) => file.slice(folderOf(file).length))],
    [1118, STRING_ARRAY, files && folders]
  ]
  const index: Buffer[] = [numbers(63, 7, 0, 16)]
  const data: Buffer[] = [Buffer.alloc(16)]
  for (const [tag, type, values] of tags) {
    if (!values) continue
    if (type === INT32) data.push(Buffer.alloc(-lengthOf(data) & 3))
    index.push(numbers(tag, type, lengthOf(data), values.length))
    for (const value of values) {
      data.push(typeof value === 'number' ? numbers(value) : Buffer.from(`${value}\0`))
    }
  }
  return Buffer.concat([numbers(index.length, lengthOf(data)), ...index, ...data])
}

function list<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value]
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}

/**
 * An SQLite database with one table `Packages`, as rpm has it: rows of a number and a header. Small pages make
 * for several leaves and for rows that go on in other pages.
 * @param pageSize bytes, a power of two
 */
export function writeSqlite(headers: readonly Buffer[], pageSize = 4096): Buffer {
  const database = new SqliteWriter(pageSize)
  database.reserve(2)
  const leaves = headers.map((header, index) => database.leaf([database.cell(index + 1, [null, header])]))
  const [only, ...more] = leaves
  const root = only !== undefined && more.length === 0 ? only : database.interior(leaves)
  const sql = "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)"
  const schema = database.cell(2, ['table', 'Packages', 'Packages', root, sql])
  const other = database.cell(1, [
    'table',
    'sqlite_sequence',
    'sqlite_sequence',
    2,
    'CREATE TABLE sqlite_sequence(name,seq)'
  ])
  database.first([other, schema])
  return database.bytes()
}

class SqliteWriter {
  readonly #size: number
  readonly #pages: Buffer[] = [Buffer.alloc(0)]

  constructor(size: number) {
    this.#size = size
  }

  /** An empty leaf. */
  reserve(count: number): void {
    while (this.#pages.length < count) this.leaf([])
  }

  leaf(cells: readonly Buffer[]): number {
    return this.#pages.push(this.#page(13, cells, 0))
  }

  interior(children: readonly number[]): number {
    const last = children.at(-1) ?? this.leaf([])
    const cells = children
      .slice(0, -1)
      .map((child, index) => Buffer.concat([numbers(child), variable(index + 1)]))
    return this.#pages.push(this.#page(5, cells, 0, last))
  }

  first(cells: readonly Buffer[]): void {
    const page = this.#page(13, cells, 100)
    page.write('SQLite format 3\0', 'latin1')
    page.writeUInt16BE(this.#size === 65536 ? 1 : this.#size, 16)
    page.set([2, 2, 0, 64, 32, 32], 18)
    page.writeUInt32BE(this.#pages.length, 28)
    page.writeUInt32BE(1, 56)
    this.#pages[0] = page
  }

  cell(row: number, values: readonly (string | number | Buffer | null)[]): Buffer {
    const types: Buffer[] = []
    const contents: Buffer[] = []
    for (const value of values) {
      const content =
        value === null ? Buffer.alloc(0) : typeof value === 'number' ? numbers(value) : Buffer.from(value)
      const kind = typeof value === 'string' ? 13 : 12
      types.push(variable(value === null ? 0 : typeof value === 'number' ? 4 : kind + 2 * content.length))
      contents.push(content)
    }
    const payload = Buffer.concat([variable(lengthOf(types) + 1), ...types, ...contents])
    const local = this.#local(payload.length)
    const head = [variable(payload.length), variable(row), payload.subarray(0, local)]
    return Buffer.concat(
      local === payload.length ? head : [...head, numbers(this.#chain(payload.subarray(local)))]
    )
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pages)
  }

  #chain(rest: Buffer): number {
    const room = this.#size - 4
    const next = rest.length > room ? this.#chain(rest.subarray(room)) : 0
    const page = Buffer.alloc(this.#size)
    page.writeUInt32BE(next)
    rest.copy(page, 4, 0, room)
    return this.#pages.push(page)
  }

  #local(length: number): number {
    if (length <= this.#size - 35) return length
    const least = Math.floor(((this.#size - 12) * 32) / 255) - 23
    const local = least + ((length - least) % (this.#size - 4))
    return local <= this.#size - 35 ? local : least
  }

  #page(type: number, cells: readonly Buffer[], head: number, last = 0): Buffer {
    const page = Buffer.alloc(this.#size)
    const pointers = head + (type === 5 ? 12 : 8)
    let end = this.#size
    for (const [index, cell] of cells.entries()) {
      end -= cell.length
      cell.copy(page, end)
      page.writeUInt16BE(end, pointers + 2 * index)
    }
    page[head] = type
    page.writeUInt16BE(cells.length, head + 3)
    page.writeUInt16BE(end & 0xffff, head + 5)
    if (type === 5) page.writeUInt32BE(last, head + 8)
    return page
  }
}

/** A number of seven bits in each byte, the highest first. */
function variable(value: number): Buffer {
  const bytes = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return Buffer.from(bytes)
}

/**
 * SQLite's write-ahead log with one transaction.
 * @param pages numbers and contents
 * @param committed false for a transaction that was never finished
 */
export function writeLog(pages: readonly (readonly [number, Buffer])[], committed = true): Buffer {
  const size = pages[0]?.[1].length ?? 0
  const head = numbers(0x377f0682, 3007000, size, 0, 0x11111111, 0x22222222)
  let sum = checksum(head, [0, 0])
  const parts = [head, numbers(...sum)]
  for (const [index, [number, page]] of pages.entries()) {
    const isLast = committed && index === pages.length - 1
    const frame = numbers(number, isLast ? 99 : 0)
    sum = checksum(page, checksum(frame, sum))
    parts.push(frame, numbers(0x11111111, 0x22222222, ...sum), page)
  }
  return Buffer.concat(parts)
}

function checksum(bytes: Buffer, start: readonly [number, number]): [number, number] {
  let [first, second] = start
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + bytes.readUInt32LE(at) + second) >>> 0
    second = (second + bytes.readUInt32LE(at + 4) + first) >>> 0
  }
  return [first, second]
}

/**
 * A Berkeley DB hash of one bucket with rpm's counter under key 0 and the headers under their numbers, each in pages
 * of its own.
 */
export function writeBerkeley(headers: readonly Buffer[], bigEndian = false): Buffer {
  const size = 512
  const word = (value: number) => ordered([value], bigEndian)
  const pages: Buffer[] = []
  const add = (number: number, type: number, next: number, items: number, high: number) => {
    const page = Buffer.alloc(size)
    word(number).copy(page, 8)
    word(next).copy(page, 16)
    short(page, 20, items, bigEndian)
    short(page, 22, high, bigEndian)
    page[25] = type
    pages[number] = page
    return page
  }

  const meta = add(0, 8, 0, 0, 0)
  word(0x00061561).copy(meta, 12)
  word(9).copy(meta, 16)
  word(size).copy(meta, 20)
  meta[24] = 0
  word(1).copy(meta, 96)

  let free = 2
  let bucket = 1
  let entries: Buffer[] = [inline(word(0)), inline(word(headers.length))]
  const flush = (next: number) => {
    const page = add(bucket, 13, next, entries.length, 0)
    let end = size
    for (const [index, entry] of entries.entries()) {
      end -= entry.length
      entry.copy(page, end)
      short(page, 26 + 2 * index, end, bigEndian)
    }
    entries = []
  }
  for (const [index, header] of headers.entries()) {
    if (entries.length >= 20) {
      flush(free)
      bucket = free
      free += 1
    }
    const first = free
    for (let at = 0; at < header.length; at += size - 26) {
      const part = header.subarray(at, at + size - 26)
      const isLast = at + part.length === header.length
      part.copy(add(free, 7, isLast ? 0 : free + 1, 0, part.length), 26)
      free += 1
    }
    entries.push(
      inline(word(index + 1)),
      Buffer.concat([Buffer.from([3, 0, 0, 0]), word(first), word(header.length)])
    )
  }
  flush(0)
  word(pages.length - 1).copy(meta, 32)
  return Buffer.concat(pages)
}

function inline(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([1]), bytes])
}

function short(page: Buffer, at: number, value: number, bigEndian: boolean): void {
  if (bigEndian) page.writeUInt16BE(value, at)
  else page.writeUInt16LE(value, at)
}

/** rpm's own format: a page of slots, then the headers, each between a head and a tail. */
export function writeNdb(headers: readonly Buffer[]): Buffer {
  const slots = Buffer.alloc(4096)
  for (let at = 32; at < slots.length; at += 16) slots.write('Slot', at, 'latin1')
  Buffer.concat([Buffer.from('RpmP'), ordered([0, 1, 1, headers.length + 1], false)]).copy(slots)
  const blobs: Buffer[] = []
  for (const [index, header] of headers.entries()) {
    const used = 16 + header.length + 12
    const blocks = Math.ceil(used / 16)
    const start = (slots.length + lengthOf(blobs)) / 16
    ordered([index + 1, start, blocks], false).copy(slots, 32 + 16 * index + 4)
    const head = Buffer.concat([Buffer.from('BlbS'), ordered([index + 1, 0, header.length], false)])
    const tail = Buffer.concat([ordered([0, header.length], false), Buffer.from('BlbE')])
    blobs.push(head, header, Buffer.alloc(blocks * 16 - used), tail)
  }
  return Buffer.concat([slots, ...blobs])
}

/** Each in four bytes, the highest first. */
function numbers(...values: readonly number[]): Buffer {
  return ordered(values, true)
}

function ordered(values: readonly number[], bigEndian: boolean): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) {
    if (bigEndian) bytes.writeUInt32BE(value, 4 * index)
    else bytes.writeUInt32LE(value, 4 * index)
  }
  return bytes
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}
