import { parseOsvRecord, readOsvRecord } from '../../src/advisories/osv-record.js'

describe('a record as OSV serves it', () => {
  it('keeps what a scan needs', () => {
    const read = readOsvRecord({
      schema_version: '1.7.0',
      id: 'GHSA-35jh-r3h4-6jhm',
      modified: '2026-08-21T10:00:00Z',
      summary: 'Templates can run commands',
      details: 'Long prose.\nMore of it.',
      aliases: ['CVE-2021-23337'],
      upstream: ['CVE-2021-23337'],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
      affected: [
        {
          package: { ecosystem: 'npm', name: 'lodash', purl: 'pkg:npm/lodash' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
          versions: ['4.17.20'],
          severity: [{ type: 'CVSS_V4', score: 'x' }]
        }
      ],
      database_specific: { severity: 'HIGH' }
    })
    expect(read).toEqual({
      id: 'GHSA-35jh-r3h4-6jhm',
      modified: '2026-08-21T10:00:00Z',
      withdrawn: false,
      title: 'Templates can run commands',
      aliases: ['CVE-2021-23337'],
      upstream: ['CVE-2021-23337'],
      affected: [
        {
          ecosystem: 'npm',
          name: 'lodash',
          versions: ['4.17.20'],
          ranges: [
            {
              type: 'SEMVER',
              events: [
                { kind: 'introduced', version: '0' },
                { kind: 'fixed', version: '4.17.21' }
              ]
            }
          ],
          severity: [{ type: 'CVSS_V4', score: 'x' }]
        }
      ],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
      databaseSeverity: 'HIGH'
    })
  })

  it.each([
    ['the summary', { summary: ' Two\twords ', details: 'x' }, 'Two words'],
    ['the first line of the details', { details: '\n\nFirst line\nsecond' }, 'First line'],
    ['the id', { summary: '', details: '  ' }, 'PYSEC-1'],
    ['a cut summary', { summary: 'a'.repeat(201) }, `${'a'.repeat(199)}…`],
    [
      'a cut that splits no character',
      { summary: `${'a'.repeat(198)}😀${'a'.repeat(9)}` },
      `${'a'.repeat(198)}…`
    ]
  ])('has as title %s', (_what, parts, title) => {
    expect(readOsvRecord({ id: 'PYSEC-1', ...parts })?.title).toBe(title)
  })

  it('takes a version that lost its quotation marks for what it says', () => {
    const affected = [
      { package: { ecosystem: 'PyPI', name: 'a' }, ranges: [{ events: [{ introduced: 0 }] }] }
    ]
    expect(readOsvRecord({ id: 'X-1', affected })?.affected[0]?.ranges[0]?.events).toEqual([
      { kind: 'introduced', version: '0' }
    ])
  })

  it('takes an event of two kinds for two events', () => {
    const affected = [
      {
        package: { ecosystem: 'PyPI', name: 'a' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ fixed: '2', introduced: '1' }] }]
      }
    ]
    expect(readOsvRecord({ id: 'X-1', affected })?.affected[0]?.ranges[0]?.events).toEqual([
      { kind: 'introduced', version: '1' },
      { kind: 'fixed', version: '2' }
    ])
  })
})

describe('odd shapes', () => {
  const ODD: readonly unknown[] = [null, undefined, 0, '', 'text', [], {}, [[]], [null], [0], [{}], true]

  it.each(ODD.map((value) => [value]))('%j is no record', (value) => {
    expect(readOsvRecord(value)).toBeUndefined()
  })

  it.each(
    [
      'modified',
      'withdrawn',
      'summary',
      'details',
      'aliases',
      'upstream',
      'affected',
      'severity',
      'database_specific'
    ].flatMap((field) => ODD.map((value) => [field, value] as const))
  )('%s of %j is left out', (field, value) => {
    const read = readOsvRecord({ id: 'X-1', [field]: value })
    expect(read?.id).toBe('X-1')
    expect(read?.affected).toEqual([])
    expect(read?.severity).toEqual([])
  })

  it.each(
    ['package', 'versions', 'ranges', 'severity'].flatMap((field) =>
      ODD.map((value) => [field, value] as const)
    )
  )('affected %s of %j does no harm', (field, value) => {
    const good = { package: { ecosystem: 'npm', name: 'lodash' } }
    const read = readOsvRecord({ id: 'X-1', affected: [{ ...good, [field]: value }, good] })
    expect(read?.affected.at(-1)).toEqual({
      ecosystem: 'npm',
      name: 'lodash',
      versions: [],
      ranges: [],
      severity: []
    })
  })

  it.each(ODD.map((value) => [value]))('a range with events of %j has no events', (events) => {
    const affected = [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events }] }]
    expect(readOsvRecord({ id: 'X-1', affected })?.affected[0]?.ranges[0]?.events).toEqual([])
  })

  it.each(['', '{', '{"id":', 'null', '[]', '"x"', '{"id":""}', '{"id":7}'])(
    'the text %j is no record',
    (text) => {
      expect(parseOsvRecord(text)).toBeUndefined()
    }
  )

  it('keys of prototypes are only keys', () => {
    const text = '{"id":"X-1","__proto__":{"withdrawn":"x"},"constructor":1}'
    expect(parseOsvRecord(text)?.withdrawn).toBe(false)
  })
})
