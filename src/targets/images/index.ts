import type { Limits } from '../../archives/index.js'
import {
  DEFAULT_PLATFORM,
  dockerArchive,
  LayerCache,
  movedTo,
  ociLayout,
  parsePlatform,
  readImage,
  type ArchiveLimits
} from '../../archives/image/index.js'
import {
  messageOf,
  type Artifact,
  type Component,
  type ImageStore,
  type Notice,
  type OpenRepository,
  type Outcome
} from '../../model/index.js'
import type { ArtifactSource } from '../source.js'
import { inLayers } from './layers.js'
import { parseImage, type ImagePlace } from './name.js'

export interface WantedImages {
  /** As the user named them. */
  readonly images: readonly string[]
  /** `linux/arm64`; without it Lambda's default. */
  readonly imagePlatform?: string
}

/** Images that are read when their turn comes. */
export interface Images {
  readonly sources: readonly ArtifactSource[]
  /** Says of each component which layer of the image it is in. */
  locate(found: Outcome<Component>, artifact: Artifact): Outcome<Component>
  /** Complete once all sources were opened. */
  notices(): readonly Notice[]
  /** Removes what was unpacked. */
  close(): Promise<void>
}

/** Ten times what Lambda takes as a zip, and as many files: Lambda's limit is 10 GB for an image. */
const LIMITS = {
  entries: 500_000,
  bytes: 4 * 1024 ** 3
} as const

/**
 * What layers come to when they are unpacked: what Lambda takes, and some more for those that another layer
 * replaces. Source: AWS Lambda quotas, "Container image code package size", read 2026-11.
 */
const LAYER_BYTES = 12 * 1024 ** 3
const RATIO_FLOOR = 100_000_000

/**
 * Names images as artifacts. Each layer is fetched and unpacked once, however many of the images have it.
 * @param open the way to registries
 * @param limits of an artifact; those of an image are wider
 * @throws UserError for a name that is none, or a path that is not there
 */
export function openImages(
  { images, imagePlatform = DEFAULT_PLATFORM }: WantedImages,
  workspace: string,
  open: OpenRepository,
  limits: Limits
): Images {
  const platform = parsePlatform(imagePlatform)
  const wide = { ...limits, ...LIMITS, entries: Math.max(limits.entries, LIMITS.entries) }
  const cache = new LayerCache({ ...wide, bytes: LAYER_BYTES, ratioFloor: RATIO_FLOOR })
  const notices: Notice[] = []
  const places = new Map(images.map((text) => [text, parseImage(text, workspace)]))

  const read = async (id: string, place: ImagePlace): Promise<Artifact> => {
    const store = await storeOf(place, open, { ...wide, bytes: LAYER_BYTES, ratioFloor: RATIO_FLOOR })
    const identity = place.kind === 'docker-archive' ? 'config' : 'manifest'
    const asked = { reference: referenceOf(place), platform, identity, limits: wide } as const
    const image = await readImage(store, asked, cache).finally(() => store.close?.())
    notices.push(...(await tagNotices(id, place, store)))
    return {
      id,
      kind: 'image',
      digest: image.digest,
      size: image.size,
      files: image.files,
      image: image.facts
    }
  }
  return {
    sources: [...places].map(([id, place]) => ({ id, open: () => read(id, place) })),
    locate: inLayers,
    notices: () => notices,
    close: () => cache.close()
  }
}

/** To be closed where it can be. */
type Store = ImageStore & { close?(): void }

async function storeOf(place: ImagePlace, open: OpenRepository, limits: ArchiveLimits): Promise<Store> {
  switch (place.kind) {
    case 'oci':
      return ociLayout(place.path)
    case 'docker-archive':
      return await dockerArchive(place.path, limits)
    case 'registry':
      return await open(place.name)
  }
}

function referenceOf(place: ImagePlace): string {
  return place.kind === 'registry' ? (place.name.digest ?? place.name.tag ?? 'latest') : place.reference
}

/** A name with a tag and a digest says what the tag once stood for. */
async function tagNotices(id: string, place: ImagePlace, store: ImageStore): Promise<readonly Notice[]> {
  if (place.kind !== 'registry') return []
  const { tag, digest } = place.name
  if (tag === undefined || digest === undefined) return []
  const say = (message: string): readonly Notice[] => [
    { stage: 'open', subject: id, message, incomplete: false }
  ]
  try {
    const now = await movedTo(store, tag, digest)
    return now === undefined ? [] : say(`the tag ${tag} stands for another image by now: ${now}`)
  } catch (error) {
    return say(`what the tag ${tag} stands for by now could not be asked: ${messageOf(error)}`)
  }
}
