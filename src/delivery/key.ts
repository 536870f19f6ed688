import type { Env } from './desk.js'

/** Jobs of one workflow comment each on their own; runs of one job replace each other's comment. */
export function defaultKey(env: Env): string {
  return [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter((part) => part).join(' / ') || 'lambda-scan'
}
