/**
 * The part of CycloneDX 1.6 that we write. Source: CycloneDX/specification, `schema/bom-1.6.schema.json`,
 * against which the tests hold every document.
 */
export interface Bom {
  readonly $schema: string
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly serialNumber?: string
  readonly version: number
  readonly metadata: BomMetadata
  readonly components: readonly BomComponent[]
  readonly dependencies: readonly BomDependency[]
  readonly compositions?: readonly BomComposition[]
  readonly vulnerabilities?: readonly BomVulnerability[]
}

export interface BomMetadata {
  readonly timestamp?: string
  readonly tools: { readonly components: readonly BomComponent[] }
  /** What the document is about, where that is one thing. */
  readonly component?: BomComponent
  readonly properties?: readonly BomProperty[]
}

export interface BomComponent {
  readonly type: 'application' | 'library' | 'file' | 'container' | 'operating-system'
  readonly 'bom-ref'?: string
  readonly group?: string
  readonly name: string
  readonly version?: string
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[]
  readonly purl?: string
  readonly properties?: readonly BomProperty[]
  readonly evidence?: BomEvidence
  /** What it is put together from. */
  readonly components?: readonly BomComponent[]
}

export interface BomEvidence {
  readonly identity: readonly BomIdentity[]
  readonly occurrences: readonly BomOccurrence[]
}

export interface BomIdentity {
  readonly field: 'purl'
  /** 0 to 1. */
  readonly confidence: number
  readonly concludedValue: string
  readonly methods: readonly {
    readonly technique: string
    readonly confidence: number
    readonly value: string
  }[]
}

export interface BomOccurrence {
  readonly location: string
  readonly additionalContext: string
}

export interface BomDependency {
  readonly ref: string
  readonly dependsOn: readonly string[]
}

export interface BomComposition {
  readonly aggregate: 'incomplete'
  readonly assemblies: readonly string[]
}

/** What is known about packages, and what came of it. `ref` is a package's purl, or a `bom-ref` of a function or an artifact. */
export interface BomVulnerability {
  readonly id: string
  readonly source?: { readonly name?: string; readonly url?: string }
  /** Other names of the same. */
  readonly references?: readonly { readonly id: string; readonly source: object }[]
  readonly ratings?: readonly { readonly severity: string }[]
  readonly affects: readonly { readonly ref: string }[]
  readonly analysis?: {
    readonly state: string
    readonly justification?: string
    readonly response?: readonly string[]
    readonly detail?: string
  }
}

/** Names of our own begin with the name of the command, as CycloneDX asks for. */
export interface BomProperty {
  readonly name: `lambda-scan:${string}`
  readonly value: string
}
