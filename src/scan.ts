import { advise, findingsOf } from './advisories/index.js'
import type { Request } from './config/index.js'
import { locate, markShadowed } from './functions/index.js'
import { takeInventory } from './inventory.js'
import { arrangeNotices, count, fingerprint } from './model/index.js'
import type { PostureFinding, Report, SecretFinding, World } from './model/index.js'
import { compareWith, fixesFor, judge, readEarlier, statusOf } from './policy/index.js'
import { choosePosture, inspectPosture, markExposed } from './posture/index.js'
import { inspectRuntimes } from './runtimes/index.js'
import type { SecretHunt } from './secrets/index.js'
import { advisorySources } from './sources.js'

export { takeInventory } from './inventory.js'
export { compareReports } from './policy/index.js'

/**
 * The whole program: what was asked goes in, the verdict comes out.
 * @param workspace folder that the request's paths start from
 * @throws UserError when the request cannot be carried out as it stands
 */
export async function scan(request: Request, workspace: string, world: World): Promise<Report> {
  const rules = choosePosture(request.posture)
  const hunt = await secretHunt(request, world)
  const { artifacts, functions, components, ...seen } = await takeInventory(
    request,
    workspace,
    world,
    (artifact) => hunt?.take(artifact)
  )
  hunt?.takeVariables(functions)
  const secrets = await hunt?.finish()

  const foreign = components.filter(({ own }) => own !== true)
  world.progress.stage(`Asking what is known about ${count(foreign.length, 'component')}`)
  const sources = await advisorySources(request, workspace, world)
  const matches = await advise(foreign, sources, world)
  world.progress.end()

  const advised = findingsOf(matches.items, components, functions, matches.answered)
  const today = world.now().toISOString().slice(0, 10)
  const runtimes = inspectRuntimes(functions, today, { warningDays: request.runtimeWarningDays })
  const posture = rules && inspectPosture({ artifacts, functions, components }, rules)
  const packages = markExposed(markShadowed(advised, components, functions), functions)
  const findings = locate(
    [
      ...packages,
      ...seen.archiveFindings,
      ...runtimes.items,
      ...(posture?.items ?? []),
      ...notToldTwice(secrets?.items ?? [], posture?.items ?? [])
    ],
    functions
  )
  const baseline = readEarlier(request, workspace)
  const known = request.failOn === 'new' ? new Set(baseline.found?.findings.keys()) : new Set<string>()
  const policy = { ...request, today, known }
  const { decisions, staleIgnores, ...judged } = judge(findings, policy)
  const notices = arrangeNotices([
    ...seen.notices,
    ...matches.notices,
    ...runtimes.notices,
    ...(posture?.notices ?? []),
    ...request.notices,
    ...baseline.notices,
    ...judged.notices,
    ...(secrets?.notices ?? [])
  ])
  return {
    status: statusOf(decisions, notices, policy),
    artifacts,
    functions,
    components,
    decisions,
    fixes: fixesFor(decisions, components),
    staleIgnores,
    notices,
    ...(posture === undefined ? {} : { posture: posture.summary }),
    ...(request.shard === undefined ? {} : { shard: request.shard }),
    ...(baseline.found === undefined ? {} : { comparison: compareWith(baseline.found, decisions) }),
    policy: {
      failOnSeverity: request.failOnSeverity,
      onlyFixed: request.onlyFixed,
      warnOnly: request.warnOnly,
      failOnIncomplete: request.failOnIncomplete,
      sources: sources.map(({ id }) => id)
    }
  }
}

/** Where secrets are looked for. */
async function secretHunt(
  { scanners }: Request,
  { trivy }: Pick<World, 'trivy'>
): Promise<SecretHunt | undefined> {
  if (!trivy || !scanners?.includes('secret')) return undefined
  const { SecretHunt } = await import('./secrets/index.js')
  return new SecretHunt(trivy.searchSecrets())
}

/** A secret in a variable that the rule about variables has found as well is told once, by the rule. */
function notToldTwice(
  secrets: readonly SecretFinding[],
  posture: readonly PostureFinding[]
): readonly SecretFinding[] {
  const told = new Set(posture.map((finding) => finding.fingerprint))
  return secrets.filter(
    ({ function: unit = '', variable }) =>
      variable === undefined || !told.has(fingerprint('posture', 'secret-in-variables', unit, variable))
  )
}
