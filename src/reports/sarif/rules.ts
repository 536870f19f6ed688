import { compareSeverity, type Finding, type Severity } from '../../model/index.js'
import { markdownText, safeUrl, visible } from '../escape/index.js'
import { advice } from '../shape/advice.js'
import { label, type Row } from '../shape/findings.js'
import { findingDocs, ruleDocs } from '../shape/links.js'
import type { Step } from '../shape/plan.js'
import { listed, sentence } from '../shape/words.js'
import type { SarifLevel, SarifRule } from './log.js'

/** A number within each of GitHub's bands; the same for every finding of a severity, whatever score it came from. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.0',
  unknown: '0.0'
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
  unknown: 'note'
}

export function levelOf(severity: Severity): SarifLevel {
  return LEVELS[severity]
}

/**
 * The rule of all findings of one id: a vulnerability's id is its rule, because code scanning groups and dismisses by
 * rules. It is as severe as its worst finding.
 * @param rows all of one id
 */
export function ruleOf(
  rows: readonly [Row, ...Row[]],
  steps: ReadonlyMap<string, Step>,
  keyOf: (row: Row) => string
): SarifRule {
  const [first] = rows
  const { finding } = first
  const severity = rows.map((row) => row.finding.severity).sort(compareSeverity)[0] ?? finding.severity
  const title = plain(finding.title) || plain(finding.id)
  const uri = helpUri(finding)
  const todo = [...new Set(rows.map((row) => todoOf(row, steps.get(keyOf(row)))))].filter(
    (line) => line !== ''
  )
  return {
    id: plain(finding.id),
    name: nameOf(finding),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: {
      text: [title, ...todo.map((line) => plain(line)), uri].join('\n'),
      markdown: [
        `**${markdownText(title, 400)}**`,
        ...todo.map((line) => `- ${markdownText(line, 400)}`),
        `[More about it](${uri})`
      ].join('\n\n')
    },
    helpUri: uri,
    defaultConfiguration: { level: levelOf(severity) },
    properties: { 'security-severity': SCORES[severity], tags: ['security', 'aws-lambda', finding.kind] }
  }
}

/** The same with the package before it, since a rule may be about several. */
function todoOf(row: Row, step: Step | undefined): string {
  const todo = todoFor(row, step)
  return row.version === '' || todo === '' ? todo : `${label(row)}: ${todo}`
}

/** What to do about one finding, as a sentence without full stop; '' where the report has no step for it. Untrusted text. */
export function todoFor({ finding }: Row, step: Step | undefined): string {
  if (finding.kind === 'posture') return finding.remedy
  return step === undefined ? '' : sentence(advice(step, raw, raw))
}

/** Everything is made fit at once, where a sentence is complete. */
const raw = (text: string): string => text

/** Text that nobody takes for anything else: one line without what cannot be seen. */
export function plain(text: string): string {
  return visible(text.trim()).slice(0, 1000)
}

const NAMES = {
  vulnerability: 'VulnerablePackage',
  malware: 'MaliciousPackage',
  archive: 'IrregularArchive',
  runtime: 'UnsupportedRuntime',
  posture: 'FunctionConfiguration',
  secret: 'SecretInArtifact'
} as const satisfies Record<Finding['kind'], string>

function nameOf({ kind }: Finding): string {
  return NAMES[kind]
}

function helpUri({ kind, id, sources }: Finding): string {
  if (kind === 'posture') return ruleDocs(id)
  const [source] = kind === 'vulnerability' || kind === 'malware' ? sources : []
  return (source && safeUrl(source.url)) ?? findingDocs(kind)
}

/** The places of a package inside its artifact, for people. */
export function placesOf({ evidence }: Row): string {
  const paths = evidence.map(({ path }) => path).filter((path) => path !== '')
  return listed(paths, 2)
}
