import {
  joinOutcomes,
  messageOf,
  UserError,
  type Component,
  type Outcome,
  type World
} from '../model/index.js'
import { Gaps } from './gaps.js'
import type { AdvisorySource, Match } from './source.js'

// The sources themselves are imported one by one, so that a scan loads only the one that it uses.
export { findingsOf } from './merge.js'
export type { AdvisorySource, Match } from './source.js'

/** What the sources said, and which of them answered in full. */
export interface Advice extends Outcome<Match> {
  readonly answered: readonly AdvisorySource[]
}

/**
 * Asks every source about the components that it covers. A source that throws is one notice, and the others go
 * on; a component that none covers was not assessed.
 * @returns the matches of all sources, in the order of the sources
 * @throws UserError when a source cannot work as it was configured
 */
export async function advise(
  components: readonly Component[],
  sources: readonly AdvisorySource[],
  world: World
): Promise<Advice> {
  const outcomes: Outcome<Match>[] = [uncovered(components, sources)]
  const answered: AdvisorySource[] = []
  for (const source of sources) {
    const covered = components.filter((component) => source.covers(component))
    const outcome = await ask(source, covered, world)
    outcomes.push(outcome)
    if (outcome.notices.every(({ incomplete }) => !incomplete)) answered.push(source)
  }
  return { ...joinOutcomes(outcomes), answered }
}

async function ask(
  source: AdvisorySource,
  components: readonly Component[],
  world: World
): Promise<Outcome<Match>> {
  try {
    return await source.lookup(components, world)
  } catch (error) {
    if (error instanceof UserError) throw error
    return incomplete(source.id, `the source failed: ${messageOf(error)}`)
  }
}

function uncovered(components: readonly Component[], sources: readonly AdvisorySource[]): Outcome<Match> {
  if (components.length === 0) return { items: [], notices: [] }
  if (sources.length === 0) return incomplete('advisories', 'no advisory source was asked')
  const gaps = new Gaps()
  const asked = sources.map(({ id }) => NAMES[id] ?? id).join(' and ')
  for (const component of components) {
    if (sources.some((source) => source.covers(component))) continue
    // One notice for an ecosystem, whatever its releases: `Amazon Linux:2023` is `Amazon Linux`.
    const ecosystem = component.ecosystem.split(':', 1)[0] || 'unknown'
    const has = sources.length === 1 ? 'has' : 'have'
    gaps.add(ecosystem, `${asked} ${has} no advisories for the ecosystem '${ecosystem}'`, [component])
  }
  return { items: [], notices: gaps.notices() }
}

const NAMES: Readonly<Record<string, string>> = { osv: 'OSV' }

function incomplete(subject: string, message: string): Outcome<Match> {
  return { items: [], notices: [{ stage: 'advise', subject, message, incomplete: true }] }
}
