/**
 * What can be said of the packages that a bundler melted into one file: seven bundlers, readable and minified, with and
 * without source map, over the layouts of npm, pnpm and Yarn Plug'n'Play, for two applications.
 *
 *     node bench/accuracy/bundles.mjs [--peers] [--write] [WORD...]        rows whose title has all words
 *
 * Truth is what the bundler itself says of the same build (its source map, with bun its metafile too), each file looked
 * up in the tree that it came from. Builds and installations are kept in the cache folder; the first run takes some
 * ten minutes. Ends with 1 where a target is missed. `--peers` asks the other scanners about one application of
 * each bundler and form, in the same run (`node scripts/peers.mjs` builds them). `--write` does that too, and puts the
 * table into docs/accuracy.md.
 */
import { parseArgs } from 'node:util'
import { askPeers } from './bundles/peers.mjs'
import { build, rows, titleOf } from './bundles/matrix.mjs'
import { inventory, loadOurs, namesAlone, scriptBytes } from './bundles/ours.mjs'
import { percent, scoresOf } from './bundles/scores.mjs'
import { answerCell, writeSummary } from './bundles/summary.mjs'
import { misses, unusedLimits } from './bundles/targets.mjs'

const { values, positionals: words } = parseArgs({
  options: { peers: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  allowPositionals: true
})
const ours = await loadOurs()
const columns = [
  ['bundle', -44],
  ['kB', 6],
  ['truth', 6],
  ['names alone', 13],
  ['n@v alone', 13],
  ['names+lock', 13],
  ['n@v+lock', 13],
  ['declared', 9],
  ['ms', 6]
]
console.log(
  'recall/wrong: percent and number; `alone`: nothing but the artifact; `+lock`: in the workspace, with lock file and node_modules'
)
console.log(line(columns.map(([title]) => title)))

const results = []
const failures = []
for (const row of rows()) {
  const title = titleOf(row)
  if (!words.every((word) => title.split(' ').includes(word))) continue
  const result = measure(row)
  results.push(result)
  const { scores, truth, kilobytes, declared, ms } = result
  console.log(
    line([
      title,
      kilobytes,
      truth.names.length,
      cell(scores.aloneNames),
      cell(scores.alone),
      cell(scores.projectNames),
      cell(scores.project),
      declared,
      ms
    ])
  )
  for (const miss of misses(row, scores)) failures.push(`${title}: ${miss}`)
}
if (words.length === 0) failures.push(...unusedLimits())
console.log('')
for (const failure of failures) console.log(`MISSED ${failure}`)
if (failures.length === 0) console.log('every target reached')
const peers = values.peers || values.write ? askPeers(results) : undefined
for (const { title, answers } of peers ?? [])
  console.log(`${title}: ${answers.map((one) => `${one.title} ${answerCell(one)}`).join(', ')}`)
if (values.write) writeSummary(results, peers, failures)
process.exitCode = failures.length > 0 ? 1 : 0

function measure(row) {
  const { folder, app, truth } = build(row)
  const project = inventory(ours, folder, app)
  return {
    row,
    folder,
    truth,
    kilobytes: Math.round(scriptBytes(folder) / 1000),
    declared: project.components.filter(({ confidence }) => confidence === 'declared').length,
    ms: Math.round(project.ms),
    scores: scoresOf(truth, { aloneNames: namesAlone(ours, folder), alone: inventory(ours, folder), project })
  }
}

function cell({ recall, found, wrong }) {
  return found === 0 ? '0' : `${percent(recall)}/${wrong.length}`
}

function line(cells) {
  return cells
    .map((each, index) => {
      const width = columns[index][1]
      return width < 0 ? String(each).padEnd(-width) : String(each).padStart(width)
    })
    .join(' ')
}
