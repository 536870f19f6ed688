import type { SettingsSource } from '../../src/model/index.js'
import { inspectPosture } from '../../src/posture/index.js'
import { RULES } from '../../src/posture/rules/index.js'
import { CASES } from './cases/index.js'
import type { Case } from './support/cases.js'
import { settingsOf, unitOf } from './support/functions.js'

function run(id: string, given: Case, source: SettingsSource) {
  const rules = RULES.filter((rule) => rule.id === id)
  const others = Object.entries(given.others ?? {}).map(([name, other]) =>
    unitOf(name, settingsOf({ source, ...other.settings }), other.unit)
  )
  const functions = [unitOf('it', settingsOf({ source, ...given.settings }), given.unit), ...others]
  const { items, summary } = inspectPosture(
    { functions, components: given.components ?? [], artifacts: given.artifacts ?? [] },
    {
      rules,
      severities: new Map(),
      trust: { accounts: given.allowedAccounts ?? [], publishers: given.publishers ?? new Map() }
    }
  )
  const finds = items
    .filter((finding) => finding.function === 'it')
    .map(({ severity, location, title }) => `${severity} ${location.line ?? 0}: ${title}`)
  const gaps = summary.notEvaluated
    .filter(({ functions: names }) => names.includes('it'))
    .map(({ why }) => why)
  return { finds, gaps, items }
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = CASES[id] ?? { bad: [], good: [] }
  const configured = rule.sources.flatMap((source) => (source === 'artifact' ? [] : [source]))
  const sources: readonly SettingsSource[] = configured.length > 0 ? configured : ['template']
  const spread = (kind: 'bad' | 'good'): [string, SettingsSource, Case][] =>
    cases[kind].flatMap((each) =>
      (each.sources ?? sources).map((source): [string, SettingsSource, Case] => [each.name, source, each])
    )

  it.each(spread('bad'))('finds %s in a %s', (_, source, given) => {
    const { finds, gaps, items } = run(id, given, source)
    const wanted = given.finds ?? []
    expect(wanted.length).toBeGreaterThan(0)
    expect(finds).toHaveLength(wanted.length)
    for (const [index, want] of [...wanted].entries()) expect(finds[index]).toContain(want)
    expect(gaps).toEqual(given.gaps ?? [])
    expect(new Set(items.map(({ fingerprint }) => fingerprint)).size).toBe(items.length)
  })

  it.each(spread('good'))('leaves alone %s in a %s', (_, source, given) => {
    const { finds, gaps } = run(id, given, source)
    expect(finds).toEqual([])
    expect(gaps).toEqual(given.gaps ?? [])
  })

  it('has something to find and to leave alone in each of its sources', () => {
    for (const source of sources) {
      for (const kind of ['bad', 'good'] as const) {
        const own = cases[kind].filter((each) => (each.sources ?? sources).includes(source))
        expect([source, kind, own.length > 0]).toEqual([source, kind, true])
      }
    }
  })
})

it('has cases for rules that exist, and no other', () => {
  expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort())
})
