import type { getOctokit } from '@actions/github'

import { messageOf, type Http } from '../model/index.js'

import { property } from './property.js'

export type Octokit = ReturnType<typeof getOctokit>

/**
 * A client of GitHub's API that sends all it has to say through `http`, with its retries and limits.
 * The package is only loaded here: it reads the environment and builds an agent as it is imported.
 * @param repeatable whether all that is sent may be sent twice, so that it is sent again when no answer came. A
 * comment that is made twice is cleared up by the next run; what is added to something else is there twice for good.
 */
export async function connect(
  apiUrl: string,
  token: string,
  http: Http,
  repeatable = true
): Promise<Octokit> {
  const github = await import('@actions/github')
  const silent = (): void => undefined
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  return github.getOctokit(token, {
    baseUrl: apiUrl,
    log,
    request: { fetch: fetchThrough(http, repeatable) }
  })
}

interface FetchInit {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

function fetchThrough(http: Http, repeatable: boolean): (url: string, init: FetchInit) => Promise<Response> {
  return async (url, { method, headers, body }) => {
    const idempotent = repeatable || method === 'GET'
    const request = { method, headers, idempotent, ...(body !== undefined && { body }) }
    const answer = await http(url, request)
    const content = answer.body.byteLength > 0 ? Buffer.from(answer.body) : null
    return new Response(content, { status: answer.status, headers: answer.headers })
  }
}

/** The status and the words of GitHub's answer; only the message where no answer came. */
export function statusOf(error: unknown): { readonly status?: number; readonly message: string } {
  const response = property(error, 'response')
  const status = property(response, 'status')
  if (typeof status !== 'number') return { message: messageOf(error) }
  const data = property(response, 'data')
  const message = property(firstOf(property(data, 'errors')), 'message') ?? property(data, 'message')
  return {
    status,
    message: typeof message === 'string' && message !== '' ? messageOf({ message }) : 'GitHub gave no reason'
  }
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined
}
