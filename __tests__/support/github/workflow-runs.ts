import { createHash } from 'node:crypto'
import type { Call } from '../github-contract.js'
import type { BlobStore } from './blob-store.js'
import { failure, type Answer, type Resource, type Site } from './resource.js'

/** A run of a workflow. Default: a finished one of workflow 1, by a push to `main` of the repository itself. */
export interface WorkflowRun {
  readonly id: number
  readonly workflow?: number
  readonly event?: string
  readonly branch?: string
  /** `owner/name` of the repository that the branch is of. */
  readonly from?: string
  readonly status?: 'completed' | 'in_progress'
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | null
  readonly artifacts?: readonly StoredArtifact[]
}

export interface StoredArtifact {
  readonly name: string
  readonly content: Uint8Array
  /** Default `application/zip`. */
  readonly type?: string
  readonly expired?: boolean
  /** Default: the right one. */
  readonly digest?: string
}

/** Runs and what they left behind, which is at the blob store. */
export function workflowRuns(
  site: Site,
  runs: readonly WorkflowRun[],
  blobs: BlobStore | undefined
): Resource {
  const kept = runs.flatMap((run) =>
    (run.artifacts ?? []).map((artifact, index) => ({ ...artifact, run: run.id, id: run.id * 100 + index }))
  )

  /** GitHub filters by each parameter, and knows the branch's name alone, whoever's it is. */
  function list({ path, query }: Call): Answer {
    const found = runs
      .filter((run) => String(run.workflow ?? 1) === path['workflow_id'])
      .filter((run) => query['branch'] === undefined || (run.branch ?? 'main') === query['branch'])
      .filter((run) => query['event'] === undefined || (run.event ?? 'push') === query['event'])
      .filter((run) => query['status'] === undefined || (run.status ?? 'completed') === query['status'])
      .sort((a, b) => b.id - a.id)
    const page = found.slice(0, Number(query['per_page'] ?? 30))
    return { status: 200, body: { total_count: found.length, workflow_runs: page.map(present) } }
  }

  function present(run: WorkflowRun): unknown {
    return site.complete('actions/get-workflow-run', 200, {
      id: run.id,
      run_number: run.id,
      workflow_id: run.workflow ?? 1,
      event: run.event ?? 'push',
      head_branch: run.branch ?? 'main',
      status: run.status ?? 'completed',
      conclusion: run.conclusion === undefined ? 'success' : run.conclusion,
      created_at: new Date(Date.UTC(2026, 0, 1) + run.id * 60_000).toISOString().replace('.000', ''),
      head_repository: { full_name: run.from ?? site.repository },
      repository: { full_name: site.repository }
    })
  }

  function artifactsOf({ path, query }: Call): Answer {
    const found = kept.filter(
      ({ run, name }) => String(run) === path['run_id'] && [undefined, name].includes(query['name'])
    )
    const artifacts = found.map(({ id, name, content, expired = false, digest }) => ({
      id,
      node_id: `A_${id}`,
      name,
      size_in_bytes: content.byteLength,
      url: `${site.url()}/repos/${site.repository}/actions/artifacts/${id}`,
      archive_download_url: `${site.url()}/repos/${site.repository}/actions/artifacts/${id}/zip`,
      expired,
      created_at: '2026-01-01T00:00:00Z',
      expires_at: '2026-04-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      digest: digest ?? `sha256:${createHash('sha256').update(content).digest('hex')}`
    }))
    return { status: 200, body: { total_count: artifacts.length, artifacts } }
  }

  function download({ path }: Call): Answer {
    const artifact = kept.find(({ id }) => String(id) === path['artifact_id'])
    if (!artifact || !blobs) return failure(404)
    if (artifact.expired) return failure(410, 'Artifact has expired')
    return { status: 302, headers: { location: blobs.keep(artifact.content, artifact.type) } }
  }

  return {
    needs: {
      'actions/get-workflow-run': 'actions',
      'actions/list-workflow-runs': 'actions',
      'actions/list-workflow-run-artifacts': 'actions',
      'actions/download-artifact': 'actions'
    },
    answer(call) {
      switch (call.operation) {
        case 'actions/get-workflow-run': {
          const run = runs.find(({ id }) => String(id) === call.path['run_id'])
          return run ? { status: 200, body: present(run) } : failure(404)
        }
        case 'actions/list-workflow-runs':
          return list(call)
        case 'actions/list-workflow-run-artifacts':
          return artifactsOf(call)
        case 'actions/download-artifact':
          return download(call)
        default:
          return undefined
      }
    }
  }
}
