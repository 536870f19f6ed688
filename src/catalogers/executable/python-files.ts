import type { FileTree } from '../../model/index.js'
import { isSomethingElse } from './names.js'
import { lines, readText } from '../metadata/text.js'

/** Asks whether a file belongs to an installed Python distribution. */
export interface PythonFiles {
  has(path: string): boolean
}

/**
 * The files of all Python distributions in a tree, by their lists of files (`RECORD`); where a list is
 * missing, by the folder that is called like the distribution. Made once for each tree; what cannot be a
 * program by its name is left out.
 */
export function pythonFiles(tree: FileTree): PythonFiles {
  const known = KNOWN.get(tree) ?? listFiles(tree)
  KNOWN.set(tree, known)
  return known
}

const KNOWN = new WeakMap<FileTree, PythonFiles>()

/** The longest lists have some ten thousand lines. */
const MAX_BYTES = 16 * 1024 * 1024

/** Of a tree, without what cannot be a program by its name: far more than Lambda has room for. */
const MOST_FILES = 300_000

function listFiles(tree: FileTree): PythonFiles {
  const files = new Set<string>()
  const folders = new Set<string>()
  for (const path of tree.paths) {
    if (!path.endsWith('.dist-info/METADATA') && !path.endsWith('.dist-info/RECORD')) continue
    const [, site = '', project] = /^(.*\/|)([^/]+?)-[^/-]+\.dist-info\/(?:METADATA|RECORD)$/.exec(path) ?? []
    if (project === undefined) continue
    if (path.endsWith('/RECORD')) addRecord(tree, path, site, files)
    else if (!tree.has(path.replace(/METADATA$/, 'RECORD'))) addFolders(site, project, folders)
  }
  return {
    has: (path) => files.has(path) || prefixes(path).some((folder) => folders.has(folder))
  }
}

function addRecord(tree: FileTree, path: string, site: string, files: Set<string>): void {
  let text: string
  try {
    text = readText(tree, path, MAX_BYTES)
  } catch {
    // Damaged, or too large: whoever reads the distribution says so, here it only owns nothing.
    return
  }
  for (const line of lines(text)) {
    const name = firstField(line)
    if (name === undefined || isSomethingElse(name)) continue
    if (files.size >= MOST_FILES) return
    files.add(resolve(site, name))
    // Installers that are given a target folder put scripts below it, but keep them listed as outside.
    if (name.startsWith('../')) files.add(resolve(site, name.replace(/^(?:\.\.\/)+/, '')))
  }
}

/** Of a line of CSV; undefined where it has only one. */
function firstField(line: string): string | undefined {
  if (line.startsWith('"')) return /^"((?:[^"]|"")*)",/.exec(line)?.[1]?.replaceAll('""', '"')
  const comma = line.indexOf(',')
  return comma > 0 ? line.slice(0, comma) : undefined
}

/** `PyYAML` has its files in `PyYAML/`, `pyyaml/` or beside them in `pyyaml.libs/`. */
function addFolders(site: string, project: string, folders: Set<string>): void {
  for (const name of [project, project.toLowerCase()]) {
    folders.add(`${site}${name}/`)
    folders.add(`${site}${name}.libs/`)
  }
}

/** Scripts lie outside of the folder that the list is relative to; never outside of the tree. */
function resolve(site: string, name: string): string {
  const parts: string[] = []
  for (const part of (site + name).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function prefixes(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))
}
