import { createHash } from 'node:crypto'
import { isJavaArchiveName } from '../../archives/index.js'
import type { FileTree } from '../../model/index.js'
import type { Gap } from '../cataloger.js'
import type { Identity } from './identity.js'
import { hasClasses, hasRenamedClasses } from './melted.js'

/** A jar that was read, and the place where it lies. */
interface ReadJar {
  readonly path: string
  readonly tree: FileTree
  readonly archive: string
  readonly jar: FileTree
  readonly identity: Identity
  /** Whether other artifacts that are named in it were merged into it. */
  readonly hasMerged: boolean
}

/**
 * Says what is not known of a jar. Advisories are kept by group and artifact, so that without a group nobody
 * can be asked; the digest is what Maven Central can be searched by.
 */
export function describeUnknown(read: ReadJar): readonly Gap[] {
  const { path, jar, identity, hasMerged } = read
  const deployed = isDeployed(read)
  const gaps: Gap[] = []
  if (identity.own === undefined && jar.paths.length > 0)
    gaps.push({ path, ...describeNameless(read, deployed) })
  if (!hasMerged && hasRenamedClasses(jar)) {
    // A published library answers for the copies inside it; nobody does for those in a program of one's own.
    const incomplete = deployed || identity.own === undefined
    gaps.push({ path, gap: 'holds renamed copies of packages that nothing names', incomplete })
  }
  return gaps
}

/** Says which libraries lie in a jar or folder without any version. */
export function describeHidden(path: string, titles: readonly string[]): readonly Gap[] {
  if (titles.length === 0) return []
  const names = titles.length === 1 ? titles.join() : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`
  return [{ path, gap: `comes with classes of ${names}, whose versions nothing names`, incomplete: true }]
}

function describeNameless(read: ReadJar, deployed: boolean): Omit<Gap, 'path'> {
  const { artifact, version } = read.identity.known
  if (deployed)
    return { gap: 'names no Maven coordinates and is taken for your own program', incomplete: false }
  if (!hasClasses(read.jar))
    return { gap: 'names no Maven coordinates, but holds no classes either', incomplete: false }
  // Java loads jars from a folder of libraries; one elsewhere in a jar is that jar's own affair.
  const isPart = isJavaArchiveName(read.archive) && !/(?:^|\/)lib\/[^/]+$/.test(read.path)
  if (isPart)
    return {
      gap: 'names no Maven coordinates and is taken for a part of the jar around it',
      incomplete: false
    }
  const about = version === undefined ? 'what it is' : `${artifact} ${version}`
  return {
    gap:
      `names no Maven group, so nobody can be asked about ${about}${sha1(read)}; ` +
      "in a jar of your own, state it as Implementation-Vendor-Id in the manifest, or list its path under 'ours'",
    incomplete: true,
    nameless: true
  }
}

/** What is deployed as a whole is the user's own program; nobody publishes advisories for it. */
function isDeployed({ path, tree, archive }: ReadJar): boolean {
  return (archive === '' && tree.paths.length === 1) || /\.(?:war|ear)$/i.test(path)
}

function sha1({ tree, path }: ReadJar): string {
  try {
    return ` (SHA-1 ${createHash('sha1').update(tree.read(path)).digest('hex')})`
  } catch {
    // It could be opened but is too large to be read in one go: the name has to do.
    return ''
  }
}
