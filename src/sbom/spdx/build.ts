import type { Contents } from '../../model/index.js'
import type { BomOptions } from '../build.js'
import { contentUuid } from '../digest.js'
import { artifactsOf, ownersOf, structureOf, type Structure } from '../structure.js'
import type { SpdxDocument, SpdxId } from './document.js'
import { packageId } from './ids.js'
import { artifactPackage, functionPackage, layerPackage, libraryPackage, systemPackage } from './packages.js'
import { relationships } from './relationships.js'

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
  const idOf = packageIds(structure)
  const body = {
    ...(structure.unseen.length === 0
      ? {}
      : { comment: ['Not everything could be seen:', ...structure.unseen].join('\n') }),
    packages: [
      ...structure.functions.map(functionPackage),
      ...artifactsOf(structure).flatMap((node) => [
        artifactPackage(node),
        ...node.layers.map((layer) => layerPackage(node.artifact.id, layer))
      ]),
      ...(structure.system === undefined ? [] : [systemPackage(structure.system)]),
      ...structure.packages.map(({ component }) =>
        libraryPackage(idOf(component.purl), component, (artifact) => owners.get(artifact) ?? 'unknown owner')
      )
    ],
    relationships: relationships(structure, idOf)
  }
  const name = (ofOneFunction ? structure.functions[0]?.unit.name : undefined) ?? 'Lambda functions'
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `https://spdx.org/spdxdocs/lambda-supply-chain-scan-${contentUuid(JSON.stringify([name, body]))}`,
    creationInfo: {
      created: timestamp?.replace(/\.\d+Z$/, 'Z') ?? NO_TIME,
      creators: [`Tool: lambda-supply-chain-scan${version === undefined ? '' : `-${version}`}`]
    },
    ...body
  }
}

/** Ids are asked for once for each place of a package. */
function packageIds({ packages }: Structure): (purl: string) => SpdxId {
  const ids = new Map(packages.map(({ component: { purl } }) => [purl, packageId(purl)]))
  return (purl) => ids.get(purl) ?? packageId(purl)
}
