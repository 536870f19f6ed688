import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { osvExport } from '../../../src/advisories/osv-export/index.js'
import { writeZip, type WrittenEntry } from '../../support/zip-writer.js'
import { advisory, component, loopbackWorld } from '../samples.js'
import { useExport } from './folder.js'

const folder = useExport()
const LODASH = component('npm', 'lodash', '4.17.15')
const LODASH_RECORD = advisory('GHSA-lodash', 'npm', 'lodash', 'introduced 4.0.0, fixed 4.17.21')
const OTHER_RECORD = advisory('GHSA-other', 'npm', 'other', 'introduced 0', { details: 'A'.repeat(100) })

function entry(record: { readonly id: string }, more: Partial<WrittenEntry> = {}): WrittenEntry {
  return { name: `${record.id}.json`, data: JSON.stringify(record), method: 8, ...more }
}

async function lookUp(name = 'lodash') {
  const source = osvExport({ folder: folder.path, cacheDir: folder.cacheDir })
  const { items, notices } = await source.lookup([component('npm', name, '4.17.15')], loopbackWorld())
  return { ids: items.map(({ id }) => id), notices }
}

describe('a zip that cannot be read', () => {
  const whole = writeZip([entry(LODASH_RECORD), entry(OTHER_RECORD)])

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is something else', Buffer.from('<html>Not found</html>')],
    ['lost its end', whole.subarray(0, whole.length - 30)],
    ['lost its beginning', whole.subarray(100)],
    [
      'has a broken directory',
      Buffer.from(whole).fill(0, whole.indexOf('PK\x01\x02') + 60, whole.indexOf('PK\x01\x02') + 80)
    ]
  ])('leaves its packages not assessed when it %s', async (_what, bytes) => {
    folder.writeBytes('npm', bytes)
    const { ids, notices } = await lookUp()
    expect(ids).toEqual([])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ stage: 'advise', subject: 'npm', incomplete: true })
    expect(notices[0]?.message).toMatch(
      /^1 package was not assessed: the export's npm\/all\.zip cannot be read: .+ \(lodash@/
    )
  })
})

describe('a damaged record', () => {
  const json = JSON.stringify(OTHER_RECORD)
  const damages: readonly (readonly [string, Partial<WrittenEntry>])[] = [
    ['is no JSON', { data: 'x' }],
    ['is empty', { data: '' }],
    ['is cut off', { data: json.slice(0, -20) }],
    ['is cut off before its packages', { data: json.slice(0, 50) }],
    ['is a list', { data: `[${json}]` }],
    ['has another checksum', { central: { crc32: 7 } }],
    ['is shorter than declared', { central: { size: json.length + 1 } }],
    ['is longer than declared', { central: { size: json.length - 1 } }],
    ['is longer than any record', { central: { size: 17 * 1024 * 1024 } }],
    ['has damaged data', { compressed: Buffer.from([7, 7, 7]) }],
    ['is encrypted', { flags: 1 }],
    ['is compressed in another way', { method: 12 }],
    ['is not where the directory says', { central: { offset: 5 } }],
    ['is far outside', { central: { offset: 0x7fffffff } }]
  ]

  it.each(damages)('that %s is an incomplete notice, and the others are read', async (_what, damage) => {
    folder.writeBytes('npm', writeZip([entry(OTHER_RECORD, damage), entry(LODASH_RECORD)]))
    const { ids, notices } = await lookUp()
    expect(ids).toEqual(['GHSA-lodash'])
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'npm',
        message:
          'advisories of the export are damaged, so that their packages are not assessed (GHSA-other.json)',
        incomplete: true
      }
    ])
    // The index remembers.
    expect((await lookUp()).notices).toEqual(notices)
  })

  it('is counted with the others', async () => {
    const bad = Array.from({ length: 12 }, (_, at) => ({ name: `X-${10 + at}.json`, data: 'x', method: 8 }))
    folder.writeBytes('npm', writeZip([...bad, entry(LODASH_RECORD)]))
    const { notices } = await lookUp()
    expect(notices.map(({ message }) => message)).toEqual([
      'advisories of the export are damaged, so that their packages are not assessed (X-10.json, X-11.json, X-12.json, X-13.json, X-14.json, first of 12)'
    ])
  })

  it('leaves a package not assessed whose name can still be read', async () => {
    const broken = JSON.stringify(LODASH_RECORD).replace('"fixed"', '"fixed')
    folder.writeBytes('npm', writeZip([{ name: 'GHSA-lodash.json', data: broken, method: 8 }]))
    const { ids, notices } = await lookUp()
    expect(ids).toEqual([])
    expect(notices).toMatchObject([
      {
        incomplete: true,
        message: '1 package was not assessed: an advisory of the export is damaged (lodash@4.17.15)'
      }
    ])
  })
})

describe('the index in the cache', () => {
  beforeEach(async () => {
    folder.writeBytes('npm', writeZip([entry(LODASH_RECORD), entry(OTHER_RECORD)]))
    await lookUp()
  })

  /** Destroys the data of the other record, which the directory does not show. */
  function spoilOtherRecord(): void {
    const bytes = readFileSync(folder.zipOf('npm'))
    const at = bytes.indexOf('GHSA-other.json') + 'GHSA-other.json'.length
    writeFileSync(folder.zipOf('npm'), bytes.fill(0xff, at, at + 20))
  }

  it('spares reading the records that are not asked for', async () => {
    const written = statSync(folder.indexFile).ino
    spoilOtherRecord()
    expect(await lookUp()).toEqual({ ids: ['GHSA-lodash'], notices: [] })
    expect(statSync(folder.indexFile).ino).toBe(written)
    // One that is asked for is found to be damaged then.
    expect(await lookUp('other')).toMatchObject({ ids: [], notices: [{ incomplete: true }] })
  })

  it('gives way to a zip with other records', async () => {
    folder.writeBytes('npm', writeZip([entry(OTHER_RECORD), entry({ ...LODASH_RECORD, id: 'GHSA-later' })]))
    expect(await lookUp()).toEqual({ ids: ['GHSA-later'], notices: [] })
  })

  it.each([
    ['cut off', (file: Buffer) => file.subarray(0, file.length - 1)],
    ['empty', () => Buffer.alloc(0)],
    ['short', (file: Buffer) => file.subarray(0, 10)],
    ['of another format', (file: Buffer) => Buffer.from(file).fill('X', 0, 1)],
    ['changed in one bit', (file: Buffer) => Buffer.from(file).fill((file.at(-1) ?? 0) ^ 1, file.length - 1)],
    ['text', () => Buffer.from('{"records":7}')]
  ])('is made again when it is %s', async (_what, damage) => {
    const whole = readFileSync(folder.indexFile)
    writeFileSync(folder.indexFile, damage(whole))
    expect(await lookUp()).toEqual({ ids: ['GHSA-lodash'], notices: [] })
    expect(readFileSync(folder.indexFile)).toEqual(whole)
  })

  it('is not taken for that of another ecosystem', async () => {
    const pypi = advisory('PYSEC-1', 'PyPI', 'lodash', 'introduced 0')
    folder.write('PyPI', [pypi])
    mkdirSync(dirname(folder.indexFile), { recursive: true })
    writeFileSync(folder.indexFile.replace('npm', 'PyPI'), readFileSync(folder.indexFile))
    const source = osvExport({ folder: folder.path, cacheDir: folder.cacheDir })
    const { items } = await source.lookup([component('PyPI', 'lodash', '1.0')], loopbackWorld())
    expect(items.map(({ id }) => id)).toEqual(['PYSEC-1'])
  })

  it('is done without where the folder cannot be written', async () => {
    const file = `${folder.cacheDir}-file`
    writeFileSync(file, 'a file, no folder')
    const source = osvExport({ folder: folder.path, cacheDir: file })
    const { items, notices } = await source.lookup([LODASH], loopbackWorld())
    expect(items).toHaveLength(1)
    expect(notices).toEqual([])
  })
})
