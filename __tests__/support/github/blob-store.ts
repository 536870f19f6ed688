import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { startLoopback } from '../loopback.js'

/**
 * The storage behind GitHub: another host, whose addresses are signed, so that whoever has one needs no token, and a
 * token that reaches it is one that leaked. Blobs are put as Azure has it.
 * Source: Azure Storage REST reference, "Put Blob".
 */
export interface BlobStore {
  /** Keeps content. @returns a signed address that it can be had from */
  keep(content: Uint8Array, type?: string): string
  /** A signed address to put content to; `content` is undefined until it was. */
  slot(): { readonly url: string; readonly content: () => Uint8Array | undefined }
  /** Everything that it is asked for from now on gets this status. */
  refuse(status: number): void
  /** Method and path of every request. */
  readonly requests: readonly string[]
  /** What no client may do; a test ends with this empty. */
  readonly violations: readonly string[]
  close(): Promise<void>
}

interface Blob {
  content?: Uint8Array
  readonly type: string
  readonly signature: string
}

export async function startBlobStore(): Promise<BlobStore> {
  const blobs = new Map<string, Blob>()
  const requests: string[] = []
  const violations: string[] = []
  let refused: number | undefined

  const loopback = await startLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', loopback.url)
    const blob = blobs.get(url.pathname)
    requests.push(`${request.method ?? ''} ${url.pathname}`)
    if (request.headers.authorization !== undefined)
      violations.push(`${url.pathname}: a token reached the storage`)
    const content = await readBytes(request)
    if (refused !== undefined) return void response.writeHead(refused).end()
    if (blob?.signature !== url.searchParams.get('sig')) return void response.writeHead(403).end()
    if (request.method === 'PUT') {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') violations.push('a blob of no type')
      if (request.headers['content-length'] === undefined) violations.push('a blob of unknown length')
      blob.content = content
      return void response.writeHead(201).end()
    }
    if (blob.content === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': blob.type }).end(blob.content)
  })

  function add(blob: Omit<Blob, 'signature'>): { readonly blob: Blob; readonly url: string } {
    const path = `/${randomUUID()}`
    const kept = { ...blob, signature: createHash('sha256').update(path).digest('hex') }
    blobs.set(path, kept)
    return { blob: kept, url: `${loopback.url}${path}?sv=2024-11-04&sig=${kept.signature}` }
  }

  return {
    keep: (content, type = 'application/zip') => add({ content, type }).url,
    slot() {
      const { blob, url } = add({ type: 'application/octet-stream' })
      return { url, content: () => blob.content }
    },
    refuse: (status) => void (refused = status),
    requests,
    violations,
    close: () => loopback.close()
  }
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
