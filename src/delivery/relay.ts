import { deleteComment, upsertComment } from '../io/github-comments.js'
import type { GitHubContext } from '../io/github-context.js'
import { findPullRequest } from '../io/github-pulls.js'
import type { WorkflowRun } from '../io/github-workflow-run.js'
import { setOutputs } from '../io/runner.js'
import { UserError, type Report } from '../model/index.js'
import { commandData } from '../reports/escape/index.js'
import { commentMarker, pullRequest, type RenderOptions } from '../reports/index.js'
import type { Desk } from './desk.js'
import { defaultKey } from './key.js'

/**
 * Tells a pull request what is in the report of a run that could not tell it, such as one from a fork. Which one it is
 * follows from the event alone. The comment is written anew from the report's data; nothing of it is taken over as
 * Markdown, and its verdict fails nothing here.
 * @param read reads the report; only called where there is someone to tell
 * @returns whether it was said, or there is nobody to say it to any more
 * @throws UserError when this is no run that another one started, or as `read` does
 */
export async function relay(
  read: () => Promise<Report>,
  { request, env, context, http, print }: Pick<Desk, 'request' | 'env' | 'context' | 'http' | 'print'>
): Promise<boolean> {
  const { workflowRun: run } = context
  if (!run)
    throw new UserError("'mode: comment' needs the event of 'workflow_run'; see docs/recipes/forks.md")
  if (request.commentSummaryInPr === 'never')
    throw new UserError("with 'mode: comment', 'comment-summary-in-pr: never' leaves nothing to do")
  const token = request.githubToken
  const found = await findPullRequest({ context, token, http }, run)
  if (found.kind !== 'found') {
    const level = found.kind === 'gone' ? 'notice' : 'error'
    print(`::${level}::${commandData(`No comment was written: ${found.why}`)}\n`)
    return found.kind === 'gone'
  }
  const report = await read()
  const key = request.commentKey ?? defaultKey(env)
  const place = {
    context: { ...context, pullRequest: { number: found.number } },
    token,
    http,
    marker: commentMarker(key)
  }
  const { id, notices } =
    request.commentSummaryInPr === 'always' || report.status !== 'pass'
      ? await upsertComment(
          place,
          pullRequest.render(report, {
            commentKey: key,
            selfReported: true,
            ...links(context, run)
          })
        )
      : await deleteComment(place)
  for (const { message } of notices) print(`::error::${commandData(message)}\n`)
  await setOutputs({ 'comment-id': id ?? '' })
  return notices.length === 0
}

/** The page of the run that made the report, and the commit that it is about: both are GitHub's word. */
function links(
  { repositoryUrl }: GitHubContext,
  { id, headSha }: WorkflowRun
): Pick<RenderOptions, 'detailsUrl' | 'sourceUrl'> {
  if (repositoryUrl === undefined) return {}
  return {
    detailsUrl: `${repositoryUrl}/actions/runs/${id}`,
    sourceUrl: `${repositoryUrl}/blob/${headSha}`
  }
}
