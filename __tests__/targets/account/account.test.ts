import type { FunctionUnit } from '../../../src/model/index.js'
import { readDeployment } from '../../support/aws-account.js'
import {
  ACCOUNT,
  codeSha256,
  Fault,
  functionArn,
  type Account,
  type DeployedFunction
} from '../../support/aws-server.js'
import { packZip } from '../../support/packed-artifact.js'

const zip = (name: string): Buffer => packZip({ [`${name}.js`]: `exports.handler = '${name}'` })
const ORDERS = zip('orders')
const PAYMENTS = zip('payments')
const TOOLS = packZip({ 'nodejs/node_modules/tools/package.json': '{"name":"tools","version":"1.0.0"}' })
const FOREIGN = 'arn:aws:lambda:eu-central-1:580247275435:layer:LambdaInsightsExtension:14'
const OWN = `arn:aws:lambda:eu-central-1:${ACCOUNT}:layer:tools:3`

const arn = (name: string, qualifier?: string): string => functionArn({ name }, qualifier)
const names = (units: readonly FunctionUnit[]): string[] => units.map(({ name }) => name)

describe('functions', () => {
  it('are found by pattern, page by page, and code that several share is fetched once', async () => {
    const functions: DeployedFunction[] = Array.from({ length: 120 }, (_, index) => ({
      name: `shop-${index}`,
      zip: index % 2 === 0 ? ORDERS : PAYMENTS,
      layers: [OWN]
    }))
    const { account, artifacts, calls, server, notices } = await readDeployment(
      { functions: [...functions, { name: 'other', zip: zip('other') }], layers: { [OWN]: TOOLS } },
      { functions: ['shop-*'] }
    )
    expect(account.functions).toHaveLength(120)
    expect(calls).toEqual({ ListFunctions: 3, GetFunction: 2, GetLayerVersionByArn: 1 })
    expect(server.downloads).toHaveLength(3)
    expect(notices).toEqual([])
    expect(artifacts.map(({ id, kind, paths }) => [id, kind, paths])).toEqual([
      [arn('shop-0'), 'zip', ['orders.js']],
      [arn('shop-1'), 'zip', ['payments.js']],
      [OWN, 'layer', ['nodejs/node_modules/tools/package.json']]
    ])
    expect(account.functions[4]).toEqual({
      name: 'shop-101',
      runtime: 'nodejs22.x',
      architecture: 'x86_64',
      code: arn('shop-1'),
      layers: [OWN]
    })
  })

  it('are found by name, partial and full ARN, in the Region that these name', async () => {
    const { account, calls } = await readDeployment(
      {
        functions: [
          { name: 'orders', zip: ORDERS },
          { name: 'payments', zip: PAYMENTS },
          { name: 'far', region: 'us-east-1', zip: ORDERS }
        ]
      },
      {
        functions: [
          'orders',
          `${ACCOUNT}:function:payments`,
          functionArn({ name: 'far', region: 'us-east-1' })
        ]
      }
    )
    expect(names(account.functions)).toEqual([
      'eu-central-1:orders',
      'eu-central-1:payments',
      'us-east-1:far'
    ])
    expect(calls['ListFunctions']).toBeUndefined()
    // The same bytes in two Regions are one artifact.
    expect(account.sources.map(({ id }) => id)).toEqual([arn('orders'), arn('payments')])
  })

  it('are those of all Regions that were named, but for what is taken away', async () => {
    const { account } = await readDeployment(
      {
        functions: [
          { name: 'orders', zip: ORDERS },
          { name: 'orders', region: 'eu-west-1', zip: PAYMENTS },
          { name: 'test-orders', zip: ORDERS }
        ]
      },
      { functions: ['*', '!test-*'], regions: ['eu-central-1', 'eu-west-1'] }
    )
    expect(names(account.functions)).toEqual(['eu-central-1:orders', 'eu-west-1:orders'])
  })

  it('can be chosen by their tags', async () => {
    const { account, calls } = await readDeployment(
      {
        functions: [
          { name: 'a', zip: ORDERS, tags: { team: 'shop', stage: 'prod' } },
          { name: 'b', zip: ORDERS, tags: { team: 'shop', stage: 'test' } },
          { name: 'c', zip: ORDERS, tags: { team: 'shop=x' } },
          { name: 'd', zip: ORDERS }
        ]
      },
      { functions: ['*'], functionTags: ['team=shop', 'stage'] }
    )
    expect(names(account.functions)).toEqual(['a', 'b'])
    expect(calls['ListTags']).toBe(4)
  })

  it.each<[string, readonly string[], readonly string[], RegExp]>([
    ['no function', ['nothing-*'], [], /^functions 'nothing-\*' finds none in eu-central-1; correct/],
    ['no name', ['a b'], [], /^functions has 'a b'; write names/],
    ['a pattern with an alias', ['a*:live'], [], /a pattern takes no version or alias/],
    ['only what to leave out', ['!a'], [], /only takes away/],
    ['no Region', ['a'], ['Frankfurt'], /^regions has 'Frankfurt'; write Regions such as/]
  ])('that are %s are the mistake of the user', async (_, functions, regions, message) => {
    const read = readDeployment({ functions: [{ name: 'orders', zip: ORDERS }] }, { functions, regions })
    await expect(read).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message) as string
    })
  })

  it('need a Region', async () => {
    const read = readDeployment({}, { functions: ['*'] }, { AWS_REGION: '' })
    await expect(read).rejects.toMatchObject({
      name: 'UserError',
      message: "functions needs a Region; name it in 'regions', or set AWS_REGION"
    })
  })

  it('need credentials', async () => {
    const answer = (): Fault => new Fault('ExpiredTokenException', 'The security token is expired')
    await expect(readDeployment({ answer }, { functions: ['*'] })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/configure-aws-credentials/) as string
    })
  })
})

describe('aliases', () => {
  const function_: DeployedFunction = {
    name: 'orders',
    zip: ORDERS,
    aliases: { live: '3', same: '4', test: '$LATEST', old: '3' },
    versions: { '3': { zip: PAYMENTS, configuration: { Runtime: 'nodejs18.x' } }, '4': { zip: ORDERS } }
  }

  it('lead to versions that are read as well, where they run something else', async () => {
    const { account, calls, artifacts } = await readDeployment(
      { functions: [function_, { name: 'plain', zip: ORDERS }] },
      { functions: ['*'] }
    )
    expect(account.functions.map(({ name, code, runtime }) => [name, code, runtime])).toEqual([
      ['orders', arn('orders'), 'nodejs22.x'],
      ['orders:live', arn('orders', 'live'), 'nodejs18.x'],
      ['plain', arn('orders'), 'nodejs22.x']
    ])
    expect(artifacts.map(({ id }) => id)).toEqual([arn('orders'), arn('orders', 'live')])
    // Only the function that has published versions is asked.
    expect(calls).toEqual({ ListFunctions: 1, ListAliases: 1, GetFunction: 2 })
  })

  it('are followed for functions that were named, and are all that is read when one was named', async () => {
    const all = await readDeployment({ functions: [function_] }, { functions: ['orders'] })
    expect(names(all.account.functions)).toEqual(['orders', 'orders:live'])
    const one = await readDeployment({ functions: [function_] }, { functions: ['orders:live'] })
    expect(names(one.account.functions)).toEqual(['orders:live'])
    expect(one.calls).toEqual({ GetFunction: 2 })
  })

  it('may send a share of the calls to another version', async () => {
    const answer: Account['answer'] = ({ operation }) =>
      operation === 'ListAliases'
        ? {
            Aliases: [
              {
                Name: 'live',
                FunctionVersion: '4',
                RoutingConfig: { AdditionalVersionWeights: { '3': 0.1 } }
              }
            ]
          }
        : undefined
    const { account } = await readDeployment({ functions: [function_], answer }, { functions: ['orders'] })
    expect(names(account.functions)).toEqual(['orders', 'orders:3'])
  })

  it('are asked for one by one where old versions pile up', async () => {
    const versions = Object.fromEntries(
      Array.from({ length: 1200 }, (_, index) => [String(index + 1), { zip: ORDERS }])
    )
    const { account, calls } = await readDeployment(
      {
        functions: [
          { ...function_, versions: { ...versions, ...function_.versions } },
          { name: 'plain', zip: ORDERS }
        ]
      },
      { functions: ['*'] }
    )
    expect(names(account.functions)).toEqual(['orders', 'orders:live', 'plain'])
    expect(calls).toMatchObject({ ListAliases: 2, ListFunctions: 22 })
  })
})

describe('layers', () => {
  it('come from other accounts too, and by ARN without a function', async () => {
    const { artifacts, account } = await readDeployment(
      {
        functions: [{ name: 'orders', zip: ORDERS, layers: [FOREIGN] }],
        layers: { [FOREIGN]: TOOLS, [OWN]: TOOLS }
      },
      { functions: ['orders'], layers: [OWN] }
    )
    expect(artifacts.map(({ id, kind }) => [id, kind])).toEqual([
      [arn('orders'), 'zip'],
      [OWN, 'layer'],
      [FOREIGN, 'layer']
    ])
    expect(account.functions[0]?.layers).toEqual([FOREIGN])
  })

  it.each<[string, Account['answer'], RegExp]>([
    [
      'denied',
      ({ operation }) =>
        operation === 'GetLayerVersionByArn' ? new Fault('AccessDeniedException', 'not yours') : undefined,
      /^lambda:GetLayerVersion is denied for arn:aws:lambda:\S+:580247275435:layer:\S+: allow it \(tier "code"/
    ],
    ['deleted', undefined, /^this version of the layer was deleted/],
    [
      'without a place',
      ({ operation }) => (operation === 'GetLayerVersionByArn' ? { LayerVersionArn: FOREIGN } : undefined),
      /^Lambda names no address/
    ]
  ])('that are %s are one notice, and the function is still read', async (_, answer, message) => {
    const { artifacts, notices } = await readDeployment(
      { functions: [{ name: 'orders', zip: ORDERS, layers: [FOREIGN] }], ...(answer ? { answer } : {}) },
      { functions: ['orders'] }
    )
    expect(artifacts.map(({ id }) => id)).toEqual([arn('orders')])
    expect(notices).toEqual([
      {
        stage: 'open',
        subject: expect.any(String) as string,
        message: expect.stringMatching(message) as string,
        incomplete: true
      }
    ])
  })
})

it('takes a jar that was deployed as it is for a jar', async () => {
  const jar = packZip({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n', 'a/B.class': 'x' })
  const configuration = { Runtime: 'java21' }
  const { artifacts } = await readDeployment(
    {
      functions: [
        { name: 'jar', zip: jar, configuration },
        { name: 'zip', zip: packZip({ 'lib/x.jar': jar }), configuration }
      ]
    },
    { functions: ['*'] }
  )
  expect(artifacts.map(({ paths }) => paths)).toEqual([['function.jar'], ['lib/x.jar']])
})

describe('compared with what was built here', () => {
  it('it is the same, another one, or none of ours', async () => {
    const { account } = await readDeployment(
      {
        functions: [
          { name: 'orders', zip: ORDERS },
          { name: 'payments', zip: ORDERS },
          { name: 'refunds', zip: PAYMENTS },
          { name: 'other', zip: zip('other') }
        ]
      },
      { functions: ['*'] }
    )
    const digest = `sha256:${Buffer.from(codeSha256(ORDERS), 'base64').toString('hex')}`
    const built = ['orders', 'refunds'].map((name) => ({ name, code: `dist/${name}.zip`, layers: [] }))
    const { notices, functions } = account.compare(built, [
      { id: 'dist/orders.zip', digest },
      { id: 'dist/refunds.zip', digest: 'sha256:00' }
    ])
    expect(names(functions)).toEqual(['orders', 'refunds', 'orders', 'other', 'payments', 'refunds'])
    expect(notices.map(({ subject, message, incomplete }) => [subject, message, incomplete])).toEqual([
      ['orders', 'what is deployed is what was built: dist/orders.zip', false],
      ['payments', 'what is deployed is what was built: dist/orders.zip', false],
      ['refunds', 'what is deployed differs from what was built: dist/refunds.zip', false]
    ])
  })
})
