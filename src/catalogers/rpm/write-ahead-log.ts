import { fieldsOf } from '../executable/fields.js'

const HEAD = 32
const FRAME_HEAD = 24
/** The last bit says in which order of bytes the checksums are. */
const MAGIC = 0x377f0682

/**
 * The pages in SQLite's write-ahead log that belong to finished transactions, the last of each. A program that
 * was stopped leaves such a log, and what stands in it is newer than the database. Whatever follows a frame with a
 * wrong checksum is left over from before and does not count.
 * Source: sqlite.org, "WAL-mode File Format".
 */
export function committedPages(log: Buffer, pageSize: number): ReadonlyMap<number, Buffer> {
  const committed = new Map<number, Buffer>()
  if (log.length < HEAD) return committed
  const fields = fieldsOf(log, false, 4)
  if ((fields.u32(0) & ~1) >>> 0 !== MAGIC || fields.u32(8) !== pageSize) return committed
  const littleEndian = (fields.u32(0) & 1) === 0
  let sum = checksum(log.subarray(0, 24), [0, 0], littleEndian)
  if (sum[0] !== fields.u32(24) || sum[1] !== fields.u32(28)) return committed

  let open: [number, Buffer][] = []
  for (let at = HEAD; at + FRAME_HEAD + pageSize <= log.length; at += FRAME_HEAD + pageSize) {
    const page = log.subarray(at + FRAME_HEAD, at + FRAME_HEAD + pageSize)
    sum = checksum(page, checksum(log.subarray(at, at + 8), sum, littleEndian), littleEndian)
    const isSalted = fields.u32(at + 8) === fields.u32(16) && fields.u32(at + 12) === fields.u32(20)
    if (!isSalted || sum[0] !== fields.u32(at + 16) || sum[1] !== fields.u32(at + 20)) break
    open.push([fields.u32(at), page])
    // The last frame of a transaction says how many pages the database has.
    if (fields.u32(at + 4) === 0) continue
    for (const [number, content] of open) committed.set(number, content)
    open = []
  }
  return committed
}

/** @param bytes a multiple of eight */
function checksum(bytes: Buffer, start: readonly [number, number], littleEndian: boolean): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [first, second] = start
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + view.getUint32(at, littleEndian) + second) >>> 0
    second = (second + view.getUint32(at + 4, littleEndian) + first) >>> 0
  }
  return [first, second]
}
