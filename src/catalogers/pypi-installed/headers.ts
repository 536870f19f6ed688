import { lines } from '../metadata/text.js'

/** The two headers that say which distribution this is; undefined for one that is not there. */
export interface CoreMetadata {
  readonly name?: string
  readonly version?: string
}

/**
 * Reads the headers of a METADATA or PKG-INFO file (core metadata: RFC 822 headers, an empty line, the
 * long description). Writers break the rules, so this is what Python's own tools do in practice: empty lines
 * before the first header are skipped, a line that is no header is passed over, the first of two equal
 * headers counts, and case does not matter. What follows the first empty line is description.
 */
export function parseHeaders(text: string): CoreMetadata {
  let name: string | undefined
  let version: string | undefined
  let begun = false
  for (const line of lines(text)) {
    if (line.trim() === '') {
      if (begun) break
      continue
    }
    begun = true
    name ??= valueOf(line, 'name')
    version ??= valueOf(line, 'version')
    if (name !== undefined && version !== undefined) break
  }
  return { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) }
}

function valueOf(line: string, header: string): string | undefined {
  if (line[header.length] !== ':' || line.slice(0, header.length).toLowerCase() !== header) return undefined
  return line.slice(header.length + 1).trim() || undefined
}
