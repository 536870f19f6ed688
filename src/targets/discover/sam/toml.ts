/** A table of TOML: values are texts, numbers and booleans as texts, lists of texts, or tables. */
export type Table = ReadonlyMap<string, TomlValue>
export type TomlValue = string | readonly string[] | Table

/**
 * Reads the part of TOML that `samconfig.toml` and `build.toml` are written in: tables, keys, texts, lists of texts,
 * numbers, booleans. Inline tables, dates and lists in lists are passed over.
 * Source: TOML v1.0.0, toml-lang/toml.
 */
export function parseToml(text: string): Table {
  const root = new Map<string, TomlValue>()
  let table = root
  const reader = new Reader(text)
  while (!reader.done()) {
    reader.skipBlank()
    const header = /^\[{1,2}([^\]\n]+)\]{1,2}/.exec(reader.rest())
    if (header) {
      reader.skip(header[0].length)
      table = tableAt(root, keyOf(header[1] ?? ''))
    } else {
      const assignment = /^([A-Za-z0-9_."' -]+?)\s*=[ \t]*/.exec(reader.rest())
      if (assignment) {
        reader.skip(assignment[0].length)
        const value = reader.value()
        const key = keyOf(assignment[1] ?? '')
        const name = key.pop()
        if (name !== undefined && value !== undefined) tableAt(table, key).set(name, value)
      }
    }
    reader.skipLine()
  }
  return root
}

function keyOf(text: string): string[] {
  return Array.from(
    text.matchAll(/"([^"]*)"|'([^']*)'|([^."'\s]+)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? ''
  )
}

function tableAt(root: Map<string, TomlValue>, key: readonly string[]): Map<string, TomlValue> {
  let table = root
  for (const name of key) {
    const below = table.get(name)
    const next = below instanceof Map ? (below as Map<string, TomlValue>) : new Map<string, TomlValue>()
    if (below !== next) table.set(name, next)
    table = next
  }
  return table
}

/** No text or list is longer than this. */
const MAX_VALUE = 64 * 1024

class Reader {
  private at = 0
  constructor(private readonly text: string) {}

  done(): boolean {
    return this.at >= this.text.length
  }
  rest(): string {
    return this.text.slice(this.at, this.at + MAX_VALUE)
  }
  skip(length: number): void {
    this.at += length
  }
  skipBlank(): void {
    const blank = /(?:\s|#[^\n]*)*/y
    blank.lastIndex = this.at
    blank.test(this.text)
    this.at = Math.max(this.at, blank.lastIndex)
  }
  skipLine(): void {
    const end = this.text.indexOf('\n', this.at)
    this.at = end === -1 ? this.text.length : end + 1
  }

  value(): string | readonly string[] | undefined {
    if (this.text[this.at] === '[') return this.list()
    return this.scalar()
  }

  private list(): readonly string[] | undefined {
    const items: string[] = []
    this.skip(1)
    for (;;) {
      this.skipBlank()
      if (this.done()) return undefined
      if (this.text[this.at] === ']') break
      if (this.text[this.at] === ',') {
        this.skip(1)
        continue
      }
      const item = this.scalar()
      if (item === undefined) return undefined
      items.push(item)
    }
    this.skip(1)
    return items
  }

  private scalar(): string | undefined {
    const rest = this.rest()
    const match =
      /^"""\n?([\s\S]*?)"""/.exec(rest) ??
      /^'''\n?([\s\S]*?)'''/.exec(rest) ??
      /^"((?:[^"\\\n]|\\.)*)"/.exec(rest) ??
      /^'([^'\n]*)'/.exec(rest) ??
      /^([A-Za-z0-9_.:+-]+)/.exec(rest)
    if (!match) return undefined
    this.skip(match[0].length)
    const text = match[1] ?? ''
    return match[0].startsWith('"') ? unescaped(text) : text
  }
}

function unescaped(text: string): string {
  const plain: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code: string | undefined, letter: string | undefined) =>
      code === undefined ? (plain[letter ?? ''] ?? letter ?? '') : String.fromCharCode(parseInt(code, 16))
  )
}
