import { createHttp } from '../../src/io/http.js'
import { purl, type Component, type World } from '../../src/model/index.js'
import { readOsvRecord, type OsvRecord } from '../../src/advisories/osv-record.js'

const TYPES: Readonly<Record<string, string>> = { npm: 'npm', PyPI: 'pypi', Maven: 'maven', Go: 'golang' }

/** A component as a cataloger gives it, seen in one artifact unless more are named. */
export function component(
  ecosystem: string,
  name: string,
  version: string,
  artifacts: readonly string[] = ['dist/orders.zip']
): Component {
  return {
    purl: purl(TYPES[ecosystem] ?? 'generic', undefined, name, version),
    name,
    version,
    ecosystem,
    evidence: artifacts.map((artifact) => ({
      artifact,
      path: `somewhere/${name}`,
      how: 'installed',
      cataloger: 'sample'
    }))
  }
}

/** Reads a record that must be readable. */
export function record(value: object): OsvRecord {
  const read = readOsvRecord(value)
  if (!read) throw new Error('the sample is no record')
  return read
}

/** An advisory with one range, as its JSON. `events` as `introduced 0, fixed 1.2.3`. */
export function advisory(
  id: string,
  ecosystem: string,
  name: string,
  events: string,
  more: object = {}
): { readonly id: string; readonly modified: string; readonly affected: readonly object[] } {
  return {
    id,
    modified: '2026-08-21T10:00:00Z',
    affected: [{ package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events: eventsOf(events) }] }],
    ...more
  }
}

export function eventsOf(text: string): readonly object[] {
  return text.split(', ').map((event) => {
    const [kind = '', version = ''] = event.split(' ')
    return { [kind]: version }
  })
}

/** A world with the real HTTP client, whose pauses between attempts take no time. */
export function loopbackWorld(now = '2026-08-22T00:00:00Z'): World {
  return {
    http: createHttp({ userAgent: 'test', env: {}, sleep: () => Promise.resolve(), random: () => 0 }),
    now: () => new Date(now),
    progress: { stage: () => undefined, step: () => undefined, end: () => undefined }
  }
}
