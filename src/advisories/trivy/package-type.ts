import type { Component } from '../../model/index.js'

/** What trivy needs to know of a package URL. */
export interface PurlParts {
  readonly type: string
  /** `debian`; '' where there is none. */
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly qualifiers: ReadonlyMap<string, string>
}

/** Takes one of our own package URLs apart. */
export function purlParts(purl: string): PurlParts | undefined {
  const [, type = '', path = '', version = '', query = ''] =
    /^pkg:([a-z]+)\/([^@?#]+)@([^?#]*)(?:\?([^#]*))?$/.exec(purl) ?? []
  if (type === '') return undefined
  const segments = path.split('/').map(decodeURIComponent)
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split('=', 2))
  return {
    type,
    namespace: segments.slice(0, -1).join('/'),
    name: segments.at(-1) ?? '',
    version: decodeURIComponent(version),
    qualifiers: new Map(pairs.map(([key = '', value = '']) => [key, decodeURIComponent(value)]))
  }
}

/** A Linux distribution in trivy's words. */
export interface OperatingSystem {
  readonly family: string
  readonly release: string
}

/**
 * The distribution of a system's package; undefined for a package of a language, and for a distribution that
 * trivy has no advisories for. A release is needed: without one trivy's driver for Amazon Linux ends with a crash.
 */
export function operatingSystemOf({ type, namespace, qualifiers }: PurlParts): OperatingSystem | undefined {
  const family = SYSTEM_TYPES.has(type) ? FAMILIES.get(namespace) : undefined
  if (family === undefined) return undefined
  const distro = qualifiers.get('distro') ?? ''
  const release = distro.startsWith(`${namespace}-`) ? distro.slice(namespace.length + 1) : ''
  if (release === '' && !ROLLING.has(family)) return undefined
  return { family, release: release || 'rolling' }
}

/** Whether trivy has advisories for a package of this kind. */
export function isCovered(component: Component): boolean {
  const parts = purlParts(component.purl)
  if (!parts) return false
  return SYSTEM_TYPES.has(parts.type)
    ? operatingSystemOf(parts) !== undefined
    : LANGUAGE_TYPES.has(parts.type)
}

const SYSTEM_TYPES = new Set(['apk', 'deb', 'rpm'])
/** Of those that trivy knows, the ones that we write. Source: aquasecurity/trivy v0.74.0, `pkg/purl/purl.go`. */
const LANGUAGE_TYPES = new Set(['npm', 'pypi', 'maven', 'golang', 'cargo', 'gem', 'nuget', 'composer'])
/** These have no releases. */
const ROLLING = new Set(['wolfi', 'chainguard'])

/** Ids of `os-release`, with the names that trivy has. Source: aquasecurity/trivy v0.74.0, `pkg/fanal/types/const.go`. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['almalinux', 'alma'],
  ['alpine', 'alpine'],
  ['amzn', 'amazon'],
  ['azurelinux', 'azurelinux'],
  ['centos', 'centos'],
  ['chainguard', 'chainguard'],
  ['debian', 'debian'],
  ['mariner', 'cbl-mariner'],
  ['ol', 'oracle'],
  ['opensuse-leap', 'opensuse-leap'],
  ['opensuse-tumbleweed', 'opensuse-tumbleweed'],
  ['photon', 'photon'],
  ['rhel', 'redhat'],
  ['rocky', 'rocky'],
  ['sles', 'sles'],
  ['ubuntu', 'ubuntu'],
  ['wolfi', 'wolfi']
])
