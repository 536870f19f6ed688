import type { EndRecord } from './end-record.js'
import type { EntryTable } from './entry-table.js'
import {
  headerDifference,
  LOCAL_HEADER,
  LOCAL_HEADER_LENGTH,
  localHeaderLength,
  MAX_LOCAL_HEADER,
  STREAMED,
  viewOf,
  type Window
} from './local-header.js'
import type { ArchiveReport } from './problems.js'
import type { Source } from './source.js'

/** What the check of an archive's layout found that matters for reading; entries by their number in the table. */
export interface Layout {
  /** Entries that share bytes with another one: the archive is not to be read at all. */
  readonly overlapping: readonly [number, number] | undefined
  /** Entries without a local header, or with data outside the archive: they cannot be read. */
  readonly misplaced: ReadonlySet<number>
}

/** A descriptor behind streamed data is 12 to 24 bytes long; an entry in hiding needs 30. */
const LONGEST_DESCRIPTOR = 24
const MOST_PADDING = 1024 * 1024

/**
 * Compares every local header with the directory and looks at the bytes between the entries.
 *
 * All headers are read, not only those of entries that are read later, because an archive that shows
 * scanners something else than unpackers must be told of whether or not somebody looks at the entry. Headers
 * that lie close together are read in one piece of up to 256 KiB, others one by one. For 25,000 entries in
 * 69 MB (bench/archives.mjs) that takes 25 ms of processor time; a read for each header takes twice as long.
 * @param complete whether the table holds all that the directory has; if not, gaps mean nothing
 */
export function checkLayout(
  source: Source,
  end: EndRecord,
  table: EntryTable,
  complete: boolean,
  report: ArchiveReport
): Layout {
  const order = inFileOrder(table)
  const headers = new HeaderReader(source, table, order, end.directoryOffset)
  const misplaced = new Set<number>()
  let previous = -1
  let previousEnd = 0

  for (let place = 0; place < table.count; place += 1) {
    const index = order ? (order[place] ?? 0) : place
    const localOffset = table.localOffset[index] ?? 0
    if (previous >= 0 && localOffset < previousEnd) return { overlapping: [previous, index], misplaced }
    if (localOffset < 0 || localOffset + LOCAL_HEADER_LENGTH > end.directoryOffset) {
      misplaced.add(index)
      continue
    }
    if (complete && localOffset - previousEnd >= LOCAL_HEADER_LENGTH) {
      checkGap(source, previousEnd, localOffset, isStreamed(table, previous), report)
    }

    const at = headers.load(place, localOffset)
    const length = localHeaderLength(headers.view, at)
    const dataEnd = localOffset + (length ?? LOCAL_HEADER_LENGTH) + (table.compressedSize[index] ?? 0)
    if (length === undefined || dataEnd > end.directoryOffset) {
      misplaced.add(index)
    } else {
      const difference = headerDifference(headers, at, table, index)
      if (difference) report('header-differs', table.name(index).name, difference)
    }
    previous = index
    previousEnd = dataEnd
  }
  if (complete) {
    checkGap(source, previousEnd, end.directoryOffset, isStreamed(table, previous), report)
    checkGap(source, end.directoryOffset + end.directorySize, end.start, false, report)
  }
  return { overlapping: undefined, misplaced }
}

function isStreamed(table: EntryTable, index: number): boolean {
  return ((table.flags[index] ?? 0) & STREAMED) !== 0
}

/** The numbers of the entries by their offsets; undefined where they are in order, as in nearly every archive. */
function inFileOrder({ count, localOffset }: EntryTable): Uint32Array | undefined {
  for (let index = 1; index < count; index += 1) {
    if ((localOffset[index] ?? 0) < (localOffset[index - 1] ?? 0)) {
      const order = Uint32Array.from({ length: count }, (_, place) => place)
      return order.sort((a, b) => (localOffset[a] ?? 0) - (localOffset[b] ?? 0) || a - b)
    }
  }
  return undefined
}

const WINDOW = 256 * 1024
/** Reading over a gap of this length costs about as much as another system call. */
const WORTH_READING_OVER = 16 * 1024
/** Room for a name and an extra field of usual length behind the fixed part of a header. */
const USUAL_HEADER = 512

/** Reads local headers in the order of the file, many at once where they lie close together. */
class HeaderReader implements Window {
  bytes: Uint8Array = new Uint8Array(0)
  view: DataView = viewOf(this.bytes)
  readonly #source: Source
  readonly #table: EntryTable
  readonly #order: Uint32Array | undefined
  readonly #limit: number
  readonly #memory: Buffer
  #start = 0

  /** @param limit where the directory begins, and headers cannot be any more */
  constructor(source: Source, table: EntryTable, order: Uint32Array | undefined, limit: number) {
    this.#source = source
    this.#table = table
    this.#order = order
    this.#limit = limit
    this.#memory = Buffer.allocUnsafeSlow(Math.min(WINDOW + MAX_LOCAL_HEADER, limit))
  }

  /** Makes sure that as much of the header as there is lies in `view`; gives its position there. */
  load(place: number, offset: number): number {
    if (offset + LOCAL_HEADER_LENGTH > this.#start + this.view.byteLength) {
      this.#fill(offset, this.#worthReading(place, offset))
    }
    const length = localHeaderLength(this.view, offset - this.#start) ?? 0
    if (offset + length > this.#start + this.view.byteLength) {
      this.#fill(offset, Math.max(length, this.#worthReading(place, offset)))
    }
    return offset - this.#start
  }

  #fill(offset: number, length: number): void {
    this.#start = offset
    this.bytes = this.#source.readAt(offset, Math.min(length, this.#limit - offset), this.#memory)
    this.view = viewOf(this.bytes)
  }

  #worthReading(place: number, offset: number): number {
    const { count, localOffset } = this.#table
    let stop = offset + USUAL_HEADER
    for (let next = place + 1; next < count; next += 1) {
      const nextStop = (localOffset[this.#order ? (this.#order[next] ?? 0) : next] ?? 0) + USUAL_HEADER
      if (nextStop - stop > WORTH_READING_OVER || nextStop - offset > WINDOW) break
      stop = Math.max(stop, nextStop)
    }
    return stop - offset
  }
}

/** Reports bytes between two entries that nothing explains. */
function checkGap(source: Source, from: number, to: number, streamed: boolean, report: ArchiveReport): void {
  if (to - from < LOCAL_HEADER_LENGTH) return
  if (from === 0) {
    // A prefix (a launch script, a self-extractor) may hold what it likes, but not another zip archive.
    if (source.readAt(0, 4).equals(LOCAL_HEADER)) report('hidden-entries', '', describe(from, to))
    return
  }
  const bytes = source.readAt(from, Math.min(to - from, MOST_PADDING))
  const header = bytes.indexOf(LOCAL_HEADER)
  if (header >= 0 && header + LOCAL_HEADER_LENGTH <= bytes.length) {
    if (!isSigningBlock(source, from, to)) report('hidden-entries', '', describe(from, to))
    return
  }
  const rest = streamed ? bytes.subarray(LONGEST_DESCRIPTOR) : bytes
  if (to - from <= MOST_PADDING && rest.every((byte) => byte === 0)) return
  if (!isSigningBlock(source, from, to)) report('hidden-bytes', '', describe(from, to))
}

/** An APK signing block: its length stands at both ends, its magic last (source.android.com, APK v2). */
function isSigningBlock(source: Source, from: number, to: number): boolean {
  const length = to - from
  if (length < 32) return false
  const tail = source.readAt(to - 24, 24)
  if (tail.toString('latin1', 8) !== 'APK Sig Block 42') return false
  const declared = tail.readUInt32LE(0) + tail.readUInt32LE(4) * 2 ** 32
  const head = source.readAt(from, 8)
  return declared === length - 8 && head.equals(tail.subarray(0, 8))
}

function describe(from: number, to: number): string {
  return `bytes ${from} to ${to}`
}
