/** The ecosystems of languages; the others are those of distributions. */
const LANGUAGES = ['npm', 'PyPI', 'Maven', 'Go', 'crates.io', 'NuGet', 'RubyGems', 'Packagist'] as const

/**
 * Package ecosystems under the names that OSV uses.
 * Source: ossf/osv-schema `ecosystems.json`, read 2026-07-01. A distribution's release follows after a
 * colon in a component's `ecosystem` (`Debian:12`, `Alpine:v3.19`); `ecosystemName` cuts it off.
 */
export const ECOSYSTEMS = [
  ...LANGUAGES,
  'Debian',
  'Ubuntu',
  'Alpine',
  'Wolfi',
  'Chainguard',
  'Red Hat',
  'AlmaLinux',
  'Rocky Linux',
  'SUSE',
  'openSUSE'
] as const

export type EcosystemName = (typeof ECOSYSTEMS)[number]

/** `Debian:12` becomes `Debian`; undefined where the name is none of ours. */
export function ecosystemName(ecosystem: string): EcosystemName | undefined {
  const name = ecosystem.split(':', 1)[0]
  return ECOSYSTEMS.find((known) => known === name)
}

/** Whether packages of an ecosystem (with or without a release behind a colon) are those of a language. */
export function isOfLanguage(ecosystem: string): boolean {
  const name = ecosystemName(ecosystem)
  return LANGUAGES.some((language) => language === name)
}
