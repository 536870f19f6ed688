import { codeOf, messageOf } from '../../model/index.js'
import type { Fetch } from '../http-attempt.js'
import { mayFollow } from './addresses.js'

/** What is answered for good: asking again would only repeat it. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
}

/** How the outside world is reached; the same for all registries. */
export interface Line {
  readonly fetch: Fetch
  readonly userAgent: string
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>
  /** From 0 to 1, for the jitter between attempts. */
  readonly random: () => number
  /** Milliseconds without a sign of life after which a connection is given up. */
  readonly patience: number
}

/** An answer whose body is still to come. */
export interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Piece by piece; ends the connection when it is not read to its end. @throws Error when it breaks off */
  body(): AsyncGenerator<Uint8Array>
  /** Lets go of the body unread. */
  drop(): Promise<void>
}

const ATTEMPTS = 4
const MAX_REDIRECTS = 5
/** A registry may ask for a longer pause than this; it does not get it. Seconds. */
const LONGEST_RETRY_AFTER = 60

/**
 * Asks for something, again where a server is overwhelmed or the network fails. Redirects are followed where
 * `mayFollow` allows it, and never take the authorization to another origin.
 * @param registry whose answer it is, for what may be followed
 * @throws Error without queries and credentials in it
 */
export async function get(
  line: Line,
  url: URL,
  registry: URL,
  headers: Readonly<Record<string, string>>
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await getOnce(line, url, registry, headers).catch((error: unknown) => error)
    const isFinal = result instanceof RegistryError || attempt === ATTEMPTS
    if (isAnswer(result)) {
      if (isFinal || (result.status !== 429 && result.status < 500)) return result
      await result.drop()
    } else if (isFinal) {
      throw new RegistryError(
        result instanceof RegistryError ? result.message : `${url.host}: ${reasonOf(result)}`
      )
    }
    await pause(line, attempt, isAnswer(result) ? result.headers.get('retry-after') : undefined)
  }
}

/** As long as between the attempts of all other requests. */
export async function pause(line: Line, attempt: number, retryAfter?: string): Promise<void> {
  const asked = /^\d+$/.test(retryAfter?.trim() ?? '') ? Number(retryAfter) : 0
  const seconds = Math.max(
    attempt * attempt + line.random() * 2 * attempt,
    Math.min(asked, LONGEST_RETRY_AFTER)
  )
  await line.sleep(seconds * 1000)
}

function isAnswer(result: unknown): result is Answer {
  return typeof result === 'object' && result !== null && 'status' in result && 'drop' in result
}

async function getOnce(
  line: Line,
  start: URL,
  registry: URL,
  given: Readonly<Record<string, string>>
): Promise<Answer> {
  let url = start
  let headers: Record<string, string> = {
    'user-agent': line.userAgent,
    'accept-encoding': 'identity',
    ...given
  }
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await ask(line, url, headers)
    const location = [301, 302, 303, 307, 308].includes(answer.status)
      ? answer.headers.get('location')
      : undefined
    if (location === undefined) return answer
    await answer.drop()
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined
    if (!next || !mayFollow(next, registry)) {
      const where = next ? `${next.protocol}//${next.host}` : 'something that is no address'
      throw new RegistryError(`the registry ${registry.host} redirects to ${where}, which is not followed`)
    }
    if (next.origin !== url.origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
    }
    next.username = ''
    next.password = ''
    url = next
  }
  throw new RegistryError(`the registry ${registry.host} redirects more than ${MAX_REDIRECTS} times`)
}

async function ask(line: Line, url: URL, headers: Record<string, string>): Promise<Answer> {
  const controller = new AbortController()
  const { signal } = controller
  const giveUp = () => setTimeout(() => controller.abort(), line.patience)
  const waiting = giveUp()
  let response: Awaited<ReturnType<Fetch>>
  try {
    response = await line.fetch(url.href, { method: 'GET', headers, redirect: 'manual', signal })
  } finally {
    clearTimeout(waiting)
  }
  const received = new Map<string, string>()
  response.headers.forEach((value, name) => received.set(name, value))
  const { body } = response
  return {
    status: response.status,
    headers: received,
    async *body() {
      const pieces = body?.[Symbol.asyncIterator]()
      if (!pieces) return
      try {
        for (;;) {
          const timer = giveUp()
          const next = await pieces.next().finally(() => clearTimeout(timer))
          if (next.done === true) return
          yield next.value
        }
      } catch (error) {
        throw new Error(signal.aborted ? `nothing came for ${line.patience / 1000} s` : reasonOf(error))
      } finally {
        controller.abort()
      }
    },
    async drop() {
      await body?.cancel().catch(() => undefined)
    }
  }
}

function reasonOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined
  return messageOf(cause ?? error) || codeOf(cause) || 'the connection failed'
}

/** Reads a whole body. @throws RegistryError when it is larger than `most` */
export async function readWhole(answer: Answer, most: number, what: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body()) {
    size += chunk.byteLength
    if (size > most) throw new RegistryError(`${what} is larger than ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
