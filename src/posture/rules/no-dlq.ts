import { gapOf, given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const noDlq: Rule = {
  id: 'no-dlq',
  rows: ['D2'],
  tier: 'A',
  severity: 'info',
  title: 'Events that fail are lost',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_116',
    'AWS Config lambda-dlq-check',
    'AWS Guard rules LAMBDA_DLQ_CHECK',
    'Prowler awslambda_function_no_dead_letter_queue'
  ],
  check: ({ settings }) =>
    given(settings.triggers, (triggers) => {
      // Only asynchronous invocations use it: of a synchronous one the caller sees the error.
      const asynchronous = triggers.find(({ invocation }) => invocation === 'asynchronous')
      if (asynchronous === undefined) return []
      const { deadLetterTarget, asyncOnFailure } = settings
      if (deadLetterTarget.state === 'set' || asyncOnFailure.state === 'set') return []
      const gaps = [...gapOf(deadLetterTarget), ...gapOf(asyncOnFailure)]
      if (gaps.length > 0) return gaps
      return [
        problem(undefined, {
          message: `Events from ${asynchronous.service} that fail are lost after two more tries`,
          remedy: 'Set a dead letter queue, or a destination for failures'
        })
      ]
    })
}
