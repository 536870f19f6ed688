import { rateGroup, rateRecord, scoreVector, type Rating } from '../../src/advisories/severity.js'
import { record } from './samples.js'

/**
 * Scores as FIRST publishes them in its example documents (CVSS v2.0 guide 3.3, v3.0 and v3.1 examples,
 * v4.0 examples). All 110,889 base vectors were also compared once with the Python package cvss 3.6: none
 * falls into another severity.
 */
const PUBLISHED: readonly (readonly [string, string, number])[] = [
  ['CVE-2002-0392', 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
  ['CVE-2003-0818', 'AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
  ['CVE-2003-0062', 'AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
  ['CVE-2013-1937', 'CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
  ['CVE-2013-0375', 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
  ['CVE-2014-3566', 'CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
  ['CVE-2012-1516', 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
  ['CVE-2009-0783', 'CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2],
  ['CVE-2014-6271', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVE-2014-2005', 'CVSS:3.0/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8],
  ['CVE-2010-0467', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:N/A:N', 5.8],
  ['CVE-2016-1645', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 8.8],
  ['CVE-2021-44228', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
  ['CVE-2022-41741', 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
  ['CVE-2020-3549', 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
  ['CVE-2023-3089', 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3],
  ['CVE-2021-44714', 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6]
]

const HIGH_31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H'
const CRITICAL_31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
const MEDIUM_40 = 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'
const NONE_31 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N'
const TEN_20 = 'AV:N/AC:L/Au:N/C:C/I:C/A:C'

describe('base scores', () => {
  it.each(PUBLISHED)('%s, %s: %d', (_cve, vector, score) => {
    expect(scoreVector(vector)?.score).toBe(score)
  })

  it('leave out the metrics of time and environment', () => {
    expect(scoreVector(`${CRITICAL_31}/E:U/RL:O/RC:U/MAV:P`)?.score).toBe(9.8)
    expect(scoreVector(`${PUBLISHED[12]?.[1] ?? ''}/E:U/CR:L/MVC:N`)?.score).toBe(10)
    expect(scoreVector(`${TEN_20}/E:U/RL:OF/RC:UC`)?.score).toBe(10)
  })

  it('do not depend on the order of the metrics', () => {
    expect(scoreVector('CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N')?.score).toBe(9.8)
  })

  it.each([
    '',
    '7.5',
    'CVSS:3.1',
    'CVSS:3.1/',
    'CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
    'CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/',
    'CVSS:3.1/AV=N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H',
    'AV:N/AC:L/Au:N/C:C/I:C',
    'AV:N/AC:L/Au:N/C:H/I:C/A:C',
    '__proto__'
  ])('are not made of %j', (vector) => {
    expect(scoreVector(vector)).toBeUndefined()
  })
})

const cvss = (...scores: readonly string[]) => ({
  severity: scores.map((score) => ({ type: 'CVSS_V3', score }))
})
const word = (severity: unknown) => ({ database_specific: { severity } })
const ubuntu = (score: string) => ({ severity: [{ type: 'Ubuntu', score }] })

describe('the severity of a record', () => {
  const cases: readonly (readonly [string, object, Rating])[] = [
    ['nothing', {}, { severity: 'unknown', from: 'none' }],
    ['its score', cvss(HIGH_31), { severity: 'high', from: HIGH_31 }],
    ['its highest score', cvss(MEDIUM_40, CRITICAL_31, HIGH_31), { severity: 'critical', from: CRITICAL_31 }],
    [
      'a newer score rather than one of version 2',
      cvss(TEN_20, MEDIUM_40),
      { severity: 'medium', from: MEDIUM_40 }
    ],
    ['a score of version 2 alone', cvss(TEN_20), { severity: 'critical', from: `CVSS:2.0/${TEN_20}` }],
    ['a score rather than a word', { ...cvss(HIGH_31), ...word('LOW') }, { severity: 'high', from: HIGH_31 }],
    ['a score of zero', cvss(NONE_31), { severity: 'low', from: NONE_31 }],
    [
      'a word where the vector is malformed',
      { ...cvss('CVSS:3.1/AV:N'), ...word('MODERATE') },
      { severity: 'medium', from: 'database_specific.severity' }
    ],
    ['no word that is none', word('BAD'), { severity: 'unknown', from: 'none' }],
    ['no word that says that it is unknown', word('unknown'), { severity: 'unknown', from: 'none' }],
    ['no word that is no text', word(['HIGH']), { severity: 'unknown', from: 'none' }],
    [
      'a word rather than a priority',
      { ...ubuntu('high'), ...word('LOW') },
      { severity: 'low', from: 'database_specific.severity' }
    ],
    ['a priority', ubuntu('medium'), { severity: 'medium', from: 'Ubuntu' }],
    ['the lowest priority', ubuntu('negligible'), { severity: 'low', from: 'Ubuntu' }],
    [
      'no priority that is a property of objects',
      ubuntu('constructor'),
      { severity: 'unknown', from: 'none' }
    ]
  ]

  it.each(cases)('is %s', (_what, parts, rating) => {
    expect(rateRecord(record({ id: 'X-1', ...parts }))).toEqual(rating)
  })

  it('counts the ratings of the entries that apply', () => {
    const rating = rateRecord(record({ id: 'X-1', ...cvss(HIGH_31) }), [
      { type: 'CVSS_V3', score: CRITICAL_31 }
    ])
    expect(rating).toEqual({ severity: 'critical', from: CRITICAL_31 })
  })
})

describe('the severity of a group', () => {
  const none: Rating = { severity: 'unknown', from: 'none' }
  const high: Rating = { severity: 'high', from: HIGH_31 }
  const medium: Rating = { severity: 'medium', from: MEDIUM_40 }
  const old: Rating = { severity: 'critical', from: `CVSS:2.0/${TEN_20}` }
  const reviewed: Rating = { severity: 'critical', from: 'database_specific.severity' }
  const priority: Rating = { severity: 'high', from: 'Ubuntu' }

  it.each([
    [[], none],
    [[none], none],
    [[none, priority], priority],
    [[priority, reviewed], reviewed],
    [[reviewed, old], old],
    [[old, medium], medium],
    [[medium, high, none], high]
  ])('%j is %j, in any order', (ratings, rating) => {
    expect(rateGroup(ratings)).toEqual(rating)
    expect(rateGroup([...ratings].reverse())).toEqual(rating)
  })
})
