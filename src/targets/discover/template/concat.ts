import type { Location } from '../../../model/index.js'
import type { Value } from '../value.js'

/** CloudFormation refuses texts far below that. */
const MAX_TEXT = 64 * 1024

/** A value, and what to call it where it is not known. */
export interface Piece {
  readonly value: Value
  readonly name: string
}

/**
 * Joins values to one text: a scalar where all of them are known, a pattern with `${name}` where some are not,
 * unknown where one is no text.
 */
export function concat(pieces: readonly Piece[], by: string, at: () => Location | undefined): Value {
  let text = ''
  let known = true
  const references = new Set<string>()
  for (const { value, name } of pieces) {
    switch (value.kind) {
      case 'scalar':
        text += String(value.value ?? '')
        break
      case 'pattern':
        known = false
        text += value.text
        for (const id of value.references) references.add(id)
        break
      case 'reference':
        known = false
        text += `\${${value.id}${value.attribute === undefined ? '' : `.${value.attribute}`}}`
        references.add(value.id)
        break
      case 'unknown':
        known = false
        text += `\${${name}}`
        break
      default:
        return { kind: 'unknown', by, at }
    }
    if (text.length > MAX_TEXT) return { kind: 'unknown', by: 'a text of more than 64 KiB', at }
  }
  return known
    ? { kind: 'scalar', value: text, at }
    : { kind: 'pattern', text, references: [...references], at }
}
