import { UserError } from '../../model/index.js'
import data from './releases.json' with { type: 'json' }

/** The archive of one release for one platform. */
export interface ReleaseArchive {
  readonly version: string
  /** File name in the release. */
  readonly asset: string
  /** Hex digits. */
  readonly sha256: string
}

/** Read and tested with this one; a newer one is a decision of the user's. */
export const DEFAULT_VERSION = '0.74.0'

/** So many sources that do not depend on each other must name the same digest. */
const ENOUGH = 2

/**
 * Finds the archive of a release and the digest that it must have.
 * @param platform as Node names it: `linux-x64`
 * @param sha256 what the user says that it is
 * @throws UserError when there is no digest to hold the archive against, or two that differ
 */
export function releaseArchive(
  version: string,
  platform: string,
  sha256: string | undefined
): ReleaseArchive {
  refuseDenied(version)
  const known = data.releases
    .find((release) => release.version === version)
    ?.archives.find((archive) => archive.platform === platform)
  if (known && known.confirmations >= ENOUGH) {
    if (sha256 !== undefined && sha256 !== known.sha256) {
      throw new UserError(
        `trivy-sha256 is not the known digest of trivy ${version} for ${platform}; leave it out, or correct it`
      )
    }
    return { version, asset: known.asset, sha256: known.sha256 }
  }
  if (sha256 === undefined) {
    throw new UserError(
      `the digest of trivy ${version} for ${platform} is not known for sure; give trivy-sha256, or a program with trivy-path`
    )
  }
  return { version, asset: known?.asset ?? assetOf(version, platform), sha256 }
}

/**
 * Whether a version is one that attackers made.
 * @throws UserError when it is; no digest helps
 */
export function refuseDenied(version: string): void {
  const denied = data.denied.find((entry) => entry.version === version)
  if (denied) throw new UserError(`trivy ${version} is never started: ${denied.why}`)
}

function assetOf(version: string, platform: string): string {
  const system = SYSTEMS[platform]
  if (system === undefined)
    throw new UserError(
      `trivy has no archive for ${platform} that is supported; give a program with trivy-path`
    )
  return `trivy_${version}_${system}.tar.gz`
}

const SYSTEMS: Readonly<Record<string, string>> = {
  'linux-x64': 'Linux-64bit',
  'linux-arm64': 'Linux-ARM64',
  'darwin-x64': 'macOS-64bit',
  'darwin-arm64': 'macOS-ARM64'
}
