/** The steps of a scan, in the order in which they run. */
export type Stage = 'config' | 'open' | 'catalog' | 'compose' | 'advise' | 'inspect' | 'judge' | 'report'

/**
 * Something that the scan could not see or do.
 *
 * `incomplete` is the one question that policy asks of a notice: may something that should have been
 * assessed be missing from the report because of it?
 */
export interface Notice {
  readonly stage: Stage
  /** What it concerns: a path, a package, a source. Untrusted text. */
  readonly subject: string
  /** One sentence for a person. May quote untrusted text; reporters escape it. */
  readonly message: string
  readonly incomplete: boolean
}

/** What a stage gives: what it made, and what it could not make. */
export interface Outcome<T> {
  readonly items: readonly T[]
  readonly notices: readonly Notice[]
}

/** Joins outcomes in order. */
export function joinOutcomes<T>(outcomes: readonly Outcome<T>[]): Outcome<T> {
  return {
    items: outcomes.flatMap((outcome) => outcome.items),
    notices: outcomes.flatMap((outcome) => outcome.notices)
  }
}

/** Sorted; what the reader of a file and its cataloger both say is said once. */
export function arrangeNotices(notices: readonly Notice[]): readonly Notice[] {
  const said = new Map<string, Notice>()
  for (const notice of [...notices].sort(byPlace)) {
    const key = `${notice.subject}\0${notice.message}`
    if (!said.has(key) || notice.incomplete) said.set(key, notice)
  }
  return [...said.values()]
}

function byPlace(a: Notice, b: Notice): number {
  const left = `${a.stage}\0${a.subject}\0${a.message}`
  const right = `${b.stage}\0${b.subject}\0${b.message}`
  if (left !== right) return left < right ? -1 : 1
  return Number(b.incomplete) - Number(a.incomplete)
}
