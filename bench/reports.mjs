/**
 * What it costs to write each report of 10,000 findings in 500 functions, and whether each stays within its limit:
 *
 *     node bench/reports.mjs [--findings N] [--functions N] [--runs N]
 *
 * The report is synthetic: 25 packages in each function out of 400, in a zip of its own and three shared layers, with
 * the findings that such packages have, some settings, runtimes, an ignore and a few gaps; its fix plan is worked out by
 * the program itself. The ratio is to `JSON.stringify` of the report as it lies in memory, which is the least that any
 * writer of it does; where trivy was built (`node scripts/peers.mjs trivy`), its `convert` makes SARIF of as many findings.
 * Ends with 1 where a reporter takes a second of processor time or more the first time, or exceeds its limit. Processor
 * time, because other work on the machine changes it less than the clock.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { fromSources } from '../scripts/from-sources.mjs'
import { peer } from '../scripts/peers.mjs'

const TARGET_MS = 1000
/** What GitHub takes, in the unit that it counts. Sources: the facts beside each reporter in `src/reports/`. */
const LIMITS = {
  sarif: [
    ['10 MB after gzip', 10_000_000, (text) => gzipSync(text).length],
    ['25,000 results', 25_000, (text) => JSON.parse(text).runs[0].results.length]
  ],
  'pull-request': [['65,536 characters', 65_536, (text) => text.length]],
  'job-summary': [['1 MiB', 1 << 20, (text) => Buffer.byteLength(text)]],
  annotations: [['30 commands', 30, (text) => text.split('\n').length - 1]],
  'check run': [['65,535 characters', 65_535, (text) => JSON.parse(text).summary.length]]
}

const { values } = parseArgs({
  options: {
    findings: { type: 'string', default: '10000' },
    functions: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' }
  }
})
const findings = Number(values.findings)
const functions = Number(values.functions)
const runs = Number(values.runs)

const { REPORTERS, checkRun, compareDecisions, fixesFor } = await fromSources(
  `export { compareDecisions } from './src/model/index.js'
  export { REPORTERS, checkRun } from './src/reports/index.js'
  export { fixesFor } from './src/policy/index.js'`
)
const report = reportOf(findings, functions)
const began = processorTime()
const fixes = fixesFor(report)
const planned = processorTime() - began
// In the order in which the policy hands them over.
const whole = { ...report, fixes, decisions: report.decisions.sort(compareDecisions) }

console.log(
  `${whole.decisions.length} findings, ${functions} functions, ${whole.components.length} packages in ${whole.components.reduce((sum, { evidence }) => sum + evidence.length, 0)} places, ${fixes.length} things to do (${planned.toFixed(0)} ms)`
)
console.log(`${cpus().length} cores, Node ${process.versions.node}; processor time in ms\n`)
const options = {
  detailsUrl: 'https://github.com/acme/orders/actions/runs/42',
  commentKey: 'CI / scan',
  generatedAt: '2026-11-22T08:00:00Z',
  version: '1.0.0'
}
const least = timesOf(() => JSON.stringify(whole, null, 2))
row(['', 'first', 'median', 'ratio', 'size', 'limit'])
row(['JSON.stringify', least.first, least.median, '1.0', kib(JSON.stringify(whole, null, 2)), ''])
let missed = false
const writers = [
  ...REPORTERS.map(({ id, render }) => [id, () => render(whole, options)]),
  ['check run', () => JSON.stringify(checkRun(whole, options))]
]
for (const [id, write] of writers) {
  const times = timesOf(write)
  const text = write()
  const over = (LIMITS[id] ?? []).filter(([, most, measure]) => measure(text) > most)
  const used = (LIMITS[id] ?? []).map(
    ([name, most, measure]) => `${((measure(text) / most) * 100).toFixed(0)} % of ${name}`
  )
  missed ||= times.first >= TARGET_MS || over.length > 0
  const mark = times.first >= TARGET_MS ? ' MISSED' : ''
  row([
    id,
    times.first,
    times.median,
    (times.median / least.median).toFixed(1),
    kib(text),
    used.join(', ') + mark
  ])
}
console.log()
compareWithTrivy()
console.log(
  missed ? `MISSED: ${TARGET_MS} ms, or a limit` : `all under ${TARGET_MS} ms and within their limits`
)
process.exitCode = missed ? 1 : 0

/** The first time is what a user waits for; the rest tells of what V8 makes of it. */
function timesOf(act) {
  const times = Array.from({ length: runs }, () => {
    const start = processorTime()
    act()
    return processorTime() - start
  })
  return { first: times[0], median: [...times].sort((a, b) => a - b)[Math.floor(runs / 2)] }
}

/** Milliseconds of processor time so far. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function row([name, ...cells]) {
  const [first, median, ratio, size, limit] = cells.map((cell) =>
    typeof cell === 'number' ? cell.toFixed(0) : cell
  )
  console.log(
    `${name.padEnd(15)}${first.padStart(8)}${median.padStart(8)}${ratio.padStart(8)}${size.padStart(13)}  ${limit}`.trimEnd()
  )
}

function kib(text) {
  return `${Math.ceil(Buffer.byteLength(text) / 1024).toLocaleString('en-GB')} KiB`
}

/** trivy reads a report of its own and writes SARIF; a whole process each, so the program's start is in it. */
function compareWithTrivy() {
  const { path, version, isThere } = peer('trivy')
  if (!isThere) return console.log('trivy is not built: node scripts/peers.mjs trivy')
  const folder = mkdtempSync(join(tmpdir(), 'bench-reports-'))
  const sarif = REPORTERS.find(({ id }) => id === 'sarif')
  try {
    const input = join(folder, 'trivy.json')
    const output = join(folder, 'trivy.sarif')
    writeFileSync(input, JSON.stringify(trivyReport(whole)))
    const convert = [path, 'convert', '--quiet', '--format', 'sarif', '--output', output, input]
    // The shell tells what its children took.
    const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" || exit; times', 'sh', ...convert], {
      env: { HOME: folder, PATH: process.env.PATH },
      encoding: 'utf8'
    })
    if (status !== 0) throw new Error(stderr)
    const taken = [
      ...stdout
        .trim()
        .split('\n')
        .at(-1)
        .matchAll(/(\d+)m([\d.]+)s/g)
    ]
      .map(([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000)
      .reduce((sum, time) => sum + time, 0)
    const { first } = timesOf(() => sarif.render(whole, options))
    console.log(
      `SARIF by trivy ${version} convert: ${taken.toFixed(0)} ms with its start, ${Math.ceil(statSync(output).size / 1024)} KiB; ours again: ${first.toFixed(0)} ms`
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The vulnerabilities as trivy's own JSON has them. */
function trivyReport({ decisions }) {
  const results = new Map()
  for (const { finding } of decisions) {
    const { artifact, id, purl, severity, title, fixedIn } = finding
    if (purl === undefined) continue
    const [, name, installed] = /^pkg:npm\/(.*)@(.*)$/.exec(purl)
    if (!results.has(artifact))
      results.set(artifact, { Target: artifact, Class: 'lang-pkgs', Type: 'npm', Vulnerabilities: [] })
    results.get(artifact).Vulnerabilities.push({
      VulnerabilityID: id,
      PkgName: name,
      PkgPath: `node_modules/${name}/package.json`,
      PkgIdentifier: { PURL: purl },
      InstalledVersion: installed,
      FixedVersion: fixedIn.join(', '),
      Severity: severity.toUpperCase(),
      Title: title,
      Description: title,
      PrimaryURL: `https://osv.dev/vulnerability/${id}`
    })
  }
  return {
    SchemaVersion: 2,
    ArtifactName: 'account',
    ArtifactType: 'filesystem',
    Results: [...results.values()]
  }
}

/** A report as the scan of an account makes it; the same for the same numbers. */
function reportOf(most, units) {
  const PACKAGES = 400
  const PER_FUNCTION = 25
  const layers = ['layers/observability.zip', 'layers/aws-sdk.zip', 'layers/shared.zip']
  const packages = Array.from({ length: PACKAGES }, (_, at) => {
    const version = `${1 + (at % 7)}.${at % 13}.${at % 5}`
    const name = at % 9 === 0 ? `@acme-${at % 6}/package-${at}` : `package-${at}`
    return {
      at,
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      evidence: [],
      known: 1 + (at % 4)
    }
  })
  const unitsOf = Array.from({ length: units }, (_, at) => {
    const artifact = `build/service-${String(at % 60).padStart(2, '0')}/function-${String(at).padStart(3, '0')}.zip`
    return { name: `Function${String(at).padStart(3, '0')}`, artifact, line: 10 + at * 12 }
  })
  const decisions = []
  const put = (finding, outcome, because) =>
    decisions.push({ finding, outcome, ...(because === undefined ? {} : { because }) })
  for (const [at, unit] of unitsOf.entries()) {
    for (let n = 0; n < PER_FUNCTION; n += 1) {
      const one = packages[(at * 17 + n * 31) % PACKAGES]
      one.evidence.push(evidence(unit.artifact, one.name))
    }
    put(
      posture(unit, 'no-tracing', 'low', 'Active tracing is off', 'Set Tracing to Active'),
      'below-threshold'
    )
    if (at % 5 === 0) put(runtime(unit), 'blocks')
    if (at % 8 === 0)
      put(
        posture(
          unit,
          'public-url',
          'high',
          'The function URL asks nobody who they are',
          'Set AuthType to AWS_IAM'
        ),
        'blocks'
      )
  }
  for (const [at, layer] of layers.entries())
    for (let n = 0; n < 20; n += 1) {
      const one = packages[(at * 41 + n) % PACKAGES]
      one.evidence.push(evidence(layer, one.name))
    }
  // Round after round, so that each function has its share whatever the number.
  for (let round = 0; decisions.length < most; round += 1) {
    for (const [at, unit] of unitsOf.entries()) {
      if (decisions.length >= most) break
      const one = packages[(at * 17 + (round % PER_FUNCTION) * 31) % PACKAGES]
      const which = Math.floor(round / PER_FUNCTION)
      const severity = ['critical', 'high', 'medium', 'low'][(one.at + which) % 4]
      const finding = vulnerability(unit, one, which, severity)
      const blocks = severity === 'critical' || severity === 'high'
      if (decisions.length % 97 === 0)
        put(finding, 'ignored', 'not reachable: the parser is only used in the build')
      else put(finding, blocks ? 'blocks' : 'below-threshold')
    }
  }
  return {
    status: 'fail',
    artifacts: [
      ...unitsOf.map(({ artifact }) => summary(artifact, 'zip')),
      ...layers.map((layer) => summary(layer, 'layer'))
    ],
    functions: unitsOf.map(({ name, artifact, line }, at) => ({
      name,
      runtime: at % 5 === 0 ? 'nodejs18.x' : 'nodejs22.x',
      code: artifact,
      layers: layers.slice(0, at % 4),
      architecture: 'arm64',
      declaredAt: { path: 'template.yaml', line }
    })),
    components: packages.map(({ purl, name, version, evidence: seen }) => ({
      purl,
      name,
      version,
      ecosystem: 'npm',
      evidence: seen
    })),
    decisions,
    fixes: [],
    staleIgnores: [{ id: 'CVE-2019-10744', why: 'unused', reason: 'not reachable', line: 4 }],
    notices: Array.from({ length: 40 }, (_, at) => ({
      stage: 'catalog',
      subject: `${unitsOf[at % units].artifact}: vendor/lib-${at}.zip`,
      message: 'the entry is encrypted, so it could not be read',
      incomplete: true
    })),
    policy: {
      failOnSeverity: 'high',
      onlyFixed: false,
      warnOnly: false,
      failOnIncomplete: true,
      sources: ['osv']
    }
  }
}

function evidence(artifact, name) {
  return { artifact, path: `node_modules/${name}/package.json`, how: 'installed', cataloger: 'npm-installed' }
}

function summary(id, kind) {
  return { id, kind, digest: `sha256:${'0a1b2c3d'.repeat(8)}`, size: 1_834_212, files: 412 }
}

function vulnerability({ name, artifact, line }, one, which, severity) {
  const id = `CVE-2026-${10_000 + one.at * 10 + which}`
  const ghsa = `GHSA-${String(one.at).padStart(4, '0')}-${String(which).padStart(4, '0')}-abcd`
  const url = `https://osv.dev/vulnerability/${ghsa}`
  const exploited = one.at % 50 === 0 ? { kev: { added: '2026-03-02', due: '2026-03-23' } } : {}
  return {
    kind: 'vulnerability',
    id,
    severity,
    title: `Uncontrolled resource consumption when ${one.name} reads a header that was made for it`,
    aliases: [ghsa, `SNYK-JS-${one.at}-${which}`],
    artifact,
    function: name,
    location: { path: 'template.yaml', line },
    sources: [
      { engine: 'osv', id: ghsa, url, severity, severityFrom: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' }
    ],
    fingerprint: `vulnerability:${id}:${encodeURIComponent(artifact)}:${encodeURIComponent(one.name)}`,
    purl: one.purl,
    fixedIn: one.at % 11 === 0 ? [] : [`${1 + (one.at % 7)}.${(one.at % 13) + 1 + which}.0`],
    epss: { score: ((one.at * 37 + which) % 1000) / 1000, percentile: 0.5, asOf: '2026-11-22' },
    ...exploited
  }
}

function posture({ name, artifact, line }, id, severity, title, remedy) {
  return {
    kind: 'posture',
    id,
    severity,
    title,
    remedy,
    aliases: [],
    artifact,
    function: name,
    location: { path: 'template.yaml', line },
    sources: [],
    fingerprint: `posture:${id}:${name}:`
  }
}

function runtime({ name, artifact, line }) {
  const end = {
    deprecated: '2025-09-01',
    createBlocked: '2027-02-01',
    updateBlocked: '2027-03-03',
    asOf: '2026-08-22'
  }
  return {
    kind: 'runtime',
    id: 'runtime-deprecated',
    severity: 'high',
    title:
      'Unsupported since 2025-09-01; AWS forecasts no creation from 2027-02-01, no updates from 2027-03-03',
    aliases: [],
    runtime: 'nodejs18.x',
    successors: ['nodejs24.x'],
    end,
    artifact,
    function: name,
    location: { path: 'template.yaml', line },
    sources: [],
    fingerprint: `runtime:runtime-deprecated:${name}:nodejs`
  }
}
