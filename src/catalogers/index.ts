import { isArchiveName } from '../archives/index.js'
import { NO_PROJECT } from '../model/index.js'
import type { Artifact, Component, FileTree, Outcome, Project } from '../model/index.js'
import type { Cataloger, Gap, Sighting, Surroundings } from './cataloger.js'
import { apk } from './apk/index.js'
import { composerInstalled } from './composer-installed/index.js'
import { dotnetDeps } from './dotnet-deps/index.js'
import { dpkg } from './dpkg/index.js'
import { elfPackageNote } from './elf-package-note/index.js'
import { goBinary } from './go-binary/index.js'
import { graalvmNative } from './graalvm-native/index.js'
import { jsBundle } from './js-bundle/index.js'
import { lockFile } from './lock-file.js'
import { mavenJar } from './maven-jar/index.js'
import { reasonOf } from './metadata/reason.js'
import { isTestData } from './metadata/test-data.js'
import { npmInstalled } from './npm-installed/index.js'
import { pypiInstalled } from './pypi-installed/index.js'
import { pythonStripped } from './python-stripped/index.js'
import { rpm } from './rpm/index.js'
import { rubyGemspec } from './ruby-gemspec/index.js'
import { rustBinary } from './rust-binary/index.js'
import { looksLikeZip } from './runner/archive-magic.js'
import { headOf } from './runner/content.js'
import { Inventory } from './runner/inventory.js'
import { Notices } from './runner/notices.js'
import { OwnPackages } from './runner/own.js'
import { Owned } from './runner/owned.js'
import { systemFilesOf } from './runner/system-files.js'
import { packedProgram } from './packed-program.js'
import { unidentifiedBinary } from './unidentified-binary/index.js'

export { projectLocks, type KnownLock } from './lock-files/known-lock.js'
export { joinInventories } from './runner/join.js'
export { OwnPackages } from './runner/own.js'
export { withSizes } from './runner/sizes.js'

export const CATALOGERS: readonly Cataloger[] = [
  npmInstalled,
  jsBundle,
  lockFile,
  pypiInstalled,
  pythonStripped,
  mavenJar,
  rubyGemspec,
  composerInstalled,
  goBinary,
  rustBinary,
  dotnetDeps,
  graalvmNative,
  elfPackageNote,
  dpkg,
  apk,
  rpm,
  packedProgram,
  unidentifiedBinary
]

/**
 * Lists the packages that are inside artifacts. Archives inside archives are walked as well; `!/` stands
 * between them in the evidence.
 *
 * A file that a cataloger cannot understand is one notice and the rest goes on. A file with an archive's
 * name that cannot be opened is an incomplete notice when it is an archive, and part of one remark per
 * artifact when it is none. Archives among the tests of a package are left alone.
 *
 * What a package of a distribution installed says so in its evidence, and one remark per artifact counts it.
 * @param artifacts each is done with before the next one is asked for
 * @param project the workspace that they may have been built from
 * @param own is asked about files without a name; the components are marked by the caller, once all are known
 * @returns components sorted by purl, each with its evidence sorted by place
 */
export function catalog(
  artifacts: Iterable<Artifact>,
  project: Project = NO_PROJECT,
  own = new OwnPackages([])
): Outcome<Component> {
  const inventory = new Inventory()
  const notices = new Notices()
  for (const artifact of artifacts) {
    const { id, files } = artifact
    const system = systemFilesOf(artifact, CATALOGERS)
    const around = { artifact: id, project, ...(system === undefined ? {} : { system }) }
    const walk: Walk = { ...around, inventory, notices, own, misnamed: [], owned: new Owned() }
    walkTree(files, '', walk)
    reportMisnamed(walk)
    const remark = walk.owned.remark()
    if (remark !== undefined) notices.addSummary(id, remark, false)
  }
  return { items: inventory.components(), notices: notices.list() }
}

interface Walk extends Surroundings {
  readonly inventory: Inventory
  readonly notices: Notices
  readonly own: OwnPackages
  /** Paths with an archive's name and other content. */
  readonly misnamed: string[]
  /** Packages that belong to packages of the distribution. */
  readonly owned: Owned
}

/**
 * Path by path: a nested archive is open for the catalogers and for the walk into it, and then gone, since
 * a tree keeps only the last archive that was opened from it.
 */
function walkTree(tree: FileTree, archive: string, walk: Walk): void {
  for (const path of [...tree.paths].sort()) {
    const place = archive === '' ? path : `${archive}!/${path}`
    if (!isArchiveName(path)) {
      catalogPath(path, tree, archive, walk)
      continue
    }
    const nested = openNested(path, tree, place, walk)
    if (!nested) continue
    catalogPath(path, tree, archive, walk)
    walkTree(nested, place, walk)
  }
}

function openNested(path: string, tree: FileTree, place: string, walk: Walk): FileTree | undefined {
  if (isTestData(path, tree)) return undefined
  try {
    if (looksLikeZip(tree, path)) return tree.open(path)
    walk.misnamed.push(place)
  } catch (error) {
    walk.notices.add(walk.artifact, place, reasonOf(error), true)
  }
  return undefined
}

function catalogPath(path: string, tree: FileTree, archive: string, walk: Walk): void {
  const prefix = archive === '' ? '' : `${archive}!/`
  const head = headOf(tree, path)
  const reasons = new Set<string>()
  let claimed = false
  for (const cataloger of CATALOGERS) {
    const byContent = head !== undefined && cataloger.wantsContent?.(head, path) === true
    if (!byContent && !cataloger.wants(path)) continue
    if (claimed && cataloger.onlyUnclaimed) continue
    try {
      const found = cataloger.catalog(path, tree, archive, walk)
      for (const seen of found ?? []) record(seen, archive, cataloger, walk)
      claimed ||= byContent && found !== undefined
    } catch (error) {
      reasons.add(reasonOf(error))
      claimed ||= byContent
    }
  }
  // A program that cannot be read is so for each cataloger that asks.
  for (const reason of reasons) walk.notices.add(walk.artifact, prefix + path, reason, true)
}

function record(seen: Sighting | Gap, archive: string, cataloger: Cataloger, walk: Walk): void {
  const { artifact, inventory, notices, own } = walk
  const path = archive === '' ? seen.path : `${archive}!/${seen.path}`
  if ('gap' in seen) {
    if (seen.nameless && own.has(path)) notices.add(artifact, path, OWN, false)
    else notices.add(artifact, path, seen.gap, seen.incomplete)
    return
  }
  const how = seen.how ?? cataloger.how
  const host = seen.bundledIn === undefined ? {} : { bundledIn: seen.bundledIn }
  const sure =
    seen.confidence === undefined || seen.confidence === 'exact' ? {} : { confidence: seen.confidence }
  const files = seen.files === undefined ? {} : { files: seen.files }
  const owner = cataloger.owns === undefined ? ownerOf(path, walk) : undefined
  if (owner !== undefined) walk.owned.add(seen, owner)
  const system = owner === undefined ? {} : { ownedBy: owner }
  inventory.add(seen, { artifact, path, how, cataloger: cataloger.id, ...host, ...system, ...sure, ...files })
}

const OWN = "has no name and is taken for your own, as 'ours' says"

/** The distribution's own package that it belongs to; of what is in an archive, the one of the archive. */
function ownerOf(path: string, { system }: Walk): string | undefined {
  const owner = system?.ownerOf(path) ?? system?.ownerOf(path.split('!/', 1)[0] ?? path)
  return owner?.official ? owner.name : undefined
}

const NAMED = 3

function reportMisnamed({ artifact, misnamed, notices }: Walk): void {
  if (misnamed.length === 0) return
  const rest = misnamed.length - NAMED
  const names = misnamed.slice(0, NAMED).map(shorten).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  notices.addSummary(artifact, `holds files with an archive's name that are none: ${names}`, false)
}

function shorten(path: string): string {
  return path.length > 120 ? `${path.slice(0, 119)}…` : path
}
