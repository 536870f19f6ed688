import { withExtensions } from '../../src/functions/index.js'
import { extensionsIn } from '../../src/targets/layout.js'

const PROGRAMS: Readonly<Record<string, string[]>> = {
  'one.zip': ['agent'],
  'two.zip': ['agent', 'telemetry'],
  image: ['inside']
}

function extensions(layers: readonly string[], code = 'fn.zip') {
  const [unit] = withExtensions([{ name: 'orders', code, layers }], (artifact) => PROGRAMS[artifact] ?? [])
  return unit?.extensions
}

describe('the extensions of a function', () => {
  it('are those of its layers, of the one that is laid over the others where two have the same', () => {
    expect(extensions(['one.zip', 'two.zip'])).toEqual([
      { name: 'agent', artifact: 'two.zip' },
      { name: 'telemetry', artifact: 'two.zip' }
    ])
    expect(extensions(['two.zip', 'one.zip'])).toEqual([
      { name: 'agent', artifact: 'one.zip' },
      { name: 'telemetry', artifact: 'two.zip' }
    ])
  })

  it('are those that its image brings along', () => {
    expect(extensions([], 'image')).toEqual([{ name: 'inside', artifact: 'image' }])
  })

  it('are not mentioned where there are none', () => {
    expect(extensions(['none.zip'])).toBeUndefined()
  })
})

describe('the extensions in an artifact', () => {
  const paths = [
    'extensions/telemetry',
    'extensions/agent',
    'extensions/lib/agent.so',
    'agent/extensions/no',
    'opt/extensions/inside',
    'opt/extensions/lib/no',
    'extensions-of-mine/no'
  ]

  it.each([
    ['layer', ['agent', 'telemetry']],
    ['image', ['inside']],
    ['zip', []],
    ['directory', []]
  ] as const)('of kind %s', (kind, expected) => {
    expect(extensionsIn(kind, paths)).toEqual(expected)
  })
})
