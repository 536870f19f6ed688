import { fingerprint, type FunctionUnit, type Ignore, type RuntimeFinding } from '../../src/model/index.js'
import { judge, type Policy } from '../../src/policy/index.js'
import { inspectRuntimes } from '../../src/runtimes/index.js'
import type { LifecycleTable } from '../../src/runtimes/table.js'

const TODAY = '2026-11-22'

const TABLE: LifecycleTable = {
  source: 'https://example.com/runtimes',
  asOf: '2026-11-01',
  runtimes: [
    row('fresh2.x', null, null, null, []),
    row('fresh1.x', '2028-01-01', '2028-02-01', '2028-03-01', ['fresh2.x']),
    row('old3.x', '2025-09-01', '2027-02-01', '2027-03-03', ['fresh1.x', 'fresh2.x']),
    row('old2.x', '2023-12-04', '2024-01-09', '2027-03-03', ['fresh1.x']),
    row('old1.x', '2021-07-30', '2021-07-30', '2022-02-14', ['fresh1.x']),
    row('image9', '2026-11-10', null, null, ['fresh2.x']),
    row('moved1', '2025-01-01', '2026-11-10', '2026-12-10', ['fresh2.x'])
  ]
}

function row(
  id: string,
  deprecated: string | null,
  createBlocked: string | null,
  updateBlocked: string | null,
  successors: readonly string[]
): LifecycleTable['runtimes'][number] {
  return { id, os: 'Amazon Linux 2', deprecated, createBlocked, updateBlocked, successors }
}

function unit(runtime: string | undefined, more: Partial<FunctionUnit> = {}): FunctionUnit {
  return {
    name: 'orders',
    code: 'dist/orders.zip',
    layers: [],
    ...(runtime === undefined ? {} : { runtime }),
    ...more
  }
}

function inspect(runtime: string | undefined, today = TODAY, warningDays = 180) {
  return inspectRuntimes([unit(runtime)], today, { warningDays, table: TABLE })
}

describe('the level', () => {
  it.each([
    ['a year before', '2027-01-01', undefined],
    ['181 days before', '2027-07-04', undefined],
    ['180 days before', '2027-07-05', 'runtime-deprecated-soon'],
    ['on the day before', '2027-12-31', 'runtime-deprecated-soon'],
    ['on the day', '2028-01-01', 'runtime-deprecated'],
    ['years after', '2035-01-01', 'runtime-deprecated']
  ])('is right %s', (_, today, id) => {
    expect(inspect('fresh1.x', today).items.map((finding) => finding.id)).toEqual(id ? [id] : [])
  })

  it.each([
    [1, []],
    [404, []],
    [405, ['runtime-deprecated-soon']],
    [999_999_999, ['runtime-deprecated-soon']]
  ])('follows a limit of %d days', (days, ids) => {
    expect(inspect('fresh1.x', TODAY, days).items.map(({ id }) => id)).toEqual(ids)
  })

  it('is none where AWS has scheduled nothing', () => {
    expect(inspect('fresh2.x', '2099-01-01').items).toEqual([])
  })

  it('does not come from the day of a block', () => {
    const severities = ['old3.x', 'old2.x', 'old1.x'].map((id) => inspect(id).items[0]?.severity)
    expect(severities).toEqual(['high', 'high', 'high'])
  })
})

describe('what stops when', () => {
  it.each([
    [
      'old3.x',
      'Unsupported since 2025-09-01; AWS forecasts no creation from 2027-02-01, no updates from 2027-03-03'
    ],
    [
      'old2.x',
      'Unsupported since 2023-12-04, no creation since 2024-01-09; AWS forecasts no updates from 2027-03-03'
    ],
    ['old1.x', 'Unsupported since 2021-07-30, no creation since 2021-07-30, no updates since 2022-02-14'],
    ['image9', 'Unsupported since 2026-11-10'],
    // Between the table's day and today: it may have been postponed once more.
    [
      'moved1',
      'Unsupported since 2025-01-01; AWS forecasts no creation from 2026-11-10, no updates from 2026-12-10'
    ]
  ])('is said for %s', (id, title) => {
    expect(inspect(id).items[0]?.title).toBe(title)
  })

  it('is said before the day too', () => {
    expect(inspect('fresh1.x', '2027-12-01').items[0]?.title).toBe(
      'Supported until 2028-01-01; AWS forecasts no creation from 2028-02-01, no updates from 2028-03-01'
    )
  })
})

describe('the finding', () => {
  it('names function, runtime, successors and dates', () => {
    expect(inspect('old2.x').items).toEqual([
      {
        kind: 'runtime',
        id: 'runtime-deprecated',
        severity: 'high',
        title: expect.any(String) as string,
        aliases: [],
        runtime: 'old2.x',
        successors: ['fresh1.x'],
        end: {
          deprecated: '2023-12-04',
          createBlocked: '2024-01-09',
          updateBlocked: '2027-03-03',
          asOf: '2026-11-01'
        },
        artifact: 'dist/orders.zip',
        function: 'orders',
        location: { path: 'dist/orders.zip' },
        sources: [
          {
            engine: 'aws-runtimes',
            id: 'old2.x',
            url: 'https://example.com/runtimes',
            severity: 'high',
            severityFrom: 'lifecycle of 2026-11-01'
          }
        ],
        fingerprint: fingerprint('runtime', 'runtime-deprecated', 'orders', 'old')
      }
    ])
  })

  it('lies where the function is declared', () => {
    const declaredAt = { path: 'template.yaml', line: 14 }
    const { items } = inspectRuntimes([unit('old3.x', { declaredAt })], TODAY, {
      warningDays: 180,
      table: TABLE
    })
    expect(items[0]?.location).toEqual(declaredAt)
  })

  it('stays the same one over a step to another deprecated runtime, and is another one once it blocks', () => {
    const [before] = inspect('old2.x').items
    expect(inspect('old3.x').items[0]?.fingerprint).toBe(before?.fingerprint)
    expect(inspect('image9').items[0]?.fingerprint).not.toBe(before?.fingerprint)
    const prints = ['2027-12-01', '2028-01-01'].map((day) => inspect('fresh1.x', day).items[0]?.fingerprint)
    expect(prints[0]).not.toBe(prints[1])
  })

  it('is there once for each function', () => {
    const units = ['a', 'b', 'c'].map((name) => unit('old3.x', { name }))
    const { items } = inspectRuntimes(units, TODAY, { warningDays: 180, table: TABLE })
    expect(items.map((finding) => finding.function)).toEqual(['a', 'b', 'c'])
  })
})

describe('what the table does not say', () => {
  it('passes over a function without a known runtime', () => {
    expect(inspect(undefined, '2099-01-01')).toEqual({ items: [], notices: [] })
  })

  it.each(['old9.x', 'OLD3.X', 'old3', '', '__proto__', 'old3.x\n'])('does not judge %j', (runtime) => {
    const { items, notices } = inspect(runtime)
    expect(items).toEqual([])
    expect(notices).toEqual([
      {
        stage: 'inspect',
        subject: 'orders',
        message: `the runtime '${runtime}' is not in the table of 2026-11-01, so whether AWS supports it is not known`,
        incomplete: true
      }
    ])
  })

  it('says that a runtime of a customer has dates of its own', () => {
    expect(inspect('custom').notices).toMatchObject([
      { incomplete: true, message: expect.stringContaining('managed by a customer') as string }
    ])
  })

  it('quotes long identifiers in part', () => {
    expect(inspect('x'.repeat(100_000)).notices[0]?.message.length).toBeLessThan(200)
  })

  it.each([
    ['2027-01-30', 0],
    ['2027-01-31', 1]
  ])('on %s tells %d times that the table is old', (today, times) => {
    const { notices } = inspectRuntimes([unit('fresh2.x'), unit('fresh2.x')], today, {
      warningDays: 180,
      table: TABLE
    })
    expect(notices).toHaveLength(times)
    for (const notice of notices) {
      expect(notice).toMatchObject({
        incomplete: false,
        message: expect.stringContaining('91 days') as string
      })
    }
  })
})

describe('the policy', () => {
  const policy: Policy = {
    failOnSeverity: 'high',
    onlyFixed: true,
    warnOnly: false,
    failOnIncomplete: true,
    ignores: [],
    today: TODAY
  }
  const deprecated = inspect('old3.x').items
  const decide = (findings: readonly RuntimeFinding[], more: Partial<Policy> = {}) =>
    judge(findings, { ...policy, ...more }).decisions.map(({ outcome }) => outcome)
  const ignore = (more: Partial<Ignore>): Ignore => ({
    id: 'runtime-deprecated',
    reason: 'is switched off soon',
    line: 1,
    ...more
  })

  it('lets a deprecated runtime block, and one that soon will be not', () => {
    expect(decide(deprecated)).toEqual(['blocks'])
    expect(decide(deprecated, { warnOnly: true })).toEqual(['below-threshold'])
    const soon = inspect('fresh1.x', '2027-12-01').items
    expect(decide(soon)).toEqual(['below-threshold'])
    expect(decide(soon, { failOnSeverity: 'medium' })).toEqual(['blocks'])
  })

  it.each<[string, Partial<Ignore>, string]>([
    ['the id', {}, 'ignored'],
    ['the function', { function: 'ord*' }, 'ignored'],
    ['another function', { function: 'billing' }, 'blocks'],
    ['the artifact', { path: 'dist/*.zip' }, 'ignored'],
    ['the runtime', { id: 'old3.x' }, 'ignored'],
    ['another runtime', { id: 'old2.x' }, 'blocks'],
    ['the other id', { id: 'runtime-deprecated-soon' }, 'blocks'],
    ['a package', { purl: 'pkg:npm/a' }, 'blocks'],
    ['an expired entry', { expires: '2026-11-21' }, 'blocks']
  ])('ignores by %s', (_, more, outcome) => {
    expect(decide(deprecated, { ignores: [ignore(more)] })).toEqual([outcome])
  })
})
