import { valueOf, type FunctionSettings, type Policy } from '../../../src/model/index.js'
import { line, samSettingsOf, settingsOf } from './support.js'

function policies(settings: FunctionSettings): readonly Policy[] {
  const role = valueOf(settings.role)
  return (role && valueOf(role.policies)) ?? []
}

describe('a role', () => {
  it('of the template has the policies within it, beside it, and attached to it', () => {
    const settings = settingsOf(`Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Role: !GetAtt Role.Arn }
  Role:
    Type: AWS::IAM::Role
    Properties:
      PermissionsBoundary: arn:aws:iam::111122223333:policy/edge
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
        - !Sub 'arn:\${AWS::Partition}:iam::aws:policy/AmazonS3FullAccess'
        - !ImportValue shared
      Policies:
        - PolicyName: inside
          PolicyDocument:
            Statement:
              Effect: Allow
              Action: s3:*
              Resource: [!Sub 'arn:aws:s3:::\${Bucket}/*', !GetAtt Bucket.Arn]
              Condition: { StringEquals: { AWS:SourceVpce: vpce-1, 'iam:PassedToService': lambda.amazonaws.com } }
  Beside:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: beside
      Roles: [!Ref Role]
      PolicyDocument: '{"Statement":[{"Effect":"Deny","NotAction":"iam:*","NotResource":["*"]}]}'
  Attached:
    Type: AWS::IAM::ManagedPolicy
    Properties: { Roles: [!Ref Role], PolicyDocument: { Statement: [!Ref Unheard] } }
  Bucket: { Type: AWS::S3::Bucket }
`)
    const role = valueOf(settings.role)
    expect(role).toMatchObject({ id: 'Role', at: { line: 5 } })
    expect(role?.boundary).toMatchObject({ value: 'arn:aws:iam::111122223333:policy/edge' })
    expect(policies(settings)).toMatchObject([
      {
        name: 'inside',
        kind: 'inline',
        statements: {
          value: [
            {
              effect: 'Allow',
              actions: { value: ['s3:*'] },
              notActions: false,
              resources: { value: ['arn:aws:s3:::${Bucket}/*', '${Bucket.Arn}'] },
              conditions: ['aws:sourcevpce', 'iam:passedtoservice'],
              passedTo: ['lambda.amazonaws.com'],
              at: { line: 16 }
            }
          ]
        }
      },
      { name: 'AWSLambdaBasicExecutionRole', kind: 'aws-managed' },
      { name: 'AmazonS3FullAccess', kind: 'aws-managed', at: { line: 11 } },
      { name: '${...}', statements: { state: 'unknown' } },
      {
        name: 'beside',
        statements: {
          value: [
            {
              effect: 'Deny',
              actions: { value: ['iam:*'] },
              notActions: true,
              resources: { value: ['*'] },
              notResources: true
            }
          ]
        }
      },
      {
        name: 'Attached',
        kind: 'customer-managed',
        statements: { value: [{ actions: { state: 'unknown' } }] }
      }
    ])
  })

  it('from elsewhere is known by name, and its policies are not', () => {
    const settings = settingsOf(`Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Role: 'arn:aws:iam::111122223333:role/shared' }
  Other:
    Type: AWS::Lambda::Function
    Properties: { Role: !ImportValue role }
`)
    expect(settings.role).toMatchObject({
      value: {
        id: 'arn:aws:iam::111122223333:role/shared',
        policies: { state: 'unknown', why: { kind: 'not-in-source' } }
      }
    })
  })

  it('that cannot be told is unknown', () => {
    const yaml =
      'Resources:\n  Orders: { Type: AWS::Lambda::Function, Properties: { Role: !ImportValue r } }\n'
    expect(settingsOf(yaml).role).toMatchObject({ state: 'unknown', why: { by: 'Fn::ImportValue' } })
  })

  it('is one for functions that share it, and one for each function of SAM', () => {
    const yaml = `Resources:
  Orders: { Type: AWS::Serverless::Function, Properties: { CodeUri: . } }
  Billing: { Type: AWS::Serverless::Function, Properties: { CodeUri: . } }
  Third: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
  Fourth: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }
  R: { Type: AWS::IAM::Role, Properties: {} }
`
    const ids = ['Orders', 'Billing', 'Third', 'Fourth'].map(
      (id) => valueOf(samSettingsOf(yaml, id).role)?.id
    )
    expect(ids).toEqual(['OrdersRole', 'BillingRole', 'R', 'R'])
  })

  it('that SAM makes has what the function lists, what connectors give, and what SAM adds', () => {
    const settings = samSettingsOf(`Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Tracing: Active
      VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
      Policies:
        - AmazonDynamoDBFullAccess
        - S3ReadPolicy: { BucketName: !Ref Bucket }
        - Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]
        - arn:aws:iam::111122223333:policy/own
      Connectors:
        Store: { Properties: { Destination: { Id: Bucket }, Permissions: [Read, Write] } }
      Events:
        Queue: { Type: SQS, Properties: { Queue: 'arn:aws:sqs:eu-west-1:111122223333:jobs' } }
  Bucket: { Type: AWS::S3::Bucket }
  Apart:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: Orders }, Destination: { Id: Bucket }, Permissions: Read }
`)
    expect(policies(settings).map(({ name, kind }) => [name, kind])).toEqual([
      ['AmazonDynamoDBFullAccess', 'aws-managed'],
      ['S3ReadPolicy', 'sam-template'],
      ['inline', 'inline'],
      ['arn:aws:iam::111122223333:policy/own', 'customer-managed'],
      ['Connector Read', 'sam-template'],
      ['Connector Read, Write', 'sam-template'],
      ['AWSLambdaBasicExecutionRole', 'aws-managed'],
      ['AWSXrayWriteOnlyAccess', 'aws-managed'],
      ['AWSLambdaVPCAccessExecutionRole', 'aws-managed'],
      ['AWSLambdaSQSQueueExecutionRole', 'aws-managed']
    ])
    expect(policies(settings).slice(0, 3).map(line)).toEqual([9, 10, 11])
  })

  it('that SAM makes can be named by others, and so can its alias', () => {
    const settings = samSettingsOf(`Resources:
  Orders: { Type: AWS::Serverless::Function, Properties: { CodeUri: ., AutoPublishAlias: live } }
  More: { Type: AWS::IAM::Policy, Properties: { PolicyName: more, Roles: [!Ref OrdersRole], PolicyDocument: { Statement: [{ Effect: Allow, Action: '*', Resource: '*' }] } } }
  Other: { Type: AWS::Serverless::Function, Properties: { CodeUri: ., Role: !GetAtt OrdersRole.Arn } }
  Open: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Orders.Alias, Action: lambda:InvokeFunction, Principal: '*' } }
`)
    expect(policies(settings).map(({ name }) => name)).toEqual(['more', 'AWSLambdaBasicExecutionRole'])
    expect(valueOf(settings.grants)).toMatchObject([{ principal: { value: '*' }, qualifier: 'live' }])
  })

  it('of SAM whose list of policies cannot be told says so', () => {
    const yaml = `Resources:
  Orders: { Type: AWS::Serverless::Function, Properties: { Policies: !FindInMap [a, b, c] } }
`
    expect(policies(samSettingsOf(yaml))[0]).toMatchObject({
      name: '${...}',
      statements: { state: 'unknown' }
    })
  })
})
