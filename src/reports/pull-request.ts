import type { Reporter } from './reporter.js'
import { asideSection } from './sections/aside.js'
import { findingsSection } from './sections/findings.js'
import { fixedSection } from './sections/fixed.js'
import { fit } from './sections/fit.js'
import { footer, headline, pointer } from './sections/frame.js'
import { noticesSection, staleIgnoresSection } from './sections/notices.js'
import { pictureSection } from './sections/picture.js'
import { placesOf } from './sections/places.js'
import { planSection } from './sections/plan.js'
import { findingRows } from './shape/findings.js'
import { isAdvice } from './shape/fold.js'
import { noticeGroups } from './shape/notices.js'
import { pictureOf } from './shape/picture.js'
import { planSteps, planSummary, type Step } from './shape/plan.js'
import { verbs, verdict } from './shape/verdict.js'

/** First line of every comment without a key; by it the next run finds the comment that it replaces. */
export const COMMENT_MARKER = '<!-- lambda-supply-chain-scan -->'

/**
 * GitHub refuses a comment of more than 65,536 characters. Counted here in UTF-8 bytes, of which there are
 * never fewer, and with room to spare.
 */
export const COMMENT_BUDGET = 60_000

/** Whoever can write to the run can write the report. */
const CAUTION = "This report is from the pull request's own run, which its author can change.\n\n"

/** Things to do that a busy reader takes in at once. */
const PLAN_ROWS = 10

/** The sticky comment on a pull request: short, and the same shape whatever the outcome. */
export const pullRequest: Reporter = {
  id: 'pull-request',
  render(report, options = {}) {
    const rows = findingRows(report)
    const said = verdict(report, rows)
    const says = verbs(rows, said)
    const { gaps, notes } = noticeGroups(report)
    const elsewhere = pointer(options.detailsUrl, 'the job summary')
    const urgent = planSteps(rows)
      .filter(({ blocking }) => blocking > 0)
      .map((step) => (options.selfReported === true ? withoutCommand(step) : step))
    // When each step is about one finding, the plan has already said it all.
    const told = rows.blocking.length === urgent.length && urgent.length <= PLAN_ROWS
    const below = rows.below.filter((row) => !isAdvice(row))
    const places = placesOf(report, options.sourceUrl)
    const folded = { places, detailed: false, folded: true, elsewhere }
    const key = options.commentKey
    const caution = options.selfReported === true ? CAUTION : ''
    return fit(
      `${commentMarker(key)}\n${headline(said, '###')}${caution}`,
      [
        ...planSection(urgent, { heading: planHeading(urgent), elsewhere, places, limit: PLAN_ROWS }),
        ...noticesSection('⚠️ Could not be checked', gaps, { ...folded, folded: false, limit: 5 }),
        ...pictureSection(pictureOf(report, urgent)),
        ...findingsSection(told ? [] : rows.blocking, says.blocking, { ...folded, limit: 100 }),
        ...findingsSection(below, says.below, { ...folded, limit: 30 }),
        ...findingsSection(rows.known, says.known, { ...folded, limit: 20 }),
        ...fixedSection(report.comparison, { elsewhere, limit: 20 }),
        ...asideSection(report, rows.below.filter(isAdvice), elsewhere),
        ...noticesSection('Worth knowing', notes, { ...folded, limit: 20 }),
        ...staleIgnoresSection(report.staleIgnores, { ...folded, limit: 20 })
      ],
      footer(report, options.detailsUrl, key),
      COMMENT_BUDGET
    )
  }
}

/** The hidden first line of a comment; comments with different keys are different comments. */
export function commentMarker(key?: string): string {
  if (key === undefined) return COMMENT_MARKER
  // Two hyphens could end the HTML comment.
  const safe = encodeURIComponent(key.toWellFormed()).replaceAll('-', '%2D').replaceAll('!', '%21')
  return `<!-- lambda-supply-chain-scan: ${safe.slice(0, 400)} -->`
}

function planHeading(steps: readonly Step[]): string {
  const summary = planSummary(steps)
  return summary === '' ? '**What to do**' : `**What to do**: ${summary}`
}

/** Nobody should be asked to run what the author of a pull request may have made up. */
function withoutCommand(step: Step): Step {
  const { remedy, ...rest } = step
  return remedy === undefined ? step : rest
}
