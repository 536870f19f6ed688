import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, messageOf, UserError, type Difference, type Notice } from '../model/index.js'
import { difference, readBaseline, type Baseline } from './baseline.js'

/** The report of an account has some 100 MB. */
const MAX_BYTES = 512 * 1024 * 1024

/** The earlier report, or why there is none. */
export interface Earlier {
  readonly found?: Baseline
  readonly notices: readonly Notice[]
}

/**
 * Reads the earlier report that the user named. Without it nobody can tell what is new: then everything counts, as it
 * would without a baseline, and a notice says so.
 * @param workspace that the path starts from
 */
export function readEarlier({ baseline }: { readonly baseline?: string }, workspace: string): Earlier {
  if (baseline === undefined) return { notices: [] }
  try {
    const found = readReport(baseline, workspace)
    const gap = 'could not see everything: what it missed counts as new'
    return { found, notices: found.status === 'incomplete' ? [note(baseline, gap)] : [] }
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'does not exist' : reasonOf(error)
    return {
      notices: [
        note(baseline, `${why}: without a baseline nothing can be called new, and every finding counts`)
      ]
    }
  }
}

/**
 * Compares two reports that the user named.
 * @throws UserError when there are not two, or one cannot be read
 */
export function compareReports(paths: readonly string[], workspace: string): Difference {
  const [older, newer, ...others] = paths
  if (older === undefined || newer === undefined || others.length > 0)
    throw new UserError('diff takes two JSON reports: lambda-scan diff OLD NEW')
  return difference(readNamed(older, workspace), readNamed(newer, workspace))
}

function readNamed(path: string, workspace: string): Baseline {
  try {
    return readReport(path, workspace)
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'does not exist' : reasonOf(error)
    throw new UserError(`'${path}' ${why}; name a report that scan wrote with --format json`)
  }
}

function readReport(path: string, workspace: string): Baseline {
  const absolute = resolve(workspace, path)
  if (statSync(absolute).size > MAX_BYTES) throw new Error('is too large for a report')
  return readBaseline(readFileSync(absolute, 'utf8'), path)
}

function reasonOf(error: unknown): string {
  return codeOf(error) === '' ? messageOf(error) : `cannot be read (${codeOf(error)})`
}

function note(subject: string, message: string): Notice {
  return { stage: 'judge', subject, message, incomplete: false }
}
