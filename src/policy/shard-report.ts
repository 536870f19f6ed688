import {
  FINDING_KINDS,
  isRecord,
  member,
  PACKAGE_MANAGERS,
  parseSeverity,
  VEX_STATUSES,
  type Comparison,
  type Component,
  type Decision,
  type Evidence,
  type Json,
  type KnownFinding,
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
  const posture = postureOf(document['posture'])
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
    ...(posture === undefined ? {} : { posture })
  }
  return { report, ...(typeof shard === 'string' ? { shard } : {}) }
}

/**
 * What a report says about an earlier one; undefined where it says nothing. It is left out of the report that is read
 * back, for a part of a sweep cannot know what the whole of it changes.
 * @param document that follows the schema
 */
export function comparisonOf(document: unknown): Comparison | undefined {
  const comparison = record(member(document, 'comparison'))
  if (!comparison) return undefined
  const { baseline, new: fresh, unchanged } = comparison
  if (typeof baseline !== 'string' || typeof fresh !== 'number' || typeof unchanged !== 'number')
    throw new Error('has a comparison that is none: it was changed by hand')
  const isKnown = hasTexts<KnownFinding>('fingerprint', 'kind', 'id', 'severity', 'title', 'artifact')
  return { baseline, fresh, unchanged, fixed: list(comparison, 'fixed', isKnown) }
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
    (value['failOnKev'] === undefined || value['failOnKev'] === true) &&
    (value['sources'] === undefined || areTexts(value['sources']))
  )
}

function isFunction(value: unknown): value is Report['functions'][number] {
  return hasTexts('name', 'code')(value) && isRecord(value) && areTexts(value['layers'])
}

function isComponent(value: unknown): value is Component {
  if (!hasTexts('purl', 'name', 'version', 'ecosystem')(value) || !isRecord(value)) return false
  const { evidence, origins } = value
  if (origins !== undefined && !(Array.isArray(origins) && origins.every(isOrigin))) return false
  return Array.isArray(evidence) && evidence.every(hasTexts('artifact', 'path', 'how', 'cataloger'))
}

function isOrigin(value: unknown): boolean {
  if (!hasTexts('path', 'manager')(value) || !isRecord(value)) return false
  const { manager, direct, via, ranges } = value
  return (
    PACKAGE_MANAGERS.some((known) => known === manager) &&
    areTexts(direct) &&
    Array.isArray(via) &&
    via.every(
      (each) => hasTexts('name')(each) && ['string', 'undefined'].includes(typeof member(each, 'version'))
    ) &&
    (ranges === undefined || areTexts(ranges))
  )
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** A finding as the report has it: with what the policy made of it. */
type DocumentFinding = Decision['finding'] & Pick<Decision, 'outcome' | 'because' | 'statement'>

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
    (value['statement'] === undefined || isStatement(value['statement'])) &&
    (!isPackage || (isOfPackage(value) && isUrgency(value))) &&
    (kind !== 'runtime' || (areTexts(value['successors']) && isRecord(value['end']))) &&
    (kind !== 'secret' || isRecord(value['place']))
  )
}

/** Whether what orders the findings is what it should be, or not there. */
function isUrgency({ exposure, reachable, epss, kev }: Json): boolean {
  const { score, percentile, asOf } = record(epss) ?? {}
  const { added, due, ransomware } = record(kev) ?? {}
  return (
    (exposure === undefined || areTexts(exposure)) &&
    (reachable === undefined || reachable === true) &&
    (epss === undefined || (isShare(score) && isShare(percentile) && isDay(asOf))) &&
    (kev === undefined ||
      (isDay(added) &&
        (due === undefined || isDay(due)) &&
        [undefined, true].some((is) => is === ransomware)))
  )
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

function isOfPackage({ purl, fixedIn, stillIn }: Json): boolean {
  return typeof purl === 'string' && areTexts(fixedIn) && (stillIn === undefined || areTexts(stillIn))
}

function decision(document: DocumentFinding): Decision {
  const { outcome, because, statement, ...finding } = withoutOwner(document)
  return {
    finding,
    outcome,
    ...(because === undefined ? {} : { because }),
    ...(statement === undefined ? {} : { statement })
  }
}

function isStatement(value: unknown): boolean {
  const texts = ['justification', 'detail', 'file'].map((name) => member(value, name))
  return (
    VEX_STATUSES.some((known) => known === member(value, 'status')) &&
    texts.every((text) => text === undefined || typeof text === 'string')
  )
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

type Posture = NonNullable<Report['posture']>

const REASONS = ['computed', 'after-apply', 'denied', 'not-in-source', 'failed']

/** @throws Error where what a report says about the rules is not what we write */
function postureOf(value: unknown): Posture | undefined {
  if (value === undefined) return undefined
  if (!isPosture(value)) throw new Error('has a posture that is none: it was changed by hand')
  return value
}

function isPosture(value: unknown): value is Posture {
  if (!isRecord(value)) return false
  const { rules, notEvaluated, unconfigured, manual } = value
  return (
    Array.isArray(rules) &&
    rules.every(hasTexts('id', 'title')) &&
    rules.every((rule) => isCount(member(rule, 'evaluated')) && isCount(member(rule, 'found'))) &&
    Array.isArray(notEvaluated) &&
    notEvaluated.every(hasTexts('rule', 'why')) &&
    notEvaluated.every(isNotEvaluated) &&
    areTexts(unconfigured) &&
    Array.isArray(manual) &&
    manual.every(hasTexts('question')) &&
    manual.every((check) => areTexts(member(check, 'rows')))
  )
}

function isNotEvaluated(value: unknown): boolean {
  const detail = member(value, 'detail')
  return (
    REASONS.some((known) => known === member(value, 'why')) &&
    (detail === undefined || typeof detail === 'string') &&
    areTexts(member(value, 'functions'))
  )
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
