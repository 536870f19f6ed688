import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

import { createHttp } from '../../src/io/http.js'
import type { Http } from '../../src/model/index.js'
import { readBody, startLoopback, type Loopback } from '../support/loopback.js'
import { startProxy, type Proxy } from '../support/proxy.js'

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void | Promise<void>

const servers: Loopback[] = []
let pauses: number[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
  pauses = []
})

async function serve(handle: Handler): Promise<Loopback & { requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = []
  const server = await startLoopback((request, response) => {
    requests.push(request)
    return handle(request, response, requests.length)
  })
  servers.push(server)
  return { ...server, requests }
}

function client(env: Record<string, string> = {}): Http {
  return createHttp({
    userAgent: 'lambda-scan/test',
    env,
    sleep: (ms) => {
      pauses.push(ms / 1000)
      return Promise.resolve()
    },
    random: () => 0.5,
    clock: () => Date.parse('2026-01-01T00:00:00Z')
  })
}

const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8')

describe('one request', () => {
  it('sends method, headers and body as given and returns status, headers and body', async () => {
    let body = ''
    const server = await serve(async (request, response) => {
      body = await readBody(request)
      response.writeHead(201, { 'X-Answer': 'yes' }).end('{"ok":true}')
    })
    const answer = await client()(`${server.url}/v1/query?page=2`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":1}'
    })
    const sent = server.requests[0]
    expect([
      sent?.method,
      sent?.url,
      sent?.headers['content-type'],
      sent?.headers['user-agent'],
      body
    ]).toEqual(['POST', '/v1/query?page=2', 'application/json', 'lambda-scan/test', '{"a":1}'])
    expect([answer.status, answer.headers['x-answer'], text(answer.body)]).toEqual([
      201,
      'yes',
      '{"ok":true}'
    ])
  })

  it('returns an answer without a body, and the body of an error status', async () => {
    const server = await serve((request, response) => {
      response
        .writeHead(request.method === 'DELETE' ? 204 : 404)
        .end(request.method === 'GET' ? 'not here' : '')
    })
    const http = client()
    expect((await http(server.url, { method: 'DELETE' })).body).toHaveLength(0)
    expect((await http(server.url, { method: 'HEAD' })).status).toBe(404)
    const missing = await http(server.url)
    expect([missing.status, text(missing.body)]).toEqual([404, 'not here'])
    expect(pauses).toEqual([])
  })

  it('turns a name and password in the address into the header that they stand for', async () => {
    const server = await serve((_, response) => void response.end())
    await client()(server.url.replace('//', '//me:s%40cret@'))
    const expected = `Basic ${Buffer.from('me:s@cret').toString('base64')}`
    expect(server.requests[0]?.headers.authorization).toBe(expected)
  })

  it('refuses an address that is not http, without repeating it', async () => {
    await expect(client()('file:///etc/passwd?token=s3cret')).rejects.toThrow(
      /^the address is not an http or https URL$/
    )
  })

  it('refuses a header that cannot be sent, without repeating it', async () => {
    await expect(
      client()('http://127.0.0.1:1/', { headers: { Authorization: 'token s3cret\nX-Evil: 1' } })
    ).rejects.toThrow(/^the header 'authorization' holds a character that cannot be sent$/)
  })
})

describe('trying again', () => {
  it.each([429, 500, 502, 503])('after %i, with pauses that grow', async (status) => {
    const server = await serve((_, response, count) => {
      response.writeHead(count < 4 ? status : 200).end(`answer ${count}`)
    })
    const answer = await client()(server.url)
    expect([answer.status, text(answer.body)]).toEqual([200, 'answer 4'])
    // Before attempt i: i squared, plus a share of 2 i by chance (here a half).
    expect(pauses).toEqual([2, 6, 12])
  })

  it('ends after four attempts and returns the status that remains', async () => {
    const server = await serve((_, response) => void response.writeHead(503).end('down'))
    expect((await client()(server.url)).status).toBe(503)
    expect(server.requests).toHaveLength(4)
  })

  it.each([400, 401, 403, 404, 422])('not after %i', async (status) => {
    const server = await serve((_, response) => void response.writeHead(status).end())
    expect((await client()(server.url)).status).toBe(status)
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['in seconds', '20', 20],
    ['as a date', 'Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['up to a minute', '86400', 60],
    ['but never shorter than its own pause', '1', 2],
    ['unless it is no number and no date', 'soon', 2],
    ['unless the date has passed', 'Thu, 01 Jan 2015 00:00:30 GMT', 2]
  ])('waits as Retry-After asks, %s', async (_, value, seconds) => {
    const server = await serve((_request, response, count) => {
      if (count === 1) response.writeHead(429, { 'Retry-After': value })
      response.end()
    })
    await client()(server.url)
    expect(pauses).toEqual([seconds])
  })

  it('after a connection that breaks before, or in the middle of, the answer', async () => {
    const server = await serve((_, response, count) => {
      if (count === 1) response.destroy()
      else if (count === 2) response.writeHead(200, { 'Content-Length': '100' }).write('half')
      else if (count === 3) response.writeHead(200).write('half')
      else response.end('whole')
      if (count === 2 || count === 3) setTimeout(() => response.destroy(), 20)
    })
    expect(text((await client()(server.url)).body)).toBe('whole')
    expect(server.requests).toHaveLength(4)
  })

  it('after an answer that does not come in time', async () => {
    const server = await serve((_, response, count) => {
      if (count > 1) response.end('late, but there')
    })
    expect(text((await client()(server.url, { timeoutMs: 100 })).body)).toBe('late, but there')
  })

  it('counts the time of the body as well', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => {
        clearInterval(drip)
      })
    })
    await expect(client()(`${server.url}/drip`, { timeoutMs: 150 })).rejects.toThrow(
      `GET ${server.url}/drip: no complete answer within 0.15 s (4 attempts)`
    )
  })

  it('does not repeat what may have been acted upon, except where told that it does no harm', async () => {
    const server = await serve((_, response) => void response.writeHead(500).end())
    const http = client()
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) await http(server.url, { method })
    expect(server.requests).toHaveLength(3)
    await http(server.url, { method: 'POST', idempotent: true })
    expect(server.requests).toHaveLength(7)
  })

  it('repeats anything that was refused for its rate', async () => {
    const server = await serve((_, response, count) => void response.writeHead(count < 3 ? 429 : 201).end())
    expect((await client()(server.url, { method: 'POST' })).status).toBe(201)
  })

  it('is patient with a 403 that says for how long, as GitHub does, and with no other', async () => {
    const server = await serve((_, response, count) => {
      response.writeHead(count < 2 ? 403 : 201, count < 2 ? { 'Retry-After': '7' } : {}).end()
    })
    expect((await client()(server.url, { method: 'POST' })).status).toBe(201)
    expect(pauses).toEqual([7])
    const refusing = await serve((_, response) => void response.writeHead(403).end())
    expect((await client()(refusing.url)).status).toBe(403)
    expect(refusing.requests).toHaveLength(1)
  })

  it('gives up with the reason, and without the query string or the password', async () => {
    const server = await serve((_, response) => void response.end())
    await server.close()
    const address = server.url.replace('//', '//user:s3cret@')
    await expect(client()(`${address}/v1/vulns?key=hidden`)).rejects.toThrow(
      new RegExp(`^GET ${server.url}/v1/vulns: connect ECONNREFUSED 127\\.0\\.0\\.1:\\d+ \\(4 attempts\\)$`)
    )
  })
})

describe('the size of an answer', () => {
  it('is bounded while it is read', async () => {
    let written = 0
    const server = await serve((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536
      }
      response.on('drain', pour)
      pour()
    })
    await expect(client()(server.url, { maxBytes: 100_000 })).rejects.toThrow(
      `GET ${server.url}/: the answer is larger than 100000 bytes`
    )
    expect(server.requests).toHaveLength(1)
    expect(written).toBeLessThan(50_000_000)
  })

  it('is counted after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000))
    const server = await serve((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': bomb.length }).end(bomb)
    })
    expect(bomb.length).toBeLessThan(10_000)
    await expect(client()(server.url, { maxBytes: 100_000 })).rejects.toThrow('larger than 100000 bytes')
    expect((await client()(server.url)).body).toHaveLength(5_000_000)
  })

  it('may be exactly the limit', async () => {
    const server = await serve((_, response) => void response.end('12345'))
    expect(text((await client()(server.url, { maxBytes: 5 })).body)).toBe('12345')
  })
})

describe('redirects', () => {
  const credentials = { authorization: 'token s3cret', cookie: 'a=b', 'x-kept': 'yes' }

  it('are followed with the credentials on the same server', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { Location: '/new' })
      response.end(request.url)
    })
    const answer = await client()(`${server.url}/old`, { headers: credentials })
    expect(text(answer.body)).toBe('/new')
    expect(server.requests[1]?.headers.authorization).toBe('token s3cret')
  })

  it('are followed without them to another server, and stay without them', async () => {
    const other = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { Location: '/there' })
      response.end(request.url)
    })
    const server = await serve((_, response) => {
      response.writeHead(302, { Location: other.url.replace('//', '//evil:evil@') }).end()
    })
    const answer = await client()(server.url, { headers: credentials })
    expect(text(answer.body)).toBe('/there')
    expect(other.requests).toHaveLength(2)
    for (const { headers } of other.requests) {
      expect([headers.authorization, headers.cookie, headers['x-kept']]).toEqual([
        undefined,
        undefined,
        'yes'
      ])
    }
  })

  it.each([301, 302, 307, 308])('%i repeats the request as it was', async (status) => {
    let body = ''
    const server = await serve(async (request, response, count) => {
      body = await readBody(request)
      if (count === 1) response.writeHead(status, { Location: '/new' })
      response.end()
    })
    await client()(server.url, { method: 'POST', body: 'question' })
    expect([server.requests[1]?.method, body]).toEqual(['POST', 'question'])
  })

  it('303 asks with GET for the result', async () => {
    const server = await serve((_, response, count) => {
      if (count === 1) response.writeHead(303, { Location: '/result' })
      response.end()
    })
    await client()(server.url, { method: 'POST', body: 'question' })
    expect([server.requests[1]?.method, server.requests[1]?.headers['content-length']]).toEqual([
      'GET',
      undefined
    ])
  })

  it('end after five', async () => {
    const server = await serve((_, response) => void response.writeHead(302, { Location: '/again' }).end())
    await expect(client()(server.url)).rejects.toThrow(`GET ${server.url}/: redirected more than 5 times`)
    expect(server.requests).toHaveLength(6)
  })

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'data:text/plain,hello', 'http://'])(
    'are not followed to %s',
    async (location) => {
      const server = await serve((_, response) => void response.writeHead(302, { Location: location }).end())
      await expect(client()(server.url)).rejects.toThrow('redirected to an address that is not http or https')
      expect(server.requests).toHaveLength(1)
    }
  )
})

describe('a proxy', () => {
  async function serveProxy(): Promise<Proxy> {
    const proxy = await startProxy()
    servers.push(proxy)
    return proxy
  }

  it.each(['http_proxy', 'HTTP_PROXY'])('is used when %s names it', async (name) => {
    const proxy = await serveProxy()
    const server = await serve((_, response) => void response.end('through'))
    const answer = await client({ [name]: proxy.url.replace('//', '//me:pw@') })(server.url)
    expect(text(answer.body)).toBe('through')
    expect(proxy.asked).toEqual([
      `CONNECT ${server.url.replace('http://', '')} Basic ${Buffer.from('me:pw').toString('base64')}`
    ])
  })

  it('may be written without a scheme', async () => {
    const proxy = await serveProxy()
    const server = await serve((_, response) => void response.end('through'))
    await client({ http_proxy: proxy.url.replace('http://', '') })(server.url)
    expect(proxy.asked).toHaveLength(1)
  })

  it('is asked for https addresses when https_proxy names it', async () => {
    const proxy = await serveProxy()
    const closed = await serve((_, response) => void response.end())
    await closed.close()
    const host = closed.url.replace('http://', '')
    await expect(client({ HTTPS_PROXY: proxy.url })(`https://${host}/`)).rejects.toThrow('4 attempts')
    expect(proxy.asked).toEqual(Array(4).fill(`CONNECT ${host}`))
  })

  it.each([
    ...[
      '127.0.0.1',
      '*',
      'example.org, 127.0.0.1',
      'a.test b.test 0.0.1',
      '.0.0.1',
      '*.0.0.1',
      '127.0.0.1:PORT'
    ]
  ])('is left out for hosts that no_proxy lists: %s', async (list) => {
    const proxy = await serveProxy()
    const server = await serve((_, response) => void response.end('direct'))
    const no_proxy = list.replace('PORT', new URL(server.url).port)
    const answer = await client({ http_proxy: proxy.url, no_proxy })(server.url)
    expect([text(answer.body), proxy.asked]).toEqual(['direct', []])
  })

  it.each(['', 'localhost', '127.0.0.1:1', '27.0.0.1', '127.0.0'])(
    'is used for hosts that no_proxy does not list: "%s"',
    async (no_proxy) => {
      const proxy = await serveProxy()
      const server = await serve((_, response) => void response.end('through'))
      await client({ http_proxy: proxy.url, no_proxy })(server.url)
      expect(proxy.asked).toHaveLength(1)
    }
  )

  it('for https is not used for http', async () => {
    const proxy = await serveProxy()
    const server = await serve((_, response) => void response.end('direct'))
    await client({ https_proxy: proxy.url })(server.url)
    expect(proxy.asked).toEqual([])
  })

  it('that cannot be understood is named by its variable, without its value', async () => {
    await expect(client({ https_proxy: 'socks5://me:s3cret@host' })('https://127.0.0.1:1/')).rejects.toThrow(
      /^GET https:\/\/127\.0\.0\.1:1\/: the environment variable https_proxy is not the URL of an http proxy$/
    )
  })
})
