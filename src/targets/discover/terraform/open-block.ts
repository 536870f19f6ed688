import type { Location } from '../../../model/index.js'
import type { Value } from '../value.js'
import { AFTER_APPLY, mapping } from '../settings/reading.js'
import type { Block } from './block.js'
import { documentOf } from './documents.js'
import { isRecord, member } from '../../../model/index.js'
import type { Places } from './places.js'
import type { PlanResource } from './plan.js'
import type { References, Target } from './references.js'

/** Deeper than any attribute of a provider. */
const MAX_DEPTH = 40

export interface Surroundings {
  readonly references: References
  readonly places: Places
}

/** The attributes of a resource. */
export function openBlock(resource: PlanResource, { references, places }: Surroundings): Block {
  return part(resource.values, resource.unknown, references.expressions(resource), [])

  function part(values: unknown, unknown: unknown, expressions: unknown, path: readonly string[]): Block {
    const at = (name?: string) => () => places.of(resource, name === undefined ? path : [...path, name])
    const configured = expressions !== undefined

    function read(name: string): Reading {
      return {
        value: member(values, name) ?? undefined,
        unknown: unknown === true || member(unknown, name),
        expression: member(expressions, name)
      }
    }

    /** What nobody set and the provider works out is the service's default. */
    function isDefault({ value, expression }: Reading): boolean {
      return value === undefined && configured && expression === undefined && unknown !== true
    }

    return {
      get(name) {
        const reading = read(name)
        if (isDefault(reading)) return undefined
        return valueOf(reading, at(name), 0)
      },
      link(name) {
        const reading = read(name)
        const [only, ...others] = references.targets(reading.expression, resource)
        if (only && others.length === 0 && !only.resource.data) return referenceTo(only, at(name))
        return isDefault(reading) ? undefined : valueOf(reading, at(name), 0)
      },
      document(name) {
        const reading = read(name)
        if (isDefault(reading)) return undefined
        if (reading.unknown !== true) return valueOf(reading, at(name), 0)
        const [only, ...others] = references.targets(reading.expression, resource)
        const made =
          only?.resource.data && only.resource.type === 'aws_iam_policy_document' && others.length === 0
        const around = { references, places }
        return made
          ? documentOf(openBlock(only.resource, around))
          : { kind: 'unknown', by: AFTER_APPLY, at: at(name) }
      },
      blocks(name) {
        const reading = read(name)
        const inner = [...path, name]
        if (reading.value === undefined) {
          return reading.unknown === true && !isDefault(reading) ? [part({}, true, undefined, inner)] : []
        }
        if (!Array.isArray(reading.value))
          return [part(reading.value, reading.unknown, reading.expression, inner)]
        return reading.value.map((each, index) =>
          part(each, itemAt(reading.unknown, index), itemAt(reading.expression, index), inner)
        )
      },
      block(name) {
        return this.blocks(name)[0]
      },
      at: at()
    }
  }

  function valueOf(reading: Reading, at: () => Location | undefined, depth: number): Value | undefined {
    const { value, unknown, expression } = reading
    if (unknown === true) return unknownOf(references.targets(expression, resource), at)
    if (depth > MAX_DEPTH) return { kind: 'unknown', by: 'too deeply nested', at }
    if (Array.isArray(value) || Array.isArray(unknown)) return listOf(reading, at, depth)
    if (isRecord(value) || isRecord(unknown)) return mapOf(reading, at, depth)
    return isPlain(value) ? { kind: 'scalar', value, at } : undefined
  }

  /** The unknown items of a list are the references of its expression, in order, where there are as many of both. */
  function listOf(
    { value, unknown, expression }: Reading,
    at: () => Location | undefined,
    depth: number
  ): Value {
    const values: readonly unknown[] = Array.isArray(value) ? value : []
    const length = Math.max(values.length, Array.isArray(unknown) ? unknown.length : 0)
    const indexes = Array.from({ length }, (_, index) => index)
    const open = indexes.filter((index) => itemAt(unknown, index) === true)
    const targets = Array.isArray(expression) ? [] : references.targets(expression, resource)
    const matched = open.length === targets.length
    const items = indexes.flatMap((index): readonly Value[] => {
      const target = matched ? targets[open.indexOf(index)] : undefined
      if (itemAt(unknown, index) === true && !Array.isArray(expression)) {
        return [target ? referenceTo(target, at) : { kind: 'unknown', by: AFTER_APPLY, at }]
      }
      const item = {
        value: values[index],
        unknown: itemAt(unknown, index),
        expression: itemAt(expression, index)
      }
      return [valueOf(item, at, depth + 1) ?? []].flat()
    })
    return { kind: 'list', items, at }
  }

  function mapOf(
    { value, unknown, expression }: Reading,
    at: () => Location | undefined,
    depth: number
  ): Value {
    const names = new Set([
      ...Object.keys(isRecord(value) ? value : {}),
      ...Object.keys(isRecord(unknown) ? unknown : {})
    ])
    const open = [...names].filter((name) => member(unknown, name) === true)
    const entries = [...names].map((name) => {
      const lone =
        open.length === 1 && open[0] === name && 'references' in (isRecord(expression) ? expression : {})
      const inner = lone ? expression : member(expression, name)
      return [
        name,
        valueOf(
          { value: member(value, name), unknown: member(unknown, name), expression: inner },
          at,
          depth + 1
        )
      ] as const
    })
    return { ...mapping(entries), at }
  }
}

interface Reading {
  readonly value: unknown
  readonly unknown: unknown
  readonly expression: unknown
}

function itemAt(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : list === true ? true : undefined
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** A value that is put together from another resource's is told in part: `${aws_sqs_queue.dead.arn}`. */
function unknownOf(targets: readonly Target[], at: () => Location | undefined): Value {
  const [only, ...others] = targets
  if (only && others.length === 0) return referenceTo(only, at)
  if (targets.length === 0) return { kind: 'unknown', by: AFTER_APPLY, at }
  const references = targets.map(({ resource }) => resource.address)
  return { kind: 'pattern', text: references.map((each) => `\${${each}}`).join(''), references, at }
}

export function referenceTo({ resource, attribute }: Target, at: () => Location | undefined): Value {
  return { kind: 'reference', id: resource.address, ...(attribute === undefined ? {} : { attribute }), at }
}
