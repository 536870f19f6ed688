/**
 * How bad a finding is. `info` is advice that some teams want and others rightly do without. `unknown` means
 * that no source gave a rating: it is counted and shown, and reaches a threshold only when the threshold is
 * `unknown` itself.
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const

export type Severity = (typeof SEVERITIES)[number]

/** Sorts the worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b)
}

/** True when `severity` is `threshold` or worse. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return compareSeverity(severity, threshold) <= 0
}

/**
 * Reads a severity word as people and advisory databases write it (any case; `moderate` is `medium`).
 * Returns undefined for any other word.
 */
export function parseSeverity(word: string): Severity | undefined {
  const lower = word.trim().toLowerCase()
  if (lower === 'moderate') return 'medium'
  return SEVERITIES.find((severity) => severity === lower)
}

/** A number for each severity, zero where there is none. */
export function countBySeverity(items: readonly { severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 }
  for (const { severity } of items) counts[severity] += 1
  return counts
}
