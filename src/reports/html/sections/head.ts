import type { Report } from '../../../model/index.js'
import type { Verdict } from '../../shape/verdict.js'
import { digits, sentence } from '../../shape/words.js'
import { code, el, fragment, type Html } from '../element.js'

/** The verdict in one sentence, and the numbers that a reader wants next. */
export function head({ mark, word, sentence: why, advice }: Verdict, report: Report): Html {
  const { comparison } = report
  return el(
    'header',
    {},
    el('p', { class: 'product' }, 'Lambda supply chain scan'),
    el('h1', {}, el('span', { class: `mark-word ${mark}` }, word), ' ', sentence(why)),
    advice === undefined ? undefined : el('p', {}, advice),
    comparison === undefined
      ? undefined
      : el(
          'p',
          {},
          'Compared with ',
          code(comparison.baseline, 160),
          ': ',
          fragment(
            el('strong', {}, `${digits(comparison.fresh)} new`),
            `, ${digits(comparison.fixed.length)} fixed, ${digits(comparison.unchanged)} unchanged.`
          )
        )
  )
}

/** Links to the parts of the page that are there. */
export function navigation(
  parts: readonly (readonly [id: string, title: string, n: number | undefined])[]
): Html {
  return el(
    'nav',
    { 'aria-label': 'Parts of the report' },
    el(
      'ul',
      {},
      parts.map(([id, title, n]) =>
        el(
          'li',
          {},
          el('a', { href: `#${id}` }, title),
          n === undefined ? undefined : fragment(' ', el('span', { class: 'n' }, digits(n)))
        )
      )
    )
  )
}
