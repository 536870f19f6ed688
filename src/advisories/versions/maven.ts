import { compareDigits, compareText, isDigit, isNumber } from './compare.js'
import type { Ordering } from './ordering.js'

/**
 * Maven, as ComparableVersion of maven-artifact 3.9 orders it.
 *
 * A version is a list of items; a hyphen, and a change between letters and digits, opens a list within the list.
 * Nothing ever closes one, so the nesting is a chain, kept here as an array of levels: a string of 50,000 hyphens
 * must not become a recursion of that depth.
 *
 * Where we differ from Maven 3.9.16: `1-ga-1` equals `1-1`, as the POM reference has it (Maven says less); a run
 * of ten zeros or more is 0 (Maven puts it above 9); digits of other scripts are letters.
 * Maven's own order is not transitive where a part that says nothing stands before a hyphen, or a word amid
 * numbers: `1-0-alpha` is below `1`, `1` below `1-sp`, and `1-sp` below `1-0-alpha`. We keep that.
 */
export const maven: Ordering = {
  id: 'maven',
  compare: (a, b) => compareLevels(parse(a), parse(b))
}

type Level = readonly string[]

const RELEASE = ''
const QUALIFIERS: readonly string[] = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', RELEASE, 'sp']
const RELEASE_RANK = QUALIFIERS.indexOf(RELEASE)
const ALIASES = new Map([
  ['ga', RELEASE],
  ['final', RELEASE],
  ['release', RELEASE],
  ['cr', 'rc']
])
/** Only where a digit follows: `1.0a1` is an alpha, `1.0a` is not. */
const ALIASES_BEFORE_DIGIT = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone']
])

function parse(text: string): readonly Level[] {
  const version = text.trim().toLowerCase()
  let level: string[] = []
  const levels = [level]
  const open = (): void => {
    level = []
    levels.push(level)
  }
  let start = 0
  for (let i = 0; i < version.length; i += 1) {
    const character = version[i]
    if (character === '.' || character === '-') {
      level.push(i === start ? '0' : qualifier(version.slice(start, i)))
      start = i + 1
      if (character === '-') open()
    } else if (i > start && isDigit(character) !== isDigit(version[i - 1])) {
      const item = version.slice(start, i)
      // Letters before a digit stand in a list of their own, whatever separated them from what came before.
      if (isDigit(character) && level.length > 0) open()
      level.push(isDigit(character) ? (ALIASES_BEFORE_DIGIT.get(item) ?? qualifier(item)) : item)
      start = i
      open()
    }
  }
  if (start < version.length) {
    if (!isDigit(version.at(-1)) && level.length > 0) open()
    level.push(qualifier(version.slice(start)))
  }
  return normalize(levels)
}

function qualifier(item: string): string {
  return ALIASES.get(item) ?? item
}

/** Drops the items at the end of each level that say nothing, and the levels at the end that are then empty. */
function normalize(levels: readonly string[][]): readonly Level[] {
  const kept = levels.map((level) => {
    let end = level.length
    while (end > 0 && compareToNothing(level[end - 1] ?? '') === 0) end -= 1
    return level.slice(0, end)
  })
  while (kept.at(-1)?.length === 0) kept.pop()
  // A level that held a bare `ga`, `final` or `release` is gone, not empty: `1-ga-1` is `1-1`.
  return kept.filter((level, i) => i === 0 || level.length > 0 || !levels[i]?.includes(RELEASE))
}

function compareLevels(a: readonly Level[], b: readonly Level[]): number {
  for (let depth = 0; depth < Math.max(a.length, b.length); depth += 1) {
    const left = a[depth]
    const right = b[depth]
    if (left === undefined) return -compareAllToNothing(b.slice(depth))
    if (right === undefined) return compareAllToNothing(a.slice(depth))
    const shared = Math.min(left.length, right.length)
    for (let i = 0; i < shared; i += 1) {
      const order = compareItems(left[i] ?? '', right[i] ?? '')
      if (order !== 0) return order
    }
    if (left.length > shared) return compareRest(left.slice(shared), b.length > depth + 1)
    if (right.length > shared) return -compareRest(right.slice(shared), a.length > depth + 1)
  }
  return 0
}

/** The items that one side has left on a level, where the other has its list or nothing. Never 0: see `normalize`. */
function compareRest(items: Level, againstList: boolean): number {
  if (againstList) return isNumber(items[0] ?? '') ? 1 : -1
  return compareAllToNothing([items])
}

function compareAllToNothing(levels: readonly Level[]): number {
  for (const level of levels) {
    for (const item of level) {
      const order = compareToNothing(item)
      if (order !== 0) return order
    }
  }
  return 0
}

function compareItems(a: string, b: string): number {
  const aIsNumber = isNumber(a)
  const bIsNumber = isNumber(b)
  if (aIsNumber && bIsNumber) return compareDigits(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1
  return rank(a) - rank(b) || compareText(a, b)
}

function compareToNothing(item: string): number {
  return isNumber(item) ? compareDigits(item, '0') : rank(item) - RELEASE_RANK
}

/** Unknown words come after the known ones, among themselves as text. */
function rank(word: string): number {
  const known = QUALIFIERS.indexOf(word)
  return known === -1 ? QUALIFIERS.length : known
}
