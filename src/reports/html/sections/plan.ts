import { advice } from '../../shape/advice.js'
import { shownArtifact } from '../../shape/artifact-name.js'
import { commandsOf, isRunnable } from '../../shape/commands.js'
import { howTo } from '../../shape/how.js'
import type { Step } from '../../shape/plan.js'
import { urgencyWords } from '../../shape/urgency.js'
import { count, digits, sentence } from '../../shape/words.js'
import { code, el, fragment, joined, LINE_BREAK, prose, some, type Child, type Html } from '../element.js'
import { badge, section, table } from '../frame.js'
import { findingLink } from './findings.js'

const MOST = 1000

/** One row for each thing to do; where something blocks, what does not is folded. */
export function planSection(steps: readonly Step[]): Html | undefined {
  if (steps.length === 0) return undefined
  const urgent = steps.filter(({ blocking }) => blocking > 0)
  const others = steps.filter(({ blocking }) => blocking === 0)
  if (urgent.length === 0 || others.length === 0)
    return section(
      'plan',
      'What to do',
      planTable('What to do, the worst first', steps),
      commands(steps.slice(0, MOST))
    )
  return section(
    'plan',
    'What to do',
    planTable('What to do about what blocks', urgent),
    commands(urgent.slice(0, MOST)),
    el(
      'details',
      {},
      el('summary', {}, `${count(others.length, 'more step')} for what does not block`),
      planTable('What to do about what does not block', others),
      commands(others.slice(0, MOST))
    )
  )
}

function planTable(caption: string, steps: readonly Step[]): Html {
  return table({
    caption,
    unseenCaption: true,
    cards: true,
    columns: ['Package', 'What to do', 'Because of', 'Clears', 'Where'],
    rows: steps.slice(0, MOST).map(stepRow),
    total: steps.length,
    numbers: [3]
  })
}

function stepRow(step: Step): readonly Html[] {
  const [worst, ...others] = step.rows
  const urgent = urgencyWords(worst.finding)
  const rest = others.length > 0 ? ` and ${digits(others.length)} more` : ''
  return [
    step.action === 'configure'
      ? fragment('configuration')
      : code(step.from === '' ? step.name : `${step.name} ${step.from}`, 100),
    fragment(told(step), ...how(step)),
    fragment(
      badge(worst.finding.severity),
      ' ',
      findingLink(worst),
      ' ',
      prose(worst.finding.title, 160),
      rest,
      urgent.length === 0 ? undefined : small(sentence(urgent.join(', ')))
    ),
    fragment(digits(step.clears)),
    some(
      step.artifacts.map((artifact) => code(shownArtifact(artifact), 100)),
      3
    )
  ]
}

function small(...children: readonly Child[]): Html {
  return el('span', { class: 'small' }, ...children)
}

function told(step: Step): Html {
  const text = withNames((show, words) => sentence(advice(step, show, words)))
  return el('span', { class: step.blocking > 0 ? 'urgent' : undefined }, text)
}

/** Who brings the package, what to write or run, and where. */
function how(step: Step): readonly Html[] {
  const n = howTo(step, (name) => name, !isRunnable(step)).length
  return Array.from({ length: n }, (_, index) =>
    small(withNames((show) => sentence(howTo(step, show, !isRunnable(step))[index] ?? '')))
  )
}

/** All that can be run for the steps, to be copied as a whole. */
function commands(steps: readonly Step[]): Html | undefined {
  const lines = commandsOf(steps)
  if (lines.length === 0) return undefined
  return fragment(
    el('p', {}, 'What can be run for them:'),
    el(
      'pre',
      {},
      el(
        'code',
        {},
        joined(
          lines.map((line) => prose(line, Infinity)),
          LINE_BREAK
        )
      )
    )
  )
}

/** A sentence holds names among its words: each is given a place in it that no name can look like. */
function withNames(
  write: (show: (name: string) => string, words: (text: string) => string) => string
): readonly Child[] {
  const names: Html[] = []
  const place = (name: Html): string => `\u0000${names.push(name) - 1}\u0000`
  const text = write(
    (name) => place(code(name, 300)),
    (words) => place(prose(words, 400))
  )
  // Names are at odd places.
  return text.split('\u0000').map((piece, index) => (index % 2 === 0 ? piece : names[Number(piece)]))
}
