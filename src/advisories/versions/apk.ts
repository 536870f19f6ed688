import { compareDigits, compareText, digitsAt } from './compare.js'
import type { Ordering } from './ordering.js'

/**
 * Alpine, Wolfi, Chainguard: `number{.number}[letter]{_suffix[number]}[~hash][-rN]`, as apk-tools 3 orders it.
 *
 * apk-tools 3 stops at the first error, and calls two strings equal that fail at the same place. Where
 * apk-tools 2 reads on we do too: `6.6.2p1`, which Alpine has shipped and advisories name, `.1` and `1-r`.
 * Leading zeros behind a dot go by apk-tools 3, which changed that rule.
 * An empty number (`1..2`) comes before every other continuation, and `-r` with a hyphen behind it is `-r0`.
 */
export const apk: Ordering = { id: 'apk', compare }

function compare(a: string, b: string): number {
  const left = tokensOf(a.trim())
  const right = tokensOf(b.trim())
  for (let i = 0; ; i += 1) {
    const l = left[i]
    const r = right[i]
    if (l === undefined || r === undefined) return 0
    const order = l.rank - r.rank || compareValues(l, r)
    if (order !== 0) return order
  }
}

interface Token {
  readonly rank: number
  readonly value: string
}

/**
 * What may come next where two versions agree so far, lowest first. Each suffix has a rank of its own: those
 * below INVALID make a pre-release, those above SUFFIX_NUMBER a later version.
 */
const SUFFIX_RANK = new Map([
  ['alpha', 0],
  ['beta', 1],
  ['pre', 2],
  ['rc', 3],
  ['cvs', 10],
  ['svn', 11],
  ['git', 12],
  ['hg', 13],
  ['p', 14]
])
const INVALID = 4
const EMPTY_NUMBER = 5
const END = 6
const REVISION = 7
const HASH = 8
const SUFFIX_NUMBER = 9
const LETTER = 15
const LETTER_NUMBER = 16
const NUMBER = 17
const FIRST_NUMBER = 18

const PART =
  /\.(?<component>[0-9]*)|(?<digits>[0-9]+)|(?<letter>[a-z])|_(?<suffix>[a-z]+)|~(?<hash>[0-9a-f]+)|-r(?<revision>[0-9]*)/y

/** The parts from left to right; the last one, and only that, is END or INVALID. */
function tokensOf(text: string): readonly Token[] {
  const first = digitsAt(text, 0)
  let last: Token = { rank: FIRST_NUMBER, value: first }
  const tokens = [last]
  PART.lastIndex = first.length
  while (last.rank !== END && last.rank !== INVALID) {
    const at = PART.lastIndex
    const match = PART.exec(text)
    last =
      match === null ? { rank: at === text.length ? END : INVALID, value: '' } : tokenOf(match, last.rank)
    tokens.push(last)
  }
  return tokens
}

/** `after` is the rank of the token before. */
function tokenOf(match: RegExpExecArray, after: number): Token {
  const { component, digits, letter, suffix, hash, revision } = match.groups ?? {}
  const isAfterNumber = after >= LETTER_NUMBER || after === EMPTY_NUMBER
  const isAfterHash = after === HASH || after === REVISION
  if (component !== undefined && isAfterNumber) {
    return { rank: component === '' ? EMPTY_NUMBER : NUMBER, value: component }
  }
  if (letter !== undefined && isAfterNumber) return { rank: LETTER, value: letter }
  if (digits !== undefined && after === LETTER) return { rank: LETTER_NUMBER, value: digits }
  if (digits !== undefined && isSuffix(after)) return { rank: SUFFIX_NUMBER, value: digits }
  if (suffix !== undefined && !isAfterHash) return { rank: SUFFIX_RANK.get(suffix) ?? INVALID, value: '' }
  if (hash !== undefined && !isAfterHash) return { rank: HASH, value: hash }
  if (revision !== undefined && after !== REVISION && isRevision(match, revision)) {
    return { rank: REVISION, value: revision }
  }
  return { rank: INVALID, value: '' }
}

function isSuffix(rank: number): boolean {
  return rank < INVALID || (rank > SUFFIX_NUMBER && rank < LETTER)
}

/** `-r` without a number counts at the end and before a hyphen; `-ruff` is no revision. */
function isRevision(match: RegExpExecArray, revision: string): boolean {
  const next = match.input[match.index + match[0].length]
  return revision !== '' || next === undefined || next === '-'
}

function compareValues(a: Token, b: Token): number {
  if (a.rank === LETTER || a.rank === HASH) return compareText(a.value, b.value)
  // Gentoo's rule: behind a dot, digits with a leading zero are a fraction, so 1.05 comes before 1.1.
  const isFraction = a.rank === NUMBER && (a.value.startsWith('0') || b.value.startsWith('0'))
  return isFraction ? compareText(a.value, b.value) : compareDigits(a.value, b.value)
}
