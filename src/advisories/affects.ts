import { ecosystemName, type Component } from '../model/index.js'
import type { OsvAffected, OsvRecord, OsvSeverity } from './osv-record.js'
import { canonicalName } from './package-name.js'
import { affectedAt, isVersionRange, nextFix } from './ranges.js'
import { orderingOf, type Ordering } from './versions/index.js'

/** What one record says about one component. */
export type Verdict =
  | {
      readonly kind: 'affected'
      /** Fixed versions above the component's, of the branches that contain it; lowest first. */
      readonly fixedIn: readonly string[]
      /** The ratings of the entries that apply, which stand beside the record's own. */
      readonly severity: readonly OsvSeverity[]
      /** All that the record says of the package. */
      readonly entries: readonly OsvAffected[]
    }
  | { readonly kind: 'unaffected'; readonly because: 'withdrawn' | 'other-package' | 'out-of-range' }
  /** The record names the package, but in terms that cannot be compared with a version. */
  | { readonly kind: 'undecidable' }

/**
 * Evaluates a record as OSV's schema says: the package is the same, and the version is listed or lies in a
 * range. Git ranges say nothing about versions and are passed over. Open ranges stay open: GitHub's
 * `last_known_affected_version_range` is not honoured, as OSV itself does not honour it.
 * Source: ossf/osv-schema, `docs/schema.md`, "Evaluation".
 */
export function affects(record: OsvRecord, component: Component): Verdict {
  if (record.withdrawn) return { kind: 'unaffected', because: 'withdrawn' }
  const entries = entriesOf(record, component)
  if (entries.length === 0) return { kind: 'unaffected', because: 'other-package' }

  const ordering = orderingOf(component.ecosystem)
  const version = versionOf(component)
  const hits = entries.filter((entry) => contains(entry, version, ordering))
  if (hits.length > 0) {
    return {
      kind: 'affected',
      fixedIn: ordering ? fixesOf(version, entries, hits, ordering) : [],
      severity: hits.flatMap((entry) => entry.severity),
      entries
    }
  }
  const evaluated = entries.every((entry) => isEvaluable(entry, ordering))
  return evaluated ? { kind: 'unaffected', because: 'out-of-range' } : { kind: 'undecidable' }
}

/** Whether a version is affected by what a record says of its package. */
export function isAffected(entries: readonly OsvAffected[], version: string, ordering: Ordering): boolean {
  return entries.some((entry) => contains(entry, version, ordering))
}

/** The version in the form that records use: Go's have no leading `v`. */
export function versionOf(component: Component): string {
  return ecosystemName(component.ecosystem) === 'Go' ? component.version.replace(/^v/, '') : component.version
}

function entriesOf(record: OsvRecord, component: Component): readonly OsvAffected[] {
  const ecosystem = ecosystemName(component.ecosystem)
  if (!ecosystem) return []
  const name = canonicalName(ecosystem, component.name)
  // Names first: a distribution's record has hundreds of entries, nearly all of other packages.
  return record.affected.filter(
    (entry) =>
      canonicalName(ecosystem, entry.name) === name &&
      ecosystemName(entry.ecosystem) === ecosystem &&
      isSameRelease(entry.ecosystem, component.ecosystem)
  )
}

/**
 * A component without a release is found in every release (which also covers records of a second registry,
 * `Packagist:https://packages.drupal.org/8`), as OSV indexes each entry under its bare name too; and under
 * Ubuntu's release without `Pro` and `LTS`.
 * Source: google/osv.dev, `go/internal/database/datastore/affected_versions.go`.
 */
function isSameRelease(record: string, component: string): boolean {
  if (record === component || !component.includes(':')) return true
  return record.startsWith('Ubuntu:') && record.replace(':Pro', '').replace(/:LTS$/, '') === component
}

function contains(entry: OsvAffected, version: string, ordering: Ordering | undefined): boolean {
  if (entry.versions.includes(version)) return true
  if (!ordering) return false
  return (
    entry.ranges.some((range) => affectedAt(range, version, ordering)) ||
    entry.versions.some((listed) => ordering.compare(listed, version) === 0)
  )
}

/** An entry with neither versions nor ranges says nothing, which is a plain "not affected". */
function isEvaluable(entry: OsvAffected, ordering: Ordering | undefined): boolean {
  if (entry.versions.length === 0 && entry.ranges.length === 0) return true
  return ordering !== undefined && (entry.versions.length > 0 || entry.ranges.some(isVersionRange))
}

/**
 * Follows each branch that holds the version to its fix. A fix that another branch of the same record calls
 * affected is no fix, and is followed further.
 */
function fixesOf(
  version: string,
  entries: readonly OsvAffected[],
  hits: readonly OsvAffected[],
  ordering: Ordering
): readonly string[] {
  const seen = new Set<string>()
  const fixes: string[] = []
  const follow = [version]
  for (const at of follow) {
    const inRange = entries
      .flatMap((entry) => entry.ranges)
      .filter((range) => affectedAt(range, at, ordering))
    // A version that is only listed, outside of every range, takes the nearest fix of its entry.
    const ranges = inRange.length === 0 && at === version ? hits.flatMap((entry) => entry.ranges) : inRange
    for (const range of ranges) {
      const fix = nextFix(range, at, ordering)
      if (fix === undefined || seen.has(fix)) continue
      seen.add(fix)
      if (entries.some((entry) => contains(entry, fix, ordering))) follow.push(fix)
      else fixes.push(fix)
    }
  }
  return fixes.sort((a, b) => ordering.compare(a, b))
}
