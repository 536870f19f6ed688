import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Discovery } from '../../../src/targets/discover/discovery.js'
import { terraform } from '../../../src/targets/discover/terraform/index.js'
import { planOf, to, type Planned } from './plans.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'lambda-scan-code-'))
})
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true })
})

function write(path: string, content = 'content'): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), content)
}

async function discover(plan: string, ...resources: readonly Planned[]): Promise<Discovery> {
  write(plan, JSON.stringify(planOf(resources)))
  const found = await terraform.discover(workspace, join(workspace, plan))
  if (found === undefined) throw new Error('no plan')
  return found
}

function orders(values: object, rest: Omit<Planned, 'address' | 'values'> = {}): Planned {
  return { address: 'aws_lambda_function.orders', values: { function_name: 'orders', ...values }, ...rest }
}

describe('the code of a plan', () => {
  it('lies where Terraform ran: beside the plan, or at the top of the workspace', async () => {
    write('infra/orders.zip')
    write('dist/billing.zip')
    const billing = {
      address: 'aws_lambda_function.billing',
      values: { function_name: 'billing', filename: 'dist/billing.zip' }
    }
    const found = await discover('infra/shop.tfplan.json', orders({ filename: './orders.zip' }), billing)
    expect(found.functions.map(({ name, code }) => [name, code])).toEqual([
      ['billing', 'dist/billing.zip'],
      ['orders', 'infra/orders.zip']
    ])
    expect(found.notices).toEqual([])
  })

  it('is what is put into the bucket', async () => {
    write('orders.zip')
    const object = { address: 'aws_s3_object.code', values: { bucket: 'b', key: 'k', source: 'orders.zip' } }
    const byValue = await discover('plan.json', orders({ s3_bucket: 'b', s3_key: 'k' }), object)
    expect(byValue.functions[0]?.code).toBe('orders.zip')
    const byReference = await discover(
      'plan.json',
      orders(
        { s3_bucket: 'other' },
        { unknown: { s3_key: true }, links: { s3_key: to('aws_s3_object.code.key') } }
      ),
      object
    )
    expect(byReference.functions[0]?.code).toBe('orders.zip')
  })

  it('is a layer’s also', async () => {
    write('shared.zip')
    write('orders.zip')
    const found = await discover(
      'plan.json',
      orders(
        { filename: 'orders.zip', layers: [null, 'arn:aws:lambda:eu-west-1:1:layer:x:3'] },
        { unknown: { layers: [true, false] }, links: { layers: to('aws_lambda_layer_version.shared.arn') } }
      ),
      {
        address: 'aws_lambda_layer_version.shared',
        values: { filename: 'shared.zip' },
        unknown: { arn: true }
      }
    )
    expect(found.functions[0]?.layers).toEqual(['shared.zip', 'arn:aws:lambda:eu-west-1:1:layer:x:3'])
    expect(found.targets).toMatchObject([
      { id: 'orders.zip', layer: false },
      { id: 'shared.zip', layer: true }
    ])
    expect(found.functions[0]?.settings.layers).toMatchObject({
      value: [
        { id: 'aws_lambda_layer_version.shared', artifact: 'shared.zip' },
        { arn: expect.any(String) as string }
      ]
    })
  })

  it.each<[string, object, string]>([
    ['has not been built', { filename: 'builds/0a1b.zip' }, "'builds/0a1b.zip' is not there"],
    ['lies in a bucket', { s3_bucket: 'b', s3_key: 'k' }, 'lies in S3'],
    ['is an image', { package_type: 'Image', image_uri: 'r/app:1' }, 'the container image r/app:1'],
    [
      'leads out of the workspace',
      { filename: '../../../../../../etc/hostname' },
      'leads out of the workspace'
    ],
    ['has a name that is no path', { filename: 'a\0b' }, 'is no path'],
    ['is not named at all', {}, 'names no code']
  ])('that %s is a notice with a remedy, and the function stays', async (_, values, message) => {
    const found = await discover('plan.json', orders(values))
    expect(found.functions).toHaveLength(1)
    expect(found.functions[0]?.code).toBe('plan.json#aws_lambda_function.orders')
    expect(found.targets).toEqual([])
    expect(found.notices).toMatchObject([
      { stage: 'open', incomplete: true, message: expect.stringContaining(message) as string }
    ])
  })

  it('is not followed out of the workspace by a link', async () => {
    symlinkSync('/etc/hostname', join(workspace, 'orders.zip'))
    const found = await discover('plan.json', orders({ filename: 'orders.zip' }))
    expect(found.targets).toEqual([])
    expect(found.notices).toMatchObject([{ incomplete: true }])
  })

  it('of a module from elsewhere is changed where the module is called', async () => {
    write(
      'main.tf',
      'module "orders" {\n  source  = "terraform-aws-modules/lambda/aws"\n  runtime = "nodejs16.x"\n}\n'
    )
    const address = 'module.orders.aws_lambda_function.this[0]'
    const values = { function_name: 'orders', runtime: 'nodejs16.x', timeout: 3, filename: 'builds/0a1b.zip' }
    const resource = { address, mode: 'managed', type: 'aws_lambda_function', name: 'this', index: 0, values }
    const plan = {
      format_version: '1.2',
      planned_values: {
        root_module: { child_modules: [{ address: 'module.orders', resources: [resource] }] }
      },
      configuration: {
        root_module: { module_calls: { orders: { source: 'terraform-aws-modules/lambda/aws', module: {} } } }
      }
    }
    // As PowerShell redirects it.
    writeFileSync(join(workspace, 'plan.json'), `\uFEFF${JSON.stringify(plan)}`, 'utf16le')
    const found = await terraform.discover(workspace, join(workspace, 'plan.json'))
    expect(found?.functions).toMatchObject([
      { name: 'orders', declaredAt: { path: 'main.tf', line: 1 }, runtimeAt: { path: 'main.tf', line: 3 } }
    ])
    expect(found?.notices).toMatchObject([
      { incomplete: true, message: expect.stringContaining("'builds/0a1b.zip'") as string }
    ])
  })

  it('of layers that cannot be told is a notice each', async () => {
    write('orders.zip')
    const found = await discover(
      'plan.json',
      orders(
        { filename: 'orders.zip' },
        { unknown: { layers: true }, links: { layers: { references: ['var.layers'] } } }
      )
    )
    expect(found.notices).toMatchObject([{ subject: 'aws_lambda_function.orders.layers', incomplete: true }])
  })
})
