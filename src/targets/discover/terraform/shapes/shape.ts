import type { Mapping, Value } from '../../value.js'
import { mapping } from '../../settings/reading.js'
import type { Block } from '../block.js'

/** A resource of a plan in the words of CloudFormation, so that both are joined by the same code. */
export interface Shape {
  readonly type: string
  readonly properties: Readonly<Record<string, Value | undefined>>
}

/** How a resource type of Terraform is told in the words of CloudFormation. */
export type Translate = (block: Block) => Shape

/** A mapping of what is there; undefined where nothing is. */
export function object(properties: Readonly<Record<string, Value | undefined>>): Mapping | undefined {
  const made = mapping(Object.entries(properties))
  return made.entries.size === 0 ? undefined : made
}

/** A mapping for a nested block, which says something by being there. */
export function nested(
  block: Block | undefined,
  read: (block: Block) => Readonly<Record<string, Value | undefined>>
): Mapping | undefined {
  if (block === undefined) return undefined
  return { ...mapping(Object.entries(read(block))), at: () => block.at() }
}

export function list(
  items: readonly (Value | undefined)[],
  at: Value['at'] = () => undefined
): Value | undefined {
  const known = items.flatMap((item) => item ?? [])
  return known.length === 0 ? undefined : { kind: 'list', items: known, at }
}

export function scalar(value: string | number | boolean, at: Value['at'] = () => undefined): Value {
  return { kind: 'scalar', value, at }
}

/** Providers write empty texts where nothing is set. */
export function filled(value: Value | undefined): Value | undefined {
  return value?.kind === 'scalar' && value.value === '' ? undefined : value
}

/** A list without items is one that nobody set. */
export function filledList(value: Value | undefined): Value | undefined {
  return value?.kind === 'list' && value.items.length === 0 ? undefined : value
}
