import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { ZipEntry, ZipFile } from '../../archives/index.js'
import { ecosystemName, type EcosystemName } from '../../model/index.js'
import { canonicalName } from '../package-name.js'
import { pooled } from '../pool.js'
import { MAX_RECORDS, NameTable, type PackageIndex, type RecordColumns } from './package-index.js'
import { hasEscapedLetters, parseRecord, scanRecord, type RecordNames } from './record-names.js'

/** The largest record of all public databases is below 1 MiB. Bytes. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024
/** Ten times npm's whole export. Bytes. */
const MAX_TOTAL_BYTES = 16 * 1024 ** 3
/** How much is inflated at once, and how many times at once: about 10 MiB of memory. */
const BATCH_BYTES = 1024 * 1024
const BATCHES_AT_ONCE = 3
/** Records further apart than this are not read in one piece. */
const MAX_SPAN = 8 * 1024 * 1024
const NAMED = 5

/**
 * Reads every record of an export zip once, to learn which packages it names.
 * @param ecosystem the one that the zip is of; packages of other ecosystems are left out
 * @throws NotAnArchive when the directory breaks off; Error when there is more than any export holds
 */
export async function buildIndex(
  zip: ZipFile,
  identity: string,
  ecosystem: EcosystemName
): Promise<PackageIndex> {
  const { records, damaged } = listRecords(zip)
  const names = new NameTable()
  let newest = ''
  await pooled(batchesOf(records), BATCHES_AT_ONCE, async ([from, to]) => {
    const contents = await readBatch(zip, records.slice(from, to))
    for (const [at, found] of contents.entries()) {
      if (!found) damaged.push(records[from + at]?.name ?? '')
      for (const target of found?.packages ?? []) {
        if (ecosystemName(target.ecosystem) !== ecosystem || target.name === '') continue
        names.add(canonicalName(ecosystem, target.name), from + at)
      }
      newest = later(newest, found?.modified ?? '')
    }
  })
  return {
    identity,
    newest,
    damaged: { count: damaged.length, names: damaged.sort().slice(0, NAMED) },
    records: columnsOf(records),
    ...names.columns()
  }
}

/** The entries that are records, in the order of the file. */
function listRecords(zip: ZipFile): { records: readonly ZipEntry[]; damaged: string[] } {
  const records: ZipEntry[] = []
  const damaged: string[] = []
  let total = 0
  for (const entry of zip.entries()) {
    if (entry.isDirectory || !entry.name.endsWith('.json')) continue
    if (isEncrypted(entry) || entry.size > MAX_RECORD_BYTES) {
      damaged.push(entry.name)
      continue
    }
    total += entry.size
    records.push(entry)
    if (records.length > MAX_RECORDS) throw new Error(`it holds more than ${MAX_RECORDS} records`)
    if (total > MAX_TOTAL_BYTES) throw new Error(`its records are longer than ${MAX_TOTAL_BYTES} bytes`)
  }
  return { records: records.sort((a, b) => a.localOffset - b.localOffset), damaged }
}

function isEncrypted(entry: ZipEntry): boolean {
  return (entry.flags & 0x2041) !== 0
}

/** Runs of records, as half-open ranges, that are read and inflated in one go. */
function batchesOf(records: readonly ZipEntry[]): readonly (readonly [number, number])[] {
  const batches: [number, number][] = []
  let from = 0
  let bytes = 0
  for (const [at, entry] of records.entries()) {
    const start = records[from]?.localOffset ?? 0
    if (
      at > from &&
      (bytes + entry.size > BATCH_BYTES || entry.localOffset + entry.compressedSize - start > MAX_SPAN)
    ) {
      batches.push([from, at])
      from = at
      bytes = 0
    }
    bytes += entry.size
  }
  if (from < records.length) batches.push([from, records.length])
  return batches
}

/** What each record of a batch names; undefined for one that cannot be read. */
async function readBatch(
  zip: ZipFile,
  batch: readonly ZipEntry[]
): Promise<readonly (RecordNames | undefined)[]> {
  const together = await inflateTogether(zip, batch)
  if (!together) return batch.map((entry) => readAlone(zip, entry))
  const read = hasEscapedLetters(together) ? parseRecord : scanRecord
  let at = 0
  return batch.map(({ size }) => read(together.subarray(at, (at += size))))
}

function readAlone(zip: ZipFile, entry: ZipEntry): RecordNames | undefined {
  try {
    return parseRecord(Buffer.from(zip.read(entry, MAX_RECORD_BYTES)))
  } catch {
    return undefined
  }
}

const inflate = promisify(gunzip)

/**
 * Inflates many small entries by one call, off the main thread: written one after the other as members of
 * a gzip stream, with the directory's checksums and sizes as trailers, they are also verified by it. A call
 * for each entry takes half as long again.
 * @returns the contents end to end; undefined when any of them is not as declared, or not deflated
 */
async function inflateTogether(zip: ZipFile, batch: readonly ZipEntry[]): Promise<Buffer | undefined> {
  try {
    const members = membersOf(zip, batch)
    if (!members) return undefined
    const total = batch.reduce((sum, { size }) => sum + size, 0)
    const bytes = await inflate(members, {
      chunkSize: Math.max(64, total + 1),
      maxOutputLength: Math.max(1, total)
    })
    return bytes.length === total ? bytes : undefined
  } catch {
    return undefined
  }
}

/** RFC 1952, 2.3: deflate, no flags, no time, any system. */
const MEMBER_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const MEMBER_TRAILER = 8
const LOCAL_HEADER = 30
/** Of the variable part of a local header. */
const MAX_NAME_AND_EXTRA = 2 * 0xffff

function membersOf(zip: ZipFile, batch: readonly ZipEntry[]): Buffer | undefined {
  const first = batch[0]
  const last = batch.at(-1)
  if (!first || !last || batch.some((entry) => entry.method !== 8)) return undefined
  const start = first.localOffset
  const stop = last.localOffset + LOCAL_HEADER + MAX_NAME_AND_EXTRA + last.compressedSize
  const span = zip.source.readAt(start, Math.min(stop, zip.source.size) - start)

  const length = batch.reduce(
    (sum, entry) => sum + entry.compressedSize + MEMBER_HEADER.length + MEMBER_TRAILER,
    0
  )
  // A directory whose sizes have nothing to do with the file must not cost memory.
  if (length > span.length + batch.length * LOCAL_HEADER) return undefined
  const members = Buffer.allocUnsafe(length)
  let to = 0
  for (const entry of batch) {
    const at = entry.localOffset - start
    if (at + LOCAL_HEADER > span.length || span.readUInt32LE(at) !== 0x04034b50) return undefined
    const data = at + LOCAL_HEADER + span.readUInt16LE(at + 26) + span.readUInt16LE(at + 28)
    if (data + entry.compressedSize > span.length) return undefined
    to += MEMBER_HEADER.copy(members, to)
    to += span.copy(members, to, data, data + entry.compressedSize)
    to = members.writeUInt32LE(entry.crc32, to)
    to = members.writeUInt32LE(entry.size, to)
  }
  return members
}

/** Publishers that have not stamped a record yet leave the year 1 in it. */
function later(a: string, b: string): string {
  const time = /^(?!0001)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(b)?.[0]
  return time && `${time}Z` > a ? `${time}Z` : a
}

/** By hand: the typed arrays' own `from` takes ten times as long. */
function columnsOf(records: readonly ZipEntry[]): RecordColumns {
  const columns = {
    offset: new Float64Array(records.length),
    compressedSize: new Uint32Array(records.length),
    size: new Uint32Array(records.length),
    crc32: new Uint32Array(records.length),
    method: new Uint8Array(records.length)
  }
  for (const [at, entry] of records.entries()) {
    columns.offset[at] = entry.localOffset
    columns.compressedSize[at] = entry.compressedSize
    columns.size[at] = entry.size
    columns.crc32[at] = entry.crc32
    columns.method[at] = entry.method
  }
  return columns
}
