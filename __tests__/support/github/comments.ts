import type { Call } from '../github-contract.js'
import { bodyOf, failure, type Account, type Answer, type Resource, type Site } from './resource.js'

export interface Comment {
  readonly id: number
  /** Number of the pull request. */
  readonly issue: number
  readonly user: Account
  body: string
}

export interface CommentOptions {
  readonly comments?: readonly Pick<Comment, 'user' | 'body'>[]
  readonly locked?: boolean
}

const LONGEST_BODY = 65_536

/** The conversations of pull requests. @param numbers of those that are there; the first has the comments */
export function conversation(
  site: Site,
  numbers: readonly number[],
  options: CommentOptions
): Resource & { readonly comments: readonly Comment[] } {
  const comments: Comment[] = (options.comments ?? []).map((comment, index) => ({
    ...comment,
    id: 100 + index,
    issue: numbers[0] ?? 0
  }))
  let nextId = 5000

  function list({ path, query }: Call): Answer {
    const issue = Number(path['issue_number'])
    if (!numbers.includes(issue)) return failure(404)
    const mine = comments.filter((comment) => comment.issue === issue)
    const size = Math.min(Number(query['per_page'] ?? 30), 100)
    const page = Number(query['page'] ?? 1)
    const last = Math.max(1, Math.ceil(mine.length / size))
    const link = (rel: string, to: number): string =>
      `<${site.url()}/repos/${site.repository}/issues/${issue}/comments?per_page=${size}&page=${to}>; rel="${rel}"`
    return {
      status: 200,
      body: mine
        .slice((page - 1) * size, page * size)
        .map((each) => present(each, 'issues/create-comment', 201)),
      ...(page < last && { headers: { link: [link('next', page + 1), link('last', last)].join(', ') } })
    }
  }

  function create(call: Call): Answer {
    const issue = Number(call.path['issue_number'])
    if (!numbers.includes(issue)) return failure(404)
    if (options.locked) return failure(403, 'Unable to create comment because issue is locked.')
    const body = String(bodyOf(call)['body'])
    const refusal = refuse(body)
    if (refusal) return refusal
    const comment = { id: nextId++, user: site.viewer, body, issue }
    comments.push(comment)
    return { status: 201, body: present(comment, call.operation, 201) }
  }

  function update(call: Call): Answer {
    const comment = comments.find(({ id }) => id === Number(call.path['comment_id']))
    if (!comment) return failure(404)
    const body = String(bodyOf(call)['body'])
    const refusal = refuse(body)
    if (refusal) return refusal
    comment.body = body
    return { status: 200, body: present(comment, call.operation, 200) }
  }

  function remove({ path }: Call): Answer {
    const index = comments.findIndex(({ id }) => id === Number(path['comment_id']))
    if (index < 0) return failure(404)
    comments.splice(index, 1)
    return { status: 204 }
  }

  function present({ id, user, body, issue }: Comment, operation: string, status: number): unknown {
    const issues = `${site.url()}/repos/${site.repository}/issues`
    return site.complete(operation, status, {
      id,
      url: `${issues}/comments/${id}`,
      html_url: `${site.url()}/${site.repository}/pull/${issue}#issuecomment-${id}`,
      issue_url: `${issues}/${issue}`,
      author_association: user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
      body,
      user: presentUser(site, user)
    })
  }

  return {
    comments,
    needs: {
      'issues/create-comment': 'pull-requests',
      'issues/update-comment': 'pull-requests',
      'issues/delete-comment': 'pull-requests'
    },
    answer(call) {
      switch (call.operation) {
        case 'issues/list-comments':
          return list(call)
        case 'issues/create-comment':
          return create(call)
        case 'issues/update-comment':
          return update(call)
        case 'issues/delete-comment':
          return remove(call)
        default:
          return undefined
      }
    }
  }
}

/** A user as GitHub shows one everywhere. */
export function presentUser(site: Site, { login, id, type }: Account): unknown {
  const url = `${site.url()}/users/${encodeURIComponent(login)}`
  const links = [
    ...['html', 'followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations'],
    ...['repos', 'events', 'received_events', 'avatar']
  ]
  return {
    ...Object.fromEntries(links.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...{ login, id, type, url, node_id: `U_${id}`, gravatar_id: '', site_admin: false }
  }
}

function refuse(body: string): Answer | undefined {
  if (body.trim() !== '' && body.length <= LONGEST_BODY) return undefined
  const message =
    body.trim() === '' ? "body can't be blank" : `Body is too long (maximum is ${LONGEST_BODY} characters)`
  return failure(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
  ])
}
