import { isJavaArchiveName } from '../../archives/index.js'
import { purl } from '../../model/index.js'
import type { FileTree } from '../../model/index.js'
import type { Cataloger, Gap, Sighting } from '../cataloger.js'
import { reasonOf } from '../metadata/reason.js'
import type { Coordinates } from './coordinates.js'
import { sameVersionKey } from './coordinates.js'
import { baseName } from './filename.js'
import { identify } from './identity.js'
import { isManifest, readManifest, rootOf } from './jar-manifest.js'
import { hasClasses, silentLibraries } from './melted.js'
import { isPomFile, readPom } from './pom.js'
import type { Pom } from './pom.js'
import { describeHidden, describeUnknown } from './unknown.js'

/**
 * Maven artifacts: jars by what Maven left in them, else by manifest and file name; and what was merged into
 * them, as long as its `pom.properties` was merged too. Classes that lie unpacked in a function, as the builds
 * of Gradle and SAM leave them, are treated like such a merged jar.
 *
 * A jar is looked at as a whole, from the outside, since its name says which of the poms in it is its own.
 */
export const mavenJar: Cataloger = {
  id: 'maven-jar',
  how: 'installed',

  wants(path) {
    return isJavaArchiveName(path) || isManifest(path) || isPomFile(path)
  },

  catalog(path, tree, archive) {
    if (isJavaArchiveName(path)) return readJar(path, tree, archive)
    const belongsToJar = isJavaArchiveName(archive) && path.startsWith('META-INF/')
    if (belongsToJar) return []
    if (isManifest(path)) return describeHidden(path, silentLibraries(tree, rootOf(path)))
    const pom = readPom(tree, path)
    return pom ? [merged(path, pom)] : []
  }
}

function readJar(path: string, tree: FileTree, archive: string): readonly (Sighting | Gap)[] {
  const jar = tree.open(path)
  const manifest = readManifest(jar)
  // An agent's instrumentation (New Relic's) is named after the library that it weaves into, not that library.
  if (holdsNoProgram(path, jar) || manifest.has('weave-classes')) return []

  const { poms, gaps } = readPoms(path, jar)
  const identity = identify(path, jar, poms, manifest)
  const { own } = identity
  const host = own ? `${own.group}:${own.artifact}@${own.version}` : baseName(path)
  const others = withoutTwins(poms.filter((pom) => pom !== identity.pom))
  return [
    ...gaps,
    ...(own ? [sighting(own, path)] : []),
    ...others.map((pom) => merged(`${path}!/${pom.path}`, pom, host)),
    ...describeUnknown({ path, tree, archive, jar, identity, hasMerged: others.length > 0 }),
    ...describeHidden(path, silentLibraries(jar, '', own?.group))
  ]
}

/** Sources and documentation lie beside programs now and then; `original-*` is what the shade plugin put aside. */
function holdsNoProgram(path: string, jar: FileTree): boolean {
  const base = baseName(path)
  return base.startsWith('original-') || (/-(?:sources|javadoc)$/.test(base) && !hasClasses(jar))
}

/** Reads all that can be read: one bad file does not cost the others. */
function readPoms(path: string, jar: FileTree): { poms: readonly Pom[]; gaps: readonly Gap[] } {
  const poms: Pom[] = []
  const gaps: Gap[] = []
  for (const inner of jar.paths
    .filter((other) => other.startsWith('META-INF/maven/') && isPomFile(other))
    .sort()) {
    try {
      const pom = readPom(jar, inner)
      if (pom) poms.push(pom)
    } catch (error) {
      gaps.push({ path: `${path}!/${inner}`, gap: reasonOf(error), incomplete: true })
    }
  }
  return { poms, gaps }
}

/** Of poms that name the same artifact in versions that Maven holds for equal, the first. */
function withoutTwins(poms: readonly Pom[]): readonly Pom[] {
  const byKey = new Map<string, Pom>()
  for (const pom of poms) {
    const key = `${pom.group}:${pom.artifact}:${sameVersionKey(pom.version ?? '')}`
    if (!byKey.has(key)) byKey.set(key, pom)
  }
  return [...byKey.values()]
}

function merged(path: string, { group, artifact, version }: Pom, host?: string): Sighting | Gap {
  if (version === undefined)
    return { path, gap: 'names a Maven artifact without its version', incomplete: true }
  const found = sighting({ group, artifact, version }, path)
  return { ...found, how: 'bundled', ...(host === undefined ? {} : { bundledIn: host }) }
}

function sighting({ group, artifact, version }: Coordinates, path: string): Sighting {
  return {
    purl: purl('maven', group, artifact, version),
    name: `${group}:${artifact}`,
    version,
    ecosystem: 'Maven',
    path
  }
}
