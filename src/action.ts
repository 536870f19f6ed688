import { resolve } from 'node:path'
import { loadRequest, readInputs, type Request } from './config/index.js'
import { deliver, relay, warnings } from './delivery/index.js'
import type { AdvisoryCache } from './io/advisory-cache/index.js'
import { createAws } from './io/aws/index.js'
import { baseArtifacts } from './io/github-artifacts.js'
import { readGitHubContext } from './io/github-context.js'
import { createHttp } from './io/http.js'
import { registries } from './io/registry/index.js'
import { logProgress } from './io/progress.js'
import { wantedTrivy } from './io/trivy/wanted.js'
import { maskSecret, setOutputs } from './io/runner.js'
import { EXIT_CODES, UserError, type World } from './model/index.js'
import { commandData } from './reports/escape/index.js'
import { merge } from './merge.js'
import { planSweep } from './plan.js'
import { readRelayed } from './relay.js'
import { scan } from './scan.js'
import { USER_AGENT } from './version.js'

process.exitCode = await run(process.env)

type Env = Readonly<Record<string, string | undefined>>

/** @returns the exit code */
async function run(env: Env): Promise<number> {
  const aws = createAws({ env, hide: maskSecret })
  try {
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
    const request = await loadRequest(readInputs(env), workspace)
    if (request.githubToken !== undefined) await maskSecret(request.githubToken)
    const http = createHttp({ userAgent: USER_AGENT, env })
    const context = readGitHubContext(env)
    const progress = logProgress((line) => print(`${line}\n`))
    const world = {
      http,
      now,
      progress,
      aws,
      registries: registries({ userAgent: USER_AGENT, env }),
      baseArtifact: baseArtifacts({ context, token: request.githubToken, http }),
      ...(await wantedTrivy(request, workspace, http, env))
    }
    if (request.mode === 'comment') return await comment(request, workspace, { env, context, http, print })
    if (request.mode === 'plan') return await shareOut(request, world)
    const cache = await advisoryCache(request, workspace, env, http)
    const report =
      request.mode === 'merge'
        ? await merge(request, workspace, world)
        : await scan({ ...request, ...(cache && { cacheDir: cache.folder }) }, workspace, world)
    await deliver(report, { request, workspace, env, context, http, now, print })
    await cache?.save()
    return EXIT_CODES[report.status]
  } catch (error) {
    const text =
      error instanceof UserError ? error.message : `This is a bug, please report it: ${stackOf(error)}`
    print(`::error title=Lambda supply chain scan::${commandData(text)}\n`)
    return 2
  } finally {
    aws.close()
  }
}

/** What earlier runs kept, for those who want it and ask a service that has records. */
async function advisoryCache(
  { cache, cacheDir, mode, osvExport, osvApiUrl, scanners }: Request,
  workspace: string,
  env: Env,
  http: World['http']
): Promise<AdvisoryCache | undefined> {
  if (!cache || mode !== 'scan' || osvExport !== undefined || scanners?.includes('osv') === false)
    return undefined
  const { openAdvisoryCache } = await import('./io/advisory-cache/index.js')
  return await openAdvisoryCache({
    ...(cacheDir === undefined ? {} : { folder: resolve(workspace, cacheDir) }),
    source: osvApiUrl,
    ...{ env, http, now },
    debug: (text) => print(`::debug::${commandData(text)}\n`)
  })
}

/** Tells a pull request what another run found. @returns the exit code, which says nothing about the verdict */
async function comment(
  request: Request,
  workspace: string,
  at: Omit<Parameters<typeof relay>[1], 'request'>
): Promise<number> {
  const said = await relay(async () => await readRelayed(request, workspace), { request, ...at })
  return said ? 0 : 2
}

/** Hands the matrix of a sweep on to the jobs that follow. @returns the exit code */
async function shareOut(request: Request, world: Pick<World, 'aws' | 'progress'>): Promise<number> {
  const { matrix, shards, notices, incomplete } = await planSweep(request, world)
  const late = await setOutputs({ matrix, 'shard-count': shards })
  print(warnings([...notices, ...late]))
  print(`The functions are shared among ${shards} jobs\n`)
  return incomplete ? EXIT_CODES.incomplete : EXIT_CODES.pass
}

function now(): Date {
  return new Date()
}

function print(text: string): void {
  process.stdout.write(text)
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
