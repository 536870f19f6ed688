import { createHash, type Hash } from 'node:crypto'

const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/

/** Whether a text is a digest that can be verified. Source: opencontainers/image-spec `descriptor.md`, "Digests". */
export function isDigest(text: string): boolean {
  return DIGEST.test(text)
}

/** The hash that a digest was made with. */
export function hashFor(digest: string): Hash {
  return createHash(digest.startsWith('sha512:') ? 'sha512' : 'sha256')
}

/** @throws Error when the bytes are not those that the digest stands for */
export function verify(bytes: Uint8Array, digest: string, what: string): void {
  const found = hashFor(digest).update(bytes).digest('hex')
  if (!digest.endsWith(`:${found}`)) throw new Error(`${what} is not what its digest ${digest} stands for`)
}
