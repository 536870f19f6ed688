import { table } from '../../src/reports/index.js'
import { columnsOf } from '../../src/reports/terminal/columns.js'
import { bigReport } from '../support/big-report.js'
import {
  below,
  blocks,
  cleanReport,
  componentOf,
  LODASH,
  sampleReport,
  vulnerability
} from '../support/sample-report.js'

const ESC = '\x1b'

it('writes no colour unless it is asked to', () => {
  expect(table.render(sampleReport())).not.toContain(ESC)
  expect(table.render(sampleReport(), { color: false })).not.toContain(ESC)
})

it('differs with colour in nothing but colour', () => {
  const colored = table.render(sampleReport(), { color: true, width: 90 })
  expect(colored).toContain(`${ESC}[31mFAIL${ESC}[0m`)
  expect(colored.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'g'), '')).toBe(
    table.render(sampleReport(), { width: 90 })
  )
})

it.each([60, 80, 100, 120, 200])('keeps the rows within %i columns', (width) => {
  const lines = table.render(sampleReport(), { width }).split('\n')
  const rows = lines.filter((line) => /^ {2}(Severity|critical|high {4}|medium {2}|low {5}) /.test(line))
  expect(rows.length).toBe(14 + 2)
  // The narrowest layout needs 80 columns.
  for (const row of rows) expect(columnsOf(row)).toBeLessThanOrEqual(Math.max(width, 80))
})

it('aligns columns also under letters that take two', () => {
  const wide = { ...LODASH, name: '日本語' }
  const report = cleanReport({
    status: 'fail',
    components: [componentOf(wide), componentOf(LODASH)],
    decisions: [wide, LODASH].map((each) => blocks(vulnerability(each, 'CVE-2026-1', 'high', 'x', [])))
  })
  const rows = table
    .render(report)
    .split('\n')
    .filter((line) => line.includes('CVE-2026-1'))
  const starts = rows.map((row) => columnsOf(row.slice(0, row.indexOf('CVE-2026-1'))))
  expect(starts).toHaveLength(2)
  expect(new Set(starts).size).toBe(1)
})

it('shows everything that blocks, however much it is', () => {
  const text = table.render(bigReport(2000))
  for (let index = 0; index < 2000; index += 2) expect(text).toContain(` CVE-2026-${10_000 + index} `)
})

it('folds what does not block beyond a screenful, and counts it', () => {
  const text = table.render(bigReport(2000))
  expect(text.match(/^ {2}low /gm)).toHaveLength(20)
  expect(text).toContain('... and 980 more (980 low), all in the JSON report')
})

it('shows the worst of what does not block', () => {
  const decisions = Array.from({ length: 30 }, (_, index) =>
    below(vulnerability(LODASH, `CVE-2026-${100 + index}`, index === 29 ? 'medium' : 'low', 'x', []))
  )
  const text = table.render(cleanReport({ components: [componentOf(LODASH)], decisions }))
  expect(text).toContain('CVE-2026-129')
  expect(text).toContain('... and 10 more (10 low)')
})
