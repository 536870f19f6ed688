import { purl } from '../../model/index.js'
import type { Distribution } from './os-release.js'

/**
 * The purl of a system's package. Its namespace is the distribution's id, and `distro` has the release as well.
 * Source: package-url/purl-spec, `types-doc/{deb,apk,rpm}-definition.md`.
 * @param qualifiers those whose value is '' are left out
 */
export function systemPurl(
  type: 'deb' | 'apk' | 'rpm',
  distribution: Distribution | undefined,
  name: string,
  version: string,
  qualifiers: Readonly<Record<'arch' | 'upstream' | 'epoch', string>>
): string {
  const { id, release } = distribution ?? { id: undefined, release: '' }
  const distro = id === undefined || release === '' ? '' : `${id}-${release}`
  return purl(type, id, name, version, { ...qualifiers, distro })
}
