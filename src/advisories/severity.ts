import { CVSS20, CVSS30, CVSS31, CVSS40 } from '@pandatix/js-cvss'
import { compareSeverity, parseSeverity, type Severity } from '../model/index.js'
import type { OsvRecord, OsvSeverity } from './osv-record.js'

/** A severity and what it was derived from. */
export interface Rating {
  readonly severity: Severity
  /**
   * `CVSS:3.1/...`, `CVSS:2.0/...`, `database_specific.severity`, `Ubuntu`, `MAL` or `none`; `trivy: amazon` where
   * trivy passes on a rating of somebody's.
   */
  readonly from: string
}

export const UNRATED: Rating = { severity: 'unknown', from: 'none' }

/** A malicious package has no score; that it is there is the worst there can be. */
export const MALICIOUS: Rating = { severity: 'critical', from: 'MAL' }

/**
 * Rates one record: its highest CVSS 4.0, 3.1 or 3.0 base score, where it has none its highest 2.0 base
 * score, where it has none the database's own word, then Ubuntu's priority.
 * @param applying ratings of the record's entries that apply to the component, counted like the record's own
 */
export function rateRecord(record: OsvRecord, applying: readonly OsvSeverity[] = []): Rating {
  const given = [...record.severity, ...applying]
  const scored = given.flatMap(({ score }) => scoreVector(score) ?? [])
  const newer = scored.filter(({ from }) => !from.startsWith('CVSS:2.0/'))
  const best = (newer.length > 0 ? newer : scored).sort(
    (a, b) => b.score - a.score || (a.from < b.from ? -1 : 1)
  )[0]
  if (best) return { severity: severityOfScore(best.score), from: best.from }

  const word = parseSeverity(record.databaseSeverity ?? '')
  if (word && word !== 'unknown') return { severity: word, from: 'database_specific.severity' }

  const priorities = given
    .filter(({ type }) => type === 'Ubuntu')
    .flatMap(({ score }) => (score.toLowerCase() === 'negligible' ? 'low' : (parseSeverity(score) ?? [])))
    .sort(compareSeverity)
  return priorities[0] ? { severity: priorities[0], from: 'Ubuntu' } : UNRATED
}

/** The rating of a group of records about one thing, by the same precedence. */
export function rateGroup(ratings: readonly Rating[]): Rating {
  const sorted = [...ratings].sort(
    (a, b) =>
      precedence(a) - precedence(b) || compareSeverity(a.severity, b.severity) || (a.from < b.from ? -1 : 1)
  )
  return sorted[0] ?? UNRATED
}

/**
 * A distribution's rating of its own package comes before the scores, which know neither its build nor its patches.
 * What trivy passes on of others' ratings stands in the scores and words of the records themselves, and comes last.
 */
function precedence({ from }: Rating): number {
  if (from === 'MAL') return 0
  const [, passedOn] = /^trivy(?:: (.+))?$/.exec(from) ?? []
  if (passedOn !== undefined && DISTRIBUTIONS.has(passedOn)) return 1
  if (from.startsWith('trivy')) return 6
  if (from.startsWith('CVSS:2.0/')) return 3
  if (from.startsWith('CVSS:')) return 2
  return ['database_specific.severity', 'Ubuntu', '', 'none'].indexOf(from) + 4
}

/** Trivy's names of distributions as sources. Source: aquasecurity/trivy-db, `pkg/vulnsrc/vulnerability/const.go`. */
const DISTRIBUTIONS = new Set([
  ...['alma', 'alpine', 'amazon', 'azure', 'cbl-mariner', 'chainguard', 'debian', 'oracle-oval', 'photon'],
  ...['redhat', 'redhat-oval', 'rocky', 'suse-cvrf', 'ubuntu', 'wolfi']
])

/** The qualitative scale of CVSS 3.0 and later, used for 2.0 as well; "none" (0.0) counts as low. */
function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return 'low'
}

interface Scored {
  readonly score: number
  /** The vector as given, `CVSS:2.0/` put before one of version 2. */
  readonly from: string
}

/**
 * The base score of a vector; metrics of time and environment are left out. Undefined for a vector that is
 * malformed or lacks a mandatory metric.
 */
export function scoreVector(vector: string): Scored | undefined {
  const from = vector.startsWith('AV:') ? `CVSS:2.0/${vector}` : vector
  const version = VERSIONS.find(({ prefix }) => from.startsWith(prefix))
  const metrics = version && readMetrics(from.slice(version.prefix.length))
  if (!metrics) return undefined
  const base = version.base.map((name) => `${name}:${metrics.get(name) ?? ''}`).join('/')
  try {
    const score = version.score(base)
    return score >= 0 && score <= 10 ? { score, from } : undefined
  } catch {
    // The library refuses values that the metric does not have.
    return undefined
  }
}

/** Undefined when a metric is not `name:value` or stands there twice. */
function readMetrics(text: string): ReadonlyMap<string, string> | undefined {
  const metrics = new Map<string, string>()
  for (const part of text.split('/')) {
    const found = /^([A-Za-z]{1,3}):([A-Za-z]+)$/.exec(part)
    if (!found?.[1] || !found[2] || metrics.has(found[1])) return undefined
    metrics.set(found[1], found[2])
  }
  return metrics
}

/** The mandatory metrics of each version, in the order that its specification prints. */
const BASE_3 = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A']
const BASE_4 = ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA']
const BASE_2 = ['AV', 'AC', 'Au', 'C', 'I', 'A']

const VERSIONS: readonly {
  readonly prefix: string
  readonly base: readonly string[]
  readonly score: (base: string) => number
}[] = [
  { prefix: 'CVSS:4.0/', base: BASE_4, score: (base) => new CVSS40(`CVSS:4.0/${base}`).Score() },
  { prefix: 'CVSS:3.1/', base: BASE_3, score: (base) => new CVSS31(`CVSS:3.1/${base}`).BaseScore() },
  { prefix: 'CVSS:3.0/', base: BASE_3, score: (base) => new CVSS30(`CVSS:3.0/${base}`).BaseScore() },
  { prefix: 'CVSS:2.0/', base: BASE_2, score: (base) => new CVSS20(base).BaseScore() }
]
