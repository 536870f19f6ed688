import { isRecord, member, memberItems, memberText } from '../model/index.js'

/** A secret that trivy sees, without the secret. All text is foreign. */
export interface SeenSecret {
  /** Of the file, from the folder that was searched. */
  readonly path: string
  /** Counted from 1; undefined where it is not said. */
  readonly line?: number
  /** `aws-access-key-id`. */
  readonly rule: string
  readonly title: string
  readonly severity: string
}

/**
 * Reads the secrets out of a report of trivy's. What it quotes of a file, redacted or not, is never looked at.
 * @throws Error with one sentence for anything that is no such report
 */
export function readSecrets(text: string): readonly SeenSecret[] {
  const report = parse(text)
  if (!isRecord(report)) throw new Error('its report is not an object')
  if (member(report, 'SchemaVersion') !== 2) throw new Error('its report has a schema that is not understood')
  return memberItems(report, 'Results').flatMap((result) => {
    const path = memberText(result, 'Target') ?? ''
    return memberItems(result, 'Secrets').map((entry) => secret(entry, path))
  })
}

function secret(entry: unknown, path: string): SeenSecret {
  const rule = memberText(entry, 'RuleID') ?? ''
  if (rule === '' || path === '') throw new Error('its report has a secret without rule or file')
  const line = member(entry, 'StartLine')
  return {
    path,
    ...(typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? { line } : {}),
    rule,
    title: memberText(entry, 'Title') || rule,
    severity: memberText(entry, 'Severity') ?? ''
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('its report is not valid JSON')
  }
}
