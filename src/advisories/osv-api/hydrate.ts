import type { Progress } from '../../model/index.js'
import { readOsvRecord, type OsvRecord } from '../osv-record.js'
import { pooled } from '../pool.js'
import type { RecordCache } from './record-cache.js'
import type { Session } from './session.js'

const AT_ONCE = 25

/** A record, or why it could not be had. */
export type Hydrated = { readonly record: OsvRecord } | { readonly reason: string }

/**
 * Fetches the content of advisories, each once.
 * @param ids id to time of last change
 */
export async function hydrate(
  ids: ReadonlyMap<string, string>,
  session: Session,
  cache: RecordCache,
  progress: Progress
): Promise<ReadonlyMap<string, Hydrated>> {
  let done = 0
  const hydrated = await pooled([...ids], AT_ONCE, async ([id, modified]): Promise<[string, Hydrated]> => {
    const known = await cache.get(id, modified)
    const result = known ? { record: known } : await fetchRecord(id, session, cache)
    progress.step((done += 1), ids.size)
    return [id, result]
  })
  await cache.prune()
  return new Map(hydrated)
}

async function fetchRecord(id: string, session: Session, cache: RecordCache): Promise<Hydrated> {
  const answer = await session.send(`/v1/vulns/${encodeURIComponent(id)}`)
  if (!answer.ok) return { reason: answer.reason }
  const record = readOsvRecord(answer.value)
  if (record?.id !== id) return { reason: 'OSV sent something else than the advisory' }
  await cache.put(record, JSON.stringify(answer.value))
  return { record }
}
