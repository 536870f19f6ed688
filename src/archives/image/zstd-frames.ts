const MAGIC = 0xfd2fb528
/** Of frames that are skipped; the last digit is free. */
const SKIPPED_MAGIC = 0x184d2a50
const MAGIC_BYTES = 4

/**
 * Follows the frames of a zstd stream from header to header, and tells how much memory each wants before who
 * decodes it has seen the frame: anybody can write a header that asks for gigabytes.
 * Source: RFC 8878, 3.1.1 and 3.1.2.
 */
export class ZstdFrames {
  readonly #onWindow: (bytes: number) => void
  #state: 'frame' | 'skipped-size' | 'header' | 'block' = 'frame'
  /** Bytes that are of no interest. */
  #skip = 0
  #held = Buffer.alloc(0)
  #needed = MAGIC_BYTES
  #hasChecksum = false

  /** @param onWindow is given the bytes that must be held while a frame is decoded; what it throws goes to `write` */
  constructor(onWindow: (bytes: number) => void) {
    this.#onWindow = onWindow
  }

  /** Whether the stream may end here. */
  get isComplete(): boolean {
    return this.#state === 'frame' && this.#held.length === 0 && this.#skip === 0
  }

  /** Takes the next bytes, in pieces of any length. @throws Error where no frame begins, and what `onWindow` throws */
  write(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length) {
      const skipped = Math.min(this.#skip, bytes.length - at)
      this.#skip -= skipped
      at += skipped
      const taken = Math.min(this.#needed - this.#held.length, bytes.length - at)
      this.#held = Buffer.concat([this.#held, bytes.subarray(at, at + taken)])
      at += taken
      if (this.#held.length === this.#needed) this.#accept(this.#held)
    }
  }

  #accept(bytes: Buffer): void {
    switch (this.#state) {
      case 'frame':
        return this.#acceptMagic(bytes.readUInt32LE(0))
      case 'skipped-size':
        return this.#expect('frame', MAGIC_BYTES, bytes.readUInt32LE(0))
      case 'header':
        return this.#acceptHeader(bytes)
      case 'block':
        return this.#acceptBlock(bytes.readUIntLE(0, 3))
    }
  }

  #acceptMagic(magic: number): void {
    if (magic === MAGIC) this.#expect('header', 1)
    else if ((magic & 0xfffffff0) === SKIPPED_MAGIC) this.#expect('skipped-size', 4)
    else throw new Error('it holds something that is not compressed data')
  }

  #acceptHeader(header: Buffer): void {
    const descriptor = header[0] ?? 0
    const isSingle = (descriptor & 0x20) !== 0
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0
    const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
    const length = 1 + (isSingle ? 0 : 1) + dictionaryBytes + sizeBytes
    if (header.length < length) {
      this.#needed = length
      return
    }
    this.#hasChecksum = (descriptor & 4) !== 0
    const size = littleEndian(header.subarray(length - sizeBytes)) + (sizeBytes === 2 ? 256 : 0)
    this.#onWindow(isSingle ? size : windowBytes(header[1] ?? 0))
    this.#expect('block', 3)
  }

  #acceptBlock(header: number): void {
    const isLast = (header & 1) === 1
    const isRepeated = ((header >> 1) & 3) === 1
    const size = isRepeated ? 1 : header >> 3
    if (isLast) this.#expect('frame', MAGIC_BYTES, size + (this.#hasChecksum ? 4 : 0))
    else this.#expect('block', 3, size)
  }

  #expect(state: 'frame' | 'skipped-size' | 'header' | 'block', needed: number, behind = 0): void {
    this.#state = state
    this.#needed = needed
    this.#skip = behind
    this.#held = Buffer.alloc(0)
  }
}

function windowBytes(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

function littleEndian(bytes: Buffer): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0)
}
