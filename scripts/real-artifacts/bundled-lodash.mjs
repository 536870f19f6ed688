/**
 * From an old lodash in a bundle to a build that fails: a project is installed with npm, built with esbuild in several
 * ways, zipped, and judged by the command as it stands in the sources, against an OSV export of one advisory.
 *
 *     node scripts/real-artifacts/bundled-lodash.mjs
 *
 * Ends with 1 where a verdict is not the one that is expected. `.ci/run` calls it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AdmZip from 'adm-zip'
import { build } from 'esbuild'
import { run } from './tools.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Facts of GHSA-35jh-r3h4-6jhm, read 2026-11-22: code injection through `template`, mended in 4.17.21. */
const ADVISORY = {
  schema_version: '1.6.0',
  id: 'GHSA-35jh-r3h4-6jhm',
  modified: '2025-01-01T00:00:00Z',
  published: '2021-05-06T16:05:51Z',
  summary: 'Command injection in lodash',
  affected: [
    {
      package: { ecosystem: 'npm', name: 'lodash', purl: 'pkg:npm/lodash' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }]
    }
  ],
  database_specific: { severity: 'HIGH' }
}

const HANDLER = `import _ from 'lodash'\nexport const handler = async (event) => _.template(event.text)(event)\n`

/**
 * `elsewhere`: the artifact is judged where neither lock file nor installed packages are. Expected is the exit code
 * (0 pass, 1 fail, 2 incomplete) and the confidence with which lodash is named, undefined where it is not.
 */
const CASES = [
  { title: 'readable', version: '4.17.15', options: {}, expected: [1, 'confirmed'] },
  { title: 'minified', version: '4.17.15', options: { minify: true }, expected: [1, 'confirmed'] },
  {
    title: 'minified without any comment',
    version: '4.17.15',
    options: { minify: true, legalComments: 'none' },
    expected: [1, 'confirmed']
  },
  {
    title: 'minified with a map, which has the texts that are installed',
    version: '4.17.15',
    options: { minify: true, legalComments: 'none', sourcemap: 'linked' },
    expected: [1, 'exact']
  },
  { title: 'readable, mended', version: '4.17.21', options: {}, expected: [0, 'confirmed'] },
  // What cannot be named is no clean verdict.
  {
    title: 'readable, elsewhere',
    version: '4.17.15',
    options: {},
    elsewhere: true,
    expected: [2, undefined]
  },
  {
    title: 'minified without any comment, elsewhere',
    version: '4.17.15',
    options: { minify: true, legalComments: 'none' },
    elsewhere: true,
    expected: [2, undefined]
  }
]

const folder = mkdtempSync(join(tmpdir(), 'bundled-lodash-'))
let failures = 0
try {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), '--out', join(folder, 'dist')], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const advisories = writeExport(join(folder, 'advisories'))
  const projects = new Map()
  for (const { version } of CASES) if (!projects.has(version)) projects.set(version, install(version))
  for (const each of CASES) {
    const found = await judge(each, projects.get(each.version), advisories)
    const isRight = JSON.stringify(found) === JSON.stringify(each.expected)
    if (!isRight) failures += 1
    const said = `exit code ${found[0]}, lodash ${found[1] ?? 'not named'}`
    console.log(`${isRight ? 'ok  ' : 'FAIL'} lodash ${each.version}, ${each.title}: ${said}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failures > 0 ? 1 : 0

function install(version) {
  const project = join(folder, `project-${version}`)
  mkdirSync(join(project, 'src'), { recursive: true })
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'letters', version: '1.0.0', private: true, dependencies: { lodash: version } })
  )
  writeFileSync(join(project, 'src', 'index.js'), HANDLER)
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: project })
  return project
}

/** @returns the exit code, and how sure the report is of lodash in this version */
async function judge({ version, options, elsewhere, expected }, project, advisories) {
  const out = join(project, 'out')
  rmSync(out, { recursive: true, force: true })
  await build({
    absWorkingDir: project,
    entryPoints: ['src/index.js'],
    outfile: join(out, 'index.js'),
    bundle: true,
    platform: 'node',
    logLevel: 'error',
    ...options
  })
  const zip = new AdmZip()
  zip.addLocalFolder(out)
  zip.writeZip(join(project, 'function.zip'))
  let workspace = project
  if (elsewhere) {
    workspace = mkdtempSync(join(folder, 'elsewhere-'))
    renameSync(join(project, 'function.zip'), join(workspace, 'function.zip'))
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'dist', 'cli.js'), 'scan', 'function.zip', '--osv-export', advisories, '--format', 'json'],
    { cwd: workspace, encoding: 'utf8', maxBuffer: 1 << 26 }
  )
  if (!stdout.startsWith('{')) throw new Error(`the scan ended with ${status}: ${stderr.trim()}`)
  const { components, findings } = JSON.parse(stdout)
  const lodash = components.find(({ purl }) => purl === `pkg:npm/lodash@${version}`)
  const blocks = findings.some(({ id, purl, outcome }) => {
    return id === ADVISORY.id && purl === lodash?.purl && outcome === 'blocks'
  })
  if (blocks !== (expected[0] === 1)) throw new Error(`${ADVISORY.id} blocks: ${blocks}`)
  return [status, lodash && (lodash.evidence[0].confidence ?? 'exact')]
}

function writeExport(path) {
  mkdirSync(join(path, 'npm'), { recursive: true })
  const zip = new AdmZip()
  zip.addFile(`${ADVISORY.id}.json`, Buffer.from(JSON.stringify(ADVISORY)))
  zip.writeZip(join(path, 'npm', 'all.zip'))
  return path
}
