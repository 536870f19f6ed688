import { readGitHubContext, type GitHubContext } from '../../../src/io/github-context.js'
import { createHttp } from '../../../src/io/http.js'
import type { Http } from '../../../src/model/index.js'

export const SHA = 'a'.repeat(40)
export const MERGE_SHA = 'b'.repeat(40)

/** What the code under test needs to speak to a server of a test. Pauses pass at once. */
export interface Visitor {
  readonly context: GitHubContext
  readonly token: string
  readonly http: Http
  readonly sleep: (ms: number) => Promise<void>
  /** Milliseconds of the pauses that were made. */
  readonly pauses: number[]
}

/**
 * A run about pull request 7, whose head is `SHA` and whose merge is `MERGE_SHA`.
 * @param without what is not known of it
 */
export function visitor(
  url: string,
  more: Partial<GitHubContext> = {},
  without: readonly (keyof GitHubContext)[] = []
): Visitor {
  const pauses: number[] = []
  const sleep = (ms: number): Promise<void> => {
    pauses.push(ms)
    return Promise.resolve()
  }
  const context = readGitHubContext({
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_API_URL: url,
    GITHUB_RUN_ID: '4711',
    GITHUB_SHA: MERGE_SHA,
    GITHUB_REF: 'refs/pull/7/merge'
  })
  const all = { ...context, pullRequest: { number: 7, head: SHA }, ...more }
  for (const name of without) delete all[name]
  return {
    context: all,
    token: 'ghs_0123456789',
    http: createHttp({ userAgent: 'lambda-scan/test', env: {}, sleep, random: () => 0 }),
    sleep,
    pauses
  }
}
