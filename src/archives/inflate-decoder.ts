import { codeTable, damaged, LONGER } from './huffman.js'
import type { CodeTable } from './huffman.js'

/** All that is needed to go on from a place in a deflate stream. */
export interface DecoderState {
  /** Bytes that were given up to there. */
  readonly position: number
  /** Bits of input that were used up to there. */
  readonly bit: number
  /** The last bytes before it, to which what follows may refer. */
  readonly window: Buffer
  readonly block: Block
}

/** What the decoder is in the middle of. */
type Block =
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'stored'; readonly left: number; readonly isLast: boolean }
  | {
      readonly kind: 'coded'
      readonly literals: CodeTable
      readonly distances: CodeTable
      readonly isLast: boolean
    }

const WINDOW = 32 * 1024
const LONGEST_MATCH = 258
const OUTPUT = WINDOW + 256 * 1024 + LONGEST_MATCH
const INPUT = 64 * 1024
/** More than one round of the loop reads, so that it need not look at the end of the input each time. */
const MARGIN = 16

/**
 * Inflates a raw deflate stream step by step.
 * Source: RFC 1951.
 */
export class InflateDecoder {
  readonly #source: (offset: number, length: number) => Buffer
  readonly #sourceSize: number
  /** A piece of the input, and zeros behind its end. */
  readonly #in = Buffer.alloc(INPUT + 4 * MARGIN)
  #inStart: number
  #inEnd = 0
  #at = 0
  #bits = 0
  #count = 0
  readonly #out = Buffer.allocUnsafeSlow(OUTPUT)
  /** Where the first byte of `#out` lies in the content. */
  #outStart: number
  #end: number
  #block: Block

  constructor(
    source: (offset: number, length: number) => Buffer,
    sourceSize: number,
    { position, bit, window, block }: DecoderState = BEGINNING
  ) {
    this.#source = source
    this.#sourceSize = sourceSize
    this.#inStart = Math.floor(bit / 8)
    this.#outStart = position - window.length
    this.#end = window.copy(this.#out)
    this.#block = block
    this.#fill()
    this.#take(bit % 8)
  }

  /** The offset in the content up to which it was decoded. */
  get position(): number {
    return this.#outStart + this.#end
  }

  /** The lowest offset that `kept` still has. */
  get keptFrom(): number {
    return this.#outStart
  }

  get isDone(): boolean {
    return this.#block.kind === 'end'
  }

  /** Bytes of input that were used, the last of them perhaps in part. */
  get used(): number {
    return Math.ceil(((this.#inStart + this.#at) * 8 - this.#count) / 8)
  }

  /** What there is of a range, from its beginning: nothing when that was not reached yet. A view, until `advance`. */
  kept(offset: number, length: number): Buffer {
    const start = offset - this.#outStart
    return this.#out.subarray(Math.min(start, this.#end), Math.min(start + length, this.#end))
  }

  state(): DecoderState {
    return {
      position: this.position,
      bit: (this.#inStart + this.#at) * 8 - this.#count,
      window: Buffer.from(this.#out.subarray(Math.max(0, this.#end - WINDOW), this.#end)),
      block: this.#block
    }
  }

  /** Decodes some more, at most 256 KiB. @throws EntryError when the stream is damaged there */
  advance(): void {
    if (this.#end > WINDOW) {
      this.#out.copyWithin(0, this.#end - WINDOW, this.#end)
      this.#outStart += this.#end - WINDOW
      this.#end = WINDOW
    }
    const limit = OUTPUT - LONGEST_MATCH
    while (this.#end < limit && !this.isDone) {
      const block = this.#block
      if (block.kind === 'start') this.#block = this.#openBlock()
      else if (block.kind === 'stored') this.#copyStored(block, limit)
      else if (block.kind === 'coded') this.#decode(block, limit)
    }
  }

  #openBlock(): Block {
    const isLast = this.#take(1) === 1
    const type = this.#take(2)
    if (type === 0) return { kind: 'stored', left: this.#openStored(), isLast }
    if (type === 1) return { kind: 'coded', ...fixedTables(), isLast }
    if (type === 2) return { kind: 'coded', ...this.#readTables(), isLast }
    throw damaged('has a block of an unknown type')
  }

  #openStored(): number {
    this.#take(this.#count % 8)
    const length = this.#take(16)
    if (this.#take(16) !== (length ^ 0xffff)) throw damaged('has a stored block of two lengths')
    // What was read ahead is content now.
    this.#at -= this.#count / 8
    this.#bits = 0
    this.#count = 0
    return length
  }

  #copyStored({ left, isLast }: Extract<Block, { kind: 'stored' }>, limit: number): void {
    if (this.#at === this.#inEnd) this.#fill()
    const length = Math.min(left, this.#inEnd - this.#at, limit - this.#end)
    if (length === 0 && left > 0) throw damaged('ends too early')
    this.#in.copy(this.#out, this.#end, this.#at, this.#at + length)
    this.#at += length
    this.#end += length
    this.#block = length < left ? { kind: 'stored', left: left - length, isLast } : after(isLast)
  }

  #readTables(): Tables {
    const literals = this.#take(5) + 257
    const distances = this.#take(5) + 1
    const count = this.#take(4) + 4
    if (literals > 286 || distances > 30) throw damaged('has too many codes')
    const lengths = new Uint8Array(19)
    for (let index = 0; index < count; index += 1) lengths[ORDER[index] ?? 0] = this.#take(3)
    const all = this.#readLengths(codeTable(lengths, 7), literals + distances)
    if (all[256] === 0) throw damaged('has a block without an end')
    return {
      literals: codeTable(all.subarray(0, literals), 10),
      distances: codeTable(all.subarray(literals), 9)
    }
  }

  #readLengths(table: CodeTable, count: number): Uint8Array {
    const lengths = new Uint8Array(count)
    for (let index = 0; index < count;) {
      const symbol = this.#symbol(table)
      if (symbol < 16) {
        lengths[index] = symbol
        index += 1
        continue
      }
      if (symbol === 16 && index === 0) throw damaged('repeats a length that is not there')
      const value = symbol === 16 ? (lengths[index - 1] ?? 0) : 0
      const times = symbol === 18 ? this.#take(7) + 11 : symbol === 17 ? this.#take(3) + 3 : this.#take(2) + 3
      if (index + times > count) throw damaged('has too many lengths')
      lengths.fill(value, index, index + times)
      index += times
    }
    return lengths
  }

  /** The loop that takes the time: everything is in local variables until it is left. */
  #decode({ literals, distances, isLast }: Extract<Block, { kind: 'coded' }>, limit: number): void {
    const input = this.#in
    const out = this.#out
    const literalCodes = literals.entries
    const literalMask = (1 << literals.bits) - 1
    const distanceCodes = distances.entries
    const distanceMask = (1 << distances.bits) - 1
    let at = this.#at
    let bits = this.#bits
    let count = this.#count
    let end = this.#end
    let last = this.#inEnd - MARGIN
    let isAtEnd = false

    while (end < limit) {
      if (at > last) {
        this.#at = at
        this.#count = count
        this.#fill()
        at = this.#at
        last = this.#inEnd - MARGIN
      }
      while (count <= 24) {
        bits |= (input[at] ?? 0) << count
        at += 1
        count += 8
      }
      let entry = literalCodes[bits & literalMask] ?? 0
      if (entry & LONGER) {
        entry = literalCodes[(entry >>> 8) + ((bits >>> literals.bits) & ((1 << (entry & 15)) - 1))] ?? 0
      }
      if (entry === 0) throw damaged('has a code that stands for nothing')
      bits >>>= entry & 15
      count -= entry & 15
      const symbol = entry >>> 8
      if (symbol < 256) {
        out[end] = symbol
        end += 1
        continue
      }
      if (symbol === 256) {
        isAtEnd = true
        break
      }
      if (symbol > 285) throw damaged('has a length that does not exist')
      const lengthExtra = LENGTH_EXTRA[symbol - 257] ?? 0
      const length = (LENGTH_BASE[symbol - 257] ?? 0) + (bits & ((1 << lengthExtra) - 1))
      bits >>>= lengthExtra
      count -= lengthExtra

      while (count <= 24) {
        bits |= (input[at] ?? 0) << count
        at += 1
        count += 8
      }
      entry = distanceCodes[bits & distanceMask] ?? 0
      if (entry & LONGER) {
        entry = distanceCodes[(entry >>> 8) + ((bits >>> distances.bits) & ((1 << (entry & 15)) - 1))] ?? 0
      }
      if (entry === 0 || entry >>> 8 > 29) throw damaged('has a distance that does not exist')
      bits >>>= entry & 15
      count -= entry & 15
      while (count <= 24) {
        bits |= (input[at] ?? 0) << count
        at += 1
        count += 8
      }
      const distanceExtra = DISTANCE_EXTRA[entry >>> 8] ?? 0
      const distance = (DISTANCE_BASE[entry >>> 8] ?? 0) + (bits & ((1 << distanceExtra) - 1))
      bits >>>= distanceExtra
      count -= distanceExtra
      if (distance > end) throw damaged('refers to what is before its beginning')
      for (const stop = end + length; end < stop; end += 1) out[end] = out[end - distance] ?? 0
    }
    this.#at = at
    this.#bits = bits
    this.#count = count
    this.#end = end
    this.#checkInput()
    if (isAtEnd) this.#block = after(isLast)
  }

  #symbol({ bits, entries }: CodeTable): number {
    this.#need(15)
    let entry = entries[this.#bits & ((1 << bits) - 1)] ?? 0
    if (entry & LONGER) {
      entry = entries[(entry >>> 8) + ((this.#bits >>> bits) & ((1 << (entry & 15)) - 1))] ?? 0
    }
    if (entry === 0) throw damaged('has a code that stands for nothing')
    this.#drop(entry & 15)
    return entry >>> 8
  }

  /** The next bits as a number; at most 16. */
  #take(length: number): number {
    this.#need(length)
    const value = this.#bits & ((1 << length) - 1)
    this.#drop(length)
    return value
  }

  #need(length: number): void {
    if (this.#at > this.#inEnd - MARGIN) this.#fill()
    while (this.#count < length) {
      this.#bits |= (this.#in[this.#at] ?? 0) << this.#count
      this.#at += 1
      this.#count += 8
    }
  }

  #drop(length: number): void {
    this.#bits >>>= length
    this.#count -= length
  }

  /** Moves the rest of the input to the front and reads on; behind the end of all input there are zeros. */
  #fill(): void {
    this.#checkInput()
    const rest = Math.max(0, this.#inEnd - this.#at)
    const next = this.#inStart + this.#inEnd
    const length = Math.min(INPUT - rest, this.#sourceSize - next)
    // At the end there is nothing to move for: what was read ahead stays where it is.
    if (length <= 0) return
    this.#in.copyWithin(0, this.#at, this.#inEnd)
    this.#source(next, length).copy(this.#in, rest)
    this.#inStart += this.#at
    this.#at = 0
    this.#inEnd = rest + length
    this.#in.fill(0, this.#inEnd, this.#inEnd + 2 * MARGIN)
  }

  #checkInput(): void {
    if (this.#at - Math.floor(this.#count / 8) > this.#inEnd) throw damaged('ends too early')
  }
}

const BEGINNING: DecoderState = { position: 0, bit: 0, window: Buffer.alloc(0), block: { kind: 'start' } }

function after(isLast: boolean): Block {
  return { kind: isLast ? 'end' : 'start' }
}

interface Tables {
  readonly literals: CodeTable
  readonly distances: CodeTable
}

let fixed: Tables | undefined

function fixedTables(): Tables {
  const lengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8
  )
  fixed ??= { literals: codeTable(lengths, 9), distances: codeTable(new Uint8Array(32).fill(5), 5) }
  return fixed
}

/** The order in which the lengths of the codes for lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const LENGTH_BASE = Uint16Array.of(
  ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131],
  ...[163, 195, 227, 258]
)
const LENGTH_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
)
const DISTANCE_BASE = Uint16Array.of(
  ...[1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049],
  ...[3073, 4097, 6145, 8193, 12289, 16385, 24577]
)
const DISTANCE_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
)
