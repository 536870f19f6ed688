import { terminalText } from '../escape/index.js'
import { remedyOf } from '../shape/advice.js'
import { isNamedByDigest } from '../shape/artifact-name.js'
import { howTo } from '../shape/how.js'
import type { Step } from '../shape/plan.js'
import { count, listed } from '../shape/words.js'
import { wrap } from './columns.js'

/** The fix plan, one sentence for each thing to do: what to change, what that clears, where it lies. */
export function planLines(steps: readonly Step[], width: number): readonly string[] {
  return steps.flatMap((step) => [
    ...wrap(planLine(step), width - 2, '    '),
    ...howTo(step, (text) => terminalText(text))
      .flatMap((line) => wrap(line, width - 6, '  '))
      .map((line) => `    ${line}`)
  ])
}

function planLine(step: Step): string {
  const { action, from, to = '', rows, clears, stay, carriers } = step
  const name = terminalText(step.name)
  const found = count(
    action === 'upgrade' ? clears : action === 'no-fix' ? stay.length : rows.length,
    'finding'
  )
  const byUnits = step.functions.length > 0 && step.artifacts.some(isNamedByDigest)
  const where = listed(
    (byUnits ? step.functions : step.artifacts).map((name) => terminalText(name)),
    3
  )
  switch (action) {
    case 'upgrade': {
      const rest = stay.length > 0 ? `; ${names(stay)} ${stay.length === 1 ? 'stays' : 'stay'}` : ''
      const inside = carriers.length > 0 ? `; it is a copy inside ${names(carriers)}: update that` : ''
      return `${name} ${terminalText(from)} -> ${terminalText(to)} clears ${found} in ${where}${inside}${others(step)}${rest}`
    }
    case 'remove':
      return `${name} ${terminalText(from)} is malicious: remove it from ${where}`
    case 'no-fix':
      return `${name} ${terminalText(from)} has no known fix for ${found} in ${where}: replace it, or ignore it with a reason`
    case 'rebuild':
      return `${name} is built in an irregular way (${found}): find out what did that, and rebuild it with a plain zip tool`
    case 'revoke':
      return `${name} holds credentials (${found}): make them invalid, then take them out of it`
    case 'configure':
      return `${terminalText(rows[0].finding.id)} (${found}) in ${where}: ${terminalText(remedyOf(step), 300)}`
    case 'move':
      return `${name} (${found}): move to ${terminalText(to || 'a supported runtime')} in ${where}. ${terminalText(rows[0].finding.title)}`
  }
}

/** Who else has to do it. */
function others({ owner }: Step): string {
  if (owner?.kind === 'layer')
    return `; ${owner.publisher === undefined ? 'who publishes the layer' : terminalText(owner.publisher)} has to release it`
  return owner?.kind === 'image' ? '; rebuild on a newer base image' : ''
}

function names(untrusted: readonly string[]): string {
  return listed(
    untrusted.map((name) => terminalText(name)),
    2
  )
}
