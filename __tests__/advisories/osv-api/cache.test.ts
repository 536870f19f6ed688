import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { osvApi } from '../../../src/advisories/osv-api/index.js'
import { RecordCache } from '../../../src/advisories/osv-api/record-cache.js'
import { advisory, loopbackWorld, record } from '../samples.js'
import { LODASH, RECORDS, useService } from './service.js'

const service = useService()
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('the cache', () => {
  function cacheFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'osv-cache-'))
    folders.push(folder)
    return folder
  }

  it('in memory spares the second fetch', async () => {
    const source = osvApi({ url: service.running.url })
    const first = await source.lookup([LODASH], loopbackWorld())
    expect(await source.lookup([LODASH], loopbackWorld())).toEqual(first)
    expect(service.requestsTo('/v1/vulns/')).toHaveLength(1)
    expect(service.requestsTo('/v1/querybatch')).toHaveLength(2)
  })

  it('in a folder lasts from scan to scan', async () => {
    const cacheDir = join(cacheFolder(), 'made', 'when needed')
    const first = await service.lookUp([LODASH], { cacheDir })
    expect(await service.lookUp([LODASH], { cacheDir })).toEqual(first)
    expect(service.requestsTo('/v1/vulns/')).toHaveLength(1)
    expect(readdirSync(join(cacheDir, 'osv-records'))).toEqual(['GHSA-lodash-new.json'])
  })

  it('gives way when the advisory was changed', async () => {
    const cacheDir = cacheFolder()
    await service.lookUp([LODASH], { cacheDir })
    const changed = advisory('GHSA-lodash-new', 'npm', 'lodash', 'introduced 0, fixed 4.17.99')
    await service.start({ records: [{ ...changed, modified: '2026-09-01T00:00:00Z' }] })
    expect((await service.lookUp([LODASH], { cacheDir })).items).toMatchObject([{ fixedIn: ['4.17.99'] }])
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, 40)],
    ['empty', () => ''],
    ['of another advisory', (text: string) => text.replace('"GHSA-lodash-new"', '"GHSA-other"')],
    ['no record', () => '[]']
  ])('is not believed where a file is %s', async (_what, damage) => {
    const cacheDir = cacheFolder()
    const first = await service.lookUp([LODASH], { cacheDir })
    const file = join(cacheDir, 'osv-records', 'GHSA-lodash-new.json')
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(await service.lookUp([LODASH], { cacheDir })).toEqual(first)
    expect(service.requestsTo('/v1/vulns/')).toHaveLength(2)
  })

  it('is done without where it cannot be written', async () => {
    const cacheDir = join(cacheFolder(), 'file')
    writeFileSync(cacheDir, 'a file, no folder')
    expect((await service.lookUp([LODASH], { cacheDir })).ids).toHaveLength(1)
  })

  it('does not keep an advisory that has no time of change', async () => {
    await service.start({ records: [{ id: 'GHSA-timeless', affected: RECORDS[0]?.affected ?? [] }] })
    const cacheDir = cacheFolder()
    await service.lookUp([LODASH], { cacheDir })
    await service.lookUp([LODASH], { cacheDir })
    expect(service.requestsTo('/v1/vulns/')).toHaveLength(2)
  })

  it('does not grow for ever: the oldest files go', async () => {
    const folder = cacheFolder()
    for (let at = 0; at < 20; at += 1) {
      const path = join(folder, `GHSA-${at}.json`)
      writeFileSync(path, '{}')
      utimesSync(path, 1_700_000_000 + at, 1_700_000_000 + at)
    }
    const cache = new RecordCache(folder, 5)
    await cache.prune()
    expect(readdirSync(folder)).toHaveLength(20)
    await cache.put(record(RECORDS[0] ?? {}), JSON.stringify(RECORDS[0]))
    await cache.prune()
    expect(readdirSync(folder).sort()).toEqual([
      'GHSA-16.json',
      'GHSA-17.json',
      'GHSA-18.json',
      'GHSA-19.json',
      'GHSA-lodash-new.json'
    ])
  })
})
