import type { Contents } from '../../model/index.js'
import { ownersOf } from '../build.js'
import type { BomOptions } from '../build.js'
import { contentUuid } from '../digest.js'
import { structureOf, type ArtifactNode, type FunctionNode, type Structure } from '../structure.js'
import type { SpdxDocument, SpdxId, SpdxRelationship } from './document.js'
import { artifactId, functionId, layerId, packageId } from './ids.js'
import { artifactPackage, functionPackage, layerPackage, libraryPackage } from './packages.js'

const DOCUMENT = 'SPDXRef-DOCUMENT'

/** For documents without a time, since the format wants one. */
const NO_TIME = '1970-01-01T00:00:00Z'

/**
 * The same bill of materials in SPDX 2.3. Functions contain their code and depend on their layers, these contain
 * packages. The same contents give the same document, its namespace included; only the time of its creation differs.
 */
export function buildSpdx(
  contents: Contents,
  options: Omit<BomOptions, 'vulnerabilities'> = {}
): SpdxDocument {
  const { timestamp, version, ofOneFunction = false } = options
  const structure = structureOf(contents)
  const owners = ownersOf(structure)
  const artifacts = [...structure.functions.flatMap(({ own }) => own), ...structure.shared]
  const body = {
    ...(structure.unseen.length === 0
      ? {}
      : { comment: ['Not everything could be seen:', ...structure.unseen].join('\n') }),
    packages: [
      ...structure.functions.map(functionPackage),
      ...artifacts.flatMap((node) => [
        artifactPackage(node),
        ...node.layers.map((layer) => layerPackage(node.artifact.id, layer))
      ]),
      ...structure.packages.map(({ component }) =>
        libraryPackage(component, (artifact) => owners.get(artifact) ?? 'unknown owner')
      )
    ],
    relationships: relationships(structure, artifacts)
  }
  const name = (ofOneFunction ? structure.functions[0]?.unit.name : undefined) ?? 'Lambda functions'
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    name,
    documentNamespace: `https://spdx.org/spdxdocs/lambda-supply-chain-scan-${contentUuid(JSON.stringify([name, body]))}`,
    creationInfo: {
      created: timestamp?.replace(/\.\d+Z$/, 'Z') ?? NO_TIME,
      creators: [`Tool: lambda-supply-chain-scan${version === undefined ? '' : `-${version}`}`]
    },
    ...body
  }
}

function relationships(
  structure: Structure,
  artifacts: readonly ArtifactNode[]
): readonly SpdxRelationship[] {
  const { functions, packages, unseen } = structure
  const used = new Set(functions.flatMap((each) => each.artifacts.map(({ artifact }) => artifact.id)))
  return [
    ...relate(
      DOCUMENT,
      'DESCRIBES',
      functions.map(({ key }) => functionId(key))
    ),
    ...relate(
      DOCUMENT,
      'DESCRIBES',
      artifacts
        .filter(({ artifact }) => !used.has(artifact.id))
        .map(({ artifact }) => artifactId(artifact.id))
    ),
    ...functions.flatMap((node) => functionRelationships(node, unseen.length > 0)),
    ...artifacts.flatMap((node) => artifactRelationships(node, unseen.length > 0)),
    ...packages.flatMap(({ component: { purl }, carries }) =>
      relate(packageId(purl), 'CONTAINS', carries.map(packageId))
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
  gaps: boolean
): readonly SpdxRelationship[] {
  return [
    ...relate(
      artifactId(id),
      'CONTAINS',
      layers.map(({ digest }) => layerId(id, digest))
    ),
    ...relate(artifactId(id), 'CONTAINS', packages.map(packageId)),
    ...(gaps ? relate(artifactId(id), 'CONTAINS', ['NOASSERTION']) : []),
    ...layers.flatMap((layer) => relate(layerId(id, layer.digest), 'CONTAINS', layer.packages.map(packageId)))
  ]
}

function relate(
  from: SpdxId,
  relationshipType: SpdxRelationship['relationshipType'],
  to: readonly SpdxRelationship['relatedSpdxElement'][]
): readonly SpdxRelationship[] {
  return to.map((relatedSpdxElement) => ({ spdxElementId: from, relationshipType, relatedSpdxElement }))
}
