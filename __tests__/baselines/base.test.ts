import { join } from 'node:path'
import { findBase } from '../../src/base.js'
import { loadRequest } from '../../src/config/index.js'
import { scratchFolder } from '../support/scratch-folder.js'

/** What is asked for in the other checkout: the same, from another folder, and nothing that is not in a folder. */
const scratch = scratchFolder()

async function base(given: Readonly<Record<string, string>>) {
  const values = Object.entries(given).map(([name, value]) => [name, { value, where: name }])
  const request = await loadRequest(Object.fromEntries(values) as object, scratch.path)
  return findBase(request, scratch.path)
}

it('is none unless it is named', async () => {
  expect(await base({ path: 'dist/*.zip' })).toBeUndefined()
})

it('has the same paths, wherever they were written from', async () => {
  const found = await base({
    'baseline-path': 'base',
    path: [
      'dist/*.zip',
      '!dist/old.zip',
      join(scratch.path, 'build', 'x.zip'),
      `!${scratch.path}/tmp/**`,
      scratch.path
    ].join('\n'),
    layer: 'layers/*.zip',
    images: 'oci:build/app\ndocker-archive:app.tar'
  })
  expect(found).toMatchObject({
    root: join(scratch.path, 'base'),
    shown: 'base',
    request: {
      paths: ['dist/*.zip', '!dist/old.zip', join('build', 'x.zip'), join('!tmp', '**'), '.'],
      layers: ['layers/*.zip'],
      images: ['oci:build/app', 'docker-archive:app.tar']
    }
  })
})

it('has nothing of what is there once for both', async () => {
  const found = await base({
    'baseline-path': 'base',
    layer: 'arn:aws:lambda:eu-west-1:123456789012:layer:tools:3\nlayers/own.zip',
    images: 'registry.test/app:1',
    functions: 'orders'
  })
  expect(found?.request).toMatchObject({ layers: ['layers/own.zip'], images: [], functions: [] })
})

it.each([
  ['a path elsewhere', { path: '/elsewhere/*.zip' }, 'lies outside of the workspace'],
  ['a path that leads out', { path: 'dist/../../x.zip' }, 'lies outside of the workspace'],
  ['a layer that leads out', { layer: '../layer.zip' }, 'lies outside of the workspace'],
  ['an image that leads out', { images: 'oci:../app' }, 'lies outside of the workspace'],
  ['itself', { 'baseline-path': '.' }, 'is what is scanned'],
  [
    'itself by another way',
    { 'baseline-path': '../' + scratch.path.split('/').at(-1) },
    'is what is scanned'
  ],
  ['another baseline as well', { baseline: 'x.json' }, 'give one of them']
])('refuses %s', async (_what, given, message) => {
  await expect(base({ 'baseline-path': 'base', ...given })).rejects.toThrow(message)
})
