// Runs the tools that own an ordering. A judge is a program that reads `A<TAB>B` lines and answers with its own
// name and version on the first line, then `<`, `=`, `>` or `?` (it refuses one of the two) for each pair.
// Where an ordering has several judges, those that do not refuse must agree.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAVEN_VERSION = '3.9.16'
const PACKAGING_VERSION = '26.3'
const LEGACY_PACKAGING_VERSION = '21.3'
const PYTHON_SEMVER_VERSION = '3.1.1'
const GO_MOD_VERSION = 'v0.42.0'
const ARTIFACTS_KEYRING_VERSION = '0.4.0'
const NUGET_LIBRARY =
  'artifacts_keyring/plugins/plugins/netfx/CredentialProvider.Microsoft/NuGet.Versioning.dll'

/** Per ordering: a line on what is ordered, and functions from a temporary folder to a command. */
export const JUDGES = {
  semver: {
    about: 'npm, crates.io and Go versions, in the order of Semantic Versioning',
    commands: [pythonSemver, goSemver]
  },
  pypi: {
    about: 'PyPI versions: PEP 440, and what only the rule before it accepts',
    commands: [
      (folder) => pythonPackaging(folder, PACKAGING_VERSION),
      (folder) => pythonPackaging(folder, LEGACY_PACKAGING_VERSION)
    ]
  },
  maven: { about: 'Maven versions, in the order of ComparableVersion', commands: [mavenArtifact] },
  nuget: { about: 'NuGet versions, in the order of VersionComparer.Default', commands: [nugetVersioning] },
  packagist: {
    about: 'Packagist versions, normalised and compared as composer does',
    commands: [() => ['php', judge('packagist.php')]]
  },
  rubygems: { about: 'RubyGems versions', commands: [() => ['ruby', judge('rubygems.rb')]] },
  dpkg: { about: 'Debian and Ubuntu versions', commands: [() => ['sh', judge('dpkg.sh')]] },
  apk: {
    about: 'Alpine, Wolfi and Chainguard versions that apk accepts',
    commands: [() => ['sh', judge('apk.sh')]]
  },
  rpm: {
    about: 'RPM versions: [epoch:]version[-release]',
    commands: [rpmVersionCompare]
  }
}

/** `{ tools, cases }`: the judges' names, and each pair that at least one of them accepts with its verdict. */
export function verdictsOf(ordering, pairs) {
  const answers = JUDGES[ordering].commands.map((command) => ask(command, pairs))
  const cases = []
  for (const [i, { a, b }] of pairs.entries()) {
    const verdicts = new Set(answers.map(({ verdicts }) => verdicts[i]).filter((verdict) => verdict !== '?'))
    if (verdicts.size > 1) throw new Error(`${ordering}: the judges disagree on ${a} and ${b}`)
    for (const verdict of verdicts) cases.push({ a, verdict, b })
  }
  return { tools: answers.map(({ tool }) => tool), cases }
}

function ask(command, pairs) {
  const folder = mkdtempSync(join(tmpdir(), 'version-cases-'))
  try {
    const [program, ...args] = command(folder)
    const input = pairs.map(({ a, b }) => `${a}\t${b}\n`).join('')
    const [tool, ...verdicts] = run(program, args, { input }).trimEnd().split('\n')
    const strange = verdicts.find((verdict) => !['<', '=', '>', '?'].includes(verdict))
    if (verdicts.length !== pairs.length || strange !== undefined) {
      throw new Error(`${program} answered ${verdicts.length} of ${pairs.length} pairs; ${strange ?? ''}`)
    }
    return { tool, verdicts }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28, ...options })
  if (result.error !== undefined) throw result.error
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${result.stderr}`)
  return result.stdout
}

function judge(name) {
  return fileURLToPath(new URL(`judges/${name}`, import.meta.url))
}

/** Needs python3 with pip. */
function pythonSemver(folder) {
  return python(folder, `semver==${PYTHON_SEMVER_VERSION}`, 'semver_python.py')
}

function pythonPackaging(folder, version) {
  return python(folder, `packaging==${version}`, 'pypi.py')
}

function python(folder, requirement, program) {
  run('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, requirement])
  return ['env', `PYTHONPATH=${folder}`, 'python3', '-W', 'ignore', judge(program)]
}

/** Needs go. */
function goSemver(folder) {
  run('cp', [judge('semver_go.go'), join(folder, 'main.go')])
  run('go', ['mod', 'init', 'judge'], { cwd: folder })
  run('go', ['get', `golang.org/x/mod@${GO_MOD_VERSION}`], { cwd: folder })
  run('go', ['build', '-o', 'judge', '.'], { cwd: folder })
  return [join(folder, 'judge'), `golang.org/x/mod/semver ${GO_MOD_VERSION}`]
}

/** Needs a JDK of 11 or later, and mvn. */
function mavenArtifact(folder) {
  const artifact = `org.apache.maven:maven-artifact:${MAVEN_VERSION}`
  run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`])
  return ['java', '-cp', join(folder, '*'), judge('MavenJudge.java'), `maven-artifact ${MAVEN_VERSION}`]
}

/**
 * Needs mono with mcs (Debian: mono-devel). The library is NuGet's own build: a package on PyPI
 * carries it for its credential helper.
 */
function nugetVersioning(folder) {
  const source = `artifacts-keyring==${ARTIFACTS_KEYRING_VERSION}`
  run('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, source])
  run('cp', [join(folder, NUGET_LIBRARY), folder])
  const references = ['-r:Facades/netstandard.dll', `-r:${join(folder, 'NuGet.Versioning.dll')}`]
  run('mcs', [...references, `-out:${join(folder, 'judge.exe')}`, judge('NugetJudge.cs')])
  return ['mono', join(folder, 'judge.exe')]
}

/** Needs rpm (Debian: rpm). */
function rpmVersionCompare() {
  const name = run('rpm', ['--version']).trim().replace(' version', '')
  return ['rpm', '--define', `judge_name ${name}`, '--eval', `%{lua: dofile('${judge('rpm.lua')}')}`]
}
