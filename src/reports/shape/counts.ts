import type { Report } from '../../model/index.js'
import { breakdown, compareText, count, digits, listed } from './words.js'

/**
 * What was looked at and what came of it, one phrase each, for the last line of a report.
 * @param show makes an untrusted name fit for the surface
 */
export function totals(report: Report, show: (name: string) => string): readonly string[] {
  const findings = report.decisions
    .filter(({ outcome }) => outcome !== 'ignored')
    .map(({ finding }) => finding)
  const ignored = report.decisions.length - findings.length
  const ecosystems = byEcosystem(report).map(([name, n]) => `${digits(n)} ${show(name)}`)
  const functions = report.functions.length
  return [
    count(report.artifacts.length, 'artifact'),
    ...(functions > 0 ? [count(functions, 'function')] : []),
    count(report.components.length, 'package') + (ecosystems.length > 0 ? ` (${listed(ecosystems, 8)})` : ''),
    count(findings.length, 'finding') + (findings.length > 0 ? ` (${breakdown(findings)})` : ''),
    `${digits(ignored)} ignored`,
    ...(report.policy.sources === undefined
      ? []
      : [
          `judged by ${listed(
            report.policy.sources.map((source) => show(named(source))),
            4
          )}`
        ]),
    `fails on ${show(report.policy.failOnSeverity)} or worse${report.policy.failOnKev ? ' and on what is known to be exploited' : ''}${report.policy.onlyFixed ? ' if a fix is known' : ''}`
  ]
}

/** An advisory source as people know it. */
function named(source: string): string {
  return source === 'osv' ? 'OSV' : source
}

/** Number of packages per ecosystem, most first. */
export function byEcosystem(report: Pick<Report, 'components'>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { ecosystem } of report.components) counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))
}
