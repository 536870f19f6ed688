import type { Epss, Kev } from '../../model/index.js'

/**
 * The part of SARIF 2.1.0 that we write. Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version
 * 2.1.0", and GitHub's page "SARIF support for code scanning", read 2026-11.
 */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly automationDetails?: { readonly id: string }
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly [SarifInvocation]
  readonly results: readonly SarifResult[]
}

export interface SarifDriver {
  readonly name: string
  readonly semanticVersion?: string
  readonly informationUri: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: {
    /** 0.0 to 10.0. Above 9.0 GitHub shows critical, from 7.0 high, from 4.0 medium, below low, and for 0.0 none. */
    readonly 'security-severity': string
    readonly tags: readonly string[]
  }
}

export interface SarifText {
  readonly text: string
  readonly markdown?: string
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly { readonly level: SarifLevel; readonly message: SarifText }[]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly [SarifLocation]
  readonly partialFingerprints: Readonly<Record<string, string>>
  /** All results of a run have it, or none. SARIF 3.27.23. */
  readonly suppressions?: readonly SarifSuppression[]
  readonly properties?: { readonly epss?: Epss; readonly kev?: Kev }
}

export interface SarifSuppression {
  readonly kind: 'external'
  readonly status: 'accepted'
  readonly justification: string
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' }
    readonly region: { readonly startLine: number }
  }
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[]
}
