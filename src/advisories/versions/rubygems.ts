import { compareDigits, compareText, isNumber } from './compare.js'
import type { Ordering } from './ordering.js'

/**
 * RubyGems, as `Gem::Version` orders it: digits and letters are segments, letters mark a pre-release and come
 * before every number, zeros at the end of the numbers and at the end of the whole say nothing.
 * `Gem::Version` refuses other characters; here they only separate.
 */
export const rubygems: Ordering = { id: 'rubygems', compare }

function compare(a: string, b: string): number {
  const left = segments(a)
  const right = segments(b)
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = compareSegment(left[i] ?? '0', right[i] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function segments(text: string): readonly string[] {
  const all = text.replaceAll('-', '.pre.').match(/[0-9]+|[A-Za-z]+/g) ?? []
  const firstLetters = all.findIndex((segment) => !isNumber(segment))
  if (firstLetters === -1) return withoutTrailingZeros(all)
  return [
    ...withoutTrailingZeros(all.slice(0, firstLetters)),
    ...withoutTrailingZeros(all.slice(firstLetters))
  ]
}

function withoutTrailingZeros(list: readonly string[]): readonly string[] {
  let end = list.length
  while (end > 0 && compareSegment(list[end - 1] ?? '', '0') === 0) end -= 1
  return list.slice(0, end)
}

function compareSegment(a: string, b: string): number {
  const aIsNumber = isNumber(a)
  const bIsNumber = isNumber(b)
  if (aIsNumber && bIsNumber) return compareDigits(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1
  return compareText(a, b)
}
