import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findTargets } from '../../src/targets/find.js'

let workspace: string
beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'targets-'))))
afterEach(() => rmSync(workspace, { recursive: true }))

function files(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), '')
  }
}

const idsOf = async (...patterns: string[]) =>
  (await findTargets({ paths: patterns, layers: [] }, workspace)).items.map(({ id }) => id)

it('takes a path as it is, whatever its name', async () => {
  files('dist/orders.zip', 'dist/code.bin', 'dist/[id].zip')
  expect(await idsOf('dist/orders.zip', './dist/code.bin', 'dist/[id].zip')).toEqual([
    'dist/[id].zip',
    'dist/code.bin',
    'dist/orders.zip'
  ])
})

it('picks archives and folders by glob, each once', async () => {
  files('dist/a.zip', 'dist/b.jar', 'dist/notes.md', 'dist/fn/index.js', 'dist/fn/lib.zip')
  expect(await idsOf('dist/*', 'dist/*.zip', 'dist/a.zip')).toEqual(['dist/a.zip', 'dist/b.jar', 'dist/fn'])
  expect(await idsOf('**/*.zip')).toEqual(['dist/a.zip', 'dist/fn/lib.zip'])
})

it('looks into folders that begin with a dot, and not into dependencies', async () => {
  files('.aws-sam/build/Fn/app.py', 'a.zip', 'node_modules/dep/lib/layer.zip', '.git/x.zip')
  expect(await idsOf('.aws-sam/build/*')).toEqual(['.aws-sam/build/Fn'])
  expect(await idsOf('**/*.zip')).toEqual(['a.zip'])
  expect(await idsOf('node_modules/**/*.zip')).toEqual(['node_modules/dep/lib/layer.zip'])
})

it('takes away what is excluded', async () => {
  files('dist/a.zip', 'dist/test.zip')
  expect(await idsOf('dist/*.zip', '!dist/test.zip')).toEqual(['dist/a.zip'])
})

it('names what lies outside the workspace by its whole path', async () => {
  files('inside/x', 'outside.zip')
  const found = await findTargets({ paths: ['../outside.zip'], layers: [] }, join(workspace, 'inside'))
  expect(found.items.map(({ id }) => id)).toEqual([join(workspace, 'outside.zip')])
})

it('calls the workspace itself by a dot', async () => {
  files('index.js')
  expect(await idsOf('.')).toEqual(['.'])
})

it.each([
  ['nothing', [], /^'path' is empty/],
  ['a path that is not there', ['dist/a.zip'], /^path 'dist\/a.zip' does not exist/],
  ['a glob without a match', ['dist/*.zip'], /^path 'dist\/\*.zip' matches no zip, jar or folder/]
])('refuses %s', async (_what, patterns, message) => {
  await expect(findTargets({ paths: patterns, layers: [] }, workspace)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(message) as string
  })
})

it('does not follow a link that a glob comes across in a circle', async () => {
  files('dist/a.zip')
  symlinkSync('..', join(workspace, 'dist', 'loop'))
  expect(await idsOf('**/*.zip')).toEqual(['dist/a.zip'])
})

it('keeps layers in the order in which they are named, and calls nothing else a layer', async () => {
  files('a.zip', 'layers/b.zip', 'layers/a.zip', 'z.zip')
  const { items, layers } = await findTargets(
    { paths: ['**/*.zip'], layers: ['z.zip', 'layers/*.zip'] },
    workspace
  )
  expect(layers).toEqual(['z.zip', 'layers/a.zip', 'layers/b.zip'])
  expect(items.map(({ id, layer }) => [id, layer])).toEqual([
    ['a.zip', false],
    ['layers/a.zip', true],
    ['layers/b.zip', true],
    ['z.zip', true]
  ])
})

it('names the option of a layer that is not there', async () => {
  await expect(findTargets({ paths: [], layers: ['l.zip'] }, workspace)).rejects.toThrow(
    "layer 'l.zip' does not exist"
  )
})

it('keeps layers in their order, those by ARN among them, which are no files here', async () => {
  files('b.zip', 'a.zip', 'skip.zip')
  const arn = 'arn:aws:lambda:eu-central-1:111122223333:layer:tools:3'
  const { items, layers } = await findTargets(
    { paths: [], layers: ['b.zip', arn, '*.zip', '!skip.zip'] },
    workspace
  )
  expect(layers).toEqual(['b.zip', arn, 'a.zip'])
  expect(items.map(({ id, layer }) => [id, layer])).toEqual([
    ['a.zip', true],
    ['b.zip', true]
  ])
})

it('needs no file where something else is scanned', async () => {
  expect(await findTargets({ paths: [], layers: [], elsewhere: true }, workspace)).toMatchObject({
    items: []
  })
})
