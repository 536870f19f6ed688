/** Linux refuses longer paths, and so does everything that could unpack them. */
const MAX_PATH_BYTES = 4096

/** A drive letter, a backslash, what is not printable ASCII, or a segment that is empty, `.` or `..`. */
const NOT_PLAIN = /^$|^[A-Za-z]:|[^ -[\]-~]|(?:^|\/)(?:\.{0,2}\/|\.{1,2}$)/

/**
 * Whether a name needs no second look: every reader decodes it alike, and it is a path as `canonicalPath`
 * gives it, but for the `/` at the end of a folder's name.
 */
export function isPlainName(name: string): boolean {
  return name.length <= MAX_PATH_BYTES && !NOT_PLAIN.test(name)
}

/**
 * The path of an entry inside the tree: `/` between segments, none of them empty, `.` or `..`.
 * Backslashes count as separators, because archives made by old Windows programs have them.
 * @param name as decoded
 * @param bytes its length before it was decoded
 * @returns undefined for a name that is absolute, has `..`, a drive letter or a NUL, or is empty or too long;
 *   '' for the root itself
 */
export function canonicalPath(name: string, bytes = name.length): string | undefined {
  if (bytes === 0 || bytes > MAX_PATH_BYTES) return undefined
  const path = name.replaceAll('\\', '/')
  if (path.startsWith('/') || path.includes('\0')) return undefined
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.includes('..') || /^[A-Za-z]:/.test(segments[0] ?? '')) return undefined
  return segments.join('/')
}
