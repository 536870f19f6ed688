import { locate } from '../../src/functions/index.js'
import type { FunctionUnit, VulnerabilityFinding } from '../../src/model/index.js'

const finding: VulnerabilityFinding = {
  kind: 'vulnerability',
  id: 'CVE-2021-44906',
  severity: 'critical',
  title: 'Prototype pollution',
  aliases: [],
  artifact: 'dist/orders.zip',
  location: { path: 'dist/orders.zip' },
  sources: [],
  fingerprint: 'vulnerability:CVE-2021-44906:Orders:minimist',
  purl: 'pkg:npm/minimist@1.2.5',
  fixedIn: []
}
const orders: FunctionUnit = {
  name: 'Orders',
  code: 'dist/orders.zip',
  layers: ['dist/layer.zip'],
  declaredAt: { path: 'template.yaml', line: 4 }
}

const placeOf = (...args: Parameters<typeof locate>) => locate(...args)[0]?.location

it('points at the function that takes the artifact', () => {
  expect(placeOf([finding], [orders])).toEqual({ path: 'template.yaml', line: 4 })
})

it('points at the first function that takes a layer', () => {
  const layer = { ...finding, artifact: 'dist/layer.zip', location: { path: 'dist/layer.zip' } }
  expect(placeOf([layer], [orders])).toEqual({ path: 'template.yaml', line: 4 })
})

it('leaves an artifact that no template names where it is', () => {
  expect(placeOf([finding], [])).toEqual({ path: 'dist/orders.zip' })
})

it('leaves a place alone that is better than the artifact', () => {
  const runtime = { path: 'template.yaml', line: 9 }
  expect(placeOf([{ ...finding, location: runtime }], [orders])).toEqual(runtime)
})
