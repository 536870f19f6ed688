import { COMMENT_MARKER, commentMarker, pullRequest } from '../../src/reports/index.js'
import { bigReport } from '../support/big-report.js'
import {
  blocks,
  cleanReport,
  componentOf,
  fixOf,
  gap,
  LODASH,
  sampleReport,
  vulnerability
} from '../support/sample-report.js'

/** GitHub's limit for the body of a comment, in characters. */
const LIMIT = 65_536

describe('the marker', () => {
  it('is the first line', () => {
    expect(pullRequest.render(cleanReport()).split('\n')[0]).toBe('<!-- lambda-supply-chain-scan -->')
    const keyed = pullRequest.render(cleanReport(), { commentKey: 'ci / scan' })
    expect(keyed.split('\n')[0]).toBe(commentMarker('ci / scan'))
  })

  it('tells jobs apart, and no marker is the beginning of another', () => {
    const markers = [
      COMMENT_MARKER,
      ...['', 'a', 'a b', 'a/b', 'a-b', 'a--b', 'A'].map((key) => commentMarker(key))
    ]
    for (const one of markers) {
      expect(markers.filter((other) => other.startsWith(one))).toEqual([one])
    }
  })

  it('is valid HTML whatever the key', () => {
    for (const key of ['-->', '--!>', '>', '->', 'a\nb', '\ud800', '-'.repeat(5000)]) {
      expect(commentMarker(key)).toMatch(/^<!-- lambda-supply-chain-scan: ((?!--)[^<>\s])* -->$/)
    }
  })
})

describe('the length', () => {
  it.each([0, 1, 15, 2000, 10_000])('stays under the limit with %i findings', (n) => {
    const text = pullRequest.render(bigReport(n), {
      detailsUrl: 'https://github.com/acme/orders/actions/runs/42'
    })
    expect(text.length).toBeLessThan(LIMIT)
    if (n > 1000)
      expect(text).toContain('more in [the full report](https://github.com/acme/orders/actions/runs/42)')
  })

  it.each([
    ['characters that grow when they are escaped', '@#'.repeat(500)],
    ['characters of four bytes', '𝕏'.repeat(1000)],
    ['characters that are spelt out', '\u{e0041}'.repeat(1000)]
  ])('stays under the limit with %s', (_, text) => {
    const sample = { ...LODASH, name: text, version: text, artifact: text, path: text }
    const decisions = Array.from({ length: 500 }, (_each, index) =>
      blocks(vulnerability(sample, `${index}${text}`, 'critical', text, [text], { function: text }))
    )
    const staleIgnores = decisions.map((_each, index) => ({
      id: text,
      why: 'unused' as const,
      reason: text,
      line: index + 1
    }))
    const notices = decisions.map((_each, index) => gap(text, `${index}${text}`))
    const report = cleanReport({
      status: 'fail',
      components: [componentOf(sample)],
      decisions,
      staleIgnores,
      notices
    })
    const written = pullRequest.render(report, { commentKey: text })
    expect(Buffer.byteLength(written)).toBeLessThan(LIMIT)
    expect(written).toContain('500 findings block')
    expect(written).toContain('the job summary')
  })

  it('is a few lines when there is nothing to say', () => {
    expect(pullRequest.render(cleanReport()).split('\n').length).toBeLessThan(6)
  })
})

describe('the order', () => {
  it('is verdict, what to do, what was not seen, findings', () => {
    const text = pullRequest.render(sampleReport())
    const places = [
      'FAIL',
      'What to do',
      'Could not be checked',
      '9 findings block',
      '5 findings do not block'
    ].map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('puts malware and the worst first in the plan', () => {
    const rows = pullRequest
      .render(sampleReport())
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows.slice(0, 4).map((row) => /`([^ `]+)/.exec(row)?.[1])).toEqual([
      'lambda-helperz',
      'org.apache.logging.log4j:log4j-core',
      'minimist',
      'lodash'
    ])
  })

  it('cuts the mild before the worst', () => {
    const text = pullRequest.render(bigReport(2000))
    expect(text.match(/^\| 🔴 critical \| `/gmu)).toHaveLength(100)
    expect(text).not.toContain('| 🟠 high | `package')
  })
})

it('does not repeat a finding that the plan has told', () => {
  const report = cleanReport({
    status: 'fail',
    components: [componentOf(LODASH)],
    decisions: [blocks(vulnerability(LODASH, 'CVE-2021-23337', 'high', 'Command injection', ['4.17.21']))],
    fixes: [fixOf(LODASH, 1, '4.17.21')]
  })
  expect(pullRequest.render(report).match(/CVE-2021-23337\]/g)).toHaveLength(1)
  expect(pullRequest.render(report)).toContain('`lodash 4.17.15` → **`4.17.21`**')
})

it('says whose word it is when the report comes from the run of the pull request itself', () => {
  const caution = "from the pull request's own run, which its author can change"
  expect(pullRequest.render(cleanReport(), { selfReported: true })).toContain(caution)
  expect(pullRequest.render(cleanReport())).not.toContain(caution)
})
