import { markdownCode, markdownText } from '../escape/index.js'
import { advice } from '../shape/advice.js'
import { shownArtifact } from '../shape/artifact-name.js'
import { commandsOf, isRunnable } from '../shape/commands.js'
import { howTo } from '../shape/how.js'
import type { Step } from '../shape/plan.js'
import { urgencyWords } from '../shape/urgency.js'
import { breakdown, digits, listed, sentence } from '../shape/words.js'
import { findingLink } from './findings.js'
import type { Section } from './fit.js'
import { SEVERITY_MARKS } from './marks.js'
import type { Places } from './places.js'

/** How the plan is shown on one surface. */
export interface PlanStyle {
  /** A Markdown line. */
  readonly heading: string
  /** Where the rest can be read, ready to be written. */
  readonly elsewhere: string
  readonly places: Places
  readonly limit?: number
}

/** The fix plan: one row for each thing to do, and all that can be run for them. */
export function planSection(steps: readonly Step[], style: PlanStyle): Section[] {
  if (steps.length === 0) return []
  const { heading, elsewhere, places, limit } = style
  const shown = steps.slice(0, limit)
  return [
    {
      before: `${heading}\n\n| Change | Because of | Where |\n| :-- | :-- | :-- |\n`,
      rows: shown.map((step) => planRow(step, places)),
      total: steps.length,
      after: '\n',
      more: (hidden) => `\n_${digits(hidden)} more to do in ${elsewhere}._\n`,
      brief: `${heading}\n\nSee ${elsewhere}.\n\n`
    },
    ...commandSection(commandsOf(shown))
  ]
}

/** Whole or not at all: a command that is cut does something else. */
function commandSection(commands: readonly string[]): Section[] {
  if (commands.length === 0) return []
  const block = ['```sh', ...commands, '```', ''].join('\n')
  return [{ before: '', rows: [block], total: 1, after: '', more: () => '', brief: '' }]
}

function planRow(step: Step, places: Places): string {
  return `| ${[change(step, places), because(step), where(step, places)].join(' | ')} |`
}

function change(step: Step, places: Places): string {
  const show = (text: string): string => markdownCode(text, 120)
  const name = step.from === '' ? step.name : `${step.name} ${step.from}`
  const linked = places.link(show(name), step.rows[0].finding.location)
  const how = howTo(step, show, !isRunnable(step)).map(sentence)
  if (isPlainUpgrade(step))
    return [`${linked} → **${show(step.to ?? '')}**${staying(step)}`, ...how].join('<br>')
  const told = advice(step, show, (text) => markdownText(text, 300))
  return [linked, `**${sentence(told)}**`, ...how].join('<br>')
}

/** One that an arrow says as well as a sentence. */
function isPlainUpgrade({ action, carriers, owner }: Step): boolean {
  return action === 'upgrade' && carriers.length === 0 && owner?.kind !== 'layer' && owner?.kind !== 'image'
}

function staying({ stay }: Step): string {
  if (stay.length === 0) return ''
  const ids = listed(
    stay.map((id) => markdownCode(id, 60)),
    2
  )
  return ` (${ids} ${stay.length === 1 ? 'stays' : 'stay'})`
}

/** How many findings of which severity, and the worst of them. */
function because({ rows }: Step): string {
  const [worst, ...others] = rows
  const { severity, title } = worst.finding
  const many = others.length === 0 ? severity : `${breakdown(rows.map(({ finding }) => finding))}:`
  const rest = others.length === 0 ? '' : ` _and ${digits(others.length)} more_`
  const urgent = urgencyWords(worst.finding)
  return [
    `${SEVERITY_MARKS[severity]} ${many} ${findingLink(worst)} ${markdownText(title, 100)}${rest}`,
    ...(urgent.length === 0 ? [] : [sentence(urgent.join(', '))])
  ].join('<br>')
}

/** Functions are what their owners know by name; an artifact that no function has is all there is to name. */
function where({ functions, artifacts }: Step, places: Places): string {
  return functions.length > 0
    ? listed(functions.map(places.unit), 3)
    : listed(
        artifacts.map((artifact) => markdownCode(shownArtifact(artifact), 80)),
        3
      )
}
