import { gzipSync } from 'node:zlib'
import { messageOf, type Http, type Notice } from '../model/index.js'
import { connect, type Octokit } from './github-client.js'
import type { GitHubContext } from './github-context.js'
import { refusalOf } from './github-refusal.js'

/** Where code scanning is. */
export interface ScanningPlace {
  readonly context: GitHubContext
  readonly token?: string | undefined
  readonly http: Http
  /** Waits; milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>
}

/** A report that can be made shorter. */
export interface ShortenableSarif {
  /** How many results there are. */
  readonly results: number
  /** @param most results, of which the worst are kept, and the cut is told in the report */
  render(most: number): string
}

export interface UploadResult {
  /** Of the upload; undefined where there is none. */
  readonly id?: string
  readonly notices: readonly Notice[]
}

/** After gzip. GitHub takes 10 MB: docs.github.com, "SARIF support for code scanning". */
export const MAX_SARIF_BYTES = 10_000_000

/** Half a minute in all, between questions about what became of the upload. Milliseconds. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000] as const

/**
 * What GitHub says of a report that calls its own scan unsuccessful, and whose absent results therefore close no
 * alert: github/codeql-action, `src/upload-lib.ts` and pull request 1393.
 */
const UNSUCCESSFUL = 'unsuccessful execution'

const TOOL = 'lambda-supply-chain-scan'

/**
 * Uploads a SARIF report for the commit that was scanned, and waits a little for what GitHub makes of it. Whatever it
 * refuses becomes a notice: the report stands elsewhere too. The public interface for this is not the one of GitHub's
 * own action, which knows the workflow; here the category in the report tells the uploads of several jobs apart.
 */
export async function uploadSarif(place: ScanningPlace, sarif: ShortenableSarif): Promise<UploadResult> {
  const { context, token, http, sleep = wait } = place
  const { repository, commit, apiUrl, pullRequest } = context
  if (!repository || !commit)
    return told('GITHUB_REPOSITORY, GITHUB_SHA and GITHUB_REF do not name what was scanned')
  if (!token) return told("the input 'github-token' is empty; leave it out to use the job's own token")
  const repo = { owner: repository.owner, repo: repository.name }
  try {
    const octokit = await connect(apiUrl, token, http)
    const { data } = await octokit.rest.codeScanning.uploadSarif({
      ...repo,
      commit_sha: commit.sha,
      ref: commit.ref,
      sarif: packed(sarif).toString('base64'),
      tool_name: TOOL
    })
    if (typeof data.id !== 'string') throw new Error('the answer names no upload')
    const problem = await processed(octokit, repo, data.id, sleep)
    return { id: data.id, notices: problem === undefined ? [] : [note(problem)] }
  } catch (error) {
    return told(refusalOf(error, 'security-events: write', pullRequest?.readOnly))
  }
}

/** As many results as fit, the worst of them. */
function packed(sarif: ShortenableSarif): Buffer {
  let most = sarif.results
  for (;;) {
    const zipped = gzipSync(sarif.render(most))
    if (zipped.byteLength <= MAX_SARIF_BYTES || most === 0) return zipped
    // A tenth less than would fit if all results were alike.
    most = Math.floor((most * MAX_SARIF_BYTES * 0.9) / zipped.byteLength)
  }
}

/** @returns a sentence about what went wrong; undefined where nothing did, or nothing is known yet */
async function processed(
  octokit: Octokit,
  repo: { readonly owner: string; readonly repo: string },
  id: string,
  sleep: (ms: number) => Promise<void>
): Promise<string | undefined> {
  for (const pause of PAUSES) {
    await sleep(pause)
    try {
      const { data } = await octokit.rest.codeScanning.getSarif({ ...repo, sarif_id: id })
      if (data.processing_status === 'complete') return undefined
      if (data.processing_status === 'failed') return failureOf(data.errors ?? [])
    } catch {
      // It has been taken; that nobody says what became of it is no news about the scan.
      return undefined
    }
  }
  return undefined
}

function failureOf(errors: readonly string[]): string {
  if (errors.length > 0 && errors.every((error) => error.startsWith(UNSUCCESSFUL)))
    return 'Code scanning keeps the alerts that it had: this scan is incomplete.'
  const [first = 'GitHub gave no reason'] = errors
  return `Code scanning could not read the report: ${messageOf({ message: first }).slice(0, 300)}. The file report.sarif has it.`
}

function told(why: string): UploadResult {
  return { notices: [note(`Code scanning did not take the report: ${why}. The file report.sarif has it.`)] }
}

function note(message: string): Notice {
  return { stage: 'report', subject: 'code scanning', message, incomplete: false }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
