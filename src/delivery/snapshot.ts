import { submitSnapshot } from '../io/github-snapshots.js'
import type { Report } from '../model/index.js'
import { buildSnapshot, withoutOtherTypes } from '../sbom/index.js'
import { VERSION } from '../version.js'
import type { Desk, Destination, Sent } from './desk.js'

/** GitHub's dependency graph, from which Dependabot takes what it alerts about. */
export const snapshot: Destination = {
  id: 'snapshot',
  async send(report, desk) {
    const { request, context, http, now } = desk
    if (!request.dependencySnapshot) return { notices: [] }
    const { commit, pullRequest, runId, runUrl } = context
    // Of a pull request GitHub looks at the head, not at the merge that is tested (anchore/sbom-action#401).
    const sha = pullRequest ? pullRequest.head : commit?.sha
    if (sha === undefined || commit === undefined)
      return withheld('the runner does not name the commit that was scanned')
    // The graph forgets what the latest snapshot does not have, and Dependabot takes that for mended.
    const unread = report.notices.find(({ stage, incomplete }) => stage === 'open' && incomplete)
    if (unread) return withheld(`what cannot be opened would count as mended (${unread.subject})`)
    const whole = buildSnapshot(report, {
      sha,
      ref: commit.ref,
      scanned: now().toISOString(),
      version: VERSION,
      job: {
        id: String(runId ?? 0),
        correlator: correlator(report, desk),
        ...(runUrl === undefined ? {} : { html_url: runUrl })
      }
    })
    const { id, notices } = await submitSnapshot(
      { context, token: request.githubToken, http },
      { snapshot: whole, fallback: withoutOtherTypes(whole) }
    )
    return { notices, ...(id === undefined ? {} : { outputs: { 'snapshot-id': id } }) }
  }
}

/** The same in every run of a job; jobs of one matrix are told apart as their comments are. */
function correlator({ shard }: Report, { request, env }: Pick<Desk, 'request' | 'env'>): string {
  const parts = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], request.commentKey, shard]
  return parts.filter((part) => part).join(' / ') || 'lambda-scan'
}

function withheld(why: string): Sent {
  const message = `No snapshot was submitted to GitHub's dependency graph: ${why}.`
  return { notices: [{ stage: 'report', subject: 'dependency snapshot', message, incomplete: false }] }
}
