import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openZipFile, type ZipFile } from '../../archives/index.js'
import type { EcosystemName } from '../../model/index.js'
import { parseOsvRecord, type OsvRecord } from '../osv-record.js'
import { buildIndex, MAX_RECORD_BYTES } from './build-index.js'
import { loadIndex, storeIndex } from './index-file.js'
import { recordsNaming, type PackageIndex } from './package-index.js'

/** One ecosystem's zip of an export, with the index over it. */
export interface ExportDatabase {
  readonly index: PackageIndex
  /** The numbers of the records that may name a package, given in canonical form; ascending. */
  naming(name: string): readonly number[]
  /** @throws Error with the reason why a record cannot be had */
  read(record: number): OsvRecord
  close(): void
}

/**
 * Opens an export zip. The index comes from `known`, else from the cache, else it is made and kept.
 * @param known an index that may be of this zip
 * @param cacheDir folder for indexes; made when needed
 * @throws NotAnArchive when it is no zip; Error when it cannot be opened or is beyond all measure
 */
export async function openDatabase(
  path: string,
  ecosystem: EcosystemName,
  known: PackageIndex | undefined,
  cacheDir: string | undefined
): Promise<ExportDatabase> {
  const zip = openZipFile(path)
  try {
    const index = await indexOf(zip, ecosystem, known, cacheDir)
    return {
      index,
      naming: (name) => recordsNaming(index, name),
      read: (record) => readRecord(zip, index, record),
      close: () => zip.close()
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function indexOf(
  zip: ZipFile,
  ecosystem: EcosystemName,
  known: PackageIndex | undefined,
  cacheDir: string | undefined
): Promise<PackageIndex> {
  const identity = identityOf(zip)
  if (known?.identity === identity) return known
  const path = cacheDir && join(cacheDir, 'osv-export-index', `${encodeURIComponent(ecosystem)}.idx`)
  const stored = path && (await loadIndex(path, identity, ecosystem))
  if (stored) return stored
  const built = await buildIndex(zip, identity, ecosystem)
  if (path) await storeIndex(path, built, ecosystem)
  return built
}

const PIECE = 1024 * 1024

/**
 * Hash of the central directory, which holds the name, place, sizes and checksum of every record. Unlike
 * the file's time it survives a download, a copy and a cache, and unlike its content it is read in no time.
 */
function identityOf({ source, end }: ZipFile): string {
  const hash = createHash('sha256').update(`${source.size} `)
  const stop = end.directoryOffset + end.directorySize
  const memory = Buffer.allocUnsafeSlow(PIECE)
  for (let at = end.directoryOffset; at < stop; at += PIECE) {
    hash.update(source.readAt(at, Math.min(PIECE, stop - at), memory))
  }
  return hash.digest('hex')
}

function readRecord(zip: ZipFile, { records }: PackageIndex, at: number): OsvRecord {
  const place = {
    localOffset: records.offset[at] ?? -1,
    compressedSize: records.compressedSize[at] ?? 0,
    size: records.size[at] ?? 0,
    method: records.method[at] ?? 0,
    crc32: records.crc32[at] ?? 0
  }
  const record = parseOsvRecord(Buffer.from(zip.readEntryAt(place, MAX_RECORD_BYTES)).toString())
  if (!record) throw new Error('it is no OSV record')
  return record
}
