import type { Http, Notice } from '../model/index.js'

import type { GitHubContext } from './github-context.js'
import { connect, type Octokit } from './github-client.js'
import { refusalOf } from './github-refusal.js'

/** Where the comment goes and how it is found again. */
export interface CommentPlace {
  readonly context: GitHubContext
  readonly token?: string | undefined
  readonly http: Http
  /** First line of every comment that is to be found again. */
  readonly marker: string
}

export interface CommentResult {
  /** Id of the comment that now stands; undefined where there is none. */
  readonly id?: number
  readonly notices: readonly Notice[]
}

interface Comment {
  readonly id: number
  readonly body?: string | undefined
  readonly user?: { readonly login: string; readonly id: number; readonly type: string } | null
}

interface Target {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

const PAGE = 100
/** GitHub stops a conversation well before; this only ends a loop. */
const MAX_PAGES = 100

/**
 * Writes the comment on the pull request, or replaces the one that an earlier run wrote. Outside a pull
 * request it does nothing. Whatever GitHub refuses becomes a notice: the report stands elsewhere too.
 * @param body begins with the marker
 */
export async function upsertComment(place: CommentPlace, body: string): Promise<CommentResult> {
  if (!body.startsWith(place.marker))
    throw new Error('a comment without its marker would never be found again')
  return await onPullRequest(place, 'written', async (octokit, { number, ...repo }) => {
    const [oldest, ...rest] = await findOwn(octokit, { ...repo, number }, place.marker)
    // Two runs at once may both have found none; the next one clears it up.
    for (const { id } of rest) await octokit.rest.issues.deleteComment({ ...repo, comment_id: id })
    const { data } = oldest
      ? await octokit.rest.issues.updateComment({ ...repo, comment_id: oldest.id, body })
      : await octokit.rest.issues.createComment({ ...repo, issue_number: number, body })
    return typeof data.id === 'number' ? data.id : undefined
  })
}

/** Removes what earlier runs wrote, when there is nothing left to say. */
export async function deleteComment(place: CommentPlace): Promise<CommentResult> {
  return await onPullRequest(place, 'removed', async (octokit, { number, ...repo }) => {
    for (const { id } of await findOwn(octokit, { ...repo, number }, place.marker)) {
      await octokit.rest.issues.deleteComment({ ...repo, comment_id: id })
    }
    return undefined
  })
}

async function onPullRequest(
  { context, token, http }: CommentPlace,
  done: string,
  act: (octokit: Octokit, target: Target) => Promise<number | undefined>
): Promise<CommentResult> {
  const { repository, pullRequest } = context
  if (!pullRequest) return { notices: [] }
  const notice = (why: string): CommentResult => {
    const message = `The comment could not be ${done}: ${why}. The job summary carries the report.`
    const subject = `pull request #${pullRequest.number}`
    return { notices: [{ stage: 'report', subject, message, incomplete: false }] }
  }
  if (!repository) return notice('GITHUB_REPOSITORY does not name the repository')
  if (!token) return notice("the input 'github-token' is empty; leave it out to use the job's own token")
  try {
    const octokit = await connect(context.apiUrl, token, http)
    const target = { owner: repository.owner, repo: repository.name, number: pullRequest.number }
    const id = await act(octokit, target)
    return { ...(id !== undefined && { id }), notices: [] }
  } catch (error) {
    return notice(refusalOf(error, 'pull-requests: write', pullRequest.readOnly))
  }
}

/** Comments that begin with the marker and that we wrote ourselves, oldest first. */
async function findOwn(octokit: Octokit, target: Target, marker: string): Promise<readonly Comment[]> {
  const marked = (await listComments(octokit, target)).filter(({ body }) => body?.startsWith(marker))
  if (marked.length === 0) return []
  const isOwn = await ownership(octokit)
  return marked.filter(isOwn)
}

async function listComments(octokit: Octokit, { number, ...repo }: Target): Promise<readonly Comment[]> {
  const comments: Comment[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const request = { ...repo, issue_number: number, per_page: PAGE, page }
    const { data } = await octokit.rest.issues.listComments(request)
    if (!Array.isArray(data)) throw new Error('the answer is not a list of comments')
    comments.push(...data)
    if (data.length < PAGE) break
  }
  return comments
}

/**
 * Anyone may write a comment that holds our marker; who edited that one would put the verdict into a
 * stranger's hands. Who the token is can only be asked by GraphQL: `GET /user` is closed to GITHUB_TOKEN.
 * Where that fails, only comments of GitHub Actions itself count, a name that no user can have.
 */
async function ownership(octokit: Octokit): Promise<(comment: Comment) => boolean> {
  try {
    const { viewer } = await octokit.graphql<Viewer>('query { viewer { login databaseId } }')
    const { login, databaseId } = viewer
    return ({ user }) => user?.id === databaseId || user?.login === login
  } catch {
    return ({ user }) => user?.type === 'Bot' && user.login === 'github-actions[bot]'
  }
}

interface Viewer {
  readonly viewer: { readonly login: string; readonly databaseId: number | null }
}
