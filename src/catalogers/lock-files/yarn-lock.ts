import { LockBuilder } from './builder.js'
import { mapsIn, parseIndented, textOf, textsBelow, type IndentedMap } from './indented.js'
import { UnknownLockFile, type Importer, type LockFileParser, type ProjectManifest } from './lock-file.js'

/**
 * `yarn.lock`, of Yarn 1 and of Yarn 2 and later. Neither says which dependencies are for production, so the
 * manifests are asked.
 */
export const parseYarnLock: LockFileParser = (text, manifests) => {
  if (/^__metadata:/m.test(text)) return parseBerry(text, manifests)
  if (/^# yarn lockfile v1/m.test(text) || /^ {2}version "/m.test(text)) return parseClassic(text, manifests)
  if (text.trim() === '') return { packages: [], importers: [], recordsPlaces: false }
  throw new UnknownLockFile('is in a format that is not known')
}

interface Entry {
  readonly index: number | undefined
  readonly requires: readonly (readonly [string, string])[]
}

/** `name@range` to what it was resolved to. */
type Resolutions = Map<string, Entry>

/** Source: the files that Yarn 1.22 writes, read 2026-11-22. */
function parseClassic(text: string, manifests: readonly ProjectManifest[]): ReturnType<LockFileParser> {
  const builder = new LockBuilder()
  const resolutions: Resolutions = new Map()
  for (const { specs, fields, requires } of classicEntries(text)) {
    const version = fields.get('version') ?? ''
    for (const spec of specs) {
      const [folder, range] = splitSpec(spec)
      const alias = /^npm:((?:@[^/]+\/)?[^@]+)@/.exec(range)?.[1]
      const isLocal = /^(?:file|link):/.test(range)
      const index = isLocal ? undefined : builder.add(alias ?? folder, version, folder)
      resolutions.set(spec, { index, requires })
    }
  }
  return finish(builder, resolutions, manifests, (name, range) => [`${name}@${range}`])
}

interface ClassicEntry {
  readonly specs: readonly string[]
  readonly fields: Map<string, string>
  readonly requires: [string, string][]
}

function* classicEntries(text: string): Generator<ClassicEntry> {
  let entry: ClassicEntry | undefined
  let inDependencies = false
  for (const line of text.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      if (entry) yield entry
      const specs = line.replace(/:$/, '').split(', ').map(unquote)
      entry = { specs, fields: new Map(), requires: [] }
      inDependencies = false
    } else if (line.startsWith('    ')) {
      const [name, range] = splitField(line.trim())
      if (inDependencies) entry?.requires.push([name, range])
    } else {
      const [name, value] = splitField(line.trim())
      inDependencies = name === 'dependencies:' || name === 'optionalDependencies:'
      entry?.fields.set(name, value)
    }
  }
  if (entry) yield entry
}

function splitField(line: string): [string, string] {
  const end = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.indexOf(' ')
  if (end <= 0) return [line, '']
  return [unquote(line.slice(0, end)), unquote(line.slice(end).trim())]
}

/** Source: yarnpkg/berry, `yarn.lock` with `__metadata.version` 4 to 10, read 2026-11-22. */
function parseBerry(text: string, manifests: readonly ProjectManifest[]): ReturnType<LockFileParser> {
  const builder = new LockBuilder()
  const resolutions: Resolutions = new Map()
  const workspaces: { folder: string; requires: Entry['requires'] }[] = []
  for (const [key, entry] of mapsIn(parseIndented(text))) {
    const [name, reference] = splitSpec(textOf(entry, 'resolution') ?? '')
    const requires = berryDependencies(entry)
    const workspace = /^workspace:(.*)$/.exec(reference)?.[1]
    if (workspace !== undefined) workspaces.push({ folder: workspace === '.' ? '' : workspace, requires })
    for (const spec of key.split(', ')) {
      const [folder] = splitSpec(spec)
      const isLocal = workspace !== undefined || /^(?:link|portal):/.test(reference)
      const index = isLocal ? undefined : builder.add(name, textOf(entry, 'version') ?? '', folder)
      resolutions.set(spec, { index, requires })
    }
  }
  const keysOf = (name: string, range: string) => [`${name}@${range}`, `${name}@npm:${range}`]
  const known =
    manifests.length > 0
      ? manifests
      : workspaces.map(({ folder, requires }) => ({ folder, dependencies: new Map(requires) }))
  return finish(builder, resolutions, known, keysOf)
}

function berryDependencies(entry: IndentedMap): readonly (readonly [string, string])[] {
  return ['dependencies', 'optionalDependencies'].flatMap((kind) => textsBelow(entry.get(kind)))
}

function finish(
  builder: LockBuilder,
  resolutions: Resolutions,
  manifests: readonly ProjectManifest[],
  keysOf: (name: string, range: string) => readonly string[]
): ReturnType<LockFileParser> {
  const find = (name: string, range: string): number | undefined =>
    keysOf(name, range)
      .map((key) => resolutions.get(key)?.index)
      .find((index) => index !== undefined)
  for (const { index, requires } of resolutions.values()) {
    for (const [name, range] of requires) builder.require(index, find(name, range))
  }
  const importers = manifests.map(({ folder, dependencies }): Importer => ({
    folder,
    requires: [...dependencies].flatMap(([name, range]) => find(name, range) ?? [])
  }))
  return { packages: builder.packages(), importers, recordsPlaces: false }
}

function splitSpec(spec: string): [string, string] {
  const at = spec.indexOf('@', 1)
  return at < 0 ? [spec, ''] : [spec.slice(0, at), spec.slice(at + 1)]
}

function unquote(text: string): string {
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}
