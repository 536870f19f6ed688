import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ORDERINGS, ordering, verdict } from './support.js'

const FOLDER = fileURLToPath(new URL('cases', import.meta.url))

describe('the verdicts of the tools that own the orderings', () => {
  it('are there for every ordering', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.txt$/, ''))
    expect(files.sort()).toEqual([...ORDERINGS.keys()].sort())
  })

  it.each([...ORDERINGS.keys()])('hold for %s, both ways round', (id) => {
    const lines = readFileSync(join(FOLDER, `${id}.txt`), 'utf8')
      .trimEnd()
      .split('\n')
    const header = lines.filter((line) => line.startsWith('# '))
    const cases = lines.slice(header.length)
    expect(header.filter((line) => /^# Judged by .+, \d{4}-\d{2}-\d{2}$/.test(line))).not.toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(300)
    expect(cases.map((line) => ours(id, line))).toEqual(cases)
  })
})

function ours(id: string, line: string): string {
  const [a = '', , b = ''] = line.split(' ')
  return `${a} ${verdict(ordering(id), a, b)} ${b}`
}
