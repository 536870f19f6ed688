import type { FileTree } from '../../model/index.js'
import { lines, readText } from '../metadata/text.js'
import { isId, isVersion } from './coordinates.js'

/** What Maven left about one artifact in a jar. */
export interface Pom {
  /** Of the file, inside the tree. */
  readonly path: string
  readonly group: string
  readonly artifact: string
  /** Undefined when it is missing or was never filled in (`${project.version}`). */
  readonly version?: string
}

/**
 * Matches `META-INF/maven/<group>/<artifact>/pom.properties` and the `pom.xml` beside it, wherever
 * `META-INF` lies.
 */
export function isPomFile(path: string): boolean {
  return (path.endsWith('/pom.properties') || path.endsWith('/pom.xml')) && PLACE.test(path)
}

/**
 * Reads what one `META-INF/maven/<group>/<artifact>` folder says. The folders stand in for a group or an
 * artifact that the file lacks. Some builds (Micronaut's) leave a `pom.xml` alone; it is asked for the version.
 * @returns undefined for a `pom.xml` with `pom.properties` beside it, which says the same more reliably
 */
export function readPom(tree: FileTree, path: string): Pom | undefined {
  const [, folderGroup = '', folderArtifact = ''] = PLACE.exec(path) ?? []
  if (path.endsWith('.xml')) {
    if (tree.has(path.replace(/pom\.xml$/, 'pom.properties'))) return undefined
    const version = versionInXml(readText(tree, path, MAX_XML_BYTES), folderArtifact)
    return pom(path, folderGroup, folderArtifact, version)
  }
  const properties = parseProperties(readText(tree, path, MAX_PROPERTIES_BYTES))
  const group = [properties.get('groupId') ?? '', folderGroup].find(isId) ?? ''
  const artifact = [properties.get('artifactId') ?? '', folderArtifact].find(isId) ?? ''
  return pom(path, group, artifact, properties.get('version'))
}

function pom(path: string, group: string, artifact: string, version = ''): Pom {
  if (!isId(group) || !isId(artifact)) throw new Error('does not say which Maven artifact it describes')
  return { path, group, artifact, ...(isVersion(version) ? { version } : {}) }
}

const PLACE = /(?:^|\/)META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.(?:properties|xml)$/

const MAX_PROPERTIES_BYTES = 64 * 1024
const MAX_XML_BYTES = 1024 * 1024

/** Java properties as Maven writes them: `key=value` lines and comments. Coordinates need neither escapes nor continued lines. */
function parseProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  for (const line of lines(text)) {
    const entry = line.trim()
    const end = entry.search(/[=:\s]/)
    if (end <= 0 || entry.startsWith('#') || entry.startsWith('!')) continue
    properties.set(entry.slice(0, end), entry.slice(end).replace(/^\s*[=:]?\s*/, ''))
  }
  return properties
}

/** The version after the artifact's own id, else the parent's, which a module inherits. */
function versionInXml(xml: string, artifact: string): string | undefined {
  const own = xml.indexOf(`<artifactId>${artifact}</artifactId>`)
  const parent = xml.indexOf('<parent>')
  const beside = /^<artifactId>[^<]*<\/artifactId>\s{0,99}<version>([^<]{1,128})<\/version>/
  const inherited = /<version>([^<]{1,128})<\/version>/
  const stated = own < 0 ? undefined : beside.exec(xml.slice(own, own + 1024))?.[1]
  const inParent =
    parent < 0 ? undefined : inherited.exec(xml.slice(parent, xml.indexOf('</parent>', parent)))?.[1]
  return (stated ?? inParent)?.trim()
}
