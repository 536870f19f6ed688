import type { StaleIgnore } from '../../model/index.js'

/** Why an ignore entry does nothing, to stand after its id. */
export const STALE = {
  expired: 'has expired',
  unused: 'matches no finding',
  'fix-known': 'was to hold until a fix is known, and one is'
} as const satisfies Record<StaleIgnore['why'], string>
