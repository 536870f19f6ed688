import { createHash } from 'node:crypto'
import { isRecord, messageOf, type ImageStore, type ManifestBytes } from '../../model/index.js'
import { openArchiveBytes, type ArchiveBytes, type ArchiveLimits } from './archive-bytes.js'
import { segmentsOf, TarReader, type TarEntry } from '../tar/index.js'
import { MAX_CONFIG_BYTES, parseConfig } from './config.js'
import { isDigest } from './digest.js'
import { MAX_MANIFEST_BYTES, parseJson } from './manifest.js'

/** Layers, their folders and descriptions; Docker takes 127 layers. */
const MAX_ENTRIES = 10_000

/** Of a tar archive. */
const BLOCK = 512

const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json'
const CONFIG_TYPE = 'application/vnd.docker.container.image.v1+json'
const LAYER_TYPE = 'application/vnd.docker.image.rootfs.diff.tar'

/**
 * A file that `docker save`, `podman save` or `skopeo copy ... docker-archive:FILE` wrote, compressed or not. It holds no
 * manifest of a registry, so that one is made up from what is there; the image is known by the digest of its
 * configuration, which is what Docker calls its id. Layers are verified by the digests that the configuration
 * has for them, or that their names are.
 * Source: moby/docker-image-spec `spec.md`, "Combined Image JSON + Filesystem Changeset Format".
 * @throws Error when the file is none
 */
export async function dockerArchive(path: string, limits: ArchiveLimits): Promise<DockerArchive> {
  const bytes = await openArchiveBytes(path, limits)
  try {
    const members = listMembers(bytes)
    const places = new Map<string, TarEntry>()
    return {
      manifest: (reference) => Promise.resolve().then(() => manifestOf(bytes, members, places, reference)),
      blob: (digest, size) => readMember(bytes, path, digest, places.get(digest), size),
      close: () => bytes.close()
    }
  } catch (error) {
    bytes.close()
    throw error
  }
}

/** To be closed when its layers were read. */
export interface DockerArchive extends ImageStore {
  close(): void
}

type Members = ReadonlyMap<string, TarEntry>

/** Only the headers are read, wherever they are. */
function listMembers(bytes: ArchiveBytes): Members {
  const members = new Map<string, TarEntry>()
  try {
    const reader = new TarReader((entry) => {
      const name = segmentsOf(entry.name)?.join('/')
      if (name !== undefined) members.set(name, entry)
    })
    while (!reader.ended && reader.next < bytes.size) {
      if (members.size > MAX_ENTRIES) throw new Error(`it has more than ${MAX_ENTRIES} entries`)
      reader.skip()
      reader.write(bytes.readAt(reader.next, Math.min(BLOCK, bytes.size - reader.next)))
    }
  } catch (error) {
    throw new Error(`it is no archive of docker save: ${messageOf(error)}`)
  }
  if (!members.has('manifest.json'))
    throw new Error('it is no archive of docker save: it has no manifest.json')
  return members
}

interface SavedImage {
  readonly config: string
  readonly tags: readonly string[]
  readonly layers: readonly string[]
}

function manifestOf(
  bytes: ArchiveBytes,
  members: Members,
  places: Map<string, TarEntry>,
  reference: string
): ManifestBytes {
  const images = savedImages(readWhole(bytes, memberAt(members, 'manifest.json'), MAX_MANIFEST_BYTES))
  const image = chooseImage(images, reference)
  const configEntry = memberAt(members, image.config)
  const config = readWhole(bytes, configEntry, MAX_CONFIG_BYTES)
  const configDigest = `sha256:${createHash('sha256').update(config).digest('hex')}`
  places.set(configDigest, configEntry)

  const { diffIds } = parseConfig(config)
  const layers = image.layers.map((name, index) => {
    const entry = memberAt(members, name)
    const digest = digestInName(name) ?? diffIds[index] ?? ''
    if (!isDigest(digest)) throw new Error('its configuration has no digest for one of its layers')
    places.set(digest, entry)
    return { mediaType: LAYER_TYPE, digest, size: entry.size }
  })
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: CONFIG_TYPE, digest: configDigest, size: config.length },
    layers
  }
  return { bytes: Buffer.from(JSON.stringify(manifest)), mediaType: MANIFEST_TYPE }
}

/** Since 2023 Docker writes layers as an OCI layout has them, compressed or not. */
function digestInName(name: string): string | undefined {
  const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(name)?.[1]
  return hex === undefined ? undefined : `sha256:${hex}`
}

function savedImages(bytes: Buffer): readonly SavedImage[] {
  const list = parseJson(bytes, MAX_MANIFEST_BYTES)
  if (!Array.isArray(list) || list.length === 0) throw new Error('it holds no image')
  return list.map((each: unknown) => {
    const image = isRecord(each) ? each : {}
    const { Config: config, RepoTags: tags, Layers: layers } = image
    if (typeof config !== 'string' || !Array.isArray(layers))
      throw new Error('its manifest.json is not what the format says')
    return { config, tags: texts(tags), layers: texts(layers) }
  })
}

function chooseImage(images: readonly SavedImage[], reference: string): SavedImage {
  const [only] = images
  if (reference === '' && only && images.length === 1) return only
  const wanted = plainName(reference)
  const found =
    reference === '' ? undefined : images.find(({ tags }) => tags.some((tag) => plainName(tag) === wanted))
  if (found) return found
  const names = images.flatMap(({ tags }) => tags).slice(0, 10)
  const there = names.length === 0 ? 'none has a name' : `there is ${names.join(', ')}`
  if (reference === '')
    throw new Error(`it holds ${images.length} images; name one behind the file: ${there}`)
  throw new Error(`it has no image named ${JSON.stringify(reference)}; ${there}`)
}

/** skopeo and podman write the registry that Docker leaves out, and everybody leaves out `latest`. */
function plainName(name: string): string {
  const short = name.replace(/^docker\.io\/(?:library\/)?/, '')
  return short.lastIndexOf(':') > short.lastIndexOf('/') ? short : `${short}:latest`
}

/** Old versions of Docker link a layer to another image's copy of it. */
function memberAt(members: Members, name: string): TarEntry {
  let path = segmentsOf(name)?.join('/') ?? ''
  for (let links = 0; links < 5; links += 1) {
    const entry = members.get(path)
    if (!entry) break
    if (entry.kind === 'file') return entry
    if (entry.kind === 'symbolic-link') path = resolveLink(path, entry.target)
    else if (entry.kind === 'hard-link') path = segmentsOf(entry.target)?.join('/') ?? ''
    else break
  }
  throw new Error(`its part ${JSON.stringify(name.slice(0, 120))} is not there`)
}

function resolveLink(path: string, target: string): string {
  const segments = path.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

function readWhole(bytes: ArchiveBytes, { offset, size }: TarEntry, most: number): Buffer {
  if (size > most) throw new Error('its description is too large')
  if (offset + size > bytes.size) throw new Error('it breaks off')
  return bytes.readAt(offset, size)
}

async function* readMember(
  bytes: ArchiveBytes,
  path: string,
  digest: string,
  entry: TarEntry | undefined,
  size: number
): AsyncGenerator<Uint8Array> {
  if (!entry) throw new Error(`its part ${digest} is not there`)
  const length = Math.min(entry.size, size + 1, Math.max(0, bytes.size - entry.offset))
  if (length === 0) return
  try {
    yield* bytes.pieces(entry.offset, length)
  } catch (error) {
    throw new Error(`cannot be read: ${messageOf(error).replaceAll(path, 'the archive')}`)
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
