import { messageOf } from '../../model/index.js'
import type { ProblemKind } from '../problems.js'
import type { Source } from '../source.js'
import { TarError, TarReader, type TarEntry } from '../tar/index.js'
import { compressionOf, decoderFor, MAGIC_BYTES, type Decoder } from './decoder.js'
import { hashFor } from './digest.js'
import type { Descriptor } from './manifest.js'
import { createSpool, type Spool } from './spool.js'

/** Something irregular about a layer as a whole, or one of its entries. */
export interface LayerProblem {
  readonly kind: ProblemKind
  /** One character for each byte; '' for the layer itself. */
  readonly name: string
  readonly detail?: string
}

/** A layer that was read and verified. */
export interface Layer {
  readonly digest: string
  /** In the order of the archive. */
  readonly entries: readonly TarEntry[]
  /** The archive without its compression; the entries' offsets are positions in it. */
  readonly source: Source
  readonly problems: readonly LayerProblem[]
  close(): void
}

/** What all layers that are held at once may still take; shared by them, and given back when one is closed. */
export interface Room {
  entries: number
  /** Unpacked. */
  bytes: number
  nameBytes: number
}

export interface LayerLimits {
  /** Unpacked to packed size, applied above `ratioFloor` bytes. */
  readonly ratio: number
  readonly ratioFloor: number
}

/** Bytes that are given to decompression at once; the network brings them in smaller pieces. */
const PIECE = 256 * 1024

/**
 * Reads a layer once from beginning to end: its digest is verified, its compression undone, its names are
 * listed, and what it holds goes to a file of our own. What cannot be unpacked any more is a problem of the
 * layer; what came before it stands. The digest is that of the bytes as they came; the one that the configuration has for the
 * unpacked layer (`diff_ids`) is not computed on top of it, since the same bytes unpack to the same content.
 * @param blob the layer's bytes
 * @param room is taken until the layer is closed
 * @throws Error when the bytes are not those that the digest stands for: then nothing of it is believed
 */
export async function readLayer(
  { digest, size }: Descriptor,
  blob: AsyncIterable<Uint8Array>,
  limits: LayerLimits,
  room: Room
): Promise<Layer> {
  const spool = createSpool()
  const unpacking = new Unpacking(spool, limits, room)
  const close = () => {
    spool.close()
    unpacking.giveBack()
  }
  try {
    const hash = hashFor(digest)
    let received = 0
    for await (const piece of inPieces(blob)) {
      received += piece.length
      if (received > size) throw new Error(`is longer than the ${size} bytes that its manifest says`)
      hash.update(piece)
      await unpacking.take(piece)
    }
    await unpacking.end()
    await spool.flush()
    if (received < size) throw new Error(`ends after ${received} of ${size} bytes`)
    if (!digest.endsWith(`:${hash.digest('hex')}`)) throw new Error('is not what its digest stands for')
    const { entries, problems } = unpacking
    return { digest, entries, problems, source: spool.source, close }
  } catch (error) {
    close()
    throw new Error(`its layer ${digest} ${messageOf(error)}`)
  }
}

async function* inPieces(blob: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of blob) {
    held.push(chunk)
    length += chunk.byteLength
    if (length < PIECE) continue
    yield joined(held)
    held = []
    length = 0
  }
  if (length > 0) yield joined(held)
}

function joined(chunks: readonly Uint8Array[]): Buffer {
  const [only] = chunks
  if (only && chunks.length === 1) return Buffer.from(only.buffer, only.byteOffset, only.byteLength)
  return Buffer.concat(chunks)
}

/** Signals that no more of a layer is to be unpacked. */
class Stop extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string
  ) {
    super(detail)
  }
}

/** Unpacks a layer until it is damaged or a limit is reached; takes the rest without looking at it. */
class Unpacking {
  readonly entries: TarEntry[] = []
  readonly problems: LayerProblem[] = []
  readonly #spool: Spool
  readonly #limits: LayerLimits
  readonly #room: Room
  readonly #taken: Room = { entries: 0, bytes: 0, nameBytes: 0 }
  readonly #reader: TarReader
  #decoder: Decoder | undefined
  #received = 0
  #stopped = false

  constructor(spool: Spool, limits: LayerLimits, room: Room) {
    this.#spool = spool
    this.#limits = limits
    this.#room = room
    this.#reader = new TarReader((entry) => this.#list(entry))
  }

  /** To be called once, when nothing of it is used any more. */
  giveBack(): void {
    for (const kind of ['entries', 'bytes', 'nameBytes'] as const) {
      this.#room[kind] += this.#taken[kind]
      this.#taken[kind] = 0
    }
  }

  async take(piece: Buffer): Promise<void> {
    this.#received += piece.length
    await this.#attempt(async () => {
      this.#decoder ??= await this.#start(piece)
      await this.#decoder.write(piece)
    })
  }

  async end(): Promise<void> {
    await this.#attempt(async () => {
      await this.#decoder?.end()
      // A layer that changes nothing may be empty altogether.
      const { hidden, ambiguous } = this.#reader.end()
      if (hidden) this.problems.push({ kind: 'hidden-bytes', name: '', detail: 'behind the end of a layer' })
      if (ambiguous)
        this.problems.push({
          kind: 'two-readings',
          name: '',
          detail: 'a layer has names for all its entries'
        })
    })
  }

  async #start(head: Buffer): Promise<Decoder> {
    const compression = compressionOf(head.subarray(0, MAGIC_BYTES))
    if (compression === 'other') throw new Stop('unknown-method', 'a layer; bzip2 and xz are not read')
    return await decoderFor(compression, (bytes) => this.#unpacked(bytes))
  }

  #unpacked(bytes: Buffer): Promise<void> | undefined {
    const { ratio, ratioFloor } = this.#limits
    const size = this.#spool.size + bytes.length
    if (size > ratioFloor && size > this.#received * ratio) {
      throw new Stop('bomb', `a layer; more than ${ratioFloor} bytes from ${this.#received}`)
    }
    if (!this.#take('bytes', bytes.length)) throw new Stop('all-too-large', 'a layer, unpacked')
    const busy = this.#spool.append(bytes)
    this.#reader.write(bytes)
    return busy
  }

  #list(entry: TarEntry): void {
    const names = entry.name.length + entry.target.length
    if (!this.#take('entries', 1) || !this.#take('nameBytes', names)) {
      throw new Stop('too-many-entries', `a layer; ${this.entries.length} were looked at`)
    }
    this.entries.push(entry)
  }

  #take(kind: keyof Room, amount: number): boolean {
    if (amount > this.#room[kind]) return false
    this.#room[kind] -= amount
    this.#taken[kind] += amount
    return true
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    if (this.#stopped) return
    try {
      await act()
    } catch (error) {
      this.#stopped = true
      // The last file may have been cut off.
      const last = this.entries.at(-1)
      if (last && last.offset + last.size > this.#spool.size) this.entries.pop()
      if (error instanceof Stop) this.problems.push({ kind: error.kind, name: '', detail: error.detail })
      else {
        const detail = error instanceof TarError ? `it ${error.message}` : messageOf(error)
        this.problems.push({ kind: 'broken-layer', name: '', detail })
      }
    }
  }
}
