import { jobSummary, markdown } from '../../src/reports/index.js'
import { bigReport } from '../support/big-report.js'
import { sampleReport } from '../support/sample-report.js'

/** GitHub's limit for the summary of one step, in bytes. */
const LIMIT = 1024 * 1024

it('is the full report while it fits', () => {
  for (const report of [sampleReport(), bigReport(500)]) {
    expect(jobSummary.render(report)).toBe(markdown.render(report))
  }
})

it('is cut from the end when it does not, and says where the rest is', () => {
  const text = jobSummary.render(bigReport(10_000))
  expect(Buffer.byteLength(text)).toBeLessThan(LIMIT)
  expect(Buffer.byteLength(text)).toBeGreaterThan(LIMIT * 0.9)
  const blocking = text.match(/^\| (🔴 critical|🟠 high) \|/gmu)?.length ?? 0
  const hidden = Number(/_([\d,]+) more in the JSON report/.exec(text)?.[1]?.replace(',', ''))
  expect(blocking + hidden).toBe(5000)
  expect(text).toContain('**5,000 findings do not block** (5,000 low): all in the JSON report.')
  expect(text).toMatch(/<\/sub>\n$/)
})

it('leaves nothing out of the full report', () => {
  const text = markdown.render(bigReport(10_000))
  expect(text.match(/^\| (🔴 critical|🟠 high|🔵 low) \|/gmu)).toHaveLength(10_000)
})
