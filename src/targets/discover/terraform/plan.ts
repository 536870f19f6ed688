import { member, memberItems, memberText, isRecord, type Json } from '../../../model/index.js'

/** One instance of a resource or a data source, as it will be. */
export interface PlanResource {
  readonly address: string
  /** Of the module instance: `module.shop["eu"]`; '' for the root module. */
  readonly module: string
  readonly data: boolean
  readonly type: string
  readonly name: string
  /** Of `count` or `for_each`. */
  readonly index?: string | number
  readonly values: Json
  /** `true` where a value is only known after it was applied, in the form of `values`. */
  readonly unknown: unknown
}

/** What `terraform show -json` prints of a plan or of a state. */
export interface Plan {
  readonly kind: 'plan' | 'state'
  readonly resources: readonly PlanResource[]
  /** The `root_module` of `configuration`; undefined in a state. */
  readonly configuration: unknown
  readonly providers: unknown
  readonly variables: unknown
}

/** Modules within modules that are deeper than this are nobody's. */
const MAX_DEPTH = 64

/**
 * Reads the output of `terraform show -json`, or of OpenTofu.
 * Source: developer.hashicorp.com/terraform/internals/json-format, read 2026-11-22.
 * @returns undefined where it is something else; a sentence where it is a plan that cannot be read
 */
export function readPlan(json: unknown): Plan | string | undefined {
  const version = memberText(json, 'format_version')
  const planned = member(member(json, 'planned_values'), 'root_module')
  const state = member(member(json, 'values'), 'root_module')
  const root = planned ?? state
  if (!isRecord(json) || (root === undefined && !('planned_values' in json))) return undefined
  if (version === undefined) return 'has no format_version; write it with `terraform show -json`'
  if (!/^1\./.test(version)) {
    return `has the format version ${JSON.stringify(version).slice(0, 20)}, but only 1.x is understood; write it with Terraform 1.1 or later, or OpenTofu`
  }
  const changes = changesOf(json)
  const prior = member(member(member(json, 'prior_state'), 'values'), 'root_module')
  const resources = collect(root, changes)
  const known = new Set(resources.map(({ address }) => address))
  // Data sources that were read while planning stand in the prior state alone.
  const read = collect(prior, new Map()).filter(({ data, address }) => data && !known.has(address))
  const configuration = member(json, 'configuration')
  return {
    kind: planned === undefined && state !== undefined ? 'state' : 'plan',
    resources: [...resources, ...read],
    configuration: member(configuration, 'root_module'),
    providers: member(configuration, 'provider_config'),
    variables: member(json, 'variables')
  }
}

interface Change {
  readonly deleted: boolean
  readonly unknown: unknown
}

function changesOf(json: unknown): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  for (const each of memberItems(json, 'resource_changes')) {
    const address = memberText(each, 'address')
    // What is deposed goes away; the object that takes its place has the same address.
    if (address === undefined || member(each, 'deposed') !== undefined) continue
    const change = member(each, 'change')
    const actions = memberItems(change, 'actions')
    const deleted = actions.length === 1 && (actions[0] === 'delete' || actions[0] === 'forget')
    changes.set(address, { deleted, unknown: member(change, 'after_unknown') })
  }
  return changes
}

function collect(root: unknown, changes: ReadonlyMap<string, Change>): readonly PlanResource[] {
  const found: PlanResource[] = []
  const open: { readonly module: unknown; readonly depth: number }[] = [{ module: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { module, depth } = next
    for (const each of memberItems(module, 'resources')) {
      const resource = resourceOf(each, memberText(module, 'address') ?? '', changes)
      if (resource) found.push(resource)
    }
    if (depth >= MAX_DEPTH) continue
    for (const child of memberItems(module, 'child_modules')) open.push({ module: child, depth: depth + 1 })
  }
  return found.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))
}

function resourceOf(
  each: unknown,
  module: string,
  changes: ReadonlyMap<string, Change>
): PlanResource | undefined {
  const address = memberText(each, 'address')
  const type = memberText(each, 'type')
  const name = memberText(each, 'name')
  if (address === undefined || type === undefined || name === undefined) return undefined
  const change = changes.get(address)
  if (change?.deleted) return undefined
  const index = member(each, 'index')
  const values = member(each, 'values')
  return {
    address,
    module,
    data: memberText(each, 'mode') === 'data',
    type,
    name,
    ...(typeof index === 'string' || typeof index === 'number' ? { index } : {}),
    values: isRecord(values) ? values : {},
    unknown: change?.unknown
  }
}
