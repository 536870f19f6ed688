import { artifactsOf, type ArtifactNode, type FunctionNode, type Structure } from '../structure.js'
import type { SpdxId, SpdxRelationship } from './document.js'
import { artifactId, functionId, layerId, systemId } from './ids.js'

const DOCUMENT = 'SPDXRef-DOCUMENT'

/**
 * What is made of what. Where not everything could be seen, nothing is said to be all that there is.
 * @param idOf a package's id by its purl
 */
export function relationships(
  structure: Structure,
  idOf: (purl: string) => SpdxId
): readonly SpdxRelationship[] {
  const { functions, packages, system, unseen } = structure
  const artifacts = artifactsOf(structure)
  const used = new Set(functions.flatMap((each) => each.artifacts.map(({ artifact }) => artifact.id)))
  const described = [
    ...functions.map(({ key }) => functionId(key)),
    ...artifacts
      .filter(({ artifact }) => !used.has(artifact.id))
      .map(({ artifact }) => artifactId(artifact.id))
  ]
  return [
    // A document has to describe something; where nothing was scanned it makes no statement.
    ...relate(DOCUMENT, 'DESCRIBES', described.length === 0 ? ['NOASSERTION'] : described),
    ...functions.flatMap((node) => functionRelationships(node, unseen.length > 0)),
    ...artifacts.flatMap((node) => artifactRelationships(node, unseen.length > 0, idOf)),
    ...artifacts
      .filter(({ artifact }) => artifact.image?.os)
      .flatMap(({ artifact }) =>
        relate(artifactId(artifact.id), 'CONTAINS', system ? [systemId(system)] : [])
      ),
    ...packages.flatMap(({ component: { purl }, carries }) =>
      relate(idOf(purl), 'CONTAINS', carries.map(idOf))
    )
  ]
}

function functionRelationships(
  { unit, key, artifacts, missing }: FunctionNode,
  gaps: boolean
): readonly SpdxRelationship[] {
  const from = functionId(key)
  const ids = artifacts.map(({ artifact }) => artifact.id)
  return [
    ...relate(from, 'CONTAINS', ids.filter((id) => id === unit.code).map(artifactId)),
    ...relate(from, 'DEPENDS_ON', ids.filter((id) => id !== unit.code).map(artifactId)),
    ...(gaps && missing.length > 0 ? relate(from, 'DEPENDS_ON', ['NOASSERTION']) : [])
  ]
}

function artifactRelationships(
  { artifact: { id }, layers, packages }: ArtifactNode,
  gaps: boolean,
  idOf: (purl: string) => SpdxId
): readonly SpdxRelationship[] {
  return [
    ...relate(
      artifactId(id),
      'CONTAINS',
      layers.map(({ digest }) => layerId(id, digest))
    ),
    ...relate(artifactId(id), 'CONTAINS', packages.map(idOf)),
    ...(gaps ? relate(artifactId(id), 'CONTAINS', ['NOASSERTION']) : []),
    ...layers.flatMap((layer) => relate(layerId(id, layer.digest), 'CONTAINS', layer.packages.map(idOf)))
  ]
}

function relate(
  from: SpdxId,
  relationshipType: SpdxRelationship['relationshipType'],
  to: readonly SpdxRelationship['relatedSpdxElement'][]
): readonly SpdxRelationship[] {
  return to.map((relatedSpdxElement) => ({ spdxElementId: from, relationshipType, relatedSpdxElement }))
}
