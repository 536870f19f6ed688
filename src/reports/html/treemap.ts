import { ecosystemName, type EcosystemName } from '../../model/index.js'
import { count } from '../shape/words.js'
import { cut } from '../escape/index.js'
import { bytes } from './bytes.js'
import { el, prose, type Html } from './element.js'
import { squarify, type Rect } from './squarify.js'
import type { Box, Content } from './weights.js'

/** Units of the picture: about a pixel where the page is wide. */
const WIDTH = 960
const HEIGHT = 320
const HEADER = 20
const GAP = 3

/** Places that one artifact gets; the smallest are put together. */
const MOST = 80

/** A part of what a function runs. */
export interface Slice {
  readonly title: string
  readonly content: Content
}

/**
 * What is inside, each package as large as its files: first divided among the artifacts, then among the packages.
 * The same can be read in the table beside it.
 * @param title what a screen reader says the picture is; ours and untrusted text
 */
export function treemap(title: string, slices: readonly Slice[]): Html | undefined {
  const weighed = slices
    .map((slice) => ({ slice, tiles: tilesOf(slice.content) }))
    .map(({ slice, tiles }) => ({ slice, tiles, weight: tiles.reduce((sum, { size }) => sum + size, 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  if (weighed.length === 0) return undefined
  const places = squarify(
    weighed.map(({ weight }) => weight),
    { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  )
  return el(
    'svg',
    { class: 'treemap', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': cut(title, 200) },
    weighed.map(({ slice, tiles, weight }, index) =>
      artifact(slice.title, tiles, weight, places[index] ?? { x: 0, y: 0, width: 0, height: 0 })
    )
  )
}

/** One rectangle of the picture. */
interface Tile {
  readonly label: string
  readonly hint: string
  readonly size: number
  readonly style: string
  readonly worst?: Box['worst']
}

function artifact(title: string, tiles: readonly Tile[], weight: number, place: Rect): Html {
  const inner = {
    x: place.x + GAP,
    y: place.y + HEADER,
    width: place.width - 2 * GAP,
    height: place.height - HEADER - GAP
  }
  const roomy = inner.width > 40 && inner.height > 20
  const places = squarify(
    tiles.map(({ size }) => size),
    roomy ? inner : place
  )
  return el(
    'g',
    {},
    roomy ? rect(place, 'frame') : undefined,
    roomy ? label(`${title} (${bytes(weight)})`, place, HEADER - 6, 'frame-label') : undefined,
    tiles.map((each, index) => tile(each, places[index] ?? inner))
  )
}

function tile({ label: name, hint, style, worst }: Tile, place: Rect): Html {
  const { x, y, width, height } = place
  const size = Math.min(12, width / 2, height / 2)
  return el(
    'g',
    {},
    el('title', {}, prose(hint, 300)),
    rect(place, `tile ${style}`),
    worst === undefined || size < 3
      ? undefined
      : el('path', {
          class: `mark ${worst}`,
          d: `M${fixed(x + width - size)} ${fixed(y)}h${fixed(size)}v${fixed(size)}z`
        }),
    width > 30 && height > 16 ? label(name, place, 14, 'tile-label') : undefined
  )
}

function rect({ x, y, width, height }: Rect, style: string): Html {
  return el('rect', {
    class: style,
    x: fixed(x),
    y: fixed(y),
    width: fixed(Math.max(0, width)),
    height: fixed(Math.max(0, height))
  })
}

/** As much of a name as there is room for, by the width of an average letter. */
function label(name: string, { x, y, width }: Rect, down: number, style: string): Html | undefined {
  const letters = Math.floor((width - 8) / 7)
  if (letters < 3) return undefined
  return el('text', { class: style, x: fixed(x + 4), y: fixed(y + down) }, cut(name, letters))
}

function tilesOf({ boxes, unpacked = 0 }: Content): readonly Tile[] {
  const sized = boxes.filter(({ size = 0 }) => size > 0)
  const shown = sized.slice(0, MOST).map(boxTile)
  const rest = sized.slice(MOST)
  const others = unpacked - sized.reduce((sum, { size = 0 }) => sum + size, 0)
  return [
    ...shown,
    ...(rest.length === 0 ? [] : [restTile(rest)]),
    ...(others <= 0
      ? []
      : [
          { label: 'other files', hint: `Files of no package: ${bytes(others)}`, size: others, style: 'none' }
        ])
  ].sort((a, b) => b.size - a.size)
}

function boxTile({ label: name, packages, ecosystem, size = 0, worst }: Box): Tile {
  const what = packages.length > 1 ? `${name}: ${count(packages.length, 'package')}` : (packages[0] ?? name)
  const finding = worst === undefined ? '' : `, worst finding: ${worst}`
  return {
    label: name,
    hint: `${what} (${ecosystem}), ${bytes(size)}${finding}`,
    size,
    style: ecosystemStyle(ecosystem),
    ...(worst === undefined ? {} : { worst })
  }
}

function restTile(rest: readonly Box[]): Tile {
  const size = rest.reduce((sum, box) => sum + (box.size ?? 0), 0)
  const label = count(rest.length, 'smaller place')
  return { label, hint: `${label}: ${bytes(size)}`, size, style: 'none' }
}

/** The class of an ecosystem's colour. */
export function ecosystemStyle(ecosystem: string): string {
  const name = ecosystemName(ecosystem)
  return name === undefined ? 'none' : (STYLES[name] ?? 'system')
}

const STYLES: Readonly<Partial<Record<EcosystemName, string>>> = {
  npm: 'npm',
  PyPI: 'pypi',
  Maven: 'maven',
  Go: 'go',
  'crates.io': 'rust',
  NuGet: 'nuget',
  RubyGems: 'ruby',
  Packagist: 'php'
}

function fixed(n: number): string {
  return String(Math.round(n * 10) / 10)
}
