import { join } from 'node:path'
import AdmZip from 'adm-zip'
import { writeFileSync } from 'node:fs'
import { findTargets } from '../../../src/targets/find.js'
import { discover } from '../../../src/targets/discover/index.js'
import { shownFunctions, shownNotices, workspaceOf } from './workspace.js'

const template = (names: readonly string[], code = 'src') =>
  `Resources:\n${names.map((name) => `  ${name}: {Type: 'AWS::Lambda::Function', Properties: {Code: ${code}, Runtime: nodejs22.x}}\n`).join('')}`

/** A cdk.out with one function whose code is inline. */
const cdkOut = (folder: string, id: string) => ({
  [`${folder}/cdk.out/cdk.out`]: {},
  [`${folder}/cdk.out/manifest.json`]: {
    artifacts: { S: { type: 'aws:cloudformation:stack', properties: { templateFile: 'S.template.json' } } }
  },
  [`${folder}/cdk.out/S.template.json`]: {
    Resources: { [id]: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '1' } } } }
  }
})

function zip(workspace: string, path: string, ...entries: readonly string[]): void {
  const archive = new AdmZip()
  for (const entry of entries) archive.addFile(entry, Buffer.from('x'))
  writeFileSync(join(workspace, path), archive.toBuffer())
}

const names = async (files: Record<string, unknown>) =>
  (await discover(workspaceOf(files))).functions.map(({ name }) => name)

it('takes the best marker of each service, and tells of the others', async () => {
  const discovery = await discover(
    workspaceOf({
      ...cdkOut('services/a', 'FromCdk'),
      'services/a/template.yaml': template(['FromTemplate']),
      'services/b/.aws-sam/build/template.yaml': template(['FromSam']),
      'services/b/.aws-sam/build/src/index.js': '',
      'services/b/template.yaml': template(['FromSam']),
      'services/c/template.json':
        '{"Resources": {"Plain": {"Type": "AWS::Lambda::Function", "Properties": {"Code": "."}}}}'
    })
  )
  expect(discovery.functions.map(({ name, code }) => [name, code])).toEqual([
    ['FromCdk', 'services/a/cdk.out/S.template.json#FromCdk'],
    ['FromSam', 'services/b/.aws-sam/build/src'],
    ['Plain', 'services/c']
  ])
  expect(shownNotices(discovery)).toEqual([
    "services/a/cdk.out/S.template.json:6: the code of 'FromCdk' stands in the template itself, and brings no packages",
    'services/c/template.json: names folders of source (services/c): what a build installs into them is only seen once it was built',
    "services/a/template.yaml: was not looked at, because services/a/cdk.out beside it was; name it in 'path' to scan it"
  ])
})

it('tells functions of one name apart by their service', async () => {
  expect(await names({ ...cdkOut('a', 'Fn'), ...cdkOut('b', 'Fn'), ...cdkOut('c', 'Other') })).toEqual([
    'a/Fn',
    'b/Fn',
    'Other'
  ])
})

it('goes to the next marker where one tells of no function', async () => {
  const files = { 'cdk.out/cdk.out': '{}', 'cdk.out/manifest.json': '{"artifacts": {}}', 'src/index.js': '' }
  expect(await names({ ...files, 'template.yml': template(['Plain']) })).toEqual(['Plain'])
  const broken = await discover(
    workspaceOf({ ...files, 'cdk.out/manifest.json': '{', 'template.yml': template(['Plain']) })
  )
  expect(broken.functions).toHaveLength(1)
  expect(shownNotices(broken)).toContain('!cdk.out/manifest.json: is not valid JSON')
})

it('reads a nested template, and one that was built, only once', async () => {
  expect(
    await names({
      'template.yaml': `${template(['Outer'])}  Inner: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: nested/template.yaml}}\n`,
      'nested/template.yaml': template(['Inner']),
      'src/index.js': ''
    })
  ).toEqual(['Outer', 'Inner'])
  expect(
    await names({
      '.aws-sam/build/template.yaml': template(['Built']),
      'infra/template.yaml': template(['Built', 'More'])
    })
  ).toEqual(['Built', 'More'])
})

it('reads plans of Terraform, wherever they lie and whatever they are called where they are named', async () => {
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'aws_lambda_function.orders',
            mode: 'managed',
            type: 'aws_lambda_function',
            name: 'orders',
            values: { function_name: 'orders', runtime: 'nodejs22.x', filename: 'orders.zip' }
          }
        ]
      }
    }
  }
  const workspace = workspaceOf({
    'infra/plan.json': plan,
    'infra/orders.zip': '',
    'other/x.json': plan,
    'other/orders.zip': ''
  })
  expect((await discover(workspace)).functions.map(({ name, code }) => [name, code])).toEqual([
    ['orders', 'infra/orders.zip']
  ])
  const named = await findTargets({ paths: ['other/x.json'], layers: [] }, workspace)
  expect(named.items.map(({ id }) => id)).toEqual(['other/orders.zip'])
})

it('does not look into dependencies, hidden folders and assemblies', async () => {
  expect(
    await names({
      'node_modules/x/template.yaml': template(['A']),
      '.cache/template.yaml': template(['B']),
      ...cdkOut('app', 'C'),
      'app/cdk.out/asset.1/template.yaml': template(['D'])
    })
  ).toEqual(['C'])
})

it('takes bare zips where nothing else is there', async () => {
  const files = {
    'dist/a.zip': '',
    'build/notes.txt': '',
    'build/docs.zip': '',
    'build/tools.zip': '',
    'other/z.zip': ''
  }
  const workspace = workspaceOf(files)
  zip(workspace, 'build/docs.zip', 'docs/readme.md')
  zip(workspace, 'build/tools.zip', 'nodejs/node_modules/x/package.json')
  zip(workspace, 'dist/a.zip', 'index.mjs')
  expect((await discover(workspace)).targets.map(({ id }) => id)).toEqual(['build/tools.zip', 'dist/a.zip'])
  writeFileSync(join(workspace, 'template.yaml'), template(['Fn'], 'other'))
  expect((await discover(workspace)).targets.map(({ id }) => id)).toEqual(['other'])
})

it.each([
  [
    'unknown tags',
    'Resources:\n  A: !Vault x\n  Fn: {Type: "AWS::Lambda::Function", Properties: {Code: src}}\n',
    2
  ],
  [
    'keys that are there twice',
    'Resources:\n  Fn: {Type: x}\n  Fn: {Type: "AWS::Lambda::Function", Properties: {Code: src}}\n',
    3
  ],
  [
    'anchors in loops',
    'Resources:\n  Fn: {Type: "AWS::Lambda::Function", Properties: {Code: src}}\n  A: &a {b: *a}\n',
    3
  ]
])('goes on in a template with %s', async (_, text, line) => {
  const discovery = await discover(workspaceOf({ 'template.yaml': text, 'src/index.js': '' }))
  expect(shownFunctions(discovery)).toHaveLength(1)
  expect(shownNotices(discovery).filter((notice) => notice.startsWith('!'))).toEqual([
    expect.stringMatching(new RegExp(`^!template.yaml:${line}: `))
  ])
})

it('does not let one bad template keep the others from being read', async () => {
  const bomb = Array.from(
    { length: 12 },
    (_, i) => `l${i}: &l${i} [${Array.from({ length: 9 }, () => (i ? `*l${i - 1}` : 'x')).join(',')}]`
  )
  const discovery = await discover(
    workspaceOf({
      'a/template.yaml': bomb.join('\n'),
      'b/template.yaml': template(['Fn'], '../../../../etc'),
      'c/template.yaml': template(['Gone'], 'not-built')
    })
  )
  expect(discovery.functions.map(({ name }) => name)).toEqual(['Fn', 'Gone'])
  expect(shownNotices(discovery).filter((notice) => notice.startsWith('!'))).toEqual([
    expect.stringMatching(
      /^!b\/template.yaml:2: the code of 'Fn' \(.*etc\) leads out of the workspace, and is not read$/
    ),
    "!c/template.yaml:2: the code of 'Gone' (c/not-built) is not there; build before the scan",
    expect.stringMatching(/^!a\/template.yaml:\d+: unfolds into more than 500000 values$/)
  ])
})

describe('as part of the search for targets', () => {
  const find = (workspace: string, ...paths: string[]) => findTargets({ paths, layers: [] }, workspace)

  it('needs no path', async () => {
    const workspace = workspaceOf({ 'template.yaml': template(['Fn']), 'src/index.js': '' })
    const { items, functions } = await find(workspace)
    expect(items.map(({ id }) => id)).toEqual(['src'])
    expect(functions.map(({ name }) => name)).toEqual(['Fn'])
  })

  it('says what is missing where there is nothing', async () => {
    await expect(find(workspaceOf({ 'src/index.js': '' }))).rejects.toThrow(
      /^'path' is empty, and there is no cdk.out.*name in 'path' what to scan$/
    )
  })

  it('goes on where only something unreadable is there, so that its notice is seen', async () => {
    const { items, notices } = await find(workspaceOf({ 'template.yaml': 'a: [' }))
    expect(items).toEqual([])
    expect(notices).toHaveLength(1)
  })

  it('reads a marker that is named, and a folder that is none as a folder', async () => {
    const workspace = workspaceOf({
      ...cdkOut('app', 'Fn'),
      '.aws-sam/build/template.yaml': template(['Built']),
      '.aws-sam/build/src/index.js': '',
      'infra/shop.yaml': template(['Shop'], '../lib'),
      'lib/index.js': ''
    })
    const found = async (...paths: string[]) => {
      const { items, functions } = await find(workspace, ...paths)
      return [functions.map(({ name }) => name), items.map(({ id }) => id)]
    }
    expect(await found('app/cdk.out')).toEqual([['Fn'], []])
    expect(await found('.aws-sam/build')).toEqual([['Built'], ['.aws-sam/build/src']])
    expect(await found('.aws-sam')).toEqual([['Built'], ['.aws-sam/build/src']])
    expect(await found('infra/shop.yaml', 'app')).toEqual([['Shop'], ['app', 'lib']])
    expect(await found('lib')).toEqual([[], ['lib']])
  })

  it('refuses a template without functions that is named', async () => {
    await expect(find(workspaceOf({ 'a.yaml': 'Resources: {}' }), 'a.yaml')).rejects.toThrow(
      "path 'a.yaml' tells of no function; name a template, a plan, or what is deployed"
    )
  })
})
