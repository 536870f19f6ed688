#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { helpText, loadRequest, parseCommandLine, type Request } from './config/index.js'
import { createHttp } from './io/http.js'
import { terminalProgress } from './io/progress.js'
import { EXIT_CODES, messageOf, UserError, type Report } from './model/index.js'
import { json, markdown, table, type Reporter } from './reports/index.js'
import { terminalText } from './reports/escape/index.js'
import { scan } from './scan.js'
import { USER_AGENT, VERSION } from './version.js'

const FORMATS = { table, json, markdown } as const satisfies Record<Request['format'], Reporter>

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2))

/** @returns the exit code */
async function run(argv: readonly string[]): Promise<number> {
  try {
    const { command, values } = parseCommandLine(argv)
    if (command === 'help') process.stdout.write(helpText())
    if (command === 'version') process.stdout.write(`${VERSION}\n`)
    if (command !== 'scan') return 0
    const workspace = process.cwd()
    const request = await loadRequest(values, workspace)
    const report = await scan(request, workspace, {
      http: createHttp({ userAgent: USER_AGENT, env: process.env }),
      now: () => new Date(),
      progress: terminalProgress(process.stderr)
    })
    deliver(report, request, workspace)
    return EXIT_CODES[report.status]
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`lambda-scan: ${terminalText(error.message)}\n`)
    else process.stderr.write(`lambda-scan: this is a bug, please report it\n${stackOf(error)}\n`)
    return 2
  }
}

function deliver(report: Report, request: Request, workspace: string): void {
  const toTerminal = request.output === undefined && process.stdout.isTTY
  const text = FORMATS[request.format].render(report, {
    color: toTerminal && !process.env['NO_COLOR'],
    ...(toTerminal ? { width: process.stdout.columns } : {}),
    ...(request.reproducible ? {} : { generatedAt: new Date().toISOString() })
  })
  if (request.output === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    writeFileSync(resolve(workspace, request.output), text)
  } catch (error) {
    throw new UserError(`--output ${request.output} cannot be written: ${messageOf(error)}`)
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
