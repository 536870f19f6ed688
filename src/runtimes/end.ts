import type { RuntimeEnd } from '../model/index.js'
import type { RuntimeRow } from './table.js'

/** What the table says about the end of a runtime whose deprecation is scheduled for `deprecated`. */
export function endOf(
  { createBlocked, updateBlocked }: RuntimeRow,
  deprecated: string,
  asOf: string
): RuntimeEnd {
  return {
    deprecated,
    ...(createBlocked === null ? {} : { createBlocked }),
    ...(updateBlocked === null ? {} : { updateBlocked }),
    asOf
  }
}

/**
 * What stops when, in one line. A block is told as a fact where it was one when the table was made: a day
 * that lay ahead then is a forecast, even when it has passed meanwhile.
 */
export function sentenceOf(end: RuntimeEnd, isOver: boolean): string {
  const blocks = [
    { what: 'no creation', day: end.createBlocked },
    { what: 'no updates', day: end.updateBlocked }
  ].flatMap(({ what, day }) => (day === undefined ? [] : [{ what, day }]))
  const facts = blocks.filter(({ day }) => day <= end.asOf).map(({ what, day }) => `, ${what} since ${day}`)
  const ahead = blocks.filter(({ day }) => day > end.asOf).map(({ what, day }) => `${what} from ${day}`)
  const support = isOver ? `Unsupported since ${end.deprecated}` : `Supported until ${end.deprecated}`
  return `${support}${facts.join('')}${ahead.length > 0 ? `; AWS forecasts ${ahead.join(', ')}` : ''}`
}
