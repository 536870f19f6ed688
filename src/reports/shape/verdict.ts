import type { Report } from '../../model/index.js'
import type { Rows } from './findings.js'
import { breakdown, count, digits } from './words.js'

/** The outcomes that a reader must be able to tell apart at first sight. */
export type Mark = 'fail' | 'incomplete' | 'warn' | 'nothing' | 'gaps' | 'pass'

/** The verdict in one line, in our own words and numbers alone: nothing in it needs escaping. */
export interface Verdict {
  readonly mark: Mark
  /** `FAIL`, `PASS`, ... */
  readonly word: string
  /** Says why, without a capital at the start and a full stop at the end. */
  readonly sentence: string
  /** Where there is a baseline: `sentence` without its end, and the changes since: `6 new, 2 fixed, 8 unchanged`. */
  readonly apart?: { readonly sentence: string; readonly changes: string }
  /** What to do about the verdict itself, a whole sentence; findings have their plan. */
  readonly advice?: string
}

const ADVICE = {
  incomplete: 'Remove the causes listed below, or accept such gaps with fail-on-incomplete: false.',
  nothingScanned: 'Look at the path input: it names the archives and folders to read.',
  nothingRecognised:
    'If packages should be there, they may be melted into a bundle or lie in a layer that was not given.'
} as const

export function verdict(report: Report, rows: Rows): Verdict {
  const { sentence, ...rest } = verdictOf(report, rows)
  const changes = differences(report)
  if (changes === '') return { ...rest, sentence }
  return { ...rest, sentence: `${sentence}; since the baseline ${changes}`, apart: { sentence, changes } }
}

function verdictOf(report: Report, rows: Rows): Verdict {
  const blocking = rows.blocking.map(({ finding }) => finding)
  const gaps = report.notices.filter(({ incomplete }) => incomplete).length
  const unseen = gaps > 0 ? `; ${count(gaps, 'thing')} could not be checked` : ''
  const share = shareOf(blocking.length, blocking.length + rows.below.length)
  const details = blocking.length > 0 ? `: ${breakdown(blocking)}` : ''

  if (report.status === 'fail') {
    const verb = blocking.length === 1 ? 'blocks' : 'block'
    return { mark: 'fail', word: 'FAIL', sentence: `${share} ${verb}${details}${unseen}` }
  }
  if (report.status === 'incomplete') {
    const what = gaps > 0 ? count(gaps, 'thing') : 'something'
    const sentence = `${what} could not be checked, so this is not a pass; nothing that was seen blocks`
    return { mark: 'incomplete', word: 'INCOMPLETE', sentence, advice: ADVICE.incomplete }
  }
  if (blocking.length > 0) {
    const sentence = `${share} would block, but warn-only is on${details}${unseen}`
    return { mark: 'warn', word: 'WARN', sentence }
  }
  if (report.artifacts.length === 0) {
    const sentence = `there was no artifact, so this says nothing about your functions${unseen}`
    return { mark: 'nothing', word: 'NOTHING SCANNED', sentence, advice: ADVICE.nothingScanned }
  }
  if (report.components.length === 0) {
    const sentence = `no third-party package was recognised in ${count(report.artifacts.length, 'artifact')}${unseen}`
    return { mark: 'nothing', word: 'NOTHING RECOGNISED', sentence, advice: ADVICE.nothingRecognised }
  }
  if (gaps > 0) {
    const sentence = `nothing that was seen blocks, but ${count(gaps, 'thing')} could not be checked`
    return { mark: 'gaps', word: 'PASS WITH GAPS', sentence }
  }
  return { mark: 'pass', word: 'PASS', sentence: cleanSentence(report, rows) }
}

/** What the findings of a group do, to stand after their number: `block`, `would block`, ... */
export function verbs(rows: Rows, { mark }: Verdict): Record<keyof Rows, string> {
  const blocks = rows.blocking.length === 1 ? 'blocks' : 'block'
  return {
    blocking: mark === 'warn' ? 'would block' : blocks,
    below: rows.below.length === 1 ? 'does not block' : 'do not block',
    known: rows.known.length === 1 ? 'was there before' : 'were there before',
    ignored: rows.ignored.length === 1 ? 'is ignored' : 'are ignored'
  }
}

/** What changed since the baseline; '' without one. */
function differences({ comparison }: Report): string {
  if (!comparison) return ''
  const { fresh, fixed, unchanged } = comparison
  return `${digits(fresh)} new, ${digits(fixed.length)} fixed, ${digits(unchanged)} unchanged`
}

function cleanSentence(report: Report, { below, known, ignored }: Rows): string {
  if (below.length > 0) {
    const only = below.length === 1 ? 'but it does not block' : 'but none blocks'
    return `${count(below.length, 'finding')}, ${only}: ${breakdown(below.map(({ finding }) => finding))}`
  }
  if (known.length > 0) return 'nothing new could block'
  if (ignored.length > 0)
    return `nothing is left that could block: ${count(ignored.length, 'finding')} ignored`
  const packages = count(report.components.length, 'package')
  return `no known problem in ${packages} of ${count(report.artifacts.length, 'artifact')}`
}

function shareOf(part: number, total: number): string {
  if (part === total) return part === 1 ? '1 finding' : `all ${count(part, 'finding')}`
  return `${digits(part)} of ${count(total, 'finding')}`
}
