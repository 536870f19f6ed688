import type { Ordering } from '../../advisories/versions/index.js'
import { majorOf, numbersOf } from './major.js'
import { unique } from './words.js'

/** What one finding asks of the version to go to. */
export interface Demand {
  readonly id: string
  /** The version that is there. */
  readonly from: string
  /** The finding's own fixes, lowest first; empty where none is known. */
  readonly fixedIn: readonly string[]
  /** Versions that are fixes of other findings, but have this one too. */
  readonly stillIn: readonly string[]
  readonly blocks: boolean
  /** In how many artifacts it was found. */
  readonly times: number
}

export interface Target {
  readonly to: string
  readonly clears: number
  /** Ids of the findings that `to` does not clear, sorted. */
  readonly stays: readonly string[]
  /** A version of a later major line that clears more. */
  readonly beyond?: { readonly to: string; readonly clears: number }
  /** `to` itself is of a later major line. */
  readonly major?: true
}

/**
 * The lowest version that clears all findings; where none does, the lowest of those that clear most. A version of the
 * same major line goes before one that clears more, unless it leaves all that blocks. Only versions that some finding
 * names as its fix are taken, and never one below a version that is there.
 * @returns undefined where no fix is known
 */
export function chooseTarget(
  demands: readonly Demand[],
  ordering: Ordering,
  ecosystem: string
): Target | undefined {
  const highest = demands.reduce(
    (best, { from }) => (ordering.compare(from, best) > 0 ? from : best),
    demands[0]?.from ?? ''
  )
  const named = demands.flatMap(({ from, fixedIn }) => [from, ...fixedIn])
  const candidates = [...new Set(named)]
    .filter((version) => ordering.compare(version, highest) >= 0)
    .sort((a, b) => ordering.compare(a, b) || (a < b ? -1 : 1))
    .map((version) => scoreOf(version, demands, ordering))
    .filter((score) => score.clears > 0)
  const best = most(candidates)
  if (!best) return undefined
  const line = majorOf(highest, ecosystem)
  const near = most(candidates.filter(({ version }) => majorOf(version, ecosystem) === line))
  const chosen = near && (near.blocking > 0 || best.blocking === 0) ? near : best
  const cleared = new Set(chosen.cleared)
  return {
    to: chosen.version,
    clears: chosen.clears,
    stays: unique(demands.filter((demand) => !cleared.has(demand)).map(({ id }) => id)),
    ...(best.clears > chosen.clears ? { beyond: { to: best.version, clears: best.clears } } : {}),
    ...(chosen === near ? {} : { major: true })
  }
}

interface Score {
  readonly version: string
  readonly cleared: readonly Demand[]
  /** How many findings these are, and how many of them block. */
  readonly clears: number
  readonly blocking: number
}

function scoreOf(version: string, demands: readonly Demand[], ordering: Ordering): Score {
  const affected = new Set(demands.filter(({ from }) => from === version).map(({ id }) => id))
  const cleared = demands.filter((demand) => !affected.has(demand.id) && clears(version, demand, ordering))
  const blocking = cleared.filter(({ blocks }) => blocks)
  return { version, cleared, clears: timesOf(cleared), blocking: timesOf(blocking) }
}

function timesOf(demands: readonly Demand[]): number {
  return demands.reduce((sum, { times }) => sum + times, 0)
}

/** The first of those that clear most; candidates stand lowest first. */
function most(candidates: readonly Score[]): Score | undefined {
  return candidates.reduce<Score | undefined>((best, each) => {
    const more = best ? each.blocking - best.blocking || each.clears - best.clears : 1
    return more > 0 ? each : best
  }, undefined)
}

/**
 * Whether a version has a finding's fix. With several fixes each ends another branch (`2.12.2`, `2.15.0`): those of the
 * version's own branch count, which are the ones that share most of its leading numbers; with none like it, all do.
 */
function clears(version: string, { fixedIn, stillIn }: Demand, ordering: Ordering): boolean {
  if (fixedIn.length === 0 || stillIn.includes(version)) return false
  const depths = fixedIn.map((fix) => sharedNumbers(fix, version))
  const deepest = Math.max(...depths)
  return fixedIn.every((fix, index) => depths[index] !== deepest || ordering.compare(version, fix) >= 0)
}

function sharedNumbers(a: string, b: string): number {
  const others = numbersOf(b)
  const different = numbersOf(a).findIndex((number, index) => number !== others[index])
  return different < 0 ? numbersOf(a).length : different
}
