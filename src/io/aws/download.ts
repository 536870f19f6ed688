import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { AwsError, messageOf, type FetchedFile } from '../../model/index.js'
import type { Fetch } from '../http-attempt.js'
import { withoutQueries } from './failure.js'
import type { HostRule } from './hosts.js'

export interface DownloadOptions {
  readonly fetch: Fetch
  readonly allowed: HostRule
  /** Where the file goes. */
  readonly folder: () => string
  /** Waits; milliseconds. */
  readonly sleep: (ms: number) => Promise<void>
}

type Response = Awaited<ReturnType<Fetch>>

const ATTEMPTS = 3
const MAX_REDIRECTS = 2
/** Without a single byte. */
const SILENCE_MS = 60_000
/** S3 explains a refusal in a few lines of XML. */
const EXPLANATION_BYTES = 4096

/**
 * Streams what a presigned address leads to into a private file. Each address on the way is checked first.
 * @throws AwsError; its message names the host at most
 */
export async function download(
  address: string,
  maxBytes: number,
  options: DownloadOptions
): Promise<FetchedFile> {
  for (let attempt = 1; ; attempt++) {
    const result = await tryOnce(address, maxBytes, options)
    if (!(result instanceof Retry)) return result
    if (attempt === ATTEMPTS)
      throw new AwsError('failed', `the download failed: ${result.reason} (${ATTEMPTS} attempts)`)
    await options.sleep(attempt * attempt * 500)
  }
}

/** A failure that may be gone next time. */
class Retry {
  constructor(readonly reason: string) {}
}

async function tryOnce(
  address: string,
  maxBytes: number,
  options: DownloadOptions
): Promise<FetchedFile | Retry> {
  const silence = new AbortController()
  const timer = setTimeout(() => {
    silence.abort()
  }, SILENCE_MS)
  try {
    const response = await follow(address, options, silence.signal)
    if (response.status === 200) return await save(response, maxBytes, options.folder(), timer)
    const explanation = await explain(response)
    if (response.status >= 500 || response.status === 429) return new Retry(`status ${response.status}`)
    throw refused(response.status, explanation)
  } catch (error) {
    if (error instanceof AwsError) throw error
    if (silence.signal.aborted) return new Retry(`nothing came for ${SILENCE_MS / 1000} s`)
    return new Retry(reasonOf(error))
  } finally {
    clearTimeout(timer)
  }
}

async function follow(start: string, options: DownloadOptions, signal: AbortSignal): Promise<Response> {
  let address = start
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!options.allowed(address))
      throw new AwsError('failed', `the download leads to ${hostOf(address)}, which is no host of AWS`)
    const response = await options.fetch(address, { method: 'GET', headers: {}, redirect: 'manual', signal })
    let location: string | undefined
    response.headers.forEach((value, name) => {
      if (name === 'location') location = value
    })
    if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return response
    await response.body?.cancel()
    address = URL.canParse(location, address) ? new URL(location, address).href : 'an address that is none'
  }
  throw new AwsError('failed', `the download is redirected more than ${MAX_REDIRECTS} times`)
}

async function save(
  response: Response,
  maxBytes: number,
  folder: string,
  timer: NodeJS.Timeout
): Promise<FetchedFile> {
  const path = join(folder, randomUUID())
  const remove = (): void => {
    rmSync(path, { force: true })
  }
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of response.body ?? []) {
      timer.refresh()
      size += chunk.byteLength
      if (size > maxBytes)
        throw new AwsError('failed', `the download is larger than the ${maxBytes} bytes it should have`)
      hash.update(chunk)
      await file.write(chunk)
    }
  } catch (error) {
    remove()
    throw error
  } finally {
    await file.close()
  }
  return { path, size, sha256: hash.digest('base64'), remove }
}

async function explain(response: Response): Promise<string> {
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('latin1')
    if (text.length > EXPLANATION_BYTES) break
  }
  return text
}

/** S3 says `Request has expired` of the address, and `ExpiredToken` of the session that signed it. */
function refused(status: number, explanation: string): AwsError {
  const code = /<Code>(\w{1,60})<\/Code>/.exec(explanation)?.[1]
  const said = code === undefined ? `status ${status}` : `status ${status}, ${code}`
  if (/has expired|ExpiredToken/.test(explanation))
    return new AwsError('expired', `the address of the download has expired (${said})`)
  return new AwsError('failed', `the download was refused (${said})`)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || 'no host' : 'no host'
}

/** `fetch failed` says nothing; the cause does. */
function reasonOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined
  return withoutQueries(messageOf(cause ?? error)) || 'the connection failed'
}
