// Builds a real image, pushes it to a real registry, scans it there and elsewhere, and compares what was found
// with what dpkg, npm and pip list, and the merged files with what umoci unpacks. Ends with 1 on any difference.
// Needs debootstrap, umoci, skopeo, docker-registry, python3 with pip, and the rights of root.
// Usage: node scripts/real-images/check.mjs [DIST]

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from '../cache-folder.mjs'
import { run } from '../real-artifacts/tools.mjs'
import { buildImage, sitePackages } from './build.mjs'
import { compareFiles } from './files.mjs'
import { startRegistry } from './registry.mjs'

const dist = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../dist'))
const cache = cacheFolder('real-images')
const { layout, merged } = buildImage(cache)
const expected = [
  ...debian(merged),
  ...node(join(merged, 'var/task')),
  ...python(sitePackages(merged))
].sort()
const work = mkdtempSync(join(tmpdir(), 'lambda-scan-images-'))
let failures = 0
let registry
try {
  registry = await startRegistry({ withPassword: true })
  const at = (tag) => `docker://${registry.host}/team/app:${tag}`
  const toRegistry = ['--dest-tls-verify=false', '--dest-creds', `${registry.user}:${registry.password}`]
  const copy = (...args) => run('skopeo', ['copy', '--quiet', '--insecure-policy', ...args])
  copy(...toRegistry, `oci:${layout}:app`, at('gzip'))
  copy('--dest-decompress', `oci:${layout}:app`, `dir:${work}/plain`)
  copy(...toRegistry, '--dest-compress-format', 'zstd', `dir:${work}/plain`, at('zstd'))
  copy(`oci:${layout}:app`, `docker-archive:${work}/app.tar:team/app:1`)

  const gzip = check('registry, gzip', `${registry.host}/team/app:gzip`)
  check('registry, zstd', `${registry.host}/team/app:zstd`)
  check('registry, by digest', `${registry.host}/team/app@${gzip.artifacts[0].digest}`)
  check('OCI layout', `oci:${layout}:app`)
  check('docker-archive', `docker-archive:${work}/app.tar`)
  execFileSync('gzip', ['-1', '--keep', join(work, 'app.tar')])
  check('docker-archive, gzip', `docker-archive:${work}/app.tar.gz:team/app:1`)
  layersAre(gzip)
  tell('a wrong password', refused(registry.host).includes('401'))
  const { files, differences } = await compareFiles(cache, layout, merged)
  tell(`${files} files as umoci unpacks them`, differences.length === 0 && files > 5000, differences)
} finally {
  await registry?.stop()
  rmSync(work, { recursive: true, force: true })
}
console.log(failures === 0 ? 'all as the tools list it' : `${failures} failures`)
process.exit(failures === 0 ? 0 : 1)

/** Scans by the built command. The image is incomplete only where it says so. */
function check(title, image) {
  const started = performance.now()
  const document = inventory(image, registry.dockerConfig)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const found = [
    ...new Set(document.components.filter(isInstalled).map(({ purl }) => purl.replace(/\?.*/, '')))
  ].sort()
  const missing = expected.filter((purl) => !found.includes(purl))
  const surplus = found.filter((purl) => !expected.includes(purl))
  const isSecret = JSON.stringify(document).includes('not-to-be-printed')
  tell(
    `${title}: ${found.length} packages in ${seconds} s`,
    missing.length + surplus.length === 0 && !isSecret,
    [...missing.map((purl) => `missing ${purl}`), ...surplus.map((purl) => `false ${purl}`)]
  )
  return document
}

function inventory(image, dockerConfig) {
  const args = [
    join(dist, 'cli.js'),
    'inventory',
    '--images',
    image,
    '--format',
    'json',
    '--no-fail-on-incomplete'
  ]
  const env = { PATH: process.env.PATH, HOME: work, DOCKER_CONFIG: dockerConfig }
  return JSON.parse(execFileSync(process.execPath, args, { env, maxBuffer: 1 << 28, encoding: 'utf8' }))
}

/** Only what the package managers say that they installed. */
function isInstalled({ purl, evidence }) {
  return /^pkg:(deb|npm|pypi)\//.test(purl) && evidence.some(({ how }) => how === 'installed')
}

/** Debian is in the lowest layer; a hard link that is made later brings its file along. */
function layersAre(document) {
  const { layers } = document.artifacts[0].image
  const layerOf = (purl) => document.components.find((each) => each.purl.startsWith(purl))?.evidence[0].layer
  const found = ['pkg:deb/debian/bash@', 'pkg:npm/express@', 'pkg:npm/lodash@'].map(layerOf)
  tell(
    'evidence names the layer',
    found.every((digest, index) => digest === layers[index].digest),
    found
  )
}

function refused(host) {
  const { notices } = inventory(`${host}/team/app:gzip`, join(work, 'nobody'))
  return notices.map(({ message }) => message).join(' ')
}

function tell(title, ok, lines = []) {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${title}`)
  if (ok) return
  failures += 1
  for (const line of lines.slice(0, 20)) console.log(`     ${line}`)
}

function debian(root) {
  const format = '${db:Status-Status} ${Package} ${Version}\n'
  return run('dpkg-query', ['--admindir', join(root, 'var/lib/dpkg'), '--show', '--showformat', format])
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([status]) => status === 'installed')
    .map(
      ([, name, version]) =>
        `pkg:deb/debian/${encodeURIComponent(name)}@${encodeURIComponent(version).replaceAll('%3A', ':')}`
    )
}

function node(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  const here = run('sh', [
    '-c',
    `cd ${JSON.stringify(folder)} && ls -d node_modules/*/package.json node_modules/*/node_modules/*/package.json`
  ])
  const present = new Set(
    here
      .trim()
      .split('\n')
      .map((path) => path.replace('/package.json', ''))
  )
  return [
    ...new Set(
      Object.entries(packages)
        .filter(([path]) => present.has(path))
        .map(([path, { version }]) => `pkg:npm/${path.replace(/^.*node_modules\//, '')}@${version}`)
    )
  ]
}

function python(folder) {
  return JSON.parse(
    run('python3', ['-m', 'pip', 'list', '--path', folder, '--format', 'json', '--disable-pip-version-check'])
  ).map(({ name, version }) => `pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, '-')}@${version}`)
}
