import { isOfLanguage } from '../../model/index.js'

/**
 * The line that a version belongs to: its first number. Distributions mend within a release, whatever they call the
 * version, so that all of theirs are one line.
 */
export function majorOf(version: string, ecosystem: string): string {
  return isOfLanguage(ecosystem) ? (numbersOf(version)[0] ?? '') : ''
}

/** The numbers that a version begins with: `v1.2.3-rc.1` has 1, 2 and 3. Leading zeros are cut. */
export function numbersOf(version: string): readonly string[] {
  const [, release = ''] = /^(?:\d+!)?v?(\d+(?:\.\d+)*)/i.exec(version) ?? []
  return release === '' ? [] : release.split('.').map((part) => part.replace(/^0+(?=\d)/, ''))
}
