import type { Mapping, Value } from '../value.js'
import { mapping } from '../settings/reading.js'
import type { Block } from './block.js'
import type { PlanResource } from './plan.js'

/** Attributes that are of the provider, or of the account alone. */
const OWN = new Set(['id', 'snap_start_response'])

/**
 * A function of the Cloud Control provider: CloudFormation's own properties, in small letters with underscores.
 * Source: hashicorp/terraform-provider-awscc, docs/resources/lambda_function.md, read 2026-11.
 */
export function awsccFunction(block: Block, resource: PlanResource): Mapping {
  const unknown =
    typeof resource.unknown === 'object' && resource.unknown !== null ? Object.keys(resource.unknown) : []
  const names = new Set([...Object.keys(resource.values), ...unknown])
  const entries = [...names]
    .filter((name) => !OWN.has(name))
    .map((name) => {
      const value = name === 'role' ? block.link(name) : block.get(name)
      return [pascal(name), value && renamed(value, name)] as const
    })
  return { ...mapping(entries), at: () => block.at() }
}

/** The keys of variables are the user's. */
function renamed(value: Value, name: string): Value {
  if (name === 'variables') return value
  const at = () => value.at()
  if (value.kind === 'list')
    return { kind: 'list', items: value.items.map((item) => renamed(item, name)), at }
  if (value.kind !== 'mapping') return value
  const entries = [...value.entries].map(([key, each]) => [pascal(key), renamed(each, key)] as const)
  return { ...mapping(entries), at }
}

function pascal(name: string): string {
  const words = name.split('_').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return words.join('')
}
