import type { Http, Notice } from '../model/index.js'
import { connect } from './github-client.js'
import type { GitHubContext } from './github-context.js'
import { refusalOf } from './github-refusal.js'

/** Where the check run goes. */
export interface CheckPlace {
  readonly context: GitHubContext
  readonly token?: string | undefined
  readonly http: Http
}

/** What it says. Within GitHub's limits, but for the number of annotations. */
export interface CheckRunContent {
  readonly name: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly title: string
  /** Markdown. */
  readonly summary: string
  readonly annotations: readonly {
    readonly path: string
    readonly start_line: number
    readonly end_line: number
    readonly annotation_level: 'failure' | 'warning' | 'notice'
    readonly title: string
    readonly message: string
  }[]
}

export interface CheckResult {
  /** Of the check run that now stands; undefined where there is none. */
  readonly id?: number
  readonly notices: readonly Notice[]
}

/** GitHub takes this many annotations in one request, and adds those of the next one. */
const PAGE = 50

/**
 * Makes a check run on the commit that was scanned. It is complete from its first request on, so that it says the right
 * thing whatever becomes of the rest. A run that is started again makes another one of the same name, and
 * GitHub shows the newest. What is refused becomes a notice.
 */
export async function createCheckRun(
  { context, token, http }: CheckPlace,
  { name, conclusion, title, summary, annotations }: CheckRunContent
): Promise<CheckResult> {
  const { repository, pullRequest, commit, apiUrl, runUrl } = context
  const sha = pullRequest ? pullRequest.head : commit?.sha
  if (!repository || sha === undefined) return told('the runner does not name the commit that was scanned')
  if (!token) return told("the input 'github-token' is empty; leave it out to use the job's own token")
  const repo = { owner: repository.owner, repo: repository.name }
  const page = (from: number) => [...annotations.slice(from, from + PAGE)]
  let id: number | undefined
  let sent = PAGE
  try {
    const octokit = await connect(apiUrl, token, http)
    const { data } = await octokit.rest.checks.create({
      ...repo,
      name,
      head_sha: sha,
      status: 'completed',
      conclusion,
      ...(runUrl === undefined ? {} : { details_url: runUrl }),
      output: { title, summary, annotations: page(0) }
    })
    if (typeof data.id !== 'number') throw new Error('the answer names no check run')
    id = data.id
    // Sent twice, they would be there twice.
    const once = await connect(apiUrl, token, http, false)
    for (; sent < annotations.length; sent += PAGE)
      await once.rest.checks.update({
        ...repo,
        check_run_id: id,
        output: { title, summary, annotations: page(sent) }
      })
    return { id, notices: [] }
  } catch (error) {
    const why = refusalOf(error, 'checks: write', pullRequest?.readOnly)
    if (id === undefined) return told(why)
    const message = `The check run has ${sent} of ${annotations.length} annotations: ${why}. The job summary carries the report.`
    return { id, notices: [note(message)] }
  }
}

function told(why: string): CheckResult {
  return {
    notices: [note(`The check run could not be made: ${why}. The workflow's annotations stand in for it.`)]
  }
}

function note(message: string): Notice {
  return { stage: 'report', subject: 'check run', message, incomplete: false }
}
