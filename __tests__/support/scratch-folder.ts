import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A private folder for one test file, removed when its tests have run. */
export interface ScratchFolder {
  readonly path: string
  /** Writes a file, with the folders above it; gives its absolute path. */
  write(name: string, content: string | Uint8Array): string
}

/** To be called while tests are declared. */
export function scratchFolder(): ScratchFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'lambda-scan-test-')))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    }
  }
}
