import type { Report } from '../model/index.js'
import { fixesFor } from './fix-plan/index.js'
import { statusOf } from './judge.js'
import { comparisonOf, readShardReport } from './shard-report.js'

/**
 * Reads a JSON report that nobody vouches for, such as one from a fork. It has to follow the published schema to the
 * letter, and its verdict has to follow from its findings. That makes it a well-formed report and no true one: what it
 * says is still the word of whoever wrote it.
 * @throws Error with half a sentence when it is no such report
 */
export async function readForeignReport(text: string): Promise<Report> {
  // Those who scan have no need of it.
  const { schemaProblem } = await import('./report-schema.js')
  const document = parse(text)
  const problem = schemaProblem(document)
  if (problem !== undefined) throw new Error(`does not follow the schema of reports: ${problem}`)
  const { report } = readShardReport(text)
  const { decisions, notices, policy } = report
  if (statusOf(decisions, notices, policy) !== report.status)
    throw new Error(
      `says '${report.status}', which does not follow from its findings: it was changed by hand`
    )
  const comparison = comparisonOf(document)
  return { ...report, fixes: fixesFor(report), ...(comparison === undefined ? {} : { comparison }) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('is not JSON')
  }
}
