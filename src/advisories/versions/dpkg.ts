import { compareDigits, digitsAt, isDigit, isNumber } from './compare.js'
import type { Ordering } from './ordering.js'

/**
 * Debian and Ubuntu: `[epoch:]upstream[-revision]`, as deb-version(7) and `dpkg --compare-versions` order it.
 * dpkg refuses an epoch that is no number; here the whole text is then the upstream version.
 */
export const dpkg: Ordering = { id: 'dpkg', compare }

function compare(a: string, b: string): number {
  const left = parse(a.trim())
  const right = parse(b.trim())
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.upstream, right.upstream) ||
    comparePart(left.revision, right.revision)
  )
}

interface DebianVersion {
  readonly epoch: string
  readonly upstream: string
  readonly revision: string
}

function parse(text: string): DebianVersion {
  const colon = text.indexOf(':')
  const hasEpoch = colon > 0 && isNumber(text.slice(0, colon))
  const rest = hasEpoch ? text.slice(colon + 1) : text
  const hyphen = rest.lastIndexOf('-')
  return {
    epoch: hasEpoch ? text.slice(0, colon) : '',
    upstream: hyphen === -1 ? rest : rest.slice(0, hyphen),
    revision: hyphen === -1 ? '' : rest.slice(hyphen + 1)
  }
}

/** Turn by turn: a stretch without digits, character by character, then a number by value. */
function comparePart(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    while (isText(a[i]) || isText(b[j])) {
      const order = weight(a[i]) - weight(b[j])
      if (order !== 0) return order
      i += 1
      j += 1
    }
    const left = digitsAt(a, i)
    const right = digitsAt(b, j)
    const order = compareDigits(left, right)
    if (order !== 0) return order
    i += left.length
    j += right.length
  }
  return 0
}

function isText(character: string | undefined): boolean {
  return character !== undefined && !isDigit(character)
}

/** `~` before the end, the end before letters, letters before all else. */
function weight(character: string | undefined): number {
  if (character === undefined || isDigit(character)) return 0
  if (character === '~') return -1
  const code = character.charCodeAt(0)
  return /[A-Za-z]/.test(character) ? code : code + 0x10000
}
