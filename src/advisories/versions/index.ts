import { ecosystemName } from '../../model/index.js'
import type { EcosystemName } from '../../model/index.js'
import { apk } from './apk.js'
import { dpkg } from './dpkg.js'
import { maven } from './maven.js'
import { nuget } from './nuget.js'
import type { Ordering } from './ordering.js'
import { packagist } from './packagist.js'
import { pypi } from './pypi.js'
import { rpm } from './rpm.js'
import { rubygems } from './rubygems.js'
import { semver } from './semver.js'

export type { Ordering } from './ordering.js'

const ORDERINGS = {
  npm: semver,
  PyPI: pypi,
  Maven: maven,
  Go: semver,
  'crates.io': semver,
  NuGet: nuget,
  RubyGems: rubygems,
  Packagist: packagist,
  Debian: dpkg,
  Ubuntu: dpkg,
  Alpine: apk,
  Wolfi: apk,
  Chainguard: apk,
  'Red Hat': rpm,
  AlmaLinux: rpm,
  'Rocky Linux': rpm,
  SUSE: rpm,
  openSUSE: rpm
} satisfies Record<EcosystemName, Ordering>

/** The ordering of an ecosystem, with or without a release (`Debian:12`); undefined for one we do not know. */
export function orderingOf(ecosystem: string): Ordering | undefined {
  const name = ecosystemName(ecosystem)
  return name === undefined ? undefined : ORDERINGS[name]
}
