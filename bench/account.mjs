/**
 * What a sweep over an account costs, and what it grows with: functions that share 200 zips and 20 layers, from a
 * loopback server that answers each request after 30 ms, through the real client and the real readers. The server
 * runs in a process of its own.
 *
 *     node bench/account.mjs [--functions 100,300,1000] [--delay 30] [--posture]
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    functions: { type: 'string', default: '100,300,1000' },
    delay: { type: 'string', default: '30' },
    posture: { type: 'boolean', default: false },
    role: { type: 'string' },
    folder: { type: 'string' }
  }
})
const project = dirname(dirname(fileURLToPath(import.meta.url)))
const ZIPS = 200
const LAYERS = 20
const LIMIT_MB = 300

if (values.role === 'server') await serve(Number(values.functions))
else if (values.role === 'scan') await scan()
else await compare()

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-account-'))
  try {
    await bundle(folder)
    const rows = []
    for (const functions of values.functions.split(',')) rows.push(await measure(folder, functions))
    console.log(`each answer after ${values.delay} ms, ${ZIPS} zips and ${LAYERS} layers at most`)
    console.table(rows)
    const worst = Math.max(...rows.map((row) => row['peak MB']))
    if (worst > LIMIT_MB) throw new Error(`${worst} MB are more than ${LIMIT_MB} MB`)
    if (rows.some((row) => row.notices > 0)) throw new Error('something could not be read')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(folder, functions) {
  const server = start('server', folder, functions)
  const [{ env }] = await once(server, 'message')
  const scanner = start('scan', folder, functions, env)
  const [seen] = await once(scanner, 'message')
  server.send('count')
  const [{ calls, downloads, megabytes, problems }] = await once(server, 'message')
  server.disconnect()
  if (problems.length > 0) throw new Error(problems[0])
  return {
    functions: Number(functions),
    artifacts: seen.artifacts,
    'fetched MB': Math.round(megabytes),
    requests: calls,
    downloads,
    'list s': seen.listed,
    'all s': seen.seconds,
    'peak MB': seen.peak,
    notices: seen.notices
  }
}

function start(role, folder, functions, env = {}) {
  const argv = ['--role', role, '--folder', folder, '--functions', functions, '--delay', values.delay]
  if (values.posture) argv.push('--posture')
  return fork(fileURLToPath(import.meta.url), argv, { env: { PATH: process.env.PATH, ...env } })
}

async function bundle(folder) {
  const { build } = await import('esbuild')
  const common = { absWorkingDir: project, bundle: true, platform: 'node', format: 'esm', target: 'node20' }
  const banner = {
    js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"
  }
  await build({
    ...common,
    banner,
    outfile: join(folder, 'ours.mjs'),
    stdin: {
      contents: [
        "export { createAws } from './src/io/aws/index.js'",
        "export { readAccount } from './src/targets/account/index.js'",
        "export { TargetReader } from './src/targets/index.js'",
        "export { catalog } from './src/catalogers/index.js'",
        "export { joinInventories } from './src/catalogers/index.js'",
        "export { DEFAULT_LIMITS } from './src/archives/index.js'"
      ].join('\n'),
      resolveDir: project,
      loader: 'ts'
    }
  })
  // The server reads the service models from the folder that it lies in.
  await build({
    ...common,
    banner,
    define: {
      'import.meta.url': JSON.stringify(
        pathToFileURL(join(project, '__tests__/support/aws-contract.ts')).href
      )
    },
    outfile: join(folder, 'server.mjs'),
    entryPoints: ['__tests__/support/aws-server.ts']
  })
  await build({
    ...common,
    outfile: join(folder, 'writer.mjs'),
    entryPoints: ['__tests__/support/zip-writer.ts']
  })
}

/** Functions with code that they share, and two layers each. */
async function serve(count) {
  const { startAws } = await import(pathToFileURL(join(values.folder, 'server.mjs')).href)
  const { writeZip } = await import(pathToFileURL(join(values.folder, 'writer.mjs')).href)
  const zips = Array.from({ length: Math.min(ZIPS, count) }, (_, index) => writeZip(codeOf(index)))
  const arns = Array.from(
    { length: LAYERS },
    (_, index) => `arn:aws:lambda:eu-central-1:111122223333:layer:shared-${index}:1`
  )
  const layers = Object.fromEntries(arns.map((arn, index) => [arn, writeZip(layerOf(index))]))
  const functions = Array.from({ length: count }, (_, index) => ({
    name: `function-${index}`,
    zip: zips[index % zips.length],
    layers: [arns[index % LAYERS], arns[(index * 7 + 3) % LAYERS]].filter(
      (arn, at, all) => all.indexOf(arn) === at
    )
  }))
  const server = await startAws({ functions, layers, delayMs: Number(values.delay) })
  const bytes = [...zips, ...Object.values(layers)].reduce((sum, zip) => sum + zip.length, 0)
  process.on('message', () => {
    const { calls, downloads, problems } = server
    process.send({ calls: calls.length, downloads: downloads.length, megabytes: bytes / 2 ** 20, problems })
  })
  process.on('disconnect', () => void server.close())
  process.send({ env: server.env })
}

/** Some packages, and code that does not compress to nothing: about 400 KB. */
function codeOf(index) {
  return [...packages(index, 20), { name: 'model.bin', data: noise(index, 300_000), method: 8 }]
}

function layerOf(index) {
  const inside = packages(1000 + index, 60).map(({ name, ...rest }) => ({ name: `nodejs/${name}`, ...rest }))
  return [...inside, { name: 'share/model.bin', data: noise(index + 1, 2_000_000), method: 8 }]
}

function packages(seed, count) {
  return Array.from({ length: count }, (_, index) => ({
    name: `node_modules/package-${seed % 50}-${index}/package.json`,
    data: JSON.stringify({ name: `package-${seed % 50}-${index}`, version: `1.${seed}.${index}` }),
    method: 8
  }))
}

function noise(seed, size) {
  const bytes = Buffer.alloc(size)
  let state = seed * 2654435761 + 1
  for (let at = 0; at < size; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

async function scan() {
  const ours = await import(pathToFileURL(join(values.folder, 'ours.mjs')).href)
  const aws = ours.createAws({ env: process.env })
  const progress = { stage: () => {}, step: () => {}, end: () => {} }
  const began = performance.now()
  const request = { functions: ['*'], functionTags: [], regions: [], layers: [], settings: values.posture }
  const account = await ours.readAccount(request, { aws, progress })
  const listed = performance.now()
  const reader = new ours.TargetReader(account.sources, ours.DEFAULT_LIMITS, progress)
  const inventories = []
  for await (const artifact of reader.artifacts()) inventories.push(ours.catalog([artifact]))
  const { items, notices } = ours.joinInventories(inventories)
  aws.close()
  const ended = performance.now()
  if (items.length === 0) throw new Error('nothing was found')
  const all = [...notices, ...account.notices(), ...reader.opened().notices]
  process.send({
    artifacts: reader.opened().summaries.length,
    notices: all.filter(({ incomplete }) => incomplete).length,
    listed: Number(((listed - began) / 1000).toFixed(1)),
    seconds: Number(((ended - began) / 1000).toFixed(1)),
    peak: Math.round(process.resourceUsage().maxRSS / 1024)
  })
}
