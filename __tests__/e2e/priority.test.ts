import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { epssList, kevEntry, kevList } from '../exploitation/samples.js'
import { startLoopback } from '../support/loopback.js'
import { ROOT, runCommand } from '../support/runner.js'
import { scratchFolder } from '../support/scratch-folder.js'
import { writeZip } from '../support/zip-writer.js'

/** The command as a person starts it, from dist/, with the lists of what is exploited. */
const folder = scratchFolder()
const EXPORT = join(ROOT, 'examples', 'advisories')
const LODASH = { name: 'node_modules/lodash/package.json', data: '{"name":"lodash","version":"4.17.15"}' }
/** Of medium severity; released lately, whenever this runs. */
const CATALOGUE = kevList([kevEntry('CVE-2020-28500')], { dateReleased: new Date().toISOString() })
const SCORES = epssList(['CVE-2020-8203,0.02,0.8', 'CVE-2021-23337,0.6,0.98'], new Date().toISOString())

interface JsonReport {
  readonly status: string
  readonly policy: { readonly failOnKev?: boolean }
  readonly findings: readonly {
    readonly id: string
    readonly outcome: string
    readonly kev?: object
    readonly epss?: { readonly score: number }
  }[]
  readonly notices: readonly { readonly subject: string; readonly incomplete: boolean }[]
}

beforeAll(() => {
  folder.write('fn.zip', writeZip([LODASH]))
  folder.write('kev.json', CATALOGUE)
  folder.write('epss.csv.gz', gzipSync(SCORES))
})

async function scan(...argv: string[]): Promise<JsonReport & { readonly code: number | null }> {
  const command = ['scan', 'fn.zip', '--osv-export', EXPORT, '--format', 'json', ...argv]
  const { code, stdout, stderr } = await runCommand(command, folder.path)
  if (stdout === '') throw new Error(stderr)
  return { code, ...(JSON.parse(stdout) as JsonReport) }
}

it('puts the likelier one first, and leaves the verdict to the severity', async () => {
  const { code, findings } = await scan('--kev', 'kev.json', '--epss', 'epss.csv.gz')
  expect(code).toBe(1)
  expect(findings.map(({ id, outcome, kev, epss }) => [id, outcome, kev !== undefined, epss?.score])).toEqual(
    [
      ['CVE-2021-23337', 'blocks', false, 0.6],
      ['CVE-2020-8203', 'blocks', false, 0.02],
      ['CVE-2020-28500', 'below-threshold', true, undefined]
    ]
  )
})

it('lets what is exploited block above all, where that is asked for', async () => {
  const { code, policy, findings } = await scan(
    '--kev',
    'kev.json',
    '--fail-on-kev',
    '--fail-on-severity',
    'critical'
  )
  expect([code, policy.failOnKev]).toEqual([1, true])
  expect(findings.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['CVE-2020-28500', 'blocks'],
    ['CVE-2020-8203', 'below-threshold'],
    ['CVE-2021-23337', 'below-threshold']
  ])
})

it('is incomplete, and no pass, where KEV was to decide and cannot be had', async () => {
  const server = await startLoopback((_, response) => {
    response.writeHead(403).end()
  })
  try {
    const feed = ['--kev', `${server.url}/kev.json`, '--fail-on-severity', 'critical']
    const strict = await scan(...feed, '--fail-on-kev')
    expect([strict.code, strict.status]).toEqual([2, 'incomplete'])
    expect(strict.notices).toContainEqual(expect.objectContaining({ subject: 'KEV', incomplete: true }))
    const lenient = await scan(...feed)
    expect([lenient.code, lenient.status]).toEqual([0, 'pass'])
    expect(lenient.notices).toContainEqual(expect.objectContaining({ subject: 'KEV', incomplete: false }))
  } finally {
    await server.close()
  }
})
