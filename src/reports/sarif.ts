import { createHash } from 'node:crypto'
import type { Finding, Report } from '../model/index.js'
import type { RenderOptions, Reporter } from './reporter.js'
import { jsonText } from './shape/contents.js'
import { findingRows, label, type Row } from './shape/findings.js'
import { planSteps, stepKey, type Step } from './shape/plan.js'
import { urgencyWords } from './shape/urgency.js'
import { count, sentence } from './shape/words.js'
import type {
  SarifInvocation,
  SarifLocation,
  SarifLog,
  SarifResult,
  SarifRun,
  SarifSuppression
} from './sarif/log.js'
import { levelOf, placesOf, plain, ruleOf, todoFor } from './sarif/rules.js'

/** GitHub refuses more in one run, and stores the first 5,000. */
const MAX_RESULTS = 25_000
/** Of JSON text; GitHub takes 10 MB after gzip, which makes less than a tenth of it. */
const MAX_RESULT_BYTES = 60_000_000
const MAX_NOTIFICATIONS = 1_000

const PROJECT = 'https://github.com/lambda-supply-chain-scan/lambda-supply-chain-scan'

/**
 * For code scanning: one run, in which a finding keeps its fingerprint whatever happens to versions and paths. Ignored
 * findings are left out, because GitHub opens alerts for suppressed results too (github/codeql-action issue 1230); who
 * reads them elsewhere may have them. The worst come first, so that a limit cuts the rest.
 */
export const sarif: Reporter = {
  id: 'sarif',
  render: (report, options = {}) => jsonText(document(report, options))
}

function document(report: Report, options: RenderOptions): SarifLog {
  const { version } = options
  const rows = findingRows(report)
  const suppressed = new Set(options.suppressed === true ? rows.ignored : [])
  const all = [...rows.blocking, ...rows.below, ...rows.known, ...suppressed]
  const steps = new Map(planSteps(rows).map((step) => [stepKey(step.rows[0]), step]))
  const shown = withinLimits(all.slice(0, options.most), steps)
  const byId = new Map<string, [Row, ...Row[]]>()
  for (const { row } of shown) {
    const rows = byId.get(row.finding.id)
    if (rows) rows.push(row)
    else byId.set(row.finding.id, [row])
  }
  const ids = [...byId.keys()].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lambda-supply-chain-scan',
            ...(version === undefined ? {} : { semanticVersion: version }),
            informationUri: PROJECT,
            rules: ids.flatMap((id) => {
              const rows = byId.get(id)
              return rows ? [ruleOf(rows, steps, stepKey)] : []
            })
          }
        },
        // What is uploaded for one category replaces what was there; the slash makes all of it the category.
        ...automationDetails(options),
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, all.length - shown.length)],
        results: shown.map(({ row, result }) => ({
          ...result,
          ruleIndex: indexes.get(row.finding.id) ?? 0,
          ...(suppressed.size === 0 ? {} : { suppressions: suppressed.has(row) ? [suppressionOf(row)] : [] })
        }))
      }
    ]
  }
}

function automationDetails({
  sarifCategory,
  commentKey
}: RenderOptions): Pick<SarifRun, 'automationDetails'> {
  const category =
    sarifCategory ?? (commentKey === undefined ? undefined : `lambda-supply-chain-scan/${commentKey}`)
  return category === undefined ? {} : { automationDetails: { id: `${plain(category)}/` } }
}

/** A finding, and its result, which does not know yet where its rule stands. */
interface Written {
  readonly row: Row
  readonly result: SarifResult
}

function withinLimits(rows: readonly Row[], steps: ReadonlyMap<string, Step>): readonly Written[] {
  const written: Written[] = []
  let bytes = 0
  for (const row of rows.slice(0, MAX_RESULTS)) {
    const result = resultOf(row, steps.get(stepKey(row)))
    bytes += Buffer.byteLength(JSON.stringify(result))
    if (bytes > MAX_RESULT_BYTES) break
    written.push({ row, result })
  }
  return written
}

function resultOf(row: Row, step: Step | undefined): SarifResult {
  const { finding } = row
  return {
    ruleId: plain(finding.id),
    ruleIndex: 0,
    level: levelOf(finding.severity),
    message: { text: messageOf(row, step) },
    locations: [locationOf(row)],
    partialFingerprints: {
      // The one that GitHub looks at; without it, the line's text would be the identity.
      primaryLocationLineHash: `${createHash('sha256').update(finding.fingerprint).digest('hex').slice(0, 32)}:1`,
      'lambdaSupplyChainScan/v1': finding.fingerprint
    },
    ...propertiesOf(finding)
  }
}

/** What orders the findings besides their severity, which GitHub has no place for. */
function propertiesOf(finding: Finding): Pick<SarifResult, 'properties'> {
  const epss = 'epss' in finding ? { epss: finding.epss } : {}
  const kev = 'kev' in finding ? { kev: finding.kev } : {}
  const properties = { ...epss, ...kev }
  return Object.keys(properties).length === 0 ? {} : { properties }
}

function suppressionOf({ because = '' }: Row): SarifSuppression {
  return { kind: 'external', status: 'accepted', justification: plain(because) }
}

function messageOf(row: Row, step: Step | undefined): string {
  const { finding } = row
  const subject = label(row)
  const place =
    finding.function === undefined ? finding.artifact : `${finding.function} (${finding.artifact})`
  const inside = placesOf(row)
  const lines = [
    `${subject} in ${place}${inside === '' ? '' : `, at ${inside}`}: ${finding.title}`,
    sentence(urgencyWords(finding).join(', ')),
    todoFor(row, step)
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => withoutLinks(plain(line)))
    .join('. ')
}

/** In a message `[text](target)` is a link, which a foreign name must not be able to make. SARIF 3.11.6. */
function withoutLinks(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

function locationOf({ finding }: Row): SarifLocation {
  const { path, line = 1 } = finding.location
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' },
      region: { startLine: line }
    },
    ...(finding.function === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: plain(finding.function), kind: 'module' }] })
  }
}

/** Below the root of the repository, without a scheme and without a way out, whatever the path was. */
function relativeUri(path: string): string {
  const segments = path
    .toWellFormed()
    .replace(/^[A-Za-z]:/, '')
    .split(/[\\/]/)
    .filter((segment) => !['', '.', '..'].includes(segment))
  return segments.map(encodeURIComponent).join('/') || 'unknown'
}

function invocation(report: Report, cut: number): SarifInvocation {
  const notices = report.notices.slice(0, MAX_NOTIFICATIONS).map(({ subject, message, incomplete }) => ({
    level: incomplete ? ('error' as const) : ('note' as const),
    message: { text: withoutLinks(plain([subject, message].filter((text) => text !== '').join(': '))) }
  }))
  const remark = `${count(cut, 'finding')} of lower severity are left out, because code scanning takes no more; the JSON report has all`
  return {
    executionSuccessful: report.status !== 'incomplete',
    toolExecutionNotifications: [
      ...(cut === 0 ? [] : [{ level: 'warning' as const, message: { text: remark } }]),
      ...notices
    ]
  }
}
