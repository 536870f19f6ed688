import { gapOf, given, problem } from '../answers.js'
import type { Rule } from '../rule.js'
import { isSensitiveName } from '../secrets.js'

export const noCustomerKey: Rule = {
  id: 'no-customer-key',
  rows: ['R18'],
  tier: 'A',
  severity: 'low',
  title: 'Whoever may read the configuration may read the variables',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_173',
    'Prowler awslambda_function_env_vars_not_encrypted_with_cmk',
    'CloudSploit envVarsClientSideEncryption'
  ],
  check: ({ settings }) =>
    given(settings.variables, (variables) => {
      if (variables.length === 0 || settings.variablesKey.state === 'set') return []
      if (settings.variablesKey.state === 'unknown') return gapOf(settings.variablesKey)
      const sensitive = variables.find(({ name, from }) => from !== 'reference' && isSensitiveName(name))
      return [
        problem(sensitive, {
          message: sensitive
            ? `Variables such as ${sensitive.name} are encrypted with a key that everybody may use who may read the configuration`
            : 'Variables are encrypted with the key of AWS, not with one of your own',
          remedy: 'Set KmsKeyArn to a key of your own, and let only the function use it',
          ...(sensitive ? {} : { severity: 'info' })
        })
      ]
    })
}
