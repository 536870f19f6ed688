import { terminalText } from '../escape/index.js'
import type { NoticeGroup } from '../shape/notices.js'
import { digits, listed } from '../shape/words.js'
import { wrap } from './columns.js'

/** A title with its lines below it, or nothing where there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)]
}

/** The first lines, and how many there are besides. */
export function most(lines: readonly string[], max: number): readonly string[] {
  return lines.length <= max ? lines : [...lines.slice(0, max), `... and ${digits(lines.length - max)} more`]
}

/** Blocks of lines with an empty line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** The terminal's width as far as a table can follow it. */
export function usableWidth(width: number | undefined): number {
  return Math.min(Math.max(width ?? 120, 60), 240)
}

export function noticeLines(groups: readonly NoticeGroup[], width: number): readonly string[] {
  return groups.flatMap(({ message, subjects }) => {
    const names = subjects.filter((subject) => subject !== '').map((subject) => terminalText(subject))
    const where = names.length > 0 ? `${listed(names, 10)}: ` : ''
    return wrap(`${where}${terminalText(message, 500)}`, width - 2, '    ')
  })
}
