/** One thing that trivy knows of one package. All text is foreign. */
export interface TrivyVulnerability {
  /** Of the component in the document. */
  readonly ref: string
  readonly id: string
  /** `GHSA-...`, `DSA-...`. */
  readonly vendorIds: readonly string[]
  readonly title: string
  readonly url: string
  /** As written: `HIGH`. */
  readonly severity: string
  /** Whose rating it is: `ghsa`, `nvd`, `amazon`; '' where trivy does not say. */
  readonly severitySource: string
  readonly fixedIn: readonly string[]
}

export interface TrivyReport {
  readonly vulnerabilities: readonly TrivyVulnerability[]
  /** `amazon 2` where its distribution no longer supports it. */
  readonly endOfLife?: string
}

/**
 * Reads the JSON report of trivy, leniently: only the version of its schema must be the known one. What is
 * empty is left out by trivy, and what a newer one adds is passed over.
 * @throws Error with one sentence for anything that is no such report
 */
export function readReport(text: string): TrivyReport {
  const report = record(parse(text))
  if (!report) throw new Error('its report is not an object')
  if (report['SchemaVersion'] !== 2) {
    const version = typeof report['SchemaVersion'] === 'number' ? report['SchemaVersion'] : 'none'
    throw new Error(`its report has schema version ${version}, and only 2 is understood`)
  }
  const vulnerabilities = list(report['Results']).flatMap((result) =>
    list(record(result)?.['Vulnerabilities']).map(vulnerability)
  )
  const system = record(record(report['Metadata'])?.['OS'])
  const endOfLife =
    system?.['EOSL'] === true ? `${textIn(system['Family'])} ${textIn(system['Name'])}`.trim() : undefined
  return { vulnerabilities, ...(endOfLife === undefined ? {} : { endOfLife }) }
}

function vulnerability(value: unknown): TrivyVulnerability {
  const entry = record(value)
  const id = textIn(entry?.['VulnerabilityID'])
  if (!entry || id === '') throw new Error('its report has a vulnerability without an id')
  return {
    ref: textIn(record(entry['PkgIdentifier'])?.['BOMRef']),
    id,
    vendorIds: list(entry['VendorIDs'])
      .map(textIn)
      .filter((each) => each !== ''),
    title: textIn(entry['Title']) || firstLine(textIn(entry['Description'])),
    url: textIn(entry['PrimaryURL']),
    severity: textIn(entry['Severity']),
    severitySource: textIn(entry['SeveritySource']),
    fixedIn: textIn(entry['FixedVersion'])
      .split(',')
      .map((version) => version.trim())
      .filter((version) => version !== '')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('its report is not valid JSON')
  }
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? ''
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
