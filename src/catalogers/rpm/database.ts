import { berkeleyValues, isBerkeleyHash } from './berkeley.js'
import { isNdb, ndbValues } from './ndb.js'
import { isSqlite, sqlitePages } from './sqlite-file.js'
import { binaryColumn } from './sqlite.js'

/**
 * The headers of all packages in a database, whichever of rpm's formats it has.
 * @param log what lies beside it as `-wal`; empty where there is none
 * @returns undefined when it has none of them
 * @throws Malformed, at once or on the way, when it is damaged
 */
export function packageHeaders(file: Buffer, log: Buffer): Generator<Buffer> | undefined {
  if (isSqlite(file)) return binaryColumn(sqlitePages(file, log), 'Packages')
  if (isBerkeleyHash(file)) return berkeleyValues(file)
  return isNdb(file) ? ndbValues(file) : undefined
}
