import { unescapeString } from '../script/unescape.js'
import * as C from '../tokens/bytes.js'
import { scanTokens } from '../tokens/scan.js'
import type { TokenSink } from '../tokens/scan.js'

/**
 * Takes the features of a script one by one, repetitions included.
 * @param hash 53 bits of the feature's kind and text
 * @param weight how telling it is: 1 for a word that anybody may use, 5 for a sentence
 */
export type FeatureSink = (hash: number, weight: number) => void

/**
 * Gives what a minifier leaves as it was: texts, regular expressions and the names of properties. Names of modules
 * are left out, since they stand in whoever imports them as well.
 */
export function eachFeature(bytes: Uint8Array, sink: FeatureSink): void {
  scanTokens(bytes, new FeatureScan(bytes, sink))
}

const SHORTEST_TEXT = 6
const LONGEST_TEXT = 200
const SHORTEST_REGEX = 6
const LONGEST_REGEX = 400
const SHORTEST_PROPERTY = 8
const LONGEST_PROPERTY = 60

class FeatureScan implements TokenSink {
  readonly #bytes: Uint8Array
  readonly #sink: FeatureSink
  #afterDot = false
  #importing: 'no' | 'word' | 'call' = 'no'

  constructor(bytes: Uint8Array, sink: FeatureSink) {
    this.#bytes = bytes
    this.#sink = sink
  }

  comment(): void {}

  string(start: number, end: number): void {
    const isModule = this.#importing !== 'no'
    this.#afterDot = false
    this.#importing = 'no'
    if (isModule || end - start < SHORTEST_TEXT || end - start > LONGEST_TEXT) return
    const raw = this.#bytes.subarray(start, end)
    const text = raw.includes(C.BACKSLASH) ? unescaped(raw) : raw
    this.#sink(hashOf(TEXT, text), weightOf(text))
  }

  regex(start: number, end: number): void {
    this.#afterDot = false
    this.#importing = 'no'
    if (end - start < SHORTEST_REGEX || end - start > LONGEST_REGEX) return
    this.#sink(hashOf(REGEX, this.#bytes.subarray(start, end)), 3)
  }

  word(start: number, end: number): void {
    const length = end - start
    if (this.#afterDot && length >= SHORTEST_PROPERTY && length <= LONGEST_PROPERTY) {
      this.#sink(hashOf(PROPERTY, this.#bytes.subarray(start, end)), 1)
    }
    this.#afterDot = false
    this.#importing = this.#isImport(start, end) ? 'word' : 'no'
  }

  punctuation(code: number): void {
    this.#afterDot = code === C.DOT
    this.#importing = code === C.OPEN_PAREN && this.#importing === 'word' ? 'call' : 'no'
  }

  #isImport(start: number, end: number): boolean {
    switch (end - start) {
      case 4:
        return C.wordIs(this.#bytes, start, end, 'from')
      case 6:
        return C.wordIs(this.#bytes, start, end, 'import')
      case 7:
        return C.wordIs(this.#bytes, start, end, 'require')
      default:
        return false
    }
  }
}

const TEXT = 1
const REGEX = 2
const PROPERTY = 3

/** Two 32-bit FNV-1a hashes with different starts, cut to what a number holds exactly. */
function hashOf(kind: number, bytes: Uint8Array): number {
  let low = 0x811c9dc5 ^ kind
  let high = 0x9dc5811c ^ (kind * 0x01000193)
  for (const code of bytes) {
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x0100019d)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
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
