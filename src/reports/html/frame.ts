import type { Severity } from '../../model/index.js'
import { cut } from '../escape/index.js'
import { digits } from '../shape/words.js'
import { el, fragment, type Child, type Html } from './element.js'

/** A part of the page with a heading of its own, that the navigation leads to. */
export function section(id: string, title: Child, ...children: readonly Child[]): Html {
  const heading = `${id}-title`
  return el('section', { id, 'aria-labelledby': heading }, el('h2', { id: heading }, title), ...children)
}

/** One row of a table: its cells in the order of the columns; the first is its heading. */
export type Cells = readonly Child[]

export interface Table {
  readonly caption: string
  /** Where the heading above says the same to those who see it. */
  readonly unseenCaption?: true
  readonly columns: readonly string[]
  readonly rows: readonly Cells[]
  /** Each row is a block of its own where the page is narrow. */
  readonly cards?: true
  /** How many rows there would be if all were shown. */
  readonly total?: number
  /** Columns of numbers. */
  readonly numbers?: readonly number[]
}

/** A table with a heading for each column and row, in a frame that scrolls where the page is narrow. */
export function table({
  caption,
  unseenCaption,
  columns,
  rows,
  total = rows.length,
  numbers = [],
  cards
}: Table): Html {
  const align = (index: number): string | undefined => (numbers.includes(index) ? 'number' : undefined)
  return fragment(
    framed(
      caption,
      el(
        'table',
        { class: cards ? 'cards plan' : undefined },
        el('caption', { class: unseenCaption ? 'unseen' : undefined }, caption),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            columns.map((name, index) => el('th', { scope: 'col', class: align(index) }, name))
          )
        ),
        el(
          'tbody',
          {},
          rows.map((cells) =>
            el(
              'tr',
              {},
              cells.map((cell, index) =>
                index === 0
                  ? el('th', { scope: 'row' }, cell)
                  : el('td', { class: align(index), 'data-label': columns[index] }, cell)
              )
            )
          )
        )
      )
    ),
    left(total - rows.length)
  )
}

/** What is wider than the page scrolls inside this, by keyboard too. */
export function framed(label: string, ...children: readonly Child[]): Html {
  return el(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': cut(label, 200), tabindex: 0 },
    ...children
  )
}

/** Says that a list was cut. */
export function left(hidden: number): Html | undefined {
  return hidden > 0 ? el('p', { class: 'cut' }, `${digits(hidden)} more are in the JSON report.`) : undefined
}

/** The severity as a word on its colour. */
export function badge(severity: Severity): Html {
  return el('span', { class: `badge ${severity}` }, severity)
}

/** A list, the rest of which is counted. */
export function list(items: readonly Child[], max: number, attributes = {}): Html {
  return fragment(
    el(
      'ul',
      attributes,
      items.slice(0, max).map((item) => el('li', {}, item))
    ),
    left(items.length - max)
  )
}
