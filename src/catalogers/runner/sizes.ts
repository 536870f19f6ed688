import { isArchiveName } from '../../archives/index.js'
import type { Component, Evidence, FileTree } from '../../model/index.js'
import { knownImport } from '../python-stripped/known-imports.js'

/**
 * Adds to each evidence how large what it is about is: the files in the package's own folder, without packages inside
 * it, or else the file that the package is in. Sizes are those of the listing; nothing is read for them.
 *
 * Left without a size: what only a list names (a lock file, the database of a distribution), since nothing in
 * its name says which files are its.
 * @param components of this artifact alone
 */
export function withSizes(components: readonly Component[], files: FileTree): readonly Component[] {
  const places = new Map<string, Place>()
  const owners = new Map<string, Place>()
  const beside = new Beside(files)
  for (const { name, evidence } of components) {
    for (const seen of evidence) {
      const key = `${name}\0${seen.path}`
      const parts = partsOf(name, seen, files, beside)
      if (parts.length === 0 || places.has(key)) continue
      const place = { size: 0 }
      places.set(key, place)
      // Two packages of one folder: the first has the files, the other one is counted as nothing.
      for (const part of parts) if (!owners.has(part)) owners.set(part, place)
    }
  }
  for (const path of files.paths) {
    const owner = ownerOf(path, owners)
    if (owner) owner.size += files.size(path)
  }
  return components.map((component) => ({
    ...component,
    evidence: component.evidence.map((seen) => sized(component.name, seen, files, places))
  }))
}

interface Place {
  size: number
}

/** No package of any ecosystem lies deeper; hostile names may. */
const DEEPEST = 100

function sized(name: string, seen: Evidence, files: FileTree, places: ReadonlyMap<string, Place>): Evidence {
  const file = fileOf(seen)
  const size =
    file === undefined
      ? places.get(`${name}\0${seen.path}`)?.size
      : files.has(file)
        ? files.size(file)
        : undefined
  return size === undefined ? seen : { ...seen, size }
}

/** The folder nearest to a file that is a package's. */
function ownerOf(path: string, owners: ReadonlyMap<string, Place>): Place | undefined {
  let found = owners.get(path)
  if (found) return found
  let end = path.indexOf('/')
  for (let depth = 0; end >= 0 && depth < DEEPEST; depth += 1) {
    found = owners.get(path.slice(0, end + 1)) ?? found
    end = path.indexOf('/', end + 1)
  }
  return found
}

/** The one file that holds the package: a nested archive, a program, a bundle. */
function fileOf({ path, how, cataloger }: Evidence): string | undefined {
  const nested = path.indexOf('!/')
  if (nested >= 0) return path.slice(0, nested)
  const isFile = how === 'embedded' || cataloger === 'js-bundle' || isArchiveName(path)
  return isFile ? path : undefined
}

/** The folders (ending in `/`) and files that are a package's. */
function partsOf(name: string, seen: Evidence, files: FileTree, beside: Beside): readonly string[] {
  if (fileOf(seen) !== undefined) return []
  const { path, cataloger } = seen
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  switch (cataloger) {
    case 'npm-installed':
      return folder === '' ? [] : [folder]
    case 'pypi-installed':
      return pythonParts(name, path, folder, beside)
    case 'python-stripped':
      return folder === '' ? [path] : [folder]
    case 'ruby-gemspec':
      return /(?:^|\/)specifications\/[^/]+$/.test(path)
        ? [path, path.replace(/specifications\/([^/]+)\.gemspec$/, 'gems/$1/')]
        : []
    case 'composer-installed':
      return [`${folder.replace(/composer\/$/, '')}${name}/`]
    case 'dotnet-deps':
      return [`${folder}${name}.dll`].filter((file) => files.has(file))
    default:
      return []
  }
}

/** The metadata, and what lies beside it under a name that is the distribution's. */
function pythonParts(name: string, path: string, folder: string, beside: Beside): readonly string[] {
  if (/\/_?vendor(?:ed)?\/[^/]+\.txt$/.test(path)) return [`${folder}${name.replaceAll('-', '_')}/`]
  if (!/\.(?:dist|egg)-info\/$/i.test(folder)) return [path]
  const parent = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)
  return [folder, ...beside.of(name, parent)]
}

/** What lies directly in the folders that hold Python metadata; the tree is gone through once for all of them. */
class Beside {
  private entries?: ReadonlyMap<string, ReadonlyMap<string, Set<string>>>

  constructor(private readonly files: FileTree) {}

  /** The folders and modules of a distribution, beside its metadata. */
  of(project: string, folder: string): readonly string[] {
    this.entries ??= this.list()
    return [...(this.entries.get(folder)?.get(project) ?? [])]
  }

  private list(): ReadonlyMap<string, ReadonlyMap<string, Set<string>>> {
    const folders = new Map<string, Map<string, Set<string>>>()
    for (const path of this.files.paths) {
      const end = path.lastIndexOf('/')
      if (!/\.(?:dist|egg)-info$/i.test(path.slice(Math.max(0, end - 10), Math.max(0, end)))) continue
      folders.set(path.slice(0, path.lastIndexOf('/', end - 1) + 1), new Map())
    }
    for (const path of folders.size === 0 ? [] : this.files.paths) {
      let start = 0
      for (let depth = 0; depth < DEEPEST; depth += 1) {
        const next = path.indexOf('/', start)
        const entry = next < 0 ? path : path.slice(0, next + 1)
        const names = folders.get(path.slice(0, start))
        if (names) remember(names, path.slice(start, next < 0 ? undefined : next), entry)
        if (next < 0) break
        start = next + 1
      }
    }
    return folders
  }
}

function remember(names: Map<string, Set<string>>, base: string, entry: string): void {
  const bare = base.replace(/(?:\.libs|\.py|\.[\w-]{1,60}\.so)$/, '')
  const projects = knownImport(bare)?.projects ?? [bare.replace(/[-_.]+/g, '-').toLowerCase()]
  for (const project of projects) {
    const entries = names.get(project) ?? new Set()
    names.set(project, entries.add(entry))
  }
}
