import { codeOf, messageOf, type HttpRequest, type HttpResponse } from '../model/index.js'

/** What is used of `fetch`; undici's own and the one of Node both fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

interface FetchInit {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string | Uint8Array
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

interface FetchResponse {
  readonly status: number
  readonly headers: { forEach(visit: (value: string, name: string) => void): void }
  readonly body: ReadableBody | null
}

interface ReadableBody extends AsyncIterable<Uint8Array> {
  cancel(): Promise<void>
}

/** A failure that another attempt would only repeat. */
export class FinalError extends Error {
  override readonly name = 'FinalError'
}

const MAX_BYTES = 64 * 1024 * 1024
const TIMEOUT_MS = 60_000
const MAX_REDIRECTS = 5
/** Meant for one server only; another one that a redirect names must not see them. */
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

/**
 * Sends a request once and reads the whole answer, within one time limit. Follows redirects itself,
 * because `fetch` would turn a redirected POST into a GET, and an API would take it for another question.
 * @param request header names in lower case
 * @throws FinalError for an answer that is too large or a redirect that is not followed; any other error
 * is one of the network
 */
export async function sendOnce(fetch: Fetch, url: string, request: HttpRequest): Promise<HttpResponse> {
  const timeoutMs = request.timeoutMs ?? TIMEOUT_MS
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    return await follow(fetch, url, request, signal)
  } catch (error) {
    if (error instanceof FinalError) throw error
    throw new Error(signal.aborted ? `no complete answer within ${timeoutMs / 1000} s` : reasonOf(error))
  }
}

async function follow(
  fetch: Fetch,
  start: string,
  request: HttpRequest,
  signal: AbortSignal
): Promise<HttpResponse> {
  let url = start
  let { method = 'GET', headers = {}, body } = request
  for (let redirects = 0; ; redirects++) {
    const sent = { method, headers: { ...headers }, redirect: 'manual', signal } as const
    const response = await fetch(url, body === undefined ? sent : { ...sent, body })
    const received = headersOf(response)
    const location = isRedirect(response.status) ? received['location'] : undefined
    if (location === undefined) {
      const bytes = await readBody(response, request.maxBytes ?? MAX_BYTES)
      return { status: response.status, headers: received, body: bytes }
    }
    await response.body?.cancel()
    if (redirects === MAX_REDIRECTS) throw new FinalError(`redirected more than ${MAX_REDIRECTS} times`)
    const next = targetOf(location, url)
    if (request.mayGoTo?.(next) === false)
      throw new FinalError(`redirected to ${next.host}, which is not trusted`)
    if (next.origin !== new URL(url).origin) headers = withoutPrivate(headers)
    if (response.status === 303 && method !== 'HEAD') [method, body] = ['GET', undefined]
    url = next.href
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

function targetOf(location: string, from: string): URL {
  const url = URL.canParse(location, from) ? new URL(location, from) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new FinalError('redirected to an address that is not http or https')
  // Credentials in a redirect are the server's idea, not the user's.
  url.username = ''
  url.password = ''
  return url
}

function withoutPrivate(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PRIVATE_HEADERS.includes(name)))
}

function headersOf(response: FetchResponse): Record<string, string> {
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name] = value
  })
  return headers
}

/** The limit counts what comes out of decompression, so that a small answer cannot grow without end. */
async function readBody(response: FetchResponse, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw new FinalError(`the answer is larger than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** `fetch failed` says nothing; the cause does. One address that is tried in two ways fails twice. */
function reasonOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined
  return messageOf(cause ?? error) || codeOf(cause) || 'the connection failed'
}
