/**
 * What it takes to list what is inside a function of about 250 MB, beside other scanners in the same run:
 *
 *     node bench/inventory-speed.mjs [--runs N]
 *
 * The function is put together from the real packages of scripts/real-artifacts (build them first with its check.mjs).
 * Ours is a whole scan: the zip is read, packages are listed, advisories of the example's export are matched, the
 * report is written. syft gets the zip too; the others can't open one, so that their time begins with `unzip`. Shown are
 * the median of the wall time, the processor time of the run that needed least (which says more on a busy machine),
 * and the highest peak of memory (GNU time), with the machine's load before each series.
 * Ends with 1 where a target is missed: 10 times as fast as syft and as trivy, under 200 MB.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../scripts/cache-folder.mjs'
import { peer } from '../scripts/peers.mjs'
import { buildCommand, scanArguments } from './accuracy/installed-ours.mjs'
import { CALLS } from './accuracy/peers.mjs'

/** Sets of scripts/real-artifacts and the folder in each that goes into the function. */
const PARTS = {
  npm: 'project',
  pip: 'target',
  awscli: 'unpacked',
  'maven-lib': 'maven-lib/function',
  'maven-shade': 'deployed'
}
const TARGET = { times: 10, peers: ['syft', 'trivy'], megabytes: 200 }

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Number(values.runs)
const { archive, files, bytes } = assembled()
console.log(
  `function: ${files} files, ${megabytes(bytes)} MB unpacked; ${cpus().length} cores, Node ${process.versions.node}`
)
const command = buildCommand()
const work = mkdtempSync(join(tmpdir(), 'inventory-speed-'))
try {
  const ours = measure('ours', [[process.execPath, ...scanArguments(command, archive)]])
  const unpacked = join(work, 'unpacked')
  for (const [name, path] of Object.entries({ syft: archive, trivy: unpacked, 'osv-scanner': unpacked })) {
    const { version, isThere } = peer(name)
    if (!isThere) {
      console.log(`${name} is not built, and so not measured: node scripts/peers.mjs ${name}`)
      process.exitCode = 1
      continue
    }
    const isZip = path === archive
    const before = isZip ? [] : [['unzip', '-q', archive, '-d', path]]
    const title = `${isZip ? '' : 'unzip, '}${name} ${version}`
    compare(ours, measure(title, [...before, called(name, path)], isZip ? undefined : path))
  }
  const isSmall = ours.memory < TARGET.megabytes
  console.log(
    `ours peaks at ${ours.memory} MB: ${isSmall ? 'met' : `target of ${TARGET.megabytes} MB missed`}`
  )
  if (!isSmall) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** The zip is kept in the cache; its name is that of the sets it was made of. */
function assembled() {
  const sets = cacheFolder('real-artifacts')
  const folders = Object.entries(PARTS).map(([id, inside]) => {
    const name = readdirSync(sets).find((one) => one.replace(/-[0-9a-f]{16}$/, '') === id)
    if (name === undefined) throw new Error(`${id} is not built: node scripts/real-artifacts/check.mjs ${id}`)
    return { id, name, path: join(sets, name, inside) }
  })
  const archive = join(cacheFolder('inventory-speed'), `${folders.map(({ name }) => name).join('+')}.zip`)
  if (!existsSync(archive)) zip(folders, archive)
  const [, files, bytes] = /(\d+) files, (\d+) bytes uncompressed/.exec(
    execFileSync('unzip', ['-Zt', archive], { encoding: 'utf8' })
  )
  return { archive, files: Number(files), bytes: Number(bytes) }
}

/** Each set in a folder of its own, written by Python as the sets themselves are. */
function zip(folders, archive) {
  const program = `
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as out:
    for part in sys.argv[2:]:
        name, root = part.split('=', 1)
        for folder, _, files in os.walk(root):
            for file in sorted(files):
                path = os.path.join(folder, file)
                if not os.path.islink(path):
                    out.write(path, os.path.join(name, os.path.relpath(path, root)))
`
  execFileSync('python3', [
    '-c',
    program,
    `${archive}.unfinished`,
    ...folders.map(({ id, path }) => `${id}=${path}`)
  ])
  renameSync(`${archive}.unfinished`, archive)
}

/** @returns a peer's whole command line for one path */
function called(name, path) {
  const { path: program } = peer(name)
  const call = CALLS.find((one) => one.name === name)
  call.prepare?.(join(work, 'cache', name))
  return [program, ...call.args(path, join(work, 'report.json'), join(work, 'cache', name))]
}

/** Median in milliseconds and the highest peak in MB of commands that run one after another. */
function measure(title, commands, leftover) {
  const load = loadavg()[0].toFixed(1)
  const times = []
  const processor = []
  let peak = 0
  for (let run = 0; run < runs; run += 1) {
    rmSync(join(work, 'report.json'), { force: true })
    const started = performance.now()
    const costs = commands.map(costOf)
    times.push(performance.now() - started)
    processor.push(costs.reduce((sum, { cpu }) => sum + cpu, 0))
    peak = Math.max(peak, ...costs.map(({ memory }) => memory))
    if (leftover) rmSync(leftover, { recursive: true, force: true })
  }
  const ms = Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)])
  const cpu = Math.min(...processor)
  const memory = megabytes(peak * 1024)
  const figures = [`${ms} ms`, `processor ${cpu.toFixed(1)} s`, `peak ${memory} MB`, `load ${load}`]
  console.log(`${title.padEnd(24)} ${figures.map((figure) => figure.padStart(18)).join('')}`)
  return { title, ms, cpu, memory }
}

/** Runs a command, and gives its peak of memory in KiB and the seconds of processor time. */
function costOf(argv) {
  const note = join(work, 'cost')
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%M %U %S', '-o', note, ...argv], {
    cwd: work,
    env: { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  // Ours ends with 1 or 2 where the verdict is one; osv-scanner with 127 where it has no advisories, its report written.
  const isVerdict =
    (argv[0] === process.execPath && status !== null && status <= 2) ||
    (status === 127 && existsSync(join(work, 'report.json')))
  if (status !== 0 && !isVerdict)
    throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.slice(-1000)}`)
  // Before its own line, GNU time tells of a code that isn't 0.
  const [memory, user, system] = readFileSync(note, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
  return { memory, cpu: user + system }
}

function compare(ours, other) {
  const ratio = other.ms / ours.ms
  const isMet = ratio >= TARGET.times || !TARGET.peers.some((name) => other.title.includes(name))
  console.log(
    `  ${ratio.toFixed(1)} times as long as ours${isMet ? '' : `: target of ${TARGET.times} missed`}`
  )
  if (!isMet) process.exitCode = 1
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6)
}
