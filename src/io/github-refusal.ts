import { statusOf } from './github-client.js'

/**
 * Why GitHub did not do what it was asked for, and what helps, as a clause without a full stop.
 * @param permission that the job's token needs for it, as a workflow writes it: `checks: write`
 * @param readOnly why the token can only read, as far as the event tells
 */
export function refusalOf(error: unknown, permission: string, readOnly?: 'fork' | 'dependabot'): string {
  const { status, message } = statusOf(error)
  const said = `${message.slice(0, 300)}${status === undefined ? '' : ` (HTTP ${status})`}`
  // None of these is about the token's rights, although GitHub answers 403 to them.
  if (/\blocked\b|\brate limit\b|\bmust be enabled\b|\bnot enabled\b|\barchived\b/i.test(message)) return said
  if (status === 401) return `${said}; the token is wrong or has expired`
  if (status !== 403 && status !== 404) return said
  if (readOnly === 'fork') return `${said}; the token of a pull request from a fork can only read`
  if (readOnly === 'dependabot') return `${said}; the token of a run that Dependabot starts can only read`
  return `${said}; the token needs '${permission}', which the job's 'permissions:' must grant`
}
