import { isRecord } from '../../model/index.js'
import { isDigest } from './digest.js'
import { meaningOf } from './media-types.js'

/** Points to content by its digest. */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

export interface PlatformDescriptor extends Descriptor {
  /** `linux/arm64/v8`; undefined where it is not said. */
  readonly platform?: string
}

export type Manifest =
  | { readonly kind: 'index'; readonly manifests: readonly PlatformDescriptor[] }
  | { readonly kind: 'image'; readonly config: Descriptor; readonly layers: readonly Descriptor[] }

/** As registries have it (opencontainers/distribution-spec `spec.md`, "Pushing Manifests"). */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024

/** The kernel's overlay file system takes 500 lower folders at most, and Docker 127 layers. */
const MAX_LAYERS = 500
const MAX_MANIFESTS = 1000

/**
 * Reads an index or a manifest.
 * @param said the media type that the place gave along with it
 * @throws Error with one sentence that goes on after the image's name
 */
export function parseManifest(bytes: Uint8Array, said: string | undefined): Manifest {
  const document = record(parseJson(bytes, MAX_MANIFEST_BYTES), 'its manifest')
  const written = typeof document['mediaType'] === 'string' ? document['mediaType'] : undefined
  const announced = said?.split(';')[0]?.trim().toLowerCase() || undefined
  // The same bytes must not be one image for us and another one for who runs it (CVE-2021-41190).
  if (
    written &&
    announced &&
    meaningOf(announced) !== 'other' &&
    meaningOf(announced) !== meaningOf(written)
  ) {
    throw new Error(`its manifest is said to be ${shown(announced)} but calls itself ${shown(written)}`)
  }
  if (document['schemaVersion'] === 1) throw schema1()
  if ('manifests' in document && ('layers' in document || 'config' in document)) {
    throw new Error('its manifest is an index and an image at once')
  }
  const type = written ?? announced ?? guess(document)
  switch (meaningOf(type)) {
    case 'index':
      return { kind: 'index', manifests: list(document['manifests'], MAX_MANIFESTS).map(platformDescriptor) }
    case 'manifest':
      return parseImage(document)
    case 'schema-1':
      throw schema1()
    default:
      throw new Error(`its manifest has the media type ${shown(type)}, which is none of an image`)
  }
}

function parseImage(document: Readonly<Record<string, unknown>>): Manifest {
  const config = descriptor(document['config'])
  if (meaningOf(config.mediaType) !== 'config') {
    throw new Error(
      `it is no container image: its configuration has the media type ${shown(config.mediaType)}`
    )
  }
  return { kind: 'image', config, layers: list(document['layers'], MAX_LAYERS).map(descriptor) }
}

/** OCI manifests need not name their own type, nor need registries. */
function guess(document: Readonly<Record<string, unknown>>): string {
  if ('manifests' in document) return 'application/vnd.oci.image.index.v1+json'
  if ('layers' in document) return 'application/vnd.oci.image.manifest.v1+json'
  return 'unknown'
}

function schema1(): Error {
  return new Error(
    'it is in the Docker format of 2014 (manifest schema 1), which Lambda does not take and this program does not read; push it again with a current tool'
  )
}

function platformDescriptor(value: unknown): PlatformDescriptor {
  const platform = isRecord(value) && isRecord(value['platform']) ? value['platform'] : undefined
  if (!platform) return descriptor(value)
  const parts = [platform['os'], platform['architecture'], platform['variant']]
  return {
    ...descriptor(value),
    platform: parts.filter((part) => typeof part === 'string' && part).join('/')
  }
}

function descriptor(value: unknown): Descriptor {
  const { mediaType, digest, size } = record(value, 'a descriptor')
  if (typeof digest !== 'string' || !isDigest(digest))
    throw new Error('its manifest names something without a usable digest')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new Error('its manifest names something without a size')
  }
  return { mediaType: typeof mediaType === 'string' ? mediaType : '', digest, size }
}

/** @throws Error when the bytes are not JSON, or too many */
export function parseJson(bytes: Uint8Array, most: number): unknown {
  if (bytes.length > most) throw new Error(`its description is larger than ${most} bytes`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Error('its description is not JSON')
  }
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`${what} is not what the format says`)
  return value
}

function list(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('its manifest is not what the format says')
  if (value.length > most) throw new Error(`its manifest names ${value.length} parts, more than ${most}`)
  return value
}

function shown(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text)
}
