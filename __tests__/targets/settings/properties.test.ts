import { valueOf } from '../../../src/model/index.js'
import { line, samSettingsOf, settingsOf } from './support.js'

const BARE = `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::111122223333:role/orders
      Code: { S3Bucket: b, S3Key: k }
`

const FULL = `Parameters:
  Key: { Type: String }
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: orders
      Runtime: nodejs22.x
      Handler: index.handler
      Architectures: [arm64]
      Timeout: 29
      EphemeralStorage: { Size: 1024 }
      Description: takes orders
      KmsKeyArn: !Ref Key
      ReservedConcurrentExecutions: 0
      TracingConfig: { Mode: Active }
      RecursiveLoop: Allow
      RuntimeManagementConfig: { UpdateRuntimeOn: Manual, RuntimeVersionArn: arn:aws:lambda:eu-west-1::runtime:abc }
      Tags: [{ Key: team, Value: shop }]
      Environment:
        Variables:
          TABLE: !Ref Table
          PLAIN: hunter2
          SECRET: '{{resolve:secretsmanager:db:SecretString:password}}'
          STORED: '{{resolve:ssm:/db/user}}'
          JOINED: !Sub 'postgres://admin:hunter2@\${Table}'
          ALMOST: !Sub '\${Table}/x'
          OPEN: !Ref Key
      Code: { S3Bucket: b, S3Key: k }
      Role: arn:aws:iam::111122223333:role/orders
  Table: { Type: AWS::DynamoDB::Table }
`

describe('the properties of a function', () => {
  it('are read with the line of each', () => {
    const settings = settingsOf(FULL)
    expect(settings.runtime).toEqual({
      state: 'set',
      value: 'nodejs22.x',
      at: { path: 'template.yaml', line: 8 }
    })
    expect(settings.handler).toMatchObject({ state: 'set', value: 'index.handler' })
    expect(settings.architecture).toMatchObject({ state: 'set', value: 'arm64' })
    expect(settings.timeoutSeconds).toMatchObject({ value: 29, at: { line: 11 } })
    expect(settings.ephemeralStorageMb).toMatchObject({ value: 1024 })
    expect(settings.tracing).toMatchObject({ value: 'Active', at: { line: 16 } })
    expect(settings.reservedConcurrency).toMatchObject({ value: 0 })
    expect(settings.recursiveLoop).toMatchObject({ value: 'Allow' })
    expect(settings.runtimeUpdates).toMatchObject({ value: 'Manual' })
    expect(valueOf(settings.tags)?.map(({ name, value }) => [name, value.reveal()])).toEqual([
      ['team', 'shop']
    ])
    expect(valueOf(settings.description)?.reveal()).toBe('takes orders')
  })

  it('are absent where the template says nothing, and unknown where it says something that cannot be told', () => {
    const bare = settingsOf(BARE)
    const silent = [
      'runtime',
      'handler',
      'architecture',
      'timeoutSeconds',
      'tags',
      'variables',
      'variablesKey'
    ] as const
    for (const name of silent) expect([name, bare[name]]).toEqual([name, { state: 'absent' }])
    const none = [
      'layers',
      'image',
      'codeSigning',
      'tracing',
      'logging',
      'triggers',
      'urls',
      'grants'
    ] as const
    for (const name of none) expect([name, bare[name]]).toEqual([name, { state: 'absent' }])
    const open = settingsOf(
      BARE + '      Runtime: !ImportValue r\n      Timeout: !If [a, 1, 2]\n      Layers: !ImportValue l\n'
    )
    expect(open.runtime).toMatchObject({ state: 'unknown', why: { kind: 'computed', by: 'Fn::ImportValue' } })
    expect(open.timeoutSeconds).toMatchObject({ state: 'unknown', at: { line: 8 } })
    expect(open.layers).toMatchObject({ state: 'unknown' })
    expect(settingsOf(FULL).variablesKey).toMatchObject({ state: 'unknown' })
  })

  it('of variables are kept from every output', () => {
    const settings = settingsOf(FULL)
    const found = valueOf(settings.variables) ?? []
    expect(found.map(({ name, from, value }) => [name, from, value?.reveal()])).toEqual([
      ['ALMOST', 'reference', undefined],
      ['JOINED', 'literal', 'postgres://admin:hunter2@${Table}'],
      ['OPEN', 'unknown', undefined],
      ['PLAIN', 'literal', 'hunter2'],
      ['SECRET', 'secret', undefined],
      ['STORED', 'literal', '{{resolve:ssm:/db/user}}'],
      ['TABLE', 'reference', undefined]
    ])
    expect(found.map(line)).toContain(22)
    expect(JSON.stringify(settings)).not.toMatch(/hunter2|takes orders|shop/)
  })

  it('have other names in SAM, and come from Globals also', () => {
    const settings = samSettingsOf(`Globals:
  Function:
    Runtime: python3.13
    Tracing: Active
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: .
      Tags: { team: shop }
      DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Dead.Arn }
  Dead:
    Type: AWS::SQS::Queue
    Properties: { SqsManagedSseEnabled: false }
`)
    expect(settings.runtime).toMatchObject({ value: 'python3.13', at: { line: 4 } })
    expect(settings.tracing).toMatchObject({ value: 'Active', at: { line: 5 } })
    expect(valueOf(settings.tags)?.[0]?.name).toBe('team')
    expect(settings.deadLetterTarget).toMatchObject({
      state: 'set',
      value: { id: 'Dead', kind: 'sqs', encrypted: { state: 'set', value: false, at: { line: 15 } } }
    })
  })

  it('are told from each other where a plain number stands for a word', () => {
    const odd = settingsOf(
      BARE + '      Timeout: soon\n      TracingConfig: 5\n      Architectures: {}\n      Tags: 7\n'
    )
    for (const setting of [odd.timeoutSeconds, odd.tracing, odd.architecture, odd.tags]) {
      expect(setting.state).toBe('unknown')
    }
  })
})
