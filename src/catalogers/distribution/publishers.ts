import type { Distribution } from './os-release.js'

/**
 * How the packages of each rpm distribution begin the name of their vendor. A package without a vendor, or of
 * another one, came from somewhere else. Amazon Linux has packages without a vendor, whose release names it.
 * Source: aquasecurity/trivy, `pkg/fanal/analyzer/pkg/rpm/rpm.go` (`osVendors`) and issue 5887, read 2026-11-22.
 */
const RPM_VENDORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['almalinux', ['AlmaLinux', 'CloudLinux']],
  ['amzn', ['Amazon Linux', 'Amazon.com']],
  ['azurelinux', ['Microsoft Corporation']],
  ['centos', ['CentOS', 'Red Hat']],
  ['fedora', ['Fedora Project']],
  ['mariner', ['Microsoft Corporation']],
  ['ol', ['Oracle America']],
  ['opensuse-leap', ['openSUSE', 'SUSE']],
  ['opensuse-tumbleweed', ['openSUSE', 'SUSE']],
  ['photon', ['VMware']],
  ['rhel', ['Red Hat']],
  ['rocky', ['Rocky']],
  ['sles', ['SUSE']]
])

/**
 * Addresses of those who maintain packages of Debian and Ubuntu. Nothing else in a package says whose it is, and
 * some maintainers have an address elsewhere, so that theirs are taken for somebody else's: 302 of the 10,980
 * packages for Python, Ruby, Node, Java and Go in Debian 12. (A list of everybody else would never be complete.)
 * Source: Debian 12, main, amd64, read 2026-11-22; aquasecurity/trivy, issues 9913 and 9916.
 */
const DEB_MAINTAINER = /@(?:[\w-]+\.)*(?:debian\.(?:org|net)|ubuntu\.com|canonical\.com)>?$/i

/** @param vendor as the package says; '' where it says nothing */
export function isOfRpmDistribution(
  { vendor, release }: { readonly vendor: string; readonly release: string },
  distribution: Distribution | undefined
): boolean {
  if (!distribution) return false
  if (vendor === '') return distribution.id === 'amzn' && /\.amzn\d/.test(release)
  return RPM_VENDORS.get(distribution.id)?.some((name) => vendor.startsWith(name)) ?? false
}

/** @param maintainer a name and an address, as the package says; '' where it says nothing */
export function isOfDebDistribution(maintainer: string, distribution: Distribution | undefined): boolean {
  return (distribution?.id === 'debian' || distribution?.id === 'ubuntu') && DEB_MAINTAINER.test(maintainer)
}
