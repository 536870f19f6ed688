import { compareDigits, compareText, digitsAt, isDigit } from './compare.js'
import type { Ordering } from './ordering.js'

/**
 * Red Hat, AlmaLinux, Rocky Linux, SUSE, openSUSE: `[epoch:]version[-release]` as rpm's own
 * `rpm.vercmp` orders it. A missing epoch is 0; a missing release comes before every release, the empty one
 * included; a colon after anything but digits is an ordinary separator.
 */
export const rpm: Ordering = { id: 'rpm', compare }

function compare(a: string, b: string): number {
  const left = parse(a)
  const right = parse(b)
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.version, right.version) ||
    compareRelease(left.release, right.release)
  )
}

interface RpmVersion {
  readonly epoch: string
  readonly version: string
  readonly release: string | undefined
}

function parse(text: string): RpmVersion {
  const digits = digitsAt(text, 0)
  const hasEpoch = text[digits.length] === ':'
  const rest = hasEpoch ? text.slice(digits.length + 1) : text
  const hyphen = rest.lastIndexOf('-')
  return {
    epoch: hasEpoch ? digits : '',
    version: hyphen === -1 ? rest : rest.slice(0, hyphen),
    release: hyphen === -1 ? undefined : rest.slice(hyphen + 1)
  }
}

function compareRelease(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return comparePart(a, b)
}

/**
 * Segment by segment. Where both agree so far, what comes next decides: `~`, then the end, then `^`, then
 * letters, then a number. Any other character, and every one outside ASCII, only separates.
 */
function comparePart(a: string, b: string): number {
  let i = 0
  let j = 0
  for (;;) {
    i = skipSeparators(a, i)
    j = skipSeparators(b, j)
    const left = segmentAt(a, i)
    const right = segmentAt(b, j)
    const order = rank(left) - rank(right) || compareSegments(left, right)
    if (order !== 0 || left === '') return order
    i += left.length
    j += right.length
  }
}

function skipSeparators(text: string, start: number): number {
  let at = start
  while (at < text.length && !/[A-Za-z0-9~^]/.test(text.charAt(at))) at += 1
  return at
}

/** The run of digits or of letters at `start`, a single `~` or `^`, or nothing at the end. */
function segmentAt(text: string, start: number): string {
  const first = text.charAt(start)
  if (isDigit(first)) return digitsAt(text, start)
  if (!isLetter(first)) return first
  let end = start
  while (isLetter(text.charAt(end))) end += 1
  return text.slice(start, end)
}

function rank(segment: string): number {
  if (segment === '~') return 0
  if (segment === '') return 1
  if (segment === '^') return 2
  return isDigit(segment[0]) ? 4 : 3
}

function compareSegments(a: string, b: string): number {
  return isDigit(a[0]) ? compareDigits(a, b) : compareText(a, b)
}

function isLetter(character: string): boolean {
  return /^[A-Za-z]$/.test(character)
}
