import { readBody, startLoopback } from '../loopback.js'
import { startBlobStore, type BlobStore } from './blob-store.js'

export interface CacheEntry {
  readonly key: string
  readonly version: string
  readonly content: Uint8Array
}

/** GitHub's cache service, second version, with the storage behind it. */
export interface CacheServer {
  /** For the environment of the Action. */
  readonly env: Readonly<Record<string, string>>
  /** What is kept, oldest first. */
  readonly entries: readonly CacheEntry[]
  /** Method of every request. */
  readonly calls: readonly string[]
  readonly blobs: BlobStore
  /** What is not as the protocol has it, tokens in wrong places included; a test ends with this empty. */
  readonly violations: readonly string[]
  /** Puts something there, as another job may have done. */
  put(key: string, version: string, content: Uint8Array): void
  /** Answers everything with this status. */
  refuse(status: number): void
  close(): Promise<void>
}

type Shape = Readonly<Record<string, 'string' | 'strings' | 'digits'>>

/**
 * The messages by the names that protobuf gives them; `metadata` is for the service's own use.
 * Source: actions/toolkit, `packages/cache/src/generated/results/api/v1/cache.ts`, npm package 6.3.0.
 */
const REQUESTS: Readonly<Record<string, Shape>> = {
  CreateCacheEntry: { key: 'string', version: 'string' },
  FinalizeCacheEntryUpload: { key: 'string', size_bytes: 'digits', version: 'string' },
  GetCacheEntryDownloadURL: { key: 'string', restore_keys: 'strings', version: 'string' }
}

const PREFIX = '/twirp/github.actions.results.api.v1.CacheService/'
const TOKEN = 'runtime-token-of-the-job'

export async function startCacheServer(): Promise<CacheServer> {
  const blobs = await startBlobStore()
  const entries: CacheEntry[] = []
  const slots = new Map<string, { version: string; content: () => Uint8Array | undefined }>()
  const calls: string[] = []
  const problems: string[] = []
  let refused: number | undefined

  const loopback = await startLoopback(async (request, response) => {
    const method = (request.url ?? '').replace(PREFIX, '')
    const message = JSON.parse(await readBody(request)) as Record<string, unknown>
    calls.push(method)
    problems.push(...check(method, message))
    if (request.method !== 'POST') problems.push(`${method}: by ${request.method ?? ''}`)
    if (request.headers['content-type'] !== 'application/json') problems.push(`${method}: no JSON`)
    const isOurs = request.headers.authorization === `Bearer ${TOKEN}`
    const status = refused ?? (isOurs ? 200 : 401)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(status === 200 ? answer(method, message) : { code: 'internal', msg: 'no' }))
  })

  function answer(method: string, message: Readonly<Record<string, unknown>>): object {
    const key = String(message['key'])
    const version = String(message['version'])
    switch (method) {
      case 'CreateCacheEntry': {
        const taken = slots.has(key) || entries.some((each) => each.key === key && each.version === version)
        if (taken) return { ok: false, signed_upload_url: '', message: 'cache entry already exists' }
        const { url, content } = blobs.slot()
        slots.set(key, { version, content })
        return { ok: true, signed_upload_url: url, message: '' }
      }
      case 'FinalizeCacheEntryUpload': {
        const slot = slots.get(key)
        const content = slot?.content()
        if (!slot || content?.byteLength !== Number(message['size_bytes']))
          return { ok: false, entry_id: '0' }
        slots.delete(key)
        entries.push({ key, version, content })
        return { ok: true, entry_id: String(entries.length), message: '' }
      }
      default: {
        const found = lookUp(key, message['restore_keys'] as readonly string[], version)
        if (!found) return { ok: false, signed_download_url: '', matched_key: '' }
        const url = blobs.keep(found.content, 'application/octet-stream')
        return { ok: true, signed_download_url: url, matched_key: found.key }
      }
    }
  }

  /** The key itself, else the newest that begins with the first prefix that fits any. */
  function lookUp(key: string, prefixes: readonly string[], version: string): CacheEntry | undefined {
    const ours = entries.filter((each) => each.version === version).reverse()
    const exact = ours.find((each) => each.key === key)
    const [first] = prefixes.flatMap((prefix) => ours.find((each) => each.key.startsWith(prefix)) ?? [])
    return exact ?? first
  }

  return {
    env: {
      ACTIONS_RESULTS_URL: `${loopback.url}/`,
      ACTIONS_RUNTIME_TOKEN: TOKEN,
      ACTIONS_CACHE_SERVICE_V2: 'True'
    },
    entries,
    calls,
    blobs,
    get violations() {
      return [...problems, ...blobs.violations]
    },
    put: (key, version, content) => void entries.push({ key, version, content }),
    refuse: (status) => void (refused = status),
    async close() {
      await Promise.all([loopback.close(), blobs.close()])
    }
  }
}

function check(method: string, message: Readonly<Record<string, unknown>>): readonly string[] {
  const shape = REQUESTS[method]
  if (!shape) return [`${method}: the service has no such method among ours`]
  const unknown = Object.keys(message).filter((name) => !(name in shape))
  const wrong = Object.entries(shape).filter(([name, type]) => !isOf(type, message[name]))
  const key = String(message['key'])
  return [
    ...unknown.map((name) => `${method}: unknown ${name}`),
    ...wrong.map(([name]) => `${method}: ${name} is missing or of another type`),
    // actions/toolkit, `checkKey`.
    ...(key.length > 512 || key.includes(',') ? [`${method}: a key that is refused`] : [])
  ]
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'strings')
    return Array.isArray(value) && value.length <= 9 && value.every((each) => isOf('string', each))
  // Protobuf's JSON has 64 bits as text.
  return typeof value === 'string' && value !== '' && (type === 'string' || /^\d+$/.test(value))
}
