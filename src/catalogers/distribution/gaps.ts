import type { Gap } from '../cataloger.js'
import type { Distribution } from './os-release.js'

/**
 * What is amiss with a list of packages because of the distribution that it belongs to.
 * @param path of the list
 */
export function distributionGaps(path: string, distribution: Distribution | undefined): readonly Gap[] {
  if (!distribution) return [{ path, gap: NAMELESS, incomplete: true }]
  return BY_REPOSITORY.has(distribution.id) ? [{ path, gap: REPOSITORY_UNKNOWN, incomplete: true }] : []
}

const NAMELESS =
  'lists the packages of a system that does not say which distribution it is (no etc/os-release)'

/** Their advisories stand in OSV under the repository or module that a package came from. */
const BY_REPOSITORY = new Set(['rhel', 'sles'])
const REPOSITORY_UNKNOWN =
  'does not say from which repository each package came, by which OSV keeps the advisories of this ' +
  'distribution, so that only those of its base system can be found (trivy finds the others)'
