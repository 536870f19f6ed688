import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FunctionSettings } from '../../../src/model/index.js'
import type { Discovery } from '../../../src/targets/discover/discovery.js'
import { terraform } from '../../../src/targets/discover/terraform/index.js'

/** One resource of the root module, as a plan tells it in three places. */
export interface Planned {
  /** `aws_sqs_queue.jobs`, `data.aws_iam_policy_document.p`. */
  readonly address: string
  readonly values?: object
  /** What is only known after it was applied. */
  readonly unknown?: object
  /** Attributes with the references of their expressions. */
  readonly links?: Readonly<Record<string, unknown>>
}

/** `terraform show -json` of a plan that creates these resources. */
export function planOf(resources: readonly Planned[]): object {
  const parts = resources.map((each) => {
    const words = each.address.split('.')
    const data = words[0] === 'data'
    const [type, name] = data ? words.slice(1) : words
    return { ...each, type, name, mode: data ? 'data' : 'managed' }
  })
  return {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: parts.map(({ address, mode, type, name, values }) => ({
          address,
          mode,
          type,
          name,
          values: values ?? {}
        }))
      }
    },
    resource_changes: parts.map(({ address, mode, type, name, unknown }) => ({
      address,
      mode,
      type,
      name,
      change: { actions: ['create'], before: null, after_unknown: unknown ?? {} }
    })),
    configuration: {
      root_module: {
        resources: parts.map(({ address, mode, type, name, links }) => ({
          address,
          mode,
          type,
          name,
          expressions: links ?? {}
        }))
      }
    }
  }
}

/** An expression that names an attribute of a resource. */
export function to(reference: string): object {
  return { references: [reference, reference.slice(0, reference.lastIndexOf('.'))] }
}

export async function discoverPlan(plan: unknown): Promise<Discovery | undefined> {
  const workspace = mkdtempSync(join(tmpdir(), 'lambda-scan-plan-'))
  try {
    const marker = join(workspace, 'tfplan.json')
    writeFileSync(marker, typeof plan === 'string' ? plan : JSON.stringify(plan))
    return await terraform.discover(workspace, marker)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** The settings of `aws_lambda_function.orders`, which names no more than its role, beside these resources. */
export async function settingsAmong(
  own: Omit<Planned, 'address'>,
  ...others: readonly Planned[]
): Promise<FunctionSettings> {
  const fn = {
    address: 'aws_lambda_function.orders',
    values: { function_name: 'orders', role: 'arn:aws:iam::111122223333:role/r', ...own.values },
    unknown: { arn: true, ...own.unknown },
    links: own.links ?? {}
  }
  const found = await discoverPlan(planOf([fn, ...others]))
  const settings = found?.functions.find(({ name }) => name === 'orders')?.settings
  if (settings === undefined) throw new Error('the plan has no function orders')
  return settings
}

export const ORDERS = 'aws_lambda_function.orders'

/** What no plan knows of a new resource. */
export const APPLIED = { unknown: { arn: true, id: true } }

/** A permission to call the function. */
export function permission(name: string, values: object, links: Planned['links'] = {}): Planned {
  return {
    address: `aws_lambda_permission.${name}`,
    values: { action: 'lambda:InvokeFunction', function_name: 'orders', ...values },
    links: { function_name: to(`${ORDERS}.function_name`), ...links }
  }
}
