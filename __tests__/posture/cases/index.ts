import type { Cases } from '../support/cases.js'
import { ACCESS } from './access.js'
import { DATA } from './data.js'
import { OPERATIONS } from './operations.js'

/** By rule. */
export const CASES: Cases = { ...ACCESS, ...DATA, ...OPERATIONS }
