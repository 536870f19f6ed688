import { unescapeString } from '../script/unescape.js'
import * as C from '../tokens/bytes.js'
import { scanTokens } from '../tokens/scan.js'
import type { TokenSink } from '../tokens/scan.js'

/** Takes the features of a script one by one, repetitions included. */
export interface FeatureSink {
  /**
   * @param hash 53 bits of the feature's kind and text
   * @param weight how telling it is alone: 1 for a word that anybody may use, 5 for a sentence, 0 for a sequence,
   * of which several are needed
   */
  feature(hash: number, weight: number): void
  /** A module that the script loads by name, the bytes of which stand at `start`. */
  module?(start: number, end: number, how: 'require' | 'import'): void
}

/**
 * Gives what a minifier leaves as it was: texts, regular expressions, the names of properties, and which three of
 * them follow one another. Names of modules are left out, since they stand in whoever imports them as well.
 */
export function eachFeature(bytes: Uint8Array, sink: FeatureSink): void {
  scanTokens(bytes, new FeatureScan(bytes, sink))
}

/** Sequences are told from single features by their hash, so that an index needs no place for it. */
export function isSequence(hash: number): boolean {
  return hash % 2 === 1
}

const SHORTEST_TEXT = 6
const LONGEST_TEXT = 200
const SHORTEST_REGEX = 6
const LONGEST_REGEX = 400
const SHORTEST_PROPERTY = 8
const LONGEST_PROPERTY = 60
const SHORTEST_IN_SEQUENCE = { text: 2, property: 3 }
/** Letters in all three together: shorter ones say nothing. */
const SHORTEST_SEQUENCE = 12

class FeatureScan implements TokenSink {
  readonly #bytes: Uint8Array
  readonly #sink: FeatureSink
  #afterDot = false
  #importing: Importing = 'no'
  #last: readonly [Followed | undefined, Followed | undefined] = [undefined, undefined]

  constructor(bytes: Uint8Array, sink: FeatureSink) {
    this.#bytes = bytes
    this.#sink = sink
  }

  comment(): void {}

  string(start: number, end: number): void {
    const importing = this.#importing
    this.#afterDot = false
    this.#importing = 'no'
    if (importing === 'import' || importing === 'from' || importing === 'called') {
      this.#sink.module?.(start, end, importing === 'called' ? 'require' : 'import')
      return
    }
    const length = end - start
    if (length < SHORTEST_IN_SEQUENCE.text || length > LONGEST_TEXT) return
    const raw = this.#bytes.subarray(start, end)
    const text = raw.includes(C.BACKSLASH) ? unescaped(raw) : raw
    if (this.#is(start, end, 'use strict')) return
    const hash = hashOf(TEXT, text)
    if (length >= SHORTEST_TEXT) this.#sink.feature(hash, weightOf(text))
    this.#follow(hash, length)
  }

  regex(start: number, end: number): void {
    this.#afterDot = false
    this.#importing = 'no'
    const length = end - start
    if (length > LONGEST_REGEX) return
    const hash = hashOf(REGEX, this.#bytes.subarray(start, end))
    if (length >= SHORTEST_REGEX) this.#sink.feature(hash, 3)
    this.#follow(hash, length)
  }

  word(start: number, end: number): void {
    const length = end - start
    const isProperty = this.#afterDot && length <= LONGEST_PROPERTY && !this.#is(start, end, 'exports')
    if (isProperty && length >= SHORTEST_IN_SEQUENCE.property) {
      const hash = hashOf(PROPERTY, this.#bytes.subarray(start, end))
      if (length >= SHORTEST_PROPERTY) this.#sink.feature(hash, 1)
      this.#follow(hash, length)
    }
    this.#importing = this.#afterDot ? 'no' : this.#importer(start, end)
    this.#afterDot = false
  }

  punctuation(code: number): void {
    this.#afterDot = code === C.DOT
    if (code !== C.OPEN_PAREN) this.#importing = 'no'
    else if (this.#importing === 'require') this.#importing = 'called'
    else if (this.#importing !== 'import') this.#importing = 'no'
  }

  /** Remembers a feature, and gives the sequence that ends with it. */
  #follow(hash: number, length: number): void {
    const [first, second] = this.#last
    if (first && second && first.length + second.length + length >= SHORTEST_SEQUENCE) {
      this.#sink.feature(sequenceOf(first.hash, second.hash, hash), 0)
    }
    this.#last = [second, { hash, length }]
  }

  #importer(start: number, end: number): Importing {
    switch (end - start) {
      case 4:
        return this.#is(start, end, 'from') ? 'from' : 'no'
      case 6:
        return this.#is(start, end, 'import') ? 'import' : 'no'
      case 7:
        return this.#is(start, end, 'require') ? 'require' : 'no'
      default:
        return 'no'
    }
  }

  #is(start: number, end: number, word: string): boolean {
    return C.wordIs(this.#bytes, start, end, word)
  }
}

type Importing = 'no' | 'from' | 'import' | 'require' | 'called'

interface Followed {
  readonly hash: number
  readonly length: number
}

const TEXT = 1
const REGEX = 2
const PROPERTY = 3

/** Two 32-bit FNV-1a hashes with different starts, cut to what a number holds exactly; even, since it is no sequence. */
function hashOf(kind: number, bytes: Uint8Array): number {
  let low = 0x811c9dc5 ^ kind
  let high = 0x9dc5811c ^ (kind * 0x01000193)
  for (const code of bytes) {
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x0100019d)
  }
  return (high >>> 11) * 2 ** 32 + ((low & ~1) >>> 0)
}

/** Odd. */
function sequenceOf(first: number, second: number, third: number): number {
  let low = 0x811c9dc5
  let high = 0x9dc5811c
  for (const hash of [first, second, third]) {
    for (const part of [hash >>> 0, Math.floor(hash / 2 ** 32)]) {
      low = Math.imul(low ^ part, 0x01000193)
      high = Math.imul(high ^ (part >>> 7) ^ part, 0x0100019d)
      low ^= low >>> 15
      high ^= high >>> 13
    }
  }
  return (high >>> 11) * 2 ** 32 + ((low | 1) >>> 0)
}

/** A sentence is hardly written twice; a single word often is. */
function weightOf(text: Uint8Array): number {
  const isWord = text.every((code) => C.isWordByte(code) || code === C.DOT || code === C.MINUS)
  if (isWord) return text.length > 12 ? 2 : 1
  if (text.length >= 24 && text.includes(C.SPACE)) return 5
  return text.length > 9 ? 3 : 2
}

function unescaped(raw: Uint8Array): Uint8Array {
  return Buffer.from(unescapeString(Buffer.from(raw).toString('utf8')))
}
