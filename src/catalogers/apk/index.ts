import type { FileTree } from '../../model/index.js'
import type { Gap, Sighting } from '../cataloger.js'
import { ecosystemOf } from '../distribution/ecosystem.js'
import type { Distribution } from '../distribution/os-release.js'
import type { InstalledFile } from '../distribution/owned-files.js'
import { systemCataloger } from '../distribution/package-list.js'
import { systemPurl } from '../distribution/system-purl.js'
import { systemRoot } from '../distribution/system-root.js'
import { readText } from '../metadata/text.js'
import { parseInstalled, parseInstalledFiles } from './installed.js'
import type { AlpinePackage } from './installed.js'

/**
 * Packages of Alpine, Wolfi and Chainguard, by apk's list of what is installed.
 *
 * Advisories are named after the package that a build starts from, its origin: `name` is that one, and the purl
 * names what is installed, with its origin under `upstream`. All packages of a build have the same version.
 */
export const apk = systemCataloger({ id: 'apk', rootOf, packagesIn, filesIn })

function* packagesIn(
  path: string,
  tree: FileTree,
  distribution: Distribution | undefined
): Generator<Sighting | Gap> {
  for (const entry of parseInstalled(readText(tree, path, MAX_BYTES))) {
    // Names for the dependencies of a build, with nothing in them.
    if (entry.name.startsWith('.')) continue
    yield isPackage(entry) ? sighting(entry, distribution, path) : { path, gap: NAMELESS, incomplete: true }
  }
}

function filesIn(path: string, tree: FileTree): Iterable<InstalledFile> {
  return parseInstalledFiles(readText(tree, path, MAX_BYTES))
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
