import { deleteComment, upsertComment } from '../io/github-comments.js'
import { commentMarker, pullRequest } from '../reports/index.js'
import type { Destination } from './desk.js'

/** The comment on the pull request, which each run replaces. */
export const comment: Destination = {
  id: 'comment',
  async send(report, { request, context, http, options }) {
    const mode = request.commentSummaryInPr
    if (mode === 'never') return { notices: [] }
    const place = { context, token: request.githubToken, http, marker: commentMarker(options.commentKey) }
    const { id, notices } =
      mode === 'on-failure' && report.status === 'pass'
        ? await deleteComment(place)
        : await upsertComment(place, pullRequest.render(report, options))
    return { notices, ...(id === undefined ? {} : { outputs: { 'comment-id': id } }) }
  }
}
