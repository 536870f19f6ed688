/**
 * Builds the other scanners that `bench/` compares with, each in a pinned version, into the cache folder:
 *
 *     node scripts/peers.mjs [NAME...]
 *
 * Three come by `go install` through the Go module proxy, which checks their sources against the public checksum
 * database; cdxgen comes from npm without running install scripts. One after another and at low priority, because
 * each wants the whole machine for minutes. What is there is not built again. Ends with 1 where one can't be built.
 *
 * Versions: the newest that could be built with Go 1.26 on 2026-11-22. syft 1.55.0 to 1.57.0 need versions of
 * modules that the proxy did not give (github.com/github/go-spdx 2.7.1, github.com/docker/cli 29.9.2), osv-scanner
 * 2.6.0 needs Go 1.27, and of trivy the proxy gave no later version.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cache-folder.mjs'

/** `env` is what a build needs beside the ordinary: trivy's sources import `encoding/json/v2`. */
export const PEERS = [
  { name: 'syft', version: '1.54.1', goModule: 'github.com/anchore/syft', command: 'cmd/syft' },
  {
    name: 'trivy',
    version: '0.74.0',
    goModule: 'github.com/aquasecurity/trivy',
    command: 'cmd/trivy',
    env: { GOEXPERIMENT: 'jsonv2' }
  },
  {
    name: 'osv-scanner',
    version: '2.5.0',
    goModule: 'github.com/google/osv-scanner/v2',
    command: 'cmd/osv-scanner'
  },
  { name: 'cdxgen', version: '12.8.4', npmPackage: '@cyclonedx/cdxgen' }
]

/**
 * Where a peer lies, or would.
 * @returns {{ name: string, version: string, path: string, isThere: boolean }}
 */
export function peer(name) {
  const found = PEERS.find((one) => one.name === name)
  if (!found) throw new Error(`no such peer: ${name}; there are ${PEERS.map((one) => one.name).join(', ')}`)
  const { version, npmPackage } = found
  const inFolder = npmPackage ? join('node_modules', '.bin', name) : name
  const path = join(cacheFolder('peers'), `${name}-${version}`, inFolder)
  return { name, version, path, isThere: existsSync(path) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))

function main(names) {
  for (const { name } of names.length > 0 ? names.map(peer) : PEERS) {
    if (!peer(name).isThere) build(PEERS.find((one) => one.name === name))
    const { version, path, isThere } = peer(name)
    console.log(`${name} ${version}: ${isThere ? path : 'not built'}`)
    if (!isThere) process.exitCode = 1
  }
}

/** The folder appears in one step, with the finished program in it. */
function build(wanted) {
  const cache = cacheFolder('peers')
  const unfinished = mkdtempSync(join(cache, 'unfinished-'))
  const started = Date.now()
  try {
    if (!(wanted.npmPackage ? installFromNpm(wanted, unfinished) : installFromGo(wanted, unfinished))) return
    const folder = join(cache, `${wanted.name}-${wanted.version}`)
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
    console.log(`${wanted.name}: built in ${Math.round((Date.now() - started) / 1000)} s`)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function installFromNpm({ npmPackage, version }, folder) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund']
  return run('npm', ['install', '--prefix', folder, ...options, `${npmPackage}@${version}`])
}

/**
 * From a module that requires nothing else, so that the same versions are chosen as by `go install PACKAGE@VERSION`,
 * which can't be used: it also asks the proxy for all versions that there are, and not every proxy can tell.
 */
function installFromGo({ goModule, command, version, env }, folder) {
  writeFileSync(
    join(folder, 'go.mod'),
    `module example.com/peer\n\ngo 1.26.3\n\nrequire ${goModule} v${version}\n`
  )
  const settings = { GOBIN: folder, GOFLAGS: '-p=2 -mod=mod -buildvcs=false' }
  return run('go', ['install', `${goModule}/${command}`], { cwd: folder, env: { ...settings, ...env } })
}

/** @returns whether it went well; if not, the reason was printed */
function run(program, args, { cwd, env } = {}) {
  const { status, stderr, error } = spawnSync('nice', ['-n', '10', program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })
  if (status !== 0) {
    console.error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.trim().slice(-2000)}`)
  }
  return status === 0
}
