import type { Component, Contents, Evidence } from '../../model/index.js'
import { artifactsOf, order, structureOf, type ArtifactNode, type Structure } from '../structure.js'
import type { Snapshot, SnapshotDependency, SnapshotManifest } from './document.js'

/** What a snapshot says besides its contents. */
export type SnapshotOptions = Pick<Snapshot, 'job' | 'sha' | 'ref' | 'scanned'> & {
  /** Of this program. */
  readonly version: string
}

const DETECTOR = {
  name: 'lambda-supply-chain-scan',
  url: 'https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan'
}

/**
 * The inventory for GitHub's dependency graph: a manifest for each artifact, so that a layer is there once whatever the
 * number of functions that have it. The user's own packages are left out: a stranger's package of the same name would
 * be taken for them.
 */
export function buildSnapshot(contents: Contents, options: SnapshotOptions): Snapshot {
  const { version, job, sha, ref, scanned } = options
  const structure = structureOf(contents)
  const packages = packagesByArtifact(structure)
  const carries = new Map(structure.packages.map((each) => [each.component.purl, each.carries]))
  const manifests = [...artifactsOf(structure)]
    .sort((a, b) => order(a.artifact.id, b.artifact.id))
    .map((node) => manifest(node, structure, packages.get(node.artifact.id) ?? [], carries))
  return {
    version: 0,
    job,
    sha,
    ref,
    detector: { ...DETECTOR, version },
    scanned: scanned.replace(/\.\d+Z$/, 'Z'),
    // A name may be `__proto__`.
    manifests: Object.fromEntries(manifests.map((each) => [each.name, each]))
  }
}

interface Seen {
  readonly purl: string
  /** Whether it is there because of other packages alone. */
  readonly carried: boolean
}

function manifest(
  { artifact, owner }: ArtifactNode,
  structure: Structure,
  packages: readonly Seen[],
  carries: ReadonlyMap<string, readonly string[]>
): SnapshotManifest {
  const here = new Set(packages.map(({ purl }) => purl))
  const location = sourceOf(artifact.id, structure)
  const resolved = packages.map(({ purl, carried }): [string, SnapshotDependency] => {
    const inside = (carries.get(purl) ?? []).filter((each) => here.has(each))
    return [
      purl,
      {
        package_url: purl,
        relationship: carried ? 'indirect' : 'direct',
        scope: 'runtime',
        ...(inside.length === 0 ? {} : { dependencies: inside })
      }
    ]
  })
  return {
    name: artifact.id,
    ...(location === undefined ? {} : { file: { source_location: location } }),
    metadata: { kind: artifact.kind, owner },
    resolved: Object.fromEntries(resolved)
  }
}

/** Where a person finds the artifact in the repository: the template that names it. What a build made is not there. */
function sourceOf(id: string, { functions }: Structure): string | undefined {
  return functions
    .filter(({ unit }) => unit.code === id || unit.layers.includes(id))
    .flatMap(({ unit }) => unit.declaredAt?.path ?? [])
    .sort(order)[0]
}

function packagesByArtifact({ packages }: Structure): ReadonlyMap<string, readonly Seen[]> {
  const found = new Map<string, Seen[]>()
  for (const { component } of packages) {
    if (component.own === true) continue
    for (const [artifact, evidence] of byArtifact(component)) {
      const seen = { purl: component.purl, carried: isIndirect(component, evidence) }
      const others = found.get(artifact)
      if (others) others.push(seen)
      else found.set(artifact, [seen])
    }
  }
  return found
}

function byArtifact({ evidence }: Component): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>()
  for (const seen of evidence) {
    const others = found.get(seen.artifact)
    if (others) others.push(seen)
    else found.set(seen.artifact, [seen])
  }
  return found
}

/** A lock file of the workspace knows best; else where the copies lie tells. */
function isIndirect({ origins = [] }: Component, evidence: readonly Evidence[]): boolean {
  return origins.length > 0
    ? origins.every(({ direct }) => direct.length === 0)
    : evidence.every(({ bundledIn, path }) => bundledIn !== undefined || isNested(path))
}

/** npm puts what only one package wants into that package's own folder. */
function isNested(path: string): boolean {
  return path.split('node_modules/').length > 2
}
