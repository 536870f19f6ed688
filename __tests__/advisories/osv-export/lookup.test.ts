import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { osvApi } from '../../../src/advisories/osv-api/index.js'
import { osvExport } from '../../../src/advisories/osv-export/index.js'
import { UserError, type Component } from '../../../src/model/index.js'
import { startOsvServer } from '../../support/osv-server.js'
import { writeZip } from '../../support/zip-writer.js'
import { advisory, component, loopbackWorld } from '../samples.js'
import { useExport } from './folder.js'

const folder = useExport()
const LODASH = component('npm', 'lodash', '4.17.15')
const NPM = [
  advisory('GHSA-lodash-new', 'npm', 'lodash', 'introduced 4.0.0, fixed 4.17.21', {
    aliases: ['CVE-2021-23337']
  }),
  advisory('GHSA-lodash-old', 'npm', 'lodash', 'introduced 0, fixed 3.0.0'),
  advisory('GHSA-minimist', 'npm', 'minimist', 'introduced 0, fixed 1.2.6'),
  advisory('GHSA-gone', 'npm', 'minimist', 'introduced 0', { withdrawn: '2026-01-01T00:00:00Z' }),
  advisory('MAL-2025-1', 'npm', 'evil', 'introduced 0')
]
const PYPI = [advisory('PYSEC-jinja', 'PyPI', 'jinja2', 'introduced 0, fixed 3.1.5')]

async function lookUp(
  components: readonly Component[],
  more: { cacheDir?: string; maxAgeDays?: number } = {}
) {
  const { items, notices } = await osvExport({ folder: folder.path, ...more }).lookup(
    components,
    loopbackWorld()
  )
  return { ids: items.map(({ purl, id }) => `${purl} ${id}`), items, notices }
}

describe('a lookup', () => {
  beforeEach(() => {
    folder.write('npm', NPM)
    folder.write('PyPI', PYPI)
  })

  const components = [
    LODASH,
    component('npm', 'minimist', '1.2.5'),
    component('npm', 'minimist', '1.2.6'),
    component('npm', 'evil', '1.0.0'),
    component('npm', 'harmless', '1.0.0'),
    component('PyPI', 'Jinja2', '3.1.4')
  ]

  it('finds what is known, sorted', async () => {
    const { ids, notices } = await lookUp(components)
    expect(ids).toEqual([
      'pkg:npm/evil@1.0.0 MAL-2025-1',
      'pkg:npm/lodash@4.17.15 GHSA-lodash-new',
      'pkg:npm/minimist@1.2.5 GHSA-minimist',
      'pkg:pypi/Jinja2@3.1.4 PYSEC-jinja'
    ])
    expect(notices).toEqual([])
  })

  it('finds what the service finds that has the same records', async () => {
    const server = await startOsvServer({ exportDir: folder.path })
    try {
      const online = await osvApi({ url: server.url }).lookup(components, loopbackWorld())
      const { items } = await lookUp(components)
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      expect([...online.items].sort(byId)).toEqual([...items].sort(byId))
      expect(online.items).toHaveLength(4)
    } finally {
      await server.close()
    }
  })

  it('answers for every component of a name, whatever their number', async () => {
    const many = Array.from({ length: 130_000 }, (_, at) => component('npm', 'evil', `1.0.${at}`))
    expect((await lookUp(many)).ids).toHaveLength(130_000)
  }, 120_000)

  it('finds a package by each spelling that its registry takes for the same', async () => {
    folder.write('NuGet', [advisory('GHSA-json', 'NuGet', 'Newtonsoft.Json', 'introduced 0, fixed 13.0.1')])
    folder.write('PyPI', [advisory('PYSEC-1', 'PyPI', 'foo-bar', 'introduced 0')])
    const { items } = await lookUp([
      component('NuGet', 'newtonsoft.json', '12.0.3'),
      component('PyPI', 'Foo_._Bar', '1.0')
    ])
    expect(items.map(({ id }) => id)).toEqual(['GHSA-json', 'PYSEC-1'])
  })

  it('takes a record once that is about several packages', async () => {
    const both = {
      ...NPM[0],
      id: 'GHSA-both',
      affected: [...(NPM[0]?.affected ?? []), ...(NPM[4]?.affected ?? [])]
    }
    folder.write('npm', [both])
    expect((await lookUp([LODASH, component('npm', 'evil', '1.0.0')])).ids).toEqual([
      'pkg:npm/evil@1.0.0 GHSA-both',
      'pkg:npm/lodash@4.17.15 GHSA-both'
    ])
  })

  it('looks only into the zips that it needs', async () => {
    folder.writeBytes('PyPI', Buffer.from('no zip at all'))
    expect((await lookUp([LODASH])).notices).toEqual([])
  })

  it('passes over what is no record', async () => {
    const bytes = writeZip([
      { name: 'folder/', data: '' },
      { name: 'README.md', data: 'not JSON' },
      { name: 'GHSA-lodash-new.json', data: JSON.stringify(NPM[0]), method: 8 }
    ])
    folder.writeBytes('npm', bytes)
    expect(await lookUp([LODASH])).toMatchObject({
      ids: ['pkg:npm/lodash@4.17.15 GHSA-lodash-new'],
      notices: []
    })
  })

  it.each([
    ['stored, not deflated', { method: 0 }, {}],
    ['with sizes behind the data', { method: 8, descriptor: 16 as const }, {}],
    ['with 64-bit fields', { method: 8, zip64: true }, { zip64: true }],
    ['behind something else', { method: 8 }, { prefix: Buffer.from('#!/bin/sh\nexit\n') }]
  ])('reads records %s', async (_what, entry, archive) => {
    const entries = NPM.map((record) => ({
      name: `${record.id}.json`,
      data: JSON.stringify(record),
      ...entry
    }))
    folder.writeBytes('npm', writeZip(entries, archive))
    const { ids, notices } = await lookUp([LODASH, component('npm', 'evil', '1.0.0')])
    expect(ids).toHaveLength(2)
    expect(notices).toEqual([])
  })
})

describe('an export of 66,000 records', () => {
  it('is read through its 64-bit directory, cold and warm', async () => {
    const name = (at: number) => `package-${at}`
    const entries = Array.from({ length: 66_000 }, (_, at) => ({
      name: `MAL-${at}.json`,
      data: JSON.stringify(advisory(`MAL-${at}`, 'npm', name(at), 'introduced 0'))
    }))
    folder.writeBytes('npm', writeZip(entries, { zip64: true }))
    const wanted = [0, 1, 32_768, 65_534, 65_535, 65_536, 65_999]
    for (let round = 0; round < 2; round += 1) {
      const { items } = await lookUp(
        wanted.map((at) => component('npm', name(at), '1.0.0')),
        { cacheDir: folder.cacheDir }
      )
      expect(items.map(({ id }) => id).sort()).toEqual(wanted.map((at) => `MAL-${at}`).sort())
    }
  }, 120_000)
})

describe('what the export does not cover', () => {
  beforeEach(() => {
    folder.write('npm', NPM)
  })

  it('is an incomplete notice for each ecosystem', async () => {
    const { notices } = await lookUp([
      LODASH,
      component('PyPI', 'jinja2', '3.1.4'),
      component('PyPI', 'idna', '3.0')
    ])
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'PyPI',
        message: '2 packages were not assessed: the export has no PyPI/all.zip (idna@3.0, jinja2@3.1.4)',
        incomplete: true
      }
    ])
  })

  it('is an incomplete notice where a record has nothing to compare', async () => {
    const ranges = [{ type: 'GIT', events: [{ introduced: '0' }] }]
    const affected = [{ package: { ecosystem: 'npm', name: 'lodash' }, ranges }]
    folder.write('npm', [advisory('GHSA-git', '', '', '', { affected })])
    const { ids, notices } = await lookUp([LODASH])
    expect(ids).toEqual([])
    expect(notices).toMatchObject([
      { incomplete: true, message: expect.stringContaining('GHSA-git names the package') as string }
    ])
  })
})

describe('a folder that is no export', () => {
  it.each([
    ['is not there', () => undefined],
    [
      'is a file',
      () => {
        writeFileSync(folder.path, 'x')
      }
    ],
    [
      'is empty',
      () => {
        mkdirSync(folder.path)
      }
    ],
    [
      'holds one ecosystem only, not the folder above it',
      () => {
        mkdirSync(folder.path)
        writeFileSync(join(folder.path, 'all.zip'), 'x')
      }
    ]
  ])("is a user's mistake when it %s", async (_what, make) => {
    make()
    await expect(lookUp([LODASH])).rejects.toThrow(UserError)
    await expect(lookUp([])).rejects.toThrow(/^osv-export: '.*export' /)
  })
})

describe('the age of the export', () => {
  const aged = (...times: readonly string[]) => {
    folder.write(
      'npm',
      times.map((modified, at) => ({ ...advisory(`X-${at}`, 'npm', 'lodash', 'introduced 0'), modified }))
    )
  }

  it('is that of its newest record, years 1 left out', async () => {
    aged(
      '2026-06-30T23:59:59.5Z',
      '0001-01-01T00:00:00Z',
      '2026-07-01T12:00:00.123Z',
      'nonsense',
      '2025-12-31T00:00:00Z'
    )
    const source = osvExport({ folder: folder.path })
    expect(source.newest()).toBe('')
    const { notices } = await source.lookup([LODASH], loopbackWorld('2026-08-22T00:00:00Z'))
    expect(source.newest()).toBe('2026-07-01T12:00:00Z')
    expect(notices).toEqual([
      {
        stage: 'advise',
        subject: 'osv-export',
        message: 'the newest advisory of the export is of 2026-07-01, 51 days ago: fetch a newer export',
        incomplete: false
      }
    ])
  })

  it.each([
    ['2026-07-22T00:00:00Z', undefined, 1],
    ['2026-07-23T00:00:00Z', undefined, 0],
    ['2026-08-20T00:00:00Z', 1, 1],
    ['2026-09-22T00:00:00Z', undefined, 0],
    ['0001-01-01T00:00:00Z', undefined, 0]
  ])('of %s with a limit of %s days gives %d notices on August 22', async (modified, maxAgeDays, count) => {
    aged(modified)
    expect((await lookUp([LODASH], maxAgeDays === undefined ? {} : { maxAgeDays })).notices).toHaveLength(
      count
    )
  })
})

describe('without a cache folder', () => {
  it('nothing is written, and a second lookup needs no second index', async () => {
    folder.write('npm', NPM)
    const source = osvExport({ folder: folder.path })
    const first = await source.lookup([LODASH], loopbackWorld())
    const before = statSync(folder.zipOf('npm')).mtimeMs
    expect(await source.lookup([LODASH], loopbackWorld())).toEqual(first)
    expect(statSync(folder.zipOf('npm')).mtimeMs).toBe(before)
    expect(existsSync(folder.cacheDir)).toBe(false)
  })

  it('a second lookup sees a zip that was replaced', async () => {
    folder.write('npm', NPM)
    const source = osvExport({ folder: folder.path })
    await source.lookup([LODASH], loopbackWorld())
    folder.write('npm', [advisory('GHSA-another', 'npm', 'lodash', 'introduced 0')])
    const { items } = await source.lookup([LODASH], loopbackWorld())
    expect(items.map(({ id }) => id)).toEqual(['GHSA-another'])
  })
})
