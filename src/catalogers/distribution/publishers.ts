import type { Distribution } from './os-release.js'

/** Says that the packages of some publishers are not the distribution's, though they are installed beside those. */
interface Publishers {
  readonly source: string
  /** The day on which the source was read. */
  readonly read: string
}

/**
 * How the packages of each rpm distribution begin the name of their vendor. A package without a vendor, or of
 * another one, came from somewhere else. Amazon Linux has packages without a vendor, whose release names it.
 */
export const RPM_VENDORS: Publishers & {
  readonly byDistribution: Readonly<Record<string, readonly string[]>>
} = {
  source: 'aquasecurity/trivy, pkg/fanal/analyzer/pkg/rpm/rpm.go, osVendors, and issue 5887',
  read: '2026-11-22',
  byDistribution: {
    almalinux: ['AlmaLinux', 'CloudLinux'],
    amzn: ['Amazon Linux', 'Amazon.com'],
    azurelinux: ['Microsoft Corporation'],
    centos: ['CentOS', 'Red Hat'],
    fedora: ['Fedora Project'],
    mariner: ['Microsoft Corporation'],
    ol: ['Oracle America'],
    'opensuse-leap': ['openSUSE', 'SUSE'],
    'opensuse-tumbleweed': ['openSUSE', 'SUSE'],
    photon: ['VMware'],
    rhel: ['Red Hat'],
    rocky: ['Rocky'],
    sles: ['SUSE']
  }
}

/**
 * Packages for Debian that are not Debian's, by the address of their maintainer. Debian's own maintainers have
 * addresses anywhere, so that only known others can be told from them; the list has companies with package
 * repositories of their own. Ubuntu's maintainers have an address of Ubuntu or Debian.
 */
export const DEB_MAINTAINERS: Publishers & { readonly others: RegExp; readonly ubuntu: RegExp } = {
  source: 'aquasecurity/trivy, issues 9913, 9916 and 9917',
  read: '2026-11-22',
  others:
    /@(?:[\w-]+\.)*(?:datadoghq|docker|elastic|github|gitlab|grafana|hashicorp|influxdata|microsoft|mongodb|newrelic|nodesource|nvidia)\.(?:com|co|io)>?$|^GitHub$/i,
  ubuntu: /@(?:[\w-]+\.)*(?:ubuntu|canonical|debian)\.(?:com|org)>?$/i
}

/** @param vendor as the package says; '' where it says nothing */
export function isOfRpmDistribution(
  { vendor, release }: { readonly vendor: string; readonly release: string },
  distribution: Distribution | undefined
): boolean {
  if (!distribution) return false
  if (vendor === '') return distribution.id === 'amzn' && /\.amzn\d/.test(release)
  return RPM_VENDORS.byDistribution[distribution.id]?.some((name) => vendor.startsWith(name)) ?? false
}

/** @param maintainer a name and an address, as the package says; '' where it says nothing */
export function isOfDebDistribution(maintainer: string, distribution: Distribution | undefined): boolean {
  switch (distribution?.id) {
    case 'debian':
      return maintainer.includes('@') && !DEB_MAINTAINERS.others.test(maintainer)
    case 'ubuntu':
      return DEB_MAINTAINERS.ubuntu.test(maintainer)
    default:
      return false
  }
}
