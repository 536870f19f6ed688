import { isRecord, member, memberItems } from '../../../model/index.js'
import type { Plan, PlanResource } from './plan.js'

/** A resource that an expression names, and which of its attributes. */
export interface Target {
  readonly resource: PlanResource
  readonly attribute?: string
}

export interface References {
  /** What the configuration says of a resource; undefined where the source has none. */
  expressions(resource: PlanResource): unknown
  /** The resources that an expression of a resource names, each once, in its order. */
  targets(expression: unknown, owner: PlanResource): readonly Target[]
}

interface Module {
  readonly address: string
  readonly configuration: unknown
  readonly parent?: { readonly module: Module; readonly call: string; readonly key?: string }
}

/** References lead through variables and outputs of modules; a ring of them ends here. */
const FARTHEST = 24
/** So many references are followed for one expression; hostile ones could branch with every step. */
const MOST = 500
/** Longer names and addresses are nobody's. */
const LONGEST = 2_000

/** `aws_lambda_function.orders["eu"].arn`, `data.aws_iam_policy_document.p.json`, `module.queue[0].arn`, `var.role`. */
const REFERENCE = /^(data\.)?([\w-]+)\.([\w-]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?(?:\.(.+))?$/s

export function openReferences(plan: Plan): References {
  const modules = openModules(plan)
  const byName = new Map<string, PlanResource[]>()
  for (const resource of plan.resources) {
    const key = nameOf(resource.module, resource.data, resource.type, resource.name)
    const list = byName.get(key)
    if (list) list.push(resource)
    else byName.set(key, [resource])
  }
  const configured = new Map<unknown, ReadonlyMap<string, unknown>>()
  let followed = 0

  function expressions(resource: PlanResource): unknown {
    const configuration = modules.get(resource.module)?.configuration
    if (configuration === undefined) return undefined
    let known = configured.get(configuration)
    if (known === undefined) configured.set(configuration, (known = expressionsOf(configuration)))
    return known.get(nameOf('', resource.data, resource.type, resource.name))
  }

  function resolve(
    reference: string,
    module: Module,
    key: string | number | undefined,
    steps: number
  ): readonly Target[] {
    const [, data, first = '', second = '', text, figure, attribute] = REFERENCE.exec(reference) ?? []
    if (first === '' || steps > FARTHEST || ++followed > MOST) return []
    const named = text ?? figure
    if (first === 'var') return throughVariable(second, module, steps)
    if (first === 'module') return throughOutput(module, second, named ?? key, attribute, steps)
    const candidates = byName.get(nameOf(module.address, data !== undefined, first, second)) ?? []
    const same = candidates.filter(({ index }) => String(index) === String(named ?? key))
    const picked = same.length > 0 ? same : named === undefined || candidates.length === 1 ? candidates : []
    return picked.map((resource) => ({ resource, ...(attribute === undefined ? {} : { attribute }) }))
  }

  function throughVariable(name: string, { parent }: Module, steps: number): readonly Target[] {
    if (parent === undefined) return []
    const call = member(member(parent.module.configuration, 'module_calls'), parent.call)
    return resolveAll(member(member(call, 'expressions'), name), parent.module, parent.key, steps + 1)
  }

  function throughOutput(
    module: Module,
    name: string,
    key: string | number | undefined,
    attribute: string | undefined,
    steps: number
  ): readonly Target[] {
    const address = `${module.address === '' ? '' : `${module.address}.`}module.${name}`
    const inside = modules.get(address) ?? modules.get(`${address}[${key === undefined ? '' : quoted(key)}]`)
    if (inside === undefined || attribute === undefined) return []
    const output = member(member(inside.configuration, 'outputs'), /^[\w-]+/.exec(attribute)?.[0] ?? '')
    return resolveAll(member(output, 'expression'), inside, undefined, steps + 1)
  }

  function resolveAll(
    expression: unknown,
    module: Module,
    key: string | number | undefined,
    steps: number
  ): readonly Target[] {
    const found = new Map<string, Target>()
    for (const reference of longestFirst(expression)) {
      for (const target of resolve(reference, module, key, steps)) {
        if (!found.has(target.resource.address)) found.set(target.resource.address, target)
      }
    }
    return [...found.values()]
  }

  return {
    expressions,
    targets(expression, owner) {
      const module = modules.get(owner.module)
      followed = 0
      return module ? resolveAll(expression, module, owner.index, 0) : []
    }
  }
}

function nameOf(module: string, data: boolean, type: string, name: string): string {
  return `${module}|${data ? 'data.' : ''}${type}.${name}`
}

function quoted(key: string | number): string {
  return typeof key === 'number' || /^\d+$/.test(key) ? String(key) : JSON.stringify(key)
}

/** Each reference of a list without those that are only the beginning of the one before them. */
function longestFirst(expression: unknown): readonly string[] {
  const all = memberItems(expression, 'references').flatMap((each) =>
    typeof each === 'string' && each.length <= LONGEST ? each : []
  )
  return all.filter((each, index) => {
    const before = all[index - 1]
    return !(before?.startsWith(each) && /^[.[]/.test(before.slice(each.length)))
  })
}

/** The modules of a plan by address, each with what the configuration says of it. */
function openModules(plan: Plan): ReadonlyMap<string, Module> {
  const modules = new Map<string, Module>([['', { address: '', configuration: plan.configuration }]])
  const addresses = [...new Set(plan.resources.map(({ module }) => module))].sort(
    (a, b) => a.length - b.length
  )
  for (const address of addresses) add(modules, address)
  return modules
}

/** `module.a["x"].module.b[0]`: the last part of an address, and what comes before it. */
const LAST = /^(?:(.*)\.)?module\.([\w-]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?$/s

function add(modules: Map<string, Module>, address: string): Module | undefined {
  const known = modules.get(address)
  if (known) return known
  const [, before = '', call, text, figure] = address.length > LONGEST ? [] : (LAST.exec(address) ?? [])
  if (call === undefined) return undefined
  const parent = add(modules, before)
  if (parent === undefined) return undefined
  const key = text ?? figure
  const configuration = member(member(member(parent.configuration, 'module_calls'), call), 'module')
  const from = { module: parent, call, ...(key === undefined ? {} : { key }) }
  const module = { address, configuration, parent: from }
  modules.set(address, module)
  return module
}

function expressionsOf(configuration: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const each of memberItems(configuration, 'resources')) {
    const type = member(each, 'type')
    const name = member(each, 'name')
    if (typeof type !== 'string' || typeof name !== 'string') continue
    const expressions = member(each, 'expressions')
    found.set(
      nameOf('', member(each, 'mode') === 'data', type, name),
      isRecord(expressions) ? expressions : {}
    )
  }
  return found
}
