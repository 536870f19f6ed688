import { ENTRY } from './entry.js'
import { IAM } from './iam.js'
import { LAMBDA } from './lambda.js'
import { MESSAGES } from './messages.js'
import type { Translate } from './shape.js'
import { SURROUNDINGS } from './surroundings.js'

/** The resource types of plans that say something of functions. */
export const SHAPES: ReadonlyMap<string, Translate> = new Map(
  Object.entries({ ...LAMBDA, ...IAM, ...MESSAGES, ...ENTRY, ...SURROUNDINGS })
)
