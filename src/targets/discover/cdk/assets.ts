import { dirname, join } from 'node:path'
import { isRecord } from '../../../model/index.js'
import { scalarOf } from '../stacks/code.js'
import type { DockerBuild } from '../stacks/docker-build.js'
import type { Layout, Unavailable } from '../stacks/layout.js'
import type { Resource } from '../value.js'
import { fieldsIn, readFields, textIn } from './manifest.js'
import { isProvidedByCdk } from './provided.js'

interface FileAsset {
  /** Absolute. */
  readonly path: string
  /** A command that makes the file when it is deployed. */
  readonly made: boolean
}

/** What one folder of an assembly lists, by the names that it is published under. */
class Published {
  readonly files = new Map<string, FileAsset>()
  readonly images = new Map<string, DockerBuild>()
}

/** The assets of one assembly and of those in it: what was, or will be, uploaded under which name. */
export class Assets {
  /** By the absolute folder of the list: stages may list the same content in files of their own. */
  private readonly folders = new Map<string, Published>()

  /**
   * Adds what `<Stack>.assets.json` lists. The paths in it start from its own folder.
   * @throws UnreadableTemplate
   */
  add(absolute: string): void {
    const folder = dirname(absolute)
    const manifest = readFields(absolute)
    const published = this.folders.get(folder) ?? new Published()
    this.folders.set(folder, published)
    for (const [id, asset] of Object.entries(fieldsIn(manifest, 'files'))) {
      if (!isRecord(asset)) continue
      const source = fieldsIn(asset, 'source')
      const path = textIn(source, 'path')
      const file = { path: join(folder, path ?? ''), made: path === undefined }
      for (const key of namesOf(id, asset, 'objectKey')) published.files.set(key, file)
    }
    for (const [id, asset] of Object.entries(fieldsIn(manifest, 'dockerImages'))) {
      if (!isRecord(asset)) continue
      const source = fieldsIn(asset, 'source')
      const directory = textIn(source, 'directory')
      if (directory === undefined) continue
      const target = textIn(source, 'dockerBuildTarget')
      const build: DockerBuild = {
        context: join(folder, directory),
        file: textIn(source, 'dockerFile') ?? 'Dockerfile',
        ...(target === undefined ? {} : { target }),
        arguments: new Map(
          Object.entries(fieldsIn(source, 'dockerBuildArgs')).map(([name, value]) => [name, String(value)])
        )
      }
      for (const key of namesOf(id, asset, 'imageTag')) published.images.set(key, build)
    }
  }

  /** Where a key in a bucket comes from: by the key as it was published, or by the hash in it. */
  file(key: string, folder: string): FileAsset | undefined {
    return this.find(
      folder,
      ({ files }) => files.get(key) ?? files.get(lastPart(key)) ?? files.get(hashIn(key) ?? '')
    )
  }

  image(uri: string, folder: string): DockerBuild | undefined {
    const tag = uri.slice(uri.lastIndexOf(':') + 1)
    return this.find(folder, ({ images }) => images.get(tag) ?? images.get(hashIn(uri) ?? ''))
  }

  /** The template's own folder knows best. */
  private find<T>(folder: string, look: (published: Published) => T | undefined): T | undefined {
    const own = this.folders.get(folder)
    const found = own && look(own)
    if (found) return found
    for (const published of this.folders.values()) {
      const other = look(published)
      if (other) return other
    }
    return undefined
  }
}

/** The id of an asset, which is its hash, and the names that it is published under. */
function namesOf(id: string, asset: Readonly<Record<string, unknown>>, field: string): readonly string[] {
  const names = Object.values(fieldsIn(asset, 'destinations')).flatMap((destination) =>
    isRecord(destination) ? (textIn(destination, field) ?? []) : []
  )
  return [id, ...names]
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}

/** Also of version 1, where the name of a parameter has the hash: `AssetParameters<hash>S3VersionKey...`. */
function hashIn(text: string): string | undefined {
  return /(?:^|[^0-9a-f])([0-9a-f]{64})(?:[^0-9a-f]|$)/.exec(text.replace(/AssetParameters/g, '/'))?.[1]
}

/** How the CDK leaves code behind. */
export function cdkLayout(assets: Assets): Layout {
  return {
    uploaded(key, resource, template) {
      const asset = assets.file(key, dirname(template.absolute))
      if (asset?.made) return { why: 'is made by a command when it is deployed' }
      return asset?.path ?? hinted(resource) ?? elsewhere(key)
    },
    docker: (uri, _, template) => assets.image(uri, dirname(template.absolute)),
    providedBy: (resource) => (isProvidedByCdk(resource) ? 'CDK' : undefined)
  }
}

/** Only there when the CDK's command or a setting asked for it. */
function hinted({ metadata, properties }: Resource): string | undefined {
  const property = scalarOf(metadata?.entries.get('aws:asset:property'))
  if (property === undefined || !properties.entries.has(property.split('.')[0] ?? '')) return undefined
  return scalarOf(metadata?.entries.get('aws:asset:path'))
}

function elsewhere(key: string): Unavailable {
  return { why: `is in a bucket only (${key === '' ? 'key not known' : key})` }
}
