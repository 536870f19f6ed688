import { purl } from '../../model/index.js'
import type { Sighting } from '../cataloger.js'

/** A crate in one version. Untrusted text until `isCrate` has looked at it. */
export interface Crate {
  readonly name: string
  readonly version: string
}

/** Source: Cargo's `restricted_names` and crates.io's own limit; versions are Semantic Versioning 2.0.0. */
export function isCrate({ name, version }: Crate): boolean {
  return (
    /^[A-Za-z][\w-]{0,63}$/.test(name) &&
    version.length <= 128 &&
    /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/.test(version)
  )
}

export function crateSighting({ name, version }: Crate, path: string): Sighting {
  return { purl: purl('cargo', undefined, name, version), name, version, ecosystem: 'crates.io', path }
}
