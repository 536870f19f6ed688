import { given, placeOf, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const pinnedRuntime: Rule = {
  id: 'pinned-runtime',
  rows: ['S5'],
  tier: 'A',
  severity: 'medium',
  title: 'The runtime gets no patches',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }) =>
    given(settings.runtimeUpdates, (mode) =>
      mode === 'Manual'
        ? [
            problem(placeOf(settings.runtimeUpdates), {
              message: 'The runtime stays at one version and gets no patches',
              remedy: 'Set UpdateRuntimeOn to Auto, or to FunctionUpdate'
            })
          ]
        : []
    )
}
