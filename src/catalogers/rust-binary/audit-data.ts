import { inflateSync } from 'node:zlib'
import { mostOutput } from '../executable/inflated.js'
import { listIn, objectIn, parseJson, textIn } from '../metadata/json.js'
import type { Crate } from './crate.js'
import { isCrate } from './crate.js'

/** A crate and where the build took it from. */
export interface AuditedCrate extends Crate {
  /** `crates.io`; `registry` is another registry, `git` and `local` are what they say. */
  readonly source: string
}

/**
 * Reads the list of crates that `cargo auditable` puts into a program. What only the build needed is left out.
 * Source: rust-secure-code/cargo-auditable, `PARSING.md` and its JSON schema.
 * @param section the whole section, with whatever padding follows the list
 * @throws Error when the list cannot be read
 */
export function readAuditData(section: Buffer): readonly AuditedCrate[] {
  const root = objectIn(parseJson(decompress(section), 'a list of crates'))
  if (!Array.isArray(root.packages)) throw new Error('has a list of crates that has no packages')
  return listIn(root.packages).flatMap((entry) => {
    const { name, version, source, kind } = objectIn(entry)
    if (kind !== undefined && kind !== 'runtime') return []
    const crate = { name: textIn(name) ?? '', version: textIn(version) ?? '', source: textIn(source) ?? '' }
    if (!isCrate(crate))
      throw new Error('has a list of crates with a name or version that Cargo does not allow')
    return [crate]
  })
}

/** Lists of programs with a thousand crates have some 100 KB, a tenth of that compressed. */
const MAX_BYTES = 8 * 1024 * 1024

function decompress(section: Buffer): string {
  try {
    return inflateSync(section, { maxOutputLength: mostOutput(section, MAX_BYTES) }).toString('utf8')
  } catch {
    throw new Error('has a list of crates that is damaged or too long')
  }
}
