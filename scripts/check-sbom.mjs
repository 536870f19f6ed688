/**
 * Holds our bills of materials against the validators of the formats' makers: the expected ones among the fixtures of the
 * reports, and those of the example, as the built Action writes them for everything and for each function.
 *
 *     node scripts/check-sbom.mjs
 *
 * CycloneDX by cyclonedx-python-lib, SPDX by spdx-tools and by the schema in SPDX's own tools for Java. Where there are
 * other scanners (`scripts/peers.mjs`), they read the documents too and must find the same packages. `E2E_DIST` names
 * another folder with the built program. Ends with 1 on the first document that is not accepted.
 *
 * What is fetched, pinned, from PyPI and Maven Central goes into the cache folder. Needs python3 with venv, and mvn.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { cacheFolder } from './cache-folder.mjs'
import { peer } from './peers.mjs'

const VALIDATORS = ['spdx-tools==0.8.5', 'cyclonedx-python-lib[json-validation]==11.12.0']
const SPDX_JAVA = 'org.spdx:tools-java:2.0.1:jar'
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What each of the other scanners takes a document's packages to be: purls, but for osv-scanner, which tells names. */
const READERS = {
  syft: (path) => purls(runPeer('syft', ['convert', path, '-o', 'syft-json']).artifacts, ({ purl }) => purl),
  trivy: (path) => {
    const flags = ['--quiet', '--scanners', 'license', '--list-all-pkgs', '--format', 'json']
    const { Results = [] } = runPeer('trivy', ['sbom', ...flags, '--cache-dir', join(work, 'trivy'), path])
    return purls(
      Results.flatMap(({ Packages = [] }) => Packages),
      ({ Identifier }) => Identifier.PURL
    )
  },
  'osv-scanner': (path) => {
    // It ends without an answer where there is nothing to answer about.
    if (ownPurls(path).length === 0) return []
    const flags = ['--offline-vulnerabilities', '--all-packages', '--format', 'json']
    const { results } = runPeer('osv-scanner', ['scan', 'source', ...flags, '--lockfile', path])
    return results.flatMap(({ packages }) =>
      packages.map(({ package: { name, version } }) => `${name}@${version}`)
    )
  }
}

const work = mkdtempSync(join(tmpdir(), 'sbom-'))
try {
  const documents = [...fixtures(), ...example()]
  validate(documents)
  const validateSpdx = spdxSchema()
  for (const path of documents.filter((each) => each.endsWith('.spdx.json')))
    if (!validateSpdx(read(path)))
      throw new Error(`${path} is not as the schema of SPDX has it: ${JSON.stringify(validateSpdx.errors)}`)
  console.log(`${documents.length} bills of materials are valid`)
  for (const [name, packagesOf] of Object.entries(READERS)) compare(name, packagesOf, documents)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Copies under the endings by which the tools know the formats. */
function fixtures() {
  const folder = join(root, '__tests__', 'fixtures', 'reports')
  return readdirSync(folder).flatMap((name) =>
    Object.entries({ cyclonedx: 'cdx', spdx: 'spdx' }).map(([format, ending]) => {
      const path = join(work, `${name}.${ending}.json`)
      copyFileSync(join(folder, name, `expected.${format}.json`), path)
      return path
    })
  )
}

function example() {
  const folder = join(work, 'example')
  mkdirSync(folder)
  const inputs = {
    path: 'examples/shop/dist/*',
    'osv-export': 'examples/advisories',
    'output-dir': folder,
    sbom: 'functions',
    'comment-summary-in-pr': 'never'
  }
  const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: root }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    env[name] = join(work, name)
    writeFileSync(env[name], '')
  }
  // 1 is the example's verdict.
  const program = join(process.env.E2E_DIST ?? join(root, 'dist'), 'action.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    env,
    cwd: root,
    encoding: 'utf8'
  })
  if (status !== 1) throw new Error(`the example ended with ${status}: ${stdout}${stderr}`)
  const each = readdirSync(join(folder, 'sbom')).map((name) => join(folder, 'sbom', name))
  if (each.length < 4) throw new Error('the example has fewer than two functions')
  return [join(folder, 'sbom.cdx.json'), join(folder, 'sbom.spdx.json'), ...each]
}

function validate(documents) {
  const venv = cacheFolder('sbom-validators')
  const marker = join(venv, VALIDATORS.join(' '))
  if (!existsSync(marker)) {
    execFileSync('python3', ['-m', 'venv', '--clear', venv], { stdio: 'inherit' })
    execFileSync(join(venv, 'bin', 'pip'), ['install', '--quiet', ...VALIDATORS], { stdio: 'inherit' })
    writeFileSync(marker, '')
  }
  const program = join(root, 'scripts', 'sbom-validators.py')
  execFileSync(join(venv, 'bin', 'python'), [program, ...documents], { stdio: 'inherit' })
}

function spdxSchema() {
  const folder = cacheFolder('spdx-tools-java')
  const jar = join(folder, `${SPDX_JAVA.split(':').slice(1, 3).join('-')}.jar`)
  if (!existsSync(jar)) {
    const goal = ['dependency:copy', `-Dartifact=${SPDX_JAVA}`, `-DoutputDirectory=${folder}`]
    execFileSync('mvn', ['-q', '-B', ...goal], { cwd: work, stdio: 'inherit' })
  }
  const entry = 'resources/spdx-schema-v2.3.json'
  const text = execFileSync(
    'python3',
    [
      '-c',
      'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())',
      jar,
      entry
    ],
    { encoding: 'utf8', maxBuffer: 1 << 24 }
  )
  return new Ajv2019({ strict: false, allErrors: true }).compile(JSON.parse(text))
}

function compare(name, packagesOf, documents) {
  if (!peer(name).isThere) return console.log(`none: ${name} is not built (node scripts/peers.mjs ${name})`)
  let total = 0
  for (const path of documents) {
    const ours = ownPurls(path)
    const theirs = packagesOf(path)
    const differ = name === 'osv-scanner' ? [] : [...difference(ours, theirs), ...difference(theirs, ours)]
    if (ours.length !== theirs.length || differ.length > 0)
      throw new Error(
        `${name} finds ${theirs.length} of ${ours.length} packages in ${path}: ${differ.join(' ')}`
      )
    total += ours.length
  }
  console.log(`${name} finds the same ${total} packages in the ${documents.length} documents`)
}

function ownPurls(path) {
  const { components, packages } = read(path)
  const all =
    components?.map(({ purl }) => purl) ??
    packages.flatMap(({ externalRefs = [] }) => externalRefs.map((each) => each.referenceLocator))
  return purls(all, (each) => each)
}

/** Each once. What some write as `%2B` and others as `+` is the same; so are capital letters, which some make small. */
function purls(items, purlOf) {
  const all = items.map(purlOf).filter((purl) => purl)
  return [...new Set(all.map((purl) => decodeURIComponent(purl).toLowerCase()))].sort()
}

function difference(these, those) {
  return these.filter((each) => !those.includes(each))
}

function runPeer(name, args) {
  const { stdout, stderr, error } = spawnSync(peer(name).path, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${name} ${args.join(' ')}: ${error?.message ?? stderr.slice(-2000)}`)
  }
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
