import {
  joinOutcomes,
  messageOf,
  UserError,
  type Component,
  type Outcome,
  type World
} from '../model/index.js'
import type { AdvisorySource, Match } from './source.js'

// The sources themselves are imported one by one, so that a scan loads only the one that it uses.
export { findingsOf } from './merge.js'
export type { AdvisorySource, Match } from './source.js'

/**
 * Asks every source about every component. A source that throws is one notice, and the others go on.
 * @returns the matches of all sources, in the order of the sources
 * @throws UserError when a source cannot work as it was configured
 */
export async function advise(
  components: readonly Component[],
  sources: readonly AdvisorySource[],
  world: World
): Promise<Outcome<Match>> {
  if (sources.length === 0 && components.length > 0) {
    return incomplete('advisories', 'no advisory source was asked')
  }
  const outcomes: Outcome<Match>[] = []
  for (const source of sources) {
    try {
      outcomes.push(await source.lookup(components, world))
    } catch (error) {
      if (error instanceof UserError) throw error
      outcomes.push(incomplete(source.id, `the source failed: ${messageOf(error)}`))
    }
  }
  return joinOutcomes(outcomes)
}

function incomplete(subject: string, message: string): Outcome<Match> {
  return { items: [], notices: [{ stage: 'advise', subject, message, incomplete: true }] }
}
