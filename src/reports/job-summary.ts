import type { Reporter } from './reporter.js'
import { fullReport } from './sections/full.js'

/**
 * GitHub refuses a step's summary above 1,024 KiB and fails the upload with it. The rest is left for
 * other text that the same step may add.
 */
export const JOB_SUMMARY_BUDGET = 1_000_000

/** The full report for the job's summary page. */
export const jobSummary: Reporter = {
  id: 'job-summary',
  render: (report, options = {}) => fullReport(report, options, JOB_SUMMARY_BUDGET)
}
