import type { ImageStore } from '../../model/index.js'
import { hashFor } from './digest.js'
import { parseManifest } from './manifest.js'

/**
 * What a tag stands for, if that is another image than it was. An index that holds the image is the same one.
 * @param digest of the manifest that it was
 * @returns the other digest; undefined where it has not moved
 * @throws Error when the tag cannot be asked for
 */
export async function movedTo(store: ImageStore, tag: string, digest: string): Promise<string | undefined> {
  const { bytes, mediaType } = await store.manifest(tag)
  const now = `${digest.split(':')[0] ?? 'sha256'}:${hashFor(digest).update(bytes).digest('hex')}`
  if (now === digest) return undefined
  const manifest = parseManifest(bytes, mediaType)
  const holdsIt = manifest.kind === 'index' && manifest.manifests.some((each) => each.digest === digest)
  return holdsIt ? undefined : now
}
