import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes that can be read by offset: a file, a piece of memory, or a slice of another source. */
export interface Source {
  /** In bytes. */
  readonly size: number
  /**
   * Exactly `length` bytes from `offset`. They may be a view of the source's own memory.
   * @param into where a file's bytes may be put; it must be `length` bytes long or longer
   * @throws Error when the range is not inside the source, or when reading fails
   */
  readAt(offset: number, length: number, into?: Buffer): Buffer
  /** Gives up what can be had again (a file descriptor). The source stays usable. */
  release(): void
  /** Ends the source. Reads after it throw. */
  close(): void
}

/** A source over bytes in memory, without copying them. */
export function bytesSource(bytes: Uint8Array): Source {
  let memory: Buffer | undefined = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    size: bytes.byteLength,
    readAt(offset, length) {
      if (!memory) throw closed()
      checkRange(offset, length, memory.length)
      return memory.subarray(offset, offset + length)
    },
    release() {},
    close() {
      memory = undefined
    }
  }
}

/** `length` bytes of another source from `offset`; the other one keeps the ownership of what is open. */
export function sliceSource(outer: Source, offset: number, length: number): Source {
  checkRange(offset, length, outer.size)
  let open = true
  return {
    size: length,
    readAt(from, count, into) {
      if (!open) throw closed()
      checkRange(from, count, length)
      return outer.readAt(offset + from, count, into)
    },
    release() {},
    close() {
      open = false
    }
  }
}

/**
 * A source over a regular file. Its descriptor is opened at once, and again by the first read after
 * `release`; a file that has become another one by then is refused.
 * @param open gives a descriptor; the default follows links and does not wait for the writer of a pipe
 * @throws Error when the file cannot be opened or is not a regular file
 */
export function fileSource(path: string, open: (path: string) => number = openToRead): Source {
  let descriptor: number | undefined = open(path)
  const first = identify(descriptor)
  let ended = false
  const release = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }

  return {
    size: first.size,
    readAt(offset, length, into) {
      if (ended) throw closed()
      checkRange(offset, length, first.size)
      if (descriptor === undefined) {
        const again = open(path)
        const now = identify(again)
        descriptor = again
        if (now.ino !== first.ino || now.size !== first.size || now.mtimeMs !== first.mtimeMs) {
          release()
          throw new Error('the file was changed while it was read')
        }
      }
      return readFully(descriptor, offset, into ? into.subarray(0, length) : Buffer.allocUnsafe(length))
    },
    release,
    close() {
      release()
      ended = true
    }
  }
}

function openToRead(path: string): number {
  // Without O_NONBLOCK a named pipe would block the open itself. The flag does not exist on Windows.
  return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
}

function identify(descriptor: number): { size: number; ino: number; mtimeMs: number } {
  const stat = fstatSync(descriptor)
  if (stat.isFile()) return stat
  closeSync(descriptor)
  throw new Error('it is not a regular file')
}

function readFully(descriptor: number, offset: number, target: Buffer): Buffer {
  let done = 0
  while (done < target.length) {
    const count = readSync(descriptor, target, done, target.length - done, offset + done)
    if (count === 0) throw new Error('the file became shorter while it was read')
    done += count
  }
  return target
}

function checkRange(offset: number, length: number, size: number): void {
  if (offset >= 0 && length >= 0 && offset + length <= size) return
  throw new Error(`bytes ${offset} to ${offset + length} lie outside the ${size} that are there`)
}

function closed(): Error {
  return new Error('it is closed')
}
