import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOUBLE,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET
} from '../tokens/bytes.js'

/** A piece of a document, in bytes, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The document ends, or is no JSON, where a value was wanted. */
export class BrokenJson extends Error {
  override readonly name = 'BrokenJson'
}

/**
 * Steps over JSON in bytes without building values: a source map of 200 MB is mostly text that nobody asks
 * for. Numbers and words are taken as they come; brackets are counted, not matched.
 */
export class JsonReader {
  #at: number

  constructor(
    readonly bytes: Uint8Array,
    start = 0
  ) {
    this.#at = start
  }

  /** Calls `each` with every key of the object that starts here; `each` must read or `skip` the value. */
  object(each: (key: string) => void): void {
    this.#expect(OPEN_BRACE)
    if (this.#accept(CLOSE_BRACE)) return
    do {
      const key = this.text(LONGEST_KEY)
      this.#expect(COLON)
      each(key)
    } while (this.#accept(COMMA))
    this.#expect(CLOSE_BRACE)
  }

  /** Calls `each` before every item of the array that starts here; `each` must read or `skip` the item. */
  array(each: (index: number) => void): void {
    this.#expect(OPEN_BRACKET)
    if (this.#accept(CLOSE_BRACKET)) return
    let index = 0
    do {
      each(index)
      index += 1
    } while (this.#accept(COMMA))
    this.#expect(CLOSE_BRACKET)
  }

  /** Whether a string, an object (`{`) or an array (`[`) comes next; '' for anything else. */
  peek(): 'string' | '{' | '[' | '' {
    const code = this.#skipSpace()
    return code === DOUBLE ? 'string' : code === OPEN_BRACE ? '{' : code === OPEN_BRACKET ? '[' : ''
  }

  /** The string that comes next, '' in place of one that is longer than `max` bytes. */
  text(max: number): string {
    const { start, end } = this.skip()
    if (this.bytes[start] !== DOUBLE) throw new BrokenJson('a string was expected')
    return end - start > max ? '' : decodeString(this.bytes, { start, end })
  }

  /** Steps over any value and says where it was, quotes included. */
  skip(): Range {
    const code = this.#skipSpace()
    const start = this.#at
    if (code === DOUBLE) this.#at = stringEnd(this.bytes, start)
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#at = nestedEnd(this.bytes, start)
    else this.#at = wordEnd(this.bytes, start)
    return { start, end: this.#at }
  }

  #skipSpace(): number {
    while (this.#at < this.bytes.length && isSpace(this.bytes[this.#at] ?? 0)) this.#at += 1
    const code = this.bytes[this.#at]
    if (code === undefined) throw new BrokenJson('it ends too early')
    return code
  }

  #accept(code: number): boolean {
    if (this.#skipSpace() !== code) return false
    this.#at += 1
    return true
  }

  #expect(code: number): void {
    if (!this.#accept(code)) throw new BrokenJson(`${String.fromCharCode(code)} was expected`)
  }
}

const LONGEST_KEY = 1000

/** The value of a string whose quotes are part of the range; '' where an escape is none of JSON's. */
export function decodeString(bytes: Uint8Array, { start, end }: Range): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
  if (!raw.includes(BACKSLASH)) return raw.toString('utf8', 1, raw.length - 1)
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'))
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

function stringEnd(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(DOUBLE, start + 1); end >= 0; end = bytes.indexOf(DOUBLE, end + 1)) {
    let escapes = 0
    while (bytes[end - 1 - escapes] === BACKSLASH) escapes += 1
    if (escapes % 2 === 0) return end + 1
  }
  throw new BrokenJson('a string does not end')
}

function nestedEnd(bytes: Uint8Array, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at += 1) {
    const code = bytes[at]
    if (code === DOUBLE) at = stringEnd(bytes, at) - 1
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1
    if (depth === 0) return at + 1
  }
  throw new BrokenJson('a value does not end')
}

function wordEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && !ENDS_WORD.has(bytes[end] ?? 0)) end += 1
  if (end === start) throw new BrokenJson('a value was expected')
  return end
}

const ENDS_WORD = new Set([COMMA, CLOSE_BRACE, CLOSE_BRACKET, COLON, 0x20, 0x0a, 0x0d, 0x09])
