import { messageOf, type Http, type HttpRequest, type HttpResponse } from '../model/index.js'

import { FinalError, sendOnce } from './http-attempt.js'
import { createFetch } from './http-proxy.js'

export interface HttpOptions {
  /** Sent with every request that brings none of its own. */
  readonly userAgent: string
  /** Read for `http_proxy`, `https_proxy` and `no_proxy`, in lower or upper case. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Waits; milliseconds. */
  readonly sleep?: (ms: number) => Promise<void>
  /** From 0 to 1, for the jitter between attempts. */
  readonly random?: () => number
  /** Milliseconds since 1970, to read a `Retry-After` that is a date. */
  readonly clock?: () => number
}

/** As OSV's own client has it: google/osv.dev `bindings/go/osvdev`. */
const ATTEMPTS = 4

/** A server may ask for a longer pause than this; it does not get it. Seconds. */
const LONGEST_RETRY_AFTER = 60

/**
 * Makes the one way in which this program speaks HTTP.
 *
 * At most four attempts; before the second, third and fourth it waits 1, 4 and 9 s, and up to 2, 4 and
 * 6 s more by chance, or as long as `Retry-After` asks for (60 s at most). Nothing is read or opened
 * before the first request.
 */
export function createHttp(options: HttpOptions): Http {
  const { sleep = wait, random = Math.random, clock = Date.now } = options
  const fetch = createFetch(options.env)

  return async (url, request = {}) => {
    const target = readUrl(url)
    const sent = withDefaults(request, target, options.userAgent)
    for (let attempt = 1; ; attempt++) {
      const result = await tryOnce(() => sendOnce(fetch, target.href, sent))
      if (attempt === ATTEMPTS || !isWorthRetrying(result, sent))
        return outcomeOf(result, target, sent, attempt)
      const pause = attempt * attempt + random() * 2 * attempt
      await sleep(Math.max(pause, retryAfter(result, clock)) * 1000)
    }
  }
}

type Attempt = { readonly response: HttpResponse } | { readonly error: unknown }

async function tryOnce(send: () => Promise<HttpResponse>): Promise<Attempt> {
  try {
    return { response: await send() }
  } catch (error) {
    return { error }
  }
}

function isWorthRetrying(result: Attempt, request: HttpRequest): boolean {
  // Who asks for patience has not acted on the request, so that it may be sent again whatever it is.
  if ('response' in result && asksForPatience(result.response)) return true
  if (!isIdempotent(request)) return false
  return 'response' in result ? result.response.status >= 500 : !(result.error instanceof FinalError)
}

/** GitHub says it with 403 and `Retry-After` as well: docs.github.com, "Rate limits for the REST API". */
function asksForPatience({ status, headers }: HttpResponse): boolean {
  return status === 429 || (status === 403 && headers['retry-after'] !== undefined)
}

function isIdempotent({ idempotent, method = 'GET' }: HttpRequest): boolean {
  return idempotent ?? (method === 'GET' || method === 'HEAD')
}

function outcomeOf(result: Attempt, target: URL, request: HttpRequest, attempts: number): HttpResponse {
  if ('response' in result) return result.response
  const tries = attempts > 1 ? ` (${attempts} attempts)` : ''
  const where = `${request.method ?? 'GET'} ${target.origin}${target.pathname}`
  throw new Error(`${where}: ${messageOf(result.error)}${tries}`)
}

/** Seconds; 0 where the server asks for nothing that can be read. */
function retryAfter(result: Attempt, clock: () => number): number {
  const value = 'response' in result ? result.response.headers['retry-after'] : undefined
  if (!value) return 0
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - clock()) / 1000
  return seconds > 0 ? Math.min(seconds, LONGEST_RETRY_AFTER) : 0
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // The text may hold a password or a token: it is not repeated.
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('the address is not an http or https URL')
  return url
}

/** `fetch` refuses an address with a name and password in it; they become the header that they stand for. */
function withDefaults(request: HttpRequest, target: URL, userAgent: string): HttpRequest {
  const headers: Record<string, string> = { 'user-agent': userAgent }
  if (target.username !== '' || target.password !== '') {
    const pair = `${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`
    headers['authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`
    target.username = ''
    target.password = ''
  }
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value
  refuseUnsendable(headers)
  return { ...request, headers }
}

/** `fetch` would refuse them too, with a message that repeats the value, be it a token. */
function refuseUnsendable(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value.trim()))
      throw new Error(`the header '${name}' holds a character that cannot be sent`)
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
