import { problem, given } from '../answers.js'
import type { Rule } from '../rule.js'
import { wildcardsOf } from '../wildcards.js'

export const wildcardIam: Rule = {
  id: 'wildcard-iam',
  rows: ['R3', 'D1'],
  tier: 'A',
  severity: 'high',
  title: 'The role allows far more than one job needs',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_62, CKV_AWS_63, CKV_AWS_107 to CKV_AWS_111, CKV_AWS_274, CKV_AWS_290, CKV_AWS_356',
    'Trivy AWS-0057',
    'Prowler iam_*_no_administrative_privileges',
    'PureSec wildcard_action'
  ],
  check: ({ settings }) =>
    given(settings.role, (role) => {
      const { found, gaps } = wildcardsOf(role)
      const problems = found.map(({ severity, what, policy, actions, at }) =>
        problem(at && { at }, {
          message: `The policy ${policy.name} allows ${what}`,
          remedy: 'Name the actions and resources that the function really uses',
          severity,
          subject: [policy.name, ...actions].join(' ')
        })
      )
      return [...problems, ...gaps]
    })
}
