import { given, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const manyRoutes: Rule = {
  id: 'many-routes',
  rows: ['R2'],
  tier: 'B',
  severity: 'info',
  title: 'One function answers many routes',
  sources: ['template', 'plan', 'account'],
  equivalents: [],
  check: ({ settings }) =>
    given(settings.triggers, (triggers) => {
      const routes = triggers.flatMap((trigger) => trigger.routes ?? [])
      const all = routes.find((route) => /\{proxy\+\}|\$default|^ANY\b/.test(route))
      if (all === undefined && routes.length <= MOST) return []
      return [
        problem(
          triggers.find((trigger) => (trigger.routes ?? []).length > 0),
          {
            message:
              all === undefined
                ? `The function answers ${routes.length} routes with the rights that any of them needs`
                : 'The function answers every route, with the rights that any of them needs',
            remedy: 'Split it where the routes need different rights; a single function by design is fine'
          }
        )
      ]
    })
}

/** Routes that are still one job. Our own choice. */
const MOST = 10
