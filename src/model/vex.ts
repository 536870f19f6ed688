import { purl } from './purl.js'

/** What a VEX statement can say of a vulnerability in a product. Source: openvex/spec, `OPENVEX-SPEC.md`, "Status Labels". */
export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const

export type VexStatus = (typeof VEX_STATUSES)[number]

/** Why something is not affected, in OpenVEX's words. Source: the same, "Status Justifications". */
export const VEX_JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist'
] as const

export type VexJustification = (typeof VEX_JUSTIFICATIONS)[number]

/** What is claimed of one finding, and where. */
export interface VexStatement {
  readonly status: VexStatus
  /** One of OpenVEX's words, or one of CycloneDX's. */
  readonly justification?: string
  /** Why, or what to do, in the words of who says it. Untrusted text. */
  readonly detail?: string
  /** The VEX document; left out where our own ignore entry says it. */
  readonly file?: string
}

/**
 * Something that a claim is about: a package, a function, an artifact or an image. It is meant by any of its names or
 * by its digest. Untrusted texts.
 */
export interface VexSubject {
  /** Package URLs, and other names as they were written. */
  readonly names: readonly string[]
  /** `sha256:<hex>`, lower case. */
  readonly digests: readonly string[]
  /** Where only these versions of the package are meant. */
  readonly versions?: readonly string[]
}

/** A product, and the packages inside it where only they are meant. */
export interface VexProduct extends VexSubject {
  readonly subcomponents: readonly VexSubject[]
}

/** One statement of a VEX document that is complete. */
export interface VexClaim extends VexStatement {
  /** The name that the document gives to the vulnerability, before its other names. */
  readonly ids: readonly [string, ...string[]]
  readonly products: readonly VexProduct[]
  /** Milliseconds since 1970. */
  readonly time: number
}

/** A VEX document that was read. */
export interface VexDocument {
  /** As the user named it. */
  readonly file: string
  /** Later claims of one voice replace its earlier ones: an author's, or those of one document. Untrusted text. */
  readonly voice: string
  readonly claims: readonly VexClaim[]
}

/** Whether a statement says that the finding is none. */
export function isClearing({ status }: Pick<VexStatement, 'status'>): boolean {
  return status === 'not_affected' || status === 'fixed'
}

/** `not affected`. */
export function vexWords({ status }: Pick<VexStatement, 'status'>): string {
  return status.replaceAll('_', ' ')
}

/** A statement in one line: `VEX: not affected, component_not_present (vendor.json)`. Untrusted text. */
export function vexText(statement: VexStatement): string {
  const { status, justification, detail, file } = statement
  const bare = status === 'not_affected' && justification === undefined && detail === undefined
  const why = justification === undefined ? (bare ? ', without a justification' : '') : `, ${justification}`
  const more = detail === undefined ? '' : `: ${detail}`
  return `VEX: ${vexWords(statement)}${why}${more}${file === undefined ? '' : ` (${file})`}`
}

/** The name of a function as a product. It says nothing of the account that it is in. */
export function functionProduct(name: string): string {
  return product('aws-lambda', name)
}

/** The name of an artifact as a product. */
export function artifactProduct(id: string): string {
  return product('aws-lambda-artifact', id)
}

function product(namespace: string, name: string): string {
  const segments = [namespace, ...name.split('/')].filter((segment) => segment !== '')
  return purl('generic', segments.slice(0, -1).join('/'), segments.at(-1) ?? '', '').replace(/@$/, '')
}
