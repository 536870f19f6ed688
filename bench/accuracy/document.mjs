/**
 * Writes the figures of results/ into docs/accuracy.md and the README.
 *
 *     node bench/accuracy/document.mjs [--check]
 *
 * `--check` writes nothing, and ends with 1 where a document shows something else.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { installedReasons, installedSummary, installedTable, table } from './document-installed.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const TOOLS = ['ours', 'syft', 'trivy', 'osv-scanner', 'cdxgen']

const LISTS_DELETED =
  '¹ The lists of packages were deleted, or the compiler wrote none: what is found comes from traces, and the scan calls itself incomplete.'

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))

async function main(args) {
  if (!args.includes('--check')) return await writeDocuments()
  for (const [path, text] of documents()) {
    // How wide the columns are is nobody's concern here.
    if ((await formatted(path, read(path))) === (await formatted(path, text))) continue
    console.error(`${path} does not show what bench/accuracy/results has: node bench/accuracy/document.mjs`)
    process.exitCode = 1
  }
}

/** @returns what was measured, or undefined where nothing was */
export function readResults(name) {
  const path = resultsPath(name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

export async function writeResults(name, results) {
  const path = resultsPath(name)
  writeFileSync(path, await formatted(path, JSON.stringify(results)))
}

function resultsPath(name) {
  return join(root, 'bench', 'accuracy', 'results', `${name}.json`)
}

export async function writeDocuments() {
  for (const [path, text] of documents()) {
    // The README is written by hand, and not formatted.
    writeFileSync(join(root, path), path === 'README.md' ? text : await formatted(path, text))
  }
}

async function formatted(path, text) {
  return await format(text, { ...(await resolveConfig(join(root, 'README.md'))), filepath: path })
}

function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

/** The documents as the results want them, by path. */
function documents() {
  const installed = readResults('installed')
  const accuracy = between(read('docs/accuracy.md'), 'installed: begin, generated', [
    provenance(installed),
    installedTable(installed.rows),
    LISTS_DELETED,
    '### Why the others differ',
    'A minus counts packages that are missing, a plus those that are not there.',
    installedReasons(installed.rows)
  ])
  const readme = between(read('README.md'), 'accuracy', [summary(installed)])
  return new Map([
    ['docs/accuracy.md', accuracy],
    ['README.md', readme]
  ])
}

function provenance({ node, peers, rows }) {
  const dates = [...new Set(rows.map(({ date }) => date))].sort()
  const when = dates.length > 1 ? `${dates[0]} to ${dates.at(-1)}` : dates[0]
  return `\`node bench/accuracy/installed.mjs --write\` on ${when}, Node ${node}; ${peers.join(', ')}.`
}

/**
 * The README's table. Another measurement adds rows by a file in results/ with a `summary` of the same shape as
 * `installedSummary` gives.
 */
function summary(installed) {
  const rows = [...installedSummary(installed.rows), ...(readResults('bundles')?.summary ?? [])]
  return table(
    ['recall / precision in %', 'packages', ...TOOLS],
    rows.map(({ title, listed, tools }) => [
      title,
      listed,
      ...TOOLS.map((tool) => shares(tools[tool], listed))
    ])
  )
}

/** `100 / 97.2`; cut, not rounded: 100 is all. */
function shares(counts, listed) {
  if (!counts) return ''
  const named = counts.found + counts.false
  return `${percent(counts.found / listed)} / ${named === 0 ? '–' : percent(counts.found / named)}`
}

function percent(share) {
  return String(Math.floor(share * 1000 + 1e-9) / 10)
}

/** Replaces what stands between two comments, `NAME` or `NAME: ...` and `NAME: end`, which are written by hand. */
function between(text, comment, paragraphs) {
  const name = comment.split(':')[0]
  const [begin, end] = [`<!-- ${comment} -->`, `<!-- ${name}: end -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`there are no markers for ${name}`)
  return `${text.slice(0, from + begin.length)}\n\n${paragraphs.join('\n\n')}\n\n${text.slice(to)}`
}
