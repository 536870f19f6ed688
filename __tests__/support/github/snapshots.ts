import type { Call } from '../github-contract.js'
import { bodyOf, failure, type Answer, type Resource, type Site } from './resource.js'

/** A snapshot that was taken into the dependency graph. */
export interface TakenSnapshot {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly correlator: string
  readonly manifests: Readonly<Record<string, TakenManifest>>
}

export interface TakenManifest {
  readonly name: string
  readonly file?: { readonly source_location: string }
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly resolved?: Readonly<Record<string, TakenDependency>>
}

export interface TakenDependency {
  readonly package_url?: string
  readonly relationship?: string
  readonly scope?: string
  readonly dependencies?: readonly string[]
}

export interface DependencyGraphOptions {
  /** Package types that it cannot read; one of them makes it refuse the whole snapshot. */
  readonly unreadable?: readonly string[]
  /** What it says of a snapshot that it took; default `SUCCESS`. */
  readonly result?: 'SUCCESS' | 'ACCEPTED' | 'INVALID'
}

/** The dependency graph; of the snapshots with one correlator the latest counts. */
export function dependencyGraph(
  site: Site,
  { unreadable = [], result = 'SUCCESS' }: DependencyGraphOptions
): Resource & { readonly snapshots: readonly TakenSnapshot[] } {
  const snapshots: TakenSnapshot[] = []

  function create(call: Call): Answer {
    const {
      sha,
      ref,
      job,
      manifests = {}
    } = bodyOf(call) as {
      readonly sha: string
      readonly ref: string
      readonly job: { readonly correlator: string }
      readonly manifests?: TakenSnapshot['manifests']
    }
    const problem = problemOf(manifests, unreadable)
    if (problem !== undefined) return failure(422, problem)
    const before = snapshots.findIndex(({ correlator }) => correlator === job.correlator)
    if (before >= 0) snapshots.splice(before, 1)
    const id = 3000 + snapshots.length
    if (result !== 'INVALID') snapshots.push({ id, sha, ref, correlator: job.correlator, manifests })
    const message =
      result === 'INVALID' ? 'the snapshot is malformed' : 'Dependency results have been updated.'
    const known = { id, result, message, created_at: '2026-01-01T00:00:00Z' }
    return { status: 201, body: site.complete(call.operation, 201, known) }
  }

  return {
    snapshots,
    needs: { 'dependency-graph/create-repository-snapshot': 'contents' },
    answer: (call) =>
      call.operation === 'dependency-graph/create-repository-snapshot' ? create(call) : undefined
  }
}

/** What the published description says in words only, or not at all. */
function problemOf(manifests: TakenSnapshot['manifests'], unreadable: readonly string[]): string | undefined {
  for (const [key, { name, metadata = {}, resolved = {} }] of Object.entries(manifests)) {
    if (key !== name) return `manifest '${key}' is called '${name}'`
    if (Object.keys(metadata).length > 8) return 'metadata is limited to 8 keys'
    for (const { package_url: url = '', dependencies = [] } of Object.values(resolved)) {
      const [, type] = /^pkg:([a-z]+)\/.+@[^@/]+$/.exec(url) ?? []
      const where = `invalid package url: in manifest '${name}' decoding '${url}'`
      if (type === undefined) return where
      if (unreadable.includes(type)) return `${where}: invalid package url type: ${type}`
      const lost = dependencies.find((each) => !Object.hasOwn(resolved, each))
      if (lost !== undefined) return `manifest '${name}' does not resolve '${lost}'`
    }
  }
  return undefined
}
