import { Redacted, valueOf, type FunctionSettings, type Setting } from '../../../src/model/index.js'
import { readDeployment } from '../../support/aws-account.js'
import { ACCOUNT, Fault, functionArn, type Account, type DeployedFunction } from '../../support/aws-server.js'
import { packZip } from '../../support/packed-artifact.js'

const zip = packZip({ 'index.js': 'exports.handler = 1' })
const ARN = functionArn({ name: 'orders' })
const LAYER = `arn:aws:lambda:eu-central-1:${ACCOUNT}:layer:tools:3`
const ROLE = `arn:aws:iam::${ACCOUNT}:role/service-role/orders`
const SIGNING = `arn:aws:lambda:eu-central-1:${ACCOUNT}:code-signing-config:csc-0f6c334abcdea4d8b`
const queue = (name: string): string => `arn:aws:sqs:eu-central-1:${ACCOUNT}:${name}`
const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })

const ORDERS: DeployedFunction = {
  name: 'orders',
  zip,
  layers: [LAYER],
  tags: { team: 'secret-team' },
  concurrency: 7,
  aliases: { live: '$LATEST' },
  configuration: {
    Role: ROLE,
    Description: 'secret-description',
    Timeout: 30,
    EphemeralStorage: { Size: 1024 },
    Environment: { Variables: { TOKEN: 'secret-value', STAGE: 'prod' } },
    KMSKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/x',
    TracingConfig: { Mode: 'Active' },
    DeadLetterConfig: { TargetArn: queue('dead') },
    LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'DEBUG', LogGroup: '/aws/lambda/orders' },
    VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'], VpcId: 'vpc-1' },
    FileSystemConfigs: [{ Arn: 'arn:aws:elasticfilesystem:eu-central-1:111122223333:access-point/fsap-1' }]
  }
}

/** Everything that the account of the tests answers beside its functions. */
const answer: Account['answer'] = ({ operation, service, input }) => {
  switch (`${service} ${operation}`) {
    case 'lambda GetPolicy':
      if (input['Qualifier'] === 'live') {
        const principal = { AWS: 'arn:aws:iam::444455556666:root' }
        return {
          Policy: policy({
            Effect: 'Allow',
            Principal: principal,
            Action: 'lambda:InvokeFunction',
            Resource: '*'
          })
        }
      }
      return {
        Policy: policy(
          {
            Effect: 'Allow',
            Principal: { Service: 'apigateway.amazonaws.com' },
            Action: 'lambda:InvokeFunction',
            Resource: ARN,
            Condition: {
              ArnLike: { 'AWS:SourceArn': `arn:aws:execute-api:eu-central-1:${ACCOUNT}:abc123/*/GET/orders` }
            }
          },
          {
            Effect: 'Allow',
            Principal: { Service: 'apigateway.amazonaws.com' },
            Action: 'lambda:InvokeFunction',
            Resource: ARN,
            Condition: {
              ArnLike: { 'AWS:SourceArn': `arn:aws:execute-api:eu-central-1:${ACCOUNT}:abc123/*/POST/orders` }
            }
          },
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 'lambda:InvokeFunctionUrl',
            Resource: ARN,
            Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } }
          }
        )
      }
    case 'lambda ListFunctionUrlConfigs':
      return { FunctionUrlConfigs: [{ AuthType: 'NONE', Cors: { AllowOrigins: ['*'] }, FunctionArn: ARN }] }
    case 'lambda GetFunctionEventInvokeConfig':
      return {
        DestinationConfig: { OnFailure: { Destination: `arn:aws:sns:eu-central-1:${ACCOUNT}:failed` } }
      }
    case 'lambda GetFunctionCodeSigningConfig':
      return { CodeSigningConfigArn: SIGNING, FunctionName: 'orders' }
    case 'lambda GetCodeSigningConfig':
      return { CodeSigningConfig: { CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Warn' } } }
    case 'lambda GetRuntimeManagementConfig':
      return { UpdateRuntimeOn: 'Manual', RuntimeVersionArn: 'arn:aws:lambda:eu-central-1::runtime:x' }
    case 'lambda GetFunctionRecursionConfig':
      return { RecursiveLoop: 'Allow' }
    case 'lambda ListProvisionedConcurrencyConfigs':
      return { ProvisionedConcurrencyConfigs: [{ RequestedProvisionedConcurrentExecutions: 2 }] }
    case 'lambda ListEventSourceMappings':
      return input['Marker'] === undefined
        ? { EventSourceMappings: [], NextMarker: 'more' }
        : {
            EventSourceMappings: [
              {
                UUID: '1',
                EventSourceArn: queue('in'),
                FunctionArn: `${ARN}:live`,
                State: 'Enabled',
                ScalingConfig: { MaximumConcurrency: 5 }
              }
            ]
          }
    case 'iam GetRole':
      return {
        Role: {
          Path: '/service-role/',
          RoleName: 'orders',
          RoleId: 'AROAEXAMPLE000000000',
          Arn: ROLE,
          CreateDate: '2026-01-02T03:04:05Z',
          PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::111122223333:policy/edge' }
        }
      }
    case 'iam ListAttachedRolePolicies':
      return {
        AttachedPolicies: [
          { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
          { PolicyName: 'own', PolicyArn: `arn:aws:iam::${ACCOUNT}:policy/own` }
        ],
        IsTruncated: false
      }
    case 'iam ListRolePolicies':
      return input['Marker'] === undefined
        ? { PolicyNames: ['first'], IsTruncated: true, Marker: 'x' }
        : { PolicyNames: ['second'], IsTruncated: false }
    case 'iam GetRolePolicy':
      return {
        RoleName: 'orders',
        PolicyName: input['PolicyName'] ?? '',
        PolicyDocument: encodeURIComponent(policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' }))
      }
    case 'iam GetPolicy':
      return { Policy: { DefaultVersionId: 'v7' } }
    case 'iam GetPolicyVersion':
      return {
        PolicyVersion: {
          VersionId: input['VersionId'] ?? '',
          Document: encodeURIComponent(
            policy({ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: queue('out') })
          )
        }
      }
    default:
      return undefined
  }
}

async function settingsOf(account: Account, functions: readonly string[] = ['*']): Promise<FunctionSettings> {
  const { account: read } = await readDeployment(account, { functions, settings: true })
  const [unit] = read.functions
  if (!unit?.settings) throw new Error('there are no settings')
  return unit.settings
}

const why = (setting: Setting<unknown>): unknown =>
  setting.state === 'unknown' ? setting.why : setting.state

it('says of a deployed function what a template would say, and more', async () => {
  const settings = await settingsOf({ functions: [ORDERS], layers: { [LAYER]: zip }, answer })
  expect(settings).toMatchObject({
    source: 'account',
    account: { value: ACCOUNT },
    region: { value: 'eu-central-1' },
    packageType: { value: 'Zip' },
    runtime: { value: 'nodejs22.x' },
    timeoutSeconds: { value: 30 },
    ephemeralStorageMb: { value: 1024 },
    variablesKey: { value: 'arn:aws:kms:eu-central-1:111122223333:key/x' },
    layers: { value: [{ arn: LAYER, artifact: LAYER }] },
    codeSigning: { value: { untrusted: { value: 'Warn' } } },
    tracing: { value: 'Active' },
    logging: { value: { format: { value: 'JSON' }, level: { value: 'DEBUG' } } },
    reservedConcurrency: { value: 7 },
    provisionedConcurrency: { value: 2 },
    deadLetterTarget: { value: { id: queue('dead'), kind: 'sqs' } },
    asyncOnFailure: { value: { kind: 'sns' } },
    urls: { value: [{ authentication: { value: 'NONE' }, origins: { value: ['*'] } }] },
    network: { value: { subnets: ['subnet-1'] } },
    aliases: { value: [{ name: 'live', version: { value: '$LATEST' } }] },
    runtimeUpdates: { value: 'Manual' },
    recursiveLoop: { value: 'Allow' },
    customRuntime: { state: 'absent' },
    image: { state: 'absent' }
  })
  expect(
    valueOf(settings.grants)?.map(({ principal, qualifier }) => [valueOf(principal), qualifier])
  ).toEqual([
    ['apigateway.amazonaws.com', undefined],
    ['apigateway.amazonaws.com', undefined],
    ['*', undefined],
    ['arn:aws:iam::444455556666:root', 'live']
  ])
  expect(valueOf(settings.grants)?.[2]?.urlAuthentication).toMatchObject({ value: 'NONE' })
  expect(
    valueOf(settings.triggers)?.map(({ service, id, routes, mapping }) => [
      service,
      id,
      routes,
      mapping && [valueOf(mapping.maximumConcurrency), valueOf(mapping.qualified), valueOf(mapping.enabled)]
    ])
  ).toEqual([
    ['apigateway', 'abc123', ['GET /orders', 'POST /orders'], undefined],
    ['sqs', queue('in'), undefined, [5, true, true]]
  ])
})

it('reads the rights of a role from the percent-encoded documents of IAM', async () => {
  const role = valueOf((await settingsOf({ functions: [ORDERS], layers: { [LAYER]: zip }, answer })).role)
  expect(role).toMatchObject({ id: ROLE, boundary: { value: 'arn:aws:iam::111122223333:policy/edge' } })
  const policies = role && valueOf(role.policies)
  expect(
    policies?.map(({ name, kind, statements }) => [
      name,
      kind,
      valueOf(statements)?.map(({ actions }) => valueOf(actions))
    ])
  ).toEqual([
    ['ReadOnlyAccess', 'aws-managed', undefined],
    [`arn:aws:iam::${ACCOUNT}:policy/own`, 'customer-managed', [['sqs:SendMessage']]],
    ['first', 'inline', [['s3:*']]],
    ['second', 'inline', [['s3:*']]]
  ])
})

it('asks once for what several functions share', async () => {
  const functions = ['a', 'b', 'c'].map((name) => ({ ...ORDERS, name }))
  const { calls } = await readDeployment(
    { functions, layers: { [LAYER]: zip }, answer },
    { functions: ['*'], settings: true }
  )
  expect(calls).toMatchObject({
    ListEventSourceMappings: 2,
    GetCodeSigningConfig: 1,
    GetRole: 1,
    ListRolePolicies: 2,
    GetRolePolicy: 2,
    GetPolicyVersion: 1,
    GetFunctionRecursionConfig: 3
  })
})

it('asks for nothing of this where rules about configuration are off', async () => {
  const { calls, account } = await readDeployment(
    { functions: [ORDERS], layers: { [LAYER]: zip }, answer },
    { functions: ['*'] }
  )
  expect(calls).toEqual({ ListFunctions: 1, GetFunction: 1, GetLayerVersionByArn: 1 })
  expect(account.functions[0]).not.toHaveProperty('settings')
})

it('never shows what variables, tags and descriptions hold', async () => {
  const settings = await settingsOf({ functions: [ORDERS], layers: { [LAYER]: zip }, answer })
  expect(JSON.stringify(settings)).not.toMatch(/secret-/)
  const [stage, token] = valueOf(settings.variables) ?? []
  expect([stage?.name, token?.name, token?.from]).toEqual(['STAGE', 'TOKEN', 'literal'])
  expect(token?.value).toBeInstanceOf(Redacted)
  expect(token?.value?.reveal()).toBe('secret-value')
})

it('takes what is not there for the default of Lambda', async () => {
  const settings = await settingsOf({ functions: [{ name: 'bare', zip }] })
  const absent = Object.entries(settings).flatMap(([name, setting]) =>
    (setting as Setting<unknown>).state === 'absent' ? [name] : []
  )
  expect(absent).toEqual(
    expect.arrayContaining([
      'variables',
      'deadLetterTarget',
      'grants',
      'triggers',
      'urls',
      'codeSigning',
      'aliases'
    ])
  )
  expect(why(settings.alarms)).toEqual({ kind: 'not-in-source' })
})

describe('what the account does not let us ask', () => {
  it.each<[string, keyof FunctionSettings, string]>([
    ['GetPolicy', 'grants', 'lambda:GetPolicy'],
    ['GetPolicy', 'triggers', 'lambda:GetPolicy'],
    ['ListEventSourceMappings', 'triggers', 'lambda:ListEventSourceMappings'],
    ['ListFunctionUrlConfigs', 'urls', 'lambda:ListFunctionUrlConfigs'],
    ['GetFunctionEventInvokeConfig', 'asyncOnFailure', 'lambda:GetFunctionEventInvokeConfig'],
    ['GetFunctionCodeSigningConfig', 'codeSigning', 'lambda:GetFunctionCodeSigningConfig'],
    ['GetCodeSigningConfig', 'codeSigning', 'lambda:GetCodeSigningConfig'],
    ['GetRuntimeManagementConfig', 'runtimeUpdates', 'lambda:GetRuntimeManagementConfig'],
    ['GetFunctionRecursionConfig', 'recursiveLoop', 'lambda:GetFunctionRecursionConfig'],
    [
      'ListProvisionedConcurrencyConfigs',
      'provisionedConcurrency',
      'lambda:ListProvisionedConcurrencyConfigs'
    ],
    ['ListAliases', 'aliases', 'lambda:ListAliases']
  ])('%s leaves %s unknown, and names the right', async (denied, name, permission) => {
    const settings = await settingsOf({
      functions: [ORDERS],
      layers: { [LAYER]: zip },
      answer: (call) =>
        call.operation === denied && call.service === 'lambda'
          ? new Fault('AccessDeniedException', 'User is not authorized')
          : answer(call)
    })
    expect(why(settings[name] as Setting<unknown>)).toEqual({ kind: 'denied', permission })
  })

  it.each([
    ['ListAttachedRolePolicies', 'policies', 'iam:ListAttachedRolePolicies'],
    ['ListRolePolicies', 'policies', 'iam:ListRolePolicies'],
    ['GetRole', 'boundary', 'iam:GetRole']
  ] as const)('%s leaves the %s of the role unknown', async (denied, name, permission) => {
    const { role } = await settingsOf({
      functions: [ORDERS],
      layers: { [LAYER]: zip },
      answer: (call) => (call.operation === denied ? new Fault('AccessDenied') : answer(call))
    })
    const read = valueOf(role)
    expect(read && why(read[name])).toEqual({ kind: 'denied', permission })
  })

  it('includes what Lambda itself could not decrypt', async () => {
    const Environment = {
      Error: { ErrorCode: 'AccessDeniedException', Message: 'key arn:aws:kms:secret-key' }
    }
    const settings = await settingsOf({ functions: [{ name: 'a', zip, configuration: { Environment } }] })
    expect(why(settings.variables)).toEqual({
      kind: 'failed',
      message: 'Lambda could not decrypt the variables (AccessDeniedException)'
    })
  })

  it('includes answers that are not understood', async () => {
    const settings = await settingsOf({
      functions: [ORDERS],
      layers: { [LAYER]: zip },
      answer: (call) => {
        if (call.operation === 'GetPolicy' && call.service === 'lambda') return { Policy: 'not JSON' }
        return call.operation === 'GetFunctionRecursionConfig' ? new Fault('ServiceException') : answer(call)
      }
    })
    expect(why(settings.grants)).toMatchObject({ kind: 'computed' })
    expect(why(settings.recursiveLoop)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/^lambda:GetFunctionRecursionConfig failed: ServiceException/) as string
    })
  })
})
