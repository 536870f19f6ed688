import { composeFunctions } from '../../src/functions/compose.js'

const artifacts = (...ids: string[]) => ids.map((id) => ({ id, kind: 'zip' as const }))

it('names a function after its file', () => {
  expect(
    composeFunctions(artifacts('dist/orders.zip', 'build/api.jar', 'functions/mail'), 'nodejs22.x', [
      'common.zip'
    ])
  ).toEqual([
    { name: 'orders', runtime: 'nodejs22.x', code: 'dist/orders.zip', layers: ['common.zip'] },
    { name: 'api', runtime: 'nodejs22.x', code: 'build/api.jar', layers: ['common.zip'] },
    { name: 'mail', runtime: 'nodejs22.x', code: 'functions/mail', layers: ['common.zip'] }
  ])
})

it('uses the whole path where two files share a name', () => {
  expect(
    composeFunctions(artifacts('a/function.zip', 'b/function.zip'), undefined, []).map(({ name }) => name)
  ).toEqual(['a/function', 'b/function'])
})

it('makes no function of a layer', () => {
  expect(composeFunctions([{ id: 'layer.zip', kind: 'layer' }], undefined, [])).toEqual([])
})
