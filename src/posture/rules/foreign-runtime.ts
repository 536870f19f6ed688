import { accountIn } from '../arns.js'
import { given, placeOf, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const foreignRuntime: Rule = {
  id: 'foreign-runtime',
  rows: ['D6', 'S7'],
  tier: 'A',
  severity: 'high',
  title: 'The runtime is managed by another account',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }, context) =>
    given(settings.customRuntime, (arn) => {
      const account = accountIn(arn)
      if (account === undefined) return []
      const standing = context.standing(account, settings)
      if (standing === 'own' || standing === 'allowed') return []
      return [
        problem(placeOf(settings.customRuntime), {
          message: `The runtime is managed by account ${account}, which can change it`,
          remedy: 'List the account in allowed-accounts where it is known, or use a runtime of your own',
          subject: account,
          ...(standing === 'unclear' ? { severity: 'medium' } : {})
        })
      ]
    })
}
