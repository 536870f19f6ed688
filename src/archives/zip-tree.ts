import type { FileTree, TreeProblem } from '../model/index.js'
import { UnreadableEntry } from '../model/index.js'
import { isJavaArchiveName } from './archive-names.js'
import { Budget, DEFAULT_LIMITS } from './budget.js'
import type { Limits } from './budget.js'
import { STORED } from './entry-content.js'
import { dataOffset } from './local-header.js'
import { ProblemLog } from './problems.js'
import { fail, failure } from './read-failure.js'
import type { Source } from './source.js'
import { bytesSource, fileSource, sliceSource } from './source.js'
import { describeBomb, isBomb, readContents } from './zip-contents.js'
import type { ZipContents } from './zip-contents.js'
import type { ZipEntry } from './zip-entry.js'
import { openZip } from './zip-file.js'

/**
 * Opens a zip archive on disk as a tree of files. Only its directory and its local headers are read here.
 *
 * `problems` of the tree covers the archives that were opened from it as well, with `inner.jar!/path` as
 * their paths. An archive whose entries overlap gives a tree without paths and says why there.
 * @throws NotAnArchive when it is no zip archive, or cut off; Error when the file cannot be opened
 */
export function openZipTree(path: string, limits: Limits = DEFAULT_LIMITS): FileTree {
  const source = fileSource(path)
  try {
    const scope: Scope = { budget: new Budget(limits), log: new ProblemLog() }
    return new ZipTree(loadArchive(source, path, scope), scope, source)
  } catch (error) {
    source.close()
    throw error
  }
}

/** What a tree shares with the archives in it. */
export interface Scope {
  readonly budget: Budget
  readonly log: ProblemLog
}

/** Opens the archives in a tree, and remembers the last one: several callers open the same one in a row. */
export class NestedArchives {
  #latest: { path: string; archive: Archive; source: Source } | undefined
  readonly #scope: Scope

  constructor(scope: Scope) {
    this.#scope = scope
  }

  /**
   * @param load gives the archive's bytes
   * @throws UnreadableEntry when it lies too deep or is no archive; the log has the reason
   */
  open(path: string, load: () => Source): FileTree {
    const { budget, log } = this.#scope
    const scope = { budget: budget.nested(path), log: log.nested(path) }
    if (this.#latest?.path === path) return new ZipTree(this.#latest.archive, scope)
    if (scope.budget.depth > budget.limits.depth) {
      throw fail(log, path, 'too-deep', `${budget.limits.depth} levels`)
    }

    this.close()
    let source: Source | undefined
    try {
      source = load()
      // Nothing can hide in an empty file, so that it is no problem of the tree.
      if (source.size === 0) throw new UnreadableEntry(path, 'is empty')
      const archive = loadArchive(source, path, scope)
      this.#latest = { path, archive, source }
      return new ZipTree(archive, scope)
    } catch (error) {
      source?.close()
      throw failure(log, path, error)
    }
  }

  /** Lets go of the last archive. Trees of it that are still in use go on to work. */
  close(): void {
    this.#latest?.source.release()
    this.#latest = undefined
  }
}

/** An opened archive; several trees may be views of one. */
interface Archive {
  readonly contents: ZipContents
  readonly nested: NestedArchives
}

function loadArchive(source: Source, path: string, scope: Scope): Archive {
  const contents = readContents(openZip(source), isJavaArchiveName(path), scope.budget, scope.log)
  return { contents, nested: new NestedArchives(scope) }
}

class ZipTree implements FileTree {
  #archive: Archive | undefined
  readonly #scope: Scope
  readonly #source: Source | undefined
  readonly paths: readonly string[]

  /** @param source what to close with the tree; nested trees have nothing of their own that is open */
  constructor(archive: Archive, scope: Scope, source?: Source) {
    this.#archive = archive
    this.#scope = scope
    this.#source = source
    this.paths = [...archive.contents.files.keys()]
  }

  has(path: string): boolean {
    return this.#open().contents.files.has(path)
  }

  size(path: string): number {
    return this.#open().contents.table.size[this.#index(path)] ?? 0
  }

  read(path: string, max = Infinity): Uint8Array {
    const { budget, log } = this.#scope
    const { limits } = budget
    const entry = this.#readable(path)
    const wanted = Math.min(entry.size, Math.max(0, max))
    if (wanted > limits.entryBytes) throw fail(log, path, 'entry-too-large', `${wanted} bytes`)
    if (wanted === entry.size && isBomb(entry, budget)) throw fail(log, path, 'bomb', describeBomb(entry))
    if (entry.method !== STORED && !budget.spend(path, wanted)) throw fail(log, path, 'all-too-large')
    try {
      return this.#open().contents.zip.read(entry, wanted)
    } catch (error) {
      throw failure(log, path, error)
    }
  }

  readRange(path: string, offset: number, length: number): Uint8Array {
    const { budget, log } = this.#scope
    const entry = this.#readable(path)
    const end = Math.min(entry.size, Math.max(0, offset) + Math.max(0, length))
    if (entry.size > budget.limits.entryBytes) throw fail(log, path, 'entry-too-large', `${entry.size} bytes`)
    if (isBomb(entry, budget)) throw fail(log, path, 'bomb', describeBomb(entry))
    if (entry.method !== STORED && !budget.spend(path, end)) throw fail(log, path, 'all-too-large')
    try {
      return this.#open().contents.zip.readRange(entry, offset, length)
    } catch (error) {
      throw failure(log, path, error)
    }
  }

  open(path: string): FileTree {
    const entry = this.#readable(path)
    return this.#open().nested.open(path, () => {
      if (entry.method !== STORED) return bytesSource(this.read(path))
      // A stored archive is read where it lies, however large it is.
      const { source } = this.#open().contents.zip
      return sliceSource(source, dataOffset(source, entry.localOffset), entry.size)
    })
  }

  problems(): readonly TreeProblem[] {
    return this.#scope.log.list()
  }

  close(): void {
    if (this.#source) this.#archive?.nested.close()
    this.#source?.close()
    this.#archive = undefined
  }

  #open(): Archive {
    if (!this.#archive) throw new Error('the tree was closed')
    return this.#archive
  }

  #index(path: string): number {
    const index = this.#open().contents.files.get(path)
    if (index === undefined) throw new UnreadableEntry(path, 'is not in the archive')
    return index
  }

  #readable(path: string): ZipEntry {
    const { table, refusals } = this.#open().contents
    const index = this.#index(path)
    const refusal = refusals.get(index)
    if (refusal) throw fail(this.#scope.log, path, refusal.kind, refusal.detail)
    return table.entry(index)
  }
}
