import { SEVERITIES } from '../../../model/index.js'
import { shownArtifact } from '../../shape/artifact-name.js'
import { foldRows, type FoldedRow } from '../../shape/fold.js'
import { label, type Row, type Rows } from '../../shape/findings.js'
import { findingDocs, ruleDocs } from '../../shape/links.js'
import { urgencyReasons } from '../../shape/urgency.js'
import { breakdown, count, digits } from '../../shape/words.js'
import { code, el, fragment, joined, link, prose, some, type Html } from '../element.js'
import { badge, framed, section } from '../frame.js'
import { artifactsOf, type Unit } from '../units.js'
import { KINDS } from '../words.js'
import { filterForm } from './filter.js'

/** Rows of one table, and their bytes together: what a browser still sorts and filters without a pause. */
const MOST = 10_000
const BUDGET = 12_000_000

/** What the table of findings needs to know of the rest. */
export interface Surroundings {
  readonly units: readonly Unit[]
  /** What findings of each group do: `block`, `would block`. */
  readonly says: Record<keyof Rows, string>
  /** Whether the report tells which findings are new. */
  readonly tellsNew: boolean
}

/** Everything that is not ignored, what blocks first; the script of the page filters and sorts it. */
export function findingsSection(rows: Rows, around: Surroundings): Html {
  const open = [...rows.blocking, ...rows.below, ...rows.known]
  if (open.length === 0) return section('findings', 'Findings', el('p', {}, 'None.'))
  const places = new Places(around.units)
  const groups = [
    ['blocks', foldRows(rows.blocking), around.says.blocking],
    ['below', foldRows(rows.below), around.says.below],
    ['known', foldRows(rows.known), around.says.known]
  ] as const
  const written: Html[] = []
  let left = BUDGET
  let total = 0
  for (const [group, folded] of groups) {
    for (const row of folded) {
      total += 1
      if (written.length >= MOST || left <= 0) continue
      const one = findingRow(row, group, places)
      left -= Buffer.byteLength(one.html)
      written.push(one)
    }
  }
  const summary = groups
    .filter(([, folded]) => folded.length > 0)
    .map(
      ([, folded, says]) => `${digits(folded.reduce((sum, { rows: all }) => sum + all.length, 0))} ${says}`
    )
  return section(
    'findings',
    'Findings',
    el(
      'p',
      {},
      `${count(open.length, 'finding')} (${breakdown(open.map(({ finding }) => finding))}): ${summary.join(', ')}.`
    ),
    written.length < total
      ? el(
          'p',
          { class: 'cut' },
          `Only the worst ${digits(written.length)} of ${digits(total)} rows are shown; all are in the JSON report.`
        )
      : undefined,
    filterForm(open, around.units, around.tellsNew),
    findingsTable('Findings, the worst first', written, 'findings-table')
  )
}

/** A table of rows that `findingRow` wrote. */
export function findingsTable(caption: string, rows: readonly Html[], id?: string): Html {
  return framed(
    caption,
    el(
      'table',
      { id, class: 'cards findings' },
      el('caption', { class: 'unseen' }, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          COLUMNS.map((name) => el('th', { scope: 'col' }, name))
        )
      ),
      el('tbody', {}, rows)
    )
  )
}

const COLUMNS = ['Severity', 'Finding', 'Package', 'Where', 'Verdict'] as const

/** Ignored findings: nothing filters them. */
export function ignoredTable(rows: readonly Row[], units: readonly Unit[]): Html {
  const places = new Places(units)
  const folded = foldRows(rows)
  const shown = folded.slice(0, MOST / 10).map((row) => findingRow(row, 'ignored', places))
  const rest = folded.length - shown.length
  return fragment(
    findingsTable('Ignored findings, with the reason', shown),
    rest > 0 ? el('p', { class: 'cut' }, `${digits(rest)} more are in the JSON report.`) : undefined
  )
}

/** The advisory's id as a link to it; the id of a rule of our own leads to its page. */
export function findingLink({ finding }: Pick<Row, 'finding'>): Html {
  const url =
    finding.kind === 'posture' ? ruleDocs(finding.id) : (finding.sources[0]?.url ?? findingDocs(finding.kind))
  return link(url, code(finding.id, 80))
}

type Group = 'blocks' | 'below' | 'known' | 'ignored'

const VERDICTS: Readonly<Record<Group, string>> = {
  blocks: 'Blocks',
  below: 'Does not block',
  known: 'Was there before',
  ignored: 'Ignored'
}

function findingRow(row: FoldedRow, group: Group, places: Places): Html {
  const { finding, because } = row
  const functions = row.functions.map((name) => places.indexOf(name)).filter((index) => index >= 0)
  return el(
    'tr',
    {
      'data-severity': SEVERITIES.indexOf(finding.severity),
      'data-kind': finding.kind,
      'data-group': group,
      'data-functions': functions.length === 0 ? undefined : functions.join(' '),
      'data-artifact': functions.length === 0 ? places.artifact(finding.artifact) : undefined
    },
    el('td', { 'data-label': 'Severity' }, badge(finding.severity)),
    el('td', { 'data-label': 'Finding' }, ...what(row)),
    el('td', { 'data-label': 'Package' }, ...packageOf(row)),
    el('td', { 'data-label': 'Where' }, where(row, places)),
    el(
      'td',
      { 'data-label': 'Verdict' },
      el('span', { class: `verdict ${group}` }, VERDICTS[group]),
      because === undefined ? undefined : el('span', { class: 'small' }, prose(because))
    )
  )
}

function what(row: FoldedRow): readonly (Html | undefined)[] {
  const { finding } = row
  const also = finding.aliases.map((id) => code(id, 60))
  return [
    fragment(findingLink(row), ' ', prose(finding.title)),
    finding.kind === 'posture' ? el('span', { class: 'small' }, prose(finding.remedy, 400)) : undefined,
    ...urgencyReasons(finding).map((why) =>
      el('span', { class: 'small urgent' }, 'More urgent: ', prose(why, 200))
    ),
    el(
      'span',
      { class: 'small' },
      link(findingDocs(finding.kind), KINDS[finding.kind]),
      also.length > 0 ? fragment(', also ', some(also, 4)) : undefined
    )
  ]
}

function packageOf(row: FoldedRow): readonly (Html | undefined)[] {
  const { finding, fixedIn } = row
  if (finding.kind === 'posture' || finding.kind === 'archive' || finding.kind === 'secret')
    return [fragment('–')]
  const fix =
    fixedIn === undefined
      ? 'no fix is known'
      : fragment(finding.kind === 'runtime' ? 'move to ' : 'fixed in ', code(fixedIn, 60))
  return [code(label(row), 100), finding.kind === 'malware' ? undefined : el('span', { class: 'small' }, fix)]
}

function where(row: FoldedRow, places: Places): Html {
  const { finding, evidence } = row
  const { artifact, location } = finding
  const named = row.functions.length > 0 ? row.functions : places.functionsOf(artifact)
  const lines = [
    ...(named.length === 0
      ? []
      : [
          fragment(
            named.length === 1 ? 'function ' : `${digits(named.length)} functions: `,
            some(
              named.slice(0, 1000).map((name) => code(name, 80)),
              3
            )
          )
        ]),
    ...(named.length === 1 && named[0] === artifact
      ? []
      : [fragment('in ', code(shownArtifact(artifact), 120))]),
    ...(finding.kind === 'secret' ? [fragment('at ', code(at(finding.place)))] : []),
    ...(evidence.length === 0
      ? []
      : [
          fragment(
            'at ',
            some(
              evidence.map(({ path }) => code(path, 160)),
              2
            )
          )
        ]),
    ...(location.path === artifact ? [] : [fragment('from ', code(at(location)))])
  ]
  return joined(lines, el('br', {}))
}

function at({ path, line }: { readonly path: string; readonly line?: number }): string {
  return line === undefined ? path : `${path}:${line}`
}

/** Where findings are, by the numbers that units and artifacts have on the page. */
class Places {
  private readonly units: ReadonlyMap<string, number>
  private readonly artifacts = new Map<string, number>()
  private readonly functions = new Map<string, string[]>()

  constructor(units: readonly Unit[]) {
    const all = units.filter(({ kind }) => kind === 'function')
    this.units = new Map(all.map(({ name, index }) => [name, index]))
    for (const { name, parts } of all) {
      for (const part of new Set(parts)) {
        const names = this.functions.get(part)
        if (names) names.push(name)
        else this.functions.set(part, [name])
      }
    }
    for (const [index, part] of artifactsOf(units).entries()) this.artifacts.set(part, index)
  }

  indexOf(name: string): number {
    return this.units.get(name) ?? -1
  }

  artifact(id: string): number | undefined {
    return this.artifacts.get(id)
  }

  functionsOf(artifact: string): readonly string[] {
    return this.functions.get(artifact) ?? []
  }
}
