import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { startCacheServer, type CacheServer } from '../support/github/cache-service.js'
import { startOsvServer, type OsvServer } from '../support/osv-server.js'
import { ROOT, runAction, type ActionResult } from '../support/runner.js'

/** Runs of a workflow on runners of their own, which share nothing but the cache. */
let workspace: string
let temp: string
let cache: CacheServer
let osv: OsvServer

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'))
  cache = await startCacheServer()
  osv = await startOsvServer({ exportDir: join(ROOT, 'examples', 'advisories') })
  install('lodash', '4.17.15')
})

afterEach(async () => {
  await Promise.all([cache.close(), osv.close()])
  expect(cache.violations).toEqual([])
  rmSync(workspace, { recursive: true })
})

function install(name: string, version: string): void {
  const folder = join(workspace, 'fn', 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version }))
}

async function act(inputs: Record<string, string> = { cache: 'true' }): Promise<ActionResult> {
  temp = mkdtempSync(join(tmpdir(), 'runner-temp-'))
  try {
    return await runAction({
      workspace,
      inputs: { path: 'fn', 'osv-api-url': osv.url, ...inputs },
      env: { ...cache.env, RUNNER_TEMP: temp }
    })
  } finally {
    rmSync(temp, { recursive: true })
  }
}

/** Records that OSV has handed out. */
const records = () => osv.requests.filter(({ path }) => path.startsWith('/v1/vulns/')).length
const debug = ({ stdout }: ActionResult) => stdout.split('\n').filter((line) => line.startsWith('::debug::'))

it('asks OSV for no record twice, and comes to the same verdict', async () => {
  const first = await act()
  expect([first.code, records(), cache.entries.length]).toEqual([1, 3, 1])
  const second = await act()
  expect([second.code, records(), cache.entries.length]).toEqual([1, 3, 1])
  expect(second.outputs['findings-count']).toBe(first.outputs['findings-count'])
  expect(debug(second)[0]).toMatch(/^::debug::3 advisories were taken from lambda-scan-advisories-1-/)

  install('minimist', '0.0.8')
  await act()
  expect([records() > 3, cache.entries.length]).toEqual([true, 2])
})

it('is not used unless it is asked for', async () => {
  const result = await act({})
  expect([result.code, cache.calls, debug(result)]).toEqual([1, [], []])
})

it('comes to the same verdict with a service that fails, in silence', async () => {
  const plain = await act({})
  cache.refuse(500)
  const failing = await act()
  expect([failing.code, failing.summary]).toEqual([plain.code, plain.summary])
  expect(failing.stdout).not.toMatch(/^::(warning|error)::/m)
  expect(debug(failing)).toHaveLength(2)
})

it.each([
  ['no JSON', () => '{"id":'],
  ['of no advisory', () => '[]'],
  [
    'of another time',
    (text: string) => text.replace(/"modified": ?"[^"]*"/, '"modified":"2001-01-01T00:00:00Z"')
  ],
  ['of another advisory', (text: string) => text.replace(/"id": ?"[^"]*"/, '"id":"GHSA-0000-0000-0000"')]
])('fetches again what is kept and %s', async (_what, spoil) => {
  const first = await act()
  const [entry] = cache.entries
  const lines = gunzipSync(entry?.content ?? Buffer.alloc(0))
    .toString()
    .trim()
    .split('\n')
  const spoilt = lines.map((line) => {
    const [name = '', text = ''] = JSON.parse(line) as readonly string[]
    return JSON.stringify([name, spoil(text)])
  })
  cache.put(`${entry?.key ?? ''}f`, entry?.version ?? '', gzipSync(spoilt.join('\n')))
  const second = await act()
  expect(debug(second)[0]).toContain('3 advisories were taken')
  expect([second.code, second.outputs['findings-count'], records()]).toEqual([
    first.code,
    first.outputs['findings-count'],
    6
  ])
})

it('keeps the token of the service to itself', async () => {
  cache.blobs.refuse(500)
  const result = await act()
  expect(result.stdout + result.summary).not.toContain(cache.env['ACTIONS_RUNTIME_TOKEN'])
})
