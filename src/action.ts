import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadRequest, readInputs, type OutputName, type Request } from './config/index.js'
import { deleteComment, upsertComment, type CommentResult } from './io/github-comments.js'
import { readGitHubContext, type GitHubContext } from './io/github-context.js'
import { createAws } from './io/aws/index.js'
import { createHttp } from './io/http.js'
import { registries } from './io/registry/index.js'
import { logProgress } from './io/progress.js'
import { wantedTrivy } from './io/trivy/wanted.js'
import { appendSummary, maskSecret, setOutputs } from './io/runner.js'
import {
  countBySeverity,
  EXIT_CODES,
  messageOf,
  UserError,
  type Http,
  type Report,
  type World
} from './model/index.js'
import { commandData } from './reports/escape/index.js'
import {
  annotations,
  commentMarker,
  jobSummary,
  json,
  markdown,
  pullRequest,
  sarif,
  table
} from './reports/index.js'
import type { RenderOptions } from './reports/index.js'
import { merge } from './merge.js'
import { planSweep } from './plan.js'
import { scan } from './scan.js'
import { USER_AGENT, VERSION } from './version.js'

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
    const progress = logProgress((line) => process.stdout.write(`${line}\n`))
    const world = {
      http,
      now: () => new Date(),
      progress,
      aws,
      registries: registries({ userAgent: USER_AGENT, env }),
      ...(await wantedTrivy(request, workspace, http, env))
    }
    if (request.mode === 'plan') return await shareOut(request, world)
    const report =
      request.mode === 'merge' ? await merge(request, workspace) : await scan(request, workspace, world)
    await deliver(report, request, workspace, env, http)
    return EXIT_CODES[report.status]
  } catch (error) {
    const text =
      error instanceof UserError ? error.message : `This is a bug, please report it: ${stackOf(error)}`
    process.stdout.write(`::error title=Lambda supply chain scan::${commandData(text)}\n`)
    return 2
  } finally {
    aws.close()
  }
}

/** Hands the matrix of a sweep on to the jobs that follow. @returns the exit code */
async function shareOut(request: Request, world: Pick<World, 'aws' | 'progress'>): Promise<number> {
  const { matrix, shards, notices, incomplete } = await planSweep(request, world)
  const late = await setOutputs({ matrix, 'shard-count': shards })
  for (const { subject, message } of [...notices, ...late])
    process.stdout.write(`::warning::${commandData(`${subject}: ${message}`)}\n`)
  process.stdout.write(`The functions are shared among ${shards} jobs\n`)
  return incomplete ? EXIT_CODES.incomplete : EXIT_CODES.pass
}

/** Writes the verdict to every place where someone looks for it. */
async function deliver(
  scanned: Report,
  request: Request,
  workspace: string,
  env: Env,
  http: Http
): Promise<void> {
  const context = readGitHubContext(env)
  const options: RenderOptions = {
    commentKey: request.commentKey ?? defaultKey(env),
    ...(context.runUrl === undefined ? {} : { detailsUrl: context.runUrl })
  }
  const comment = await postComment(scanned, request, options, context, http)
  // What kept the comment from being written belongs into the reports that follow.
  const report = { ...scanned, notices: [...scanned.notices, ...context.notices, ...comment.notices] }
  const files = writeReports(report, request, options, workspace)
  showInLog(table.render(report))
  process.stdout.write(annotations.render(report, options))
  const late = [
    ...(await appendSummary(jobSummary.render(report, options))),
    ...(await setOutputs(outputsOf(report, files, comment.id)))
  ]
  for (const { message } of late) process.stdout.write(`::warning::${commandData(message)}\n`)
}

async function postComment(
  report: Report,
  request: Request,
  options: RenderOptions,
  context: GitHubContext,
  http: Http
): Promise<CommentResult> {
  const mode = request.commentSummaryInPr
  if (mode === 'never') return { notices: [] }
  const place = { context, token: request.githubToken, http, marker: commentMarker(options.commentKey) }
  if (mode === 'on-failure' && report.status === 'pass') return await deleteComment(place)
  return await upsertComment(place, pullRequest.render(report, options))
}

/** Jobs of one workflow comment each on their own; runs of one job replace each other's comment. */
function defaultKey(env: Env): string {
  return [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter((part) => part).join(' / ') || 'lambda-scan'
}

type ReportFiles = Readonly<Record<'json' | 'markdown' | 'sarif', string>>

function writeReports(
  report: Report,
  request: Request,
  options: RenderOptions,
  workspace: string
): ReportFiles {
  const folder = resolve(workspace, request.outputDir)
  const files = {
    json: join(folder, 'report.json'),
    markdown: join(folder, 'report.md'),
    sarif: join(folder, 'report.sarif')
  }
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(files.json, json.render(report, { generatedAt: new Date().toISOString() }))
    writeFileSync(files.markdown, markdown.render(report))
    writeFileSync(files.sarif, sarif.render(report, { ...options, version: VERSION }))
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`)
  }
  return files
}

/** Names in the report are foreign; while the log shows them, the runner must not take a line for a command. */
function showInLog(text: string): void {
  const token = randomUUID()
  process.stdout.write(`::group::Report\n::stop-commands::${token}\n${text}\n::${token}::\n::endgroup::\n`)
}

function outputsOf(
  { status, decisions }: Report,
  files: ReportFiles,
  commentId: number | undefined
): Record<OutputName, string | number> {
  const open = decisions.filter(({ outcome }) => outcome !== 'ignored').map(({ finding }) => finding)
  const counts = countBySeverity(open)
  return {
    status,
    'findings-count': decisions.length,
    'blocking-count': decisions.filter(({ outcome }) => outcome === 'blocks').length,
    'critical-count': counts.critical,
    'high-count': counts.high,
    'medium-count': counts.medium,
    'low-count': counts.low,
    'info-count': counts.info,
    'unknown-count': counts.unknown,
    ...files,
    matrix: '',
    'shard-count': '',
    'comment-id': commentId ?? ''
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
