import type { ArtifactKind } from '../model/index.js'

/** Top-level folders that a Lambda layer may hold, and what makes one a layer rather than a function. */
const LAYER_FOLDERS = new Set([
  'nodejs',
  'python',
  'java',
  'ruby',
  'dotnetcore',
  'bin',
  'lib',
  'extensions',
  'include',
  'share',
  'etc'
])
const LAYER_MARKS = ['nodejs/', 'python/', 'java/lib/', 'ruby/gems/', 'ruby/lib/', 'extensions/']

/**
 * Tells a layer from a function by its layout, where nothing else says which it is: a layer holds only
 * the folders that the runtimes look for under `/opt`.
 * Source: AWS Lambda developer guide, "Packaging your layer content", read 2026-11.
 */
export function looksLikeLayer(paths: readonly string[]): boolean {
  let marked = false
  for (const path of paths) {
    const slash = path.indexOf('/')
    if (slash === -1 || !LAYER_FOLDERS.has(path.slice(0, slash))) return false
    marked ||= LAYER_MARKS.some((mark) => path.startsWith(mark))
  }
  return marked
}

/**
 * The names of the programs that Lambda starts beside a function because they lie in `/opt/extensions`, which
 * layers fill and an image may bring along. Sorted.
 * Source: AWS Lambda developer guide, "Using the Lambda Extensions API to create extensions", read 2026-11.
 */
export function extensionsIn(kind: ArtifactKind, paths: readonly string[]): readonly string[] {
  const folder = EXTENSION_FOLDERS[kind]
  if (folder === undefined) return []
  return paths
    .filter((path) => path.startsWith(folder) && !path.includes('/', folder.length))
    .map((path) => path.slice(folder.length))
    .sort()
}

const EXTENSION_FOLDERS: Readonly<Partial<Record<ArtifactKind, string>>> = {
  layer: 'extensions/',
  image: 'opt/extensions/'
}
