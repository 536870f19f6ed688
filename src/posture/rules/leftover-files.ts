import { given, placeOf, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const leftoverFiles: Rule = {
  id: 'leftover-files',
  rows: ['R22'],
  tier: 'B',
  severity: 'info',
  title: 'Much room for files that later invocations see',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }) =>
    given(settings.ephemeralStorageMb, (megabytes) =>
      megabytes > DEFAULT_MB
        ? [
            problem(placeOf(settings.ephemeralStorageMb), {
              message: `The function has ${megabytes} MB for files, which stay for later invocations of the same instance`,
              remedy: 'Make sure that the code removes what it writes, when it fails too'
            })
          ]
        : []
    )
}

/** Lambda's default, in megabytes. */
const DEFAULT_MB = 512
