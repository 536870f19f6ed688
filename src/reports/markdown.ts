import type { Reporter } from './reporter.js'
import { fullReport } from './sections/full.js'

/** The full report as GitHub Markdown, for files and for other tools. */
export const markdown: Reporter = {
  id: 'markdown',
  render: (report, options = {}) => fullReport(report, options, Infinity)
}
