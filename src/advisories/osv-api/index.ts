import { join } from 'node:path'
import { UserError, type Component, type Notice, type Outcome, type World } from '../../model/index.js'
import { affects } from '../affects.js'
import { hasAdvisories, questionsFor } from '../assessable.js'
import { Gaps, labelOf } from '../gaps.js'
import { bareMatch, matchOf } from '../match.js'
import type { AdvisorySource, Match } from '../source.js'
import { hydrate, type Hydrated } from './hydrate.js'
import { listAdvisories, type Listing } from './listing.js'
import { RecordCache } from './record-cache.js'
import { Session } from './session.js'

export interface OsvApiOptions {
  /** Of the service or a mirror of it, path prefix included. Default: `https://api.osv.dev`. */
  readonly url?: string
  /** Folder in which advisories are kept between scans; without one they are kept in memory. */
  readonly cacheDir?: string
  /** After this long the rest counts as not assessed. Milliseconds; default 5 minutes, as OSV's own client. */
  readonly deadlineMs?: number
}

const DEFAULT_URL = 'https://api.osv.dev'
const DEFAULT_DEADLINE = 5 * 60 * 1000

/**
 * OSV by its web API: ids by `querybatch`, then the record of each id once, and each record evaluated again
 * with our own ordering of versions. Where the service lists an advisory whose ranges, by our reading, leave
 * the version out, that is said and is no finding; where we cannot evaluate, the service is believed.
 * @throws UserError when the URL is none
 */
export function osvApi(options: OsvApiOptions = {}): AdvisorySource {
  const base = baseOf(options.url ?? DEFAULT_URL)
  const cache = new RecordCache(
    options.cacheDir === undefined ? undefined : join(options.cacheDir, 'osv-records')
  )
  return {
    id: 'osv',
    covers: hasAdvisories,
    async lookup(components: readonly Component[], world: World): Promise<Outcome<Match>> {
      const gaps = new Gaps()
      const questions = questionsFor(components, gaps)
      const session = new Session(world, base, options.deadlineMs ?? DEFAULT_DEADLINE)
      const listings = await listAdvisories(questions, session, gaps, world.progress)
      const ids = new Map(
        listings.flatMap((listing) => [...listing.ids]).sort(([a], [b]) => (a < b ? -1 : 1))
      )
      const records = await hydrate(ids, session, cache, world.progress)
      const checked = check(listings, records, gaps)
      return { items: checked.items, notices: [...gaps.notices(), ...checked.notices] }
    }
  }
}

/** Evaluates each listed record for the components that it is listed for. */
function check(
  listings: readonly Listing[],
  records: ReadonlyMap<string, Hydrated>,
  gaps: Gaps
): Outcome<Match> {
  const items: Match[] = []
  const notices: Notice[] = []
  for (const { question, ids } of listings) {
    for (const id of [...ids.keys()].sort()) {
      const hydrated = records.get(id)
      for (const component of question.components) {
        if (!hydrated || 'reason' in hydrated) {
          // Half the story is better than none: that the advisory is listed may be all that policy needs.
          items.push(bareMatch(id, component))
          gaps.add('OSV', `details of an advisory could not be had, ${hydrated?.reason ?? 'not asked'}`, [
            component
          ])
          continue
        }
        const verdict = affects(hydrated.record, component)
        if (verdict.kind === 'affected') {
          items.push(matchOf(hydrated.record, component, verdict.fixedIn, verdict.severity, verdict.entries))
        } else if (verdict.kind === 'undecidable') {
          items.push(matchOf(hydrated.record, component, [], [], []))
        } else if (verdict.because !== 'withdrawn') {
          notices.push(disagreement(id, component, verdict.because))
        }
      }
    }
  }
  return { items, notices }
}

function disagreement(id: string, component: Component, because: 'other-package' | 'out-of-range'): Notice {
  const label = labelOf(component)
  const why =
    because === 'out-of-range' ? 'its ranges do not include that version' : 'it does not name that package'
  return {
    stage: 'advise',
    subject: label,
    message: `OSV lists ${id} for ${label}, but ${why}: left out`,
    incomplete: false
  }
}

function baseOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // The text may hold a password: it is not repeated.
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new UserError('osv-api-url is not a plain http or https URL; give one like https://api.osv.dev')
  }
  return text.trim().replace(/\/+$/, '')
}
