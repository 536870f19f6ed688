import { withoutDigests } from './digest-in-name.js'
import type { ArchiveProblemCode } from './artifact.js'
import type { ArtifactId, Location } from './location.js'
import type { Severity } from './severity.js'
import type { VexStatement } from './vex.js'

/** Where a statement about a component comes from. */
export interface AdvisorySourceRef {
  /** Id of the advisory source: `osv`. */
  readonly engine: string
  /** The record's own id: `GHSA-...`. */
  readonly id: string
  readonly url: string
  readonly severity: Severity
  /** What `severity` was derived from: `CVSS:3.1/...`, `database_specific.severity`, `none`. */
  readonly severityFrom: string
}

interface FindingBase {
  /** Canonical id: the CVE where there is one, a rule's id otherwise. */
  readonly id: string
  readonly severity: Severity
  /** One line for a person. Untrusted text. */
  readonly title: string
  /** The other ids of the same thing, sorted. */
  readonly aliases: readonly string[]
  readonly artifact: ArtifactId
  readonly function?: string
  readonly location: Location
  readonly sources: readonly AdvisorySourceRef[]
  /** Stable across version bumps and moved files: see `fingerprint`. */
  readonly fingerprint: string
}

/**
 * How likely it is that a vulnerability is exploited within 30 days, by FIRST's Exploit Prediction Scoring System.
 * Source: first.org/epss, read 2026-11.
 */
export interface Epss {
  /** A probability, from 0 to 1. */
  readonly score: number
  /** The share of all scored CVEs that are as likely or less, from 0 to 1. */
  readonly percentile: number
  /** The day of the model's run, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** What CISA's catalogue of known exploited vulnerabilities says of one. Days are `YYYY-MM-DD`. */
export interface Kev {
  /** Since when it is there. */
  readonly added: string
  /** By when agencies of the United States have to have mended it. */
  readonly due?: string
  /** It is known to be used for ransomware. */
  readonly ransomware?: true
}

interface PackageFinding extends FindingBase {
  readonly purl: string
  /** Versions that fix it, lowest first, for this component's line where known; empty when none is known. */
  readonly fixedIn: readonly string[]
  /**
   * Of the fixes of all findings of the package those that have this one all the same, though they are not below its
   * lowest fix: they are on another branch, or the sources do not agree. Sorted.
   */
  readonly stillIn?: readonly string[]
  /** Every function that has this copy loads another one in its place. */
  readonly shadowed?: true
  /** The one advisory source that knows of it, where another one that could have known does not. */
  readonly onlyBy?: string
  /**
   * What makes it more urgent in the functions that have it, one sentence each. It moves the finding up within
   * its severity and never changes that. Untrusted text.
   */
  readonly exposure?: readonly string[]
  /** The internet reaches a function that has it, without authentication; `exposure` says which. */
  readonly reachable?: true
  /** Left out where nobody asked, or nothing is published of its CVE. */
  readonly epss?: Epss
  /** Left out where nobody asked, or it is not in the catalogue. */
  readonly kev?: Kev
}

/** A known vulnerability in a component. */
export interface VulnerabilityFinding extends PackageFinding {
  readonly kind: 'vulnerability'
}

/** A component that is itself malicious. Blocks unless it is ignored by name. */
export interface MalwareFinding extends PackageFinding {
  readonly kind: 'malware'
}

/** An archive that is built in a way that hides content from scanners or harms who unpacks it. */
export interface ArchiveFinding extends FindingBase {
  readonly kind: 'archive'
  readonly problem: ArchiveProblemCode
}

/** When the support of a runtime ends and what stops after it. Days are `YYYY-MM-DD` in UTC. */
export interface RuntimeEnd {
  /** From this day on AWS does not promise patches or support. */
  readonly deprecated: string
  /** From this day on no function can be created with it; left out where no day is known. */
  readonly createBlocked?: string
  /** From this day on its functions cannot be changed; left out where no day is known. */
  readonly updateBlocked?: string
  /** When these days were read. Blocks that lay ahead then are forecasts, and were often postponed. */
  readonly asOf: string
}

/** A function whose runtime AWS does not support any more, or soon will not. */
export interface RuntimeFinding extends FindingBase {
  readonly kind: 'runtime'
  readonly function: string
  /** Lambda's identifier: `nodejs18.x`. */
  readonly runtime: string
  /** The runtimes to move to, the smallest step first. */
  readonly successors: readonly string[]
  readonly end: RuntimeEnd
}

/** A setting of a function that weakens it, found by the rule whose id is the finding's. */
export interface PostureFinding extends FindingBase {
  readonly kind: 'posture'
  readonly function: string
  /** What to change, in one line. */
  readonly remedy: string
}

/** A credential in a file of an artifact, or in a variable. The credential is no part of it. */
export interface SecretFinding extends FindingBase {
  readonly kind: 'secret'
  /** A file inside the artifact, or `environment variable NAME`. Untrusted text. */
  readonly place: Location
  /** The variable that it is in. Untrusted text. */
  readonly variable?: string
}

export type Finding =
  VulnerabilityFinding | MalwareFinding | ArchiveFinding | RuntimeFinding | PostureFinding | SecretFinding

export type FindingKind = Finding['kind']

export const FINDING_KINDS = [
  'vulnerability',
  'malware',
  'archive',
  'runtime',
  'posture',
  'secret'
] as const satisfies readonly FindingKind[]

/** What the policy made of one finding; there is exactly one for each. */
export interface Decision {
  readonly finding: Finding
  /** `in-baseline`: it was there before, and only what is new may block. */
  readonly outcome: 'blocks' | 'below-threshold' | 'in-baseline' | 'ignored'
  /** Why, where the outcome alone does not say it: the ignore's reason, `no fix is known`, ... */
  readonly because?: string
  /** What VEX, or the ignore entry itself, says of it: kept whatever the outcome. */
  readonly statement?: VexStatement
}

/**
 * The identity of a finding over time. Neither version nor path is part of it, so that a finding stays
 * the same one when the package is bumped to another affected version or moves inside the artifact.
 * @param subject what else tells two findings of one rule apart: a package name, an archive entry
 */
export function fingerprint(kind: FindingKind, id: string, owner: string, subject: string): string {
  return [kind, id, owner, subject].map((part) => encodeURIComponent(part.toWellFormed())).join(':')
}

/** The same finding without the digests in the name of the file that it speaks of. */
export function ofLastingSubject(print: string): string {
  const parts = print.split(':')
  const subject = decodeURIComponent(parts[3] ?? '')
  return parts.with(3, encodeURIComponent(withoutDigests(subject))).join(':')
}

/** The same finding under the name of another owner; one that was somebody else's stays as it is. */
export function ofOwner(print: string, before: string, owner: string): string {
  const parts = print.split(':')
  const [from, to] = [before, owner].map((part) => encodeURIComponent(part.toWellFormed()))
  return parts[2] === from && to !== undefined ? parts.with(2, to).join(':') : print
}
