import { UserError } from '../../model/index.js'
import type { PlatformDescriptor } from './manifest.js'

/** What Lambda runs on; the first one is its default. */
export const DEFAULT_PLATFORM = 'linux/amd64'

/** @throws UserError for what is no platform */
export function parsePlatform(text: string): string {
  const platform = text.trim().toLowerCase()
  if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(platform)) return platform
  throw new UserError(`image-platform is '${text.slice(0, 60)}'; write it as linux/amd64 or linux/arm64`)
}

/**
 * The first image of an index for a platform.
 * @throws Error that names the platforms that there are
 */
export function choose(manifests: readonly PlatformDescriptor[], wanted: string): PlatformDescriptor {
  const found = manifests.find(({ platform }) => platform !== undefined && fits(platform, wanted))
  if (found) return found
  // One image without a platform is the one that is meant; attestations have `unknown/unknown`.
  const [only, ...others] = manifests
  if (only && others.length === 0 && only.platform === undefined) return only
  const there = manifests.flatMap(({ platform }) =>
    platform?.startsWith('unknown') ? [] : [platform ?? '(none named)']
  )
  throw new Error(
    `it has no image for ${wanted}; there is ${[...new Set(there)].slice(0, 10).join(', ') || 'none at all'}`
  )
}

function fits(platform: string, wanted: string): boolean {
  return (
    normal(platform) === normal(wanted) ||
    (wanted.split('/').length === 2 && normal(platform).startsWith(`${wanted}/`))
  )
}

/** The eighth version is what every arm64 is. Source: containerd/platforms `database.go`. */
function normal(platform: string): string {
  return platform.toLowerCase().replace(/^linux\/arm64\/v8$/, 'linux/arm64')
}
