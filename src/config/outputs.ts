/** The outputs of the Action, in the order of action.yml. Names are permanent. */
export const OUTPUTS = {
  status: '`pass`, `fail` or `incomplete`',
  'findings-count': 'Number of findings, those that do not block included',
  'blocking-count': 'Number of findings that block',
  'critical-count': 'Number of critical findings, ignored ones left out',
  'high-count': 'Number of high findings, ignored ones left out',
  'medium-count': 'Number of medium findings, ignored ones left out',
  'low-count': 'Number of low findings, ignored ones left out',
  'info-count': 'Number of findings that are mere advice, ignored ones left out',
  'unknown-count': 'Number of findings without a severity, ignored ones left out',
  json: 'Path of the JSON report',
  markdown: 'Path of the Markdown report',
  html: 'Path of the HTML report, one file that needs nothing else',
  sarif: 'Path of the SARIF report, for `github/codeql-action/upload-sarif`',
  vex: 'Path of what was ignored as OpenVEX, empty when nothing was',
  cyclonedx: 'Path of the bill of materials in CycloneDX, empty with `sbom: none`',
  spdx: 'Path of the bill of materials in SPDX, empty with `sbom: none`',
  'sbom-dir': 'Folder with a bill of materials for each function, with `sbom: functions` only',
  'snapshot-id': "Id of the snapshot in GitHub's dependency graph, empty when none was submitted",
  matrix:
    'For `strategy.matrix` of the jobs of a sweep, as JSON: each has `shard` and `functions`; of `mode: plan` only',
  'shard-count': 'Number of jobs in `matrix`',
  'check-run-id': 'Id of the check run, empty when none was written',
  'sarif-id': 'Id of the upload to code scanning, empty when there was none',
  'comment-id': 'Id of the pull request comment, empty when none was written'
} as const

export type OutputName = keyof typeof OUTPUTS
