/** CycloneDX keeps the part before the name apart. */
export interface GroupAndName {
  readonly group?: string
  readonly name: string
}

/** Takes apart a name as OSV writes it: `@scope/name`, `group:artifact`, `vendor/name`. */
export function groupAndName(ecosystem: string, full: string): GroupAndName {
  const separator = SEPARATORS[ecosystem]
  const at = separator === undefined ? -1 : full.indexOf(separator)
  return at <= 0 ? { name: full } : { group: full.slice(0, at), name: full.slice(at + 1) }
}

const SEPARATORS: Readonly<Record<string, string>> = { npm: '/', Maven: ':', Packagist: '/' }
