import { BLOCK, readHeader, TarError } from './header.js'
import type { TarHeader } from './header.js'
import { readPaxRecords } from './extensions.js'
import type { Extensions } from './extensions.js'

export type TarKind =
  | 'file'
  | 'folder'
  | 'hard-link'
  | 'symbolic-link'
  /** A file that is stored without its holes. */
  | 'sparse'
  /** A device, a pipe, or a type that nobody knows. */
  | 'special'

export interface TarEntry {
  /** One character for each byte. Untrusted text. */
  readonly name: string
  readonly kind: TarKind
  /** Where a link leads; '' for what is none. One character for each byte. Untrusted text. */
  readonly target: string
  /** Of its content, from the beginning of the archive. */
  readonly offset: number
  /** Of its content, in bytes. */
  readonly size: number
}

export interface TarOutcome {
  /** Bytes other than zeros behind the end. */
  readonly hidden: boolean
  /** Headers that some programs apply to all entries, and others to none. */
  readonly ambiguous: boolean
}

/** Names are held in memory; container engines refuse longer ones, too (golang/go `src/archive/tar`). */
const MAX_EXTENSION = 1 << 20

const ZEROS = Buffer.alloc(64 * 1024)

/**
 * Reads tar archives of any kind (ustar, GNU, pax, older ones) as they come, piece by piece, and tells where
 * the content of each entry lies. What comes of a name is for the caller: names are given as they are.
 *
 * It goes by the rules of golang/go `src/archive/tar`, which container engines unpack with: links, folders and
 * devices have no content whatever their size says, GNU's long names go before those of pax, two blocks of zeros are the end.
 */
export class TarReader {
  readonly #onEntry: (entry: TarEntry) => void
  /** Offset of the next byte that is given. */
  #position = 0
  /** Offset of the next block that is of interest. */
  #next = 0
  #needed = BLOCK
  #held: Buffer[] = []
  #heldBytes = 0
  #state: 'header' | 'zero' | 'pax' | 'global' | 'long-name' | 'long-link' | 'sparse-map' | 'ended' = 'header'
  #extensions: Extensions = {}
  #longName: string | undefined
  #longLink: string | undefined
  #sparse: TarHeader | undefined
  #extensionBytes = 0
  #hidden = false
  #ambiguous = false

  constructor(onEntry: (entry: TarEntry) => void) {
    this.#onEntry = onEntry
  }

  /** Offset of the next bytes that are of interest: who can read by offset needs to give no others. */
  get next(): number {
    return this.#next + this.#heldBytes
  }

  /** Whether the end marker was seen. */
  get ended(): boolean {
    return this.#state === 'ended'
  }

  /** Goes on at `next`, without the bytes before it. */
  skip(): void {
    this.#position = this.next
  }

  /**
   * Takes the next bytes, in pieces of any length. They may be overwritten afterwards.
   * @throws TarError when the archive is damaged
   */
  write(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length) {
      if (this.#state === 'ended') {
        this.#hidden ||= !isZero(chunk.subarray(at))
        this.#position += chunk.length - at
        return
      }
      const skipped = Math.min(this.#next + this.#heldBytes - this.#position, chunk.length - at)
      at += skipped
      this.#position += skipped
      const taken = Math.min(this.#needed - this.#heldBytes, chunk.length - at)
      if (taken === 0) continue
      const piece = chunk.subarray(at, at + taken)
      at += taken
      this.#position += taken
      this.#take(piece)
    }
  }

  /**
   * @returns what was odd about it
   * @throws TarError when the archive breaks off
   */
  end(): TarOutcome {
    const whole = this.#state === 'ended' || this.#state === 'header' || this.#state === 'zero'
    if (!whole || this.#heldBytes > 0) throw new TarError('breaks off in the middle of a header')
    if (this.#position < this.#next) throw new TarError('breaks off in the middle of a file')
    return { hidden: this.#hidden, ambiguous: this.#ambiguous }
  }

  #take(piece: Buffer): void {
    if (this.#heldBytes + piece.length < this.#needed) {
      this.#held.push(Buffer.from(piece))
      this.#heldBytes += piece.length
      return
    }
    const bytes = this.#heldBytes === 0 ? piece : Buffer.concat([...this.#held, piece])
    this.#held = []
    this.#heldBytes = 0
    this.#next += bytes.length
    this.#needed = BLOCK
    this.#accept(bytes)
  }

  #accept(bytes: Buffer): void {
    switch (this.#state) {
      case 'header':
      case 'zero':
        return this.#acceptHeader(bytes)
      case 'sparse-map':
        if (bytes[504] !== 1) this.#acceptSparse()
        return
      case 'pax':
        this.#extensions = readPaxRecords(bytes.subarray(0, this.#extensionBytes))
        break
      case 'global':
        this.#ambiguous ||= Object.keys(readPaxRecords(bytes.subarray(0, this.#extensionBytes))).length > 0
        break
      case 'long-name':
        this.#longName = untilNul(bytes.subarray(0, this.#extensionBytes))
        break
      case 'long-link':
        this.#longLink = untilNul(bytes.subarray(0, this.#extensionBytes))
        break
      case 'ended':
        return
    }
    this.#state = 'header'
  }

  #acceptHeader(block: Buffer): void {
    const header = readHeader(block)
    if (!header) {
      this.#state = this.#state === 'zero' ? 'ended' : 'zero'
      return
    }
    if (this.#state === 'zero') throw new TarError('has an empty block in the middle')
    switch (header.type) {
      case 'x':
        return this.#expect('pax', header.size)
      case 'g':
        return this.#expect('global', header.size)
      case 'L':
        return this.#expect('long-name', header.size)
      case 'K':
        return this.#expect('long-link', header.size)
      case 'S':
        this.#sparse = header
        if (header.continues) this.#state = 'sparse-map'
        else this.#acceptSparse()
        return
      default:
        this.#acceptEntry(header)
    }
  }

  /** The next blocks are about the entry behind them. */
  #expect(state: 'pax' | 'global' | 'long-name' | 'long-link', size: number): void {
    if (size > MAX_EXTENSION) throw new TarError(`has an extended header of ${size} bytes`)
    this.#extensionBytes = size
    if (size === 0) return
    this.#needed = padded(size)
    this.#state = state
  }

  #acceptSparse(): void {
    const header = this.#sparse
    this.#state = 'header'
    if (header) this.#acceptEntry(header)
  }

  #acceptEntry(header: TarHeader): void {
    const { path, linkPath, size = header.size, sparse } = this.#extensions
    const name = this.#longName ?? path ?? header.name
    const target = this.#longLink ?? linkPath ?? header.linkName
    this.#extensions = {}
    this.#longName = undefined
    this.#longLink = undefined

    const kind = kindOf(header.type, name)
    const stored = HEADER_ONLY.includes(header.type) ? 0 : size
    const offset = this.#next
    this.#next += padded(stored)
    const isLink = kind === 'hard-link' || kind === 'symbolic-link'
    this.#onEntry({
      name,
      kind: sparse && kind === 'file' ? 'sparse' : kind,
      target: isLink ? target : '',
      offset,
      size: stored
    })
  }
}

const HEADER_ONLY = '123456'

function kindOf(type: string, name: string): TarKind {
  switch (type) {
    case '\0':
      // Before ustar, folders were told by their names.
      return name.endsWith('/') ? 'folder' : 'file'
    case '0':
    case '7':
      return 'file'
    case '1':
      return 'hard-link'
    case '2':
      return 'symbolic-link'
    case '5':
      return 'folder'
    case 'S':
      return 'sparse'
    default:
      return 'special'
  }
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK
}

function untilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.toString('latin1', 0, end < 0 ? bytes.length : end)
}

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += ZEROS.length) {
    const part = bytes.subarray(at, at + ZEROS.length)
    if (Buffer.compare(part, ZEROS.subarray(0, part.length)) !== 0) return false
  }
  return true
}
