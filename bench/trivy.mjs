/**
 * Whether trivy, asked about our inventory, finds what it finds in the unpacked artifact by itself; and what it costs to ask
 * about many artifacts at once.
 *
 *     node bench/trivy.mjs --export DIR [SET...]
 *
 * Both ways use one program and one database, which is made from an export of OSV (DIR/<Ecosystem>/all.zip). Artifacts
 * are those of scripts/real-artifacts, which must have been built. Ends with 1 where a package that both ways see is
 * judged in two ways: what only one of them sees is a matter of the inventory, which bench/accuracy explains.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../scripts/cache-folder.mjs'
import { peer } from '../scripts/peers.mjs'
import { buildCommand } from './accuracy/installed-ours.mjs'
import { plainPurl } from './accuracy/peers.mjs'
import { packagesIn, vulnerabilitiesIn, writeDatabase } from './trivy/database.mjs'

const { values, positionals: wanted } = parseArgs({
  options: { export: { type: 'string' } },
  allowPositionals: true
})
const { path: trivy, isThere } = peer('trivy')
if (values.export === undefined || !isThere) {
  console.error('needed are --export DIR, and trivy: node scripts/peers.mjs trivy')
  process.exit(2)
}

const MANY = 50
const work = mkdtempSync(join(tmpdir(), 'bench-trivy-'))
const cache = join(work, 'cache')
try {
  console.log(`${writeDatabase(values.export, cache)} vulnerabilities in the database`)
  const command = buildCommand()
  const rows = [...artifacts()].map((artifact) => compare(command, artifact))
  console.table(Object.fromEntries(rows.map(({ title, ...row }) => [title, row])))
  cost(command)
  if (rows.some((row) => row['judged in two ways'] > 0)) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Those that lie there as an archive, and folders of sets without one. */
function* artifacts() {
  const folder = cacheFolder('real-artifacts')
  for (const name of readdirSync(folder).sort()) {
    const [, set] = /^(.*)-[0-9a-f]{16}$/.exec(name) ?? []
    if (set === undefined || (wanted.length > 0 && !wanted.includes(set))) continue
    for (const { title, zip, jar, folder: inside } of JSON.parse(
      readFileSync(join(folder, name, 'truth.json'), 'utf8')
    )) {
      const path = join(folder, name, zip ?? jar ?? inside)
      if (existsSync(path))
        yield { title: `${set}, ${title}`, path, kind: zip ? 'zip' : jar ? 'jar' : 'folder' }
    }
  }
}

function compare(command, { title, path, kind }) {
  const unpacked = mkdtempSync(join(work, 'unpacked-'))
  if (kind === 'zip') execFileSync('unzip', ['-q', path, '-d', unpacked])
  else
    cpSync(path, kind === 'jar' ? join(unpacked, 'function.jar') : unpacked, {
      recursive: true,
      verbatimSymlinks: true
    })
  const theirs = rootfs(unpacked)
  const ours = scanned(command, [path])
  rmSync(unpacked, { recursive: true, force: true })
  const both = new Set([...ours.packages].filter((purl) => theirs.packages.has(purl)))
  const onBoth = (found) => [...found].filter((key) => both.has(key.split(' ')[1]))
  const differing = [
    ...onBoth(ours.found)
      .filter((key) => !theirs.found.has(key))
      .map((key) => `only by sbom: ${key}`),
    ...onBoth(theirs.found)
      .filter((key) => !ours.found.has(key))
      .map((key) => `only by rootfs: ${key}`)
  ]
  for (const line of differing) console.log(`${title}: ${line}`)
  return {
    title,
    'seen by both': both.size,
    'seen by us alone': ours.packages.size - both.size,
    'seen by rootfs alone': theirs.packages.size - both.size,
    'found by both': onBoth(ours.found).filter((key) => theirs.found.has(key)).length,
    'judged in two ways': differing.length
  }
}

function rootfs(folder) {
  const output = join(work, 'rootfs.json')
  const flags = ['--format', 'json', '--output', output, '--quiet', '--scanners', 'vuln', '--list-all-pkgs']
  const offline = [
    '--cache-dir',
    cache,
    '--skip-db-update',
    '--skip-java-db-update',
    '--offline-scan',
    '--skip-version-check'
  ]
  execFileSync(trivy, ['rootfs', ...flags, ...offline, '--disable-telemetry', folder], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const known = ({ PURL }) => (PURL === undefined ? [] : [plainPurl(PURL)])
  return {
    packages: new Set(packagesIn(output).flatMap(({ Identifier = {} }) => known(Identifier))),
    found: new Set(
      vulnerabilitiesIn(output).flatMap(({ VulnerabilityID, PkgIdentifier }) =>
        known(PkgIdentifier).map((purl) => `${VulnerabilityID} ${purl}`)
      )
    )
  }
}

function scanned(command, paths, program = trivy) {
  const args = ['scan', ...paths, '--scanners', 'trivy', '--format', 'json']
  const flags = ['--trivy-path', program, '--trivy-cache-dir', cache, '--trivy-skip-db-update']
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args, ...flags], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 1 << 30
  })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  const { components, findings, notices } = JSON.parse(stdout)
  const failed = notices.find(({ subject }) => subject === 'trivy')
  if (failed) throw new Error(failed.message)
  return {
    packages: new Set(components.map(({ purl }) => plainPurl(purl))),
    found: new Set(
      findings
        .filter(({ kind }) => kind === 'vulnerability')
        .map(({ id, purl }) => `${id} ${plainPurl(purl)}`)
    )
  }
}

/** Seconds inside trivy for one artifact and for many that are all different. */
function cost(command) {
  const log = join(work, 'starts')
  const program = join(work, 'timed-trivy')
  writeFileSync(
    program,
    `#!${process.execPath}
const started = performance.now()
const { status, stdout } = require('node:child_process').spawnSync(${JSON.stringify(trivy)}, process.argv.slice(2))
process.stdout.write(stdout)
if (process.argv[2] === 'sbom') require('node:fs').appendFileSync(${JSON.stringify(log)}, performance.now() - started + '\\n')
process.exitCode = status
`
  )
  chmodSync(program, 0o700)
  const folders = Array.from({ length: MANY }, (_, index) => {
    const folder = join(work, `function-${index}`)
    for (let at = 0; at < 40; at += 1) {
      const name = `package-${index}-${at}`
      mkdirSync(join(folder, 'node_modules', name), { recursive: true })
      writeFileSync(
        join(folder, 'node_modules', name, 'package.json'),
        JSON.stringify({ name, version: '1.0.0' })
      )
    }
    return folder
  })
  const timed = (paths) => {
    rmSync(log, { force: true })
    scanned(command, paths, program)
    return readFileSync(log, 'utf8').trim().split('\n').map(Number)
  }
  timed(folders.slice(0, 1))
  const [one, many] = [timed(folders.slice(0, 1)), timed(folders)]
  const sum = (times) => times.reduce((total, time) => total + time, 0)
  console.log(`1 artifact: ${one.length} start, ${Math.round(sum(one))} ms in trivy`)
  console.log(
    `${MANY} artifacts of 40 packages: ${many.length} start, ${Math.round(sum(many))} ms in trivy, ${(sum(many) / sum(one)).toFixed(2)} times as much`
  )
}
