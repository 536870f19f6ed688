import { valueOf } from '../../../src/model/index.js'
import { cloudFormationSettings } from '../../../src/targets/discover/settings/index.js'
import { parseJson } from '../../../src/targets/discover/template/json.js'
import { templateOf } from '../../../src/targets/discover/template/source.js'
import { randomFrom } from '../../support/mutations.js'
import { discoverPlan } from '../terraform/plans.js'
import { settingsOf } from './support.js'

const ODD: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  true,
  [],
  {},
  [[]],
  [null],
  '${',
  '${}',
  'arn:aws:lambda:::function:',
  '__proto__',
  { Ref: 'Orders' },
  { Ref: 'Nothing' },
  { 'Fn::GetAtt': ['Orders', 'Arn'] },
  { 'Fn::GetAtt': [] },
  { 'Fn::Sub': '${Orders.Arn}:${Orders}' },
  { 'Fn::If': ['x', 1, 2] },
  { Statement: 'x' },
  { 'Fn::ImportValue': 'x' }
]

/** Replaces one value in a few, anywhere. */
function spoil(value: unknown, next: () => number): unknown {
  if (next() < 0.06) return ODD[Math.floor(next() * ODD.length)]
  if (Array.isArray(value)) return value.map((item) => spoil(item, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'Type' ? item : spoil(item, next)])
  )
}

const GET = { 'Fn::GetAtt': ['Orders', 'Arn'] }
const SECRET = 'hunter2-hunter2'
const SOUND = {
  Transform: 'AWS::Serverless-2016-10-31',
  Resources: {
    Orders: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        FunctionName: 'orders',
        Runtime: 'nodejs22.x',
        Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
        Layers: [{ Ref: 'Layer' }],
        Environment: { Variables: { KEY: SECRET } },
        VpcConfig: { SubnetIds: [{ Ref: 'Subnet' }] },
        FileSystemConfigs: [{ Arn: { 'Fn::GetAtt': ['Point', 'Arn'] } }],
        DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } },
        LoggingConfig: { LogGroup: { Ref: 'Group' } },
        Code: { ImageUri: { 'Fn::Sub': '${Repo}:x' } },
        Tags: [{ Key: 'a', Value: SECRET }]
      }
    },
    Sam: {
      Type: 'AWS::Serverless::Function',
      Metadata: { DockerContext: '.', Dockerfile: 'D' },
      Properties: {
        Policies: [
          'A',
          { S3ReadPolicy: {} },
          { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
        ],
        FunctionUrlConfig: { AuthType: 'NONE', Cors: { AllowOrigins: ['*'] } },
        EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: 'SQS' } } },
        Connectors: { C: { Properties: { Permissions: ['Read'] } } },
        Events: {
          A: { Type: 'Api', Properties: { Path: '/a', Method: 'get', Auth: { Authorizer: 'NONE' } } },
          B: { Type: 'HttpApi', Properties: { ApiId: { Ref: 'Http' } } },
          Q: { Type: 'SQS', Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] } } },
          S: { Type: 'SNS', Properties: { Topic: 't', SqsSubscription: true } }
        }
      }
    },
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: ['*'] }] } }]
      }
    },
    Policy: {
      Type: 'AWS::IAM::Policy',
      Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: '{"Statement":[]}' }
    },
    Layer: { Type: 'AWS::Lambda::LayerVersion', Properties: {} },
    Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'v' } },
    Endpoint: {
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: { VpcId: 'v', PolicyDocument: { Statement: [{ Action: '*' }] } }
    },
    Point: {
      Type: 'AWS::EFS::AccessPoint',
      Properties: { RootDirectory: { Path: '/a' }, PosixUser: { Uid: 1 } }
    },
    Queue: { Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: {} } },
    QueuePolicy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: { Statement: [] } }
    },
    Group: {
      Type: 'AWS::Logs::LogGroup',
      Properties: { LogGroupName: { 'Fn::Sub': '/aws/lambda/${Orders}' } }
    },
    Repo: { Type: 'AWS::ECR::Repository', Properties: { ImageScanningConfiguration: { ScanOnPush: true } } },
    Alarm: {
      Type: 'AWS::CloudWatch::Alarm',
      Properties: {
        Namespace: 'AWS/Lambda',
        MetricName: 'Errors',
        Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Orders' } }]
      }
    },
    Permission: {
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: GET, Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::b' }
    },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: { FunctionName: GET, EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } }
    },
    Method: {
      Type: 'AWS::ApiGateway::Method',
      Properties: { HttpMethod: 'GET', ResourceId: { Ref: 'Path' }, Integration: { Uri: GET } }
    },
    Path: { Type: 'AWS::ApiGateway::Resource', Properties: { ParentId: { Ref: 'Path' }, PathPart: 'ring' } },
    Alias: {
      Type: 'AWS::Lambda::Alias',
      Properties: { Name: 'a', FunctionName: { Ref: 'Alias' }, FunctionVersion: '1' }
    },
    Rest: {
      Type: 'AWS::ApiGateway::RestApi',
      Properties: {
        Body: {
          paths: { '/a': { get: { security: [{ x: [] }], 'x-amazon-apigateway-integration': { uri: GET } } } }
        }
      }
    },
    Target: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: { Targets: [{ Id: GET }] } },
    Listener: {
      Type: 'AWS::ElasticLoadBalancingV2::Listener',
      Properties: { DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Target' } }] }
    },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: { ScheduleExpression: 'rate(1 day)', Targets: [{ Arn: GET }] }
    },
    Http: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP', Target: GET } }
  }
}

function settle(template: unknown): void {
  const file = { path: 't.json', absolute: '/nowhere/t.json' }
  const source = templateOf(parseJson(JSON.stringify(template)), file, {})
  for (const id of ['Orders', 'Sam']) {
    const resource = source.resources.get(id)
    if (resource === undefined) continue
    const settings = cloudFormationSettings(resource, source, {})
    // Everything can be printed, and nothing that is printed is secret.
    expect(JSON.stringify(settings)).not.toContain(SECRET)
    // A list that holds nothing is one that is not there.
    const { layers, triggers, urls, grants, aliases, alarms, tags, variables } = settings
    const lists = [layers, triggers, urls, grants, aliases, alarms, tags, variables]
    expect(lists.filter((each) => each.state === 'set' && each.value.length === 0)).toEqual([])
  }
}

describe('bad input', () => {
  it('of wrong types everywhere gives unknown, and never an error', () => {
    settle(SOUND)
    for (let seed = 1; seed <= 150; seed++) settle(spoil(SOUND, randomFrom(seed)))
  })

  it('of wrong types in a plan also', async () => {
    const values = {
      function_name: 'orders',
      role: 'r',
      layers: ['a'],
      environment: [{ variables: { KEY: SECRET } }]
    }
    const each = (type: string, more: object) => ({
      address: `${type}.x`,
      mode: 'managed',
      type,
      name: 'x',
      values: more
    })
    const sound = {
      planned_values: {
        root_module: {
          resources: [
            each('aws_lambda_function', values),
            each('aws_iam_role', { name: 'r', inline_policy: [{ name: 'p', policy: '{"Statement":[{}]}' }] }),
            each('aws_lambda_permission', { function_name: 'orders', principal: '*' }),
            each('aws_cloudwatch_event_target', { rule: 'r', arn: 'a' }),
            each('aws_api_gateway_integration', { rest_api_id: 'a', uri: 'u' }),
            each('aws_cloudwatch_metric_alarm', {
              dimensions: { FunctionName: 'orders' },
              metric_query: [{}]
            }),
            each('awscc_lambda_function', {
              code: { image_uri: 'x' },
              environment: { variables: { KEY: SECRET } }
            })
          ],
          child_modules: [{ address: 'module.m["a"]', resources: [] }]
        }
      },
      resource_changes: [
        {
          address: 'aws_lambda_function.x',
          change: { actions: ['create'], after_unknown: { role: true, layers: [true] } }
        }
      ],
      prior_state: {
        values: { root_module: { resources: [each('aws_caller_identity', { account_id: '1' })] } }
      },
      configuration: {
        provider_config: { aws: { expressions: { region: { references: ['var.region'] } } } },
        root_module: {
          resources: [
            {
              type: 'aws_lambda_function',
              name: 'x',
              mode: 'managed',
              expressions: { role: { references: ['module.m.role', 'var.x'] } }
            }
          ],
          module_calls: {
            m: { source: '../m', module: { outputs: { role: { expression: { references: ['var.x'] } } } } }
          }
        }
      }
    }
    for (let seed = 1; seed <= 60; seed++) {
      const spoiled = spoil(sound, randomFrom(seed))
      const found = await discoverPlan({
        format_version: '1.2',
        ...(typeof spoiled === 'object' ? spoiled : {})
      })
      expect(JSON.stringify(found ?? {})).not.toContain(SECRET)
    }
  })

  it('of names that are properties of every object are names like others', () => {
    const settings = settingsOf(`Resources:
  constructor: { Type: AWS::SQS::Queue }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: toString
      DeadLetterConfig: { TargetArn: !Ref constructor }
      Environment: { Variables: { __proto__: a, constructor: b } }
`)
    expect(settings.deadLetterTarget).toMatchObject({ value: { id: 'constructor', kind: 'sqs' } })
    expect(valueOf(settings.variables)?.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
  })

  it('of aliases and paths that lead in a ring ends', () => {
    const settings = settingsOf(`Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: r } }
  A: { Type: AWS::Lambda::Alias, Properties: { Name: a, FunctionName: !Ref B } }
  B: { Type: AWS::Lambda::Alias, Properties: { Name: b, FunctionName: !Ref A } }
  U: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: !Ref A, AuthType: NONE } }
  P: { Type: AWS::ApiGateway::Resource, Properties: { PathPart: p, ParentId: !Ref P } }
  M: { Type: AWS::ApiGateway::Method, Properties: { HttpMethod: GET, ResourceId: !Ref P, RestApiId: x, Integration: { Uri: !GetAtt Orders.Arn } } }
`)
    expect(settings.urls).toEqual({ state: 'absent' })
    expect(valueOf(settings.triggers)?.[0]?.routes?.[0]).toMatch(/^GET (\/p){50}$/)
  })

  it('of hundreds of functions is not read for each of them anew', () => {
    const resources: Record<string, unknown> = {}
    for (let index = 0; index < 500; index++) {
      const target = { 'Fn::GetAtt': [`F${index}`, 'Arn'] }
      resources[`F${index}`] = {
        Type: 'AWS::Lambda::Function',
        Properties: { Role: { 'Fn::GetAtt': ['R', 'Arn'] } }
      }
      resources[`P${index}`] = {
        Type: 'AWS::Lambda::Permission',
        Properties: { FunctionName: target, Principal: '*', Action: 'a' }
      }
      resources[`M${index}`] = {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: { FunctionName: target, EventSourceArn: 'q' }
      }
      resources[`A${index}`] = {
        Type: 'AWS::IAM::Policy',
        Properties: { Roles: [{ Ref: 'R' }], PolicyDocument: { Statement: [] } }
      }
    }
    resources.R = { Type: 'AWS::IAM::Role', Properties: {} }
    const text = JSON.stringify({ Resources: resources })
    const source = templateOf(parseJson(text), { path: 't.json', absolute: '/nowhere/t.json' }, {})
    let reads = 0
    const counted = {
      ...source,
      path: 't.json',
      resources: new Map(
        [...source.resources].map(([id, resource]) => [
          id,
          {
            id,
            type: resource.type,
            at: () => resource.at(),
            get properties() {
              reads++
              return resource.properties
            }
          }
        ])
      )
    }
    for (let index = 0; index < 500; index++) {
      const fn = counted.resources.get(`F${index}`)
      if (fn) expect(valueOf(cloudFormationSettings(fn, counted, {}).grants)).toHaveLength(1)
    }
    // Some reads for each of 2,001 resources; with each function anew it would be hundreds of thousands.
    expect(reads).toBeLessThan(2_001 * 60)
  })
})
