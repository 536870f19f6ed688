import type { Mapping, Value } from '../../../../src/targets/discover/value.js'
import type { Deployment } from '../../../../src/targets/discover/template/deployment.js'
import { parseYaml } from '../../../../src/targets/discover/template/yaml.js'
import { templateOf, type Template } from '../../../../src/targets/discover/template/source.js'

function template(text: string, deployment: Deployment = {}): Template {
  return templateOf(parseYaml(text), { path: 'template.yaml', absolute: '/template.yaml' }, deployment)
}

/** A value as short data: what is not known as `<kind what>`. */
function shown(value: Value | undefined): unknown {
  switch (value?.kind) {
    case 'scalar':
      return value.value
    case 'list':
      return value.items.map(shown)
    case 'mapping':
      return Object.fromEntries(Array.from(value.entries, ([key, each]) => [key, shown(each)]))
    case 'reference':
      return `<reference ${value.id}${value.attribute === undefined ? '' : `.${value.attribute}`}>`
    case 'pattern':
      return { pattern: value.text, references: value.references }
    case 'unknown':
      return `<unknown ${value.by}>`
    case undefined:
      return undefined
  }
}

/** The properties of the only resource that is called `It`. */
function properties(text: string, deployment: Deployment = {}): Mapping {
  const resource = template(text, deployment).resources.get('It')
  if (!resource) throw new Error('no resource It')
  return resource.properties
}

const HEAD = `
Parameters:
  Stage: {Type: String, Default: dev}
  Needed: {Type: String}
  Layers: {Type: CommaDelimitedList, Default: 'a, b'}
  Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /runtime}
Mappings:
  ByStage: {dev: {runtime: nodejs22.x}, prod: {runtime: nodejs20.x}}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
  IsProd: !Not [!Condition IsDev]
  Both: !And [!Condition IsDev, !Condition IsProd]
  Either: !Or [!Condition Unclear, !Condition IsDev]
  Unclear: !Equals [!Ref Needed, x]
  Circle: !Not [!Condition Circle]
Resources:
  Table: {Type: 'AWS::DynamoDB::Table'}
  It:
    Type: AWS::Lambda::Function
    Properties:
`

describe('functions of a template', () => {
  it.each<[string, unknown]>([
    ['!Ref Stage', 'dev'],
    ['!Ref Table', '<reference Table>'],
    ['!GetAtt Table.Arn', '<reference Table.Arn>'],
    ['!Ref Layers', ['a', 'b']],
    ['!Ref Needed', "<unknown the parameter 'Needed', which has no default>"],
    ['!Ref Stored', "<unknown the parameter 'Stored', which is read from the parameter store>"],
    ['!Ref Nothing', "<unknown a reference to 'Nothing', which the template does not have>"],
    ['!Ref AWS::Region', '<unknown AWS::Region>'],
    ['!Ref AWS::NoValue', undefined],
    ["!Sub 'x-${Stage}-${!Raw}'", 'x-dev-${Raw}'],
    [
      "!Sub 'arn:${AWS::Partition}:x:${Table}/${Table.Arn}'",
      { pattern: 'arn:${AWS::Partition}:x:${Table}/${Table.Arn}', references: ['Table'] }
    ],
    ["!Sub ['${a}-${b}', {a: 1, b: !Ref Stage}]", '1-dev'],
    ["!Join ['/', [a, !Ref Stage, !Ref Needed]]", { pattern: 'a/dev/${Needed}', references: [] }],
    ["!Join ['+', !Ref Layers]", 'a+b'],
    ['!If [IsDev, yes it is, no]', 'yes it is'],
    ['!If [IsProd, a, !Ref AWS::NoValue]', undefined],
    ['!If [Both, a, b]', 'b'],
    ['!If [Either, a, b]', 'a'],
    ['!If [Unclear, a, b]', '<unknown Fn::If>'],
    ['!If [Circle, a, b]', '<unknown Fn::If>'],
    ['!FindInMap [ByStage, !Ref Stage, runtime]', 'nodejs22.x'],
    ['!FindInMap [ByStage, !Ref Needed, runtime]', '<unknown Fn::FindInMap>'],
    ['!FindInMap [ByStage, none, runtime, {DefaultValue: x}]', 'x'],
    ["!Select [1, !Split [':', 'a:b:c']]", 'b'],
    ["!Select [7, !Split [':', 'a:b:c']]", '<unknown Fn::Select>'],
    ['!ImportValue other-stack', '<unknown Fn::ImportValue>'],
    ['!Base64 x', '<unknown Fn::Base64>'],
    ["'{{resolve:secretsmanager:db}}'", '{{resolve:secretsmanager:db}}'],
    ['!Unheard x', '<unknown !Unheard>'],
    ['[1, !Ref AWS::NoValue, {a: !Ref Stage}]', [1, { a: 'dev' }]]
  ])('%s', (written, expected) => {
    expect(shown(properties(`${HEAD}      Value: ${written}\n`).entries.get('Value'))).toEqual(expected)
  })

  it('takes given parameters, account and region before defaults', () => {
    const at = () => undefined
    const parameters = new Map<string, Value>([
      ['Stage', { kind: 'scalar', value: 'prod', at }],
      ['Needed', { kind: 'reference', id: 'parent.json#Layer', at }]
    ])
    const text = `${HEAD}      A: !FindInMap [ByStage, !Ref Stage, runtime]\n      B: !Sub '\${AWS::Partition}:\${AWS::Region}:\${AWS::AccountId}.\${AWS::URLSuffix}'\n      C: !Ref Needed\n`
    const deployment = { account: '123456789012', region: 'cn-north-1', parameters }
    expect(shown(properties(text, deployment))).toEqual({
      A: 'nodejs20.x',
      B: 'aws-cn:cn-north-1:123456789012.amazonaws.com.cn',
      C: '<reference parent.json#Layer>'
    })
  })

  it('says of a value where the property stands, whatever it refers to', () => {
    expect(properties(`${HEAD}      A: 1\n      Runtime: !Ref Stage\n`).entries.get('Runtime')?.at()).toEqual(
      {
        path: 'template.yaml',
        line: 22
      }
    )
  })

  it('does not let a text double without end', () => {
    const nested = Array.from({ length: 40 }).reduce<string>(
      (inner) => `!Sub ['\${a}\${a}', {a: ${inner}}]`,
      "'0123456789'"
    )
    const value = shown(properties(`${HEAD}      Value: ${nested}\n`).entries.get('Value'))
    expect(JSON.stringify(value).length < 70_000).toBe(true)
  })
})

describe('SAM globals', () => {
  const globals = `
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.13
    Timeout: 30
    Layers: [global]
    Environment: {Variables: {A: global, B: global}}
    Role: not-accepted
    VpcConfig: !Ref Network
Resources:
`
  it('merge maps, put lists first, and stand back behind values', () => {
    const it = properties(`${globals}
  It:
    Type: AWS::Serverless::Function
    Properties:
      Timeout: 5
      Layers: [own]
      Environment: {Variables: {B: own, C: own}}
      VpcConfig: {SubnetIds: []}
`)
    expect(shown(it)).toEqual({
      Runtime: 'python3.13',
      Timeout: 5,
      Layers: ['global', 'own'],
      Environment: { Variables: { A: 'global', B: 'own', C: 'own' } },
      VpcConfig: { SubnetIds: [] }
    })
    expect(it.entries.get('Runtime')?.at()).toEqual({ path: 'template.yaml', line: 5 })
  })

  it('are for functions without properties too, and for SAM functions only', () => {
    expect(shown(properties(`${globals}  It: {Type: 'AWS::Serverless::Function'}\n`))).toMatchObject({
      Runtime: 'python3.13'
    })
    expect(shown(properties(`${globals}  It: {Type: 'AWS::Lambda::Function'}\n`))).toEqual({})
  })
})

describe('resources', () => {
  it('come out of loops, with names in place', () => {
    const { resources, notices } = template(`
Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
Mappings: {Code: {a: {Uri: A}, b: {Uri: B}}}
Resources:
  Fn::ForEach::Functions:
    - Name
    - [a, b]
    - Fn\${Name}:
        Type: AWS::Serverless::Function
        Properties:
          CodeUri: !FindInMap [Code, !Ref Name, Uri]
          Handler: \${Name}.handler
`)
    expect([...resources.keys()]).toEqual(['Fna', 'Fnb', 'ServerlessRestApi', 'ServerlessHttpApi'])
    expect(shown(resources.get('Fnb')?.properties)).toEqual({ CodeUri: 'B', Handler: 'b.handler' })
    expect(resources.get('Fnb')?.at()).toEqual({ path: 'template.yaml', line: 8 })
    expect(notices()).toEqual([])
  })

  it('that cannot be seen are told of', () => {
    const { notices } = template(`
Transform: [AWS::Serverless-2016-10-31, Company::Defaults]
Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::Functions: [Name, !Ref Names, {'Fn\${Name}': {Type: 'AWS::Lambda::Function'}}]
  Fn::Transform: {Name: 'AWS::Include'}
`)
    expect(notices().map(({ subject, message, incomplete }) => [subject, message, incomplete])).toEqual([
      ['template.yaml:5', 'what Fn::ForEach::Functions adds is not seen', true],
      ['template.yaml:6', 'what Fn::Transform adds is not seen', true],
      ['template.yaml:2', "what the transform 'Company::Defaults' adds or changes is not seen", true]
    ])
  })

  it('may export what others import', () => {
    const stack = template(`
Resources: {Tools: {Type: 'AWS::Lambda::LayerVersion'}}
Outputs:
  Layer: {Value: !Ref Tools, Export: {Name: !Sub 'shared-tools'}}
  Plain: {Value: 1}
`)
    expect(Array.from(stack.exports(), ([name, value]) => [name, shown(value)])).toEqual([
      ['shared-tools', '<reference Tools>']
    ])
  })
})
