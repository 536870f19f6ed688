/**
 * Writes a package URL. Source: package-url/purl-spec, `PURL-SPECIFICATION.rst` (percent-encoding of
 * each part; `:` stays, the `/` between namespace segments stays).
 * @param namespace segments joined by `/`: an npm scope with its `@`, a Maven group, a Composer vendor
 */
export function purl(
  type: string,
  namespace: string | undefined,
  name: string,
  version: string,
  qualifiers: Readonly<Record<string, string>> = {}
): string {
  const path = [...(namespace ? namespace.split('/') : []), name].map(encode).join('/')
  const query = Object.entries(qualifiers)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&')
  return `pkg:${type}/${path}@${encode(version)}${query ? `?${query}` : ''}`
}

function encode(part: string): string {
  // Lone surrogates cannot be encoded; a hostile manifest may hold them.
  return encodeURIComponent(part.toWellFormed())
    .replace(/%3A/g, ':')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
