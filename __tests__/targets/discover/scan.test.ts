import { fileURLToPath } from 'node:url'
import { loadRequest } from '../../../src/config/index.js'
import type { World } from '../../../src/model/index.js'
import { inventoryJson, inventoryTable, REPORTERS } from '../../../src/reports/index.js'
import { scan, takeInventory } from '../../../src/scan.js'
import { workspaceOf } from './workspace.js'

/** A whole scan of a workspace in which nothing is named. */
const EXPORT = fileURLToPath(new URL('../../../examples/advisories', import.meta.url))
const SECRETS = [
  'hunter2-of-a-literal',
  'hunter2-of-a-default',
  'hunter2-of-a-tag',
  'hunter2-of-a-description'
]

const world: World = {
  http: () => Promise.reject(new Error('nothing is asked here')),
  now: () => new Date('2026-11-22T00:00:00Z'),
  progress: { stage: () => undefined, step: () => undefined, end: () => undefined }
}

async function requestFor(workspace: string, given: Readonly<Record<string, string>> = {}) {
  const values = Object.entries({ 'osv-export': EXPORT, ...given }).map(([name, value]) => [
    name,
    { value, where: name }
  ])
  return await loadRequest(Object.fromEntries(values) as Parameters<typeof loadRequest>[0], workspace)
}

const TEMPLATE = `Transform: AWS::Serverless-2016-10-31
Parameters:
  Password: {Type: String, NoEcho: true, Default: hunter2-of-a-default}
Globals:
  Function:
    Runtime: nodejs16.x
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: orders
      Description: hunter2-of-a-description
      Tags: {Owner: hunter2-of-a-tag}
      Environment:
        Variables:
          TOKEN: hunter2-of-a-literal
          PASSWORD: !Ref Password
          BOTH: !Sub 'x-\${Password}'
  Receipts:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: receipts
      # a comment between
      Runtime: python3.8
`
const FILES = {
  'template.yaml': TEMPLATE,
  'orders/node_modules/minimist/package.json': '{"name":"minimist","version":"1.2.5"}',
  'receipts/requests-2.28.1.dist-info/METADATA': 'Metadata-Version: 2.1\nName: requests\nVersion: 2.28.1\n'
}

it('annotates the lines to change of a template that nobody named', async () => {
  const workspace = workspaceOf(FILES)
  const report = await scan(await requestFor(workspace, { posture: 'off' }), workspace, world)
  expect(report.functions.map(({ name, runtime, code }) => [name, runtime, code])).toEqual([
    ['Orders', 'nodejs16.x', 'orders'],
    ['Receipts', 'python3.8', 'receipts']
  ])
  const runtimes = report.decisions
    .filter(({ finding }) => finding.kind === 'runtime')
    .map(({ finding }) => [finding.id, finding.location])
  expect(runtimes).toEqual([
    ['runtime-deprecated', { path: 'template.yaml', line: 6 }],
    ['runtime-deprecated', { path: 'template.yaml', line: 24 }]
  ])
  const annotations = REPORTERS.find(({ id }) => id === 'annotations')?.render(report) ?? ''
  expect(annotations).toMatch(/^::error [^\n]*file=template\.yaml[^\n]*line=6\b/m)
  expect(annotations).toMatch(/^::error [^\n]*file=template\.yaml[^\n]*line=24\b/m)
  const found = report.decisions.map(({ finding }) => finding.id)
  expect(found).toEqual(expect.arrayContaining(['CVE-2021-44906', 'CVE-2023-32681']))
})

it('shows no value of a variable, a tag or a description in any format', async () => {
  const workspace = workspaceOf(FILES)
  const request = await requestFor(workspace, { posture: 'all' })
  const report = await scan(request, workspace, world)
  const inventory = await takeInventory(request, workspace, world)
  const texts = [
    ...REPORTERS.map((reporter) => reporter.render(report)),
    ...[inventoryJson, inventoryTable].map((reporter) => reporter.render(inventory)),
    // Not even where a program writes the whole value down.
    JSON.stringify(report.functions),
    JSON.stringify(report.notices)
  ]
  expect(report.functions[0]?.settings).toBeDefined()
  for (const secret of SECRETS) expect(texts.filter((text) => text.includes(secret))).toEqual([])
})

it('takes the named runtime for functions that have none, and a layer that is called like an ARN', async () => {
  const workspace = workspaceOf({
    'template.yaml': `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Code: orders
      Layers: ['arn:aws:lambda:eu-west-1:123456789012:layer:tools:3', 'arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91']
`,
    'orders/index.js': '',
    'tools/nodejs/index.js': ''
  })
  const request = await requestFor(workspace, { runtime: 'nodejs22.x', layer: 'tools' })
  const { functions, notices } = await takeInventory(request, workspace, world)
  expect(functions.map(({ runtime, layers }) => [runtime, layers])).toEqual([
    ['nodejs22.x', ['tools', 'arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91']]
  ])
  expect(notices.filter(({ incomplete }) => incomplete)).toEqual([
    {
      stage: 'compose',
      subject: 'arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:91',
      message:
        "is a layer by Datadog of Fn, and is not at hand: what it brings was not seen; scan with AWS credentials that allow lambda:GetLayerVersion, or name it in 'layer' as a file of the same name",
      incomplete: true
    }
  ])
})
