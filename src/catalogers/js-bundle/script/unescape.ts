/**
 * The value of a string literal, from the text between its quotes. Lenient: an escape that is none stands
 * for its own letters.
 */
export function unescapeString(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(ESCAPE, (whole, hex?: string, unicode?: string, point?: string, other?: string) => {
    const code = hex ?? unicode ?? point
    if (code !== undefined) return codePoint(Number.parseInt(code, 16)) ?? whole
    if (other === undefined) return whole
    return SINGLE[other] ?? other
  })
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(\r\n|[^]))/g

const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
  '\r\n': ''
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
