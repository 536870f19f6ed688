import { markdownCode } from './escape/index.js'
import type { RenderOptions, Reporter } from './reporter.js'
import { adviceSection, findingsSection } from './sections/findings.js'
import { fixedSection } from './sections/fixed.js'
import { fit } from './sections/fit.js'
import { footer, headline, pointer } from './sections/frame.js'
import { noticesSection, staleIgnoresSection } from './sections/notices.js'
import { planSection } from './sections/plan.js'
import { postureLine } from './sections/posture.js'
import { findingRows } from './shape/findings.js'
import { isAdvice } from './shape/fold.js'
import { noticeGroups } from './shape/notices.js'
import { planSteps } from './shape/plan.js'
import { verbs, verdict } from './shape/verdict.js'

/** First line of every comment without a key; by it the next run finds the comment that it replaces. */
export const COMMENT_MARKER = '<!-- lambda-supply-chain-scan -->'

/**
 * GitHub refuses a comment of more than 65,536 characters. Counted here in UTF-8 bytes, of which there are
 * never fewer, and with room to spare.
 */
export const COMMENT_BUDGET = 60_000

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
    const urgent = planSteps(rows).filter(({ blocking }) => blocking > 0)
    // When each step is about one finding, the plan has already said it all.
    const told = rows.blocking.length === urgent.length && urgent.length <= PLAN_ROWS
    const below = rows.below.filter((row) => !isAdvice(row))
    const folded = { detailed: false, folded: true, elsewhere }
    const key = options.commentKey
    const owner = key === undefined ? '' : `Reported by ${markdownCode(key, 100)}${source(options)}.\n\n`
    return fit(
      `${commentMarker(key)}\n${headline(said, '###')}${owner}`,
      [
        ...planSection(urgent, '**What to do**', elsewhere, PLAN_ROWS),
        ...noticesSection('Could not be checked', gaps, { ...folded, folded: false, limit: 5 }),
        ...findingsSection(told ? [] : rows.blocking, says.blocking, { ...folded, limit: 100 }),
        ...findingsSection(below, says.below, { ...folded, limit: 30 }),
        ...findingsSection(rows.known, says.known, { ...folded, limit: 20 }),
        ...fixedSection(report.comparison, { elsewhere, limit: 20 }),
        ...adviceSection(rows.below.filter(isAdvice), elsewhere),
        ...postureLine(report, elsewhere),
        ...noticesSection('Worth knowing', notes, { ...folded, limit: 20 }),
        ...staleIgnoresSection(report.staleIgnores, { ...folded, limit: 20 })
      ],
      footer(report, options.detailsUrl),
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

/** Whoever can write to the run can write the report. */
function source({ selfReported = false }: RenderOptions): string {
  return selfReported ? ", from the pull request's own run, which its author can change" : ''
}
