/**
 * Opens, lists and reads every package.json of one large zip, with our reader and with others, each
 * in processes of its own: `node bench/archives.mjs [repetitions]`.
 *
 * The zip is synthetic: 25,000 entries in the shape of a node_modules folder (1,700 packages, each with a
 * package.json, a readme, a licence, and sources, typings and source maps of varied length), 69 MB of text that
 * deflates about as well as real packages do. It and the other readers lie in a cache folder.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cacheFolder } from '../scripts/cache-folder.mjs'

const PEERS = { 'adm-zip': '0.6.1', yauzl: '3.4.0', fflate: '0.8.3', 'node-stream-zip': '1.16.0' }
const ENTRIES = 25_000
const PACKAGES = 1_700
/** Of the longest source, chosen so that the whole comes to about 69 MB. */
const LONGEST = 31_000

const folder = cacheFolder('bench-archives')
const project = fileURLToPath(new URL('..', import.meta.url))

/** In a child: one reader, one zip; prints what it found and what it took. */
async function run(reader, zip) {
  const found = reader === 'nothing' ? {} : await READERS[reader](zip)
  console.log(JSON.stringify({ ...found, cpu: mainThreadMs(), rss: peakBytes() }))
}

/** Time that the main thread ran: on a busy machine it says more than the time that passed. Linux only. */
function mainThreadMs() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return NaN
  }
}

/** Linux counts the memory of the process that started this one as its own, but for `VmHWM`. */
function peakBytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

async function compare(repetitions) {
  await bundleOurs()
  installPeers()
  const zip = await makeZip()
  const readers = ['nothing', ...Object.keys(READERS)]
  const runs = Object.fromEntries(readers.map((reader) => [reader, []]))
  for (let round = 0; round < repetitions; round += 1) {
    for (const reader of readers) {
      const slow = reader === 'adm-zip' || reader === 'yauzl'
      if (round < 2 || !slow) runs[reader].push(measure(reader, zip))
    }
  }

  const empty = summary(runs.nothing)
  const ours = summary(runs.ours)
  const expected = runs.ours[0]
  const versions = `node ${process.versions.node}, ${cpus().length} x ${cpus()[0].model}`
  console.log(
    `${statSync(zip).size} bytes, ${expected.entries} files, ${expected.read} package.json; ${versions}`
  )
  console.log(`an empty process: ${empty.wall.toFixed(0)} ms, ${(empty.rss / 1e6).toFixed(0)} MB`)
  console.log('above that, medians; CPU is that of the main thread, which a busy machine changes least\n')
  printRow('reader', 'runs', 'ms', 'CPU ms', 'MB', 'ms / ours', 'CPU / ours', 'MB / ours')
  for (const reader of Object.keys(READERS)) {
    for (const { entries, bytes } of runs[reader]) {
      if (entries === expected.entries && bytes === expected.bytes) continue
      throw new Error(
        `${reader} saw ${entries} files and ${bytes} bytes in package.json, ours another number`
      )
    }
    const result = summary(runs[reader])
    const above = (field) => result[field] - empty[field]
    const ratio = (field) => (above(field) / (ours[field] - empty[field])).toFixed(2)
    const figures = [above('wall'), above('cpu'), above('rss') / 1e6].map((figure) => figure.toFixed(0))
    printRow(reader, runs[reader].length, ...figures, ratio('wall'), ratio('cpu'), ratio('rss'))
  }
  const reached = ours.wall - empty.wall < 200 && ours.rss - empty.rss < 60e6
  console.log(`\nours, with targets of 200 ms and 60 MB: ${reached ? 'reached' : 'MISSED'}`)
  if (!reached) process.exitCode = 1
}

function printRow(name, ...columns) {
  console.log(name.padEnd(16) + columns.map((column) => String(column).padStart(11)).join(''))
}

function measure(reader, zip) {
  const start = performance.now()
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--run', reader, zip], {
    encoding: 'utf8'
  })
  const wall = performance.now() - start
  if (child.status !== 0) throw new Error(`${reader} failed: ${child.stderr}`)
  return { wall, ...JSON.parse(child.stdout) }
}

function summary(runs) {
  return { wall: median(runs, 'wall'), cpu: median(runs, 'cpu'), rss: median(runs, 'rss') }
}

function median(runs, field) {
  const values = runs.map((run) => run[field]).sort((a, b) => a - b)
  const middle = values.length >> 1
  return values.length % 2 === 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
}

/** Every reader lists all files, and inflates each package.json; it gives their number and total length. */
const READERS = {
  async ours(zip) {
    const { openZipTree } = await import(pathToFileURL(join(folder, 'ours.mjs')).href)
    const tree = openZipTree(zip)
    let [bytes, read] = [0, 0]
    for (const path of tree.paths) {
      if (!isManifest(path)) continue
      bytes += tree.read(path).length
      read += 1
    }
    if (tree.problems().length > 0) throw new Error(tree.problems()[0].message)
    tree.close()
    return { entries: tree.paths.length, bytes, read }
  },
  async fflate(zip) {
    const { unzipSync } = await peer('fflate', 'esm/index.mjs')
    let entries = 0
    const files = unzipSync(readFileSync(zip), { filter: ({ name }) => ((entries += 1), isManifest(name)) })
    const contents = Object.values(files)
    return { entries, bytes: contents.reduce((sum, { length }) => sum + length, 0), read: contents.length }
  },
  async 'node-stream-zip'(zip) {
    const { default: StreamZip } = await peer('node-stream-zip', 'node_stream_zip.js')
    const archive = new StreamZip.async({ file: zip })
    const names = Object.keys(await archive.entries())
    let [bytes, read] = [0, 0]
    for (const name of names.filter(isManifest)) {
      bytes += (await archive.entryData(name)).length
      read += 1
    }
    await archive.close()
    return { entries: names.length, bytes, read }
  },
  async yauzl(zip) {
    const { default: yauzl } = await peer('yauzl', 'index.js')
    return new Promise((resolve, reject) => {
      let [entries, bytes, read] = [0, 0, 0]
      yauzl.open(zip, { lazyEntries: true }, (error, archive) => {
        if (error) return reject(error)
        archive.on('error', reject)
        archive.on('end', () => resolve({ entries, bytes, read }))
        archive.on('entry', (entry) => {
          entries += 1
          if (!isManifest(entry.fileName)) return archive.readEntry()
          archive.openReadStream(entry, (failure, stream) => {
            if (failure) return reject(failure)
            stream.on('data', (chunk) => (bytes += chunk.length))
            stream.on('error', reject)
            stream.on('end', () => ((read += 1), archive.readEntry()))
          })
        })
        archive.readEntry()
      })
    })
  },
  async 'adm-zip'(zip) {
    const { default: AdmZip } = await peer('adm-zip', 'adm-zip.js')
    const entries = new AdmZip(zip).getEntries()
    const manifests = entries.filter(({ entryName }) => isManifest(entryName))
    return {
      entries: entries.length,
      bytes: manifests.reduce((sum, entry) => sum + entry.getData().length, 0),
      read: manifests.length
    }
  }
}

function isManifest(path) {
  return path.endsWith('/package.json')
}

function peer(name, file) {
  return import(pathToFileURL(join(folder, 'node_modules', name, file)).href)
}

async function bundleOurs() {
  const { build } = await import('esbuild')
  const common = { absWorkingDir: project, bundle: true, platform: 'node', format: 'esm', target: 'node20' }
  await build({ ...common, entryPoints: ['src/archives/index.ts'], outfile: join(folder, 'ours.mjs') })
  await build({
    ...common,
    entryPoints: ['__tests__/support/zip-writer.ts'],
    outfile: join(folder, 'writer.mjs')
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

/** The shape of the zip is part of its name: a change of the generator makes another file. */
async function makeZip() {
  const path = join(folder, `node-modules-${ENTRIES}-${LONGEST}-v1.zip`)
  if (existsSync(path)) return path
  const { writeZip } = await import(pathToFileURL(join(folder, 'writer.mjs')).href)
  console.log('writing the zip (once)')
  const random = generator(20)
  const words = Array.from({ length: 4000 }, () => word(random))
  const names = Array.from({ length: PACKAGES }, (_, index) => {
    const name = `${word(random)}-${word(random)}-${index}`
    return index % 6 === 0 ? `@${word(random)}/${name}` : name
  }).sort()

  const entries = []
  const add = (name, data) => entries.push({ name, data, method: 8 })
  for (const [index, name] of names.entries()) {
    const root = `node_modules/${index % 9 === 5 ? `${names[index - 5]}/node_modules/` : ''}${name}`
    add(`${root}/package.json`, manifest(name, random, words))
    add(`${root}/LICENSE`, text(1100, random, words))
    add(`${root}/README.md`, text(2000 + random() * 9000, random, words))
    const share = Math.floor(((index + 1) * ENTRIES) / PACKAGES)
    for (let file = 0; entries.length < share; file += 1) {
      const kind = ['.js', '.d.ts', '.js.map', '.mjs'][file % 4]
      // Most files are short, some are long, as in real packages.
      add(`${root}/lib/${word(random)}${file}${kind}`, text(600 + random() ** 4 * LONGEST, random, words))
    }
  }
  const bytes = writeZip(entries)
  writeFileSync(`${path}.part`, bytes)
  renameSync(`${path}.part`, path)
  return path
}

function manifest(name, random, words) {
  const dependencies = Object.fromEntries(
    Array.from({ length: random() * 12 }, () => [word(random), '^1.2.3'])
  )
  const version = [9, 20, 30].map((most) => Math.floor(random() * most)).join('.')
  return JSON.stringify(
    { name, version, description: text(300, random, words), main: 'lib/index.js', dependencies },
    null,
    2
  )
}

function text(length, random, words) {
  let result = ''
  while (result.length < length) {
    // Few words are frequent and many are rare.
    result += `${words[Math.floor(random() ** 3 * words.length)]}${random() < 0.1 ? '();\n  ' : ' '}`
  }
  return result
}

function word(random) {
  return Array.from({ length: 3 + random() * 7 }, () => 'etaoinshrdlucmfwyp'[Math.floor(random() * 18)]).join(
    ''
  )
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

// Last, because what is above has constants that must have been made.
if (process.argv[2] === '--run') await run(process.argv[3], process.argv[4])
else await compare(Number(process.argv[2] ?? 7))
