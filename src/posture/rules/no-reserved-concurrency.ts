import { given, items, placeOf, problem } from '../answers.js'
import { isOpenApi, isOpenUrl } from '../entrance.js'
import type { Rule, Subject } from '../rule.js'

export const noReservedConcurrency: Rule = {
  id: 'no-reserved-concurrency',
  rows: ['R4'],
  tier: 'A',
  severity: 'info',
  title: 'Callers from outside can use up the capacity of all functions',
  sources: ['template', 'plan', 'account'],
  equivalents: [
    'Checkov CKV_AWS_115',
    'AWS Config lambda-concurrency-check',
    'cfn-nag W92',
    'AWS Guard rules LAMBDA_CONCURRENCY_CHECK'
  ],
  check: (subject) =>
    given(
      subject.settings.reservedConcurrency,
      (reserved) =>
        reserved === 0
          ? [
              problem(placeOf(subject.settings.reservedConcurrency), {
                message: 'The function is switched off: its reserved concurrency is 0',
                remedy: 'Delete the function where that is meant, else raise the number'
              })
            ]
          : [],
      () =>
        needsCapacity(subject)
          ? [
              problem(undefined, {
                message: 'Callers from outside can use up the capacity of all functions of the account',
                remedy: 'Set reserved concurrency, which keeps a share for the function and caps it'
              })
            ]
          : []
    )
}

/** Only where somebody outside decides how often it is called, or its owners say that it matters. */
function needsCapacity({ settings }: Subject): boolean {
  return (
    items(settings.urls).some(isOpenUrl) ||
    items(settings.triggers).some(isOpenApi) ||
    items(settings.tags).some(({ name, value }) => name === 'lambda-critical' && value.reveal() === 'true')
  )
}
