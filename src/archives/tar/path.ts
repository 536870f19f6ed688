import { decodeName } from '../entry-name.js'

/** Linux refuses longer paths. */
const MAX_BYTES = 4096

/**
 * The segments of a name in a layer, seen from the image's root; none for the root itself. A backslash is an
 * ordinary character here: systemd has units with one in their names.
 * @param raw one character for each byte
 * @returns undefined for a name that is absolute, climbs with `..`, is empty or too long
 */
export function segmentsOf(raw: string): readonly string[] | undefined {
  if (raw === '' || raw.length > MAX_BYTES || raw.includes('\0')) return undefined
  const segments = decodeName(raw)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
  // Some builders write the root itself as `/`.
  if (segments.includes('..') || (raw.startsWith('/') && segments.length > 0)) return undefined
  return segments
}
