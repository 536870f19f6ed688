import { markdownCode, markdownText } from '../escape/index.js'
import { advice } from '../shape/advice.js'
import type { Step } from '../shape/plan.js'
import { urgencyWords } from '../shape/urgency.js'
import { digits, listed, sentence } from '../shape/words.js'
import { findingLink } from './findings.js'
import type { Section } from './fit.js'
import { SEVERITY_MARKS } from './marks.js'

/**
 * The fix plan: one row for each thing to do.
 * @param heading a Markdown line
 * @param elsewhere where the rest can be read, ready to be written
 */
export function planSection(
  steps: readonly Step[],
  heading: string,
  elsewhere: string,
  limit?: number
): Section[] {
  if (steps.length === 0) return []
  return [
    {
      before: `${heading}\n\n| Package | What to do | Because of | Where |\n| :-- | :-- | :-- | :-- |\n`,
      rows: steps.slice(0, limit).map(planRow),
      total: steps.length,
      after: '\n',
      more: (hidden) => `\n_${digits(hidden)} more to do in ${elsewhere}._\n`,
      brief: `${heading}\n\nSee ${elsewhere}.\n\n`
    }
  ]
}

function planRow(step: Step): string {
  const [worst, ...others] = step.rows
  const { severity, title } = worst.finding
  const urgent = urgencyWords(worst.finding)
  const rest = others.length > 0 ? ` _and ${digits(others.length)} more_` : ''
  const name = step.from === '' ? step.name : `${step.name} ${step.from}`
  const cells = [
    markdownCode(name, 80),
    sentence(
      advice(
        step,
        (text) => markdownCode(text, 60),
        (text) => markdownText(text, 300)
      )
    ),
    `${SEVERITY_MARKS[severity]} ${severity} ${findingLink(worst)} ${markdownText(title, 100)}${rest}${urgent.length === 0 ? '' : `<br>${sentence(urgent.join(', '))}`}`,
    listed(
      step.artifacts.map((artifact) => markdownCode(artifact, 80)),
      3
    )
  ]
  return `| ${cells.join(' | ')} |`
}
