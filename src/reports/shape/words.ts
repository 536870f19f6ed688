import { count, countBySeverity, digits, isExploited, SEVERITIES } from '../../model/index.js'
import type { Finding } from '../../model/index.js'

export { compareText, count, digits } from '../../model/index.js'

/** `a, b and c`; beyond `max` the rest is counted: `a, b and 3 more`. */
export function listed(items: readonly string[], max: number): string {
  const shown = items.length > max ? items.slice(0, max) : items.slice(0, -1)
  const last = items.length > max ? `${digits(items.length - max)} more` : items.at(-1)
  return [...(shown.length > 0 ? [shown.join(', ')] : []), ...(last === undefined ? [] : [last])].join(
    ' and '
  )
}

/** `1 malicious package, 1 critical, 2 high, 1 of them known to be exploited`; '' for no findings. */
export function breakdown(findings: readonly Finding[]): string {
  const malware = findings.filter((finding) => finding.kind === 'malware')
  const counts = countBySeverity(findings.filter((finding) => finding.kind !== 'malware'))
  return [
    ...(malware.length > 0
      ? [count(new Set(malware.map(({ purl }) => purl)).size, 'malicious package')]
      : []),
    ...SEVERITIES.filter((severity) => counts[severity] > 0).map(
      (severity) => `${digits(counts[severity])} ${severity}`
    ),
    ...exploitedAmong(findings)
  ].join(', ')
}

function exploitedAmong(findings: readonly Finding[]): readonly string[] {
  const exploited = findings.filter(isExploited).length
  if (exploited === 0) return []
  return [`${findings.length === 1 ? '' : `${digits(exploited)} of them `}known to be exploited`]
}

/** First letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
