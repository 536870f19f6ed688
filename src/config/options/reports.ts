import { EVERYWHERE, type Option } from './option.js'

/** Where the verdict is written to. */
export const REPORT_OPTIONS = [
  {
    name: 'output-dir',
    kind: 'text',
    default: 'lambda-scan',
    placeholder: 'DIR',
    surfaces: ['action'],
    summary: 'Folder for the report files'
  },
  {
    name: 'sbom',
    kind: 'choice',
    choices: ['none', 'all', 'functions'],
    default: 'all',
    surfaces: ['action', 'file'],
    summary:
      'Bills of materials in `output-dir`, in CycloneDX and SPDX: one pair for `all`, with `functions` one for each function too'
  },
  {
    name: 'dependency-snapshot',
    kind: 'flag',
    default: 'false',
    surfaces: ['action', 'file'],
    summary:
      "Submit what was found to GitHub's dependency graph, so that Dependabot speaks of it; needs `contents: write`"
  },
  {
    name: 'comment-summary-in-pr',
    kind: 'choice',
    choices: ['always', 'on-failure', 'never'],
    default: 'always',
    surfaces: ['action', 'file'],
    summary: 'When to write the pull request comment; needs `pull-requests: write`'
  },
  {
    name: 'comment-key',
    kind: 'text',
    surfaces: ['action'],
    summary: 'Tells the comments of several jobs apart; by default the names of workflow and job'
  },
  {
    name: 'check-run',
    kind: 'flag',
    default: 'false',
    surfaces: ['action', 'file'],
    summary:
      "Write a check run, with all annotations instead of the workflow's ten of a kind; needs `checks: write`"
  },
  {
    name: 'upload-sarif',
    kind: 'flag',
    default: 'false',
    surfaces: ['action', 'file'],
    summary: 'Upload the SARIF report to code scanning; needs `security-events: write`'
  },
  {
    name: 'sarif-category',
    kind: 'text',
    surfaces: ['action'],
    summary:
      'Category of the SARIF report, the same from run to run, for an upload replaces the last one of its category; by default from `comment-key`'
  },
  {
    name: 'github-token',
    kind: 'text',
    surfaces: ['action'],
    summary: "Token for what is written to GitHub; by default the job's own"
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['table', 'json', 'markdown', 'html', 'cyclonedx', 'spdx', 'openvex', 'sarif'],
    default: 'table',
    placeholder: 'FORMAT',
    surfaces: ['command'],
    summary: 'Format of the report'
  },
  {
    name: 'output',
    kind: 'text',
    placeholder: 'FILE',
    surfaces: ['command'],
    summary: 'Write the report to this file instead of the terminal'
  },
  {
    name: 'show-suppressed',
    kind: 'flag',
    default: 'false',
    surfaces: ['command'],
    summary:
      'Have ignored findings in SARIF, as suppressed results with the reason; not for code scanning, which opens alerts for them'
  },
  {
    name: 'vex-author',
    kind: 'text',
    placeholder: 'NAME',
    surfaces: EVERYWHERE,
    summary:
      'Person or organisation that makes the statements of the OpenVEX report; in the Action by default the repository'
  },
  {
    name: 'reproducible',
    kind: 'flag',
    default: 'false',
    surfaces: ['command'],
    summary: 'Leave the time out of JSON, CycloneDX and SPDX'
  }
] as const satisfies readonly Option[]
