import type { FileTree } from '../../model/index.js'
import { readText } from '../metadata/text.js'
import { knownImport } from './known-imports.js'
import type { KnownImport } from './known-imports.js'

/** Something in a folder of Python's search path whose name is known. */
export interface Import extends KnownImport {
  /** Dotted: `google.auth`. */
  readonly name: string
  /** Its `__init__.py`, or the only module that it consists of. */
  readonly path: string
}

/** A folder of Python's search path: '' or a path with `/` at its end. */
export interface Site {
  readonly root: string
  /** Sorted by path. */
  readonly imports: readonly Import[]
  /** The lists of the distributions that have kept theirs; empty where the folder has been stripped, or has none. */
  readonly metadata: readonly string[]
}

/** Which site a path belongs to, and as what it is imported there; undefined for names that are not known. */
export function importAt(path: string): { readonly root: string; readonly found: Import } | undefined {
  if (!/\.pyc?$/.test(path)) return undefined
  const [, root = '', below = ''] = SITE.exec(path) ?? []
  const module = below.replace(/(?:\/__init__)?\.pyc?$/, '')
  const name = module.replaceAll('/', '.')
  const known = module.length > LONGEST ? undefined : knownImport(name)
  return known && { root, found: { ...known, name, path } }
}

/** A function's own folder, a layer's, and what installers call such folders. */
const SITE = /^((?:.*\/)?(?:site|dist)-packages\/|python\/|)(.*)$/
const LONGEST = 64

/** All sites of a tree in which something is known, by their roots. Made once for each tree. */
export function sitesIn(tree: FileTree): ReadonlyMap<string, Site> {
  const known = KNOWN.get(tree) ?? findSites(tree)
  KNOWN.set(tree, known)
  return known
}

const KNOWN = new WeakMap<FileTree, ReadonlyMap<string, Site>>()

function findSites(tree: FileTree): ReadonlyMap<string, Site> {
  const sites = new Map<string, { root: string; imports: Import[]; metadata: string[] }>()
  const metadata: string[] = []
  for (const path of [...tree.paths].sort()) {
    if (METADATA.test(SITE.exec(path)?.[2] ?? '')) metadata.push(path)
    const place = importAt(path)
    if (!place) continue
    const site = sites.get(place.root) ?? { root: place.root, imports: [], metadata: [] }
    sites.set(place.root, site)
    // A module and its compiled form lie beside each other.
    if (site.imports.at(-1)?.name !== place.found.name) site.imports.push(place.found)
  }
  for (const path of metadata) sites.get(SITE.exec(path)?.[1] ?? '')?.metadata.push(path)
  return sites
}

/** Directly in the site: what packages carry inside themselves says nothing about their neighbours. */
const METADATA = /^[^/]+\.(?:dist|egg)-info(?:\/[^/]+)?$/i

/** Whether the metadata of an installed distribution speaks for what was found. */
export function isListed({ name, projects, path }: Import, site: Site, tree: FileTree): boolean {
  const folders = site.metadata.map((file) => /([^/]+)\.(?:dist|egg)-info(?:\/|$)/i.exec(file)?.[1] ?? '')
  const installed = new Set(folders.map((folder) => normalize(folder.replace(/-[^-]*(?:-py[\d.]+)?$/, ''))))
  if (projects.some((project) => installed.has(project)) || installed.has(normalize(name))) return true
  const relative = path.slice(site.root.length)
  return site.metadata.some((file) => LISTS.test(file) && lists(file, relative, tree))
}

const LISTS = /\/(?:RECORD|top_level\.txt)$/
const MAX_BYTES = 16 * 1024 * 1024

/** A list that cannot be read is reported by those who read distributions; here it owns nothing. */
function lists(file: string, relative: string, tree: FileTree): boolean {
  try {
    const text = `\n${readText(tree, file, MAX_BYTES)}`
    return text.includes(`\n${relative},`) || text.includes(`\n${relative.replace(/[/.].*$/, '')}\n`)
  } catch {
    return false
  }
}

function normalize(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
