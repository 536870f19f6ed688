import { TarError } from './header.js'

/** What the blocks before a header say in its place. Names have one character for each byte. */
export interface Extensions {
  readonly path?: string
  readonly linkPath?: string
  readonly size?: number
  /** The file is stored without its holes. */
  readonly sparse?: true
}

/**
 * Reads the records of an extended header: `<length> <key>=<value>\n`, the length counting itself. Of several
 * records for one key the last one holds.
 * Sources: POSIX.1-2017 `pax`, "pax Extended Header"; GNU tar manual, "Storing Sparse Files".
 * @throws TarError where they are not well-formed
 */
export function readPaxRecords(bytes: Buffer): Extensions {
  const values = new Map<string, string>()
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at)
    const digits = space < 0 ? '' : bytes.toString('latin1', at, space)
    const end = /^[1-9]\d{0,8}$/.test(digits) ? at + Number(digits) : 0
    if (end <= space + 1 || end > bytes.length || bytes[end - 1] !== 0x0a) throw malformed()
    const record = bytes.toString('latin1', space + 1, end - 1)
    const equals = record.indexOf('=')
    if (equals < 1) throw malformed()
    values.set(record.slice(0, equals), record.slice(equals + 1))
    at = end
  }
  return extensionsOf(values)
}

function extensionsOf(values: ReadonlyMap<string, string>): Extensions {
  const sparse = [...values.keys()].some((key) => key.startsWith('GNU.sparse.'))
  const path = values.get('GNU.sparse.name') ?? values.get('path')
  const linkPath = values.get('linkpath')
  const size = values.get('size')
  if (path?.includes('\0') || linkPath?.includes('\0')) throw malformed()
  if (size !== undefined && !/^\d{1,15}$/.test(size)) throw malformed()
  // An empty value takes back what a record before it said.
  return {
    ...(path ? { path } : {}),
    ...(linkPath ? { linkPath } : {}),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(sparse ? { sparse } : {})
  }
}

function malformed(): TarError {
  return new TarError('has an extended header that is not well-formed')
}
