import type { Call } from '../github-contract.js'
import { presentUser } from './comments.js'
import { SOMEONE, type Answer, type Resource, type Site } from './resource.js'

/** A pull request of the repository. */
export interface Pull {
  readonly number: number
  /** Default open. */
  readonly state?: 'open' | 'closed'
  readonly head: {
    readonly sha: string
    readonly ref: string
    /** `owner/name`; null where the fork is gone. */
    readonly repo: string | null
  }
}

/** The list of pull requests, as `state` and `head` ask for it; the newest first. */
export function pullRequests(site: Site, pulls: readonly Pull[]): Resource {
  function list({ query }: Call): Answer {
    const { state = 'open', head, page = '1', per_page = '30' } = query
    const found = pulls
      .filter((pull) => state === 'all' || (pull.state ?? 'open') === state)
      // GitHub leaves a filter without a colon out of account.
      .filter((pull) => !head?.includes(':') || labelOf(pull) === head)
      .sort((a, b) => b.number - a.number)
    const size = Math.min(Number(per_page), 100)
    const from = (Number(page) - 1) * size
    return { status: 200, body: found.slice(from, from + size).map(present) }
  }

  function present(pull: Pull): unknown {
    const [owner = '', name = ''] = (pull.head.repo ?? '').split('/')
    return site.complete('pulls/list', 200, {
      number: pull.number,
      state: pull.state ?? 'open',
      url: `${site.url()}/repos/${site.repository}/pulls/${pull.number}`,
      head: {
        label: labelOf(pull),
        ref: pull.head.ref,
        sha: pull.head.sha,
        user: presentUser(site, { ...SOMEONE, login: owner === '' ? 'ghost' : owner }),
        ...(pull.head.repo === null ? { repo: null } : { repo: { name, full_name: pull.head.repo } })
      },
      base: { label: 'octo-org:main', ref: 'main', repo: { full_name: site.repository } }
    })
  }

  return { needs: {}, answer: (call) => (call.operation === 'pulls/list' ? list(call) : undefined) }
}

function labelOf({ head }: Pull): string {
  return `${(head.repo ?? 'ghost/').split('/')[0] ?? ''}:${head.ref}`
}
