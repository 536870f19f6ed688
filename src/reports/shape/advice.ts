import type { Step } from './plan.js'
import { listed } from './words.js'

/**
 * What a step asks for, as half a sentence without capital and full stop: `upgrade to 4.17.21`.
 * @param show makes an untrusted name fit for the surface
 * @param prose the same for an untrusted sentence
 */
export function advice(step: Step, show: (name: string) => string, prose: (text: string) => string): string {
  switch (step.action) {
    case 'upgrade':
      return upgrade(step, show)
    case 'remove':
      return 'remove it: this package is malicious'
    case 'no-fix':
      return 'no fixed version is known: replace it, or ignore it with a reason'
    case 'rebuild':
      return 'find out what built it this way, and rebuild it with a plain zip tool'
    case 'revoke':
      return 'make the credential invalid, then take it out of the artifact'
    case 'configure':
      return prose(remedyOf(step))
    case 'move':
      return `move to ${step.to === undefined ? 'a supported runtime' : show(step.to)}`
  }
}

/** What to do about the worst of a step's findings about configuration. */
export function remedyOf({ rows: [{ finding }] }: Pick<Step, 'rows'>): string {
  return finding.kind === 'posture' ? finding.remedy : ''
}

function upgrade({ to = '', carriers, stay, owner }: Step, show: (name: string) => string): string {
  const verb = stay.length === 1 ? 'stays' : 'stay'
  const rest = stay.length > 0 ? ` (${listed(stay.map(show), 2)} ${verb})` : ''
  if (owner?.kind === 'layer') {
    const whose = owner.publisher === undefined ? '' : ` by ${show(owner.publisher)}`
    return `take a newer version of the layer${whose}, one that holds ${show(to)}${rest}`
  }
  if (owner?.kind === 'image') return `rebuild on a newer base image, one that holds ${show(to)}${rest}`
  if (carriers.length === 0) return `upgrade to ${show(to)}${rest}`
  const inside = listed(carriers.map(show), 2)
  return `update ${inside}, which carries it, until it holds ${show(to)}${rest}`
}
