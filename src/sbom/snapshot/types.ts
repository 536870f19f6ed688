import type { Snapshot } from './document.js'

/**
 * The package types that GitHub's advisory database has, for which alone Dependabot can speak. Source: docs.github.com,
 * "About the GitHub Advisory database", read 2026-11-22. The graph has refused others: a snapshot with a single package
 * of such a type (`apk`) was answered with 422 (jhutchings1/spdx-to-dependency-graph-action#44).
 */
const KNOWN = new Set([
  'cargo',
  'composer',
  'gem',
  'github',
  'githubactions',
  'golang',
  'hex',
  'maven',
  'npm',
  'nuget',
  'pub',
  'pypi',
  'swift'
])

/** The same snapshot without the packages that Dependabot cannot speak of, and their types, sorted. */
export function withoutOtherTypes(snapshot: Snapshot): {
  readonly snapshot: Snapshot
  readonly left: readonly string[]
} {
  const left = new Set<string>()
  const keeps = (purl: string): boolean => {
    const type = /^pkg:([^/]*)\//.exec(purl)?.[1] ?? ''
    if (!KNOWN.has(type)) left.add(type)
    return KNOWN.has(type)
  }
  const manifests = Object.entries(snapshot.manifests).map(([name, manifest]) => {
    const resolved = Object.entries(manifest.resolved)
      .filter(([purl]) => keeps(purl))
      .map(([purl, { dependencies, ...rest }]) => {
        const inside = dependencies?.filter(keeps) ?? []
        return [purl, inside.length === 0 ? rest : { ...rest, dependencies: inside }] as const
      })
    return [name, { ...manifest, resolved: Object.fromEntries(resolved) }] as const
  })
  return { snapshot: { ...snapshot, manifests: Object.fromEntries(manifests) }, left: [...left].sort() }
}
