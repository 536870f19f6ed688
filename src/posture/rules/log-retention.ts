import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const logRetention: Rule = {
  id: 'log-retention',
  rows: ['R23'],
  tier: 'A',
  severity: 'info',
  title: 'Logs are kept for ever',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_66, CKV_AWS_338',
    'Prowler cloudwatch_log_group_retention_policy_specific_days_enabled'
  ],
  check: ({ settings }) => {
    const forever = [
      problem(undefined, {
        message: 'Logs are kept for ever',
        remedy: 'Declare the log group with RetentionInDays'
      })
    ]
    const absent = () => forever
    return given(
      settings.logging,
      ({ group }) => given(group, ({ retentionDays }) => given(retentionDays, () => [], absent), absent),
      absent
    )
  }
}
