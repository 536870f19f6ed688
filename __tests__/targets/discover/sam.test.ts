import { discover } from '../../../src/targets/discover/index.js'
import { shownFunctions, shownNotices, workspaceOf } from './workspace.js'

const BUILT = `
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String}
  Python: {Type: String, Default: python3.12}
Globals:
  Function:
    Runtime: nodejs22.x
    Layers: [!Ref Tools]
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: Orders, Layers: ['arn:aws:lambda:eu-west-1:123456789012:layer:other:1']}
  Receipts:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: !Sub receipts-\${Stage}
      CodeUri: Receipts
      Runtime: !Ref Python
  Plain:
    Type: AWS::Lambda::Function
    Properties: {Code: Plain, Runtime: !If [Unclear, nodejs18.x, nodejs20.x]}
  Tools:
    Type: AWS::Serverless::LayerVersion
    Properties: {ContentUri: Tools}
  Mails:
    Type: AWS::Serverless::Application
    Properties: {Location: Mails/template.yaml, Parameters: {Layer: !Ref Tools}}
`
const NESTED = `
Transform: AWS::Serverless-2016-10-31
Parameters: {Layer: {Type: String}, Version: {Type: String}}
Resources:
  Mail:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: Mail, Runtime: !Ref Version, Layers: [!Ref Layer]}
`
const BUILD_TOML = `# written by a tool
[function_build_definitions.11111111-1111-1111-1111-111111111111]
codeuri = "/build/plain"
runtime = "nodejs20.x"
functions = ["Plain"]

[function_build_definitions.22222222-2222-2222-2222-222222222222]
runtime = "python3.13"
functions = [
  "Mails/Mail", # nested
]
`
const FILES = {
  '.aws-sam/build/template.yaml': BUILT,
  '.aws-sam/build/Orders/index.js': '',
  '.aws-sam/build/Receipts/app.py': '',
  '.aws-sam/build/Plain/index.js': '',
  '.aws-sam/build/Tools/nodejs/index.js': '',
  '.aws-sam/build/Mails/template.yaml': NESTED,
  '.aws-sam/build/Mails/Mail/app.py': '',
  '.aws-sam/build.toml': BUILD_TOML,
  'samconfig.toml':
    'version = 0.1\n[default.deploy.parameters]\nparameter_overrides = "Stage=\\"prod\\" Python=python3.11"\n'
}

it('reads what was built, with globals, parameters, nested stacks, and the runtimes of build.toml', async () => {
  const discovery = await discover(workspaceOf(FILES))
  expect(shownFunctions(discovery)).toEqual([
    'Orders: .aws-sam/build/Orders + .aws-sam/build/Tools + arn:aws:lambda:eu-west-1:123456789012:layer:other:1 (nodejs22.x) at .aws-sam/build/template.yaml:11, .aws-sam/build/template.yaml:8',
    'receipts-prod: .aws-sam/build/Receipts + .aws-sam/build/Tools (python3.11) at .aws-sam/build/template.yaml:14, .aws-sam/build/template.yaml:19',
    'Plain: .aws-sam/build/Plain (nodejs20.x) at .aws-sam/build/template.yaml:20, .aws-sam/build/template.yaml:22',
    'Mail: .aws-sam/build/Mails/Mail + .aws-sam/build/Tools (python3.13) at .aws-sam/build/Mails/template.yaml:5, .aws-sam/build/Mails/template.yaml:7'
  ])
  expect(shownNotices(discovery)).toEqual([])
  expect(discovery.targets.map(({ id, layer }) => [id, layer])).toEqual([
    ['.aws-sam/build/Mails/Mail', false],
    ['.aws-sam/build/Orders', false],
    ['.aws-sam/build/Plain', false],
    ['.aws-sam/build/Receipts', false],
    ['.aws-sam/build/Tools', true]
  ])
})

it('names the lines of the template that was built from', async () => {
  const written = `# what a person wrote\n${BUILT.replace('CodeUri: Orders', 'CodeUri: src/orders').replace('Mails/template.yaml', 'mails.yaml')}`
  const discovery = await discover(
    workspaceOf({
      ...FILES,
      'template.yaml': written,
      'mails.yaml': `# nested\n${NESTED}`,
      'src/orders/index.js': ''
    })
  )
  expect(discovery.functions.map(({ declaredAt, runtimeAt }) => [declaredAt, runtimeAt])).toEqual([
    [
      { path: 'template.yaml', line: 12 },
      { path: 'template.yaml', line: 9 }
    ],
    [
      { path: 'template.yaml', line: 15 },
      { path: 'template.yaml', line: 20 }
    ],
    [
      { path: 'template.yaml', line: 21 },
      { path: 'template.yaml', line: 23 }
    ],
    [
      { path: 'mails.yaml', line: 6 },
      { path: 'mails.yaml', line: 8 }
    ]
  ])
  expect(discovery.functions[0]?.settings.runtime).toMatchObject({ at: { path: 'template.yaml', line: 9 } })
  expect(shownNotices(discovery)).toEqual([])
})

it('looks where build_dir says, and not outside of the workspace', async () => {
  const moved = Object.fromEntries(
    Object.entries(FILES).map(([path, content]) => [path.replace('.aws-sam/build', 'out/built'), content])
  )
  const config = (to: string) =>
    `[default.build.parameters]\nbuild_dir = "${to}"\n${FILES['samconfig.toml'].slice(14)}`
  const discovery = await discover(workspaceOf({ ...moved, 'samconfig.toml': config('out/built') }))
  expect(discovery.functions.map(({ name, code }) => [name, code])).toContainEqual([
    'receipts-prod',
    'out/built/Receipts'
  ])
  expect(await discover(workspaceOf({ 'samconfig.toml': config('../../../etc') }))).toEqual({
    functions: [],
    targets: [],
    notices: []
  })
})

it('follows template_file, and lists of parameters', async () => {
  const workspace = workspaceOf({
    ...FILES,
    'infra/shop.yaml': `#\n#\n${BUILT}`,
    'samconfig.toml':
      '[default.build.parameters]\ntemplate_file = "infra/shop.yaml"\n[default.global.parameters]\nparameter_overrides = ["Stage=x", "Python=python3.13"]'
  })
  expect((await discover(workspace)).functions[1]).toMatchObject({
    name: 'receipts-x',
    runtime: 'python3.13',
    declaredAt: { path: 'infra/shop.yaml', line: 16 }
  })
})

it('says which image is built, on what', async () => {
  const template = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Image:
    Type: AWS::Serverless::Function
    Metadata: {Dockerfile: Dockerfile, DockerContext: ./image, DockerTag: latest}
    Properties: {PackageType: Image, ImageUri: 'image:latest'}
`
  const discovery = await discover(
    workspaceOf({
      'template.yaml': template,
      '.aws-sam/build/template.yaml': template,
      'image/Dockerfile':
        'FROM node:22 AS build\nRUN true\nFROM --platform=linux/amd64 \\\n  public.ecr.aws/lambda/python:3.13\nCOPY --from=build x y\n'
    })
  )
  expect(shownFunctions(discovery)).toEqual([
    'Image: .aws-sam/build/template.yaml#Image (python3.13) at template.yaml:4, image/Dockerfile:3'
  ])
  expect(shownNotices(discovery)).toEqual([
    "!.aws-sam/build/template.yaml:4: 'Image' runs from a container image, built by image/Dockerfile on public.ecr.aws/lambda/python:3.13, whose content was not seen; name the image in 'images' to scan it"
  ])
})

it('tells of code that was packaged to a bucket, and of applications of others', async () => {
  const discovery = await discover(
    workspaceOf({
      '.aws-sam/build/template.yaml': `
Transform: AWS::Serverless-2016-10-31
Resources:
  Packaged: {Type: 'AWS::Serverless::Function', Properties: {CodeUri: 's3://bucket/abc', Runtime: nodejs22.x}}
  Bucket: {Type: 'AWS::Serverless::Function', Properties: {CodeUri: {Bucket: b, Key: !Sub 'x-\${AWS::Region}.zip'}}}
  Nothing: {Type: 'AWS::Serverless::Function'}
  Foreign:
    Type: AWS::Serverless::Application
    Properties: {Location: {ApplicationId: 'arn:aws:serverlessrepo:x', SemanticVersion: 1.0.0}}
  Remote: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://s3.example/t.yaml'}}
`
    })
  )
  expect(
    shownNotices(discovery).map((notice) => notice.replace('.aws-sam/build/template.yaml', 'T'))
  ).toEqual([
    "!T:10: the nested stack 'Remote' is in a bucket only (https://s3.example/t.yaml), so its functions are not seen",
    "!T:4: the code of 'Packaged' is in a bucket only (abc), so what it brings was not seen",
    "!T:5: the code of 'Bucket' is in a bucket only (x-${AWS::Region}.zip), so what it brings was not seen",
    "!T:6: the code of 'Nothing' cannot be told (nothing in the template), so what it brings was not seen",
    "!T:7: 'Foreign' is an application of the repository of AWS (arn:aws:serverlessrepo:x), whose functions are not seen"
  ])
})

it('stops where stacks are nested in a circle', async () => {
  const nest = (path: string) => `{Type: 'AWS::Serverless::Application', Properties: {Location: ${path}}}`
  const discovery = await discover(
    workspaceOf({
      '.aws-sam/build/template.yaml': `Resources: {A: ${nest('a.yaml')}, F: {Type: 'AWS::Lambda::Function', Properties: {Code: x}}}`,
      '.aws-sam/build/a.yaml': `Resources: {B: ${nest('template.yaml')}, C: ${nest('a.yaml')}}`,
      '.aws-sam/build/x/index.js': ''
    })
  )
  expect(discovery.functions).toHaveLength(1)
  expect(shownNotices(discovery)).toEqual([
    '!.aws-sam/build/template.yaml: is nested in itself, and read once',
    '!.aws-sam/build/a.yaml: is nested in itself, and read once'
  ])
})
