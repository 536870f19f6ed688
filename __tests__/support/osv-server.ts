import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody, startLoopback } from './loopback.js'
import { OsvRecords, type OsvRecordJson } from './osv-records.js'

/** What goes wrong, how often (always, when `times` is left out), and where (everywhere). */
export type OsvFault = { readonly on?: Endpoint; readonly times?: number } & (
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  | { readonly kind: 'garbage'; readonly body?: string }
  | { readonly kind: 'half-body' | 'hang-up' }
  /** Waits before it answers as usual. Milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** One result too few. */
  | { readonly kind: 'wrong-count' }
  /** Lists these advisories for every query. */
  | { readonly kind: 'lie'; readonly ids: readonly string[] }
  /** Each page of each query has a successor. */
  | { readonly kind: 'endless' }
)

type Endpoint = 'querybatch' | 'vulns'

export interface OsvServerOptions {
  readonly records?: readonly OsvRecordJson[]
  /** Folder with `<Ecosystem>/all.zip`. */
  readonly exportDir?: string
  readonly faults?: readonly OsvFault[]
  /** Results on a page of a query; the service has 1000. */
  readonly pageSize?: number
  /** Begins every answer to a query with a page that holds only a token, as the service does under load. */
  readonly tokenFirst?: boolean
  /** Names of packages for which a query is refused, for a reason that nobody could have known before. */
  readonly refuses?: readonly string[]
  /** Leaves the index out of the message about a bad query. */
  readonly silentIndex?: boolean
}

export interface OsvRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

export interface OsvServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  /** All requests so far, failed ones too. */
  readonly requests: readonly OsvRequest[]
  /** Adds a fault from now on. */
  fail(fault: OsvFault): void
  close(): Promise<void>
}

/** Source of limits and messages: google/osv.dev `go/cmd/api`, read 2026-08-21. */
const MAX_QUERIES = 1000
const PAGE = 1000
const FIRST_PAGE = 'RklSU1RfUEFHRV9UT0tFTg=='
const MAX_ID = 100

/** Of ossf/osv-schema `ecosystems.json`, as far as tests may name them. Amazon Linux is none of them. */
const ECOSYSTEMS = new Set(
  `npm PyPI Maven Go crates.io NuGet RubyGems Packagist Hex Pub SwiftURL GIT Debian Ubuntu Alpine Wolfi
  Chainguard AlmaLinux SUSE openSUSE`
    .split(/\s+/)
    .concat('Red Hat', 'Rocky Linux', 'GitHub Actions', 'Azure Linux', 'Photon OS')
)

/** Starts a server that answers as OSV's web API does, over HTTP/1.1 on 127.0.0.1. */
export async function startOsvServer(options: OsvServerOptions = {}): Promise<OsvServer> {
  const records = options.exportDir
    ? OsvRecords.fromExport(options.exportDir)
    : new OsvRecords(options.records ?? [])
  const requests: OsvRequest[] = []
  const faults = (options.faults ?? []).map(countdown)
  const next = (on: Endpoint) => {
    const found = faults.find(({ fault, left }) => left > 0 && (fault.on ?? on) === on)
    if (found) found.left -= 1
    return found?.fault
  }

  const { url, close } = await startLoopback(async (request, response) => {
    const path = request.url ?? '/'
    const text = await readBody(request)
    const { method = 'GET', headers } = request
    requests.push({ method, path, headers, body: text === '' ? undefined : parse(text) })
    const endpoint = endpointOf(request)
    if (!endpoint) return send(response, 404, { code: 5, message: 'Not Found' })
    const fault = next(endpoint)
    if (fault && (await sabotage(response, fault))) return
    if (endpoint === 'vulns')
      sendRecord(response, records, decodeURIComponent(path.slice('/v1/vulns/'.length)))
    else sendResults(response, records, parse(text), options, fault)
  })
  return { url, requests, close, fail: (fault) => void faults.push(countdown(fault)) }
}

function countdown(fault: OsvFault): { readonly fault: OsvFault; left: number } {
  return { fault, left: fault.times ?? Infinity }
}

function endpointOf({ method, url = '' }: IncomingMessage): Endpoint | undefined {
  if (method === 'POST' && url === '/v1/querybatch') return 'querybatch'
  if (method === 'GET' && url.startsWith('/v1/vulns/')) return 'vulns'
  return undefined
}

/** True when the fault has taken the place of the answer. */
async function sabotage(response: ServerResponse, fault: OsvFault): Promise<boolean> {
  switch (fault.kind) {
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'application/json' })
      response.end(fault.body ?? JSON.stringify({ code: 14, message: 'unavailable' }))
      return true
    case 'garbage':
      response.writeHead(200, { 'content-type': 'text/html' }).end(fault.body ?? '<html>Sign in</html>')
      return true
    case 'half-body':
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"results":[{"vulns":[{"id":"GHSA-')
      await new Promise((resolve) => setTimeout(resolve, 20))
      response.destroy()
      return true
    case 'hang-up':
      response.destroy()
      return true
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, fault.ms))
      return false
    default:
      return false
  }
}

function sendRecord(response: ServerResponse, records: OsvRecords, id: string): void {
  const record = records.get(id)
  if (record) return send(response, 200, record)
  if (id.length > MAX_ID) return send(response, 400, { code: 3, message: 'ID too long' })
  const others = records.knownAs(id)
  const hint = others.length > 0 ? `, but the following aliases were: ${others.join(' ')}` : ''
  send(response, 404, { code: 5, message: `Vulnerability not found${hint}` })
}

interface Query {
  readonly package?: { readonly name?: string; readonly ecosystem?: string; readonly purl?: string }
  readonly version?: string
  readonly page_token?: string
}

function sendResults(
  response: ServerResponse,
  records: OsvRecords,
  body: unknown,
  options: OsvServerOptions,
  fault: OsvFault | undefined
): void {
  const queries = (body as { queries?: readonly Query[] } | undefined)?.queries ?? []
  if (queries.length > MAX_QUERIES) return send(response, 400, { code: 3, message: 'too many queries' })
  for (const [index, query] of queries.entries()) {
    const refused = options.refuses?.includes(query.package?.name ?? '')
    const problem = refused ? 'refused' : problemOf(query)
    if (!problem) continue
    // One bad query fails the whole batch.
    const message = options.silentIndex ? problem : `error in query at index ${index}: ${problem}`
    return send(response, 400, { code: 3, message })
  }
  const results = queries.map((query) => resultOf(query, records, options, fault))
  send(response, 200, { results: fault?.kind === 'wrong-count' ? results.slice(1) : results })
}

function problemOf({ package: target, version, page_token: token }: Query): string | undefined {
  if (target?.purl !== undefined) {
    if (target.name !== undefined || target.ecosystem !== undefined) return 'name specified in a purl query'
    if (version !== undefined && target.purl.includes('@')) return 'version specified in a purl query'
  } else {
    if (!target?.name) return 'Invalid query: no name'
    if (!ECOSYSTEMS.has((target.ecosystem ?? '').split(':')[0] ?? '')) return 'Invalid ecosystem'
  }
  if (token !== undefined && token !== FIRST_PAGE && !/^\d+$/.test(token)) return 'invalid cursor'
  return undefined
}

function resultOf(
  { package: target, version = '', page_token: token }: Query,
  records: OsvRecords,
  { pageSize = PAGE, tokenFirst = false }: OsvServerOptions,
  fault: OsvFault | undefined
): unknown {
  if (fault?.kind === 'endless') return { next_page_token: String(Number(token ?? 0) + 1) }
  if (tokenFirst && token === undefined) return { next_page_token: FIRST_PAGE }
  // Queries by purl are answered with nothing: the program under test must not send them.
  const found = records.matching(target?.ecosystem ?? '', target?.name ?? '', version)
  const lies = fault?.kind === 'lie' ? fault.ids.map((id) => records.get(id) ?? { id }) : []
  const start = token === undefined || token === FIRST_PAGE ? 0 : Number(token)
  const page = [...found, ...lies].slice(start, start + pageSize)
  const more = start + pageSize < found.length + lies.length
  return {
    ...(page.length > 0 ? { vulns: page.map(({ id, modified }) => ({ id, modified })) } : {}),
    ...(more ? { next_page_token: String(start + pageSize) } : {})
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
