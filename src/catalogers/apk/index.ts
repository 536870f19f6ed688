import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { ecosystemOf } from '../distribution/ecosystem.js'
import { distributionGaps } from '../distribution/gaps.js'
import { distributionAt } from '../distribution/os-release.js'
import type { Distribution } from '../distribution/os-release.js'
import { systemPurl } from '../distribution/system-purl.js'
import { systemRoot } from '../distribution/system-root.js'
import { ownedFiles } from '../distribution/owned-files.js'
import { withoutRepeatedGaps } from '../metadata/gaps.js'
import { readText } from '../metadata/text.js'
import { parseInstalled, parseInstalledFiles } from './installed.js'
import type { AlpinePackage } from './installed.js'

/**
 * Packages of Alpine, Wolfi and Chainguard, by apk's list of what is installed.
 *
 * Advisories are named after the package that a build starts from, its origin: `name` is that one, and the purl
 * names what is installed, with its origin under `upstream`. All packages of a build have the same version.
 */
export const apk: Cataloger = {
  id: 'apk',
  how: 'installed',

  wants(path) {
    return rootOf(path) !== undefined
  },

  catalog(path, tree) {
    const root = rootOf(path)
    if (root === undefined) return undefined
    const distribution = distributionAt(root, tree)
    const found: (Sighting | Gap)[] = []
    for (const entry of parseInstalled(readText(tree, path, MAX_BYTES))) {
      // Names for the dependencies of a build, with nothing in them.
      if (entry.name.startsWith('.')) continue
      found.push(
        isPackage(entry) ? sighting(entry, distribution, path) : { path, gap: NAMELESS, incomplete: true }
      )
    }
    return found.length === 0 ? [] : withoutRepeatedGaps([...found, ...distributionGaps(path, distribution)])
  },

  *owns(path, tree) {
    const root = rootOf(path)
    if (root !== undefined)
      yield* ownedFiles(root, tree, parseInstalledFiles(readText(tree, path, MAX_BYTES)))
  }
}

/** Names every installed file, so that a large image has some 20 MiB. */
const MAX_BYTES = 128 * 1024 * 1024
const NAMELESS = 'lists a package whose name or version apk does not allow'

/** The second is where systems with everything below `usr` have it. */
function rootOf(path: string): string | undefined {
  return systemRoot(path, 'usr/lib/apk/db/installed') ?? systemRoot(path, 'lib/apk/db/installed')
}

/** Source: apk-tools, `doc/apk-package.5.scd`. */
function isPackage({ name, version, architecture, origin }: AlpinePackage): boolean {
  return (
    [name, origin].every((text) => /^[A-Za-z0-9_][\w.+-]{0,127}$/.test(text)) &&
    /^\d[\w.~-]{0,127}$/.test(version) &&
    /^\w{0,32}$/.test(architecture)
  )
}

function sighting(entry: AlpinePackage, distribution: Distribution | undefined, path: string): Sighting {
  const { name, version, architecture, origin } = entry
  const qualifiers = { arch: architecture, upstream: origin === name ? '' : origin, epoch: '' }
  return {
    purl: systemPurl('apk', distribution, name, version, qualifiers),
    name: origin,
    version,
    ecosystem: ecosystemOf(distribution),
    path
  }
}
