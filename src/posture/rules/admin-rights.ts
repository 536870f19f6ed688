import { items, given, problem } from '../answers.js'
import type { Statement } from '../../model/index.js'
import type { Rule } from '../rule.js'
import { wildcardsOf } from '../wildcards.js'

export const adminRights: Rule = {
  id: 'admin-rights',
  rows: ['R1'],
  tier: 'B',
  severity: 'medium',
  title: 'The function can change functions or hand on roles',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_109, CKV_AWS_110, CKV_AWS_286',
    'Trivy AWS-0342',
    'Prowler iam_*_allows_privilege_escalation',
    'LambdaGuard PrivilegeEscalation'
  ],
  check: ({ settings }) =>
    given(settings.role, (role) => {
      const problems = items(role.policies)
        .flatMap((policy) => items(policy.statements).map((statement) => ({ policy, statement })))
        .flatMap(({ policy, statement }) => {
          const what = changes(statement)
          if (what === undefined) return []
          return [
            problem(statement.at ? statement : policy, {
              message: `The policy ${policy.name} lets the function ${what}`,
              remedy: 'Take the right away, or bind it to the functions and roles that are meant',
              subject: `${policy.name} ${what}`
            })
          ]
        })
      return [...problems, ...wildcardsOf(role).gaps]
    })
}

const WRITES =
  /^lambda:(\*|update\*|update|create\*|add\*|put\*|updatefunctioncode|updatefunctionconfiguration|createfunction|addpermission|addlayerversionpermission|createeventsourcemapping|updateeventsourcemapping|deletefunction|publishlayerversion|removepermission)$/

function changes(statement: Statement): string | undefined {
  if (statement.effect === 'Deny' || statement.notActions) return undefined
  const actions = items(statement.actions).map((action) => action.toLowerCase())
  const everywhere = items(statement.resources).includes('*')
  if (actions.some((action) => action === '*' || action === 'iam:*' || action === 'iam:passrole')) {
    const bound = statement.passedTo !== undefined && statement.passedTo.length > 0
    if (everywhere && !bound) return 'hand on every role to every service'
  }
  return actions.some((action) => action === '*' || WRITES.test(action)) && everywhere
    ? 'change every function'
    : undefined
}
