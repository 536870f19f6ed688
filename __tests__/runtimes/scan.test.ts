import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRequest } from '../../src/config/index.js'
import type { World } from '../../src/model/index.js'
import { LIFECYCLE } from '../../src/runtimes/table.js'
import { scan } from '../../src/scan.js'
import { writeZip } from '../support/zip-writer.js'

/** A whole scan on a day of ours, with an advisory source that knows nothing of the package in the zip. */
const EXPORT = fileURLToPath(new URL('../../examples/advisories', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runtimes-'))
  const data = '{"name":"left-pad","version":"1.3.0"}'
  writeFileSync(join(folder, 'orders.zip'), writeZip([{ name: 'node_modules/left-pad/package.json', data }]))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function scanOn(day: string, given: Readonly<Record<string, string>>, file = '') {
  if (file !== '') writeFileSync(join(folder, '.lambda-scan.yml'), file)
  const values = Object.entries({ path: 'orders.zip', 'osv-export': EXPORT, ...given }).map(
    ([name, value]) => [name, { value, where: name }]
  )
  const world: World = {
    http: () => Promise.reject(new Error('nothing is asked here')),
    now: () => new Date(`${day}T23:59:59Z`),
    progress: { stage: () => undefined, step: () => undefined, end: () => undefined }
  }
  const request = await loadRequest(Object.fromEntries(values) as Parameters<typeof loadRequest>[0], folder)
  const { status, decisions, notices, fixes } = await scan(request, folder, world)
  const open = decisions.filter(({ outcome }) => outcome !== 'ignored')
  expect(fixes.map(({ owner }) => owner.kind)).toEqual(open.map(() => 'runtime'))
  const found = decisions.map(({ finding, outcome }) => [finding.id, outcome])
  return { status, found, notices: notices.filter(({ stage }) => stage === 'inspect') }
}

it('says nothing of runtimes when none is given', async () => {
  expect(await scanOn('2040-01-01', {})).toEqual({ status: 'pass', found: [], notices: [] })
})

it('fails for a deprecated runtime', async () => {
  expect(await scanOn(LIFECYCLE.asOf, { runtime: 'nodejs18.x' })).toEqual({
    status: 'fail',
    found: [['runtime-deprecated', 'blocks']],
    notices: []
  })
})

it('passes, and tells, when the day is near', async () => {
  const near = { status: 'pass', found: [['runtime-deprecated-soon', 'below-threshold']] }
  const far = { status: 'pass', found: [] }
  const runtime = { runtime: 'nodejs22.x' }
  const last = LIFECYCLE.runtimes.find(({ id }) => id === 'nodejs22.x')?.deprecated ?? ''
  expect(await scanOn(before(last, 180), runtime)).toMatchObject(near)
  expect(await scanOn(before(last, 181), runtime)).toMatchObject(far)
  expect(await scanOn(before(last, 181), { ...runtime, 'runtime-warning-days': '300' })).toMatchObject(near)
  expect(await scanOn(before(last, 180), runtime, 'runtime-warning-days: 30\n')).toMatchObject(far)
})

function before(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

it('is incomplete for a runtime that nobody knows', async () => {
  const { status, found, notices } = await scanOn(LIFECYCLE.asOf, { runtime: 'nodejs22' })
  expect([status, found]).toEqual(['incomplete', []])
  expect(notices).toMatchObject([{ stage: 'inspect', subject: 'orders', incomplete: true }])
})

it('takes an ignore entry for one function', async () => {
  const entry = (name: string) =>
    `ignore:\n  - id: runtime-deprecated\n    function: ${name}\n    reason: is switched off in spring\n`
  const runtime = { runtime: 'python3.8' }
  expect(await scanOn(LIFECYCLE.asOf, runtime, entry('ord*'))).toMatchObject({ status: 'pass' })
  expect(await scanOn(LIFECYCLE.asOf, runtime, entry('billing'))).toMatchObject({ status: 'fail' })
})
