import { messageOf, UserError, type Difference } from '../model/index.js'
import { difference, type Baseline } from '../policy/index.js'
import { readReportFile } from './report-file.js'

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
    return readReportFile(path, workspace)
  } catch (error) {
    throw new UserError(`'${path}' ${messageOf(error)}; name a report that scan wrote with --format json`)
  }
}
