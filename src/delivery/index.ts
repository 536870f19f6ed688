import { randomUUID } from 'node:crypto'
import type { OutputName } from '../config/index.js'
import type { GitHubContext } from '../io/github-context.js'
import { appendSummary, setOutputs } from '../io/runner.js'
import { countBySeverity, type Notice, type Report } from '../model/index.js'
import { annotations, jobSummary, table, type RenderOptions } from '../reports/index.js'
import { commandData } from '../reports/escape/index.js'
import { checks } from './check-run.js'
import { codeScanning } from './code-scanning.js'
import { comment } from './comment.js'
import type { Desk, Destination } from './desk.js'
import { defaultKey } from './key.js'
import { writeReports, type ReportFiles } from './files.js'
import { writeSboms, type SbomFiles } from './sboms.js'
import { snapshot } from './snapshot.js'
import { writeVex, type VexFile } from './vex.js'

export { relay } from './relay.js'

/** In the order in which they are served: the comment tells of what the others could not take. */
const DESTINATIONS: readonly Destination[] = [codeScanning, snapshot, checks, comment]

/** Writes the verdict to every place where someone looks for it. */
export async function deliver(
  scanned: Report,
  at: Pick<Desk, 'request' | 'workspace' | 'env' | 'context' | 'http' | 'now' | 'print'>
): Promise<void> {
  const { request, env, context, print } = at
  const options = {
    commentKey: request.commentKey ?? defaultKey(env),
    ...(context.runUrl === undefined ? {} : { detailsUrl: context.runUrl }),
    ...sourceUrl(context),
    ...(request.sarifCategory === undefined ? {} : { sarifCategory: request.sarifCategory })
  }
  const desk: Desk = { ...at, options }
  // What kept a destination from taking the report belongs into those that follow.
  let report: Report = { ...scanned, notices: [...scanned.notices, ...context.notices] }
  const outputs: Record<string, string | number> = {}
  let annotated = false
  for (const destination of DESTINATIONS) {
    const sent = await destination.send(report, desk)
    report = { ...report, notices: [...report.notices, ...sent.notices] }
    Object.assign(outputs, sent.outputs)
    annotated ||= sent.annotated === true
  }
  const files = { ...writeReports(report, desk), ...writeSboms(report, desk), ...writeVex(report, desk) }
  print(inGroup(table.render(report)))
  if (!annotated) print(annotations.render(report, options))
  const late = [
    ...(await appendSummary(jobSummary.render(report, options))),
    ...(await setOutputs({ ...outputsOf(report, files), ...outputs }))
  ]
  print(warnings(late))
}

/** Of a pull request its newest commit: the merge that was scanned is nowhere to be looked at. */
function sourceUrl({ repositoryUrl, pullRequest, commit }: GitHubContext): Pick<RenderOptions, 'sourceUrl'> {
  const sha = pullRequest?.head ?? commit?.sha
  return repositoryUrl === undefined || sha === undefined ? {} : { sourceUrl: `${repositoryUrl}/blob/${sha}` }
}

/** For what can be said in the log only, since the reports are written. */
export function warnings(notices: readonly Notice[]): string {
  return notices
    .map(({ subject, message }) => `::warning::${commandData(`${subject}: ${message}`)}\n`)
    .join('')
}

/** Names in the report are foreign; while the log shows them, the runner must not take a line for a command. */
function inGroup(text: string): string {
  const token = randomUUID()
  return `::group::Report\n::stop-commands::${token}\n${text}\n::${token}::\n::endgroup::\n`
}

function outputsOf(
  { status, decisions }: Report,
  files: ReportFiles & SbomFiles & VexFile
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
    'snapshot-id': '',
    'check-run-id': '',
    'sarif-id': '',
    'comment-id': ''
  }
}
