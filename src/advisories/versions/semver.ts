import { compareDigits, compareText, isNumber } from './compare.js'
import { compareNumbered } from './numbered.js'
import type { Ordering } from './ordering.js'

/**
 * npm, crates.io and Go. Semantic Versioning 2.0.0 section 11, read leniently (see `compareNumbered`).
 * Go's pseudo-versions are pre-releases and `+incompatible` is build metadata, so both need nothing special.
 *
 * Not node-semver's own comparison: it refuses numbers above 2^53 and texts above 256 characters, and one order
 * for strict and for lenient strings is what keeps it transitive. The tests hold it against node-semver.
 */
export const semver: Ordering = {
  id: 'semver',
  compare: (a, b) => compareNumbered(a, b, compareLabel)
}

function compareLabel(a: string, b: string): number {
  const aIsNumber = isNumber(a)
  const bIsNumber = isNumber(b)
  if (aIsNumber && bIsNumber) return compareDigits(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1
  return compareText(a, b)
}
