import type { Component, Decision } from '../../src/model/index.js'
import { fixesFor } from '../../src/policy/index.js'

const component = (name: string, version: string): Component => ({
  purl: `pkg:npm/${name}@${version}`,
  name,
  version,
  ecosystem: 'npm',
  evidence: []
})

function decision(
  purl: string,
  fixedIn: string[],
  overrides: { artifact?: string; outcome?: Decision['outcome'] } = {}
): Decision {
  return {
    finding: {
      kind: 'vulnerability',
      id: `CVE-${purl}-${fixedIn.join()}`,
      severity: 'high',
      title: '',
      aliases: [],
      purl,
      fixedIn,
      artifact: overrides.artifact ?? 'a.zip',
      location: { path: 'a.zip' },
      sources: [],
      fingerprint: ''
    },
    outcome: overrides.outcome ?? 'blocks'
  }
}

const lodash = component('lodash', '4.17.9')
const ws = component('ws', '8.16.0')

it('goes to the version that clears all findings, by the order of versions rather than of text', () => {
  const decisions = [
    decision(lodash.purl, ['4.17.11', '5.0.0']),
    decision(lodash.purl, ['4.17.21'], { artifact: 'b.zip' }),
    decision(lodash.purl, ['4.17.9-1'], { outcome: 'below-threshold' }),
    decision(lodash.purl, [])
  ]
  expect(fixesFor(decisions, [lodash, ws])).toEqual([
    {
      purl: lodash.purl,
      name: 'lodash',
      from: '4.17.9',
      to: '4.17.21',
      clears: 3,
      artifacts: ['a.zip', 'b.zip']
    }
  ])
})

it('says that no fix is known by leaving the version out', () => {
  expect(fixesFor([decision(ws.purl, [])], [ws])).toEqual([
    { purl: ws.purl, name: 'ws', from: '8.16.0', clears: 0, artifacts: ['a.zip'] }
  ])
})

it('puts what blocks first, then what clears most, and leaves out what is ignored', () => {
  const quiet = component('quiet', '1.0.0')
  const ignored = component('ignored', '1.0.0')
  const decisions = [
    decision(quiet.purl, ['1.0.1'], { outcome: 'below-threshold' }),
    decision(quiet.purl, ['1.0.2'], { outcome: 'below-threshold' }),
    decision(lodash.purl, ['4.17.21']),
    decision(ws.purl, ['8.17.1']),
    decision(ws.purl, ['8.17.0']),
    decision(ignored.purl, ['2.0.0'], { outcome: 'ignored' })
  ]
  expect(fixesFor(decisions, [ignored, lodash, quiet, ws]).map(({ name }) => name)).toEqual([
    'ws',
    'lodash',
    'quiet'
  ])
})
