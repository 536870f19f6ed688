import type { FindingKind } from '../../model/index.js'

/** What each kind of finding is called. */
export const KINDS: Readonly<Record<FindingKind, string>> = {
  vulnerability: 'vulnerability',
  malware: 'malicious package',
  archive: 'archive',
  runtime: 'runtime',
  posture: 'configuration',
  secret: 'secret'
}
