import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { openDirectoryTree, openZipTree } from '../archives/index.js'
import type { FileTree, Project, ProjectFile } from '../model/index.js'

const WANTED = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'pyproject.toml',
  'poetry.lock',
  'uv.lock',
  'Pipfile',
  'Pipfile.lock',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'go.mod',
  'Cargo.lock',
  'Gemfile.lock',
  'gems.locked',
  'composer.json',
  'composer.lock',
  'packages.lock.json'
])

/** The same of names that are not always the same. */
const WANTED_LIKE = /^requirements[\w.-]*\.txt$|\.(?:cs|fs|vb)proj$/i

/** What builds write and what package managers unpack: no project of its own lies there. */
const SKIPPED = new Set(['node_modules', 'cdk.out', 'dist', 'build', 'coverage', 'out', 'vendor', 'target'])

/** A search for lock files must not become a walk over a disk. */
const MAX_DEPTH = 6
const MAX_FOLDERS = 5_000
const MAX_FILES = 2_000
/** Below an artifact that lies outside of the workspace, as many folders are looked at. */
const MAX_ABOVE = 6

const MAX_BYTES = 64 * 1024 * 1024

/**
 * Looks for the projects that the artifacts may have been built from: their lock files and manifests, and
 * `node_modules`. Searched are the workspace, some levels deep, and the folders above each artifact.
 * Folders of build output, hidden folders and links are not entered. The
 * search is made when somebody first asks.
 * @param artifacts absolute paths
 * @param except absolute folder that is not looked into
 */
export function openProject(workspace: string, artifacts: readonly string[], except?: string): Project {
  const root = realpathSync(workspace)
  // Most artifacts hold no bundle, and then nobody needs the search.
  let found: Found | undefined
  const search = () => (found ??= searchAll(root, artifacts, except))
  return {
    get files() {
      return [...search().files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    get installs() {
      return [...search().installs].sort()
    },
    list: (folder) => (isInstalled(folder) ? namesIn(join(root, folder)) : []),
    open: (path) => (isInstalled(path) ? openInstalled(join(root, path)) : undefined)
  }
}

interface Found {
  readonly files: Map<string, ProjectFile>
  readonly installs: Set<string>
  readonly folders: Set<string>
}

function searchAll(root: string, artifacts: readonly string[], except: string | undefined): Found {
  // What counts as visited is not visited.
  const folders = new Set(except === undefined ? [] : [realpathSync(except)])
  const found: Found = { files: new Map(), installs: new Set(), folders }
  searchBelow(root, root, 0, found)
  for (const artifact of artifacts) {
    for (const folder of foldersAbove(root, artifact)) visit(root, folder, found)
  }
  return found
}

function searchBelow(root: string, folder: string, depth: number, found: Found): void {
  const below = visit(root, folder, found)
  if (depth >= MAX_DEPTH) return
  for (const name of below) searchBelow(root, join(folder, name), depth + 1, found)
}

/** Notes what is wanted in one folder. @returns the names of folders to go on with */
function visit(root: string, folder: string, found: Found): readonly string[] {
  if (found.folders.has(folder) || found.folders.size >= MAX_FOLDERS) return []
  found.folders.add(folder)
  const below: string[] = []
  for (const entry of entriesIn(folder)) {
    const path = pathOf(root, join(folder, entry.name))
    if (entry.isFile() && isWanted(entry.name) && found.files.size < MAX_FILES) {
      found.files.set(path, projectFile(path, join(folder, entry.name)))
    }
    if (!entry.isDirectory()) continue
    if (entry.name === 'node_modules') found.installs.add(pathOf(root, folder))
    else if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) below.push(entry.name)
  }
  return below
}

function isWanted(name: string): boolean {
  return WANTED.has(name) || WANTED_LIKE.test(name)
}

function entriesIn(folder: string): readonly { name: string; isFile(): boolean; isDirectory(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    // A folder that nobody may read is no project of this user.
    return []
  }
}

/** From the artifact's own folder up to the workspace; some levels where it lies elsewhere. */
function foldersAbove(root: string, artifact: string): readonly string[] {
  const folders: string[] = []
  let folder = dirname(resolve(artifact))
  while (folder !== root && folder !== dirname(folder)) {
    if (!folder.split(sep).includes('node_modules')) folders.push(folder)
    folder = dirname(folder)
  }
  return folder === root ? folders : folders.slice(0, MAX_ABOVE)
}

function projectFile(path: string, absolute: string): ProjectFile {
  return {
    path,
    read() {
      if (statSync(absolute).size > MAX_BYTES) throw new Error(`is larger than ${MAX_BYTES / 1024 ** 2} MiB`)
      return readFileSync(absolute)
    }
  }
}

/** Paths come out of artifacts: they must not lead anywhere else. */
function isInstalled(path: string): boolean {
  const segments = path.split('/')
  if (segments.some((segment) => ['', '.', '..'].includes(segment)) || /[\\\0:]/.test(path)) return false
  return segments.includes('node_modules') || segments.includes('.yarn')
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** Links are followed: pnpm puts the real folders elsewhere. */
function openInstalled(absolute: string): FileTree | undefined {
  try {
    const real = realpathSync(absolute)
    if (!real.includes(`${sep}node_modules${sep}`) && !real.endsWith('.zip')) return undefined
    return real.endsWith('.zip') ? openZipTree(real) : openDirectoryTree(real)
  } catch {
    return undefined
  }
}

function pathOf(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/')
}
