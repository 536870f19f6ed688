import { fieldsOf, Malformed } from '../executable/fields.js'

/** An installed package as rpm records it. Untrusted text; '' for what is not recorded. */
export interface RpmPackage {
  readonly name: string
  readonly version: string
  readonly release: string
  /** 0 where none is recorded, which means the same. */
  readonly epoch: number
  readonly architecture: string
  readonly vendor: string
  /** File name of the source package: `bash-5.2.15-1.amzn2023.src.rpm`. */
  readonly source: string
}

/** Source: rpm, `include/rpm/rpmtag.h`. */
const TAGS = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  architecture: 1022,
  source: 1044
}

/**
 * Reads a package's header as it lies in the database: two numbers, an index of 16 bytes for each tag, and the
 * values that the index points to; all numbers are big-endian.
 * Source: rpm, `docs/manual/format_header.md`.
 * @throws Malformed when it is cut off
 */
export function parseHeader(blob: Buffer): RpmPackage {
  const fields = fieldsOf(blob, false, 4)
  const count = fields.u32(0)
  const data = HEAD + count * ENTRY
  if (data + fields.u32(4) > blob.length) throw new Malformed('ends too early')
  const places = new Map<number, number>()
  for (let at = HEAD; at < data; at += ENTRY) {
    const tag = fields.u32(at)
    if (WANTED.get(tag) === fields.u32(at + 4) && !places.has(tag)) places.set(tag, data + fields.u32(at + 8))
  }
  const text = (tag: number) => {
    const place = places.get(tag)
    if (place === undefined) return ''
    const end = blob.indexOf(0, place)
    if (end < 0) throw new Malformed('ends too early')
    return blob.toString('utf8', place, Math.min(end, place + LONGEST_TEXT))
  }
  const epoch = places.get(TAGS.epoch)
  return {
    name: text(TAGS.name),
    version: text(TAGS.version),
    release: text(TAGS.release),
    epoch: epoch === undefined ? 0 : fields.u32(epoch),
    architecture: text(TAGS.architecture),
    vendor: text(TAGS.vendor),
    source: text(TAGS.source)
  }
}

const HEAD = 8
const ENTRY = 16
const LONGEST_TEXT = 512

const TYPE_INT32 = 4
const TYPE_STRING = 6

/** The type that the value of a tag has. */
const WANTED: ReadonlyMap<number, number> = new Map(
  Object.values(TAGS).map((tag) => [tag, tag === TAGS.epoch ? TYPE_INT32 : TYPE_STRING])
)
