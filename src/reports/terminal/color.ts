/** The colours of ECMA-48 (SGR) that every terminal has. */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const

export type Color = keyof typeof CODES

export type Paint = (text: string, color: Color) => string

/** Colours text, or leaves it alone when colour is off. */
export function painter(on: boolean): Paint {
  return on ? (text, color) => `\x1b[${CODES[color]}m${text}\x1b[0m` : (text) => text
}
