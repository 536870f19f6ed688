import { compareDigits, compareText, digitsAt, isDigit } from './compare.js'

/** A version of the family `1.2.3-label.4+build`. Build metadata takes no part in any order. */
export interface Numbered {
  /** Digit runs of any length; at least one. */
  readonly numbers: readonly string[]
  /** What makes it a pre-release; empty for a release. */
  readonly labels: readonly string[]
}

/**
 * Orders two strings of the family, with `compareLabels` for one pre-release label against another.
 *
 * The reading is lenient, since real advisories and lock files are: a leading `v` or `=` is skipped, missing
 * numbers are 0 and further ones count, and a tag that sticks to the numbers (`1.21rc2`, `1.2.3.Final`) is a
 * pre-release. A string without a leading number (`latest`) comes before all others, so that an unreadable
 * installed version lies below a fix rather than above it; two of those are ordered as text.
 */
export function compareNumbered(
  a: string,
  b: string,
  compareLabels: (a: string, b: string) => number
): number {
  const left = parse(a)
  const right = parse(b)
  if (left === undefined && right === undefined) return compareText(a, b)
  if (left === undefined) return -1
  if (right === undefined) return 1
  return (
    compareNumbers(left.numbers, right.numbers) || compareAllLabels(left.labels, right.labels, compareLabels)
  )
}

function parse(text: string): Numbered | undefined {
  let at = 0
  while (isSkippedPrefix(text[at])) at += 1
  const numbers: string[] = []
  while (isDigit(text[at])) {
    const run = digitsAt(text, at)
    numbers.push(run)
    at += run.length
    if (text[at] !== '.' || !isDigit(text[at + 1])) break
    at += 1
  }
  if (numbers.length === 0) return undefined
  const build = text.indexOf('+', at)
  return { numbers, labels: labelsOf((build === -1 ? text.slice(at) : text.slice(at, build)).trimEnd()) }
}

function isSkippedPrefix(character: string | undefined): boolean {
  return character !== undefined && 'vV= \t\r\n'.includes(character)
}

/** `-rc.1` as the rules have it; `rc2` without a hyphen, as Go names its own releases, means the same as `-rc.2`. */
function labelsOf(rest: string): readonly string[] {
  if (rest === '') return []
  if (rest.startsWith('-')) return rest.slice(1).split('.')
  const tag = rest.startsWith('.') ? rest.slice(1) : rest
  let letters = 0
  while (letters < tag.length && tag[letters] !== '.' && !isDigit(tag[letters])) letters += 1
  if (letters === 0 || !isDigit(tag[letters])) return tag.split('.')
  return [tag.slice(0, letters), ...tag.slice(letters).split('.')]
}

function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareDigits(a[i] ?? '0', b[i] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function compareAllLabels(
  a: readonly string[],
  b: readonly string[],
  compareLabels: (a: string, b: string) => number
): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareLabels(a[i] ?? '', b[i] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}
