import { messageOf, type HttpRequest, type World } from '../../model/index.js'

/** What became of one request: a JSON value, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  /** `status` is 0 when there was no answer; `text` is the beginning of the body. */
  | { readonly ok: false; readonly reason: string; readonly status: number; readonly text: string }

/** Requests in a row that the service did not serve, each after its retries, until it is given up on. */
const PATIENCE = 10

const TEXT_LENGTH = 1000

/** One lookup's conversation with the service. It ends at its deadline, and when the service is down. */
export class Session {
  readonly #world: World
  readonly #base: string
  readonly #deadline: number
  readonly #minutes: number
  #failures = 0

  /** @param base without a slash at its end */
  constructor(world: World, base: string, deadlineMs: number) {
    this.#world = world
    this.#base = base
    this.#deadline = world.now().getTime() + deadlineMs
    this.#minutes = Math.round(deadlineMs / 60_000)
  }

  /**
   * Gets `path`, or posts `body` to it as JSON. Never rejects; the reason of a failure holds no path, so
   * that equal failures have equal reasons.
   */
  async send(path: string, body?: unknown): Promise<Answer> {
    if (this.#failures >= PATIENCE)
      return failed('OSV was given up on, as it did not answer many times in a row')
    if (this.#world.now().getTime() > this.#deadline) {
      return failed(`OSV was given up on after ${this.#minutes} minutes`)
    }
    const answer = await this.#request(path, body)
    const unavailable = !answer.ok && (answer.status === 0 || answer.status === 429 || answer.status >= 500)
    this.#failures = unavailable ? this.#failures + 1 : 0
    return answer
  }

  async #request(path: string, body: unknown): Promise<Answer> {
    try {
      const { status, body: bytes } = await this.#world.http(`${this.#base}${path}`, requestOf(body))
      const text = new TextDecoder()
      if (status !== 200) {
        return failed(`OSV answered ${status}`, status, text.decode(bytes.subarray(0, TEXT_LENGTH)))
      }
      return parse(text.decode(bytes))
    } catch (error) {
      return failed(`OSV gave no answer: ${messageOf(error).replaceAll(path, '')}`)
    }
  }
}

function requestOf(body: unknown): HttpRequest {
  if (body === undefined) return {}
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // It only asks.
    idempotent: true
  }
}

function parse(text: string): Answer {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return failed('OSV sent something that is not JSON', 200)
  }
}

function failed(reason: string, status = 0, text = ''): Answer {
  return { ok: false, reason, status, text }
}
