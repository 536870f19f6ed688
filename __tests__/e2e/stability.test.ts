import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT, runCommand } from '../support/runner.js'
import { writeZip } from '../support/zip-writer.js'

/**
 * How many findings are called new that are not, when a build is as it was but for what builds change: none. Each
 * case is two builds, of which the second has the findings of the first, and nothing else.
 */
type Files = Readonly<Record<string, string | Uint8Array>>

const LODASH = { lodash: '4.17.15' }

function packages(of: Readonly<Record<string, string>>, folder = 'node_modules'): Record<string, string> {
  const files = Object.entries(of).map(([name, version]) => [
    `${folder}/${name}/package.json`,
    JSON.stringify({ name, version })
  ])
  return { 'index.js': '// handler', ...(Object.fromEntries(files) as Record<string, string>) }
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(files).map(([name, data]) => ({ name, data })))
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** What `cdk synth` writes for two functions that share their code, one of its own, and two layers. */
function assembly(build: string): Files {
  const hashes = ['shared', 'own', 'tools', 'fonts'].map((name) => digest(name + build))
  const [shared = '', own = '', tools = '', fonts = ''] = hashes
  const at = (hash: string) => ({ S3Bucket: 'cdk-hnb659fds-assets', S3Key: `${hash}.zip` })
  const lambda = (hash: string) => ({
    Type: 'AWS::Lambda::Function',
    Properties: {
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Code: at(hash),
      Layers: [{ Ref: 'Tools' }, { Ref: 'Fonts' }]
    }
  })
  const layer = (hash: string) => ({ Type: 'AWS::Lambda::LayerVersion', Properties: { Content: at(hash) } })
  const template = {
    Orders: lambda(shared),
    Refunds: lambda(shared),
    Mails: lambda(own),
    Tools: layer(tools),
    Fonts: layer(fonts)
  }
  const sources = hashes.map((hash) => [
    hash,
    {
      source: { path: `asset.${hash}.zip`, packaging: 'file' },
      destinations: { current: { bucketName: 'cdk-hnb659fds-assets', objectKey: `${hash}.zip` } }
    }
  ])
  const stack = {
    type: 'aws:cloudformation:stack',
    environment: 'aws://123456789012/eu-west-1',
    properties: { templateFile: 'Shop.template.json' }
  }
  const manifest = { type: 'cdk:asset-manifest', properties: { file: 'Shop.assets.json' } }
  const layerOf = (name: string, version: string) => zip(packages({ [name]: version }, 'nodejs/node_modules'))
  return {
    'cdk.out/cdk.out': '{"version":"55.0.0"}',
    'cdk.out/manifest.json': JSON.stringify({
      version: '55.0.0',
      artifacts: { Shop: stack, 'Shop.assets': manifest }
    }),
    'cdk.out/Shop.template.json': JSON.stringify({ Resources: template }),
    'cdk.out/Shop.assets.json': JSON.stringify({
      version: '55.0.0',
      files: Object.fromEntries(sources) as object
    }),
    [`cdk.out/asset.${shared}.zip`]: zip(packages(LODASH)),
    [`cdk.out/asset.${own}.zip`]: zip(packages({ ...LODASH, minimist: '0.0.8' })),
    [`cdk.out/asset.${tools}.zip`]: layerOf('lodash', '4.17.15'),
    [`cdk.out/asset.${fonts}.zip`]: layerOf('minimist', '0.0.8')
  }
}

const hex = (build: string) => digest(build).replace(/^\D/, '1').slice(0, 12)

const CASES: readonly (readonly [string, Files, Files])[] = [
  [
    "a package's patch version",
    { 'dist/orders.zip': zip(packages({ lodash: '4.17.15' })) },
    { 'dist/orders.zip': zip(packages({ lodash: '4.17.16' })) }
  ],
  [
    'where a package lies in a zip',
    { 'dist/orders.zip': zip(packages(LODASH)) },
    { 'dist/orders.zip': zip(packages(LODASH, 'lib/vendor/node_modules')) }
  ],
  [
    'where a package lies in a folder',
    {
      'dist/orders/index.js': '',
      'dist/orders/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15"}'
    },
    {
      'dist/orders/index.js': '',
      'dist/orders/a/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15"}'
    }
  ],
  [
    "the digest in a zip's name",
    {
      [`dist/orders-${hex('1')}.zip`]: zip(packages(LODASH)),
      [`dist/mails.${digest('1')}.zip`]: zip(packages(LODASH))
    },
    {
      [`dist/orders-${hex('2')}.zip`]: zip(packages(LODASH)),
      [`dist/mails.${digest('2')}.zip`]: zip(packages(LODASH))
    }
  ],
  [
    'a name that is nothing but a digest',
    {
      [`dist/orders/${digest('1')}.zip`]: zip(packages(LODASH)),
      [`dist/mails/${digest('2')}.zip`]: zip(packages(LODASH))
    },
    {
      [`dist/orders/${digest('3')}.zip`]: zip(packages(LODASH)),
      [`dist/mails/${digest('4')}.zip`]: zip(packages(LODASH))
    }
  ],
  ['the digests of an assembly of CDK', assembly('1'), assembly('2')]
]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stability-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

async function scan(name: string, files: Files, more: readonly string[] = []): Promise<unknown> {
  const root = join(folder, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const discovered = Object.keys(files).some((path) => path.startsWith('cdk.out/'))
  const targets = discovered
    ? []
    : Object.keys(files).some((path) => path.endsWith('.zip'))
      ? ['dist/**/*.zip']
      : ['dist/orders']
  const options = ['--osv-export', join(ROOT, 'examples', 'advisories'), '--format', 'json']
  const { stdout, stderr } = await runCommand(
    ['scan', ...targets, ...options, '--output', join(folder, `${name}.json`), ...more],
    root
  )
  expect([stdout, stderr]).toEqual(['', ''])
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
}

it.each(CASES)('calls nothing new when what changes is %s', async (_what, before, after) => {
  const base = (await scan('base', before)) as { findings: readonly unknown[] }
  expect(base.findings.length).toBeGreaterThan(0)
  const head = await scan('head', after, ['--baseline', '../base.json'])
  expect(head).toMatchObject({ comparison: { new: 0, unchanged: base.findings.length, fixed: [] } })
})

it.each(['../base', 'base'])('calls nothing new that another checkout in %s has as well', async (place) => {
  await scan(join('head', place), assembly('1'))
  const head = (await scan('head', assembly('2'), ['--baseline-path', place])) as {
    artifacts: readonly unknown[]
    comparison: object
  }
  expect(head.artifacts).toHaveLength(4)
  expect(head.comparison).toMatchObject({ baseline: place, new: 0, fixed: [] })
})

it('still tells what is new, and what is gone', async () => {
  await scan('base', assembly('1'))
  const own = `cdk.out/asset.${digest('own2')}.zip`
  const shared = `cdk.out/asset.${digest('shared2')}.zip`
  const changed = {
    ...assembly('2'),
    [own]: zip(packages({ minimist: '0.0.8' })),
    [shared]: zip(packages({ ...LODASH, minimist: '0.0.8' }))
  }
  const head = (await scan('head', changed, ['--baseline', '../base.json'])) as {
    comparison: { new: number; fixed: readonly { id: string; function?: string }[] }
  }
  expect(head.comparison.new).toBe(1)
  expect(head.comparison.fixed.map((gone) => gone.function)).toEqual(['Mails', 'Mails', 'Mails'])
})
