import type { Request } from './config/index.js'
import { UserError, type Notice, type World } from './model/index.js'

/** How a sweep is shared among jobs. */
export interface SweepPlan {
  /** For `strategy.matrix`: `{ "include": [{ "shard": "1/2", "functions": "arn:...\narn:..." }] }`. */
  readonly matrix: string
  readonly shards: number
  readonly notices: readonly Notice[]
  /** Whether functions may be missing in it, and the policy says that this matters. */
  readonly incomplete: boolean
}

/**
 * Finds the deployed functions that were asked for, and shares them among the jobs of a matrix.
 * @throws UserError when they cannot be listed, or something else was asked for
 */
export async function planSweep(
  request: Request,
  { aws, progress }: Pick<World, 'aws' | 'progress'>
): Promise<SweepPlan> {
  const { functions, functionTags, regions } = request
  if (functions.length === 0 || !aws)
    throw new UserError(
      "'mode: plan' shares deployed functions among jobs; name them in 'functions', such as '*'"
    )
  const { MOST_SHARDS, planAccount } = await import('./targets/account/plan.js')
  if (request.shards !== undefined && request.shards > MOST_SHARDS)
    throw new UserError(`shards is ${request.shards}; GitHub takes ${MOST_SHARDS} jobs in a matrix at most`)
  const asked = { functions, functionTags, regions, layers: [], settings: false }
  const { shards, notices } = await planAccount(asked, { aws, progress }, request.shards)
  const gaps = notices.some(({ incomplete }) => incomplete)
  return {
    matrix: JSON.stringify({ include: shards }),
    shards: shards.length,
    notices,
    incomplete: gaps && request.failOnIncomplete && !request.warnOnly
  }
}
