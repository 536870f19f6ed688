import { decodeName } from './entry-name.js'
import { canonicalPath } from './entry-path.js'
import { FILE, FOLDER, LINK } from './entry-table.js'
import type { EntryTable } from './entry-table.js'
import { linkResolver } from './links.js'
import { dataOffset } from './local-header.js'
import type { ProblemLog } from './problems.js'
import { failure } from './read-failure.js'
import { shownName } from './shown-name.js'
import type { ZipFile } from './zip-file.js'

interface Placing {
  readonly isJava: boolean
  /** Entries that cannot be read; they keep their paths. */
  readonly refusals: ReadonlyMap<number, unknown>
  /** Folders that may be remembered. */
  readonly most: number
  readonly log: ProblemLog
}

/**
 * Gives every entry its path in the tree: unsafe names are refused, of several entries for one path the last
 * one wins, links inside the archive become the files that they lead to.
 *
 * A link that leads nowhere stays as a file that holds its target's text: programs that know no links
 * unpack it as such, so its content must not go unseen.
 * @returns path to number in the table, in the order of the directory
 */
export function placeEntries(zip: ZipFile, table: EntryTable, placing: Placing): Map<string, number> {
  const { log, isJava } = placing
  const files = new Map<string, number>()
  const folders = new FolderSet(placing.most)
  const { kinds, rawNames } = table
  for (let index = 0; index < table.count; index += 1) {
    const kind = kinds[index] ?? FILE
    const isFolder = (kind & FOLDER) !== 0
    const isOrdinary = kind === FILE || kind === LINK
    const path = isOrdinary ? (rawNames[index] ?? '') : pathOf(table, index)
    if (path === undefined || (path === '' && !isFolder)) {
      log.add('unsafe-name', table.name(index).name)
      continue
    }
    if (!folders.addAbove(isFolder ? `${path}/` : path)) {
      log.add('too-many-entries', '', 'too many folders')
      break
    }
    if (isFolder) continue
    const earlier = isJava ? undefined : files.get(path)
    if (earlier !== undefined) reportTwice(zip, table, path, earlier, index, log)
    files.set(path, index)
  }

  reportClashes(files, folders, placing)
  if (table.hasLinks) placeLinks(zip, table, files, folders, placing)
  return files
}

/** The path of a folder, or of anything whose raw name is not a path as it stands. */
function pathOf(table: EntryTable, index: number): string | undefined {
  const rawName = table.rawNames[index] ?? ''
  if (table.kinds[index] === FOLDER) return rawName.endsWith('/') ? rawName.slice(0, -1) : rawName
  return canonicalPath(table.name(index).name, rawName.length)
}

/** All folders that an archive has, be it by the names of files in them. */
class FolderSet {
  readonly all = new Set<string>()
  readonly #most: number
  /** With the slash. Entries of one folder usually follow each other. */
  #latest = ''

  constructor(most: number) {
    this.#most = most
  }

  /** Adds the folders above a path; false when they are too many. */
  addAbove(path: string): boolean {
    if (path.startsWith(this.#latest) && path.indexOf('/', this.#latest.length) < 0) return true
    let slash = path.lastIndexOf('/')
    this.#latest = path.slice(0, slash + 1)
    for (; slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash)
      if (this.all.has(folder)) return true
      if (this.all.size >= this.#most) return false
      this.all.add(folder)
    }
    return true
  }
}

function reportTwice(
  zip: ZipFile,
  table: EntryTable,
  path: string,
  earlier: number,
  later: number,
  log: ProblemLog
): void {
  const same = isSameContent(zip, table, earlier, later)
  if (table.rawNames[earlier] === table.rawNames[later])
    log.add(same ? 'same-twice' : 'different-twice', path)
  else if (!same) log.add('same-path', path)
}

const COMPARED_AT_ONCE = 64 * 1024

/** Compares the bytes as they lie in the archive: a checksum alone can be forged. */
function isSameContent({ source }: ZipFile, table: EntryTable, first: number, second: number): boolean {
  const [a, b] = [table.entry(first), table.entry(second)]
  const length = a.compressedSize
  if (a.crc32 !== b.crc32 || a.size !== b.size || a.method !== b.method || length !== b.compressedSize) {
    return false
  }
  try {
    const startA = dataOffset(source, a.localOffset)
    const startB = dataOffset(source, b.localOffset)
    for (let at = 0; at < length; at += COMPARED_AT_ONCE) {
      const count = Math.min(COMPARED_AT_ONCE, length - at)
      if (!source.readAt(startA + at, count).equals(source.readAt(startB + at, count))) return false
    }
    return true
  } catch {
    // What cannot be compared is not the same; reading it says what is wrong with it.
    return false
  }
}

function reportClashes(
  files: ReadonlyMap<string, number>,
  folders: FolderSet,
  { isJava, log }: Placing
): void {
  for (const folder of folders.all) {
    if (files.has(folder)) log.add('file-and-folder', folder)
  }
  if (isJava) return
  // Of two names that differ in case at least one is not in lower case.
  const lowered = new Set<string>()
  for (const path of files.keys()) {
    const lower = path.toLowerCase()
    if (lower === path) continue
    if (files.has(lower) || lowered.has(lower)) log.add('case-clash', path)
    lowered.add(lower)
  }
}

function placeLinks(
  zip: ZipFile,
  table: EntryTable,
  files: Map<string, number>,
  folders: FolderSet,
  { refusals, log }: Placing
): void {
  const links = new Map<string, string>()
  for (const [path, index] of files) {
    if (((table.kinds[index] ?? FILE) & LINK) === 0 || refusals.has(index)) continue
    const target = linkTarget(zip, table, path, index, log)
    if (target !== undefined) links.set(path, target)
  }
  if (links.size === 0) return

  const fileAt = (path: string) => (links.has(path) ? undefined : files.get(path))
  const exists = (path: string) => path === '' || folders.all.has(path) || fileAt(path) !== undefined
  const resolve = linkResolver(links, exists)
  const ends = [...links].map(([link, target]) => ({ link, target, end: resolve(link) }))
  // All are resolved before the first one is replaced by what it leads to.
  const found = ends.map(({ end }) => (end.kind === 'path' ? fileAt(end.path) : undefined))
  for (const [at, { link, target, end }] of ends.entries()) {
    const file = found[at]
    if (end.kind === 'nowhere') continue
    if (file !== undefined) files.set(link, file)
    else files.delete(link)
    if (end.kind === 'outside') log.add('link-out', link, `to ${shownName(target)}`)
    if (end.kind === 'loop') log.add('link-loop', link)
  }
}

const MAX_TARGET = 4096
// eslint-disable-next-line no-control-regex
const NO_TARGET = /[\x00-\x1f\x7f]/

/** The target of a link; undefined when the content is no path: then the entry is the file that it looks like. */
function linkTarget(
  zip: ZipFile,
  table: EntryTable,
  path: string,
  index: number,
  log: ProblemLog
): string | undefined {
  const entry = table.entry(index)
  if (entry.size === 0 || entry.size > MAX_TARGET) return undefined
  try {
    const target = decodeName(Buffer.from(zip.read(entry)).toString('latin1'))
    return NO_TARGET.test(target) ? undefined : target
  } catch (error) {
    // It stays a file, whose content cannot be read either; reading it says so again.
    failure(log, path, error)
    return undefined
  }
}
