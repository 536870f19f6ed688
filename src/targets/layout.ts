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
