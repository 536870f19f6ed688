import type { Report } from '../../model/index.js'
import type { Row } from '../shape/findings.js'
import { count, listed } from '../shape/words.js'
import type { Section } from './fit.js'

/**
 * One line for what a short report leaves to the full one: advice, and what no machine can judge.
 * @param advice findings of severity info
 */
export function asideSection(
  { posture, functions }: Report,
  advice: readonly Row[],
  elsewhere: string
): Section[] {
  const manual = posture !== undefined && posture.unconfigured.length < functions.length
  const left = [
    ...(advice.length > 0 ? [`${count(advice.length, 'finding')} of severity info`] : []),
    ...(manual ? [`${count(posture.manual.length, 'check')} of the configuration for a person`] : [])
  ]
  if (left.length === 0) return []
  const brief = `_In ${elsewhere} as well: ${listed(left, left.length)}._\n\n`
  return [{ before: '', rows: [], total: 0, after: '', more: () => '', brief }]
}
