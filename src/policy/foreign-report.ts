import type { Decision, Report } from '../model/index.js'
import { fixesFor } from './fix-plan/index.js'
import { statusOf } from './judge.js'
import { comparisonOf, readShardReport } from './shard-report.js'

/** Where our sources have their pages: OSV, trivy, and AWS for runtimes. */
const KNOWN_HOSTS: readonly string[] = ['osv.dev', 'avd.aquasec.com', 'docs.aws.amazon.com']

/**
 * Reads a JSON report that nobody vouches for, such as one from a fork. It has to follow the published schema to the
 * letter, and its verdict has to follow from its findings. That makes it a well-formed report and no true one: what it
 * says is still the word of whoever wrote it. Addresses of advisories that are none of our sources' are left empty.
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
  return {
    ...report,
    decisions: decisions.map(withKnownLinks),
    fixes: fixesFor(report),
    ...(comparison === undefined ? {} : { comparison })
  }
}

/** What is said under the repository's name leads to no place of the report's own choosing. */
function withKnownLinks(decision: Decision): Decision {
  const sources = decision.finding.sources.map((source) =>
    isKnown(source.url) ? source : { ...source, url: '' }
  )
  return { ...decision, finding: { ...decision.finding, sources } }
}

function isKnown(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === 'https:' && KNOWN_HOSTS.includes(host)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('is not JSON')
  }
}
