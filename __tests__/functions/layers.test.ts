import { applyLayers } from '../../src/functions/index.js'
import type { Component, FunctionUnit } from '../../src/model/index.js'

/** `artifact!/path` of each copy of each version of one package. */
type Copies = Readonly<Record<string, readonly string[]>>

const UNIT: FunctionUnit = { name: 'orders', code: 'fn.zip', layers: ['one.zip', 'two.zip'] }
const on = (runtime: string): FunctionUnit => ({ ...UNIT, runtime })

function components(ecosystem: string, name: string, copies: Copies): Component[] {
  return Object.entries(copies).map(([version, places]) => ({
    purl: `pkg:test/${name}@${version}`,
    name,
    version,
    ecosystem,
    evidence: places.map((place) => {
      const [artifact = '', ...path] = place.split('!/')
      return { artifact, path: path.join('!/'), how: 'installed' as const, cataloger: 'test' }
    })
  }))
}

/** `version` to the place of the copy that is loaded instead, or `loaded`. */
function outcome(all: readonly Component[], unit = UNIT, paths: Readonly<Record<string, string[]>> = {}) {
  const { items, notices } = applyLayers([unit], all, (artifact) => paths[artifact] ?? [])
  const loaded = items.flatMap(({ version, evidence }) =>
    evidence.map(({ shadowedBy }) => [
      version,
      shadowedBy?.map(({ artifact, path }) => `${artifact}!/${path}`).join() ?? 'loaded'
    ])
  )
  return {
    loaded: Object.fromEntries(loaded) as Record<string, string>,
    messages: notices.map(({ message }) => message)
  }
}

describe('three copies of one package', () => {
  it.each<[string, string, Copies, Record<string, string>, string]>([
    [
      'Node: the code comes before the layers, and a later layer replaces an earlier one',
      'npm',
      {
        '4.17.21': ['fn.zip!/node_modules/lodash/package.json'],
        '4.17.15': ['one.zip!/nodejs/node_modules/lodash/package.json'],
        '4.17.20': ['two.zip!/nodejs/node_modules/lodash/package.json']
      },
      {
        '4.17.21': 'loaded',
        '4.17.15': 'fn.zip!/node_modules/lodash/package.json',
        '4.17.20': 'fn.zip!/node_modules/lodash/package.json'
      },
      'nodejs22.x'
    ],
    [
      'Node: the folder of the Node version comes before the common one',
      'npm',
      {
        '1.0.0': ['one.zip!/nodejs/node22/node_modules/lodash/package.json'],
        '2.0.0': ['two.zip!/nodejs/node_modules/lodash/package.json']
      },
      { '1.0.0': 'loaded', '2.0.0': 'one.zip!/nodejs/node22/node_modules/lodash/package.json' },
      'nodejs22.x'
    ],
    [
      'Python: code, then site-packages of the layers, then python/',
      'PyPI',
      {
        '1.0': ['two.zip!/python/requests-1.0.dist-info/METADATA'],
        '2.0': ['one.zip!/python/lib/python3.13/site-packages/requests-2.0.dist-info/METADATA'],
        '3.0': ['fn.zip!/requests-3.0.dist-info/METADATA']
      },
      {
        '1.0': 'fn.zip!/requests-3.0.dist-info/METADATA',
        '2.0': 'fn.zip!/requests-3.0.dist-info/METADATA',
        '3.0': 'loaded'
      },
      'python3.13'
    ],
    [
      'Java: lib/ of the code, then of the layers by the names of the jars',
      'Maven',
      {
        '2.14': ['one.zip!/java/lib/log4j-2.14.jar!/META-INF/maven/g/a/pom.properties'],
        '2.17': ['two.zip!/java/lib/log4j-2.17.jar'],
        '2.25': ['fn.zip!/lib/log4j-2.25.jar']
      },
      { '2.14': 'fn.zip!/lib/log4j-2.25.jar', '2.17': 'fn.zip!/lib/log4j-2.25.jar', '2.25': 'loaded' },
      'java21'
    ],
    [
      'Java: between two layers the first name wins, not the later layer',
      'Maven',
      { '2.14': ['one.zip!/java/lib/log4j-2.14.jar'], '2.17': ['two.zip!/java/lib/log4j-2.17.jar'] },
      { '2.14': 'loaded', '2.17': 'one.zip!/java/lib/log4j-2.14.jar' },
      'java21'
    ],
    [
      'Ruby: the highest version, wherever it lies',
      'RubyGems',
      {
        '2.9.0': ['fn.zip!/vendor/bundle/ruby/3.3.0/specifications/rack-2.9.0.gemspec'],
        '2.10.0': ['one.zip!/ruby/gems/3.3.0/specifications/rack-2.10.0.gemspec'],
        '1.0.0': ['two.zip!/ruby/gems/3.3.0/specifications/rack-1.0.0.gemspec']
      },
      {
        '2.9.0': 'one.zip!/ruby/gems/3.3.0/specifications/rack-2.10.0.gemspec',
        '2.10.0': 'loaded',
        '1.0.0': 'one.zip!/ruby/gems/3.3.0/specifications/rack-2.10.0.gemspec'
      },
      'ruby3.3'
    ]
  ])('%s', (_what, ecosystem, copies, expected, runtime) => {
    expect(outcome(components(ecosystem, 'package', copies), on(runtime)).loaded).toEqual(expected)
  })
})

describe('a folder that only one version of the runtime asks', () => {
  const NODE = components('npm', 'lodash', {
    '1.0.0': ['one.zip!/nodejs/node18/node_modules/lodash/package.json'],
    '2.0.0': ['two.zip!/nodejs/node_modules/lodash/package.json']
  })
  const PYTHON = components('PyPI', 'requests', {
    '1.0.0': ['one.zip!/python/lib/python3.11/site-packages/requests-1.0.0.dist-info/METADATA'],
    '2.0.0': ['two.zip!/python/requests-2.0.0.dist-info/METADATA']
  })
  const RUBY = components('RubyGems', 'rack', {
    '2.0.0': ['one.zip!/ruby/gems/3.2.0/specifications/rack-2.0.0.gemspec'],
    '1.0.0': ['two.zip!/ruby/gems/3.4.0/specifications/rack-1.0.0.gemspec']
  })

  it.each([
    ['nodejs18.x', NODE, '2.0.0'],
    ['python3.11', PYTHON, '2.0.0']
  ])('hides the common one in %s', (runtime, copies, hidden) => {
    const { loaded } = outcome(copies, on(runtime))
    expect(Object.keys(loaded).filter((version) => loaded[version] !== 'loaded')).toEqual([hidden])
  })

  it.each([
    ['nodejs22.x', NODE],
    ['python3.13', PYTHON],
    ['ruby3.4', RUBY],
    ['a runtime that is not known', NODE],
    ['a runtime that is not known', PYTHON],
    ['a runtime that is not known', RUBY],
    ['provided.al2023', NODE]
  ])('hides nothing in %s', (runtime, copies) => {
    const { loaded } = outcome(copies, runtime.includes(' ') ? UNIT : on(runtime))
    expect(loaded).toMatchObject({ '1.0.0': 'loaded', '2.0.0': 'loaded' })
  })

  it('is hidden by the code in any case', () => {
    const code = components('npm', 'lodash', { '3.0.0': ['fn.zip!/node_modules/lodash/package.json'] })
    expect(outcome([...NODE, ...code]).loaded).toEqual({
      '1.0.0': 'fn.zip!/node_modules/lodash/package.json',
      '2.0.0': 'fn.zip!/node_modules/lodash/package.json',
      '3.0.0': 'loaded'
    })
  })
})

describe('what is not called shadowed', () => {
  it('a copy that packages beside it still load', () => {
    const lodash = components('npm', 'lodash', {
      '4.17.21': ['fn.zip!/node_modules/lodash/package.json'],
      '4.17.15': ['one.zip!/nodejs/node_modules/lodash/package.json']
    })
    const other = components('npm', 'tool', { '1.0.0': ['one.zip!/nodejs/node_modules/tool/package.json'] })
    expect(outcome([...lodash, ...other]).loaded['4.17.15']).toBe('loaded')
    expect(outcome(lodash).loaded['4.17.15']).not.toBe('loaded')
  })

  it('a copy inside another package, of a name that is found elsewhere', () => {
    const ms = components('npm', 'ms', {
      '2.1.3': ['fn.zip!/node_modules/ms/package.json'],
      '2.0.0': ['fn.zip!/node_modules/debug/node_modules/ms/package.json']
    })
    expect(outcome(ms).loaded['2.0.0']).toBe('loaded')
  })

  it('a copy inside a hidden package goes with it', () => {
    const debug = components('npm', 'debug', {
      '4.0.0': ['fn.zip!/node_modules/debug/package.json'],
      '3.0.0': ['one.zip!/nodejs/node_modules/debug/package.json']
    })
    const ms = components('npm', 'ms', {
      '2.0.0': ['one.zip!/nodejs/node_modules/debug/node_modules/ms/package.json']
    })
    expect(outcome([...debug, ...ms]).loaded['2.0.0']).toBe('fn.zip!/node_modules/debug/package.json')
  })

  it('a bundled copy, and one in a place that no search meets', () => {
    const copies = components('npm', 'lodash', {
      '1.0.0': ['fn.zip!/index.js'],
      '2.0.0': ['one.zip!/nodejs/node_modules/lodash/package.json'],
      '3.0.0': ['two.zip!/vendor/node_modules/lodash/package.json']
    })
    expect(outcome(copies).loaded).toEqual({ '1.0.0': 'loaded', '2.0.0': 'loaded', '3.0.0': 'loaded' })
  })

  it('a layer of another function', () => {
    const copies = components('npm', 'lodash', {
      '1.0.0': ['fn.zip!/node_modules/lodash/package.json'],
      '2.0.0': ['elsewhere.zip!/nodejs/node_modules/lodash/package.json']
    })
    expect(outcome(copies).loaded['2.0.0']).toBe('loaded')
  })
})

describe('an image', () => {
  const image: FunctionUnit = {
    name: 'orders',
    code: 'image',
    layers: [],
    packageType: 'image',
    runtime: 'python3.12'
  }

  it('loads what lies with the code before what its layers were, and that before what the base brought along', () => {
    const copies = components('PyPI', 'urllib3', {
      '1.26.18': ['image!/var/lang/lib/python3.12/site-packages/urllib3-1.26.18.dist-info/METADATA'],
      '2.0.7': ['image!/opt/python/urllib3-2.0.7.dist-info/METADATA'],
      '2.2.1': ['image!/var/task/urllib3-2.2.1.dist-info/METADATA'],
      '2.5.0': ['image!/usr/local/lib/python3.12/site-packages/urllib3-2.5.0.dist-info/METADATA']
    })
    const winner = 'image!/var/task/urllib3-2.2.1.dist-info/METADATA'
    expect(outcome(copies, image).loaded).toEqual({
      '1.26.18': winner,
      '2.0.7': winner,
      '2.2.1': 'loaded',
      '2.5.0': 'loaded'
    })
  })

  it('of an unknown runtime hides nothing', () => {
    const unknown: FunctionUnit = { name: 'orders', code: 'image', layers: [], packageType: 'image' }
    const copies = components('PyPI', 'urllib3', {
      '1.26.18': ['image!/opt/python/urllib3-1.26.18.dist-info/METADATA'],
      '2.2.1': ['image!/var/task/urllib3-2.2.1.dist-info/METADATA']
    })
    expect(outcome(copies, unknown).loaded).toEqual({ '1.26.18': 'loaded', '2.2.1': 'loaded' })
  })

  it('loads the SDK of the base where nothing else has it, and others of it still load what is beside them', () => {
    const node: FunctionUnit = { ...image, runtime: 'nodejs22.x' }
    const sdk = components('npm', '@aws-sdk/client-s3', {
      '3.600.0': ['image!/var/runtime/node_modules/@aws-sdk/client-s3/package.json'],
      '3.700.0': ['image!/var/task/node_modules/@aws-sdk/client-s3/package.json']
    })
    expect(outcome(sdk, node).loaded['3.600.0']).toContain('var/task')
    const core = components('npm', '@aws-sdk/core', {
      '1.0.0': ['image!/var/runtime/node_modules/@aws-sdk/core/package.json']
    })
    expect(outcome([...sdk, ...core], node).loaded).toEqual({
      '3.600.0': 'loaded',
      '3.700.0': 'loaded',
      '1.0.0': 'loaded'
    })
  })
})

it('tells of a package in which two layers are mixed', () => {
  const copies = components('npm', 'lodash', {
    '4.17.15': ['one.zip!/nodejs/node_modules/lodash/package.json'],
    '4.17.20': ['two.zip!/nodejs/node_modules/lodash/package.json']
  })
  const folder = 'nodejs/node_modules/lodash'
  const both = [`${folder}/package.json`, `${folder}/index.js`]
  const { loaded, messages } = outcome(copies, UNIT, {
    'one.zip': [...both, `${folder}/old.js`],
    'two.zip': both
  })
  expect(loaded).toEqual({ '4.17.15': `two.zip!/${folder}/package.json`, '4.17.20': 'loaded' })
  expect(messages).toEqual([expect.stringContaining('1 file stays: a mixture of both is loaded')])
  expect(outcome(copies, UNIT, { 'one.zip': both, 'two.zip': both }).messages).toEqual([])
})
