import type { FileTree } from '../../model/index.js'

/**
 * A whole metadata file as text: UTF-8 with or without a byte order mark, damaged bytes replaced.
 * @param max bytes; metadata files are small, a larger one is hostile or no metadata
 * @throws Error when the file is larger than `max`
 * @throws UnreadableEntry as `FileTree.read` does
 */
export function readText(tree: FileTree, path: string, max: number): string {
  const size = tree.size(path)
  if (size > max) throw new Error(`is larger than ${max / 1024} KiB and was not read`)
  return decode(tree.read(path))
}

/** The first `max` bytes of a metadata file as text, for formats whose facts stand at the top. */
export function readHead(tree: FileTree, path: string, max: number): string {
  return decode(tree.size(path) > max ? tree.read(path, max) : tree.read(path))
}

/** Lines without their ends, whichever of LF, CRLF and CR ends them; one at a time, so that nobody pays for a long tail. */
export function* lines(text: string): Generator<string> {
  let start = 0
  if (!text.includes('\r')) {
    // Nearly all files; a search for one character is several times as fast as a pattern.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, end)
      start = end + 1
    }
    yield text.slice(start)
    return
  }
  const end = /\r\n|\r|\n/g
  for (let match = end.exec(text); match; match = end.exec(text)) {
    yield text.slice(start, match.index)
    start = end.lastIndex
  }
  yield text.slice(start)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
