import type { Http } from '../model/index.js'
import { connect, type Octokit } from './github-client.js'
import type { GitHubContext } from './github-context.js'
import { refusalOf } from './github-refusal.js'
import type { WorkflowRun } from './github-workflow-run.js'

export interface PullsPlace {
  readonly context: GitHubContext
  readonly token?: string | undefined
  readonly http: Http
}

/**
 * `found`: the one open pull request whose newest commit the run was about. `gone`: there is none any more, and nothing
 * is to be done. `refused`: GitHub did not say.
 */
export type FoundPull =
  | { readonly kind: 'found'; readonly number: number }
  | { readonly kind: 'gone' | 'refused'; readonly why: string }

interface Pull {
  readonly number: number
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null }
}

const PAGE = 100

/**
 * Finds the pull request that a run was about, by what GitHub says of the run and never by what the run says of itself.
 * Of a run from a fork GitHub names no pull request, and the list of those with a commit leaves out commits that are
 * only in a fork; so the open ones with that branch as their head are asked for, and must have the run's commit as theirs.
 */
export async function findPullRequest(
  { context: { repository, apiUrl }, token, http }: PullsPlace,
  run: WorkflowRun
): Promise<FoundPull> {
  if (run.event !== 'pull_request')
    return gone(`the run was started by '${run.event}', not by 'pull_request'`)
  if (run.headRepository === undefined) return gone('the repository that it came from has been deleted')
  if (!repository) return refused('GITHUB_REPOSITORY does not name the repository')
  if (!token) return refused("the input 'github-token' is empty; leave it out to use the job's own token")
  try {
    const octokit = await connect(apiUrl, token, http)
    const place = { owner: repository.owner, repo: repository.name }
    const open = await withHead(octokit, place, run, 'open')
    const same = open.filter(({ head }) => head.sha === run.headSha)
    // Of its own repository's runs GitHub knows the pull requests: two may have one head, and differ in their base.
    const meant = run.pullRequests.length > 0 ? same.filter(isNamedBy(run)) : same
    const [first, ...others] = meant
    if (first && others.length === 0) return { kind: 'found', number: first.number }
    if (first)
      return gone(`${listed(meant)} have the same head, and the run does not say which of them it was about`)
    if (open.length > 0) return gone(`${listed(open)} has moved on; the run of its newest commit will tell`)
    const closed = await withHead(octokit, place, run, 'closed')
    return gone(
      closed.length > 0 ? `${listed(closed.slice(0, 1))} is closed` : 'there is no open pull request with it'
    )
  } catch (error) {
    return refused(refusalOf(error, 'pull-requests: write'))
  }
}

/** The newest first. */
async function withHead(
  octokit: Octokit,
  place: { readonly owner: string; readonly repo: string },
  { headRepository = '', headBranch }: WorkflowRun,
  state: 'open' | 'closed'
): Promise<readonly Pull[]> {
  const [owner = ''] = headRepository.split('/')
  const head = `${owner}:${headBranch}`
  const { data } = await octokit.rest.pulls.list({ ...place, state, head, per_page: PAGE })
  if (!Array.isArray(data)) throw new Error('the answer is not a list of pull requests')
  // GitHub leaves a filter that it does not understand out of account, and an owner may have two forks.
  return data.filter(({ head }) => head.repo?.full_name.toLowerCase() === headRepository.toLowerCase())
}

function isNamedBy({ pullRequests }: WorkflowRun): (pull: Pull) => boolean {
  return ({ number }) => pullRequests.includes(number)
}

function listed(pulls: readonly Pull[]): string {
  const numbers = pulls.map(({ number }) => `#${number}`).join(', ')
  return `pull request${pulls.length === 1 ? '' : 's'} ${numbers}`
}

function gone(why: string): FoundPull {
  return { kind: 'gone', why }
}

function refused(why: string): FoundPull {
  return { kind: 'refused', why }
}
