import { valueOf } from '../../../src/model/index.js'
import { discoverPlan } from './plans.js'

const resource = (address: string, values: object, index?: string | number) => {
  const [type, name] = address
    .replace(/^(module\.[^.]+\.)+/, '')
    .replace(/\[.*\]$/, '')
    .split('.')
  return { address, mode: 'managed', type, name, values, ...(index === undefined ? {} : { index }) }
}
const create = (address: string, unknown: object) => ({
  address,
  change: { actions: ['create'], after_unknown: unknown }
})
const configured = (type: string, name: string, expressions: object) => ({
  type,
  name,
  mode: 'managed',
  expressions
})

describe('references of a plan', () => {
  it('lead through outputs of modules to the instance that is named', async () => {
    const fns = ['eu', 'us'].map((key) => resource(`aws_lambda_function.${key}`, { function_name: key }))
    const roles = ['eu', 'us'].map((key) => ({
      address: `module.role["${key}"]`,
      resources: [resource(`module.role["${key}"].aws_iam_role.this`, { name: `r-${key}` })]
    }))
    const named = (key: string) => [`module.role["${key}"].arn`, `module.role["${key}"]`, 'module.role']
    const found = await discoverPlan({
      format_version: '1.2',
      planned_values: { root_module: { resources: fns, child_modules: roles } },
      resource_changes: [...fns, ...roles.flatMap(({ resources }) => resources)].map(({ address }) =>
        create(address, { role: true, arn: true })
      ),
      configuration: {
        root_module: {
          resources: ['eu', 'us'].map((key) =>
            configured('aws_lambda_function', key, { role: { references: named(key) } })
          ),
          module_calls: {
            role: {
              source: 'example.com/role',
              module: {
                outputs: {
                  arn: { expression: { references: ['aws_iam_role.this.arn', 'aws_iam_role.this'] } }
                },
                resources: [configured('aws_iam_role', 'this', {})]
              }
            }
          }
        }
      }
    })
    const ids = found?.functions.map(({ name, settings }) => [name, valueOf(settings.role)?.id])
    expect(ids).toEqual([
      ['eu', 'module.role["eu"].aws_iam_role.this'],
      ['us', 'module.role["us"].aws_iam_role.this']
    ])
  })

  it('that lead in a ring, or branch without end, end', async () => {
    const ring = (next: string) => ({
      module: {
        outputs: { x: { expression: { references: Array.from({ length: 50 }, () => `var.${next}`) } } }
      },
      expressions: { a: { references: ['module.m.x', 'module.m.x'] } }
    })
    const found = await discoverPlan({
      format_version: '1.2',
      planned_values: {
        root_module: {
          resources: [resource('aws_lambda_function.f', { function_name: 'f' })],
          child_modules: [{ address: 'module.m', resources: [resource('module.m.aws_iam_role.r', {})] }]
        }
      },
      resource_changes: [create('aws_lambda_function.f', { role: true })],
      configuration: {
        root_module: {
          resources: [configured('aws_lambda_function', 'f', { role: { references: ['module.m.x'] } })],
          module_calls: { m: ring('a') }
        }
      }
    })
    expect(found?.functions[0]?.settings.role).toMatchObject({
      state: 'unknown',
      why: { kind: 'after-apply' }
    })
  })

  it('of a count keep to the instance of the same number', async () => {
    const fns = [0, 1].map((index) =>
      resource(`aws_lambda_function.f[${index}]`, { function_name: `f${index}` }, index)
    )
    const roles = [0, 1].map((index) => resource(`aws_iam_role.r[${index}]`, {}, index))
    const found = await discoverPlan({
      format_version: '1.2',
      planned_values: { root_module: { resources: [...fns, ...roles] } },
      resource_changes: fns.map(({ address }) => create(address, { role: true })),
      configuration: {
        root_module: {
          resources: [
            configured('aws_lambda_function', 'f', {
              role: { references: ['aws_iam_role.r', 'count.index'] }
            }),
            configured('aws_iam_role', 'r', {})
          ]
        }
      }
    })
    expect(found?.functions.map(({ settings }) => valueOf(settings.role)?.id)).toEqual([
      'aws_iam_role.r[0]',
      'aws_iam_role.r[1]'
    ])
  })
})
