import {
  isLocalImage,
  ofLastingSubject,
  ofOwner,
  withoutDigests,
  type ArtifactId,
  type ArtifactSummary,
  type Finding,
  type FunctionUnit
} from '../model/index.js'

/**
 * Gives the findings of each artifact an identity that outlives the next build: builds, registries and Lambda put
 * digests, tags and versions into the names of artifacts.
 * @param names what a template calls an artifact that is no function's code
 */
export function settleIdentity(
  findings: readonly Finding[],
  artifacts: readonly Pick<ArtifactSummary, 'id' | 'kind'>[],
  functions: readonly Pick<FunctionUnit, 'name' | 'code' | 'layers'>[],
  names: ReadonlyMap<ArtifactId, string> = new Map()
): readonly Finding[] {
  const owners = ownersOf(artifacts, functions, names)
  return settleSubjects(
    findings.map((finding) => {
      const owner = owners.get(finding.artifact)
      if (owner === undefined || owner === finding.artifact) return finding
      return { ...finding, fingerprint: ofOwner(finding.fingerprint, finding.artifact, owner) }
    })
  )
}

/** Bundlers put digests into the names of files as well, of which findings about files speak. */
function settleSubjects(findings: readonly Finding[]): readonly Finding[] {
  const speaksOfFile = ({ kind }: Finding): boolean => kind === 'secret' || kind === 'archive'
  const uses = new Map<string, number>()
  for (const { fingerprint } of findings.filter(speaksOfFile)) {
    const lasting = ofLastingSubject(fingerprint)
    uses.set(lasting, (uses.get(lasting) ?? 0) + 1)
  }
  return findings.map((finding) => {
    if (!speaksOfFile(finding)) return finding
    const lasting = ofLastingSubject(finding.fingerprint)
    return uses.get(lasting) === 1 ? { ...finding, fingerprint: lasting } : finding
  })
}

/**
 * Who an artifact belongs to over time: the function whose code it is, of several the first by name; else what a
 * template calls it; else its name without what changes, where no other artifact has the same; else its name.
 */
function ownersOf(
  artifacts: readonly Pick<ArtifactSummary, 'id' | 'kind'>[],
  functions: readonly Pick<FunctionUnit, 'name' | 'code'>[],
  names: ReadonlyMap<ArtifactId, string>
): ReadonlyMap<ArtifactId, string> {
  const owners = new Map<ArtifactId, string>()
  for (const { name, code } of functions) {
    const known = owners.get(code)
    if (known === undefined || name < known) owners.set(code, name)
  }
  const others = artifacts.filter(({ id }) => !owners.has(id))
  const candidates = others.map((artifact) => ({ artifact, names: candidatesOf(artifact, names) }))
  const uses = new Map<string, number>()
  for (const name of candidates.flatMap((each) => each.names)) uses.set(name, (uses.get(name) ?? 0) + 1)
  for (const { artifact, names: own } of candidates) {
    owners.set(artifact.id, own.find((name) => uses.get(name) === 1) ?? artifact.id)
  }
  return owners
}

/** The best first. */
function candidatesOf(
  artifact: Pick<ArtifactSummary, 'id' | 'kind'>,
  names: ReadonlyMap<ArtifactId, string>
): readonly string[] {
  const name = names.get(artifact.id)
  return [...(name === undefined ? [] : [`layer ${name}`]), lasting(artifact)]
}

/** A name without the version of a layer, the tag and digest of an image, or the digest in the name of a file. */
function lasting({ id, kind }: Pick<ArtifactSummary, 'id' | 'kind'>): string {
  if (id.startsWith('arn:')) return id.replace(/(:layer:[^:]+):\d+$/, '$1')
  if (kind === 'image' && !isLocalImage(id)) {
    return id.replace(/@[^@/]+$/, '').replace(/:[^:/]+$/, '')
  }
  return withoutDigests(id)
}
