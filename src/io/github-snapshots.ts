import type { Http, Notice } from '../model/index.js'
import { connect, statusOf, type Octokit } from './github-client.js'
import type { GitHubContext } from './github-context.js'
import { refusalOf } from './github-refusal.js'

/** Where a snapshot goes. */
export interface SnapshotPlace {
  readonly context: GitHubContext
  readonly token?: string | undefined
  readonly http: Http
}

/** A snapshot as GitHub takes it, and another one for when it refuses a package's type. */
export interface SnapshotContent {
  readonly snapshot: Body
  readonly fallback: {
    readonly snapshot: Body
    /** Package types that only the first one has. */
    readonly left: readonly string[]
  }
}

export interface SnapshotResult {
  /** Of the snapshot; undefined where there is none. */
  readonly id?: number
  readonly notices: readonly Notice[]
}

type Submit = Octokit['rest']['dependencyGraph']['createRepositorySnapshot']
type Body = Pick<
  NonNullable<Parameters<Submit>[0]>,
  'version' | 'job' | 'sha' | 'ref' | 'detector' | 'scanned' | 'manifests'
>

/**
 * Submits a snapshot to the dependency graph. Of several with the same correlator the latest counts, so that sending one
 * twice does no harm. One package that GitHub cannot read makes it refuse all of them: where it says so, what
 * Dependabot has no advisories for is left out. What is refused becomes a notice.
 */
export async function submitSnapshot(
  { context, token, http }: SnapshotPlace,
  { snapshot, fallback }: SnapshotContent
): Promise<SnapshotResult> {
  const { repository, pullRequest, apiUrl } = context
  if (!repository) return refused('GITHUB_REPOSITORY does not name the repository')
  if (!token) return refused("the input 'github-token' is empty; leave it out to use the job's own token")
  const repo = { owner: repository.owner, repo: repository.name }
  try {
    const octokit = await connect(apiUrl, token, http)
    const submit = async (body: Body) =>
      (await octokit.rest.dependencyGraph.createRepositorySnapshot({ ...repo, ...body })).data
    try {
      return accepted(await submit(snapshot), [])
    } catch (error) {
      if (!isAboutPackageUrl(error) || fallback.left.length === 0) throw error
      return accepted(await submit(fallback.snapshot), fallback.left)
    }
  } catch (error) {
    return refused(refusalOf(error, 'contents: write', pullRequest?.readOnly))
  }
}

function isAboutPackageUrl(error: unknown): boolean {
  const { status, message } = statusOf(error)
  return status !== undefined && status >= 400 && status < 500 && /\b(package[ _-]?url|purl)\b/i.test(message)
}

interface Answer {
  readonly id: number
  readonly result: string
  readonly message: string
}

function accepted({ id, result, message }: Answer, left: readonly string[]): SnapshotResult {
  if (typeof id !== 'number' || typeof result !== 'string') return refused('the answer names no snapshot')
  if (result === 'INVALID') return refused(String(message).slice(0, 300))
  const types = left.join(', ')
  const notices =
    left.length === 0
      ? []
      : [
          note(
            `GitHub's dependency graph does not take packages of these types, which were left out: ${types}.`
          )
        ]
  return { id, notices }
}

function refused(why: string): SnapshotResult {
  return { notices: [note(`The snapshot for GitHub's dependency graph was not submitted: ${why}.`)] }
}

function note(message: string): Notice {
  return { stage: 'report', subject: 'dependency snapshot', message, incomplete: false }
}
