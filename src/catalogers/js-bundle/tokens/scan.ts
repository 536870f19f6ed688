import { isSpace, isWordByte } from './bytes.js'
import * as C from './bytes.js'
import { startsRegex } from './regex-rule.js'
import type { Last } from './regex-rule.js'

/**
 * Takes the tokens of a script in their order. Offsets are bytes; `end` is exclusive. Strings, comments and
 * regular expressions are given without their quotes and marks.
 */
export interface TokenSink {
  /** @param block false for a comment that ends with its line */
  comment(start: number, end: number, block: boolean): void
  /**
   * A string, or a piece of a template.
   * @param whole false for a piece of a template that has substitutions
   */
  string(start: number, end: number, whole: boolean): void
  regex(start: number, end: number): void
  /** An identifier, a keyword or a number. */
  word(start: number, end: number): void
  punctuation(code: number, at: number): void
}

/** Deeper nesting than any program has; brackets below are no longer told apart. */
const MAX_DEPTH = 100_000

const BRACE = 0
const TEMPLATE = 1

/**
 * Splits JavaScript into tokens, in one pass and without recursion: enough to tell code from comments,
 * strings and regular expressions, which takes no grammar. Input that is no JavaScript gives odd tokens, but
 * always ends: each byte is looked at a bounded number of times.
 *
 * The one thing that a tokenizer cannot know is whether `/` divides or starts a regular expression: see
 * `startsRegex`. A wrong guess is repaired at the end of the line, and within 10,000 bytes; what such guesses
 * may cost is bounded by the length of the script.
 */
export function scanTokens(bytes: Uint8Array, sink: TokenSink): void {
  const length = bytes.length
  const parens: boolean[] = []
  const braces: number[] = []
  let last: Last = 'nothing'
  let lastStart = 0
  let lastEnd = 0
  let closedControl = false
  let guesses = length + LONGEST_REGEX
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (bytes[at] === C.HASH && bytes[at + 1] === C.BANG) at = lineEnd(bytes, at)

  while (at < length) {
    const code = bytes[at] ?? 0
    if (isSpace(code)) {
      at += 1
      continue
    }
    if (isWordByte(code)) {
      const start = at
      at = C.isDigit(code) ? numberEnd(bytes, at) : wordEnd(bytes, at)
      sink.word(start, at)
      last = 'word'
      lastStart = start
      lastEnd = at
      continue
    }
    if (code === C.SLASH) {
      const next = bytes[at + 1]
      if (next === C.SLASH) {
        const end = lineEnd(bytes, at)
        sink.comment(at + 2, end, false)
        at = end
        continue
      }
      if (next === C.STAR) {
        const end = blockEnd(bytes, at + 2)
        sink.comment(at + 2, end, true)
        at = end + 2
        continue
      }
      if (guesses > 0 && startsRegex(bytes, last, lastStart, lastEnd, closedControl)) {
        const end = regexEnd(bytes, at + 1)
        if (end > 0) {
          sink.regex(at + 1, end)
          at = wordEnd(bytes, end + 1)
          last = 'literal'
          lastStart = end
          lastEnd = at
          continue
        }
        guesses += end
      }
    }
    if (code === C.DOUBLE || code === C.SINGLE) {
      const end = stringEnd(bytes, at + 1, code)
      sink.string(at + 1, end, true)
      last = 'literal'
      lastStart = at
      at = end + 1
      lastEnd = at
      continue
    }
    const endsSubstitution = code === C.CLOSE_BRACE && braces[braces.length - 1] === TEMPLATE
    if (code === C.BACKTICK || endsSubstitution) {
      const end = templateEnd(bytes, at + 1)
      const opens = bytes[end] === C.DOLLAR
      sink.string(at + 1, end, !endsSubstitution && !opens)
      if (endsSubstitution) braces.pop()
      if (opens && braces.length < MAX_DEPTH) braces.push(TEMPLATE)
      last = opens ? 'punctuation' : 'literal'
      lastStart = at
      at = opens ? end + 2 : end + 1
      lastEnd = at
      continue
    }
    if (code === C.OPEN_PAREN) {
      if (parens.length < MAX_DEPTH) parens.push(last === 'word' && isControl(bytes, lastStart, lastEnd))
    } else if (code === C.CLOSE_PAREN) closedControl = parens.pop() ?? false
    else if (code === C.OPEN_BRACE) {
      if (braces.length < MAX_DEPTH) braces.push(BRACE)
    } else if (code === C.CLOSE_BRACE) braces.pop()
    sink.punctuation(code, at)
    last = 'punctuation'
    lastStart = at
    at += 1
    lastEnd = at
  }
}

function wordEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length && isWordByte(bytes[end] ?? 0)) end += 1
  return end
}

/** A number swallows its dots and the sign of its exponent, so that `1./2` is a division. */
function numberEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length) {
    const code = bytes[end] ?? 0
    const afterExponent = end > at && (bytes[end - 1] === 0x65 || bytes[end - 1] === 0x45)
    const isSign = (code === C.PLUS || code === C.MINUS) && afterExponent && bytes[at + 1] !== 0x78
    if (!isWordByte(code) && code !== C.DOT && !isSign) break
    end += 1
  }
  return end
}

function lineEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length && bytes[end] !== C.LINE_FEED && bytes[end] !== C.RETURN) end += 1
  return end
}

function blockEnd(bytes: Uint8Array, at: number): number {
  for (let end = bytes.indexOf(C.STAR, at); end >= 0; end = bytes.indexOf(C.STAR, end + 1)) {
    if (bytes[end + 1] === C.SLASH) return end
  }
  return bytes.length
}

/** A string that is not closed ends with its line. */
function stringEnd(bytes: Uint8Array, at: number, quote: number): number {
  let end = at
  while (end < bytes.length) {
    const code = bytes[end]
    if (code === quote || code === C.LINE_FEED) return end
    end += code === C.BACKSLASH ? escapeLength(bytes, end) : 1
  }
  return bytes.length
}

function escapeLength(bytes: Uint8Array, at: number): number {
  return bytes[at + 1] === C.RETURN && bytes[at + 2] === C.LINE_FEED ? 3 : 2
}

/** The position of the closing backtick, or of the `$` of `${`. */
function templateEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length) {
    const code = bytes[end]
    if (code === C.BACKTICK || (code === C.DOLLAR && bytes[end + 1] === C.OPEN_BRACE)) return end
    end += code === C.BACKSLASH ? 2 : 1
  }
  return bytes.length
}

/** Longer ones exist in theory; a limit keeps a wrong guess from swallowing a file on one line. */
const LONGEST_REGEX = 10_000

/** The position of the closing slash; when this is no regular expression, minus the bytes that were looked at. */
function regexEnd(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + LONGEST_REGEX)
  let inClass = false
  for (let end = at; end < limit; end += 1) {
    const code = bytes[end]
    if (code === C.LINE_FEED || code === C.RETURN) return at - end - 1
    if (code === C.BACKSLASH) end += 1
    else if (code === C.OPEN_BRACKET) inClass = true
    else if (code === C.CLOSE_BRACKET) inClass = false
    else if (code === C.SLASH && !inClass) return end
  }
  return at - limit - 1
}

/** `if`, `for`, `while`, `with`: behind their closing parenthesis stands a statement, not an operator. */
function isControl(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start - 1] === C.DOT) return false
  switch (end - start) {
    case 2:
      return C.wordIs(bytes, start, end, 'if')
    case 3:
      return C.wordIs(bytes, start, end, 'for')
    case 4:
      return C.wordIs(bytes, start, end, 'with')
    case 5:
      return C.wordIs(bytes, start, end, 'while')
    default:
      return false
  }
}
