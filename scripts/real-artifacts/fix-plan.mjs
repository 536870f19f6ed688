/**
 * Does what the fix plan says, and looks whether that helps: projects with old packages are installed by npm and pip
 * from their registries, scanned with the command as it stands in the sources, changed by the very
 * command or line that the report names, built anew and scanned again.
 *
 *     node scripts/real-artifacts/fix-plan.mjs
 *
 * Ends with 1 where a finding is still there, or the plan names another way than expected. `.ci/run` calls it.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './tools.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NPM = ['--ignore-scripts', '--no-audit', '--no-fund']

/**
 * `prepare` makes a project in a folder, `build` puts what is deployed into another one. `expected` are the commands
 * and lines of the plan, sorted.
 */
const CASES = [
  {
    title: 'npm: asked for directly, and by another package within its range',
    prepare(project) {
      manifest(project, { lodash: '4.17.15', mkdirp: '0.5.5', minimist: '1.2.5' })
      run('npm', ['install', ...NPM], { cwd: project })
      // Now only mkdirp asks for it: `^1.2.5`.
      run('npm', ['uninstall', 'minimist', ...NPM], { cwd: project })
    },
    build: copyModules,
    expected: ['npm install lodash@4.17.21', 'npm update minimist']
  },
  {
    title: 'npm: asked for by another package, whose range forbids the fix',
    prepare(project) {
      manifest(project, { mkdirp: '0.5.1' })
      run('npm', ['install', ...NPM], { cwd: project })
    },
    build: copyModules,
    expected: ['npm pkg set "overrides[minimist]=0.2.4" && npm update minimist']
  },
  {
    title: 'npm: asked for by a workspace',
    prepare(project) {
      manifest(project, {}, { workspaces: ['apps/orders'] })
      manifest(join(project, 'apps', 'orders'), { ws: '8.16.0' }, { name: 'orders' })
      run('npm', ['install', ...NPM], { cwd: project })
    },
    build: copyModules,
    expected: ['npm install ws@8.17.1 -w apps/orders']
  },
  {
    title: 'pip: lines of requirements.txt',
    prepare(project) {
      writeFileSync(join(project, 'requirements.txt'), 'requests==2.28.1\nurllib3==1.26.12\n')
    },
    build: pipInstall,
    expected: ['requirements.txt: requests==2.31.0', 'requirements.txt: urllib3==1.26.18']
  },
  {
    title: 'npm: a project in a folder below',
    folder: 'functions/orders',
    prepare(project) {
      manifest(project, { lodash: '4.17.11' })
      run('npm', ['install', ...NPM], { cwd: project })
    },
    build: copyModules,
    expected: ['npm install lodash@4.17.21']
  }
]

const work = mkdtempSync(join(tmpdir(), 'fix-plan-'))
let failures = 0
try {
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), '--out', join(work, 'program')], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  for (const [index, each] of CASES.entries()) {
    const said = attempt(() => follow(each, join(work, `case-${index}`)))
    if (said !== undefined) failures += 1
    console.log(
      `${said === undefined ? 'ok  ' : 'FAIL'} ${each.title}${said === undefined ? '' : `: ${said}`}`
    )
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failures > 0 ? 1 : 0

/** @returns what went wrong */
function follow({ folder = '', prepare, build, expected }, workspace) {
  const project = join(workspace, folder)
  mkdirSync(project, { recursive: true })
  prepare(project)
  build(project, join(workspace, 'dist', 'orders'))
  const before = scan(workspace)
  if (before.length === 0) return 'there was nothing to fix'
  const named = before.map(told).sort()
  if (JSON.stringify(named) !== JSON.stringify([...expected].sort()))
    return `the plan says ${named.join('; ')}`
  for (const fix of before)
    for (const path of fix.owner.manifests) carryOut(fix, join(workspace, dirname(path)))
  build(project, join(workspace, 'dist', 'orders'))
  const left = scan(workspace)
  return left.length === 0
    ? undefined
    : `still there: ${left.map(({ purls }) => purls.join(', ')).join('; ')}`
}

/** The steps of the plan for what is in the artifact. */
function scan(workspace) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[join(work, 'program', 'cli.js'), 'scan', 'dist/orders', '--format', 'json'],
      ...['--osv-export', join(ROOT, 'examples', 'advisories'), '--posture', 'off']
    ],
    { cwd: workspace, encoding: 'utf8', maxBuffer: 1 << 26 }
  )
  if (!stdout.startsWith('{')) throw new Error(`the scan ended with ${status}: ${stderr.trim()}`)
  return JSON.parse(stdout).fixes
}

function told({ remedy = {} }) {
  return remedy.command ?? `${remedy.edit?.file}: ${remedy.edit?.line}`
}

/** What a person does who believes the report. */
function carryOut({ name, remedy }, folder) {
  if (remedy.edit) {
    const path = join(folder, remedy.edit.file)
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, lines.map((line) => (line.startsWith(name) ? remedy.edit.line : line)).join('\n'))
  }
  if (remedy.command) run('/bin/sh', ['-c', remedy.command], { cwd: folder })
}

function manifest(folder, dependencies, more = {}) {
  mkdirSync(folder, { recursive: true })
  const text = JSON.stringify({ name: 'shop', version: '1.0.0', private: true, dependencies, ...more })
  writeFileSync(join(folder, 'package.json'), text)
}

function copyModules(project, target) {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'index.js'), 'exports.handler = async () => 1\n')
  cpSync(join(project, 'node_modules'), join(target, 'node_modules'), {
    recursive: true,
    filter: (path) => !path.endsWith('.package-lock.json') && !path.endsWith('/node_modules/orders')
  })
}

function pipInstall(project, target) {
  rmSync(target, { recursive: true, force: true })
  run(
    'pip3',
    ['install', '--quiet', '--no-deps', '--no-compile', '--target', target, '-r', 'requirements.txt'],
    {
      cwd: project
    }
  )
  writeFileSync(join(target, 'handler.py'), 'def handler(event, context): pass\n')
}

function attempt(action) {
  try {
    return action()
  } catch (error) {
    return error.message
  }
}
