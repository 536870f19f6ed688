import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const run = promisify(execFile)

/** Rows of the table between two comments, as cells; without the two lines above them. */
function table(document: string, name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(root, document), 'utf8')
  const part = new RegExp(`<!-- ${name}\\b.*?-->(.*?)<!-- ${name}: end -->`, 's').exec(text)?.[1] ?? ''
  const lines = part.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
}

/** What is installed, apart from bundles, which have a table of their own. */
const README = table('README.md', 'accuracy')
const DETAILS = table('docs/accuracy.md', 'installed')

function sum(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((total, row) => total + Number.parseInt(row[column] ?? '', 10), 0)
}

it('the README adds up to as many packages as docs/accuracy.md lists', () => {
  const installed = README.filter(([title]) => !/bundle/i.test(title ?? ''))
  expect(DETAILS.length).toBeGreaterThan(20)
  expect(sum(installed, 1)).toBe(sum(DETAILS, 1))
})

it('everything that is listed is found, and nothing else, wherever there are lists', () => {
  const withLists = DETAILS.filter(([title]) => !title?.endsWith('¹'))
  for (const [title, listed, ours] of withLists) expect([title, ours]).toEqual([title, listed])
  const complete = README.filter(([title]) => !/without lists|bundle/i.test(title ?? ''))
  expect(complete.map(([title, , ours]) => [title, ours])).toEqual(
    complete.map(([title]) => [title, '100 / 100'])
  )
})

describe('document.mjs --check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-documents-'))
  const check = (at: string) => run(process.execPath, [join(at, 'bench/accuracy/document.mjs'), '--check'])

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('is content with the documents as they stand', async () => {
    await check(root)
  })

  it('notices a figure in the README that was not measured', async () => {
    for (const part of [
      'bench/accuracy',
      'docs/accuracy.md',
      'README.md',
      '.prettierrc.json',
      'package.json'
    ]) {
      mkdirSync(dirname(join(folder, part)), { recursive: true })
      cpSync(join(root, part), join(folder, part), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const readme = join(folder, 'README.md')
    writeFileSync(readme, readFileSync(readme, 'utf8').replace(/\| 100 \/ 100 \|/, '| 99.9 / 100 |'))
    await expect(check(folder)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^README\.md does not show/) as string
    })
  })
})
