import { Readable } from 'node:stream'
import type { HttpRequest } from '../../model/index.js'
import { sendOnce, type Fetch } from '../http-attempt.js'

/** What the SDK wants to be sent: its `HttpRequest` of `@smithy/core/transport`, as far as it is used. */
interface SdkRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  /** Encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

interface SdkResponse {
  readonly response: {
    readonly statusCode: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: Readable
  }
}

/** What the SDK calls to have a request sent: its `HttpHandler`. */
export interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string }
  handle(request: SdkRequest): Promise<SdkResponse>
  [option: string]: unknown
}

/** Answers of the API are lists of at most 50 functions, or a policy. */
const MAX_BYTES = 16 * 1024 * 1024
const TIMEOUT_MS = 30_000

/**
 * Lets the SDK speak through the same door as the rest of the program, so that proxies, limits and timeouts are
 * the same. The SDK signs, and tries again, by itself.
 */
export function requestHandler(fetch: Fetch): RequestHandler {
  // Else it tells whoever runs Node 20 about its own next releases, which are for us to take.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request) {
      const { status, headers, body } = await sendOnce(fetch, addressOf(request), requestOf(request))
      return { response: { statusCode: status, headers, body: Readable.from([body]) } }
    }
  }
}

function requestOf({ method, headers, body }: SdkRequest): HttpRequest {
  const limits = { maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS }
  const sent = Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      // Both are worked out anew from the address and the body.
      .filter(([name]) => name !== 'host' && name !== 'content-length')
  )
  if (method !== 'GET' && method !== 'POST' && method !== 'HEAD')
    throw new Error(`the method ${method} is not one that reads`)
  const text =
    typeof body === 'string' ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
  return { method, headers: sent, ...limits, ...(text === '' ? {} : { body: text }) }
}

function addressOf({ protocol, hostname, port, path, query = {} }: SdkRequest): string {
  const pairs = Object.keys(query)
    .sort()
    .flatMap((name) => {
      const value = query[name] ?? null
      const values = typeof value === 'string' ? [value] : value
      return values === null ? [escape(name)] : values.map((each) => `${escape(name)}=${escape(each)}`)
    })
  const host = port === undefined ? hostname : `${hostname}:${port}`
  return `${protocol}//${host}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}

/** As it was signed: RFC 3986, where `encodeURIComponent` leaves some characters alone. */
function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
