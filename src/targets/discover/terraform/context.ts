import type { Context } from '../settings/context.js'
import { isRecord, member, memberItems, memberText } from '../../../model/index.js'
import type { Plan, PlanResource } from './plan.js'

/** The account of all functions that are not told to be elsewhere: that of the caller, or of an ARN that is known. */
export function accountOf(plan: Plan): string | undefined {
  const callers = plan.resources.filter(({ data, type }) => data && type === 'aws_caller_identity')
  const accounts = callers.flatMap(({ values }) => memberText(values, 'account_id') ?? [])
  const [only, ...others] = new Set(accounts)
  return others.length === 0 ? only : undefined
}

/** Where a function is, or will be: as its ARN says, or its provider. */
export function contextOf(
  fn: PlanResource,
  plan: Plan,
  expressions: ProviderKeys,
  account: string | undefined
): Context {
  const arn = memberText(fn.values, 'arn')?.split(':')
  const own = /^\d{12}$/.test(arn?.[4] ?? '') ? arn?.[4] : account
  const region =
    arn?.[3] ??
    memberText(fn.values, 'region') ??
    regionOf(plan, expressions.get(fn.module, fn.type, fn.name))
  return {
    ...(own === undefined ? {} : { account: own }),
    ...(region === undefined || region === '' ? {} : { region })
  }
}

/** Which provider configuration each resource has. */
export interface ProviderKeys {
  get(module: string, type: string, name: string): string | undefined
}

/** A region that is written out, or that a variable holds which was given. */
function regionOf(plan: Plan, provider: string | undefined): string | undefined {
  const region = member(member(member(plan.providers, provider ?? 'aws'), 'expressions'), 'region')
  const constant = memberText(region, 'constant_value')
  if (constant !== undefined) return constant
  const [only, ...others] = memberItems(region, 'references')
  if (typeof only !== 'string' || others.length > 0 || !only.startsWith('var.')) return undefined
  return memberText(member(plan.variables, only.slice('var.'.length)), 'value')
}

export function openProviderKeys(plan: Plan): ProviderKeys {
  const keys = new Map<string, string>()
  const open: { readonly configuration: unknown; readonly path: string }[] = [
    { configuration: plan.configuration, path: '' }
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { configuration, path } = next
    for (const each of memberItems(configuration, 'resources')) {
      const key = memberText(each, 'provider_config_key')
      if (key !== undefined)
        keys.set(`${path}|${memberText(each, 'type') ?? ''}.${memberText(each, 'name') ?? ''}`, key)
    }
    const calls = member(configuration, 'module_calls')
    for (const [name, call] of Object.entries(isRecord(calls) ? calls : {})) {
      if (path.length < 2_000) open.push({ configuration: member(call, 'module'), path: `${path}/${name}` })
    }
  }
  return {
    get(module, type, name) {
      const path = [...module.matchAll(/(?:^|\.)module\.([\w-]+)/g)]
        .map(([, call = '']) => `/${call}`)
        .join('')
      return keys.get(`${path}|${type}.${name}`)
    }
  }
}
