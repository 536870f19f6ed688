import { compareText, digitsAt } from './compare.js'
import { compareNumbered } from './numbered.js'
import type { Ordering } from './ordering.js'

const INT32_MIN = -(2 ** 31)
const INT32_MAX = 2 ** 31 - 1

/**
 * NuGet: Semantic Versioning with up to four numbers and labels that ignore case.
 *
 * Follows NuGet.Versioning's VersionComparer where it accepts the string, quirks included: a label is a number
 * only when it fits a signed 32-bit integer, so `-20230101120000` is text and comes after every small number,
 * and the label in `1.0.0--5` is the number -5. NuGet refuses numbers above 2^31, five of them, and a leading
 * `v`; those are read leniently here.
 */
export const nuget: Ordering = {
  id: 'nuget',
  compare: (a, b) => compareNumbered(a, b, compareLabel)
}

function compareLabel(a: string, b: string): number {
  const left = int32(a)
  const right = int32(b)
  if (left !== undefined && right !== undefined) return left - right
  if (left !== undefined) return -1
  if (right !== undefined) return 1
  return compareText(a.toUpperCase(), b.toUpperCase())
}

function int32(label: string): number | undefined {
  const start = label.startsWith('-') ? 1 : 0
  if (start === label.length || digitsAt(label, start).length !== label.length - start) return undefined
  const value = Number(label)
  return value >= INT32_MIN && value <= INT32_MAX ? value : undefined
}
