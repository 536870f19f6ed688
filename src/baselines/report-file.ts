import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, messageOf } from '../model/index.js'
import { readBaseline, type Baseline } from '../policy/index.js'

/** The report of an account has some 100 MB. */
export const MAX_REPORT = 512 * 1024 * 1024

/**
 * Reads a JSON report.
 * @param path as the user wrote it
 * @param workspace that it starts from
 * @throws Error with half a sentence
 */
export function readReportFile(path: string, workspace: string): Baseline {
  try {
    const absolute = resolve(workspace, path)
    if (statSync(absolute).size > MAX_REPORT) throw new Error('is too large for a report')
    return readBaseline(readFileSync(absolute, 'utf8'), path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Error('does not exist')
    throw new Error(codeOf(error) === '' ? messageOf(error) : `cannot be read (${codeOf(error)})`)
  }
}
