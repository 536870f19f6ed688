import { EVERYWHERE, type Option } from './option.js'

/** What the verdict hangs on. */
export const VERDICT_OPTIONS = [
  {
    name: 'fail-on-severity',
    kind: 'choice',
    choices: ['critical', 'high', 'medium', 'low', 'info', 'unknown'],
    synonyms: { moderate: 'medium' },
    default: 'high',
    placeholder: 'LEVEL',
    surfaces: EVERYWHERE,
    summary: 'Findings of this severity or worse block; `unknown` means every finding'
  },
  {
    name: 'fail-on-kev',
    kind: 'flag',
    default: 'false',
    surfaces: EVERYWHERE,
    summary: 'Vulnerabilities that are known to be exploited (CISA KEV) block whatever their severity'
  },
  {
    name: 'baseline',
    kind: 'text',
    placeholder: 'FILE',
    surfaces: EVERYWHERE,
    summary:
      "JSON report of an earlier scan to compare with; in the Action also `artifact:NAME`, what the base branch's last run uploaded (needs `actions: read`)"
  },
  {
    name: 'baseline-path',
    kind: 'text',
    placeholder: 'DIR',
    surfaces: EVERYWHERE,
    summary:
      'Folder with a checkout of the base branch that was built as well: the same paths are scanned in it, to compare with'
  },
  {
    name: 'fail-on',
    kind: 'choice',
    choices: ['new', 'all'],
    default: 'new',
    placeholder: 'WHICH',
    surfaces: EVERYWHERE,
    summary:
      'With a baseline, `new` lets only findings block that it does not have; malicious packages always do'
  },
  {
    name: 'only-fixed',
    kind: 'flag',
    default: 'false',
    aliases: ['ignore-unfixed'],
    surfaces: EVERYWHERE,
    summary: 'Only findings for which a fixed version is known may block'
  },
  {
    name: 'warn-only',
    kind: 'flag',
    default: 'false',
    surfaces: EVERYWHERE,
    summary: 'Report, but let nothing except malicious packages fail the build'
  },
  {
    name: 'fail-on-incomplete',
    kind: 'flag',
    default: 'true',
    surfaces: EVERYWHERE,
    summary: 'Fail when something could not be read or asked'
  },
  {
    name: 'posture',
    kind: 'list',
    default: 'on',
    placeholder: 'WORDS',
    surfaces: EVERYWHERE,
    summary:
      'Rules about configuration: `on`, `off`, `all`, or rules to add and to take away, such as `+unused-function,-no-tracing`'
  },
  {
    name: 'allowed-accounts',
    kind: 'list',
    placeholder: 'ID',
    surfaces: EVERYWHERE,
    summary:
      'AWS accounts and organisations (`o-...`) that may be named in permissions, layers and images, one a line'
  },
  {
    name: 'config-file',
    kind: 'text',
    placeholder: 'FILE',
    surfaces: ['action', 'command'],
    summary: 'Configuration and ignore file; `.lambda-scan.yml` is read when it is there'
  },
  {
    name: 'ignore-files',
    kind: 'list',
    placeholder: 'FILE',
    surfaces: EVERYWHERE,
    summary:
      'Ignore files of other tools, one a line: `.trivyignore`, `.trivyignore.yaml`, `osv-scanner.toml`'
  },
  {
    name: 'vex',
    kind: 'list',
    placeholder: 'FILE',
    surfaces: EVERYWHERE,
    summary:
      'VEX documents, one a line: OpenVEX 0.2.0, or CycloneDX 1.4 to 1.6, as JSON; what they say is not affected, or fixed, is ignored'
  }
] as const satisfies readonly Option[]
