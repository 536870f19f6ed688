import type { ManualCheck } from '../model/index.js'

/**
 * What no machine can judge, for a person to go through. It is never counted as passed.
 * Rows: those of the threat model, see `docs/coverage.md`.
 */
export const MANUAL_CHECKS: readonly ManualCheck[] = [
  {
    rows: ['R1'],
    question:
      'May only the delivery pipeline change functions and pass roles to them? Access Analyzer and service control policies answer it for the organisation'
  },
  { rows: ['R2'], question: 'Does each function do one job, or is a larger one chosen on purpose?' },
  {
    rows: ['R3'],
    question: 'Are rights that roles have but never use taken away? Access Analyzer lists unused access'
  },
  { rows: ['R4'], question: 'Is capacity reserved for the functions that must not be crowded out?' },
  {
    rows: ['R5'],
    question: 'Does something stop a source of events when what comes after the function is down?'
  },
  { rows: ['R7'], question: 'Does each handler refuse events that do not have the expected form?' },
  { rows: ['R8'], question: 'Do logs hold data about people, such as whole events that are printed?' },
  {
    rows: ['R15'],
    question:
      'Do principals of other accounts get the right to call an alias rather than the function as such?'
  },
  {
    rows: ['R20'],
    question: 'Are calls that only come from a private network bound to its endpoint by aws:SourceVpce?'
  },
  {
    rows: ['R22'],
    question: 'Is what the code writes to the ephemeral folder removed, and never shared between callers?'
  },
  {
    rows: ['D4'],
    question: 'Is a function without a visible trigger called by code, a schedule or another service?'
  }
]
