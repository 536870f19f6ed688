import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, runCommand, type Finished } from '../support/runner.js'
import { writeZip, type WrittenEntry } from '../support/zip-writer.js'

/** The command as a person starts it, from dist/, without network. */
const EXPORT = join(ROOT, 'examples', 'advisories')
const EXAMPLE = join(ROOT, 'examples', 'shop', 'dist')

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'command-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const scan = async (...argv: string[]) => await runCommand(['scan', '--osv-export', EXPORT, ...argv], folder)
const put = (name: string, entries: readonly WrittenEntry[]) =>
  writeFileSync(join(folder, name), writeZip(entries))

const LODASH: WrittenEntry = {
  name: 'node_modules/lodash/package.json',
  data: '{"name":"lodash","version":"4.17.15"}',
  method: 8
}
const HARMLESS: WrittenEntry = {
  name: 'node_modules/left-pad/package.json',
  data: '{"name":"left-pad","version":"1.3.0"}'
}

interface JsonReport {
  status: string
  generatedAt?: string
  artifacts: { id: string; files: number }[]
  components: { purl: string }[]
  findings: { id: string; kind: string; outcome: string }[]
  notices: { subject: string; message: string; incomplete: boolean }[]
}

async function report(...argv: string[]): Promise<JsonReport & { code: Finished['code'] }> {
  const { code, stdout } = await scan('--format', 'json', ...argv)
  return { ...(JSON.parse(stdout) as JsonReport), code }
}

it('lists what is inside, and fails for what is known about it', async () => {
  put('fn.zip', [LODASH, HARMLESS])
  const { code, status, components, findings } = await report('fn.zip')
  expect([code, status]).toEqual([1, 'fail'])
  expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/left-pad@1.3.0', 'pkg:npm/lodash@4.17.15'])
  expect(findings.filter(({ outcome }) => outcome === 'blocks').map(({ id }) => id)).toEqual([
    'CVE-2020-8203',
    'CVE-2021-23337'
  ])
})

it('passes what is clean', async () => {
  put('fn.zip', [HARMLESS])
  expect(await scan('fn.zip')).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^PASS/) as string
  })
})

it('scans folders as it does zips', async () => {
  mkdirSync(join(folder, 'fn', 'node_modules', 'lodash'), { recursive: true })
  writeFileSync(
    join(folder, 'fn', 'node_modules', 'lodash', 'package.json'),
    '{"name":"lodash","version":"4.17.15"}'
  )
  expect((await report('fn')).components).toHaveLength(1)
})

it('writes the same bytes each time, with --reproducible', async () => {
  const [first, second] = [
    await scan('--format', 'json', '--reproducible', join(EXAMPLE, '*.zip')),
    await scan('--format', 'json', '--reproducible', join(EXAMPLE, '*.zip'))
  ]
  expect(first.stdout).toBe(second.stdout)
  expect(first.stdout).not.toContain('generatedAt')
  expect((await report(join(EXAMPLE, '*.zip'))).generatedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/)
})

it('writes to a file on request', async () => {
  put('fn.zip', [LODASH])
  const { code, stdout } = await scan('fn.zip', '--format', 'markdown', '--output', 'report.md')
  expect([code, stdout]).toEqual([1, ''])
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('CVE-2021-23337')
  const refused = await scan('fn.zip', '--output', 'nowhere/report.md')
  expect(refused.code).toBe(2)
  expect(refused.stderr).toMatch(/^lambda-scan: --output nowhere\/report.md cannot be written: .*\n$/)
})

it('writes a page for a browser, the same each time, with the sizes of what is inside', async () => {
  put('fn.zip', [LODASH, { name: 'node_modules/lodash/lodash.js', data: 'x'.repeat(3_000_000), method: 8 }])
  const flags = ['fn.zip', '--format', 'html', '--reproducible']
  const [first, second] = [await scan(...flags), await scan(...flags)]
  expect(first.code).toBe(1)
  expect(first.stdout).toBe(second.stdout)
  expect(first.stdout).toMatch(/^<!doctype html>\n\n?<html lang="en">/)
  expect(first.stdout).toContain('lodash 4.17.15 (npm), 3.0 MB, worst finding: high')
  expect(first.stdout).not.toContain('written 20')
})

it('uses no colour where there is no terminal', async () => {
  expect((await scan(join(EXAMPLE, 'orders.zip'))).stdout).not.toContain('\u001b')
})

it.each([
  [['--help'], /^lambda-scan COMMAND \[PATH\.\.\.\]\n\n {2}scan /],
  [[], /^lambda-scan COMMAND \[PATH\.\.\.\]/],
  [['scan', '--help'], /^lambda-scan scan \[PATH\.\.\.\]\n[^]*--fail-on-severity LEVEL/],
  [['--version'], /^\d+\.\d+\.\d+\n$/]
])('answers %j', async (argv, text) => {
  expect(await runCommand(argv, folder)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(text) as string,
    stderr: ''
  })
})

describe('an archive that is no honest one', () => {
  it.each<[string, () => void, RegExp]>([
    ['not a zip', () => writeFileSync(join(folder, 'fn.zip'), 'hello'), /zip/i],
    ['empty', () => writeFileSync(join(folder, 'fn.zip'), ''), /empty/],
    [
      'truncated',
      () => {
        put('fn.zip', [LODASH, HARMLESS])
        truncateSync(join(folder, 'fn.zip'), 60)
      },
      /zip|truncated|end/i
    ],
    ['encrypted', () => put('fn.zip', [{ ...LODASH, flags: 1 }]), /encrypted/i],
    [
      'packed with a method that Lambda does not know',
      () => put('fn.zip', [{ ...LODASH, method: 93 }]),
      /method|93|zstd/i
    ],
    ['more files than are read', () => put('fn.zip', manyFiles(1200)), /1,?000|entries|files/i]
  ])('%s is incomplete, and says why', async (_what, make, message) => {
    make()
    const { code, status, notices } = await report('fn.zip', '--max-entries', '1000')
    expect([code, status]).toEqual([2, 'incomplete'])
    expect(
      notices
        .filter(({ incomplete }) => incomplete)
        .map((notice) => notice.message)
        .join()
    ).toMatch(message)
  })

  it.each<[string, WrittenEntry[], string]>([
    [
      'with names that climb out',
      [HARMLESS, { name: '../../etc/cron.d/x', data: 'x' }],
      'archive-unsafe-path'
    ],
    ['that is a bomb', [bomb('node_modules/boom/package.json')], 'archive-budget-exceeded'],
    [
      'whose data shares its bytes',
      [HARMLESS, { name: 'b.txt', sameDataAs: 0 }],
      'archive-overlapping-entries'
    ],
    [
      'with two names for one entry',
      [HARMLESS, { ...LODASH, local: { name: 'node_modules/other/package.json' } }],
      'archive-header-mismatch'
    ]
  ])('%s fails', async (_what, entries, id) => {
    put('fn.zip', entries)
    const { code, findings } = await report('fn.zip')
    expect(code).toBe(1)
    expect(findings).toContainEqual(expect.objectContaining({ id, kind: 'archive', outcome: 'blocks' }))
  })

  it('takes nothing away from the others', async () => {
    writeFileSync(join(folder, 'broken.zip'), 'PK')
    put('fn.zip', [LODASH])
    const { code, components, notices } = await report('*.zip')
    expect(code).toBe(1)
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/lodash@4.17.15'])
    expect(notices.find(({ subject }) => subject === 'broken.zip')?.incomplete).toBe(true)
  })
})

describe('an ecosystem that the export does not have', () => {
  it('is not assessed, and not clean', async () => {
    put('fn.jar', [
      { name: 'META-INF/MANIFEST.MF', data: 'Manifest-Version: 1.0\r\n' },
      {
        name: 'META-INF/maven/com.acme/tool/pom.properties',
        data: 'groupId=com.acme\nartifactId=tool\nversion=1.0\n'
      }
    ])
    const { code, components, notices } = await report('fn.jar')
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:maven/com.acme/tool@1.0'])
    expect(code).toBe(2)
    expect(notices.map((notice) => `${notice.subject} ${notice.message}`).join()).toMatch(/Maven/)
  })
})

it('keeps hostile names from speaking to the terminal', async () => {
  put('fn.zip', [{ name: '../\u001b[2J\u001b]0;owned\u0007\n::error::x', data: 'x' }, LODASH])
  const { stdout } = await scan('fn.zip')
  expect([...stdout].filter((char) => char !== '\n' && /\p{Cc}/u.test(char))).toEqual([])
  expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
})

function manyFiles(count: number): WrittenEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `assets/${index}.txt`, data: '' }))
}

/** 32 MB of nothing, in 32 KB. */
function bomb(name: string): WrittenEntry {
  return { name, data: Buffer.alloc(32 * 1024 * 1024), method: 8 }
}

it('leaves the comments of pull requests to the Action', async () => {
  const { code, stdout, stderr } = await runCommand(['scan', '--mode', 'comment', 'report.json'], folder)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^lambda-scan: --mode comment is for the Action alone: .+\n$/)
})
