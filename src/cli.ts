#!/usr/bin/env node
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { helpText, loadRequest, parseCommandLine, type IgnoreOrder, type Request } from './config/index.js'
import { createAws } from './io/aws/index.js'
import { createHttp } from './io/http.js'
import { registries } from './io/registry/index.js'
import { terminalProgress } from './io/progress.js'
import { wantedTrivy } from './io/trivy/wanted.js'
import { EXIT_CODES, messageOf, reaches, UserError } from './model/index.js'
import type { InventoryReporter, RenderOptions, Reporter } from './reports/index.js'
import { terminalText } from './reports/escape/index.js'
import { USER_AGENT, VERSION } from './version.js'

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2))

/** @returns the exit code */
async function run(argv: readonly string[]): Promise<number> {
  try {
    const line = parseCommandLine(argv)
    switch (line.command) {
      case 'help':
        process.stdout.write(helpText(line.about))
        return 0
      case 'version':
        process.stdout.write(`${VERSION}\n`)
        return 0
      case 'scan':
        return await runScan(await loadRequest(line.values, process.cwd()), process.cwd())
      case 'inventory':
        return await runInventory(await loadRequest(line.values, process.cwd()), process.cwd())
      case 'diff':
        return await runDiff(await loadRequest(line.values, process.cwd()), process.cwd())
      case 'ignore':
        return await runIgnore(line.order, process.cwd())
    }
  } catch (error) {
    if (error instanceof UserError) process.stderr.write(`lambda-scan: ${terminalText(error.message)}\n`)
    else process.stderr.write(`lambda-scan: this is a bug, please report it\n${stackOf(error)}\n`)
    return 2
  }
}

// What scans and what reports is loaded when there is something to scan: `--help` needs a tenth of the code.

async function runScan(request: Request, workspace: string): Promise<number> {
  if (request.mode === 'comment')
    throw new UserError('--mode comment is for the Action alone: it needs the event of a workflow run')
  if (request.mode === 'plan') return await runPlan(request, workspace)
  const [{ scan }, reporter] = await Promise.all([import('./scan.js'), scanReporter(request.format)])
  const http = createHttp({ userAgent: USER_AGENT, env: process.env })
  const aws = createAws({ env: process.env })
  try {
    const scanned = async () =>
      await scan(request, workspace, {
        http,
        now: () => new Date(),
        progress: terminalProgress(process.stderr),
        aws,
        registries: registries({ userAgent: USER_AGENT, env: process.env }),
        ...(await wantedTrivy(request, workspace, http, process.env))
      })
    const merging = request.mode === 'merge' ? await import('./merge.js') : undefined
    const report = await (merging?.merge(request, workspace, {}) ?? scanned())
    deliver(reporter.render(report, renderOptions(request)), request, workspace)
    return EXIT_CODES[report.status]
  } finally {
    aws.close()
  }
}

async function runPlan(request: Request, workspace: string): Promise<number> {
  const { planSweep } = await import('./plan.js')
  const aws = createAws({ env: process.env })
  try {
    const plan = await planSweep(request, { aws, progress: terminalProgress(process.stderr) })
    for (const { subject, message } of plan.notices)
      process.stderr.write(`lambda-scan: ${terminalText(`${subject}: ${message}`)}\n`)
    deliver(`${plan.matrix}\n`, request, workspace)
    return plan.incomplete ? EXIT_CODES.incomplete : EXIT_CODES.pass
  } finally {
    aws.close()
  }
}

async function runInventory(request: Request, workspace: string): Promise<number> {
  // The command line lets no other format through.
  const { format } = request
  if (format === 'markdown' || format === 'html' || format === 'openvex' || format === 'sarif')
    throw new UserError(`an inventory is not written as ${format}`)
  const [{ takeInventory }, reporter] = await Promise.all([import('./scan.js'), inventoryReporter(format)])
  const inventory = await takeInventory(request, workspace, {
    progress: terminalProgress(process.stderr),
    registries: registries({ userAgent: USER_AGENT, env: process.env })
  })
  deliver(reporter.render(inventory, renderOptions(request)), request, workspace)
  const whole = inventory.notices.every(({ incomplete }) => !incomplete)
  return whole || !request.failOnIncomplete ? EXIT_CODES.pass : EXIT_CODES.incomplete
}

async function runDiff(request: Request, workspace: string): Promise<number> {
  const [{ compareReports }, { differenceJson, differenceTable }] = await Promise.all([
    import('./scan.js'),
    import('./reports/index.js')
  ])
  const difference = compareReports(request.paths, workspace)
  const reporter = request.format === 'json' ? differenceJson : differenceTable
  deliver(reporter.render(difference, renderOptions(request)), request, workspace)
  const worse = difference.fresh.some(({ severity }) => reaches(severity, request.failOnSeverity))
  return worse ? EXIT_CODES.fail : EXIT_CODES.pass
}

async function runIgnore(order: IgnoreOrder, workspace: string): Promise<number> {
  const { addIgnore, inDays } = await import('./config/add-ignore.js')
  const today = new Date().toISOString().slice(0, 10)
  const { path, line, entry, ends } = addIgnore(order, workspace, today)
  const hint = `It holds until somebody deletes it; --expires ${inDays(today, 90)} would have it looked at again.`
  // Only the words are foreign, and the indentation is not.
  const shown = entry.split('\n').map((text) => text.replace(/\S.*$/, (words) => terminalText(words)))
  const lines = [`Added to ${terminalText(path)}, line ${line}:`, ...shown, ...(ends ? [] : [hint])]
  process.stdout.write(`${lines.join('\n')}\n`)
  return EXIT_CODES.pass
}

async function scanReporter(format: Request['format']): Promise<Reporter> {
  const { cyclonedx, html, json, markdown, openvex, sarif, spdx, table } = await import('./reports/index.js')
  const formats = { table, json, markdown, html, cyclonedx, spdx, openvex, sarif } as const satisfies Record<
    Request['format'],
    Reporter
  >
  return formats[format]
}

type InventoryFormat = Exclude<Request['format'], 'markdown' | 'html' | 'openvex' | 'sarif'>

async function inventoryReporter(format: InventoryFormat): Promise<InventoryReporter> {
  const { cyclonedx, inventoryJson, inventoryTable, spdx } = await import('./reports/index.js')
  const formats = { table: inventoryTable, json: inventoryJson, cyclonedx, spdx } as const satisfies Record<
    InventoryFormat,
    InventoryReporter
  >
  return formats[format]
}

function renderOptions(request: Request): RenderOptions {
  const toTerminal = request.output === undefined && process.stdout.isTTY
  return {
    color: toTerminal && !process.env['NO_COLOR'],
    ...(toTerminal ? { width: process.stdout.columns } : {}),
    ...(request.reproducible ? {} : { generatedAt: new Date().toISOString() }),
    version: VERSION,
    suppressed: request.showSuppressed,
    ...(request.vexAuthor === undefined ? {} : { author: request.vexAuthor })
  }
}

function deliver(text: string, request: Request, workspace: string): void {
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
