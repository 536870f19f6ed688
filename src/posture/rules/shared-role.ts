import { given, placeOf, problem } from '../answers.js'
import type { Rule } from '../rule.js'

export const sharedRole: Rule = {
  id: 'shared-role',
  rows: ['R2', 'D8'],
  tier: 'A',
  severity: 'low',
  title: 'Functions share a role',
  sources: ['template', 'plan', 'account'],
  equivalents: ['PureSec shared_role'],
  check: ({ unit, settings }, context) =>
    given(settings.role, (role) => {
      const others = context.sharing(unit)
      if (others.length === 0 || unit.providedBy !== undefined) return []
      const count = `${others.length} other function${others.length === 1 ? '' : 's'}`
      return [
        // Where the function names the role, as far as that is known.
        problem(placeOf(settings.role) ?? role, {
          message: `The role is shared with ${count}: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ', ...' : ''}`,
          remedy: 'Give each function a role of its own with the rights that it needs'
        })
      ]
    })
}
