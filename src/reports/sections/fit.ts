/** A part of a Markdown report that may be shortened. All texts are ready to be written. */
export interface Section {
  /** Up to the first row; ends with a line break. */
  readonly before: string
  /** One line each, the most important first; as many as a reader of this surface wants. */
  readonly rows: readonly string[]
  /** How many there would be if all were wanted. */
  readonly total: number
  readonly after: string
  /** Stands after the rows when some are left out. */
  readonly more: (hidden: number) => string
  /** Stands for the whole section when not even one row has room. */
  readonly brief: string
}

/**
 * Writes head, sections and foot within a budget. Each section first gets room for its brief form; what
 * is left is given to rows, section by section, so that what stands first is cut last.
 * @param budget in UTF-8 bytes, which are never fewer than characters however those are counted
 */
export function fit(head: string, sections: readonly Section[], foot: string, budget: number): string {
  const reserved = [head, foot, ...sections.map(({ brief }) => brief)]
  let left = budget - reserved.reduce((sum, text) => sum + bytes(text), 0)
  const parts = sections.map((section) => {
    const part = fill(section, left + bytes(section.brief))
    left -= bytes(part) - bytes(section.brief)
    return part
  })
  return [head, ...parts, foot].join('')
}

function fill(section: Section, budget: number): string {
  const { before, rows, total, after, more, brief } = section
  const frame = bytes(before) + bytes(after) + bytes(more(total))
  let used = frame
  let shown = 0
  for (const row of rows) {
    used += bytes(row) + 1
    if (used > budget) break
    shown += 1
  }
  if (shown === 0) return brief
  const hidden = total - shown
  const lines = rows.slice(0, shown).map((row) => `${row}\n`)
  return [before, ...lines, hidden > 0 ? more(hidden) : '', after].join('')
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
