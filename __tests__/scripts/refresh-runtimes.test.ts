import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jest } from '@jest/globals'
import type { LifecycleTable, RuntimeRow } from '../../src/runtimes/table.js'
import { startLoopback, type Loopback } from '../support/loopback.js'

// Each test starts a program, which takes its time where others run.
jest.setTimeout(60_000)

/** The script as the workflow runs it, with servers on loopback in the place of the two sites. */
const SCRIPT = fileURLToPath(new URL('../../scripts/refresh-runtimes.mjs', import.meta.url))
const SHIPPED = fileURLToPath(new URL('../../src/runtimes/lifecycle.json', import.meta.url))

/** The table that is shipped, with days of ours where a test moves them. */
const START = readFileSync(SHIPPED, 'utf8')
  .replace(/("asOf": )"[^"]*"/, '$1"2026-08-22"')
  .replace(
    /("id": "nodejs24.x",[^}]*"deprecated": )[^,]*(,\s*"createBlocked": )[^,]*/,
    '$1"2028-04-30"$2"2028-06-01"'
  )
const TABLE = JSON.parse(START) as LifecycleTable
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

let site: Loopback
let folder: string
let page: string
let second: string
beforeEach(async () => {
  page = pageOf(TABLE.runtimes)
  second = secondOf(TABLE.runtimes)
  folder = mkdtempSync(join(tmpdir(), 'refresh-'))
  writeFileSync(join(folder, 'table.json'), START)
  site = await startLoopback((request, response) => {
    const text = request.url === '/page' ? page : second
    response.writeHead(text === '' ? 503 : 200).end(text)
  })
})
afterEach(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** A page with the tables of AWS's page: what is supported, a table of something else, what is over. */
function pageOf(rows: readonly RuntimeRow[]): string {
  const head =
    '| Name | Identifier | Operating system | Deprecation date | Block function create | Block function update |\n| --- | --- | --- | --- | --- | --- |\n'
  const isOver = ({ deprecated }: RuntimeRow): boolean => deprecated !== null && deprecated <= TABLE.asOf
  const supported = rows.filter((row) => !isOver(row)).map((row) => lineOf(row, `\`${row.id}\``))
  const over = rows.filter(isOver).map((row) => lineOf(row, ` ${row.id} `))
  return [
    `# Runtimes\n\n${head}${supported.join('\n')}\n\nText with a | in it.`,
    '| Phase | When |\n| --- | --- |\n| Notice | At least 180 days before |',
    `## Deprecated\n\n${head}${over.join('\n')}\n`
  ].join('\n\n')
}

function lineOf(row: RuntimeRow, id: string): string {
  const cells = [row.deprecated, row.createBlocked, row.updateBlocked].map((day) => ` ${cellOf(day)} `)
  return `| Some name | ${id} | ${row.os} | ${cells.join(' | ')} |`
}

function cellOf(day: string | null): string {
  if (day === null) return 'Not scheduled'
  const [year, month, date] = day.split('-')
  return `${MONTHS[Number(month) - 1] ?? ''} ${Number(date)}, ${year ?? ''}`
}

function secondOf(rows: readonly RuntimeRow[]): string {
  const releases = rows.map((row) => ({ name: row.id, eoasFrom: row.deprecated, eolFrom: row.updateBlocked }))
  return JSON.stringify({ result: { releases } })
}

interface Refreshed {
  readonly code: number
  readonly said: string
  readonly errors: string
  readonly text: string
  readonly table: LifecycleTable
}

async function refresh(): Promise<Refreshed> {
  const file = join(folder, 'table.json')
  const urls = ['--page', `${site.url}/page`, '--second', `${site.url}/second`]
  const argv = [
    SCRIPT,
    ...urls,
    '--table',
    file,
    '--today',
    '2031-01-02',
    '--summary',
    join(folder, 'summary')
  ]
  const done = await new Promise<{ code: number; said: string; errors: string }>((resolve) => {
    execFile(process.execPath, argv, { env: {} }, (error, said, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said, errors })
    })
  })
  const text = readFileSync(file, 'utf8')
  return { ...done, text, table: JSON.parse(text) as LifecycleTable }
}

function without(rows: readonly RuntimeRow[], id: string, row?: Partial<RuntimeRow>): readonly RuntimeRow[] {
  return rows.flatMap((old) => (old.id === id ? (row ? [{ ...old, ...row }] : []) : [old]))
}

it('changes nothing but the day where the page says the same', async () => {
  const { code, said, text } = await refresh()
  expect(code).toBe(0)
  expect(said).toContain('No row changed.')
  expect(said).toContain('endoflife.date says the same.')
  expect(text).toBe(START.replace(TABLE.asOf, '2031-01-02'))
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe(said)
})

it('takes moved days, and keeps what it knows beyond the page', async () => {
  page = pageOf(
    without(without(TABLE.runtimes, 'nodejs6.10'), 'nodejs24.x', {
      deprecated: '2029-04-30',
      createBlocked: null
    })
  )
  const { said, table } = await refresh()
  const row = table.runtimes.find(({ id }) => id === 'nodejs24.x')
  expect(row).toMatchObject({ deprecated: '2029-04-30', createBlocked: null })
  expect(said).toContain('- `nodejs24.x` deprecated: 2028-04-30 became 2029-04-30')
  expect(said).toContain('- `nodejs24.x` createBlocked: 2028-06-01 became none')
  expect(said).toContain('- `nodejs24.x` is deprecated on 2028-04-30 there')
  expect(table.runtimes).toHaveLength(TABLE.runtimes.length)
})

it('adds a runtime beside its family, and asks what it succeeds', async () => {
  const added = { id: 'python9.9', os: 'Amazon Linux 2023', successors: [] }
  const dates = { deprecated: '2040-02-29', createBlocked: null, updateBlocked: null }
  page = pageOf([...TABLE.runtimes, { ...added, ...dates }])
  const { said, table } = await refresh()
  const at = table.runtimes.findIndex(({ id }) => id === 'python9.9')
  expect(table.runtimes[at]).toEqual({ ...added, ...dates })
  expect(table.runtimes[at - 1]?.id).toMatch(/^python/)
  expect(said).toContain('- `python9.9` is new (2040-02-29): does it succeed another one?')
})

it('keeps a deprecation that is over, and tells what the page says instead', async () => {
  page = pageOf(TABLE.runtimes).replace('Jun 12, 2024', 'Jun 12, 2044')
  const { code, said, table } = await refresh()
  expect(code).toBe(0)
  expect(table.runtimes.find(({ id }) => id === 'nodejs16.x')?.deprecated).toBe('2024-06-12')
  expect(said).toContain(
    '- `nodejs16.x` was deprecated on 2024-06-12, which is kept; the page now has 2044-06-12'
  )
})

it.each([
  ['does not answer', '', 'answered 503'],
  ['is no JSON', '<html>', 'could not be compared'],
  ['has another form', '{}', 'could not be compared']
])('goes on when the second source %s', async (_, text, told) => {
  second = text
  const { code, said } = await refresh()
  expect(code).toBe(0)
  expect(said).toContain(told)
})

it('lets the second source write no Markdown', async () => {
  second = JSON.stringify({
    result: { releases: [{ name: '[x](https://example.com)\n# y', eolFrom: '<b>' }] }
  })
  const { said } = await refresh()
  expect(said).not.toMatch(/[[<]|^# /m)
})

describe('is refused, and the table stays,', () => {
  it.each<[string, () => string, RegExp]>([
    ['a page that is not there', () => '', /answered 503/],
    ['a page without tables', () => '# Moved', /has 0 runtimes/],
    ['a page with few rows', () => pageOf(TABLE.runtimes.slice(0, 9)), /has 9 runtimes/],
    [
      'a day of another form',
      () => page.replace('Apr 30, 2028', '30/04/2028'),
      /nodejs24\.x has "30\/04\/2028"/
    ],
    [
      'a day that no month has',
      () => page.replace('Apr 30, 2028', 'Feb 30, 2028'),
      /nodejs24\.x has "Feb 30/
    ],
    ['an unknown system', () => page.replace('Amazon Linux 2023', 'Plan 9'), /"Plan 9", which is unknown/],
    [
      'an identifier that is none',
      () => page.replace('`nodejs24.x`', '`$(id)`'),
      /"\$\(id\)" is no identifier/
    ],
    ['a row twice', () => page.replace('`nodejs24.x`', '`nodejs22.x`'), /lists nodejs22\.x twice/],
    ['a page without end', () => 'x'.repeat(5_000_000), /is larger than/]
  ])('%s', async (_, change, message) => {
    page = change()
    const { code, errors, text } = await refresh()
    expect(code).toBe(1)
    expect(errors).toMatch(message)
    expect(errors.trim().split('\n')).toHaveLength(1)
    expect(text).toBe(START)
  })
})
