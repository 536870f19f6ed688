import type { FileTree } from '../../model/index.js'
import type { Coordinates } from './coordinates.js'
import { isId, isVersion } from './coordinates.js'
import { baseName, parseFilename } from './filename.js'
import type { NamedJar } from './filename.js'
import { findGroup } from './group.js'
import type { JarManifest } from './jar-manifest.js'
import type { Pom } from './pom.js'

/** Who a jar is, as far as it can be told. */
export interface Identity {
  readonly own?: Coordinates
  /** The file that says so, where it is one inside the jar. */
  readonly pom?: Pom
  /** What the file name and the manifest say where that is not enough. */
  readonly known: { readonly artifact: string; readonly version?: string }
}

/**
 * Identifies a jar: by Maven's own files in it; else by the manifest and the file name, which complete each
 * other. The version is taken from the file name first, because repositories put it there exactly, and
 * manifests decorate it (`1.6.21-release-334(1.6.21)`).
 * @param path of the jar in the tree around it
 * @param jar the opened jar
 */
export function identify(path: string, jar: FileTree, poms: readonly Pom[], manifest: JarManifest): Identity {
  const base = baseName(path)
  const named = parseFilename(base)
  const version = [named.version, ...VERSIONS.map((name) => manifest.get(name))].find(isStatedVersion)
  const titled = TITLES.map((name) => manifest.get(name) ?? '').find(isArtifactName)
  const artifact = named.version === undefined && titled !== undefined ? titled : named.artifact
  const known = { artifact, ...(version === undefined ? {} : { version }) }

  const pom = chooseOwn(base, poms)
  if (pom) return byPom(pom, named, version, known)
  const group =
    version !== undefined && isId(artifact) ? findGroup(artifact, version, manifest, jar) : undefined
  if (version !== undefined && group !== undefined) return { own: { group, artifact, version }, known }
  // A single pom is the jar's own in one that was renamed; several were merged into it.
  const [only, ...more] = poms
  return only && more.length === 0 ? byPom(only, named, version, known) : { known }
}

function byPom(pom: Pom, named: NamedJar, version: string | undefined, known: Identity['known']): Identity {
  const { group, artifact } = pom
  // mssql-jdbc is published as `11.2.1.jre17` by a build that calls itself `11.2.1`.
  const isExtended = named.artifact === artifact && (named.version?.startsWith(`${pom.version}.`) ?? false)
  const exact = isExtended ? named.version : (pom.version ?? version)
  return exact === undefined
    ? { pom, known: { artifact } }
    : { own: { group, artifact, version: exact }, pom, known }
}

const VERSIONS = ['implementation-version', 'bundle-version', 'specification-version'] as const
const TITLES = ['implementation-title', 'specification-title'] as const

function isStatedVersion(text: string | undefined): text is string {
  return text !== undefined && isVersion(text) && /\d/.test(text)
}

/** Titles are mostly prose, or what the build tool is called; artifacts have a hyphen and no blank. */
function isArtifactName(title: string): boolean {
  return isId(title) && title.includes('-')
}

/**
 * The pom that describes the jar itself, among those of what was merged into it: the one that the file is
 * named after, most exactly first.
 */
function chooseOwn(base: string, poms: readonly Pom[]): Pom | undefined {
  const tests: readonly ((pom: Pom) => boolean)[] = [
    ({ artifact, version }) => base === `${artifact}-${version}`,
    ({ artifact, version }) => base.startsWith(`${artifact}-${version}-`),
    ({ group, artifact, version }) => base === `${group}.${artifact}-${version}`,
    ({ artifact }) => base === artifact || parseFilename(base).artifact === artifact
  ]
  for (const test of tests) {
    const own = poms.find(test)
    if (own) return own
  }
  return undefined
}
