import type { Evaluation } from './evaluation.js'
import { entryOf, textOf, type Node } from './node.js'

const MAX_DEPTH = 200

/**
 * Whether a condition function holds. Undefined where that cannot be told.
 * Source: AWS CloudFormation user guide, "Condition functions", read 2026-11.
 */
export function decide(node: Node, evaluator: Evaluation, depth: number): boolean | undefined {
  if (depth > MAX_DEPTH) return undefined
  if (node.kind === 'scalar') return typeof node.value === 'boolean' ? node.value : undefined
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined
  const named = textOf(entryOf(node, 'Condition'))
  if (named !== undefined) return evaluator.condition(named)
  const below = (list: Node | undefined) =>
    list?.kind === 'list' ? list.items.map((item) => decide(item, evaluator, depth + 1)) : [undefined]
  const and = entryOf(node, 'Fn::And')
  if (and) return every(below(and))
  const or = entryOf(node, 'Fn::Or')
  if (or) return negate(every(below(or).map(negate)))
  const not = entryOf(node, 'Fn::Not')
  if (not) return negate(below(not)[0])
  const equals = entryOf(node, 'Fn::Equals')
  return equals?.kind === 'list' ? areEqual(equals.items, evaluator, depth) : undefined
}

function areEqual(items: readonly Node[], evaluator: Evaluation, depth: number): boolean | undefined {
  const [left, right] = items.map((item) => evaluator.value(item, depth + 1))
  if (left?.kind !== 'scalar' || right?.kind !== 'scalar') return undefined
  return String(left.value) === String(right.value)
}

function every(all: readonly (boolean | undefined)[]): boolean | undefined {
  if (all.includes(false)) return false
  return all.includes(undefined) ? undefined : true
}

function negate(holds: boolean | undefined): boolean | undefined {
  return holds === undefined ? undefined : !holds
}
