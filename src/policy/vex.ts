import {
  count,
  isClearing,
  vexWords,
  type ArtifactId,
  type Finding,
  type Notice,
  type VexClaim,
  type VexDocument,
  type VexStatement,
  type VexStatus
} from '../model/index.js'

import { idsOf, VexIndex, type Entry, type PackageFinding } from './vex-index.js'

/** The VEX of a scan, to be looked up finding by finding. */
export class VexShelf {
  private readonly index: VexIndex
  private readonly fitting = new Set<VexDocument>()
  private readonly said: Notice[] = []

  /** @param digests of the artifacts, by their ids */
  constructor(
    private readonly documents: readonly VexDocument[],
    digests: ReadonlyMap<ArtifactId, string>
  ) {
    this.index = new VexIndex(documents, digests)
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
    const meant = this.index.about(finding).filter(({ claim }) => mayClear(claim, finding))
    for (const { document } of meant) this.fitting.add(document)
    return meant
  }
}

/** As with ignores, malware must be meant by its own name, and a fix of it there is none. */
function mayClear({ ids, status }: VexClaim, finding: PackageFinding): boolean {
  return finding.kind !== 'malware' || (status !== 'fixed' && idsOf(finding).includes(ids[0].toLowerCase()))
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
