import { InflateDecoder } from './inflate-decoder.js'
import type { DecoderState } from './inflate-decoder.js'

/** Reads pieces of what a deflate stream gives, anywhere in it, without ever holding all of it. */
export interface SeekableInflate {
  /**
   * `length` bytes from `offset`, fewer where the stream ends.
   * @throws EntryError when the stream is damaged up to there
   */
  read(offset: number, length: number): Buffer
  /**
   * Goes through all of it once.
   * @param each gets the content in order, piece by piece; a view, until it returns
   * @returns bytes of input that belong to the stream
   * @throws EntryError when it is damaged
   */
  scan(each: (piece: Buffer) => void): number
}

/** How many bytes of content lie between two states that are kept. A state has some 45 KB. */
const SPACING = 4 * 1024 * 1024

/**
 * Inflates a raw deflate stream piece by piece. On the way, the state is kept every few megabytes, so that a
 * piece that lies further back costs no more than the way from there. Node's own inflater can neither be
 * stopped nor copied, which is why there is another one; it is some four times slower, and there for files
 * that are too large to be held in memory.
 * @param input gives compressed bytes by offset; never asked beyond `inputSize`
 */
export function seekableInflate(
  input: (offset: number, length: number) => Buffer,
  inputSize: number
): SeekableInflate {
  const states: DecoderState[] = []
  let decoder = new InflateDecoder(input, inputSize)

  const goTo = (offset: number) => {
    const start = states.findLast(({ position }) => position <= offset)
    const isBehind = decoder.keptFrom > offset
    if (isBehind || (start && start.position > decoder.position)) {
      decoder = new InflateDecoder(input, inputSize, start)
    }
  }
  const advance = () => {
    try {
      decoder.advance()
    } catch (error) {
      // It stopped in the middle of something; whoever asks again starts afresh and comes to the same end.
      decoder = new InflateDecoder(input, inputSize)
      throw error
    }
    const last = states[states.length - 1]?.position ?? 0
    if (decoder.position >= last + SPACING) states.push(decoder.state())
  }
  return {
    scan(each) {
      goTo(0)
      while (!decoder.isDone) {
        const { position } = decoder
        advance()
        each(decoder.kept(position, Infinity))
      }
      return decoder.used
    },
    read(offset, length) {
      goTo(offset)
      const result = Buffer.allocUnsafeSlow(length)
      let filled = 0
      while (filled < length) {
        const bytes = decoder.kept(offset + filled, length - filled)
        result.set(bytes, filled)
        filled += bytes.length
        if (bytes.length > 0) continue
        if (decoder.isDone) break
        advance()
      }
      return result.subarray(0, filled)
    }
  }
}
