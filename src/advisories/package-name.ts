import type { EcosystemName } from '../model/index.js'

/**
 * The form in which two names of one ecosystem are the same package exactly when they are equal.
 *
 * PyPI: PEP 503. NuGet ids and Composer names are case-insensitive in their registries, while records and
 * artifacts carry either casing. Everywhere else every byte counts. Only ASCII letters are folded: a
 * malicious look-alike such as the Kelvin sign must never become the letter `k`.
 */
export function canonicalName(ecosystem: EcosystemName, name: string): string {
  switch (ecosystem) {
    case 'PyPI':
      return lower(name.replace(/[-_.]+/g, '-'))
    case 'NuGet':
    case 'Packagist':
      return lower(name)
    default:
      return name
  }
}

function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
