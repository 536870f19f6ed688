import managed from './data/wide-policies.json' with { type: 'json' }
import {
  compareSeverity,
  parseSeverity,
  type Location,
  type Policy,
  type Role,
  type Setting,
  type Severity,
  type Statement
} from '../model/index.js'
import { gapOf } from './answers.js'
import type { Gap } from './rule.js'

/** A policy or a statement of it that allows more than one job needs. */
export interface Wildcard {
  readonly severity: Severity
  /** What it allows, to stand after the name of the policy. */
  readonly what: string
  readonly policy: Policy
  readonly at?: Location
  /** The actions that are too wide; empty for a managed policy. */
  readonly actions: readonly string[]
}

/** What is too wide in a role, as far as its policies are known, and what is not known of it. */
export function wildcardsOf(role: Role): {
  readonly found: readonly Wildcard[]
  readonly gaps: readonly Gap[]
} {
  if (role.policies.state !== 'set') return { found: [], gaps: gapOf(role.policies) }
  // A boundary takes away some of what a policy gives; which, is not worked out.
  const bounded = role.boundary.state === 'set'
  const found = role.policies.value.flatMap((policy) => wildcardsIn(policy, role, bounded))
  const gaps = role.policies.value.flatMap((policy) => gapsIn(policy))
  return { found, gaps }
}

/** The severity of the worst of them; undefined where there is none. */
export function worstWildcard(role: Role): Severity | undefined {
  return wildcardsOf(role)
    .found.map(({ severity }) => severity)
    .sort(compareSeverity)[0]
}

function wildcardsIn(policy: Policy, role: Role, bounded: boolean): readonly Wildcard[] {
  if (policy.kind === 'aws-managed') return managedWildcard(policy, role, bounded)
  if (policy.statements.state !== 'set') return []
  return policy.statements.value.flatMap((statement) => {
    const wide = wideIn(statement)
    if (wide === undefined) return []
    const at = statement.at ?? policy.at ?? role.at
    const reduced = bounded || statement.conditions.length > 0
    const severity = reduced ? lower(wide.severity) : wide.severity
    return [{ ...wide, severity, policy, ...(at === undefined ? {} : { at }) }]
  })
}

function managedWildcard(policy: Policy, role: Role, bounded: boolean): readonly Wildcard[] {
  const name = policy.name.slice(policy.name.lastIndexOf('/') + 1)
  const listed = managed.policies.find((each) => each.name === name)
  const severity = (listed && parseSeverity(listed.severity)) ?? fullAccess(name)
  if (severity === undefined) return []
  const at = policy.at ?? role.at
  const rated = bounded ? lower(severity) : severity
  const what = listed?.what ?? 'everything within a service'
  return [{ severity: rated, what, policy, actions: [], ...(at === undefined ? {} : { at }) }]
}

/** AWS names its policies for all of a service alike: `AmazonS3FullAccess`. */
function fullAccess(name: string): Severity | undefined {
  return name.endsWith('FullAccess') ? 'medium' : undefined
}

/** AWS's own policies and SAM's templates are known by name: what they hold is no gap. */
function gapsIn({ kind, statements }: Policy): readonly Gap[] {
  if (kind === 'aws-managed' || kind === 'sam-template') return []
  if (statements.state !== 'set') return gapOf(statements)
  return statements.value
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ actions, resources }) => [...gapOf(actions), ...gapOf(resources)])
}

function wideIn(statement: Statement): Pick<Wildcard, 'severity' | 'what' | 'actions'> | undefined {
  if (statement.effect === 'Deny') return undefined
  const everywhere = isEverywhere(statement)
  if (statement.notActions) {
    return { severity: everywhere ? 'high' : 'medium', what: 'all but some actions (NotAction)', actions: [] }
  }
  const actions = known(statement.actions)
  const all = actions.filter((action) => action === '*' || action === '*:*')
  if (all.length > 0) {
    const severity = everywhere ? 'high' : 'medium'
    return {
      severity,
      what: `every action on ${everywhere ? 'every resource' : 'some resources'}`,
      actions: all
    }
  }
  const services = actions.filter((action) => /^[\w-]+:\*$/.test(action) && !needsStar(action))
  // A function may do with its own log group what it likes, and does little harm with others.
  const worth = everywhere ? services : services.filter((action) => action !== 'logs:*')
  if (worth.length > 0) {
    const severity = everywhere ? severityEverywhere(worth) : 'low'
    return {
      severity,
      what: `${some(worth)} on ${everywhere ? 'every resource' : 'some resources'}`,
      actions: worth
    }
  }
  const writes = everywhere ? actions.filter((action) => isWrite(action) && !needsStar(action)) : []
  if (writes.length === 0) return undefined
  const severity = writes.some(givesRights) ? 'medium' : 'low'
  return { severity, what: `${some(writes)} on every resource`, actions: writes }
}

/** All of the management of users and roles is as good as everything. */
function severityEverywhere(services: readonly string[]): Severity {
  if (services.includes('iam:*')) return 'high'
  return services.some((action) => action !== 'logs:*') ? 'medium' : 'low'
}

/** Rights by which a function gets more rights. */
function givesRights(action: string): boolean {
  return /^(iam:(PassRole|Put|Attach|Create|Update|Add|Set)|sts:AssumeRole)/i.test(action)
}

function isEverywhere({ resources, notResources }: Statement): boolean {
  return notResources || known(resources).includes('*')
}

/** Reads by the verbs that AWS begins the names of such actions with. */
function isWrite(action: string): boolean {
  // Reading that hands out what others must not know.
  if (action.toLowerCase() === 'secretsmanager:getsecretvalue') return true
  const verb = action.slice(action.indexOf(':') + 1)
  return !/^(Get|List|Describe|BatchGet|BatchCheck|Head|Query|Scan|Search|Lookup|View|Read|Check|Select|Filter|Test|Validate|Simulate|Estimate|Discover|Detect|Translate|Analyze)/i.test(
    verb
  )
}

function needsStar(action: string): boolean {
  const small = action.toLowerCase()
  return managed.needStar.some((each) =>
    each.endsWith('*') ? small.startsWith(each.slice(0, -1)) : small === each
  )
}

function lower(severity: Severity): Severity {
  return severity === 'high' ? 'medium' : 'low'
}

function known(setting: Setting<readonly string[]>): readonly string[] {
  return setting.state === 'set' ? setting.value : []
}

function some(actions: readonly string[]): string {
  const shown = actions.slice(0, 3).join(', ')
  return actions.length > 3 ? `${shown} and ${actions.length - 3} more` : shown
}
