import { CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, DOT, isDigit, MINUS, PLUS, wordIs } from './bytes.js'

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
    if (isDigit(code) || bytes[lastStart - 1] === DOT) return false
    const sameLength = BEFORE_EXPRESSION[lastEnd - lastStart] ?? []
    return sameLength.some((keyword) => wordIs(bytes, lastStart, lastEnd, keyword))
  }
  if (code === CLOSE_PAREN) return closedControl
  if (code === CLOSE_BRACKET) return false
  if (code === CLOSE_BRACE) return true
  // `a++ / b`; nothing can be counted up that is a regular expression.
  if (code === PLUS || code === MINUS) return bytes[lastStart - 1] !== code
  return true
}

/** Keywords behind which an expression starts, by their length. This is asked for each `/` of a script. */
const BEFORE_EXPRESSION: readonly (readonly string[])[] = [
  [],
  [],
  ['do', 'in', 'of'],
  ['new'],
  ['case', 'else', 'void'],
  ['await', 'throw', 'yield'],
  ['delete', 'return', 'typeof'],
  ['extends'],
  [],
  [],
  ['instanceof']
]
