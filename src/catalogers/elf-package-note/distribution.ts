/** OSV's names of the distributions, by their ids in `/etc/os-release`; unknown ones keep their id. */
const ECOSYSTEMS = new Map([
  ['debian', 'Debian'],
  ['ubuntu', 'Ubuntu'],
  ['alpine', 'Alpine'],
  ['wolfi', 'Wolfi'],
  ['chainguard', 'Chainguard'],
  ['rhel', 'Red Hat'],
  ['almalinux', 'AlmaLinux'],
  ['rocky', 'Rocky Linux'],
  ['amzn', 'Amazon Linux'],
  ['fedora', 'Fedora']
])

/**
 * OSV's ecosystem of a distribution's release.
 * Source: ossf/osv-schema `docs/schema.md`, read 2026-07-01 (LTS releases of Ubuntu carry the mark, Alpine's a `v`).
 */
export function ecosystemOf(os: string, release: string): string {
  const name = ECOSYSTEMS.get(os) ?? os
  if (release === '') return name
  if (os === 'ubuntu' && /^\d[02468]\.04$/.test(release)) return `${name}:${release}:LTS`
  if (os === 'alpine') return `${name}:v${release.replace(/^v?(\d+\.\d+).*$/, '$1')}`
  return `${name}:${/^(?:debian|almalinux|rocky)$/.test(os) ? release.replace(/\..*$/, '') : release}`
}
