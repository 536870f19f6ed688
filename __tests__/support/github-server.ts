import type { IncomingMessage, ServerResponse } from 'node:http'

import { checks, type CheckRun } from './github/check-runs.js'
import { codeScanning, type CodeScanningOptions, type Upload } from './github/code-scanning.js'
import { conversation, type Comment } from './github/comments.js'
import type { BlobStore } from './github/blob-store.js'
import { pullRequests, type Pull } from './github/pulls.js'
import { workflowRuns, type WorkflowRun } from './github/workflow-runs.js'
import {
  ACTIONS_BOT,
  failure,
  siteOf,
  type Account,
  type Answer,
  type Permission,
  type Resource
} from './github/resource.js'
import { dependencyGraph, type DependencyGraphOptions, type TakenSnapshot } from './github/snapshots.js'
import { loadContract, type Call } from './github-contract.js'
import { readBody, startLoopback } from './loopback.js'

export type { Comment } from './github/comments.js'
export { ACTIONS_BOT, SOMEONE, type Account } from './github/resource.js'

export interface GitHubServerOptions {
  /** Default `ghs_0123456789`. */
  readonly token?: string
  /** `owner/name`; default `octo-org/shop`. */
  readonly repository?: string
  /** What the token may write; default pull requests. It may read everything. */
  readonly permissions?: readonly Permission[]
  /** Number of the only pull request; default 7. */
  readonly pullNumber?: number
  /** The pull requests; default the one with `pullNumber`, open, of the repository itself. */
  readonly pulls?: readonly Pull[]
  /** Who the token is; default `github-actions[bot]`. */
  readonly viewer?: Account
  /** What stands in the first pull request at the start, oldest first. */
  readonly comments?: readonly Pick<Comment, 'user' | 'body'>[]
  /** The conversation is locked: nobody may add a comment. */
  readonly locked?: boolean
  readonly codeScanning?: CodeScanningOptions
  readonly dependencyGraph?: DependencyGraphOptions
  /** Runs of workflows. */
  readonly runs?: readonly WorkflowRun[]
  /** Where their artifacts are. */
  readonly blobs?: BlobStore
}

/** Something that goes wrong, for the next `times` requests that it concerns (default: all). */
export interface Fault {
  /** An operation's id, `graphql`, or `write` for all that change something. */
  readonly on: string
  readonly times?: number
  /** Requests that it concerns, and that still go well before it; default 0. */
  readonly after?: number
  /**
   * A status with GitHub's own body for it; `throttled`: the secondary limit of requests as 403; `slow`: answers
   * after `delayMs`; `drop`: hangs up; `lost`: does what it is asked for, and hangs up; `garbage`: 200 and HTML.
   */
  readonly fault:
    401 | 403 | 404 | 413 | 422 | 429 | 500 | 502 | 503 | 'throttled' | 'slow' | 'drop' | 'lost' | 'garbage'
  readonly delayMs?: number
}

export interface GitHubServer {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** The comments of pull requests as they are now. */
  readonly comments: readonly Comment[]
  readonly checkRuns: readonly CheckRun[]
  /** SARIF reports, in the order in which they came. */
  readonly uploads: readonly Upload[]
  /** The dependency graph's snapshots that count. */
  readonly snapshots: readonly TakenSnapshot[]
  /** `operation` of every request that arrived, with its body. */
  readonly requests: readonly Pick<Call, 'operation' | 'body'>[]
  /** What was not as GitHub publishes it; a test ends with this empty. */
  readonly violations: readonly string[]
  fail(fault: Fault): void
  close(): Promise<void>
}

/** A GitHub API on 127.0.0.1 that knows one repository, and checks what it hears and says. */
export async function startGitHubServer(options: GitHubServerOptions = {}): Promise<GitHubServer> {
  const {
    token = 'ghs_0123456789',
    repository = 'octo-org/shop',
    permissions = ['pull-requests'],
    viewer = ACTIONS_BOT
  } = options
  const pulls = options.pulls ?? [
    { number: options.pullNumber ?? 7, head: { sha: 'a'.repeat(40), ref: 'topic', repo: repository } }
  ]
  const contract = loadContract()
  const requests: Pick<Call, 'operation' | 'body'>[] = []
  const violations: string[] = []
  const faults: { -readonly [K in keyof Fault]: Fault[K] }[] = []

  const loopback = await startLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', loopback.url)
    const call = await readCall(request, url)
    if (!call) {
      violations.push(`${request.method ?? ''} ${url.pathname}: GitHub has no such operation among ours`)
      return send(response, failure(404))
    }
    requests.push({ operation: call.operation, body: call.body })
    violations.push(...checkHeaders(request, call))
    const fault = takeFault(call.operation, request.method ?? '')
    if (fault?.fault === 'drop') return void response.destroy()
    if (fault?.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 1000))
    if (fault?.fault === 'garbage') return void response.writeHead(200).end('<html>not GitHub</html>')
    if (fault?.fault === 'throttled') return send(response, throttled())
    if (typeof fault?.fault === 'number') return send(response, failure(fault.fault))
    if (!isTokenOf(request)) return send(response, failure(401))
    if (call.operation === 'graphql') return send(response, answerGraphql(call))
    const problems = contract.checkRequest(call)
    violations.push(...problems)
    if (problems.length > 0) return send(response, failure(422))
    if (!mayCall(call)) return send(response, failure(403))
    const answer = answerCall(call)
    if (answer.status < 400)
      violations.push(...contract.checkResponse(call.operation, answer.status, answer.body))
    if (fault?.fault === 'lost') return void response.destroy()
    send(response, answer)
  })

  const site = siteOf(contract, { url: () => loopback.url, repository, viewer })
  const numbers = pulls.map(({ number }) => number)
  const talk = conversation(site, numbers, options)
  const checkRuns = checks(site)
  const scanning = codeScanning(site, options.codeScanning ?? {})
  const graph = dependencyGraph(site, options.dependencyGraph ?? {})
  const resources: readonly Resource[] = [
    talk,
    checkRuns,
    scanning,
    graph,
    pullRequests(site, pulls),
    workflowRuns(site, options.runs ?? [], options.blobs)
  ]

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

  function mayCall({ operation }: Call): boolean {
    return resources.every(({ needs }) => {
      const needed = needs[operation]
      return needed === undefined || permissions.includes(needed)
    })
  }

  function takeFault(operation: string, method: string): Fault | undefined {
    const writes = operation !== 'graphql' && method !== 'GET'
    const index = faults.findIndex(({ on }) => on === operation || (on === 'write' && writes))
    const fault = faults[index]
    if (!fault) return undefined
    if (fault.after !== undefined && fault.after-- > 0) return undefined
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

  function answerCall(call: Call): Answer {
    const { path, operation } = call
    if (`${path['owner'] ?? ''}/${path['repo'] ?? ''}` !== repository) return failure(404)
    for (const resource of resources) {
      const answer = resource.answer(call)
      if (answer) return answer
    }
    throw new Error(`no answer is written for ${operation}`)
  }

  return {
    url: loopback.url,
    comments: talk.comments,
    checkRuns: checkRuns.checkRuns,
    uploads: scanning.uploads,
    snapshots: graph.snapshots,
    requests,
    violations,
    fail: (fault) => void faults.push({ ...fault }),
    close: () => loopback.close()
  }
}

/** docs.github.com, "Rate limits for the REST API": 403 or 429, and `retry-after` in seconds. */
function throttled(): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return { ...failure(403, message), headers: { 'retry-after': '1' } }
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
