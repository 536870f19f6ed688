import type { Call, Contract } from '../github-contract.js'

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

/** Whose name GITHUB_TOKEN writes under. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
export const SOMEONE: Account = { login: 'someone', id: 1001, type: 'User' }

/** What a job's `permissions:` can grant to the token. Reading is always allowed here, but for runs of workflows. */
export type Permission = 'actions' | 'checks' | 'contents' | 'pull-requests' | 'security-events'

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What each part of the server knows of the whole. */
export interface Site {
  /** Of the server. */
  readonly url: () => string
  /** `owner/name`. */
  readonly repository: string
  readonly viewer: Account
  /** A complete answer of an operation with what is given in it, and the smallest valid rest. */
  readonly complete: (operation: string, status: number, known: object) => unknown
}

/** One part of GitHub: a few operations and what they keep. */
export interface Resource {
  /** The right that an operation needs; those without an entry only read. */
  readonly needs: Readonly<Record<string, Permission>>
  /** @returns undefined for operations of other parts */
  answer(call: Call): Answer | undefined
}

export function siteOf(
  contract: Contract,
  { url, repository, viewer }: Pick<Site, 'url' | 'repository' | 'viewer'>
): Site {
  const complete = (operation: string, status: number, known: object): unknown =>
    merged(contract.example(operation, status), known)
  return { url, repository, viewer, complete }
}

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  413: 'Payload Too Large',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit.',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable'
}

/** GitHub's body for a status. @param details what it lists below `errors` */
export function failure(
  status: number,
  message: string = MESSAGES[status] ?? '',
  details?: readonly object[]
): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest' }
  return { status, body: details === undefined ? body : { ...body, errors: details } }
}

/** A member of a JSON body. */
export function bodyOf({ body }: Call): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {}
}

function merged(base: unknown, known: unknown): unknown {
  if (!isObject(base) || !isObject(known)) return known
  const result: Record<string, unknown> = { ...base }
  for (const [name, value] of Object.entries(known)) result[name] = merged(base[name], value)
  return result
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
