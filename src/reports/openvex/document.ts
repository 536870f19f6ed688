import type { VexJustification, VexStatus } from '../../model/index.js'

/** The part of OpenVEX 0.2.0 that we write. Source: openvex/spec, `openvex_json_schema.json`. */
export interface OpenVex {
  readonly '@context': 'https://openvex.dev/ns/v0.2.0'
  readonly '@id': string
  readonly author: string
  readonly timestamp: string
  readonly version: 1
  readonly tooling: string
  readonly statements: readonly OpenVexStatement[]
}

export interface OpenVexStatement {
  readonly vulnerability: {
    readonly '@id'?: string
    readonly name: string
    readonly aliases?: readonly string[]
  }
  readonly products: readonly OpenVexProduct[]
  readonly status: VexStatus
  readonly status_notes?: string
  /** Instead of an impact statement: the schema allows one of both, although the specification allows both. */
  readonly justification?: VexJustification
  readonly impact_statement?: string
  readonly action_statement?: string
}

/** A function or an artifact, and the packages inside it. */
export interface OpenVexProduct {
  readonly '@id': string
  readonly identifiers: { readonly purl: string }
  readonly hashes?: { readonly 'sha-256': string }
  readonly subcomponents: readonly {
    readonly '@id': string
    readonly identifiers: { readonly purl: string }
  }[]
}
