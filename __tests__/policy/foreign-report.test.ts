import { readdirSync, readFileSync } from 'node:fs'
import type { Report } from '../../src/model/index.js'
import { readForeignReport } from '../../src/policy/index.js'
import { json, pullRequest } from '../../src/reports/index.js'
import { cleanReport, gap, sampleReport } from '../support/sample-report.js'

const FIXTURES = new URL('../fixtures/reports/', import.meta.url)

type Document = Record<string, unknown> & { findings: Record<string, unknown>[] }

function document(report: Report = sampleReport()): Document {
  return JSON.parse(json.render(report)) as Document
}

/** What is said of a report after a change. */
async function refusal(change: (document: Document) => void, report?: Report): Promise<string> {
  const changed = document(report)
  change(changed)
  try {
    await readForeignReport(JSON.stringify(changed))
  } catch (error) {
    return (error as Error).message
  }
  return 'it was taken'
}

describe('a report that this program wrote', () => {
  it.each(readdirSync(FIXTURES))('%s is read back, with the same verdict and findings', async (name) => {
    const report = JSON.parse(readFileSync(new URL(`${name}/report.json`, FIXTURES), 'utf8')) as Report
    const read = await readForeignReport(json.render(report))
    expect(read.status).toBe(report.status)
    expect(read.comparison).toEqual(report.comparison)
    const again = JSON.parse(json.render({ ...read, fixes: [] })) as unknown
    expect(again).toEqual(JSON.parse(json.render({ ...report, fixes: [] })))
  })

  it('makes the comment that its own run would have made', async () => {
    const first = await readForeignReport(json.render(sampleReport()))
    const again = await readForeignReport(json.render(first))
    expect(pullRequest.render(again)).toBe(pullRequest.render(first))
    expect(pullRequest.render(first)).toContain('FAIL')
  })
})

describe('a report of nobody knows whom', () => {
  it.each(['', '{', 'null', '[]', '"report"', '{}', '[['.repeat(100_000)])('is none: %#', async (text) => {
    await expect(readForeignReport(text)).rejects.toThrow(/^(is not JSON|does not follow the schema)/)
  })

  it.each<[string, (document: Document) => void, string]>([
    [
      'has a field more',
      (each) => (each['comment'] = '# All is well'),
      'the report must NOT have additional'
    ],
    [
      'has a field less',
      (each) => delete each['notices'],
      "the report must have required property 'notices'"
    ],
    ['is of another version', (each) => (each['schemaVersion'] = '2'), '/schemaVersion must be equal'],
    ['has another status', (each) => (each['status'] = 'fine'), '/status must be equal to one of'],
    ['has a list that is none', (each) => (each['findings'] = {} as never), '/findings must be array'],
    ['has an unknown kind', (each) => each.findings.forEach((one) => (one['kind'] = 'x')), '/kind must be'],
    ['has a text that is none', (each) => each.findings.forEach((one) => (one['title'] = ['#'])), '/title'],
    ['has a number that is none', (each) => (each['artifacts'] = [{ size: 'big' }]), '/artifacts/0 must'],
    [
      'reaches for the prototype',
      (each) => Object.defineProperty(each, '__proto__', { value: {}, enumerable: true }),
      'additional'
    ]
  ])('that %s is refused', async (_, change, why) => {
    const message = await refusal(change)
    expect(message).toMatch(/^does not follow the schema of reports: /)
    expect(message).toContain(why)
  })

  it('that calls its own findings a pass is refused', async () => {
    expect(await refusal((each) => (each['status'] = 'pass'))).toBe(
      "says 'pass', which does not follow from its findings: it was changed by hand"
    )
    const incomplete = cleanReport({ status: 'incomplete', notices: [gap('a.zip', 'is encrypted')] })
    expect(await refusal((each) => (each['status'] = 'pass'), incomplete)).toMatch(/^says 'pass'/)
    expect(await refusal((each) => (each['status'] = 'fail'), cleanReport())).toMatch(/^says 'fail'/)
  })

  it('has no say in what is said of it', async () => {
    const name = '\u001b[2J::error::x\n# owned @everyone'
    const message = await refusal((each) => {
      each['functions'] = [{ name: 'f', code: 'c', layers: [], settings: { [name]: 1 } }]
    })
    expect(message).toMatch(/^does not follow the schema of reports: [\x20-\x7e]{1,200}$/)
    expect(message).not.toContain('owned')
  })

  it.each([
    ['https://osv.dev/vulnerability/CVE-2026-1', true],
    ['https://avd.aquasec.com/nvd/cve-2026-1', true],
    ['https://docs.aws.amazon.com/lambda/', true],
    ['http://osv.dev/vulnerability/CVE-2026-1', false],
    ['https://osv.dev.evil.test/', false],
    ['https://osv.dev@evil.test/', false],
    ['https://osv.dev:8443/', false],
    ['https://github.com/mallory/shop', false],
    ['javascript:alert(1)', false],
    ['', false]
  ])('leads to %s: %s', async (url, leads) => {
    const changed = document()
    for (const { sources } of changed.findings as unknown as { sources: { url: string }[] }[])
      for (const source of sources) source.url = url
    const { decisions } = await readForeignReport(JSON.stringify(changed))
    const urls = new Set(decisions.flatMap(({ finding }) => finding.sources.map((source) => source.url)))
    expect([...urls]).toEqual([leads ? url : ''])
  })

  it('does not bring its own things to do', async () => {
    const changed = document()
    changed['fixes'] = []
    const read = await readForeignReport(JSON.stringify(changed))
    expect(read.fixes.length).toBeGreaterThan(0)
  })
})
