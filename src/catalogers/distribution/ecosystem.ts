import type { Distribution } from './os-release.js'

/**
 * OSV's ecosystem of a distribution, with its release. For distributions without advisories in OSV it is their
 * own name and release, `Amazon Linux:2023`, which the advisory stage then reports as not assessed; so is a
 * release that is not known, since a question without one would be answered for every release.
 * Alpine's development releases call themselves `3.21.0_alpha20240923`; OSV does not have them.
 * Source: ossf/osv-schema, `docs/schema.md` ("Defined ecosystems"), read 2026-07-01.
 */
export function ecosystemOf(distribution: Distribution | undefined): string {
  if (!distribution) return 'unknown distribution'
  const { id, release, title, cpe } = distribution
  const known = ECOSYSTEMS.get(id)
  if (known === undefined) return named(distribution)
  switch (id) {
    case 'wolfi':
    case 'chainguard':
      return known
    case 'ubuntu':
      return release === '' ? unreleased(known) : `${known}:${release}${LTS.test(release) ? ':LTS' : ''}`
    case 'alpine':
      return withSuffix(known, /^(\d+\.\d+)(?:\.\d+)?$/.exec(release)?.[1]?.replace(/^/, 'v'))
    case 'rhel':
      return withSuffix(known, /^cpe:\/o:redhat:(\w[\w.:]*)$/.exec(cpe)?.[1])
    case 'opensuse-leap':
      return withSuffix(known, release === '' ? undefined : `Leap ${release}`)
    case 'opensuse-tumbleweed':
      return `${known}:Tumbleweed`
    case 'sles':
      return withSuffix(known, /^SUSE (Linux Enterprise [\w. ]+)$/.exec(title)?.[1])
    default:
      return withSuffix(known, /^\d+/.exec(release)?.[0])
  }
}

/** OSV's names of the distributions whose advisories it has, by their ids. */
const ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
  ['debian', 'Debian'],
  ['ubuntu', 'Ubuntu'],
  ['alpine', 'Alpine'],
  ['wolfi', 'Wolfi'],
  ['chainguard', 'Chainguard'],
  ['rhel', 'Red Hat'],
  ['almalinux', 'AlmaLinux'],
  ['rocky', 'Rocky Linux'],
  ['sles', 'SUSE'],
  ['opensuse-leap', 'openSUSE'],
  ['opensuse-tumbleweed', 'openSUSE']
])

/** Every second April since 2008. */
const LTS = /^\d*[02468]\.04$/

function withSuffix(known: string, suffix: string | undefined): string {
  return suffix === undefined ? unreleased(known) : `${known}:${suffix}`
}

/** How the ecosystem of a distribution ends of which the release is not known. */
export const UNKNOWN_RELEASE = ' of unknown release'

function unreleased(known: string): string {
  return known + UNKNOWN_RELEASE
}

/** `Amazon Linux:2023`. What comes before the first colon is the name, so that the name has none itself. */
function named({ id, name, release }: Distribution): string {
  const text = /^[\w ./()+-]+$/.test(name) ? name : id
  return release === '' ? text : `${text}:${release}`
}
