import type { ImageFacts, ImageStore } from '../../model/index.js'
import { Budget, type Limits } from '../budget.js'
import { ProblemLog } from '../problems.js'
import type { Scope } from '../zip-tree.js'
import { MAX_CONFIG_BYTES, parseConfig } from './config.js'
import { hashFor, isDigest, verify } from './digest.js'
import { imageFacts } from './facts.js'
import { imageTree, type ImageTree } from './image-tree.js'
import type { LayerCache } from './layer-cache.js'
import type { Layer } from './layer.js'
import { parseManifest, type Descriptor } from './manifest.js'
import { meaningOf } from './media-types.js'
import { overlay } from './overlay.js'
import { choose } from './platform.js'

export interface ReadOptions {
  /** A tag or a digest; '' for the only image that is there. */
  readonly reference: string
  /** `linux/amd64`. */
  readonly platform: string
  /** What the image is known by: the digest of its manifest, or that of its configuration where no registry made one. */
  readonly identity: 'manifest' | 'config'
  readonly limits: Limits
}

/** An image that was read, verified and laid over. */
export interface Image {
  readonly digest: string
  /** Bytes of its layers, as they lie there. */
  readonly size: number
  readonly facts: ImageFacts
  readonly files: ImageTree
}

/** An index in an index in an index is nobody's image. */
const MAX_INDEXES = 3

/**
 * Reads an image from wherever it is. The caller closes `files`, and the cache when all images are done with.
 * @throws Error with one sentence that goes on after the image's name
 */
export async function readImage(store: ImageStore, options: ReadOptions, cache: LayerCache): Promise<Image> {
  const { digest, config, layers } = await findManifest(store, options)
  const configBytes = await readSmall(store, config, MAX_CONFIG_BYTES)
  verify(configBytes, config.digest, 'its configuration')
  const parsed = parseConfig(configBytes)

  const scope: Scope = { budget: new Budget(options.limits, -1), log: new ProblemLog() }
  const read = await readLayers(store, layers, cache, scope.log)
  const release = () => {
    for (const layer of read) cache.release(layer)
  }
  try {
    const files = imageTree(overlay(read, options.limits, scope.log), scope, release)
    return {
      ...summaryOf({ digest, config, layers }, options),
      facts: imageFacts(parsed, options.platform, layers, files),
      files
    }
  } catch (error) {
    release()
    throw error
  }
}

function summaryOf(
  { digest, config, layers }: Found,
  { identity }: ReadOptions
): Pick<Image, 'digest' | 'size'> {
  return {
    digest: identity === 'config' ? config.digest : digest,
    size: layers.reduce((sum, layer) => sum + layer.size, 0)
  }
}

interface Found {
  readonly digest: string
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

async function findManifest(store: ImageStore, { reference, platform }: ReadOptions): Promise<Found> {
  let wanted = reference
  let announced: string | undefined
  for (let depth = 0; depth <= MAX_INDEXES; depth += 1) {
    const { bytes, mediaType } = await store.manifest(wanted)
    if (isDigest(wanted)) verify(bytes, wanted, 'its manifest')
    const manifest = parseManifest(bytes, mediaType ?? announced)
    if (manifest.kind === 'image') {
      return {
        digest: isDigest(wanted) ? wanted : `sha256:${hashFor('sha256:').update(bytes).digest('hex')}`,
        ...manifest
      }
    }
    const chosen = choose(manifest.manifests, platform)
    wanted = chosen.digest
    announced = chosen.mediaType
  }
  throw new Error('its index leads to another index, and so on')
}

/** All at once: the cache sees to it that not too many are. */
async function readLayers(
  store: ImageStore,
  layers: readonly Descriptor[],
  cache: LayerCache,
  log: ProblemLog
): Promise<readonly Layer[]> {
  const readable = layers.filter((layer) => {
    const meaning = meaningOf(layer.mediaType)
    if (meaning === 'foreign-layer')
      log.add('foreign-layer', '', `${layer.digest} is not distributed with the image`)
    else if (meaning !== 'layer') log.add('foreign-layer', '', `${layer.digest} has an unknown media type`)
    return meaning === 'layer'
  })
  await cache.makeRoom()
  const results = await Promise.allSettled(readable.map((layer) => cache.take(layer, store)))
  const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  for (const result of results) {
    if (result.status === 'fulfilled') continue
    for (const layer of taken) cache.release(layer)
    throw result.reason
  }
  return taken
}

async function readSmall(store: ImageStore, { digest, size }: Descriptor, most: number): Promise<Buffer> {
  if (size > most) throw new Error(`its configuration is larger than ${most} bytes`)
  const chunks: Uint8Array[] = []
  for await (const chunk of store.blob(digest, size)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
