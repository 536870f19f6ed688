import { valueOf, type FunctionSettings, type Trigger } from '../../../src/model/index.js'
import { samSettingsOf, settingsOf } from './support.js'

const FUNCTION = `Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: r } }
`

function triggers(settings: FunctionSettings): readonly Trigger[] {
  return valueOf(settings.triggers) ?? []
}

/** What tells a trigger: service, id, and what it asks of callers. */
function shape({ service, id, authentication, routes, at }: Trigger) {
  const asked = authentication && (valueOf(authentication) ?? authentication.state)
  return [service, id, ...(asked === undefined ? [] : [asked]), ...(routes ? [routes] : []), at?.line]
}

describe('triggers of a template', () => {
  it('of a REST API are one, as weak as its weakest method; preflights are open by nature', () => {
    const settings = settingsOf(`${FUNCTION}
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: shop } }
  Items: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: items } }
  Item: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !Ref Items, PathPart: '{id}' } }
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !Ref Item
      HttpMethod: GET
      AuthorizationType: AWS_IAM
      Integration: { Uri: !Sub 'arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Orders.Arn}/invocations' }
  Put:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: PUT
      AuthorizationType: NONE
      Integration: { Uri: !Sub '\${Orders.Arn}' }
  Options:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !Ref Item
      HttpMethod: OPTIONS
      AuthorizationType: NONE
      Integration: { Uri: !Sub '\${Orders.Arn}' }
  Allowed:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !Ref Orders
      Action: lambda:InvokeFunction
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub 'arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/GET/items/*'
`)
    expect(triggers(settings).map(shape)).toEqual([
      ['apigateway', 'Api', 'none', ['GET /items/{id}', 'OPTIONS /items/{id}', 'PUT /'], 21]
    ])
    expect(triggers(settings)[0]).toMatchObject({ invocation: 'synchronous', reach: { value: 'internet' } })
  })

  it.each([
    ['AuthorizationType: AWS_IAM', 'iam'],
    ['AuthorizationType: COGNITO_USER_POOLS', 'authorizer'],
    ['AuthorizationType: CUSTOM', 'authorizer'],
    ['ApiKeyRequired: true', 'api-key'],
    ['ApiKeyRequired: false', 'none'],
    ['AuthorizationType: !ImportValue a', 'unknown']
  ])('of a REST API with %s ask for %s', (property, expected) => {
    const settings = settingsOf(`${FUNCTION}
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { EndpointConfiguration: { Types: [PRIVATE] } } }
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: ANY
      ${property}
      Integration: { Uri: !GetAtt Orders.Arn }
`)
    expect(triggers(settings).map(shape)).toMatchObject([
      ['apigateway', 'Api', expected, ['ANY /'], expect.any(Number)]
    ])
    expect(triggers(settings)[0]?.reach).toMatchObject({ value: 'network' })
  })

  it('of HTTP and WebSocket APIs', () => {
    const settings = settingsOf(`${FUNCTION}
  Http: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }
  Socket: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }
  Quick: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP, Target: !GetAtt Orders.Arn } }
  Join: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Http, IntegrationUri: !GetAtt Orders.Arn } }
  Talk: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Socket, IntegrationUri: !GetAtt Orders.Arn } }
  R1: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Http, RouteKey: GET /a, AuthorizationType: JWT, Target: !Sub 'integrations/\${Join}' } }
  R2: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Socket, RouteKey: $connect, AuthorizationType: AWS_IAM, Target: !Sub 'integrations/\${Talk}' } }
  R3: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Socket, RouteKey: $default, Target: !Sub 'integrations/\${Talk}' } }
`)
    expect(triggers(settings).map(shape)).toEqual([
      ['apigatewayv2', 'Http', 'authorizer', ['GET /a'], 9],
      ['apigatewayv2', 'Socket', 'iam', ['$connect', '$default'], 10],
      ['apigatewayv2', 'Quick', 'none', ['$default'], 6]
    ])
  })

  it('of an API that is described by OpenAPI', () => {
    const settings = settingsOf(`${FUNCTION}
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body:
        security: [{ sigv4: [] }]
        components:
          securitySchemes:
            sigv4: { type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: awsSigv4 }
            pool: { type: apiKey, in: header, name: Authorization, x-amazon-apigateway-authtype: cognito_user_pools }
        paths:
          /a: { get: { x-amazon-apigateway-integration: { uri: !GetAtt Orders.Arn } } }
          /b: { get: { security: [{ pool: [] }], x-amazon-apigateway-integration: { uri: !GetAtt Orders.Arn } } }
          /c:
            post:
              security: []
              x-amazon-apigateway-integration: { uri: !GetAtt Orders.Arn }
`)
    expect(triggers(settings).map(shape)).toEqual([
      ['apigateway', 'Api', 'none', ['GET /a', 'GET /b', 'POST /c'], 18]
    ])
  })

  it('of load balancers, with what their listeners ask', () => {
    const settings = settingsOf(`${FUNCTION}
  Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { TargetType: lambda, Targets: [{ Id: !GetAtt Orders.Arn }] } }
  Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internal } }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      DefaultActions: [{ Type: authenticate-cognito }, { Type: forward, TargetGroupArn: !Ref Group }]
`)
    expect(triggers(settings).map(shape)).toEqual([['alb', 'Group', 'oidc', 10]])
    expect(triggers(settings)[0]?.reach).toMatchObject({ value: 'network' })
  })

  it('of buckets, topics, rules, clocks and log groups', () => {
    const settings = settingsOf(`${FUNCTION}
  Bucket: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:*', Function: !GetAtt Orders.Arn }] } } }
  ByCdk:
    Type: Custom::S3BucketNotifications
    Properties:
      BucketName: !Ref Other
      NotificationConfiguration: { LambdaFunctionConfigurations: [{ LambdaFunctionArn: !GetAtt Orders.Arn }] }
  Other: { Type: AWS::S3::Bucket }
  Topic: { Type: AWS::SNS::Topic, Properties: { Subscription: [{ Protocol: lambda, Endpoint: !GetAtt Orders.Arn }] } }
  Sub: { Type: AWS::SNS::Subscription, Properties: { TopicArn: 'arn:aws:sns:eu-west-1:1:t', Protocol: lambda, Endpoint: !GetAtt Orders.Arn } }
  Mail: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref Topic, Protocol: email, Endpoint: a@b.c } }
  Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: { source: [aws.ec2] }, Targets: [{ Arn: !GetAtt Orders.Arn, Id: a }] } }
  Clock: { Type: AWS::Events::Rule, Properties: { ScheduleExpression: rate(1 day), Targets: [{ Arn: !GetAtt Orders.Arn, Id: a }] } }
  Schedule: { Type: AWS::Scheduler::Schedule, Properties: { Target: { Arn: !GetAtt Orders.Arn } } }
  Logs: { Type: AWS::Logs::SubscriptionFilter, Properties: { LogGroupName: /app, DestinationArn: !GetAtt Orders.Arn } }
  FromBucket: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: s3.amazonaws.com, SourceArn: !GetAtt Bucket.Arn } }
  FromPool: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: cognito-idp.amazonaws.com, SourceArn: 'arn:aws:cognito-idp:eu-west-1:1:userpool/p' } }
`)
    expect(triggers(settings).map(({ service, id, invocation }) => [service, id, invocation])).toEqual([
      ['s3', 'Bucket', 'asynchronous'],
      ['s3', 'Other', 'asynchronous'],
      ['sns', 'arn:aws:sns:eu-west-1:1:t', 'asynchronous'],
      ['sns', 'Topic', 'asynchronous'],
      ['events', 'Rule', 'asynchronous'],
      ['schedule', 'Clock', 'asynchronous'],
      ['schedule', 'Schedule', 'asynchronous'],
      ['logs', '/app', 'asynchronous'],
      ['cognito', 'arn:aws:cognito-idp:eu-west-1:1:userpool/p', 'synchronous']
    ])
  })

  it('that Lambda polls, with what stops a message that fails', () => {
    const settings = settingsOf(`${FUNCTION}
  Jobs: { Type: AWS::SQS::Queue, Properties: { VisibilityTimeout: 60, RedrivePolicy: { maxReceiveCount: 3, deadLetterTargetArn: !GetAtt Dead.Arn } } }
  Dead: { Type: AWS::SQS::Queue }
  Stream: { Type: AWS::Kinesis::Stream }
  Alias: { Type: AWS::Lambda::Alias, Properties: { Name: live, FunctionName: !Ref Orders, FunctionVersion: '3' } }
  FromJobs: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Alias, EventSourceArn: !GetAtt Jobs.Arn, ScalingConfig: { MaximumConcurrency: 5 } } }
  FromDead: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Orders, EventSourceArn: !GetAtt Dead.Arn, Enabled: false } }
  FromStream:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !GetAtt Orders.Arn
      EventSourceArn: !GetAtt Stream.Arn
      MaximumRetryAttempts: 2
      BisectBatchOnFunctionError: true
      DestinationConfig: { OnFailure: { Destination: !GetAtt Dead.Arn } }
  FromFar: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Orders, EventSourceArn: 'arn:aws:dynamodb:eu-west-1:1:table/t/stream/s' } }
`)
    expect(triggers(settings)).toMatchObject([
      {
        service: 'sqs',
        id: 'Jobs',
        invocation: 'poll',
        mapping: {
          qualified: { value: true },
          maximumConcurrency: { value: 5 },
          sourceRedrive: { value: true },
          sourceVisibilitySeconds: { value: 60 },
          enabled: { state: 'absent' }
        }
      },
      {
        service: 'sqs',
        id: 'Dead',
        mapping: { qualified: { value: false }, enabled: { value: false }, sourceRedrive: { value: false } }
      },
      {
        service: 'kinesis',
        id: 'Stream',
        mapping: {
          maximumRetries: { value: 2 },
          bisects: { value: true },
          onFailure: { value: { id: 'Dead', kind: 'sqs' } }
        }
      },
      { service: 'dynamodb', mapping: { sourceRedrive: { state: 'unknown' } } }
    ])
  })

  it('of SAM, with the authorizers of events and APIs', () => {
    const settings = samSettingsOf(`Globals:
  Api: { Auth: { DefaultAuthorizer: Pool } }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      Events:
        Implicit: { Type: Api, Properties: { Path: /a, Method: get } }
        Opened: { Type: Api, Properties: { Path: /b, Method: post, Auth: { Authorizer: NONE } } }
        Http: { Type: HttpApi, Properties: { Path: /c, Method: get } }
        Own: { Type: Api, Properties: { Path: /d, Method: get, RestApiId: !Ref Keyed, Auth: { Authorizer: NONE, ApiKeyRequired: true } } }
        Far: { Type: HttpApi, Properties: { ApiId: !ImportValue api, Path: /e, Method: get } }
        Jobs: { Type: SQS, Properties: { Queue: !GetAtt Jobs.Arn } }
        Daily: { Type: Schedule, Properties: { Schedule: rate(1 day) } }
        Sent: { Type: SNS, Properties: { Topic: !Ref Topic } }
        Skill: { Type: AlexaSkill }
        Queued: { Type: SNS, Properties: { Topic: !Ref Topic, SqsSubscription: true } }
  Keyed: { Type: AWS::Serverless::Api, Properties: { StageName: p } }
  Jobs: { Type: AWS::SQS::Queue }
  Topic: { Type: AWS::SNS::Topic }
`)
    expect(triggers(settings).map(shape)).toEqual([
      ['apigateway', 'ServerlessRestApi', 'none', ['GET /a', 'POST /b'], 11],
      ['apigatewayv2', 'ServerlessHttpApi', 'none', ['GET /c'], 12],
      ['apigateway', 'Keyed', 'api-key', ['GET /d'], 13],
      ['apigatewayv2', '${...}', 'unknown', ['GET /e'], 14],
      ['sqs', 'Jobs', 15],
      ['schedule', 'OrdersDaily', 16],
      ['sns', 'Topic', 17],
      ['alexa', 'OrdersSkill', 18],
      ['sqs', 'OrdersQueuedQueue', 19]
    ])
    expect(triggers(settings)[8]?.mapping?.sourceRedrive).toEqual({ state: 'set', value: false })
    expect(triggers(settings)[4]?.mapping?.qualified).toMatchObject({ value: true })
  })

  it('of SAM that DefinitionBody describes', () => {
    const yaml = (security: string) => `Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { Events: { A: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Api } } } }
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: p
      DefinitionBody: { paths: { /a: { get: { ${security} } } }, securityDefinitions: { pool: { type: apiKey, x-amazon-apigateway-authtype: custom } } }
`
    expect(triggers(samSettingsOf(yaml('security: [{ pool: [] }]'))).map(shape)[0]).toContain('authorizer')
    expect(triggers(samSettingsOf(yaml('security: []'))).map(shape)[0]).toContain('none')
    expect(triggers(samSettingsOf(yaml('security: [{ NONE: [] }]'))).map(shape)[0]).toContain('none')
    expect(triggers(samSettingsOf(yaml('security: [{ other: [] }]'))).map(shape)[0]).toContain('unknown')
  })

  it('are absent where nothing names the function, and unknown where something may', () => {
    expect(settingsOf(FUNCTION).triggers).toEqual({ state: 'absent' })
    const rule = (arn: string) => `${FUNCTION}
  Rule: { Type: AWS::Events::Rule, Properties: { ScheduleExpression: rate(1 day), Targets: [{ Arn: ${arn} }] } }
`
    expect(settingsOf(rule("!If [there, !GetAtt Orders.Arn, 'x']")).triggers).toMatchObject({
      state: 'unknown'
    })
    expect(settingsOf(rule('!ImportValue other')).triggers).toEqual({ state: 'absent' })
    expect(settingsOf(rule("'arn:aws:sqs:eu-west-1:1:other'")).triggers).toEqual({ state: 'absent' })
  })
})
