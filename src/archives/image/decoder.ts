import zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { messageOf } from '../../model/index.js'
import { ZstdFrames } from './zstd-frames.js'

/**
 * Takes what comes out of decompression; the bytes are its own from then on. What it throws ends the decoding.
 * @returns to be waited for before it is given more
 */
export type Sink = (bytes: Buffer) => Promise<void> | undefined

/** Undoes the compression of a layer as it comes. */
export interface Decoder {
  /** Gives the output of `bytes` to the sink before it is done. @throws Error when they are damaged, and what the sink throws */
  write(bytes: Buffer): Promise<void>
  /** @throws Error when the stream is not complete */
  end(): Promise<void>
}

/** How a layer is compressed; `other` for what container engines know, but registries do not have. */
export type Compression = 'none' | 'gzip' | 'zstd' | 'other'

/** Enough to tell how something is compressed. */
export const MAGIC_BYTES = 6

const OUTPUT_BYTES = 256 * 1024

/**
 * Goes by the first bytes, as container engines do: what the media type says is often wrong.
 * Source: containerd `core/images/archive/../archive/compression/compression.go`.
 */
export function compressionOf(head: Buffer): Compression {
  const magic = head.toString('latin1', 0, MAGIC_BYTES)
  if (magic.startsWith('\x1f\x8b')) return 'gzip'
  // A frame of data, or one to be skipped.
  if (magic.startsWith('\x28\xb5\x2f\xfd') || /^[P-_]\*M/.test(magic)) return 'zstd'
  return magic.startsWith('BZh') || magic.startsWith('\xfd7zXZ') ? 'other' : 'none'
}

/** Makes the decoder for what `compressionOf` said. */
export async function decoderFor(compression: 'none' | 'gzip' | 'zstd', sink: Sink): Promise<Decoder> {
  switch (compression) {
    case 'none':
      return plainDecoder(sink)
    case 'gzip':
      return new EngineDecoder(() => zlib.createGunzip({ chunkSize: OUTPUT_BYTES }), sink)
    case 'zstd': {
      const create = nativeZstd()
      if (create) return new EngineDecoder(() => create({ chunkSize: OUTPUT_BYTES }), sink)
      return await zstdInJavaScript(sink)
    }
  }
}

function plainDecoder(sink: Sink): Decoder {
  return {
    async write(bytes) {
      await sink(bytes)
    },
    end: () => Promise.resolve()
  }
}

interface Engine extends Transform {
  /** Of the input, so many were used. */
  readonly bytesWritten: number
}

/**
 * Feeds an engine of Node's zlib. One engine reads one zstd frame, and drops without a word what follows it;
 * layers that can be read in parts have a frame for every file. So a new one goes on behind each end.
 */
class EngineDecoder implements Decoder {
  readonly #create: () => Engine
  readonly #sink: Sink
  #engine: Engine | undefined
  #given = 0
  #failure: Error | undefined

  constructor(create: () => Engine, sink: Sink) {
    this.#create = create
    this.#sink = sink
  }

  async write(bytes: Buffer): Promise<void> {
    let rest = bytes
    while (rest.length > 0) {
      // Padding behind the last stream is not another one.
      if (!this.#engine && rest.every((byte) => byte === 0)) return
      const engine = this.#start()
      const outcome = await this.#run(engine, (done) => engine.write(rest, done))
      if (outcome === 'taken') {
        this.#given += rest.length
        return
      }
      const used = engine.bytesWritten - this.#given
      this.#engine = undefined
      if (used <= 0 && this.#given === 0) throw new Error('it holds something that is not compressed data')
      rest = rest.subarray(Math.max(0, used))
    }
  }

  async end(): Promise<void> {
    const engine = this.#engine
    if (!engine) return
    this.#engine = undefined
    await this.#run(engine, () => engine.end(), 'ended')
  }

  #start(): Engine {
    if (this.#engine) return this.#engine
    const engine = this.#create()
    this.#engine = engine
    this.#given = 0
    engine.on('data', (chunk: Buffer) => {
      if (this.#failure !== undefined) return
      try {
        const busy = this.#sink(chunk)
        if (!busy) return
        engine.pause()
        void busy.then(() => engine.resume())
      } catch (error) {
        this.#failure = error instanceof Error ? error : new Error(messageOf(error))
        engine.destroy()
      }
    })
    // What went wrong reaches whoever waits; without a listener it would end the program.
    engine.on('error', () => undefined)
    return engine
  }

  /** Waits until the input was used up, or the engine came to its end. */
  async #run(
    engine: Engine,
    begin: (done: (error?: Error | null) => void) => void,
    until: 'taken' | 'ended' = 'taken'
  ): Promise<'taken' | 'ended'> {
    if (this.#failure !== undefined) throw this.#failure
    if (engine.destroyed) throw new Error('it breaks off')
    return await new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        engine.off('end', ended)
        engine.off('error', failed)
        engine.off('close', closed)
        act()
      }
      const ended = () => settle(() => resolve('ended'))
      const failed = (error: Error) => settle(() => reject(error))
      const closed = () =>
        settle(() => {
          if (this.#failure !== undefined) reject(this.#failure)
          else if (engine.readableEnded) resolve('ended')
          else reject(new Error('it breaks off'))
        })
      engine.on('end', ended)
      engine.on('error', failed)
      engine.on('close', closed)
      begin((error) => {
        if (error) failed(this.#failure ?? error)
        else if (until === 'taken' && this.#failure === undefined) settle(() => resolve('taken'))
      })
    })
  }
}

type CreateZstd = (options: { readonly chunkSize: number }) => Engine

/** Node has it from 22.15 on. */
function nativeZstd(): CreateZstd | undefined {
  const functions: Readonly<Record<string, unknown>> = { ...zlib }
  const create = functions['createZstdDecompress']
  return isCreate(create) ? create : undefined
}

function isCreate(value: unknown): value is CreateZstd {
  return typeof value === 'function'
}

/** fzstd moves its whole window for every block of 128 KiB, so that a large one takes for ever. */
const MAX_WINDOW_BYTES = 8 * 1024 * 1024

/** fzstd calls itself for each frame that ends within one piece. */
const FED_AT_ONCE = 16 * 1024

async function zstdInJavaScript(sink: Sink): Promise<Decoder> {
  const { Decompress } = await import('fzstd')
  let busy: Promise<void> | undefined
  const stream = new Decompress((chunk) => {
    busy = sink(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)) ?? busy
  })
  // fzstd takes memory for as much as a header asks for.
  const frames = new ZstdFrames((bytes) => {
    if (bytes > MAX_WINDOW_BYTES)
      throw new Error('its zstd window is larger than 8 MiB, which needs Node 22.15 or later')
  })
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; at += FED_AT_ONCE) {
        const piece = bytes.subarray(at, at + FED_AT_ONCE)
        frames.write(piece)
        // A copy: what is not used at once is kept.
        stream.push(Uint8Array.from(piece))
        await busy
        busy = undefined
      }
    },
    async end() {
      if (!frames.isComplete) throw new Error('it breaks off')
      stream.push(new Uint8Array(0), true)
      await busy
    }
  }
}
