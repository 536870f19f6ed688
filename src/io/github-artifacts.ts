import { createHash } from 'node:crypto'
import type { BaseArtifact, FetchBaseArtifact, Http } from '../model/index.js'
import { connect, statusOf, type Octokit } from './github-client.js'
import type { GitHubContext } from './github-context.js'

export interface ArtifactPlace {
  readonly context: GitHubContext
  readonly token?: string | undefined
  readonly http: Http
}

/**
 * The events whose runs on a branch are started by those who may write to it. A pull request's run bears the name of
 * its own branch, which in a fork may be `main` as well.
 */
const EVENTS = ['push', 'schedule', 'workflow_dispatch'] as const

/** A red branch is a base like any other; a run that was broken off has seen less than there is. */
const CONCLUSIONS: readonly unknown[] = ['success', 'failure']

/** Of each event. */
const RUNS = 20

/** Runs that are looked into for the artifact. */
const TRIES = 10

/** What is downloaded at most. Bytes. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Makes the way to what the base branch's last run left behind: by GitHub's REST API, with the job's own token, which
 * needs `actions: read`. The content comes from another host, which never sees the token.
 */
export function baseArtifacts({ context, token, http }: ArtifactPlace): FetchBaseArtifact {
  return async (name) => {
    const { repository, runId, baseBranch, apiUrl } = context
    if (!repository || runId === undefined) throw new Error('cannot be looked for outside of a workflow run')
    if (baseBranch === undefined) throw new Error('cannot be looked for: the event names no base branch')
    if (!token)
      throw new Error("needs a token; leave the input 'github-token' out to use the job's own token")
    const octokit = await connect(apiUrl, token, http)
    const place = { owner: repository.owner, repo: repository.name }
    try {
      return await newestOf(
        await baseRuns(octokit, place, runId, baseBranch),
        name,
        octokit,
        place,
        baseBranch
      )
    } catch (error) {
      throw error instanceof Missing ? error : new Error(reasonOf(error))
    }
  }
}

interface Place {
  readonly owner: string
  readonly repo: string
}

interface Run {
  readonly id: number
  readonly number: number
  readonly created: string
}

/** What GitHub answered is fine, and there is nothing. */
class Missing extends Error {}

/** The finished runs of this workflow on the branch, newest first. */
async function baseRuns(
  octokit: Octokit,
  place: Place,
  runId: number,
  branch: string
): Promise<readonly Run[]> {
  const { data: own } = await octokit.rest.actions.getWorkflowRun({ ...place, run_id: runId })
  const runs: Run[] = []
  for (const event of EVENTS) {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      ...place,
      workflow_id: own.workflow_id,
      branch,
      event,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: RUNS
    })
    for (const run of data.workflow_runs) {
      // The filters are GitHub's; what hangs on them is ours.
      const from = String(run.head_repository?.full_name).toLowerCase()
      if (run.event !== event || run.head_branch !== branch || run.id === runId) continue
      if (from !== `${place.owner}/${place.repo}`.toLowerCase() || !CONCLUSIONS.includes(run.conclusion))
        continue
      runs.push({ id: run.id, number: run.run_number, created: run.created_at })
    }
  }
  return runs.sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : b.id - a.id))
}

async function newestOf(
  runs: readonly Run[],
  name: string,
  octokit: Octokit,
  place: Place,
  branch: string
): Promise<BaseArtifact> {
  let expired: Run | undefined
  for (const run of runs.slice(0, TRIES)) {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: run.id, name })
    // A run that was started again has one of each attempt.
    const [artifact] = data.artifacts.filter((each) => each.name === name).sort((a, b) => b.id - a.id)
    if (!artifact) continue
    if (artifact.expired) {
      expired ??= run
      continue
    }
    const content = await download(artifact, octokit, place)
    return { content, of: `${branch}, run ${run.number}` }
  }
  if (expired)
    throw new Missing(`of run ${expired.number} has expired; let the workflow run on ${branch} again`)
  throw new Missing(
    runs.length === 0
      ? `was not found: this workflow has no finished run on ${branch}; let it run there on 'push'`
      : `was not found in the last runs on ${branch}; upload the folder of 'output-dir' under that name there`
  )
}

interface StoredArtifact {
  readonly id: number
  readonly size_in_bytes: number
  readonly digest?: string | null
}

async function download(
  { id, size_in_bytes: size, digest }: StoredArtifact,
  octokit: Octokit,
  place: Place
): Promise<Uint8Array> {
  if (size > MAX_BYTES) throw new Missing(`has ${size} bytes, which is too large for a report`)
  const { data }: { readonly data: unknown } = await octokit.rest.actions.downloadArtifact({
    ...place,
    artifact_id: id,
    // GitHub's word for it, whatever the artifact is.
    archive_format: 'zip',
    request: { parseSuccessResponseBody: false }
  })
  if (!(data instanceof ReadableStream)) throw new Error('GitHub sent nothing')
  const content = new Uint8Array(await new Response(data).arrayBuffer())
  const sum = `sha256:${createHash('sha256').update(content).digest('hex')}`
  if (digest && digest !== sum) throw new Missing('was damaged on the way; run the job again')
  return content
}

function reasonOf(error: unknown): string {
  const { status, message } = statusOf(error)
  const said = `could not be fetched (${message.slice(0, 300)}${status === undefined ? '' : `, HTTP ${status}`})`
  if (status === 401) return `${said}; the token is wrong or has expired`
  if (status !== 403 && status !== 404) return said
  return `${said}; grant the job 'actions: read' in its 'permissions'`
}
