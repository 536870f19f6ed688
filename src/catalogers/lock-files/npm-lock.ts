import { isRecord } from '../metadata/json.js'
import { LockBuilder } from './builder.js'
import { objectsIn, parseObject, textsIn, type JsonObject } from './json.js'
import { UnknownLockFile, type Importer, type LockFileParser, type ProjectManifest } from './lock-file.js'

/**
 * `package-lock.json` and `npm-shrinkwrap.json` in versions 1, 2 and 3, and `node_modules/.package-lock.json`.
 * Source: docs.npmjs.com, package-lock.json, read 2026-11-22.
 */
export const parseNpmLock: LockFileParser = (text, manifests) => {
  const lock = parseObject(text)
  if (isRecord(lock['packages'])) return fromPackages(lock['packages'])
  if (isRecord(lock['dependencies'])) return fromTree(lock['dependencies'], manifests)
  if (typeof lock['lockfileVersion'] === 'number') return { packages: [], importers: [], recordsPlaces: true }
  throw new UnknownLockFile('has neither packages nor dependencies')
}

type Parsed = ReturnType<LockFileParser>

/** Versions 2 and 3: each key is a folder, of an installed package or of a workspace. */
function fromPackages(packages: JsonObject): Parsed {
  const builder = new LockBuilder()
  const entries = new Map<string, { entry: JsonObject; index: number | undefined }>()
  for (const [place, entry] of objectsIn(packages)) {
    const isInstalled = /(?:^|\/)node_modules\/[^/]/.test(place)
    entries.set(place, { entry, index: isInstalled ? addEntry(builder, place, entry) : undefined })
  }
  for (const [place, { entry, index }] of entries) {
    for (const name of dependencyNames(entry))
      builder.require(index, entries.get(locate(entries, place, name))?.index)
  }

  const importers: Importer[] = []
  for (const [place, { entry }] of entries) {
    if (place !== '' && /(?:^|\/)node_modules\//.test(place)) continue
    const requires = reachable(entries, place)
    if (place === '' || entry['link'] !== true) importers.push({ folder: place, requires })
  }
  const loose = [...entries.values()].flatMap(({ entry, index }) =>
    index === undefined || entry['dev'] === true ? [] : [index]
  )
  return {
    packages: builder.packages(),
    importers: importers.length > 0 ? importers : [{ folder: '', requires: loose }],
    recordsPlaces: true
  }
}

type Entries = ReadonlyMap<string, { readonly entry: JsonObject; readonly index: number | undefined }>

function addEntry(builder: LockBuilder, place: string, entry: JsonObject): number | undefined {
  // A link stands for a workspace: that is own code.
  if (entry['link'] === true || typeof entry['version'] !== 'string') return undefined
  const folder = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const name = typeof entry['name'] === 'string' ? entry['name'] : folder
  return builder.add(name, entry['version'], folder, place)
}

/** What a workspace needs, and what the workspaces need that it links to. */
function reachable(entries: Entries, importer: string): readonly number[] {
  const found = new Set<number>()
  const folders = new Set([importer])
  for (const folder of folders) {
    const entry = entries.get(folder)?.entry
    for (const name of entry ? dependencyNames(entry) : []) {
      const target = entries.get(locate(entries, folder, name))
      if (target?.index !== undefined) found.add(target.index)
      else if (target?.entry['link'] === true && typeof target.entry['resolved'] === 'string')
        folders.add(target.entry['resolved'])
    }
  }
  return [...found]
}

function dependencyNames(entry: JsonObject): readonly string[] {
  const kinds = ['dependencies', 'optionalDependencies', 'peerDependencies']
  return kinds.flatMap((kind) => textsIn(entry[kind]).map(([name]) => name))
}

/** As Node finds a module: in the folder's own `node_modules`, then in that of each folder above. */
function locate(entries: ReadonlyMap<string, unknown>, from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (!/(?:^|\/)node_modules$/.test(folder)) {
      const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
      if (entries.has(place)) return place
    }
    if (folder === '') return ''
    if (!folder.includes('/')) folder = ''
  }
}

/** Version 1: a tree in which what lies in a package's own `node_modules` is below that package. */
function fromTree(dependencies: JsonObject, manifests: readonly ProjectManifest[]): Parsed {
  const builder = new LockBuilder()
  const entries = new Map<string, { entry: JsonObject; index: number | undefined }>()
  const pending: [string, JsonObject][] = [['', dependencies]]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [above, children] = next
    for (const [folder, entry] of objectsIn(children)) {
      const place = above === '' ? `node_modules/${folder}` : `${above}/node_modules/${folder}`
      entries.set(place, { entry, index: addTreeEntry(builder, folder, place, entry) })
      if (isRecord(entry['dependencies'])) pending.push([place, entry['dependencies']])
    }
  }
  for (const [place, { entry, index }] of entries) {
    for (const [name] of textsIn(entry['requires']))
      builder.require(index, entries.get(locate(entries, place, name))?.index)
  }
  const root = manifests.find(({ folder }) => folder === '')
  const wanted = root
    ? [...root.dependencies.keys()].map((name) => entries.get(`node_modules/${name}`)?.index)
    : [...entries.values()].map(({ entry, index }) => (entry['dev'] === true ? undefined : index))
  const requires = wanted.filter((index) => index !== undefined)
  return { packages: builder.packages(), importers: [{ folder: '', requires }], recordsPlaces: true }
}

function addTreeEntry(
  builder: LockBuilder,
  folder: string,
  place: string,
  entry: JsonObject
): number | undefined {
  const { version } = entry
  if (typeof version !== 'string' || version.startsWith('file:')) return undefined
  const alias = /^npm:(.+)@([^@]+)$/.exec(version)
  return alias
    ? builder.add(alias[1] ?? '', alias[2] ?? '', folder, place)
    : builder.add(folder, version, folder, place)
}
