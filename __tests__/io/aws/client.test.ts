import { readFileSync } from 'node:fs'
import { createAws, type OpenAws } from '../../../src/io/aws/index.js'
import { AWS_OPERATIONS, type AwsInput, type AwsOperation } from '../../../src/model/index.js'
import { MODELLED } from '../../support/aws-contract.js'
import { ACCOUNT, Fault, startAws, type Account, type AwsServer } from '../../support/aws-server.js'
import { startProxy } from '../../support/proxy.js'

/** The SDK reads its endpoints and credentials from the environment of the process. */
const before = { ...process.env }
let server: AwsServer
let aws: OpenAws

async function start(account: Account, env: Readonly<Record<string, string>> = {}): Promise<void> {
  server = await startAws(account)
  Object.assign(process.env, server.env, { AWS_EC2_METADATA_DISABLED: 'true' }, env)
  aws = createAws({ env: { ...process.env }, sleep: () => Promise.resolve() })
}

afterEach(async () => {
  aws.close()
  await server.close()
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
  expect(server.problems).toEqual([])
})

const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/orders`
const LAYER = `arn:aws:lambda:eu-central-1:${ACCOUNT}:layer:tools:3`
const SIGNING = `arn:aws:lambda:eu-central-1:${ACCOUNT}:code-signing-config:csc-0f6c334abcdea4d8b`

/** A request and an answer of each operation, so that none is left that nobody ever sent. */
const SAMPLES: Readonly<Record<AwsOperation, readonly [AwsInput, object]>> = {
  ListFunctions: [
    { FunctionVersion: 'ALL', MaxItems: 50, Marker: 'a+b/c=' },
    { Functions: [{ FunctionName: 'orders', Version: '$LATEST' }], NextMarker: 'x' }
  ],
  GetFunction: [
    { FunctionName: `arn:aws:lambda:eu-central-1:${ACCOUNT}:function:orders`, Qualifier: 'live' },
    { Configuration: { FunctionName: 'orders' }, Tags: { team: 'shop' } }
  ],
  ListAliases: [{ FunctionName: 'orders' }, { Aliases: [{ Name: 'live', FunctionVersion: '3' }] }],
  ListTags: [
    { Resource: `arn:aws:lambda:eu-central-1:${ACCOUNT}:function:orders` },
    { Tags: { team: 'shop' } }
  ],
  GetLayerVersionByArn: [{ Arn: LAYER }, { LayerVersionArn: LAYER, Version: 3 }],
  GetPolicy: [{ FunctionName: 'orders', Qualifier: 'live' }, { Policy: '{}' }],
  ListFunctionUrlConfigs: [{ FunctionName: 'orders' }, { FunctionUrlConfigs: [{ AuthType: 'NONE' }] }],
  GetFunctionEventInvokeConfig: [
    { FunctionName: 'orders' },
    { DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-central-1:111122223333:failed' } } }
  ],
  GetFunctionCodeSigningConfig: [{ FunctionName: 'orders' }, { CodeSigningConfigArn: SIGNING }],
  GetCodeSigningConfig: [
    { CodeSigningConfigArn: SIGNING },
    { CodeSigningConfig: { CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' } } }
  ],
  GetRuntimeManagementConfig: [{ FunctionName: 'orders' }, { UpdateRuntimeOn: 'Auto' }],
  GetFunctionRecursionConfig: [{ FunctionName: 'orders' }, { RecursiveLoop: 'Allow' }],
  ListProvisionedConcurrencyConfigs: [
    { FunctionName: 'orders' },
    { ProvisionedConcurrencyConfigs: [{ RequestedProvisionedConcurrentExecutions: 2 }] }
  ],
  ListEventSourceMappings: [
    { MaxItems: 100 },
    { EventSourceMappings: [{ UUID: 'a', BatchSize: 10, State: 'Enabled' }] }
  ],
  GetRole: [
    { RoleName: 'orders' },
    {
      Role: {
        Path: '/',
        RoleName: 'orders',
        RoleId: 'AROAEXAMPLE000000000',
        Arn: ROLE_ARN,
        CreateDate: '2026-01-02T03:04:05Z'
      }
    }
  ],
  ListAttachedRolePolicies: [
    { RoleName: 'orders' },
    {
      AttachedPolicies: [
        { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }
      ],
      IsTruncated: false
    }
  ],
  ListRolePolicies: [{ RoleName: 'orders' }, { PolicyNames: ['own'], IsTruncated: false }],
  GetRolePolicy: [
    { RoleName: 'orders', PolicyName: 'own' },
    { RoleName: 'orders', PolicyName: 'own', PolicyDocument: '%7B%22Statement%22%3A%5B%5D%7D' }
  ],
  GetManagedPolicy: [
    { PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/orders` },
    { Policy: { PolicyName: 'orders', DefaultVersionId: 'v2' } }
  ],
  GetManagedPolicyVersion: [
    { PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/orders`, VersionId: 'v2' },
    { PolicyVersion: { Document: '%7B%7D', VersionId: 'v2' } }
  ]
}

/** IAM calls them without `Managed`, as Lambda has a `GetPolicy` too. */
const modelName = (operation: string): string => operation.replace('GetManagedPolicy', 'GetPolicy')

describe('asking', () => {
  it.each(Object.entries(SAMPLES))(
    '%s goes out as the model has it, and comes back',
    async (name, sample) => {
      const [input, answer] = sample
      await start({ answer: () => answer })
      const operation = name as AwsOperation
      const received = await aws.ask(operation, 'eu-central-1', input)
      // Dates are read by the SDK.
      expect(JSON.parse(JSON.stringify(received).replace('04:05.000Z', '04:05Z'))).toEqual(answer)
      const texts = Object.fromEntries(Object.entries(input).map(([key, value]) => [key, String(value)]))
      // IAM is one for all Regions and signs for that of its home.
      const { service } = AWS_OPERATIONS[operation]
      expect(server.calls).toEqual([
        expect.objectContaining({ service, operation: modelName(name), input: texts, problems: [] })
      ])
    }
  )

  it('is possible for what the table names, and for nothing else', () => {
    const table = Object.entries(AWS_OPERATIONS).map(([name, { service }]) => `${service} ${modelName(name)}`)
    expect(MODELLED.map(({ service, operation }) => `${service} ${operation}`).sort()).toEqual(table.sort())
    for (const [name, { service, action }] of Object.entries(AWS_OPERATIONS)) {
      const own = `${service}:${modelName(name)}`
      expect(action).toBe(name === 'GetLayerVersionByArn' ? 'lambda:GetLayerVersion' : own)
      expect(modelName(name)).toMatch(/^(Get|List)/)
    }
    const clients = readFileSync(new URL('../../../src/io/aws/clients.ts', import.meta.url), 'utf8')
    const commands = new Set([...clients.matchAll(/new (\w+)Command\(/g)].map(([, command]) => command))
    expect(commands.size).toBe(Object.keys(AWS_OPERATIONS).length)
  })

  it('waits and tries again while AWS asks for patience', async () => {
    let left = 2
    await start({
      functions: [{ name: 'orders' }],
      answer: () => (left-- > 0 ? new Fault('TooManyRequestsException', 'Rate exceeded') : undefined)
    })
    await aws.ask('GetFunction', 'eu-central-1', { FunctionName: 'orders' })
    expect(server.calls).toHaveLength(3)
  })

  it('has five questions under way, and no more', async () => {
    await start({ functions: [{ name: 'orders' }], delayMs: 20 })
    const questions = Array.from({ length: 20 }, () =>
      aws.ask('GetFunction', 'eu-central-1', { FunctionName: 'orders' })
    )
    await Promise.all(questions)
    expect(server.calls).toHaveLength(20)
    expect(server.busiest()).toBe(5)
  })

  it.each([
    ['AccessDeniedException', 'denied'],
    ['ResourceNotFoundException', 'missing'],
    ['ExpiredTokenException', 'credentials'],
    ['UnrecognizedClientException', 'failed'],
    ['InvalidParameterValueException', 'failed']
  ])('calls %s %s', async (name, kind) => {
    await start({ answer: () => new Fault(name, 'see https://example.com/a?X-Amz-Signature=abc') })
    const asked = aws.ask('ListTags', 'eu-central-1', {
      Resource: 'arn:aws:lambda:eu-central-1:111122223333:function:x'
    })
    await expect(asked).rejects.toMatchObject({ name: 'AwsError', kind })
    await expect(asked).rejects.not.toThrow('X-Amz-Signature')
  })

  it('reads the errors of IAM', async () => {
    await start({})
    await expect(aws.ask('GetRole', 'eu-central-1', { RoleName: 'x' })).rejects.toMatchObject({
      kind: 'missing'
    })
  })

  it('says where credentials are missing', async () => {
    await start({})
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'HOME']) delete process.env[name]
    process.env['AWS_SHARED_CREDENTIALS_FILE'] = process.env['AWS_CONFIG_FILE'] = '/nonexistent'
    await expect(aws.ask('ListFunctions', 'eu-central-1', {})).rejects.toMatchObject({ kind: 'credentials' })
    expect(server.calls).toEqual([])
  })

  it('goes through the proxy that the environment names', async () => {
    const proxy = await startProxy()
    try {
      await start({ functions: [{ name: 'orders' }] }, { http_proxy: proxy.url })
      await aws.ask('GetFunction', 'eu-central-1', { FunctionName: 'orders' })
      expect(proxy.asked).toEqual([`CONNECT ${new URL(server.url).host}`])
      expect(server.calls).toHaveLength(1)
    } finally {
      await proxy.close()
    }
  })

  it('loads nothing before it is asked', () => {
    const entry = readFileSync(new URL('../../../src/io/aws/index.ts', import.meta.url), 'utf8')
    expect(entry.match(/^import (?!type).*clients\.js/gm)).toBeNull()
    expect(entry).toContain("import('./clients.js')")
  })

  it('knows the Region of the environment', async () => {
    await start({}, { AWS_REGION: 'eu-west-3' })
    expect(await aws.defaultRegion()).toBe('eu-west-3')
  })
})
