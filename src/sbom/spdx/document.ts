/**
 * The part of SPDX 2.3 that we write. Source: spdx/spdx-spec, `schemas/spdx-schema.json` of 2.3; `scripts/check-sbom.mjs`
 * holds documents against it.
 */
export interface SpdxDocument {
  readonly spdxVersion: 'SPDX-2.3'
  readonly dataLicense: 'CC0-1.0'
  readonly SPDXID: 'SPDXRef-DOCUMENT'
  readonly name: string
  readonly documentNamespace: string
  readonly creationInfo: {
    /** `YYYY-MM-DDThh:mm:ssZ`, without parts of seconds. */
    readonly created: string
    readonly creators: readonly string[]
  }
  readonly comment?: string
  readonly packages: readonly SpdxPackage[]
  readonly relationships: readonly SpdxRelationship[]
}

export interface SpdxPackage {
  readonly SPDXID: SpdxId
  readonly name: string
  readonly versionInfo?: string
  readonly packageFileName?: string
  readonly downloadLocation: 'NOASSERTION'
  readonly filesAnalyzed: false
  readonly licenseConcluded: 'NOASSERTION'
  readonly licenseDeclared: 'NOASSERTION'
  readonly copyrightText: 'NOASSERTION'
  readonly primaryPackagePurpose:
    'APPLICATION' | 'ARCHIVE' | 'CONTAINER' | 'LIBRARY' | 'OPERATING-SYSTEM' | 'OTHER'
  readonly checksums?: readonly { readonly algorithm: 'SHA256'; readonly checksumValue: string }[]
  readonly externalRefs?: readonly SpdxExternalRef[]
  /** Where it was seen, a place a line. */
  readonly sourceInfo?: string
  readonly comment?: string
}

export interface SpdxExternalRef {
  readonly referenceCategory: 'PACKAGE-MANAGER'
  readonly referenceType: 'purl'
  readonly referenceLocator: string
}

export interface SpdxRelationship {
  readonly spdxElementId: SpdxId
  readonly relationshipType: 'DESCRIBES' | 'CONTAINS' | 'DEPENDS_ON'
  /** `NOASSERTION`: there may be more. */
  readonly relatedSpdxElement: SpdxId | 'NOASSERTION'
}

/** Letters, digits, `.` and `-` after the prefix. */
export type SpdxId = `SPDXRef-${string}`
