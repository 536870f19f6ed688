import type { Option } from './option.js'

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
    name: 'github-token',
    kind: 'text',
    surfaces: ['action'],
    summary: 'Token for the pull request comment'
  },
  {
    name: 'format',
    kind: 'choice',
    choices: ['table', 'json', 'markdown', 'cyclonedx', 'spdx', 'sarif'],
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
    name: 'reproducible',
    kind: 'flag',
    default: 'false',
    surfaces: ['command'],
    summary: 'Leave the time out of JSON, CycloneDX and SPDX'
  }
] as const satisfies readonly Option[]
