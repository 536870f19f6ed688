import { mapNode, textOf, type MapNode, type Node } from './node.js'
import type { Evaluation } from './evaluation.js'

/** CloudFormation takes far fewer resources. */
const MAX_COPIES = 5_000
const MAX_DEPTH = 100

/**
 * The entries of a map with each `Fn::ForEach::Name: [identifier, collection, { key: body }]` written out.
 * One whose collection cannot be told stays as it is.
 * Source: AWS CloudFormation user guide, "Fn::ForEach", read 2026-11.
 */
export function expandLoops(map: MapNode, evaluation: Evaluation, depth = 0): MapNode {
  if (![...map.entries.keys()].some((key) => key.startsWith('Fn::ForEach::'))) return map
  const entries = new Map<string, Node>()
  for (const [key, node] of map.entries) {
    const copies = key.startsWith('Fn::ForEach::') ? loopOf(node, evaluation, depth) : undefined
    if (!copies) entries.set(key, node)
    else for (const [name, copy] of copies) if (entries.size < MAX_COPIES) entries.set(name, copy)
  }
  return mapNode(entries, () => map.line())
}

function loopOf(node: Node, evaluation: Evaluation, depth: number): ReadonlyMap<string, Node> | undefined {
  const [identifier, collection, body] = node.kind === 'list' ? node.items : []
  const name = textOf(identifier)
  if (name === undefined || !collection || body?.kind !== 'map' || depth > MAX_DEPTH) return undefined
  const values = evaluation.value(collection, 0)
  if (values?.kind !== 'list') return undefined
  const copies = new Map<string, Node>()
  for (const value of values.items) {
    if (value.kind !== 'scalar' || copies.size >= MAX_COPIES) return undefined
    const copy = replace(body, name, String(value.value ?? ''), 0)
    const expanded = copy.kind === 'map' ? expandLoops(copy, evaluation, depth + 1) : undefined
    for (const [key, each] of expanded?.entries ?? []) copies.set(key, each)
  }
  return copies
}

/** Writes the value in the place of `${Name}`, of `&{Name}` (letters and digits only), and of `Ref: Name`. */
function replace(node: Node, name: string, value: string, depth: number): Node {
  const line = () => node.line()
  if (depth > MAX_DEPTH) return node
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string'
        ? { kind: 'scalar', value: replaceText(node.value, name, value), line }
        : node
    case 'list':
      return { kind: 'list', items: node.items.map((item) => replace(item, name, value, depth + 1)), line }
    case 'map': {
      if (node.entries.size === 1 && textOf(node.entries.get('Ref')) === name) {
        return { kind: 'scalar', value, line }
      }
      const entries = Array.from(
        node.entries,
        ([key, child]) => [replaceText(key, name, value), replace(child, name, value, depth + 1)] as const
      )
      return mapNode(new Map(entries), line)
    }
    case 'tagged':
      return node
  }
}

function replaceText(text: string, name: string, value: string): string {
  return text
    .replaceAll(`\${${name}}`, () => value)
    .replaceAll(`&{${name}}`, () => value.replace(/[^A-Za-z0-9]/g, ''))
}
