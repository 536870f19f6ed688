import {
  artifactProduct,
  count,
  functionProduct,
  isClearing,
  vexWords,
  type ArtifactId,
  type Finding,
  type MalwareFinding,
  type Notice,
  type VexClaim,
  type VexDocument,
  type VexStatement,
  type VexStatus,
  type VexSubject,
  type VulnerabilityFinding
} from '../model/index.js'
import { isMeantPackage, versionOf } from './same-purl.js'

/** The VEX of a scan, to be looked up finding by finding. */
export class VexShelf {
  private readonly byId = new Map<string, Entry[]>()
  private readonly fitting = new Set<VexDocument>()
  private readonly said: Notice[] = []

  /** @param digests of the artifacts, by their ids */
  constructor(
    private readonly documents: readonly VexDocument[],
    private readonly digests: ReadonlyMap<ArtifactId, string>
  ) {
    for (const document of documents) {
      for (const claim of document.claims) {
        for (const id of new Set(claim.ids.map((each) => each.toLowerCase()))) {
          const known = this.byId.get(id)
          if (known) known.push({ claim, document })
          else this.byId.set(id, [{ claim, document }])
        }
      }
    }
  }

  /**
   * What holds for a finding. The last word of each voice counts; where voices contradict each other, or one of them
   * itself, the one that hides nothing, and a notice says so.
   */
  statementFor(finding: Finding): VexStatement | undefined {
    if (!('purl' in finding)) return undefined
    const last = lastWords(this.entriesFor(finding)).sort(byWeight)
    const [first] = last
    const contrary = last.find(({ claim }) => isClearing(claim))
    if (first && contrary && !isClearing(first.claim)) {
      const message = `${contrary.document.file} says ${vexWords(contrary.claim)}, ${first.document.file} says ${vexWords(first.claim)}: it is not hidden`
      this.said.push({ stage: 'judge', subject: finding.id, message, incomplete: false })
    }
    return first && statementOf(first.claim)
  }

  /**
   * What the documents came to: contradictions, and documents that are about something else.
   * @param whole false for a part of a sweep: what fits nothing there may fit in another
   */
  notices(whole: boolean): readonly Notice[] {
    const idle = this.documents.filter(
      (document) => whole && document.claims.length > 0 && !this.fitting.has(document)
    )
    return [
      ...this.said,
      ...idle.map(({ file, claims }): Notice => {
        const all =
          claims.length === 1 ? 'one VEX statement is' : `${count(claims.length, 'VEX statement')} are`
        const message = `its ${all} about no finding of this scan`
        return { stage: 'judge', subject: file, message, incomplete: false }
      })
    ]
  }

  private entriesFor(finding: PackageFinding): readonly Entry[] {
    const ids = [finding.id, ...finding.aliases, ...finding.sources.map(({ id }) => id)].map((id) =>
      id.toLowerCase()
    )
    const entries = new Set(ids.flatMap((id) => this.byId.get(id) ?? []))
    const meant = [...entries].filter(
      ({ claim }) => mayClear(claim, finding, ids) && this.isAbout(claim, finding)
    )
    for (const { document } of meant) this.fitting.add(document)
    return meant
  }

  private isAbout({ products }: VexClaim, finding: PackageFinding): boolean {
    return products.some((product) =>
      product.subcomponents.length === 0
        ? (product.versions === undefined && this.isPlace(product, finding)) || isPackage(product, finding)
        : this.isPlace(product, finding) && product.subcomponents.some((inner) => isPackage(inner, finding))
    )
  }

  private isPlace({ names, digests }: VexSubject, finding: PackageFinding): boolean {
    const { artifact, function: unit } = finding
    const digest = this.digests.get(artifact)
    const own = [artifactProduct(artifact), ...(unit === undefined ? [] : [functionProduct(unit)])]
    const bare = [`artifact:${artifact}`, ...(unit === undefined ? [] : [`function:${unit}`])]
    return (
      (digest !== undefined && digests.includes(digest)) ||
      names.some(
        (name) =>
          bare.includes(name) ||
          own.some((purl) => isMeantPackage(name, purl)) ||
          (digest !== undefined && /^pkg:(oci|docker)\//i.test(name) && versionOf(name) === digest)
      )
    )
  }
}

type PackageFinding = VulnerabilityFinding | MalwareFinding

interface Entry {
  readonly claim: VexClaim
  readonly document: VexDocument
}

function isPackage({ names, versions }: VexSubject, { purl }: PackageFinding): boolean {
  return (
    names.some((name) => isMeantPackage(name, purl)) &&
    (versions === undefined || versions.includes(versionOf(purl) ?? ''))
  )
}

/** As with ignores, malware must be meant by its own name, and a fix of it there is none. */
function mayClear({ ids, status }: VexClaim, { kind }: PackageFinding, own: readonly string[]): boolean {
  return kind !== 'malware' || (status !== 'fixed' && own.includes(ids[0].toLowerCase()))
}

/** The latest claims of each voice; several where they are of the same time. */
function lastWords(entries: readonly Entry[]): Entry[] {
  const last = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { voice } = entry.document
    const known = last.get(voice)
    const time = known?.[0]?.claim.time ?? -Infinity
    if (known && entry.claim.time === time) known.push(entry)
    else if (entry.claim.time > time) last.set(voice, [entry])
  }
  return [...last.values()].flat()
}

const WEIGHT = [
  'affected',
  'under_investigation',
  'not_affected',
  'fixed'
] as const satisfies readonly VexStatus[]

/** What hides nothing first; the rest only makes the order the same each time. */
function byWeight(a: Entry, b: Entry): number {
  return (
    WEIGHT.indexOf(a.claim.status) - WEIGHT.indexOf(b.claim.status) ||
    compare(a.document.file, b.document.file) ||
    compare(JSON.stringify(statementOf(a.claim)), JSON.stringify(statementOf(b.claim)))
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function statementOf({ status, justification, detail, file }: VexClaim): VexStatement {
  return {
    status,
    ...(justification === undefined ? {} : { justification }),
    ...(detail === undefined ? {} : { detail }),
    ...(file === undefined ? {} : { file })
  }
}
