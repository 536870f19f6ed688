import { affects } from '../../src/advisories/affects.js'
import { findingsOf, type Match } from '../../src/advisories/index.js'
import { matchOf } from '../../src/advisories/match.js'
import type { Component } from '../../src/model/index.js'
import { advisory, component, record } from './samples.js'

const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const LODASH = component('npm', 'lodash', '4.17.15')

/** The match of a record that affects every version up to `fixed`. */
function match(target: Component, id: string, more: object = {}, fixed = ''): Match {
  const events = fixed === '' ? 'introduced 0' : `introduced 0, fixed ${fixed}`
  const read = record(
    advisory(id, target.ecosystem, target.name, events, { summary: `About ${id}`, ...more })
  )
  const verdict = affects(read, target)
  if (verdict.kind !== 'affected') throw new Error('the sample does not match')
  return matchOf(read, target, verdict.fixedIn, verdict.severity, verdict.entries)
}

function shuffled<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) => shuffled(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}

describe('one advisory under several ids', () => {
  const matches = [
    match(
      LODASH,
      'GHSA-35jh-r3h4-6jhm',
      { aliases: ['CVE-2021-23337'], database_specific: { severity: 'HIGH' } },
      '4.17.21'
    ),
    match(
      LODASH,
      'SNYK-1',
      { aliases: ['CVE-2021-23337'], severity: [{ type: 'CVSS_V3', score: CRITICAL }] },
      '4.17.20'
    ),
    match(LODASH, 'CVE-2021-23337', {}, '4.17.21')
  ]

  it('is one finding with all that is known', () => {
    expect(findingsOf(matches, [LODASH])).toEqual([
      {
        kind: 'vulnerability',
        id: 'CVE-2021-23337',
        severity: 'critical',
        title: 'About GHSA-35jh-r3h4-6jhm',
        aliases: ['GHSA-35jh-r3h4-6jhm', 'SNYK-1'],
        sources: [
          {
            engine: 'osv',
            id: 'CVE-2021-23337',
            url: 'https://osv.dev/vulnerability/CVE-2021-23337',
            severity: 'unknown',
            severityFrom: 'none'
          },
          {
            engine: 'osv',
            id: 'GHSA-35jh-r3h4-6jhm',
            url: 'https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm',
            severity: 'high',
            severityFrom: 'database_specific.severity'
          },
          {
            engine: 'osv',
            id: 'SNYK-1',
            url: 'https://osv.dev/vulnerability/SNYK-1',
            severity: 'critical',
            severityFrom: CRITICAL
          }
        ],
        purl: 'pkg:npm/lodash@4.17.15',
        fixedIn: ['4.17.20', '4.17.21'],
        // One of the three says that it is not mended in the first of these.
        stillIn: ['4.17.20'],
        artifact: 'dist/orders.zip',
        location: { path: 'dist/orders.zip' },
        fingerprint: 'vulnerability:CVE-2021-23337:dist%2Forders.zip:lodash'
      }
    ])
  })

  it.each(shuffled(matches).map((order) => [order]))('is the same in every order', (order) => {
    expect(findingsOf(order, [LODASH])).toEqual(findingsOf(matches, [LODASH]))
  })

  it('is the same when two sources say it', () => {
    expect(findingsOf([...matches, ...matches], [LODASH])).toEqual(findingsOf(matches, [LODASH]))
  })
})

describe('grouping', () => {
  const idsOf = (matches: readonly Match[]) =>
    findingsOf(matches, [LODASH]).map(({ id, aliases }) => [id, ...aliases])

  it('joins over any number of steps, also through ids that no record has', () => {
    const chain = [
      match(LODASH, 'A-1', { aliases: ['CVE-2020-1'] }),
      match(LODASH, 'A-2', { aliases: ['CVE-2020-2'] }),
      match(LODASH, 'A-3', { aliases: ['CVE-2020-3', 'CVE-2020-2'] }),
      match(LODASH, 'A-4', { aliases: ['CVE-2020-1', 'CVE-2020-3'] })
    ]
    for (const order of shuffled(chain)) {
      expect(idsOf(order)).toEqual([['CVE-2020-1', 'A-1', 'A-2', 'A-3', 'A-4', 'CVE-2020-2', 'CVE-2020-3']])
    }
  })

  it('keeps apart what shares nothing', () => {
    expect(idsOf([match(LODASH, 'GHSA-a', { aliases: ['CVE-2020-1'] }), match(LODASH, 'GHSA-b')])).toEqual([
      ['CVE-2020-1', 'GHSA-a'],
      ['GHSA-b']
    ])
  })

  it('does not follow what is only related', () => {
    expect(idsOf([match(LODASH, 'GHSA-a', { related: ['GHSA-b'] }), match(LODASH, 'GHSA-b')])).toHaveLength(2)
  })

  it('takes a single upstream id for the same thing', () => {
    expect(idsOf([match(LODASH, 'DEBIAN-CVE-2020-1', { upstream: ['CVE-2020-1'] })])).toEqual([
      ['CVE-2020-1', 'DEBIAN-CVE-2020-1']
    ])
  })

  it('does not weld what a bundle fixes together', () => {
    const bundle = match(LODASH, 'DSA-1', { upstream: ['CVE-2020-1', 'CVE-2020-2'] })
    expect(idsOf([bundle, match(LODASH, 'CVE-2020-1'), match(LODASH, 'CVE-2020-2')])).toEqual([
      ['CVE-2020-1'],
      ['CVE-2020-2'],
      ['DSA-1']
    ])
  })

  it('survives a record that is its own alias', () => {
    expect(idsOf([match(LODASH, 'GHSA-a', { aliases: ['GHSA-a', 'GHSA-a'] })])).toEqual([['GHSA-a']])
  })

  it('never reaches from one component to another', () => {
    const other = component('npm', 'lodash', '4.17.20')
    const matches = [
      match(LODASH, 'GHSA-a', { aliases: ['CVE-1-1'] }),
      match(other, 'GHSA-b', { aliases: ['CVE-1-1'] })
    ]
    expect(findingsOf(matches, [LODASH, other]).map(({ aliases }) => aliases)).toEqual([
      ['GHSA-a'],
      ['GHSA-b']
    ])
  })

  it('holds for two thousand ids in a row, from either end', () => {
    const chain = Array.from({ length: 2000 }, (_, at) =>
      match(LODASH, `A-${at}`, { aliases: [`A-${at + 1}`] })
    )
    expect(findingsOf(chain, [LODASH])).toHaveLength(1)
    expect(findingsOf(chain.toReversed(), [LODASH])).toHaveLength(1)
  })
})

describe('the canonical id', () => {
  it.each([
    [['GHSA-a', 'CVE-2021-2', 'CVE-2021-10'], 'CVE-2021-2'],
    [['CVE-2026-1', 'CVE-2021-23337'], 'CVE-2021-23337'],
    [['PYSEC-2021-1', 'GHSA-b', 'GHSA-a'], 'GHSA-a'],
    [['SNYK-1', 'GO-2021-9', 'GO-2021-10'], 'GO-2021-9'],
    [['ZZ-2', 'AA-1'], 'AA-1']
  ])('of %j is %s', (ids, wanted) => {
    const [first = '', ...aliases] = ids
    expect(findingsOf([match(LODASH, first, { aliases })], [LODASH])[0]?.id).toBe(wanted)
  })
})

describe('malware', () => {
  const evil = component('npm', 'orangex-main', '1.0.0')

  it('is of its own kind, critical, and known by its own id', () => {
    const [finding, ...rest] = findingsOf(
      [
        match(evil, 'GHSA-f7gx-7w3p-vq57', { database_specific: { severity: 'LOW' } }),
        match(evil, 'MAL-2025-1000', { aliases: ['GHSA-f7gx-7w3p-vq57'] })
      ],
      [evil]
    )
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      kind: 'malware',
      id: 'MAL-2025-1000',
      severity: 'critical',
      title: 'About MAL-2025-1000',
      aliases: ['GHSA-f7gx-7w3p-vq57'],
      fingerprint: 'malware:MAL-2025-1000:dist%2Forders.zip:orangex-main'
    })
    expect(finding?.sources.map(({ id, severity, severityFrom }) => [id, severity, severityFrom])).toEqual([
      ['GHSA-f7gx-7w3p-vq57', 'low', 'database_specific.severity'],
      ['MAL-2025-1000', 'critical', 'MAL']
    ])
  })

  it('is recognised by an alias alone', () => {
    const [finding] = findingsOf([match(evil, 'GHSA-f7gx-7w3p-vq57', { aliases: ['MAL-2025-1000'] })], [evil])
    expect(finding).toMatchObject({ kind: 'malware', id: 'MAL-2025-1000', severity: 'critical' })
  })
})

describe('where a finding lies', () => {
  const shared = component('npm', 'lodash', '4.17.15', ['b.zip', 'a.zip', 'b.zip'])

  it('is every artifact that holds the component, once', () => {
    expect(findingsOf([match(shared, 'GHSA-a')], [shared]).map(({ artifact }) => artifact)).toEqual([
      'a.zip',
      'b.zip'
    ])
  })

  it('names the function that an artifact is the code of, if there is one', () => {
    const functions = [
      { name: 'orders', code: 'a.zip', layers: [] },
      { name: 'one', code: 'b.zip', layers: [] },
      { name: 'two', code: 'b.zip', layers: [] }
    ]
    const found = findingsOf([match(shared, 'GHSA-a')], [shared], functions)
    expect(found.map((finding) => [finding.artifact, finding.function, finding.fingerprint])).toEqual([
      ['a.zip', 'orders', 'vulnerability:GHSA-a:orders:lodash'],
      ['b.zip', undefined, 'vulnerability:GHSA-a:b.zip:lodash']
    ])
  })

  it('has the same fingerprint for another version in another place', () => {
    const newer = component('npm', 'lodash', '4.17.20')
    const [before] = findingsOf([match(LODASH, 'GHSA-a')], [LODASH])
    const [after] = findingsOf([match(newer, 'GHSA-a')], [newer])
    expect(after?.fingerprint).toBe(before?.fingerprint)
  })

  it('sorts fixes as the ecosystem does', () => {
    const matches = [
      match(LODASH, 'GHSA-a', {}, '4.17.100'),
      match(LODASH, 'GHSA-b', { aliases: ['GHSA-a'] }, '4.17.21')
    ]
    expect(findingsOf(matches, [LODASH])[0]).toMatchObject({ fixedIn: ['4.17.21', '4.17.100'] })
  })

  it('drops matches of components that are not there', () => {
    expect(findingsOf([match(LODASH, 'GHSA-a')], [])).toEqual([])
  })
})

describe('a copy that a package of the distribution installed', () => {
  const urllib3 = component('PyPI', 'urllib3', '1.26.12', ['image', 'dist/orders.zip'])
  const owned: Component = {
    ...urllib3,
    evidence: urllib3.evidence.map((seen) =>
      seen.artifact === 'image' ? { ...seen, ownedBy: 'python3-urllib3' } : seen
    )
  }

  it('is judged by the distribution alone, other copies for themselves', () => {
    const found = findingsOf([match(owned, 'GHSA-v845-jxx5-vc9f')], [owned])
    expect(found.map(({ artifact }) => artifact)).toEqual(['dist/orders.zip'])
  })

  it('counts where the same artifact has another copy', () => {
    const own = {
      ...urllib3.evidence[0],
      artifact: 'image',
      path: 'var/task/urllib3',
      how: 'installed' as const
    }
    const both = { ...owned, evidence: [...owned.evidence, { ...own, cataloger: 'sample' }] }
    const found = findingsOf([match(both, 'GHSA-v845-jxx5-vc9f')], [both])
    expect(found.map(({ artifact }) => artifact)).toEqual(['dist/orders.zip', 'image'])
  })

  it('is malware where it is', () => {
    const found = findingsOf([match(owned, 'MAL-2024-1')], [owned])
    expect(found.map(({ kind, artifact }) => `${kind} ${artifact}`)).toEqual([
      'malware dist/orders.zip',
      'malware image'
    ])
  })
})

describe('a fix of one finding that has another one', () => {
  const AXIOS = component('npm', 'axios', '0.21.0')

  /** The match of a record with branches of its own. */
  function matchIn(target: Component, id: string, ...branches: readonly string[]): Match {
    const affected = branches.flatMap(
      (events) => advisory(id, target.ecosystem, target.name, events).affected
    )
    const read = record({ id, modified: '2026-01-01T00:00:00Z', affected })
    const verdict = affects(read, target)
    if (verdict.kind !== 'affected') throw new Error('the sample does not match')
    return matchOf(read, target, verdict.fixedIn, verdict.severity, verdict.entries)
  }

  it('is told, by what the record says of the other branch', () => {
    const findings = findingsOf(
      [
        matchIn(AXIOS, 'GHSA-a', 'introduced 0, fixed 0.28.0', 'introduced 1.0.0, fixed 1.6.0'),
        matchIn(AXIOS, 'GHSA-b', 'introduced 0, fixed 1.3.2'),
        matchIn(AXIOS, 'GHSA-c', 'introduced 0, fixed 1.7.4')
      ],
      [AXIOS]
    )
    expect(findings.map((finding) => 'stillIn' in finding && [finding.fixedIn, finding.stillIn])).toEqual([
      [['0.28.0'], ['1.3.2']],
      false,
      false
    ])
  })

  it('is told of the fixes for other versions of the package as well', () => {
    const newer = component('npm', 'axios', '1.0.0')
    const findings = findingsOf(
      [
        matchIn(AXIOS, 'GHSA-a', 'introduced 0, fixed 0.28.0', 'introduced 1.0.0, fixed 1.6.0'),
        matchIn(newer, 'GHSA-b', 'introduced 1.0.0, fixed 1.3.2')
      ],
      [AXIOS, newer]
    )
    expect(findings[0]).toMatchObject({ fixedIn: ['0.28.0'], stillIn: ['1.3.2'] })
  })
})
