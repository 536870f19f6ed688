import type { IncomingMessage, ServerResponse } from 'node:http'

import { registries, type RegistryOptions } from '../../src/io/registry/index.js'
import { parseChallenges } from '../../src/io/registry/challenge.js'
import { mayFollow, mayLogIn, registryUrl } from '../../src/io/registry/addresses.js'
import { messageOf, type ImageStore } from '../../src/model/index.js'
import { startLoopback, type Loopback } from '../support/loopback.js'
import { sha256 } from '../support/images.js'
import { scratchFolder } from '../support/scratch-folder.js'

const scratch = scratchFolder()
const MANIFEST = Buffer.from('{"schemaVersion":2}')
const BLOB = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251))
const PASSWORD = 'correct-horse-battery'
const PAIR = `Basic ${Buffer.from(`user:${PASSWORD}`).toString('base64')}`

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const servers: Loopback[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

interface Registry {
  readonly host: string
  readonly url: string
  readonly seen: {
    readonly path: string
    readonly authorization: string | undefined
    readonly range: string | undefined
  }[]
}

async function serve(handle: Handler): Promise<Registry> {
  const seen: { path: string; authorization: string | undefined; range: string | undefined }[] = []
  const server = await startLoopback((request, response) => {
    const { authorization, range } = request.headers
    seen.push({ path: request.url ?? '', authorization, range })
    handle(request, response)
  })
  servers.push(server)
  return { host: new URL(server.url).host, url: server.url, seen }
}

function open(host: string, options: Partial<RegistryOptions> = {}): Promise<ImageStore> {
  const sleep = () => Promise.resolve()
  const env = { HOME: scratch.path, ...options.env }
  const all = { userAgent: 'lambda-scan/test', sleep, random: () => 0, ...options, env }
  return registries(all)({ registry: host, repository: 'team/app' })
}

function logins(host: string): Record<string, string> {
  const auth = Buffer.from(`user:${PASSWORD}`).toString('base64')
  scratch.write('docker/config.json', JSON.stringify({ auths: { [host]: { auth } } }))
  return { DOCKER_CONFIG: `${scratch.path}/docker` }
}

async function take(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return messageOf(error)
  }
  throw new Error('it did not fail')
}

describe('a registry', () => {
  it('is asked for manifests by tag or digest, and for blobs by digest', async () => {
    const registry = await serve((request, response) => {
      const isBlob = request.url?.includes('/blobs/') === true
      if (!isBlob) expect(request.headers.accept).toContain('application/vnd.oci.image.index.v1+json')
      response.setHeader('content-type', 'application/vnd.oci.image.manifest.v1+json')
      response.end(isBlob ? BLOB : MANIFEST)
    })
    const store = await open(registry.host)
    expect(await store.manifest('1.0')).toEqual({
      bytes: MANIFEST,
      mediaType: 'application/vnd.oci.image.manifest.v1+json'
    })
    expect((await take(store.blob(sha256(BLOB), BLOB.length))).equals(BLOB)).toBe(true)
    await store.manifest('')
    await store.manifest(sha256(MANIFEST))
    expect(registry.seen.map(({ path }) => path)).toEqual([
      '/v2/team/app/manifests/1.0',
      `/v2/team/app/blobs/${sha256(BLOB)}`,
      '/v2/team/app/manifests/latest',
      `/v2/team/app/manifests/${sha256(MANIFEST)}`
    ])
    expect(registry.seen.every(({ authorization }) => authorization === undefined)).toBe(true)
  })

  it('that says another digest than its manifest has is not believed', async () => {
    const registry = await serve((_, response) => {
      response.setHeader('docker-content-digest', sha256(BLOB))
      response.end(MANIFEST)
    })
    await expect((await open(registry.host)).manifest('1')).rejects.toThrow('not what the registry says')
  })

  it('that sends a manifest without end is stopped', async () => {
    const registry = await serve((_, response) => {
      response.end(Buffer.alloc(5 * 1024 * 1024))
    })
    await expect((await open(registry.host)).manifest('1')).rejects.toThrow('larger than 4194304 bytes')
  })

  it('that sends a blob without end is stopped one byte behind its size', async () => {
    const registry = await serve((_, response) => {
      response.end(BLOB)
    })
    expect(await take((await open(registry.host)).blob(sha256(BLOB), 1000))).toHaveLength(1001)
  })
})

describe('credentials', () => {
  /** Wants a token, as Docker Hub and most others do. */
  const withTokens =
    (realm: () => string): Handler =>
    (request, response) => {
      const url = new URL(request.url ?? '', 'http://x')
      if (url.pathname === '/token') {
        response.end(
          JSON.stringify({ token: request.headers.authorization === PAIR ? 'pull-token' : 'anonymous' })
        )
      } else if (request.headers.authorization?.startsWith('Bearer ')) {
        response.end(MANIFEST)
      } else {
        response.statusCode = 401
        response.setHeader(
          'www-authenticate',
          `Bearer realm="${realm()}",service="registry",scope="repository:other:push"`
        )
        response.end()
      }
    }

  it('are exchanged for a token, which is used from then on', async () => {
    const registry = await serve(withTokens(() => `${registry.url}/token`))
    const store = await open(registry.host, { env: logins(registry.host) })
    await store.manifest('1')
    await store.manifest('2')
    expect(registry.seen).toMatchObject([
      { path: '/v2/team/app/manifests/1', authorization: undefined },
      { path: '/token?service=registry&scope=repository%3Ateam%2Fapp%3Apull', authorization: PAIR },
      { path: '/v2/team/app/manifests/1', authorization: 'Bearer pull-token' },
      { path: '/v2/team/app/manifests/2', authorization: 'Bearer pull-token' }
    ])
  })

  it('are not sent to another host that hands out tokens, which is asked without', async () => {
    const other = await serve(withTokens(() => ''))
    const registry = await serve(withTokens(() => `${other.url}/token`))
    await (await open(registry.host, { env: logins(registry.host) })).manifest('1')
    expect(other.seen.map(({ authorization }) => authorization)).toEqual([undefined])
    expect(registry.seen.at(-1)?.authorization).toBe('Bearer anonymous')
  })

  it.each(['file:///etc/passwd', 'not an address', 'http://example.com/token'])(
    'are not exchanged at %s',
    async (realm) => {
      const registry = await serve(withTokens(() => realm))
      const store = await open(registry.host, { env: logins(registry.host) })
      await expect(store.manifest('1')).rejects.toThrow('names no usable place to get a token from')
    }
  )

  it('are given as they are where the registry wants that', async () => {
    const registry = await serve((request, response) => {
      if (request.headers.authorization === PAIR) return response.end(MANIFEST)
      response.statusCode = 401
      response.setHeader('www-authenticate', 'Basic realm="registry"')
      return response.end()
    })
    await (await open(registry.host, { env: logins(registry.host) })).manifest('1')
    expect(registry.seen.map(({ authorization }) => authorization)).toEqual([undefined, PAIR])
    await expect((await open(registry.host)).manifest('1')).rejects.toThrow(
      'wants credentials (401); log in before the scan'
    )
  })

  it('are those of this registry only', async () => {
    const registry = await serve((_, response) => {
      response.statusCode = 401
      response.setHeader('www-authenticate', 'Basic realm="registry"')
      response.end()
    })
    const store = await open(registry.host, { env: logins('registry.example.com') })
    await expect(store.manifest('1')).rejects.toThrow('wants credentials')
    expect(registry.seen).toHaveLength(1)
  })

  it('never stand in a message', async () => {
    for (const status of [401, 403, 404, 429, 500]) {
      const registry = await serve((_, response) => {
        response.statusCode = status
        response.setHeader('www-authenticate', `Basic realm="${PASSWORD}"`)
        response.end(`{"errors":[{"message":"${PASSWORD} ${PAIR}"}]}`)
      })
      const store = await open(registry.host, { env: logins(registry.host) })
      const message = await failureOf(store.manifest('1'))
      expect(message).toContain(registry.host)
      expect(message).not.toContain(PASSWORD)
      expect(message).not.toContain(PAIR.slice(6))
    }
  })
})

describe('an answer that is no success', () => {
  const always = (status: number) => serve((_, response) => response.writeHead(status).end())
  it.each([
    [403, 'does not let it be pulled (403)', 1],
    [404, 'has no such image, or does not show it (404)', 1],
    [429, 'has had too many requests (429)', 4],
    [503, 'answered 503', 4]
  ])('%d is told', async (status, message, requests) => {
    const registry = await always(status)
    await expect((await open(registry.host)).manifest('1')).rejects.toThrow(message)
    expect(registry.seen).toHaveLength(requests)
  })

  it('is asked again after as long as the registry wants, up to a minute', async () => {
    const waited: number[] = []
    const answers = [429, 500, 429, 200]
    const registry = await serve((_, response) => {
      const status = answers.shift() ?? 200
      response
        .writeHead(status, status === 429 ? { 'retry-after': answers.length > 2 ? '7' : '3600' } : {})
        .end(MANIFEST)
    })
    const sleep = (ms: number) => Promise.resolve(void waited.push(ms))
    expect(await (await open(registry.host, { sleep })).manifest('1')).toMatchObject({ bytes: MANIFEST })
    expect(waited).toEqual([7000, 4000, 60_000])
  })
})

describe('a redirect', () => {
  it('is followed on this machine, without the authorization', async () => {
    const storage = await serve((_, response) => {
      response.end(BLOB)
    })
    const registry = await serve((request, response) => {
      if (request.headers.authorization !== PAIR) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      } else response.writeHead(307, { location: `${storage.url}/signed?X-Amz-Signature=abc` }).end()
    })
    const store = await open(registry.host, { env: logins(registry.host) })
    expect((await take(store.blob(sha256(BLOB), BLOB.length))).equals(BLOB)).toBe(true)
    expect(storage.seen).toEqual([
      { path: '/signed?X-Amz-Signature=abc', authorization: undefined, range: undefined }
    ])
  })

  it.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/x',
    'http://example.com/blob?secret=token',
    'http://169.254.169.254/latest',
    'http://['
  ])('to %s is not', async (location) => {
    const registry = await serve((_, response) => response.writeHead(307, { location }).end())
    const message = await failureOf(take((await open(registry.host)).blob(sha256(BLOB), 5)))
    expect(message).toContain('which is not followed')
    expect(message).not.toContain('secret')
    expect(registry.seen).toHaveLength(1)
  })

  it('in a circle ends', async () => {
    const registry = await serve((request, response) =>
      response.writeHead(302, { location: request.url ?? '' }).end()
    )
    await expect((await open(registry.host)).manifest('1')).rejects.toThrow('redirects more than 5 times')
  })
})

describe('a blob that breaks off', () => {
  const cut = (request: IncomingMessage, response: ServerResponse, at: number) => {
    const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const rest = BLOB.subarray(start)
    response.writeHead(start > 0 ? 206 : 200, {
      'content-length': rest.length,
      ...(start > 0 ? { 'content-range': `bytes ${start}-${BLOB.length - 1}/${BLOB.length}` } : {})
    })
    if (rest.length <= at) return response.end(rest)
    return response.write(rest.subarray(0, at), () => response.destroy())
  }

  it('is gone on with where it stopped', async () => {
    const registry = await serve((request, response) => cut(request, response, 80_000))
    expect((await take((await open(registry.host)).blob(sha256(BLOB), BLOB.length))).equals(BLOB)).toBe(true)
    expect(registry.seen.length).toBeGreaterThan(1)
    expect(registry.seen.slice(1).every(({ range }) => range !== undefined)).toBe(true)
  })

  it('is skipped to that place where the registry sends all of it again', async () => {
    let first = true
    const registry = await serve((_, response) => {
      response.writeHead(200, { 'content-length': BLOB.length })
      if (first) response.write(BLOB.subarray(0, 50_000), () => response.destroy())
      else response.end(BLOB)
      first = false
    })
    expect((await take((await open(registry.host)).blob(sha256(BLOB), BLOB.length))).equals(BLOB)).toBe(true)
  })

  it('again and again without a byte more is given up', async () => {
    const registry = await serve((_, response) => {
      response.writeHead(200, { 'content-length': BLOB.length })
      response.write('', () => response.flushHeaders())
      setTimeout(() => response.destroy(), 20)
    })
    await expect(take((await open(registry.host)).blob(sha256(BLOB), BLOB.length))).rejects.toThrow(
      'broke off after 0 of 200000 bytes'
    )
    expect(registry.seen).toHaveLength(4)
  })

  it('or falls silent is given up', async () => {
    const registry = await serve((_, response) => {
      response.writeHead(200, { 'content-length': BLOB.length })
      response.write('x')
    })
    const store = await open(registry.host, { patience: 80 })
    await expect(take(store.blob(sha256(BLOB), BLOB.length))).rejects.toThrow('nothing came for 0.08 s')
  })

  it('and is another part than was asked for is not taken', async () => {
    let first = true
    const registry = await serve((_, response) => {
      if (first) {
        response.writeHead(200, { 'content-length': BLOB.length })
        response.write(BLOB.subarray(0, 1000), () => response.destroy())
      } else response.writeHead(206, { 'content-range': 'bytes 5-9/200000' }).end('12345')
      first = false
    })
    await expect(take((await open(registry.host)).blob(sha256(BLOB), BLOB.length))).rejects.toThrow(
      'another part'
    )
  })
})

describe('what a registry may do', () => {
  it('is asked over http on this machine only', () => {
    expect(registryUrl('127.0.0.1:5000').href).toBe('http://127.0.0.1:5000/')
    expect(registryUrl('localhost').href).toBe('http://localhost/')
    expect(registryUrl('registry.example.com:5000').href).toBe('https://registry.example.com:5000/')
    expect(registryUrl('docker.io').host).toBe('registry-1.docker.io')
    const far = new URL('https://registry.example.com')
    expect(mayFollow(new URL('http://127.0.0.1/x'), far)).toBe(false)
    expect(mayFollow(new URL('https://storage.example.org/x'), far)).toBe(true)
  })

  it.each([
    ['https://auth.docker.io/token', 'https://registry-1.docker.io', true],
    ['https://gitlab.com/jwt/auth', 'https://registry.gitlab.com', true],
    ['https://ghcr.io/token', 'https://ghcr.io', true],
    ['https://evil.io/token', 'https://ghcr.io', false],
    ['https://evil-docker.io/token', 'https://registry-1.docker.io', false],
    ['http://auth.docker.io/token', 'https://registry-1.docker.io', false],
    ['https://10.0.0.9/token', 'https://10.0.0.8', false]
  ])('%s gets the password for %s: %s', (realm, registry, allowed) => {
    expect(mayLogIn(new URL(realm), new URL(registry))).toBe(allowed)
  })

  it('says in one header what it wants', () => {
    const [bearer, basic] = parseChallenges(
      'Bearer realm="https://a/b,c",service=x, scope="a\\"b" , Basic realm="y"'
    )
    expect(bearer).toEqual({
      scheme: 'bearer',
      parameters: new Map([
        ['realm', 'https://a/b,c'],
        ['service', 'x'],
        ['scope', 'a"b']
      ])
    })
    expect(basic?.scheme).toBe('basic')
    expect(parseChallenges('')).toEqual([])
    expect(parseChallenges('=,=,"')).toEqual([])
    expect(parseChallenges(`Bearer ${'a='.repeat(100_000)}`)).toHaveLength(1)
  })
})
