import { given, items, problem } from '../answers.js'
import type { Rule, Subject } from '../rule.js'

export const unusedFunction: Rule = {
  id: 'unused-function',
  rows: ['R14', 'D4'],
  tier: 'B',
  severity: 'low',
  title: 'Nobody has called the function for 90 days',
  sources: ['account'],
  equivalents: ['Trusted Advisor'],
  check: (subject) =>
    given(subject.settings.usage.invocations, (invocations) => {
      if (invocations > 0) return []
      return [
        problem(undefined, {
          message: hasTrigger(subject)
            ? 'Nobody has called the function for 90 days, though something is set up to'
            : 'Nobody has called the function for 90 days, and nothing is seen that could',
          remedy: 'Delete it, or ignore it with the reason why it waits (yearly jobs, recovery)',
          ...(hasTrigger(subject) ? { severity: 'info' } : {})
        })
      ]
    })
}

function hasTrigger({ settings: { triggers, urls, grants } }: Subject): boolean {
  return [triggers, urls, grants].some((setting) => items<unknown>(setting).length > 0)
}
