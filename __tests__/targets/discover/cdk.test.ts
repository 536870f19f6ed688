import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cdk } from '../../../src/targets/discover/cdk/index.js'
import { discover } from '../../../src/targets/discover/index.js'
import { shownFunctions, shownNotices, workspaceOf } from './workspace.js'

const hash = (letter: string) => letter.repeat(64)
const A = hash('a')
const B = hash('b')
const C = hash('c')

const lambda = (properties: object, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Runtime: 'nodejs22.x', Handler: 'index.handler', ...properties },
  ...more
})
const s3 = (key: unknown) => ({ S3Bucket: 'cdk-hnb659fds-assets', S3Key: key })
const file = (path: string, packaging: string, objectKey: string) => ({
  source: { path, packaging },
  destinations: { current: { bucketName: 'cdk-hnb659fds-assets', objectKey } }
})

function assembly(
  folder: string,
  stacks: Record<string, { resources: object; more?: object }>,
  assets: object
) {
  const files: Record<string, unknown> = {
    [`${folder}/cdk.out`]: { version: '55.0.0' }
  }
  const artifacts: Record<string, unknown> = { Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } } }
  for (const [name, { resources, more }] of Object.entries(stacks)) {
    artifacts[`${name}.assets`] = { type: 'cdk:asset-manifest', properties: { file: `${name}.assets.json` } }
    artifacts[name] = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://123456789012/eu-west-1',
      displayName: name,
      properties: { templateFile: `${name}.template.json` }
    }
    files[`${folder}/${name}.template.json`] = { Resources: resources, ...more }
    files[`${folder}/${name}.assets.json`] = { version: '55.0.0', ...assets }
  }
  files[`${folder}/manifest.json`] = { version: '55.0.0', artifacts }
  return files
}

const FILES = {
  files: {
    [A]: file(`asset.${A}`, 'zip', `${A}.zip`),
    [B]: file(`asset.${B}.zip`, 'file', `prefix/${B}.zip`),
    [C]: file('ShopReports.nested.template.json', 'file', `${C}.json`)
  },
  dockerImages: {
    [hash('d')]: {
      source: {
        directory: `asset.${hash('d')}`,
        dockerFile: 'Dockerfile.lambda',
        dockerBuildArgs: { V: '20' }
      },
      destinations: { current: { repositoryName: 'assets', imageTag: hash('d') } }
    }
  }
}
const ASSETS = {
  [`cdk.out/asset.${A}/index.js`]: 'exports.handler = 1',
  [`cdk.out/asset.${B}.zip`]: 'PK',
  [`cdk.out/asset.${hash('d')}/Dockerfile.lambda`]: 'ARG V=18\nFROM public.ecr.aws/lambda/nodejs:$V\n'
}

async function found(files: Record<string, unknown>) {
  const workspace = workspaceOf(files)
  return await discover(workspace)
}

it('reads zips, folders, layers, images and inline code', async () => {
  const discovery = await found({
    ...ASSETS,
    ...assembly(
      'cdk.out',
      {
        Shop: {
          resources: {
            Folder: lambda({ Code: s3(`${A}.zip`), Layers: [{ Ref: 'Tools' }], Architectures: ['arm64'] }),
            Zip: lambda({ Code: s3(`prefix/${B}.zip`), FunctionName: 'zip' }),
            Inline: lambda({ Code: { ZipFile: 'exports.handler = 1' } }),
            Image: {
              Type: 'AWS::Lambda::Function',
              Properties: {
                PackageType: 'Image',
                Code: { ImageUri: { 'Fn::Sub': `x.\${AWS::URLSuffix}/r:${hash('d')}` } }
              }
            },
            Tools: { Type: 'AWS::Lambda::LayerVersion', Properties: { Content: s3(`${A}.zip`) } }
          }
        }
      },
      FILES
    )
  })
  expect(shownFunctions(discovery)).toEqual([
    `Folder: cdk.out/asset.${A} + cdk.out/asset.${A} (nodejs22.x, arm64) at cdk.out/Shop.template.json:3, cdk.out/Shop.template.json:6`,
    `zip: cdk.out/asset.${B}.zip (nodejs22.x) at cdk.out/Shop.template.json:22, cdk.out/Shop.template.json:25`,
    `Inline: cdk.out/Shop.template.json#Inline (nodejs22.x) at cdk.out/Shop.template.json:34, cdk.out/Shop.template.json:37`,
    `Image: cdk.out/Shop.template.json#Image (nodejs20.x) at cdk.out/Shop.template.json:44, cdk.out/asset.${hash('d')}/Dockerfile.lambda:2`
  ])
  expect(discovery.targets.map(({ id, directory, layer }) => [id.slice(0, 15), directory, layer])).toEqual([
    ['cdk.out/asset.a', true, true],
    ['cdk.out/asset.b', false, false]
  ])
  expect(shownNotices(discovery)).toEqual([
    "cdk.out/Shop.template.json:39: the code of 'Inline' stands in the template itself, and brings no packages",
    `!cdk.out/Shop.template.json:44: 'Image' runs from a container image, built by cdk.out/asset.${hash('d')}/Dockerfile.lambda on public.ecr.aws/lambda/nodejs:20, whose content was not seen; name the image in 'images' to scan it`
  ])
  expect(discovery.functions[0]?.settings).toMatchObject({
    account: { state: 'set', value: '123456789012' },
    region: { state: 'set', value: 'eu-west-1' }
  })
})

it('goes through stages, nested stacks, and layers of other stacks', async () => {
  const tools = { Tools: { Type: 'AWS::Lambda::LayerVersion', Properties: { Content: s3(`${B}.zip`) } } }
  const shop = {
    Orders: lambda({ Code: s3(`${A}.zip`), Layers: [{ 'Fn::ImportValue': 'Shared:Tools' }] }),
    Reports: {
      Type: 'AWS::CloudFormation::Stack',
      Properties: {
        Parameters: { layer: { 'Fn::ImportValue': 'Shared:Tools' }, stage: 'prod' },
        TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::URLSuffix' }, '/b/', `${C}.json`]] }
      }
    }
  }
  const nested = {
    Parameters: { layer: { Type: 'String' }, stage: { Type: 'String' } },
    Resources: {
      Monthly: lambda({
        FunctionName: { 'Fn::Sub': 'monthly-${stage}' },
        Code: s3(`${A}.zip`),
        Layers: [{ Ref: 'layer' }]
      })
    }
  }
  const outputs = { Outputs: { L: { Value: { Ref: 'Tools' }, Export: { Name: 'Shared:Tools' } } } }
  const stacks = { Shared: { resources: tools, more: outputs }, Shop: { resources: shop } }
  const staged = JSON.parse(JSON.stringify(FILES).replaceAll('"path":"asset.', '"path":"../asset.')) as object
  const workspace = workspaceOf({
    ...ASSETS,
    ...assembly('cdk.out', stacks, FILES),
    ...assembly('cdk.out/assembly-Prod', { Shop: { resources: { Orders: shop.Orders } } }, staged),
    'cdk.out/ShopReports.nested.template.json': nested
  })
  const manifest = JSON.parse(JSON.stringify(assembly('x', stacks, {})['x/manifest.json'])) as {
    artifacts: Record<string, unknown>
  }
  manifest.artifacts['assembly-Prod'] = {
    type: 'cdk:cloud-assembly',
    properties: { directoryName: 'assembly-Prod' }
  }
  const { writeFileSync } = await import('node:fs')
  writeFileSync(join(workspace, 'cdk.out/manifest.json'), JSON.stringify(manifest))
  const discovery = await discover(workspace)
  expect(shownNotices(discovery)).toEqual([])
  expect(shownFunctions(discovery).map((line) => line.replace(/ \((?:nodejs22).*/, ''))).toEqual([
    `Shop/Orders: cdk.out/asset.${A} + cdk.out/asset.${B}.zip`,
    `monthly-prod: cdk.out/asset.${A} + cdk.out/asset.${B}.zip`,
    `Shop/Orders (2): cdk.out/asset.${A} + cdk.out/asset.${B}.zip`
  ])
  expect(shownNotices(discovery)).toEqual([])
})

it.each([
  ['LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8aFD4BFC8A', {}, true],
  ['AWS679f53fac002430cb0da5b7982bd22872D164C4C', {}, true],
  ['CustomS3AutoDeleteObjectsCustomResourceProviderHandler9D90184F', {}, true],
  ['ProviderframeworkonEvent83C1D0A7', { Handler: 'framework.onEvent' }, true],
  ['ProviderframeworkonEvent83C1D0A7', { Handler: 'mine.onEvent' }, false],
  ['CustomMyOwnCustomResourceProviderHandler9D90184F', {}, false],
  ['LogRetentionChecker', {}, false]
])("says whether the CDK's own is %s", async (id, properties, provided) => {
  const resources = { [id]: lambda({ Code: s3(`${A}.zip`), ...properties }) }
  const { functions } = await found({ ...ASSETS, ...assembly('cdk.out', { Shop: { resources } }, FILES) })
  expect(functions.map(({ providedBy }) => providedBy)).toEqual([provided ? 'CDK' : undefined])
})

it('takes metadata as a hint where the key is not known, as in version 1', async () => {
  const key = { 'Fn::Join': ['', [{ 'Fn::Select': [0, { 'Fn::Split': ['||', { Ref: 'Key' }] }] }]] }
  const hint = { Metadata: { 'aws:asset:path': `asset.${A}`, 'aws:asset:property': 'Code' } }
  const resources = { Hinted: lambda({ Code: s3(key) }, hint), Unhinted: lambda({ Code: s3(key) }) }
  const discovery = await found({ ...ASSETS, ...assembly('cdk.out', { Shop: { resources } }, {}) })
  expect(discovery.functions.map(({ code }) => code)).toEqual([
    `cdk.out/asset.${A}`,
    'cdk.out/Shop.template.json#Unhinted'
  ])
  expect(shownNotices(discovery)).toEqual([
    expect.stringMatching(/^!cdk.out\/Shop.template.json:\d+: the code of 'Unhinted' is in a bucket only/)
  ])
})

it('tells of assets that are not there, that are made later, and that lead out of the workspace', async () => {
  const assets = {
    files: {
      [A]: file(`asset.${A}`, 'zip', `${A}.zip`),
      [B]: { source: { executable: ['make'] }, destinations: {} },
      [C]: file('../../../../etc', 'zip', `${C}.zip`),
      [hash('e')]: file('link', 'zip', `${hash('e')}.zip`)
    }
  }
  const resources = Object.fromEntries(
    [A, B, C, hash('e'), hash('f')].map((key, index) => [`F${index}`, lambda({ Code: s3(`${key}.zip`) })])
  )
  const workspace = workspaceOf({
    'outside/secret.js': '',
    ...Object.fromEntries(Object.entries(assembly('inside/cdk.out', { Shop: { resources } }, assets)))
  })
  symlinkSync(join(workspace, 'outside'), join(workspace, 'inside/cdk.out/link'))
  const discovery = await discover(join(workspace, 'inside'))
  expect(discovery.targets).toEqual([])
  expect(discovery.functions).toHaveLength(5)
  expect(shownNotices(discovery).map((notice) => notice.replace(/^(!.*?):\d+/, '$1'))).toEqual([
    `!cdk.out/Shop.template.json: the code of 'F0' (cdk.out/asset.${A}) is not there; build before the scan`,
    "!cdk.out/Shop.template.json: the code of 'F1' is made by a command when it is deployed, so what it brings was not seen",
    expect.stringMatching(
      /^!cdk.out\/Shop.template.json: the code of 'F2' \(.*etc\) leads out of the workspace, and is not read$/
    ),
    "!cdk.out/Shop.template.json: the code of 'F3' (cdk.out/link) leads out of the workspace, and is not read",
    `!cdk.out/Shop.template.json: the code of 'F4' is in a bucket only (${hash('f')}.zip), so what it brings was not seen`
  ])
})

it('tells of manifests that cannot be read, and goes on with the others', async () => {
  const files = assembly(
    'cdk.out',
    { Shop: { resources: { Orders: lambda({ Code: s3(`${A}.zip`) }) } }, Other: { resources: {} } },
    FILES
  )
  const discovery = await found({
    ...ASSETS,
    ...files,
    'cdk.out/Other.assets.json': '{"files": ',
    'cdk.out/Other.template.json': '{\n"Resources": s3cret'
  })
  expect(discovery.functions).toHaveLength(1)
  expect(shownNotices(discovery)).toEqual([
    '!cdk.out/Other.assets.json: is not valid JSON',
    '!cdk.out/Other.template.json:2: is not valid JSON'
  ])
  expect(shownNotices(await found({ 'cdk.out/manifest.json': '[', 'cdk.out/cdk.out': '{}' }))).toEqual([
    '!cdk.out/manifest.json: is not valid JSON'
  ])
})

it('is no marker without its manifest', async () => {
  const workspace = workspaceOf({ 'cdk.out/readme.txt': '' })
  mkdirSync(join(workspace, 'empty'))
  expect(await cdk.discover(workspace, join(workspace, 'cdk.out'))).toBeUndefined()
  expect(await discover(workspace)).toEqual({ functions: [], targets: [], notices: [] })
})
