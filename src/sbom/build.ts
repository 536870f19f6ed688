import type { Contents, OsRelease } from '../model/index.js'
import type {
  Bom,
  BomComponent,
  BomComposition,
  BomDependency,
  BomProperty,
  BomVulnerability
} from './bom.js'
import { contentUuid } from './digest.js'
import { packageComponent, shortVersion } from './packages.js'
import {
  artifactsOf,
  order,
  ownersOf,
  structureOf,
  systemName,
  type ArtifactNode,
  type FunctionNode,
  type Structure
} from './structure.js'

/** What a bill of materials says besides its contents. */
export interface BomOptions {
  /** ISO 8601. */
  readonly timestamp?: string
  /** Of this program. */
  readonly version?: string
  /** The contents are those of one function, which the document then is about. */
  readonly ofOneFunction?: boolean
  /** What is known about the packages; left out where nobody was asked. */
  readonly vulnerabilities?: readonly BomVulnerability[]
}

/**
 * The bill of materials of everything that was read: functions, their artifacts, the packages in these. What only one
 * function has is nested in it; a package stands once, with every place where it was seen. The same contents give
 * the same document, serial number included; only the timestamp differs.
 */
export function buildBom(contents: Contents, options: BomOptions = {}): Bom {
  const { timestamp, version, ofOneFunction = false, vulnerabilities } = options
  const structure = structureOf(contents)
  const owners = ownersOf(structure)
  const functions = structure.functions.map(functionComponent)
  const body = {
    components: [
      ...(ofOneFunction ? [] : functions),
      ...structure.shared.map(artifactComponent),
      ...(structure.system === undefined ? [] : [systemComponent(structure.system)]),
      ...structure.packages.map(({ component }) =>
        packageComponent(component, (artifact) => owners.get(artifact) ?? 'unknown owner')
      )
    ],
    dependencies: dependencies(structure),
    ...(structure.unseen.length === 0 ? {} : { compositions: [incomplete(structure)] }),
    ...(vulnerabilities === undefined ? {} : { vulnerabilities })
  }
  const subject = ofOneFunction ? functions[0] : undefined
  const about = {
    ...(subject === undefined ? {} : { component: subject }),
    ...(structure.unseen.length === 0
      ? {}
      : { properties: structure.unseen.map((text) => property('not-seen', text)) })
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${contentUuid(JSON.stringify([body, about]))}`,
    version: 1,
    metadata: {
      ...(timestamp === undefined ? {} : { timestamp }),
      tools: { components: [tool(version)] },
      ...about
    },
    ...body
  }
}

function tool(version: string | undefined): BomComponent {
  const name = 'lambda-supply-chain-scan'
  return { type: 'application', name, ...(version === undefined ? {} : { version }) }
}

function functionComponent({ unit, key, own, missing }: FunctionNode): BomComponent {
  const { name, runtime, architecture, extensions = [] } = unit
  const properties = [
    ...(runtime === undefined ? [] : [property('runtime', runtime)]),
    ...(architecture === undefined ? [] : [property('architecture', architecture)]),
    ...extensions.map((extension) =>
      property('extension', `${extension.artifact}!/extensions/${extension.name}`)
    ),
    ...missing.map((id) => property('not-read', id))
  ]
  return {
    type: 'application',
    'bom-ref': functionRef(key),
    name,
    ...(properties.length === 0 ? {} : { properties }),
    ...(own.length === 0 ? {} : { components: own.map(artifactComponent) })
  }
}

function artifactComponent({ artifact, owner, sha256, layers }: ArtifactNode): BomComponent {
  const { id, kind, image, extensions = [] } = artifact
  return {
    type: kind === 'image' ? 'container' : 'file',
    'bom-ref': artifactRef(id),
    name: id,
    ...(sha256 === undefined ? {} : { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
    properties: [
      property('artifact-kind', kind),
      property('owner', owner),
      ...(image === undefined ? [] : [property('platform', image.platform)]),
      ...(image?.os === undefined ? [] : [property('operating-system', systemName(image.os))]),
      ...(image?.base === undefined ? [] : [property('base-image', image.base)]),
      ...extensions.map((name) => property('extension', name))
    ],
    ...(layers.length === 0 ? {} : { components: layers.map(({ digest }) => layerComponent(id, digest)) })
  }
}

function systemComponent(system: OsRelease): BomComponent {
  const { id, version } = system
  return {
    type: 'operating-system',
    'bom-ref': systemRef(system),
    name: id,
    ...(version === undefined ? {} : { version: shortVersion(version) })
  }
}

function layerComponent(image: string, digest: string): BomComponent {
  const content = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1]
  return {
    type: 'file',
    'bom-ref': layerRef(image, digest),
    name: digest,
    ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-256', content }] }),
    properties: [property('artifact-kind', 'image-layer')]
  }
}

/** A function is made of its artifacts, an artifact of its layers and packages, a package of those it carries. */
function dependencies(structure: Structure): readonly BomDependency[] {
  const { functions, packages, system } = structure
  const made = [
    ...functions.map((each) => ({
      ref: functionRef(each.key),
      dependsOn: each.artifacts.map(({ artifact }) => artifactRef(artifact.id))
    })),
    ...artifactsOf(structure).flatMap(({ artifact: { id, image }, layers, packages: purls }) => [
      {
        ref: artifactRef(id),
        dependsOn: [
          ...(system && image?.os ? [systemRef(system)] : []),
          ...layers.map(({ digest }) => layerRef(id, digest)),
          ...purls
        ]
      },
      ...layers.map((layer) => ({ ref: layerRef(id, layer.digest), dependsOn: layer.packages }))
    ]),
    ...packages
      .filter(({ carries }) => carries.length > 0)
      .map(({ component, carries }) => ({ ref: component.purl, dependsOn: carries }))
  ]
  return made.sort((a, b) => order(a.ref, b.ref))
}

function incomplete(structure: Structure): BomComposition {
  const refs = [
    ...artifactsOf(structure).map(({ artifact }) => artifactRef(artifact.id)),
    ...structure.functions.filter(({ missing }) => missing.length > 0).map(({ key }) => functionRef(key))
  ]
  return { aggregate: 'incomplete', assemblies: refs.sort(order) }
}

function property(name: string, value: string): BomProperty {
  return { name: `lambda-scan:${name}`, value }
}

function functionRef(key: string): string {
  return `function:${key}`
}

function artifactRef(id: string): string {
  return `artifact:${id}`
}

function layerRef(image: string, digest: string): string {
  return `artifact:${image}#${digest}`
}

function systemRef(system: OsRelease): string {
  return `operating-system:${systemName(system)}`
}
