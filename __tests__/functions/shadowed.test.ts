import { markShadowed } from '../../src/functions/index.js'
import type { Component, Evidence, FunctionUnit, VulnerabilityFinding } from '../../src/model/index.js'

const LAYER = 'layer.zip'
const FUNCTIONS: readonly FunctionUnit[] = [
  { name: 'orders', code: 'orders.zip', layers: [LAYER] },
  { name: 'mail', code: 'mail.zip', layers: [LAYER] }
]

const finding: VulnerabilityFinding = {
  kind: 'vulnerability',
  id: 'CVE-1',
  severity: 'high',
  title: '',
  aliases: [],
  purl: 'pkg:npm/lodash@4.17.15',
  fixedIn: [],
  artifact: LAYER,
  location: { path: LAYER },
  sources: [],
  fingerprint: ''
}

function shadowedFor(...copies: readonly (readonly string[])[]): boolean {
  const evidence = copies.map((users, index): Evidence => {
    const shadowedBy = users.map((user) => ({ function: user, artifact: 'orders.zip', path: 'x' }))
    return {
      artifact: LAYER,
      path: `${index}`,
      how: 'installed',
      cataloger: 'test',
      ...(users.length > 0 && { shadowedBy })
    }
  })
  const component: Component = {
    purl: finding.purl,
    name: 'lodash',
    version: '4.17.15',
    ecosystem: 'npm',
    evidence
  }
  const [marked] = markShadowed([finding], [component], FUNCTIONS)
  return marked?.kind === 'vulnerability' && marked.shadowed === true
}

it.each<[string, boolean, (readonly string[])[]]>([
  ['hidden in all functions', true, [['orders', 'mail']]],
  ['loaded by one of them', false, [['orders']]],
  ['loaded by all of them', false, [[]]],
  ['hidden here, and loaded from another place', false, [['orders', 'mail'], ['mail']]],
  [
    'hidden in each of its places',
    true,
    [
      ['orders', 'mail'],
      ['mail', 'orders']
    ]
  ]
])('a copy that is %s', (_what, shadowed, copies) => {
  expect(shadowedFor(...copies)).toBe(shadowed)
})

it('leaves alone what belongs to no function', () => {
  expect(markShadowed([finding], [], [])).toEqual([finding])
})
