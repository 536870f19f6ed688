import { openBaseline } from '../../src/baselines/index.js'
import type { Report } from '../../src/model/index.js'
import { json } from '../../src/reports/index.js'
import { below, blocks, cleanReport, LODASH, vulnerability } from '../support/sample-report.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { writeZip } from '../support/zip-writer.js'

const scratch = scratchFolder()
const A = vulnerability(LODASH, 'CVE-2026-1', 'high', 'one', [])
const written = (report: Partial<Report>) => json.render(cleanReport(report))

describe('a baseline that is named', () => {
  it('is read from the workspace', async () => {
    scratch.write('base.json', written({ decisions: [below(A)] }))
    const { found, notices } = await openBaseline({ baseline: 'base.json' }, scratch.path, {})
    expect([found?.findings.size, notices]).toEqual([1, []])
  })

  it.each([
    ['is not there', 'nowhere.json', 'does not exist'],
    ['is a folder', '.', 'cannot be read'],
    ['is something else', 'other.json', 'is no JSON report']
  ])('and %s is told, and makes nothing new', async (_what, baseline, message) => {
    scratch.write('other.json', '{}')
    const { found, notices } = await openBaseline({ baseline }, scratch.path, {})
    expect(found).toBeUndefined()
    expect(notices).toEqual([
      {
        stage: 'judge',
        subject: baseline,
        message: expect.stringContaining(message) as string,
        incomplete: false
      }
    ])
  })

  it('and could not see everything is told', async () => {
    scratch.write('partly.json', written({ status: 'incomplete' }))
    expect(await openBaseline({ baseline: 'partly.json' }, scratch.path, {})).toMatchObject({
      found: { status: 'incomplete' },
      notices: [{ message: expect.stringContaining('counts as new') as string }]
    })
  })
})

describe('a baseline that is an artifact', () => {
  const opened = async (content: string | Uint8Array, baseline = 'artifact:lambda-scan') =>
    await openBaseline({ baseline }, scratch.path, {
      baseArtifact: (name) => Promise.resolve({ content: Buffer.from(content), of: `main, run 7, ${name}` })
    })
  const report = written({ status: 'fail', decisions: [blocks(A)] })

  it.each([
    [
      'a zip of the output folder',
      writeZip([
        { name: 'report.md', data: '#' },
        { name: 'report.json', data: report }
      ])
    ],
    ['a zip with a folder in it', writeZip([{ name: 'lambda-scan/report.json', data: report, method: 8 }])],
    [
      'a zip with other reports below',
      writeZip([
        { name: 'old/report.json', data: '{}' },
        { name: 'report.json', data: report }
      ])
    ],
    ['the file alone', report]
  ])('is read from %s', async (_what, content) => {
    const { found, notices } = await opened(content)
    expect([found?.path, [...(found?.findings.keys() ?? [])], notices]).toEqual([
      'artifact:lambda-scan (main, run 7, lambda-scan)',
      [A.fingerprint],
      []
    ])
  })

  it.each([
    ['holds none', writeZip([{ name: 'report.md', data: '#' }]), 'holds no report.json'],
    [
      'holds several',
      writeZip([
        { name: 'a/report.json', data: report },
        { name: 'b/report.json', data: report }
      ]),
      'holds more than one report.json'
    ],
    ['is cut off', writeZip([{ name: 'report.json', data: report }]).subarray(0, 300), 'is no whole zip'],
    [
      'lies about a size',
      writeZip([{ name: 'report.json', data: report, central: { size: 4_000_000_000 } }]),
      'is too large for a report'
    ],
    [
      'has another checksum',
      writeZip([{ name: 'report.json', data: report, central: { crc32: 1 } }]),
      'does not match its checksum'
    ],
    ['is of another program', writeZip([{ name: 'report.json', data: '{"runs":[]}' }]), 'is no JSON report'],
    ['is empty', '', 'is no JSON report'],
    ['is anything', Buffer.from('PK\u0003\u0004 and no more'), 'is no whole zip']
  ])('that %s is told, and makes nothing new', async (_what, content, message) => {
    const { found, notices } = await opened(content)
    expect(found).toBeUndefined()
    expect(notices).toEqual([
      {
        stage: 'judge',
        subject: 'artifact:lambda-scan',
        message: expect.stringContaining(message) as string,
        incomplete: false
      }
    ])
    expect(notices[0]?.message).toContain('nothing can be called new without a baseline')
  })

  it('that cannot be fetched is told', async () => {
    const { notices } = await openBaseline({ baseline: 'artifact:x' }, scratch.path, {
      baseArtifact: () => Promise.reject(new Error('was not found in the last runs on main'))
    })
    expect(notices[0]?.message).toMatch(
      /^was not found in the last runs on main\. As nothing can be called new/
    )
  })

  it.each([
    ['artifact:', 'names no artifact'],
    ['artifact:a/b', 'names no artifact'],
    [`artifact:${'x'.repeat(300)}`, 'names no artifact']
  ])('must have a name that artifacts have: %s', async (baseline, message) => {
    await expect(opened('', baseline)).rejects.toThrow(message)
  })

  it('is for workflow runs only', async () => {
    await expect(openBaseline({ baseline: 'artifact:x' }, scratch.path, {})).rejects.toThrow(
      'is fetched by the Action only'
    )
  })
})
