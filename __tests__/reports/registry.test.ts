import { readdirSync, readFileSync } from 'node:fs'
import { ARCHIVE_PROBLEMS, type FindingKind } from '../../src/model/index.js'
import { pullRequest, REPORTERS, table } from '../../src/reports/index.js'
import { DOCS_BASE } from '../../src/reports/shape/links.js'
import {
  blocks,
  postureFinding,
  runtimeFinding,
  sampleReport,
  secretFinding
} from '../support/sample-report.js'

const ROOT = new URL('../../', import.meta.url)

/** Each kind of finding; the compiler asks for all of them. */
const KINDS = {
  vulnerability: true,
  malware: true,
  archive: true,
  runtime: true,
  posture: true,
  secret: true
} satisfies Record<FindingKind, true>

it('lists each reporter file, under the name of the file', () => {
  const files = readdirSync(new URL('src/reports/', ROOT))
    .filter((file) => file.endsWith('.ts') && !['index.ts', 'reporter.ts'].includes(file))
    .map((file) => file.replace(/\.ts$/, ''))
  expect(REPORTERS.map(({ id }) => id).sort()).toEqual(files.sort())
})

describe.each(readdirSync(new URL('__tests__/fixtures/reports/', ROOT)))('the fixture %s', (name) => {
  it('has one expectation for each reporter and no other', () => {
    const files = readdirSync(new URL(`__tests__/fixtures/reports/${name}/`, ROOT))
    const expected = files.filter((file) => file.startsWith('expected.'))
    expect(expected.map((file) => file.split('.')[1]).sort()).toEqual(REPORTERS.map(({ id }) => id).sort())
    expect(files).toContain('report.json')
  })
})

describe.each(Object.keys(KINDS))('the page about %s findings', (kind) => {
  const page = (): string => readFileSync(new URL(`docs/findings/${kind}.md`, ROOT), 'utf8')

  it('says what it means, why it matters, how to fix and to ignore it, and where it comes from', () => {
    const headings = page().match(/^## .*$/gm)
    expect(headings).toEqual([
      '## What it means',
      '## Why it matters',
      '## How to fix it',
      '## How to ignore it',
      '## Source'
    ])
    expect(page()).toContain('```yaml\nignore:\n')
  })

  it('is where the report sends its reader', () => {
    const decisions = [
      ...sampleReport().decisions,
      blocks(runtimeFinding()),
      blocks(postureFinding()),
      blocks(secretFinding())
    ]
    const finding = decisions.find((decision) => decision.finding.kind === kind)
    const report = sampleReport({ decisions: finding ? [finding] : [] })
    for (const { render } of [table, pullRequest]) {
      expect(render(report).match(/https:\S+\/docs\/[\w/]+\.md/g)).toEqual([
        `${DOCS_BASE}/findings/${kind}.md`
      ])
    }
  })
})

it('explains every irregularity of an archive', () => {
  const page = readFileSync(new URL('docs/findings/archive.md', ROOT), 'utf8')
  for (const code of ARCHIVE_PROBLEMS) expect(page).toContain(`\n| \`archive-${code}\` `)
})
