import { ownerOf, type Report } from '../../../model/index.js'
import { compareText, count, digits } from '../../shape/words.js'
import { bytes } from '../bytes.js'
import { code, el, some, unseen, type Html } from '../element.js'
import { section, table } from '../frame.js'
import type { Content } from '../weights.js'

const MOST_LAYERS = 500
const MOST_COLUMNS = 20
const MOST_GROUPS = 500

/** Which layers there are, and which functions share them: what is in a layer is in all of these. */
export function layersSection(report: Report, contents: ReadonlyMap<string, Content>): Html | undefined {
  const users = usersOf(report)
  if (users.size === 0) return undefined
  const owners = new Map<string, string>(report.artifacts.map((each) => [each.id, ownerOf(each)]))
  const layers = [...users].sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b))
  return section(
    'layers',
    'Layers and who shares them',
    table({
      caption: 'Layers, the most shared first',
      columns: ['Layer', 'Short', 'Whose', 'Unpacked', 'Packages', 'Functions'],
      rows: layers.slice(0, MOST_LAYERS).map(([id, functions], index) => {
        const content = contents.get(id)
        return [
          code(id, 160),
          short(index),
          owners.get(id) ?? 'not at hand',
          content?.unpacked === undefined ? '–' : bytes(content.unpacked),
          content === undefined ? '–' : digits(content.packages),
          `${digits(functions.length)} of ${digits(report.functions.length)}`
        ]
      }),
      total: layers.length,
      numbers: [3, 4, 5]
    }),
    matrix(report, layers.map(([id]) => id).slice(0, MOST_COLUMNS))
  )
}

/** Functions that have the same layers stand in one row. */
function matrix({ functions }: Report, layers: readonly string[]): Html {
  const groups = new Map<string, { layers: readonly string[]; names: string[] }>()
  for (const unit of functions) {
    const key = JSON.stringify([...unit.layers].sort(compareText))
    const group = groups.get(key)
    if (group) group.names.push(unit.name)
    else groups.set(key, { layers: unit.layers, names: [unit.name] })
  }
  const rows = [...groups.values()]
    .map((group) => ({ ...group, names: [...group.names].sort(compareText) }))
    .sort((a, b) => b.names.length - a.names.length || compareText(a.names.join('\0'), b.names.join('\0')))
  return table({
    caption: 'Which functions have which layers',
    columns: ['Functions', ...layers.map((_, index) => short(index))],
    rows: rows.slice(0, MOST_GROUPS).map(({ names, layers: own }) => [
      names.length === 1
        ? code(names[0] ?? '', 100)
        : el(
            'span',
            {},
            `${count(names.length, 'function')}: `,
            some(
              names.map((name) => code(name, 80)),
              5
            )
          ),
      ...layers.map((layer) => (own.includes(layer) ? yes() : unseen('no')))
    ]),
    total: rows.length
  })
}

function yes(): Html {
  return el('span', { class: 'yes' }, el('span', { 'aria-hidden': 'true' }, '●'), unseen('yes'))
}

function usersOf({ functions }: Report): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>()
  for (const { name, layers } of functions) {
    for (const layer of new Set(layers)) {
      const names = users.get(layer)
      if (names) names.push(name)
      else users.set(layer, [name])
    }
  }
  return users
}

function short(index: number): string {
  return `L${index + 1}`
}
