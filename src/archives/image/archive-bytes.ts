import { createReadStream } from 'node:fs'
import { messageOf } from '../../model/index.js'
import { fileSource, type Source } from '../source.js'
import { compressionOf, decoderFor, MAGIC_BYTES } from './decoder.js'
import { createSpool } from './spool.js'

export interface ArchiveLimits {
  /** Unpacked. */
  readonly bytes: number
  /** Unpacked to packed size, applied above `ratioFloor` bytes. */
  readonly ratio: number
  readonly ratioFloor: number
}

/** The bytes of a tar archive, by offset: without the compression that it was piped through. */
export interface ArchiveBytes {
  readonly size: number
  /** @throws Error where they are not there */
  readAt(offset: number, length: number): Buffer
  /** As `readAt`, piece by piece. */
  pieces(offset: number, length: number): AsyncIterable<Uint8Array>
  /** Removes what was unpacked. Reads after it throw. */
  close(): void
}

/** Bytes that are read at once. */
const PIECE = 1 << 20

/**
 * Opens an archive. One that is compressed is unpacked to a file of our own first: what it holds is described at its
 * end as often as at its beginning.
 * @throws Error with one sentence when it cannot be read or unpacked, or is too large
 */
export async function openArchiveBytes(path: string, limits: ArchiveLimits): Promise<ArchiveBytes> {
  const file = fileSource(path)
  try {
    const head = file.readAt(0, Math.min(MAGIC_BYTES, file.size))
    const compression = compressionOf(head)
    if (compression === 'none') return plain(path, file)
    if (compression === 'other')
      throw new Error('it is compressed with bzip2 or xz; save it without, or with gzip or zstd')
    return await unpacked(path, compression, limits)
  } catch (error) {
    file.close()
    throw error
  }
}

function plain(path: string, file: Source): ArchiveBytes {
  return {
    size: file.size,
    readAt: (offset, length) => file.readAt(offset, length),
    pieces: (offset, length) =>
      createReadStream(path, { highWaterMark: PIECE, start: offset, end: offset + length - 1 }),
    close() {
      file.close()
    }
  }
}

async function unpacked(
  path: string,
  compression: 'gzip' | 'zstd',
  { bytes, ratio, ratioFloor }: ArchiveLimits
): Promise<ArchiveBytes> {
  const spool = createSpool()
  const { source } = spool
  let received = 0
  try {
    const decoder = await decoderFor(compression, (chunk) => {
      const size = spool.size + chunk.length
      if (size > bytes) throw new Error(`it unpacks to more than ${bytes} bytes`)
      if (size > ratioFloor && size > received * ratio)
        throw new Error(`it unpacks to more than ${ratioFloor} bytes from ${received}, out of all proportion`)
      return spool.append(chunk)
    })
    for await (const piece of createReadStream(path, { highWaterMark: PIECE / 4 })) {
      if (!Buffer.isBuffer(piece)) continue
      received += piece.length
      await decoder.write(piece)
    }
    await decoder.end()
    await spool.flush()
  } catch (error) {
    spool.close()
    throw new Error(`it cannot be unpacked: ${messageOf(error).replaceAll(path, 'the archive')}`)
  }
  return {
    get size() {
      return source.size
    },
    readAt: (offset, length) => source.readAt(offset, length),
    async *pieces(offset, length) {
      for (let at = offset; at < offset + length; at += PIECE) {
        yield source.readAt(at, Math.min(PIECE, offset + length - at))
        // Reading keeps the program busy: in between it lets others go on.
        await new Promise(setImmediate)
      }
    },
    close: () => spool.close()
  }
}
