import type { Report } from '../model/index.js'

/** What a reporter may know besides the report. */
export interface RenderOptions {
  /** Terminal colours (table only). */
  readonly color?: boolean
  /** Width of the terminal in columns (table only). */
  readonly width?: number
  /** ISO 8601 time of the document (json, html, cyclonedx, spdx and openvex only); left out when undefined. */
  readonly generatedAt?: string
  /** Version of this program (html, cyclonedx, spdx, openvex and sarif only). */
  readonly version?: string
  /** With ignored findings, marked as suppressed (sarif only). */
  readonly suppressed?: boolean
  /** Who makes the statements (openvex only). */
  readonly author?: string
  /** What is rendered are the contents of one function (cyclonedx and spdx only). */
  readonly ofOneFunction?: boolean
  /** Link to the full report, for surfaces that cut: the workflow run's page. */
  readonly detailsUrl?: string
  /** Where the repository's files are shown as they were scanned, without a slash at the end (Markdown only). */
  readonly sourceUrl?: string
  /**
   * Tells apart the comments of several jobs on one pull request (pull-request only): the workflow and
   * job, for instance. Comments with the same key replace each other.
   */
  readonly commentKey?: string
  /** Name of what an upload to code scanning replaces (sarif only); by default from `commentKey`. */
  readonly sarifCategory?: string
  /** Results at most, the worst of them (sarif only). */
  readonly most?: number
  /**
   * The report comes from the pull request's own run, so that whoever wrote the pull request may have changed it
   * (pull-request only).
   */
  readonly selfReported?: boolean
}

/** Writes a report in one format. Pure: same report and options, same bytes. */
export interface Reporter {
  /** The file's name without its ending. */
  readonly id: string
  render(report: Report, options?: RenderOptions): string
}
