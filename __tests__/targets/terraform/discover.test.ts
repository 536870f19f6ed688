import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { valueOf } from '../../../src/model/index.js'
import type { Discovery } from '../../../src/targets/discover/discovery.js'
import { terraform } from '../../../src/targets/discover/terraform/index.js'

const SHOP = join(dirname(fileURLToPath(import.meta.url)), 'shop')

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'lambda-scan-terraform-'))
})
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true })
})

/** The shop with what a build leaves beside it: not all of the zips. */
function build(): void {
  cpSync(SHOP, workspace, { recursive: true })
  write('dist/orders.zip', 'modules/worker/worker-eu.zip', 'modules/worker/src/main.py')
}

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), 'content')
  }
}

async function discover(name = 'tfplan.json'): Promise<Discovery | undefined> {
  return terraform.discover(workspace, join(workspace, name))
}

describe('a plan', () => {
  it('tells its functions with code, layers, runtime and the lines of the configuration', async () => {
    build()
    const found = await discover()
    expect(found?.functions.map(({ settings: _, ...rest }) => rest)).toEqual([
      {
        name: 'orders',
        code: 'dist/orders.zip',
        layers: [
          'tfplan.json#aws_lambda_layer_version.shared',
          'arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53'
        ],
        runtime: 'nodejs16.x',
        runtimeAt: { path: 'main.tf', line: 17 },
        declaredAt: { path: 'main.tf', line: 13 }
      },
      {
        name: 'worker-eu',
        code: 'modules/worker/worker-eu.zip',
        layers: [],
        runtime: 'python3.13',
        runtimeAt: { path: 'modules/worker/main.tf', line: 15 },
        declaredAt: { path: 'modules/worker/main.tf', line: 10 }
      },
      {
        name: 'worker-us',
        code: 'modules/worker/src',
        layers: [],
        runtime: 'python3.13',
        runtimeAt: { path: 'modules/worker/main.tf', line: 15 },
        declaredAt: { path: 'modules/worker/main.tf', line: 10 }
      }
    ])
    expect(found?.targets.map(({ id, directory }) => [id, directory])).toEqual([
      ['dist/orders.zip', false],
      ['modules/worker/src', true],
      ['modules/worker/worker-eu.zip', false]
    ])
    expect(found?.notices.map(({ subject, incomplete }) => [subject, incomplete])).toEqual([
      ['tfplan.json#aws_lambda_layer_version.shared', true],
      ['module.worker["us"].aws_lambda_function.this', false]
    ])
  })

  it('tells settings: unknown is never absent, and what nobody set is', async () => {
    build()
    const found = await discover()
    const [orders, eu] = found?.functions.map(({ settings }) => settings) ?? []
    expect(orders).toMatchObject({
      source: 'plan',
      account: { value: '111122223333' },
      region: { value: 'eu-west-1' },
      timeoutSeconds: { value: 900, at: { path: 'main.tf', line: 19 } },
      tracing: { value: 'PassThrough', at: { path: 'main.tf', line: 26 } },
      reservedConcurrency: { state: 'absent' },
      variablesKey: { state: 'absent' },
      description: { state: 'absent' },
      deadLetterTarget: {
        value: {
          id: 'aws_sqs_queue.dead',
          kind: 'sqs',
          encrypted: { state: 'absent' },
          grants: { state: 'absent' }
        }
      },
      architecture: { state: 'absent' },
      logging: { state: 'absent' },
      network: { state: 'absent' }
    })
    const variables = orders ? valueOf(orders.variables) : undefined
    expect(variables?.map(({ name, from, value }) => [name, from, value?.reveal()])).toEqual([
      ['PASSWORD', 'literal', 'hunter2-hunter2'],
      ['QUEUE', 'reference', undefined]
    ])
    expect(eu?.tracing).toEqual({ state: 'absent' })
    expect(eu?.role).toMatchObject({ value: { id: 'aws_iam_role.orders' } })
    expect(JSON.stringify(found)).not.toContain('hunter2')
  })

  it('joins roles with their policies, written out, made by a data source, or attached', async () => {
    build()
    const found = await discover()
    const role = found?.functions[0] && valueOf(found.functions[0].settings.role)
    const policies = role ? valueOf(role.policies) : undefined
    expect(policies).toMatchObject([
      {
        name: 'later',
        statements: {
          value: [
            { actions: { value: ['sqs:SendMessage'] }, resources: { value: ['${aws_sqs_queue.dead.arn}'] } }
          ]
        }
      },
      { name: 'all', statements: { value: [{ actions: { value: ['s3:*'] }, resources: { value: ['*'] } }] } },
      { name: 'AWSLambdaBasicExecutionRole', kind: 'aws-managed' }
    ])
  })

  it('of another major version, and what is no plan, is refused or left alone', async () => {
    const plan = JSON.parse(readFileSync(join(SHOP, 'tfplan.json'), 'utf8')) as object
    const put = (name: string, content: object | string) =>
      writeFileSync(join(workspace, name), typeof content === 'string' ? content : JSON.stringify(content))
    put('tfplan.json', { ...plan, format_version: '2.0' })
    expect(await discover()).toMatchObject({
      functions: [],
      notices: [{ subject: 'tfplan.json', incomplete: true }]
    })
    put('plan.json', { steps: [] })
    expect(await discover('plan.json')).toBeUndefined()
    put('plan.json', 'no json at all')
    expect(await discover('plan.json')).toBeUndefined()
    put('tfplan.json', '{"planned_values": "hunter2')
    const cut = await discover()
    expect(cut).toMatchObject({ functions: [], notices: [{ incomplete: true }] })
    expect(JSON.stringify(cut)).not.toContain('hunter2')
    put('tfplan.json', '{')
    truncateSync(join(workspace, 'tfplan.json'), 200 * 1024 ** 2)
    expect(await discover()).toMatchObject({
      notices: [{ message: 'is larger than 128 MiB', incomplete: true }]
    })
    expect(await discover('gone/tfplan.json')).toMatchObject({ notices: [{ incomplete: true }] })
  })
})
