import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PEERS } from '../../../scripts/peers.mjs'
import { writeResults } from '../document.mjs'
import { writeGenerated } from '../peers-document.mjs'
import { CALLS } from '../peers.mjs'
import { percent } from './scores.mjs'
import { LIMITS } from './targets.mjs'

const DOCUMENT = join(fileURLToPath(new URL('../../..', import.meta.url)), 'docs', 'accuracy.md')

/** Puts the table of all results, the worst of each kind, into docs/accuracy.md. */
export function writeSummary(results, peers, failures) {
  const kinds = new Map()
  for (const result of results) {
    const kind = kindOf(result.row)
    kinds.set(kind, [...(kinds.get(kind) ?? []), result])
  }
  const titles = CALLS.map(({ title }) => title)
  const header = [
    'bundle',
    'builds',
    'names',
    'name@version, npm',
    'name@version, pnpm and PnP',
    'names, workspace',
    'name@version, workspace',
    'wrong',
    ...titles
  ]
  const lines = [...kinds].map(([kind, all]) => {
    const answers = peers.find(({ row }) => kindOf(row) === kind)?.answers ?? []
    const npm = all.filter(({ row }) => row.layout === 'npm')
    const stores = all.filter(({ row }) => row.layout !== 'npm')
    return [
      kind,
      all.length,
      worst(all, 'aloneNames'),
      worst(npm, 'alone'),
      stores.length === 0 ? '' : worst(stores, 'alone'),
      worst(all, 'projectNames'),
      worst(all, 'project'),
      all.reduce((sum, { scores }) => sum + wrongIn(scores), 0),
      ...titles.map((title) => answerCell(answers.find((answer) => answer.title === title)))
    ]
  })
  const rule = header.map((_, column) => (column === 0 ? '---' : '--:'))
  const table = [header, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
  const limits = LIMITS.map((limit) => `- \`${limit.package}\`: ${limit.why}.`).join('\n')
  const missed =
    failures.length === 0 ? 'No target was missed.' : failures.map((each) => `- MISSED ${each}`).join('\n')
  writeResults('bundles', { summary: summaryOf(peers) })
  writeGenerated(
    DOCUMENT,
    'bundles',
    `${provenance(results)}\n\n${table}\n\n${missed} Not reachable:\n\n${limits}`
  )
}

/** `0`, or `1, 2 false`; what a scanner was not asked is left empty. */
export function answerCell(answer) {
  if (answer === undefined) return ''
  if (answer.problem !== undefined) return answer.problem === 'not built' ? answer.problem : 'failed'
  return answer.false > 0 ? `${answer.found}, ${answer.false} false` : String(answer.found)
}

/** A row for the README's table: packages with versions in the builds that everybody was asked about. */
function summaryOf(builds) {
  const tools = {
    ours: {
      found: sum(builds.map(({ truth, scores }) => truth.packages.length - scores.project.missed.length)),
      false: sum(builds.map(({ scores }) => scores.project.wrong.length))
    }
  }
  for (const { name } of CALLS) {
    const best = builds.map(({ answers }) => bestOf(answers.filter((answer) => answer.name === name)))
    if (best.includes(undefined)) continue
    tools[name] = { found: sum(best.map(({ found }) => found)), false: sum(best.map((one) => one.false)) }
  }
  const listed = sum(builds.map(({ truth }) => truth.packages.length))
  return [{ title: 'in bundles with a source map, of seven bundlers', listed, tools }]
}

/** Of the ways in which a scanner was asked, the one that finds most. */
function bestOf(answers) {
  return answers.filter(({ problem }) => problem === undefined).sort((a, b) => b.found - a.found)[0]
}

function sum(numbers) {
  return numbers.reduce((all, each) => all + each, 0)
}

function kindOf({ bundler, version, entry, minified, map }) {
  const form = `${minified ? 'minified' : 'readable'}, ${map === 'none' ? 'no map' : 'map'}`
  return `${bundler} ${version}, ${form}${entry === 'index' ? '' : ', little of the workspace'}`
}

/** The lowest share in percent. */
function worst(results, measure) {
  return percent(Math.min(...results.map(({ scores }) => scores[measure].recall)))
}

function wrongIn(scores) {
  return Object.values(scores).reduce((sum, { wrong }) => sum + wrong.length, 0)
}

function provenance(results) {
  const versions = PEERS.map(({ name, version }) => `${name} ${version}`).join(', ')
  const date = new Date().toISOString().slice(0, 10)
  return `\`node bench/accuracy/bundles.mjs --write\` on ${date}, Node ${process.versions.node}, ${results.length} builds; ${versions}.`
}
