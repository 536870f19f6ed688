import { advice } from '../../shape/advice.js'
import type { Step } from '../../shape/plan.js'
import { urgencyWords } from '../../shape/urgency.js'
import { count, digits, sentence } from '../../shape/words.js'
import { code, el, fragment, prose, some, type Child, type Html } from '../element.js'
import { badge, section, table } from '../frame.js'
import { findingLink } from './findings.js'

const MOST = 1000

/** One row for each thing to do; where something blocks, what does not is folded. */
export function planSection(steps: readonly Step[]): Html | undefined {
  if (steps.length === 0) return undefined
  const urgent = steps.filter(({ blocking }) => blocking > 0)
  const others = steps.filter(({ blocking }) => blocking === 0)
  if (urgent.length === 0 || others.length === 0)
    return section('plan', 'What to do', planTable('What to do, the worst first', steps))
  return section(
    'plan',
    'What to do',
    planTable('What to do about what blocks', urgent),
    el(
      'details',
      {},
      el('summary', {}, `${count(others.length, 'more step')} for what does not block`),
      planTable('What to do about what does not block', others)
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
      step.artifacts.map((artifact) => code(artifact, 100)),
      3
    )
  ]
}

/** The command to run, or the line to write, where they are known. */
function how({ remedy, owner, beyond, major }: Step): readonly Html[] {
  const manifests = owner?.kind === 'project' ? owner.manifests.map((path) => code(path, 120)) : []
  const beside = manifests.length === 0 ? '' : fragment(' beside ', some(manifests, 2))
  return [
    ...(remedy?.edit === undefined
      ? []
      : [small('Write ', code(remedy.edit.line, 300), ' in ', code(remedy.edit.file, 120), beside)]),
    ...(remedy?.command === undefined ? [] : [small('Run ', code(remedy.command, 300), beside)]),
    ...(major ? [small('This is a major step.')] : []),
    ...(beyond === undefined
      ? []
      : [small('A major step to ', code(beyond.to, 80), ` clears ${digits(beyond.clears)}.`)])
  ]
}

function small(...children: readonly Child[]): Html {
  return el('span', { class: 'small' }, ...children)
}

/** The advice holds names among its words: each is given a place in it that no name can look like. */
function told(step: Step): Html {
  const names: Html[] = []
  const place = (name: Html): string => `\u0000${names.push(name) - 1}\u0000`
  const text = sentence(
    advice(
      step,
      (name) => place(code(name, 80)),
      (words) => place(prose(words, 400))
    )
  )
  // Names are at odd places.
  const pieces = text.split('\u0000').map((piece, index) => (index % 2 === 0 ? piece : names[Number(piece)]))
  return el('span', { class: step.blocking > 0 ? 'urgent' : undefined }, pieces)
}
