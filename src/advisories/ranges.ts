import type { OsvEvent, OsvRange } from './osv-record.js'
import type { Ordering } from './versions/index.js'

/** True for the ranges that speak of versions; `GIT` ranges speak of commits. */
export function isVersionRange(range: OsvRange): boolean {
  return range.type === 'SEMVER' || range.type === 'ECOSYSTEM'
}

/**
 * Whether a version lies in a range. Events are taken in the order of their versions, whatever the record's.
 *
 * Where one version both ends a span and begins one, the two cancel out: `0 to 3.1.1` and `3.1.1 to 3.1.3`
 * are one span (PYSEC-2022-236), and `0.10.0 to 0.10.0` is none (RUSTSEC-2022-0012). No fixed order of the
 * two events gives both.
 */
export function affectedAt(range: OsvRange, version: string, ordering: Ordering): boolean {
  if (!isVersionRange(range) || !beforeLimits(range, version, ordering)) return false
  let affected = false
  for (const { at, kinds } of steps(range, ordering)) {
    const order = compareTo(at, version, ordering)
    if (order < 0) break
    const begins = kinds.has('introduced')
    if (order === 0 && kinds.has('last_affected')) return affected || begins
    const ends = kinds.has('fixed') || kinds.has('last_affected')
    if (begins !== ends) affected = begins
  }
  return affected
}

/** The version that ends the span above `version`; undefined when it stays open or its fix is not known. */
export function nextFix(range: OsvRange, version: string, ordering: Ordering): string | undefined {
  if (!isVersionRange(range)) return undefined
  for (const { at, kinds } of steps(range, ordering)) {
    const order = compareTo(at, version, ordering)
    if (order === 0 && kinds.has('last_affected')) return undefined
    if (order >= 0 || kinds.has('introduced')) continue
    return kinds.has('fixed') ? at : undefined
  }
  return undefined
}

/** Everything that happens at one version. */
interface Step {
  readonly at: string
  readonly kinds: ReadonlySet<OsvEvent['kind']>
}

function steps(range: OsvRange, ordering: Ordering): readonly Step[] {
  const events = range.events
    .filter((event) => event.kind !== 'limit')
    .sort((a, b) => compareEvents(a.version, b.version, ordering))
  const found: { at: string; kinds: Set<OsvEvent['kind']> }[] = []
  for (const event of events) {
    const last = found.at(-1)
    if (last && compareEvents(last.at, event.version, ordering) === 0) last.kinds.add(event.kind)
    else found.push({ at: event.version, kinds: new Set([event.kind]) })
  }
  return found
}

function beforeLimits(range: OsvRange, version: string, ordering: Ordering): boolean {
  const limits = range.events.filter((event) => event.kind === 'limit')
  if (limits.length === 0) return true
  return limits.some(({ version: limit }) => limit === '*' || ordering.compare(version, limit) < 0)
}

/** `0` stands for "before every version", whatever the ecosystem makes of that text. */
function compareEvents(a: string, b: string, ordering: Ordering): number {
  if (a === '0' || b === '0') return a === b ? 0 : a === '0' ? -1 : 1
  return ordering.compare(a, b)
}

/** Above zero when `version` is above the event. */
function compareTo(event: string, version: string, ordering: Ordering): number {
  if (event === '0') return version === '0' ? 0 : 1
  return ordering.compare(version, event)
}
