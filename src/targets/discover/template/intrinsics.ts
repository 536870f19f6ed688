import type { Location } from '../../../model/index.js'
import type { Unknown, Value } from '../value.js'
import { concat, type Piece } from './concat.js'
import type { Evaluation } from './evaluation.js'
import { entryOf, textOf, type MapNode, type Node } from './node.js'
import { substitute } from './substitute.js'

type At = () => Location | undefined

/** @returns undefined for `AWS::NoValue` */
type Evaluate = (argument: Node, evaluator: Evaluation, at: At, depth: number) => Value | undefined

/**
 * The functions whose result can be told; every other one is unknown.
 * Source: AWS CloudFormation user guide, "Intrinsic function reference", read 2026-11.
 */
const FUNCTIONS: ReadonlyMap<string, Evaluate> = new Map<string, Evaluate>([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::Sub', substitute],
  ['Fn::Join', join],
  ['Fn::If', choose],
  ['Fn::FindInMap', findInMap],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::ImportValue', importValue]
])

/** The function that a map of one entry calls; undefined for any other map. */
export function intrinsicOf(node: MapNode): { evaluate: Evaluate; argument: Node } | undefined {
  if (node.entries.size !== 1) return undefined
  const [[name, argument] = []] = node.entries
  if (name === undefined || argument === undefined) return undefined
  const evaluate = FUNCTIONS.get(name)
  if (evaluate) return { evaluate, argument }
  // A statement of a policy has no such key alone; a property may.
  if (name.startsWith('Fn::')) return { evaluate: (_, __, at) => unknown(name, at), argument }
  return undefined
}

function unknown(by: string, at: At): Unknown {
  return { kind: 'unknown', by, at }
}

function ref(argument: Node, evaluator: Evaluation, at: At): Value | undefined {
  const name = textOf(argument)
  return name === undefined ? unknown('Ref', at) : evaluator.reference(name, at)
}

function getAtt(argument: Node, evaluator: Evaluation, at: At, depth: number): Value {
  const [id, attribute] = argument.kind === 'list' ? argument.items : splitAttribute(argument)
  const name = textOf(id)
  const value = attribute && evaluator.value(attribute, depth)
  if (name === undefined || value?.kind !== 'scalar' || !evaluator.hasResource(name)) {
    return unknown('Fn::GetAtt', at)
  }
  return { kind: 'reference', id: name, attribute: String(value.value), at }
}

/** YAML also takes `Orders.Arn` in the long form. */
function splitAttribute(node: Node): readonly Node[] {
  const [, id, attribute] = /^([^.]+)\.(.+)$/s.exec(textOf(node) ?? '') ?? []
  return [id, attribute].flatMap((value): readonly Node[] =>
    value === undefined ? [] : [{ kind: 'scalar', value, line: () => node.line() }]
  )
}

function join(argument: Node, evaluator: Evaluation, at: At, depth: number): Value {
  const [first, list] = argument.kind === 'list' ? argument.items : []
  const between = first && evaluator.value(first, depth)
  if (!list || between?.kind !== 'scalar') return unknown('Fn::Join', at)
  const separator: Piece = { value: between, name: '' }
  const pieces =
    list.kind === 'list' ? piecesOf(list.items, evaluator, depth) : listed(list, evaluator, depth)
  if (!pieces) return unknown('Fn::Join', at)
  return concat(
    pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])),
    'Fn::Join',
    at
  )
}

function piecesOf(nodes: readonly Node[], evaluator: Evaluation, depth: number): readonly Piece[] {
  return nodes.flatMap((node) => {
    const value = evaluator.value(node, depth)
    return value ? [{ value, name: nameOf(node) }] : []
  })
}

function listed(node: Node, evaluator: Evaluation, depth: number): readonly Piece[] | undefined {
  const value = evaluator.value(node, depth)
  return value?.kind === 'list' ? value.items.map((item) => ({ value: item, name: nameOf(node) })) : undefined
}

/** What to call a value that is not known. */
function nameOf(node: Node): string {
  if (node.kind !== 'map') return node.kind
  const referred = textOf(entryOf(node, 'Ref'))
  return referred ?? node.entries.keys().next().value ?? ''
}

function choose(argument: Node, evaluator: Evaluation, at: At, depth: number): Value | undefined {
  const [name, yes, no] = argument.kind === 'list' ? argument.items : []
  const holds = evaluator.condition(textOf(name) ?? '')
  if (holds === undefined || !yes || !no) return unknown('Fn::If', at)
  return evaluator.value(holds ? yes : no, depth)
}

function findInMap(argument: Node, evaluator: Evaluation, at: At, depth: number): Value | undefined {
  const [map, top, second, options] = argument.kind === 'list' ? argument.items : []
  const keys = [map, top, second].map((node) => node && evaluator.value(node, depth))
  let node: Node | undefined = entryOf(evaluator.root, 'Mappings')
  for (const key of keys) {
    if (key?.kind !== 'scalar') return unknown('Fn::FindInMap', at)
    node = entryOf(node, String(key.value))
  }
  if (node) return isPlain(node) ? evaluator.value(node, depth) : unknown('Fn::FindInMap', at)
  const fallback = entryOf(options, 'DefaultValue')
  return fallback ? evaluator.value(fallback, depth) : unknown('Fn::FindInMap', at)
}

/** A map of a template holds texts and lists of texts, and calls nothing. */
function isPlain(node: Node): boolean {
  return node.kind === 'scalar' || (node.kind === 'list' && node.items.every(({ kind }) => kind === 'scalar'))
}

function select(argument: Node, evaluator: Evaluation, at: At, depth: number): Value | undefined {
  const [index, list] = argument.kind === 'list' ? argument.items : []
  const position = index && evaluator.value(index, depth)
  const values = list && evaluator.value(list, depth)
  if (position?.kind !== 'scalar' || values?.kind !== 'list') return unknown('Fn::Select', at)
  return values.items[Number(position.value)] ?? unknown('Fn::Select', at)
}

function split(argument: Node, evaluator: Evaluation, at: At, depth: number): Value {
  const [by, text] = (argument.kind === 'list' ? argument.items : []).map((node) =>
    evaluator.value(node, depth)
  )
  if (by?.kind !== 'scalar' || text?.kind !== 'scalar' || by.value === '') return unknown('Fn::Split', at)
  const parts = String(text.value).split(String(by.value))
  return { kind: 'list', items: parts.map((value) => ({ kind: 'scalar', value, at })), at }
}

function importValue(argument: Node, evaluator: Evaluation, at: At, depth: number): Value {
  const name = evaluator.value(argument, depth)
  const exported = name?.kind === 'scalar' ? evaluator.deployment.exported?.(String(name.value)) : undefined
  return exported ? { ...exported, at } : unknown('Fn::ImportValue', at)
}
