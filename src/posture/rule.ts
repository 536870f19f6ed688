import type {
  FunctionSettings,
  FunctionUnit,
  Location,
  SettingsSource,
  Severity,
  Unknowable
} from '../model/index.js'
import type { Context } from './context.js'

/** Where a rule can find what it needs; `artifact`: in what is deployed, whatever says how it is configured. */
export type RuleSource = SettingsSource | 'artifact'

/**
 * One question about how a function is configured. A rule holds all that is the same for each of its findings; a
 * problem holds only what differs. To add one: a file in `rules/`, a line in `rules/index.ts`, a page in
 * `docs/rules/`, and cases in `__tests__/posture/cases/`.
 */
export interface Rule {
  /** Kebab-case, the name of its file; the id of its findings. Permanent. */
  readonly id: string
  /** The rows of the threat model that it answers, in part or whole: R1 to R24, D1 to D9, S1 to S7. */
  readonly rows: readonly string[]
  /** A: certain from what is configured, and on by default. B: a hint, or in need of usage data; off by default. */
  readonly tier: 'A' | 'B'
  /** Of its worst problem; a problem may be less. */
  readonly severity: Severity
  /** What it finds, in a few words. */
  readonly title: string
  readonly sources: readonly RuleSource[]
  /** The same check in other tools: `Checkov CKV_AWS_258`. */
  readonly equivalents: readonly string[]
  /** Pure and fast. Gives nothing where all is well. */
  check(subject: Subject, context: Context): readonly Answer[]
}

/** A function and its settings; where nothing is known of these, each of them says so. */
export interface Subject {
  readonly unit: FunctionUnit
  readonly settings: FunctionSettings
}

export type Answer = Problem | Gap

export interface Problem {
  readonly kind: 'problem'
  /** One sentence without full stop. Never holds the value of a variable, a tag or a description. */
  readonly message: string
  /** What to change, in one line. */
  readonly remedy: string
  /** Where the rule's own severity does not fit. */
  readonly severity?: Severity
  /** The property to change; the function where that is left out. */
  readonly at?: Location
  /** What tells two problems of one rule in one function apart over time: a variable's name, a principal. */
  readonly subject?: string
}

/** Something that the rule needs and that nobody can tell. */
export interface Gap {
  readonly kind: 'gap'
  readonly why: Unknowable
}
