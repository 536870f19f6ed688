import { closeSync, mkdtempSync, openSync, readSync, rmSync, writev } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../source.js'

/** A file of our own that takes what was unpacked, to be read by offset. */
export interface Spool {
  /** Bytes that were given to it. */
  readonly size: number
  /**
   * Takes bytes, which nobody may change afterwards. They are written beside the work that goes on.
   * @returns to be waited for before more is given, where the disk does not keep up
   */
  append(bytes: Buffer): Promise<void> | undefined
  /** Waits until everything is written. @throws Error when it could not be */
  flush(): Promise<void>
  /** Of what is written; to be read once `flush` is through. */
  readonly source: Source
  /** Removes it. Reads after it throw. */
  close(): void
}

/** Held in memory for the disk at most, before who gives them has to wait. */
const MAX_WAITING = 4 * 1024 * 1024

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
  const writer = new Writer(descriptor)
  let named = !remove(folder)

  const close = () => {
    descriptor = undefined
    writer.close(() => {
      if (named) named = !remove(folder)
    })
  }
  return {
    get size() {
      return writer.size
    },
    append: (bytes) => writer.append(bytes),
    flush: () => writer.flush(),
    source: {
      get size() {
        return writer.size
      },
      readAt(offset, length, into) {
        if (descriptor === undefined) throw new Error('it is closed')
        if (offset < 0 || length < 0 || offset + length > writer.size) throw new Error('it is not that long')
        const target = into ? into.subarray(0, length) : Buffer.allocUnsafe(length)
        for (let done = 0; done < length;) {
          const count = readSync(descriptor, target, done, length - done, offset + done)
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

/** Writes what comes, one piece behind the other, on another thread than this one. */
class Writer {
  /** Bytes that were given to it. */
  size = 0
  readonly #descriptor: number
  #written = 0
  #waiting: Buffer[] = []
  #running: Promise<void> | undefined
  #failure: Error | undefined
  #closed = false

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  append(bytes: Buffer): Promise<void> | undefined {
    if (this.#closed) throw new Error('it is closed')
    if (this.#failure) throw this.#failure
    if (bytes.length === 0) return undefined
    this.#waiting.push(bytes)
    this.size += bytes.length
    this.#running ??= this.#run()
    return this.size - this.#written > MAX_WAITING ? this.#running : undefined
  }

  async flush(): Promise<void> {
    await this.#running
    if (this.#failure) throw this.#failure
  }

  /** Waits for a write that is under way: its descriptor could be another file's by then. */
  close(done: () => void): void {
    if (this.#closed) return
    this.#closed = true
    const end = () => {
      closeSync(this.#descriptor)
      done()
    }
    if (this.#running) void this.#running.then(end)
    else end()
  }

  /** Never fails itself: the next call says what went wrong. */
  async #run(): Promise<void> {
    try {
      while (this.#waiting.length > 0 && !this.#closed) {
        const pieces = this.#waiting
        this.#waiting = []
        await this.#writeAll(pieces)
      }
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error))
    }
    this.#waiting = []
    this.#running = undefined
  }

  async #writeAll(pieces: readonly Buffer[]): Promise<void> {
    for (let rest = pieces; rest.length > 0;) {
      const count = await writeSome(this.#descriptor, rest, this.#written)
      if (count === 0) throw new Error('the disk takes no more')
      this.#written += count
      rest = behind(rest, count)
    }
  }
}

function writeSome(descriptor: number, pieces: readonly Buffer[], position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    writev(descriptor, pieces, position, (error, count) => (error ? reject(error) : resolve(count)))
  })
}

/** What is left of the pieces behind their first `count` bytes. */
function behind(pieces: readonly Buffer[], count: number): readonly Buffer[] {
  let done = count
  for (const [index, piece] of pieces.entries()) {
    if (done < piece.length) return [piece.subarray(done), ...pieces.slice(index + 1)]
    done -= piece.length
  }
  return []
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
