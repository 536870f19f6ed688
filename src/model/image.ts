import type { Redacted } from './setting.js'

/** The complete name of an image in a registry. */
export interface ImageName {
  /** Host, with its port where it has one of its own: `public.ecr.aws`, `127.0.0.1:5000`. */
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  /** `sha256:<hex>`. It goes before the tag. */
  readonly digest?: string
}

export interface ManifestBytes {
  readonly bytes: Uint8Array
  /** As the place says that it is read from. */
  readonly mediaType?: string
}

/**
 * A place that an image is read from: a repository of a registry, a folder, a file. What it gives is foreign,
 * and is held against its digest by who asked for it.
 */
export interface ImageStore {
  /**
   * @param reference a tag or a digest; '' for the only one that is there
   * @throws Error when it cannot be had; the message holds no credentials and no signed address
   */
  manifest(reference: string): Promise<ManifestBytes>
  /**
   * The bytes of a configuration or a layer, as they lie there.
   * @param size as declared; no more bytes than one above it are given
   * @throws Error while it is read, as `manifest` does
   */
  blob(digest: string, size: number): AsyncIterable<Uint8Array>
}

/**
 * What to ask a registry for: indexes and manifests of OCI and Docker. Schema 1 is not among them: who has
 * nothing else says so.
 */
export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json'
] as const

/** Opens a repository of a registry. @throws Error as `ImageStore.manifest` does */
export type OpenRepository = (name: ImageName) => Promise<ImageStore>

/** The operating system that an image says it is: `/etc/os-release`. Untrusted text. */
export interface OsRelease {
  readonly id: string
  readonly version?: string
}

export interface ImageLayer {
  readonly digest: string
  /** In bytes, as it lies in the registry. */
  readonly size: number
}

/** What an image says of itself, beside its files. Values of its variables reach no report. */
export interface ImageFacts {
  /** `linux/arm64`. */
  readonly platform: string
  /** From the lowest to the topmost. */
  readonly layers: readonly ImageLayer[]
  readonly os?: OsRelease
  /** The image that it was built from, as its labels name it, or `AWS Lambda base image`. Untrusted text. */
  readonly base?: string
  /** Lambda's identifier of the runtime that the image carries: `nodejs22.x`. */
  readonly runtime?: string
  /** Untrusted text. */
  readonly entrypoint: readonly string[]
  /** Untrusted text. */
  readonly command: readonly string[]
  /** Names of the variables that it sets, sorted. Untrusted text. */
  readonly variables: readonly string[]
  /** Their values in the same order, for the search for secrets alone. */
  readonly values: readonly Redacted[]
}

/** Whether an image lies in a file or folder here, rather than in a registry: `oci:DIR`, `docker-archive:FILE`. */
export function isLocalImage(image: string): boolean {
  return /^(?:oci|docker-archive):/.test(image)
}
