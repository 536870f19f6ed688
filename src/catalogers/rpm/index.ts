import type { FileTree } from '../../model/index.js'
import type { Gap, Sighting } from '../cataloger.js'
import { ecosystemOf } from '../distribution/ecosystem.js'
import type { Distribution } from '../distribution/os-release.js'
import type { InstalledFile } from '../distribution/owned-files.js'
import { systemCataloger } from '../distribution/package-list.js'
import { isOfRpmDistribution } from '../distribution/publishers.js'
import { systemPurl } from '../distribution/system-purl.js'
import { systemRoot } from '../distribution/system-root.js'
import { Malformed } from '../executable/fields.js'
import { readText } from '../metadata/text.js'
import { packageHeaders } from './database.js'
import { fileNames, parseHeader } from './header.js'
import type { RpmPackage } from './header.js'
import { parseManifest } from './manifest.js'

/**
 * Packages of Amazon Linux, Red Hat and their relatives, AlmaLinux, Rocky Linux, SUSE, by rpm's database of what is
 * installed, in any of its formats: SQLite, Berkeley DB, NDB. Nothing is ever queried or repaired.
 *
 * The version is `[epoch:]version-release`. Names are those that the distribution's advisories use in OSV: of
 * the source package for Rocky Linux and SUSE, of the installed one for all others; the purl names the
 * installed one, with its source under `upstream`.
 */
export const rpm = systemCataloger({ id: 'rpm', rootOf, packagesIn, filesIn })

function* packagesIn(
  path: string,
  tree: FileTree,
  distribution: Distribution | undefined
): Generator<Sighting | Gap> {
  // As others open it that have another database in use.
  if (tree.size(path) === 0) return
  const entries = path.endsWith(MANIFEST) ? parseManifest(readText(tree, path, MAX_BYTES)) : read(path, tree)
  for (const entry of entries) {
    if ('gap' in entry) yield entry
    else if (!isPackage(entry)) yield { path, gap: NAMELESS, incomplete: true }
    // The keys that rpm trusts are kept as if they were packages.
    else if (entry.name !== 'gpg-pubkey') yield sighting(entry, distribution, path)
  }
}

function* filesIn(
  path: string,
  tree: FileTree,
  distribution: Distribution | undefined
): Generator<InstalledFile> {
  // The list of systems without rpm does not name files.
  if (path.endsWith(MANIFEST)) return
  for (const header of headersOf(path, tree)) {
    const entry = parseHeader(header)
    if (!isPackage(entry)) continue
    const owner = { name: entry.name, official: isOfRpmDistribution(entry, distribution) }
    for (const file of fileNames(header)) yield { path: file, owner }
  }
}

/** A large image has some 50 MiB. */
const MAX_BYTES = 256 * 1024 * 1024

const NAMELESS = 'holds a package whose name or version rpm does not allow'
const DAMAGED = 'is a damaged package database, so that packages may be missing (trivy may still read it)'
const UNKNOWN_FORMAT = 'is a package database in a format that was not understood (trivy may read it)'

const MANIFEST = 'var/lib/rpmmanifest/container-manifest-2'

/** Everywhere; SUSE and newer Fedora; systems that are updated as a whole. */
const FOLDERS = ['var/lib/rpm/', 'usr/lib/sysimage/rpm/', 'usr/share/rpm/']
const FILES = ['rpmdb.sqlite', 'Packages', 'Packages.db']

const PLACES = [...FOLDERS.flatMap((folder) => FILES.map((file) => folder + file)), MANIFEST]

function rootOf(path: string): string | undefined {
  const place = PLACES.find((candidate) => path.endsWith(candidate))
  return place === undefined ? undefined : systemRoot(path, place)
}

/** Around the damage, whatever can be read counts. */
function* read(path: string, tree: FileTree): Generator<RpmPackage | Gap> {
  const damaged: Gap = { path, gap: DAMAGED, incomplete: true }
  try {
    for (const header of headersOf(path, tree)) yield orElse(damaged, () => parseHeader(header))
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    yield damaged
  }
}

function headersOf(path: string, tree: FileTree): Generator<Buffer> {
  const headers = packageHeaders(bytesOf(path, tree), bytesOf(`${path}-wal`, tree))
  if (!headers) throw new Error(UNKNOWN_FORMAT)
  return headers
}

function orElse(damaged: Gap, parse: () => RpmPackage): RpmPackage | Gap {
  try {
    return parse()
  } catch (error) {
    if (error instanceof Malformed) return damaged
    throw error
  }
}

function bytesOf(path: string, tree: FileTree): Buffer {
  if (!tree.has(path)) return Buffer.alloc(0)
  if (tree.size(path) > MAX_BYTES)
    throw new Error(`is larger than ${MAX_BYTES / 1024 / 1024} MiB and was not read`)
  const bytes = tree.read(path)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Wider than what rpm builds today. */
function isPackage({ name, version, release, architecture, source }: RpmPackage): boolean {
  return (
    /^[A-Za-z0-9_][\w.+~^-]{0,127}$/.test(name) &&
    [version, release].every((text) => /^[\w.+~^]{1,128}$/.test(text)) &&
    /^[\w-]{0,32}$/.test(architecture) &&
    /^[\w.+~^()-]{0,255}$/.test(source)
  )
}

/** Distributions whose advisories in OSV name source packages. */
const BY_SOURCE = new Set(['rocky', 'sles', 'opensuse-leap', 'opensuse-tumbleweed'])

function sighting(entry: RpmPackage, distribution: Distribution | undefined, path: string): Sighting {
  const { name, version, release, epoch, architecture, source } = entry
  const [, sourceName, sourceVersion] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(source) ?? []
  const qualifiers = { arch: architecture, upstream: source, epoch: epoch === 0 ? '' : String(epoch) }
  const bySource = distribution && BY_SOURCE.has(distribution.id) && sourceName && sourceVersion
  const prefix = epoch === 0 ? '' : `${epoch}:`
  return {
    purl: systemPurl('rpm', distribution, name, `${version}-${release}`, qualifiers),
    name: bySource ? sourceName : name,
    version: `${prefix}${bySource ? sourceVersion : `${version}-${release}`}`,
    ecosystem: ecosystemOf(distribution),
    path
  }
}
