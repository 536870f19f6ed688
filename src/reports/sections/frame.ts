import type { FindingKind, Report } from '../../model/index.js'
import { markdownText, safeUrl } from '../escape/index.js'
import { totals } from '../shape/counts.js'
import { findingDocs } from '../shape/links.js'
import type { Verdict } from '../shape/verdict.js'
import { listed } from '../shape/words.js'
import { VERDICT_MARKS } from './marks.js'

/**
 * The heading: product, verdict, reason; below it what changed since the baseline. The verdict holds our own words
 * alone.
 */
export function headline({ mark, word, sentence, apart, advice }: Verdict, level: '#' | '###'): string {
  const title = `${level} ${VERDICT_MARKS[mark]} ${word} – ${apart?.sentence ?? sentence}\n\n`
  const changes = apart === undefined ? '' : `**Since the baseline**: ${apart.changes}\n\n`
  return [title, changes, advice === undefined ? '' : `${advice}\n\n`].join('')
}

/**
 * The last lines: what was looked at, where to read more.
 * @param key whose report it is, where there may be several
 */
export function footer(report: Report, detailsUrl: string | undefined, key?: string): string {
  const url = detailsUrl === undefined ? undefined : safeUrl(detailsUrl)
  const links = [...(url === undefined ? [] : [`[full report](${url})`]), ...help(report)]
  const line = [...totals(report, (name) => markdownText(name, 60)), ...links].join(' · ')
  const whose = key === undefined ? '' : ` by ${markdownText(key, 100)}`
  return `<sub>Lambda supply chain scan${whose}: ${line}</sub>\n`
}

/** Where a shortened report sends its reader. */
export function pointer(detailsUrl: string | undefined, otherwise: string): string {
  const url = detailsUrl === undefined ? undefined : safeUrl(detailsUrl)
  return url === undefined ? otherwise : `[the full report](${url})`
}

function help(report: Report): readonly string[] {
  const present = new Set(report.decisions.map(({ finding }) => finding.kind))
  const pages = KINDS.filter((kind) => present.has(kind)).map((kind) => `[${kind}](${findingDocs(kind)})`)
  return pages.length > 0 ? [`help on ${listed(pages, KINDS.length)} findings`] : []
}

const KINDS = [
  'malware',
  'vulnerability',
  'runtime',
  'posture',
  'secret',
  'archive'
] as const satisfies readonly FindingKind[]
