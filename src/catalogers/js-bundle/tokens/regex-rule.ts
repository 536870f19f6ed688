import { CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, DOT, isDigit, MINUS, PLUS } from './bytes.js'

/** What stood last: a regular expression can start behind some tokens only. */
export type Last = 'nothing' | 'word' | 'literal' | 'punctuation'

/**
 * Whether a `/` starts a regular expression rather than dividing by something, judged by what stands before
 * it. Right for all code but a division of an object literal or a function expression (`} / 2`), which
 * nobody writes, whereas a statement that starts with a regular expression behind a block is common.
 * @param closedControl whether the last closing parenthesis ended the head of `if`, `for`, `while` or `with`
 */
export function startsRegex(
  bytes: Uint8Array,
  last: Last,
  lastStart: number,
  lastEnd: number,
  closedControl: boolean
): boolean {
  if (last === 'nothing') return true
  if (last === 'literal') return false
  const code = bytes[lastStart] ?? 0
  if (last === 'word') {
    if (isDigit(code) || bytes[lastStart - 1] === DOT || lastEnd - lastStart > LONGEST_KEYWORD) return false
    return BEFORE_EXPRESSION.has(Buffer.from(bytes.subarray(lastStart, lastEnd)).toString('latin1'))
  }
  if (code === CLOSE_PAREN) return closedControl
  if (code === CLOSE_BRACKET) return false
  if (code === CLOSE_BRACE) return true
  // `a++ / b`; nothing can be counted up that is a regular expression.
  if (code === PLUS || code === MINUS) return bytes[lastStart - 1] !== code
  return true
}

const LONGEST_KEYWORD = 10

/** Keywords behind which an expression starts. */
const BEFORE_EXPRESSION = new Set([
  'await',
  'case',
  'delete',
  'do',
  'else',
  'extends',
  'in',
  'instanceof',
  'new',
  'of',
  'return',
  'throw',
  'typeof',
  'void',
  'yield'
])
