import type { Location } from '../../../model/index.js'
import type { Value } from '../value.js'

/** The attributes of a resource, or of a block in it. */
export interface Block {
  /** A value, with references where it is only known after it was applied. Undefined where it is not set. */
  get(name: string): Value | undefined
  /** Like `get`, but the resource that is referred to where there is one, also where the value is known. */
  link(name: string): Value | undefined
  /** A policy as JSON; where it is not known yet, as far as the data source tells it that it is made by. */
  document(name: string): Value | undefined
  /** Nested blocks of one name; one whose attributes are all unknown where their number is. */
  blocks(name: string): readonly Block[]
  /** The first of them. */
  block(name: string): Block | undefined
  at(): Location | undefined
}
