import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Fault,
  functionArn,
  startAws,
  type Account,
  type AwsServer,
  type DeployedFunction
} from '../support/aws-server.js'
import { packZip } from '../support/packed-artifact.js'
import { ROOT, runAction, runCommand, type ActionResult } from '../support/runner.js'

/** The Action and the command from dist/, with an account behind them that stands on this machine. */
const manifest = (name: string, version: string): string => JSON.stringify({ name, version })
const ORDERS = packZip({ 'node_modules/lodash/package.json': manifest('lodash', '4.17.15') })
const CLEAN = packZip({ 'node_modules/left-pad/package.json': manifest('left-pad', '1.3.0') })
const TOOLS = packZip({ 'nodejs/node_modules/lodash/package.json': manifest('lodash', '4.17.20') })
const FOREIGN = 'arn:aws:lambda:eu-central-1:580247275435:layer:tools:14'

const FUNCTIONS: readonly DeployedFunction[] = [
  { name: 'shop-orders', zip: ORDERS, configuration: { Environment: { Variables: { TOKEN: 'hush-hush' } } } },
  { name: 'shop-refunds', zip: ORDERS },
  {
    name: 'shop-static',
    zip: CLEAN,
    layers: [FOREIGN],
    aliases: { live: '2' },
    versions: { '2': { zip: ORDERS } }
  },
  { name: 'other', zip: CLEAN },
  { name: 'third', zip: packZip({ 'index.js': 'exports.handler = 3' }) }
]

let workspace: string
let temp: string
let server: AwsServer | undefined

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'account-workspace-'))
  temp = mkdtempSync(join(tmpdir(), 'account-temp-'))
})
afterEach(async () => {
  await server?.close()
  expect(server?.problems ?? []).toEqual([])
  // What was fetched is gone, whatever came of it.
  expect(readdirSync(temp)).toEqual([])
  rmSync(temp, { recursive: true })
  rmSync(workspace, { recursive: true })
})

async function start(account: Partial<Account> = {}): Promise<AwsServer> {
  server = await startAws({ functions: FUNCTIONS, layers: { [FOREIGN]: TOOLS }, ...account })
  return server
}

async function action(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<ActionResult> {
  const result = await runAction({
    workspace,
    inputs: {
      'osv-export': join(ROOT, 'examples', 'advisories'),
      'comment-summary-in-pr': 'never',
      posture: 'off',
      ...inputs
    },
    env: { ...server?.env, RUNNER_TEMP: temp, HOME: temp, AWS_EC2_METADATA_DISABLED: 'true', ...env }
  })
  // Masking an address is the one way in which it may reach the runner, which then keeps it out of the log.
  const log = result.stdout.replace(/^::add-mask::.*$/gm, '')
  const written = [log, result.stderr, result.summary, JSON.stringify(result.outputs)].join('\n')
  expect(written).not.toMatch(/X-Amz-|not-a-real-secret|hush-hush/)
  return result
}

interface JsonReport {
  readonly status: string
  readonly shard?: string
  readonly functions: readonly {
    readonly name: string
    readonly code: string
    readonly layers: readonly string[]
  }[]
  readonly artifacts: readonly { readonly id: string; readonly kind: string; readonly owner: string }[]
  readonly findings: readonly { readonly id: string; readonly artifact: string }[]
  readonly notices: readonly {
    readonly subject: string
    readonly message: string
    readonly incomplete: boolean
  }[]
}

function reportOf({ outputs }: ActionResult): JsonReport {
  const text = readFileSync(outputs['json'] ?? '', 'utf8')
  expect(text).not.toMatch(/X-Amz-|hush-hush/)
  return JSON.parse(text) as JsonReport
}

it('scans functions by pattern, the versions behind their aliases, and layers of another account', async () => {
  const { downloads } = await start()
  const result = await action({ functions: 'shop-*' })
  expect([result.code, result.outputs['status']]).toEqual([1, 'fail'])
  const report = reportOf(result)
  const [orders, live] = [functionArn({ name: 'shop-orders' }), functionArn({ name: 'shop-static' })]
  expect(report.functions.map(({ name, code, layers }) => [name, code, layers])).toEqual([
    ['shop-orders', orders, []],
    ['shop-refunds', orders, []],
    ['shop-static', live, [FOREIGN]],
    ['shop-static:live', orders, [FOREIGN]]
  ])
  expect(report.artifacts.map(({ id, kind, owner }) => [id, kind, owner])).toEqual([
    [orders, 'zip', 'your code'],
    [live, 'zip', 'your code'],
    [FOREIGN, 'layer', 'layer of account 580247275435']
  ])
  expect(downloads).toHaveLength(3)
  expect(report.findings.filter(({ artifact }) => artifact === FOREIGN).map(({ id }) => id)).toContain(
    'CVE-2021-23337'
  )
  expect(report.notices.filter(({ incomplete }) => incomplete)).toEqual([])
})

it('says whether what is deployed is what was built', async () => {
  await start()
  mkdirSync(join(workspace, 'dist'))
  writeFileSync(join(workspace, 'dist', 'shop-orders.zip'), ORDERS)
  writeFileSync(join(workspace, 'dist', 'other.zip'), ORDERS)
  const { notices } = reportOf(await action({ path: 'dist/*.zip', functions: 'shop-orders\nother' }))
  expect(
    notices.filter(({ message }) => message.startsWith('what is deployed')).map(({ message }) => message)
  ).toEqual([
    'what is deployed differs from what was built: dist/other.zip',
    expect.stringMatching(/^what is deployed is what was built: dist\//)
  ])
})

it('sweeps an account in two parts, and merges them into one verdict that the whole would have', async () => {
  await start()
  const planned = await action({ mode: 'plan', functions: '*', shards: '2' })
  expect([planned.code, planned.outputs['shard-count']]).toEqual([0, '2'])
  const { include } = JSON.parse(planned.outputs['matrix'] ?? '') as {
    include: readonly { readonly shard: string; readonly functions: string }[]
  }
  for (const [index, { shard, functions }] of include.entries())
    await action({ functions, shard, 'output-dir': `reports/${index}` })
  const merged = await action({ mode: 'merge', path: 'reports/*/report.json' })
  const whole = reportOf(await action({ functions: '*', 'output-dir': 'whole' }))
  const report = reportOf(merged)
  expect([merged.code, report.status]).toEqual([1, 'fail'])
  const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
    items.map(({ id }) => id).sort()
  expect(ids(report.artifacts)).toEqual(ids(whole.artifacts))
  expect(report.functions.map(({ name }) => name.replace('eu-central-1:', ''))).toEqual(
    whole.functions.map(({ name }) => name)
  )
  expect(ids(report.findings)).toEqual(ids(whole.findings))
  expect(merged.summary).toContain('lodash')
})

it('is incomplete where a part of a sweep has no report', async () => {
  await start()
  const result = await action({ functions: 'other', shard: '1/2', 'output-dir': 'reports/0' })
  expect([result.code, reportOf(result).shard]).toEqual([0, '1/2'])
  const merged = await action({ mode: 'merge', path: 'reports/*/report.json' })
  expect([merged.code, merged.outputs['status']]).toEqual([2, 'incomplete'])
  expect(reportOf(merged).notices.map(({ message }) => message)).toContain(
    'no report of 2/2: the job broke off, or its report was not handed on'
  )
})

it.each<[string, Partial<Account>, RegExp]>([
  [
    'a right that is missing',
    {
      answer: ({ operation }) =>
        operation === 'GetLayerVersionByArn' ? new Fault('AccessDeniedException') : undefined
    },
    /^lambda:GetLayerVersion is denied for \S+: allow it \(tier "code"/
  ],
  ['a layer that was deleted', { layers: {} }, /^this version of the layer was deleted/],
  [
    'other bytes',
    { download: () => ({ body: CLEAN.subarray(1) }) },
    /^what came is not the code|larger than/
  ],
  [
    'an address that has expired',
    { download: () => ({ status: 403, body: '<Error><Message>Request has expired</Message></Error>' }) },
    /^the address of the download has expired/
  ]
])('does not pass for %s', async (_, account, message) => {
  await start(account)
  const result = await action({ functions: 'shop-static' })
  expect(result.code).toBeGreaterThan(0)
  const { notices } = reportOf(result)
  expect(notices.filter(({ incomplete }) => incomplete).map((each) => each.message)).toContainEqual(
    expect.stringMatching(message)
  )
})

it('reads how functions are set up, where rules about that are on', async () => {
  await start({
    answer: ({ operation, service }) =>
      service === 'lambda' && operation === 'ListFunctionUrlConfigs'
        ? new Fault('AccessDeniedException')
        : undefined
  })
  const { notices } = reportOf(await action({ functions: 'other', posture: 'on' }))
  expect(notices.map(({ subject }) => subject)).toContain('lambda:ListFunctionUrlConfigs')
})

it('says in one line what is wrong with the credentials, and with what was asked for', async () => {
  await start({ answer: () => new Fault('ExpiredTokenException', 'The security token is expired') })
  const expired = await action({ functions: '*' })
  expect(expired.code).toBe(2)
  expect(expired.stdout).toMatch(
    /^::error title=[^:]+::functions are read with AWS credentials, and there are none/m
  )
  const wrong = await action({ functions: 'no such name' })
  expect(wrong.stdout).toMatch(/^::error title=[^:]+::functions has 'no such name'; write names/m)
})

it('is there on the command line, which needs nothing of it for what is local', async () => {
  await start()
  const env = { ...server?.env, HOME: temp, TMPDIR: temp, AWS_EC2_METADATA_DISABLED: 'true' }
  const advisories = ['--osv-export', join(ROOT, 'examples', 'advisories'), '--posture', 'off']
  const scanned = await runCommand(
    ['scan', '--functions', 'shop-orders', '--format', 'json', ...advisories],
    workspace,
    env
  )
  expect(scanned.code).toBe(1)
  expect((JSON.parse(scanned.stdout) as JsonReport).functions.map(({ name }) => name)).toEqual([
    'shop-orders'
  ])
  const planned = await runCommand(['scan', '--mode', 'plan', '--functions', '*'], workspace, env)
  expect(JSON.parse(planned.stdout)).toMatchObject({ include: [{ shard: '1/1' }] })
  const layer = await runCommand(
    ['scan', '--layer', FOREIGN, '--format', 'json', ...advisories],
    workspace,
    env
  )
  expect((JSON.parse(layer.stdout) as JsonReport).artifacts.map(({ id }) => id)).toEqual([FOREIGN])
  expect(existsSync(join(workspace, 'lambda-scan'))).toBe(false)
})

describe('a template that names layers by ARN', () => {
  const SECRET_LAYER = 'arn:aws:lambda:eu-central-1:464622532012:layer:Datadog-Extension:91'
  const template = (...layers: readonly string[]): string =>
    JSON.stringify({
      Resources: {
        Orders: {
          Type: 'AWS::Lambda::Function',
          Properties: { Runtime: 'nodejs22.x', Code: 'orders', Layers: layers }
        }
      }
    })

  beforeEach(() => {
    mkdirSync(join(workspace, 'orders'))
    writeFileSync(join(workspace, 'orders/index.js'), 'exports.handler = async () => {}')
    writeFileSync(join(workspace, 'template.json'), template(FOREIGN, SECRET_LAYER))
  })

  it('is scanned with them where there are credentials, and says which right is missing', async () => {
    const denied = (operation: string, arn = ''): Fault | undefined =>
      operation === 'GetLayerVersionByArn' && arn === SECRET_LAYER
        ? new Fault('AccessDeniedException')
        : undefined
    const { calls } = await start({ answer: ({ operation, input }) => denied(operation, input['Arn']) })
    const result = await action({})
    const report = reportOf(result)
    expect(report.functions.map(({ name, layers }) => [name, layers])).toEqual([
      ['Orders', [FOREIGN, SECRET_LAYER]]
    ])
    expect(report.findings.map(({ artifact }) => artifact)).toContain(FOREIGN)
    expect(report.notices.filter(({ incomplete }) => incomplete)).toEqual([
      {
        stage: 'compose',
        subject: SECRET_LAYER,
        message:
          'is a layer by Datadog of Orders, and is not at hand: what it brings was not seen; lambda:GetLayerVersion is denied: allow it (tier "code" of the policy in the README)',
        incomplete: true
      }
    ])
    expect(result.outputs['status']).toBe('fail')
    expect(calls.map(({ operation }) => operation)).toEqual(['GetLayerVersionByArn', 'GetLayerVersionByArn'])
  })

  it('is scanned without them where there are none, and nobody is asked', async () => {
    const { calls } = await start()
    const result = await action({}, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })
    expect(calls).toEqual([])
    const notices = reportOf(result).notices.filter(({ incomplete }) => incomplete)
    expect(notices.map(({ subject }) => subject)).toEqual([FOREIGN, SECRET_LAYER].sort())
    for (const { message } of notices) expect(message).toContain('scan with AWS credentials that allow')
  })

  it('says once and for each layer that the credentials do not hold, and goes on', async () => {
    await start({
      answer: ({ operation }) =>
        operation === 'GetLayerVersionByArn' ? new Fault('ExpiredTokenException', 'it is over') : undefined
    })
    const result = await action({})
    expect(result.outputs['status']).toBe('incomplete')
    const notices = reportOf(result).notices.filter(({ incomplete }) => incomplete)
    expect(notices.map(({ subject }) => subject)).toEqual([FOREIGN, SECRET_LAYER].sort())
    for (const { message } of notices) expect(message).toContain('the AWS credentials do not hold')
  })
})
