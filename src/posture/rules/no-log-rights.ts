import type { Policy, Role, Statement } from '../../model/index.js'
import { gapOf, given, items, problem } from '../answers.js'
import type { Answer, Rule } from '../rule.js'

export const noLogRights: Rule = {
  id: 'no-log-rights',
  rows: ['R23'],
  tier: 'A',
  severity: 'low',
  title: 'The function cannot write its logs',
  sources: ['template', 'plan', 'account'],
  equivalents: ['cfn-nag W58', 'LambdaGuard', 'AWS samples LAMBDA_ROLE_ALLOWED_ON_LOGGING'],
  check: ({ settings }) => given(settings.role, answer)
}

/** Policies of AWS that allow writing logs. Source: AWS managed policy reference, read 2026-11-22. */
const WITH_LOGS =
  /^(AWSLambda\w*ExecutionRole(Policy)?|AWSLambdaExecute|AWSLambdaInvocation-DynamoDB|AdministratorAccess|PowerUserAccess|CloudWatchFullAccess(V2)?|CloudWatchLogsFullAccess|CloudWatchAgentServerPolicy|CloudWatchLambdaInsightsExecutionRolePolicy|CloudWatchLambdaApplicationSignalsExecutionRolePolicy|AWSLambda_FullAccess)$/

function answer(role: Role): readonly Answer[] {
  if (role.policies.state !== 'set') {
    if (role.policies.state === 'unknown') return gapOf(role.policies)
    return [silent(role)]
  }
  const policies = role.policies.value
  if (policies.some(allowsLogs)) return []
  const gaps = policies.flatMap(gapsOf)
  return gaps.length > 0 ? gaps : [silent(role)]
}

function silent(role: Role): Answer {
  return problem(role, {
    message: 'The role does not let the function write its logs',
    remedy: 'Attach AWSLambdaBasicExecutionRole, or allow logs:CreateLogStream and logs:PutLogEvents'
  })
}

function allowsLogs({ kind, name, statements }: Policy): boolean {
  const known = kind === 'aws-managed' && WITH_LOGS.test(name.slice(name.lastIndexOf('/') + 1))
  return known || items(statements).some(isForLogs)
}

function isForLogs({ effect, notActions, actions }: Statement): boolean {
  if (effect === 'Deny') return false
  return notActions || items(actions).some((action) => fits(action.toLowerCase(), 'logs:putlogevents'))
}

function fits(pattern: string, action: string): boolean {
  const star = pattern.indexOf('*')
  return star < 0 ? pattern === action : action.startsWith(pattern.slice(0, star))
}

/** What a policy of AWS or a template of SAM that is not known to allow logs holds, nobody looked up. */
function gapsOf({ kind, statements }: Policy): readonly Answer[] {
  if (kind === 'sam-template') return []
  if (kind === 'aws-managed' && statements.state === 'unknown') return gapOf(statements)
  return statements.state === 'set'
    ? statements.value.flatMap(({ actions }) => gapOf(actions))
    : gapOf(statements)
}
