/**
 * What is installed in artifacts that npm, pnpm, Yarn, pip, Maven, Go, Cargo and others made: found by this project
 * and by other scanners.
 *
 *     node bench/accuracy/installed.mjs [--write] [--kept] [SET...]
 *
 * Truth is the listing of the tool that installed (scripts/real-artifacts/README.md). Compared are package URLs. Ends
 * with 1 where this project misses a package or names one that is not there, and where a difference between another
 * scanner and the truth has no explanation in peers-differences.json, or an explanation there explains nothing.
 * `--write` keeps the figures in results/installed.json (of the named sets, or of all), and writes the documents that
 * show them (document.mjs). `--kept` takes the other scanners' answers of an earlier run, where they were asked for the
 * same artifact in the same way: for work on the explanations. The peers must have been built: `node scripts/peers.mjs`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../../scripts/cache-folder.mjs'
import { peer, PEERS } from '../../scripts/peers.mjs'
import { readResults, writeDocuments, writeResults } from './document.mjs'
import { installedTable } from './document-installed.mjs'
import { buildCommand, packagesIn } from './installed-ours.mjs'
import { explain, unused } from './peers-differences.mjs'
import { ask, CALLS, plainPurl } from './peers.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const pack = join(root, 'scripts', 'real-artifacts', 'truth.py')
const { values, positionals: wanted } = parseArgs({
  options: { write: { type: 'boolean', default: false }, kept: { type: 'boolean', default: false } },
  allowPositionals: true
})
const failures = []

checkPlaces()
const command = buildCommand()
const rows = []
const temporary = mkdtempSync(join(tmpdir(), 'accuracy-'))
try {
  for (const artifact of realArtifacts()) rows.push(compare(artifact))
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
if (wanted.length === 0)
  for (const text of unused()) failures.push(`peers-differences.json: explains nothing: ${text}`)

console.log(installedTable(rows))
for (const failure of failures) console.error(failure)
if (values.write) {
  await writeResults('installed', merged())
  await writeDocuments()
}
process.exitCode = failures.length > 0 ? 1 : 0

/** Builds the artifacts where they are not there yet, and compares more than package URLs: places and ways too. */
function checkPlaces() {
  const check = join(root, 'scripts', 'real-artifacts', 'check.mjs')
  const { status, stderr } = spawnSync(process.execPath, [check, ...wanted], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe']
  })
  if (status !== 0) failures.push(`scripts/real-artifacts/check.mjs fails: ${stderr.trim()}`)
}

/** Every artifact, packed where it is a folder; once, where the set has it as a folder and as an archive. */
function* realArtifacts() {
  const cache = cacheFolder('real-artifacts')
  for (const name of readdirSync(cache).sort()) {
    const [, set] = /^(.*)-[0-9a-f]{16}$/.exec(name) ?? []
    if (set === undefined || (wanted.length > 0 && !wanted.includes(set))) continue
    const folder = join(cache, name)
    const artifacts = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).map((artifact) => ({
      ...artifact,
      file: artifact.zip ?? artifact.jar,
      listed: new Set(artifact.expected.map(({ purl }) => plainPurl(purl)))
    }))
    const archived = artifacts.filter(({ file }) => file).map(({ listed }) => [...listed].sort().join())
    for (const { file, folder: inside, listed, ...rest } of artifacts) {
      // Programs that say nothing about themselves: `checkPlaces` has seen to it that the scan says so.
      if (listed.size === 0 || (!file && archived.includes([...listed].sort().join()))) continue
      yield {
        set,
        build: name,
        listed,
        archive: file ? join(folder, file) : packed(join(folder, inside)),
        ...rest
      }
    }
  }
}

function packed(folder) {
  const archive = join(mkdtempSync(join(temporary, 'packed-')), 'artifact.zip')
  execFileSync('python3', [pack, 'pack', folder, archive])
  return archive
}

function compare({
  set,
  build,
  title,
  archive,
  jar,
  listed,
  only = '',
  lowerBound = 1,
  withoutLists = lowerBound < 1
}) {
  const folder = mkdtempSync(join(temporary, 'unpacked-'))
  // A jar is deployed as it is; scanners look into it by themselves.
  if (jar) cpSync(archive, join(folder, basename(archive)))
  else execFileSync('unzip', ['-q', archive, '-d', folder])
  const name = `${set}, ${title}`
  const mine = [...packagesIn(command, archive)].filter((purl) => purl.startsWith(only))
  const ours = difference(listed, new Set(mine))
  const isEnough = listed.size - ours.missing.length >= listed.size * lowerBound
  if (!isEnough) for (const purl of ours.missing) failures.push(`${name}: ours misses ${purl}`)
  for (const purl of ours.surplus) failures.push(`${name}: ours names ${purl}, which is not there`)
  const types = new Set([...listed].map(typeOf))
  const tools = CALLS.map((call) => asked(call, { build, title, archive, folder, name, set, listed, types }))
  rmSync(folder, { recursive: true, force: true })
  return {
    set,
    title,
    types: [...types].sort(),
    // What was installed, and then robbed of what says so; or never had it.
    withoutLists,
    listed: listed.size,
    date: new Date().toISOString().slice(0, 10),
    tools: [{ title: 'ours', ...counted(listed, ours) }, ...tools]
  }
}

function asked(call, { build, title, archive, folder, name, set, listed, types }) {
  const answer = keeping(call, `${build} ${title}`, () => ask(call, { archive, folder }))
  if (answer.problem !== undefined) {
    failures.push(`${name}: ${call.title}: ${answer.problem}`)
    return { title: call.title, problem: answer.problem === 'not built' ? answer.problem : 'failed' }
  }
  // The tools list packages of their own ecosystem alone.
  const found = new Set([...answer.purls].filter((purl) => types.has(typeOf(purl))))
  const { missing, surplus } = difference(listed, found)
  const reasons = explain(call.name, set, missing, surplus)
  for (const purl of reasons.unexplained) failures.push(`${name}: ${call.title}: not explained: ${purl}`)
  return { title: call.title, ...counted(listed, { missing, surplus }), reasons: reasons.counted }
}

/** Notes the answer for `--kept`, and gives it from there. */
function keeping(call, artifact, answer) {
  const way = [peer(call.name).path, call.args('', '', ''), call.more?.('', '', ''), artifact]
  const key = createHash('sha256').update(JSON.stringify(way)).digest('hex').slice(0, 32)
  const path = join(cacheFolder('peer-answers'), `${key}.json`)
  if (values.kept && existsSync(path)) return { purls: new Set(JSON.parse(readFileSync(path, 'utf8'))) }
  const given = answer()
  if (given.purls) writeFileSync(path, JSON.stringify([...given.purls]))
  return given
}

function difference(listed, found) {
  return {
    missing: [...listed].filter((purl) => !found.has(purl)).sort(),
    surplus: [...found].filter((purl) => !listed.has(purl)).sort()
  }
}

function counted(listed, { missing, surplus }) {
  return { found: listed.size - missing.length, false: surplus.length }
}

function typeOf(purl) {
  return purl.slice('pkg:'.length, purl.indexOf('/'))
}

/** The rows of this run in the place of earlier ones of the same sets. */
function merged() {
  const done = new Set(rows.map(({ set }) => set))
  const earlier = wanted.length === 0 ? [] : (readResults('installed')?.rows ?? [])
  const kept = earlier.filter(({ set }) => !done.has(set))
  return {
    node: process.versions.node,
    peers: PEERS.map(({ name, version }) => `${name} ${version}`),
    rows: [...kept, ...rows].sort((a, b) => (a.set < b.set ? -1 : a.set > b.set ? 1 : 0))
  }
}
