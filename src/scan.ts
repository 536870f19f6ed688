import { resolve } from 'node:path'
import { DEFAULT_LIMITS } from './archives/index.js'
import { advise, findingsOf, type AdvisorySource } from './advisories/index.js'
import { catalog } from './catalogers/index.js'
import type { Request } from './config/index.js'
import { composeFunctions } from './functions/compose.js'
import type { Notice, Report, World } from './model/index.js'
import { fixesFor, judge, statusOf } from './policy/index.js'
import { findTargets, TargetReader } from './targets/index.js'

/**
 * The whole program: what was asked goes in, the verdict comes out.
 * @param workspace folder that the request's paths start from
 * @throws UserError when the request cannot be carried out as it stands
 */
export async function scan(request: Request, workspace: string, world: World): Promise<Report> {
  const targets = await findTargets(request.paths, workspace)

  world.progress.stage(`Reading ${count(targets.items.length, 'artifact')}`)
  const reader = new TargetReader(
    targets.items,
    { ...DEFAULT_LIMITS, entries: request.maxEntries },
    world.progress
  )
  const components = catalog(reader.artifacts())
  const opened = reader.opened()
  const functions = composeFunctions(opened.summaries, request.runtime)

  world.progress.stage(`Asking what is known about ${count(components.items.length, 'component')}`)
  const matches = await advise(components.items, [await advisorySource(request, workspace)], world)
  world.progress.end()

  const findings = [...findingsOf(matches.items, components.items, functions), ...opened.findings]
  const policy = { ...request, today: world.now().toISOString().slice(0, 10) }
  const { decisions, staleIgnores } = judge(findings, policy)
  const notices = [...targets.notices, ...opened.notices, ...components.notices, ...matches.notices].sort(
    byPlace
  )
  return {
    status: statusOf(decisions, notices, policy),
    artifacts: opened.summaries,
    functions,
    components: components.items,
    decisions,
    fixes: fixesFor(decisions, components.items),
    staleIgnores,
    notices,
    policy: {
      failOnSeverity: request.failOnSeverity,
      onlyFixed: request.onlyFixed,
      warnOnly: request.warnOnly,
      failOnIncomplete: request.failOnIncomplete
    }
  }
}

/** Each source is loaded only by those who use it. */
async function advisorySource(request: Request, workspace: string): Promise<AdvisorySource> {
  const cache = request.cacheDir === undefined ? {} : { cacheDir: resolve(workspace, request.cacheDir) }
  if (request.osvExport !== undefined) {
    const { osvExport } = await import('./advisories/osv-export/index.js')
    return osvExport({ folder: resolve(workspace, request.osvExport), ...cache })
  }
  const { osvApi } = await import('./advisories/osv-api/index.js')
  return osvApi({ url: request.osvApiUrl, ...cache })
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function byPlace(a: Notice, b: Notice): number {
  const left = `${a.stage}\0${a.subject}\0${a.message}`
  const right = `${b.stage}\0${b.subject}\0${b.message}`
  return left < right ? -1 : left > right ? 1 : 0
}
