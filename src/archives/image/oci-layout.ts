import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isRecord, messageOf, type ImageStore, type ManifestBytes } from '../../model/index.js'
import { isDigest } from './digest.js'
import { MAX_MANIFEST_BYTES, parseJson } from './manifest.js'

const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json'
const NAME = 'org.opencontainers.image.ref.name'

/**
 * An image layout in a folder, as `skopeo copy ... oci:DIR`, `docker buildx --output type=oci,tar=false` and
 * BuildKit write it. Sources: opencontainers/image-spec `image-layout.md`.
 * @throws Error when the folder is none
 */
export function ociLayout(folder: string): ImageStore {
  if (!existsSync(join(folder, 'oci-layout')) || !existsSync(join(folder, 'index.json'))) {
    throw new Error('it is no OCI image layout: it has no oci-layout and index.json')
  }
  const root = realpathSync(folder)
  return {
    manifest: (reference) => Promise.resolve().then(() => readManifest(root, reference)),
    blob: (digest, size) => readBlob(root, digest, size)
  }
}

function readManifest(root: string, reference: string): ManifestBytes {
  if (isDigest(reference)) return { bytes: readSmall(blobPath(root, reference)) }
  const bytes = readSmall(join(root, 'index.json'))
  if (reference === '') return { bytes: onlyOne(bytes), mediaType: INDEX_TYPE }
  return { bytes: namedIn(bytes, reference), mediaType: INDEX_TYPE }
}

/** Several names are several images; several platforms are one. */
function onlyOne(bytes: Uint8Array): Uint8Array {
  const names = namesIn(imagesIn(bytes))
  if (names.length <= 1) return bytes
  throw new Error(
    `it holds several images; name one behind the folder: there is ${names.slice(0, 10).join(', ')}`
  )
}

function imagesIn(bytes: Uint8Array): readonly unknown[] {
  const index = parseJson(bytes, MAX_MANIFEST_BYTES)
  return isRecord(index) && Array.isArray(index['manifests']) ? index['manifests'] : []
}

function namesIn(images: readonly unknown[]): readonly string[] {
  return [...new Set(images.map(nameOf).filter((name) => name !== undefined))]
}

/** The index with only those images that have this name. */
function namedIn(bytes: Uint8Array, reference: string): Uint8Array {
  const all = imagesIn(bytes)
  const named = all.filter((each: unknown) => nameOf(each) === reference)
  if (named.length === 0) {
    const names = namesIn(all).slice(0, 10).join(', ') || 'none with a name'
    throw new Error(`it has no image named ${JSON.stringify(reference)}; there is ${names}`)
  }
  return Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: named }))
}

function nameOf(descriptor: unknown): string | undefined {
  const annotations = isRecord(descriptor) ? descriptor['annotations'] : undefined
  const name = isRecord(annotations) ? annotations[NAME] : undefined
  return typeof name === 'string' ? name : undefined
}

async function* readBlob(root: string, digest: string, size: number): AsyncGenerator<Uint8Array> {
  const path = blobPath(root, digest)
  try {
    // One byte more than there should be, so that a longer file is told.
    yield* createReadStream(path, { highWaterMark: 1 << 20, end: size })
  } catch (error) {
    throw new Error(`cannot be read: ${messageOf(error).replaceAll(root, '.')}`)
  }
}

/** Links that lead out of the layout are not followed: another file of this machine is no part of the image. */
function blobPath(root: string, digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':')
  const path = join(root, 'blobs', algorithm, hex)
  let real: string
  try {
    real = realpathSync(path)
  } catch {
    throw new Error(`its part ${digest} is not there`)
  }
  if (!real.startsWith(root + sep) || !statSync(real).isFile())
    throw new Error(`its part ${digest} is no file of the layout`)
  return real
}

function readSmall(path: string): Uint8Array {
  if (statSync(path).size > MAX_MANIFEST_BYTES) throw new Error('its manifest is too large')
  return readFileSync(path)
}
