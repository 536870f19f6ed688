import type { ArtifactId, Location } from './location.js'
import type { ImageFacts } from './image.js'
import type { FunctionSettings } from './settings.js'
import type { Severity } from './severity.js'

/** Irregularities of an archive that a person should know of, and what each is called. */
export const ARCHIVE_PROBLEMS = [
  'unsafe-path',
  'duplicate-entry',
  'name-clash',
  'header-mismatch',
  'overlapping-entries',
  'hidden-data',
  'size-mismatch',
  'checksum-mismatch',
  'unreadable-entry',
  'escaping-link',
  'budget-exceeded'
] as const

export type ArchiveProblemCode = (typeof ARCHIVE_PROBLEMS)[number]

/**
 * An irregularity of an archive or a folder, found while it was opened or read.
 *
 * With a `severity` it becomes a finding (someone may be hiding something); without one it is only
 * a notice. `incomplete` says whether content went unseen because of it.
 */
export interface TreeProblem {
  readonly code: ArchiveProblemCode
  /** Tells the ways apart in which an archive can have this problem: `hidden-entries`, `hidden-bytes`. */
  readonly kind: string
  /** The entry, inside this tree; '' for the archive as a whole. Untrusted text. */
  readonly path: string
  readonly message: string
  readonly severity?: Severity
  readonly incomplete: boolean
}

/**
 * Files of an artifact, as a flat list of names with bounded reads. Nothing is ever extracted.
 *
 * Paths use `/`, have no leading `/`, no `.` and no `..`: hostile names were refused when the tree was
 * opened. Bytes from `read` are foreign data.
 */
export interface FileTree {
  /** Regular files, and links to regular files inside the tree. Directories are not listed. */
  readonly paths: readonly string[]
  has(path: string): boolean
  /** Uncompressed size in bytes as declared; throws `UnreadableEntry` for an unknown path. */
  size(path: string): number
  /**
   * The bytes of one file, at most `max` of them (default: whole file, within the tree's budget).
   * With a `max` below the file's size the first `max` bytes are returned, unverified by checksum.
   * @throws UnreadableEntry when the entry is encrypted, damaged, or over budget; the reason has then
   * also been added to `problems`.
   */
  read(path: string, max?: number): Uint8Array
  /**
   * `length` bytes of one file from `offset`, fewer where it ends: for files that are too large to be held in
   * memory. The first range of a file costs the way through all of it, by which it is verified.
   * @throws UnreadableEntry as `read` does
   */
  readRange(path: string, offset: number, length: number): Uint8Array
  /**
   * Opens a file of this tree that is an archive itself; it shares this tree's budget.
   * @throws UnreadableEntry when it is not a readable archive.
   */
  open(path: string): FileTree
  /** What was irregular so far: structural problems at once, content problems as files are read. */
  problems(): readonly TreeProblem[]
  /** Releases file descriptors and buffers. Reads after it throw. */
  close(): void
}

/** One file that could not be read; the rest of the tree stands. */
export class UnreadableEntry extends Error {
  override readonly name = 'UnreadableEntry'
  constructor(
    readonly path: string,
    readonly reason: string
  ) {
    super(`${path}: ${reason}`)
  }
}

export type ArtifactKind = 'zip' | 'directory' | 'layer' | 'image'

/** Something that is deployed as one piece: a function zip, a layer, a jar, a folder, an image. */
export interface Artifact {
  readonly id: ArtifactId
  readonly kind: ArtifactKind
  /** `sha256:<hex>` of the file; for a folder, of the sorted list of its paths and sizes. */
  readonly digest: string
  /** Bytes of the file; for a folder, the sum of its files. */
  readonly size: number
  readonly files: FileTree
  /** What an image says of itself; left out for everything else. */
  readonly image?: ImageFacts
}

/**
 * A program that Lambda starts beside the function, with the function's role, environment and network: an
 * executable in `extensions/` of a layer.
 */
export interface Extension {
  /** The file's name. Untrusted text. */
  readonly name: string
  /** The layer that it is from. */
  readonly artifact: ArtifactId
}

/** A Lambda function as it runs: its code, the layers over it, and the runtime under it. */
export interface FunctionUnit {
  readonly name: string
  readonly runtime?: string
  /** Where the code is not at hand, an id that no artifact has: `template.yaml#Checkout`. A notice says why. */
  readonly code: ArtifactId
  /** In the order in which they are laid over each other; an ARN where the layer is not at hand. */
  readonly layers: readonly ArtifactId[]
  /** Sorted by name; left out where the function has none. */
  readonly extensions?: readonly Extension[]
  readonly architecture?: string
  /** Left out where it is a zip, or may be one. */
  readonly packageType?: 'image'
  /** Where its definition begins. */
  readonly declaredAt?: Location
  /** Where its runtime is named. */
  readonly runtimeAt?: Location
  /** The tool that put it there by itself: a custom resource's handler of `CDK`. */
  readonly providedBy?: string
  /** How it is configured, where something says it. Never part of a report. */
  readonly settings?: FunctionSettings
}
