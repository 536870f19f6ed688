import { isRecord, type Progress } from '../../model/index.js'
import type { Question } from '../assessable.js'
import type { Gaps } from '../gaps.js'
import { pooled } from '../pool.js'
import type { Answer, Session } from './session.js'

/** Limits of the service and manners towards it. Source: google/osv.dev, `go/cmd/api`, read 2026-08-21. */
const BATCH = 1000
const BATCHES_AT_ONCE = 10
const PAGES = 50
/** Batches that may be refused before the service counts as refusing everything. */
const REFUSALS = 100

/** Ids longer than this are not served; the characters are those of every database that OSV carries. */
const ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/

/** The advisories that the service lists for one question: id to time of last change ('' when not told). */
export interface Listing {
  readonly question: Question
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Asks which advisories exist for each question, without their content. What could not be asked or not be
 * understood goes to `gaps`; what was answered before that is kept.
 */
export async function listAdvisories(
  questions: readonly Question[],
  session: Session,
  gaps: Gaps,
  progress: Progress
): Promise<readonly Listing[]> {
  const lister = new Lister(session, gaps)
  let asks = questions.map((question): Ask => ({ question, ids: new Map(), page: 1 }))
  const listings = asks.map(({ question, ids }) => ({ question, ids }))
  let done = 0
  while (asks.length > 0) {
    const more = await pooled(chunks(asks, BATCH), BATCHES_AT_ONCE, async (batch) => {
      const next = await lister.ask(batch)
      progress.step((done += batch.length - next.length), questions.length)
      return next
    })
    asks = more.flat()
  }
  return listings
}

/** One page of one question. */
interface Ask {
  readonly question: Question
  /** Collects over the pages. */
  readonly ids: Map<string, string>
  readonly page: number
  readonly token?: string
}

class Lister {
  readonly #session: Session
  readonly #gaps: Gaps
  #refusals = 0

  constructor(session: Session, gaps: Gaps) {
    this.#session = session
    this.#gaps = gaps
  }

  /** Sends one batch; gives what is still to be asked: the next pages. */
  async ask(batch: readonly Ask[]): Promise<readonly Ask[]> {
    const answer = await this.#session.send('/v1/querybatch', { queries: batch.map(queryOf) })
    if (answer.ok) return this.#read(batch, answer.value)
    if (answer.status === 400) return this.#isolate(batch, answer)
    return this.#fail(batch, answer.reason)
  }

  /** One bad query fails its whole batch: finds it by the index in the message, or by halving the batch. */
  async #isolate(batch: readonly Ask[], answer: Extract<Answer, { ok: false }>): Promise<readonly Ask[]> {
    this.#refusals += 1
    if (this.#refusals > REFUSALS) return this.#fail(batch, `${answer.reason} too often`)
    const index = batch.length === 1 ? 0 : Number(/\bat index (\d+)/.exec(answer.text)?.[1] ?? -1)
    const bad = batch[index]
    if (bad) {
      this.#fail([bad], `OSV refused the query (${messageIn(answer.text)})`)
      const rest = batch.filter((ask) => ask !== bad)
      return rest.length > 0 ? this.ask(rest) : []
    }
    const middle = Math.ceil(batch.length / 2)
    const first = await this.ask(batch.slice(0, middle))
    return [...first, ...(await this.ask(batch.slice(middle)))]
  }

  #read(batch: readonly Ask[], value: unknown): readonly Ask[] {
    const results = listIn(value, 'results')
    if (results?.length !== batch.length) return this.#fail(batch, 'OSV sent a wrong number of results')
    return batch.flatMap((ask, index) => this.#readResult(ask, results[index]))
  }

  /** A result without advisories is `{}`; a page may also hold nothing but the token of the next one. */
  #readResult(ask: Ask, result: unknown): readonly Ask[] {
    const vulns = listIn(result, 'vulns') ?? []
    const found = vulns.map((vuln) => ({ id: textIn(vuln, 'id'), modified: textIn(vuln, 'modified') }))
    for (const { id, modified } of found) if (ID.test(id)) ask.ids.set(id, modified)
    if (!isRecord(result) || found.some(({ id }) => !ID.test(id))) {
      this.#fail([ask], 'OSV sent a result that cannot be understood')
    }
    const token = textIn(result, 'next_page_token')
    if (token === '') return []
    if (ask.page >= PAGES) return this.#fail([ask], `OSV has more than ${PAGES} pages of advisories`)
    return [{ ...ask, page: ask.page + 1, token }]
  }

  #fail(asks: readonly Ask[], reason: string): readonly Ask[] {
    for (const { question } of asks) this.#gaps.add('OSV', reason, question.components)
    return []
  }
}

function queryOf({ question, token }: Ask): unknown {
  const { name, ecosystem, version } = question
  return { package: { name, ecosystem }, version, ...(token === undefined ? {} : { page_token: token }) }
}

/** The message in OSV's error object, without the index, or the beginning of whatever was sent. */
function messageIn(text: string): string {
  let message = text
  try {
    message = textIn(JSON.parse(text), 'message') || text
  } catch {
    // Not OSV's own error: a proxy's page, say.
  }
  return (
    message
      .replace(/^.*\bat index \d+:\s*/, '')
      .replace(/\s+/g, ' ')
      .slice(0, 200)
      .trim() || 'no reason given'
  )
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}

function textIn(value: unknown, key: string): string {
  const text = isRecord(value) ? value[key] : undefined
  return typeof text === 'string' ? text : ''
}

function listIn(value: unknown, key: string): readonly unknown[] | undefined {
  const list = isRecord(value) ? value[key] : undefined
  return Array.isArray(list) ? list : undefined
}
