import type { Location } from '../../../model/index.js'
import type { Value } from '../value.js'

/** Deeper than any settings are; the rest of a hostile document is not followed. */
const DEEPEST = 64

/**
 * Plain JSON as a value: a policy document in a text, an attribute of a plan.
 * @param at where all of it stands
 */
export function jsonValue(json: unknown, at: () => Location | undefined = nowhere, depth = 0): Value {
  if (depth > DEEPEST) return { kind: 'unknown', by: 'too deeply nested', at }
  if (json === null || ['string', 'number', 'boolean'].includes(typeof json)) return scalar(json, at)
  if (Array.isArray(json))
    return { kind: 'list', items: json.map((item) => jsonValue(item, at, depth + 1)), at }
  if (typeof json !== 'object') return { kind: 'unknown', by: 'a value of another kind', at }
  const entries = Object.entries(json).map(([name, item]) => [name, jsonValue(item, at, depth + 1)] as const)
  return { kind: 'mapping', entries: new Map(entries), at }
}

/** A text with `${...}` in it is known in part only. */
function scalar(json: unknown, at: () => Location | undefined): Value {
  if (typeof json === 'string') {
    return json.includes('${')
      ? { kind: 'pattern', text: json, references: [], at }
      : { kind: 'scalar', value: json, at }
  }
  return { kind: 'scalar', value: typeof json === 'number' || typeof json === 'boolean' ? json : null, at }
}

function nowhere(): undefined {
  return undefined
}
