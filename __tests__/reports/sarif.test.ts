import { sarif } from '../../src/reports/index.js'
import type { SarifLog } from '../../src/reports/sarif/log.js'
import type { Report } from '../../src/model/index.js'
import {
  archiveFinding,
  blocks,
  cleanReport,
  componentOf,
  ignored,
  LODASH,
  postureFinding,
  runtimeFinding,
  sampleReport,
  vulnerability
} from '../support/sample-report.js'
import { HOSTILE_TEXTS } from './support/hostile-texts.js'

const read = (report: Report, options = {}): SarifLog => JSON.parse(sarif.render(report, options)) as SarifLog
const runOf = (report: Report, options = {}) => read(report, options).runs[0]

it('is one run with a rule for each id, and a result for each finding that is not ignored', () => {
  const report = sampleReport()
  const { results, tool } = runOf(report)
  const open = report.decisions.filter(({ outcome }) => outcome !== 'ignored')
  expect(results).toHaveLength(open.length)
  expect(read(report).runs).toHaveLength(1)
  const ids = tool.driver.rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
  for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
})

it('leaves ignored findings out, for which GitHub would open alerts', () => {
  const finding = vulnerability(LODASH, 'CVE-2026-1', 'high', 'title', [])
  expect(runOf(cleanReport({ decisions: [ignored(finding, 'because')] })).results).toEqual([])
})

it('has them as suppressed results where they are asked for, and then all results say whether they are', () => {
  const [open, accepted] = ['CVE-2026-1', 'CVE-2026-2'].map((id) =>
    vulnerability(LODASH, id, 'high', 'title', [])
  )
  if (!open || !accepted) throw new Error('no findings')
  const report = cleanReport({
    decisions: [blocks(open), ignored(accepted, 'VEX: fixed \u001b[31m(a.json)')]
  })
  const { results, tool } = runOf(report, { suppressed: true })
  expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ['CVE-2026-1', []],
    [
      'CVE-2026-2',
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: expect.stringMatching(/^VEX: fixed \S+31m\(a\.json\)$/) as string
        }
      ]
    ]
  ])
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(['CVE-2026-1', 'CVE-2026-2'])
  const none = runOf(cleanReport({ decisions: [blocks(open)] }), { suppressed: true })
  expect(none.results[0]).not.toHaveProperty('suppressions')
})

it.each([
  ['critical', 'error', '9.5'],
  ['high', 'error', '8.0'],
  ['medium', 'warning', '5.5'],
  ['low', 'note', '2.5'],
  ['info', 'note', '0.0'],
  ['unknown', 'note', '0.0']
] as const)('says that %s is %s, with a score in the same band', (severity, level, score) => {
  const decisions = [blocks(vulnerability(LODASH, 'CVE-2026-1', severity, 'title', []))]
  const { results, tool } = runOf(cleanReport({ decisions, components: [componentOf(LODASH)] }))
  expect(results[0]?.level).toBe(level)
  expect(tool.driver.rules[0]?.properties['security-severity']).toBe(score)
})

it('rates a rule as its worst finding', () => {
  const other = { ...LODASH, name: 'other' }
  const decisions = [
    blocks(vulnerability(LODASH, 'CVE-2026-1', 'low', 'title', [])),
    blocks(vulnerability(other, 'CVE-2026-1', 'critical', 'title', []))
  ]
  const { results, tool } = runOf(
    cleanReport({ decisions, components: [componentOf(LODASH), componentOf(other)] })
  )
  expect(results.map(({ level }) => level)).toEqual(['error', 'note'])
  expect(tool.driver.rules).toMatchObject([{ defaultConfiguration: { level: 'error' } }])
})

it('keeps the identity of a finding when its version, title and place change', () => {
  const finding = vulnerability(LODASH, 'CVE-2026-1', 'high', 'title', ['2.0.0'])
  const bumped = {
    ...finding,
    purl: 'pkg:npm/lodash@4.17.16',
    title: 'another',
    location: { path: 'else.zip', line: 7 }
  }
  const prints = [finding, bumped].map(
    (each) => runOf(cleanReport({ decisions: [blocks(each)] })).results[0]?.partialFingerprints
  )
  expect(prints[0]).toEqual(prints[1])
  expect(prints[0]?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{32}:1$/)
})

it.each([
  ['template.yaml', 12, 'template.yaml', 12],
  ['dist/my fn.zip', undefined, 'dist/my%20fn.zip', 1],
  ['/home/somebody/out.zip', undefined, 'home/somebody/out.zip', 1],
  ['C:\\build\\out.zip', undefined, 'build/out.zip', 1],
  ['../../etc/passwd', undefined, 'etc/passwd', 1],
  ['javascript:alert(1)', undefined, 'javascript%3Aalert(1)', 1],
  ['', undefined, 'unknown', 1]
])('puts %s below the root of the repository', (path, line, uri, startLine) => {
  const finding = archiveFinding('x.zip', 'title', {
    location: { path, ...(line === undefined ? {} : { line }) }
  })
  expect(runOf(cleanReport({ decisions: [blocks(finding)] })).results[0]?.locations).toMatchObject([
    { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine } } }
  ])
})

it('links a rule to the page that says most about it', () => {
  const decisions = [blocks(runtimeFinding()), blocks(postureFinding())]
  const { rules } = runOf(cleanReport({ decisions })).tool.driver
  expect(rules.map(({ helpUri }) => helpUri.replace(/^.*\/docs\//, '')).sort()).toEqual([
    'findings/runtime.md',
    expect.stringMatching(/^rules\/[a-z-]+\.md$/)
  ])
})

it('has a category where the job is known, so that jobs do not replace each other', () => {
  expect(runOf(cleanReport(), { commentKey: 'CI / scan' }).automationDetails).toEqual({
    id: 'lambda-supply-chain-scan/CI / scan/'
  })
  expect(runOf(cleanReport())).not.toHaveProperty('automationDetails')
})

it('has the category that is given instead', () => {
  const { automationDetails } = runOf(cleanReport(), { commentKey: 'CI / scan', sarifCategory: 'shop' })
  expect(automationDetails).toEqual({ id: 'shop/' })
})

it('keeps the worst where it is to be short, with their rules alone, and says how many are left out', () => {
  const all = runOf(sampleReport())
  const short = runOf(sampleReport(), { most: 2 })
  expect(short.results.map(({ ruleId }) => ruleId)).toEqual(
    all.results.slice(0, 2).map(({ ruleId }) => ruleId)
  )
  expect(short.tool.driver.rules.map(({ id }) => id)).toEqual(
    short.results.map(({ ruleId }) => ruleId).sort()
  )
  const [cut] = short.invocations[0].toolExecutionNotifications
  expect(cut?.level).toBe('warning')
  expect(cut?.message.text).toMatch(
    new RegExp(`^${all.results.length - 2} findings of lower severity are left out`)
  )
})

it('says what could not be seen, and that the run was no success then', () => {
  const notice = { stage: 'open', subject: 'a.zip', message: 'is broken', incomplete: true } as const
  expect(runOf(cleanReport({ status: 'incomplete', notices: [notice] })).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'a.zip: is broken' } }]
    }
  ])
})

it('stays within what GitHub takes, the worst first, and tells of the cut', () => {
  const decisions = Array.from({ length: 25_010 }, (_, index) =>
    blocks(vulnerability(LODASH, `CVE-2026-${index}`, index === 25_009 ? 'critical' : 'low', 'title', []))
  )
  const { results, invocations } = runOf(cleanReport({ decisions, components: [componentOf(LODASH)] }))
  expect(results).toHaveLength(25_000)
  expect(results[0]?.ruleId).toBe('CVE-2026-25009')
  expect(invocations[0].toolExecutionNotifications[0]?.message.text).toMatch(/^10 findings of lower severity/)
})

it('cuts by size too', () => {
  const path = 'y'.repeat(100_000)
  const decisions = Array.from({ length: 700 }, (_, index) =>
    blocks(vulnerability(LODASH, `CVE-2026-${index}`, 'low', 'title', [], { location: { path } }))
  )
  const text = sarif.render(cleanReport({ decisions, components: [componentOf(LODASH)] }))
  expect(text.length).toBeLessThan(62_000_000)
  expect((JSON.parse(text) as SarifLog).runs[0].results.length).toBeLessThan(700)
})

it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
  '%s stays on one line, hides nothing, and makes no link',
  (_, text) => {
    const finding = vulnerability({ ...LODASH, artifact: text }, text, 'high', text, [text], {
      function: text
    })
    const { results, tool } = runOf(
      cleanReport({
        decisions: [blocks(finding)],
        components: [componentOf(LODASH)],
        notices: [{ stage: 'open', subject: text, message: text, incomplete: true }]
      }),
      { commentKey: text }
    )
    const [result] = results
    for (const shown of [result?.message.text, tool.driver.rules[0]?.shortDescription.text]) {
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }
    expect(result?.message.text.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]]/)
    const uri = result?.locations[0].physicalLocation.artifactLocation.uri ?? ''
    expect(URL.canParse(uri)).toBe(false)
    expect(new URL(uri, 'https://base.test/').origin).toBe('https://base.test')
  }
)
