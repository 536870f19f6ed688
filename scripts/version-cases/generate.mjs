// Writes __tests__/advisories/versions/cases/<ordering>.txt: pairs of versions with the verdict of the tool that
// owns the ordering, never of this project's code. The pairs are the same in every run; the verdicts depend on
// the tools, whose names and versions stand in the file's header. What each judge needs is said in judges.mjs.
// Usage: node scripts/version-cases/generate.mjs DATE ORDERING...

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JUDGES, verdictsOf } from './judges.mjs'
import { pairsOf } from './pairs.mjs'

const CASES_PER_ORDERING = 400
const FOLDER = new URL('../../__tests__/advisories/versions/cases/', import.meta.url)

const [date, ...orderings] = process.argv.slice(2)
if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') || orderings.length === 0) {
  console.error(`usage: node scripts/version-cases/generate.mjs YYYY-MM-DD ORDERING...`)
  console.error(`orderings: ${Object.keys(JUDGES).join(', ')}`)
  process.exit(2)
}
mkdirSync(FOLDER, { recursive: true })
for (const ordering of orderings) writeCases(ordering)

function writeCases(ordering) {
  const { tools, cases } = verdictsOf(ordering, pairsOf(ordering))
  const kept = cases.slice(0, CASES_PER_ORDERING)
  const header = [
    `# ${JUDGES[ordering].about}`,
    ...tools.map((tool) => `# Judged by ${tool}, ${date}`),
    '# Made by scripts/version-cases/generate.mjs; not to be edited by hand'
  ]
  const lines = kept.map(({ a, verdict, b }) => `${a} ${verdict} ${b}`)
  const file = fileURLToPath(new URL(`${ordering}.txt`, FOLDER))
  writeFileSync(file, [...header, ...lines, ''].join('\n'))
  console.log(`${ordering}: ${kept.length} cases; ${tools.join('; ')}`)
}
