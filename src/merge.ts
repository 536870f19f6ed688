import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { openBaseline } from './baselines/index.js'
import { joinInventories } from './catalogers/index.js'
import type { Request } from './config/index.js'
import { messageOf, UserError, type Notice, type Report, type World } from './model/index.js'
import {
  compareWith,
  fixesFor,
  joinPosture,
  readShardReport,
  statusOf,
  type ShardReport
} from './policy/index.js'

/** The report of a large account has some 100 MB. */
const MOST_BYTES = 512 * 1024 * 1024

/**
 * Makes one verdict of the reports that the parts of a sweep wrote.
 * @throws UserError when there is none, one cannot be read, or they do not belong together
 */
export async function merge(
  request: Request,
  workspace: string,
  world: Pick<World, 'baseArtifact'>
): Promise<Report> {
  if (request.baselinePath !== undefined)
    throw new UserError(
      "'baseline-path' is for a scan; give 'mode: merge' the report of the base as 'baseline'"
    )
  const places = await findReports(request.paths, workspace)
  const parts = places.map((place) => readPart(place, workspace))
  const reports = parts.map(({ report }) => report)
  const [first] = reports
  if (!first) throw new UserError("'path' names no report; name those that the parts wrote")
  const { policy } = first
  if (reports.some((report) => !isSame(report.policy, policy)))
    throw new UserError('the reports were written under different policies; give all parts the same inputs')
  const { items: components } = joinInventories(
    reports.map((report) => ({ items: report.components, notices: [] }))
  )
  const decisions = unique(
    reports.flatMap((report) => report.decisions),
    ({ finding }) => [
      finding.fingerprint,
      finding.artifact,
      finding.function,
      'purl' in finding ? finding.purl : ''
    ]
  )
  const posture = joinPosture(reports.flatMap((report) => report.posture ?? []))
  const baseline = await openBaseline(request, workspace, world)
  const notices = [
    ...missingParts(parts),
    ...changedArtifacts(reports),
    ...baseline.notices,
    ...unique(
      reports.flatMap((report) => report.notices),
      (notice) => [notice.subject, notice.message]
    )
  ]
  const artifacts = unique(
    reports.flatMap((report) => report.artifacts),
    ({ id }) => [id]
  )
  const functions = unique(
    reports.flatMap((report) => report.functions),
    ({ name, code }) => [name, code]
  )
  return {
    status: statusOf(decisions, notices, policy),
    artifacts,
    functions,
    components: components.map((component) => ({
      ...component,
      evidence: unique(component.evidence, ({ artifact, path }) => [artifact, path])
    })),
    decisions,
    fixes: fixesFor({ decisions, components, artifacts, functions }),
    staleIgnores: staleEverywhere(reports),
    notices,
    ...(posture === undefined ? {} : { posture }),
    ...(baseline.found === undefined ? {} : { comparison: compareWith(baseline.found, decisions) }),
    policy
  }
}

/** Sorted, so that the same reports give the same verdict wherever they came from. */
async function findReports(paths: readonly string[], workspace: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(
    paths.map((path) => path.replaceAll('\\', '/')),
    { cwd: workspace, dot: true, expandDirectories: false, followSymbolicLinks: false }
  )
  if (found.length === 0)
    throw new UserError(
      `path '${paths.join(' ')}' finds no report; with 'mode: merge' it names the JSON reports of the parts`
    )
  return [...found].sort()
}

function readPart(place: string, workspace: string): ShardReport {
  try {
    const path = resolve(workspace, place)
    if (statSync(path).size > MOST_BYTES) throw new Error('is too large for a report')
    return readShardReport(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UserError(
      `report '${place}' ${messageOf(error)}; name the JSON reports of the parts, and nothing else`
    )
  }
}

/** A part that broke off must not be taken for one that found nothing. */
function missingParts(parts: readonly ShardReport[]): readonly Notice[] {
  const shards = new Set(parts.flatMap(({ shard }) => shard ?? []))
  const totals = new Set([...shards].map((shard) => shard.split('/')[1] ?? ''))
  if (totals.size > 1) throw new UserError('the reports are of more than one sweep; merge those of one plan')
  const total = Number([...totals][0] ?? 0)
  const missing = Array.from({ length: total }, (_, index) => `${index + 1}/${total}`).filter(
    (shard) => !shards.has(shard)
  )
  if (missing.length === 0) return []
  const shown =
    missing.length > 8
      ? `${missing.slice(0, 8).join(', ')} and ${missing.length - 8} more`
      : missing.join(', ')
  const message = `no report of ${shown}: the job broke off, or its report was not handed on`
  return [{ stage: 'open', subject: 'sweep', message, incomplete: true }]
}

/** What two parts read under one name has to be the same. */
function changedArtifacts(reports: readonly Report[]): readonly Notice[] {
  const digests = new Map<string, string>()
  const changed = new Set<string>()
  for (const { id, digest } of reports.flatMap((report) => report.artifacts)) {
    if ((digests.get(id) ?? digest) !== digest) changed.add(id)
    digests.set(id, digest)
  }
  return [...changed].sort().map((subject) => ({
    stage: 'open',
    subject,
    message: 'changed between the parts of the sweep: what the first of them read is shown',
    incomplete: true
  }))
}

/** An ignore entry that one part used is not stale. */
function staleEverywhere(reports: readonly Report[]): Report['staleIgnores'] {
  const all = reports.flatMap((report) => report.staleIgnores)
  return unique(all, ({ id, line, why }) => [id, line, why]).filter(({ id, line, why }) =>
    reports.every((report) =>
      report.staleIgnores.some((each) => each.id === id && each.line === line && each.why === why)
    )
  )
}

function isSame(a: Report['policy'], b: Report['policy']): boolean {
  return (
    a.failOnSeverity === b.failOnSeverity &&
    a.failOnKev === b.failOnKev &&
    a.onlyFixed === b.onlyFixed &&
    a.warnOnly === b.warnOnly &&
    a.failOnIncomplete === b.failOnIncomplete &&
    String(a.sources) === String(b.sources)
  )
}

/** The first of those that are the same. */
function unique<T>(items: readonly T[], key: (item: T) => readonly unknown[]): readonly T[] {
  const seen = new Map<string, T>()
  for (const item of items) {
    const text = JSON.stringify(key(item))
    if (!seen.has(text)) seen.set(text, item)
  }
  return [...seen.values()]
}
