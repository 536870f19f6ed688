import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AdmZip from 'adm-zip'
import { writeEmptyJavaDb } from '../accuracy/peers-java-db.mjs'

const generator = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '__tests__',
  'support',
  'trivy-db'
)

/** OSV's ecosystems with the buckets that trivy asks, and whose records it takes for them. */
const BUCKETS = {
  npm: ['npm::GitHub Security Advisory npm', 'ghsa', 'GHSA-'],
  PyPI: ['pip::GitHub Security Advisory pip', 'ghsa', 'GHSA-'],
  Maven: ['maven::GitHub Security Advisory Maven', 'ghsa', 'GHSA-'],
  Go: ['go::The Go Vulnerability Database', 'govulndb', 'GO-'],
  'crates.io': ['cargo::GitHub Security Advisory Rust', 'ghsa', 'GHSA-'],
  RubyGems: ['rubygems::GitHub Security Advisory RubyGems', 'ghsa', 'GHSA-'],
  NuGet: ['nuget::GitHub Security Advisory NuGet', 'ghsa', 'GHSA-'],
  Packagist: ['composer::GitHub Security Advisory Composer', 'ghsa', 'GHSA-']
}

/**
 * Makes a database of trivy's from an export of OSV: the records that trivy's own would have, with the same ids, names
 * and ranges. Where several have one CVE, the last stands, as each has its own key.
 * @param {string} folder becomes a cache folder of trivy's
 */
export function writeDatabase(exportFolder, folder) {
  const facts = { sources: {}, advisories: {}, vulnerabilities: {} }
  for (const [ecosystem, [bucket, source, prefix]] of Object.entries(BUCKETS)) {
    const zip = join(exportFolder, ecosystem, 'all.zip')
    if (!existsSync(zip)) continue
    facts.sources[bucket] = { ID: source, Name: bucket.split('::')[1], URL: 'https://osv.dev/' }
    const packages = (facts.advisories[bucket] = {})
    for (const entry of new AdmZip(zip).getEntries()) {
      const name = entry.entryName
      if (name.startsWith(prefix) && name.endsWith('.json')) {
        take(JSON.parse(entry.getData().toString('utf8')), ecosystem, packages, facts.vulnerabilities)
      }
    }
  }
  const work = mkdtempSync(join(tmpdir(), 'trivy-db-'))
  try {
    const path = join(work, 'advisories.json')
    writeFileSync(path, JSON.stringify(facts))
    execFileSync('go', ['run', '.', path, join(folder, 'db')], { cwd: generator, stdio: 'inherit' })
  } finally {
    rmSync(work, { recursive: true })
  }
  writeEmptyJavaDb(folder)
  return Object.keys(facts.vulnerabilities).length
}

function take(record, ecosystem, packages, vulnerabilities) {
  if (record.withdrawn) return
  const id = record.aliases?.find((alias) => alias.startsWith('CVE-')) ?? record.id
  for (const affected of record.affected ?? []) {
    if (affected.package?.ecosystem !== ecosystem) continue
    const ranges = [
      ...(affected.ranges ?? [])
        .filter(({ type }) => type !== 'GIT')
        .flatMap(({ events }) => constraints(events)),
      ...(affected.versions ?? []).map((version) => `=${version}`)
    ]
    if (ranges.length === 0) continue
    const fixed = (affected.ranges ?? []).flatMap(({ events }) =>
      events.flatMap((event) => event.fixed ?? [])
    )
    const key = nameIn(ecosystem, affected.package.name)
    const known = (packages[key] ??= {})[id]
    packages[key][id] = {
      VendorIDs: [record.id],
      VulnerableVersions: [...new Set([...(known?.VulnerableVersions ?? []), ...ranges])],
      PatchedVersions: [...new Set([...(known?.PatchedVersions ?? []), ...fixed])]
    }
  }
  vulnerabilities[id] ??= { Title: record.summary ?? id, Severity: 'UNKNOWN' }
}

/** `>=1.0.0, <1.2.3`, as trivy writes ranges. */
function constraints(events) {
  const found = []
  let from
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined) from = introduced
    else if (fixed ?? last) {
      const end = fixed === undefined ? `<=${last}` : `<${fixed}`
      found.push(from === undefined || from === '0' ? end : `>=${from}, ${end}`)
      from = undefined
    }
  }
  if (from !== undefined) found.push(`>=${from}`)
  return found
}

/** Source: aquasecurity/trivy-db, `pkg/vulnsrc/vulnerability/vulnerability.go`, NormalizePkgName. */
function nameIn(ecosystem, name) {
  if (ecosystem === 'PyPI') return name.toLowerCase().replaceAll('_', '-')
  return ecosystem === 'Go' ? name : name.toLowerCase()
}

/** All that trivy says, read from the file that it wrote. */
export function vulnerabilitiesIn(path) {
  const { Results = [] } = JSON.parse(readFileSync(path, 'utf8'))
  return Results.flatMap(({ Vulnerabilities = [] }) => Vulnerabilities)
}

/** All packages that trivy saw. */
export function packagesIn(path) {
  const { Results = [] } = JSON.parse(readFileSync(path, 'utf8'))
  return Results.flatMap(({ Packages = [] }) => Packages)
}
