import { fieldsOf, Malformed } from '../executable/fields.js'

export function isNdb(file: Buffer): boolean {
  return file.toString('latin1', 0, 4) === 'RpmP'
}

const BLOCK = 16
const SLOT = 16
const PAGE = 4096
/** The first two slots are the header of the file. */
const FIRST_SLOT = 2
const BLOB_HEAD = 16
const BLOB_TAIL = 12

/**
 * The values of rpm's own database format, as SUSE uses it: slots that say at which block a value begins and how many
 * blocks it has.
 * Source: rpm, `lib/backend/ndb/rpmpkg.c`.
 * @throws Malformed when a slot or a value is not what it should be; what came before stands
 */
export function* ndbValues(file: Buffer): Generator<Buffer> {
  const fields = fieldsOf(file, true, 4)
  const text = (at: number) => file.toString('latin1', at, at + 4)
  if (fields.u32(4) !== 0) throw new Malformed('has another version')
  const slots = (fields.u32(12) * PAGE) / SLOT
  if (slots * SLOT > file.length) throw new Malformed('ends too early')
  const seen = new Set<number>()
  let read = 0
  for (let slot = FIRST_SLOT; slot < slots; slot += 1) {
    const at = slot * SLOT
    if (text(at) !== 'Slot') throw new Malformed('has something else in place of a slot')
    const start = fields.u32(at + 8) * BLOCK
    const size = fields.u32(at + 12) * BLOCK
    if (start === 0) continue
    const number = fields.u32(at + 4)
    if (start + size > file.length || text(start) !== 'BlbS' || fields.u32(start + 4) !== number) {
      throw new Malformed('has a slot without a value')
    }
    const length = fields.u32(start + 12)
    read += size
    // Values cannot overlap, so that together they are never larger than the file.
    if (length + BLOB_HEAD + BLOB_TAIL > size || read > file.length || seen.has(number)) {
      throw new Malformed('has values that overlap')
    }
    seen.add(number)
    yield file.subarray(start + BLOB_HEAD, start + BLOB_HEAD + length)
  }
}
