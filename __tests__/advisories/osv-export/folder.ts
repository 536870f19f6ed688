import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import AdmZip from 'adm-zip'

/** A folder for each test of a file, with an export in it and room for an index beside it. */
export class ExportFolder {
  #root = ''

  make(): void {
    this.#root = mkdtempSync(join(tmpdir(), 'osv-export-'))
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }

  get path(): string {
    return join(this.#root, 'export')
  }

  get cacheDir(): string {
    return join(this.#root, 'cache')
  }

  get indexFile(): string {
    return join(this.cacheDir, 'osv-export-index', 'npm.idx')
  }

  zipOf(ecosystem: string): string {
    return join(this.path, ecosystem, 'all.zip')
  }

  /** Writes an ecosystem's zip by a library that has nothing to do with the reader. */
  write(ecosystem: string, records: readonly (object & { readonly id: string })[]): void {
    const zip = new AdmZip()
    for (const record of records) zip.addFile(`${record.id}.json`, Buffer.from(JSON.stringify(record)))
    this.writeBytes(ecosystem, zip.toBuffer())
  }

  writeBytes(ecosystem: string, bytes: Uint8Array): void {
    const path = this.zipOf(ecosystem)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

/** Makes the folder before each test of the file and removes it after. */
export function useExport(): ExportFolder {
  const folder = new ExportFolder()
  beforeEach(() => {
    folder.make()
  })
  afterEach(() => {
    folder.remove()
  })
  return folder
}
