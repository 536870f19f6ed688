import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import type { ImageStore } from '../../src/model/index.js'
import { file, tar } from './tar-writer.js'

export const OCI = 'application/vnd.oci.image'
export const MANIFEST_TYPE = `${OCI}.manifest.v1+json`
export const INDEX_TYPE = `${OCI}.index.v1+json`
const CONFIG_TYPE = `${OCI}.config.v1+json`
const LAYER_TYPE = `${OCI}.layer.v1.tar+gzip`

export interface Part {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

/** A layer as it lies in a registry. */
export interface LayerBlob {
  readonly bytes: Buffer
  readonly mediaType?: string
}

export interface ImageOptions {
  /** Archives; they are compressed with gzip. Or what is to lie there as it is. */
  readonly layers: readonly (Buffer | LayerBlob)[]
  /** The `config` of the configuration. */
  readonly config?: object
  readonly architecture?: string
  /** Changes the manifest before it is written. */
  readonly edit?: (manifest: Record<string, unknown>) => void
}

export interface BuiltImage {
  readonly manifest: Part
  /** By digest: manifest, configuration, layers. */
  readonly blobs: Map<string, Buffer>
  readonly layers: readonly Part[]
  readonly config: Part
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

export function buildImage({ layers, config = {}, architecture = 'amd64', edit }: ImageOptions): BuiltImage {
  const blobs = new Map<string, Buffer>()
  const add = (bytes: Buffer, mediaType: string): Part => {
    const digest = sha256(bytes)
    blobs.set(digest, bytes)
    return { mediaType, digest, size: bytes.length }
  }
  const parts = layers.map((layer) =>
    Buffer.isBuffer(layer)
      ? add(gzipSync(layer), LAYER_TYPE)
      : add(layer.bytes, layer.mediaType ?? LAYER_TYPE)
  )
  const diffIds = layers.map((layer) => sha256(Buffer.isBuffer(layer) ? layer : layer.bytes))
  const configuration = { os: 'linux', architecture, config, rootfs: { type: 'layers', diff_ids: diffIds } }
  const configPart = add(Buffer.from(JSON.stringify(configuration)), CONFIG_TYPE)
  const manifest = { schemaVersion: 2, mediaType: MANIFEST_TYPE, config: configPart, layers: parts }
  edit?.(manifest)
  return {
    manifest: add(Buffer.from(JSON.stringify(manifest)), MANIFEST_TYPE),
    blobs,
    layers: parts,
    config: configPart
  }
}

/** A manifest for several platforms. */
export function buildIndex(
  images: Readonly<Record<string, BuiltImage>>
): BuiltImage & { readonly index: Part } {
  const all = Object.entries(images)
  const [first] = all
  if (!first) throw new Error('an index of nothing')
  const manifests = all.map(([platform, { manifest }]) => {
    const [os, architecture, variant] = platform.split('/')
    return { ...manifest, platform: { os, architecture, ...(variant === undefined ? {} : { variant }) } }
  })
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests }))
  const index = { mediaType: INDEX_TYPE, digest: sha256(bytes), size: bytes.length }
  const blobs = new Map(all.flatMap(([, image]) => [...image.blobs])).set(index.digest, bytes)
  return { ...first[1], blobs, index }
}

/** A store in memory; it counts what it is asked for. */
export function memoryStore(
  { blobs, ...image }: BuiltImage & { readonly index?: Part },
  top: Part = image.index ?? image.manifest
): ImageStore & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    manifest(reference) {
      const digest = reference.startsWith('sha256:') ? reference : top.digest
      const bytes = blobs.get(digest)
      if (!bytes) return Promise.reject(new Error('no such manifest'))
      return Promise.resolve({ bytes })
    },
    async *blob(digest, size) {
      asked.push(digest)
      await Promise.resolve()
      const bytes = blobs.get(digest)?.subarray(0, size + 1)
      if (!bytes) throw new Error('no such part')
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    }
  }
}

/** Writes an image layout as `skopeo copy ... oci:DIR:NAME` does. */
export function writeLayout(folder: string, images: Readonly<Record<string, BuiltImage>>): void {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true })
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const manifests = Object.entries(images).map(([name, { manifest, blobs }]) => {
    for (const [digest, bytes] of blobs) writeFileSync(join(folder, 'blobs', ...digest.split(':')), bytes)
    return {
      ...manifest,
      ...(name === '' ? {} : { annotations: { 'org.opencontainers.image.ref.name': name } })
    }
  })
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
}

/** An archive of `docker save` with layers as they are without compression. */
export function dockerSave(
  image: BuiltImage,
  layers: readonly Buffer[],
  tags: readonly string[] = ['app:1']
): Buffer {
  const config = image.blobs.get(image.config.digest) ?? Buffer.alloc(0)
  const names = layers.map((_, index) => `layer${index}/layer.tar`)
  const manifest = [{ Config: 'config.json', RepoTags: tags, Layers: names }]
  return tar(
    file('config.json', config),
    ...layers.map((bytes, index) => file(names[index] ?? '', bytes)),
    file('manifest.json', JSON.stringify(manifest))
  )
}
