import type { FileTree } from '../../model/index.js'
import { lines, readHead } from '../metadata/text.js'

/** Main attributes of a jar's manifest, by lower-case name. */
export type JarManifest = ReadonlyMap<string, string>

/**
 * Reads the main section of `META-INF/MANIFEST.MF`; the sections after the first empty line describe single
 * entries and may name other packages. A line that begins with a space continues the one before it and
 * may break a word in two, so nothing is put between them. Any of LF, CRLF and CR ends a line.
 * Source: JAR File Specification, "JAR Manifest".
 * @returns an empty map where there is no manifest
 */
export function readManifest(tree: FileTree): JarManifest {
  const path = tree.has(MANIFEST) ? MANIFEST : tree.paths.find((other) => other.toUpperCase() === MANIFEST)
  return path === undefined ? new Map() : parseManifest(readHead(tree, path, HEAD_BYTES))
}

/** Matches the manifest of a jar, or of what was once one, wherever it lies. */
export function isManifest(path: string): boolean {
  return path.endsWith(MANIFEST) && (path.length === MANIFEST.length || path.endsWith(`/${MANIFEST}`))
}

/** Where the classes of a manifest begin: '' or a folder that ends with `/`. */
export function rootOf(manifest: string): string {
  return manifest.slice(0, -MANIFEST.length)
}

const MANIFEST = 'META-INF/MANIFEST.MF'

/** Signed jars list every entry below; the main section stands on top. */
const HEAD_BYTES = 256 * 1024

function parseManifest(text: string): JarManifest {
  const attributes = new Map<string, string>()
  let name = ''
  for (const line of lines(text)) {
    if (line === '') {
      if (attributes.size > 0) break
      continue
    }
    if (line.startsWith(' ')) {
      attributes.set(name, (attributes.get(name) ?? '') + line.slice(1))
      continue
    }
    const colon = line.indexOf(':')
    name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (colon > 0) attributes.set(name, line.slice(colon + 1).trimStart())
  }
  attributes.delete('')
  return attributes
}
