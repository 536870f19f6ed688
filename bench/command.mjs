/**
 * What a whole scan costs, as ratio to a node process that does nothing:
 *
 *     node bench/command.mjs [--export DIR]
 *
 * Scans the layer with the AWS CLI that AWS publishes in the npm package @aws-cdk/asset-awscli-v1 (pinned;
 * 4,304 files, 136 MB unpacked). DIR is an OSV export (default: the example's, which costs next to
 * nothing to read); what its index costs is shown apart, without a cache folder, and with one.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../scripts/cache-folder.mjs'

const PACKAGE = '@aws-cdk/asset-awscli-v1@2.2.263'
const RUNS = 9

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const example = join(root, 'examples', 'advisories')
const { values } = parseArgs({ options: { export: { type: 'string', default: example } } })
const layer = fetchLayer()
const indexes = mkdtempSync(join(tmpdir(), 'bench-command-'))
try {
  const scan = (...more) => [join(root, 'dist', 'cli.js'), 'scan', layer, '--format', 'json', ...more]
  const empty = measure(['-e', '0'])
  report('node -e 0', empty, empty)
  report('scan, tiny export', measure(scan('--osv-export', example)), empty)
  if (resolve(values.export) !== example) {
    const source = ['--osv-export', resolve(values.export)]
    report('scan, export without cache', measure(scan(...source)), empty)
    const cached = scan(...source, '--cache-dir', indexes)
    report('scan, cache is made', measure(cached, 1), empty)
    report('scan, cache is there', measure(cached), empty)
  }
} finally {
  rmSync(indexes, { recursive: true })
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

/** Median wall time in milliseconds, and peak memory in MiB, of whole processes. */
function measure(argv, runs = RUNS) {
  const times = []
  let memory = 0
  for (let run = 0; run < runs; run += 1) {
    const begin = process.hrtime.bigint()
    const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%M', process.execPath, ...argv], {
      encoding: 'utf8',
      maxBuffer: 1 << 26
    })
    times.push(Number(process.hrtime.bigint() - begin) / 1e6)
    // GNU time speaks last; codes up to 2 are verdicts.
    if (status === null || status > 2) throw new Error(stderr)
    memory = Math.max(memory, Number(stderr.trim().split('\n').at(-1)) / 1024)
  }
  return { ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)], memory }
}

function report(title, { ms, memory }, empty) {
  const ratio = (ms / empty.ms).toFixed(1)
  console.log(
    `${title.padEnd(28)} ${ms.toFixed(0).padStart(6)} ms  x ${ratio.padStart(5)}  peak ${memory.toFixed(0).padStart(4)} MiB`
  )
}
