import { markdownCode, markdownLink, markdownText } from '../escape/index.js'
import { shownArtifact, type Users } from '../shape/artifact-name.js'
import { label, type Row } from '../shape/findings.js'
import { foldRows, type FoldedRow } from '../shape/fold.js'
import { ruleDocs } from '../shape/links.js'
import { urgencyReasons } from '../shape/urgency.js'
import { breakdown, count, digits, listed } from '../shape/words.js'
import type { Section } from './fit.js'
import { SEVERITY_MARKS } from './marks.js'
import type { Places } from './places.js'

/** Functions that are named in one row. */
const FUNCTIONS = 4

/** How findings are shown on one surface. */
export interface FindingStyle {
  /** Also the path inside the artifact, other ids, and the place in the repository. */
  readonly detailed: boolean
  readonly places: Places
  /** In a `<details>` element. */
  readonly folded: boolean
  /** Where the rest can be read, ready to be written. */
  readonly elsewhere: string
  readonly limit?: number
}

/**
 * A table of findings, worst first.
 * @param says what they have in common, after their number: `block`, `do not block`
 */
export function findingsSection(rows: readonly Row[], says: string, style: FindingStyle): Section[] {
  if (rows.length === 0) return []
  const title = `${count(rows.length, 'finding')} ${says}`
  const folded = foldRows(rows)
  const worst = breakdown(rows.map(({ finding }) => finding))
  const open = style.folded
    ? `<details><summary><b>${title}</b>: ${worst}</summary>\n\n`
    : `## ${title}: ${worst}\n\n`
  return [
    {
      before: `${open}| Severity | Package | Finding | Fixed in | Where |\n| :-- | :-- | :-- | :-- | :-- |\n`,
      rows: folded.slice(0, style.limit).map((row) => findingRow(row, style)),
      total: folded.length,
      after: style.folded ? '\n</details>\n\n' : '\n',
      more: (hidden) => `\n_${digits(hidden)} more in ${style.elsewhere}._\n`,
      brief: `**${title}** (${worst}): all in ${style.elsewhere}.\n\n`
    }
  ]
}

/** The advisory's id as a link to it; the id of a rule of our own as code. */
export function findingLink({ finding }: Row): string {
  const url = finding.kind === 'posture' ? ruleDocs(finding.id) : finding.sources[0]?.url
  return url === undefined ? markdownCode(finding.id, 60) : markdownLink(finding.id, url, 60)
}

function findingRow(row: FoldedRow, { detailed, places }: FindingStyle): string {
  const { finding, because, fixedIn } = row
  const reason = because === undefined ? '' : ` _(${markdownText(because)})_`
  const reasons = urgencyReasons(finding).map((why) => markdownText(why, 120))
  const urgent = reasons.length === 0 ? '' : `<br>More urgent: ${reasons.join('; ')}`
  const remedy = finding.kind === 'posture' ? `<br>${markdownText(finding.remedy, 300)}` : ''
  const also = detailed && finding.aliases.length > 0 ? `<br>also ${aliases(finding.aliases)}` : ''
  const cells = [
    `${SEVERITY_MARKS[finding.severity]} ${finding.severity}`,
    markdownCode(label(row), 80),
    `${findingLink(row)} ${markdownText(finding.title, 120)}${reason}${remedy}${urgent}${also}`,
    fixedIn === undefined ? '–' : markdownCode(fixedIn, 40),
    where(row, detailed, places)
  ]
  return `| ${cells.join(' | ')} |`
}

function aliases(ids: readonly string[]): string {
  return listed(
    ids.map((id) => markdownText(id, 60)),
    4
  )
}

function where(
  { finding, evidence, functions, users }: FoldedRow,
  detailed: boolean,
  places: Places
): string {
  const { artifact, location } = finding
  if (finding.kind === 'posture') {
    const names = functions.map((name) => markdownCode(name, 80))
    const many = functions.length > 1 ? `${digits(functions.length)} functions: ` : 'function '
    return `${many}${listed(names, FUNCTIONS)}<br>${functions.length > 1 ? 'first at ' : ''}${places.at(location)}`
  }
  const inRepository = location.path !== artifact && (detailed || location.line !== undefined)
  const unit = finding.function === undefined ? undefined : `function ${markdownCode(finding.function, 80)}`
  return [
    // A name that is a digest says less than those who use it.
    ...(users === undefined ? [markdownCode(artifact, 80)] : []),
    ...(unit === undefined ? [] : [unit]),
    ...(unit === undefined && users !== undefined ? [usersWords(users)] : []),
    ...(users === undefined ? [] : [markdownCode(shownArtifact(artifact), 80)]),
    ...(detailed && evidence.length > 0 ? [paths(evidence.map(({ path }) => path))] : []),
    ...(inRepository ? [`from ${places.at(location)}`] : [])
  ].join('<br>')
}

function usersWords({ as, names }: Users): string {
  const shown = listed(
    names.map((name) => markdownCode(name, 80)),
    FUNCTIONS
  )
  const many = names.length > 1 ? 'functions' : 'function'
  return as === 'layer' ? `layer of ${shown}` : `${many} ${shown}`
}

function paths(all: readonly string[]): string {
  return listed(
    all.map((path) => markdownCode(path)),
    2
  )
}
