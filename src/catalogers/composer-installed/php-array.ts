/** A plain value of PHP; arrays are maps, with numbers as texts for keys that were not said. */
export type PhpValue = string | number | boolean | null | ReadonlyMap<string, PhpValue>

/**
 * Reads a PHP file that does nothing but return one array, as `var_export` and Composer write it: texts in
 * single quotes, numbers, `true`, `false`, `null`, `__DIR__` joined with texts, `array(...)` and `[...]`.
 * @throws Error for everything else, for arrays in arrays deeper than anybody writes them, and for more than
 * a hundred thousand values
 */
export function parseArrayFile(text: string): PhpValue {
  const reader = new Reader(text)
  if (!reader.take('<?php') || reader.word() !== 'return') throw notAList()
  const value = reader.value(0)
  reader.take(';')
  reader.take('?>')
  if (!reader.isAtEnd()) throw notAList()
  return value
}

export function isPhpArray(value: PhpValue | undefined): value is ReadonlyMap<string, PhpValue> {
  return value instanceof Map
}

const DEEPEST = 16
const MOST_VALUES = 100_000

function notAList(): Error {
  return new Error('is more than a list of plain values, so it was not understood')
}

/** Goes through the text once; space and comments in front of what is taken do not count. */
class Reader {
  readonly #text: string
  #at = 0
  #values = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): PhpValue {
    this.#values += 1
    if (this.#values > MOST_VALUES) throw new Error('holds too many values to be what it should be')
    if (this.take('[')) return this.#array(']', depth)
    const number = this.#match(/-?\d{1,15}(?![\w.])/y)
    if (number !== '') return Number(number)
    const word = this.word()
    switch (word) {
      case 'array':
        if (!this.take('(')) throw notAList()
        return this.#array(')', depth)
      case 'true':
      case 'false':
        return word === 'true'
      case 'null':
        return null
      case '':
      case '__dir__':
        return this.#joined(word !== '')
      default:
        throw notAList()
    }
  }

  take(symbol: string): boolean {
    this.#skip()
    const isThere = this.#text.startsWith(symbol, this.#at)
    if (isThere) this.#at += symbol.length
    return isThere
  }

  /** In lower case, as PHP's own words may be written in any; '' where there is none. */
  word(): string {
    return this.#match(/[a-z_]\w{0,15}(?!\w)/iy).toLowerCase()
  }

  isAtEnd(): boolean {
    this.#skip()
    return this.#at === this.#text.length
  }

  #array(end: string, depth: number): PhpValue {
    if (depth >= DEEPEST) throw new Error('holds arrays in arrays, deeper than can be understood')
    const entries = new Map<string, PhpValue>()
    while (!this.take(end)) {
      const first = this.value(depth + 1)
      if (!this.take('=>')) entries.set(String(entries.size), first)
      else if (isPhpArray(first)) throw notAList()
      else entries.set(String(first), this.value(depth + 1))
      if (this.take(',')) continue
      if (this.take(end)) break
      throw notAList()
    }
    return entries
  }

  /** Texts with dots between them; the folder of the file counts for nothing. */
  #joined(begun: boolean): string {
    const parts = begun ? [] : [this.#quoted()]
    while (this.take('.')) parts.push(this.word() === '__dir__' ? '' : this.#quoted())
    return parts.join('')
  }

  #quoted(): string {
    if (!this.take("'")) throw notAList()
    const start = this.#at
    for (let end = start; end < this.#text.length; end += 1) {
      const char = this.#text[end]
      if (char === '\\') end += 1
      if (char !== "'") continue
      this.#at = end + 1
      return this.#text.slice(start, end).replace(/\\(['\\])/g, '$1')
    }
    throw notAList()
  }

  #match(pattern: RegExp): string {
    this.#skip()
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #skip(): void {
    for (;;) {
      const char = this.#text[this.#at]
      if (char !== undefined && ' \t\r\n'.includes(char)) this.#at += 1
      else if (char === '#' || this.#text.startsWith('//', this.#at)) this.#skipTo('\n')
      else if (this.#text.startsWith('/*', this.#at)) this.#skipTo('*/')
      else return
    }
  }

  #skipTo(end: string): void {
    const found = this.#text.indexOf(end, this.#at)
    this.#at = found < 0 ? this.#text.length : found + end.length
  }
}
