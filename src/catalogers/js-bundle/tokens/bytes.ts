export const TAB = 0x09
export const LINE_FEED = 0x0a
export const RETURN = 0x0d
export const SPACE = 0x20
export const BANG = 0x21
export const DOUBLE = 0x22
export const HASH = 0x23
export const DOLLAR = 0x24
export const SINGLE = 0x27
export const OPEN_PAREN = 0x28
export const CLOSE_PAREN = 0x29
export const STAR = 0x2a
export const PLUS = 0x2b
export const COMMA = 0x2c
export const MINUS = 0x2d
export const DOT = 0x2e
export const SLASH = 0x2f
export const COLON = 0x3a
export const SEMICOLON = 0x3b
export const EQUALS = 0x3d
export const GREATER = 0x3e
export const AT = 0x40
export const OPEN_BRACKET = 0x5b
export const BACKSLASH = 0x5c
export const CLOSE_BRACKET = 0x5d
export const UNDERSCORE = 0x5f
export const BACKTICK = 0x60
export const OPEN_BRACE = 0x7b
export const CLOSE_BRACE = 0x7d

const IS_SPACE = 1
const IS_WORD = 2

/** What each byte is. Bytes of UTF-8 beyond ASCII count as letters: no operator has any. */
const KIND = new Uint8Array(256).map((_, code) => {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return IS_SPACE
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  const isOther = code === DOLLAR || code === UNDERSCORE || code === BACKSLASH || code === HASH
  return isLetter || isDigit(code) || isOther || code >= 0x80 ? IS_WORD : 0
})

export function isSpace(code: number): boolean {
  return KIND[code] === IS_SPACE
}

/** Letters, digits, `$`, `_`, `#` of private names and the `\` of an escape in an identifier. */
export function isWordByte(code: number): boolean {
  return KIND[code] === IS_WORD
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether these bytes are this ASCII word. */
export function wordIs(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false
  }
  return true
}
