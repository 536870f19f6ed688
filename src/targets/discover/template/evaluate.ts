import type { Location } from '../../../model/index.js'
import type { Unknown, Value } from '../value.js'
import { pseudoParameter, type Deployment } from './deployment.js'
import type { Evaluation } from './evaluation.js'
import { intrinsicOf } from './intrinsics.js'
import { decide } from './conditions.js'
import { hasTransform } from './globals.js'
import { entryOf, textOf, type Node } from './node.js'

/** Source: AWS SAM developer guide, "Generated CloudFormation resources", read 2026-11. */
const MADE_BY_SAM = /^(.+?)(?:Role|\.Alias|\.Version)$/s

/** CloudFormation's own limits end far below. */
const MAX_DEPTH = 200

/**
 * Works out the values of one template, each when it is asked for. What cannot be told is `unknown`, and never left
 * out: only `AWS::NoValue` is.
 */
export class Evaluator implements Evaluation {
  private readonly conditions = new Map<string, boolean | undefined>()

  constructor(
    readonly root: Node,
    private readonly path: string,
    readonly deployment: Deployment
  ) {}

  value(node: Node, depth = 0): Value | undefined {
    const at = () => this.at(node)
    if (depth > MAX_DEPTH) return { kind: 'unknown', by: `more than ${MAX_DEPTH} levels of nesting`, at }
    switch (node.kind) {
      case 'scalar':
        return { kind: 'scalar', value: node.value, at }
      case 'tagged':
        return { kind: 'unknown', by: node.tag, at }
      case 'list':
        return lazyList(() => node.items.flatMap((item) => this.value(item, depth + 1) ?? []), at)
      case 'map': {
        const intrinsic = intrinsicOf(node)
        if (intrinsic) return intrinsic.evaluate(intrinsic.argument, this, at, depth + 1)
        return lazyMapping(() => {
          const entries = new Map<string, Value>()
          for (const [key, child] of node.entries) {
            const value = this.value(child, depth + 1)
            if (value) entries.set(key, value)
          }
          return entries
        }, at)
      }
    }
  }

  condition(name: string): boolean | undefined {
    if (this.conditions.has(name)) return this.conditions.get(name)
    this.conditions.set(name, undefined)
    const node = entryOf(entryOf(this.root, 'Conditions'), name)
    const holds = node && decide(node, this, 0)
    this.conditions.set(name, holds)
    return holds
  }

  reference(name: string, at: () => Location | undefined): Value | undefined {
    if (name === 'AWS::NoValue') return undefined
    if (name.startsWith('AWS::')) {
      const value = pseudoParameter(name, this.deployment)
      return value === undefined ? { kind: 'unknown', by: name, at } : { kind: 'scalar', value, at }
    }
    const parameter = entryOf(entryOf(this.root, 'Parameters'), name)
    if (parameter) return this.parameter(name, parameter, at)
    if (this.hasResource(name)) return { kind: 'reference', id: name, at }
    return { kind: 'unknown', by: `a reference to '${name}', which the template does not have`, at }
  }

  /** Also what SAM makes of a function (`OrdersRole`, `Orders.Alias`), and its own APIs. */
  hasResource(id: string): boolean {
    const resources = entryOf(this.root, 'Resources')
    if (entryOf(resources, id) !== undefined) return true
    const [, owner] = MADE_BY_SAM.exec(id) ?? []
    const type = owner === undefined ? undefined : textOf(entryOf(entryOf(resources, owner), 'Type'))
    const isApi = id === 'ServerlessRestApi' || id === 'ServerlessHttpApi'
    return (
      type === 'AWS::Serverless::Function' || (isApi && hasTransform(this.root, 'AWS::Serverless-2016-10-31'))
    )
  }

  private parameter(name: string, node: Node, at: () => Location | undefined): Value {
    const type = textOf(entryOf(node, 'Type')) ?? 'String'
    const given = this.deployment.parameters?.get(name)
    if (given?.kind === 'scalar') return typed(String(given.value ?? ''), type, at)
    if (given) return { ...given, at }
    const unknown: Unknown = { kind: 'unknown', by: `the parameter '${name}', which has no default`, at }
    const fallback = entryOf(node, 'Default')
    if (fallback?.kind !== 'scalar' || fallback.value === null) return unknown
    if (type.startsWith('AWS::SSM::Parameter::')) {
      return { kind: 'unknown', by: `the parameter '${name}', which is read from the parameter store`, at }
    }
    return typed(fallback.value, type, at)
  }

  private at(node: Node): Location {
    const line = node.line()
    return { path: this.path, ...(line === undefined ? {} : { line }) }
  }
}

function typed(value: string | number | boolean, type: string, at: () => Location | undefined): Value {
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return { kind: 'scalar', value, at }
  const items = String(value)
    .split(',')
    .map((item): Value => ({ kind: 'scalar', value: item.trim(), at }))
  return { kind: 'list', items, at }
}

function lazyList(make: () => readonly Value[], at: () => Location | undefined): Value {
  let items: readonly Value[] | undefined
  return {
    kind: 'list',
    get items() {
      return (items ??= make())
    },
    at
  }
}

function lazyMapping(make: () => ReadonlyMap<string, Value>, at: () => Location | undefined): Value {
  let entries: ReadonlyMap<string, Value> | undefined
  return {
    kind: 'mapping',
    get entries() {
      return (entries ??= make())
    },
    at
  }
}
