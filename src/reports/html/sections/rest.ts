import type { Comparison, KnownFinding, Report } from '../../../model/index.js'
import type { RenderOptions } from '../../reporter.js'
import type { Row } from '../../shape/findings.js'
import { totals } from '../../shape/counts.js'
import { count } from '../../shape/words.js'
import { cut, safeUrl } from '../../escape/index.js'
import { code, el, link, prose, type Html } from '../element.js'
import { badge, section, table } from '../frame.js'
import type { Unit } from '../units.js'
import { ignoredTable } from './findings.js'
import { staleList } from './notices.js'

const MOST = 1000

/** What the baseline has and this scan does not, worst first. */
export function fixedSection(comparison: Comparison | undefined): Html | undefined {
  if (!comparison || comparison.fixed.length === 0) return undefined
  const { fixed } = comparison
  return section(
    'gone',
    'Gone since the baseline',
    table({
      unseenCaption: true,
      caption: `${count(fixed.length, 'finding')} of the baseline ${fixed.length === 1 ? 'is' : 'are'} gone`,
      columns: ['Finding', 'Severity', 'What it is', 'Where'],
      rows: fixed.slice(0, MOST).map(goneRow),
      total: fixed.length
    })
  )
}

/** What people decided not to mind, and which of these decisions did nothing. */
export function ignoredSection(
  { staleIgnores }: Report,
  ignored: readonly Row[],
  units: readonly Unit[]
): Html | undefined {
  if (ignored.length === 0 && staleIgnores.length === 0) return undefined
  return section(
    'ignored',
    'Ignored',
    ignored.length === 0 ? undefined : ignoredTable(ignored, units),
    staleList(staleIgnores)
  )
}

/** What was looked at, by which data, and where to read more. */
export function foot(report: Report, { generatedAt, version, detailsUrl }: RenderOptions): Html {
  const facts = [
    ...totals(report, (name) => cut(name, 60)),
    ...(report.shard === undefined ? [] : [`part ${report.shard} of a sweep`]),
    ...(report.policy.warnOnly ? ['warn-only is on'] : []),
    ...dataOf(report),
    `lambda-supply-chain-scan${version === undefined ? '' : ` ${version}`}`,
    ...(generatedAt === undefined ? [] : [`written ${generatedAt}`])
  ]
  const url = detailsUrl === undefined ? undefined : safeUrl(detailsUrl)
  return el(
    'footer',
    {},
    el(
      'ul',
      { class: 'facts' },
      facts.map((fact) => el('li', {}, fact))
    ),
    url === undefined ? undefined : el('p', {}, link(url, 'The run that wrote this report'))
  )
}

/** Data that ages, as the findings say which they rest upon. */
function dataOf({ decisions }: Report): readonly string[] {
  const lifecycles = decisions.flatMap(({ finding }) =>
    finding.kind === 'runtime' ? [finding.end.asOf] : []
  )
  const latest = lifecycles.sort().at(-1)
  return latest === undefined ? [] : [`runtimes as AWS had them on ${latest}`]
}

function goneRow({ id, severity, title, artifact, function: runs }: KnownFinding): readonly Html[] {
  return [
    code(id, 80),
    badge(severity),
    prose(title),
    runs === undefined ? code(artifact, 120) : el('span', {}, code(artifact, 120), ' of ', code(runs, 80))
  ]
}
