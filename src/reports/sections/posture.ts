import type { NotEvaluated, PostureSummary, Report } from '../../model/index.js'
import { markdownCode, markdownText } from '../escape/index.js'
import { count, digits, listed } from '../shape/words.js'
import type { Section } from './fit.js'
import { WHY_NOT } from '../shape/not-evaluated.js'

/** What the rules about configuration could not say, and what no machine can. */
export function postureSections({ posture, functions }: Report, elsewhere: string): Section[] {
  if (posture === undefined || functions.length === 0) return []
  const evaluated = posture.rules.filter((rule) => rule.evaluated > 0)
  const title = `${count(evaluated.length, 'rule')} about configuration evaluated`
  return [
    ...listSection(title, openRows(posture), elsewhere),
    ...listSection(
      `${count(posture.manual.length, 'check')} for a person (status: manual)`,
      posture.manual.map(({ rows, question }) => `- [ ] ${question} (${rows.join(', ')})`),
      elsewhere
    )
  ]
}

function openRows({ notEvaluated, unconfigured }: PostureSummary): readonly string[] {
  const names = unconfigured.map((name) => markdownCode(name, 80))
  return [
    ...(names.length === 0
      ? []
      : [`- Nothing says how ${listed(names, 5)} is configured, so that no rule was evaluated`]),
    ...notEvaluated.map(openRow)
  ]
}

function openRow({ rule, why, detail, functions }: NotEvaluated): string {
  const reason = detail === undefined ? WHY_NOT[why] : `${WHY_NOT[why]} ${markdownText(detail, 200)}`
  return `- ${markdownCode(rule, 60)}: not evaluated for ${count(functions.length, 'function')}: ${reason}`
}

function listSection(title: string, rows: readonly string[], elsewhere: string): Section[] {
  return [
    {
      before: `<details><summary>${title}</summary>\n\n`,
      rows,
      total: rows.length,
      after: '\n</details>\n\n',
      more: (hidden) => `- _${digits(hidden)} more in ${elsewhere}_\n`,
      brief: `**${title}**${rows.length === 0 ? '' : `: see ${elsewhere}`}.\n\n`
    }
  ]
}
