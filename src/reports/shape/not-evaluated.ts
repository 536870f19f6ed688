import type { NotEvaluated } from '../../model/index.js'

/** Why a rule could not be evaluated; the detail follows where there is one. */
export const WHY_NOT = {
  computed: 'the value is computed on deployment',
  'after-apply': 'the value is known only after the plan was applied',
  denied: 'permission is missing:',
  'not-in-source': 'what was read does not say it',
  failed: 'it could not be asked:'
} as const satisfies Record<NotEvaluated['why'], string>
