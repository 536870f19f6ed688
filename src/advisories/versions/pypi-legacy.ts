import { compareText, isDigit } from './compare.js'

/**
 * Orders two strings that PEP 440 does not accept, as pkg_resources did before it: words and numbers in turn,
 * numbers padded to eight digits and all compared as text. Old advisories name such versions.
 * Follows `LegacyVersion` of packaging 21.3, the last release that had it.
 */
export function comparePyPILegacy(a: string, b: string): number {
  const left = legacyParts(a)
  const right = legacyParts(b)
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareText(left[i] ?? '', right[i] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Words get a `*` in front, which sorts below digits; this one ends every version. */
const FINAL = '*final'
/** A hyphen: what follows is a patch of the final release, unless a pre-release word takes it back. */
const PATCH = '*final-'
const ZERO = '00000000'

const WORDS = new Map([
  ['-', PATCH],
  ['pre', '*c'],
  ['preview', '*c'],
  ['rc', '*c'],
  ['dev', '*@']
])

function legacyParts(text: string): readonly string[] {
  const parts: string[] = []
  for (const part of text.toLowerCase().match(/[0-9]+|[a-z]+|-|[^0-9a-z.-]+/g) ?? []) append(parts, part)
  append(parts, 'final')
  return parts
}

function append(parts: string[], part: string): void {
  if (isDigit(part[0])) {
    parts.push(part.padStart(ZERO.length, '0'))
    return
  }
  const word = WORDS.get(part) ?? `*${part}`
  if (word < FINAL) dropLast(parts, PATCH)
  dropLast(parts, ZERO)
  parts.push(word)
}

function dropLast(parts: string[], part: string): void {
  while (parts.at(-1) === part) parts.pop()
}
