// Builds projects with the CDK, SAM and Serverless, scans what they leave behind without naming anything, and compares
// the functions with what the tools themselves say of them: name, runtime, code, number of layers, and the packages
// inside. lodash 4.17.15 must fail the build in each. Prints a table; ends with 1 on any difference. See README.md.
// Usage: node scripts/real-templates/check.mjs [SET...]

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildCommand } from '../../bench/accuracy/installed-ours.mjs'
import { cacheFolder } from '../cache-folder.mjs'
import { cdk } from './sets/cdk.mjs'
import { sam } from './sets/sam.mjs'
import { serverless } from './sets/serverless.mjs'
import { HERE } from './tools.mjs'

const SETS = [cdk, sam, serverless]
const ADVISORIES = join(HERE, '..', '..', 'examples', 'advisories')
/** Must stand in no report: the value of an environment variable of every project. */
const SECRET = 'never-to-be-shown'

const wanted = process.argv.slice(2)
const cache = cacheFolder('real-templates')
const command = buildCommand()
let failed = false
for (const set of SETS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  const differences = await check(set)
  failed ||= differences.length > 0
  for (const difference of differences) console.log(`  ${difference}`)
}
process.exitCode = failed ? 1 : 0

async function check(set) {
  const folder = await set.build(cache)
  const truth = await set.truth(folder, cache)
  const { status, report, text } = scan(folder)
  const ours = report.functions.map(({ name, runtime, code, layers }) => ({
    name: name.slice(name.lastIndexOf('/') + 1),
    runtime,
    code: set.code(code),
    layers: layers.length
  }))
  console.log(
    `${set.id}: ${truth.length} functions by the tool, ${ours.length} by us, ${report.artifacts.length} artifacts, ${report.components.length} components`
  )
  const blocked = report.findings.some(({ id, outcome }) => id === 'CVE-2020-8203' && outcome === 'blocks')
  return [
    ...difference('not found', lines(truth), lines(ours)),
    ...difference('made up', lines(ours), lines(truth)),
    ...missingPackages(set, report),
    ...unexpectedGaps(set, report),
    ...(status === 1 && blocked ? [] : [`lodash 4.17.15 does not fail the build (exit code ${status})`]),
    ...(text.includes(SECRET) ? ['the value of an environment variable stands in the report'] : [])
  ]
}

function scan(cwd) {
  const args = [command, 'scan', '--osv-export', ADVISORIES, '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (!stdout.startsWith('{')) throw new Error(`the scan of ${cwd} ended with ${status}: ${stderr.trim()}`)
  return { status, report: JSON.parse(stdout), text: stdout + stderr }
}

function lines(functions) {
  return functions
    .map(({ name, runtime = '-', code = 'none', layers }) => `${name} ${runtime} ${code} ${layers} layers`)
    .sort()
}

/** As often as each is there. */
function difference(word, left, right) {
  const rest = [...right]
  return left.flatMap((line) => {
    const at = rest.indexOf(line)
    if (at === -1) return [`${word}: ${line}`]
    rest.splice(at, 1)
    return []
  })
}

function missingPackages({ packages }, { functions, components }) {
  return Object.entries(packages).flatMap(([name, purls]) => {
    const unit = functions.find((each) => each.name === name || each.name.endsWith(`/${name}`))
    const inside = new Set([unit?.code, ...(unit?.layers ?? [])])
    return purls
      .filter(
        (purl) =>
          !components.some(
            (each) =>
              each.purl === purl &&
              each.evidence.some(({ artifact, how }) => inside.has(artifact) && how !== 'declared')
          )
      )
      .map((purl) => `not seen in ${name}: ${purl}`)
  })
}

function unexpectedGaps({ unseen }, { notices }) {
  return notices
    .filter(({ incomplete, subject }) => incomplete && !unseen.some((pattern) => pattern.test(subject)))
    .map(({ subject, message }) => `could not see: ${subject}: ${message}`)
}
