import type { Component, OsRelease } from '../../model/index.js'
import { recognise } from '../places.js'
import { systemName, type ArtifactNode, type FunctionNode, type ImageLayerNode } from '../structure.js'
import type { SpdxId, SpdxPackage } from './document.js'
import { artifactId, functionId, layerId, systemId } from './ids.js'

/** Nobody looked for licences, and where something was downloaded from is not in it. */
const UNKNOWN = {
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'NOASSERTION',
  copyrightText: 'NOASSERTION'
} as const

/** A Lambda function. */
export function functionPackage({ unit, key, missing }: FunctionNode): SpdxPackage {
  const remarks = [
    ...(unit.runtime === undefined ? [] : [`Runtime: ${unit.runtime}`]),
    ...(unit.architecture === undefined ? [] : [`Architecture: ${unit.architecture}`]),
    ...missing.map((id) => `Not read: ${id}`)
  ]
  return {
    SPDXID: functionId(key),
    name: unit.name,
    ...UNKNOWN,
    primaryPackagePurpose: 'APPLICATION',
    ...(remarks.length === 0 ? {} : { comment: remarks.join('\n') })
  }
}

/** A zip, a jar, a folder, a layer, an image. */
export function artifactPackage({ artifact, owner, sha256 }: ArtifactNode): SpdxPackage {
  const { id, kind, image } = artifact
  const purpose = { zip: 'ARCHIVE', layer: 'ARCHIVE', directory: 'OTHER', image: 'CONTAINER' } as const
  const remarks = [
    `Kind: ${kind}`,
    `Owner: ${owner}`,
    ...(image === undefined ? [] : [`Platform: ${image.platform}`]),
    ...(image?.os === undefined ? [] : [`Operating system: ${systemName(image.os)}`]),
    ...(image?.base === undefined ? [] : [`Base image: ${image.base}`])
  ]
  return {
    SPDXID: artifactId(id),
    name: id,
    ...(sha256 === undefined || kind === 'image' ? {} : { packageFileName: id }),
    ...UNKNOWN,
    primaryPackagePurpose: purpose[kind],
    ...checksums(sha256),
    comment: remarks.join('\n')
  }
}

/** The operating system of all images. */
export function systemPackage(system: OsRelease): SpdxPackage {
  const { id, version } = system
  return {
    SPDXID: systemId(system),
    name: id,
    ...(version === undefined ? {} : { versionInfo: version }),
    ...UNKNOWN,
    primaryPackagePurpose: 'OPERATING-SYSTEM'
  }
}

/** One of the layers that an image is made of. */
export function layerPackage(image: string, { digest }: ImageLayerNode): SpdxPackage {
  return {
    SPDXID: layerId(image, digest),
    name: digest,
    ...UNKNOWN,
    primaryPackagePurpose: 'ARCHIVE',
    ...checksums(/^sha256:([0-9a-f]{64})$/.exec(digest)?.[1])
  }
}

/**
 * A package, where it was seen and how sure that is.
 * @param owner whose an artifact is
 */
export function libraryPackage(
  id: SpdxId,
  component: Component,
  owner: (artifact: string) => string
): SpdxPackage {
  const { purl, name, version, own } = component
  const { places, methods, confidence: best } = recognise(component, owner)
  const by = methods.map(({ technique, confidence, value }) => `${value} (${technique}, ${confidence})`)
  const remarks = [
    `Confidence: ${best}`,
    ...(by.length === 0 ? [] : [`Recognised by: ${by.join(', ')}`]),
    ...(own === true ? ["The user's own package"] : [])
  ]
  return {
    SPDXID: id,
    name,
    versionInfo: version,
    ...UNKNOWN,
    primaryPackagePurpose: 'LIBRARY',
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    sourceInfo: places.map(({ location, context }) => `${location} (${context})`).join('\n'),
    comment: remarks.join('\n')
  }
}

function checksums(sha256: string | undefined): Pick<SpdxPackage, 'checksums'> {
  return sha256 === undefined ? {} : { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] }
}
