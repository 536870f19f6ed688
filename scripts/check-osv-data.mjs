// Holds the reading of advisories against a folder of real ones, laid out as OSV exports them
// (`<Ecosystem>/all.zip`), which is not part of this repository. Prints counts; ends with 1 on any failure.
// Usage: node scripts/check-osv-data.mjs DIR

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AdmZip from 'adm-zip'
import { build } from 'esbuild'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: node scripts/check-osv-data.mjs DIR')
  process.exit(2)
}

const ours = await loadOurs()
const world = {
  now: () => new Date('2026-01-01T00:00:00Z'),
  http: () => Promise.reject(new Error('no network here')),
  progress: { stage() {}, step() {}, end() {} }
}
const counts = new Map()
let failures = 0
for (const ecosystem of ours.ECOSYSTEMS) {
  const path = join(folder, ecosystem, 'all.zip')
  if (!existsSync(path)) continue
  counts.clear()
  const records = readAll(path)
  for (const [name, record] of records) {
    check(record.id === name, 'id', `${ecosystem}: ${name} has the id ${record.id}`)
    for (const entry of record.affected) checkEntry(record, entry)
  }
  await checkLookup(ecosystem, records)
  console.log(`${ecosystem}: ${[...counts].map(([what, count]) => `${what} ${count}`).join(', ')}`)
}
if (counts.size === 0) fail('the folder holds no <Ecosystem>/all.zip')
console.log(failures === 0 ? 'all as expected' : `${failures} failures`)
process.exit(failures === 0 ? 0 : 1)

/** By another reader of zips than our own. */
function readAll(path) {
  const records = new Map()
  for (const entry of new AdmZip(path).getEntries()) {
    if (!entry.entryName.endsWith('.json')) continue
    const bytes = entry.getData()
    const name = entry.entryName.replace(/\.json$/, '')
    const record = ours.parseOsvRecord(bytes.toString('utf8'))
    tally('records')
    if (!record) fail(`${entry.entryName} is not read as a record`)
    else records.set(name, record)
    checkScan(entry.entryName, bytes)
  }
  return records
}

/** The quick look for package names must find all that a parser finds. */
function checkScan(name, bytes) {
  const parsed = ours.parseRecord(bytes)
  const scanned = ours.hasEscapedLetters(bytes) ? parsed : ours.scanRecord(bytes)
  const found = new Set(scanned?.packages.map((target) => JSON.stringify(target)))
  const complete = parsed?.packages.every((target) => found.has(JSON.stringify(target)))
  check(complete, 'scans', `${name}: the quick scan misses a package`)
  check(scanned?.modified === parsed?.modified, 'times', `${name}: the quick scan reads another time`)
}

function checkEntry(record, entry) {
  if (!ours.ecosystemName(entry.ecosystem)) return tally('entries of other ecosystems')
  tally('entries')
  const only = { ...record, withdrawn: false, affected: [entry] }
  for (const version of entry.versions) {
    const verdict = judge(only, entry, version)
    check(
      verdict.kind === 'affected',
      'versions',
      `${record.id}: ${entry.name}@${version} is listed, not affected`
    )
    if (verdict.kind === 'affected') checkFixes(record, only, entry, version, verdict.fixedIn)
  }
  for (const range of entry.ranges) checkRange(record, { ...entry, versions: [], ranges: [range] })
  checkEnumeration(record, entry)
}

/** A fix must be a version that the record does not call affected, and lie above. */
function checkFixes(record, only, entry, version, fixedIn) {
  const { compare } = ours.orderingOf(entry.ecosystem)
  for (const fix of fixedIn) {
    const good = judge(only, entry, fix).kind === 'unaffected' && compare(fix, version) > 0
    check(good, 'fixes', `${record.id}: ${fix} is no fix of ${entry.name}@${version}`)
  }
}

/**
 * Ends of spans are checked where the events are plainly pairs in rising order; there a reader needs no
 * algorithm to say what they mean.
 */
function checkRange(record, entry) {
  const [range] = entry.ranges
  if (range.type === 'GIT' || range.events.length === 0) return
  const { compare } = ours.orderingOf(entry.ecosystem)
  const rising = range.events.every((event, at) => {
    const before = range.events[at - 1]
    const turn =
      event.kind ===
      (at % 2 === 0 ? 'introduced' : range.events[at].kind === 'fixed' ? 'fixed' : 'last_affected')
    const inclusive = event.kind === 'last_affected' ? 0 : 1
    return turn && (!before || before.version === '0' || compare(event.version, before.version) >= inclusive)
  })
  if (!rising) return tally('ranges that are not plain pairs')
  for (const { kind, version } of range.events) {
    // It means "before every version" and is none; the version 0 itself comes after `0.0.0-2017...`.
    if (version === '0') continue
    const wanted = kind === 'fixed' ? 'unaffected' : 'affected'
    const found = judge({ ...record, withdrawn: false, affected: [entry] }, entry, version).kind
    check(found === wanted, kind, `${record.id}: ${entry.name}@${version} (${kind}) is ${found}`)
  }
}

/**
 * Records that OSV enriched list the versions that its own ordering found in the ranges, so that each
 * listed version should be in one of ours. Databases also list versions of their own accord: a count.
 */
function checkEnumeration(record, entry) {
  const ranges = entry.ranges.filter(({ type }) => type !== 'GIT')
  if (ranges.length === 0 || entry.versions.length === 0) return
  const only = { ...record, withdrawn: false, affected: [{ ...entry, versions: [] }] }
  for (const version of entry.versions) {
    const inside = judge(only, entry, version).kind === 'affected'
    tally(inside ? 'listed and in a range' : 'listed outside of every range')
    if (!inside && process.env.SHOW_OUTSIDE) console.log(`${record.id}: ${entry.name}@${version}`)
  }
}

/** Asks the source about one version of every package; the answer must be that of trying every record. */
async function checkLookup(ecosystem, records) {
  const components = new Map()
  const byName = new Map()
  for (const record of records.values()) {
    for (const entry of record.affected) {
      if (ours.ecosystemName(entry.ecosystem) !== ecosystem) continue
      const name = ours.canonicalName(ecosystem, entry.name)
      byName.set(name, (byName.get(name) ?? new Set()).add(record))
      const version = entry.versions[0] ?? entry.ranges[0]?.events.at(-1)?.version ?? '1'
      const key = `${entry.ecosystem} ${name}`
      if (!components.has(key)) components.set(key, componentOf(entry, version))
    }
  }
  const all = [...components.values()]
  const expected = all
    .flatMap((component) =>
      [...(byName.get(ours.canonicalName(ecosystem, component.name)) ?? [])]
        .filter((record) => ours.affects(record, component).kind === 'affected')
        .map(({ id }) => `${component.purl} ${id}`)
    )
    .sort()
  const cacheDir = mkdtempSync(join(tmpdir(), 'osv-index-'))
  try {
    for (const temperature of ['cold', 'warm']) {
      const { items, notices } = await ours.osvExport({ folder, cacheDir }).lookup(all, world)
      const found = items.map(({ purl, id }) => `${purl} ${id}`).sort()
      check(
        found.length === expected.length && found.every((match, at) => match === expected[at]),
        `${temperature} lookups`,
        `${ecosystem}: the ${temperature} lookup finds ${found.length} matches, each record by itself ${expected.length}`
      )
      for (const notice of notices) if (notice.incomplete) fail(`${ecosystem}: ${notice.message}`)
    }
    counts.set('components', all.length)
    counts.set('matches', expected.length)
  } finally {
    rmSync(cacheDir, { recursive: true })
  }
}

function judge(record, entry, version) {
  return ours.affects(record, componentOf(entry, version))
}

function componentOf({ ecosystem, name }, version) {
  return { purl: `${ecosystem}/${name}@${version}`, name, version, ecosystem, evidence: [] }
}

function check(good, what, message) {
  tally(what)
  if (!good) fail(message)
}

function tally(what) {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

function fail(message) {
  failures += 1
  if (failures <= 50) console.error(message)
}

async function loadOurs() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export * from './advisories/osv-export/index.js'",
        "export * from './advisories/affects.js'",
        "export * from './advisories/osv-record.js'",
        "export * from './advisories/package-name.js'",
        "export * from './advisories/osv-export/record-names.js'",
        "export * from './advisories/versions/index.js'",
        "export * from './model/index.js'"
      ].join('\n'),
      resolveDir: fileURLToPath(new URL('../src', import.meta.url))
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
