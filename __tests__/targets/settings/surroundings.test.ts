import { valueOf } from '../../../src/model/index.js'
import { line, samSettingsOf, settingsOf } from './support.js'

/** A function with these properties, and other resources, each on a line from 4 on. */
function around(properties: string, ...others: readonly string[]): string {
  return `Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: r, ${properties} } }
${others.map((each) => `  ${each}`).join('\n')}
`
}

const NOT_IN_SOURCE = { state: 'unknown', why: { kind: 'not-in-source' } }

describe('what stands around a function', () => {
  it('grants: permissions with their conditions, versions and lines', () => {
    const settings = settingsOf(
      around(
        'FunctionName: orders',
        "Anyone: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Orders, Action: lambda:InvokeFunction, Principal: '*' } }",
        "Bucket: { Type: AWS::Lambda::Permission, Properties: { FunctionName: 'orders:live', Action: lambda:InvokeFunction, Principal: s3.amazonaws.com, SourceArn: !GetAtt B.Arn, SourceAccount: !Ref AWS::AccountId } }",
        "Url: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !GetAtt Orders.Arn, Action: lambda:InvokeFunctionUrl, Principal: '*', FunctionUrlAuthType: NONE } }",
        "Org: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Sub '${Orders.Arn}:7', Action: lambda:*, Principal: '444455556666', PrincipalOrgID: o-1 } }",
        'Far: { Type: AWS::Lambda::Permission, Properties: { FunctionName: another, Action: lambda:InvokeFunction, Principal: s3.amazonaws.com } }',
        'B: { Type: AWS::S3::Bucket }'
      )
    )
    expect(valueOf(settings.grants)).toMatchObject([
      {
        principal: { value: '*' },
        actions: ['lambda:InvokeFunction'],
        sourceArn: { state: 'absent' },
        at: { line: 3 }
      },
      {
        principal: { value: 's3.amazonaws.com' },
        sourceArn: { value: '${B.Arn}' },
        sourceAccount: { value: '${AWS::AccountId}' },
        qualifier: 'live'
      },
      { actions: ['lambda:InvokeFunctionUrl'], urlAuthentication: { value: 'NONE' } },
      { organisation: { value: 'o-1' }, qualifier: '7' }
    ])
  })

  it('grants that SAM adds for a URL that is open to everybody', () => {
    const sam = samSettingsOf(
      'Resources: { Orders: { Type: AWS::Serverless::Function, Properties: { FunctionUrlConfig: { AuthType: NONE } } } }'
    )
    expect(valueOf(sam.grants)).toMatchObject([
      { principal: { value: '*' }, actions: ['lambda:InvokeFunctionUrl'] },
      {
        principal: { value: '*' },
        actions: ['lambda:InvokeFunction'],
        conditions: ['lambda:invokedviafunctionurl']
      }
    ])
    expect(valueOf(sam.urls)).toMatchObject([
      { authentication: { value: 'NONE' }, origins: { state: 'absent' } }
    ])
  })

  it('function URLs', () => {
    const settings = settingsOf(
      around(
        '',
        "A: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: !Ref Orders, AuthType: AWS_IAM, Cors: { AllowOrigins: ['*'] } } }",
        'B: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: !Ref Orders, AuthType: !ImportValue x } }'
      )
    )
    expect(valueOf(settings.urls)).toMatchObject([
      { authentication: { value: 'AWS_IAM' }, origins: { value: ['*'] }, at: { line: 3 } },
      { authentication: { state: 'unknown' } }
    ])
  })

  it('layers: of the template, by ARN, and what cannot be told', () => {
    const settings = settingsOf(
      around(
        "Layers: [!Ref Shared, 'arn:aws:lambda:eu-west-1:1:layer:x:3', !ImportValue l]",
        'Shared: { Type: AWS::Lambda::LayerVersion, Properties: {} }',
        "Open: { Type: AWS::Lambda::LayerVersionPermission, Properties: { LayerVersionArn: !Ref Shared, Principal: '*', Action: lambda:GetLayerVersion } }"
      )
    )
    expect(valueOf(settings.layers)).toMatchObject([
      { id: 'Shared', grants: { value: [{ principal: { value: '*' }, at: { line: 4 } }] } },
      { arn: 'arn:aws:lambda:eu-west-1:1:layer:x:3' },
      {}
    ])
    expect(valueOf(settings.layers)?.[2]).not.toHaveProperty('arn')
  })

  it('code signing', () => {
    const config = (policies: string) =>
      settingsOf(
        around(
          'CodeSigningConfigArn: !Ref C',
          `C: { Type: AWS::Lambda::CodeSigningConfig, Properties: { ${policies} } }`
        )
      ).codeSigning
    expect(config('CodeSigningPolicies: { UntrustedArtifactOnDeployment: Enforce }')).toMatchObject({
      value: { untrusted: { value: 'Enforce', at: { line: 3 } } }
    })
    expect(config('')).toMatchObject({ value: { untrusted: { state: 'absent' } } })
    expect(
      settingsOf(around("CodeSigningConfigArn: 'arn:aws:lambda:x:1:code-signing-config:c'")).codeSigning
    ).toMatchObject({ value: { untrusted: NOT_IN_SOURCE } })
  })

  it('the dead letter target and failed asynchronous calls', () => {
    const settings = settingsOf(
      around(
        'DeadLetterConfig: { TargetArn: !GetAtt Dead.Arn }',
        'Dead: { Type: AWS::SQS::Queue, Properties: { KmsMasterKeyId: alias/k } }',
        "Policy: { Type: AWS::SQS::QueuePolicy, Properties: { Queues: [!Ref Dead], PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: 'sqs:*' }] } } }",
        'Config: { Type: AWS::Lambda::EventInvokeConfig, Properties: { FunctionName: !Ref Orders, Qualifier: $LATEST, DestinationConfig: { OnFailure: { Destination: !Ref Topic } } } }',
        'Topic: { Type: AWS::SNS::Topic }'
      )
    )
    expect(settings.deadLetterTarget).toMatchObject({
      value: {
        id: 'Dead',
        kind: 'sqs',
        encrypted: { value: true },
        grants: { value: [{ principal: { value: '*' } }] }
      }
    })
    expect(settings.asyncOnFailure).toMatchObject({
      value: { id: 'Topic', kind: 'sns', encrypted: { state: 'absent' }, grants: { state: 'absent' } }
    })
    const far = settingsOf(around("DeadLetterConfig: { TargetArn: 'arn:aws:sns:eu-west-1:1:t' }"))
    expect(far.deadLetterTarget).toMatchObject({ value: { kind: 'sns', encrypted: NOT_IN_SOURCE } })
    expect(settingsOf(around('DeadLetterConfig: { TargetArn: !ImportValue q }')).deadLetterTarget.state).toBe(
      'unknown'
    )
  })

  it('failed asynchronous calls of SAM, also where SAM makes the queue', () => {
    const sam = (onFailure: string) =>
      samSettingsOf(
        `Resources: { Orders: { Type: AWS::Serverless::Function, Properties: { EventInvokeConfig: { DestinationConfig: { ${onFailure} } } } } }`
      ).asyncOnFailure
    expect(sam('OnFailure: { Type: SQS }')).toMatchObject({
      value: { id: 'OrdersEventInvokeConfigOnFailureQueue', kind: 'sqs' }
    })
    expect(
      sam("OnFailure: { Type: EventBridge, Destination: 'arn:aws:events:eu-west-1:1:event-bus/b' }")
    ).toMatchObject({
      value: { kind: 'events' }
    })
    expect(sam('')).toEqual({ state: 'absent' })
  })

  it('log groups, by name or named', () => {
    const retention = (properties: string, ...others: readonly string[]) => {
      const logging = valueOf(settingsOf(around(properties, ...others)).logging)
      return logging?.group.state === 'set' ? logging.group.value.retentionDays : logging?.group
    }
    const group =
      "G: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: !Sub '/aws/lambda/${Orders}', RetentionInDays: 30 } }"
    expect(retention('', group)).toMatchObject({ value: 30 })
    const named = 'G: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: /app } }'
    expect(retention('LoggingConfig: { LogGroup: !Ref G }', named)).toEqual({ state: 'absent' })
    const byCdk =
      "G: { Type: Custom::LogRetention, Properties: { LogGroupName: !Join ['', [/aws/lambda/, !Ref Orders]], RetentionInDays: 7 } }"
    expect(retention('', byCdk)).toMatchObject({ value: 7 })
    expect(retention('LoggingConfig: { LogFormat: JSON }')).toEqual({ state: 'absent' })
    expect(valueOf(settingsOf(around('LoggingConfig: { LogFormat: JSON }')).logging)?.format).toMatchObject({
      value: 'JSON'
    })
  })

  it('alarms about the function, and about all', () => {
    const settings = settingsOf(
      around(
        '',
        'A: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/Lambda, MetricName: Errors, Dimensions: [{ Name: FunctionName, Value: !Ref Orders }] } }',
        'B: { Type: AWS::CloudWatch::Alarm, Properties: { Metrics: [{ MetricStat: { Metric: { Namespace: AWS/Lambda, MetricName: Duration, Dimensions: [{ Name: FunctionName, Value: !Ref Orders }] } } }] } }',
        'C: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/Lambda, MetricName: Throttles } }',
        'D: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/SQS, MetricName: Age } }'
      )
    )
    expect(valueOf(settings.alarms)?.map(({ metric }) => metric)).toEqual(['Errors', 'Duration', 'Throttles'])
  })

  it('file systems with what their access points fix', () => {
    const settings = settingsOf(
      around(
        "FileSystemConfigs: [{ Arn: !GetAtt Own.Arn }, { Arn: !GetAtt Root.Arn }, { Arn: 'arn:aws:elasticfilesystem:x:1:access-point/f' }]",
        'Own: { Type: AWS::EFS::AccessPoint, Properties: { FileSystemId: !Ref Files, RootDirectory: { Path: /orders }, PosixUser: { Uid: 1, Gid: 1 } } }',
        'Root: { Type: AWS::EFS::AccessPoint, Properties: { FileSystemId: !Ref Files } }',
        'Files: { Type: AWS::EFS::FileSystem, Properties: { Encrypted: true } }'
      )
    )
    expect(valueOf(settings.fileSystems)).toMatchObject([
      { id: 'Own', ownRoot: { value: true }, fixedUser: { value: true }, encrypted: { value: true } },
      { id: 'Root', ownRoot: { value: false }, fixedUser: { value: false } },
      { ownRoot: NOT_IN_SOURCE, fixedUser: NOT_IN_SOURCE }
    ])
  })

  it('the network with its endpoints', () => {
    const others = [
      'Vpc: { Type: AWS::EC2::VPC, Properties: {} }',
      'Inside: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc } }',
      'S3: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !Ref Vpc, ServiceName: !Sub "com.amazonaws.${AWS::Region}.s3" } }',
      "Kms: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !Ref Vpc, ServiceName: kms, PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: '*', Resource: '*' }] } } }",
      'Far: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: vpc-far, ServiceName: sqs } }'
    ]
    const settings = settingsOf(around('VpcConfig: { SubnetIds: [!Ref Inside] }', ...others))
    expect(valueOf(settings.network)).toMatchObject({
      subnets: ['Inside'],
      endpoints: {
        value: [
          { id: 'S3', service: 'com.amazonaws.${AWS::Region}.s3', open: { state: 'absent' } },
          { id: 'Kms', open: { value: true } }
        ]
      }
    })
    const foreign = settingsOf(around('VpcConfig: { SubnetIds: [subnet-1] }', ...others))
    expect(valueOf(foreign.network)?.endpoints).toMatchObject(NOT_IN_SOURCE)
    expect(settingsOf(around('VpcConfig: { SubnetIds: !ImportValue s }')).network.state).toBe('unknown')
    expect(settingsOf(around('VpcConfig: { SubnetIds: [] }')).network).toEqual({ state: 'absent' })
  })

  it('images with their repositories and Dockerfiles', () => {
    const own = settingsOf(
      around(
        'Code: { ImageUri: !Sub "${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/${Repo}:latest" }',
        "Repo: { Type: AWS::ECR::Repository, Properties: { ImageTagMutability: IMMUTABLE, ImageScanningConfiguration: { ScanOnPush: true }, RepositoryPolicyText: { Statement: [{ Effect: Allow, Principal: '*', Action: 'ecr:*' }] } } }"
      )
    )
    expect(own.packageType).toMatchObject({ value: 'Image' })
    expect(valueOf(own.image)).toMatchObject({
      uri: '${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/${Repo}:latest',
      repository: {
        value: {
          id: 'Repo',
          scanOnPush: { value: true },
          tagsImmutable: { value: true },
          grants: { value: [{ principal: { value: '*' } }] }
        }
      }
    })
    const far = valueOf(
      settingsOf(
        around("Code: { ImageUri: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/app@sha256:0a' }")
      ).image
    )
    expect(far?.repository).toMatchObject({
      value: {
        id: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/app',
        account: { value: '444455556666' },
        scanOnPush: NOT_IN_SOURCE
      }
    })
    const sam = samSettingsOf(
      'Resources: { Orders: { Type: AWS::Serverless::Function, Metadata: { DockerContext: ./app, Dockerfile: Dockerfile.prod }, Properties: { PackageType: Image } } }'
    )
    expect(valueOf(sam.image)).toMatchObject({ uri: '${...}', dockerfile: 'app/Dockerfile.prod' })
  })

  it('aliases and provisioned concurrency', () => {
    const settings = settingsOf(
      around(
        '',
        'V: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Orders } }',
        'A: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Orders, Name: live, FunctionVersion: !GetAtt V.Version, ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 4 } } }',
        'B: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Orders, Name: dev, FunctionVersion: $LATEST } }'
      )
    )
    expect(valueOf(settings.aliases)?.map(({ name, version }) => [name, valueOf(version)])).toEqual([
      ['live', '${V.Version}'],
      ['dev', '$LATEST']
    ])
    expect(valueOf(settings.aliases)?.map(line)).toEqual([4, 5])
    expect(settings.provisionedConcurrency).toMatchObject({ value: 4 })
    const sam = samSettingsOf(
      'Resources: { Orders: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: live, ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 } } } }'
    )
    expect(valueOf(sam.aliases)).toMatchObject([{ name: 'live', version: { value: '${Orders.Version}' } }])
    expect(sam.provisionedConcurrency).toMatchObject({ value: 2 })
  })

  it('of another function is not this one’s', () => {
    const settings = settingsOf(
      around(
        '',
        'Other: { Type: AWS::Lambda::Function, Properties: { Role: r } }',
        'U: { Type: AWS::Lambda::Url, Properties: { TargetFunctionArn: !Ref Other, AuthType: NONE } }',
        "P: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Other, Action: a, Principal: '*' } }",
        'G: { Type: AWS::Logs::LogGroup, Properties: { LogGroupName: !Sub "/aws/lambda/${Other}" } }'
      )
    )
    for (const name of ['urls', 'grants', 'logging', 'aliases', 'alarms', 'asyncOnFailure'] as const) {
      expect([name, settings[name]]).toEqual([name, { state: 'absent' }])
    }
  })
})
