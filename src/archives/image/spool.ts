import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../source.js'

/** A file of our own that takes what was unpacked, to be read by offset. */
export interface Spool {
  readonly size: number
  append(bytes: Buffer): void
  readonly source: Source
  /** Removes it. Reads after it throw. */
  close(): void
}

/**
 * Makes a file that only this user can read, in a folder of its own. Its name is taken away at once where the
 * system lets us, so that nothing stays behind however the program ends; elsewhere `close` removes it.
 * @throws Error when there is no room for it
 */
export function createSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-scan-image-'))
  let descriptor: number | undefined
  try {
    descriptor = openSync(join(folder, 'layer'), 'wx+', 0o600)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  let named = !remove(folder)
  let size = 0

  const open = (): number => {
    if (descriptor === undefined) throw new Error('it is closed')
    return descriptor
  }
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
    if (named) named = !remove(folder)
  }
  return {
    get size() {
      return size
    },
    append(bytes) {
      for (let done = 0; done < bytes.length;)
        done += writeSync(open(), bytes, done, bytes.length - done, size + done)
      size += bytes.length
    },
    source: {
      get size() {
        return size
      },
      readAt(offset, length, into) {
        if (offset < 0 || length < 0 || offset + length > size) throw new Error('it is not that long')
        const target = into ? into.subarray(0, length) : Buffer.allocUnsafe(length)
        for (let done = 0; done < length;) {
          const count = readSync(open(), target, done, length - done, offset + done)
          if (count === 0) throw new Error('it became shorter')
          done += count
        }
        return target
      },
      release() {},
      close() {}
    },
    close
  }
}

function remove(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
    return true
  } catch {
    // An open file cannot be removed on Windows.
    return false
  }
}
