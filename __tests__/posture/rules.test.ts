import { readdirSync } from 'node:fs'
import { SEVERITIES } from '../../src/model/index.js'
import { RULES } from '../../src/posture/rules/index.js'

it('lists each rule file, under the name of the file, sorted', () => {
  const files = readdirSync(new URL('../../src/posture/rules/', import.meta.url))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
  expect(RULES.map(({ id }) => id)).toEqual(files.sort())
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an id that can be a file, a title without full stop, rows and sources', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
    expect(rule.rows.length).toBeGreaterThan(0)
    expect(new Set(rule.sources).size).toBe(rule.sources.length)
    expect(rule.sources.length).toBeGreaterThan(0)
    expect(SEVERITIES.filter((severity) => severity !== 'unknown')).toContain(rule.severity)
  })

  it('does not block by itself when it is only a hint', () => {
    if (rule.tier === 'B') expect(['medium', 'low', 'info']).toContain(rule.severity)
    else expect(['A']).toContain(rule.tier)
  })
})

it('lets few rules block by default', () => {
  const blocking = RULES.filter(({ severity }) => ['critical', 'high'].includes(severity)).map(({ id }) => id)
  expect(blocking).toEqual([
    'cross-account-access',
    'foreign-runtime',
    'insecure-dlq',
    'open-repository',
    'public-url',
    'secret-in-variables',
    'wildcard-iam'
  ])
})
