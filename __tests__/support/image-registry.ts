import type { BuiltImage } from './images.js'
import { startLoopback } from './loopback.js'

/** A registry on loopback with one repository: enough of the API to pull from it. */
export interface ImageRegistry {
  /** `127.0.0.1:<port>/team/app`. */
  readonly repository: string
  /** Paths that it was asked for, below the repository. */
  readonly asked: string[]
  /** Lets a tag stand for another image. */
  tag(name: string, image: BuiltImage): void
  close(): Promise<void>
}

/** @param password wanted as `Basic` from the user `user`; nobody is asked without it */
export async function startImageRegistry(
  tags: Readonly<Record<string, BuiltImage>>,
  password?: string
): Promise<ImageRegistry> {
  const digests = new Map<string, string>()
  const parts = new Map<string, { readonly bytes: Buffer; readonly type: string }>()
  const asked: string[] = []
  const wanted = password === undefined ? undefined : Buffer.from(`user:${password}`).toString('base64')
  const tag = (name: string, { manifest, blobs }: BuiltImage) => {
    digests.set(name, manifest.digest)
    for (const [digest, bytes] of blobs) parts.set(digest, { bytes, type: 'application/octet-stream' })
    parts.set(manifest.digest, {
      bytes: blobs.get(manifest.digest) ?? Buffer.alloc(0),
      type: manifest.mediaType
    })
  }
  for (const [name, image] of Object.entries(tags)) tag(name, image)

  const server = await startLoopback((request, response) => {
    if (wanted !== undefined && request.headers.authorization !== `Basic ${wanted}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end()
      return
    }
    const path = /^\/v2\/team\/app\/(.*)$/.exec(request.url ?? '')?.[1] ?? ''
    asked.push(path)
    const [, reference = ''] = path.split('/')
    const part = parts.get(digests.get(reference) ?? reference)
    if (part) response.writeHead(200, { 'content-type': part.type }).end(part.bytes)
    else response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}')
  })
  return { repository: `${new URL(server.url).host}/team/app`, asked, tag, close: () => server.close() }
}
