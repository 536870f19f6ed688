import { EVERYWHERE, type Option } from './option.js'

/** Who is asked what is known about the packages, and how. */
export const ADVISORY_OPTIONS = [
  {
    name: 'osv-export',
    kind: 'text',
    placeholder: 'DIR',
    surfaces: EVERYWHERE,
    summary:
      'Folder with an OSV export (`<Ecosystem>/all.zip`) to use instead of the API, for work without network'
  },
  {
    name: 'osv-api-url',
    kind: 'text',
    default: 'https://api.osv.dev',
    placeholder: 'URL',
    surfaces: EVERYWHERE,
    summary: 'Base URL of the OSV API'
  },
  {
    name: 'kev',
    kind: 'text',
    default: 'off',
    placeholder: 'WHERE',
    surfaces: EVERYWHERE,
    summary:
      'CISA catalogue of known exploited vulnerabilities, for the order of the report: `on`, a file, or a URL'
  },
  {
    name: 'epss',
    kind: 'text',
    default: 'off',
    placeholder: 'WHERE',
    surfaces: EVERYWHERE,
    summary: 'EPSS, how likely a vulnerability is to be exploited, likewise: `on`, a file, or a URL'
  },
  {
    name: 'scanners',
    kind: 'text',
    default: 'auto',
    placeholder: 'LIST',
    surfaces: EVERYWHERE,
    summary:
      'Who is asked: `osv`, `trivy` or both, and `secret` to look for credentials; `auto` is OSV, and trivy where it is at hand'
  },
  {
    name: 'trivy-path',
    kind: 'text',
    placeholder: 'FILE',
    surfaces: ['action', 'command'],
    summary: 'A trivy program that is there already'
  },
  {
    name: 'trivy-version',
    kind: 'text',
    default: '0.74.0',
    placeholder: 'X.Y.Z',
    surfaces: ['action', 'command'],
    summary: 'Release of trivy to fetch, where `scanners` names trivy and no path is given'
  },
  {
    name: 'trivy-sha256',
    kind: 'text',
    placeholder: 'HEX',
    surfaces: ['action', 'command'],
    summary: 'SHA-256 of the program at `trivy-path`, or of the archive that is fetched'
  },
  {
    name: 'trivy-mirror',
    kind: 'text',
    placeholder: 'URL',
    surfaces: ['action', 'command'],
    summary: "Where trivy's archives are fetched in the place of GitHub's releases: `URL/vX.Y.Z/ARCHIVE`"
  },
  {
    name: 'trivy-cache-dir',
    kind: 'text',
    placeholder: 'DIR',
    surfaces: ['action', 'command'],
    summary: "Folder that keeps trivy's database between runs"
  },
  {
    name: 'trivy-db-repository',
    kind: 'list',
    placeholder: 'IMAGE',
    surfaces: ['action', 'command'],
    summary: "Where trivy gets its database, one a line; trivy's own places by default"
  },
  {
    name: 'trivy-skip-db-update',
    kind: 'flag',
    default: 'false',
    surfaces: ['action', 'command'],
    summary: 'Let trivy use the database in `trivy-cache-dir` as it is'
  },
  {
    name: 'cache-dir',
    kind: 'text',
    placeholder: 'DIR',
    surfaces: ['action', 'command'],
    summary: 'Folder that keeps advisory records and indexes between runs'
  },
  {
    name: 'cache',
    kind: 'flag',
    default: 'false',
    surfaces: ['action'],
    summary: "Keep advisory records in the workflow's cache, so that the next run fetches only what changed"
  }
] as const satisfies readonly Option[]
