import { affects } from '../../src/advisories/affects.js'
import { advisory, component, eventsOf, record } from './samples.js'

/** Versions at which the answer is known by the schema's own words, not by running anything. */
const RANGES: readonly (readonly [string, string, string, Readonly<Record<string, boolean>>])[] = [
  ['an open range', 'npm', 'introduced 0', { '0.0.0-alpha': true, '0.0.0': true, '99.0.0': true }],
  [
    'fixed is exclusive',
    'npm',
    'introduced 1.0.0, fixed 1.2.0',
    { '0.9.9': false, '1.0.0': true, '1.1.9': true, '1.2.0-rc.1': true, '1.2.0': false, '2.0.0': false }
  ],
  [
    'last_affected is inclusive',
    'npm',
    'introduced 0, last_affected 1.2.0',
    { '1.1.0': true, '1.2.0': true, '1.2.1': false }
  ],
  [
    'a single version',
    'Packagist',
    'introduced 1.0.0, last_affected 1.0.0',
    { '0.9.0': false, '1.0.0': true, '1.0.1': false }
  ],
  [
    'two branches',
    'PyPI',
    'introduced 3.2, fixed 3.2.19, introduced 4.0, fixed 4.1.9',
    { '3.1': false, '3.2.18': true, '3.2.19': false, '3.9': false, '4.0': true, '4.1.9': false }
  ],
  [
    'branches out of order',
    'PyPI',
    'introduced 4.0, fixed 4.1.9, introduced 3.2, fixed 3.2.19',
    { '3.1': false, '3.2.18': true, '3.2.19': false, '4.0.1': true, '4.1.9': false }
  ],
  [
    'branches that touch (PYSEC-2022-236)',
    'PyPI',
    'introduced 0, fixed 3.1.1, introduced 3.2.0, fixed 3.2.2, introduced 3.1.1, fixed 3.1.3',
    { '3.1.0': true, '3.1.1': true, '3.1.2': true, '3.1.3': false, '3.2.1': true, '3.2.2': false }
  ],
  [
    'an empty branch (RUSTSEC-2022-0012)',
    'crates.io',
    'introduced 0.0.0-0, fixed 0.7.1, introduced 0.10.0, fixed 0.10.0',
    { '0.7.0': true, '0.9.0': false, '0.10.0': false, '0.11.0': false }
  ],
  ['a limit', 'npm', 'introduced 1.0.0, limit 2.0.0', { '1.5.0': true, '2.0.0': false, '3.0.0': false }],
  ['a limit of everything', 'npm', 'introduced 1.0.0, limit *', { '1.5.0': true, '3.0.0': true }],
  ['an end without a beginning', 'npm', 'fixed 1.0.0', { '0.5.0': false, '1.0.0': false }],
  [
    'versions that are no numbers of one digit',
    'npm',
    'introduced 1.9.0, fixed 1.10.0',
    { '1.9.5': true, '1.10.0': false, '1.2.0': false }
  ],
  ['builds, which npm does not order', 'npm', 'introduced 0, fixed 1.0.0', { '1.0.0+build': false }],
  [
    'a revision of a distribution',
    'Debian:12',
    'introduced 0, fixed 1.2.3-1+deb12u2',
    { '1.2.3-1': true, '1.2.3-1+deb12u1': true, '1.2.3-1+deb12u2': false, '1.2.3-1~bpo1': true }
  ]
]

describe('a version in a range', () => {
  it.each(
    RANGES.flatMap(([what, ecosystem, events, versions]) =>
      Object.entries(versions).map(
        ([version, affected]) => [what, ecosystem, events, version, affected] as const
      )
    )
  )('%s: %s %s, %s is %s', (_what, ecosystem, events, version, affected) => {
    const verdict = affects(
      record(advisory('X-1', ecosystem, 'target', events)),
      component(ecosystem, 'target', version)
    )
    expect(verdict.kind).toBe(affected ? 'affected' : 'unaffected')
  })

  it('is one of several ranges, of which git ranges are passed over wherever they stand', () => {
    const ranges = [
      { type: 'GIT', repo: 'https://example.com/x', events: [{ introduced: '0' }, { fixed: 'abc' }] },
      { type: 'SOMETHING', events: [{ introduced: '0' }] },
      { type: 'ECOSYSTEM', events: eventsOf('introduced 1.0, fixed 1.5') }
    ]
    const read = record({ id: 'X-1', affected: [{ package: { ecosystem: 'PyPI', name: 'a' }, ranges }] })
    expect(affects(read, component('PyPI', 'a', '1.4')).kind).toBe('affected')
    expect(affects(read, component('PyPI', 'a', '1.5'))).toMatchObject({
      kind: 'unaffected',
      because: 'out-of-range'
    })
  })
})

describe('a listed version', () => {
  const read = record({
    id: 'MAL-2025-1',
    affected: [{ package: { ecosystem: 'PyPI', name: 'evil' }, versions: ['1.0', '2.0rc1'] }]
  })

  it.each([
    ['1.0', 'affected'],
    ['1.0.0', 'affected'],
    ['2.0.rc.1', 'affected'],
    ['1.1', 'unaffected'],
    ['2.0', 'unaffected']
  ])('%s is %s by the meaning of versions', (version, kind) => {
    expect(affects(read, component('PyPI', 'evil', version)).kind).toBe(kind)
  })

  it('counts beside the ranges', () => {
    const both = record(
      advisory('X-1', 'PyPI', 'django', 'introduced 3.2, fixed 3.2.19', {
        affected: [
          {
            package: { ecosystem: 'PyPI', name: 'django' },
            versions: ['3.2a1'],
            ranges: [{ type: 'ECOSYSTEM', events: eventsOf('introduced 3.2, fixed 3.2.19') }]
          }
        ]
      })
    )
    expect(affects(both, component('PyPI', 'django', '3.2a1'))).toMatchObject({
      kind: 'affected',
      fixedIn: ['3.2.19']
    })
  })
})

describe('which package a record is about', () => {
  const cases: readonly (readonly [string, string, string, string, boolean])[] = [
    ['PyPI', 'Foo_Bar.baz', 'PyPI', 'foo-bar-baz', true],
    ['PyPI', 'foo-bar', 'PyPI', 'foobar', false],
    ['npm', 'JSONStream', 'npm', 'jsonstream', false],
    ['npm', '@scope/a', 'npm', '@scope/a', true],
    ['Maven', 'org.a:B', 'Maven', 'org.a:b', false],
    ['NuGet', 'Newtonsoft.Json', 'NuGet', 'newtonsoft.json', true],
    // The first letter of the record's name is Cyrillic.
    ['NuGet', '\u041dewtonsoft.json', 'NuGet', 'hewtonsoft.json', false],
    // U+212A, which Unicode lowers to k.
    ['NuGet', '\u212aestrel', 'NuGet', 'kestrel', false],
    ['Packagist', 'Drupal/Core', 'Packagist', 'drupal/core', true],
    ['Packagist:https://packages.drupal.org/8', 'drupal/ctools', 'Packagist', 'drupal/ctools', true],
    ['npm', 'lodash', 'PyPI', 'lodash', false],
    ['Unheard Of', 'lodash', 'npm', 'lodash', false],
    ['Debian:12', 'curl', 'Debian:12', 'curl', true],
    ['Debian:11', 'curl', 'Debian:12', 'curl', false],
    ['Debian', 'curl', 'Debian:12', 'curl', false],
    ['Debian:11', 'curl', 'Debian', 'curl', true],
    ['Alpine:v3.19', 'musl', 'Alpine:v3.2', 'musl', false],
    ['Ubuntu:22.04:LTS', 'curl', 'Ubuntu:22.04:LTS', 'curl', true],
    ['Ubuntu:Pro:22.04:LTS', 'curl', 'Ubuntu:22.04', 'curl', true],
    ['Ubuntu:Pro:22.04:LTS', 'curl', 'Ubuntu:22.04:LTS', 'curl', false]
  ]

  it.each(cases)('%s %s and %s %s: %s', (ecosystem, name, ours, ourName, same) => {
    const verdict = affects(
      record(advisory('X-1', ecosystem, name, 'introduced 0')),
      component(ours, ourName, '1.0')
    )
    expect(verdict).toMatchObject(
      same
        ? { kind: 'affected', fixedIn: [], severity: [] }
        : { kind: 'unaffected', because: 'other-package' }
    )
  })

  it('takes the leading v off a Go version', () => {
    const read = record(advisory('GO-1', 'Go', 'golang.org/x/net', 'introduced 0, fixed 0.33.0'))
    expect(affects(read, component('Go', 'golang.org/x/net', 'v0.32.0'))).toMatchObject({
      fixedIn: ['0.33.0']
    })
    expect(affects(read, component('Go', 'golang.org/x/net', 'v0.33.0')).kind).toBe('unaffected')
  })
})

describe('records that say nothing', () => {
  it('withdrawn ones', () => {
    const read = record(advisory('X-1', 'npm', 'a', 'introduced 0', { withdrawn: '2026-01-01T00:00:00Z' }))
    expect(affects(read, component('npm', 'a', '1.0.0'))).toMatchObject({
      kind: 'unaffected',
      because: 'withdrawn'
    })
  })

  it('entries without versions and ranges', () => {
    const read = record({ id: 'X-1', affected: [{ package: { ecosystem: 'npm', name: 'a' } }] })
    expect(affects(read, component('npm', 'a', '1.0.0')).kind).toBe('unaffected')
  })

  it.each(['GIT', 'SOMETHING'])('ranges of type %s alone cannot be decided', (type) => {
    const read = record({
      id: 'X-1',
      affected: [
        { package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type, events: [{ introduced: '0' }] }] }
      ]
    })
    expect(affects(read, component('npm', 'a', '1.0.0'))).toEqual({ kind: 'undecidable' })
  })
})

describe('fixes', () => {
  const fixesOf = (value: object, version: string) => {
    const verdict = affects(record(value), component('npm', 'a', version))
    return verdict.kind === 'affected' ? verdict.fixedIn : verdict.kind
  }
  const entry = (events: string, more: object = {}) => ({
    package: { ecosystem: 'npm', name: 'a' },
    ranges: [{ type: 'SEMVER', events: eventsOf(events) }],
    ...more
  })

  it.each([
    [
      'the branch that holds it',
      'introduced 0, fixed 1.2.0, introduced 2.0.0, fixed 2.3.0',
      '1.0.0',
      ['1.2.0']
    ],
    ['the later branch', 'introduced 0, fixed 1.2.0, introduced 2.0.0, fixed 2.3.0', '2.0.0', ['2.3.0']],
    [
      'through a touching branch',
      'introduced 0, fixed 1.2.0, introduced 1.2.0, fixed 1.3.0',
      '1.0.0',
      ['1.3.0']
    ],
    ['none where it is open', 'introduced 0', '1.0.0', []],
    [
      'none where the last affected is known',
      'introduced 0, last_affected 1.2.0, introduced 2.0.0, fixed 2.1.0',
      '1.2.0',
      []
    ]
  ])('come from %s', (_what, events, version, fixes) => {
    expect(fixesOf({ id: 'X-1', affected: [entry(events)] }, version)).toEqual(fixes)
  })

  it('of all entries that hold it, lowest first, each once', () => {
    const affected = [
      entry('introduced 0, fixed 1.10.0'),
      entry('introduced 0, fixed 1.9.0'),
      entry('introduced 0, fixed 1.10.0')
    ]
    // 1.9.0 is no fix, as the first entry still calls it affected.
    expect(fixesOf({ id: 'X-1', affected }, '1.0.0')).toEqual(['1.10.0'])
  })

  it('are followed where another entry calls them affected', () => {
    const affected = [entry('introduced 0, fixed 1.5.0'), entry('introduced 1.5.0, fixed 1.6.0')]
    expect(fixesOf({ id: 'X-1', affected }, '1.0.0')).toEqual(['1.6.0'])
  })

  it('are not there when every fix is listed as affected', () => {
    const affected = [entry('introduced 0, fixed 1.5.0', { versions: ['1.5.0'] })]
    expect(fixesOf({ id: 'X-1', affected }, '1.0.0')).toEqual([])
  })
})

describe('ratings', () => {
  it('of the entries that apply are given, others not', () => {
    const rated = (events: string, score: string) => ({
      package: { ecosystem: 'npm', name: 'a' },
      ranges: [{ type: 'SEMVER', events: eventsOf(events) }],
      severity: [{ type: 'CVSS_V3', score }]
    })
    const read = record({
      id: 'X-1',
      affected: [rated('introduced 0, fixed 1.0.0', 'old'), rated('introduced 2.0.0, fixed 3.0.0', 'new')]
    })
    expect(affects(read, component('npm', 'a', '2.5.0'))).toMatchObject({
      severity: [{ type: 'CVSS_V3', score: 'new' }]
    })
  })
})
