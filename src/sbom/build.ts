import { createHash } from 'node:crypto'
import { ownerOf, type ArtifactSummary, type Contents, type FunctionUnit } from '../model/index.js'
import type { Bom, BomComponent, BomComposition, BomDependency, BomProperty } from './bom.js'
import { packageComponent } from './packages.js'

/** What a bill of materials says besides its contents. */
export interface BomOptions {
  /** ISO 8601. */
  readonly timestamp?: string
  /** Of this program. */
  readonly version?: string
}

/**
 * The bill of materials of everything that was read: functions, their artifacts, the packages in these. The
 * same contents give the same document, serial number included; only the timestamp differs.
 */
export function buildBom(contents: Contents, { timestamp, version }: BomOptions = {}): Bom {
  const { artifacts, functions, components, notices } = contents
  const owners = new Map<string, string>(artifacts.map((artifact) => [artifact.id, ownerOf(artifact)]))
  const unseen = notices.filter(({ incomplete }) => incomplete)
  const body = {
    components: sorted([
      ...functions.map(functionComponent),
      ...artifacts.map(artifactComponent),
      ...components.map((component) =>
        packageComponent(component, (artifact) => owners.get(artifact) ?? 'unknown owner')
      )
    ]),
    dependencies: dependencies(contents),
    ...(unseen.length === 0 ? {} : { compositions: [incomplete(artifacts)] })
  }
  const remarks = unseen.map(({ subject, message }) =>
    property('not-seen', [subject, message].filter((text) => text !== '').join(': '))
  )
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify([body, remarks])),
    version: 1,
    metadata: {
      ...(timestamp === undefined ? {} : { timestamp }),
      tools: { components: [tool(version)] },
      ...(remarks.length === 0 ? {} : { properties: remarks })
    },
    ...body
  }
}

function tool(version: string | undefined): BomComponent {
  const name = 'lambda-supply-chain-scan'
  return { type: 'application', name, ...(version === undefined ? {} : { version }) }
}

function functionComponent({ name, runtime, extensions = [] }: FunctionUnit): BomComponent {
  const properties = [
    ...(runtime === undefined ? [] : [property('runtime', runtime)]),
    ...extensions.map((extension) =>
      property('extension', `${extension.artifact}!/extensions/${extension.name}`)
    )
  ]
  return {
    type: 'application',
    'bom-ref': functionRef(name),
    name,
    ...(properties.length === 0 ? {} : { properties })
  }
}

function artifactComponent(artifact: ArtifactSummary): BomComponent {
  const { id, kind, digest, extensions = [] } = artifact
  // The digest of a folder is one of its listing, which is no hash of a file.
  const content = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1]
  return {
    type: kind === 'image' ? 'container' : 'file',
    'bom-ref': artifactRef(id),
    name: id,
    ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-256', content }] }),
    properties: [
      property('artifact-kind', kind),
      property('owner', ownerOf(artifact)),
      ...extensions.map((name) => property('extension', name))
    ]
  }
}

/** A function is made of its artifacts, and an artifact of the packages in it. */
function dependencies({ artifacts, functions, components }: Contents): readonly BomDependency[] {
  const inside = new Map<string, Set<string>>(artifacts.map(({ id }) => [id, new Set()]))
  for (const { purl, evidence } of components)
    for (const { artifact } of evidence) inside.get(artifact)?.add(purl)
  const made = [
    ...functions.map(({ name, code, layers }) => ({
      ref: functionRef(name),
      dependsOn: [...new Set([code, ...layers])].filter((id) => inside.has(id)).map(artifactRef)
    })),
    ...Array.from(inside, ([id, purls]) => ({ ref: artifactRef(id), dependsOn: [...purls].sort() }))
  ]
  return made.sort((a, b) => (a.ref < b.ref ? -1 : 1))
}

function incomplete(artifacts: readonly ArtifactSummary[]): BomComposition {
  return { aggregate: 'incomplete', assemblies: artifacts.map(({ id }) => artifactRef(id)).sort() }
}

function property(name: string, value: string): BomProperty {
  return { name: `lambda-scan:${name}`, value }
}

function functionRef(name: string): string {
  return `function:${name}`
}

function artifactRef(id: string): string {
  return `artifact:${id}`
}

function sorted(components: readonly BomComponent[]): readonly BomComponent[] {
  return [...components].sort((a, b) => ((a['bom-ref'] ?? '') < (b['bom-ref'] ?? '') ? -1 : 1))
}

/** A UUID of the kind that is left to its maker (RFC 9562, version 8), from the content. */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4] ?? '8'
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)]
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join('-')}`
}
