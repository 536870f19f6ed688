import { uploadSarif } from '../io/github-code-scanning.js'
import { sarif } from '../reports/index.js'
import { VERSION } from '../version.js'
import type { Destination } from './desk.js'

/** GitHub's code scanning, where the repository has it. */
export const codeScanning: Destination = {
  id: 'code-scanning',
  async send(report, { request, context, http, options }) {
    if (!request.uploadSarif) return { notices: [] }
    const { id, notices } = await uploadSarif(
      { context, token: request.githubToken, http },
      {
        results: report.decisions.length,
        render: (most) => sarif.render(report, { ...options, version: VERSION, most })
      }
    )
    return { notices, ...(id === undefined ? {} : { outputs: { 'sarif-id': id } }) }
  }
}
