import type { FileTree } from '../../model/index.js'
import type { Gap, Sighting } from '../cataloger.js'
import { ecosystemOf } from '../distribution/ecosystem.js'
import type { Distribution } from '../distribution/os-release.js'
import type { InstalledFile } from '../distribution/owned-files.js'
import { systemCataloger } from '../distribution/package-list.js'
import { isOfDebDistribution } from '../distribution/publishers.js'
import { systemPurl } from '../distribution/system-purl.js'
import { systemRoot } from '../distribution/system-root.js'
import { readText } from '../metadata/text.js'
import { filesOf } from './file-lists.js'
import { parseStatus } from './status.js'
import type { DebianPackage } from './status.js'

/**
 * Packages of Debian, Ubuntu and what is made from them, by dpkg's list of what is installed, or by the lists
 * of one package each that images without dpkg have.
 *
 * Debian's and Ubuntu's advisories speak of source packages. So `name` and `version` are those of the source
 * package (they can differ: `bsdutils` is `1:2.38.1-5`, its source `util-linux` is `2.38.1-5`), while the purl
 * is that of the binary package, with its source under `upstream`.
 */
export const dpkg = systemCataloger({ id: 'dpkg', rootOf, packagesIn, filesIn })

function* packagesIn(
  path: string,
  tree: FileTree,
  distribution: Distribution | undefined
): Generator<Sighting | Gap> {
  for (const entry of parseStatus(readText(tree, path, MAX_BYTES)))
    yield isPackage(entry) ? sighting(entry, distribution, path) : { path, gap: NAMELESS, incomplete: true }
}

function* filesIn(
  path: string,
  tree: FileTree,
  distribution: Distribution | undefined
): Generator<InstalledFile> {
  for (const entry of parseStatus(readText(tree, path, MAX_BYTES))) {
    if (!isPackage(entry)) continue
    const owner = { name: entry.name, official: isOfDebDistribution(entry.maintainer, distribution) }
    for (const file of filesOf(entry, path, tree)) yield { path: file, owner }
  }
}

/** A desktop system has 5 MiB. */
const MAX_BYTES = 64 * 1024 * 1024
const NAMELESS = 'lists a package whose name or version dpkg does not allow'

function rootOf(path: string): string | undefined {
  const whole = systemRoot(path, 'var/lib/dpkg/status')
  if (whole !== undefined) return whole
  const [file = ''] = /(?:^|\/)var\/lib\/dpkg\/status\.d\/[^/]+$/.exec(path) ?? []
  // Checksums and scripts of the packages lie there too.
  if (file === '' || /\.(?:md5sums|preinst|postinst|prerm|postrm|conffiles|list|triggers)$/.test(file))
    return undefined
  return systemRoot(path, file.replace(/^\//, ''))
}

/** Source: Debian Policy 5.6.1 and 5.6.12. */
function isPackage({ name, version, architecture, source }: DebianPackage): boolean {
  return (
    [name, source.name].every((text) => /^[a-z0-9][a-z0-9+.-]{0,127}$/.test(text)) &&
    [version, source.version].every((text) => /^(?:\d{1,9}:)?[A-Za-z0-9.+~:-]{1,128}$/.test(text)) &&
    /^[a-z0-9-]{0,32}$/.test(architecture)
  )
}

function sighting(entry: DebianPackage, distribution: Distribution | undefined, path: string): Sighting {
  const { name, version, architecture, source } = entry
  const qualifiers = { arch: architecture, upstream: upstreamOf(entry), epoch: '' }
  return {
    purl: systemPurl('deb', distribution, name, version, qualifiers),
    name: source.name,
    version: source.version,
    ecosystem: ecosystemOf(distribution),
    path
  }
}

/** As other tools write it: only what differs from the binary package. */
function upstreamOf({ name, version, source }: DebianPackage): string {
  if (source.version !== version) return `${source.name}@${source.version}`
  return source.name === name ? '' : source.name
}
