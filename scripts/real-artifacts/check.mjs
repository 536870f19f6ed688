// Builds artifacts from real packages with the ordinary tools, scans them, and compares what was found with
// what the tools themselves list. Prints a table; ends with 1 on any difference. See README.md.
// Usage: node scripts/real-artifacts/check.mjs [SET...]

import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { basename, join } from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'
import { loadScanner } from './scanner.mjs'
import { awscli } from './sets/awscli.mjs'
import { composer } from './sets/composer.mjs'
import { dotnet } from './sets/dotnet.mjs'
import { dpkg } from './sets/dpkg.mjs'
import { gems } from './sets/gems.mjs'
import { go } from './sets/go.mjs'
import { layers } from './sets/layers.mjs'
import { mavenLib, mavenShade } from './sets/maven.mjs'
import { npm } from './sets/npm.mjs'
import { owned } from './sets/owned.mjs'
import { ownedRpm } from './sets/owned-rpm.mjs'
import { pip } from './sets/pip.mjs'
import { programs } from './sets/programs.mjs'
import { rpm } from './sets/rpm.mjs'
import { rust } from './sets/rust.mjs'
import { stores } from './sets/stores.mjs'
import { stripped } from './sets/stripped.mjs'
import { HERE, isHere } from './tools.mjs'

const SETS = [
  npm,
  stores,
  pip,
  stripped,
  awscli,
  layers,
  mavenLib,
  mavenShade,
  go,
  rust,
  programs,
  dotnet,
  gems,
  composer,
  dpkg,
  owned,
  ownedRpm,
  rpm
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((id) => !SETS.some((set) => set.id === id))
if (unknown.length > 0) {
  console.error(`no such set: ${unknown.join(', ')}; there are ${SETS.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}

const cache = cacheFolder('real-artifacts')
const scan = await loadScanner(cache)
const rows = []
let failures = 0
for (const set of SETS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const lacking = (set.needs ?? []).filter((command) => !isHere(command))
  if (lacking.length > 0) {
    // Compilers are not on every machine; asked for by name, the set has to run.
    console.log(`${set.id}: not checked, since there is no ${lacking.join(' and no ')} here`)
    if (wanted.length > 0) failures += 1
    continue
  }
  try {
    const folder = built(set)
    for (const artifact of JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')))
      check(set, folder, artifact)
  } catch (error) {
    failures += 1
    console.error(`${set.id}: ${error.message}`)
  }
}
printTable(rows)
console.log(failures === 0 ? 'all as the tools list it' : `${failures} failures`)
process.exit(failures === 0 ? 0 : 1)

/** The set's folder in the cache. It appears there in one step, complete, and is built anew when the recipe changes. */
function built(set) {
  const recipe = createHash('sha256')
  for (const file of [...set.inputs, 'truth.py', 'tools.mjs']) {
    recipe.update(`${file}\0`).update(readFileSync(join(HERE, file)))
  }
  const folder = join(cache, `${set.id}-${recipe.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  const started = Date.now()
  const unfinished = mkdtempSync(join(cache, 'unfinished-'))
  try {
    writeFileSync(join(unfinished, 'truth.json'), JSON.stringify(set.build(unfinished), null, 1))
    renameSync(unfinished, folder)
    // What an older recipe built is of no more use.
    for (const name of readdirSync(cache).filter((other) => other !== basename(folder))) {
      if (new RegExp(`^${set.id}-[0-9a-f]{16}$`).test(name)) rmSync(join(cache, name), { recursive: true })
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  console.log(`${set.id}: built in ${Math.round((Date.now() - started) / 1000)} s`)
  return folder
}

function check(set, folder, artifact) {
  const key = ({ purl, how, path, name, ownedBy }) => {
    if (artifact.purlsOnly) return purl
    if (artifact.owners) return `${path} ${ownedBy}`
    return artifact.named ? `${purl} ${how} ${path} ${name}` : `${purl} ${how} ${path}`
  }
  const expected = new Set(artifact.expected.map(key))
  const started = performance.now()
  const { items, notices } = scan(folder, artifact)
  const elapsed = Math.round(performance.now() - started)
  // Lock files and manifests that lie there say what was wanted, which is another question.
  const places = items.flatMap(({ purl, name, version, ecosystem, evidence }) =>
    evidence.map(({ how, path, ownedBy }) => ({
      purl,
      how,
      path,
      name: `${name} ${version} ${ecosystem}`,
      ownedBy
    }))
  )
  const counted = places.filter(
    ({ how, purl, ownedBy }) =>
      how !== 'declared' &&
      purl.startsWith(artifact.only ?? '') &&
      (!artifact.owners || ownedBy !== undefined)
  )
  const found = new Set(counted.map(key))
  const missing = [...expected].filter((one) => !found.has(one))
  const surplus = [...found].filter((one) => !expected.has(one))
  const incomplete = notices.filter((notice) => notice.incomplete)
  const isHonest = incomplete.length > 0 === (artifact.incomplete ?? false)
  const packages = new Set(artifact.expected.map(({ purl }) => purl)).size
  // Where a program has no list, some of its crates leave no traces.
  const isComplete = missing.length <= expected.size * (1 - (artifact.lowerBound ?? 1))
  const isSilent = artifact.incomplete && expected.size === 0
  const ok = isComplete && surplus.length === 0 && isHonest && (packages > 0 || isSilent)
  rows.push({
    set: set.id,
    artifact: artifact.title,
    packages,
    places: expected.size,
    missing: missing.length,
    false: surplus.length,
    incomplete: incomplete.length,
    ms: elapsed,
    '': ok ? 'ok' : 'FAIL'
  })
  if (ok) return
  failures += 1
  report(`${set.id}, ${artifact.title}: missing`, missing)
  report(`${set.id}, ${artifact.title}: false`, surplus)
  if (!isHonest)
    report(
      `${set.id}, ${artifact.title}: notices`,
      incomplete.map(({ subject, message }) => `${subject}: ${message}`)
    )
}

function report(title, lines) {
  if (lines.length === 0) return
  console.error(`${title} (${lines.length})`)
  for (const line of lines.slice(0, 20)) console.error(`  ${line}`)
}

function printTable(entries) {
  const columns = Object.keys(entries[0] ?? {})
  const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...entries]
  const width = (column) => Math.max(...lines.map((line) => String(line[column]).length))
  for (const line of lines) {
    const cells = columns.map((column) => {
      const isNumber = typeof entries[0][column] === 'number'
      return String(line[column])[isNumber ? 'padStart' : 'padEnd'](width(column))
    })
    console.log(cells.join('  ').trimEnd())
  }
}
