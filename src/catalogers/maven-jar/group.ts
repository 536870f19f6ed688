import type { FileTree } from '../../model/index.js'
import { isId } from './coordinates.js'
import type { JarManifest } from './jar-manifest.js'
import { KNOWN_FAMILIES } from './known-families.js'
import type { KnownFamily } from './known-families.js'
import { hasClasses } from './melted.js'

/**
 * Finds the Maven group of an artifact whose jar lacks Maven's own files: among known families, then where
 * its build said it in the manifest. Undefined rather than guessed, since advisories for a wrong group are
 * no advisories for the artifact.
 *
 * `Bundle-SymbolicName` may be the group, or group and artifact: `org.mongodb.bson` and
 * `com.github.ben-manes.caffeine` look alike and are not. It is believed only where the artifact's name has a
 * hyphen and so shows which it is. `Implementation-Vendor-Id` is the group with sbt and older Maven builds.
 */
export function findGroup(
  artifact: string,
  version: string,
  manifest: JarManifest,
  tree: FileTree
): string | undefined {
  const known = KNOWN_FAMILIES.find(
    (family) =>
      family.artifact.test(artifact) && (family.versions?.test(version) ?? true) && hasClassesOf(family, tree)
  )
  if (known) return known.group ?? artifact

  const ivy = /^([\w.-]{1,214})#[\w.-]{1,214};/.exec(manifest.get('implementation-title') ?? '')?.[1]
  const bundle = attribute(manifest, 'bundle-symbolicname')
  const vendor = attribute(manifest, 'implementation-vendor-id')
  const extension = attribute(manifest, 'extension-name')
  const shown = artifact.includes('-') ? beforeArtifact(bundle, artifact) : undefined
  const named = [bundle, extension].filter((name) => isNamedAfter(artifact, name))
  return [ivy, shown, vendor, ...named].find(isGroup)
}

/** A value without OSGi directives; undefined for one that is missing, a placeholder or no id. */
function attribute(manifest: JarManifest, name: string): string | undefined {
  const value = manifest.get(name)?.split(';', 1)[0]?.trim() ?? ''
  return isId(value) ? value : undefined
}

/** `io.projectreactor` for `io.projectreactor.reactor-core` and the artifact `reactor-core`. */
function beforeArtifact(name: string | undefined, artifact: string): string | undefined {
  return name?.endsWith(`.${artifact}`) ? name.slice(0, -artifact.length - 1) : undefined
}

/** True for `okio-jvm` and `com.squareup.okio`, for `lucene-core` and `org.apache.lucene`. */
function isNamedAfter(artifact: string, group: string | undefined): boolean {
  const last = group?.split('.').at(-1)
  return last !== undefined && artifact.startsWith(`${last}-`)
}

/** Large houses name themselves rather than the group: `org.apache` publishes nothing under that alone. */
const HOUSES = new Set([
  'org.apache',
  'org.eclipse',
  'com.sun',
  'com.google',
  'com.oracle',
  'com.ibm',
  'com.microsoft'
])

function isGroup(name: string | undefined): name is string {
  return name !== undefined && /^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(name) && !HOUSES.has(name)
}

function hasClassesOf({ folder, classless }: KnownFamily, tree: FileTree): boolean {
  if (classless && !hasClasses(tree)) return true
  return tree.paths.some((path) => path.startsWith(folder) && path.endsWith('.class'))
}
