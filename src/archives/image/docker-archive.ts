import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { isRecord, messageOf, type ImageStore, type ManifestBytes } from '../../model/index.js'
import { segmentsOf, TarReader, type TarEntry } from '../tar/index.js'
import { MAX_CONFIG_BYTES, parseConfig } from './config.js'
import { isDigest } from './digest.js'
import { MAX_MANIFEST_BYTES, parseJson } from './manifest.js'

/** Layers, their folders and descriptions; Docker takes 127 layers. */
const MAX_ENTRIES = 10_000

const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json'
const CONFIG_TYPE = 'application/vnd.docker.container.image.v1+json'
const LAYER_TYPE = 'application/vnd.docker.image.rootfs.diff.tar'

/**
 * A file that `docker save`, `podman save` or `skopeo copy ... docker-archive:FILE` wrote. It holds no
 * manifest of a registry, so that one is made up from what is there; the image is known by the digest of its
 * configuration, which is what Docker calls its id. Layers are verified by the digests that the configuration
 * has for them, or that their names are.
 * Source: moby/docker-image-spec `spec.md`, "Combined Image JSON + Filesystem Changeset Format".
 * @throws Error when the file is none
 */
export function dockerArchive(path: string): ImageStore {
  const members = listMembers(path)
  const places = new Map<string, TarEntry>()
  return {
    manifest: (reference) => Promise.resolve().then(() => manifestOf(path, members, places, reference)),
    blob: (digest, size) => readMember(path, digest, places.get(digest), size)
  }
}

type Members = ReadonlyMap<string, TarEntry>

/** Only the headers are read, wherever they are. */
function listMembers(path: string): Members {
  const members = new Map<string, TarEntry>()
  const descriptor = openSync(path, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const header = Buffer.alloc(512)
    const reader = new TarReader((entry) => {
      const name = segmentsOf(entry.name)?.join('/')
      if (name !== undefined) members.set(name, entry)
    })
    while (!reader.ended && reader.next < size) {
      if (members.size > MAX_ENTRIES) throw new Error(`it has more than ${MAX_ENTRIES} entries`)
      reader.skip()
      const count = readSync(descriptor, header, 0, header.length, reader.next)
      if (isGzip(header)) throw new Error('it is compressed; undo that first: gunzip FILE')
      reader.write(header.subarray(0, count))
      if (count < header.length) break
    }
  } catch (error) {
    throw new Error(`it is no archive of docker save: ${messageOf(error)}`)
  } finally {
    closeSync(descriptor)
  }
  if (!members.has('manifest.json'))
    throw new Error('it is no archive of docker save: it has no manifest.json')
  return members
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

interface SavedImage {
  readonly config: string
  readonly tags: readonly string[]
  readonly layers: readonly string[]
}

function manifestOf(
  path: string,
  members: Members,
  places: Map<string, TarEntry>,
  reference: string
): ManifestBytes {
  const images = savedImages(readWhole(path, memberAt(members, 'manifest.json'), MAX_MANIFEST_BYTES))
  const image = chooseImage(images, reference)
  const configEntry = memberAt(members, image.config)
  const config = readWhole(path, configEntry, MAX_CONFIG_BYTES)
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
  const found = reference === '' ? undefined : images.find(({ tags }) => tags.includes(reference))
  if (found) return found
  const names = images.flatMap(({ tags }) => tags).slice(0, 10)
  const there = names.length === 0 ? 'none has a name' : `there is ${names.join(', ')}`
  if (reference === '')
    throw new Error(`it holds ${images.length} images; name one behind the file: ${there}`)
  throw new Error(`it has no image named ${JSON.stringify(reference)}; ${there}`)
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

function readWhole(path: string, { offset, size }: TarEntry, most: number): Buffer {
  if (size > most) throw new Error('its description is too large')
  const bytes = Buffer.alloc(size)
  const descriptor = openSync(path, 'r')
  try {
    for (let done = 0; done < size;) {
      const count = readSync(descriptor, bytes, done, size - done, offset + done)
      if (count === 0) throw new Error('it breaks off')
      done += count
    }
  } finally {
    closeSync(descriptor)
  }
  return bytes
}

async function* readMember(
  path: string,
  digest: string,
  entry: TarEntry | undefined,
  size: number
): AsyncGenerator<Uint8Array> {
  if (!entry) throw new Error(`its part ${digest} is not there`)
  if (entry.size === 0) return
  const end = entry.offset + Math.min(entry.size, size + 1) - 1
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20, start: entry.offset, end })
  } catch (error) {
    throw new Error(`cannot be read: ${messageOf(error).replaceAll(path, 'the archive')}`)
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
