import type { ArtifactId, Notice } from '../../model/index.js'

/** Of the files of one artifact with the same message, as many are named one by one. */
const NAMED_PER_MESSAGE = 10

/** Of one artifact, as many notices at most: whoever sees these does not need the next thousand. */
const NAMED_PER_ARTIFACT = 200

/** What a message may quote of a file must not break its line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Collects what could not be understood. A hostile or broken artifact can be in trouble a hundred thousand
 * times over; what goes beyond the limits is counted, so that nothing is lost from sight.
 */
export class Notices {
  readonly #notices: Notice[] = []
  readonly #named = new Map<string, number>()
  readonly #unnamed = new Map<ArtifactId, { incomplete: number; other: number }>()

  /** @param path inside the artifact */
  add(artifact: ArtifactId, path: string, message: string, incomplete: boolean): void {
    const hasRoom =
      increment(this.#named, `${artifact}\0${message}`) <= NAMED_PER_MESSAGE &&
      increment(this.#named, artifact) <= NAMED_PER_ARTIFACT
    if (hasRoom) {
      const line = message.replace(UNSEEN, '\ufffd')
      this.#notices.push({ stage: 'catalog', subject: `${artifact}!/${path}`, message: line, incomplete })
      return
    }
    const counts = this.#unnamed.get(artifact) ?? { incomplete: 0, other: 0 }
    counts[incomplete ? 'incomplete' : 'other'] += 1
    this.#unnamed.set(artifact, counts)
  }

  /** A notice about an artifact as a whole. */
  addSummary(artifact: ArtifactId, message: string, incomplete: boolean): void {
    this.#notices.push({ stage: 'catalog', subject: artifact, message, incomplete })
  }

  /** In the order in which they came; each call gives the same. */
  list(): readonly Notice[] {
    const summaries = [...this.#unnamed].flatMap(([subject, { incomplete, other }]): Notice[] => [
      ...(incomplete > 0
        ? [{ ...summary(subject, incomplete, 'could not be understood'), incomplete: true }]
        : []),
      ...(other > 0 ? [{ ...summary(subject, other, 'were remarked upon'), incomplete: false }] : [])
    ])
    return [...this.#notices, ...summaries]
  }
}

function summary(
  subject: ArtifactId,
  count: number,
  what: string
): Pick<Notice, 'stage' | 'subject' | 'message'> {
  return { stage: 'catalog', subject, message: `files beyond those that are named ${what}: ${count}` }
}

function increment(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count
}
