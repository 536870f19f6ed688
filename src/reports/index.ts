import { annotations } from './annotations.js'
import { cyclonedx } from './cyclonedx.js'
import { html } from './html.js'
import { jobSummary } from './job-summary.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { openvex } from './openvex.js'
import { pullRequest } from './pull-request.js'
import type { Reporter } from './reporter.js'
import { sarif } from './sarif.js'
import { spdx } from './spdx.js'
import { table } from './table.js'

/** Every format. To add one: a file in this folder, a line here, an `expected` file in each fixture. */
export const REPORTERS = [
  table,
  markdown,
  html,
  json,
  cyclonedx,
  spdx,
  openvex,
  sarif,
  pullRequest,
  jobSummary,
  annotations
] as const satisfies readonly Reporter[]

export { annotations, cyclonedx, html, jobSummary, json, markdown, openvex, pullRequest, sarif, spdx, table }
export { checkRun, type CheckRunText } from './check-run/index.js'
export { COMMENT_MARKER, commentMarker } from './pull-request.js'
export { differenceJson, differenceTable } from './difference/index.js'
export { inventoryJson, inventoryTable, type InventoryReporter } from './inventory/index.js'
export type { RenderOptions, Reporter } from './reporter.js'
