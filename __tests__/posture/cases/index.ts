import type { Cases } from '../support/cases.js'
import { ACCESS } from './access.js'
import { DATA } from './data.js'
import { OPERATIONS } from './operations.js'
import { RIGHTS } from './rights.js'
import { SUPPLY_CHAIN } from './supply-chain.js'
import { USE } from './use.js'

/** By rule. */
export const CASES: Cases = { ...ACCESS, ...DATA, ...OPERATIONS, ...RIGHTS, ...SUPPLY_CHAIN, ...USE }
