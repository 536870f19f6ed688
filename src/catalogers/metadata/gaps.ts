import type { Gap, Sighting } from '../cataloger.js'

/** Says once what is amiss with several entries of one list. */
export function withoutRepeatedGaps(found: readonly (Sighting | Gap)[]): readonly (Sighting | Gap)[] {
  const seen = new Set<string>()
  return found.filter((one) => {
    if (!('gap' in one)) return true
    const key = `${one.path}\0${one.gap}`
    return !seen.has(key) && seen.add(key)
  })
}
