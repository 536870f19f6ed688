import { resolve } from 'node:path'
import { openBaseline } from './baselines/index.js'
import { examineBase, findBase } from './base.js'
import type { Request } from './config/index.js'
import { examine } from './examine.js'
import { markExploited } from './exploitation/index.js'
import type { ReadInventory } from './inventory.js'
import { arrangeNotices } from './model/index.js'
import type { Component, Finding, Report, World } from './model/index.js'
import { compareWith, fixesFor, judge, statusOf } from './policy/index.js'
import { choosePosture } from './posture/index.js'
import { advisorySources } from './sources.js'

export { compareReports } from './baselines/index.js'
export { takeInventory } from './inventory.js'

/**
 * The whole program: what was asked goes in, the verdict comes out.
 * @param workspace folder that the request's paths start from
 * @throws UserError when the request cannot be carried out as it stands
 */
export async function scan(request: Request, workspace: string, world: World): Promise<Report> {
  const rules = choosePosture(request.posture)
  const base = findBase(request, workspace)
  const sources = await advisorySources(request, workspace, world)
  const named = await openBaseline(request, workspace, world)
  const examination = { request, root: workspace, rules, sources }
  const { inventory, posture, ...examined } = await examine(examination, world)
  const { components, findings } = await traced(inventory, examined.findings)
  const baseline = base ? await examineBase(base, examination, { inventory, ...examined }, world) : named
  const known = request.failOn === 'new' ? new Set(baseline.found?.findings.keys()) : new Set<string>()
  const today = world.now().toISOString().slice(0, 10)
  const exploited = await markExploited(findings, request.exploitation, {
    http: world.http,
    today,
    workspace,
    ...(request.cacheDir === undefined ? {} : { cacheDir: resolve(workspace, request.cacheDir) })
  })
  const { failOnKev } = request.exploitation
  const policy = { ...request, failOnKev, today, known, artifacts: inventory.artifacts }
  const { decisions, staleIgnores, ...judged } = judge(exploited.items, policy)
  const notices = arrangeNotices([
    ...examined.notices,
    ...exploited.notices,
    ...request.notices,
    ...baseline.notices,
    ...judged.notices
  ])
  return {
    status: statusOf(decisions, notices, policy),
    artifacts: inventory.artifacts,
    functions: inventory.functions,
    components,
    decisions,
    fixes: fixesFor({ ...inventory, components, decisions }),
    staleIgnores,
    notices,
    ...(posture === undefined ? {} : { posture: posture.summary }),
    ...(request.shard === undefined ? {} : { shard: request.shard }),
    ...(baseline.found === undefined ? {} : { comparison: compareWith(baseline.found, decisions) }),
    policy: {
      failOnSeverity: request.failOnSeverity,
      ...(failOnKev ? { failOnKev } : {}),
      onlyFixed: request.onlyFixed,
      warnOnly: request.warnOnly,
      failOnIncomplete: request.failOnIncomplete,
      sources: sources.map(({ id }) => id)
    }
  }
}

/** Says of what has a finding which files of the workspace name it, and puts the finding there. */
async function traced(
  { components, project }: ReadInventory,
  findings: readonly Finding[]
): Promise<{ readonly components: readonly Component[]; readonly findings: readonly Finding[] }> {
  const purls = new Set(findings.flatMap((finding) => ('purl' in finding ? finding.purl : [])))
  if (purls.size === 0) return { components, findings }
  const { placeWhereNamed, traceOrigins } = await import('./origins/index.js')
  const known = traceOrigins(components, purls, project)
  return { components: known, findings: placeWhereNamed(findings, known, project) }
}
