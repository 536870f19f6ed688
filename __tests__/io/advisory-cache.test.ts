import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { openAdvisoryCache, type AdvisoryCache } from '../../src/io/advisory-cache/index.js'
import { createHttp } from '../../src/io/http.js'
import { startCacheServer, type CacheServer } from '../support/github/cache-service.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const http = createHttp({ userAgent: 'test', env: {}, sleep: () => Promise.resolve() })
const DAY = '2026-11-22T10:00:00Z'

let server: CacheServer
let said: string[]

beforeEach(async () => {
  server = await startCacheServer()
  said = []
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

/** A run on a runner of its own. */
async function run(
  {
    day = DAY,
    source = 'https://api.osv.dev',
    env = {}
  }: { day?: string; source?: string; env?: object } = {},
  folder = mkdtempSync(join(scratch.path, 'run-'))
): Promise<AdvisoryCache> {
  return await openAdvisoryCache({
    folder,
    source,
    env: { ...server.env, ...env },
    http,
    now: () => new Date(day),
    debug: (text) => said.push(text)
  })
}

function fetched({ folder }: AdvisoryCache, ...ids: readonly string[]): void {
  for (const id of ids)
    scratch.write(join(folder.slice(scratch.path.length), 'osv-records', `${id}.json`), `{"id":"${id}"}`)
}

function kept({ folder }: AdvisoryCache): readonly string[] {
  const records = join(folder, 'osv-records')
  return existsSync(records) ? readdirSync(records).sort() : []
}

it('gives the next run what a run fetched', async () => {
  const first = await run()
  expect(kept(first)).toEqual([])
  fetched(first, 'CVE-2026-1', 'GHSA-aaaa%3Abbbb')
  await first.save()
  const second = await run({ day: '2026-11-23T10:00:00Z' })
  expect(kept(second)).toEqual(['CVE-2026-1.json', 'GHSA-aaaa%3Abbbb.json'])
  expect(readFileSync(join(second.folder, 'osv-records', 'CVE-2026-1.json'), 'utf8')).toBe(
    '{"id":"CVE-2026-1"}'
  )
})

it('keeps nothing where nothing was fetched', async () => {
  await (await run()).save()
  const first = await run()
  fetched(first, 'CVE-2026-1')
  await first.save()
  await (await run()).save()
  expect(server.entries).toHaveLength(1)
})

it('goes by the day, then by whatever is newest, and by the source', async () => {
  for (const [day, id] of [
    ['2026-11-22', 'CVE-1'],
    ['2026-11-21', 'CVE-2'],
    ['2026-11-20', 'CVE-3']
  ] as const) {
    const folder = mkdtempSync(join(scratch.path, 'empty-'))
    const cache = await run({ day: `${day}T10:00:00Z` }, folder)
    for (const name of kept(cache)) writeFileSync(join(folder, 'osv-records', name), '{}')
    fetched(cache, id)
    await cache.save()
  }
  expect(server.entries.map(({ key }) => key.slice(0, -16))).toEqual([
    expect.stringMatching(/^lambda-scan-advisories-1-[0-9a-f]{8}-2026-11-22-$/) as string,
    expect.stringMatching(/-2026-11-21-$/) as string,
    expect.stringMatching(/-2026-11-20-$/) as string
  ])
  // Of today goes before what was kept last.
  expect(kept(await run())).toEqual(['CVE-1.json'])
  expect(kept(await run({ day: '2026-12-24T10:00:00Z' }))).toContain('CVE-3.json')
  expect(kept(await run({ source: 'https://mirror.test' }))).toEqual([])
})

it('leaves what is there as it is', async () => {
  const first = await run()
  fetched(first, 'CVE-2026-1')
  await first.save()
  const folder = mkdtempSync(join(scratch.path, 'there-'))
  scratch.write(join(folder.slice(scratch.path.length), 'osv-records', 'CVE-2026-1.json'), 'mine')
  const second = await run({}, folder)
  expect(readFileSync(join(second.folder, 'osv-records', 'CVE-2026-1.json'), 'utf8')).toBe('mine')
})

describe('what someone else has put there', () => {
  /** The version of our entries is not written down here. */
  async function poison(content: Uint8Array): Promise<AdvisoryCache> {
    const honest = await run()
    fetched(honest, 'CVE-2026-1')
    await honest.save()
    const [entry] = server.entries
    server.put(entry?.key.replace(/.{16}$/, 'f'.repeat(16)) ?? '', entry?.version ?? '', content)
    said.length = 0
    return await run()
  }
  const lines = (...records: readonly unknown[]) =>
    gzipSync(records.map((record) => `${JSON.stringify(record)}\n`).join(''))

  it('is written nowhere but where records belong', async () => {
    const names = [
      '../outside.json',
      'osv-records/../../outside.json',
      '/etc/outside.json',
      'osv-records/sub/deep.json',
      'C:\\outside.json',
      'osv-records/..json',
      'osv-records/a\0.json',
      'osv-export-index/npm.idx',
      'node_modules/x.js'
    ]
    const { folder } = await poison(
      lines(...names.map((name) => [name, 'x']), ['osv-records/CVE-2026-2.json', 'y'])
    )
    const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
    expect(all.map(({ name }) => name)).toEqual(['CVE-2026-2.json'])
    expect(existsSync(join(folder, '..', 'outside.json'))).toBe(false)
  })

  it.each([
    ['no gzip', Buffer.from('hello')],
    ['a gzip that breaks off', gzipSync('x'.repeat(1000)).subarray(0, 20)],
    ['a bomb', gzipSync(Buffer.alloc(300 * 1024 * 1024))],
    ['lines that are none', gzipSync('[]\n{}\nnull\n["a"]\n[1,2]\n["osv-records/a.json",7]\n\u0000')],
    ['a record that is too large', lines(['osv-records/a.json', 'x'.repeat(2 * 1024 * 1024)])],
    ['nothing', Buffer.alloc(0)]
  ])('is left when it is %s', async (_what, content) => {
    expect(kept(await poison(content))).toEqual([])
  })
})

describe('is silent but for debug when', () => {
  it.each([
    ['there is no service', { ACTIONS_RESULTS_URL: '' }],
    ['it is of the first version', { ACTIONS_CACHE_SERVICE_V2: '' }],
    ['there is no token', { ACTIONS_RUNTIME_TOKEN: '' }]
  ])('%s', async (_what, env) => {
    const cache = await run({ env })
    fetched(cache, 'CVE-2026-1')
    await cache.save()
    expect([said, server.calls]).toEqual([[expect.stringContaining('no cache service')], []])
  })

  it.each([403, 404, 429, 500])('the service answers %i, and it is asked once', async (status) => {
    server.refuse(status)
    const cache = await run()
    fetched(cache, 'CVE-2026-1')
    await cache.save()
    expect(said).toEqual([
      expect.stringContaining('could not be had'),
      expect.stringContaining('could not be kept')
    ])
    if (status !== 429) expect(server.calls).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry'])
  })

  it('the storage fails', async () => {
    server.blobs.refuse(503)
    const cache = await run()
    fetched(cache, 'CVE-2026-1')
    await cache.save()
    expect(said.at(-1)).toContain('HTTP 503')
    expect(said.join()).not.toContain('sig=')
    expect(server.entries).toEqual([])
  })

  it('the token is wrong', async () => {
    await run({ env: { ACTIONS_RUNTIME_TOKEN: 'other' } })
    expect(said).toEqual([expect.stringContaining('HTTP 401')])
  })

  it('another job was faster', async () => {
    const [one, two] = [await run(), await run()]
    fetched(one, 'CVE-2026-1')
    fetched(two, 'CVE-2026-1')
    await one.save()
    await two.save()
    expect(said.at(-1)).toContain('another job keeps an entry of this key')
  })

  it.each([
    ['none', []],
    ['read', ['GetCacheEntryDownloadURL']],
    ['write', ['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'FinalizeCacheEntryUpload']],
    ['write-only', ['CreateCacheEntry', 'FinalizeCacheEntryUpload']]
  ])('the runner has it in mode %s', async (mode, calls) => {
    const cache = await run({ env: { ACTIONS_CACHE_MODE: mode } })
    fetched(cache, 'CVE-2026-1')
    await cache.save()
    expect(server.calls).toEqual(calls)
  })
})

it('packs the same records into the same bytes, whoever wrote them when', async () => {
  const contents = []
  for (const ids of [
    ['CVE-1', 'CVE-2'],
    ['CVE-2', 'CVE-1']
  ]) {
    const cache = await run({ source: ids.join() })
    fetched(cache, ...ids)
    await cache.save()
    contents.push(gunzipSync(server.entries.at(-1)?.content ?? Buffer.alloc(0)).toString())
  }
  expect(contents[0]).toBe(contents[1])
})
