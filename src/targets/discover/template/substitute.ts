import type { Location } from '../../../model/index.js'
import type { Value } from '../value.js'
import { concat, type Piece } from './concat.js'
import type { Evaluation } from './evaluation.js'
import { entryOf, textOf, type Node } from './node.js'

/** `${name}`, and `${!text}`, which stands for itself. */
const VARIABLE = /\$\{(!?)([^{}$]*)\}/g

/**
 * `Fn::Sub`: a text, or a text and a map of names.
 * Source: AWS CloudFormation user guide, "Fn::Sub", read 2026-11.
 */
export function substitute(
  argument: Node,
  evaluator: Evaluation,
  at: () => Location | undefined,
  depth: number
): Value {
  const [template, names] = argument.kind === 'list' ? argument.items : [argument]
  const text = textOf(template)
  if (text === undefined) return { kind: 'unknown', by: 'Fn::Sub', at }
  const pieces: Piece[] = []
  // Once each: texts that are put together from texts could double with every level.
  const values = new Map<string, Value>()
  const valueOf = (name: string): Value => {
    const value = values.get(name) ?? named(name, names, evaluator, at, depth)
    values.set(name, value)
    return value
  }
  let end = 0
  for (const match of text.matchAll(VARIABLE)) {
    const [whole, literal, name = ''] = match
    pieces.push(plain(text.slice(end, match.index), at))
    pieces.push(literal ? plain(`\${${name}}`, at) : { value: valueOf(name.trim()), name })
    end = match.index + whole.length
  }
  pieces.push(plain(text.slice(end), at))
  return concat(pieces, 'Fn::Sub', at)
}

function plain(value: string, at: () => Location | undefined): Piece {
  return { value: { kind: 'scalar', value, at }, name: '' }
}

function named(
  name: string,
  names: Node | undefined,
  evaluator: Evaluation,
  at: () => Location | undefined,
  depth: number
): Value {
  const own = entryOf(names, name)
  const nothing: Value = { kind: 'scalar', value: '', at }
  if (own) return evaluator.value(own, depth) ?? nothing
  const dot = name.indexOf('.')
  if (dot === -1) return evaluator.reference(name, at) ?? nothing
  const id = name.slice(0, dot)
  if (!evaluator.hasResource(id)) return { kind: 'unknown', by: 'Fn::Sub', at }
  return { kind: 'reference', id, attribute: name.slice(dot + 1), at }
}
