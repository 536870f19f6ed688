import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { messageOf, UserError, type Report } from '../model/index.js'
import { cyclonedx, spdx, type RenderOptions } from '../reports/index.js'
import { contentsOfFunction, fileNames } from '../sbom/index.js'
import { VERSION } from '../version.js'
import type { Desk } from './desk.js'

/** The outputs that name a bill of materials; '' where there is none. */
export type SbomFiles = Readonly<Record<'cyclonedx' | 'spdx' | 'sbom-dir', string>>

/** Below the folder of the reports, for those of the functions. */
const FOLDER = 'sbom'

/**
 * Writes the bills of materials that were asked for: `sbom.cdx.json` and `sbom.spdx.json` of everything, and
 * `sbom/<function>.cdx.json` and `.spdx.json` of each function.
 * @throws UserError when the folder cannot be written
 */
export function writeSboms(report: Report, { request, workspace, now }: Desk): SbomFiles {
  if (request.sbom === 'none') return { cyclonedx: '', spdx: '', 'sbom-dir': '' }
  const folder = resolve(workspace, request.outputDir)
  const options = { generatedAt: now().toISOString(), version: VERSION }
  try {
    const whole = writePair(join(folder, 'sbom'), report, options)
    if (request.sbom === 'all') return { ...whole, 'sbom-dir': '' }
    const each = join(folder, FOLDER)
    mkdirSync(each, { recursive: true })
    const names = fileNames(report.functions)
    for (const [index, unit] of report.functions.entries()) {
      const contents = { ...report, ...contentsOfFunction(report, unit) }
      writePair(join(each, names[index] ?? ''), contents, { ...options, ofOneFunction: true })
    }
    return { ...whole, 'sbom-dir': each }
  } catch (error) {
    throw new UserError(`input 'output-dir' (${request.outputDir}) cannot be written: ${messageOf(error)}`)
  }
}

function writePair(path: string, report: Report, options: RenderOptions): Omit<SbomFiles, 'sbom-dir'> {
  const files = { cyclonedx: `${path}.cdx.json`, spdx: `${path}.spdx.json` }
  writeFileSync(files.cyclonedx, cyclonedx.render(report, options))
  writeFileSync(files.spdx, spdx.render(report, options))
  return files
}
