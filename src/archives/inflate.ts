import { constants, inflateRawSync } from 'node:zlib'
import { codeOf, messageOf } from '../model/index.js'
import { EntryError } from './zip-errors.js'

/**
 * Inflates a whole raw deflate stream that must give exactly `size` bytes.
 * @throws EntryError when it gives more or fewer, is damaged, or ends before its input does
 */
export function inflateWhole(compressed: Buffer, size: number): Buffer {
  let result: { buffer: Buffer; engine: { bytesWritten: number } }
  try {
    // With `info` the answer is not the bytes but the bytes and the engine; the types do not know that.
    result = inflateRawSync(compressed, {
      info: true,
      // One piece of the right length: zlib's usual pieces would be joined by a copy.
      chunkSize: Math.max(64, size + 1),
      maxOutputLength: Math.max(1, size)
    }) as unknown as typeof result
  } catch (error) {
    if (isTooLong(error)) {
      throw new EntryError('size-mismatch', `gives more than the ${size} bytes that it declares`)
    }
    throw new EntryError('unreadable-entry', `is damaged (${messageOf(error)})`)
  }
  const { buffer, engine } = result
  if (buffer.length !== size) {
    throw new EntryError('size-mismatch', `gives ${buffer.length} bytes, but declares ${size}`)
  }
  if (engine.bytesWritten !== compressed.length) {
    const rest = compressed.length - engine.bytesWritten
    throw new EntryError('hidden-data', `has ${rest} bytes behind the end of its compressed data`)
  }
  return buffer
}

/** How many bytes beyond the wanted ones a partial read may inflate, and throw away. */
const SLACK = 4 * 1024 * 1024

/**
 * The first `wanted` bytes of a raw deflate stream, or fewer where the stream is shorter. As zlib's
 * synchronous calls cannot stop at an output length, a part of the input is inflated whose output is a
 * little longer; that part is searched for by halving.
 * @param read gives the first bytes of the compressed data
 * @throws EntryError when it is damaged
 */
export function inflateStart(read: (length: number) => Buffer, length: number, wanted: number): Buffer {
  // Deflate hardly ever lengthens. Input that gives nothing (empty blocks without end) is not read for ever.
  const most = Math.min(length, wanted * 2 + 1024 * 1024)
  let low = 0
  let high = most
  let input = Math.min(most, wanted + 64)
  for (;;) {
    const output = tryInflate(read(input), wanted + SLACK)
    if (output && output.length >= wanted) return output.subarray(0, wanted)
    if (output && input === length) return output
    if (output && input === most)
      throw new EntryError('unreadable-entry', 'is damaged (it holds nothing but padding)')
    // One byte of input gives at most some 1,032 bytes, so that a fitting length always exists.
    if (output) low = input
    else high = input - 1
    input = output && high === most ? Math.min(most, input * 2) : Math.floor((low + high + 1) / 2)
  }
}

/** Undefined when the output is longer than `most`. */
function tryInflate(input: Buffer, most: number): Buffer | undefined {
  try {
    return inflateRawSync(input, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most })
  } catch (error) {
    if (isTooLong(error)) return undefined
    throw new EntryError('unreadable-entry', `is damaged (${messageOf(error)})`)
  }
}

function isTooLong(error: unknown): boolean {
  return codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
}
