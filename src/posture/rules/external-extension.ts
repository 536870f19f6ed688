import { problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const externalExtension: Rule = {
  id: 'external-extension',
  rows: ['R9'],
  tier: 'A',
  severity: 'info',
  title: 'A program of a layer runs beside the function',
  sources: ['artifact'],
  equivalents: [],
  check: ({ unit }, context) =>
    (unit.extensions ?? [])
      .filter(({ artifact }) => context.publisherOf(artifact) === undefined)
      .map(({ name, artifact }) =>
        problem(undefined, {
          message: `The program ${name} of the layer ${artifact} runs in every invocation, with the rights of the function`,
          remedy: 'Make sure that you know it, and ignore it with that reason',
          subject: name
        })
      )
}
