/**
 * Looks up 10,000 npm packages in an export of npm's real size (250,000 records), by our source with a cold
 * and a warm index and by plain readers that parse everything, each in processes of its own:
 * `node bench/advisories.mjs [repetitions]`.
 *
 * The export is synthetic: nine of ten records are short ones about malicious packages, as in the real one,
 * and one is a longer advisory with two branches; their prose is made of random words. It and the other
 * readers lie in a cache folder. `OSV_SCANNER=PATH` adds that program, offline, on the same zip.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cacheFolder } from '../scripts/cache-folder.mjs'
import { makeExport, malicious, popular } from './advisories-export.mjs'

const PEERS = { 'adm-zip': '0.6.1', yauzl: '3.4.0' }
const RECORDS = 250_000
const COMPONENTS = 10_000
const TARGET_BYTES = 400e6

const folder = cacheFolder('bench-advisories')
const project = fileURLToPath(new URL('..', import.meta.url))
/** The shape of the export is part of its name: a change of the generator makes another one. */
const exportDir = join(folder, `export-${RECORDS}-v1`)
const zip = join(exportDir, 'npm', 'all.zip')
const indexDir = join(folder, 'index')

/** Every reader gives the number of (package, advisory) pairs that apply. */
const READERS = {
  'ours, cold': () => ours(),
  'ours, warm': () => ours(),
  // Holds only what it is looking for, but inflates and parses every record.
  async 'yauzl + JSON.parse'() {
    const { default: yauzl } = await peer('yauzl', 'index.js')
    const wanted = componentsByName()
    const judge = await judgeOf(wanted)
    return new Promise((resolve, reject) => {
      let matches = 0
      yauzl.open(zip, { lazyEntries: true }, (error, archive) => {
        if (error) return reject(error)
        archive.on('error', reject)
        archive.on('end', () => resolve(matches))
        archive.on('entry', (entry) => {
          archive.openReadStream(entry, (failure, stream) => {
            if (failure) return reject(failure)
            const chunks = []
            stream.on('data', (chunk) => chunks.push(chunk))
            stream.on('error', reject)
            stream.on('end', () => {
              matches += judge(JSON.parse(Buffer.concat(chunks)))
              archive.readEntry()
            })
          })
        })
        archive.readEntry()
      })
    })
  },
  async 'adm-zip + JSON.parse'() {
    const { default: AdmZip } = await peer('adm-zip', 'adm-zip.js')
    const judge = await judgeOf(componentsByName())
    let matches = 0
    for (const entry of new AdmZip(zip).getEntries()) matches += judge(JSON.parse(entry.getData()))
    return matches
  }
}

/** In a child: one reader; prints what it found and how long it took. */
async function run(reader) {
  const start = performance.now()
  const matches = reader === 'nothing' ? 0 : await READERS[reader]()
  const ms = performance.now() - start
  console.log(JSON.stringify({ matches, ms, rss: peakMemory() }))
}

/** Linux tells the peak of this program alone; elsewhere that of whoever started it is mixed in. */
function peakMemory() {
  const status = '/proc/self/status'
  const line = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'latin1')) : null
  return (line ? Number(line[1]) : process.resourceUsage().maxRSS) * 1024
}

async function compare(repetitions) {
  await bundleOurs()
  installPeers()
  makeExport(zip, RECORDS)
  const readers = ['nothing', ...Object.keys(READERS)]
  const runs = Object.fromEntries(readers.map((reader) => [reader, []]))
  for (let round = 0; round < repetitions; round += 1) {
    for (const reader of readers) {
      // The cold run comes before the warm one and leaves it the index.
      if (reader === 'ours, cold') rmSync(indexDir, { recursive: true, force: true })
      if (round === 0 || !reader.includes('JSON.parse')) runs[reader].push(measure(reader))
    }
  }
  const empty = summary(runs.nothing)
  const cold = summary(runs['ours, cold'])
  const { matches } = runs['ours, cold'][0]
  console.log(`node ${process.versions.node}, ${cpus().length} x ${cpus()[0].model}`)
  console.log(
    `synthetic npm/all.zip: ${RECORDS} records, ${statSync(zip).size} bytes; ${COMPONENTS} packages, ${matches} matches`
  )
  console.log(`an empty process: ${seconds(empty.wall)} s, ${megabytes(empty.rss)} MB`)
  console.log(`index: ${statSync(join(indexDir, 'osv-export-index', 'npm.idx')).size} bytes\n`)
  console.log('reader                 runs   seconds   peak MB   time / ours, cold   peak / ours, cold')
  for (const reader of Object.keys(READERS)) {
    if (runs[reader].some((each) => each.matches !== matches)) {
      throw new Error(`${reader} found ${runs[reader][0].matches} matches, ours ${matches}`)
    }
    print(reader, runs[reader].length, summary(runs[reader]), cold)
  }
  if (process.env.OSV_SCANNER)
    print('osv-scanner --offline', 1, osvScanner(process.env.OSV_SCANNER, matches), cold)
  const worst = Math.max(cold.rss, summary(runs['ours, warm']).rss)
  console.log(`\nours against its target of 400 MB: ${worst < TARGET_BYTES ? 'reached' : 'MISSED'}`)
  if (worst >= TARGET_BYTES) process.exitCode = 1
}

function print(reader, count, { wall, rss }, base) {
  const columns = [
    [reader.padEnd(22), 0],
    [count, 5],
    [seconds(wall), 10],
    [megabytes(rss), 10],
    [(wall / base.wall).toFixed(2), 20],
    [(rss / base.rss).toFixed(2), 20]
  ]
  console.log(columns.map(([text, width]) => String(text).padStart(width)).join(''))
}

function seconds(ms) {
  return (ms / 1000).toFixed(2)
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0)
}

function measure(reader) {
  const start = performance.now()
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--run', reader], {
    encoding: 'utf8'
  })
  const wall = performance.now() - start
  if (child.status !== 0) throw new Error(`${reader} failed: ${child.stderr}`)
  return { wall, ...JSON.parse(child.stdout) }
}

function summary(runs) {
  return { wall: median(runs, 'wall'), rss: median(runs, 'rss') }
}

function median(runs, field) {
  const values = runs.map((each) => each[field]).sort((a, b) => a - b)
  const middle = values.length >> 1
  return values.length % 2 === 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
}

async function ours() {
  const { osvExport } = await import(pathToFileURL(join(folder, 'ours.mjs')).href)
  const world = {
    now: () => new Date('2026-08-22T00:00:00Z'),
    http: () => Promise.reject(new Error('no network here')),
    progress: { stage() {}, step() {}, end() {} }
  }
  const source = osvExport({ folder: exportDir, cacheDir: indexDir })
  const { items, notices } = await source.lookup(components(), world)
  if (notices.length > 0) throw new Error(notices[0].message)
  return items.length
}

/** The plain readers parse by themselves and leave it to our rules what is affected. */
async function judgeOf(wanted) {
  const { readOsvRecord, affects } = await import(pathToFileURL(join(folder, 'ours.mjs')).href)
  return (json) => {
    const names = new Set((json.affected ?? []).map((entry) => entry.package?.name))
    const asked = [...names].flatMap((name) => wanted.get(name) ?? [])
    if (asked.length === 0) return 0
    const record = readOsvRecord(json)
    return asked.filter((component) => affects(record, component).kind === 'affected').length
  }
}

function componentsByName() {
  return new Map(components().map((component) => [component.name, [component]]))
}

/** One in twenty has an advisory, one in a thousand is malicious, the others are unknown to the export. */
function components() {
  return Array.from({ length: COMPONENTS }, (_, at) => {
    const name = at % 20 === 0 ? popular(at) : at % 1000 === 7 ? malicious(at) : `@company/package-${at}`
    const version = '1.4.2'
    return { purl: `pkg:npm/${name}@${version}`, name, version, ecosystem: 'npm', evidence: [] }
  })
}

/** Runs it on a lock file with the same packages and counts what it finds. */
function osvScanner(program, matches) {
  const work = join(folder, 'osv-scanner')
  const local = join(work, 'osv-scalibr', 'npm')
  mkdirSync(local, { recursive: true })
  if (!existsSync(join(local, 'all.zip'))) linkSync(zip, join(local, 'all.zip'))
  const packages = Object.fromEntries(
    components().map(({ name, version }) => [`node_modules/${name}`, { version }])
  )
  const lock = join(work, 'package-lock.json')
  writeFileSync(
    lock,
    JSON.stringify({ name: 'bench', lockfileVersion: 3, packages: { '': { name: 'bench' }, ...packages } })
  )
  const start = performance.now()
  const child = spawnSync(
    '/usr/bin/time',
    ['-f', '%M', program, 'scan', 'source', '--offline', '--format', 'json', '--lockfile', lock],
    { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: work } }
  )
  const wall = performance.now() - start
  const found = JSON.parse(child.stdout)
    .results.flatMap((result) => result.packages)
    .reduce((sum, { vulnerabilities }) => sum + vulnerabilities.length, 0)
  if (found !== matches) throw new Error(`osv-scanner found ${found} matches, ours ${matches}`)
  return { wall, rss: Number(child.stderr.trim().split('\n').at(-1)) * 1024 }
}

function peer(name, file) {
  return import(pathToFileURL(join(folder, 'node_modules', name, file)).href)
}

async function bundleOurs() {
  const { build } = await import('esbuild')
  await build({
    stdin: {
      contents: [
        "export * from './src/advisories/osv-export/index.js'",
        "export * from './src/advisories/affects.js'",
        "export * from './src/advisories/osv-record.js'"
      ].join('\n'),
      resolveDir: project
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: join(folder, 'ours.mjs')
  })
}

function installPeers() {
  const wanted = JSON.stringify({ private: true, dependencies: PEERS })
  const manifest = join(folder, 'package.json')
  if (existsSync(join(folder, 'node_modules')) && readFileSync(manifest, 'utf8') === wanted) return
  writeFileSync(manifest, wanted)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    stdio: 'inherit'
  })
  writeFileSync(manifest, wanted)
}

if (process.argv[2] === '--run') await run(process.argv[3])
else await compare(Number(process.argv[2] ?? 5))
