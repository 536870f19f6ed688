import { createHash } from 'node:crypto'

/** The first `length` hex digits of a text's SHA-256. */
export function shortDigest(text: string, length: number): string {
  return createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, length)
}

/** A UUID of the kind that is left to its maker (RFC 9562, version 8), from the content. */
export function contentUuid(content: string): string {
  const hex = shortDigest(content, 64)
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4] ?? '8'
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return [...groups, hex.slice(20, 32)].join('-')
}
