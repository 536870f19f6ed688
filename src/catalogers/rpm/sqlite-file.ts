import { fieldsOf, Malformed } from '../executable/fields.js'
import type { Pages } from './sqlite.js'
import { committedPages } from './write-ahead-log.js'

const MAGIC = 'SQLite format 3\0'

export function isSqlite(file: Buffer): boolean {
  return file.toString('latin1', 0, MAGIC.length) === MAGIC
}

/**
 * A database's pages, as the last transaction left them.
 * @param log what lies beside it as `-wal`; empty where there is none
 * @throws Malformed when the header is not one
 */
export function sqlitePages(file: Buffer, log: Buffer): Pages {
  const fields = fieldsOf(file, false, 4)
  const size = fields.u16(16) === 1 ? 65536 : fields.u16(16)
  const reserved = fields.u8(20)
  const isUtf8 = fields.u32(56) <= 1
  if (size < 512 || (size & (size - 1)) !== 0 || size - reserved < 480 || !isUtf8) {
    throw new Malformed('has a header that no SQLite writes')
  }
  const newer = committedPages(log, size)
  return {
    bytes: file.length + log.length,
    size,
    reserved,
    page(number) {
      const page = newer.get(number) ?? file.subarray((number - 1) * size, number * size)
      if (number < 1 || page.length !== size) throw new Malformed('ends too early')
      return page
    }
  }
}
