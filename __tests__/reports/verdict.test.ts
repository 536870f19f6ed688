import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model/index.js'
import { pullRequest, table } from '../../src/reports/index.js'
import {
  archiveFinding,
  below,
  blocks,
  cleanReport,
  gap,
  LODASH,
  malware,
  EVIL,
  sampleReport,
  vulnerability
} from '../support/sample-report.js'

const FIXTURES = new URL('../fixtures/reports/', import.meta.url)

/** Outcomes that nobody may take for one another. */
const OUTCOMES = [
  'clean',
  'clean-but-gaps',
  'nothing-scanned',
  'nothing-recognised',
  'incomplete',
  'none-blocks',
  'all-ignored',
  'warn-only',
  'one-blocks'
]

function firstLine(text: string): string {
  return text.split('\n').find((line) => line !== '' && !line.startsWith('<!--')) ?? ''
}

function fixture(name: string): Report {
  return JSON.parse(readFileSync(new URL(`${name}/report.json`, FIXTURES), 'utf8')) as Report
}

it.each([table, pullRequest])('gives each outcome a first line of its own: $id', ({ render }) => {
  const lines = OUTCOMES.map((name) => firstLine(render(fixture(name))))
  expect(new Set(lines).size).toBe(OUTCOMES.length)
})

it('passes without reserve only when something was scanned, seen and found free of problems', () => {
  const passes = OUTCOMES.filter((name) => firstLine(table.render(fixture(name))).startsWith('PASS  '))
  expect(passes.sort()).toEqual(['all-ignored', 'clean', 'none-blocks'])
  const ticks = OUTCOMES.filter((name) => firstLine(pullRequest.render(fixture(name))).includes('✅'))
  expect(ticks.sort()).toEqual(['all-ignored', 'clean', 'none-blocks'])
})

it.each([
  [
    'nothing was scanned',
    cleanReport({ artifacts: [], functions: [], components: [], notices: [gap('x.zip', 'not a zip')] })
  ],
  ['nothing was recognised', cleanReport({ components: [], notices: [gap('x.zip', 'not a zip')] })],
  ['something blocks', sampleReport()]
])('says in the first line that something could not be checked when %s', (_, report) => {
  expect(firstLine(table.render(report))).toMatch(/; \d things? could not be checked$/)
})

it('lists what could not be checked on both surfaces', () => {
  const report = cleanReport({ status: 'incomplete', notices: [gap('x.zip', 'the entry is encrypted')] })
  for (const { render } of [table, pullRequest]) {
    expect(render(report)).toContain('Could not be checked')
    expect(render(report)).toContain('the entry is encrypted')
  }
})

it('counts each malicious package once, and apart from severities', () => {
  const twice = [
    blocks(malware(EVIL, 'MAL-1', 'x')),
    blocks(malware(EVIL, 'MAL-2', 'x')),
    blocks(archiveFinding('a.zip', 'x'))
  ]
  expect(firstLine(table.render(cleanReport({ status: 'fail', decisions: twice })))).toBe(
    'FAIL  all 3 findings block: 1 malicious package, 1 high'
  )
})

describe('in a trial run', () => {
  const policy = { failOnSeverity: 'high', onlyFixed: true, warnOnly: true, failOnIncomplete: true }
  const fixed = below(vulnerability(LODASH, 'CVE-2026-1', 'high', 'x', ['5.0.0']), 'warn-only is set')
  const unfixed = below(vulnerability(LODASH, 'CVE-2026-2', 'high', 'x', []), 'only-fixed is set')
  const mild = below(vulnerability(LODASH, 'CVE-2026-3', 'low', 'x', ['5.0.0']))

  it('says what would block', () => {
    const report = cleanReport({ decisions: [fixed, unfixed, mild], policy })
    expect(firstLine(table.render(report))).toBe(
      'WARN  1 of 3 findings would block, but warn-only is on: 1 high'
    )
  })

  it('does not mix it with the malware that does', () => {
    const report = cleanReport({
      status: 'fail',
      decisions: [blocks(malware(EVIL, 'MAL-1', 'x')), fixed],
      policy
    })
    expect(firstLine(table.render(report))).toBe('FAIL  1 of 2 findings blocks: 1 malicious package')
  })

  it('passes when nothing would', () => {
    expect(firstLine(table.render(cleanReport({ decisions: [unfixed, mild], policy })))).toMatch(/^PASS /)
  })
})
