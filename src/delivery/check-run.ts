import { createCheckRun } from '../io/github-check-runs.js'
import { checkRun } from '../reports/index.js'
import type { Destination } from './desk.js'

/** A check run of its own, beside the job's: with a page for the report, and room for all annotations. */
export const checks: Destination = {
  id: 'check-run',
  async send(report, { request, context, http, options }) {
    if (!request.checkRun) return { notices: [] }
    const place = { context, token: request.githubToken, http }
    const { id, notices } = await createCheckRun(place, checkRun(report, options))
    return { notices, ...(id === undefined ? {} : { annotated: true, outputs: { 'check-run-id': id } }) }
  }
}
