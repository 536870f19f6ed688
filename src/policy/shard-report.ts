import {
  FINDING_KINDS,
  isRecord,
  parseSeverity,
  type Component,
  type Decision,
  type Evidence,
  type Json,
  type Report,
  type Status
} from '../model/index.js'

/** A report of one part of a sweep, as it was written for programs. */
export interface ShardReport {
  readonly report: Report
  /** `2/16`; left out where it is a whole scan. */
  readonly shard?: string
}

const SCHEMA_VERSION = '1'
const STATUSES: readonly Status[] = ['pass', 'fail', 'incomplete']
const OUTCOMES = ['blocks', 'below-threshold', 'in-baseline', 'ignored']

/**
 * Reads a JSON report back. Texts in it are as untrusted as they were before; what a reader relies upon is checked.
 * @throws Error with half a sentence when it is no such report
 */
export function readShardReport(text: string): ShardReport {
  const document = parse(text)
  if (document?.['schemaVersion'] !== SCHEMA_VERSION) throw new Error('is no JSON report of this program')
  const status = STATUSES.find((known) => known === document['status'])
  const policy = record(document['policy'])
  if (!status || !isPolicy(policy)) throw new Error('is a report without a status or a policy')
  const shard = document['shard']
  const posture = document['posture']
  const report: Report = {
    status,
    policy,
    artifacts: list(document, 'artifacts', hasTexts<Report['artifacts'][number]>('id', 'kind', 'digest')).map(
      withoutOwner
    ),
    functions: list(document, 'functions', isFunction),
    components: list(document, 'components', isComponent).map(asInside),
    decisions: list(document, 'findings', isDocumentFinding).map(decision),
    fixes: [],
    staleIgnores: list(
      document,
      'staleIgnores',
      hasTexts<Report['staleIgnores'][number]>('id', 'why', 'reason')
    ),
    notices: list(document, 'notices', hasTexts<Report['notices'][number]>('stage', 'subject', 'message')),
    ...(isPosture(posture) ? { posture } : {})
  }
  return { report, ...(typeof shard === 'string' ? { shard } : {}) }
}

function parse(text: string): Json | undefined {
  try {
    return record(JSON.parse(text))
  } catch {
    throw new Error('is not JSON')
  }
}

function record(value: unknown): Json | undefined {
  return isRecord(value) ? value : undefined
}

function list<T>(document: Json, name: string, is: (value: unknown) => value is T): readonly T[] {
  const value = document[name]
  if (!Array.isArray(value) || !value.every(is))
    throw new Error(`has ${name} that are none: it was changed by hand`)
  return value
}

function hasTexts<T>(...names: readonly string[]): (value: unknown) => value is T {
  return (value): value is T => isRecord(value) && names.every((name) => typeof value[name] === 'string')
}

function isPolicy(value: Json | undefined): value is Json & Report['policy'] {
  const flags = ['onlyFixed', 'warnOnly', 'failOnIncomplete']
  return (
    value !== undefined &&
    typeof value['failOnSeverity'] === 'string' &&
    flags.every((name) => typeof value[name] === 'boolean') &&
    (value['sources'] === undefined || areTexts(value['sources']))
  )
}

function isFunction(value: unknown): value is Report['functions'][number] {
  return hasTexts('name', 'code')(value) && isRecord(value) && areTexts(value['layers'])
}

function isComponent(value: unknown): value is Component {
  if (!hasTexts('purl', 'name', 'version', 'ecosystem')(value) || !isRecord(value)) return false
  const evidence = value['evidence']
  return Array.isArray(evidence) && evidence.every(hasTexts('artifact', 'path', 'how', 'cataloger'))
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** A finding as the report has it: with what the policy made of it. */
type DocumentFinding = Decision['finding'] & Pick<Decision, 'outcome' | 'because'>

function isDocumentFinding(value: unknown): value is DocumentFinding {
  if (!hasTexts('id', 'kind', 'severity', 'title', 'artifact', 'outcome', 'fingerprint')(value)) return false
  if (!isRecord(value) || !isRecord(value['location']) || !areTexts(value['aliases'])) return false
  const kind = FINDING_KINDS.find((known) => known === value['kind'])
  const isPackage = kind === 'vulnerability' || kind === 'malware'
  return (
    kind !== undefined &&
    parseSeverity(String(value['severity'])) !== undefined &&
    OUTCOMES.includes(String(value['outcome'])) &&
    Array.isArray(value['sources']) &&
    (!isPackage || (typeof value['purl'] === 'string' && areTexts(value['fixedIn']))) &&
    (kind !== 'runtime' || (areTexts(value['successors']) && isRecord(value['end']))) &&
    (kind !== 'secret' || isRecord(value['place']))
  )
}

function decision(document: DocumentFinding): Decision {
  const { outcome, because, ...finding } = withoutOwner(document)
  return { finding, outcome, ...(because === undefined ? {} : { because }) }
}

/** Whose an artifact is follows from what else is known of it. */
function withoutOwner<T extends object>(value: T): T {
  const copy: T & { owner?: unknown } = { ...value }
  delete copy.owner
  return copy
}

function asInside(component: Component): Component {
  const evidence = component.evidence.map((seen): Evidence => {
    const { confidence, size, ...place } = withoutOwner(seen)
    const rest = Number.isSafeInteger(size) && size !== undefined && size >= 0 ? { ...place, size } : place
    return confidence === undefined || confidence === 'exact' ? rest : { ...rest, confidence }
  })
  return { ...component, evidence }
}

function isPosture(value: unknown): value is NonNullable<Report['posture']> {
  if (!isRecord(value)) return false
  const { rules, notEvaluated, unconfigured, manual } = value
  return (
    Array.isArray(rules) &&
    rules.every(hasTexts('id', 'title')) &&
    Array.isArray(notEvaluated) &&
    notEvaluated.every(hasTexts('rule', 'why')) &&
    areTexts(unconfigured) &&
    Array.isArray(manual) &&
    manual.every(hasTexts('question'))
  )
}
