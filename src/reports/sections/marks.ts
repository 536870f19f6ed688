import type { Severity } from '../../model/index.js'
import type { Mark } from '../shape/verdict.js'

/** A coloured mark beside the word, never instead of it. */
export const SEVERITY_MARKS = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
  info: 'ℹ️',
  unknown: '⚪'
} as const satisfies Record<Severity, string>

export const VERDICT_MARKS = {
  fail: '❌',
  incomplete: '⚠️',
  warn: '🟠',
  nothing: '⚪',
  gaps: '🟡',
  pass: '✅'
} as const satisfies Record<Mark, string>
