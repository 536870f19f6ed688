import { ownerOf, type ArtifactSummary, type Report } from '../../../model/index.js'
import { shownArtifact } from '../../shape/artifact-name.js'
import { compareText, count, digits } from '../../shape/words.js'
import { cutMiddle } from '../../escape/index.js'
import { bytes } from '../bytes.js'
import { code, el, fragment, joined, some, type Child, type Html } from '../element.js'
import { badge, framed, section, table } from '../frame.js'
import { ecosystemStyle, treemap } from '../treemap.js'
import { sizeOf, type Unit } from '../units.js'
import type { Box, Content } from '../weights.js'

/** Rows of the overview before it is folded, rows of it at all, units with a picture of their own, and places that the table beside one names. */
const UNFOLDED = 25
const MOST_ROWS = 2000
const MOST_PICTURES = 40
const MOST_PLACES = 60

/** What is inside of what runs, by size and ecosystem. */
export function insideSection(
  report: Report,
  units: readonly Unit[],
  contents: ReadonlyMap<string, Content>
): Html | undefined {
  if (units.length === 0) return undefined
  const what = units.some(({ kind }) => kind === 'function') ? 'functions' : 'artifacts'
  const drawn = units.slice(0, MOST_PICTURES)
  const rest = units.length - drawn.length
  return section(
    'inside',
    'What is inside',
    overview(units, contents),
    legend(report, drawn, contents),
    rest > 0
      ? el(
          'p',
          { class: 'cut' },
          `Pictures are drawn of the ${digits(drawn.length)} ${what} with the worst findings; of the other ${digits(rest)} the JSON report lists everything.`
        )
      : undefined,
    drawn.map((unit, index) => picture(unit, contents, index === 0)),
    artifacts(report.artifacts, contents)
  )
}

/** The first few, and the others folded. */
function overview(units: readonly Unit[], contents: ReadonlyMap<string, Content>): Html {
  const others = units.slice(UNFOLDED)
  return fragment(
    unitsTable('What runs, the worst first', units.slice(0, UNFOLDED), contents),
    others.length === 0
      ? undefined
      : el(
          'details',
          {},
          el('summary', {}, `The other ${digits(others.length)}`),
          unitsTable('The rest of what runs', others, contents)
        )
  )
}

function unitsTable(caption: string, units: readonly Unit[], contents: ReadonlyMap<string, Content>): Html {
  return table({
    caption,
    columns: ['Function', 'Runtime', 'Code and layers', 'Unpacked', 'Packages', 'Findings'],
    rows: units.slice(0, MOST_ROWS).map((unit) => [
      unit.index < MOST_PICTURES
        ? el('a', { href: `#unit-${unit.index}` }, code(unit.name, 100))
        : code(unit.name, 100),
      unit.runtime === undefined ? '–' : code(unit.runtime, 60),
      some(
        unit.parts.map((part) => code(shownArtifact(part), 100)),
        3
      ),
      sizeText(sizeOf(unit.parts, contents)),
      digits(packagesOf(unit, contents)),
      findings(unit)
    ]),
    total: units.length,
    numbers: [3, 4]
  })
}

/** The script of the page makes the link filter the table that it leads to. */
function findings({ kind, index, findings: counts }: Unit): Html {
  if (counts.size === 0) return fragment('none')
  const worst = joined(
    [...counts].map(([severity, n]) => fragment(`${digits(n)} `, badge(severity))),
    ' '
  )
  return el('a', { href: '#findings', 'data-show': kind === 'function' ? index : undefined }, worst)
}

function picture(unit: Unit, contents: ReadonlyMap<string, Content>, open: boolean): Html {
  const parts = unit.parts.flatMap((id, index) => {
    const content = contents.get(id)
    return content ? [{ title: `${index === 0 ? '' : 'layer '}${baseName(shownArtifact(id))}`, content }] : []
  })
  const missing = unit.parts.filter((id) => !contents.has(id))
  const total = sizeOf(unit.parts, contents)
  const apart = parts
    .flatMap(({ content }) => content.boxes)
    .filter(({ size }) => size === undefined)
    .reduce((sum, { packages }) => sum + packages.length, 0)
  const drawn = treemap(`What is inside ${unit.name} by size; the same is in the table below`, parts)
  return el(
    'details',
    { id: `unit-${unit.index}`, class: 'unit', open: open ? true : undefined },
    el(
      'summary',
      {},
      el('h3', {}, code(unit.name, 120)),
      ` ${[count(packagesOf(unit, contents), 'package'), ...(total > 0 ? [`${bytes(total)} unpacked`] : [])].join(', ')}`
    ),
    missing.length === 0
      ? undefined
      : el(
          'p',
          {},
          'Not at hand, and so not in the picture: ',
          some(
            missing.map((id) => code(id, 120)),
            5
          )
        ),
    drawn === undefined
      ? undefined
      : framed(`What is inside ${cutMiddle(unit.name, 100)}, drawn by size`, drawn),
    drawn === undefined || apart === 0
      ? undefined
      : el(
          'p',
          { class: 'cut' },
          `Not drawn: ${count(apart, 'package')} whose files cannot be told from others; the table has them.`
        ),
    el(
      'details',
      {},
      el('summary', {}, 'The same as a table'),
      placesTable(
        unit,
        parts.map(({ content }) => content)
      )
    )
  )
}

function placesTable({ name }: Unit, parts: readonly Content[]): Html {
  const rows = parts
    .flatMap(({ artifact, boxes }) => boxes.map((box) => ({ artifact, box })))
    .sort((a, b) => (b.box.size ?? -1) - (a.box.size ?? -1) || compareText(a.box.path, b.box.path))
  return table({
    caption: `What is inside ${name}, the largest first`,
    columns: ['Package', 'Ecosystem', 'Size', 'Artifact', 'Worst finding'],
    rows: rows
      .slice(0, MOST_PLACES)
      .map(({ artifact, box }) => [
        packagesIn(box),
        box.ecosystem,
        sizeText(box.size ?? 0),
        code(artifact, 100),
        box.worst === undefined ? 'none' : badge(box.worst)
      ]),
    total: rows.length,
    numbers: [2]
  })
}

function packagesIn({ packages, label }: Box): Child {
  if (packages.length === 1) return code(packages[0] ?? label, 100)
  return fragment(
    code(label, 100),
    ` with ${count(packages.length, 'package')}: `,
    some(
      packages.map((each) => code(each, 80)),
      3
    )
  )
}

/** What the colours stand for, of the ecosystems that are there. */
function legend(
  { components }: Report,
  drawn: readonly Unit[],
  contents: ReadonlyMap<string, Content>
): Html | undefined {
  if (!drawn.some((unit) => sizeOf(unit.parts, contents) > 0)) return undefined
  const names = [...new Set(components.map(({ ecosystem }) => ecosystem))].sort(compareText)
  if (names.length === 0) return undefined
  const entries = [
    ...names.map((name): [string, string] => [ecosystemStyle(name), name]),
    ['none', 'other files'] as const
  ]
  return fragment(
    el('p', {}, 'Each package is as large as its files. A corner is coloured like the worst finding.'),
    el(
      'ul',
      { class: 'legend' },
      entries.slice(0, 30).map(([style, name]) => el('li', {}, swatch(style), name))
    )
  )
}

function swatch(style: string): Html {
  return el(
    'svg',
    { viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    el('rect', { class: `tile ${style}`, width: 12, height: 12 })
  )
}

function artifacts(all: readonly ArtifactSummary[], contents: ReadonlyMap<string, Content>): Html {
  const sorted = [...all].sort((a, b) => compareText(a.id, b.id))
  return el(
    'details',
    {},
    el('summary', {}, `${count(all.length, 'artifact')} with their digests`),
    table({
      caption: 'Artifacts',
      columns: ['Artifact', 'Kind', 'Whose', 'Size', 'Unpacked', 'Files', 'Packages', 'Digest'],
      rows: sorted
        .slice(0, MOST_ROWS)
        .map((each) => [
          code(each.id, 160),
          each.kind,
          ownerOf(each),
          sizeText(each.size),
          sizeText(each.unpacked ?? 0),
          digits(each.files),
          digits(contents.get(each.id)?.packages ?? 0),
          code(each.digest, 100)
        ]),
      total: sorted.length,
      numbers: [3, 4, 5, 6]
    })
  )
}

function packagesOf({ parts }: Unit, contents: ReadonlyMap<string, Content>): number {
  return new Set(parts.flatMap((id) => contents.get(id)?.boxes.flatMap(({ packages }) => packages) ?? []))
    .size
}

function sizeText(size: number): string {
  return size > 0 ? bytes(size) : '–'
}

function baseName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1) || id
}
