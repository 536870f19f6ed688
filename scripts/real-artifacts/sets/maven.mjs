import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { HERE, purl, run, truth } from '../tools.mjs'

const MAVEN = ['--batch-mode', '--quiet', '--no-transfer-progress']

/** Libraries beside the classes; `mvn dependency:list` says which, and each lies in a jar of that name. */
export const mavenLib = {
  id: 'maven-lib',
  inputs: ['sets/maven.mjs', 'maven-lib/pom.xml'],

  build(folder) {
    const project = start(folder, 'maven-lib')
    const lib = join(project, 'function', 'lib')
    run('mvn', [...MAVEN, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`], { cwd: project })
    const dependencies = listed(project)
    const expected = dependencies.map((one) => ({
      purl: one.purl,
      path: `lib/${one.file}`,
      how: 'installed'
    }))
    truth(['pack', join(project, 'function'), join(folder, 'function.zip')])
    const merged = mergedIn(lib, dependencies).map((pom) => ({ ...pom, path: `lib/${pom.path}` }))
    return [{ title: 'zip', zip: 'function.zip', expected: [...expected, ...merged] }]
  }
}

/**
 * Everything in one jar, and the same jar unpacked into a zip. Of two libraries that bring a pom of the same
 * name one remains, so what the jar itself holds counts; but every library must be in it, unless it has no
 * `pom.properties`: it leaves nothing to be recognised by, and then the scan must say that it is incomplete.
 */
export const mavenShade = {
  id: 'maven-shade',
  inputs: ['sets/maven.mjs', 'maven-shade/pom.xml'],

  build(folder) {
    const project = start(folder, 'maven-shade')
    const lib = join(folder, 'lib')
    run('mvn', [...MAVEN, 'package'], { cwd: project })
    run('mvn', [...MAVEN, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`], { cwd: project })
    const jar = 'shaded-1.0.jar'
    mkdirSync(join(folder, 'deployed'))
    cpSync(join(project, 'target', jar), join(folder, 'deployed', jar))
    const poms = JSON.parse(truth(['poms', join(folder, 'deployed')]))
    const isSilent = assertAllIn(poms, listed(project), JSON.parse(truth(['poms', lib])))

    const unpacked = join(folder, 'unpacked')
    mkdirSync(unpacked)
    truth(['unpack', join(folder, 'deployed', jar), unpacked])
    truth(['pack', unpacked, join(folder, 'function.zip')])
    const isOwn = ({ group }) => group === 'example.functions'
    const inJar = (pom) =>
      isOwn(pom)
        ? { purl: pomPurl(pom), path: jar, how: 'installed' }
        : { purl: pomPurl(pom), path: `${jar}!/${pom.path}`, how: 'bundled' }
    const inZip = (pom) => ({ purl: pomPurl(pom), path: pom.path, how: 'bundled' })
    return [
      { title: 'jar', jar: join('deployed', jar), expected: poms.map(inJar), incomplete: isSilent },
      { title: 'unpacked in a zip', zip: 'function.zip', expected: poms.map(inZip), incomplete: isSilent }
    ]
  }
}

/** @returns whether a library left no trace */
function assertAllIn(poms, dependencies, pomsOfLibraries) {
  const remaining = new Set(poms.map(pomPurl))
  const paths = new Set(poms.map(({ path }) => path))
  let isSilent = false
  for (const { purl: wanted, file, artifact } of dependencies) {
    const pom = pomsOfLibraries.find((one) => one.jar === file && one.artifact === artifact)
    if (!pom) isSilent = true
    else if (!remaining.has(wanted) && !paths.has(pom.path))
      throw new Error(`${wanted} is not in the shaded jar`)
  }
  return isSilent
}

function start(folder, name) {
  const project = join(folder, name)
  cpSync(join(HERE, name, 'pom.xml'), join(project, 'pom.xml'))
  return project
}

/** Lines of `mvn dependency:list`: `group:artifact:jar[:classifier]:version:scope:path`. */
function listed(project) {
  const output = join(project, 'dependencies.txt')
  run(
    'mvn',
    [...MAVEN, 'dependency:list', '-DoutputAbsoluteArtifactFilename=true', `-DoutputFile=${output}`],
    { cwd: project }
  )
  const lines = [
    ...readFileSync(output, 'utf8').matchAll(
      /^ {3}([\w.-]+):([\w.-]+):jar:(?:[\w.-]+:)??([\w.-]+):(?:compile|runtime):(\S+)/gm
    )
  ]
  if (lines.length === 0) throw new Error('mvn dependency:list named nothing')
  return lines.map(([, group, artifact, version, path]) => ({
    purl: purl('maven', [group, artifact], version),
    artifact,
    file: basename(path)
  }))
}

/** What a library carries inside itself beside its own pom, as Python's zipfile sees it. */
function mergedIn(lib, dependencies) {
  const names = new Map(dependencies.map(({ file, artifact }) => [file, artifact]))
  return JSON.parse(truth(['poms', lib]))
    .filter((pom) => names.get(pom.jar) !== pom.artifact)
    .map((pom) => ({ purl: pomPurl(pom), path: `${pom.jar}!/${pom.path}`, how: 'bundled' }))
}

function pomPurl({ group, artifact, version }) {
  return purl('maven', [group, artifact], version)
}
