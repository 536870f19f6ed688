import { NO_PROJECT, type Component, type Project } from '../../src/model/index.js'
import { traceOrigins } from '../../src/origins/index.js'
import { originsOf, projectOf } from '../support/project-files.js'

const npmLock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { mkdirp: '0.5.1', ws: '^8.0.0' }, devDependencies: { rimraf: '^2.0.0' } },
    'node_modules/mkdirp': { version: '0.5.1', dependencies: { minimist: '0.0.8' } },
    'node_modules/minimist': { version: '0.0.8' },
    'node_modules/ws': { version: '8.16.0' },
    'node_modules/rimraf': { version: '2.7.1', dev: true }
  }
})

describe('npm', () => {
  const manifest = JSON.stringify({
    dependencies: { mkdirp: '0.5.1' },
    devDependencies: { rimraf: '^2.0.0' }
  })
  const files = { 'a/package-lock.json': npmLock, 'a/package.json': manifest }

  it.each([
    [
      'who brings a package, and in which range',
      'minimist',
      '0.0.8',
      [],
      [{ name: 'mkdirp', version: '0.5.1' }]
    ],
    ['who asks for it', 'ws', '8.16.0', [''], []],
    ['what is asked for in development', 'rimraf', '2.7.1', [''], []]
  ])('tells %s', (_what, name, version, direct, via) => {
    const ranges = direct.length === 0 ? { ranges: ['0.0.8'] } : {}
    expect(originsOf(files, 'npm', name, version)).toEqual([
      { path: 'a/package-lock.json', manager: 'npm', direct, via, ...ranges }
    ])
  })

  it('says nothing of another version', () => {
    expect(originsOf(files, 'npm', 'minimist', '1.2.5')).toBeUndefined()
  })

  it('reads the first version of the format', () => {
    const old = JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        mkdirp: {
          version: '0.5.1',
          requires: { minimist: '0.0.8' },
          dependencies: { minimist: { version: '0.0.8' } }
        },
        minimist: { version: '1.2.5' }
      }
    })
    const origins = originsOf(
      { 'package-lock.json': old, 'package.json': manifest },
      'npm',
      'minimist',
      '0.0.8'
    )
    expect(origins).toMatchObject([
      { direct: [], via: [{ name: 'mkdirp', version: '0.5.1' }], ranges: ['0.0.8'] }
    ])
  })

  it('names the workspaces that ask for it', () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { workspaces: ['apps/*'] },
        'apps/orders': { dependencies: { ws: '^8.0.0' } },
        'node_modules/ws': { version: '8.16.0' }
      }
    })
    expect(originsOf({ 'package-lock.json': lock }, 'npm', 'ws', '8.16.0')).toMatchObject([
      { direct: ['apps/orders'] }
    ])
  })
})

it('goes through cycles and diamonds once, the nearest direct dependency first', () => {
  const needs = (...names: readonly string[]) => ({
    version: '1.0.0',
    dependencies: Object.fromEntries(names.map((name) => [name, '*']))
  })
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { far: '*', near: '*' } },
      'node_modules/far': needs('between'),
      'node_modules/between': needs('ring', 'target'),
      'node_modules/ring': needs('between', 'target'),
      'node_modules/near': needs('target'),
      'node_modules/target': needs('ring')
    }
  })
  expect(originsOf({ 'package-lock.json': lock }, 'npm', 'target', '1.0.0')).toMatchObject([
    { via: [{ name: 'near' }, { name: 'far' }] }
  ])
})

it('stays bounded in a long chain, and names five at most', () => {
  const packages: Record<string, object> = { '': { dependencies: { 'p-29999': '*' } } }
  for (let index = 0; index < 30_000; index += 1) {
    const needed = index === 0 ? {} : { [`p-${index - 1}`]: '*' }
    packages[`node_modules/p-${index}`] = { version: '1.0.0', dependencies: needed }
  }
  const lock = JSON.stringify({ lockfileVersion: 3, packages })
  expect(originsOf({ 'package-lock.json': lock }, 'npm', 'p-0', '1.0.0')).toMatchObject([
    { via: [{ name: 'p-29999' }] }
  ])
  const many = Array.from({ length: 20 }, (_, index) => `d-${index}`)
  const wide = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: Object.fromEntries(many.map((name) => [name, '*'])) },
      'node_modules/x': { version: '1.0.0' },
      ...Object.fromEntries(
        many.map((name) => [`node_modules/${name}`, { version: '1.0.0', dependencies: { x: '*' } }])
      )
    }
  })
  expect(originsOf({ 'package-lock.json': wide }, 'npm', 'x', '1.0.0')?.[0]?.via).toHaveLength(5)
})

it.each([
  ['package-lock.json', 'npm'],
  ['yarn.lock', 'npm'],
  ['pnpm-lock.yaml', 'npm'],
  ['bun.lock', 'npm'],
  ['poetry.lock', 'PyPI'],
  ['uv.lock', 'PyPI'],
  ['Pipfile.lock', 'PyPI'],
  ['requirements.txt', 'PyPI'],
  ['Cargo.lock', 'crates.io'],
  ['go.mod', 'Go'],
  ['Gemfile.lock', 'RubyGems'],
  ['composer.lock', 'Packagist'],
  ['packages.lock.json', 'NuGet'],
  ['pom.xml', 'Maven'],
  ['build.gradle', 'Maven']
])('passes over a %s that is none', (path, ecosystem) => {
  for (const text of [
    '',
    '\0\u{fffd}{[[[',
    '{"packages":[null,1],"package":7}',
    '[package]\ny = 1\n',
    'null',
    '[]'
  ]) {
    expect(originsOf({ [path]: text }, ecosystem, 'x', '1.0.0')).toBeUndefined()
  }
})

it('leaves a file alone that cannot be read, and goes on with the next', () => {
  const component: Component = { purl: 'p', name: 'ws', version: '8.16.0', ecosystem: 'npm', evidence: [] }
  const broken = {
    path: 'a/package-lock.json',
    read: (): Uint8Array => {
      throw new Error('no')
    }
  }
  const project = { ...NO_PROJECT, files: [broken, ...projectOf({ 'b/package-lock.json': npmLock }).files] }
  const [traced] = traceOrigins([component], new Set(['p']), project)
  expect(traced?.origins?.map(({ path }) => path)).toEqual(['b/package-lock.json'])
})

it('reads no file for components that nobody wants to move', () => {
  const component: Component = { purl: 'p', name: 'ws', version: '8.16.0', ecosystem: 'npm', evidence: [] }
  const project: Project = {
    ...NO_PROJECT,
    get files(): never {
      throw new Error('was asked')
    }
  }
  expect(traceOrigins([component], new Set(), project)).toEqual([component])
})
