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
  // Neither is needed by those who scan.
  const [{ Ajv2020 }, { default: schema }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('../../schemas/report.schema.json', { with: { type: 'json' } })
  ])
  const document = parse(text)
  const validate = new Ajv2020({ strictTypes: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
    schema
  )
  if (!validate(document)) {
    const { instancePath = '', message = 'does not fit' } = validate.errors?.[0] ?? {}
    throw new Error(`does not follow the schema of reports: ${placeOf(instancePath)} ${message}`)
  }
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

/** Names of the report's own choosing are not repeated. */
function placeOf(pointer: string): string {
  if (pointer === '') return 'the report'
  return /^[\w/]{1,100}$/.test(pointer) ? pointer : 'a part of it'
}
