import { inspectRuntimes } from '../../src/runtimes/index.js'
import { LIFECYCLE, type RuntimeRow } from '../../src/runtimes/table.js'

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const rows = LIFECYCLE.runtimes
const byId = new Map(rows.map((row) => [row.id, row]))

it('has each runtime once, with its source and its day', () => {
  expect(byId.size).toBe(rows.length)
  expect(rows.length).toBeGreaterThanOrEqual(54)
  expect(LIFECYCLE.asOf).toMatch(DAY)
  expect(LIFECYCLE.source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//)
})

describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
  it('has an identifier, a system and days that are days', () => {
    expect(id).toMatch(/^[a-z]+[a-z0-9.-]*$/)
    expect(row.os).toMatch(/^Amazon Linux( 2| 2023)?$/)
    for (const day of [row.deprecated, row.createBlocked, row.updateBlocked]) {
      if (day === null) continue
      expect(day).toMatch(DAY)
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
    }
  })

  it('leads to other runtimes of the table that live as long or longer', () => {
    for (const successor of row.successors) {
      expect(successor).not.toBe(id)
      expect(lifeOf(byId.get(successor)) >= lifeOf(row)).toBe(true)
    }
  })

  it('has a way out once it is deprecated', () => {
    if (row.deprecated !== null && row.deprecated <= LIFECYCLE.asOf) expect(row.successors).not.toEqual([])
  })
})

function lifeOf(row: RuntimeRow | undefined): string {
  if (!row) return ''
  return row.deprecated ?? '9999-12-31'
}

// Days that AWS published and that had passed when this was written, so that no refresh may move them.
it.each([
  ['nodejs16.x', '2024-06-12'],
  ['nodejs18.x', '2025-09-01'],
  ['nodejs20.x', '2026-04-30'],
  ['python3.8', '2024-10-14'],
  ['python3.9', '2025-12-15'],
  ['java8', '2024-01-08'],
  ['dotnet6', '2024-12-20'],
  ['go1.x', '2024-01-08'],
  ['ruby3.2', '2026-03-31'],
  ['provided.al2', '2026-07-31']
])('calls %s deprecated from %s on', (runtime, day) => {
  const unit = { name: 'f', code: 'f.zip', layers: [], runtime }
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
  const idsOn = (today: string) =>
    inspectRuntimes([unit], today, { warningDays: 1 }).items.map(({ id }) => id)
  expect(idsOn(before)).toEqual(['runtime-deprecated-soon'])
  expect(idsOn(day)).toEqual(['runtime-deprecated'])
})
