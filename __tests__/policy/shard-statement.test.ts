import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model/index.js'
import { readShardReport } from '../../src/policy/index.js'
import { json } from '../../src/reports/index.js'

const FIXTURE = new URL('../fixtures/reports/vex/report.json', import.meta.url)
const report = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Report
const text = json.render(report)

it('reads back what was stated of each finding, ignored or not', () => {
  const stated = ({ decisions }: Report): unknown =>
    decisions
      .map(({ finding, outcome, because, statement }) => [finding.id, outcome, because, statement])
      .sort()
  expect(stated(readShardReport(text).report)).toEqual(stated(report))
  expect(json.render(readShardReport(text).report)).toContain('"justification": "requires_environment"')
})

it.each<[string, unknown]>([
  ['a word that is no status', { status: 'harmless' }],
  ['a status that is no text', { status: ['fixed'] }],
  ['a justification that is none', { status: 'fixed', justification: 7 }],
  ['a file that is none', { status: 'fixed', file: {} }],
  ['a text', 'fixed']
])('refuses a statement with %s', (_what, statement) => {
  const document = JSON.parse(text) as { findings: { statement?: unknown }[] }
  for (const finding of document.findings) finding.statement = statement
  expect(() => readShardReport(JSON.stringify(document))).toThrow('has findings that are none')
})
