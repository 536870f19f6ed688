import type { IncomingMessage, ServerResponse } from 'node:http'

import { loadContract, type Call } from './github-contract.js'
import { readBody, startLoopback } from './loopback.js'

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

/** Whose name GITHUB_TOKEN writes under. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
export const SOMEONE: Account = { login: 'someone', id: 1001, type: 'User' }

export interface Comment {
  readonly id: number
  readonly user: Account
  body: string
}

export interface GitHubServerOptions {
  /** Default `ghs_0123456789`. */
  readonly token?: string
  /** `owner/name`; default `octo-org/shop`. */
  readonly repository?: string
  /** Number of the only pull request; default 7. */
  readonly pullNumber?: number
  /** Who the token is; default `github-actions[bot]`. */
  readonly viewer?: Account
  /** What stands in the pull request at the start, oldest first. */
  readonly comments?: readonly Pick<Comment, 'user' | 'body'>[]
  /** The conversation is locked: nobody may add a comment. */
  readonly locked?: boolean
}

/** Something that goes wrong, for the next `times` requests that it concerns (default: all). */
export interface Fault {
  /** An operation's id, `graphql`, or `write` for all that change something. */
  readonly on: string
  readonly times?: number
  /** A status with GitHub's own body for it; `slow`: answers after `delayMs`; `drop`: hangs up; `garbage`: 200 and HTML. */
  readonly fault: 401 | 403 | 404 | 422 | 429 | 500 | 502 | 503 | 'slow' | 'drop' | 'garbage'
  readonly delayMs?: number
}

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** The pull request's comments as they are now. */
  readonly comments: readonly Comment[]
  /** `operation` of every request that arrived, with its body. */
  readonly requests: readonly Pick<Call, 'operation' | 'body'>[]
  /** What was not as GitHub publishes it; a test ends with this empty. */
  readonly violations: readonly string[]
  fail(fault: Fault): void
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const LONGEST_BODY = 65_536
const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit.',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable'
}

/** A GitHub API on 127.0.0.1 that knows one repository with one pull request, and checks what it hears and says. */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const {
    token = 'ghs_0123456789',
    repository = 'octo-org/shop',
    pullNumber = 7,
    viewer = ACTIONS_BOT
  } = options
  const contract = loadContract()
  const comments: Comment[] = (options.comments ?? []).map((comment, index) => ({
    ...comment,
    id: 100 + index
  }))
  const requests: Pick<Call, 'operation' | 'body'>[] = []
  const violations: string[] = []
  const faults: { -readonly [K in keyof Fault]: Fault[K] }[] = []
  let nextId = 5000

  const loopback = await startLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', loopback.url)
    const call = await readCall(request, url)
    if (!call) {
      violations.push(`${request.method ?? ''} ${url.pathname}: GitHub has no such operation among ours`)
      return send(response, { status: 404, body: { message: MESSAGES[404] } })
    }
    requests.push({ operation: call.operation, body: call.body })
    violations.push(...checkHeaders(request, call))
    const fault = takeFault(call.operation, request.method ?? '')
    if (fault?.fault === 'drop') return void response.destroy()
    if (fault?.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 1000))
    if (fault?.fault === 'garbage') return void response.writeHead(200).end('<html>not GitHub</html>')
    if (typeof fault?.fault === 'number') return send(response, failure(fault.fault))
    if (!isTokenOf(request)) return send(response, failure(401))
    if (call.operation === 'graphql') return send(response, answerGraphql(call))
    const problems = contract.checkRequest(call)
    violations.push(...problems)
    if (problems.length > 0) return send(response, failure(422))
    const answer = answerCall(call)
    if (answer.status !== 401)
      violations.push(...contract.checkResponse(call.operation, answer.status, answer.body))
    send(response, answer)
  })

  async function readCall(request: IncomingMessage, url: URL): Promise<Call | undefined> {
    const text = await readBody(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    if (request.method === 'POST' && url.pathname === '/graphql') {
      return { operation: 'graphql', path: {}, query: {}, body }
    }
    const found = contract.match(request.method ?? '', url)
    return found && { ...found, body }
  }

  function checkHeaders({ headers }: IncomingMessage, { operation, body }: Call): readonly string[] {
    const problems: string[] = []
    if (!/^(token|bearer) \S+$/i.test(headers.authorization ?? '')) problems.push('no authorization')
    // GitHub answers 403 to a client that does not say who it is.
    if (!headers['user-agent']) problems.push('no user agent')
    if (!/^application\/(vnd\.github|json)/.test(headers.accept ?? ''))
      problems.push(`accepts ${headers.accept ?? ''}`)
    if (body !== undefined && !/^application\/json\b/.test(headers['content-type'] ?? '')) {
      problems.push(`content type ${headers['content-type'] ?? 'missing'}`)
    }
    return problems.map((problem) => `${operation}: ${problem}`)
  }

  function isTokenOf({ headers }: IncomingMessage): boolean {
    return headers.authorization?.split(' ')[1] === token
  }

  function takeFault(operation: string, method: string): Fault | undefined {
    const writes = operation !== 'graphql' && method !== 'GET'
    const index = faults.findIndex(({ on }) => on === operation || (on === 'write' && writes))
    const fault = faults[index]
    if (!fault) return undefined
    if (fault.times !== undefined && --fault.times === 0) faults.splice(index, 1)
    return { ...fault }
  }

  function answerGraphql({ body }: Call): Answer {
    const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : ''
    if (/^(query)? ?\{ ?viewer ?\{ ?login databaseId ?\} ?\}$/.test(query.replace(/\s+/g, ' ').trim())) {
      return { status: 200, body: { data: { viewer: { login: viewer.login, databaseId: viewer.id } } } }
    }
    violations.push(`graphql: a query that this server does not know: ${query}`)
    return { status: 200, body: { errors: [{ message: 'unknown query' }] } }
  }

  function answerCall({ operation, path, query, body }: Call): Answer {
    if (`${path['owner'] ?? ''}/${path['repo'] ?? ''}` !== repository) return failure(404)
    const sent = typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : ''
    switch (operation) {
      case 'issues/list-comments':
        return Number(path['issue_number']) === pullNumber ? list(query) : failure(404)
      case 'issues/create-comment': {
        if (Number(path['issue_number']) !== pullNumber) return failure(404)
        if (options.locked) return failure(403, 'Unable to create comment because issue is locked.')
        if (isRefused(sent)) return failure(422, 'Validation Failed', sent)
        const comment = { id: nextId++, user: viewer, body: sent }
        comments.push(comment)
        return { status: 201, body: present(comment) }
      }
      case 'issues/update-comment': {
        const comment = comments.find(({ id }) => id === Number(path['comment_id']))
        if (!comment) return failure(404)
        if (isRefused(sent)) return failure(422, 'Validation Failed', sent)
        comment.body = sent
        return { status: 200, body: present(comment) }
      }
      case 'issues/delete-comment': {
        const index = comments.findIndex(({ id }) => id === Number(path['comment_id']))
        if (index < 0) return failure(404)
        comments.splice(index, 1)
        return { status: 204 }
      }
      default:
        throw new Error(`no answer is written for ${operation}`)
    }
  }

  function list(query: Readonly<Record<string, string>>): Answer {
    const size = Math.min(Number(query['per_page'] ?? 30), 100)
    const page = Number(query['page'] ?? 1)
    const last = Math.max(1, Math.ceil(comments.length / size))
    const link = (rel: string, to: number): string =>
      `<${loopback.url}/repos/${repository}/issues/${pullNumber}/comments?per_page=${size}&page=${to}>; rel="${rel}"`
    return {
      status: 200,
      body: comments.slice((page - 1) * size, page * size).map(present),
      ...(page < last && { headers: { link: [link('next', page + 1), link('last', last)].join(', ') } })
    }
  }

  function present({ id, user, body }: Comment): unknown {
    const issue = `${loopback.url}/repos/${repository}/issues`
    return {
      id,
      node_id: `IC_${id}`,
      url: `${issue}/comments/${id}`,
      html_url: `${loopback.url}/${repository}/pull/${pullNumber}#issuecomment-${id}`,
      issue_url: `${issue}/${pullNumber}`,
      author_association: user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      body,
      user: presentUser(user)
    }
  }

  function presentUser({ login, id, type }: Account): unknown {
    const url = `${loopback.url}/users/${encodeURIComponent(login)}`
    const links = [
      'html',
      'followers',
      'following',
      'gists',
      'starred',
      'subscriptions',
      'organizations',
      'repos'
    ]
    const urls = [...links, 'events', 'received_events', 'avatar'].map((name) => [
      `${name}_url`,
      `${url}/${name}`
    ])
    return {
      ...Object.fromEntries(urls),
      ...{ login, id, type, url, node_id: `U_${id}`, gravatar_id: '', site_admin: false }
    }
  }

  return {
    url: loopback.url,
    comments,
    requests,
    violations,
    fail: (fault) => void faults.push({ ...fault }),
    close: () => loopback.close()
  }
}

function isRefused(body: string): boolean {
  return body.trim() === '' || body.length > LONGEST_BODY
}

function failure(status: number, message = MESSAGES[status], sent?: string): Answer {
  const problem =
    sent?.trim() === '' ? "body can't be blank" : `Body is too long (maximum is ${LONGEST_BODY} characters)`
  return {
    status,
    body: {
      message,
      documentation_url: 'https://docs.github.com/rest',
      ...(sent !== undefined && {
        errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: problem }]
      })
    }
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
