import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { MANUAL_CHECKS } from '../../src/posture/manual.js'
import type { Rule } from '../../src/posture/rule.js'
import { RULES } from '../../src/posture/rules/index.js'
import { ROWS, type Row } from './support/rows.js'

/**
 * docs/coverage.md, and the marked parts of the pages in docs/rules, are written from the rules by this test when
 * UPDATE_DOCS=1 is set; otherwise they are compared with them.
 */
const DOCS = new URL('../../docs/', import.meta.url)
const update = process.env['UPDATE_DOCS'] === '1'

function expectFile(name: string, change: (text: string) => string): void {
  const path = new URL(name, DOCS)
  const text = readFileSync(path, 'utf8')
  const wanted = change(text)
  if (update) writeFileSync(path, wanted)
  else expect(text).toBe(wanted)
}

function between(text: string, marker: string, content: string): string {
  const [begin, end] = [`<!-- ${marker}:begin -->`, `<!-- ${marker}:end -->`]
  expect(text).toContain(begin)
  expect(text).toContain(end)
  return `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${content}\n\n${text.slice(text.indexOf(end))}`
}

/** Aligned as the formatter aligns it. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, at) =>
    Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length))
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function headerOf(rule: Rule): string {
  const { title, rows, tier, severity, sources, equivalents } = rule
  const blocks = ['critical', 'high'].includes(severity) ? '; blocks by default' : ''
  return [
    `**${title}.**`,
    '',
    `- Rows of the [threat model](../coverage.md): ${rows.join(', ')}`,
    tier === 'A'
      ? '- Tier A: certain from what is configured; on by default'
      : `- Tier B: a hint; off by default, switched on by \`posture: +${rule.id}\``,
    `- Severity: ${severity} at worst${blocks}`,
    `- Can be evaluated from: ${sources.join(', ')}`,
    `- In other tools: ${equivalents.length === 0 ? 'none known' : equivalents.join('; ')}`
  ].join('\n')
}

function ignoringOf({ id, tier }: Rule): string {
  return [
    'For one function, in `.lambda-scan.yml`:',
    '',
    '```yaml',
    'ignore:',
    `  - id: ${id}`,
    '    function: my-function',
    '    reason: why it is meant to be so',
    '```',
    '',
    tier === 'A'
      ? `For all of them: \`posture: -${id}\`. To rate it differently:`
      : 'To rate it differently:',
    '',
    '```yaml',
    'posture:',
    ...(tier === 'A' ? [] : [`  rules: [+${id}]`]),
    '  severities:',
    `    ${id}: low`,
    '```'
  ].join('\n')
}

it('has a page for each rule, and no other', () => {
  const pages = readdirSync(new URL('rules/', DOCS)).map((file) => file.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual(RULES.map(({ id }) => id))
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page about %s', (id, rule) => {
  const text = (): string => readFileSync(new URL(`rules/${id}.md`, DOCS), 'utf8')

  it('says what the rule says of itself', () => {
    expectFile(`rules/${id}.md`, (page) =>
      between(between(page, 'rule', headerOf(rule)), 'ignore', ignoringOf(rule))
    )
  })

  it('says what it means, why it matters, how to fix and to ignore it, and where it comes from', () => {
    expect(text().split('\n')[0]).toBe(`# ${id}`)
    expect(text().match(/^## .*$/gm)).toEqual([
      '## What it means',
      '## Why it matters',
      '## How to fix it',
      '## How to ignore it',
      '## Source'
    ])
    for (const section of text()
      .split(/^## .*$/m)
      .slice(1))
      expect(section.trim().length).toBeGreaterThan(20)
  })

  it('shows the change in SAM, CloudFormation, the CDK and Terraform where it is one of those', () => {
    if (!rule.sources.includes('template')) return
    for (const tool of [/^SAM( and CloudFormation)?:$/m, /CloudFormation:$/m, /^CDK:$/m, /^Terraform:$/m]) {
      expect(text()).toMatch(tool)
    }
    expect(text()).toMatch(/```ts\n[^`]+```/)
    expect(text()).toMatch(/```hcl\n[^`]+```/)
  })
})

it('lists the rules on the page about their findings', () => {
  const rows = RULES.map(({ id, title, tier, severity }) => [
    `[${id}](../rules/${id}.md)`,
    tier,
    severity,
    title
  ])
  const rules = table(['Rule', 'Tier', 'Severity', 'What it finds'], rows)
  expectFile('findings/posture.md', (text) => between(text, 'rules', rules))
})

function cellsOf({ id, subject, tier, also = [] }: Row): readonly (readonly string[])[] {
  const rules = RULES.filter((rule) => rule.rows.includes(id)).map((rule) => [
    `rule [${rule.id}](rules/${rule.id}.md), tier ${rule.tier}`,
    rule.sources.join(', '),
    '`__tests__/posture/cases`'
  ])
  const manual = MANUAL_CHECKS.filter(({ rows }) => rows.includes(id)).map(() => [
    'manual: the checklist in the job summary and the JSON report',
    'a person',
    '`__tests__/posture/inspect.test.ts`'
  ])
  const answers = [
    ...also.map(({ what, sources, test }) => [what, sources, test]),
    ...rules,
    ...manual.slice(0, 1)
  ]
  return answers.map((answer, index) => [
    index === 0 ? id : '',
    index === 0 ? subject : '',
    index === 0 ? tier : '',
    ...answer
  ])
}

describe('the coverage of the threat model', () => {
  it('is what the rules say', () => {
    const rows = table(['Row', 'Subject', 'Tier', 'Answered by', 'From', 'Test'], ROWS.flatMap(cellsOf))
    expectFile('coverage.md', (text) => between(text, 'coverage', rows))
  })

  it.each(ROWS.map((row) => [row.id, row] as const))('has an answer to %s', (_, row) => {
    expect(cellsOf(row).length).toBeGreaterThan(0)
    for (const cells of cellsOf(row)) {
      expect(cells.slice(3).every((cell) => cell !== '')).toBe(true)
      const test = cells.at(-1)?.replaceAll('`', '') ?? ''
      expect([test, existsSync(new URL(`../${test}`, DOCS))]).toEqual([test, true])
    }
  })

  it('has every row, once', () => {
    const wanted = [
      ...Array.from({ length: 24 }, (_, n) => `R${n + 1}`),
      ...Array.from({ length: 9 }, (_, n) => `D${n + 1}`),
      ...Array.from({ length: 7 }, (_, n) => `S${n + 1}`)
    ]
    expect(ROWS.map(({ id }) => id)).toEqual(wanted)
    const named = [...RULES.flatMap(({ rows }) => rows), ...MANUAL_CHECKS.flatMap(({ rows }) => rows)]
    expect(named.filter((id) => !wanted.includes(id))).toEqual([])
  })

  it('says manual where a tier is only for a person, and nowhere else', () => {
    const manual = new Set(MANUAL_CHECKS.flatMap(({ rows }) => rows))
    expect(ROWS.filter(({ tier }) => tier.includes('C')).map(({ id }) => id)).toEqual(
      ROWS.map(({ id }) => id).filter((id) => manual.has(id))
    )
  })
})
