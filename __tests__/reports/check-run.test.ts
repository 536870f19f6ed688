import { checkRun, CHECK_SUMMARY_BUDGET, MOST_CHECK_ANNOTATIONS } from '../../src/reports/check-run/index.js'
import { UNSEEN } from '../../src/reports/escape/index.js'
import { bigReport } from '../support/big-report.js'
import {
  below,
  blocks,
  cleanReport,
  componentOf,
  gap,
  LODASH,
  sampleReport,
  vulnerability
} from '../support/sample-report.js'
import { HOSTILE_TEXTS } from './support/hostile-texts.js'

const policy = cleanReport().policy
const lodash = vulnerability(LODASH, 'CVE-2020-8203', 'high', 'Prototype pollution', ['4.17.19'])

it.each([
  ['red where the job is red', sampleReport(), 'failure', /^FAIL: /],
  [
    'red for what could not be checked',
    cleanReport({ status: 'incomplete', notices: [gap('a.zip', 'is encrypted')] }),
    'failure',
    /^INCOMPLETE: /
  ],
  ['green for a clean report', cleanReport(), 'success', /^PASS: /],
  [
    'green for findings below the threshold',
    cleanReport({ components: [componentOf(LODASH)], decisions: [below(lodash)] }),
    'success',
    /^PASS: /
  ],
  [
    'grey where warn-only lets findings pass',
    cleanReport({ decisions: [blocks(lodash)], policy: { ...policy, warnOnly: true } }),
    'neutral',
    /^WARN: /
  ],
  [
    'grey where gaps are accepted',
    cleanReport({
      notices: [gap('a.zip', 'is encrypted')],
      policy: { ...policy, failOnIncomplete: false }
    }),
    'neutral',
    /^PASS WITH GAPS: /
  ],
  ['grey where nothing was scanned', cleanReport({ artifacts: [] }), 'neutral', /^NOTHING SCANNED: /]
] as const)('is %s', (_, report, conclusion, title) => {
  const run = checkRun(report)
  expect([run.conclusion, run.title]).toEqual([conclusion, expect.stringMatching(title)])
})

it('has a name that stays the same, with the key of the job', () => {
  expect(checkRun(cleanReport()).name).toBe('Lambda supply chain scan')
  expect(checkRun(sampleReport(), { commentKey: 'CI / scan' }).name).toBe(
    'Lambda supply chain scan (CI / scan)'
  )
  expect(checkRun(cleanReport(), { commentKey: `a\n\u202e${'b'.repeat(300)}` }).name).toMatch(/^.{100,200}$/)
})

it('puts findings on their lines, the worst first, and what has no place nowhere in particular', () => {
  const { annotations } = checkRun(sampleReport({ notices: [gap('layer.zip', 'is encrypted')] }))
  expect(annotations[0]?.annotation_level).toBe('failure')
  expect(annotations).toContainEqual({
    path: 'template.yaml',
    start_line: 12,
    end_line: 12,
    annotation_level: 'failure',
    title: 'lodash 4.17.15: 2 high, 1 medium',
    message: expect.stringContaining('In build/orders.zip: upgrade to 4.17.21') as unknown
  })
  expect(annotations.at(-1)).toMatchObject({
    path: '.github',
    start_line: 1,
    title: 'Could not be checked',
    message: 'layer.zip: is encrypted'
  })
})

it('stays within what GitHub takes, and says what it leaves out', () => {
  const { summary, annotations } = checkRun(bigReport(10_000))
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(CHECK_SUMMARY_BUDGET)
  expect(annotations).toHaveLength(MOST_CHECK_ANNOTATIONS)
  expect(annotations.at(-1)?.message).toMatch(/^[\d,]+ more annotations are not shown here/)
})

it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
  '%s stays plain text of bounded length',
  (_, text) => {
    const finding = {
      ...vulnerability({ ...LODASH, name: text }, text, 'high', text, ['2.0.0']),
      location: { path: text, line: 3 }
    }
    const report = cleanReport({ status: 'fail', decisions: [blocks(finding)], notices: [gap(text, text)] })
    for (const { path, title, message } of checkRun(report, { commentKey: text }).annotations) {
      expect(path).not.toBe('')
      expect(title.length).toBeLessThanOrEqual(255)
      expect(Buffer.byteLength(message)).toBeLessThan(64 * 1024)
      for (const shown of [path, title, ...message.split('\n')]) expect(shown).not.toMatch(UNSEEN)
    }
  }
)
