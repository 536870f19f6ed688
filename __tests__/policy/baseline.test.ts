import { compareWith, difference, judge, readBaseline } from '../../src/policy/index.js'
import type { Finding, Report } from '../../src/model/index.js'
import { json } from '../../src/reports/index.js'
import {
  blocks,
  cleanReport,
  EVIL,
  ignored,
  LODASH,
  malware,
  MINIMIST,
  vulnerability
} from '../support/sample-report.js'

const A = vulnerability(LODASH, 'CVE-2026-1', 'high', 'one', [])
const B = vulnerability(MINIMIST, 'CVE-2026-2', 'critical', 'two', [])
const C = vulnerability(LODASH, 'CVE-2026-3', 'low', 'three', [])
const BAD = malware(EVIL, 'MAL-2026-1', 'bad')

const written = (report: Partial<Report>) => json.render(cleanReport(report))
const baselineOf = (...findings: readonly Finding[]) =>
  readBaseline(
    written({ decisions: findings.map((finding) => blocks(finding)), status: 'fail' }),
    'base.json'
  )
const policy = {
  failOnSeverity: 'high',
  onlyFixed: false,
  warnOnly: false,
  failOnIncomplete: true,
  ignores: [],
  today: '2026-11-22'
} as const

describe('an earlier report', () => {
  it('gives its findings back, as this program wrote them', () => {
    const { findings, status, path } = baselineOf(A, B)
    expect([status, path]).toEqual(['fail', 'base.json'])
    expect([...findings.keys()]).toEqual(expect.arrayContaining([A.fingerprint, B.fingerprint]))
    expect(findings.get(B.fingerprint)).toMatchObject({
      id: 'CVE-2026-2',
      severity: 'critical',
      title: 'two'
    })
  })

  it('does not count what was ignored: taking the ignore away makes it new', () => {
    const text = written({ decisions: [ignored(A, 'because')] })
    expect(readBaseline(text, 'x').findings.size).toBe(0)
  })

  it.each([
    ['no JSON', 'hello', 'is no JSON report of this program'],
    ['something else', '{"runs":[]}', 'is no JSON report of this program'],
    ['a list', '[]', 'is no JSON report of this program'],
    ['another schema', '{"schemaVersion":"7","status":"pass","findings":[]}', 'schema version 7'],
    ['no status', '{"schemaVersion":"1","findings":[]}', 'without a status'],
    [
      'a finding without fingerprint',
      written({ decisions: [blocks(A)] }).replace('"fingerprint"', '"print"'),
      'changed by hand'
    ],
    [
      'a finding of no severity',
      written({ decisions: [blocks(A)] }).replace('"severity": "high"', '"severity": "awful"'),
      'changed by hand'
    ]
  ])('is refused when it is %s', (_what, text, message) => {
    expect(() => readBaseline(text, 'x')).toThrow(message)
  })
})

it('says what is new, what was there, and what is gone, worst first', () => {
  const { decisions } = judge([A], policy)
  expect(compareWith(baselineOf(A, C, B), decisions)).toMatchObject({
    baseline: 'base.json',
    fresh: 0,
    unchanged: 1,
    fixed: [{ id: 'CVE-2026-2' }, { id: 'CVE-2026-3' }]
  })
  expect(compareWith(baselineOf(B), judge([A, B, C], policy).decisions)).toMatchObject({
    fresh: 2,
    unchanged: 1,
    fixed: []
  })
})

it('calls nothing fixed that is only ignored', () => {
  const { decisions } = judge([A], { ...policy, ignores: [{ id: 'CVE-2026-1', reason: 'r', line: 1 }] })
  expect(compareWith(baselineOf(A), decisions)).toMatchObject({ fresh: 0, unchanged: 0, fixed: [] })
})

it('lets only what is new block, and malicious packages always', () => {
  const known = new Set([A, BAD].map(({ fingerprint }) => fingerprint))
  const outcomes = judge([A, B, BAD], { ...policy, known }).decisions.map(({ finding, outcome }) => [
    finding.id,
    outcome
  ])
  expect(outcomes).toEqual([
    ['MAL-2026-1', 'blocks'],
    ['CVE-2026-2', 'blocks'],
    ['CVE-2026-1', 'in-baseline']
  ])
})

it('knows a finding again when the package is bumped, its file moves, and the archive has another hash', () => {
  const moved = vulnerability(
    { ...LODASH, version: '4.17.16', path: 'lib/lodash/package.json' },
    'CVE-2026-1',
    'critical',
    'new words',
    ['5.0.0']
  )
  expect(baselineOf(A).findings.has(moved.fingerprint)).toBe(true)
})

it('compares two reports', () => {
  const { fresh, fixed, unchanged } = difference(baselineOf(A, C), baselineOf(C, B))
  expect([fresh.map(({ id }) => id), fixed.map(({ id }) => id), unchanged]).toEqual([
    ['CVE-2026-2'],
    ['CVE-2026-1'],
    1
  ])
})
