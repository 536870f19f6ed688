import type { Notice, VexDocument } from '../../model/index.js'

/** What a VEX document says, and what in it says nothing. */
export interface ReadVex {
  readonly document: VexDocument
  readonly notices: readonly Notice[]
}
