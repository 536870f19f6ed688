import { compareDigits, compareText, digitsAt, isNumber } from './compare.js'
import { comparePyPILegacy } from './pypi-legacy.js'
import type { Ordering } from './ordering.js'

/**
 * PyPI: PEP 440, https://packaging.python.org/en/latest/specifications/version-specifiers/. A string that is
 * none comes before all that are, and two of those follow the older rule of setuptools (see `pypi-legacy`).
 */
export const pypi: Ordering = { id: 'pypi', compare }

function compare(a: string, b: string): number {
  const left = parse(a)
  const right = parse(b)
  if (left === undefined && right === undefined) return comparePyPILegacy(a, b)
  if (left === undefined) return -1
  if (right === undefined) return 1
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareRelease(left.release, right.release) ||
    comparePhase(left.pre, right.pre) ||
    comparePhase(left.post, right.post) ||
    comparePhase(left.dev, right.dev) ||
    compareLocal(left.local, right.local)
  )
}

/** The step of a version's life that a segment names, and the number within it. */
interface Phase {
  readonly rank: number
  readonly digits: string
}

interface PyPIVersion {
  readonly epoch: string
  readonly release: readonly string[]
  readonly pre: Phase
  readonly post: Phase
  readonly dev: Phase
  readonly local: readonly string[]
}

const PRE_RANK = new Map([
  ['a', 1],
  ['alpha', 1],
  ['b', 2],
  ['beta', 2],
  ['c', 3],
  ['rc', 3],
  ['pre', 3],
  ['preview', 3]
])
/** `1.0.dev1` comes before `1.0a1`, though it has no pre-release segment. */
const DEV_WITHOUT_PRE: Phase = { rank: 0, digits: '' }
const WITHOUT_PRE: Phase = { rank: 4, digits: '' }
const WITHOUT_POST: Phase = { rank: 0, digits: '' }
const WITHOUT_DEV: Phase = { rank: 1, digits: '' }

const PRE = /[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?/y
const IMPLICIT_POST = /-(?=[0-9])/y
const POST = /[-_.]?(?:post|rev|r)[-_.]?/y
const DEV = /[-_.]?dev[-_.]?/y

/** undefined where the string is no PEP 440 version. */
function parse(text: string): PyPIVersion | undefined {
  const cursor = new Cursor(text.trim().toLowerCase())
  cursor.take(/v/y)
  const first = cursor.digits()
  const hasEpoch = cursor.take(/!/y) !== undefined
  const release = [hasEpoch ? cursor.digits() : first]
  while (cursor.take(/\.(?=[0-9])/y) !== undefined) release.push(cursor.digits())
  if (first === '' || release[0] === '') return undefined
  const pre = cursor.take(PRE)
  const preDigits = pre === undefined ? '' : cursor.digits()
  const post = cursor.take(IMPLICIT_POST) ?? cursor.take(POST)
  const postDigits = post === undefined ? '' : cursor.digits()
  const dev = cursor.take(DEV)
  const devDigits = dev === undefined ? '' : cursor.digits()
  const local = parseLocal(cursor.rest())
  if (local === undefined) return undefined
  return {
    epoch: hasEpoch ? first : '',
    release,
    pre: prePhase(pre, preDigits, dev !== undefined && post === undefined),
    post: post === undefined ? WITHOUT_POST : { rank: 1, digits: postDigits },
    dev: dev === undefined ? WITHOUT_DEV : { rank: 0, digits: devDigits },
    local
  }
}

function prePhase(word: string | undefined, digits: string, isDevOnly: boolean): Phase {
  if (word === undefined) return isDevOnly ? DEV_WITHOUT_PRE : WITHOUT_PRE
  return { rank: PRE_RANK.get(word) ?? WITHOUT_PRE.rank, digits }
}

/** Nothing left is no local version; anything but `+` and dotted words is no version at all. */
function parseLocal(rest: string): readonly string[] | undefined {
  if (rest === '') return []
  if (!rest.startsWith('+')) return undefined
  const words = rest.slice(1).split(/[-_.]/)
  return words.every((word) => /^[a-z0-9]+$/.test(word)) ? words : undefined
}

/** `1.0` and `1.0.0` are the same release. */
function compareRelease(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareDigits(a[i] ?? '0', b[i] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function comparePhase(a: Phase, b: Phase): number {
  return a.rank - b.rank || compareDigits(a.digits, b.digits)
}

/** No local version before any, words before numbers, the shorter before the longer. */
function compareLocal(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareLocalWord(a[i] ?? '', b[i] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareLocalWord(a: string, b: string): number {
  const aIsNumber = isNumber(a)
  const bIsNumber = isNumber(b)
  if (aIsNumber && bIsNumber) return compareDigits(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1
  return compareText(a, b)
}

/** A place in the text. Patterns are sticky and without nested repetition, so each step is linear. */
class Cursor {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The pattern's first group, or all it matched, and steps behind it; undefined where it does not match. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) return undefined
    this.#at += match[0].length
    return match[1] ?? match[0]
  }

  digits(): string {
    const run = digitsAt(this.#text, this.#at)
    this.#at += run.length
    return run
  }

  rest(): string {
    return this.#text.slice(this.#at)
  }
}
