import { isRecord, member, memberItems, memberText } from '../../model/index.js'

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
  const report = parse(text)
  if (!isRecord(report)) throw new Error('its report is not an object')
  const schema = member(report, 'SchemaVersion')
  if (schema !== 2) {
    const version = typeof schema === 'number' ? schema : 'none'
    throw new Error(`its report has schema version ${version}, and only 2 is understood`)
  }
  const vulnerabilities = memberItems(report, 'Results').flatMap((result) =>
    memberItems(result, 'Vulnerabilities').map(vulnerability)
  )
  const system = member(member(report, 'Metadata'), 'OS')
  const endOfLife =
    member(system, 'EOSL') === true
      ? `${textOf(system, 'Family')} ${textOf(system, 'Name')}`.trim()
      : undefined
  return { vulnerabilities, ...(endOfLife === undefined ? {} : { endOfLife }) }
}

function vulnerability(entry: unknown): TrivyVulnerability {
  const id = textOf(entry, 'VulnerabilityID')
  if (id === '') throw new Error('its report has a vulnerability without an id')
  return {
    ref: textOf(member(entry, 'PkgIdentifier'), 'BOMRef'),
    id,
    vendorIds: memberItems(entry, 'VendorIDs').flatMap((each) =>
      typeof each === 'string' && each !== '' ? [each] : []
    ),
    title: textOf(entry, 'Title') || firstLine(textOf(entry, 'Description')),
    url: textOf(entry, 'PrimaryURL'),
    severity: textOf(entry, 'Severity'),
    severitySource: textOf(entry, 'SeveritySource'),
    fixedIn: textOf(entry, 'FixedVersion')
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

function textOf(value: unknown, name: string): string {
  return memberText(value, name) ?? ''
}
