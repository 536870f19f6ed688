/**
 * What can be said of the packages that a bundler melted into one file: seven bundlers, readable and minified, with and
 * without source map, over the layouts of npm, pnpm and Yarn Plug'n'Play, for two applications.
 *
 *     node bench/accuracy/bundles.mjs [WORD...]        rows whose title has all words
 *
 * Truth is the source map that the bundler itself writes for the same build, each file looked up in the tree that it
 * came from. Builds and installations are kept in the cache folder; the first run takes some minutes. Ends with 1 where a
 * target is missed.
 */
import { build, rows, titleOf } from './bundles/matrix.mjs'
import { inventory, loadOurs, namesAlone, scriptBytes } from './bundles/ours.mjs'
import { misses } from './bundles/targets.mjs'

const words = process.argv.slice(2)
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
  'recall/precision in percent; `alone`: nothing but the artifact; `+lock`: in the workspace, with lock file and node_modules'
)
console.log(line(columns.map(([title]) => title)))

const failures = []
for (const row of rows()) {
  const title = titleOf(row)
  if (!words.every((word) => title.split(' ').includes(word))) continue
  const result = measure(row)
  const { alone, aloneNames, project, truth, kilobytes } = result
  console.log(
    line([
      title,
      kilobytes,
      truth.names.length,
      score(aloneNames, truth.names),
      score(sure(alone), truth.packages),
      score(namesOf(sure(project)), truth.names),
      score(sure(project), truth.packages),
      project.components.filter(({ confidence }) => confidence === 'declared').length,
      Math.round(project.ms)
    ])
  )
  for (const miss of misses(row, scores(result))) failures.push(`${title}: ${miss}`)
}
console.log('')
for (const failure of failures) console.log(`MISSED ${failure}`)
if (failures.length === 0) console.log('every target reached')
process.exitCode = failures.length > 0 ? 1 : 0

function measure(row) {
  const { folder, app, truth } = build(row)
  return {
    truth,
    kilobytes: Math.round(scriptBytes(folder) / 1000),
    aloneNames: namesAlone(ours, folder),
    alone: inventory(ours, folder),
    project: inventory(ours, folder, app)
  }
}

function scores({ truth, aloneNames, alone, project }) {
  return {
    aloneNames: compare(aloneNames, truth.names),
    alone: compare(sure(alone), truth.packages),
    projectNames: compare(namesOf(sure(project)), truth.names),
    project: compare(sure(project), truth.packages)
  }
}

/** Packages that are said to be there, without those that only a lock file names. */
function sure({ components }) {
  return new Set(
    components
      .filter(({ confidence }) => confidence !== 'declared')
      .map(({ name, version }) => `${name}@${version}`)
  )
}

function namesOf(packages) {
  return new Set([...packages].map((each) => each.slice(0, each.lastIndexOf('@'))))
}

function compare(found, truth) {
  const right = truth.filter((each) => found.has(each))
  const wrong = [...found].filter((each) => !truth.includes(each))
  return {
    recall: truth.length === 0 ? 1 : right.length / truth.length,
    wrong,
    missed: truth.filter((each) => !found.has(each))
  }
}

function score(found, truth) {
  const { recall, wrong } = compare(found, truth)
  const precision = found.size === 0 ? '–' : percent((found.size - wrong.length) / found.size)
  return `${percent(recall)}/${precision}`
}

/** Cut, not rounded: 100 is all. */
function percent(share) {
  return String(Math.floor(share * 1000) / 10)
}

function line(cells) {
  return cells
    .map((cell, index) => {
      const width = columns[index][1]
      return width < 0 ? String(cell).padEnd(-width) : String(cell).padStart(width)
    })
    .join(' ')
}
