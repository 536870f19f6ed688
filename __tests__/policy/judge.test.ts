import type { Finding, Ignore, Notice } from '../../src/model/index.js'
import { judge, statusOf, type Policy } from '../../src/policy/index.js'

const policy: Policy = {
  failOnSeverity: 'high',
  onlyFixed: false,
  warnOnly: false,
  failOnIncomplete: true,
  ignores: [],
  today: '2026-11-22'
}

function vulnerability(overrides: Partial<Extract<Finding, { kind: 'vulnerability' }>> = {}): Finding {
  return {
    kind: 'vulnerability',
    id: 'CVE-2021-23337',
    severity: 'high',
    title: 'Command injection',
    aliases: ['GHSA-35jh-r3h4-6jhm'],
    purl: 'pkg:npm/lodash@4.17.15',
    fixedIn: ['4.17.21'],
    artifact: 'dist/orders.zip',
    function: 'orders',
    location: { path: 'dist/orders.zip' },
    sources: [],
    fingerprint: 'f',
    ...overrides
  }
}

const malware: Finding = {
  ...vulnerability(),
  kind: 'malware',
  id: 'MAL-2025-1',
  aliases: [],
  severity: 'critical',
  fixedIn: []
} as Finding
const ignore = (overrides: Partial<Ignore> = {}): Ignore => ({
  id: 'CVE-2021-23337',
  reason: 'not reachable',
  line: 2,
  ...overrides
})
const outcomeOf = (finding: Finding, changes: Partial<Policy>) =>
  judge([finding], { ...policy, ...changes }).decisions[0]?.outcome

describe('threshold', () => {
  it.each([
    ['critical', 'high', 'blocks'],
    ['high', 'high', 'blocks'],
    ['medium', 'high', 'below-threshold'],
    ['unknown', 'low', 'below-threshold'],
    ['unknown', 'unknown', 'blocks'],
    ['info', 'low', 'below-threshold'],
    ['info', 'info', 'blocks'],
    ['info', 'unknown', 'blocks'],
    ['unknown', 'info', 'below-threshold']
  ] as const)('a %s finding with threshold %s: %s', (severity, failOnSeverity, outcome) => {
    expect(outcomeOf(vulnerability({ severity }), { failOnSeverity })).toBe(outcome)
  })

  it('lets unfixed findings pass with only-fixed', () => {
    expect(outcomeOf(vulnerability({ fixedIn: [] }), { onlyFixed: true })).toBe('below-threshold')
    expect(outcomeOf(vulnerability(), { onlyFixed: true })).toBe('blocks')
  })

  it('lets a copy pass that no function loads, unless it is malware', () => {
    expect(outcomeOf(vulnerability({ shadowed: true }), {})).toBe('below-threshold')
    expect(outcomeOf({ ...malware, shadowed: true } as Finding, {})).toBe('blocks')
  })

  it('lets everything but malware pass with warn-only', () => {
    expect(outcomeOf(vulnerability(), { warnOnly: true })).toBe('below-threshold')
    expect(outcomeOf(malware, { warnOnly: true, onlyFixed: true, failOnSeverity: 'critical' })).toBe('blocks')
  })
})

describe('ignores', () => {
  it.each<[string, Partial<Ignore>, boolean]>([
    ['the id', {}, true],
    ['an alias, in any case', { id: 'ghsa-35JH-r3h4-6jhm' }, true],
    ['another id', { id: 'CVE-2021-2333' }, false],
    ['the package', { purl: 'pkg:npm/lodash' }, true],
    ['the version', { purl: 'pkg:npm/lodash@4.17.15' }, true],
    ['another version', { purl: 'pkg:npm/lodash@4.17.16' }, false],
    ['another package', { purl: 'pkg:npm/lodash-es' }, false],
    ['the function', { function: 'ord*' }, true],
    ['another function', { function: 'billing' }, false],
    ['the path', { path: 'dist/*.zip' }, true],
    ['another path', { path: '*.zip' }, false],
    ['its last day', { expires: '2026-11-22' }, true],
    ['the day before', { expires: '2026-11-21' }, false]
  ])('with %s', (_what, entry, applies) => {
    const { decisions, staleIgnores } = judge([vulnerability()], { ...policy, ignores: [ignore(entry)] })
    expect(decisions[0]?.outcome).toBe(applies ? 'ignored' : 'blocks')
    expect(staleIgnores).toHaveLength(applies ? 0 : 1)
  })

  it('reads a scope with and without percent-encoding', () => {
    const scoped = vulnerability({ purl: 'pkg:npm/%40acme/tool@1.0.0' })
    for (const purl of ['pkg:npm/@acme/tool', 'pkg:npm/%40acme/tool', 'pkg:npm/@acme/tool@1.0.0']) {
      expect(outcomeOf(scoped, { ignores: [ignore({ purl })] })).toBe('ignored')
    }
  })

  it('keeps the reason, and says which entries did nothing and why', () => {
    const ignores = [ignore(), ignore({ id: 'CVE-1', line: 5 }), ignore({ expires: '2020-01-01', line: 8 })]
    const { decisions, staleIgnores } = judge([vulnerability()], { ...policy, ignores })
    expect(decisions[0]).toMatchObject({ outcome: 'ignored', because: 'not reachable' })
    expect(staleIgnores.map(({ line, why }) => [line, why])).toEqual([
      [5, 'unused'],
      [8, 'expired']
    ])
  })

  it('holds until a fix is known, where it says so', () => {
    const ignores = [ignore({ untilFixed: true })]
    expect(outcomeOf(vulnerability({ fixedIn: [] }), { ignores })).toBe('ignored')
    const { decisions, staleIgnores } = judge([vulnerability()], { ...policy, ignores })
    expect(decisions[0]?.outcome).toBe('blocks')
    expect(staleIgnores).toMatchObject([{ why: 'fix-known' }])
    // Another entry may go on ignoring it.
    expect(outcomeOf(vulnerability(), { ignores: [...ignores, ignore()] })).toBe('ignored')
  })

  it('ignores once, by the first entry, and names entries that give different reasons', () => {
    const ignores = [
      ignore({ expires: '2020-01-01', reason: 'old', line: 1 }),
      ignore({ line: 2 }),
      ignore({ reason: 'no longer used', line: 9 }),
      ignore({ function: 'orders', reason: 'narrower', line: 12 }),
      ignore({ reason: 'listed in .trivyignore', file: '.trivyignore', line: 1 })
    ]
    const { decisions, staleIgnores, notices } = judge([vulnerability()], { ...policy, ignores })
    expect(decisions).toMatchObject([{ outcome: 'ignored', because: 'not reachable' }])
    expect(staleIgnores).toMatchObject([{ line: 1, why: 'expired' }])
    expect(notices.map(({ subject, message }) => `${subject} ${message}`)).toEqual([
      'CVE-2021-23337 is ignored for different reasons on lines 2 and 9 of the configuration file: keep the one that is true'
    ])
    expect(statusOf(decisions, notices, policy)).toBe('pass')
  })

  it('goes by the entry that states something before those that only accept', () => {
    const sure = ignore({ status: 'not_affected', reason: 'not built in', line: 9 })
    const { decisions } = judge([vulnerability()], { ...policy, ignores: [ignore(), sure] })
    expect(decisions).toMatchObject([
      { because: 'not built in', statement: { status: 'not_affected', detail: 'not built in' } }
    ])
  })

  it('tells of no end where another entry goes on', () => {
    const soon = ignore({ expires: '2026-11-30' })
    const told = (...ignores: Ignore[]) => judge([vulnerability()], { ...policy, ignores }).notices
    expect(told(soon, ignore({ line: 9 }))).toEqual([])
    expect(told(ignore({ expires: '2027-11-30', line: 9 }), soon)).toEqual([])
    expect(told(soon, ignore({ expires: '2026-12-01', line: 9 }))).toMatchObject([
      { message: expect.stringContaining('ends after 2026-12-01') as string }
    ])
  })

  it.each([
    ['2026-11-21', 0],
    ['2026-11-22', 1],
    ['2026-12-06', 1],
    ['2026-12-07', 0]
  ])('tells of an entry that ends on %s', (expires, told) => {
    const ignores = [ignore({ expires, owner: 'team-orders' })]
    const { notices } = judge([vulnerability()], { ...policy, ignores })
    expect(notices).toHaveLength(told)
    for (const { subject, message, incomplete } of notices) {
      expect([subject, incomplete]).toEqual(['CVE-2021-23337', false])
      expect(message).toContain(`ends after ${expires}`)
      expect(message).toContain('team-orders answers for it (not reachable)')
    }
  })

  it('does not tell of the end of an entry that does nothing', () => {
    const ignores = [ignore({ id: 'CVE-1', expires: '2026-11-23' })]
    expect(judge([vulnerability()], { ...policy, ignores }).notices).toEqual([])
  })

  it('lets malware pass only by its name', () => {
    expect(outcomeOf(malware, { ignores: [ignore()] })).toBe('blocks')
    expect(outcomeOf(malware, { ignores: [ignore({ id: 'MAL-2025-1' })] })).toBe('ignored')
  })
})

it('gives one decision for each finding, worst first', () => {
  const findings = [
    vulnerability({ severity: 'low', id: 'CVE-1' }),
    vulnerability({ severity: 'high', id: 'CVE-2' }),
    vulnerability({ severity: 'critical', id: 'CVE-3' }),
    malware
  ]
  expect(judge(findings, policy).decisions.map(({ finding }) => finding.id)).toEqual([
    'MAL-2025-1',
    'CVE-3',
    'CVE-2',
    'CVE-1'
  ])
})

describe('status', () => {
  const gap: Notice = { stage: 'advise', subject: 'OSV', message: 'no answer', incomplete: true }
  const hint: Notice = { ...gap, incomplete: false }
  const statusWith = (findings: Finding[], notices: Notice[], changes: Partial<Policy> = {}) => {
    const used = { ...policy, ...changes }
    return statusOf(judge(findings, used).decisions, notices, used)
  }

  it.each<[string, string, Finding[], Notice[], Partial<Policy>]>([
    ['nothing', 'pass', [], [], {}],
    ['a hint', 'pass', [], [hint], {}],
    ['a gap', 'incomplete', [], [gap], {}],
    ['a gap that may be', 'pass', [], [gap], { failOnIncomplete: false }],
    ['a gap in trial mode', 'pass', [], [gap], { warnOnly: true }],
    ['a blocking finding and a gap', 'fail', [vulnerability()], [gap], {}],
    ['malware in trial mode', 'fail', [malware], [], { warnOnly: true }]
  ])('with %s is %s', (_what, status, findings, notices, changes) => {
    expect(statusWith(findings, notices, changes)).toBe(status)
  })
})

describe('fail-on-kev', () => {
  const kev = { added: '2021-12-10' }
  const exploited = vulnerability({ severity: 'low', kev })

  it('lets what is known to be exploited block whatever its severity, and says so', () => {
    expect(outcomeOf(exploited, {})).toBe('below-threshold')
    const [decision] = judge([exploited], { ...policy, failOnKev: true }).decisions
    expect(decision).toMatchObject({ outcome: 'blocks', because: 'fail-on-kev is set' })
  })

  it('changes nothing else', () => {
    expect(outcomeOf(vulnerability({ severity: 'low' }), { failOnKev: true })).toBe('below-threshold')
    const severe = judge([vulnerability({ kev })], { ...policy, failOnKev: true }).decisions[0]
    expect(severe).toEqual({ finding: vulnerability({ kev }), outcome: 'blocks' })
  })

  it.each([
    ['an ignore', { ignores: [ignore()] }, 'ignored'],
    ['the baseline', { known: new Set(['f']) }, 'in-baseline'],
    ['warn-only', { warnOnly: true }, 'below-threshold']
  ] as const)('gives way to %s', (_, changes, outcome) => {
    expect(outcomeOf(exploited, { failOnKev: true, ...changes })).toBe(outcome)
  })

  it('gives way to only-fixed where no fix is known, and to another copy that is loaded', () => {
    const unfixed = vulnerability({ severity: 'critical', kev, fixedIn: [] })
    expect(outcomeOf(unfixed, { failOnKev: true })).toBe('blocks')
    expect(outcomeOf(unfixed, { failOnKev: true, onlyFixed: true })).toBe('below-threshold')
    expect(outcomeOf(exploited, { failOnKev: true, onlyFixed: true })).toBe('blocks')
    expect(outcomeOf(vulnerability({ kev, shadowed: true }), { failOnKev: true })).toBe('below-threshold')
  })
})
