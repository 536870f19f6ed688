import type { OsRelease } from '../../model/index.js'
import { shortDigest } from '../digest.js'
import { systemName } from '../structure.js'
import type { SpdxId } from './document.js'

/** @param key as `FunctionNode` has it */
export function functionId(key: string): SpdxId {
  return spdxId('Function', key)
}

export function artifactId(id: string): SpdxId {
  return spdxId('Artifact', id)
}

export function layerId(image: string, digest: string): SpdxId {
  return spdxId('Layer', digest, `${image}\0${digest}`)
}

export function systemId(system: OsRelease): SpdxId {
  return spdxId('OperatingSystem', systemName(system))
}

export function packageId(purl: string): SpdxId {
  return spdxId('Package', purl.replace(/^pkg:/, ''), purl)
}

/** Something to read, and a digest of all of it, since what the format does not allow is left out. */
function spdxId(kind: string, shown: string, identity = shown): SpdxId {
  const words = shown
    .slice(0, 200)
    .replace(/%[0-9A-F]{2}/g, '-')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, 80)
    .replace(/^[.-]+|[.-]+$/g, '')
  return `SPDXRef-${[kind, ...(words === '' ? [] : [words]), shortDigest(identity, 16)].join('-')}`
}
