/**
 * What it takes to pull an image of a gigabyte in three layers and list what is inside, in one run with others:
 *
 *     node bench/images.mjs [--runs N]
 *
 * The image is real: Debian by debootstrap, Python packages with much native code, Node packages. It is built once, with
 * umoci, and pushed to a docker-registry on loopback. `skopeo copy` brings the same image from there to a folder, and
 * looks at nothing in it. syft and trivy read the same OCI folder as ours does, from disk. Shown are the medians of the
 * wall time, the processor time of the run that needed least, and the highest peak of memory (GNU time), with the
 * machine's load. The runs of all take turns, so that what else the machine does hits all of them. What lies between
 * skopeo, which unpacks nothing, and ours is shown as well: what `gzip -dc` and Node's zlib take for the layers alone, all
 * of them at once and nothing kept.
 * Ends with 1 where a target is missed: 250 MB, 1.5 times skopeo, faster than syft and trivy.
 * Needs the rights of root and the programs of scripts/real-images.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../scripts/cache-folder.mjs'
import { peer } from '../scripts/peers.mjs'
import { run } from '../scripts/real-artifacts/tools.mjs'
import { debian } from '../scripts/real-images/build.mjs'
import { startRegistry } from '../scripts/real-images/registry.mjs'
import { buildCommand } from './accuracy/installed-ours.mjs'
import { writeEmptyJavaDb } from './accuracy/peers-java-db.mjs'

const PYTHON = [
  'pandas==2.2.3',
  'scipy==1.15.1',
  'scikit-learn==1.6.1',
  'pyarrow==18.1.0',
  'matplotlib==3.10.0',
  'botocore==1.35.90'
]
const MORE_PYTHON = [
  'polars==1.19.0',
  'opencv-python-headless==4.10.0.84',
  'llvmlite==0.43.0',
  'numba==0.60.0'
]
const NODE = [
  '@aws-sdk/client-s3@3.717.0',
  'typescript@5.7.2',
  'webpack@5.97.1',
  'puppeteer-core@23.11.1',
  'esbuild@0.24.2',
  'next@15.1.3'
]
const TARGET = { megabytes: 250, skopeo: 1.5 }

const ARGUMENTS = {
  syft: () => [
    'scan',
    `oci-dir:${layout}`,
    '--quiet',
    '--output',
    `cyclonedx-json=${join(work, 'syft.json')}`
  ],
  trivy: () => [
    ...['image', '--input', layout, '--format', 'cyclonedx', '--output', join(work, 'trivy.json')],
    ...[
      '--offline-scan',
      '--skip-db-update',
      '--skip-java-db-update',
      '--skip-version-check',
      '--disable-telemetry',
      '--quiet'
    ],
    // Its own cache would answer the second time without a look at the image.
    ...['--cache-dir', emptyCache()]
  ]
}

const INFLATE = `
  import { createReadStream } from 'node:fs'
  import { createGunzip } from 'node:zlib'
  const size = { highWaterMark: 1 << 18 }
  const drop = async (stream) => { for await (const _ of stream); }
  await Promise.all(process.argv.slice(1).map((path) =>
    drop(createReadStream(path, size).pipe(createGunzip({ chunkSize: 1 << 18 })))))
`

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } })
const runs = Number(values.runs)
const cache = cacheFolder('bench-images')
const { layout, description } = assembled()
console.log(`image: ${description}; ${cpus().length} cores, Node ${process.versions.node}`)
const command = buildCommand()
const work = mkdtempSync(join(tmpdir(), 'bench-images-'))
const registry = await startRegistry()
try {
  const name = `${registry.host}/bench/app:1`
  run('skopeo', [
    'copy',
    '--quiet',
    '--insecure-policy',
    '--dest-tls-verify=false',
    `oci:${layout}:app`,
    `docker://${name}`
  ])
  const series = [
    { title: 'ours, from the registry', argv: () => ours(name) },
    {
      title: `skopeo copy ${skopeoVersion()}`,
      argv: () => [
        'skopeo',
        'copy',
        '--quiet',
        '--insecure-policy',
        '--src-tls-verify=false',
        `docker://${name}`,
        `dir:${fresh('pulled')}`
      ]
    },
    { title: 'ours, from the folder', argv: () => ours(`oci:${layout}:app`) },
    ...theirs(),
    { title: 'gzip -dc, nothing else', argv: () => ['sh', '-c', gunzipped()], isFloor: true },
    {
      title: "Node's zlib, nothing else",
      argv: () => [process.execPath, '--input-type=module', '--eval', INFLATE, ...layerPaths()],
      isFloor: true
    }
  ].map((one) => ({ ...one, costs: [] }))
  for (let number = 0; number < runs; number += 1)
    for (const one of series) one.costs.push(costOf(one.argv()))
  const results = series.map(summary)
  judge(results.filter(({ isFloor }) => !isFloor))
  for (const { title, ms } of results.filter(({ isFloor }) => isFloor))
    console.log(`${title}: ${(ms / results[1].ms).toFixed(2)} times as long as skopeo copy`)
} finally {
  await registry.stop()
  rmSync(work, { recursive: true, force: true })
}

function ours(image) {
  return [
    process.execPath,
    command,
    'inventory',
    '--images',
    image,
    '--format',
    'json',
    '--output',
    join(work, 'ours.json'),
    '--no-fail-on-incomplete'
  ]
}

function theirs() {
  return ['syft', 'trivy'].flatMap((name) => {
    const { version, path, isThere } = peer(name)
    if (!isThere) {
      console.log(`${name} is not built, and so not measured: node scripts/peers.mjs ${name}`)
      process.exitCode = 1
      return []
    }
    return [{ title: `${name} ${version}`, argv: () => [path, ...ARGUMENTS[name]()] }]
  })
}

function emptyCache() {
  const folder = fresh('trivy')
  writeEmptyJavaDb(folder)
  return folder
}

function fresh(name) {
  const folder = join(work, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return folder
}

function costOf(argv) {
  const note = join(work, 'cost')
  const load = loadavg()[0]
  const started = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%M %U %S', '-o', note, ...argv], {
    cwd: work,
    env: { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const ms = performance.now() - started
  if (status !== 0)
    throw new Error(`${argv.slice(0, 3).join(' ')} ended with ${status}: ${stderr.slice(-500)}`)
  const [memory, user, system] = readFileSync(note, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { ms, cpu: user + system, memory, load }
}

function summary({ title, costs, isFloor = false }) {
  const times = costs.map(({ ms }) => ms).sort((a, b) => a - b)
  const ms = times[Math.floor(times.length / 2)]
  const memory = Math.round((Math.max(...costs.map((cost) => cost.memory)) * 1024) / 1e6)
  const figures = [
    `${(ms / 1000).toFixed(1)} s`,
    `best ${(times[0] / 1000).toFixed(1)} s`,
    `processor ${Math.min(...costs.map(({ cpu }) => cpu)).toFixed(1)} s`,
    `peak ${memory} MB`,
    `load ${Math.max(...costs.map(({ load }) => load)).toFixed(1)}`
  ]
  console.log(`${title.padEnd(26)} ${figures.map((figure) => figure.padStart(18)).join('')}`)
  return { title, ms, memory, isFloor }
}

function judge([pulled, skopeo, read, ...others]) {
  const memory = Math.max(pulled.memory, read.memory)
  target(`ours peaks at ${memory} MB, of ${TARGET.megabytes}`, memory <= TARGET.megabytes)
  target(
    `ours takes ${(pulled.ms / skopeo.ms).toFixed(2)} times as long as skopeo copy, of ${TARGET.skopeo}`,
    pulled.ms <= skopeo.ms * TARGET.skopeo
  )
  for (const other of others)
    target(`ours is ${(other.ms / read.ms).toFixed(1)} times as fast as ${other.title}`, read.ms < other.ms)
}

function target(text, met) {
  console.log(`${text}: ${met ? 'met' : 'missed'}`)
  if (!met) process.exitCode = 1
}

function skopeoVersion() {
  return run('skopeo', ['--version']).trim().split(' ').at(-1)
}

/** The image is kept in the cache until this list of what is in it changes. */
function assembled() {
  const key = createHash('sha256')
    .update(JSON.stringify([PYTHON, MORE_PYTHON, NODE]))
    .digest('hex')
    .slice(0, 16)
  const folder = join(cache, `image-${key}`)
  if (!existsSync(folder)) {
    const unfinished = mkdtempSync(join(cache, 'unfinished-'))
    try {
      build(unfinished)
      renameSync(unfinished, folder)
    } finally {
      rmSync(unfinished, { recursive: true, force: true })
    }
  }
  return { layout: join(folder, 'layout'), description: describe(join(folder, 'layout')) }
}

function build(folder) {
  const image = `${join(folder, 'layout')}:app`
  const bundle = join(folder, 'bundle')
  const root = join(bundle, 'rootfs')
  const layer = () => run('umoci', ['repack', '--refresh-bundle', '--image', image, bundle])
  const pip = (place, packages) =>
    run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--no-compile',
      '--target',
      join(root, place),
      ...packages
    ])
  run('umoci', ['init', '--layout', join(folder, 'layout')])
  run('umoci', ['new', '--image', image])
  run('umoci', ['unpack', '--image', image, bundle])
  run('tar', ['-C', root, '--numeric-owner', '-xf', debian(cacheFolder('real-images'))])
  pip('opt/python', MORE_PYTHON)
  layer()
  pip('var/task', PYTHON)
  layer()
  mkdirSync(join(root, 'opt/nodejs'), { recursive: true })
  run('npm', [
    'install',
    '--prefix',
    join(root, 'opt/nodejs'),
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...NODE
  ])
  layer()
  run('rm', ['-rf', bundle])
}

/** Each on its own, all at once. */
function gunzipped() {
  return `${layerPaths()
    .map((path) => `gzip -dc '${path}' > /dev/null &`)
    .join(' ')} wait`
}

function layerPaths() {
  return layersIn(layout).map(({ digest }) => join(layout, 'blobs', ...digest.split(':')))
}

/** As skopeo sees them. */
function layersIn(layout) {
  return JSON.parse(run('skopeo', ['inspect', '--raw', `oci:${layout}:app`])).layers
}

function describe(layout) {
  const layers = layersIn(layout)
  const packed = layers.reduce((sum, { size }) => sum + size, 0)
  const unpacked = layers.map(({ digest }) => unpackedSize(join(layout, 'blobs', ...digest.split(':'))))
  const total = unpacked.reduce((sum, size) => sum + size, 0)
  return `${layers.length} layers, ${megabytes(packed)} MB packed, ${megabytes(total)} MB unpacked`
}

function unpackedSize(path) {
  return Number(run('sh', ['-c', 'gzip -dc "$1" | wc -c', 'sh', path]))
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6)
}
