import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { messageOf, UserError, type Report } from '../model/index.js'
import { openvex } from '../reports/index.js'
import { VERSION } from '../version.js'
import type { Desk } from './desk.js'

/** The output that names the file; empty where nothing was ignored that VEX could speak of. */
export type VexFile = Readonly<Record<'vex', string>>

/**
 * Writes what was ignored as OpenVEX, where there is any.
 * @throws UserError when the folder cannot be written
 */
export function writeVex(report: Report, { request, workspace, env, now }: Desk): VexFile {
  const ignored = report.decisions.some(({ finding, outcome }) => outcome === 'ignored' && 'purl' in finding)
  if (!ignored) return { vex: '' }
  const folder = resolve(workspace, request.outputDir)
  const vex = join(folder, 'report.openvex.json')
  const author = request.vexAuthor ?? env['GITHUB_REPOSITORY']
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      vex,
      openvex.render(report, {
        generatedAt: now().toISOString(),
        version: VERSION,
        ...(author === undefined || author === '' ? {} : { author })
      })
    )
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`)
  }
  return { vex }
}
