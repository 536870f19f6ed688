import type { FileTree, Project } from '../../model/index.js'
import { readText } from '../metadata/text.js'
import type { LockedPackage, LockFile, ProjectManifest } from './lock-file.js'
import { isLockFile, parseLockFile, parseProjectManifest } from './parse.js'

/** A lock file with what is needed to look things up in it. */
export interface KnownLock {
  readonly lock: LockFile
  /** The folder that it lies in, relative to the workspace or to the artifact; '' for that itself. */
  readonly folder: string
  /** True when it was deployed, false when it lies in the workspace. */
  readonly inArtifact: boolean
  readonly byPlace: ReadonlyMap<string, LockedPackage>
  /** By the name of the folder that it is installed in. */
  readonly byFolder: ReadonlyMap<string, readonly LockedPackage[]>
}

/** The lock files that were read, and the paths of those that could not be. */
export interface KnownLocks {
  readonly locks: readonly KnownLock[]
  readonly unreadable: readonly string[]
  /** Names that the projects themselves have: no packages from anywhere. */
  readonly ownNames: ReadonlySet<string>
}

const MAX_LOCK_BYTES = 64 * 1024 * 1024
const MAX_MANIFEST_BYTES = 1024 * 1024

/** All lock files of the workspace. Read once for each `Project`. */
export function projectLocks(project: Project): KnownLocks {
  const known = cache.get(project)
  if (known) return known
  const files = project.files.map((file) => ({ path: file.path, text: () => decode(file.read()) }))
  const locks = readLocks(files, false)
  cache.set(project, locks)
  return locks
}

const cache = new WeakMap<Project, KnownLocks>()

/** The lock files that were deployed beside a file, or in a folder above it. */
export function deployedLocks(tree: FileTree, path: string): KnownLocks {
  const files = tree.paths
    .filter(
      (each) => (isLockFile(each) || baseName(each) === 'package.json') && isAbove(folderOf(each), path)
    )
    .map((each) => ({
      path: each,
      text: () => readText(tree, each, isLockFile(each) ? MAX_LOCK_BYTES : MAX_MANIFEST_BYTES)
    }))
  return readLocks(files, true)
}

interface TextFile {
  readonly path: string
  text(): string
}

function readLocks(files: readonly TextFile[], inArtifact: boolean): KnownLocks {
  const lockFiles = files.filter(({ path }) => isLockFile(path))
  const folders = lockFiles.map(({ path }) => folderOf(path))
  const manifests = new Map<string, ProjectManifest[]>()
  const ownNames = new Set<string>()
  const unreadable: string[] = []
  for (const file of files) {
    if (baseName(file.path) !== 'package.json') continue
    const owner = nearest(folders, folderOf(file.path))
    const manifest = attempt(() =>
      parseProjectManifest(relativeTo(owner ?? '', folderOf(file.path)), file.text())
    )
    if (!manifest) continue
    if (manifest.name !== undefined) ownNames.add(manifest.name)
    if (owner !== undefined) manifests.set(owner, [...(manifests.get(owner) ?? []), manifest])
  }
  const locks = lockFiles.flatMap((file): KnownLock[] => {
    const folder = folderOf(file.path)
    const lock = attempt(() => parseLockFile(file.path, file.text(), manifests.get(folder) ?? []))
    if (lock) return [{ folder, inArtifact, ...indexed(lock) }]
    unreadable.push(file.path)
    return []
  })
  return { locks, unreadable, ownNames }
}

/** Adds the indexes to a lock file. */
function indexed(lock: LockFile): Pick<KnownLock, 'lock' | 'byPlace' | 'byFolder'> {
  const byPlace = new Map<string, LockedPackage>()
  const byFolder = new Map<string, LockedPackage[]>()
  for (const each of lock.packages) {
    for (const place of each.places) byPlace.set(place, each)
    for (const folder of each.folders) {
      const same = byFolder.get(folder)
      if (same) same.push(each)
      else byFolder.set(folder, [each])
    }
  }
  return { lock, byPlace, byFolder }
}

/** Something that cannot be read is left out: the caller says so where it matters. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function nearest(folders: readonly string[], folder: string): string | undefined {
  return folders
    .filter((each) => each === '' || folder === each || folder.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length)[0]
}

function isAbove(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function relativeTo(base: string, folder: string): string {
  return base === '' ? folder : folder.slice(base.length + 1)
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
