import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf, type Http } from '../../model/index.js'
import { pack, readRecords, unpack, writeRecords, type Records } from './pack.js'
import { cacheService } from './service.js'

/** Advisory records that are kept between the runs of a workflow. */
export interface AdvisoryCache {
  /** Where the sources look for them, and put them. */
  readonly folder: string
  /** Keeps what there is by now, where something was fetched since it was opened. Never throws. */
  save(): Promise<void>
}

export interface CachePlace {
  /** The folder that the user named. */
  readonly folder?: string
  /** What the records are from: those of another service are others. */
  readonly source: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly http: Http
  readonly now: () => Date
  /** Takes what is only of use to those who look for a fault. */
  readonly debug: (text: string) => void
}

/** Changes when records are kept in another shape. */
const SCHEMA = 'lambda-scan-advisories-1'

/**
 * Fetches what earlier runs have kept, of today if there is some, and else the newest. Without a cache service, or when
 * it fails, records are fetched as they would be without: that is said in debug only.
 */
export async function openAdvisoryCache(place: CachePlace): Promise<AdvisoryCache> {
  const { env, http, debug } = place
  const folder = place.folder ?? join(env['RUNNER_TEMP'] || tmpdir(), 'lambda-scan-cache')
  const service = cacheService(env, http)
  if (typeof service === 'string') {
    debug(`no advisories are kept: ${service}`)
    return { folder, save: () => Promise.resolve() }
  }
  const family = `${SCHEMA}-${digest(place.source).slice(0, 8)}-`
  const today = `${family}${place.now().toISOString().slice(0, 10)}-`
  try {
    const entry = await service.restore([today, family])
    const written = entry ? writeRecords(folder, unpack(entry.content)) : 0
    debug(entry ? `${written} advisories were taken from ${entry.key}` : 'no advisories are kept yet')
  } catch (error) {
    debug(`kept advisories could not be had: ${messageOf(error)}`)
  }
  const before = stateOf(readRecords(folder))
  return {
    folder,
    async save() {
      try {
        const records = readRecords(folder)
        const after = stateOf(records)
        if (records.size === 0 || after === before) return debug('no advisory is new, and none is kept')
        await service.save(`${today}${after.slice(0, 16)}`, pack(records))
        debug(`${records.size} advisories are kept as ${today}${after.slice(0, 16)}`)
      } catch (error) {
        debug(`advisories could not be kept: ${messageOf(error)}`)
      }
    }
  }
}

/** What is cached, in few characters. */
function stateOf(records: Records): string {
  return digest(JSON.stringify([...records]))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
