import { cut, cutMiddle } from '../escape/index.js'

/** A column of text that is ready for a terminal. */
export interface Column {
  readonly title: string
  /** Widest and narrowest, in terminal columns. */
  readonly max: number
  readonly min: number
  /** What to keep of a text that is too long. */
  readonly keep: 'start' | 'ends'
  /** Left out before the last column is, when the line has no room for all. */
  readonly optional?: boolean
}

/** Stands between two columns. */
const GAP = '  '

/**
 * Lines of cells below one another, a header first. Where the widest cells do not fit, columns are made
 * narrower from the right; where that is not enough, optional columns and then the last one are left out.
 * @param paint colours a padded cell; gets the row's number (-1 for the header) and the column's title
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: number,
  paint: (cell: string, row: number, title: string) => string
): readonly string[] {
  const all = columns.map((column, at) => ({ ...column, at, widest: widestCell(rows, column, at) }))
  const tries = [all, all.filter(({ optional }) => optional !== true), all.slice(0, -1)]
  const chosen = tries.find((some) => leastWidth(some) <= width) ?? all.slice(0, -1)
  const widths = fitWidths(chosen, width)
  return [columns.map(({ title }) => title), ...rows].map((cells, index) =>
    chosen
      .map(({ at, keep, title }, number) => {
        const most = widths[number] ?? 0
        const cell = shorten(cells[at] ?? '', most, keep)
        // The last column is not padded, and so no line ends in blanks.
        const padding = number === chosen.length - 1 ? 0 : Math.max(0, most - columnsOf(cell))
        return paint(cell + ' '.repeat(padding), index - 1, title)
      })
      .join(GAP)
  )
}

interface Measured extends Column {
  readonly widest: number
}

function widestCell(rows: readonly (readonly string[])[], { title, max }: Column, at: number): number {
  let widest = title.length
  for (const cells of rows) widest = Math.max(widest, columnsOf(cells[at] ?? ''))
  return Math.min(max, widest)
}

function leastWidth(columns: readonly Measured[]): number {
  const gaps = GAP.length * (columns.length - 1)
  return columns.reduce((sum, { min, widest }) => sum + Math.min(min, widest), gaps)
}

function fitWidths(columns: readonly Measured[], width: number): readonly number[] {
  const gaps = GAP.length * (columns.length - 1)
  let over = columns.reduce((sum, { widest }) => sum + widest, gaps) - width
  // The last column first: prose is read from its start, names are compared as a whole.
  return [...columns]
    .reverse()
    .map(({ min, widest }) => {
      const narrower = over > 0 ? Math.max(Math.min(min, widest), widest - over) : widest
      over -= widest - narrower
      return narrower
    })
    .reverse()
}

/** Cuts to a number of terminal columns, which may be fewer than characters. */
function shorten(text: string, most: number, keep: Column['keep']): string {
  if (columnsOf(text) <= most) return text
  const shrink = keep === 'start' ? cut : cutMiddle
  let max = most
  let short = shrink(text, max)
  while (columnsOf(short) > most && max > 1) short = shrink(text, (max -= 1))
  return short
}

/** How many columns a terminal gives to text: two for East Asian letters and pictures, none for marks. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const char of text) columns += /^\p{M}$/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return columns
}

/** Blocks of Unicode's EastAsianWidth.txt that are wide or full-width throughout, roughly. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u

/** Breaks prose between words; the lines after the first are indented. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || columnsOf(longer) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = indent + word
    }
  }
  return [...lines, line]
}
