import type { Rule } from '../rule.js'
import { crossAccountAccess } from './cross-account-access.js'
import { noDlq } from './no-dlq.js'
import { publicUrl } from './public-url.js'
import { secretInVariables } from './secret-in-variables.js'
import { wildcardIam } from './wildcard-iam.js'

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [crossAccountAccess, noDlq, publicUrl, secretInVariables, wildcardIam]
