import { property } from './property.js'

/** The run whose end started this one. All of it is what GitHub says, none of it what that run says of itself. */
export interface WorkflowRun {
  readonly id: number
  /** The event that had started it: `pull_request`, `push`. */
  readonly event: string
  /** Of the commit that it ran for; of a pull request its head, not the merge that was tested. 40 hex digits. */
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name` of the repository with that commit; undefined where it has been deleted since. */
  readonly headRepository?: string
  /** Numbers of the pull requests with that head in the repository itself; of forks GitHub names none. */
  readonly pullRequests: readonly number[]
}

/** Reads it from the payload of a `workflow_run` event; undefined for every other event. */
export function workflowRunOf(payload: unknown): WorkflowRun | undefined {
  const run = property(payload, 'workflow_run')
  const [id, event, headSha, headBranch, pulls] = [
    ...['id', 'event', 'head_sha', 'head_branch', 'pull_requests'].map((name) => property(run, name))
  ]
  if (typeof id !== 'number' || typeof event !== 'string' || !isSha(headSha)) return undefined
  const headRepository = property(property(run, 'head_repository'), 'full_name')
  const numbers = Array.isArray(pulls) ? pulls.map((pull: unknown) => property(pull, 'number')) : []
  return {
    id,
    event,
    headSha,
    headBranch: typeof headBranch === 'string' ? headBranch : '',
    ...(typeof headRepository === 'string' && /^[\w-]+\/[\w.-]+$/.test(headRepository) && { headRepository }),
    pullRequests: numbers.filter((number) => typeof number === 'number')
  }
}

export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)
}
