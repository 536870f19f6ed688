import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseOsvRecord, type OsvRecord } from '../osv-record.js'

/** Records of a large project, some times over. */
const MAX_FILES = 5000
/** A larger record is asked for again. Bytes. */
const MAX_RECORD = 1024 * 1024

/**
 * Records that were fetched before, by id and time of last change: in memory, and in a folder when there is
 * one. The folder is a convenience: what is damaged in it is fetched again, and a folder that cannot be
 * written is as good as none.
 */
export class RecordCache {
  readonly #memory = new Map<string, OsvRecord>()
  readonly #folder: string | undefined
  readonly #maxFiles: number
  #written = 0

  /**
   * @param folder made when it is first written to
   * @param maxFiles that are left in it by `prune`
   */
  constructor(folder: string | undefined, maxFiles = MAX_FILES) {
    this.#folder = folder
    this.#maxFiles = maxFiles
  }

  async get(id: string, modified: string): Promise<OsvRecord | undefined> {
    if (modified === '') return undefined
    const known = this.#memory.get(keyOf(id, modified)) ?? (await this.#read(id))
    if (known?.id !== id || known.modified !== modified) return undefined
    this.#memory.set(keyOf(id, modified), known)
    return known
  }

  async put(record: OsvRecord, text: string): Promise<void> {
    if (record.modified === '') return
    this.#memory.set(keyOf(record.id, record.modified), record)
    if (this.#folder === undefined || text.length > MAX_RECORD) return
    const part = join(this.#folder, `${randomUUID()}.part`)
    try {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(part, text)
      await rename(part, this.#fileOf(this.#folder, record.id))
      this.#written += 1
    } catch {
      await rm(part, { force: true }).catch(() => undefined)
    }
  }

  /** Brings the folder back to its size after records were put into it; the oldest go first. */
  async prune(): Promise<void> {
    if (this.#folder === undefined || this.#written === 0) return
    this.#written = 0
    try {
      const folder = this.#folder
      const names = await readdir(folder)
      if (names.length <= this.#maxFiles) return
      const files = await Promise.all(
        names.map(async (name) => ({ name, age: (await stat(join(folder, name))).mtimeMs }))
      )
      files.sort((a, b) => a.age - b.age || (a.name < b.name ? -1 : 1))
      for (const { name } of files.slice(0, names.length - this.#maxFiles))
        await rm(join(folder, name), { force: true })
    } catch {
      // Another process is at it as well.
    }
  }

  async #read(id: string): Promise<OsvRecord | undefined> {
    if (this.#folder === undefined) return undefined
    try {
      return parseOsvRecord(await readFile(this.#fileOf(this.#folder, id), 'utf8'))
    } catch {
      return undefined
    }
  }

  #fileOf(folder: string, id: string): string {
    return join(folder, `${encodeURIComponent(id)}.json`)
  }
}

function keyOf(id: string, modified: string): string {
  return `${id} ${modified}`
}
