/** Longest untrusted text that is shown where the surface sets no tighter bound. Characters. */
export const SHOWN = 200

/**
 * What a reader cannot see or what steers a display: control and format characters (terminal escapes,
 * bidirectional overrides, zero-width characters), line separators, lone surrogates, private use, blanks
 * that do not look like one, a fourth combining mark on one letter; and the second `#` of `##[`, by which
 * the Actions runner knows a command of the old form anywhere in a line (actions/runner ActionCommand.cs).
 */
export const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?<=\p{M}{3})\p{M}|(?<=#)#(?=\[)/gu

/** Most texts; known to hold nothing of that. */
const PLAIN = /^[\x20-\x22\x24-\x7e]*$/

const NAMED: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** Shows untrusted text on one line with nothing hidden in it: `\n`, `\x1b`, `\u202e` stand for what they name. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSEEN, escapeSequence)
}

/** Keeps the first `max` characters (code points), the last of them `…` when something is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const start = Array.from(text.slice(0, 2 * max + 2))
  if (start.length <= max) return text
  return start.slice(0, Math.max(0, max - 1)).join('') + '…'
}

/** Keeps both ends, since the end of a long path says more than its middle. */
export function cutMiddle(text: string, max: number): string {
  if (text.length <= max || Array.from(text.slice(0, 2 * max + 2)).length <= max) return text
  const head = Math.floor((max - 1) / 3)
  const tail = Math.max(0, max - 1 - head)
  const start = Array.from(text.slice(0, 2 * head)).slice(0, head)
  const end = tail === 0 ? [] : Array.from(text.slice(-2 * tail)).slice(-tail)
  return [...start, '…', ...end].join('')
}

function escapeSequence(char: string): string {
  const named = NAMED[char]
  if (named !== undefined) return named
  const hex = (char.codePointAt(0) ?? 0).toString(16)
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}
