import type { InstalledFile } from '../distribution/owned-files.js'
import { lines } from '../metadata/text.js'

/** A package as apk's list has it. Untrusted text; '' for a field that is not there. */
export interface AlpinePackage {
  readonly name: string
  readonly version: string
  readonly architecture: string
  /** The package that it was built with, after which advisories are named; often itself. */
  readonly origin: string
}

/**
 * Reads blocks of `letter:value`, separated by empty lines.
 * Source: apk-tools, `doc/apk-installed.5.scd`.
 */
export function* parseInstalled(text: string): Generator<AlpinePackage> {
  const fields = new Map<string, string>()
  for (const line of lines(text)) {
    if (line === '') {
      if (fields.size > 0) yield packageOf(fields)
      fields.clear()
    } else if (line[1] === ':' && 'PVAo'.includes(line.charAt(0))) {
      fields.set(line.charAt(0), line.slice(2, 2 + LONGEST_VALUE).trim())
    }
  }
  if (fields.size > 0) yield packageOf(fields)
}

/**
 * The files of all packages, by the same blocks: after a folder, `F:`, come the files in it, `R:`. Nothing says
 * whose a package is, so that all are taken for the distribution's own.
 */
export function* parseInstalledFiles(text: string): Generator<InstalledFile> {
  let name = ''
  let folder = ''
  for (const line of lines(text)) {
    const value = line.slice(2, 2 + LONGEST_VALUE)
    if (line === '') name = ''
    else if (line.startsWith('P:')) name = value
    else if (line.startsWith('F:')) folder = value
    else if (line.startsWith('R:') && name !== '')
      yield { path: `${folder}/${value}`, owner: { name, official: true } }
  }
}

const LONGEST_VALUE = 1024

function packageOf(fields: ReadonlyMap<string, string>): AlpinePackage {
  const field = (letter: string) => fields.get(letter) ?? ''
  return { name: field('P'), version: field('V'), architecture: field('A'), origin: field('o') || field('P') }
}
