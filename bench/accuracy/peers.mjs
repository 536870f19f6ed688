import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { peer } from '../../scripts/peers.mjs'
import { writeEmptyJavaDb } from './peers-java-db.mjs'

/** In milliseconds; what takes longer counts as a failure. */
const LONGEST = 900_000

/** By default syft looks in folders and in archives for lock files; what is installed it takes from images only. */
const SYFT = ['--override-default-catalogers', 'image', '--quiet', '--output']

const OSV_PLUGINS = ['javascript/packagejson', 'ruby/gemspec', 'dotnet/depsjson']

const CDXGEN = ['--recurse', '--no-install-deps', '--no-babel']

/**
 * How each of the other scanners is asked what is inside an artifact, without network and without advisories, in the
 * way that finds most. `takes` says which of an artifact's two forms: the archive as it is deployed, or what is in
 * it, unpacked. `prepare` fills a cache folder, `args` gives the command's arguments, and `purls` reads what it wrote.
 * `more` is asked as well, where there is no one way that finds most: what either finds is found.
 */
export const CALLS = [
  {
    name: 'syft',
    title: 'syft, zip',
    takes: 'archive',
    args: (path, output) => ['scan', `file:${path}`, ...SYFT, `cyclonedx-json=${output}`],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    purls: inCycloneDx
  },
  {
    name: 'syft',
    title: 'syft, unpacked',
    takes: 'folder',
    args: (path, output) => ['scan', `dir:${path}`, ...SYFT, `cyclonedx-json=${output}`],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    purls: inCycloneDx
  },
  {
    name: 'trivy',
    title: 'trivy rootfs',
    takes: 'folder',
    // CycloneDX asks for no advisories, so that no database of them is needed.
    prepare: writeEmptyJavaDb,
    args: (path, output, cache) => [
      'rootfs',
      ...['--format', 'cyclonedx', '--offline-scan', '--skip-db-update', '--skip-java-db-update'],
      ...['--skip-version-check', '--disable-telemetry', '--quiet'],
      ...['--cache-dir', cache, '--output', output, path]
    ],
    purls: inCycloneDx
  },
  {
    name: 'osv-scanner',
    title: 'osv-scanner',
    takes: 'folder',
    // By default it reads only manifests, and three of those that read what is installed are in no preset.
    args: (path, output) => [
      ...['scan', 'source', '--recursive', '--no-ignore'],
      ...['artifact', ...OSV_PLUGINS].flatMap((plugin) => ['--experimental-plugins', plugin]),
      ...['--experimental-no-default-plugins', '--offline', '--all-packages'],
      ...['--format', 'cyclonedx-1-5', '--output-file', output, path]
    ],
    purls: inCycloneDx
  },
  {
    name: 'cdxgen',
    title: 'cdxgen',
    takes: 'folder',
    args: (path, output) => [...CDXGEN, '--output', output, path],
    // Programs are looked into only so, and projects only without it.
    more: (path, output) => [...CDXGEN, '--type', 'rootfs', '--output', output, path],
    env: { FETCH_LICENSE: 'false' },
    purls: inCycloneDx
  }
]

/**
 * Packages that a peer finds.
 * @param {{ archive: string, folder: string }} artifact the two forms
 * @returns {{ purls: Set<string>, seconds: number } | { problem: string }} decoded package URLs without qualifiers
 */
export function ask(call, artifact) {
  const { path, isThere } = peer(call.name)
  if (!isThere) return { problem: 'not built' }
  const answers = [call.args, call.more].filter(Boolean).map((args) => askOnce(call, path, args, artifact))
  const failed = answers.find(({ problem }) => problem !== undefined)
  if (failed) return failed
  return {
    purls: new Set(answers.flatMap(({ purls }) => purls)),
    seconds: answers.reduce((sum, { seconds }) => sum + seconds, 0)
  }
}

function askOnce(call, path, args, artifact) {
  const folder = mkdtempSync(join(tmpdir(), 'peer-'))
  try {
    const output = join(folder, 'found.json')
    call.prepare?.(join(folder, 'cache'))
    const started = performance.now()
    const { status, stderr } = spawnSync(path, args(artifact[call.takes], output, join(folder, 'cache')), {
      // Peers read settings from the folder that they are started in.
      cwd: folder,
      env: { ...process.env, ...call.env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: LONGEST
    })
    const seconds = (performance.now() - started) / 1000
    // Some end with a code of their own when nothing was found, or write no file then.
    if (!existsSync(output)) {
      const isNothing = /no packages? (sources )?found|unable to create bom|no components/i.test(stderr)
      return isNothing ? { purls: [], seconds } : { problem: `code ${status}: ${stderr.trim().slice(-400)}` }
    }
    return { purls: call.purls(JSON.parse(readFileSync(output, 'utf8'))), seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Components of a CycloneDX document that are packages. */
function inCycloneDx({ components = [] }) {
  return components.flatMap(({ purl, components: inner }) => [
    ...(purl ? [plainPurl(purl)] : []),
    ...inCycloneDx({ components: inner })
  ])
}

/**
 * A package URL as all tools can agree on it: without qualifiers, subpath and escapes, Python's names normalised, and
 * versions of Go and Composer without the `v` that some write and some don't. Packages of distributions without the
 * distribution's name, of which Amazon's has two, and without the epoch, which stands in the version or beside it.
 */
export function plainPurl(purl) {
  const plain = decodeURIComponent(purl.split(/[?#]/)[0])
  const at = plain.lastIndexOf('@')
  const [name, version] = at > plain.lastIndexOf('/') ? [plain.slice(0, at), plain.slice(at)] : [plain, '']
  if (plain.startsWith('pkg:pypi/')) return `${pythonName(name)}${version}`
  if (/^pkg:(?:golang|composer)\//.test(plain)) return `${name}${version.replace(/^@v(?=\d)/, '@')}`
  if (/^pkg:(?:deb|rpm)\//.test(plain)) {
    return `${name.replace(/\/[^/]+(?=\/[^/]+$)/, '')}${version.replace(/^@\d+:/, '@')}`
  }
  return plain
}

function pythonName(name) {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
