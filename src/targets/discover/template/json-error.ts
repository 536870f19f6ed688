import { endOfString } from './json-scan.js'

/** Space, then punctuation, or a plain value that is no text. */
const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y
const SPACE = ' \t\r\n'

/** Nobody looks for a mistake further inside. */
const MAX_DEPTH = 100_000

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'next'

interface Token {
  readonly kind: string
  readonly end: number
}

/**
 * Where a text stops being JSON. The language's own parser does not say so for every mistake.
 * @returns an offset; that of the end where something is missing there
 */
export function errorOffsetOf(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  while (open.length < MAX_DEPTH) {
    const start = behindSpace(text, at)
    const token = tokenAt(text, start)
    const next: Expected | undefined = token && follow(token.kind, expected, open)
    if (!token || !next) return start
    expected = next
    at = token.end
  }
  return at
}

function behindSpace(text: string, offset: number): number {
  let at = offset
  while (at < text.length && SPACE.includes(text.charAt(at))) at += 1
  return at
}

/** @returns undefined where there is none: at the end, and at what is no JSON */
function tokenAt(text: string, start: number): Token | undefined {
  if (text.charAt(start) === '"') {
    const end = endOfString(text, start)
    return isText(text.slice(start, end)) ? { kind: 'text', end } : undefined
  }
  TOKEN.lastIndex = start
  const [whole, mark] = TOKEN.exec(text) ?? []
  return whole === undefined ? undefined : { kind: mark ?? 'plain', end: TOKEN.lastIndex }
}

function isText(token: string): boolean {
  try {
    return typeof JSON.parse(token) === 'string'
  } catch {
    return false
  }
}

/** @returns what may come then; undefined where this must not come */
function follow(kind: string, expected: Expected, open: string[]): Expected | undefined {
  const inMap = open.at(-1) === '{'
  switch (kind) {
    case '{':
    case '[':
      if (!expected.startsWith('value')) return undefined
      open.push(kind)
      return kind === '{' ? 'key or end' : 'value or end'
    case '}':
    case ']':
      if ((expected !== 'next' && !expected.endsWith('or end')) || inMap !== (kind === '}')) return undefined
      return open.pop() === undefined ? undefined : 'next'
    case ',':
      return expected === 'next' && open.length > 0 ? (inMap ? 'key' : 'value') : undefined
    case ':':
      return expected === 'colon' ? 'value' : undefined
    default:
      if (expected.startsWith('key')) return kind === 'text' ? 'colon' : undefined
      return expected.startsWith('value') ? 'next' : undefined
  }
}
