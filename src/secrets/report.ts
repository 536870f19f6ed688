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
  if (report['SchemaVersion'] !== 2) throw new Error('its report has a schema that is not understood')
  return list(report['Results']).flatMap((value) => {
    const result = record(value)
    const path = textIn(result?.['Target'])
    return list(result?.['Secrets']).map((each) => secret(record(each), path))
  })
}

function secret(entry: Readonly<Record<string, unknown>> | undefined, path: string): SeenSecret {
  const rule = textIn(entry?.['RuleID'])
  if (rule === '' || path === '') throw new Error('its report has a secret without rule or file')
  const line = entry?.['StartLine']
  return {
    path,
    ...(typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? { line } : {}),
    rule,
    title: textIn(entry?.['Title']) || rule,
    severity: textIn(entry?.['Severity'])
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('its report is not valid JSON')
  }
  const report = record(value)
  if (!report) throw new Error('its report is not an object')
  return report
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
