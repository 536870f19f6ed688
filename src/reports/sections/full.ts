import type { Report } from '../../model/index.js'
import type { RenderOptions } from '../reporter.js'
import { findingRows } from '../shape/findings.js'
import { noticeGroups } from '../shape/notices.js'
import { planSteps } from '../shape/plan.js'
import { verbs, verdict } from '../shape/verdict.js'
import { findingsSection } from './findings.js'
import { fixedSection } from './fixed.js'
import { fit } from './fit.js'
import { footer, headline } from './frame.js'
import { artifactsSection, functionsSection } from './inventory.js'
import { noticesSection, staleIgnoresSection } from './notices.js'
import { placesOf } from './places.js'
import { planSection } from './plan.js'
import { postureSections } from './posture.js'

/**
 * The whole report as GitHub Markdown, worst first, cut from its end when it is over the budget.
 * @param budget UTF-8 bytes
 */
export function fullReport(report: Report, options: RenderOptions, budget: number): string {
  const rows = findingRows(report)
  const { gaps, notes } = noticeGroups(report)
  const said = verdict(report, rows)
  const says = verbs(rows, said)
  const elsewhere = 'the JSON report'
  const places = placesOf(report, options.sourceUrl)
  const style = { places, detailed: true, folded: false, elsewhere }
  const folded = { ...style, folded: true }
  const plan = planSection(planSteps(rows), { heading: '## What to do', elsewhere, places })
  const unseen = noticesSection('⚠️ Could not be checked', gaps, style)
  return fit(
    headline(said, '#'),
    [
      ...(rows.blocking.length > 0 ? [...plan, ...unseen] : [...unseen, ...plan]),
      ...findingsSection(rows.blocking, says.blocking, style),
      ...findingsSection(rows.below, says.below, style),
      ...findingsSection(rows.known, says.known, folded),
      ...fixedSection(report.comparison, { elsewhere }),
      ...findingsSection(rows.ignored, says.ignored, folded),
      ...staleIgnoresSection(report.staleIgnores, style),
      ...noticesSection('Worth knowing', notes, folded),
      ...postureSections(report, elsewhere),
      ...functionsSection(report, elsewhere),
      ...artifactsSection(report, elsewhere)
    ],
    footer(report, options.detailsUrl),
    budget
  )
}
