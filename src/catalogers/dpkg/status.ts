import { lines } from '../metadata/text.js'

/** A binary package as dpkg's list has it. Untrusted text; '' for a field that is not there. */
export interface DebianPackage {
  readonly name: string
  readonly version: string
  readonly architecture: string
  readonly source: SourcePackage
  /** A name and an address. */
  readonly maintainer: string
}

/** What a binary package was built from; the package itself where nothing else is said. */
export interface SourcePackage {
  readonly name: string
  readonly version: string
}

/**
 * Reads paragraphs of `Field: value`, separated by empty lines. Packages that were removed and only left their
 * configuration are passed over; those that are not yet configured are there. A paragraph without a status
 * is installed, as in images without dpkg.
 */
export function* parseStatus(text: string): Generator<DebianPackage> {
  const fields = new Map<string, string>()
  for (const line of lines(text)) {
    if (line === '') {
      if (isInstalled(fields)) yield packageOf(fields)
      fields.clear()
      continue
    }
    const colon = line.indexOf(':')
    const field = colon > 0 && colon <= LONGEST_FIELD ? line.slice(0, colon).toLowerCase() : ''
    if (FIELDS.has(field)) fields.set(field, line.slice(colon + 1, colon + LONGEST_VALUE).trim())
  }
  if (isInstalled(fields)) yield packageOf(fields)
}

/** All others, above all descriptions, which are most of the file, are stepped over. */
const FIELDS = new Set(['package', 'version', 'architecture', 'source', 'status', 'maintainer'])
const LONGEST_FIELD = 'architecture'.length
const LONGEST_VALUE = 1024

/** The last of three words is what became of it. Source: dpkg, dpkg-query(1), "db:Status-Status". */
function isInstalled(fields: ReadonlyMap<string, string>): boolean {
  if (fields.size === 0) return false
  const state = fields.get('status')?.split(/\s+/)[2]
  return state !== 'not-installed' && state !== 'config-files'
}

function packageOf(fields: ReadonlyMap<string, string>): DebianPackage {
  const field = (name: string) => fields.get(name) ?? ''
  const [, source = '', sourceVersion = ''] = /^(\S*)(?:\s+\(([^)]*)\))?/.exec(field('source')) ?? []
  const name = field('package')
  const version = field('version')
  return {
    name,
    version,
    architecture: field('architecture'),
    source: { name: source || name, version: sourceVersion || version },
    maintainer: field('maintainer')
  }
}
