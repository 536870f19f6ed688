import type { Budget } from './budget.js'
import { LAMBDA_UNZIPPED_BYTES } from './budget.js'
import { DirectoryReader } from './central-directory.js'
import { DEFLATED, isImplausible, STORED } from './entry-content.js'
import { EntryTable, FILE, FOLDER, SPECIAL_NAME } from './entry-table.js'
import { checkLayout } from './layout.js'
import { ENCRYPTED } from './local-header.js'
import type { ProblemKind, ProblemLog } from './problems.js'
import { shownName } from './shown-name.js'
import type { Extent } from './zip-entry.js'
import type { ZipFile } from './zip-file.js'
import { placeEntries } from './zip-paths.js'

/** Why an entry is not read. */
export interface Refusal {
  readonly kind: ProblemKind
  readonly detail?: string
}

/** The files of a zip archive under safe paths, after everything about it was checked that needs no content. */
export interface ZipContents {
  readonly zip: ZipFile
  readonly table: EntryTable
  /** Path to number in the table, in the order of the directory. */
  readonly files: ReadonlyMap<string, number>
  readonly refusals: ReadonlyMap<number, Refusal>
}

/** Bytes of names that are held, for each entry that is allowed: four times what deep trees of packages have. */
const NAME_BYTES = 400
const LEAST_NAME_BYTES = 1024 * 1024

/**
 * Lists an archive and checks its structure. What is irregular goes to the log; only an archive whose
 * directory cannot be had at all throws.
 * @param isJava whether duplicate names and names that differ in case are usual in it
 * @throws NotAnArchive when the directory breaks off
 */
export function readContents(zip: ZipFile, isJava: boolean, budget: Budget, log: ProblemLog): ZipContents {
  const limit = budget.entryLimit
  const { table, complete } = listEntries(zip, budget)
  if (!complete) log.add(limit, '', `${table.count} were looked at`)
  if (zip.end.ambiguity) log.add('two-readings', '', zip.end.ambiguity)
  if (complete) checkCount(zip, table.count, log)

  const { overlapping, misplaced } = checkLayout(zip.source, zip.end, table, complete, log.add)
  if (overlapping) {
    const [a, b] = overlapping.map((index) => shownName(table.name(index).name))
    log.add('overlap', '', `${a} and ${b}`)
    return { zip, table: new EntryTable(0), files: new Map(), refusals: new Map() }
  }
  const refusals = checkEntries(table, misplaced, budget, log)
  const files = placeEntries(zip, table, { isJava, refusals, most: budget.limits.entries, log })
  return { zip, table, files, refusals }
}

/** Whether reading the whole entry would be out of proportion to the bytes that it takes. */
export function isBomb({ size, compressedSize }: Extent, { limits }: Budget): boolean {
  return size > limits.ratioFloor && size > compressedSize * limits.ratio
}

export function describeBomb({ size, compressedSize }: Extent): string {
  return `${size} bytes from ${compressedSize}`
}

function listEntries(zip: ZipFile, budget: Budget): { table: EntryTable; complete: boolean } {
  const mostNameBytes = Math.max(LEAST_NAME_BYTES, budget.limits.entries * NAME_BYTES)
  const possible = Math.ceil(zip.end.directorySize / 46)
  const table = new EntryTable(Math.min(budget.entryAllowance, possible))
  const reader = new DirectoryReader(zip.source, zip.end)
  while (!reader.isDone && table.count < table.capacity && table.nameBytes < mostNameBytes) reader.read(table)
  budget.payForEntries(table.count)
  return { table, complete: reader.isDone }
}

function checkCount({ end }: ZipFile, found: number, log: ProblemLog): void {
  const expected = end.countIsExact ? found : found % 0x10000
  if (expected !== end.count) log.add('wrong-count', '', `${end.count} declared, ${found} found`)
}

/** Notes all entries that will not be read, so that they count whether or not somebody asks for them. */
function checkEntries(
  table: EntryTable,
  misplaced: ReadonlySet<number>,
  budget: Budget,
  log: ProblemLog
): Map<number, Refusal> {
  const { kinds, flags, size } = table
  const refusals = new Map<number, Refusal>()
  let total = 0
  for (let index = 0; index < table.count; index += 1) {
    total += size[index] ?? 0
    const kind = kinds[index] ?? FILE
    if ((kind & SPECIAL_NAME) !== 0) {
      const { name, otherName } = table.name(index)
      if (otherName !== undefined) log.add('other-name', name, shownName(otherName))
    }
    const extent = table.extent(index)
    if ((kind & FOLDER) !== 0) {
      // A deflated nothing takes a few bytes, and so does an encrypted one.
      if (extent.size > 0 || extent.compressedSize > 16) log.add('folder-with-data', table.name(index).name)
      continue
    }
    const refusal = refuse(extent, flags[index] ?? 0, misplaced.has(index))
    if (refusal) {
      refusals.set(index, refusal)
      log.add(refusal.kind, table.name(index).name, refusal.detail)
    } else if (isBomb(extent, budget)) {
      log.add('bomb', table.name(index).name, describeBomb(extent))
    }
  }
  if (budget.depth === 0 && total > LAMBDA_UNZIPPED_BYTES) {
    log.add('not-deployable', '', `${total} bytes, the limit is ${LAMBDA_UNZIPPED_BYTES}`)
  }
  return refusals
}

function refuse(extent: Extent, flags: number, misplaced: boolean): Refusal | undefined {
  const { method, size, compressedSize } = extent
  if ((flags & ENCRYPTED) !== 0) return { kind: 'encrypted' }
  if (method !== STORED && method !== DEFLATED) return { kind: 'unknown-method', detail: `method ${method}` }
  if (misplaced) return { kind: 'damaged', detail: 'its data is not where the directory says' }
  if (!isImplausible(extent)) return undefined
  return { kind: 'size-differs', detail: `${size} bytes declared, ${compressedSize} in the archive` }
}
