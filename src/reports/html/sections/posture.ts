import type { NotEvaluated, Report } from '../../../model/index.js'
import { ruleDocs } from '../../shape/links.js'
import { count, digits } from '../../shape/words.js'
import { code, el, fragment, link, prose, some, type Html } from '../element.js'
import { list, section, table } from '../frame.js'
import { WHY_NOT } from '../../shape/not-evaluated.js'

const MOST = 500

/** The rules about configuration: what was evaluated, what could not be, and what only a person can check. */
export function postureSection({ posture, functions }: Report): Html | undefined {
  if (posture === undefined || functions.length === 0) return undefined
  const { rules, notEvaluated, unconfigured, manual } = posture
  const evaluated = rules.filter((rule) => rule.evaluated > 0).length
  return section(
    'posture',
    'Configuration',
    el(
      'p',
      {},
      `${digits(evaluated)} of ${count(rules.length, 'rule')} could be evaluated. What could not be is not passed.`
    ),
    unconfigured.length === 0
      ? undefined
      : el(
          'p',
          {},
          'Nothing says how these are configured, so that no rule was evaluated: ',
          some(
            unconfigured.map((name) => code(name, 80)),
            10
          )
        ),
    table({
      caption: 'Rules about configuration',
      columns: ['Rule', 'What it finds', 'Functions evaluated', 'Functions with a finding'],
      rows: rules
        .slice(0, MOST)
        .map(({ id, title, evaluated: done, found }) => [
          link(ruleDocs(id), code(id, 80)),
          prose(title),
          digits(done),
          digits(found)
        ]),
      total: rules.length,
      numbers: [2, 3]
    }),
    notEvaluated.length === 0
      ? undefined
      : el(
          'details',
          {},
          el('summary', {}, `${count(notEvaluated.length, 'reason')} why a rule was not evaluated`),
          list(notEvaluated.map(open), MOST)
        ),
    manual.length === 0
      ? undefined
      : el(
          'details',
          {},
          el('summary', {}, `${count(manual.length, 'check')} for a person`),
          list(
            manual.map(({ question, rows }) => fragment(prose(question, 400), ` (${rows.join(', ')})`)),
            MOST
          )
        )
  )
}

function open({ rule, why, detail, functions }: NotEvaluated): Html {
  return fragment(
    code(rule, 60),
    ` for ${count(functions.length, 'function')}: ${WHY_NOT[why]}`,
    detail === undefined ? '' : fragment(' ', prose(detail, 200))
  )
}
