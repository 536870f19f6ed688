/**
 * What is installed in artifacts that npm, pnpm, Yarn, pip and Maven made: found by this project and by other scanners.
 *
 *     node bench/accuracy/installed.mjs [--write] [SET...]
 *
 * Truth is the listing of the tool that installed (scripts/real-artifacts/README.md). Compared are package URLs. Ends
 * with 1 where this project misses a package or names one that is not there, and where a difference between another
 * scanner and the truth has no explanation in peers-differences.json, or an explanation there explains nothing.
 * `--write` puts the table into docs/accuracy.md. The peers must have been built: `node scripts/peers.mjs`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cacheFolder } from '../../scripts/cache-folder.mjs'
import { PEERS } from '../../scripts/peers.mjs'
import { buildCommand, packagesIn } from './installed-ours.mjs'
import { writeGenerated } from './peers-document.mjs'
import { explain, unused } from './peers-differences.mjs'
import { ask, CALLS, plainPurl } from './peers.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const { values, positionals: wanted } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
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

const table = markdown(rows)
console.log(table)
for (const failure of failures) console.error(failure)
if (values.write)
  writeGenerated(join(root, 'docs', 'accuracy.md'), 'installed', `${provenance()}\n\n${table}`)
process.exitCode = failures.length > 0 ? 1 : 0

/** Builds the artifacts where they are not there yet, and compares more than package URLs: places and ways too. */
function checkPlaces() {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'real-artifacts', 'check.mjs'), ...wanted],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe']
    }
  )
  if (status !== 0) failures.push(`scripts/real-artifacts/check.mjs fails: ${stderr.trim()}`)
}

/** Every artifact that is an archive. The folders among them hold the same files. */
function* realArtifacts() {
  const cache = cacheFolder('real-artifacts')
  for (const name of readdirSync(cache).sort()) {
    const [, set] = /^(.*)-[0-9a-f]{16}$/.exec(name) ?? []
    if (set === undefined || (wanted.length > 0 && !wanted.includes(set))) continue
    const folder = join(cache, name)
    for (const { title, zip, jar, expected } of JSON.parse(
      readFileSync(join(folder, 'truth.json'), 'utf8')
    )) {
      const archive = zip ?? jar
      if (archive === undefined) continue
      const listed = new Set(expected.map(({ purl }) => plainPurl(purl)))
      yield { set, title, archive: join(folder, archive), isJar: jar !== undefined, listed }
    }
  }
}

function compare({ set, title, archive, isJar, listed }) {
  const folder = mkdtempSync(join(temporary, 'unpacked-'))
  // A jar is deployed as it is; scanners look into it by themselves.
  if (isJar) execFileSync('cp', [archive, folder])
  else execFileSync('unzip', ['-q', archive, '-d', folder])
  const name = `${set}, ${title}`
  const ours = difference(listed, packagesIn(command, archive))
  for (const purl of ours.missing) failures.push(`${name}: ours misses ${purl}`)
  for (const purl of ours.surplus) failures.push(`${name}: ours names ${purl}, which is not there`)
  const types = new Set([...listed].map(typeOf))
  const peers = CALLS.map((call) => {
    const answer = ask(call, { archive, folder })
    if (answer.problem !== undefined) {
      failures.push(`${name}: ${call.title}: ${answer.problem}`)
      return { call, problem: answer.problem }
    }
    // The tools list packages of their own ecosystem alone.
    const found = new Set([...answer.purls].filter((purl) => types.has(typeOf(purl))))
    const { missing, surplus } = difference(listed, found)
    const reasons = explain(call.name, set, missing, surplus)
    for (const purl of reasons.unexplained) failures.push(`${name}: ${call.title}: not explained: ${purl}`)
    return { call, missing, surplus, reasons: reasons.counted }
  })
  rmSync(folder, { recursive: true, force: true })
  return { name, listed, ours, peers }
}

function difference(listed, found) {
  return {
    missing: [...listed].filter((purl) => !found.has(purl)).sort(),
    surplus: [...found].filter((purl) => !listed.has(purl)).sort()
  }
}

function typeOf(purl) {
  return purl.slice(0, purl.indexOf('/'))
}

function markdown(all) {
  const header = ['artifact', 'listed', 'ours', ...CALLS.map(({ title }) => title), 'why the others differ']
  const lines = all.map(({ name, listed, ours, peers }) => [
    name,
    listed.size,
    cell(listed, ours),
    ...peers.map((one) =>
      one.problem === undefined ? cell(listed, one) : one.problem === 'not built' ? one.problem : 'failed'
    ),
    whys(peers)
  ])
  const rule = header.map((_, column) => (column === 0 || column === header.length - 1 ? '---' : '--:'))
  return [header, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** `6`, or `4, 2 false` */
function cell(listed, { missing, surplus }) {
  return `${listed.size - missing.length}${surplus.length > 0 ? `, ${surplus.length} false` : ''}`
}

/** Each reason once, with who and how many: `syft, zip −71, trivy rootfs −71: ...`. */
function whys(peers) {
  const byReason = new Map()
  for (const { call, reasons = [] } of peers) {
    for (const { why, missing, surplus } of reasons) {
      const counts = [missing > 0 ? `−${missing}` : '', surplus > 0 ? `+${surplus}` : ''].filter(Boolean)
      byReason.set(why, [...(byReason.get(why) ?? []), `${call.title} ${counts.join(' ')}`])
    }
  }
  return [...byReason].map(([why, who]) => `${who.join('; ')}: ${why}`).join('. ')
}

function provenance() {
  const versions = PEERS.map(({ name, version }) => `${name} ${version}`).join(', ')
  const date = new Date().toISOString().slice(0, 10)
  return `\`${['node bench/accuracy/installed.mjs --write', ...wanted].join(' ')}\` on ${date}, Node ${process.versions.node}; ${versions}.`
}
