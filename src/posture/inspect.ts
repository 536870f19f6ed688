import {
  fingerprint,
  messageOf,
  reaches,
  type FunctionUnit,
  type Location,
  type NotEvaluated,
  type Notice,
  type PostureFinding,
  type PostureSummary,
  type Severity
} from '../model/index.js'
import { openContext, type Context, type Scanned, type Trust } from './context.js'
import { MANUAL_CHECKS } from './manual.js'
import { gapNotices } from './notices.js'
import type { Answer, Gap, Problem, Rule } from './rule.js'
import { UNCONFIGURED } from './unconfigured.js'

/** Which rules to hold against the functions, and how to rate what they find. */
export interface PostureOptions {
  readonly rules: readonly Rule[]
  /** For all findings of a rule, by its id. */
  readonly severities: ReadonlyMap<string, Severity>
  readonly trust: Trust
}

export interface PostureOutcome {
  readonly items: readonly PostureFinding[]
  readonly notices: readonly Notice[]
  readonly summary: PostureSummary
}

/**
 * Holds rules against functions. What could not be evaluated is counted for each rule and reason, never passed over;
 * where a permission was denied or a call failed, the scan is incomplete because of it.
 *
 * Of functions that a tool added by itself, whose users cannot change them, only what is medium or worse is told, as
 * `info`.
 */
export function inspectPosture(scanned: Scanned, options: PostureOptions): PostureOutcome {
  const context = openContext(scanned, options.trust)
  const functions = [...scanned.functions].sort(byName)
  const results = [...options.rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => apply(rule, functions, context, options.severities.get(rule.id)))
  const notEvaluated = results.flatMap((result) => result.notEvaluated)
  return {
    items: results.flatMap(({ items }) => items),
    notices: [...gapNotices(notEvaluated), ...results.flatMap(inVain)],
    summary: {
      rules: results.map(({ rule, evaluated, found }) => ({
        id: rule.id,
        title: rule.title,
        evaluated,
        found
      })),
      notEvaluated,
      unconfigured: functions.filter(({ settings }) => settings === undefined).map(({ name }) => name),
      manual: MANUAL_CHECKS
    }
  }
}

interface RuleResult {
  readonly rule: Rule
  readonly items: readonly PostureFinding[]
  readonly evaluated: number
  readonly found: number
  readonly notEvaluated: readonly NotEvaluated[]
}

function apply(
  rule: Rule,
  functions: readonly FunctionUnit[],
  context: Context,
  severity: Severity | undefined
): RuleResult {
  const items: PostureFinding[] = []
  const gaps = new Map<string, NotEvaluated & { readonly functions: string[] }>()
  let evaluated = 0
  let found = 0
  for (const unit of functions) {
    if (unit.settings === undefined && !rule.sources.includes('artifact')) continue
    const answers = speaksOf(rule, unit) ? answersOf(rule, unit, context) : [NOT_SAID]
    if (answers.length === 0) {
      evaluated += 1
      continue
    }
    const problems = distinct(answers.flatMap((answer) => (answer.kind === 'problem' ? [answer] : [])))
    const findings = problems.flatMap((problem) => findingOf(rule, unit, problem, severity))
    const missing = answers.flatMap((answer) => (answer.kind === 'gap' ? [answer] : []))
    for (const gap of missing) note(gaps, rule.id, gap, unit.name)
    if (missing.length === 0) evaluated += 1
    if (findings.length > 0) found += 1
    items.push(...findings)
  }
  return { rule, items, evaluated, found, notEvaluated: [...gaps.values()].sort(byReason) }
}

/** Who asks for a rule by name must hear that nothing came of it. */
function inVain({ rule, evaluated, found, notEvaluated }: RuleResult): readonly Notice[] {
  const silent = notEvaluated.some(({ why }) => why === 'not-in-source')
  if (rule.tier === 'A' || evaluated > 0 || found > 0 || !silent) return []
  const message = 'asked for, but not evaluated: nothing that was read says it'
  return [{ stage: 'inspect', subject: rule.id, message, incomplete: false }]
}

const NOT_SAID: Gap = { kind: 'gap', why: { kind: 'not-in-source' } }

/** A rule that trips over one function must not keep the others from being looked at. */
function answersOf(rule: Rule, unit: FunctionUnit, context: Context): readonly Answer[] {
  try {
    return rule.check({ unit, settings: unit.settings ?? UNCONFIGURED }, context)
  } catch (error) {
    const message = `the rule failed: ${messageOf(error).slice(0, 200)}`
    return [{ kind: 'gap', why: { kind: 'failed', message } }]
  }
}

function speaksOf({ sources }: Rule, { settings }: FunctionUnit): boolean {
  return sources.includes('artifact') || (settings !== undefined && sources.includes(settings.source))
}

/** Two problems in one place are one; two that only differ in their place must differ in their fingerprint. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2) return problems
  const seen = new Map<string, number>()
  const told = new Set<string>()
  return problems.flatMap((problem) => {
    const { subject = '', message, at } = problem
    const whole = JSON.stringify([subject, message, at?.path, at?.line])
    if (told.has(whole)) return []
    told.add(whole)
    const before = seen.get(subject) ?? 0
    seen.set(subject, before + 1)
    return [before === 0 ? problem : { ...problem, subject: `${subject}#${before + 1}` }]
  })
}

function findingOf(
  rule: Rule,
  unit: FunctionUnit,
  problem: Problem,
  wanted: Severity | undefined
): readonly PostureFinding[] {
  const rated = wanted ?? problem.severity ?? rule.severity
  const foreign = unit.providedBy !== undefined
  if (foreign && !reaches(rated, 'medium')) return []
  return [
    {
      kind: 'posture',
      id: rule.id,
      severity: foreign ? 'info' : rated,
      title: foreign ? `${problem.message} (a function that ${unit.providedBy} adds)` : problem.message,
      remedy: problem.remedy,
      aliases: [],
      artifact: unit.code,
      function: unit.name,
      location: placeOf(problem, unit),
      sources: [],
      fingerprint: fingerprint('posture', rule.id, unit.name, problem.subject ?? '')
    }
  ]
}

function placeOf({ at }: Problem, { declaredAt, code }: FunctionUnit): Location {
  return at ?? declaredAt ?? { path: code }
}

function note(
  gaps: Map<string, NotEvaluated & { readonly functions: string[] }>,
  rule: string,
  { why }: Gap,
  name: string
): void {
  const detail = why.kind === 'denied' ? why.permission : why.kind === 'failed' ? why.message : undefined
  const key = `${why.kind}\0${detail ?? ''}`
  const known = gaps.get(key)
  if (known === undefined) {
    gaps.set(key, { rule, why: why.kind, ...(detail === undefined ? {} : { detail }), functions: [name] })
  } else if (known.functions.at(-1) !== name) {
    known.functions.push(name)
  }
}

function byReason(a: NotEvaluated, b: NotEvaluated): number {
  const left = `${a.why}\0${a.detail ?? ''}`
  const right = `${b.why}\0${b.detail ?? ''}`
  return left < right ? -1 : left > right ? 1 : 0
}

function byName(a: FunctionUnit, b: FunctionUnit): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
