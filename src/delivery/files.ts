import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { messageOf, UserError, type Report } from '../model/index.js'
import { html, json, markdown, sarif } from '../reports/index.js'
import { VERSION } from '../version.js'
import type { Desk } from './desk.js'

/** The outputs that name a file. */
export type ReportFiles = Readonly<Record<'json' | 'markdown' | 'html' | 'sarif', string>>

/**
 * Writes the reports that later steps read.
 * @throws UserError when the folder cannot be written
 */
export function writeReports(report: Report, { request, workspace, options, now }: Desk): ReportFiles {
  const folder = resolve(workspace, request.outputDir)
  const files = {
    json: join(folder, 'report.json'),
    markdown: join(folder, 'report.md'),
    html: join(folder, 'report.html'),
    sarif: join(folder, 'report.sarif')
  }
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(files.json, json.render(report, { generatedAt: now().toISOString() }))
    writeFileSync(files.markdown, markdown.render(report))
    writeFileSync(files.html, html.render(report, { ...options, version: VERSION }))
    writeFileSync(files.sarif, sarif.render(report, { ...options, version: VERSION }))
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`)
  }
  return files
}
