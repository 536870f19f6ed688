import { exposureOf, type Report, type Severity } from '../model/index.js'
import { cutMiddle, terminalText } from './escape/index.js'
import type { Reporter } from './reporter.js'
import { shownArtifact } from './shape/artifact-name.js'
import { totals } from './shape/counts.js'
import { findingRows, label, type Row } from './shape/findings.js'
import { foldRows, isAdvice, type FoldedRow } from './shape/fold.js'
import { findingDocs } from './shape/links.js'
import { noticeGroups } from './shape/notices.js'
import { planSteps } from './shape/plan.js'
import { STALE } from './shape/stale.js'
import { exploitWords } from './shape/urgency.js'
import { verbs, verdict, type Mark, type Verdict } from './shape/verdict.js'
import { breakdown, count, digits, listed, sentence } from './shape/words.js'
import { painter, type Color, type Paint } from './terminal/color.js'
import { alignColumns, wrap, type Column } from './terminal/columns.js'
import { planLines } from './terminal/plan.js'
import { joinBlocks, most, noticeLines, section, usableWidth } from './terminal/sections.js'

/** For people in a terminal: the verdict, what to do, the findings, what could not be seen, the counts. */
export const table: Reporter = {
  id: 'table',
  render(report, options = {}) {
    const width = usableWidth(options.width)
    const paint = painter(options.color === true)
    const rows = findingRows(report)
    const said = verdict(report, rows)
    const says = verbs(rows, said)
    const { gaps, notes } = noticeGroups(report)
    const urgent = planSteps(rows).filter(({ blocking }) => blocking > 0)
    const shown = { paint, width }
    const blocks = [
      verdictLines(said, shown),
      section(paint('What to do', 'bold'), planLines(urgent, width)),
      findings(rows.blocking, says.blocking, { ...shown, limit: rows.blocking.length, advice: [] }),
      findings(rows.below, says.below, { ...shown, limit: MOST_BELOW, advice: rows.below.filter(isAdvice) }),
      findings(rows.known, says.known, { ...shown, limit: MOST_KNOWN, advice: rows.known.filter(isAdvice) }),
      section(paint('Gone since the baseline', 'bold'), most(fixedLines(report, width), MOST_KNOWN)),
      section(paint('Could not be checked', 'bold'), noticeLines(gaps, width)),
      section(paint('Worth knowing', 'bold'), most(noticeLines(notes, width), MOST_NOTES)),
      section(paint('Ignore entries that do nothing', 'bold'), staleLines(report, width)),
      [...docsLines(rows.blocking), ...wrap(totals(report, terminalText).join(', '), width, '  ')]
    ]
    return joinBlocks(blocks)
  }
}

/** What does not block is listed up to this many; the rest is counted. */
const MOST_BELOW = 20
const MOST_NOTES = 20
const MOST_KNOWN = 10

const VERDICT_COLORS = {
  fail: 'red',
  incomplete: 'yellow',
  warn: 'yellow',
  nothing: 'yellow',
  gaps: 'yellow',
  pass: 'green'
} as const satisfies Record<Mark, Color>

const SEVERITY_COLORS = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'dim',
  unknown: 'dim'
} as const satisfies Record<Severity, Color>

const COLUMNS: readonly Column[] = [
  { title: 'Severity', max: 8, min: 8, keep: 'start' },
  { title: 'Package', max: 32, min: 24, keep: 'ends' },
  { title: 'Finding', max: 24, min: 14, keep: 'start' },
  { title: 'Fixed in', max: 16, min: 8, keep: 'start', optional: true },
  { title: 'Where', max: 40, min: 16, keep: 'start' },
  { title: 'What it is', max: 160, min: 28, keep: 'start' }
]

interface Shown {
  readonly paint: Paint
  readonly width: number
}

function verdictLines({ mark, word, sentence, advice }: Verdict, { paint, width }: Shown): readonly string[] {
  const [first = '', ...rest] = wrap(`${word}  ${sentence}`, width, '  ')
  // Coloured after wrapping: the codes take no room on the screen.
  const colored = paint(word, VERDICT_COLORS[mark]) + first.slice(word.length)
  return [colored, ...rest, ...(advice === undefined ? [] : wrap(advice, width, '  '))]
}

function findings(
  rows: readonly Row[],
  says: string,
  { paint, width, limit, advice }: Shown & { readonly limit: number; readonly advice: readonly Row[] }
): readonly string[] {
  const folded = foldRows(rows.filter((row) => !advice.includes(row)))
  const shown = folded.slice(0, limit)
  const rest = [...folded.slice(limit).flatMap((row) => row.rows), ...advice]
  const lines = alignColumns(shown.map(cells), COLUMNS, width - 2, (cell, row, title) => {
    if (row < 0) return paint(cell, 'dim')
    const severity = shown[row]?.finding.severity
    return title === 'Severity' && severity !== undefined ? paint(cell, SEVERITY_COLORS[severity]) : cell
  })
  const more = `... and ${digits(rest.length)} more (${breakdown(rest.map(({ finding }) => finding))}), all in the JSON report`
  const title = paint(`${count(rows.length, 'finding')} ${says}`, 'bold')
  return rows.length === 0 ? [] : section(title, [...lines, ...(rest.length > 0 ? [more] : [])])
}

function cells(row: FoldedRow): readonly string[] {
  const { finding, because, fixedIn, functions } = row
  const todo = finding.kind === 'posture' ? `. ${terminalText(finding.remedy, 300)}` : ''
  // At the beginning, since the end of a long line is cut.
  const [first] = [...exploitWords(finding), ...(exposureOf(finding).length > 0 ? ['exposed'] : [])]
  const urgent = first === undefined ? '' : `${sentence(first)}: `
  const runs =
    finding.function === undefined || row.users !== undefined ? '' : ` (${terminalText(finding.function)})`
  const reason = because === undefined ? '' : ` (${terminalText(because)})`
  return [
    finding.severity,
    terminalText(label(row)),
    terminalText(finding.id),
    fixedIn === undefined ? '-' : terminalText(fixedIn),
    finding.kind === 'posture' ? functionNames(functions) : artifactCell(row) + runs,
    urgent + terminalText(finding.title) + reason + todo
  ]
}

/** Where the artifact's name is a digest, those whose it is. */
function artifactCell({ finding, users }: FoldedRow): string {
  if (users === undefined) return cutMiddle(terminalText(finding.artifact), 28)
  const names = functionNames(finding.function === undefined ? users.names : [finding.function])
  return users.as === 'layer' ? `layer of ${names}` : names
}

function functionNames(names: readonly string[]): string {
  return listed(
    names.map((name) => cutMiddle(terminalText(name), 28)),
    2
  )
}

function fixedLines({ comparison }: Report, width: number): readonly string[] {
  return (comparison?.fixed ?? []).flatMap(({ severity, id, title, artifact }) =>
    wrap(
      `${severity} ${terminalText(id)} ${terminalText(title)} (${terminalText(shownArtifact(artifact))})`,
      width - 2,
      '    '
    )
  )
}

function staleLines({ staleIgnores }: Report, width: number): readonly string[] {
  return staleIgnores.flatMap(({ id, why, reason, file, line }) => {
    const what = STALE[why]
    return wrap(
      `${file === undefined ? '' : `${terminalText(file)} `}line ${line}: ${terminalText(id)} ${what} (${terminalText(reason)})`,
      width - 2,
      '    '
    )
  })
}

function docsLines(rows: readonly Row[]): readonly string[] {
  const kinds = [...new Set(rows.map(({ finding }) => finding.kind))]
  const accept = "To accept one: lambda-scan ignore ID --reason 'why it may stay'"
  return [
    ...kinds.map((kind) => `Help on ${kind} findings: ${findingDocs(kind)}`),
    ...(kinds.length === 0 ? [] : [accept])
  ]
}
