import type { Report } from '../model/index.js'

/** What a reporter may know besides the report. */
export interface RenderOptions {
  /** Terminal colours (table only). */
  readonly color?: boolean
  /** Width of the terminal in columns (table only). */
  readonly width?: number
  /** ISO 8601 time of the document (json, cyclonedx and spdx only); left out when undefined. */
  readonly generatedAt?: string
  /** Version of this program (cyclonedx, spdx and sarif only). */
  readonly version?: string
  /** What is rendered are the contents of one function (cyclonedx and spdx only). */
  readonly ofOneFunction?: boolean
  /** Link to the full report, for surfaces that cut: the workflow run's page. */
  readonly detailsUrl?: string
  /**
   * Tells apart the comments of several jobs on one pull request (pull-request only): the workflow and
   * job, for instance. Comments with the same key replace each other.
   */
  readonly commentKey?: string
}

/** Writes a report in one format. Pure: same report and options, same bytes. */
export interface Reporter {
  /** The file's name without its ending. */
  readonly id: string
  render(report: Report, options?: RenderOptions): string
}
