import { compareDigits, compareText, isDigit, isNumber } from './compare.js'
import type { Ordering } from './ordering.js'

/**
 * Packagist: composer's normalisation (VersionParser of composer/semver 3), then PHP's version_compare.
 *
 * Where we differ from composer: of two versions that it calls equal, the one with more numbers is the later
 * (`1.0` before `1.0.0`), since OSV's own order has it so; branches (`dev-main`), which composer cannot compare,
 * come before all numbers and among themselves as text; `STABLE` in capitals is `stable`; what composer refuses
 * is split like the rest. A `#` stands for any number, as in PHP, so with it two versions may both equal a third
 * and not each other.
 */
export const packagist: Ordering = { id: 'packagist', compare }

function compare(a: string, b: string): number {
  const left = parse(a)
  const right = parse(b)
  const order = compareTokens(left.tokens, right.tokens)
  if (order !== 0 || left.tokens.includes(ANY_NUMBER) || right.tokens.includes(ANY_NUMBER)) return order
  return left.written - right.written
}

interface PackagistVersion {
  /** Numbers, then stability words and their numbers, such as `beta` and `2`. */
  readonly tokens: readonly string[]
  /** How many leading numbers stood there before missing ones were filled in. */
  readonly written: number
}

const ANY_NUMBER = '#'
/** What composer puts for the `x` of a branch such as `1.x-dev`. */
const BRANCH_NUMBER = '9999999'
const NUMBERS = 4
/** A longer first number is a date, as in `20100102`, and a date is not filled up. */
const LONGEST_FIRST_NUMBER = 5

/**
 * How version_compare ranks a word: by how it begins, so `alpha` and `a` are one, as are `patch`, `pl` and `post`.
 * A number, or the end of the version, stands at 4.
 */
const RANK_BY_START: readonly (readonly [start: string, rank: number])[] = [
  ['dev', 0],
  ['a', 1],
  ['b', 2],
  ['rc', 3],
  ['p', 5]
]
const NUMBER_RANK = 4
const UNKNOWN_RANK = -1

function parse(text: string): PackagistVersion {
  const version = withoutDecoration(text.trim().toLowerCase())
  const tokens = tokenize(version)
  if (isBranch(tokens)) return { tokens: branch(tokens), written: NUMBERS }
  let written = 0
  while (isNumber(tokens[written] ?? '') || tokens[written] === ANY_NUMBER) written += 1
  const numbers = tokens.slice(0, written)
  const tags = tokens.slice(written).filter((tag) => tag !== 'stable')
  return { tokens: [...(isDate(version) ? numbers : filledUp(numbers, '0')), ...tags], written }
}

/** Drops what composer drops: an alias, a stability flag, build metadata, and a leading `v`. */
function withoutDecoration(text: string): string {
  let end = text.length
  for (const mark of [' ', '@', '+']) {
    const at = text.indexOf(mark)
    if (at > 0) end = Math.min(end, at)
  }
  return text.slice(text.startsWith('v') && isDigit(text[1]) ? 1 : 0, end)
}

/** Runs of digits, runs of letters, each `#` and each `*`; everything else separates. */
function tokenize(text: string): readonly string[] {
  return text.match(/[0-9]+|[a-z]+|[#*]/g) ?? []
}

/** `20100102-203040` and `2010-01-02.5`, against `2010.1.2`. */
function isDate(version: string): boolean {
  const first = /^[0-9]+/.exec(version)?.[0] ?? ''
  return first.length > LONGEST_FIRST_NUMBER || /^[0-9.]*[0-9][-:][0-9]/.test(version)
}

function filledUp(numbers: readonly string[], filler: string): readonly string[] {
  if (numbers.length === 0) return numbers
  return [...numbers, ...Array<string>(Math.max(0, NUMBERS - numbers.length)).fill(filler)]
}

/** `1.x-dev` and `1.0.*-dev`: numbers, then `x` or `*`, then `dev`. */
function isBranch(tokens: readonly string[]): boolean {
  const parts = tokens.slice(0, -1)
  if (tokens.at(-1) !== 'dev' || !parts.some(isPlaceholder)) return false
  return parts.every((part) => isNumber(part) || isPlaceholder(part))
}

function branch(tokens: readonly string[]): readonly string[] {
  const numbers = tokens.slice(0, -1).map((part) => (isPlaceholder(part) ? BRANCH_NUMBER : part))
  return [...filledUp(numbers, BRANCH_NUMBER), 'dev']
}

function isPlaceholder(token: string): boolean {
  return token === 'x' || token === '*'
}

function compareTokens(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareToken(a[i], b[i])
    if (order !== 0) return order
  }
  return 0
}

/** Any number comes after the end, and both come after a pre-release and before a patch. */
function compareToken(a: string | undefined, b: string | undefined): number {
  const order = rank(a) - rank(b)
  if (order !== 0 || a === ANY_NUMBER || b === ANY_NUMBER) return order
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  if (isNumber(a)) return compareDigits(a, b)
  return rank(a) === UNKNOWN_RANK ? compareText(a, b) : 0
}

function rank(token: string | undefined): number {
  if (token === undefined || token === ANY_NUMBER || isNumber(token)) return NUMBER_RANK
  return RANK_BY_START.find(([start]) => token.startsWith(start))?.[1] ?? UNKNOWN_RANK
}
