import { FINDING_KINDS, SEVERITIES } from '../../../model/index.js'
import type { Row } from '../../shape/findings.js'
import { compareText } from '../../shape/words.js'
import { cutMiddle } from '../../escape/index.js'
import { el, type Attributes, type Child, type Html } from '../element.js'
import { artifactsOf, type Unit } from '../units.js'
import { KINDS } from '../words.js'

/** A browser shows no longer list well. */
const MOST_FUNCTIONS = 2000

/** Hidden until the script of the page, which it needs, shows it. */
export function filterForm(rows: readonly Row[], units: readonly Unit[], tellsNew: boolean): Html {
  const kinds = new Set(rows.map(({ finding }) => finding.kind))
  const severities = new Set(rows.map(({ finding }) => finding.severity))
  return el(
    'form',
    { id: 'filter', hidden: true, role: 'search', 'aria-label': 'Filter the findings' },
    field('Search', 'filter-text', (id) =>
      el('input', {
        id,
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'CVE, package, path ...'
      })
    ),
    field('Severity', 'filter-severity', (id) =>
      select(id, 'All', [
        ...SEVERITIES.filter((severity) => severities.has(severity)).map((severity): Option => [
          { value: SEVERITIES.indexOf(severity) },
          severity
        ])
      ])
    ),
    field('Kind', 'filter-kind', (id) =>
      select(
        id,
        'All',
        FINDING_KINDS.filter((kind) => kinds.has(kind)).map((kind): Option => [{ value: kind }, KINDS[kind]])
      )
    ),
    field('Function', 'filter-function', (id) => select(id, 'All', functionOptions(units))),
    el(
      'span',
      { class: 'checks' },
      checkbox('filter-blocking', 'Only what blocks'),
      tellsNew ? checkbox('filter-new', 'Only new') : undefined
    ),
    el('button', { type: 'reset' }, 'Clear'),
    el('p', { id: 'filter-count', role: 'status', 'aria-live': 'polite' })
  )
}

type Option = readonly [Attributes, Child]

/** Each with the numbers of the artifacts that it runs. */
function functionOptions(units: readonly Unit[]): readonly Option[] {
  const numbers = new Map(artifactsOf(units).map((id, index) => [id, index]))
  return units
    .filter(({ kind, findings }) => kind === 'function' && findings.size > 0)
    .slice(0, MOST_FUNCTIONS)
    .sort((a, b) => compareText(a.name, b.name) || a.index - b.index)
    .map(({ index, name, parts }) => [
      { value: index, 'data-artifacts': parts.map((part) => numbers.get(part) ?? '').join(' ') },
      cutMiddle(name, 60)
    ])
}

function field(label: string, id: string, control: (id: string) => Html): Html {
  return el('span', { class: 'field' }, el('label', { for: id }, label), control(id))
}

function select(id: string, all: string, options: readonly Option[]): Html {
  return el(
    'select',
    { id },
    el('option', { value: '' }, all),
    options.map(([attributes, text]) => el('option', attributes, text))
  )
}

function checkbox(id: string, label: string): Html {
  return el('span', {}, el('input', { id, type: 'checkbox' }), ' ', el('label', { for: id }, label))
}
