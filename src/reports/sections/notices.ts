import type { StaleIgnore } from '../../model/index.js'
import { markdownCode, markdownText } from '../escape/index.js'
import type { NoticeGroup } from '../shape/notices.js'
import { STALE } from '../shape/stale.js'
import { count, digits, listed } from '../shape/words.js'
import type { Section } from './fit.js'

/** How lists are shown on one surface. */
export interface ListStyle {
  readonly folded: boolean
  /** Where the rest can be read, ready to be written. */
  readonly elsewhere: string
  readonly limit?: number
}

/** Notices that say the same stand together with their subjects. */
export function noticesSection(title: string, groups: readonly NoticeGroup[], style: ListStyle): Section[] {
  return listSection(title, groups, noticeRow, style)
}

/** Ignore entries that can be deleted, or must be looked at again. */
export function staleIgnoresSection(entries: readonly StaleIgnore[], style: ListStyle): Section[] {
  const verb = entries.length === 1 ? 'does nothing' : 'do nothing'
  return listSection(
    `${count(entries.length, 'ignore entry', 'ignore entries')} ${verb}`,
    entries,
    staleRow,
    style
  )
}

function listSection<T>(
  title: string,
  items: readonly T[],
  row: (item: T) => string,
  style: ListStyle
): Section[] {
  if (items.length === 0) return []
  return [
    {
      before: style.folded ? `<details><summary>${title}</summary>\n\n` : `**${title}**\n\n`,
      rows: items.slice(0, style.limit).map(row),
      total: items.length,
      after: style.folded ? '\n</details>\n\n' : '\n',
      more: (hidden) => `- _${digits(hidden)} more in ${style.elsewhere}_\n`,
      brief: `**${title}**: see ${style.elsewhere}.\n\n`
    }
  ]
}

function noticeRow({ message, subjects }: NoticeGroup): string {
  const names = subjects.filter((subject) => subject !== '').map((subject) => markdownCode(subject, 120))
  const where = names.length > 0 ? `${listed(names, 5)}: ` : ''
  return `- ${where}${markdownText(message, 300)}`
}

function staleRow({ id, why, reason, file, line }: StaleIgnore): string {
  const what = STALE[why]
  return `- ${markdownCode(id, 60)} (${file === undefined ? '' : `${markdownCode(file, 80)}, `}line ${line}) ${what}; its reason was: ${markdownText(reason)}`
}
