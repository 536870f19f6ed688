import { withExtensions } from '../../src/functions/index.js'

const PATHS: Readonly<Record<string, string[]>> = {
  'one.zip': ['extensions/agent', 'extensions/lib/agent.so', 'agent/extensions/no', 'python/a.py'],
  'two.zip': ['extensions/telemetry', 'extensions/agent'],
  'none.zip': ['extensions-of-mine/agent', 'nodejs/node_modules/a/extensions/b']
}

function extensions(layers: readonly string[]) {
  const [unit] = withExtensions([{ name: 'orders', code: 'fn.zip', layers }], (layer) => PATHS[layer] ?? [])
  return unit?.extensions
}

it('are the files right in extensions/, of the layer that is laid over the others', () => {
  expect(extensions(['one.zip', 'two.zip'])).toEqual([
    { name: 'agent', artifact: 'two.zip' },
    { name: 'telemetry', artifact: 'two.zip' }
  ])
  expect(extensions(['two.zip', 'one.zip'])).toEqual([
    { name: 'agent', artifact: 'one.zip' },
    { name: 'telemetry', artifact: 'two.zip' }
  ])
})

it('are not there where no layer has that folder, nor in the code itself', () => {
  expect(extensions(['none.zip'])).toBeUndefined()
  expect(extensions([])).toBeUndefined()
})
