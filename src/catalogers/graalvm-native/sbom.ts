import { gunzipSync } from 'node:zlib'
import { purl } from '../../model/index.js'
import type { Sighting } from '../cataloger.js'
import { mostOutput } from '../executable/inflated.js'
import { listIn, objectIn, parseJson, textIn } from '../metadata/json.js'

/**
 * Reads the CycloneDX document that native-image embeds. Only its first level counts: below it, a build may
 * list the modules and classes of a component.
 * Source: oracle/graal, `docs/security/SBOM.md`.
 * @throws Error when it is none
 */
export function readSbom(compressed: Buffer, path: string): readonly Sighting[] {
  const document = objectIn(parseJson(decompress(compressed), 'an SBOM'))
  if (!Array.isArray(document.components)) throw new Error('has an SBOM without components')
  return listIn(document.components).flatMap((entry) => {
    const { group, name, version } = objectIn(entry)
    const found = { group: textIn(group), name: textIn(name), version: textIn(version) }
    // What has no group is no artifact of a repository: the runtime itself, and its modules.
    if (found.group === undefined || found.name === undefined || found.version === undefined) return []
    return [sighting(found.group, found.name, found.version, path)]
  })
}

/** With classes listed, a small service has 14 MB. */
const MAX_BYTES = 64 * 1024 * 1024

function decompress(compressed: Buffer): string {
  try {
    return gunzipSync(compressed, { maxOutputLength: mostOutput(compressed, MAX_BYTES) }).toString('utf8')
  } catch {
    throw new Error('has an SBOM that is damaged or too long')
  }
}

function sighting(group: string, name: string, version: string, path: string): Sighting {
  if (![group, name, version].every((part) => part.length <= 200 && /^[\w.+~-]+$/.test(part))) {
    throw new Error('has an SBOM with a name or version that Maven does not allow')
  }
  return {
    purl: purl('maven', group, name, version),
    name: `${group}:${name}`,
    version,
    ecosystem: 'Maven',
    path
  }
}
