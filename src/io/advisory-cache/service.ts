import { createHash } from 'node:crypto'
import type { Http, HttpRequest } from '../../model/index.js'
import { property } from '../property.js'

type Env = Readonly<Record<string, string | undefined>>

/** The runner's cache service. Whatever it is asked, it may have nothing, or fail: the caller goes on without. */
export interface CacheService {
  /**
   * The newest entry whose key begins with one of the prefixes, the first prefix first.
   * @throws Error when the service fails
   */
  restore(prefixes: readonly string[]): Promise<CacheEntry | undefined>
  /** @throws Error when the service does not take it; entries are never replaced */
  save(key: string, content: Uint8Array): Promise<void>
}

export interface CacheEntry {
  readonly key: string
  /** Foreign bytes. */
  readonly content: Uint8Array
}

/** What is sent and taken at most. Bytes. */
export const MAX_CONTENT = 64 * 1024 * 1024

/** Entries of another version are not found: the way in which the content is packed. */
const VERSION = createHash('sha256').update('lambda-scan, records by lines, gzip, 1').digest('hex')

/** Nobody waits long for what only saves time. */
const TIMEOUT_MS = 20_000

const SERVICE = 'github.actions.results.api.v1.CacheService'

/**
 * The second version of GitHub's cache service, in its JSON form: it hands out signed addresses of a storage, to which
 * its token is not sent.
 * Source: actions/toolkit, `packages/cache/src/generated/results/api/v1/cache.ts` and `src/internal/config.ts`, 6.3.0.
 * @returns why there is none, where the runner has none
 */
export function cacheService(env: Env, http: Http): CacheService | string {
  const { ACTIONS_RESULTS_URL: base, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_CACHE_SERVICE_V2: isThere } = env
  if (!isThere || !base || !token || !URL.canParse(base))
    return 'the runner has no cache service of the second version'
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()

  async function call(method: string, message: object): Promise<unknown> {
    const { status, body } = await send(http, new URL(`/twirp/${SERVICE}/${method}`, base).href, {
      method: 'POST',
      headers: { authorization: `Bearer ${token ?? ''}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
      maxBytes: 1024 * 1024
    })
    if (status !== 200) throw new Error(`${method} was answered with HTTP ${status}`)
    return JSON.parse(Buffer.from(body).toString('utf8'))
  }

  return {
    async restore([key = '', ...others]) {
      if (mode === 'none' || mode === 'write-only') throw new Error(`the cache is in mode ${mode}`)
      const found = await call('GetCacheEntryDownloadURL', {
        key,
        restore_keys: [key, ...others],
        version: VERSION
      })
      if (property(found, 'ok') !== true) return undefined
      const { status, body } = await send(http, textOf(found, 'signed_download_url', 'signedDownloadUrl'))
      if (status !== 200) throw new Error(`the download was answered with HTTP ${status}`)
      return { key: textOf(found, 'matched_key', 'matchedKey'), content: body }
    },

    async save(key, content) {
      if (mode === 'none' || mode === 'read') throw new Error(`the cache is in mode ${mode}`)
      if (content.byteLength > MAX_CONTENT)
        throw new Error(`${content.byteLength} bytes are too many to be kept`)
      const slot = await call('CreateCacheEntry', { key, version: VERSION })
      if (property(slot, 'ok') !== true) throw new Error('another job keeps an entry of this key')
      const { status } = await send(http, textOf(slot, 'signed_upload_url', 'signedUploadUrl'), {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' },
        body: content
      })
      if (status !== 201) throw new Error(`the upload was answered with HTTP ${status}`)
      const size = String(content.byteLength)
      const done = await call('FinalizeCacheEntryUpload', { key, size_bytes: size, version: VERSION })
      if (property(done, 'ok') !== true) throw new Error('the service did not take the upload')
    }
  }
}

/** Once: whoever fails is not asked again. */
async function send(http: Http, url: string, request: HttpRequest = {}): ReturnType<Http> {
  return await http(url, { maxBytes: MAX_CONTENT, timeoutMs: TIMEOUT_MS, idempotent: false, ...request })
}

/** Protobuf's JSON has names in either way. */
function textOf(message: unknown, ...names: readonly string[]): string {
  const text = names.map((name) => property(message, name)).find((value) => value !== undefined)
  if (typeof text === 'string') return text
  throw new Error(`the answer has no ${names[0] ?? ''}`)
}
