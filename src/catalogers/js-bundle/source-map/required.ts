import { DOT, OPEN_PAREN, wordIs } from '../tokens/bytes.js'
import { scanTokens } from '../tokens/scan.js'
import type { TokenSink } from '../tokens/scan.js'

/** More names than any module loads that a person wrote. */
const MAX_NAMES = 1000
const LONGEST_NAME = 300

/**
 * What a module requires, as written, and the JSON files that it imports. Nothing of a module that asks for its mode:
 * what it requires then depends on how it was built.
 */
export function requiredNames(code: string): ReadonlySet<string> {
  if (code.includes('NODE_ENV')) return new Set()
  const bytes = Buffer.from(code)
  const scan = new RequireScan(bytes)
  scanTokens(bytes, scan)
  return scan.names
}

class RequireScan implements TokenSink {
  readonly names = new Set<string>()
  readonly #bytes: Buffer
  #last: 'other' | 'dot' | 'require' | 'called' | 'import' = 'other'

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  comment(): void {}

  regex(): void {
    this.#last = 'other'
  }

  string(start: number, end: number, whole: boolean): void {
    const last = this.#last
    this.#last = 'other'
    if (!whole || end - start > LONGEST_NAME || this.names.size >= MAX_NAMES) return
    if (last !== 'called' && last !== 'import') return
    const name = this.#bytes.toString('utf8', start, end)
    if (last === 'called' || name.endsWith('.json')) this.names.add(name)
  }

  word(start: number, end: number): void {
    const isName = this.#last !== 'dot'
    if (isName && wordIs(this.#bytes, start, end, 'require')) this.#last = 'require'
    else if (
      isName &&
      (wordIs(this.#bytes, start, end, 'from') || wordIs(this.#bytes, start, end, 'import'))
    ) {
      this.#last = 'import'
    } else this.#last = 'other'
  }

  punctuation(code: number): void {
    if (code === OPEN_PAREN && this.#last === 'require') this.#last = 'called'
    else if (code !== OPEN_PAREN || this.#last !== 'import') this.#last = code === DOT ? 'dot' : 'other'
  }
}
