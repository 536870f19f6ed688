/**
 * What GitHub's dependency graph takes. Source: GitHub's OpenAPI document, `dependency-graph/create-repository-snapshot`,
 * against which the tests hold every snapshot.
 */
export interface Snapshot {
  readonly version: 0
  readonly job: SnapshotJob
  readonly sha: string
  readonly ref: string
  readonly detector: { readonly name: string; readonly version: string; readonly url: string }
  /** ISO 8601. */
  readonly scanned: string
  readonly manifests: Readonly<Record<string, SnapshotManifest>>
}

export interface SnapshotJob {
  readonly id: string
  /** Of the snapshots with the same one, only the latest counts. */
  readonly correlator: string
  readonly html_url?: string
}

export interface SnapshotManifest {
  readonly name: string
  readonly file?: { readonly source_location: string }
  /** Eight at most. */
  readonly metadata: Readonly<Record<string, string>>
  readonly resolved: Readonly<Record<string, SnapshotDependency>>
}

export interface SnapshotDependency {
  readonly package_url: string
  readonly relationship: 'direct' | 'indirect'
  readonly scope: 'runtime'
  /** Keys of the same manifest. Not readonly, because the types of GitHub's client are not. */
  readonly dependencies?: string[]
}
